/**
 * Signs: what different words have in common ("better off without me" and "a burden to everyone" weigh the same way), so
 * that the weights learned from one wording carry over to another. Each is replaced in the text by its name, in order;
 * the classifier reads both the words and the names. Written from the risk-assessment literature (C-SSRS, Joiner's
 * interpersonal theory, the SAFE-T protocol) and from how people speak; none of them decides by itself.
 */
export const signs: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'zfigure',
    /\b(?:killing time|kill(?:ing)? (?:some |the )?(?:time|lights?|music|mood|vibe)|dying (?:of (?:laughter|boredom|curiosity|embarrassment|heat)|to (?:see|know|hear|try|meet|get|go|read|watch|tell)|for (?:a|an|some|the))|(?:is|are|it'?s|was|be) (?:absolutely |literally |really |just )?killing me|to die for|(?:my|his|her|their|our) (?:\w+ ){0,2}(?:is|are|will|would|going to)(?: going to)? (?:absolutely |literally )?(?:kill|murder|slaughter|strangle|end) me|dead (?:tired|on time|end|line|serious|simple|easy|good|funny)|scared (?:me )?to death|bored (?:me )?to death|(?:could|would|'d) (?:kill|murder|die) for|(?:could|would) murder an?|over my dead body|drop dead|hang(?:ing)? (?:on|out|up|in there)|shoot (?:me |him |her |them |us )?(?:an?|the|over|some) (?:\w+ )?(?:e-?mail|mail|text|message|note|line|photo|video|picture|film)|jump(?:ing)? (?:on|in) (?:a|an|the) (?:call|meeting|shower|pool|zoom)|bite the bullet|kill two birds|sick and tired|heart attack|will to live (?:in|waiting|trying|on|at)|death by powerpoint|put me out of (?:my|our) misery|cut(?:ting)? (?:it )?(?:out|fine|short|corners|costs|back|down|some slack|to the chase))\b/g,
  ],
  [
    'zselfkill',
    /\b(?:(?:kill|killing|killed|hang|hanging|shoot|shooting|drown|drowning|off|offing|end|ending|poison|starve|unalive|unaliving|delete|deleting|yeet|erase|remove) (?:my|me|him|her|them)(?:self|selves)(?: off)?|self[- ]?delet\w*|un-?aliv\w*|suicid\w*|sewer ?sl?i\w+|kermit \w+|kms|kys|ctb|catch(?:ing)? the bus|(?:end|ending|take|taking|took|finish) (?:my|her|his|their|your|this)(?: own)? li(?:fe|ves)|end(?:ing)? (?:it all|things|it tonight|everything)|top (?:my|me)self|(?:do|doing|done) (?:my|me)self in|log(?:ging)? (?:out|off) (?:of life|for ever|forever|permanently)|(?:final|last) (?:yeet|exit)|check(?:ing)? out (?:early|of life|of this|for good)|clock out for good|overdos\w+|od'?(?:ing|ed)?)\b/g,
  ],
  [
    'zwantdie',
    /\b(?:(?:want|wanted|like|love|ready|prefer|hope|wish|going|rather|pray|praying|supposed|deserve|need|decided) (?:to (?:just )?)?(?:be )?(?:die|dead|death)|wish (?:i|that i) (?:was|were|had) (?:dead|never (?:been )?born|not alive)|(?:not|never) (?:want|going|wish|like|deserve|able|care|need|see myself) (?:to )?(?:be )?(?:alive|living|live|exist|existing|wake up|around|here|go on|keep going|continue|breathe)(?: any ?more)?|(?:not|never) (?:wake up|waking up|be alive|exist|existing|been born)|(?:stop|cease) (?:to )?(?:exist|existing|living|breathing|being)|tired of (?:living|life|being alive|existing|breathing)|(?:hate|hating) being alive|done with (?:life|living|existing)|should ?(?:not|n't) (?:exist|be here|be alive)|better off dead)\b/g,
  ],
  [
    'zgone',
    /\b(?:(?:disappear|vanish|gone|leave|leaving|sleep|go|fade|fading)(?: \w+){0,2} (?:for ?ever|for good|permanently|and never \w+)|(?:when|after|once|if|were|was) i(?: a?m| was| were)? (?:gone|not (?:here|around)|wasn'?t here)|without me|i am (?:gone|not here)|never (?:come|coming|be) back|not be (?:here|around)|join (?:him|her|them|my)|big sleep|forever nap|meet my maker|other side)\b/g,
  ],
  [
    'zburden',
    /\b(?:burden|better off|happier (?:without|if i)|worthless|useless|waste of (?:space|air|time)|(?:not|do not) deserve (?:to (?:live|be|exist|breathe)|life|it)|failure|let (?:everyone|everybody|people|them) down|mistake|worth more dead|hate myself|broken|dragging (?:everyone|them) down|nobody(?: would| will| even)* (?:care|cares|notice|miss|notices|misses)|anyone(?: would| will)* (?:care|notice|miss)|would (?:not )?(?:be missed|miss me|notice))\b/g,
  ],
  [
    'zhopeless',
    /\b(?:pointless|hopeless|meaningless|(?:no|any|the|not see (?:a|any|the)) (?:point|reason|purpose|meaning|hope|future|way out)|nothing (?:matters|left|to live for|will change|ever)|none of it matters|never (?:get|gets|going to get|end|ends) (?:any )?better|give up|given up|giving up|lost (?:all )?hope|losing hope|lost everything|empty|numb|dark place|dark thoughts|trapped)\b/g,
  ],
  [
    'zspent',
    /\b(?:(?:so |too |very |really )?(?:tired|exhausted|sick) of (?:it|everything|this|all|trying|fighting|being|feeling|my)|can not (?:take|do|bear|stand|cope|go on|keep|face|carry|handle|live|continue)(?: (?:it|this|that|on|with|going|another|like|life))?(?: any ?more| any longer)?|had enough|done with (?:everything|it all|this world)|at (?:the end of my|breaking) \w+|falling apart|too much|overwhelm\w+|drowning)\b/g,
  ],
  [
    'zselfharm',
    /\b(?:self[- ]?harm\w*|sh (?:relapse|urges|again)|relapsed on sh|cut(?:ting)? (?:myself|my (?:arms?|wrists?|legs?|thighs?|skin|stomach))|(?:hurt|hurting|harm|harming|burn|burning|burned|burnt|scratch|scratching|punish|punishing|hit|hitting|injure|injuring) (?:myself|my (?:arms?|wrists?|legs?|thighs?|skin))|styro|hit (?:beans|fat|styro)|bean juice|beans? (?:this|last|and)|barcodes?|cat scratch\w*|clean streak|months? clean|days? clean)\b/g,
  ],
  [
    'zmeans',
    /\b(?:pills?|tablets?|meds|medications?|paracetamol|acetaminophen|tylenol|ibuprofen|antidepressants?|sleeping (?:pills?|tablets?)|insulin|amitriptyline|opioids?|fentanyl|rope|noose|guns?|pistol|rifle|shotgun|revolver|razor|blade|knife|knives|bridges?|roof(?:top)?|cliffs|balcony|train tracks?|railway|platform|level crossing|oncoming traffic|carbon monoxide|antifreeze|charcoal|bleach|cyanide|ledge|multi-?storey|tall(?:est)? (?:building|bridge|tower)s?|high(?:est)? (?:building|bridge|floor|place|tower)s?)\b/g,
  ],
  [
    'zlethal',
    /\b(?:ld ?50|lethal|fatal|deadly|painless\w*|least painful|without pain|hurt to die|how (?:many|much|long|high|far|deep)|dose|dosage|overdose|mix(?:ing)?|at once|bleed out|drown)\b/g,
  ],
  [
    'zstock',
    /\b(?:sav(?:ed|ing)(?: them)? up|stockpil\w+|hoard\w+|sav(?:ed|ing) (?:my|the|all|up)|collected|stash(?:ed|ing)?|hid(?:den)? (?:my|the)|got (?:the|my|what i need|everything i need)|have (?:what|everything) i need|next to me|in my (?:hand|lap|drawer))\b/g,
  ],
  [
    'zplan',
    /\b(?:(?:have|had|made|making|got) (?:a|my|the) (?:plan|decision|choice|date)|plan(?:ned|ning)|decided|made up my mind|picked (?:a|the) (?:date|day)|it is time|ready|tonight|going through with|chosen|set a date|wrote (?:a|the|my) (?:note|letter)s?|written (?:a|the|my) (?:note|letter)s?)\b/g,
  ],
  [
    'zfarewell',
    /\b(?:good ?bye|last (?:words?|time|letter|message|day|wish(?:es)?|post)|final (?:words?|letter|message|goodbye)|my (?:will|funeral|things|belongings|passwords|ashes)|suicide note|forgive me|love you all|not their fault|nobody is (?:fault|to blame)|gave (?:away )?my|giv(?:e|en|ing) (?:away )?my|who (?:gets|will (?:look after|take care))|say(?:ing)? goodbye|after i(?: a?m)? (?:die|gone|dead)|look after (?:my|yourself)|you have been (?:kind|lovely|good|wonderful)|thank you for (?:everything|listening|being))\b/g,
  ],
  [
    'zcalm',
    /\b(?:at peace|feel (?:so |strangely |really |a lot )?(?:calm|light|lighter|better|relieved|free)|relief|relieved|made (?:my|a) peace|weight off|it will (?:all )?(?:be over|stop|end)|all (?:be )?over soon|settled|sorted)\b/g,
  ],
  [
    'zabuse',
    /\b(?:(?:he|she|husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|stepdad|stepfather|stepmother|brother|uncle|son|carer|ex|they|family|parents|coach|teacher) (?:\w+ ){0,2}(?:hits?|hit|beats?|punch\w*|kick\w*|chok\w+|strangl\w+|slap\w*|touch\w*|rap(?:e|es|ed)|forc(?:e|es|ed)|lock(?:s|ed)?|threaten\w*|burn(?:s|ed)?|hurts?|shov\w+|grab\w*|scares?) (?:me|us)|rap(?:e|ed)|sexual(?:ly)? (?:assault|abuse)\w*|molest\w*|bruis\w+|domestic|abus(?:e|ed|es|ive|ing|er)|afraid (?:of|to go) (?:him|her|my|home)|scared (?:of|to go) (?:him|her|my|home)|frightened of|kill me if i|marry (?:him|a man)|won'?t let me|will not let me|not safe)\b/g,
  ],
  [
    'zeating',
    /\b(?:pro-? ?ana|meanspo|thinspo|anorexi\w+|bulimi\w+|purg\w+|laxatives?|throw(?:ing)? up (?:after|on purpose)|make myself (?:sick|throw up|vomit)|sick after (?:every|each|i eat|meals?|lunch|dinner)|starv(?:e|ing) myself|not eaten|have not eaten|stopped eating|calories|bmi|fasting|binge\w*|restrict\w*|skipp?(?:ing|ed)? meals?|bones|hate my body|fat and)\b/g,
  ],
  [
    'zvoices',
    /\b(?:voices?|(?:god|angels?|devil|satan|demons?|jesus|allah) (?:\w+ )?(?:told|tells|telling|wants|said|showed|orders)|chip in my|(?:watching|following|poisoning|reading|controlling) (?:me|my)|messages? (?:from|to me|in)|chosen one|prophet|my thoughts (?:are|aren)|in the walls|implant\w*|replaced by|not real|possessed|under my skin)\b/g,
  ],
  [
    'zmania',
    /\b(?:not slept|have not slept|no sleep|do not need (?:to )?sleep|nights? no sleep|unstoppable|nothing can hurt me|can fly|feel like god|brain on fire|mind is going so fast|racing thoughts|quit(?:ting)? (?:my|the) (?:lithium|meds)|spent (?:all )?my savings|gave (?:all )?my money)\b/g,
  ],
  [
    'zviolence',
    /\b(?:(?:going|want|need|will|planning|about|thoughts of|thinking about|ready|like) (?:to )?(?:kill(?:ing)?|stab(?:bing)?|shoot(?:ing)?(?: up)?|hurt(?:ing)?|strangl(?:e|ing)|beat(?:ing)?|poison(?:ing)?|murder(?:ing)?) (?:him|her|them|someone|somebody|people|my (?:boss|husband|wife|baby|kids?|son|daughter|mum|mom|dad|mother|father|brother|sister|neighbour|neighbor|ex|class|teacher|stepfather|stepdad|school)|everyone|everybody|the)|make them pay|they will (?:regret|pay|be sorry)|shoot up|shake the baby|shook the baby|on the news|revenge)\b/g,
  ],
  [
    'zmedical',
    /\b(?:not breathing|stopped breathing|can not breathe|unconscious|will not wake up|not waking up|collapsed|seizure|stroke|heart attack|ambulance|999|911|112|bleeding (?:heavily|a lot)|lot of blood|blood everywhere|passed out|choking|swallowed|poisoned|turning blue|lips are|chest (?:hurts|pain)|allergic reaction|throat is closing|whole (?:bottle|packet)|too many (?:pills|tablets|painkillers)|took (?:all|the whole|thirty|a lot|too many|\d+))\b/g,
  ],
  [
    'zloss',
    /\b(?:lost my (?:job|house|flat|home|baby|son|daughter|wife|husband|mum|mom|dad|mother|father|license|licence|visa|farm|savings)|left me|let me go|got fired|fired me|laid off|divorc\w+|broke up|dumped|died|passed away|funeral|diagnos\w+|bankrupt\w*|evicted|expelled|debts?|owe everyone|failed|kicked me out|threw me out|disowned|went under|alone|nobody needs me|nothing left|lonely)\b/g,
  ],
  [
    'zmask',
    /\b(?:promise (?:you|not)|do not (?:call|tell|freak|worry)|not going to do anything|will not act|would never|just a thought|only a thought|just curious|only curious|no reason|weird question|hypothetical(?:ly)?|probably nothing|nothing serious|not telling anyone|is it normal)\b/g,
  ],
  [
    'zfriend',
    /\b(?:asking for a friend|a friend|my (?:best )?(?:friend|mate|flatmate|roommate|colleague|cousin|girlfriend|neighbour|patient|student|client)|someone i know|if (?:someone|somebody) (?:was|were|wants?|tells?))\b/g,
  ],
  [
    'zpast',
    /\b(?:years? ago|used to|back then|when i was (?:\d+|young|a (?:kid|teenager|child)|nine|thirteen|at)|long ago|i survived|recovered|in recovery|glad (?:i|that i) (?:stayed|am)|not any more now|years? (?:free|clean|sober)|last year|the anniversary)\b/g,
  ],
  ['zlaugh', /(?:\b(?:lo+l|lmf?ao|ha(?:ha)+|hehe|jk|rofl|ngl)\b|[\u{1F602}\u{1F923}\u{1F480}\u{1F62D}\u{1F605}])/gu],
  [
    'zgame',
    /\b(?:games?|gaming|level|boss|respawn\w*|minecraft|skyrim|fortnite|zombies?|warzone|call of duty|cod|gta|d&d|dnd|dungeon|quest|loot|npc|sims?|xbox|playstation|steam|witcher|among us|elden ring|zelda|pokemon|paintball|chess|poker|overwatch|league of legends|valorant|hitman|world of warcraft|dragon|creeper)\b/g,
  ],
  [
    'ztech',
    /\b(?:process(?:es)?|threads?|server|linux|python|java(?:script)?|docker|containers?|terminal|bash|script|code|program|app|windows|unix|git|database|port|daemon|kernel|laptop|phone|printer|wifi|battery|command|task manager|excel|sql|php|node|pod|cluster|instance)\b/g,
  ],
  [
    'zfiction',
    /\b(?:novel|short story|stor(?:y|ies)|character|protagonist|screenplay|script|poem|poetry|essay|films?|movies?|book|chapter|lyrics?|song|album|play|plot|villain|fantasy|fiction(?:al)?|scene|tv show|series|episode|season|shakespeare|hamlet|romeo|murder mystery)\b/g,
  ],
  [
    'zstudy',
    /\b(?:studying|exam|student|lecture|thesis|lab|class|pharmacology|psychology|biology|chemistry|homework|seminar|paper|research(?:er)? (?:paper|project)|module|course|quiz|revision|dissertation|nurs(?:e|ing)|med school|medical school|training|textbook|definition|define|explain|meaning of)\b/g,
  ],
  [
    'zhistory',
    /\b(?:world war|war|century|ancient|historical(?:ly)?|history|emperor|king|queen|president|pharaoh|revolution|massacre|assassinat\w+|who (?:killed|shot|murdered|died)|how did [a-z. ]{3,40} die|casualties|terrorists?|attacks?|bombing|battle|killed (?:the )?most|wwii?|statistics|rates?|news|reported|police)\b/g,
  ],
  [
    'zcook',
    /\b(?:cook(?:ing)?|recipe|kitchen|oven|fish|chicken|lobster|crab|eggs?|cake|onions?|garlic|meat|dinner|curry|pasta|weeds?|ants?|wasps?|mosquito(?:es)?|flies|fly|mice|mouse|rats?|slugs?|spiders?|cockroach\w*|bugs?|mould|mold|bacteria|germs?|virus(?:es)?|lice|fleas?|plants?|tree|piñata|balloons?|garden|lawn)\b/g,
  ],
  [
    'zsport',
    /\b(?:football|soccer|tennis|basketball|hockey|golf|goal|match|team|coach|gym|workout|run|marathon|push ?ups?|shooting range|hunting|archery|boxing|stage|audition|performance|gig|concert|trip|tour|visit|holiday|landmarks?|hike|hiking|photo\w*|sunset)\b/g,
  ],
]

/** The text with every sign replaced by its name. */
export function withSigns(text: string): string {
  let out = text
  for (const [name, pattern] of signs) out = out.replace(pattern, ` ${name} `)
  return out
}

/** Signs that by themselves say something of danger; the others are circumstances. */
const grave: ReadonlySet<string> = new Set([
  'zselfkill',
  'zwantdie',
  'zgone',
  'zburden',
  'zhopeless',
  'zspent',
  'zselfharm',
  'zmeans',
  'zlethal',
  'zstock',
  'zfarewell',
  'zabuse',
  'zeating',
  'zvoices',
  'zmania',
  'zviolence',
  'zmedical',
])

/** How many kinds of grave sign a text holds, figures of speech taken out first. */
export function graveSigns(text: string): number {
  let rest = text
  let found = 0
  for (const [name, pattern] of signs) {
    const without = rest.replace(pattern, ' ')
    if (without !== rest && grave.has(name)) found++
    if (name === 'zfigure') rest = without
  }
  return found
}
