/** What a rule is, and what it finds. Rules are data: a pattern over one clause, and what its parts mean. */
import type { Clause } from './clauses.ts'
import { relation, relationModifier } from './kin.ts'
import { name } from './names.ts'

/** A human as they were spoken of; or the person themselves. */
export type Whom = 'you' | { readonly name?: string; readonly relation?: string }

export type FoundFact = {
  readonly subject: Whom
  readonly slot: string
  readonly value: string
  /** The human that the value is. */
  readonly object?: Whom
  readonly since?: string
  readonly until?: string
  readonly secret?: boolean
}
/** A fact that is no longer so; without a value, whatever stood in the slot. */
export type FoundEnd = { readonly subject: Whom; readonly slot: string; readonly value?: string; readonly object?: Whom }
export type Found = { readonly facts?: readonly FoundFact[]; readonly ends?: readonly FoundEnd[]; readonly people?: readonly Whom[] }

/** A date that stands in a clause. `date` is ISO: a day, a month, a year, or `--05-03` where no year was said. */
export type DateFound = { readonly text: string; readonly date: string; readonly start: string; readonly stop: string; readonly past: boolean }

/** What rules may ask of the utterance around a clause. */
export type Around = {
  /** Whom the subject of a clause means, or undefined where that is not certain. */
  who(subject: string): Whom | undefined
  /** Whether a capitalised word is known or read as a human's name. */
  isHuman(name: string): boolean
  isPlace(words: string): boolean
  dates(words: string): readonly DateFound[]
  /** The same of what is over: "on Sunday" is the last one. */
  daysBack(words: string): readonly DateFound[]
  readonly today: string
}

export type Groups = Readonly<Record<string, string | undefined>>
export type Rule = {
  readonly about: string
  readonly pattern: Pattern
  /** Runs on clauses with a negation; without it those are passed over. */
  readonly negated?: true
  /** Runs on what is asked or supposed too: only for what an utterance takes for granted ("call my sister Anna"). */
  readonly always?: true
  find(groups: Groups, around: Around, clause: Clause): Found | undefined
}

const pieces: Readonly<Record<string, string>> = {
  REL: `(?:(?:${relationModifier}) )*(?:${relation})`,
  NAME: name,
  // The subject of a clause. What it means is for `around.who` to say.
  S: `(?<s>I|[Ww]e|[Hh]e|[Ss]he|(?:[Mm]y|[Oo]ur) (?:(?:${relationModifier}) )*(?:${relation}|parents|grandparents|in-laws)(?:,? ${name},?)?|(?:[Mm]um|[Dd]ad|[Mm]om)|${name}(?: from (?:work|school|uni|church|college|the \\p{Ll}+))?)`,
  ADV: '(?:(?:really|absolutely|truly|also|still|always|actually|quite|rather|just|recently|now|currently|finally|both|all|only|simply|totally|completely|already|mostly|usually|temporarily|permanently|originally|happily|officially) )*',
  AM: '(?:am|is|are)',
}

/** What is asked of a pattern: a regular expression does. */
export type Pattern = Pick<RegExp, 'exec' | 'test' | 'global'>

/** A pattern with {S}, {REL}, {NAME}, {ADV}, {AM} written out. Compiled at first use: there are many, and waking waits for none. */
export function pattern(source: string, flags = 'u'): Pattern {
  let made: RegExp | undefined
  const whole = (): RegExp =>
    (made ??= new RegExp(
      source.replace(/\{(REL|NAME|S|ADV|AM)\}/g, (_, piece: string) => pieces[piece] ?? ''),
      flags,
    ))
  return { global: flags.includes('g'), exec: (text) => whole().exec(text), test: (text) => whole().test(text) }
}

const trailing =
  /(?:[\s,]+(?:a lot|so much|very much|too much|too|as well|either|though|now|right now|at the moment|these days|nowadays|by the way|btw|fyi|lol|you know|to be honest|honestly|really|actually|more than anything|the most|again|already|there|anyway|at all|any ?more|at present|for now|please|of course|lately|recently|together|most of all|even more|best|since then))+$/i

/** A value without what trails it. Undefined where nothing is left, or too much to be one thing. */
export function tidy(value: string | undefined, mostWords = 8): string | undefined {
  if (!value) return undefined
  let bare = value.replace(/[.!?,;:]+$/, '').trim()
  bare =
    bare.split(
      /\s+(?:because|since|when|whenever|although|though|which|who|so that|ever since|after|before|until|while|as long as|and (?:I|my|we|it|that|then|he|she|they|want|need|would|do|can|could|is|are|was|now|also|still|really)|what|where|how|if|whether)\s/,
    )[0] ?? ''
  bare = bare.split(/,\s+/)[0] ?? ''
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(trailing, '').trim()
  }
  const words = bare.split(/\s+/).filter(Boolean)
  // Cut off in the middle of something: what is left does not stand alone.
  if (/\b(?:about|to|of|with|in|on|at|for|from|by|the|an?|and|or|my|our)$/i.test(bare)) return undefined
  return words.length === 0 || words.length > mostWords || bare.includes('§') ? undefined : bare
}

const turned: Readonly<Record<string, string>> = {
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  me: 'you',
  us: 'you',
  i: 'you',
  we: 'you',
  myself: 'yourself',
  ourselves: 'yourselves',
  am: 'are',
}

/** The person's words, turned to them: "my mother" becomes "your mother". */
export const toYou = (words: string): string =>
  words
    .replace(/\b[Ii] was\b/g, 'you were')
    .replace(/\b(?:my|our|mine|ours|me|us|I|i|we|myself|ourselves|am|My|Our|We)\b/g, (word) => turned[word.toLowerCase()] ?? word)
