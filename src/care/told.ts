import type { Theme } from './theme.ts'

/**
 * What is told without being named: ways of speaking of one's own death, of harm, of being hurt, that are common enough to
 * be read by rule. Wider than `explicit.ts`, so each asks for the first person or for somebody close. Read on plain text.
 */
export const told: readonly (readonly [Theme, RegExp])[] = [
  // One's own death, as an end, a departure, a rest
  [
    'suicide',
    /\b(?:i|i am|am|going to|want to|time to|ready to|thinking (?:of|about)|about to|just) (?:\w+ ){0,4}(?:log(?:ging)? (?:off|out)|clock(?:ing)? out|check(?:ing)? out|bow(?:ing)? out|exit\w*|rage ?quit\w*|uninstall\w*|yeet\w*|self[- ]?destruct|game[- ]?end\w*|game over|go(?:ing)? to sleep|sleep|nap|leave|leaving|go|going|disappear\w*|vanish\w*|fad(?:e|ing)) (?:\w+ ){0,4}(?:of life|from life|in real life|irl|life for good|for real this|permanently|for ever|forever|and never (?:wake|come)|this (?:world|earth|planet|life)|and not (?:wake|com)\w*|off (?:the|a|this) (?:earth|bridge|roof|cliff|building|planet|multi-?storey))\b/,
  ],
  [
    'suicide',
    /\b(?:leav(?:e|ing)|out of|depart\w*|quit(?:ting)?|exit(?:ing)?|done with|finished with) (?:this|the) (?:world|earth|planet|life)\b(?<!\b(?:food|music|weather|cake|view|place|was|is|were|taste[sd]?|felt|sounds?|absolutely|just|simply|something) out of this world)/,
  ],
  [
    'suicide',
    /\b(?:final|permanent|early|last|my|planned) (?:exit|way out|escape|nap|sleep|solution|log ?off|checkout)\b.{0,40}\b(?:me|i|my|tonight|soon|planned|good|peace|sounds|tempting)\b|\b(?:my|the) (?:final|last) (?:exit|day (?:on earth|alive|here(?<!\b(?:team|work|office|colleagues|job|monday|friday|farewell|goodbye mail)\b.*))|week alive|sunset|chapter|breath)\b|\b(?:easy|coward is|coward|only|quick) way out\b|\bplay(?:ing)? in traffic\b|\bwalk(?:ing)? into (?:traffic|the (?:sea|river|water|lake|ocean))\b/,
  ],
  [
    'suicide',
    /\bi (?:will|would|shall|am|do)? ?not (?:going to |plan(?:ning)? to |think i will |intend to )?(?:be (?:here|around|alive|needing|there to)|see|make it|survive) (?:\w+ ){0,6}(?:tomorrow|tonight|morning|monday|friday|saturday|sunday|by then|christmas|birthday|next (?:week|month|year|season|summer)|summer|spring|it any more|them any more|where i am going|after)\b(?=.{0,40}\b(?:choice|decided|purpose|alive|sure of|made sure|that|any more|where i am going|after|be here|be around|night|morning)\b)(?!.{0,40}\b(?:holiday|vacation|off work|meeting|appointment|train|flight|conference|out of office)\b)/,
  ],
  [
    'suicide',
    /\b(?:join|joining|follow|following|go to|going to|be with|see|meet) (?:him|her|them|my (?:\w+ )?(?:wife|husband|brother|sister|mother|father|mum|mom|dad|son|daughter|ancestors|maker)|grandm?a|grandpa|jesus|god) (?:\w+ ){0,3}(?:in heaven|in the ground|on the other side|by my own hand|early|soon|tonight)\b(?<=\b(?:in heaven|in the ground|on the other side|by my own hand|jesus|god|maker|ancestors)\b.*|\b(?:died|dead|passed|gone|grave|lost (?:him|her|them)|buried|heaven)\b.*|\b(?:ready|time|want(?:ed)?|decided) (?:\w+ ){0,2}to (?:join|follow) .*)(?!.{0,30}\b(?:at the|in (?!heaven|the ground)[a-z]+|for (?:dinner|lunch|a|the)|on (?:the|zoom|holiday))\b)|\bmeet my maker\b|\bby my own (?:hand|choice)\b|\b(?:au revoir|farewell|so long|goodbye),? (?:cruel )?world\b/,
  ],
  [
    'suicide',
    /\b(?:think|thinking|thought|dream|fantasi\w+|obsess\w*|read|reading|look(?:ing)? forward) (?:\w+ ){0,3}(?:about|of|to) (?:\w+ ){0,2}(?:(?:death|dying)(?=.{0,30}\b(?:all (?:the time|day|night)|constantly|every|non ?stop|keep|again|too much|so much|tonight|relief|calm|nice|peace)\b)|(?<=\b(?:can not stop|keep|always|constantly|obsess\w*|fantasi\w*|dream\w*|look(?:ing)? forward) .*)(?:death|dying)|being dead|not (?:being|existing|living)|jumping|my (?:own )?funeral)\b(?<!\b(?:for|afraid|scared|frightened|worried|clear) .*)(?!.{0,30}\b(?:some day|one day|since the (?:scan|diagnosis|funeral)|at my age|penalty|valley|star|metal|each day|class|essay|exam|poem|parachute|pool|trampoline)\b)/,
  ],
  [
    'suicide',
    /\b(?:all i|everything i) (?:can )?think about is (?:death|dying|ending)|\b(?:being dead|dying|death) (?:sounds?|seems?|would be|feels|looks) (?:\w+ )?(?:nice|good|peaceful|easier|better|a relief|like (?:a )?(?:relief|peace|rest)|inviting|tempting)|\b(?:let me|please let me) die\b|\bwould be (?:better|easier|best) (?:for \w+ )?if i (?:died|was dead|were dead|was gone|disappeared|did not exist)|\bi may as well (?:die|be dead)|\bmight as well (?:die|be dead)\b/,
  ],
  [
    'suicide',
    /\bif i (?:got|was|were|get) (?:hit|run over|knocked down) by .{0,30}\b(?:solve|not mind|relief|easier|not care|fine|good|sort)\b|\b(?:hope|hoping|wish|would not mind|would be fine|fine with it|do not mind) (?:\w+ ){0,4}(?:if )?(?:(?:a|the|some) (?:bus|car|truck|lorry|train|plane|driver|illness|cancer|winter) (?:\w+ ){0,2}(?:hits?|hit|kills?|went down|takes?|took|crash\w*|gets?)|(?:i )?(?:get|got|had|have) (?:hit|cancer|a terminal|run over|killed)|(?:something|someone|somebody) (?:hits|kills|would kill|takes))\b/,
  ],
  [
    'suicide',
    /\b(?:picked|chosen|chose|found|know|been to look at|scouted) (?:out )?(?:the|a|my|which|exactly where|where and how|how i would|where i would|how and when) ?(?:place|spot|tree|bridge|day|date|time|method|way|do it|i would|to do it)?\b(?=.{0,40}\b(?:do it|tree|end|die|spot|three times|not going to|it calms|where|relie\w*|peace|not saying)\b)(?!.{0,40}\b(?:wedding|party|christmas|plant|apples?|bench|café|cafe|parking|flat|holiday|garden|picnic|campsite|meeting|venue|restaurant)\b)/,
  ],
  [
    'suicide',
    /\b(?:lie down|lying down|crawl (?:off|away|into)|walk out|go for a (?:walk|swim|drive)|taking a swim|swim(?:ming)? out)\b.{0,30}\b(?:and (?:not|never)|for good|let it take me|die|not come (?:back|home)|not coming (?:back|home))\b/,
  ],
  [
    'suicide',
    /\b(?:on|at) (?:the|a) (?:bridge|roof|ledge|edge|railing|wrong side|tracks|train tracks|window ?sill|cliff)\b.{0,30}\b(?:now|right now|looking down|of the railing|do not want|alone|ready|at the|walking there)\b|\bwrong side of the (?:railing|fence|barrier)|\b(?:garage|car) with the engine (?:on|running)|\bwalking (?:there|to the (?:bridge|tracks|station|cliff|river))\b.{0,20}\b(?:end|now|tonight|it)\b/,
  ],
  [
    'suicide',
    /\b(?:stop hurting|no more pain|pain (?:ends|stops)|it (?:ends|stops)|stop for good|over) (?:\w+ )?(?:tonight|tomorrow|after tonight|for good)\b(?<=\b(?:i|my|me|the pain|it|no more|will|all)\b.*)(?!.{0,30}\b(?:show|sale|season|match|episode|exam|project)\b)|\b(?:do not|can not|you can not) (?:try to )?(?:stop me|talk me out)|\bnot (?:be a|be) (?:problem|bother|burden) (?:\w+ ){0,2}(?:any more|much longer|longer)|\bwill not have to (?:worry|deal|bother) (?:about|with) me\b/,
  ],
  [
    'suicide',
    /\b(?:do not (?:look|search) for me|when you (?:get|read) this|by the time you read this|remember me (?:as|fondly)|(?<!ikea )tell (?:\w+ ){1,4}(?:i (?:was brave|loved|am sorry|that i)|that i (?:loved|am sorry)|it was not (?:their|her|his|your|about|because|anything)\b)|said my goodbyes|the letters are (?:on the (?:table|bed|desk|pillow|side|fridge|mantelpiece)|for|ready|written)|(?:videos?|cards|letters) for (?:each of )?(?:her|his|their) birthdays|says? (?:that )?i have died|really goodbye|goodbye for good|hugged .{0,40}last time|(?:not|nobody is|was not|is not) (?:their|her|his|your|anybody is|anyone is) fault|before i go for good|last (?:thing|message|words|post|letter|time) (?:i will|we will|you will|to (?:hear|talk|write)|love you|and i (?:love|wanted|just|am sorry|will not)))\b(?!.{0,40}\b(?:ever (?:buy|book|eat|go|order|trust)|lend|cook|bake|(?:buy|use|eat|order) (?:that|from))\b)/,
  ],
  [
    'suicide',
    /\b(?:when|after|once|if) i(?: am| have)? (?:gone|dead|died|die|not here)\b(?! (?:they can play|before (?:my )?(?:wife|husband)))(?=.{0,80}\b(?:cat|dog|kids|children|son|daughter|wife|husband|parents|mum|mom|letter|note|message|email|tonight|this week|who|things|send|find|they)\b)(?!.{0,60}\b(?:holiday|vacation|work|trip|away for|weekend|next week|years from)\b)|\bto be sent (?:when|after) i|\bfind my body\b|\b(?:last|goodbye|final) (?:letter|message|video|note|email)s? (?:to|for) (?:my|each|the (?:kids|children)|everyone)\b/,
  ],
  [
    'suicide',
    /\b(?:g[ai]v(?:e|en|ing)|sorted|cleaned|paid|packed|sold|cancel\w*|delet\w*)\b.{0,60}\b(?:will not (?:be needing|need|be back|be here)|not (?:be )?need(?:ing)? (?:it|them|any)|where i am going|so (?:nobody|no one|mum|they) (?:has|have|do) ?(?:not )?(?:to)?|no after|not be an after|for(?:ever| ever)|it is (?:nearly )?time)\b(?!.{0,40}\b(?:new (?:one|flat|house)|moving|upgrade)\b)/,
  ],
  [
    'suicide',
    /\b(?:policy|insurance|pension)\b.{0,60}\b(?:suicide|not here|do it myself|how i (?:go|die)|take my own|be gone)\b|\b(?:suicide|kill myself)\b.{0,60}\b(?:policy|insurance|pension|mortgage)\b|\bworth more (?:dead|than i am|to them dead)\b/,
  ],
  [
    'suicide',
    /\b(?:no|not|without|lost) (?:\w+ )?(?:will|reason|wish|desire|purpose) (?:left )?to (?:live|go on|carry on|stay|be here|keep going)\b(?! (?:in|waiting|trying|on|at) (?:\w+ )?(?:ikea|queue|line|hold|bank|post|that|this (?:meeting|queue)))|\b(?:can not|could not|do not know (?:how much longer|if) i can) (?:\w+ )?(?:live with (?:myself|what i|this|the shame)|(?<!live with (?:him|her|them)\b.{0,20})live without (?:him|her|them)|bear another day|face another (?:day|morning)|keep (?:going|living)|go on (?:living|any more))\b|\btired of (?:fighting to )?(?:stay|staying|being|keep|existing|living)\w* ?(?:alive)?\b(?= ?(?:alive|$|[.,]|and))|\b(?:my|this) life (?:is over|is finished|has no meaning|is not worth)\b|\bwaiting to die\b|\bi should(?: have)? (?:have )?died (?:instead|too|with)|\bshould have been me\b(?=.{0,50}\b(?:died|dead|instead|not (?:him|her)|crash|car|coffin|grave|deserve|put (?:it|that) right|i want)\b)|\b(?:died|dead|killed|crash|buried)\b.{0,80}\bshould have been me\b/,
  ],
  [
    'suicide',
    /\b(?:suicide|suicidal|unaliv\w+|sewer ?sl\w+|kms|ctb|self deletion)\b(?=.*\b(?:i|my|me|tonight|again|thoughts?|serious|back|loud|attempt|only option|only way)\b)(?!.{0,60}\b(?:squad|bomb\w*|note in|prevention|rates?|statistics|watch|training|barrier|hotline|volunteer|burning|door|pass|mission|build|lol|if)\b)(?<!\b(?:his|her|their|friend is|brother is|sister is|about|read|history of|world) .*)|\b(?:si|the s word|s thoughts|sui(?:cid\w*)? (?:thoughts?|ideation))\b.{0,30}\b(?:bad|loud|back|again|24\/7|all day|on my mind|active)\b|\bgrippy socks?\b|\btoaster bath\b|\bcatch(?:ing)? the bus\b(?=.*\b(?:ready|peace|got everything|if you know|thinking|it is time|finally)\b)|\boff switch on (?:myself|me)\b|\bpulling the plug on (?:me|myself)\b|\b(?:by|of) my (?:own )?choice\b|\bcurtain is coming down\b|\bmy own ending\b|\bplan on being gone\b|\bout for good\b/,
  ],
  [
    'suicide',
    /\bhow (?:do|can|would) (?:i|you|one) (?:make (?:sure|it look|my death)|do it so)\b.{0,40}\b(?:work|accident|not survive|die|first time)\b|\b(?:painful|painless|hurts?) to (?:hang|drown|jump|bleed|die)\b|\bmethod that (?:does not hurt|works|is painless)\b|\b(?:drugs|pills|medicine)s? (?:\w+ ){0,3}(?:overdose|od) on\b|\b(?:amount|dose|how many|how much) (?:of )?(?:my|these|the) .{0,40}\b(?:fatal|lethal|enough to|kill)\b|\b(?:does|is) (?:\w+ )?(?:it )?(?:hanging|drowning|jumping|painful|hurt)\b.{0,30}\b(?:die|hang|drown|jump|hurt|painless|painful)\b(?!.{0,30}\b(?:dentist|needle|tattoo|ears?|knee|back|braces|birth|vaccine)\b)|\b(?:looked up|googl\w+|research\w+|reading up on|looking at|looking up|search\w+ for) (?:\w+ ){0,3}(?:ways? to (?:go|die|do it)|painless|lethal|overdos\w+|bridges|tall buildings|heights? of buildings|how long it takes to (?:drown|bleed|die)|how many (?:of these|pills|it takes)|fatal|methods)\b(?!.{0,40}\b(?:novel|exam|class|paper|trip|thesis|visit)\b)/,
  ],
  [
    'suicide',
    /\bi (?:am|feel)(?: like)?(?: \w+){0,3} (?:burden (?:on|to) (?:everyone|everybody|them|all|my|the|you|him|her|others)|such a burden|but a burden|waste of (?:space|air|oxygen)|better off dead)\b(?!.{0,30}\b(?:darts|team|ankle|at (?:chess|sport\w*|darts|football|tennis|games?)|coffee|maths?|drawing|cooking|budget|names)\b)/,
  ],
  // Harm to oneself
  [
    'self-harm',
    /\b(?:relaps\w+|clean)\b.{0,40}\b(?:cut|razor|blade|sh\b|thighs?|arms?|wrists?)|\b(?:sh|self[- ]harm) (?:relapse|urges?|again)|\burges?\b.{0,40}\b(?:cut|blade|drawer|arms?|razor|back|strong|bad tonight)\b|\b(?:my|these|fresh|covered in|hide|hiding) (?:\w+ ){0,2}(?:cuts|barcodes?|cat scratches|scars from)\b|\b(?:barcodes?|cat scratches?)\b.{0,30}\b(?:my|no cat|arm|wrist|lol|again|week)\b|\b(?:lighter|cigarettes?|iron|flame|hammer|elastic|rubber band|nails?|blade|razor|scissors)\b.{0,40}\b(?:my (?:own )?(?:arms?|legs?|skin|hand|thighs?)|bleeds?|on purpose|to feel|real thing|until it)\b(?!.{0,30}\b(?:by accident|shaving|oops|cooking)\b)|\b(?:sliced|slit|carved?) (?:\w+ )?(?:my (?:arm|wrist|leg|thigh|skin)|words into)|\b(?:blood|bleeding|bleed) (?:\w+ ){0,2}(?:calms?|helps|makes me feel)|\bbang my head\b|\bpunish (?:myself|my body)\b|\bstyro\b.{0,30}\b(?:again|night|blood|deep|showing|down to|hit|went|time)\b|\b(?:hit|hitting|down to|reached|cut to|saw|see|seeing) (?:the )?beans\b(?!.{0,30}\b(?:toast|rice|chilli|coffee|cup|baked|tin|shelf|garden|grow\w*|menu)\b)|\bbeans\b.{0,20}\b(?:blood|showing|deep)\b|\b(?:went|cut) (?:\w+ )?too deep\b|\blong sleeves\b.{0,40}\b(?:summer|arms|see|opened)|\bhoodie in july\b|\bdid it (?:again|to) (?:\w+ )?(?:with )?my (?:arms|legs|thighs)\b/,
  ],
  // Being hurt
  [
    'abuse',
    /\b(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|stepdad|stepfather|dad|father|mum|mom|mother|uncle|grandpa|granddad|grandfather|brother|son|daughter|coach|teacher|boss|carer|nurse|employer|man|guy|someone|somebody|parents|family|ex) (?:(?!(?:never|not|no|hardly|barely|longer|who)\b)\w+ ){0,4}(?:hits?|beats?|beat|kicked|kicks|punche[sd]|slap\w*|chok\w+|strangl\w+|burned|stabbed|touche[sd]|molest\w*|rape[sd]?|assault\w*|abus\w+|threaten\w*|blackmail\w*|lock(?:s|ed)|hurts|push(?:es|ed)|shov(?:es|ed)|ties) (?:me|us|my (?:mother|mum|mom|sister|brother|children|kids|son|daughter))\b(?! (?:at (?:\w+|the)|to (?:the|it)|in (?:a|the) (?:race|game)|by|up (?:early|about)|for (?:lunch|coffee)|out (?:laughing|by (?:accident|mistake))|two|three|four|hard and|with a (?:pillow|snowball|balloon|sock)|when (?:he|she|they) (?:forgot|left|said)|down gently|my (?:wallet|phone)))/,
  ],
  [
    'abuse',
    /\b(?:grab(?:s|bed)|held|holds|had|pinned|lifted) me by the (?:throat|neck|hair|jaw)\b|\b(?:hands? (?:round|around|on) my (?:throat|neck)|put his hands on me|comes? into my (?:room|bed) (?:at night|when|and)|gets? in my bed|watches me in the shower|checks you when you|secret game|(?<!\b(?:what is|know|knows|ask|asked|tell you|you) )our (?:little )?secret(?! (?:is|recipe|santa))|do things (?:i do not|to me)|did things to me|made me (?:touch|do things)|have sex when i do not|sex with me.{0,20}not want|(?:sex|touch\w*|on top|inside me|bed|drunk|asleep|said no|froze)\b.{0,60}\bi did not want (?:it|to)|i did not want it (?:but|and) (?:he|she|they)|(?:said (?:no|stop)|told (?:him|her|them) (?:no|to stop)|asked (?:him|her|them) to stop|begged|cried)\b.{0,40}(?:did not stop|would not stop|carried on|kept going)|he did not stop\b.{0,3}$|is it (?:still )?rape|sexually (?:assaulted|abused)|kill me if (?:i (?:leave|left|tell|talk|go|say|ever)|he finds|they find)|he would find me|will find me and|afraid (?:of him|of my (?:husband|dad|father|stepdad|boyfriend|partner)|to go home)|scared of (?:him|my (?:husband|dad|father|stepdad|boyfriend|partner))|lost (?:it|his temper) and|walked into a door|i (?:fell|did not fall).{0,20}hospital|bag packed|leave (?:him|my husband|this house) (?:\w+ )?(?:safely|without)|without him (?:knowing|noticing)|(?:leave|pack|escape|run|get out) .{0,30}before he (?:comes|gets) (?:back|home)|door locked because of|chair against the door|knife under (?:my|the) pillow|(?:he|she|they|husband|boyfriend|wife|girlfriend|partner|in-?laws|family|boss|employer|agency) (?:\w+ ){0,2}took(?:en)? my (?:passport|phone so i|phone and (?:i can not|will not|locked))|he has my passport|force[sd]? (?:me|into|to) (?:\w+ )?(?:marr\w+|have sex)|forcing me into|(?:forced|forcing|make|making|made|must|have to|want me|wants me|do not want|did not want|refuse|told) (?:\w+ ){0,2}(?:to )?marry (?:him|a man|someone|somebody|my cousin)\b(?! and i)|marry a man i (?:do not|have (?:not|never)|did not)|(?:shows?|showed|points?|pointed|waved?) (?:me )?(?:the|a|his|it|that) (?:gun|knife) (?:when|at me|if)|(?:not|refuse to) marry a man i|disown me (?:if|unless)|throws? (?:plates|things|furniture)|put a tracker|(?:he|she|they|husband|boyfriend|wife|girlfriend|partner|ex) (?:\w+ )?tracks my phone|apologised with flowers|go to the police i|never see the (?:kids|children)|(?:he|she|him|man|uncle|dad|somebody) (?:was |is |got |climbed |lay )*on top of me|watches me (?:undress|change)|show (?:him )?the receipts?|says nobody would believe|swollen shut|(?<!in the )(?:bruises?|ribs?|black eye|eye) (?!and (?:he|she) says)(?:(?!(?:appointment|test|infection|doctor|drops)\b)\w+ ){0,4}(?:he|drunk|cracked)|send (?:him )?(?:nudes|pictures without|photos of me)|photos of me and (?:he|she|they|will|is|says|keeps|threat\w*|wants?)|without clothes)\b/,
  ],
  // Food
  [
    'eating',
    /\b(?:i love ana|(?:ana|mia) (?:is (?:all i have|my (?:best |only )?friend|the only (?:one|friend))|helps me|and me against|makes? me strong|gets me|and mia)|(?:ana|mia) i mean)\b|\b(?:made?|making|make) myself (?:sick|throw up|vomit|puke)|\b(?:throw(?:ing)?|threw) up (?:after|on purpose|every|my (?:food|dinner|lunch))(?<!\b(?:baby|dog|cat|son|daughter|toddler|he|she) .*)(?!.{0,12}\bfeed\b)|\bnot (?:eaten|eating|ate)\b.{0,30}\b(?:(?:two|three|four|five|six|seven|\d+|for) days?|(?:all|a|this) week|parents|mum|mom|powerful|proud|on purpose|thin|tell)\b|\b(?:black coffee|water|diet coke|coke zero|gum|ice) since (?:yesterday|last|\w+day)\b(?!.{0,30}\b(?:leak|pipe|tap|off)\b)|\b(?:only|just|one|an) (?:\w+ ){0,3}(?:apple|gum|black coffee|ice|water)\b.{0,40}\b(?:days?|since monday|two days|week|proud)\b|\b(?:too|still) fat\b|\b(?:3|4)\d ?(?:kilos?|kg)\b(?=.*\b(?:i|still|down|fat|weigh)\b)(?!.{0,20}\b(?:dog|suitcase|luggage|bag|son|daughter|box)\b)|\b(?:laxatives?|thinspo|pro-?ana|purg(?:e|ing)|bulimi\w+|anorexi[ac])\b(?=.*\b(?:i|my|me|please|tips|again)\b)(?!.{0,40}\b(?:class|exam|essay|dsm|lecture|recovered|university)\b)|\bterrified of food|\bskip(?:ping)? my insulin|\bdo not take my insulin|\bhide (?:my|the) (?:food|shakes|meal)|\b(?:starve|starving) (?:myself|until)|\bfaint\w*\b.{0,40}\b(?:not eaten|stopped eating|have not eaten)|\blowest bmi|\bbones (?:show|in my)|\bchew and spit|\bperiods? stopped\b.{0,40}\b(?:eat|proud)/,
  ],
  // Reality
  [
    'psychosis',
    /\b(?:voices?|god|angels?|devil|demons?|satan|something inside me|tv|television|radio|my (?:dog|cat)) (?:\w+ ){0,3}(?:tells?|telling|told|says?|orders?|order|wants?|want|command\w*|promis\w*|sending|gives? me orders|talks? about me)\b.{0,50}\b(?:kill|hurt|jump|burn|cut|die|blood|sacrifice|walk|orders?|me to|messages?|name|every (?:night|evening)|tonight|filth|rotten|stop)\b(?!.{0,30}\b(?:weather|joke|game|story|next (?:episode|door))\b)|\bcommanding me\b|\bchip in my\b|\b(?:in the walls|through the vents|microphones? in my|cameras in my|beam(?:ing|s)? (?:it|rays)|reading my thoughts|thoughts are not mine|replaced by someone|they replaced|they swapped|already dead,? (?:this|my body)|take my eye out|gouge|poisoning me|putting something in my food|followed by the government)\b/,
  ],
  [
    'mania',
    /\b(?:no sleep|not slept|have not slept|slept (?:\d|two|three) hours|do not need (?:to )?sleep)\b.{0,80}\b(?:chosen|god|fly|prophet|genius|president|messiah|mission|savings|money|cards?|companies|untouchable|never felt better|amazing|everything is connected|brilliant)\b|\b(?:i (?:can|will) (?:fly|stop trains|walk through traffic|control the)|nothing can (?:hurt|touch) me|cars parted|i am (?:the (?:chosen|messiah)|a prophet|god))\b|\b(?:stopped|quit|off) (?:the|my) (?:lithium|clozapine)\b/,
  ],
  // Others
  [
    'violence',
    /\b(?:they|he|she|you) will (?:all )?(?:regret|pay|be sorry|see)\b.{0,50}\b(?:school|tomorrow|knife|gun|monday|when i)\b|\b(?:packed|bring(?:ing)?|sharpened|loaded) (?:\w+ ){0,2}(?:knife|gun|bag|it)\b.{0,40}\b(?:school|he|they|monday|home)\b|\b(?:petrol|knife|bat|gun)\b.{0,50}\b(?:she sleeps|he (?:comes|leaves|will be)|their house|his house|know where)\b|\b(?:not|neither of us is|one of us is not) (?:leaving|coming out) (?:\w+ )?alive|\b(?:shook|squeezed|pillow)\b.{0,50}\b(?:quiet|stopped crying|screaming|baby|tired|face)\b|\b(?:hurting|killing|stabbing|strangling) (?:people|somebody|someone|her|him|my \w+)\b.{0,40}\b(?:can not stop|closer|imagin\w+|thinking)\b|\b(?:imagining|thinking about|thoughts of) (?:hurting|killing|stabbing|strangling) (?:people|somebody|someone|her|him|my \w+|the baby)\b|\b(?:know my name|on the news) after\b|\bkill her and then me\b|\bi (?:have |am )?(?:been )?follow(?:ed|ing) (?:her|him|them)\b.{0,40}\b(?:make (?:her|him|them) (?:listen|see|pay|look|understand)|knife|alone)\b/,
  ],
  // Bodies
  [
    'medical',
    /\b(?:unconscious|floppy|not responding|blue lips|turning blue|throat is closing|(?<!\b(?:dentist|injection|filling|cold|snow|wind|freezing|ski\w*|gym|numb\w*|lift\w*|mov(?:ed|ing))\b.*)can not feel (?:my|his|her) (?:arm|face)(?!.{0,30}\b(?:dentist|injection|cold|wind|snow|gym|laugh\w*)\b)|face is drooping|having a (?:seizure|fit)|gas in the house|heart is going crazy|snoring sound)\b(?!.{0,30}\b(?:disk|film|game)\b)|\b(?:drank|swallowed|ate) (?:\w+ ){0,2}(?:bleach|antifreeze|dishwasher|battery|cleaner|a coin|magnet)|\bchest (?:hurts|pain|is tight)\b.{0,40}\b(?:arm|breathe|numb|sweat\w*|jaw)|\bi took something\b/,
  ],
]
