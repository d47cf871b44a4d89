/** Streets, shops, children out late, anniversaries, journeys, trades, luck at work; see `remark.ts`. */
import { remarks } from './remark.ts'

export const more = remarks(String.raw`
(?:shut|closed|opened|locked up) the (?:shop|cafe|café|bakery|restaurant|office|surgery|bar|pub)
  Then the shoes may come off. How was the day?
  And the till?
sold out|ran out by|queue (?:down|round|out|to)
  By what time?
  That is a good sort of problem.
  What went first?
put (?:us|our|my|it|me) .*online|went viral|in the (?:local )?paper
  And overnight the world knows. How do they spell you?
  Who told you about it?
feet are (?:on fire|killing)|on my feet all day
  Up on a chair with them.
  A bowl of cold water, if nobody is looking.
(?:he|she) (?:has )?(?:gone|went) quiet
  Good quiet or bad quiet?
  Give it a second.
(?:he|she|they) (?:is|are) (?:laughing|smiling|crying|sleeping|singing)$
  There.
  And so you have your answer.
can (?:finally )?pay (?:the|our|my|for)
  That is what it is all for, on a Monday.
  And sleep, presumably.
translate|interpret(?:er|ing)?\b
  Between which languages?
  What is the one word that will never go over?
(?:a |the )machine(?:s)? (?:does|do|can do|is doing|will do)|replaced by (?:a |an )?(?:machine|robot|ai|computer)|ai (?:does|is taking)
  I am hardly the one to say anything to that. What does it do worse than you?
  Said to a machine, that takes some grace. What is left that only you can do?
pay(?:s)? (?:me |us )?(?:half|less|nothing|a pittance|badly|peanuts)
  For the same work. What would be a fair sum?
  And the rent has heard nothing of it.
nobody pays for|no money in
  No. It was never paid by the line.
  What would you do it for, all the same?
nearly (?:told|said|asked|called|wrote|cried|left|kissed)
  What stopped you?
  But you did not.
(?:wedding )?anniversary\b(?!.*death)
  How many years is it?
  How do you keep it?
(?:nn\d) (?:went|died|passed|left us) in (?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)
  And the day still has his or her name on it.
  That is not long, for such a long time together.
bought myself|treated myself
  Quite right. Did it feel odd, or good?
  Somebody has to keep the custom.
asked if it was|asked whether
  What did you answer?
  People ask the largest things by accident.
taking me (?:to|out|for)
  Where are you going?
  Good. What will you order?
drives (?:far )?too fast|bad driver|terrible driver
  Hold on to your hat, then.
  One learns to look out of the side window.
not miss it$|would not miss it
  No, I did not think so.
  Quite right.
(?:daughter|son|kid|teenager|child|boy|girl|cat|dog|husband|wife).* (?:is )?(?:out|not home|not back|late|missing)\b.*(?:eleven|midnight|late|gone|past|hour)?$
  When was the time that was agreed?
  Have you a number for anybody who is with {him}?
said (?:half|quarter|ten|nine|eight|seven|eleven|twelve)\b
  So the time was clear.
  And it is now?
going (?:straight )?to voicemail|not picking up|does not pick up|phone is off
  Out of battery, in nine cases of ten. Is there somebody else you could ring?
  That is the worst of telephones: they can also say nothing.
give it (?:ten|five|twenty|a few|another)
  Ten minutes are long, by the clock.
  Sensible, and hard.
standing at the window|at the window|looking out for
  Now you know what it was like for her.
  The oldest post there is.
there is (?:a |the )?(?:taxi|car|knock|key|bell|light)
  Well?
  And?
^it is (?:her|him|them)$|^(?:he|she) is (?:home|back|here)$
  Good. Breathe out first.
  There.
lost track of time
  As if it had been mislaid.
  A small sentence for a long evening.
hugged (?:him|her|them)
  In the right order.
  Then the rest can be said tomorrow.
(?:cycled|walked|ran|swam|drove|rowed|hiked) (?:to|from|across|round|all the way|the) (?:\p{L}+)
  How long did it take?
  What was the worst hill?
  And who did you tell?
^(?:\d+|\w+ ?\w*) (?:miles|kilometres|km|k|laps|lengths)$
  That is a distance.
  On your own legs.
puncture|flat tyre|flat\b.*(?:bike|tyre)|bike has a flat
  Had you a pump with you?
  Where did it leave you?
^i am (?:only )?(?:[5-9]\d|fifty|sixty|seventy|eighty)(?:-?\w+)?$
  So you know what you are doing, or ought to.
  Carried lightly, by the sound of what you do.
take up something|told me to (?:slow down|rest|take it easy)
  And what is your idea of it?
  Did you ask what was meant?
fish and chips|ice cream|on the beach|by the sea
  Wind, or no wind?
  The proper reward.
not feel my (?:hands|feet|legs|face|arms)
  Is it back?
  Warm water, not hot.
witness in court|jury duty|in court
  Is it something you saw?
  When do they want you?
blight|greenfly|frost got|died in the frost
  All of them?
  Can anything be saved?
found an? (?:kitten|puppy|dog|cat|bird|hedgehog|wallet|ring|purse|phone)
  Does anybody miss it?
  Where is it now?
running for|standing for (?:council|mayor|parliament)
  Will you vote for {him}?
  What does {he} promise?
liked (?:his|her|their|my) (?:photo|post|picture)
  At what hour of the night?
  There is no undoing that. Did anything come back?
free entry|for free|nothing to pay
  What did you look at longest?
  Then you could leave without guilt.
named (?:her|his|their) (?:baby|son|daughter|dog|boat) after
  That is an inheritance in the wrong direction. What did you say?
  How do you like your name on somebody small?
learning to say no|learning to (?:ask|rest|wait|listen|let go)
  What was the last one?
  Who is the hardest to practise on?
standing ovation|applause|they clapped
  What for?
  How long did it last, in your memory?
sending me (?:job|articles|links|videos|recipes|adverts)
  What did the last one say?
  Meant kindly, I suppose. Does it help?
~slept through (?:the|a|an)
  And what did you hear of it afterwards?
  Nothing gets in at all?
getting chickens|keep chickens|hens
  Have they names already?
  What will the fox say?
expired|out of date|ran out (?:in|last)
  When do you need it?
  How quickly can they do a new one?
ironed|for the first time in (?:years|ages|months|a long)
  What was the occasion?
  And had you forgotten how?
has a new best friend|replaced me|prefers (?:her|him|them)
  How did you notice?
  Have you said anything?
lost (?:our|my) (?:booking|reservation|luggage|suitcase|bags|order|parcel|application)
  Where did that leave you?
  What did they offer?
reunion
  Who would you like to see there, and who not?
  What are you afraid they will ask?
ate something bad|food poisoning|bad (?:oyster|prawn|chicken|curry)
  Is anything staying down?
  What was it, do you think?
will not see a (?:doctor|dentist|therapist)|refuses to (?:see|go|take|talk)
  What does {he} say is the reason?
  What would get {him} there: a date, or company?
conversation with a stranger|talked to a stranger|got talking to
  What about?
  Did you get a name?
gave (?:up )?my seat|held the door|helped (?:an?|the) (?:old|lost|blind)
  Did anybody look up?
  That costs a knee or two.
dropped out|left school|left university
  How long ago?
  What was the moment when you knew?
came in without (?:asking|knocking)|without (?:asking|telling) me
  Were you there?
  Have you said anything yet?
made (?:my|the|him|her|them|<who>).* laugh
  What did you say?
  Not an easy audience, or is it?
want to learn (?:to )?(?<x>[\p{L} ]+)$
  Where would you begin?
  What has kept you from it?
(?:wallet|phone|bag|keys|purse|dog|cat) was (?:handed in|found|returned)
  With everything in it?
  Do you know who it was?
because of the (?:heat|noise|light|cold|snoring|neighbours)
  What have you tried?
  Is there another room?
drew on the (?:wall|table|sofa|floor)
  What is it of?
  Will it stay, or be painted over?
proud of my (?:students|class|team|kids|pupils)
  What did they do?
  Have they heard it from you?
extra time|on penalties|at the last minute
  The cruel way. Were you there?
  Who missed?
ran out of things to (?:say|talk about)|nothing left to say
  Was it a bad silence?
  With whom?
sitting on this (?:decision|letter|news)|putting (?:it|this) off
  What would make you stand up?
  Which side is it leaning to?
called me (?:sir|madam|ma'am|old|grandad|love|darling)
  Was it meant well?
  And did you look round to see who was meant?
overflowed|flooded|burst
  How far did it get?
  What was underneath?
neighbour is (?:lonely|ill|alone|old|sad|strange|nice)
  What makes you think so?
  Would {he} come in for a cup of something?
same (?:jumper|clothes|shirt|thing) all week
  Is it love, or the washing?
  It knows you by now.
first pay ?(?:cheque|check|day|packet|slip)
  What is the first thing it buys?
  How did it feel in the hand?
minutes late|hours late|kept me waiting
  And nobody said anything?
  What did you do all that time?
wish i had (?:said|told|asked|called|gone|stayed|known)|wish i'd (?:said|told|asked|called|gone|stayed|known)
  What would you have said?
  To whom would it have been?
taught me (?:a|an|how|the|to)
  Can you do it?
  How did you do as a pupil?
going to be an? (?:grandmother|grandfather|grandparent|aunt|uncle|dad|father|mum|mother|godmother|godfather)
  When?
  What did you say, when you were told?
broke up a fight|stepped in|stood up (?:for|to)
  Were you afraid?
  What did you say to them?
getting (?:deaf|forgetful|slower|old|fat|taller|stronger)|hearing is|eyes are getting
  When did you first notice?
  Who else has noticed?
stood me up|got stood up|did not turn up|never turned up
  How long did you give it?
  Any word since?
in pyjamas|did not get dressed|stayed in bed
  On principle, or by accident?
  What was the best of it?
threw (?:out|away) (?<x>[\p{L} ]+)
  What made it today?
  Was it hard to let go, or overdue?
puppies|kittens|lambs|chicks|lambing|calving
  How many?
  And is the mother well?
old (?:school|house|street|job|cinema|room|town|village)
  What was different?
  What did you half expect to see?
last (?:night|time) (?:i|we) (?:saw|spoke|met)
  What was said?
  How long ago is that now?
do not get on|never got on|can not stand (?:him|her|them)
  Since when?
  What was the first thing?
too (?:big|small|quiet|loud|far|expensive) for (?:me|us)
  Since when has it been too much?
  What would be the right size?
feel invisible|nobody sees me|overlooked
  Where do you notice it most?
  Who did see you, last?
responsible one|always me|everything falls to me|i do everything
  What would happen if you dropped one thing?
  Who decided that it was you?
second chance|start again|start over|from scratch
  What would have to be different?
  What speaks for it?
`)
