/** What people do with a sentence, whatever it is about: doubt, resign, concede, count, wait; see `remark.ts`. */
import { remarks } from './remark.ts'

export const turns = remarks(String.raw`
^(?:maybe |perhaps )?(?:he|she|they|<who>) (?:might|may|could) (?:well )?be right
  {He} might. And it need not be the whole of it.
  Part of it, possibly. Which part?
^(?:he|she|they) (?:is|are) (?:probably |usually |always )?right$
  That is the annoying part.
  Right about the facts, or right about you?
(?:never|not) know what to (?:ask|say|tell|do|talk about)
  Nobody does, and those who do are mostly wrong.
  What would you say, if it could not go wrong?
  Something small, then. The large things are seldom said on purpose.
did not know what to say
  No. What would you say now?
  The right answer comes on the stairs, as a rule.
(?:thinking|think|worry|wonder) what if|^what if the
  What does the thought say would happen then?
  That thought turns up before every large thing.
(?:keep|keeps) (?:telling|saying|asking) (?:me|that)
  It is easily said from where they stand.
  And what would you rather hear?
not have (?:a|any|much) choice|no choice
  No. And it takes no less strength for that.
  One does it because it is there to be done.
can not blame (?:him|her|them|anyone)
  No. It can be understandable and still sad.
  That does not make it weigh less.
(?:father|mother|mum|dad|husband|wife|gran|grandad|he|she) would have (?:known|loved|liked|laughed|hated|said|done)
  What would {he} have done first?
  You can still hear {him}, by the look of it.
(?:has been|been) (?:gone|dead) (?:for )?(?:\w+|\d+) (?:years?|months?|weeks?)
  And still the first one you would ask.
  That is not so long.
^(?:only |about |nearly |almost |over )?(?:\w+[ -])?(?:\w+|\d+) years(?: now| ago)?$
  That is a long time.
  A good piece of a life.
^(?:only |about |nearly |almost |over )?(?:\w+|\d+) (?:months|weeks|days)(?: now| ago)?$
  Long enough to feel it.
  So it is not from yesterday.
^it is getting (?:light|dark|late)
  So it is.
  The day does not ask first.
kettle(?: is|'s) on|tea (?:is )?ready|dinner(?: is|'s) ready
  Then go and see to it. I keep.
  The best three words of the day.
^(?:right|ok|well|anyway)?,? ?(?:supper|dinner|lunch|shift|work|bed|school|bath)$
  Off you go.
  Go on, then.
one day at a time|step by step|we will see|bit by bit
  It is the only size they come in.
  Yes. Today is quite enough.
(?:that is )?what i am (?:scared|afraid|frightened|worried) (?:of|about)
  Now it has been said. What would be the first sign of it?
  And it is a sound thing to be afraid of. What speaks against it?
i used to be (?<x>\w+)
  Who says that you are not?
  When did that stop, would you say?
left (?:him|her|them|me|us)? ?(?:a|an) (?:note|message|voicemail|letter)|(?:note|letter|message) back|wrote (?:him|her|them|me) (?:a|an)
  What did it say?
  Paper is braver than people. What was in it?
everyone (?:was|is) (?:looking|staring|laughing|talking)
  Or so it felt, and that is bad enough.
  Ears hot, I suppose.
(?:he|she|they|<who>) said (?:he was |she was )?sorry
  Did it help?
  And did {he} mean it?
thought (?:i'd|i would) (?:feel|be|have|see|know)
  And what came instead?
  One prepares for the wrong thing, mostly.
(?:have|has|had) stopped (?:coming|calling|visiting|writing|asking|ringing)
  People who do not know what to say stay away. It is a reason and no excuse. Is there one you would call?
  Since when?
  That is a second loss, on top of the first.
not want to talk about it
  Then leave the door open, and talk of other things.
  Does {he} talk about anything else?
i am an? (?<x>waiter|waitress|barista|cleaner|courier|receptionist|lifeguard|tutor|paramedic|firefighter|soldier|pilot|sailor|priest|vicar|social worker|physio|beekeeper|fisherman|lawyer|estate agent|cashier)\b
  What was the oddest thing in it this week?
  On your feet, or on your nerves?
studying (?<x>[\p{L} ]+)$
  What drew you to {x}?
  How far along are you?
want to work with (?<x>[\p{L} ]+)$
  Why {x}, of all things?
  When did that begin?
they have (?:got )?(?:\w+|\d+) (?:hearts|legs|eyes|arms|stomachs|wings|lives|brains)
  Extravagant.
  And most of us make do with one.
(?:got|were|was|been) (?:approved|accepted|granted|confirmed)|(?:offer|application|request) (?:was |got |has been )?(?:accepted|approved|granted)
  Good. How long had you waited for that?
  Then a large door is open. Who knows so far?
(?:another|one more|yet another) (?:rejection|refusal|no\b)|(?:was|were|got|been) (?:refused|rejected|declined|turned down)|(?:got|was|were) (?:dropped|cut|left out) (?:from|of)|not on (?:it|the list)$
  Ah. Did they give a reason?
  That stings, whatever number it is.
(?:that is |this is |it is )?number (?:\w+|\d+)$
  You are counting, then.
  And each of them was opened with some hope.
^["“'](?:not|we|unfortunately|thank|sorry)
  A sentence that says nothing at all.
  That is a letter that was written before they met you.
(?:at|in) (?:six|seven|eight|nine|ten|five|four|\d+)\b.* on an? (?:sunday|saturday|weekday|monday)|in the middle of the night
  A barbarous hour.
  There ought to be a law, and there probably is.
not even (?:that )?(?:bad|good|funny|late|hard|cold|angry)
  That makes it harder to be cross.
  It would be simpler if it were.
i feel (?:mean|bad|silly|stupid|guilty|rude) (?:now|about it)?$|now i feel
  It says that you notice. What would put it right?
  Can it still be put right?
(?:is|was|are) (?:already|still) (?:painting|planning|packing|cooking|working|waiting|sleeping|crying|talking|dancing|building|looking)
  So one of you has started.
  That says a good deal.
(?:he|she|they) (?:showed|gave|brought|handed|offered|read|sang|drew) me (?:his|her|a|the|some)
  That is a real introduction.
  What did you say?
^(?:we|i) met (?:him|her|them)(?: today| yesterday| at last)?$
  What was the first thing {he} did?
  And?
for (?:his|her) (?:wife|husband|mother|father|mum|dad|son|daughter)(?:'s)? (?:funeral|birthday|wedding|memory|anniversary)
  Oh. That changes how it sounds.
  Then one does not mind the hour.
i (?:laughed|cried|smiled) and
  Both at once, as it should be.
  Mixed, and right.
is home now|(?:back|home) (?:from|out of) hospital|came home
  That is something. What is it like, to have {him} back?
  Home is a different piece of work.
can not find (?:words|the words|his words|her words)
  And you find out how much goes without them.
  What does {he} do, to make you see what {he} means?
(?:said|says|told me) (?:that )?i (?:was|am) (?:so |very )?(?:brave|great|good|kind|right|strong|clever|beautiful|talented|funny)
  And do you believe it?
  Then somebody was looking. What do you say to it yourself?
nobody (?:is )?(?:talks|talking|speaks|speaking|mentions) about it|the elephant in
  And everybody thinks of it. Who could begin?
  Silence of that sort takes a lot of work.
called me (?:a|an|the)\b
  As names go, I have heard of worse. What did you do?
  And were you?
comes (?:once|twice|three times|every|on)
  And the days between?
  So there is at least a fixed hour.
\bsober|(?:been|am|days|weeks|months|years) clean|without a (?:drink|cigarette|smoke)
  That is a lot of separate decisions. Which day was the hardest?
  A real number, and every one of them yours.
did not (?:drink|eat|smoke|touch|buy|answer|send|open) it
  No. You did not.
  Nobody saw that, and it was the whole evening.
free bar|open bar
  Who will be on your side of the glass that day?
  What will you hold in your hand?
might (?:as well|have to)
  What speaks against it?
  Then there may be no more to decide.
<who> cried (?:on|when|at)|made <who> cry
  The good sort, I hope. What did {he} say?
  What did you do?
came (?:second|third|fourth|fifth|last|first)
  A place on the board. Who knew the most?
  How close was it?
lost one,? (?:saved|found|kept|won)
  Then it was a night with both in it.
  Two is two.
wants? to sell|wants? a second chance|wants? (?:me|us) to
  And what do you want?
  What do you say to {him}?
wants? an? (?<x>phone|dog|cat|tattoo|car|divorce|baby|motorbike|horse)
  What is the case for it, in {his} words?
  What have you said so far?
(?:is|are) (?:learning|taking up) (?:the |to )?(?<x>[\p{L}]+)
  How far along is {he}?
  Whose idea was that?
apologi[sz]ed to me
  Did you take it?
  How long had that been owed?
found a lump|lump in|blood in|chest pain|lost (?:the )?feeling
  Then see a doctor about it this week, whatever it turns out to be. Shall I remind you to ring?
  Most lumps are nothing, and every one deserves to be looked at. When can you ring the doctor?
have not opened
  What do you expect it to say?
  Closed, it can still be anything. Shall we set an hour for it?
out of the exam|walked out
  What was the moment?
  And then, outside?
had to fire|had to let .* go
  That is a long day for two people. How did you say it?
  How did they take it?
back on|made up with <who>
  Who went first?
  That is worth more than being right.
swear word
  Which one, and where did {he} get it?
  In company, I hope.
tenth|twentieth|(?:\w+th|\d+th) (?:anniversary|birthday)
  How will you mark it?
  That is a number with some weight.
will not stop (?:fighting|arguing|crying|talking)|keep fighting
  About what, mostly?
  And who is referee?
picked me|chose me|asked for me
  Of all people. Did they say why?
  Then somebody had been watching.
the (?:only|oldest|youngest|last|first) one
  Does it show, or do only you count?
`)
