/** Work, money, school, making and learning. A pattern, and beneath it what one who listens may answer; see `remark.ts`. */
import { remarks } from './remark.ts'

export const work = remarks(String.raw`
(?:gave|went|given) .*(?:promotion|job|post|role|position|lead|raise).* to (?:someone|somebody|another|her|him|mark|the new)|passed (?:me )?over|(?:someone|somebody) else got (?:the|my)
  That is a bad piece of news to sit through. Who got it?
  Ouch. How did you hear of it?
  And you had reason to think it was yours, I take it.
(?:someone|somebody|one|her|him) (?:that )?i trained
  Then you know exactly what was chosen over you.
  That makes it worse. How long has {he} been there?
(?:\w+) (?:months?|years?|weeks?)(?: \w+)? (?:he|she|they) ?(?:'s|is|has|have|are) been (?:there|here)
  Against your how many?
  That is hardly long enough to find the good stapler.
did not (?:even )?(?:tell|say it to|ask|thank|look at) me (?:himself|herself|themselves|in person|to my face)
  So you heard it sideways. From whom?
  That is the part I would find hardest to forgive, in your place: a closed door would have taken five minutes.
need the (?:money|job|income|salary|wage)
  Yes. That is a real reason, and it does not have to be a permanent one. How long would you last without it?
  So walking out is not on the table this month. It can still be on a list.
need the (?<x>\w+)$
  By when?
<who> (?:has |have )?(?:got|landed|found|been offered) (?:the|a|an) (?:new )?(?:job|position|post|role|place|internship|apprenticeship)(?! interview| application| offer to| centre| search)\b
  What will {he} be doing?
  And what does that turn over for you?
~(?:got|landed|have got|been offered|offered me) (?:the|a|that) (?:new )?(?:job|position|post|role|place|internship|apprenticeship|contract)\b(?! interview| application| centre| search| in mind)|i am hired
  You did it. When do you start?
  That is very good news. Who have you told?
  Well done. How did they tell you?
the one at the (?<x>[\p{L} ]+)$
  {X}, no less. What will you be doing there?
  So not just any job. What drew you to it?
<i> (?:will )?start (?:on|in|next|tomorrow|monday)|(?:first|starting) day (?:is )?(?:on|tomorrow|next)
  Then there is time to enjoy having got it. What comes before that?
  So there is a date on it.
(?<x>\d+|hundreds of|dozens of|a lot of|lots of) (?:other )?people applied
  And they picked you.
  That is a long queue to come to the front of.
can not believe it
  Give it till the weekend.
  It takes a while to go in. Say it out loud a few times, in the kitchen.
have not told (?:anyone|anybody|a soul|my \w+)(?: yet)?.*you are the first|you are the first
  Then I have the news early. Who comes next?
  That place should soon go to somebody who can hug you. Who will it be?
have not told (?:<partner>|<parent>|<sibling>|<friend>|him|her|them|anyone|anybody)
  Is it that you cannot find the words, or that you want an evening more of not having said it?
  When will you see {him} next?
(?:mum|mom|mother|dad|father|she|he|<parent>|<partner>) (?:is|will|am|are) going to (?:cry|scream|faint|be so (?:happy|proud))|(?:mum|mom|dad|he|she) will cry
  The good sort. Ring when {he} is sitting down.
  Then have a minute ready for it.
(?:calling|ringing|going to call|phoning) (?:her|him|them|<parent>|<who>)(?: now)?$
  Good. Off you go.
  Go on, then. I keep.
first day (?:is )?(?:done|over|finished)
  And on your feet still. Who was the first person to be kind to you?
  First days are mostly doors and names. How was it?
everyone was (?:nice|kind|friendly|lovely|welcoming)
  Good. Names can be learned in a week; niceness cannot.
  That counts for more than the work, in a first week.
(?<who>nn\d),? who (?:showed|told|helped|gave|brought|took)
  Then {who} is the one to know.
  Every place has one. Stay near {who}.
made (?:me|us|\S+ of us|all of us|half of us|everyone).*redundant|i (?:was|am|got|have been) (?:made )?redundant|laid (?:us|me|\d+ of us|people)? ?off|(?:lost|losing) my job|got (?:fired|sacked|let go)|i was (?:fired|sacked|let go)
  Oh. Today? Who told you?
  That is a hard thing to carry out of a building. How did they do it?
  Were you given any reason, or only a date?
~by (?:video call|zoom|email|e-mail|text|letter|phone)|(?:video call|zoom)\b
  From behind a screen. Somebody decided that was good enough.
  That is a poor way to do it.
(?:\w+|\d+) years (?:i have been there|there|at that place|with them|in that job)|been there (?:for )?(?:\w+|\d+) years
  That is most of a grown-up life.
  And it ends on somebody else's calendar.
(?:at|got) (?:her|his|their|my) (?:choir|training|class|club|practice|yoga|football|rehearsal)\b
  Then you have till then to find one sentence.
  So there is a little time before the door opens.
(?:have|got) (?:the|a) mortgage
  Yes. So before anything else: how many months are covered?
  The number behind that is worth looking at in daylight, with somebody. Not tonight.
~feel like an? (?:idiot|fool|mug|failure|fraud|loser)
  You trusted what you were told. That is not the same thing.
  The one who should feel it is probably asleep.
i (?:will|am going to|shall) tell (?:him|her|them|<partner>|<parent>|<who>)\b
  Good. The first sentence is enough; the rest will come out of the conversation.
  Yes. Plain, and soon after {he} sits down.
^(?:i )?(?:have )?told (?:him|her|them|<partner>|<parent>|<sibling>|<friend>)\b(?! (?:to|not to|off|that (?:he|she|they)|(?:he|she|they) (?:only|never|always)))
  And? What did {he} say?
  So it is out. How did {he} take it?
  That is behind you, then. What was the first thing {he} said?
put the kettle on
  I like the sound of {him}.
  That is a whole speech, in some families.
right then$
  Two words, and both of them useful.
(?:in|come in|got in|home|back) from (?:nights|a night shift|the night shift|work|my shift|a shift|a double)
  Then sit down first. What kind of shift was it?
  And the rest of the street just getting up. How was it?
(?:two|three|four|five|six|seven|\d) (?:nights |days |shifts )?in a row
  That is a lot of upside-down days. Is it the last for a bit?
  Enough to lose track of the date.
as if nothing (?:had )?happened
  There is no form to fill in for that part. It has to be put down somewhere, later.
  And your hands did it, while the rest of you was still in the other room.
(?:not|never) sad exactly|sort of flat|just flat|feel flat|kind of numb
  Flat is what is left when there was no time to be anything else.
  It may come later, over something small. That would be in order too.
birds? (?:were|was|are|is) (?:so )?(?:loud|singing)
  They had had a night off.
  No sense of occasion, birds.
can not sleep yet|too wired
  No. It takes a while for the body to believe the shift is over.
  Then do not lie there arguing with it. A bit of daylight dimmed, and something dull.
(?:toast|tea|bath|shower|food|something) and (?:then )?(?:go to )?bed
  In that order. Sleep well when it comes.
  A very good plan. Sleep well.
(?:colleague|boss|friend|he|she|they|someone|somebody) (?:stole|took credit for|copied) my (?:idea|work|design|project)
  Did anybody in the room know whose it was?
  And said it as if it had just come to mind, I suppose. What did you do?
boss (?:praised|thanked|complimented)|praised me
  In front of people, too. What was it for?
  What exactly did {he} say?
(?:told|said to) (?:<boss>) what i think|told <boss>
  And what did {his} face do?
  How long had that been waiting?
<boss> (?:keeps|shouted|yelled|snapped|screamed|ignores|ignored|bullies|micromanages|never|always)\b
  How long has it been like that with {him}?
  What happened today?
colleague.* (?:humming|whistling|talking|chewing|sniffing)|keeps (?:humming|whistling|sniffing|tapping)
  Does {he} know? What is the tune?
  One note an hour would be enough to go mad. Headphones, or a word?
(?:not like|hate|dislike|can not stand) my (?:new )?job
  Since the first day, or did it creep up?
  Is it the work, or the people, or the way there?
~i quit$|(?:handed in|gave in) my notice|quit my job|i resigned
  Done, then. How did they take it?
  What was the last straw?
think about quitting|want to quit my job|thinking of quitting
  Every day is often enough to be taken seriously. What keeps you?
  What would you go to?
applied (?:for|to)
  What made you pick that one?
  When do you hear?
interview\b.*(?:disaster|awful|terrible|badly|horrible|went wrong)|(?:messed up|bombed|blew|screwed up) .*interview
  Which question was it?
  It is always worse from the inside. What did they ask?
<i> (?:have|have got|got) an? (?:\w+ )?interview
  When is it, and what for?
  Which question are you hoping they will not ask?
have an? (?:presentation|talk|speech|pitch)|have to (?:present|give an? (?:talk|presentation|speech|lecture))
  How long has it to be?
  What is the one sentence they should leave with?
  Who will be listening?
made a fool of myself
  In front of how many?
  What happened, and would anybody else tell it that way?
(?:want|asked) me to (?:lead|run|manage|take over|head)
  And do you want it?
  What would you have to give up for it?
work was (?:fine|ok|okay|alright|all right|the usual|normal)
  Fine will do. Anything in it worth keeping?
  Then it need not follow you home.
(?:short|down) .*(?:people|staff)|understaffed|short-?staffed|people short
  And the work stays the same size. Who picks it up?
  How long can that go on?
office has no windows
  So what do you do for daylight?
  Then lunch outside is not a luxury.
pay rise|got a raise|got (?:a|my) bonus
  Well earned, I should think. Did you ask, or did they come to you?
  Has it got a purpose yet, or may it just lie about for a bit?
won (?:\S+ )?(?:\d+|quid|pounds|euros|the lottery|money)
  Found money. What will it be turned into?
  Sensible, or frivolous? I vote frivolous.
found an? (?:ten|five|twenty|tenner|fiver|note|coin|\S+ (?:pound|euro))
  A present from yourself, some winters ago. What will it be?
  The best kind: already spent in your head and then given back.
(?:rent|prices?|bills?) (?:is |are )?(?:going up|up again|gone up|went up)|putting (?:the|my) rent up|raising the rent
  By how much?
  Can you stay, at that?
can not afford|behind on (?:the )?(?:rent|bills)|in debt|overdraft|<i> (?:am|are) (?:broke|skint)|owe (?:money|\S*\d)
  What is the next thing that has to be paid?
  Is it this month that is tight, or every month?
owes? me (?:money|\S*\d)
  How much is it, and does {he} know that you still count?
  Since when?
parking ticket|speeding (?:ticket|fine)|got a fine
  Fair, or a trap?
  How much did they want?
selling the (?:building|house|flat)|landlord (?:is|wants|says)
  What does it mean for you, and by when?
  Have you anything in writing?
might lose the (?:house|flat|job)|lose (?:our|my) (?:house|home|flat|job)
  What has to happen for that not to happen?
  Who have you talked to about it so far?
did not get (?:the|it|in)\b|(?:they )?turned me down|got rejected|was rejected|rejected me
  Ah. You had already put the furniture in, I expect.
  Did they say why?
exam (?:is )?(?:on|tomorrow|next|this|in)|<i> (?:have|have got|got) an? (?:\w+ )?exam
  What is the part you would like them to ask?
  And the part you hope they leave out?
(?:done|covered|learned|revised|know|studied) (?:about |maybe |only )?(?:half|a third|most|a quarter|some) of it
  Then the other half gets sorted into what is likely and what is not. What is likely?
  Half, well, beats all of it badly.
everyone else (?:seems to|knows|is|has)|everybody else (?:seems to|knows|is|has)
  Everyone else is looking at you and thinking the same.
  You see their outsides. It is never a fair comparison.
(?:reading|read) the same (?:page|line|sentence|paragraph)
  Then that page has had enough of you. Close it, and say out loud what you think is on it.
  The head is full. Ten minutes of something else costs less than another hour of that.
(?:it is|it was|that is|that was) (?:finally )?over$
  And how did it go?
  What is the first thing you do with not having it in front of you?
(?:think|thought) it went (?:ok|okay|well|alright|fine|all right)|it went (?:ok|okay|fine|alright|all right)
  “OK” straight afterwards usually means rather better. When do you hear?
  Then leave it there. Nobody ever improved an exam by going over it on the bus.
there was (?:a whole|an?|one) question (?:on|about)
  And you had it ready.
  So the hours went into the right place.
<i> (?:have )?passed(?: (?:my|the|it|with|first)\b|$)
  You did it. Who knows already?
  Well done. And now, the books go where?
  There it is. All that paper was worth something.
(?:test|exam|quiz|paper) was (?:a )?(?:disaster|terrible|awful|horrible|so hard|really hard|impossible|shit|rubbish)
  Oh dear. The whole of it, or one question that ate the hour?
  Which part went wrong?
<i> (?:have )?failed\b
  That stings. When can you go again?
  By much, or by a hair?
(?:mum|mom|dad|parents|mother|father).* (?:gonna|going to|will) kill me
  When does {he} find out?
  Would it be better coming from you, tonight?
school was (?:so )?(?:mid|boring|awful|shit|rubbish|terrible|dull|long)
  What was the worst hour of it?
  Any of it worth having got up for?
teacher hates me
  What happened?
  Is it that {he} says things, or that {he} looks through you?
is being bullied|bullying (?:him|her|me)|getting bullied|bully
  Who knows about it so far: the school, the other parents?
  What do they do to {him}?
quit (?:piano|violin|football|guitar|ballet|swimming|school|drama|judo)|wants to (?:quit|stop|give up)
  What does {he} say is the reason?
  And what would you like {him} to do?
got into (?:university|uni|college|medical school|art school|oxford|cambridge)|offered a place
  That is a door. When does it open?
  What will it be, and how far away?
never finish anything
  What is nearest to being finished, of all of it?
  Which one are you sorry about?
should be (?:writing|working|studying|sleeping|revising|cleaning|doing)
  How much is there still to do?
  Ten minutes of it, and then you may come back and complain.
(?:thinking of|thinking about|started|starting|start|begun|trying to|learning|learn|taken up|taking up|want to learn) (?:to )?(?:learn|learning|play|playing|speak)?\s?(?:the )?(?<x>cello|piano|guitar|violin|drums|flute|saxophone|ukulele|harp|trumpet|clarinet|bass|accordion)\b
  Why {x}, of all instruments?
  What would be the first thing you would want to be able to play?
learning (?:to )?(?<x>welsh|spanish|french|german|italian|japanese|portuguese|polish|russian|dutch|mandarin|chinese|korean|arabic|greek|latin|turkish|swedish|norwegian|danish|finnish|gaelic|irish|hindi|sign language)
  What made it {x}?
  What can you already say?
~learning to (?<x>swim|drive|cook|dance|sail|ski|ride|sew|knit|draw|paint|sing|code|program|juggle|surf|climb)\b
  What made you start now?
  How far have you got?
not speak a word of|do not speak (?:any )?(?<x>\p{L}+)
  You will need about forty words to be polite and four hundred to complain. Where will you start?
can (?:order|ask for) (?:a |an |my )?(?:coffee|beer|tea|bread|bill)
  That is the most important one. What is next?
  In that case you will survive.
<i> wrote (?:a |an |my |the )?(?<x>poem|song|story|letter|novel|essay|speech|diary)
  What is it about?
  Is it for somebody, or for the drawer?
gave me (?:his|her|some|a|an|the)\b|gave us\b
  That was neighbourly of {him}. What will you do with it?
<i> (?:am|are|have been|been|was) (?:making|building|carving|sewing|knitting|crocheting|weaving) (?<x>(?:a|an|the|some) [\p{L} ]+?)(?: for|$| at| out)
  What stage is it at?
  What gave you the idea?
  How do you go about it?
^(?:it is |in )?(?:ash|oak|pine|beech|walnut|cherry|maple|birch|mahogany|elm)$
  A proper wood. It will outlast all of us.
  Good choice. Does it behave?
i am an? (?<x>carpenter|nurse|teacher|baker|plumber|driver|cook|chef|electrician|gardener|farmer|builder|doctor|accountant|lawyer|engineer|librarian|musician|postman|student|cleaner|hairdresser|mechanic|joiner|vet|writer|painter|programmer|developer|designer)\b
  What are you working on at the moment?
  What do people always ask {a}, as soon as they hear?
i was an? (?:\w+ )?(?<x>driver|teacher|nurse|carpenter|miner|baker|librarian|policeman|postman|engineer|secretary|farmer|mechanic|chef|cook|plumber|electrician)
  That is a trade with a view of people. Which years were the best?
  What do you still do out of habit?
~retired
  What does a morning look like now?
  What was the last day like?
miss the (?:noise|people|work|children|kids|job|office|shop)
  That is the thing nobody warns you of. When do you notice it most?
  What was the sound of it?
(?:former|old|ex-?) ?(?:pupil|student|colleague|teacher|boss|maths teacher)
  Who knew whom first?
  What did {he} remember?
remembered (?:a|the|my|something|every)
  So it went in, all that time ago.
  You never know which sentence is going to be the one.
(?:joined|tried|went to|go to|member of|been to|joining) .*(?:reading group|book club|choir|allotment|film society|running club|evening class)
  How does one get in?
  What are the others like?
put up a notice|going to advertise|shall ask around
  Good. What will it say?
  Large letters, and a date. People come for a date.
(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of them|people) (?:came|turned up|showed up)
  That is a proper number for a table. What did you talk about?
  So much for nobody.
volunteer (?:at|for|with)
  What do you do there?
  What is it like, on the day?
`)
