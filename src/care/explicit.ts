import { hints } from './hints.ts'
import { lastWords } from './last-words.ts'
import { roundabout } from './roundabout.ts'
import { roundaboutHarm } from './roundabout-harm.ts'
import { told } from './told.ts'
import type { Danger } from './theme.ts'

/**
 * What is so plain that no weighing may overrule it: an intent, a plan, means at hand, an act under way. Read on plain
 * text (see `plain.ts`). The first match decides; each is guarded against the figures of speech that look like it.
 */
type Theme = NonNullable<Danger['theme']>

const self = String.raw`(?:my|me|our|the ?m)sel(?:f|ves)`
const own = String.raw`(?:(?:my|this|own|me) ){1,2}`

const plain: readonly (readonly [Theme, RegExp])[] = [
  [
    'suicide',
    new RegExp(
      String.raw`\b(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|unalive|unaliving|off|offing|self[- ]?delet\w*|top|topping) ${self}\b(?! (?:in|with) (?:the|a|my|an) (?:game|match|level|grenade))`,
    ),
  ],
  ['suicide', new RegExp(String.raw`\b(?:end|ending|take|taking|took|finish) ${own}(?:life|existence|story|suffering)\b`)],
  ['suicide', /\bi (?:\w+ ){0,4}(?:suicidal|unaliv\w+|sewer ?sl\w+)\b/],
  [
    'suicide',
    /\b(?<!\b(?:ask|asks|asked|asking|wants to know|wondered|wondering) (?:\w+ ){0,2}(?:if|whether|when|how|why) )(?:i (?:want|wanted|wish|hope|need|deserve|prefer|would rather|would like|am ready|am going|just want|really want|only want)(?: (?:to|i|just|really|honestly|so bad(?:ly)? to|be|was|were))* (?:die(?! in your arms)|dead|never been born|be dead|not wake up|stop existing|cease to exist|disappear (?:for ever|forever|for good|and never come back)))\b/,
  ],
  [
    'suicide',
    /\bi (?:do not|did not|never|no longer) (?:\w+ )?want to (?:be alive|live|exist|wake up|go on living|be here|be around)(?: any ?more| any longer)?(?= *(?:[.!?]|$|and|but i|tonight|now))(?!.{0,60}\b(?:arrives?|party|music|awful|boring|guests?|in-?laws?|meeting|work|school|class|office|town|city)\b)/,
  ],
  ['suicide', /\b(?:i|my) (?:\w+ ){0,5}(?:thinking|thoughts?|considering|planning|plan|attempt\w*|contemplating|commit\w*) (?:\w+ ){0,2}(?:my )?suicide\b/],
  [
    'suicide',
    /\b(?:have|got|made|making) (?:a|my|the) plan\b.{0,40}\b(?:kill|die|end|life|myself|act on|using it|use it|go)\b|\bi (?:have|got) a plan (?:but|and) i\b|\bplan(?:ned|ning) (?:my|for my)(?: own)? (?:death|suicide|ending|exit|end|funeral)\b(?!.{0,40}\b(?:lil(?:y|ies)|hymns?|sausage rolls|no fuss|for the children's sake|the co-?op|paid for it|plan from)\b)/,
  ],
  [
    'suicide',
    /\bi (?:have |am |had |just |was )*(?:been )?(?:saving|saved|stockpil\w+|hoard\w+|collecting|collected|stash\w*|counting|lining up|lined up)(?: up)? (?:(?:all|of|up|my|the|his|her|these|some) )*(?:pills?|tablets?|meds?|medications?|painkillers?|insulin)\b|\bi (?:have|got) (?:\w+ ){0,3}(?:pills?|tablets?|meds?) (?:saved|stashed|lined|hidden|ready)\b/,
  ],
  [
    'suicide',
    /\bbetter off (?:without me|if i|with me (?:dead|gone))|\b(?:world|everyone|everybody|they|family|kids|people) (?:\w+ ){0,3}(?:better|happier|easier) (?:place )?(?:off )?(?:without me|if i (?:was|were) (?:gone|dead|not)|with me (?:gone|dead))|\bi (?:should not|should never) (?:exist|be alive|have been born)|\bdo not deserve to (?:live|be here|be alive|exist|breathe)|\bworth more dead\b/,
  ],
  [
    'suicide',
    /\b(?:driving|drive|drove|jump\w*|step\w*|walk\w*|throw\w*|swerv\w+) (?:myself |my car |the car )?(?:off|in front of|into|under) (?:a|the|an|some|oncoming) (?:bridge|cliff|roof|building|balcony|train|bus|truck|lorry|traffic|tree|wall|tracks|platform)\b(?<!\b(?:walk\w*|step\w*|jump\w*) into (?:a|the|an|some) (?:building|wall|tree|platform|bus|train|truck))(?<!\b(?:stepped|jumped|jump|step|walked) off (?:a|the) (?:bus|train|truck|platform))(?<=\b(?:i|my|me|myself|thoughts of|want to)\b.*)/,
  ],
  ['suicide', /\b(?:life|the) insurance\b.{0,40}\b(?:suicide|kill myself|take my (?:own )?life)|\bsuicide\b.{0,40}\binsurance\b/],
  [
    'suicide',
    /\b(?:write|draft|word|help me|compose) .{0,30}\b(?:suicide note|(?:my |some |the )?good ?bye (?:letters?|notes?|message)s? (?:to|for) (?:my|the|each|every|everyone)|letters? .{0,30}(?:after i am gone|when i am (?:gone|dead)|for after i))/,
  ],
  [
    'suicide',
    /\b(?:no|any|a|the) (?:point|reason|purpose) (?:in|to|of|for) (?:going on|living|live|go on|being alive|carry(?:ing)? on|keep living|stay(?:ing)? alive)\b|\b(?:nothing|no one|nobody) (?:left )?to live for\b|\blife (?:is|isn't|is not) (?:not )?worth living\b|\btired of (?:living|being alive|life|existing)\b/,
  ],
  [
    'suicide',
    /\b(?:least painful|painless|quickest|easiest|surest|best) (?:way|ways|method)s? (?:to|of) (?:die|dying|go without|end it|kill myself|end my)|\bhow (?:many|much) (?:\w+ ){0,5}(?:to (?:die|not wake up|end it|be fatal|kill me)|would (?:kill me|be (?:fatal|lethal|enough to die)))|\bhow (?:do|can|should|would) (?:i|you) (?:tie a noose|hang myself)/,
  ],
  [
    'suicide',
    /\b(?:final yeet|catch(?:ing)? the bus (?:soon|tonight|this)|ctb\b|check(?:ing)? out (?:early|for good|of (?:life|this world))|disappear for ?ever|kermit sewer\w*|commit (?:sudoku|toaster|neck rope)|forever nap)/,
  ],
  [
    'medical',
    /\b(?:i|she|he|they|mum|mom|mother|dad|friend|son|daughter|husband|wife|flatmate|toddler|baby) (?:have |has |just |already |had )*(?:taken|took|swallowed|drank|eaten) (?:\w+ ){0,2}(?:whole (?:bottle|packet|pack|box)(?! of (?:red|white|rosé|rose|wine|prosecco|champagne|cider|water|juice|milk|squash|coke|pop|biscuits|crisps|chocolates?|cereal|crackers|cookies|tissues)\b)|(?<!\b(?:drank|eaten) (?:\w+ ){0,2})all (?:of )?(?:them\b(?! (?:to|for|home|back|out|off|down|away|in|there|with|on|round|swimming|up))|(?:my|the|his|her) ?(?:pills|tablets|meds|medicines?|medication|paracetamol|insulin))|too many (?:pills|tablets|painkillers|sleeping)|overdose|an overdose|(?:\d{2,}|thirty|forty|fifty|sixty|a hundred)(?: ?mg| of (?:them|these|those|(?:my|his|her|the) (?:\w+ )?(?:pills|tablets|meds))|(?: \w+)? (?:pills|tablets|capsules|painkillers|paracetamols?|ibuprofens?|aspirins?|tylenols?|units|xanax|ambien|valium|\w+(?:zepam|codeine|oxetine|traline|zodone|triptyline|profen|phen|codone|nytol)))\b|(?:\d{2,}|thirty|forty|fifty)(?= *(?:$|[.,!]))|bleach|antifreeze|dishwasher)|\b(?:is not|not|stopped|isn't) breathing\b|\b(?:call|get|need|send) (?:me )?(?:an ambulance|911|999|112|000)\b|\bwill not wake up\b(?!.{0,20}(?:for school|early))|\bhaving a (?:stroke|seizure|heart attack)\b(?<!nearly.*|almost.*)/,
  ],
  [
    'self-harm',
    /\bi (?:\w+ ){0,4}(?:cut|cutting|burn|burned|burning|hurt|hurting|harm|harming|scratch|injur\w+) (?:myself|my (?:arms?|wrists?|thighs?|legs?|skin))\b(?! (?:shaving|chopping|cooking|while|on (?:the|a|some|my) (?:oven|pan|paper|glass|can|tin|iron by|hob|stove|grater|knife by|rusty|fence)|off|some slack|at the gym|running|playing|opening|when i|twice|by accident|accidentally|a discount|some cake|a slice|peeling|slicing|on holiday))(?<!\b(?:tripp\w*|fell|fallen|falling|slipp\w*|kitchen|cook\w*|garden\w*|football|gym|ladder|bike|diy|sewing|first shift|stumbled|tumbled|lifting|lifted)\b.*)|\bi (?:\w+ ){0,3}(?:self[- ]?harm\w*|relapsed on sh)\b|\bhit (?:styro|beans)\b/,
  ],
  [
    'abuse',
    /\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|stepdad|stepfather|uncle|ex|brother) (?:\w+ ){0,2}(?:chok\w+|strangl\w+|rap(?:es|ed)|punch(?:es|ed)|beats?(?: up)?|threaten(?:s|ed|ing) to kill) (?:me|us)\b(?! (?:at|in a|in the|to the|two|three|four|by \d))|\bi (?:was|got|have been|am being) (?:raped|molested|sexually \w+|beaten)\b(?! (?:at|in|by \d))|\bkill me if i (?:leave|left|tell|go to the police)|\b(?:he|she|husband|wife|partner|boyfriend|girlfriend|dad|mum|ex) (?:grab(?:s|bed)|had|has|held|holds|lift(?:s|ed)|pinned) me by the (?:throat|neck)\b/,
  ],
  [
    'violence',
    /\bi (?:am |have |\w+ ){0,3}(?:going|planning|plan|ready|decided) to (?:kill|stab|shoot|murder|poison|shoot up|strangle) (?:him|her|them|my|everyone|everybody|people|the|someone|somebody)\b(?!.{0,40}(?:lol|haha|game|level|boss|if (?:he|she|they) .{0,30}(?:again|one more)|socks))(?=.{0,80}(?:tonight|tomorrow|gun|knife|sleep|school|address|i mean it|monday|weekend|$))/,
  ],
]

const trivialCause =
  /\b(?:if|when|because|cause|before|until|every time) .{0,60}\b(?:exam|test|homework|quiz|class|song|project|meeting|zoom|email|printer|again|late|monday|push ?up|game|loses?|lost|assignment|essay|traffic|commute|thermodynamics|teacher|wifi|laptop|boss makes|gym)\b/
const exaggeration =
  /\b(?:assemble|wardrobe|chem|boring|podcast|rather die than|wanted to die|embarrass\w+|awkward|cringe|mortif\w+|karaoke|pizza|prom|so (?:funny|cute)|lap|burpees|cardio|diet)\b/
const brooding = /\b(?:thoughts?|thinking|think|been|keep|lately|always|sometimes|often|all the time|every (?:day|night)|again and again)\b/
const laughing = /\b(?:lo+l|lmf?ao|(?:ha){2,}|jk|rofl)\b|[\u{1F602}\u{1F923}\u{1F480}]/u
const inGame =
  /\b(?:game(?! over for me)|level|boss fight|grenade|respawn\w*|in the match|minecraft|fortnite|call of duty|skyrim|sims?|my character|the character|protagonist|paintball|dungeon|campaign|boss)\b/
const notMine =
  /\b(?:novel|screenplay|story|character|chapter|poem about|essay|thesis|lecture|studying|film|movie|lyrics?|the song|song|documentary|article|news|camus|durkheim|hamlet|plants?|cells?|course|training|prevention|statistics|rates?|history)\b/
const notNow =
  /\b(?:years? ago|used to|when i was (?:\d+|young|a (?:teen\w*|kid|child)|in (?:school|college|my))|survived|in recovery|recovered|glad (?:i|that i)|long ago|any more now|free (?:of|from)|clean from|last year and)\b/
const notMe =
  /\b(?:my (?:best )?(?:friend|brother|sister|son|daughter|husband|wife|mum|mom|dad|girlfriend|boyfriend|flatmate|roommate|mate|cousin|colleague|uncle|aunt|patient|student|neighbour)|a friend|someone|somebody|he|she|they) (?:\w+ ){0,3}(?:is |says? |said |told |wants? |keeps? |posted |is talking |talks? |tried |killed |hanged |shot |took )/
const planned =
  /\b(?:plan|tonight|rope|pills|gun|ready|decided|bridge|goodbye|letter|not (?:joking|kidding|a joke|the funny way)|for real|mean it|seriously|genuinely|so bad|irl|in real life|ending it|still want to die|still going to)\b/

/** What is said outright, if anything is. `text` must be plain. */
export const explicit = (text: string): Danger | undefined => firstOf(plain, text)

/** What is told in one of the common ways round it. */
export const toldOf = (text: string): Danger | undefined =>
  firstOf(told, text) ?? firstOf(roundabout, text) ?? firstOf(roundaboutHarm, text) ?? firstOf(lastWords, text) ?? firstOf(hints, text)

function firstOf(patterns: readonly (readonly [Theme, RegExp])[], text: string): Danger | undefined {
  for (const [theme, pattern] of patterns) {
    if (!pattern.test(text)) continue
    if (inGame.test(text) && !planned.test(text)) return { level: 'none' }
    if (notMine.test(text) && !/\b(?:i am suicidal|i want to (?:die|kill myself)|my own ending|my suicide note)\b/.test(text)) return undefined
    if (
      (laughing.test(text) && trivialCause.test(text)) ||
      (trivialCause.test(text) && !planned.test(text) && /\b(?:kms|kys|kill(?:ing)? myself|kill me|die|dead)\b/.test(text))
    )
      return { level: 'none' }
    if (!planned.test(text) && !brooding.test(text) && (laughing.test(text) || exaggeration.test(text)) && !/\b(?:cut|pills|blood)\b/.test(text))
      return exaggeration.test(text) ? { level: 'none' } : undefined
    if (theme === 'suicide' && notNow.test(text) && !/\b(?:again|now|still|back|tonight)\b/.test(text)) return { level: 'check', theme }
    if (theme === 'suicide' && notMe.test(text) && !/\bi (?:want|am going|will|am thinking|have a plan|am suicidal|am next|feel)\b/.test(text))
      return { level: 'check', theme }
    return { level: 'respond', theme }
  }
  return undefined
}
