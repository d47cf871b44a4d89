/** The piece of a sentence that answers: a name, a place, a number, a date. Undefined where the sentence holds none that is plainly asked for. */
import { readNumber } from '../../language/number.ts'
import { givenNames } from '../../language/given-names.ts'
import { relation, relationModifier } from '../learning/kin.ts'
import type { AskedShape } from './asked-shape.ts'
import type { Fit } from './fit.ts'
import { isEmpty } from './asked-shape.ts'
import { base, sameWord } from './same-word.ts'
import { wordList } from './statement.ts'
import { mayBeName } from '../learning/names.ts'

const kin = `(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]he) (?:(?:${relationModifier}) )*(?:${relation}|parents|grandparents|consultant|surgeon|osteopath|physio|plumber|electrician|builder|vet|nurse|teacher|guy|man|woman|lady)`
const someone = `(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Aunt|Auntie|Uncle)\\.? )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?|${kin}(?: \\p{Lu}[\\p{L}'-]+)?|\\b[Mm]um\\b|\\b[Dd]ad\\b|\\b[Mm]om\\b`
const notSomeone =
  /^(?:I|I'.*|It|The|That|This|We|They|You|He|She|So|And|But|My|Our|No|Yes|Oh|God|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Just|Then|What|When|Lunch|Dinner|Finally|Today|Yesterday|Back|Had|Got|Went|Saw|Met)$/

type Human = { readonly text: string; readonly index: number }

/** Humans that a text names, in order. */
export function humansIn(text: string): Human[] {
  const found: Human[] = []
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}])(?:${someone})(?![\\p{L}])`, 'gu'))) {
    const words = match[0].replace(/'s$/, '')
    if (notSomeone.test(words)) {
      continue
    }
    const first = words.split(' ')[0] ?? ''
    const titled = /^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Aunt|Auntie|Uncle|my|our|his|her|the|mum|dad|mom)\b/i.test(first)
    if (!titled && (!mayBeName(first) || !looksHuman(words, text, match.index))) continue
    found.push({ text: words, index: match.index })
  }
  return found
}

/** A capital alone is no human: a known given name, or somebody who does something here. */
function looksHuman(words: string, text: string, at: number): boolean {
  if (givenNames.has((words.split(' ')[0] ?? '').toLowerCase())) return true
  const after = text.slice(at + words.length)
  return (
    /^(?:'s)? (?:said|says|told|asked|rang|called|came|gave|lent|recommended|suggested|thinks|wants|left|moved|paid|loves|likes|hates|taught|made|helped|from|and I|is|was|has|had|promised|owes|texted|brought|bought|took|sent|made|showed|will|broke|stole)\b/.test(
      after,
    ) || /\b(?:with|by|called|named|met|saw|to|owe|lent|told|asked|visited|from|thanks to|friend|and)\s$/.test(text.slice(0, at))
  )
}

const he = /^(?:he|him|his)$/i

/** Whom a pronoun means: the last human before it. */
export function meantBy(pronoun: string, before: string): string | undefined {
  const humans = humansIn(before)
  const female = /\b(?:sister|mother|mum|mom|wife|daughter|aunt|girlfriend|niece|grandma|gran|nan|woman|lady|mrs|ms)\b/i
  const male = /\b(?:brother|father|dad|husband|son|uncle|boyfriend|nephew|grandpa|grandad|man|guy|mr)\b/i
  const fits = humans.filter(({ text }) => (he.test(pronoun) ? !female.test(text) : !male.test(text)))
  return fits.at(-1)?.text
}

const named = (text: string): string => text.replace(/^(?:my|our)\b/i, 'your').replace(/^(?:mum|dad|mom)$/i, (found) => `your ${found.toLowerCase()}`)

/** Who did it, or whom, with whom, from whom. */
export function whoIn(shape: AskedShape, { statement }: Fit): string | undefined {
  const text = statement.plain
  const asked = new Set(shape.terms.filter(({ role }) => role === 'human').flatMap(({ alias, word }) => [...alias, word.toLowerCase()]))
  const isAsked = (human: string): boolean => wordList(human).some((word) => asked.has(word))
  const humans = humansIn(text).filter(({ text: human }) => !isAsked(human))
  const verbAt = shape.verb ? indexOfVerb(text, shape.verb) : -1

  if (shape.mine && (shape.verb || shape.dangling) && shape.wants !== 'whose') {
    // "Who did I lend it to": whoever stands behind the verb.
    const preposition = shape.dangling
      ? humans.find(({ index }) =>
          new RegExp(`\\b${shape.dangling}(?: a (?:guy|man|woman|friend|kid|bloke)(?: called| named)?)? $`, 'i').test(text.slice(0, index)),
        )
      : undefined
    if (preposition) return named(preposition.text)
    const behind = humans.filter(({ index }) => index > verbAt)
    if (shape.verb && verbAt >= 0 && behind.length > 0) return behind.length === 1 || !shape.dangling ? named(behind[0]?.text ?? '') : undefined
    const before = /\b(?:him|her)\b/i.exec(text)
    if (verbAt >= 0 && before && before.index > verbAt) {
      const meant = meantBy(before[0], `${statement.before} ${text.slice(0, before.index)}`)
      return meant && !isAsked(meant) ? named(meant) : undefined
    }
    // "Priya and I went", "dinner with Jun": with whom one did it.
    if (shape.dangling === 'with' || /\b(?:go|went|come|have|had|meet|met|see|saw|do|did)\b/.test(shape.verb ?? ''))
      return humans.length === 1 ? named(humans[0]?.text ?? '') : undefined
    return undefined
  }
  if (verbAt >= 0) {
    const by = humans.find(({ index }) => /\bby $/.test(text.slice(0, index)) && index > verbAt)
    if (by) return named(by.text)
    if (
      /\b(?:got|was|were|been|being|is|are|get)(?: \p{L}+ly)? $/u.test(text.slice(0, verbAt)) &&
      !/\b(?:he|she|they)\b[^,]*$/i.test(text.slice(0, verbAt)) &&
      !new RegExp(`ing$`).test(verbWord(text, verbAt))
    ) {
      // A passive without "by" names nobody.
      if (/(?:ed|en|t|ken|len|ost|old)$/.test(verbWord(text, verbAt))) return undefined
    }
    // "The neighbour, Raj, gave me leeks": whoever stands right before.
    const right = humans.filter(({ index }) => index < verbAt).at(-1)
    if (
      right &&
      /^[\s,]*(?:who )?(?:(?:also|then|just|kindly|has|had|have|really|finally|still|even) )*$/.test(
        text.slice(right.index + right.text.length, verbAt).replace(/^ \p{Lu}[\p{L}'-]+/u, ''),
      )
    )
      return named(right.text)
    const clauseStart = Math.max(0, ...[...text.slice(0, verbAt).matchAll(/(?:,|\bbut\b|\band (?=(?:he|she|I|they|we)\b))\s*/g)].map(({ index }) => index))
    const lead = text.slice(clauseStart, verbAt)
    const subject = /\b(he|she|I|we|they|somebody|someone|nobody)\b(?!.*\b(?:he|she|I|we|they)\b)/i.exec(lead)?.[1]
    const human = humans.filter(({ index }) => index >= clauseStart && index < verbAt).at(-1)
    if (subject && !/^(?:somebody|someone|nobody|they|we|I)$/i.test(subject)) {
      const meant = meantBy(subject, `${statement.before} ${text.slice(0, verbAt)}`)
      return meant && !isAsked(meant) ? named(meant) : undefined
    }
    if (human) return named(human.text)
    const wider = humans.filter(({ index }) => index < verbAt)
    if (wider.length === 1 && clauseStart > 0 && !subject) return named(wider[0]?.text ?? '')
    if (subject && /^(?:I|we)$/i.test(subject)) return undefined
  }
  return humans.length === 1 ? named(humans[0]?.text ?? '') : undefined
}

function indexOfVerb(text: string, verb: string): number {
  for (const match of text.matchAll(/[\p{L}'-]+/gu)) if (sameWord(match[0].toLowerCase(), verb)) return match.index
  return -1
}
const verbWord = (text: string, at: number): string => /^[\p{L}'-]+/u.exec(text.slice(at))?.[0] ?? ''

const noPlaceWord =
  /^(?:(?:the )?(?:end|moment|time|way|phone|whole|first|last|same|morning|evening|afternoon|night|weekend|week|month|year|summer|winter|spring|autumn|past|future|beginning|meantime|least|fact|case|love|general|particular|touch|trouble|charge|tears|bed|a (?:bit|while|minute|hurry|row|mess|moment)|\d.*)|it|that|this|me|you|him|her|them|us|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/i

/** "Whose engagement": the owner that stands before the thing. */
export function whoseIn(kind: string, { statement }: Fit): string | undefined {
  const found = new RegExp(`(?<who>(?:${kin})(?: \\p{Lu}[\\p{L}-]+)?|\\p{Lu}[\\p{L}-]+|\\b[Hh]is|\\b[Hh]er)(?:['’]s)? (?:\\p{Ll}+ )?${kind}\\b`, 'u').exec(
    statement.text,
  )?.groups?.['who']
  if (!found) return undefined
  if (!/^(?:his|her)$/i.test(found)) return `${named(found)}’s`
  const owner = meantBy(found, `${statement.before} ${statement.plain.slice(0, Math.max(0, statement.plain.search(new RegExp(`${found} ${kind}`))))}`)
  return owner && `${named(owner)}’s`
}

/** A place as it was said: "in the biscuit tin", "at the climbing wall". */
export function whereIn(shape: AskedShape, { statement }: Fit): string | undefined {
  const asked = (word: string): boolean => shape.terms.some((term) => term.role !== 'slight' && (term.alias.includes(word) || sameWord(term.word, word)))
  const toOnly = /\b(?:go|went|going|fly|flew|move|moving|travel|drive|off)\b/i
  const going = shape.terms.some(({ word }) => toOnly.test(word)) || shape.dangling === 'to'
  const origin = shape.dangling === 'from'
  const prepositions = origin
    ? 'from'
    : going
      ? '(?:to|in|into|for)'
      : '(?:in|at|on|under|behind|inside|outside|near|by|beside|next to|above|below|on top of|from|to|down|into|round|around|between)'
  const pattern = new RegExp(
    `(?<![\\p{L}])(?<place>${prepositions} (?:(?:the|my|our|a|an|his|her|their|that|this|mum's|dad's) )?(?:[\\p{Ll}'-]+ ){0,3}?[\\p{L}\\d'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}(?: (?:on|in|of) (?:the )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)?)`,
    'gu',
  )
  for (const match of statement.plain.matchAll(pattern)) {
    const said = match.groups?.['place'] ?? ''
    const noun = said.replace(new RegExp(`^${prepositions} `, 'u'), '')
    if (noPlaceWord.test(noun) || wordList(noun).some(asked)) continue
    const words = wordList(noun).filter((word) => !isEmpty(word))
    if (words.length === 0 || /^(?:to|for|by) \p{Ll}+$/u.test(said)) continue
    if (/^(?:from|by|near|beside|next to) /.test(said) && humansIn(noun).length > 0 && !/'s\b/.test(noun)) continue
    return turned(grown(statement.plain, match.index, said))
  }
  return undefined
}

/** To the end of its noun phrase: "in the biscuit" goes on with "tin". */
function grown(text: string, at: number, said: string): string {
  const rest = text.slice(at + said.length)
  const more =
    /^(?: (?!(?:and|but|so|because|with|for|till|until|to|in|on|at|from|when|while|where|who|which|that|is|are|was|were|has|had|I|we|he|she|they|it|now|today|yesterday|last|next|this|again|already|yet|then|just|if|or|as|again|tomorrow|every|too|though)\b)[\p{L}'’-]+){0,3}/u.exec(
      rest,
    )?.[0] ?? ''
  return `${said}${/(?<![\p{L}])(?:the|my|our|a|an|his|her|their|that|this) /u.test(said) ? more : ''}`
}

export const turned = (words: string): string =>
  words
    .replace(/\b(?:my|our)\b/gi, 'your')
    .replace(/\bmine\b/gi, 'yours')
    .replace(/\bme\b/gi, 'you')

type Counted = { readonly text: string; readonly value: number; readonly index: number; readonly next: readonly string[] }

export function numbersIn(text: string): Counted[] {
  const found: Counted[] = []
  const all = [...text.matchAll(/\d+(?:[.,:]\d+)*|[\p{L}]+(?:-[\p{L}]+)?/gu)]
  const words = all.map((match) => match[0].toLowerCase())
  for (let n = 0; n < words.length; n++) {
    const word = words[n] ?? ''
    const digits = /^\d+(?:[.,]\d+)*$/.test(word)
    if (/^(?:one|once|twice|a|an|second|first|third)$/.test(word) && !/^(?:one|twice)$/.test(word)) continue
    const read = digits ? { value: Number(word.replace(/,(?=\d{3})/g, '')), length: 1, ordinal: false } : readNumber(words, n)
    if (!read || read.ordinal) continue
    const last = all[n + read.length - 1]
    const first = all[n]
    if (!first || !last) continue
    found.push({
      text: text.slice(first.index, last.index + last[0].length),
      value: read.value,
      index: first.index,
      next: words.slice(n + read.length, n + read.length + 3),
    })
    n += read.length - 1
  }
  return found
}

/** "two kids", "9 kilos": the number that stands with the thing counted. */
export function countIn(kind: string, { statement }: Fit): string | undefined {
  for (const number of numbersIn(statement.plain)) {
    const near = number.next.findIndex((word) => sameWord(word, kind) || (kind === 'people' && /^(?:of|guests|friends|humans|men|women)$/.test(word)))
    if (near >= 0 && near <= 2) return `${number.text} ${number.next.slice(0, near + 1).join(' ')}`
  }
  return undefined
}

const currency =
  /(?<sum>[£$€]\s?\d[\d.,]*\d?(?:k|m)?(?: (?:million|thousand|grand))?|\d[\d.,]*(?:k)? ?(?:quid|pounds?|euros?|dollars?|bucks|pence|p|cents?|grand|kr|kroner|zloty|francs?|yen|rupees?)\b(?: (?:a|an|per|each) (?:\p{L}+))?|(?:\p{L}+ )?(?:hundred|thousand|fifty|twenty|thirty|forty|sixty|seventy|eighty|ninety|ten|five) (?:quid|pounds|euros|dollars|bucks))/iu
const amount =
  /(?<sum>\d[\d.,]* ?(?:kilos?|kg|g|grams?|litres?|l|ml|miles?|km|kilometres?|metres?|hours?|minutes?|pages?|cups?|tablets?|mg|%|percent|degrees|stone|lbs?|inches|feet|units?)\b|twelve weeks['’]? pay|\p{L}+ weeks['’]? pay)/iu

/** A sum or an amount. */
export function amountIn({ statement }: Fit): string | undefined {
  const found = currency.exec(statement.text)?.groups?.['sum'] ?? amount.exec(statement.text)?.groups?.['sum']
  if (found) return found.trim()
  // A bare number where money or a measure is spoken of: "putting the rent up to 1150", "15 an hour".
  const numbers = [
    ...statement.text.matchAll(
      /(?<![\d.,:/-])(?:\d{1,3}(?:,\d{3})+|\d{2,}(?:\.\d+)?)(?: (?:a|an|per) \p{L}+)?(?![\d:/]|st\b|nd\b|rd\b|th\b| (?:am|pm|January|February|March|April|May|June|July|August|September|October|November|December)\b)/gu,
    ),
  ].filter(({ 0: one }) => !/^(?:19|20)\d\d$/.test(one))
  return numbers.length === 1 ? numbers[0]?.[0] : undefined
}

export function ageIn({ statement, at }: Fit): string | undefined {
  const text = statement.plain
  const years =
    /(?<![\d.,£$€])(?<age>\d{1,3}|[a-z]+(?:-[a-z]+)?)(?:(?= (?:today|yesterday|now|on|in|this|last|next)\b)| (?:years?|months?|weeks?)(?: old)?\b|[- ]years?[- ]old|(?=[.!;]|$)|(?=,(?!\d)))/i
  for (const lead of text.matchAll(
    /\b(?:is|am|are|was|were|turned|turns|turning|be|aged?|about|nearly|almost)(?: (?:about|nearly|almost|only|just|already|now))? |,\s(?:about )?/gi,
  )) {
    const after = text.slice(lead.index + lead[0].length)
    const found = years.exec(after)
    if (found?.index !== 0) continue
    const age = found.groups?.['age'] ?? ''
    const value = /^\d+$/.test(age) ? Number(age) : readNumber(age.toLowerCase().split('-'), 0)?.value
    if (value !== undefined && value < 120 && Number.isInteger(value)) return age
  }
  const other =
    /\b(?<age>\d{1,3}|[a-z]+)[- ](?:years?|months?|weeks?)[- ]old\b/i.exec(text)?.groups?.['age'] ??
    /(?<age>\d{1,3})(?:th|st|nd|rd)(?: birthday)?\b(?! (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|floor|time))/i.exec(
      text,
    )?.groups?.['age']
  return other && at.length > 0 && (/^\d+$/.test(other) || readNumber(other.toLowerCase().split('-'), 0)) ? other : undefined
}

const lengths =
  /\b(?:(?:for|over|about|around|nearly|almost|more than|just over)\s+)?(?<length>(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|half an?|a couple of|a few|several|[a-z]+ty-[a-z]+)(?: and a half)?[ -](?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade)s?)\b(?! (?:ago|old|older|younger|later|time|a |earlier))/i

/** "eleven years", "since school". */
export function lengthIn({ statement }: Fit): string | undefined {
  const found = lengths.exec(statement.plain)
  if (found && !/\bin (?:about )?$/.test(statement.plain.slice(0, found.index))) return found.groups?.['length']
  const since = /\bsince (?:I was \p{L}+|school|university|uni|college|childhood|\p{Lu}\p{L}+(?: \d{4})?|\d{4}|(?:last|the) [\p{L}]+)/u.exec(
    statement.plain,
  )?.[0]
  return since && turned(since).replace('I was', 'you were')
}

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
