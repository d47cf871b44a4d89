/** What the portrait is read from: sentences in which the person says what matters to them, and how they write. */
import { turnedSentence } from '../language/turn-round.ts'
import { stem } from '../language/stems.ts'
import { clausesOf } from './learning/clauses.ts'
import { isStopWord, wordsOf } from './terms.ts'

/** Something that the person holds: the sentence turned to them, what it is about, and what would speak against it. */
export type Held = {
  readonly kind: 'value' | 'preference'
  readonly text: string
  readonly trait: string
  readonly against?: RegExp
  /** The words by which what speaks against it is found. */
  readonly seek?: readonly string[]
}

const values: readonly RegExp[] = [
  /^I (?:\w+ly |do |still |have always )?believed? (?:in|that) (?<what>.+)$/i,
  /^(?:what|the (?:most important|only|main) thing)(?: that)? (?:really )?(?:matters|counts|is)?(?: most)?(?: to me| for me| in (?:my )?life)? is (?<what>.+)$/i,
  /^(?<what>.+?) (?:really )?(?:matters|means)(?: so much| a lot| most| the most| everything| the world| more than anything(?: else)?)? to me(?: most| more than anything)?$/i,
  /^I (?:really |deeply )?care (?:a lot |deeply |very much |so much )?about (?<what>.+)$/i,
  /^I (?:really |have always )?(?:valued?|admired?|respect|stand for|live by) (?<what>.+)$/i,
  /^(?:for me|to me),? (?<what>.+?) (?:comes? first|is sacred|is everything|is what counts)$/i,
  /^(?<what>[\p{L} ]{3,40}?) (?:always )?comes? first(?: for me| with me)?$/iu,
]
const principles =
  /^I (?<how>always|never|would never) (?<what>(?!been|had|was|know|get|forget|sleep|seem|knew|got|did|said|thought|saw|met|went|heard|told)\p{L}+(?: .+)?)$/iu
const preferences: readonly RegExp[] = [
  /^I (?:\w+ly |would (?:much )?)?(?:prefer|rather) (?<what>.+)$/i,
  /^I (?:can not stand|can not bear|hate it when|love it when|am happiest|feel best) (?<what>.+)$/i,
]

/** Longer than this it is a story, and no principle (words). */
const longest = 18

export function heldIn(text: string): Held[] {
  return clausesOf(text).flatMap((clause): Held[] => {
    // "I believe that it will rain" is a guess and no belief; `meant` leaves out what is supposed, so belief is looked at apart.
    const words = clause.text.split(/\s+/).length
    // What is said of the one spoken to is no portrait of the one who speaks.
    if (clause.asked || words < 3 || words > longest || /\byou(?:r|rs|rself)?\b/i.test(clause.text)) return []
    for (const pattern of values) {
      const what = pattern.exec(clause.text)?.groups?.['what']
      if (what === undefined) continue
      if (!clause.meant && !/^I (?:\w+ly |do |still |have always )?believe in\b/i.test(clause.text)) continue
      const about = contentOf(what)
      if (about.length === 0) return []
      return [
        {
          kind: 'value',
          text: turnedSentence(clause.text),
          trait: about.join(' '),
          against: denied(about),
          seek: wordsOf(what)
            .filter((one) => !isStopWord(one))
            .slice(0, 2),
        },
      ]
    }
    if (!clause.meant) return []
    const principle = principles.exec(clause.text)?.groups
    if (principle?.['what'] && principle['how']) {
      const about = contentOf(principle['what'])
      const verb = /^\p{L}+/u.exec(principle['what'])?.[0] ?? ''
      if (about.length === 0) return []
      return [
        {
          kind: 'value',
          text: turnedSentence(clause.text),
          trait: `${principle['how'].toLowerCase()} ${about.join(' ')}`,
          against: /never/i.test(principle['how']) ? did(verb) : didNot(verb),
          seek: formsOf(verb).all,
        },
      ]
    }
    for (const pattern of preferences) {
      const what = pattern.exec(clause.text)?.groups?.['what']
      const about = contentOf(what ?? '')
      if (about.length > 0) return [{ kind: 'preference', text: turnedSentence(clause.text), trait: about.join(' ') }]
    }
    return []
  })
}

/** Stems of the words that a sentence is about, at most four. */
export const contentOf = (text: string): string[] =>
  [
    ...new Set(
      wordsOf(text)
        .filter((word) => word.length > 2 && !isStopWord(word))
        .map(stem),
    ),
  ].slice(0, 4)

const word = (stemmed: string): string => String.raw`\b${stemmed.replace(/[^\p{L}]/gu, '').replace(/i$/, '[iy]')}\p{L}*`
/** "I do not believe in that any more", "it does not matter to me". */
const denied = (about: readonly string[]): RegExp =>
  new RegExp(
    String.raw`\b(?:I|it|that)\b.*\b(?:do not|does not|did not|no longer|stopped|never|not)\b.*\b(?:believe|care|matter|value|count)\p{L}*\b.*${word(about[0] ?? '')}|${word(about[0] ?? '')}.*\b(?:does not|did not|no longer|not)\b.*\b(?:matter|count|come first)`,
    'iu',
  )
/** What a verb is called when it was done, and as it stands. */
function formsOf(verb: string): { past: string[]; all: string[] } {
  const base = verb.toLowerCase()
  const regular = /[^aeiou]y$/.test(base)
    ? [base.replace(/y$/, 'ied')]
    : base.endsWith('e')
      ? [`${base}d`]
      : /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)
        ? [`${base}${base.at(-1) ?? ''}ed`]
        : [`${base}ed`]
  const past = irregular[base] ?? regular
  return { past, all: [base, ...past] }
}

const irregular: Readonly<Record<string, string[]>> = Object.fromEntries(
  'be was were|beat beat|begin began|break broke broken|bring brought|buy bought|catch caught|choose chose|come came|cut cut|drink drank|drive drove|eat ate eaten|fall fell|fight fought|forget forgot|forgive forgave|give gave|go went|have had|hide hid|hit hit|hold held|hurt hurt|keep kept|leave left|lend lent|let let|lose lost|make made|pay paid|put put|read read|ring rang|run ran|say said|see saw|sell sold|send sent|sing sang|sleep slept|speak spoke|spend spent|steal stole|swear swore|take took|teach taught|tell told|think thought|throw threw|wake woke|wear wore|write wrote'
    .split('|')
    .map((line) => line.split(' '))
    .map(([base = '', ...past]) => [base, past]),
)

/** "I lied to him", against "I never lie". */
const did = (verb: string): RegExp =>
  new RegExp(String.raw`\bI (?:(?:have|had|just|even|also|then|actually|really) )*(?:${formsOf(verb).past.join('|')})\b`, 'iu')
/** "I did not call her", against "I always call". */
const didNot = (verb: string): RegExp =>
  new RegExp(String.raw`\bI (?:just |simply )?(?:did not|have not|could not|forgot to|no longer) (?:\p{L}+ ){0,2}${verb}\b`, 'iu')

/** How somebody writes, from what they wrote. */
export type Manner = { readonly trait: string; readonly text: string; readonly items: readonly string[] }
type Written = { readonly id: string; readonly text: string; readonly hour: number }

/** Below so many utterances nothing is said of a style. */
const fewest = 20

export function mannerOf(written: readonly Written[]): Manner[] {
  if (written.length < fewest) return []
  const lengths = written.map(({ text }) => text.trim().split(/\s+/).length).toSorted((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  const found: Manner[] = []
  const share = (test: (one: Written) => boolean): Written[] => written.filter(test)
  const say = (trait: string, text: string, those: readonly Written[]): void => void found.push({ trait, text, items: those.slice(-3).map(({ id }) => id) })
  if (median <= 6)
    say(
      'length',
      `You say things briefly, in ${median === 1 ? 'a word' : `about ${median} words`} as a rule.`,
      share(({ text }) => text.split(/\s+/).length <= median),
    )
  else if (median >= 18)
    say(
      'length',
      `You tell things at length: about ${median} words at a time.`,
      share(({ text }) => text.split(/\s+/).length >= median),
    )
  const rate = (those: readonly Written[]): number => those.length / written.length
  const small = share(({ text }) => /^\p{Ll}/u.test(text.trim()))
  if (rate(small) > 0.6) say('capitals', 'You write in small letters.', small)
  const loud = share(({ text }) => text.includes('!'))
  if (rate(loud) > 0.2) say('exclamation', 'You like exclamation marks.', loud)
  const faces = share(({ text }) => /\p{Extended_Pictographic}|(?:^|\s)[:;]-?[)(DP](?:\s|$)/u.test(text))
  if (rate(faces) > 0.1) say('faces', 'You put little faces and signs into what you write.', faces)
  const asking = share(({ text }) => /\?\s*$/.test(text))
  if (rate(asking) > 0.35) say('questions', 'You ask more than you tell.', asking)
  const polite = share(({ text }) => /\b(?:please|thank you|thanks|cheers)\b/i.test(text))
  if (rate(polite) > 0.15) say('politeness', 'You say please and thank you, also to a machine.', polite)
  const swearing = share(({ text }) => /\b(?:fuck\w*|shit\w*|bloody|damn|hell|bollocks|crap)\b/i.test(text))
  if (rate(swearing) > 0.08) say('swearing', 'You swear when something matters.', swearing)
  const part = (hour: number): string =>
    hour < 5 ? 'at night' : hour < 11 ? 'in the morning' : hour < 17 ? 'during the day' : hour < 22 ? 'in the evening' : 'late in the evening'
  const by = Map.groupBy(written, ({ hour }) => part(hour))
  const [when, those] = [...by].toSorted((a, b) => b[1].length - a[1].length)[0] ?? ['', []]
  if (rate(those) > 0.55) say('hours', `You mostly talk with me ${when}.`, those)
  return found
}
