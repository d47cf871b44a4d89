/** What stands for "which road", "what colour", "what is it called". */
import { isEmpty } from './asked-shape.ts'
import type { AskedShape } from './asked-shape.ts'
import type { Fit } from './fit.ts'
import { base, sameWord } from './same-word.ts'
import { wordList } from './statement.ts'
import { whereIn } from './where-in.ts'
import { humansIn, notSomeone } from './who-in.ts'

const lexicons: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^colou?r$/,
    /(?:(?:dark|light|pale|bright|navy|sky) )?\b(?:red|blue|green|yellow|black|white|grey|gray|brown|pink|purple|orange|silver|gold|golden|navy|teal|turquoise|cream|beige|maroon|burgundy|ginger|blond|blonde|violet|lilac|mustard|scarlet|khaki)\b(?:[- ](?:blue|green|red|grey|white))?/i,
  ],
  [
    /^instrument$/,
    /\b(?:piano|guitar|violin|viola|cello|bass|drums|flute|clarinet|oboe|saxophone|trumpet|trombone|harp|ukulele|banjo|accordion|organ|harmonica|recorder|mandolin)\b/i,
  ],
  [
    /^sport$/,
    /\b(?:football|tennis|chess|badminton|squash|golf|hockey|rugby|cricket|basketball|volleyball|swimming|running|climbing|bouldering|cycling|rowing|judo|karate|boxing|netball|yoga)\b/i,
  ],
  [
    /^language$/,
    /\b(?:English|French|German|Spanish|Italian|Portuguese|Dutch|Danish|Swedish|Norwegian|Finnish|Greek|Turkish|Russian|Ukrainian|Polish|Czech|Hungarian|Romanian|Chinese|Mandarin|Japanese|Korean|Hindi|Urdu|Arabic|Hebrew|Irish|Welsh|Catalan|Farsi)\b/,
  ],
  [
    /^(?:street|road|lane|avenue)$/,
    /\b\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)? (?:Street|Road|Lane|Avenue|Drive|Close|Way|Terrace|Gardens|Place|Square|Crescent|Row|St|Rd)\b/u,
  ],
  [/^(?:hip|hand|arm|leg|foot|knee|shoulder|eye|ear|ankle|wrist|elbow|side|thumb)$/, /\b(?:left|right|both)\b/i],
  [/^(?:day|days)$/, /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b/],
]

/** What something is said to be called: "the dog's called Tatties", "Roy's boat was called the Margaret Ann". */
function nameIn(kind: string, shape: AskedShape, { statement }: Fit): string | undefined {
  const text = statement.plain
  const proper = "(?<name>(?:[Tt]he )?\\p{Lu}[\\p{L}'’-]+(?: (?:(?:de|van|von|of|the) )?\\p{Lu}[\\p{L}'’-]+)*)"
  const said = kind === 'name' ? `(?:called|named|name(?:'s| is| was)|call(?:ed)? (?:him|her|it|them))` : `${kind}(?:'s| is| was)`
  const asked = (word: string): boolean => shape.terms.some((term) => term.alias.includes(word) || sameWord(term.word.toLowerCase(), word))
  for (const match of text.matchAll(new RegExp(`${said} (?:apparently |actually )?${proper}`, 'gu'))) {
    const name = match.groups?.['name'] ?? ''
    // It is the thing asked for that is called so: it stands right before.
    const before = wordList(text.slice(Math.max(0, match.index - 40), match.index))
    if (!wordList(name).some(asked) && (before.slice(-5).some(asked) || (statement.around.size > 0 && before.length < 3))) return name
  }
  if (kind !== 'name') return undefined
  const things = shape.terms
    .filter(({ role }) => role === 'word' || role === 'human')
    .flatMap(({ word, alias }) => [word.toLowerCase().replace(/^(?:my|our) /, ''), ...alias])
  const beside = new RegExp(
    `\\b(?:${things.map((one) => one.replace(/[^\p{L}\p{N} ]/gu, '.')).join('|') || '$^'}),? ${proper}(?=[,.!]|$| (?:is|was|has|had|who|which|said)\\b)`,
    'u',
  ).exec(text)?.groups?.['name']
  return beside && !wordList(beside).some(asked) ? beside : undefined
}

/** What stands for "which road", "what colour", "which grade". `undefined`: nothing of that kind is said. */
export function kindIn(kind: string, shape: AskedShape, one: Fit): string | undefined {
  const text = one.statement.text
  if (/name$/.test(kind)) return nameIn(kind, shape, one)
  const lexicon = lexicons.find(([of]) => of.test(kind))
  if (lexicon) return lexicon[1].exec(text)?.[0]
  if (/^(?:city|town|country|place|village|state)$/.test(kind)) return whereIn(shape, one)
  if (
    /^(?:company|firm|restaurant|café|cafe|shop|school|university|pub|bar|hotel|brand|book|film|song|band|show|series|game|team|club|college|station)$/.test(
      kind,
    )
  ) {
    const named = properName(text, shape)
    if (named) return named
  }
  // "grade 1", "plot 14", "the biscuit tin", "blood pressure tablets".
  const escaped = kind.replace(/s$/, '')
  const numbered = new RegExp(`\\b${escaped}s? (?:number )?(?<n>\\d+\\p{L}?|[A-Z]\\b)`, 'iu').exec(text)?.groups?.['n']
  if (numbered) return `${kind} ${numbered}`
  const listed = new RegExp(
    `\\b${escaped}s?,? (?:called |named )?(?<n>\\p{Lu}[\\p{L}'-]+(?:(?:,| and) \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)*|(?<=, )\\p{L}{5,}(?=,|\\.|$))`,
    'u',
  ).exec(text)?.groups?.['n']
  if (listed) return listed
  for (const match of text.matchAll(new RegExp(`(?<mod>[\\p{L}'-]+) ${escaped}(?:e?s)?\\b`, 'giu'))) {
    const mod = match.groups?.['mod']?.toLowerCase() ?? ''
    if (
      !isEmpty(mod) &&
      !/^(?:my|the|a|an|his|her|our|their|new|old|first|last|that|this|good|nice|little|big|whole|other|same|own|second|next|favourite|replaced)$/.test(mod) &&
      !shape.terms.some((term) => sameWord(term.word, mod) || term.alias.includes(mod))
    )
      return match[0]
  }
  return undefined
}

/** Capitalised names that do not open a sentence, as they were said. */
export const properNames = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L},:“"'] ?)(?<![.!?] )\b\p{Lu}[\p{L}'’&-]+/gu)].map((match) => match[0]).filter((name) => !notSomeone.test(name))

/** A capitalised name that is neither asked for nor a human's. */
export function properName(text: string, shape: AskedShape): string | undefined {
  const asked = (word: string): boolean => shape.terms.some((term) => term.alias.includes(word) || base(term.word.toLowerCase()) === base(word))
  const humans = humansIn(text).map(({ text: human }) => human)
  const found = [...text.matchAll(/(?<=[\p{L},:“"'] ?)(?<![.!?] )\b(?:The )?\p{Lu}[\p{L}'’&-]+(?: (?:of |the |and )?\p{Lu}[\p{L}'’&-]+)*/gu)]
    .map((match) => match[0])
    .filter((name) => !notSomeone.test(name) && !humans.some((human) => human.includes(name)) && !wordList(name).every((word) => asked(word) || isEmpty(word)))
    .filter(
      (name) =>
        !/^(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$|(?:Road|Street|Lane|Avenue)$/.test(name) &&
        !/^\p{Lu}\p{Ll}+(?:an|ese|ish)$/u.test(name),
    )
  return found[0]
}
