/** Home, body, animals, things, small luck and small trouble: patterns that can mean one thing only; see `remark.ts`. */
import { remarks } from './remark.ts'

export const days = remarks(String.raw`
(?:<child>|my little (?:girl|boy|one)) has (?:a )?(?:fever|temperature|the flu|chickenpox|croup|a cold|a cough)\b|<child> (?:is|has been) (?:ill|sick|poorly|throwing up|been sick)\b
  Poor thing. Since when?
  Is {he} drinking anything?
  Oh dear. Are you on your own with it?
fell asleep on me|asleep on (?:me|my (?:chest|lap|arm))
  Then you're stuck for a while. Is there anything in reach?
  That's a nice weight to have on you.
lost (?:her|his) first tooth
  How did {he} take it?
  Is it going under the pillow?
my (?:toddler|son|daughter|kid|child) (?:bit|hit|kicked|punched) (?:a|another|someone|some)\b
  Oh dear. What had happened before it?
  How did the other parents take it?
my (?<x>back|knee|neck|shoulder|hip|tooth|ear|ears|throat|stomach|head|foot|feet|ankle|wrist|hand|leg|legs|arm|eye|eyes) (?:is|are|has been|have been)? ?(?:killing me|hurting|hurts?|aching|aches?|sore|throbbing|swollen|stiff)
  Ouch. How long has it been like that?
  Does anything make it better?
  I'm sorry. Did something set it off?
my back (?:went|has gone)\b|put my back out|pulled a muscle|twisted my (?:ankle|knee)|sprained my
  Ouch. How did it happen?
  Can you move about at all?
~stung by|got stung
  Ouch. Where did it get you?
  Is it going down?
broke (?:his|her|their|my) (?<x>hip|arm|leg|wrist|ankle|finger|toe|collarbone|nose|foot|hand|rib)
  Oh no. How did it happen?
  I'm sorry. How long will it take?
(?:cut|burned|burnt|trapped) my (?:finger|hand|thumb|leg|foot|arm|tongue|wrist)|(?:hit|bumped|banged) my head
  Ouch. Is it bad?
  Has anyone had a look at it?
i (?:have|have got|am coming down with|am getting) (?:a |the )?(?:cold|flu|bug|headache|migraine|sore throat)
  Poor you. Can you get to bed with it?
  I'm sorry. Since when?
(?:results|scan|biopsy|blood test|test results) (?:came back|is|are|was|were) (?:\w+ )?(?:fine|clear|normal|negative|benign|all clear)
  I'm glad. How long were you waiting for it?
  That's a relief. Who else was waiting to hear?
waiting for (?:my|the|his|her) (?:test )?results
  When will you hear?
  Waiting's horrible. What is it for?
~panic attack
  I'm sorry. How are you now?
  Is it over now, or still going on?
found a lump|chest pains?\b|blood in my
  Please ring the doctor about that as soon as you can, even if it's nothing. Shall I remind you?
  I'd have that looked at right away. When can you ring the doctor?
~nightmare
  That's nasty. Do you remember what it was?
  I'm sorry. Did you get back to sleep?
first (?:run|walk|swim) since (?:my|the) (?:operation|surgery|accident|injury|illness|baby)
  How was it?
  Well done. How long had it been?
(?:ran|did|finished|completed) (?:a |my first |the )?(?<x>half marathon|marathon|parkrun|10k|5k|triathlon)
  Well done. How do the legs feel?
  How did it go?
(?:made|cooked|baked|making|baking|cooking) (?:some |a |an |the |my )?(?:\w+ )?(?<x>pancakes|soup|curry|pasta|lasagne|bread|cake|stew|chilli|risotto|sourdough|cookies|biscuits|pizza|pie|jam|scones)\b
  How did it turn out?
  Whose recipe is it?
  Who's it for?
(?:burned|burnt|ruined) (?:the |my )?(?<x>rice|toast|dinner|cake|soup|onions|sauce|pan|food|roast)
  Oh no. What did you eat instead?
  Oh dear. Is the pan all right?
got (?:soaked|drenched)|caught in the rain
  Oh no. Are you dry again?
  Right through?
(?:we|i) saw an? (?<x>heron|fox|deer|hedgehog|owl|kingfisher|badger|otter|seal|hawk|falcon|woodpecker|swan|hare)
  How lovely. Where was it?
  What was it doing?
(?:there is|found) a (?<x>spider|mouse|wasp|bat|rat) in (?:my|the|our)
  Oh dear. Is it still there?
  What are you going to do about it?
<pet> (?:ate|stole|chewed|destroyed|swallowed)
  Oh no. Is {he} all right?
  All of it?
(?:is|are|am) getting a (?<x>puppy|kitten|dog|cat|rabbit|hamster)
  How nice. Whose idea was it?
  When do you get it?
(?:i|we) (?:adopted|rescued) (?:a|an) (?<x>dog|cat|puppy|kitten|rabbit)
  What's it called?
  How is it settling in?
my (?<y>phone|screen|laptop|glasses|car|bike|boiler|fridge|washing machine|kettle|oven|computer)(?: screen)? (?:broke|cracked|is broken|died|has died|smashed|is dead|packed up|packed in|has packed (?:up|in))|^(?:the )?(?:washing machine|dishwasher|boiler|fridge|kettle|oven|telly|laptop|phone|car|printer|router|wifi) (?:has |is )?(?:broke|broken|died|dead|packed (?:up|in))|(?:dropped|cracked|broke|smashed) my (?<x>phone|laptop|glasses|screen|mug)
  Oh no. Can it be mended?
  That's annoying. What will you do meanwhile?
  How did it happen?
lost my (?<x>keys|wallet|phone|passport|purse|glasses|ring|bag|card)
  Oh no. Where have you looked?
  When did you last have it?
(?:my|our) (?:bike|car|phone|bag|wallet|purse|laptop) (?:was|got|has been|is) stolen|stole my (?<x>bike|car|phone|bag|wallet|purse|laptop)|(?:was|got|been) (?:mugged|robbed|burgled|scammed)
  I'm sorry. Are you all right?
  Oh no. How did it happen?
  I'm sorry. Have you reported it?
(?:crashed|scratched|hit|bumped) (?:my|the) car|car crash|had an accident in the car
  Oh no. Is everyone all right?
  Was anyone hurt?
failed (?:its|the) mot
  Oh dear. What on?
  Is it worth mending?
burst pipe|kitchen (?:is )?flooded|(?:washing machine|dishwasher|ceiling|roof|tap) (?:is leaking|leaked|flooded|leaks)
  Oh no. How bad is it?
  Is somebody coming to look at it?
power cut|no hot water|heating (?:is )?(?:off|broken)|boiler (?:broke|is broken|has broken|packed up)
  Oh no. How long has it been off?
  Is somebody coming to look at it?
(?:i|we) (?:have )?(?:painted|am painting|are painting) the (?<x>bedroom|kitchen|nursery|hall|living room|bathroom|door|fence|walls)
  What colour?
  How does it look?
we (?:have )?found a (?:flat|house|place)\b|got the (?:flat|house|keys)\b
  That's good news. What's it like?
  When do you move?
cancelled my flight|flight (?:was|is|got) (?:cancelled|delayed)|stuck at the airport
  What a nuisance. Where were you going?
  How long will it be?
stuck in traffic|in a traffic jam
  How annoying. Are you still in it?
  How long did it take?
(?:our|my) team (?:has )?won\b|^we won\b
  Well done. What was the score?
  How close was it?
(?:our|my) team (?:has )?lost\b|^we lost (?:the|again|by|\d)
  Oh dear. By much?
  What was the score?
my ears are ringing
  Was it very loud? It should be gone by tomorrow; if it isn't, I'd have it looked at.
uncle left me|(?:gran|grandad|aunt|dad|mum|grandmother|grandfather) left me (?:his|her) (?<x>\w+)
  That's a precious thing to be given. Do you use it?
  What does it mean to you?
~got a tattoo
  What is it of?
  Who's seen it?
(?:was|been|got) (?:cancelled|postponed|called off)$
  Were you sorry, or relieved?
  Is there a new date?
~(?:had|got) my hair (?:cut|done|dyed)|got a haircut
  How is it?
  Do you like it?
left the (?:oven|iron|gas|stove|hob) on$
  Is there anybody who can look?
  I'd go back, or ring somebody with a key.
^(?:(?:i am|we are) )?off to (?!bed|work|school|sleep|the|my|a|church|town)(?<x>\p{L}+) (?:on|tomorrow|next|for|in|at)\b
  How nice. How long for?
  Have you been before?
  Who's going with you?
having my (?<x>knee|hip|eyes|tonsils|appendix|wisdom teeth|shoulder|back) (?:done|out|replaced|operated on)
  How are you feeling about it?
  Will somebody be with you?
(?:i )?overslept\b.*(?:missed|late)|missed my (?:exam|flight|train|interview|appointment)
  Oh no. What happens now?
  Oh no. Can it be put right?
`)
