/** Home, body, food, weather, animals, moods, small luck and small trouble; see `remark.ts`. */
import { remarks } from './remark.ts'

export const days = remarks(String.raw`
has (?:a )?(?:fever|temperature)|fever\b.*\d\d|is (?:ill|sick|poorly)\b|throwing up|been sick|has (?:the )?(?:flu|covid|chickenpox|croup|a cough|a cold)
  Since when?
  Is anything to drink staying down?
  And are you alone with it, or is there somebody else in the house?
(?:he|she) is (?:only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\d|1\d)$|(?:he|she) is (?:nine|\w+|\d+) (?:days|weeks|months) old
  So small, still.
  That is not much of a head start.
(?:given|gave) (?:her|him|them) (?:calpol|paracetamol|ibuprofen|medicine|water)
  Good. Then it has half an hour to work.
  That was the right thing.
asleep on me|fell asleep on me|not dare move|afraid to move
  Then do not move. Breathe quietly, and let the arm go numb.
  That is a job nobody else could do better at the moment.
(?:finally|at last) asleep|asleep at last|kids are (?:finally )?asleep
  Now comes the hour that belongs to you. What is it going to be?
  Whisper, then. How was the day?
(?:is|are) (?:away|in \p{L}+) (?:for|on|with) (?:work|business)|away for work
  So the nights are yours alone. Till when?
  Then there is nobody to hand over to. When is {he} back?
(?:called|rang|phoned) (?:the )?(?:out of hours|111|doctor|gp|nurse|helpline|hospital|emergency)
  Good. What did they say?
  That was worth doing. Did they say what to watch for?
keep an eye on
  Then that is the whole task. And ring again if anything changes; that is what they are there for.
  Watching is something to do, at least. You are doing it.
long till morning|long night|hours till morning
  It is. It goes in quarter hours.
  The night is long from the inside. It does get light.
fever(?: is|'s)? (?:down|gone|broken)|temperature (?:is )?(?:down|back to normal)|(?:is|feeling) (?:much |a lot )?better (?:today|now)
  Good. And did you get any sleep at all?
  There. How are you, after that?
ate (?:half|a bit of|some|all) .*(?:threw|dropped|left)
  Then there is strength in the arm again.
  Appetite and aim. That is recovery.
(?:will|would) not settle|will not stop crying|crying again|will not sleep
  How long has it been tonight?
  Nothing is wrong with what you are doing. It is simply night.
walking in circles|pacing|walking (?:up and down|round)
  As fathers and mothers have done round every kitchen there is. It works by boring them.
  A few miles a week, that way.
^what am i doing$
  What the next ten minutes want. Nothing more is asked of you at this hour.
  Looking after somebody. It just does not look like much from inside.
terrified i (?:will|might)|afraid i (?:will|might) (?:drop|hurt|break|lose|wake)
  That fear is what your arms are holding on with.
  It means you know what you are holding.
stopped crying|(?:has )?calmed down
  There. You did that.
  Listen to that.
looking at the (?:light|lamp|moon|window|fire|ceiling|trees)
  The most interesting thing that has ever happened, very likely.
  First science.
lost (?:her|his) first tooth
  Is it under the pillow, or was it swallowed?
  Was it a great event, or a great fright?
my (?:toddler|son|daughter|kid|child|grandson|granddaughter) (?:bit|hit|kicked|pushed|punched)
  How did the other parents take it?
  What had happened just before?
not understand my (?:\w+ )?(?:daughter|son|kids?|children|teenager)
  What was the last thing you did understand?
  When does {he} talk, if at all: in the car, late at night?
drew me|made me (?:a|an)\b|made me (?:breakfast|dinner|tea|lunch|coffee)
  What did it look like?
  Unasked? Is there something to celebrate, or just kindness?
<grand> (?:turns|is turning|will be|is going to be)|(?:gran|grandad|mum|dad|uncle|aunt|nan) turns (?<n>\d+)
  That is a number. Is there a party?
  What do you give somebody that age?
<i> (?:am|are) turning|(?:is|it is) my birthday|my birthday (?:is|was)
  How do you want to spend it, if nobody else had a say?
  Many happy returns, when the day is there. How are you with the number?
birthday card
  Did you say anything, or put it on the shelf as it is?
  Wrong by a flattering amount?
<grand> (?:called|rang|phoned)|(?:grandson|granddaughter) (?:called|rang)|(?:called|rang|phoned) <grand>
  What did you talk about?
  And how did {he} sound?
(?:dad|mum|mother|father|gran|grandad) (?:can not|does not know how to) use
  What was it this time?
  How far away are you when {he} rings about it?
has dementia|has alzheimer'?s|care home|in a home now
  How is {he} on a good day?
  How long has it been going on?
  What is still entirely {him}?
(?:asked me|asked) who i was|did not (?:know|recogni[sz]e) (?:me|who i was)|called me by (?:my|his|her)
  Oh. What did you do?
  That goes right through one. How was {he}, otherwise?
said yes i work here|said yes,? i|played along
  You went to where {he} was. That was kind, and I think it was right.
  You gave {him} an answer {he} could use.
not know if (?:that|it) was (?:right|the right)|did i do the right thing
  I think so. It cost nobody anything, and it left no one frightened.
  I would have found no better answer. What would the other one have done for {him}?
says i should (?:correct|tell|stop|leave|move|get|be|put)
  And how often is {he} there to try it?
  What do you say to that?
(?:he|she|<sibling>|<child>) lives in (?<x>\p{L}+)
  How often do you and {who} see each other?
  When were you and {who} last in one room?
  So with {who} it is mostly the telephone.
can not (?:even )?remember what (?:he|she|it|they) (?:was|were) like|remember what .* like before
  Start with something small. What did {he} do in the kitchen?
  What did {he} sing, or swear, or whistle?
(?:sang|sung|whistled|danced|laughed) all the time
  Then that is where to look. Does it still come, sometimes?
  What was the favourite?
(?:knew|recogni[sz]ed) me (?:today|again)
  That is worth writing down with the date. What did {he} say?
  A minute is a minute.
my (?<x>\w+) (?:is|are|has been|have been)? ?(?:killing me|hurting|hurts?|aching|aches?|sore|ringing|throbbing|swollen|stiff|itching|itchy)
  How long has it been like that?
  What makes it better, if anything does?
back went\b|put my back out|pulled a muscle|twisted my
  Are you upright at all?
  Ouch. What has to be called off?
~stung by|bitten by|got stung
  Where did it get you?
  Is it going down?
~blister|papercut|paper cut|splinter|bruise
  How did you come by it?
  A small thing with a loud voice. What did it?
(?:have|have got|got|coming down with|getting) (?:a |the )?(?:cold|flu|something|bug|headache|migraine|sore throat)|i (?:am|feel) ill
  Then to bed with a hot drink, if the day allows it. Does it?
  Head, throat or stomach?
hair is falling out|going grey|going bald
  Since when have you noticed?
  Does it bother you, or is it other people who mention it?
(?:nervous|scared|afraid|frightened|terrified|worried) (?:about|of) (?:the )?(?<x>dentist|flying|operation|needles|doctor|exam|interview|test|results|heights|spiders|the dark)
  Is it the thing itself, or the waiting room?
  What is the worst moment of it, in your head?
doctor says|doctor said|gp says|(?:needs?|need) to lose weight
  And what do you say?
  Was there anything in it that you can begin with on an ordinary day?
(?:results|scan|biopsy|test) (?:back|came back|is|are|was|were)? ?.*(?:fine|clear|normal|negative|good|benign|ok)
  Good. How long had you been holding your breath?
  That is the best sort of dull news. Who else was waiting?
waiting for (?:a call|news|results|the results|to hear)
  When did they say?
  Who is it about?
~panic attack|could not breathe
  How are you now?
  What happened, just before it?
~keep waking up|wak(?:e|ing) up at|woke up at|can not sleep|could not sleep|slept (?:badly|terribly|for (?:two|three|four))|no sleep|hardly slept|can not sleep for
  What is it that starts up at that hour?
  How many nights is that now?
~overslept|slept through
  How late did it get, and who noticed?
  What did you miss?
~slept (?:well|like|eight|nine|ten|in)|first (?:proper |good )?(?:sleep|night)|slept .* hours
  The body took its chance.
  That says something has been put down.
<i> (?:am|are) (?:so |too |very )?(?:tired|exhausted|knackered|shattered|worn out)(?: of)?\b
  Since today, or since longer?
  What could be left undone tonight without anybody noticing?
fed up (?:with|of)|sick of|tired of
  What would you be rid of first?
  What was the last straw?
too old for
  Says who?
  For what, exactly? It makes a difference.
dream(?:t|ed)? (?:about|of|that|i)|(?:weirdest|strangest|weird|strange|odd) dream
  Who else was in it?
  And how did it end, or did you wake up too soon?
~nightmare
  What stayed, after the light was on?
~went for a run|been for a run|(?:went|been) running|ran (?:\w+ )?\d|i ran(?! (?:out|into|late|over|away|off))
  How was it?
  And the legs?
first time since (?:my|the) (?:operation|surgery|accident|injury|illness|baby)
  Then it was more than a run. How long has it been?
  So it was a reunion. How did the body behave?
had to walk (?:the|some|a bit|half)|only \d+ ?k
  Walking counts. You were out there.
  The distance is not the point yet.
(?:but )?i did it$|did it though
  You did.
  Yes. And it cannot be taken off you again.
(?:physio|doctor|coach|surgeon|dentist).* (?:said|told me) not
  Hm. Then you have heard one more opinion than you took.
  There may have been a reason in it. What did {he} say would happen?
not tell (?:her|him|them|anyone)$
  I tell nobody anything. I would still mention it, in your place.
~worth it$
  Then it was.
  No argument from here.
walked (?:\S+ )?(?:steps|miles|kilometres|km|k)\b|steps today
  Where did it take you?
  Did you go somewhere, or did it just add up?
(?:we )?(?:had|made|ate|cooked|baked|making|baking) (?:some |a |an |the )?(?<x>pancakes|soup|curry|pasta|lasagne|bread|cake|stew|chilli|risotto|sourdough|cookies|biscuits|pizza|roast|pie|jam)
  Sweet, savoury, or a scandal in between?
  Whose recipe?
  What was the secret in it?
(?:burned|burnt|ruined) (?:the )?(?<x>rice|toast|dinner|cake|soup|onions|sauce|pan|food|roast)
  What did you eat instead?
  Is the pan at least still with us?
soaked|drenched|caught in the rain
  Dry socks, then, before anything else.
  To the skin? Get something hot.
saw an? (?<x>heron|fox|deer|hedgehog|owl|kingfisher|badger|squirrel|otter|seal|hawk|falcon|robin|woodpecker|swan|hare)
  Did it see you?
  What was it doing?
  That is worth having gone out for.
(?:there is|found) a (?<x>spider|mouse|wasp|bat|bird|rat) in|got into the (?:kitchen|house|bedroom)|brought in a (?:mouse|bird|frog|rat)
  Who is more alarmed, you or the visitor?
  And what is the plan: glass and postcard?
<pet> (?:ate|stole|chewed|destroyed|knocked|licked|swallowed)
  Whole? Is {he} all right?
  And not a trace of remorse, I suppose.
<pet> is (?<n>\w+teen|twenty|\d\d)\b
  A great age. How does {he} get about?
  What has {he} stopped doing, and what will {he} never stop?
dog barks|barks all night|barking
  All night? Have you spoken to anyone about it?
  Where does it leave your sleep?
getting a (?:puppy|kitten|dog|cat|rabbit|hamster)
  Whose idea was it?
  Has {he} a name already?
allergic to
  That is a cruel arrangement. Has it always been so?
  How bad is it, if you go near one anyway?
(?:cat|dog|rabbit)(?: is|'s) coming (?:too|with)
  Naturally. Will {he} put up with the travelling?
  Who will settle in faster, you or {him}?
(?:drop|dropped|cracked|broke|smashed) my (?<x>[\p{L} ]+)|my (?<y>phone|screen|laptop|glasses|mug|phone screen|car|bike|boiler|fridge|washing machine|kettle|heating)(?: screen)? (?:broke|cracked|is broken|died|has died|smashed|is dead|packed up)
  Beyond saving?
  How did it happen?
  What will you do without it in the meantime?
lost my (?<x>keys|wallet|phone|passport|purse|glasses|ring|bag|card)
  Where have you looked?
  When did you last have them in your hand, for certain?
scratched my car|crashed (?:my|the) car|hit my car|bumped my car
  Did anyone leave a note?
  How bad is it?
car (?:is )?(?:making|makes) |funny noise
  What sort of noise: a rattle, a whine, a bang?
  When does it do it?
failed (?:its|the) mot|car failed
  On what?
  Is it worth mending, or is that the end of it?
(?:washing machine|dishwasher) (?:broke|flooded|leaked|is|has|died)|flood(?:ed|ing)|leak(?:ed|ing|s)?\b|burst pipe
  How far did the water get?
  Who is coming to look at it?
power cut|heating(?:'s| is) off|no hot water|boiler (?:is|has|broke)
  How long did it last, or is it still going on?
  What did you do in the meantime?
lift is (?:broken|out)|lift broke
  Which floor are you on?
  And how many times is that this month?
~fixed the (?<x>[\p{L} ]+?)(?: myself| on my own|$)
  What was wrong with it?
  Where did you learn that?
~(?:cleaned|scrubbed|tidied|sorted|decluttered|cleared)(?: out)? (?:the|my|our) (?<x>[\p{L} ]+)
  How long had it been waiting?
  What did you find in there?
paint(?:ed|ing) the (?<x>bedroom|kitchen|nursery|hall|living room|bathroom|door|fence|walls)
  Which colour?
  How does it look with the light on?
(?:new|buy|bought|need|choose|between) .*(?:curtains|wallpaper|sofa|mattress|carpet)
  What is the room like?
  What has to go, for that?
flatmate|housemate|roommate
  What have you tried so far?
  Is it only that, or is that just the one you can name?
thermostat
  Who is the cold one?
  What is it set to, officially and in fact?
neighbours? (?:is|are) (?:moving|loud|noisy|having)|neighbours?\b.* moving out
  Good news or a loss?
  Do you know who comes after them?
new bakery|new (?:cafe|café|shop|restaurant|pub) (?:on|in|round)
  Have you been in?
  What used to be there?
(?:it|is|it is|first) snow(?:ed|ing|s)?\b|snowing
  Enough to lie?
  Has anybody walked in it yet?
raining|it is wet|pouring|drizzl
  What will you do instead?
  A coat, then, or an excuse.
(?:so|too|very) (?:hot|cold)\b|boiling|freezing|heatwave
  Where is the best place to be, in that?
  What is the thermometer claiming?
smell of (?<x>rain|bread|coffee|books|cut grass|grass|petrol|the sea|snow|wood|leather)
  Where does it take you?
  That is one I have to take on trust. What is it like?
love (?<x>october|autumn|spring|winter|summer|november|december|june|may|september|christmas)
  What is the best hour of it?
  October I am partial to myself, on paper. What do you do with it?
hate (?<x>mondays|sundays|winter|january|november|christmas)
  Where does it begin to go wrong?
  What would have to be in one to make it bearable?
train was (?:packed|late|full|cancelled)|bus was (?:packed|late|full)|cancelled my flight|flight (?:was|is|got) (?:cancelled|delayed)|stuck at the airport
  How long did it take you?
  Where were you trying to get to?
driver waited|(?:stranger|man|woman|lady|driver|someone|somebody) (?:helped|waited|smiled|paid|held|gave)
  A whole day can hang on that. Did you get to say anything?
  There is no need for it, and {he} did it.
on the train to (?<x>\p{L}+)|driving to (?<y>\p{L}+)|on my way to
  What is waiting for you there?
  Window seat?
~got lost
  How far off were you, in the end?
  And who did you ask?
bumped into|ran into (?:my|an|some)
  Who recognised whom?
  What does one say, after all that time?
(?:miss|loved|love) (?:living )?(?:by|near) the (?:sea|mountains|river|lake|forest|coast)|miss the sea
  What do you miss first: the light, the noise, the air?
  How far is it from where you are?
move to the (?:country|countryside|coast|city|sea)|moving to (?<x>\p{L}+)
  What would be on the other side of the front door?
  What speaks against it?
we (?:have )?found a (?:flat|house|place)|got the (?:flat|house|keys)
  Good. What can you see from the window?
  Which room did you know it by?
(?:see|view of) (?:a |of |the |little |some |bit )*(?:river|sea|park|mountains)
  A bit is enough. It does for a whole flat.
  Then you know where the chair goes.
like to travel more|want to travel|never been (?:on a plane|abroad)|afford a holiday
  Where would you go first?
  What would it take?
concert was|gig was|played (?:our|my) first gig|we played
  What did you play for an ending?
  How was the room?
(?:forgot|forgotten) (?:my lines|the (?:second |third )?verse|the words)
  What did you do in that second?
  And did anybody notice?
nobody noticed|no one noticed
  They never do. It is a well kept secret of all performers.
  Then it does not count.
my ears are ringing|ears are ringing
  A souvenir. It should be gone by tomorrow, or tell somebody.
filmed (?:it|the)|recorded the whole
  Of course. And will be shown it for thirty years.
  It is love, in a portrait format.
best (?:night|day|week|evening|moment) of my life
  Then put down a detail of it before it blurs. What would you keep?
  Those are worth remembering by the hour. What was the best minute?
have to (?:get up|be up|be there) at
  Then the night has already begun to cost something. Off you go soon.
  So the encore is sleep.
swam in the sea|went swimming|swam
  How cold was it?
  And did you go in at once, or by inches?
rode a (?<x>horse|bike|motorbike|camel)
  Who was in charge?
  First time?
(?:team|we) won\b|beat my (?:brother|dad|sister|friend|mum)|i beat <who>
  How close was it?
  And was it borne with dignity on the other side?
(?:team|we) lost\b|lost the (?:match|game|final)
  By much?
  Was it deserved?
~deleted (?:instagram|facebook|tiktok|twitter|the app|my account)
  How long ago? Has the thumb noticed?
  What made it the day?
watching the same|binge|episodes
  Which one, and what holds you?
stayed up (?:till|until)
  What was it this time: one more round?
  How was the morning?
(?:drink|eat|eating|drinking) too much|trying to (?:drink|eat|smoke) less|can not stop eating|gave up (?:sugar|smoking|drinking|meat|coffee|alcohol)|a whole (?:tube|packet|bag|box|bar) of
  How is it going, honestly?
  When is the hour it gets you?
reading (?:a book|this book|a novel) (?:about|on|by) (?<x>[\p{L} ]+)
  What is the best thing you have learned about {x} so far?
  How did you come to {x}?
not see the point of|hate (?<x>small talk|parties|meetings|shopping|cooking|phone calls)
  What would you put in its place?
  Was there one recently?
compar(?:e|ing) myself
  With whom, mostly?
  What have they got, that you count?
(?:told|tell) a lie|lied to|feel (?:terrible|awful|guilty) about
  To whom, and can it still be put right?
  What would the true sentence have been?
(?:sent it|posted it|pressed send).*regret|regret (?:it|sending|saying)
  What was in it?
  Has it been read?
how to say no
  Who is asking?
  What happens in you just before you say yes?
can not decide between (?:the )?(?<x>.+?) and (?:the )?(?<y>.+)$
  If the {x} were sold out tomorrow, would you be sorry?
  Which one did you see first in your head?
not cried in|never cry|have not cried
  Do you miss it?
  What was the last time?
(?:uncle|aunt|gran|grandad|dad|mum|grandmother|grandfather) left me (?:his|her|a|the|some) (?<x>\w+)
  Do you wear it, use it, or keep it in a drawer?
  What did {he} do with it?
(?:want|wants) (?:kids|children) and i do not|do not want (?:kids|children)
  Has it been said, in so many words, between you?
  How long have you both known?
was on the (?:radio|telly|tv|news)|in the newspaper
  What about? Did anybody hear it?
  How did you get there?
met (?:someone|somebody|a \w+) at
  How did you get talking?
  Who spoke first?
sitting in my (?:seat|chair|place)
  What did you do?
  Did they know it was yours?
the oldest in|the youngest in|the only (?:one|woman|man|girl|boy)
  Does it show, or do only you count?
  What do the others make of it?
nothing to do\b(?! with)|nothing on (?:tv|telly)
  What was there to do before, when it was good?
  Then it will have to be something you make up. Indoors or out?
go for a walk
  Do. Which way would you go?
  That is usually the right answer. Rain or no rain.
friends are (?:all )?(?:away|busy|out)
  When are they back?
  All of them at once. Is there one who would answer a message?
^(?:i am )?back$
  That was quick, or I have no sense of time. What was it like out there?
  And?
(?:did|done|doing) the crossword
  How far did you get?
  Any clue that would not give in?
only the (?:acrosses|downs|edges|easy ones)
  Then half of it is still where it belongs.
  And the downs were left in peace.
evenings are (?:so )?long|days are (?:so )?long|evenings are the worst
  Yes. From about what time?
  What used to be in them?
(?:rings|calls|phones|visits|comes) (?:me )?(?:on|every) (?<x>\w+days?|week|night|morning)
  That is a fixed point, at least. What do you talk about?
  And do you tell {him} the truth when {he} asks how you are?
not do (?:it|that) any ?more
  No.
  It would not be the same thing alone.
put (?:it|this|you) on for me|set (?:it|this|you) up for me|not sure how this works
  You say something and I answer; there is nothing more to it. You cannot press anything wrong.
my (?<x>husband|wife|partner|boyfriend|girlfriend) snores
  Since always? What do you do at three in the morning?
  Is there a second room, or only a second pillow?
vegetarian|vegan
  How long has it been?
  What was the hardest to leave?
out of (?<x>coffee|milk|bread|tea|sugar|wine)
  A crisis. Shall I put it on the list?
plants? (?:keep|are) dying|killed (?:my|the|another) plant
  Too much water, or too much love?
  Which ones have survived so far?
(?:planted|sowed|sown|planting) (?:two rows of |some |the )?(?<x>[\p{L} ]+)
  When will they show?
  What else have you got in the ground?
pigeons|slugs|snails|caterpillars
  They do regard it as catering.
  What do you do against them?
digs like|works like a|strong as
  Some people are made of a different wood.
(?:wife|husband|mum|dad|partner) is not (?:well|very well|so well|good)
  Has he or she got anyone to help?
  That is a lot to be carrying beside the digging. Do you know what it is?
(?:taking|bring|bringing|take) (?:them|him|her) (?:some )?(?:soup|food|cake|flowers|dinner)
  That is exactly the right sort of thing. When will you go?
  Soup says it without making anyone answer.
coming up$|everything is coming up
  The best fortnight of the year, by most accounts.
  Before anything has had time to go wrong.
`)
