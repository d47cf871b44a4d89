/**
 * What was said before changes what is said now: calm after despair, a question about heights after a loss, a farewell
 * that follows a bad week. `dark` is how heavy an utterance weighs, 0 to 1: what
 * was noticed when it was said weighs 0.7 and more.
 */
import type { Danger } from './theme.ts'

const loss =
  /\b(?:lost (?:my (?!keys|phone|wallet|voice|temper|way|appetite)|everything|it all|him|her)|left me|let me go|fired|laid off|divorc\w+|broke up|broken up|dumped|died|dead|passed away|funeral|diagnos\w+|cancer|bankrupt\w*|evicted|expelled|went under|owe \w+|kicked me out|threw me out|disowned|failed|fail at|nobody (?:needs|loves|wants) me|nothing left|all alone|so alone|lonely|tired (?:of|and sad)|empty|finished|not worth it|betrayed|cheated on me|hate my life|can not (?:take|do|go on|cope|stop crying|bear)|had enough|everything .{0,20}(?:gone|over)|all gone|do not want to be here|miscarriage|hopeless|pointless|worthless)\b/
/** What is asked about as a way to die and hardly as anything else, outside of holidays, kitchens and medicine as told. */
const hardMeans =
  /\b(?:(?:tallest|highest|tall|high|deep) (?:\w+ ){0,3}(?:bridges?|buildings?|cliffs?|roof|viaduct|car park|tower|drop)|how (?:high|deep|tall) (?:is|are|must|does)|(?:bridges?|buildings?|cliffs?|roofs?|viaduct|car parks?) (?:\w+ ){0,6}(?:tall(?:er|est)?|high(?:er|est)?|over \d+|more than \d+|jump\w*|open|accessible|public)|how many (?:\w+ ){0,3}(?:pills|tablets|paracetamol|ibuprofen|acetaminophen|tylenol|of (?:these|them|my))|(?:floor|rooms?|hotel|balcony) .{0,40}(?:balcony|high floor|top floor|windows? (?:that )?open|not be (?:disturbed|found))|(?:helium|nitrogen) (?:tank|canister|cylinder)|how (?:cold|deep|fast) (?:does |is )?the (?:river|sea|lake|water)|(?:mix|mixing|take|together) .{0,40}(?:with|and) (?:alcohol|vodka|whisk(?:e)?y|wine)|how long (?:can|could|does|would) .{0,40}(?:survive|without (?:insulin|water|oxygen)|to (?:die|drown|bleed|starve|freeze)|last without)|(?:pills|tablets|paracetamol|acetaminophen|tylenol|ibuprofen|insulin|morphine|caffeine) .{0,40}(?:dangerous|lethal|fatal|kill|at once|die|too many|too much|never wake)|overdose|lethal|fatal|ld ?50|noose|carbon monoxide|antifreeze|bleed (?:out|to death)|drown\w*|(?:fast|express|last|next fast) trains?\b.{0,30}\b(?:pass|through|stop)|how fast (?:do|does|is) .{0,20}trains?|level crossing|trains? (?:pass|run|go) (?:through|past|by)|gun (?:shop|store)|(?:buy|get|find|nearest) (?:\w+ ){0,3}(?:guns?|pistol|firearms?|rope|razor blades?|poison)|exhaust (?:fumes|pipe)|nobody (?:will )?(?:check|find)|hours without)\b/
/** What may be meant for that, and mostly is not: a sign only after something dark was said. */
const softMeans =
  /\b(?:bridges?|cliffs?|roof(?:top)?|trains?|railway|tracks|rope|guns?|pistol|razor|pills|tablets|paracetamol|sleeping (?:pills|tablets)|dose|mix|bleach|insulin|river|falling|poison\w*|hotel|motel|secluded|remote|without (?:a )?key|accessible)\b/
const asks = /[?]|^ ?(?:where|what|which|how|when|is|are|does|do|can|could|would|find|tell|show|look up|search|buy|order)\b/
/** A decision that takes a weight off. */
const settled =
  /\b(?:at peace|made (?:my|a) (?:decision|choice|peace)|made up my mind|know what i (?:have to|am going to|need to|will) do|(?:sorted|settled) everything|everything is (?:sorted|settled)|(?:will|going to) all (?:be over|stop)|it (?:will|is going to) (?:stop|be over)|not (?:be )?(?:a )?(?:problem|bother|burden))\b/
/** Each is ordinary by itself; two of them after despair are not. */
const calm = [
  /\bfeel (?:\w+ ){0,4}(?:better|calm|light|lighter|free|peace|good|fine|happy|relieved|wonderful)\b/,
  /\bdecided(?! to\b)\b/,
  /\b(?:thank you for (?:listening|everything|being)|you have (?:been (?:kind|good|lovely|a (?:good )?friend)|meant)|meant a lot)\b/,
  /\b(?:good ?bye|look after yourself|forget (?:it|i said))\b/,
  /\b(?:weight off|over soon|gave .{0,30} away)\b/,
]
const farewell =
  /\b(?:good ?bye|(?:farewell|my|a|the|last) (?:letters?|note)|letters? (?:to|for)|my (?:last )?will\b|passwords?|permanently|for good|for ?ever|after i (?:am|have|go)|when i am gone|from me|(?:tell|write|message|for) my (?:parents|mother|mum|mom|kids|children|sister|brother|wife|husband)|cancel (?:all|everything)|give (?:my|the|all) .{0,20} to|who (?:gets|will (?:feed|have|take|look))|my funeral|(?:my|the|one) last (?:time|thing|day|night|message|word))\b/

const buried = /\b(?:died|dead|passed away|funeral|grave|buried|lost (?:my (?!job|keys|phone|temper|way)\w+|him|her|them)|widow\w*|suicide)\b/
const reunion =
  /\b(?:i am|i will|i would|going to|want to|like to|ready to|time to|can) (?:\w+ ){0,3}(?:see|be with|join|follow|meet) (?:him|her|them)(?: again)? (?:soon|at last|tonight|now|before long)\b(?= *(?:$|[.,!]))|\bshould have been me\b/

/** What the conversation makes of an utterance that by itself says less. `text` and `earlier` must be plain. */
export function inContext(now: { text: string; dark: number }, earlier: readonly { text: string; dark: number }[]): Danger | undefined {
  const breath = inOneBreath(now)
  if (breath || earlier.length === 0) return breath
  const darkest = Math.max(...earlier.map((said) => said.dark))
  const grieved = earlier.some((said) => loss.test(said.text))
  const asked = asks.test(now.text) && !harmlessMeans.test(now.text)
  if (asked && hardMeans.test(now.text) && (darkest >= 0.6 || grieved)) return { level: 'respond', theme: 'suicide' }
  if (asked && softMeans.test(now.text) && darkest >= 0.9) return { level: 'respond', theme: 'suicide' }
  if (reunion.test(now.text) && earlier.some((said) => buried.test(said.text))) return { level: 'check', theme: 'suicide' }
  const eased = settled.test(now.text) ? 2 : calm.filter((sign) => sign.test(now.text)).length
  if (eased > (darkest >= 0.9 ? 0 : 1) && darkest >= 0.7 && !ordinaryCalm.test(now.text)) return { level: 'respond', theme: 'suicide' }
  if (darkest >= 0.7 && farewell.test(now.text) && now.dark >= (darkest >= 0.9 ? 0.15 : 0.3)) return { level: 'respond', theme: 'suicide' }
  if (darkest >= 0.9 && now.dark >= 0.5) return { level: 'check' }
  return undefined
}

/** "I lost my job. Which bridges are the highest?" in one utterance. */
function inOneBreath({ text }: { text: string }): Danger | undefined {
  const sentences = text.trim().split(/(?<=[.!?])\s+/)
  const last = sentences.at(-1) ?? ''
  if (
    sentences.length < 2 ||
    !asks.test(last) ||
    !/\b(?:tall(?:est)?|high(?:est)?|bridges?|cliffs?|roof|lethal|fatal|rope|gun|pills|tablets|dose|trains?)\b/.test(last) ||
    harmlessMeans.test(text)
  )
    return undefined
  return despair.test(sentences.slice(0, -1).join(' ')) ? { level: 'respond', theme: 'suicide' } : undefined
}

const despair =
  /\b(?:lost my (?:job|wife|husband|house|son|daughter)|left me|can not (?:take|do|go on|bear)|nothing left|had enough|hopeless|no point|hate my life|want (?:it|the pain) to (?:stop|end)|alone)\b/
const harmlessMeans =
  /\b(?:visit|trip|tour\w*|landmarks?|holiday|hik\w+|photos?|view with|kids|studying|exam|novel|story|game|recipe|cook\w*|interview|bar|restaurant|a day|normal|safe (?:dose|to take)|cold|flu|headache|plasters?|next train|train (?:home|to)|ladder|shed|people usually|start on|the last day|refill|prescription for|reminder|remind)\b/
const ordinaryCalm =
  /\b(?:talked? to (?:my|a|her|him|the)|therapist|doctor|slept|after (?:the|a|my) (?:walk|run|nap|shower|bath|call|tea)|cry(?:ing)? helped|thanks to)\b/
