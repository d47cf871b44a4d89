/**
 * What was said before changes what is said now: calm after despair, a question about heights after a loss, a farewell
 * that follows a bad week. `dark` is how heavy the earlier utterances weighed, 0 to 1.
 */
import type { Danger } from './theme.ts'

const loss =
  /\b(?:lost (?:my|the|everything|it all|him|her)|left me|let me go|fired|laid off|divorc\w+|broke up|broken up|dumped|died|dead|passed away|funeral|diagnos\w+|cancer|bankrupt\w*|evicted|expelled|went under|owe \w+|failed|fail at|kicked me out|threw me out|disowned|nobody (?:needs|loves|wants) me|nothing left|so alone|lonely|hate my life|can not (?:take|do|go on|cope|stop crying|bear)|had enough|tired (?:of|and sad)|empty|finished|everything .{0,20}(?:gone|over)|do not want to be here|not worth it|betrayed|cheated on me|miscarriage|hopeless|pointless|worthless)\b/
const means =
  /\b(?:tall(?:est|er)?|high(?:est|er)?|bridges?|cliffs?|roof(?:top)?|how (?:high|deep|tall) (?:is|are|must|does)|how (?:many|much|long) (?:of|would|until|till|to|does it take|pills|tablets|hours without)|how fast (?:do|does|is)|fast trains?|trains? (?:go|pass|run)|level crossing|railway|tracks|rope|noose|guns?|pistol|firearms?|razor|pills|tablets|paracetamol|acetaminophen|tylenol|ibuprofen|sleeping (?:pills|tablets)|dose|overdose|lethal|fatal|ld ?50|mix|carbon monoxide|exhaust|antifreeze|bleach|insulin|caffeine|bleed|drown\w*|river|falling|poison\w*|hotel|motel|nobody (?:will )?(?:check|find)|secluded|remote|without (?:a )?key|open to the public|accessible)\b/
const asks = /[?]|^ ?(?:where|what|which|how|when|is|are|does|do|can|could|would|find|tell|show|look up|search|buy|order)\b/
const calm =
  /\b(?:feel (?:\w+ ){0,4}(?:better|calm|light|lighter|free|peace|good|fine|happy|relieved|wonderful)|at peace|made (?:my|a) (?:decision|choice|peace)|made up my mind|decided(?! to (?:resign|move|quit|go to|sell|call|stay|leave (?:the|my) (?:job|company)))|know what i (?:have to|am going to|need to|will) do|thank you for (?:listening|everything|being)|you have (?:been|meant)|meant a lot|forget (?:it|i said)|good ?bye|settled|sorted (?:it|everything)|weight off|will (?:all )?(?:be over|stop)|going to stop|over soon|look after yourself|gave .{0,30} my|not (?:be )?(?:a problem|bother))\b/
const farewell =
  /\b(?:good ?bye|letters?|note|will|passwords?|permanently|for good|for ever|forever|after i|when i am gone|from me|my (?:parents|mother|mum|mom|kids|children|sister|brother|wife|husband)|cancel (?:all|everything)|give .{0,20} to|who (?:gets|will)|funeral|last)\b/

/** What the conversation makes of an utterance that by itself says less. `text` and `earlier` must be plain. */
export function inContext(now: { text: string; dark: number }, earlier: readonly { text: string; dark: number }[]): Danger | undefined {
  const breath = inOneBreath(now)
  if (breath || earlier.length === 0) return breath
  const darkest = Math.max(...earlier.map((said) => said.dark))
  const grieved = earlier.some((said) => loss.test(said.text))
  if (means.test(now.text) && asks.test(now.text) && (darkest >= 0.6 || grieved) && !harmlessMeans.test(now.text)) return { level: 'respond', theme: 'suicide' }
  if (darkest >= 0.7 && calm.test(now.text) && !ordinaryCalm.test(now.text)) return { level: 'respond', theme: 'suicide' }
  if (darkest >= 0.6 && farewell.test(now.text) && now.dark >= 0.2) return { level: 'respond', theme: 'suicide' }
  if (darkest >= 0.8 && now.dark >= 0.35) return { level: 'check' }
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
