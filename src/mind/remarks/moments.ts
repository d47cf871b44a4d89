/** Ordinary moments that no other page has: luck, mishaps, plans, neighbours, feelings put sideways; see `remark.ts`. */
import { remarks } from './remark.ts'

export const moments = remarks(String.raw`
broke (?:his|her|their|my) (?<x>hip|arm|leg|wrist|ankle|finger|toe|collarbone|nose|foot|hand|rib)
  Oh dear. How did it happen?
  Is it in plaster, or worse than that?
lunch with|dinner with|coffee with|drinks? with|breakfast with
  What did you end up talking about?
  Who paid?
  Had it been long?
could have been an email|pointless meeting|meeting (?:was|took|lasted)
  How many people sat in it?
  Did anybody say so?
  Hours that nobody gets back.
talking about politics|argue about politics
  Can you leave the room, or is there a table between you and the door?
  Which subject sets it off?
^(?:that|it) (?:is|was) (?:good|nice|fine|great|lovely) i (?:suppose|guess)$
  You do not quite believe it yourself.
  With a question mark behind it.
^(?:i )?went$
  You went. How was it?
  You did. And?
^i need to think(?: about it)?$
  Then think. I will be quiet.
  Yes. It need not be tonight.
what about <who>
  What does {he} say about it?
  How does {he} take it?
(?:have not|not) (?:yet )?decided|undecided
  No. Nothing has to be decided tonight.
  Then it stays open for the moment, and that is a decision as well.
not know who i am
  Since this, or since longer?
  You are the one who noticed, for a start.
<who> (?:has )?asked (?:me|us) to (?:take|come|bring|help|stay|go|keep|have|look|do|write|sing|speak|read|move)
  And will you?
  What did you say?
^it (?:does not|did not|will not) (?:work|start|go|move)$|^it is broken$
  Could anybody mend it, who knows about such things?
  Since when?
(?:went|came|turned up|was) .*(?:by myself|on my own|alone)\b|cinema on my own|ate alone|dinner alone
  How was it, without anybody to turn to?
  Best seat in the house. Would you do it again?
can not find anything to (?:wear|eat|watch|read|do)
  What is the occasion?
  What have you looked at and put back?
~got into (?:the )?(?:\w+ )?(?:orchestra|choir|band|team|squad|academy|drama school|programme|course|play|final)
  You did it. What did they ask of you?
  Well done. Who knows already?
old diary|old letters|old photos|box of (?:letters|photos)
  Did you read it, or close it again?
  Who were you, in there?
laughed for the first time|first (?:steps?|word|laugh|smile)|(?:walked|spoke) for the first time
  At what?
  Did you see it, or were you told?
renew my passport|(?:fill in|filling in) (?:a |the )?forms?|visa|tax return|tax office
  Any deadline on it?
  Is it the form that is dreadful, or the photograph?
sunset|sunrise|shooting star|full moon|northern lights|rainbow
  Where were you standing?
  Did anybody say anything, or was it quiet?
  Those are free, and still one has to look up.
still wet|shoes are wet|wet through
  What did you walk into?
  Newspaper inside them, overnight. It works.
left the (?:oven|iron|gas|stove|tap|lights?|heating|hob) on
  Is there anybody who can look?
  Then go back, or ring somebody with a key. The rest of the day is no use otherwise.
can not sit still|restless
  What would the legs like to do?
  Is something coming, or is it only left over from today?
asked me for money|wants to borrow|lent (?:him|her|them|<who>)
  How much, and is it the first time?
  Can you lose it, if it does not come back?
walk along|walk (?:in|through|round|by) the|lovely walk|long walk
  What was there to see?
  Alone, or with somebody?
on the internet|online argument|in the comments
  About what?
  Has anybody ever won one?
staying with us|staying with me|stay(?:ing)? the (?:night|weekend)
  Till when?
  Who gets which room?
stole my (?!idea|work|heart|thunder|seat|line)|stolen|was (?:mugged|robbed|burgled)|broken into|got (?:mugged|robbed|burgled|scammed|hacked)
  Oh no. How did you find out?
  Was it insured, at least?
  Have you reported it?
nothing to wear (?:for|to)
  What is in the wardrobe that is dark and fits?
  Nobody will remember what you wore. They will remember that you came.
accident on|car crash|had an accident|was in an accident
  Were you in it, or behind it?
  Was anyone hurt?
~worried about <who>
  What have you seen?
  Has {he} said anything?
at my desk
  Was there a reason, or is it every day by now?
  What was it?
made a den|built a den|under the table
  Is there a password?
  Were you let in?
changed my shift|at the last minute|short notice
  What had you planned?
  Did anyone ask, or was it simply up on the wall?
anniversary of <who>'?s? death|anniversary of .* death|years since (?:he|she|<who>) died|year ago today
  How do you keep the day?
  What would you like to do with it?
  The date does that, every year, without being asked.
flowers for myself|bought (?:some |my\w* )?flowers
  Which ones?
  Good. Where do they stand?
stuck in traffic|in a traffic jam
  How long already?
  Anything decent on the radio?
  Then there is nothing to do but sit.
where (?:i|we) parked|can not find (?:my|the) (?:car|keys|phone|glasses|wallet)
  What is the last thing you remember seeing before you got out?
  Which way were you walking when you left it?
everyone (?:at work |here )?is leaving|people (?:keep|are) leaving
  Who was the last to go?
  What do they know?
nobody listens|no one listens|nobody (?:cares|notices|asks|understands)|no one (?:cares|notices|asks|understands)
  What did you say last, that went past them?
  Who ought to have been listening?
came out to (?:me|us|<who>)
  How did {he} say it?
  And what did you say?
  {He} chose you to say it to.
i am (?:gay|lesbian|bi|bisexual|trans|queer|non-?binary)\b
  Thank you for telling me. How does it look, now that it is written down?
  So. Who else would you like to know it?
never said (?:that|it|this) (?:out loud|to anyone|aloud)|never told anyone
  Then this is the first time it has been outside your head. How is that?
  It stands there quite well.
^nobody knows|no one knows
  Is there one person you would start with?
  Then it is still yours to tell, and when.
(?:family|parents|mother|father|mum|dad) (?:is|are) (?:quite |very )?(?:religious|strict|traditional|conservative|old-fashioned)
  All of them alike?
  Who would be the easiest among them?
might be (?:ok|okay|fine|alright) with it
  What makes you think so?
  Then start there, if you start.
(?:we )?share a (?:flat|house|room)|live together
  Then there is no lack of occasions.
  So you would meet in the kitchen either way.
how you (?:even )?start that|how (?:do i|to) (?:even )?start
  Badly, mostly, and it does not matter. “There is something I want you to know” is enough of a run-up.
  With the end: say the thing itself first, and explain after.
said i know|already knew|knew all along
  So it had been a secret on one side only.
  All that rehearsing. How did it feel, to hear that?
ordered (?:a )?(?:pizza|takeaway|curry)|then we (?:ate|watched|had|ordered)
  That is as good an ending as there is.
  Life went on within the half hour. Good.
not (?:going|ready) to yet|not yet
  No. There is no timetable.
  In your own time.
second thoughts|having doubts|not sure about (?:the wedding|him|her|us|it)
  What was the first thing you thought it about?
  Does it come at night, or in broad daylight?
(?:he|she) proposed|asked me to marry
  And what did you say?
  Where was it?
cake (?:collapsed|sank|burned|burnt|fell)|souffl
  Nothing that cream could not hide?
  Was it for somebody?
ran out of (?:petrol|gas|battery|milk|coffee|money|time)
  Where did it leave you?
  How far from home?
in hospital
  Since when, and what do the doctors say?
  Can you visit?
finished (?:my|the) (?<x>thesis|book|dissertation|essay|novel|degree|course|project|painting|report)
  How long did {x} take?
  Done. What is the first thing you do with a free evening?
  That is a large thing to be without, all of a sudden.
no energy|can not be bothered|no motivation|everything is an effort
  Since when?
  Is it the body, or does the day have nothing in it to get up for?
scared of (?:fireworks|thunder|storms|the vacuum)
  Where does {he} hide?
  What helps?
first pot|pottery|on the wheel
  Does it hold water?
  What does it look like, honestly?
(?:doctor|nurse|stranger|woman|man|lady|director|driver|receptionist|surgeon|teacher|waiter|staff|midwife|policeman|people) (?:was|were) (?:very |so )?(?:kind|nice|lovely|patient)
  What did {he} do?
  It makes such a difference. What was said?
hate my (?:body|face|hair|nose|voice|teeth|life)
  That is a hard sentence to live with. What brought it on today?
  Since when do you talk to yourself like that?
seeing my (?:parents|family|mum|dad)|visiting (?:my|<who>)
  How long since the last time?
  Is that looked forward to, or got through?
move in together|moving in with
  And do you want to?
  What would you have to give up, of your own four walls?
not feel at home|do not belong|out of place
  When did you last?
  What would a place have to have?
(?:cut|burned|burnt|slammed|trapped) my (?:finger|hand|thumb|leg|foot|arm|knee|chin|lip|tongue|wrist)|(?:hit|bumped|banged) my head
  Deep?
  Is it seen to?
starting school|first day (?:at|of) school|starts school
  Who is more nervous, you or {him}?
  Is the bag packed already?
rain on the roof|hear the rain|listening to the rain
  Are you in bed, or should you be?
  One of the better noises, I understand.
got arrested|in prison|the police
  What for? Is anybody with {him}?
  How did you hear?
lost (?:\w+|\d+) (?:kilos|pounds|stone|kg|lbs)
  On purpose?
  How?
not think my friends like me|friends (?:hate|do not like) me
  What happened last, that you took for a sign?
  Who invited whom, the last few times?
teaching my (?:gran|grandma|mum|dad|son|daughter|kids)
  How is the pupil?
  Who has more patience?
hands shake|voice shakes|go red|blush
  Does anybody see it but you?
  How long does it last, once you have begun?
got a tattoo|got (?:a|my) piercing
  Of what, and where?
  Who knows?
wasps?'? nest|(?:mice|rats|moths|ants|bedbugs) in
  How near do you have to go to it?
  Who do you call for that?
(?:on my own|alone|by myself) (?:this |at |for |over )?(?:christmas|new year|easter|birthday|weekend)
  Is that how you want it, or how it fell out?
  What would make it a day rather than a gap?
might get (?:her|his|the|their) job
  Do you want it?
  Does anybody know that you are interested?
cried at|made me cry|started crying|burst into tears|been crying
  What did it touch?
  Were you alone?
but i should ?n[o']t|but i should not|i know i should not
  What would you say, if you did?
  What happened the last time?
do not talk any ?more|stopped talking|do not talk to each other
  When did it stop?
  What do you talk about, when it is only about the shopping?
bad with money|good with money
  Where does it go?
  Was anybody in the house good with it, when you were small?
not know what i want
  What do you know you do not want?
  When did you last know?
nice to see (?:everyone|everybody|them|him|her|<who>)
  Who were you gladdest to see?
  What was the occasion?
up since (?:\w+)
  What got you up?
  Then it is a long day already. When can it end?
got remarried|is remarrying|has a new (?:wife|husband|partner|girlfriend|boyfriend)
  How did you hear?
  And what does it do to you?
(?:was|been|got) (?:cancelled|postponed|called off)
  Relief or annoyance?
  Is there a new date?
online dating|dating apps?|tinder|hinge|bumble
  What have you put in your profile?
  What is the worst of it: the silence, or the conversation?
spilled|spilt|knocked over
  Did anybody see?
  Salt, soda water, or a rug on top?
made the (?:football |school |swimming )?(?:team|squad|cast|choir)|got the (?:part|solo|lead)
  Which position, so to speak?
  How did {he} tell you?
homesick|miss home|far from home
  What is it that you would smell first, going in at the door?
  How long have you been away?
adopted (?:a|an)|rescue (?:dog|cat)|(?:dog|cat) from the shelter
  What is {he} called?
  How is {he} settling in?
(?:started|taken up|back to) (?:running|swimming|yoga|the gym|cycling|drawing|painting|writing|reading|knitting)(?: again)?
  What brought you back to it?
  How does it feel, compared with before?
(?:shop|library|museum|cafe|café|office|pool|bank) was (?:closed|shut|full)
  What had you gone for?
  Of course it was. And then?
not paid me back|owes? me
  Have you asked?
  Is it the sum, or that {he} has not mentioned it?
will not eat|picky eater|only eats
  What does {he} live on?
  Is it a phase, or a philosophy?
best (?<x>coffee|meal|pizza|cake|film|book|sleep|sandwich|curry|holiday) (?:of my life|ever|in years|i)
  Where was that?
  What did it have that the others have not?
mistaken for
  For whom?
  Did you put it right, or enjoy it?
smells of (?:damp|smoke|gas|cabbage|cat)|damp
  Have you found where it comes from?
  Does the landlord know?
someone to cook for|someone to (?:talk to|come home to|eat with|watch)
  What would you cook, if there were?
  Who was the last?
signed up for|registered for|entered (?:a|the)
  When is it?
  What got into you?
<who> (?:is|was) proud of me
  What did {he} say?
  What was it for?
been so (?:grumpy|moody|irritable|snappy|tired|down|happy)|so grumpy
  Who has had the worst of it?
  Since when, and did anything begin it?
(?:bus|train|taxi|delivery|plumber|parcel|builder|electrician) never (?:came|showed|arrived|turned up)|builders? (?:is|are) late
  How long did you wait?
  What did you do in the end?
getting better at|getting worse at|improving
  What can you do now that you could not a month ago?
  How do you notice?
(?:bought|buy|buying|got) (?:a |an |my |some |our )?(?:new |second-?hand |old )?(?<x>bike|car|house|flat|boat|tent|piano|dress|coat|camera|laptop|phone|sofa|guitar|book|hat|van)\b
  What did it replace?
  New, or with a past?
  Where did you find it?
sold (?:my|the|our) (?<x>\w+)
  Was it hard to let go?
  Who has it now?
(?:great|good|lovely|wonderful|brilliant|perfect|nice) (?:day|evening|weekend|morning|afternoon|time|night)
  What was the best hour of it?
  What made it that?
(?:bad|awful|terrible|horrible|rough|rubbish|shit|long|hard) (?:day|week|month|morning|evening|night|year)
  What was the worst of it?
  One thing, or a heap of them?
  Then the best part of it may be that it ends.
haircut|hairdresser|dyed my hair|new hair
  What did you ask for, and what did you get?
  It grows. Who has seen it so far?
neighbour gave|gave us (?:some )?(?:tomatoes|eggs|apples|plums|courgettes)
  What will you make of them?
  Do you owe anything in return, now?
(?:choir|band|orchestra|class) is (?:singing|playing|performing)
  What is on the programme?
  Where do you stand, near the front?
gave up (?<x>\w+)|given up (?<y>\w+)
  Which day is it?
  What do you reach for in its place?
forgot (?:to|about|the|my)\b
  What did it cost?
  Can it still be done?
<i> (?:am|are) (?:off|going) to (?<x>\p{L}+) (?:on|for|in|tomorrow|next|at)
  What takes you there?
  For how long?
(?:is|are|was|were) (?:being )?(?:really |so )?(?:annoying|unbearable|impossible|difficult|horrible|awful) (?:to me|again|lately|today)
  What was it this time?
  Does it come and go?
<who> (?:has|have|had|got) (?:a )?(?:cancer|a stroke|a heart attack|parkinson|diabetes|pneumonia)
  When did you hear?
  What have the doctors said?
  Oh. That changes the whole view.
<who> (?:shouted|yelled|screamed|snapped|swore) at me
  What was it about?
  And what did you do?
<who> (?:says|said) (?:i am|i was|that i)
  And is it so?
  Why do you think {he} said that?
<who> (?:is|are) (?:angry|mad|cross|furious|annoyed|upset|disappointed) (?:with|at) me
  What does {he} say you did?
  And do you think {he} has a point?
(?:he|she|they|<who>) lied(?: to me)?
  How did you find out?
  About something that matters?
<who> (?:ignores|ignored|is ignoring) me
  Since when?
  Do you know what for?
apologi[sz]ed|said (?:he was|she was|they were|i was|i am) sorry
  Was it taken?
  And did it help?
<i> (?:said|told (?:him|her|them)) yes(?: obviously| of course)?$
  And what did you think, saying it?
  Did you mean it?
(?:meet|meeting|met) (?:his|her|their|my \w+'s) (?:parents|family|kids|children|mother|friends)
  What are you afraid they will ask?
  How did it go, or is it still to come?
`)
