/**
 * Words that tell of a kind of life event almost by themselves. They help the trained reader, which has only some fifteen lines
 * of each kind to learn from. The particular stands before the general. Keys are those of `life-events/`; a test keeps them so.
 */
const parent = String.raw`(?:mum|mom|mother|dad|father|parents?|mummy|mama|papa)`
const grand = String.raw`(?:gran|grandma|nan|nana|grandmother|grandad|grandpa|grandfather|granny|aunt|uncle)`
const child = String.raw`(?:kids?|sons?|daughters?|boys?|girls?|baby|babies|children|child|toddler|little one|youngest|eldest|oldest|twins)`
const pet = String.raw`(?:dog|cat|puppy|kitten|rabbit|hamster|budgie|horse|parrot|guinea pig|tortoise)`
const partner = String.raw`(?:wife|husband|girlfriend|boyfriend|partner|fianc[eé]e?|spouse)`
const friend = String.raw`(?:friends?|mates?|bestie|best friend|best mate|buddy)`
const died = String.raw`(?:died|passed away|passed|is dead|is gone|was killed|lost (?:his|her|the) (?:fight|battle))`

const cues: readonly (readonly [string, string])[] = [
  [
    'signing-divorce-papers',
    String.raw`\bsign(?:ed|ing)?\b.*\b(?:papers?|divorce|decree)\b|\bdivorce (?:is|was|came|went|papers?)\b.*\b(?:final|through|signed|done)|\bdecree (?:absolute|nisi)\b|\b(?:officially|legally|finally) divorced\b`,
  ],
  ['divorce', String.raw`\b(?:divorc\w*|custody|separation agreement)\b`],
  ['death-of-pet', String.raw`\b${pet}\b.*\b${died}\b|\b(?:put|putting)\b.*\b(?:${pet}|him|her)\b.*\b(?:down|to sleep)\b|\b(?:bury|buried|lost)\b.*\b${pet}\b`],
  ['miscarriage', String.raw`\bmiscarr\w+|\blost the (?:baby|pregnancy)|\bno heartbeat\b|\bstillb\w+`],
  [
    'anniversary-of-death',
    String.raw`\b(?:\w+ )?years?\b.*\b(?:since|ago)\b.*\b(?:died|passed|lost|death)\b|\banniversary of\b.*\b(?:death|passing)\b|\b(?:would have been|would've been|would have turned)\b`,
  ],
  ['death-of-partner', String.raw`\b(?:my|our) (?:late )?${partner}\b.*\b${died}\b|\blost my ${partner}\b|\bi'?m a wid\w+|\bwidowed\b`],
  ['death-of-parent', String.raw`\b${parent}(?:'s)?\b.*\b${died}\b|\blost my ${parent}\b|\b${died}\b.*\bmy ${parent}\b`],
  [
    'clearing-a-house',
    String.raw`\bclear(?:ing|ed)?(?: out)?\b.*\b(?:house|flat|things|room|wardrobe|clothes)\b.*|\b(?:sort|sorting|sorted|going|went) through\b.*\b(?:her|his|their|mum|dad|gran)\w*\b.*\b(?:things|stuff|clothes|house|papers|letters)\b`,
  ],
  ['funeral', String.raw`\b(?:funeral|burial|buried|cremat\w+|eulogy|(?:the|his|her) wake|memorial service|coffin|ashes)\b`],
  [
    'death-of-friend',
    String.raw`\b(?:${friend}|colleague|neighbour|cousin|${grand}|brother|sister)\b.*\b${died}\b|\blost (?:a|my|our) (?:${friend}|colleague|brother|sister|${grand}|cousin)\b|\btook (?:his|her|their) own life\b`,
  ],
  [
    'missing-someone',
    String.raw`\b(?:i|we) (?:really |still |just |do )?miss (?:my|him|her|them|you\b(?!r)|having|hearing)|\bmissing (?:him|her|them|my)\b|\bstill (?:reach for|set the table|talk to (?:him|her))`,
  ],
  ['operation', String.raw`\b(?:surgery|surgeon|operation|operated|anaesthe\w+|anesthe\w+|bypass|transplant|keyhole|c-section|hysterectomy|hip replacement)\b`],
  [
    'waiting-for-results',
    String.raw`\b(?:test |blood |scan |biopsy |lab )?results?\b.*\b(?:wait\w*|tomorrow|yet|come|coming|back|due|monday|friday|week)\b.*|\b(?:biopsy|waiting (?:on|for) (?:the )?(?:scan|results|doctor))\b`,
  ],
  ['diagnosis', String.raw`\b(?:diagnos\w+|cancer|tumou?r|chemo\w*|parkinson'?s|multiple sclerosis|diabetes|it'?s malignant|bipolar|adhd|autism)\b`],
  [
    'dementia-in-family',
    String.raw`\b(?:dementia|alzheimer'?s|doesn'?t (?:recogni[sz]e|know) (?:me|who)|didn'?t (?:recogni[sz]e|know) me|care home|nursing home|called me by (?:my|his|her))\b`,
  ],
  [
    'caring-for-someone',
    String.raw`\b(?:carer|caring for|caregiver|look(?:ing)? after (?:my )?(?:mum|mom|dad|mother|father|him|her|husband|wife)|washing and feeding|respite)\b`,
  ],
  [
    'recovery',
    String.raw`\b(?:out of (?:the )?hospital|recover\w*|discharged|all clear|in remission|on the mend|cast (?:is|came) off|back on (?:my|his|her) feet|stitches (?:are )?out)\b`,
  ],
  [
    'hospital-visit',
    String.raw`\b(?:visit\w*|sat|went|going|been|sitting)\b.*\bhospital\b|\b(?:a&e|emergency room|intensive care|visiting hours|on the ward)\b`,
  ],
  [
    'parent-ill',
    String.raw`\b(?:${parent}|${grand})\b.*\b(?:ill|sick|hospital|stroke|fell|fall|heart attack|poorly|weak|pneumonia|unwell|collapsed|ambulance)\b|\b(?:stroke|heart attack)\b.*\bmy ${parent}\b`,
  ],
  ['child-ill', String.raw`\b${child}\b.*\b(?:fever|temperature|ill|sick|poorly|vomit\w*|threw up|throwing up|chickenpox|ear infection|cough\w*|rash|croup)\b`],
  ['pet-ill', String.raw`\b${pet}\b.*\b(?:ill|sick|vet|limp\w*|poorly|surgery|won'?t eat|isn'?t eating|lump)\b|\bat the vet\b`],
  ['new-pet', String.raw`\b(?:got|getting|adopted?|adopting|brought home|picked up|picking up|bought|rescued?)\b.*\b(?:${pet})\b|\bnew (?:${pet})\b`],
  [
    'childs-first-day',
    String.raw`\bfirst day\b.*\b(?:school|nursery|kindergarten|daycare|preschool|reception)\b|\b${child}\b.*\b(?:starts?|started|starting) (?:school|nursery|kindergarten|reception|daycare|preschool)\b`,
  ],
  [
    'child-leaves-home',
    String.raw`\b${child}\b.*\b(?:left|leaves|leaving|moved out|moving out|off to|gone to|going to) (?:for |to )?(?:uni\w*|college|home)?\b.*(?:uni|university|college|home|out)\b|\bempty nest\b`,
  ],
  [
    'trouble-with-teenager',
    String.raw`\bteen\w*\b|\b(?:my )?(?:13|14|15|16|17|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]year[- ]old\b|\b(?:son|daughter)\b.*\b(?:slammed|won'?t talk to me|hates me|skipp\w+ school|suspended|weed|vap\w+|grounded)\b`,
  ],
  ['grandchildren', String.raw`\bgrand(?:son|daughter|child|children|kids?|kid)\b`],
  [
    'pregnancy',
    String.raw`\bpregnan\w*\b|\bexpecting (?:a baby|twins|our|my)|\bdue date\b|\b(?:12|twelve|twenty|20)[- ]week scan\b|\bpositive test\b|\bivf\b|\btrying for a baby\b|\bbaby(?:'s)? (?:is )?due\b`,
  ],
  [
    'birth',
    String.raw`\b(?:gave birth|was born|is born|had (?:a|the|her|our|their) (?:baby|little (?:boy|girl))|newborn|it'?s a (?:boy|girl)|became (?:a |an )?(?:mum|mother|dad|father|uncle|aunt|grand\w+)|in labou?r)\b`,
  ],
  [
    'proud-of-child',
    String.raw`\b(?:proud of)\b.*\b${child}\b|\b${child}\b.*\b(?:first (?:steps|word|goal|tooth)|won|passed|graduat\w+|scored|got into|learn(?:ed|t) to|read (?:his|her) first)\b`,
  ],
  [
    'worn-out-parent',
    String.raw`\b${child}\b.*\b(?:won'?t sleep|up all night|screaming|tantrum|exhaust\w*|all day|no break|didn'?t sleep)\b|\bbedtime (?:took|battle)|\bsingle (?:mum|mom|dad|parent)\b`,
  ],
  ['engagement', String.raw`\b(?:engaged|proposed|propose|engagement|said yes to (?:marry|him|her)|asked (?:me|her|him) to marry|popped the question)\b`],
  [
    'couple-anniversary',
    String.raw`\b(?:our|my|wedding|golden|silver) (?:\w+ )?anniversary\b|\b(?:\w+ )?years (?:married|together)\b|\bmarried (?:for )?\w+ years\b`,
  ],
  [
    'wedding',
    String.raw`\b(?:wedding|getting married|got married|bridesmaid|best man|the bride|hen (?:do|night|party)|stag (?:do|night|party)|tying the knot|marrying)\b`,
  ],
  [
    'affair',
    String.raw`\b(?:cheat(?:ed|ing|s)?(?: on)?|affair|unfaithful|sleeping with (?:someone|another|my|his|her)|slept with (?:someone|my|his|her|another)|other woman|messages on (?:his|her) phone|behind my back)\b`,
  ],
  ['jealousy', String.raw`\b(?:jealous\w*|envious|envy)\b`],
  [
    'was-left',
    String.raw`\b(?:left me|dumped me|broke up with me|broke it off|ended it|walked out(?: on me)?|he'?s gone for good|she'?s gone for good|doesn'?t (?:love|want) me any ?more|broken up with me|ended things|got dumped|moved out on me)\b`,
  ],
  [
    'leaving-someone',
    String.raw`\b(?:i (?:want to|have to|should|might|will|am going to|'m going to)? ?(?:leave|left|dumped|ended it with|broke up with|break up with)|i'?m leaving|thinking of leaving|going to leave|told (?:him|her) it'?s over|i ended (?:it|things))\b.*\b(?:him|her|my (?:${partner})|it|over)\b`,
  ],
  ['moving-in-together', String.raw`\b(?:mov(?:e|ed|ing) in (?:together|with)|liv(?:e|ing) together|asked me to move in)\b`],
  [
    'stood-up',
    String.raw`\b(?:stood (?:me )?up|never (?:showed|turned up|came)|didn'?t (?:show|turn up)|no[- ]show|cancelled on me|bailed on me|cancelled last minute)\b`,
  ],
  [
    'waiting-for-a-message',
    String.raw`\b(?:(?:hasn'?t|didn'?t|not|never|won'?t|doesn'?t|haven'?t|still hasn'?t) (?:texted|text|replied|reply|answered|answer|written|write|called|call)(?: (?:me )?back)?|left (?:me )?on read|blue ticks|check(?:ing)? my phone|no reply|waiting for (?:him|her) to (?:text|call|write|reply))\b`,
  ],
  ['first-date', String.raw`\b(?:(?:first|a|my|our|tinder|blind|the|second) dates?\b(?! of)|tinder|hinge|bumble|meeting (?:him|her) for the first time)\b`],
  [
    'seeing-an-ex',
    String.raw`\b(?:ran into|bumped into|saw|met|seeing|spotted|with|from|texted|called|wrote|messaged)\b.*\b(?:my ex|ex[- ]?(?:wife|husband|boyfriend|girlfriend))\b|\bmy ex\b.*\b(?:texted|called|wrote|messaged|was there|is (?:dating|seeing|getting))\b`,
  ],
  ['falling-in-love', String.raw`\b(?:in love|falling for|fallen for|crush|smitten|can'?t stop thinking about (?:him|her)|head over heels|butterflies)\b`],
  [
    'seeing-someone',
    String.raw`\b(?:(?:i'?m|i am|been|started|have been|we'?ve been) (?:seeing|dating)\b|met (?:someone|somebody|a (?:girl|guy|man|woman))|new (?:girlfriend|boyfriend|guy|man|woman) in my)\b`,
  ],
  [
    'living-alone-again',
    String.raw`\b(?:first night alone|live alone|living alone|house (?:is|feels) (?:so )?(?:quiet|empty|big)|flat (?:is|feels) (?:so )?(?:quiet|empty)|cooking for one|since (?:he|she) moved out|on my own again)\b`,
  ],
  [
    'quarrel-with-partner',
    String.raw`\b(?:fight|fought|fighting|argu\w+|row|quarrel\w*|not (?:speaking|talking)|shouted at|yelled at|silent treatment|slept on the sofa)\b.*\b${partner}\b|\b${partner}\b.*\b(?:fight|fought|argu\w+|row|quarrel\w*|isn'?t (?:speaking|talking)|shouted|yelled|not speaking)\b`,
  ],
  [
    'quarrel-in-family',
    String.raw`\b(?:fight|fought|argu\w+|row|quarrel\w*|not (?:speaking|talking)|shouted|yelled|fell out|falling out|cut off|isn'?t (?:speaking|talking))\b.*\b(?:sister|brother|${parent}|family|aunt|uncle|cousin|son|daughter|in-laws?|mother-in-law|father-in-law)\b|\b(?:sister|brother|${parent}|family|in-laws?)\b.*\b(?:fight|fought|argu\w+|row|quarrel\w*|isn'?t (?:speaking|talking)|shouted|won'?t speak)\b`,
  ],
  [
    'quarrel-with-friend',
    String.raw`\b(?:fight|fought|argu\w+|row|quarrel\w*|fell out|falling out|fallen out|not (?:speaking|talking)|blocked me|let me down)\b.*\b${friend}\b|\b${friend}\b.*\b(?:fight|fought|argu\w+|row|quarrel\w*|fell out|fallen out|isn'?t (?:speaking|talking)|blocked me|betrayed|let me down)\b|\bshe'?s blocked me\b`,
  ],
  [
    'reconciliation',
    String.raw`\b(?:made up(?: with)?|make up with|apologi[sz]ed to me|he apologi[sz]ed|she apologi[sz]ed|patched (?:it|things) up|talking again|speaking again|buried the hatchet|forgave|we'?re good again|cleared the air)\b`,
  ],
  ['friend-moving-away', String.raw`\b${friend}\b.*\b(?:moving|moved|moves|emigrat\w+|leaving (?:town|the country))\b`],
  [
    'friend-in-trouble',
    String.raw`\b${friend}\b.*\b(?:depress\w*|in trouble|drinking|crying|struggling|in a bad (?:way|place)|rehab|having a hard time|lost (?:his|her) job|cries|suicid\w*)\b|\bworried about (?:my|a) ${friend}\b`,
  ],
  ['new-friend', String.raw`\b(?:made (?:a|some|new) (?:new )?friends?|new friend|made a friend|clicked with|got (?:his|her|their) number at)\b`],
  [
    'drifting-apart',
    String.raw`\b(?:drift\w* apart|haven'?t (?:spoken|talked|seen each other)|used to be (?:so )?close|grown apart|never see (?:my|each other)|lost touch|out of touch|friends (?:never|don'?t) (?:call|text|ask))\b`,
  ],
  [
    'dinner-with-friends',
    String.raw`\b(?:(?:dinner|lunch|supper|brunch|meal|food) (?:with|for) (?:some |my |the |a few |old )?(?:${friend}|people|the girls|the lads|everyone)|people (?:round|over)|${friend} (?:came )?(?:over|round)|cook(?:ed|ing) for (?:${friend}|people|everyone)|dinner party|having (?:people|${friend}) (?:over|round))\b`,
  ],
  [
    'own-birthday',
    String.raw`\b(?:my (?:\w+ )?birthday|i(?:'m| am)? turn(?:ing|ed)? (?:\d+|twenty|thirty|forty|fifty|sixty|seventy|eighty)|birthday (?:today|tomorrow)\b(?!.*\b(?:his|her|mum|dad)\b))`,
  ],
  ['someones-birthday', String.raw`\b(?:birthday|turns? (?:\d+|forty|fifty|sixty|seventy|eighty))\b`],
  [
    'holidays-alone',
    String.raw`\b(?:christmas|new year'?s?(?: eve)?|easter|holidays|thanksgiving|eid|hanukkah|christmas eve)\b.*\b(?:alone|by myself|on my own|nobody|no one|without)\b|\b(?:alone|by myself|on my own)\b.*\b(?:christmas|new year|easter|thanksgiving|holidays)\b`,
  ],
  [
    'family-gathering',
    String.raw`\b(?:christmas|thanksgiving|easter|eid|diwali|hanukkah|family) (?:dinner|lunch|do|gathering|reunion|meal|get-together|party)\b|\b(?:whole|all the) family\b|\bfamily reunion\b`,
  ],
  [
    'visit-from-family',
    String.raw`\b(?:${parent}|sister|brother|in-laws?|mother-in-law|family|cousins?|aunt|uncle|${child})\b.*\b(?:visit\w*|staying with (?:me|us)|coming (?:to stay|over|for|round)|came (?:to stay|over|for the)|here for the (?:week|weekend))\b`,
  ],
  ['party', String.raw`\b(?:part(?:y|ies)|house-?warming|leaving do|work do|night out|went out dancing|club(?:bing)?)\b(?! (?:politics|leader|member))`],
  ['job-interview', String.raw`\binterview\w*\b(?!.*\b(?:ghosted|rejected|didn'?t get)\b)`],
  [
    'job-rejection',
    String.raw`\b(?:didn'?t get the (?:job|role|position)|rejected (?:me|for)|rejection|turned me down|went with (?:someone|somebody|another)|another candidate|ghosted after|no luck with the job|unfortunately.*application|not been successful)\b`,
  ],
  [
    'job-offer',
    String.raw`\b(?:job offers?|offered me (?:the|a) (?:job|position|role)|got the (?:job|role|position)|(?:two|an|the) offers?\b.*\b(?:take|accept|job)|i got it.*\bjob\b|start on the first)\b`,
  ],
  [
    'new-job',
    String.raw`\b(?:new job|first (?:day|week) at (?:the |my )?(?:new )?(?:job|work|office)|start(?:ed|ing)? (?:at )?(?:my|the|a) new (?:job|position|role|place)|my new (?:colleagues|team|boss|office))\b`,
  ],
  [
    'laid-off',
    String.raw`\b(?:laid off|lay-?offs?|redundan\w+|made redundant|lost my job|fired|sacked|let me go|let go (?:today|from)|got the sack|being let go|restructur\w+)\b`,
  ],
  [
    'resigning',
    String.raw`\b(?:(?:handed|hand|handing|put|gave) in my (?:notice|resignation)|quit (?:my|the) job|i quit|resign\w*|gave notice|quitting|want to quit|going to quit)\b(?! (?:smoking|drinking|sugar))`,
  ],
  [
    'job-hunting',
    String.raw`\b(?:job (?:hunt\w*|search\w*|applications?)|look(?:ing)? for (?:a |new )?(?:job|work)|appl(?:ied|ying) for (?:jobs?|another|a job)|unemployed|my cv|cover letters?|out of work)\b`,
  ],
  [
    'passed-over',
    String.raw`\b(?:passed (?:me )?over|gave (?:it|the promotion|the job|my project) to (?:someone|somebody|my|him|her|a)|didn'?t get the (?:promotion|raise)|overlooked|no raise|promoted (?:him|her|my colleague) instead)\b`,
  ],
  ['promotion', String.raw`\b(?:promot(?:ed|ion)|got (?:a|the) raise|made (?:team lead|partner|manager|head of)|pay rise|lead (?:a|the) team)\b`],
  [
    'performance-review',
    String.raw`\b(?:performance review|appraisal|annual review|end of year review|rated me|my review|one-to-one with my (?:boss|manager))\b`,
  ],
  ['retirement', String.raw`\b(?:retir\w+|last day (?:at|of) work|pension)\b`],
  [
    'trouble-with-boss',
    String.raw`\b(?:boss|manager|supervisor|micromanag\w*|team lead)\b.*\b(?:shout\w*|yell\w*|mad|hates?|annoy\w*|criti\w+|unfair|credit|idiot|bully|bull\w+|micromanag\w*|nightmare|scream\w*|ignor\w+|picks? on|blam\w+|rude|impossible|drives?|driving|humiliat\w+|had a go)\b|\bmicromanag\w*|\b(?:hate|fight with|argument with|trouble with|row with) my (?:boss|manager)\b`,
  ],
  [
    'trouble-with-colleague',
    String.raw`\b(?:colleague|coworker|co-worker|someone at work|people at work|my team|the new guy at work|guy at work|woman at work)\b.*\b(?:credit|rude|ignor\w*|annoy\w*|gossip\w*|rumou?rs?|argu\w*|lazy|bull\w+|talks? (?:over|behind)|complain\w*|hates?|steal\w*|snap\w*|undermin\w*|interrupt\w*)\b|\bspreading rumou?rs\b`,
  ],
  [
    'mistake-at-work',
    String.raw`\b(?:(?:made|big|huge|stupid|my) mistakes?|messed up|screwed up|fucked up|sent (?:it|the email|an email) to the wrong|my fault)\b.*\b(?:work|boss|client|team|report|project|invoice|email|office|meeting)\b|\b(?:work|client|email|wrong person|report)\b.*\b(?:mistake|messed up|screwed up|wrong (?:file|person|client|number))\b|\bsent (?:it|the \w+|an email) to the wrong\b`,
  ],
  [
    'praise-at-work',
    String.raw`\b(?:boss|manager|client|team|colleague)\b.*\b(?:praised|said (?:i did )?(?:well|good|great)|well done|loved|thanked|impressed|compliment\w*|good job|proud of me)\b|\bemployee of the\b`,
  ],
  [
    'presentation',
    String.raw`\b(?:presentation|present(?:ed|ing) (?:to|my|the|at)|(?:give|gave|giving) (?:a|the|my) (?:speech|talk|lecture)|pitch(?:ed)? (?:to|the)|conference talk|public speaking)\b`,
  ],
  [
    'deadline',
    String.raw`\b(?:deadlines?|due (?:tomorrow|today|tonight|on|by|monday|friday)|hand(?:ed|ing)? (?:it|the report) in|submi(?:t|tted) (?:it|the (?:report|application|proposal)))\b`,
  ],
  [
    'too-much-work',
    String.raw`\b(?:too much (?:work|to do|on)|overtime|overwork\w*|working (?:all weekend|late|weekends|until|till)|worked (?:until|till|all weekend|late|through)|snowed under|behind on (?:everything|work|all)|inbox|drowning in (?:work|emails?)|back[- ]to[- ]back|swamped|burn(?:t|ed) out|no time to (?:eat|breathe))\b`,
  ],
  ['exam-failed', String.raw`\b(?:fail(?:ed|ing)?|flunked|bombed|didn'?t pass)\b.*\b(?:exams?|tests?|driving|finals|class|course|again|module|by)\b|\bresit\b`],
  [
    'exam-passed',
    String.raw`\b(?:pass(?:ed)?|aced|nailed|top marks|got (?:an? a|straight)|full marks)\b.*\b(?:exams?|tests?|driving|finals|class|course)\b|\bpassed!*$|\bgot my (?:licen[cs]e|degree)\b|\bgraduat(?:ed|ion)\b`,
  ],
  ['exam', String.raw`\b(?:exams?|finals|midterms?|driving test|revis(?:ing|ion)|the test (?:is|tomorrow)|studying for)\b`],
  ['thesis', String.raw`\b(?:thesis|dissertation|essay|phd|viva|my supervisor|term paper)\b`],
  [
    'starting-to-study',
    String.raw`\b(?:(?:start(?:ed|ing)?|back to|going (?:back )?to|got into|accepted (?:to|at|into)|enrol\w*) (?:uni\w*|college|school|a course|evening classes|night school|learning)|evening class|signed up for (?:a|an) (?:course|class)|first (?:lecture|seminar)|freshers)\b`,
  ],
  [
    'creative-block',
    String.raw`\b(?:writer'?s block|blank page|can'?t (?:write|paint|draw|play|create)|haven'?t (?:written|painted|drawn|touched my)|no ideas|stuck (?:on|with) (?:my|the) (?:novel|book|song|painting|story|chapter))\b`,
  ],
  [
    'finished-something',
    String.raw`\b(?:finish(?:ed)?|completed|recorded|published|released|launched|done with)\b.*\b(?:book|novel|painting|song|album|project|manuscript|knitting|jumper|puzzle|draft|chapter|story|it|website|app|model|course)\b`,
  ],
  [
    'moving-house',
    String.raw`\b(?:mov(?:e|ed|ing) (?:house|home|out|flat|flats|to a new|into (?:the|a|our|my) new|on (?:saturday|monday|friday|the))|packing (?:boxes|up)|removal (?:van|men)|moving (?:day|van)|new (?:flat|house|apartment|place|home)|got the keys|first night in the new|unpack\w*|boxes everywhere)\b`,
  ],
  [
    'flat-hunting',
    String.raw`\b(?:(?:flat|house|apartment|room)[- ](?:hunt\w*|search\w*|viewing)|viewings?|look(?:ing|ed) (?:for|at) (?:a |an |another |flats|houses|places)?(?:flat|house|apartment|room|place)|mortgage|offer on (?:the|a) (?:house|flat)|estate agent|landlord (?:wants|is selling|gave))\b`,
  ],
  [
    'renovation',
    String.raw`\b(?:renovat\w+|paint(?:ed|ing) the (?:kitchen|bedroom|walls?|hall|living room|bathroom|house|room|fence)|wallpaper|builders?|new kitchen|tiles|tiling|plaster\w*|put up shelves|scaffold\w*|diy)\b`,
  ],
  ['neighbours', String.raw`\b(?:neighbou?rs?|next door|upstairs (?:are|is|was|keeps)|the people (?:upstairs|downstairs))\b`],
  ['theft-or-loss-by-crime', String.raw`\b(?:stol(?:e|en)|robbed|burgl\w+|mugged|break-?in|broke into|pickpocket\w*|scamm\w*|fraud\w*|hacked|thief|thieves)\b`],
  [
    'something-broken',
    String.raw`\b(?:(?:boiler|washing machine|dishwasher|fridge|car|laptop|phone|heating|oven|toilet|roof|pipe|tv|computer|bike|printer|kettle|freezer|lift|radiator|screen)\b.*\b(?:broke\w*|broken|died|dead|leak\w*|burst|stopped|packed in|won'?t (?:start|turn|work)|crack\w*|doesn'?t work|not working|gave up|flooded|smashed)|broke down|flat tyre|puncture|power cut|plumber)\b`,
  ],
  [
    'lost-thing',
    String.raw`\b(?:lost|can'?t find|mislaid|misplaced|left)\b.*\b(?:wallet|keys?|phone|passport|purse|ring|glasses|card|bag|umbrella|earring|necklace|headphones|ticket|scarf|hat|gloves)\b`,
  ],
  [
    'good-news-money',
    String.raw`\b(?:(?:got|getting) (?:a|the|my) (?:bonus|refund|tax rebate|inheritance|raise)|won (?:\S+ )?(?:euros|pounds|dollars|the lottery|money)|paid off|debt[- ]free|tax refund|inherit\w*|bonus)\b`,
  ],
  [
    'taxes-and-paperwork',
    String.raw`\b(?:tax(?:es)?(?: return)?|paperwork|tax office|forms? to fill|insurance claim|bureaucra\w+|visa (?:application|form)|permit|accountant|hmrc|irs)\b`,
  ],
  [
    'money-worries',
    String.raw`\b(?:can'?t (?:pay|afford)|overdraft|in debt|debts?|broke (?:again|until|till)|we'?re broke|i'?m broke|skint|(?:rent|bill|bills|heating) (?:is|are|went|has gone|going) up|raising (?:the|my) rent|huge bill|money is tight|behind (?:on|with) (?:the )?(?:rent|bills)|borrow(?:ed)? (?:money|from)|make ends meet|payday|bailiff)\b`,
  ],
  [
    'trip-back',
    String.raw`\b(?:(?:just |got |am |came |we'?re |i'?m )*back (?:home )?from (?!work|hospital|the (?:shop|doctor|gym|dentist|office))|home from (?:our|my|the) (?:holiday|trip)|holiday(?:s)? (?:was|is|were) over|post-holiday|jet ?lag\w*)\b`,
  ],
  [
    'trip-ahead',
    String.raw`\b(?:(?:going|flying|off|driving|travelling|heading) (?:to|on|away)\b.*\b(?:holiday|vacation|trip|weekend|tomorrow|next (?:week|month)|for a (?:week|few days)|in (?:may|june|july|august))|booked (?:a|the|our|my|flights?) ?(?:trip|holiday|flights?|tickets?|hotel)?|holiday (?:starts|next|in)|my suitcase|packing for|city break|road trip)\b`,
  ],
  [
    'travel-delay',
    String.raw`\b(?:(?:train|flight|plane|bus|tube|ferry)\b.*\b(?:late|delay\w*|cancel\w*|missed|stuck)|missed (?:my|the|our) (?:train|flight|bus|connection|plane)|stuck (?:in traffic|at the (?:airport|station)|on the (?:train|bus|motorway))|traffic jam|delayed)\b`,
  ],
  ['homesickness', String.raw`\b(?:homesick\w*|miss(?:ing)? home|far from home|back home everyone|don'?t belong here)\b`],
  [
    'overslept-or-forgot',
    String.raw`\b(?:overslept|slept (?:in|through|past)|forgot (?:to (?!tell|mention)|about|my|the|her|his|our|it|an)|alarm didn'?t|missed (?:the|my|an|our) (?:appointment|meeting|call|class)|left the (?:oven|iron|stove|gas|door) )\b`,
  ],
  [
    'rude-stranger',
    String.raw`\b(?:(?:man|woman|guy|stranger|driver|cyclist|lady|someone|somebody|person|bloke|customer|kid)\b.*\b(?:shout\w*|yell\w*|rude|swore|pushed|spat|insult\w*|honk\w*|cut (?:me|in)|called me a|jumped the queue)|road rage|catcall\w*)\b`,
  ],
  [
    'kind-stranger',
    String.raw`\b(?:stranger|someone|somebody|man|woman|lady|old (?:man|woman|lady)|guy|driver|kid|neighbour)\b.*\b(?:helped|gave me (?:his|her|their|a)|paid for|smiled at me|returned my|held the door|carried|kind|offered me)\b`,
  ],
  [
    'giving-something-up',
    String.raw`\b(?:(?:stopped|stop|quit|quitting|given up|giving up|gave up|off) (?:smoking|drinking|sugar|alcohol|coffee|the (?:booze|fags|cigarettes)|cigarettes|vaping|gambling|meat|weed|caffeine|social media)|sober|(?:haven'?t|not) (?:smoked|had a (?:drink|cigarette)|drunk|touched a drop)|nicotine|dry january|days? (?:clean|without (?:a )?(?:drink|cigarette|smoking))|craving)\b`,
  ],
  [
    'relapse',
    String.raw`\b(?:relapse\w*|(?:smoked|drank|drunk|used|gambled) again|had a (?:drink|cigarette) (?:last night|again|after)|fell off the wagon|back to (?:smoking|drinking)|started (?:smoking|drinking) again|slipped (?:up|last))\b`,
  ],
  ['hangover', String.raw`\b(?:hung ?over|hangover|drank too much|too much (?:wine|to drink|beer|gin)|never drinking again)\b`],
  [
    'nightmare',
    String.raw`\b(?:nightmares?|bad dream|(?:strange|weird|horrible|awful) dream|dream(?:t|ed) (?:about|of|that)|woke up (?:screaming|sweating|in a sweat))\b`,
  ],
  [
    'sleepless-night',
    String.raw`\b(?:(?:can'?t|couldn'?t|didn'?t|haven'?t|not|barely|hardly) (?:get (?:to|any|back to) )?(?:sleep|slept)|slept (?:badly|terribly|for \w+ hours|three|four|two)|insomnia|sleepless|awake (?:all night|since|until|till|at)|no sleep|tossing and turning|wide awake|up all night)\b`,
  ],
  ['dentist', String.raw`\b(?:dentist|tooth\w*|teeth|root canal|filling|braces|wisdom tooth|crown fell)\b`],
  ['headache-or-migraine', String.raw`\b(?:migraine|head ?ache|my head (?:hurts|is (?:killing|pounding|splitting)))\b`],
  [
    'back-or-other-pain',
    String.raw`\b(?:(?:my )?(?:back|knee|shoulder|neck|hip|foot|ankle|wrist|hand|leg|arm|joints?)\b.*\b(?:hurts?|aches?|aching|pain|sore|killing me|acting up|playing up|seized|went|sprain\w*|broke|stiff|twisted)|sprained|slipped disc|sciatica|pulled a muscle|arthritis|in pain)\b`,
  ],
  [
    'cold-or-flu',
    String.raw`\b(?:(?:a|the|bad|stinking) cold\b|flu\b|covid|fever|sore throat|cough(?:ing)?|runny nose|sneez\w*|tummy bug|stomach bug|food poisoning|tonsil\w*|coming down with|ill in bed|off sick)\b`,
  ],
  [
    'doctor-appointment',
    String.raw`\b(?:doctor'?s?|gp|cardiologist|gyn\w+|dermatologist|specialist|check-?up|scan|mri|blood test|x-ray|mammogram|physio\w*|consultant)\b.*\b(?:appointment|today|tomorrow|on (?:monday|tuesday|wednesday|thursday|friday)|next week|see|saw|went|going|go|told|says|said)\b|\b(?:see|saw|seeing|appointment with|going to|went to|been to|been at) (?:the|my|a) (?:doctor|gp|cardiologist|specialist|dermatologist|consultant|physio\w*)\b`,
  ],
  [
    'exercise',
    String.raw`\b(?:(?:went|go|going|been|out) (?:for a )?(?:run|running|jog\w*|swim\w*|cycling|climbing|hiking|bike ride)|ran (?:\S+ )?(?:k|km|kilomet\w+|miles|ten|five|a marathon)|marathon|gym|workout|worked out|yoga|pilates|\d+ ?k run|swam|parkrun|personal best|press-?ups)\b`,
  ],
  [
    'garden',
    String.raw`\b(?:garden\w*|plant(?:ed|ing)?\b|tomatoes|allotment|seeds|seedlings|roses|lawn|weeding|compost|greenhouse|tulips|courgettes|pruned)\b`,
  ],
  ['concert', String.raw`\b(?:concert|gig|festival|saw .* live|opera|orchestra|tickets? (?:for|to see)|favourite band|the band)\b`],
  [
    'match',
    String.raw`\b(?:derby|(?:we|they|my team|our team|arsenal|united|city|liverpool|england) (?:won|lost|drew|beat|are playing|play)|the (?:match|game|cup final|final whistle)|penalt\w+|football tonight|league|world cup)\b`,
  ],
  [
    'museum-or-outing',
    String.raw`\b(?:museum|exhibition|gallery|zoo|aquarium|day trip|picnic|to the (?:beach|sea|lake|mountains|coast|castle|woods)|theatre|botanical|market)\b`,
  ],
  [
    'book-or-film',
    String.raw`\b(?:(?:good|great|new|this|the|a|my|sad|that) (?:book|novel|film|movie|series|show)|reading|finished (?:the|a|my) (?:book|series|novel)|watch(?:ed|ing) (?:a|the|this) (?:film|movie|series|show|documentary)|went to the cinema|binge\w*)\b`,
  ],
  [
    'weather',
    String.raw`\b(?:rain(?:ed|ing|s|y)?|snow(?:ed|ing|s)?|storm\w*|sunny|sunshine|heatwave|freezing|fog\w*|thunder\w*|windy|boiling|(?:so|too|very) (?:hot|cold) (?:today|here|out)|first (?:warm|spring) day|pouring|drizzl\w*|icy|sun is (?:out|shining))\b`,
  ],
  [
    'state-of-the-world',
    String.raw`\b(?:the (?:news|world|election|war|climate|government|state of)|climate change|politic\w*|elections?|wars?|doomscroll\w*)\b`,
  ],
  [
    'growing-older',
    String.raw`\b(?:getting (?:old|older)|feel(?:ing)? (?:so )?old|gr[ea]y hairs?|wrinkles|too old|my age|menopause|reading glasses|middle[- ]aged|hearing aid|where did the (?:time|years) go)\b`,
  ],
  [
    'hard-decision',
    String.raw`\b(?:can'?t decide|decid(?:e|ing) (?:whether|between|if)|don'?t know (?:whether|if i should)|torn between|hard decision|big decision|make up my mind|should i (?:stay|take|go) or|pros and cons|dilemma)\b`,
  ],
  [
    'embarrassed',
    String.raw`\b(?:embarrass\w*|made a fool|mortified|humiliat\w+|cringe\w*|laughed at me|tripped (?:in front|over)|called (?:him|her|my \w+) (?:mum|mom|by the wrong name)|want(?:ed)? (?:the ground|to sink))\b`,
  ],
  [
    'proud-moment',
    String.raw`\b(?:proud of myself|i (?:finally|actually) (?:did it|said no|spoke up|stood up)|stood up for myself|can'?t believe i (?:did|made)|did it all by myself|first time (?:ever|in my life) (?:i|that i)|i won)\b`,
  ],
  [
    'shame-or-self-doubt',
    String.raw`\b(?:not good enough|imposter|impostor|everyone (?:else )?is better|i'?m (?:such )?a (?:failure|fraud|loser|burden|mess)|hate (?:myself|my body|how i look)|ashamed|i always (?:ruin|mess)|so stupid|i'?m (?:ugly|fat|stupid|useless|worthless))\b`,
  ],
  [
    'sunday-dread',
    String.raw`\b(?:sunday (?:evening|night|blues|dread|scaries|feeling)|monday (?:again|tomorrow|is|morning)|dread(?:ing)? (?:monday|work|tomorrow)|back to work tomorrow|weekend(?:'s| is) over)\b`,
  ],
  [
    'anxious-evening',
    String.raw`\b(?:panic(?:king)?(?: attack)?|anxi\w+|heart(?:'s| is) (?:racing|pounding)|can'?t breathe|on edge|something (?:bad|terrible) (?:is going to|will) happen|chest (?:is )?tight|knot in my stomach|so nervous|racing (?:thoughts|heart|mind)|worr(?:y|ied|ying) about everything)\b`,
  ],
  [
    'loneliness',
    String.raw`\b(?:lonely|loneliness|nobody to (?:talk|call|tell)|no one to (?:talk|call|tell)|no friends|haven'?t (?:talked|spoken) to (?:anyone|anybody|a soul)|so alone|all alone|nobody (?:calls|called|asks|cares|texts)|ate alone|by myself again)\b`,
  ],
  [
    'feeling-stuck',
    String.raw`\b(?:stuck (?:in (?:a rut|life|this)|here)?|in a rut|going nowhere|every day is the same|getting nowhere|no direction|is this (?:it|all)|treading water|wasting my life|everyone else is moving)\b`,
  ],
  ['boredom', String.raw`\b(?:bored|boring|nothing to do)\b`],
  ['day-off', String.raw`\b(?:day off|days off|no work today|week off|called in sick|off work today|bank holiday|free day|off today)\b`],
  [
    'quiet-evening',
    String.raw`\b(?:quiet (?:evening|night)|night in|cosy|cozy|hot bath|long bath|candles?|blanket|on the sofa with|early night|cup of tea and)\b`,
  ],
  [
    'good-day',
    String.raw`\b(?:(?:good|great|lovely|wonderful|best|perfect|amazing|nice) day|today was (?:good|great|lovely|nice|wonderful|perfect|fun)|everything went (?:right|well))\b`,
  ],
  [
    'bad-day',
    String.raw`\b(?:(?:bad|awful|terrible|horrible|worst|rough|shit|crap|hard|long) day|today was (?:awful|terrible|horrible|bad|shit|hell|rough|hard)|everything went wrong|today can|what a day)\b`,
  ],
  [
    'ordinary-day',
    String.raw`\b(?:same (?:as (?:always|ever|usual)|old)|nothing (?:much|special|new|happened|to report)|not much|the usual|ordinary day|just work|normal day|all the same)\b`,
  ],
]

const patterns: readonly (readonly [string, RegExp])[] = cues.map(([kind, source]) => [kind, new RegExp(source.replaceAll("'", "['’]"), 'i')])

/** The kinds that have cues, in order. */
export const cuedKinds: readonly string[] = cues.map(([kind]) => kind)

/** The kinds that the words give away, the most particular first. */
export const cuedEvents = (text: string): string[] => patterns.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind)
