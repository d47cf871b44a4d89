/**
 * What sounds grave and is not: household accidents, games lost, exaggeration, questions about the dead of history and
 * of books. Asked only where nothing was said outright and nothing was told roundabout. Read on plain text.
 */
const kinds: readonly RegExp[] = [
  // Accidents and bodies
  /\b(?:cut|nicked|burned|burnt|hurt|scraped|scratched|bruised|bumped|twisted|pulled|stubbed|sprained|banged|grazed) (?:my|myself|the|a) ?(?:\w+ ){0,3}(?:shaving|chopping|cooking|onions?|oven|stove|pan|kettle|soup|tea|iron(?:ing)?|table|door|kerb|curb|shelf|cupboard|tin|can|paper|glass|gym|running|football|climbing|lifting|gardening|bike|stairs|ladder|run|game|match)\b/,
  /\b(?:cat|dog|baby|kitten|puppy|toddler) (?:scratched|bit|kicked|hit|bites|scratches)\b/,
  /\b(?:hurts?|aches?|sore|dying|cried|crying) (?:\w+ )?(?:from|with|after|of) (?:laugh\w*|the gym|running|training|yoga|sitting|that (?:walk|hike|run))\b/,
  /\b(?:fell|falling) off (?:my|the) (?:bike|horse|chair|sofa|board)\b/,
  /\bi weigh (?:\w+ )?\d+.{0,20}\b(?:log|now|today|note)\b/,
  /\b(?:tripped|fell|fallen|slipped|stumbled|tumbled)\b.{0,40}\b(?:hurt|cut|scraped|grazed|bruised|banged|bumped) (?:my|myself)\b(?!.{0,30}\b(?:on purpose|again last night|pushed)\b)|\bwith (?:a|the) hairbrush, bless\b|\bbless (?:her|him)\b|\bin a tantrum\b/,
  /\bwhat if i do not wake up\b|\b(?:needle|injection|blood test|dentist|heat|first time|last time)\b.{0,20}\b(?:passed out|fainted)\b|\bway out of (?:this|it|debt) (?:till|until|before)\b/,
  /\b(?:up the wall|would die for (?:them|her|him|my \w+)|in a (?:sling|cast)|held the door)\b/,
  // Games and rivals
  /\b(?:beats?|beat|thrash\w*|crush\w*|kill\w*|smash\w*|destroy\w*|slaughter\w*|murder\w*) (?:me|us|them|him|her) (?:at|in|on|by|\d)\b/,
  // Work, parties and journeys that one wants to be out of
  /\b(?:future for me|go on|point|trapped|drowning|be here|be around|not be (?:here|around)|had enough) .{0,30}\b(?:company|jobs?|work|office|in-?laws|guests?|music|party|on holiday|at a conference|in rome|in [a-z]+ (?:that|next) week)\b/,
  /\b(?:add|put|buy|order|get) .{0,40}\b(?:shampoo|sponges|milk|bread|to the list|on the list)\b/,
  // Voices and watchers of the ordinary kind
  /\b(?:voices?|voice) (?:on|of|from|in) the (?:radio|phone|hall\w*|street|party|stairs|choir|singer|narrator|neighbours?|neighbors?|audiobook)\b|\bhear (?:the|my) neighbou?rs?\b/,
  // Exaggeration
  /\bif (?:i|he|she|they|we|you) .{0,60}\b(?:one more|another|again|once more)\b.{0,40}\b(?:die|dead|kill|scream|explode|cry|lose it|jump)\b|\b(?:die|dead|kill\w*|end|jump|throw myself|suffering)\b.{0,60}\b(?:boring|lol|lmao|haha|karaoke|homework|chem(?:istry)?|maths?|push ?ups?|mondays|wardrobe|ikea|recorded|meeting|queue|spreadsheet)\b/,
  // The dead of history, of books, of laboratories
  /^ ?(?:what|why|who|how|when|where|was|were|did|is|are|do|does|has) (?!.{0,60}\b(?:i|me|my|myself|i am)\b).{0,80}\b(?:die[ds]?|death|dead|suicide|kill(?:ed|s)?|shot|murder\w*|assassin\w*|poison\w*|execut\w+|hang(?:ed)?|drown\w*|cells?|camus|durkheim|plath|hemingway|shakespeare|character|novel|film|movie|century|war)\b(?!.{0,30}\b(?:painless|least|quickest|for sure|without pain|feeling it|easiest)\b)(?<!\b(?:pills|painless|tablets|dose|lethal|hurt|easiest|quickest|pay|insurance|policy)\b.*)/,
]

export const soundsGraver = (text: string): boolean => kinds.some((kind) => kind.test(text))
