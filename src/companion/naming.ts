/** How the companion comes by a name, and how it hears one. */
import type { Chance } from '../words/chance.ts'
import { names } from './names.ts'
import type { Name } from './names.ts'
import type { Answers } from './questions.ts'

export type Chosen = { readonly name: string; readonly why: string }

type Leaning = { readonly trait: string; readonly weight: number; readonly because: string }

/** What the answers lean towards, strongest first, each with the sentence that gives it as a reason. */
function leanings(answers: Answers, hour: number): Leaning[] {
  const { manner, company, help } = answers
  const found: Leaning[] = []
  const lean = (trait: string, weight: number, because: string): void => {
    found.push({ trait, weight, because })
  }
  if (manner && manner.length < 0.3) lean('short', 3, 'You asked me to be brief, so I looked among the short names.')
  if (manner && manner.humour > 0.7) lean('playful', 3, 'You asked for some humour, so it should not be too solemn.')
  if (manner && manner.warmth > 0.8) lean('soft', 3, 'You asked me to be gentle, so I wanted one that is soft in the mouth.')
  if (manner && manner.length >= 0.3 && manner.humour <= 0.7 && manner.warmth <= 0.8)
    lean('plain', 2, 'You like to be spoken to plainly, so I looked for a name without ornaments.')
  for (const wish of help ?? []) {
    if (/remember/.test(wish)) lean('memory', 2.5, 'You want help with remembering, so I looked among the names that have to do with that.')
    if (/order/.test(wish)) lean('steady', 2, 'You want your days kept in order, so I looked for something steady.')
    if (/think/.test(wish)) lean('words', 2, 'You want to think things over, so I looked among names that have argued before.')
    if (/talk/.test(wish)) lean('warm', 2.5, 'You want someone to talk to, so I looked among the names with a friend in them.')
  }
  if (company !== undefined && company < 0.3) lean('calm', 2, 'You want me quiet until you speak, so I looked for a quiet one.')
  if (company !== undefined && company > 0.7) lean('bright', 1.5, 'You want company often, so I looked for a bright one.')
  if (hour >= 21 || hour < 4) lean('night', 1.2, 'We met at night, and I let that count.')
  else if (hour >= 17) lean('evening', 1.2, 'We met in the evening, and I let that count.')
  else if (hour >= 4 && hour < 10) lean('morning', 1.2, 'We met in the morning, and I let that count.')
  return found.sort((a, b) => b.weight - a.weight)
}

/** Weighs every name against what was heard. `heard` is all that the person said; names in it belong to someone already. */
export function chooseName(about: { answers: Answers; heard: string; hour: number; turnedDown: readonly string[]; chance: Chance }): Chosen {
  const { answers, heard, hour, turnedDown, chance } = about
  const taken = heard.toLowerCase()
  const leans = leanings(answers, hour)
  const weighed = names
    .filter(({ name }) => !turnedDown.includes(name) && !taken.includes(name.toLowerCase()) && !soundsLike(name, answers.call))
    .map((name) => ({ name, weight: weightOf(name, leans) + chance.next() * 1.5 }))
    .sort((a, b) => b.weight - a.weight)
  const best = weighed[0]?.name ?? (names[0] as Name)
  const lean = leans.find(({ trait }) => best.traits.includes(trait))
  const why = lean
    ? `${lean.because} ${best.name} is ${best.meaning}.`
    : `${best.name} is ${best.meaning}, and I liked that I need not live up to anything with it.`
  return { name: best.name, why }
}

const weightOf = ({ name, traits }: Name, leans: readonly Leaning[]): number =>
  leans.reduce((sum, { trait, weight }) => sum + (traits.includes(trait) ? weight : 0), 0) - Math.max(0, name.length - 6) * 0.2

/** Two names in one room should not be mistaken for each other. */
function soundsLike(name: string, own: string | undefined): boolean {
  if (!own) return false
  const [a, b] = [name.toLowerCase(), own.toLowerCase()]
  return a === b || a.slice(0, 3) === b.slice(0, 3) || (a.length < 5 && b.length < 5 && a.slice(-2) === b.slice(-2))
}

const lead =
  /^(?:\W*(?:hi|hello|hey|well|oh|um|uh|er|so|yes|ok|okay|please|just|you can|you may|you could|everyone|everybody|people|my friends|most people|they|friends)\b[\s,!.]*)*/i
const opening = {
  own: /^(?:calls? me|call me|i(?:'m| am)(?: called| known as)?|my name(?:'s| is)|it(?:'s| is)|this is|the name(?:'s| is)|name(?:'s| is)?|i go by|i prefer|i(?:'d| would) like(?: to be called)?)\s+/i,
  given:
    /^(?:(?:i(?:'d| would)? (?:like|want|prefer)(?: to call you)?|i(?:'ll| will| am going to|'m going to) (?:call|name) you|how about|what about|let(?:'s| us) (?:call you|say|go with)|call yourself|be|you(?:'re| are)|your name is|you shall be|i name you|take|try|no,?|it(?:'s| is)|make it)\b[\s,:]*)+/i,
} as const
const notNames = new Set(
  'yes no good fine nothing anything whatever something someone nobody maybe later skip tired sad happy ok okay here not sure ready done sorry the a an to from in on at your my his her it that this what why who how when where just very really so busy home lonely alone another one other different next else now'.split(
    ' ',
  ),
)

/**
 * The name in an answer: their `own`, or one that is `given` to the companion. At most three words, letters only;
 * "call me Sam", "Sam", "my name is Samantha but everyone says Sam". Undefined where the answer is no name.
 */
export function nameIn(text: string, whose: 'own' | 'given'): string | undefined {
  const plain = text.replaceAll('’', "'")
  const turned = /\bbut\b[^.]*?\b(?:call me|calls me|say|says|i go by|i prefer|just)\s+(.+)$/i.exec(plain)?.[1]
  const said = (turned ?? plain).replace(lead, '')
  const marked = opening[whose].test(said)
  const rest = said
    .replace(opening[whose], '')
    .replace(/[.!?,;:"“”]+\s*$/g, '')
    .replace(/^["“]|["”]$/g, '')
    .replace(/\b(please|then|thanks|thank you|for short|instead|if you like)\b.*$/i, '')
    .replace(/[.!?,;"“”\s]+$/g, '')
    .trim()
  const words = rest.split(/\s+/).filter(Boolean)
  if (words.length === 0 || words.length > 3) return undefined
  if (!words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}'’.-]{0,30}$/u.test(word))) return undefined
  if (words.some((word) => notNames.has(word.toLowerCase()))) return undefined
  // Without "call me", several lower-case words are a phrase, not a name.
  if (!marked && words.length > 1 && words.every((word) => word === word.toLowerCase())) return undefined
  return words.map((word) => (word === word.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ')
}
