/** Love, family, friends, quarrels, loss. A pattern, and beneath it what one who listens may answer; see `remark.ts`. */
import { remarks } from './remark.ts'

export const hearts = remarks(String.raw`
<parent> (?:has )?(?:died|passed away|passed)\b
  Oh. {Who}. That is very near.
  That is a great deal to have happened. Was anybody with you when you heard?
  I have no good sentence for that. Had {he} been ill, or was it out of nowhere?
<partner> (?:has )?(?:died|passed away|passed)\b
  That is the largest kind of loss there is. How long were the two of you together?
  Oh. The one person you would have told about it. What was {his} name, if I may ask?
(?:<sibling>|<friend>|<grand>|<kin>) (?:has )?(?:died|passed away|passed)\b
  Oh. That is sad news. Were you close, lately?
  {Who}. When did you last see {him}?
<pet> (?:has )?(?:died|passed away)\b|(?:had to )?put <pet> (?:down|to sleep)
  Oh no. That leaves a house very still. How long had you had {him}?
  That is a real loss, whatever people without animals say. How old was {he}?
^(?:(?:it was )?an? )?(?:heart attack|stroke|aneurysm|car accident|crash|accident|suicide|cancer|overdose)\b
  So fast, or so it reads. There is no getting ready for that.
  That is a word one does not want in the family.
(?:he|she) was (?:only )?[1-4]\d\b
  That is no age.
  Far too young.
(?:he|she) was (?:only )?(?:[6-9]\d)\b
  And not finished, I imagine.
  That is a whole life, and still too soon.
i (?:keep|still) (?:thinking|think|expecting|wanting) (?:i should |to )?(?:ring|call|text|phone|tell|ask) (?:him|her)
  The hand reaches for the telephone before the head remembers. What would you have told {him} today?
  That habit will outlive a lot of things. What is it you would tell {him}?
funeral is|(?:his|her|the) funeral'?s? (?:on|next|this|tomorrow)
  So there is a date to get through. Have you a part in it, or only a seat?
  And between now and then there will be a great deal of arranging. What has fallen to you?
funeral was|(?:we )?buried (?:him|her|<who>)|(?:back|home) from the funeral
  So it is done. How was it, when you stood there?
  A long day, and then everybody goes home. What of it stays with you?
(?:have to|need to|am|got to) (?:write|give|do|say) (?:something|a few words|the eulogy|a eulogy|a reading)
  One true small thing will do more than a whole list of virtues. Which habit of {his} would everybody in the room know?
  It need not be the whole life. What did {he} do with {his} hands?
do not know what to say about (?:him|her|them)
  Leave the adjectives. What was {he} always in the middle of doing?
  Then begin with a thing and not with a quality. What would you find in {his} pockets?
people (?:laughed|cried|clapped)
  Then you had got {him} right.
  That is the room agreeing with you.
still lay (?:two|a) (?:places?|plates?)|still set (?:two|the table|a place)
  The hands go on keeping {him} company. I would not hurry them.
  There is no rule about when that has to stop.
(?:his|her) (?:girlfriend|boyfriend|wife|husband|family|parents|mother|mum)\b.*(?:ring|call|tell|told|rang|called)|(?:ring|call|tell|told|rang|called) (?:his|her) (?:girlfriend|boyfriend|wife|husband|family|parents|mother|mum)
  Those are the calls nobody trains you for. What did you say first?
  And you are the voice they will remember it by. That is a lot to ask of anyone at that hour.
(?:we|i) lost (?:someone|somebody|a patient|one|him|her)\b
  Oh. And the shift goes on round it as if nothing had happened.
  That goes home with you. Had you looked after them for long?
<who> would have (?:been|turned) \w+
  The calendar keeps counting. What did {he} like done on a birthday?
i miss (?:<kin>|<partner>|<friend>|<grand>|<sibling>|<parent>|<who>|him|her|them)\b
  When is it worst, being without {who}?
  What do you miss first about {who}: the voice, or the habits?
  What would you and {who} be doing tonight?
(?:huge|big|massive|terrible|awful|stupid|another)? ?(?:row|fight|argument|falling out|fell out|argued|had words|rowed|fought)\b.* (?:with )?(?:<kin>|<partner>|<friend>|<sibling>|<parent>|<who>)|<i> (?:argued|rowed|fought|fell out|had words)\b
  What was it about, on paper?
  Who said the thing that could not be taken back?
  And how did it end: a door, or a silence?
(?:took|taken|borrowed|kept|wore|used) (?:it|mine|my \w+) without asking
  It is the not asking that stings, more than the thing.
  Then it was never only about the thing. What would {he} have heard if {he} had asked?
(?:both|each) said things
  Which of them would you take back first?
  Things get said at that volume that nobody has meant for more than a minute.
that was (?:cruel|mean|unfair|harsh|nasty|horrible|unkind) (?:of me)?$|i was (?:so )?(?:cruel|mean|unfair|harsh|nasty|horrible|unkind)
  You noticed it yourself, which is where mending starts.
  It can be said again, the other way round. When you are ready, and not before.
<i> (?:am|are) not (?:going to|gonna) (?:call|ring|text|phone|apologi[sz]e|write|message)|<i> will not (?:call|ring|text|apologi[sz]e)
  Not tonight, then. Nobody says it has to be tonight.
  You need not be the one to move first. It is only that somebody has to, sooner or later.
(?:he|she|they) started it
  Then {he} may well be thinking the same of you, at this moment.
  Quite possibly. It does not say who gets to end it.
(?:<sibling>|<parent>|<friend>|<ex>|<kin>|<child>) (?:rang|called|phoned|texted|wrote|messaged)(?: me)?\b(?!.*\b(?:by|says)\b)
  What did {he} want to say?
  And how did {he} seem?
  Was that expected?
(?:he|she|they) cried\b.*\b(?:so did i|i cried|me too|and i)|we both cried
  Then something came loose on both sides. Good crying, or the other kind?
  That is one way of ending a war.
giving me (?:the|back|it)\b|gave (?:it|the \w+) back
  Then the thing has done its work. Will you keep it?
  So {he} has thought about it too.
told (?:him|her|them|<who>) to keep (?:it|the)
  That is handsomely done. What did {he} say?
  So in the end it was not about the thing at all.
(?:he|she|they|<who>) (?:has not|have not|did not|never) (?:replied|texted|text|called|call|answered|answer|written|rung|reply|ring)\b|never (?:texts?|calls?|rings?|replies|answers?) (?:me )?back|(?:left|leaves) me on read
  How long has it been quiet?
  Silence is easy to read things into. What was the last thing said?
have not (?:spoken|talked|seen|heard)(?: to| from)? (?:<kin>|<parent>|<sibling>|<friend>|<who>)?.* (?:in|for) (?:\w+ )?(?:years?|months?|weeks?|ages|decades?)
  That is a long silence. What was the last thing that was said?
  Is that something you chose, or something that happened?
(?:he|she) left me\b|(?:he|she) has left\b|<partner> (?:has )?(?:left|walked out)|(?:broke|split) up with me|dumped me|(?:he|she) (?:has )?ended it
  Oh. Today?
  Did you see it coming, or was it out of a clear sky?
  Who is with you tonight?
we (?:have )?(?:broke|broken|split) up\b|i (?:broke|split) up with|i (?:have )?left (?:him|her|<partner>)|i ended it
  How fresh is it?
  Whose decision was it, in the end?
  And how are the evenings?
<partner> and i are (?:separating|splitting up|getting (?:a )?divorced?)|we are (?:separating|splitting up|getting (?:a )?divorced?)|(?:getting|going through) a divorce|filed for divorce|wants a divorce
  That is a large thing in few words. How long has it been coming?
  So it has been said. Whose sentence was it first?
  Oh. Then everything in the house has two owners for a while. Who else knows so far?
(?:he|she|<partner>) (?:moves|is moving|moved|will move) out
  So it has a day, and the rooms will show it. What goes, and what stays?
  A door and a van, and then the other kind of quiet.
<friend>.* (?:is |are )?getting (?:a )?divorced?|<kin>.* getting (?:a )?divorced?|<sibling>.* getting (?:a )?divorced?
  And you are standing next to it. Whose side of the story do you hear?
  Does {he} want company in it, or to be left alone?
said (?:he|she|they) needs? (?:some )?space|(?:he|she|they) needs? (?:some )?space
  That can mean almost anything, which is the unkind part. How long did {he} say?
  Did {he} say space for what?
(?:he|she|<partner>) said (?:he|she) loves? me|said i love (?:you|him|her)|told me (?:he|she) loves me
  And what did you say?
  Well. Was it the first time?
(?:think|am|be|fallen|falling|fell|maybe) (?:\w+ )?in love
  With whom, if I may ask?
  Well now. Since when?
(?:his|her|their) name is (?<x>[\p{L}\d]+)
  {X}. What is {he} like, in one sentence?
  {X}, then. How did you come across each other?
we met (?:on|at|in|through|over)\b
  What made you notice {him}?
  And how long ago was that?
something (?:has |just )?(?:changed|shifted|clicked)
  What were you doing when you noticed?
  One can date those things to the minute sometimes. What was the minute?
we were (?:doing|washing|walking|sitting|cooking|watching|driving|dancing|cleaning)\b
  And in the middle of that, what?
  Of all the places for it.
i thought oh no\b|oh no\b.*(?:laughed|smiled)
  That is a very exact description of it.
  Well. That tends to settle the question.
(?:he|she|they) (?:does not|do not|has no idea|have no idea|did not) (?:even )?know(?: (?:yet|i|about|that)\b.*)?$
  Who does know, apart from me?
  Would you want {him} to?
^(?:he|she) (?:has|had|has got) (?:got )?an? (?:new )?(?:girlfriend|boyfriend|wife|husband|fianc\w+|partner)\b
  Ah. Since when?
  And what is that to you, honestly?
  Ah. That had to be said at some point.
<child> has an? (?:new )?(?:girlfriend|boyfriend)
  Have you seen the other one yet, or only heard?
  What have you heard so far?
sort of an? (?:boyfriend|girlfriend)
  What sort of sort of?
  “Sort of” is carrying a good deal there.
not want to (?:wreck|ruin|spoil|lose|break|risk) (?:it|this|things|that|the friendship|us)
  What would be lost, if it went wrong?
  So there is something worth not wrecking. That is not nothing.
(?:have|has|had|got|going on) an? (?:first |blind |second )?date\b
  Well now. Who is it?
  Where are you meeting?
first (?:one|date|time) in (?:\w+|\d+) (?:years?|months?)
  So a rare thing. Nervous, or more curious?
  Then you may be a little out of practice. So may {he}.
what if (?:there is|we have|i have) nothing to (?:talk about|say)
  Then you talk about the food. You could keep one question in your pocket: what did {he} want to be at ten?
  Then there is a short evening and a good story. It seldom comes to that.
what if (?:he|she|they) (?:does not|do not) like me
  Then it stings for a while, and you will have found out something. What do you like about {him}?
  Then you will know, which is quieter than wondering. What makes you think {he} might?
(?:he|she) (?:walked|drove|took|brought) me (?:home|to the|back)
  Old-fashioned, in the good way.
  That says something about {him}. And at the end?
we talked (?:until|till|for hours|all night)
  Then you had enough to talk about. What was the best of it?
  Time goes quickly in good company. What did you find out about {him}?
(?:see|seeing|meet|meeting) (?:each other|again|him again|her again|them again)|second date
  So there is a next time. What will you do?
  Good to have that in the diary already.
^i (?:do )?(?:really )?like (?:him|her)(?: a lot| so much)?$
  I had begun to suspect it.
  What is it about {him}?
he talked to me|she talked to me|(?:he|she) (?:smiled|waved|texted) (?:at |to )?me
  Well. What did {he} say?
  And did you manage to say something back?
there is this (?<x>boy|girl|guy|woman|man)|(?:have|got) a crush
  Ah. What do you know about {him} so far?
  Where do you see {him}?
(?:he|she) lent me (?:his|her)\b
  A small thing to carry so much.
  A first loan. Did you give it back?
(?:is|are) in my (?:\w+ )?(?:class|year|team|choir|course|office|department|street)
  So you see {him} every week at least.
  That is convenient, and also terrible.
(?:<friend>|<sibling>|<child>|<kin>|<who>) (?:is|are) getting married|<who> got engaged|(?:<friend>|<sibling>|<child>|<kin>) got engaged
  When is it?
  And what do you make of the other half of it?
asked me to be (?:\w+ )?(?:maid of honour|best man|godmother|godfather|bridesmaid|witness|godparent|usher)
  That is an honour with homework attached.
  So {he} wants you right at the front. What did you say?
\bjealous\b|\benvious\b
  Of what, exactly, if you look at it closely?
  It usually points at something one wants. What is it pointing at?
i know (?:that is|it is|i am|that sounds|it sounds) (?:ugly|awful|bad|terrible|mean|horrible|selfish|petty|silly|stupid)
  It is only a feeling so far. Nobody has been harmed by it.
  You said it plainly, at least. Most people dress it up.
not of (?:him|her|them)$
  No. Of what, then?
of how easy
  And it has not been easy for you.
  I see. That is a different thing from wanting what she has got.
been single (?:for|since)|i am single\b|being single
  How is that, on most days: a fact, or a weather?
  Would you have it otherwise, or is it other people who ask?
(?:feel|felt) about (?:five|six|seven|eight|nine|ten|twelve) years old|feel like a (?:child|kid|schoolboy|schoolgirl)
  With your coat buttoned wrong, and everybody taller.
  That happens at any age. What was it in the moment that did it?
<who> (?:is|are) hiding something|(?:think|sure|feel) .*(?:cheating|seeing someone else|lying to me)|found (?:messages|texts|a message|a receipt|emails) (?:on|in)
  What have you seen, exactly?
  That is a hard thing to have in your head at breakfast. Does {he} know that you know?
(?:cheated|had an affair|been unfaithful|sleeping with)
  Oh. How did you find out?
  That takes the floor away. Who knows, apart from me?
i kissed (?:someone|somebody|a)\b
  Well. And how do you look at it now?
  Is that good news or complicated news?
going to a wedding|<i> (?:am|are) getting married|(?:my|our) wedding\b(?! (?:anniversary|shoes|dress|ring|day|photos?|present))
  Whose idea of a wedding is it, large or small?
  When is the day?
(?:being|going|am) (?:single |alone )?(?:at|to) (?:a )?weddings?
  The table for people who know nobody. Where did they put you last time?
  Weddings do have a way of asking that question.
my ex\b|(?:<ex>) (?:liked|texted|called|messaged|is|has|wants)
  How long ago did it end?
  Does it still pull, or is it more like an old street?
saw <ex>|<ex> with (?:somebody|someone|another|a new)
  Ah. How far away were you standing?
  Did {he} see you?
thinking about <ex>
  What brought it up just now?
  The good parts, or the end of it?
(?:<friend>|<sibling>|<child>|<who>|<kin>) (?:has |have )?(?:just )?moved (?:to|away|abroad|out)|(?:<friend>|<sibling>|<child>) is moving
  How far is that, in hours?
  Who do you ring now on an ordinary Tuesday?
<who> (?:is|are) coming (?:to stay|over|to visit|round|for)|(?:<kin>|<parent>|<friend>|<sibling>) (?:is|are) coming
  How long for?
  Is that looked forward to, or prepared for?
lands? at|(?:flight|plane|train) (?:gets in|lands|arrives)
  Then the clock is running. Is there anything I can keep track of for you?
<who> (?:is|are) pregnant
  Well, that is news. When is it due?
  How did you hear?
i am pregnant|we are (?:pregnant|expecting|having a baby)|baby (?:is )?due|it is due in|due in (?:january|february|march|april|may|june|july|august|september|october|november|december)
  That is large news for a small sentence. How are you with it?
  Not so long, then. What is still to be got ready?
baby kicked
  The first message, then. Who was told first?
  Where were you when it did?
first (?:grandchild|grandson|granddaughter)
  The first. That makes you something you have not been before.
  Congratulations, a little in advance. Boy, girl, or a surprise?
(?:went|gone|going) back to (?:their|his|her) (?:dad|mum|mom|father|mother)|back (?:at|with) their (?:dad|mum)
  And the house changes at once. Till when?
  The shoes go missing from the hall. When do you have them again?
house (?:goes|is|was|feels) so? ?(?:quiet|empty|silent|still)
  What is the loudest thing left in it?
  Which room do you sit in, then?
on purpose,? i think|left (?:her|his|a|the) (?:rabbit|teddy|toy|bear|scarf|jumper|drawing)\b
  Then it is keeping a place.
  Clever of {him}. It says: I am coming back.
have (?:them|him|her|the kids|the children) (?:again )?(?:on|from|at|this|next)
  That is not so many sleeps.
  Then that is the day to put something in.
nobody (?:came|turned up|showed up)|no one (?:came|turned up|showed up)
  Oh. How long did you wait?
  That is a lonely sort of evening. Did anybody say why?
(?:did not|never|not) invite me|was not invited|left me out
  How did you find out?
  Has anything been said since?
forgot (?:my|our) (?:birthday|anniversary)
  Did you say anything, or wait to see if it would come?
  Is it the date that hurts, or being the one who remembers?
i forgot (?:our|her|his|<who>) ?(?:anniversary|birthday)|forgot <who>
  Does {he} know yet that you forgot?
  Late and meant is better than on time and dutiful. What would {he} like?
no friends|do not (?:really )?have (?:any )?friends|not good at making friends|hard to make friends
  How did it go the last time you made one?
  Mostly it is made of turning up at the same place on the same day. Where do you turn up already?
proud of (?:<kin>|<sibling>|<child>|<friend>|<who>|him|her|them)
  What did {he} do?
  Have you told {him}?
said no to <who>|said no (?:to|for once)
  How did it feel, in the first minute after?
  And did the sky fall?
(?:giving|gives|gave) me advice
  Asked for, or delivered to the door?
  What was the latest?
nobody will come|no one will come|nobody comes
  Three is already a group. What would you need for it to be worth it to you?
  What do you think, when {he} is not in the room?
usually right,? but
  That is the most tiring combination.
  Being right is the easier half.
<who> (?:has|had) never (?:been )?(?:around|there)|(?:dad|father|mum|mother) was never (?:around|there)
  And yet here you are, and there.
  Then you know exactly what is missing when it is missing.
not want to be like (?:that|him|her|them)
  You are already doing the opposite of it.
  People who worry about that are mostly halfway there.
`)
