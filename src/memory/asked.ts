import type { Readable } from '../vault/vault.ts'
import { stem } from '../language/stems.ts'
import { wantsOf } from './ranking/shape.ts'
import type { Wants } from './ranking/shape.ts'
import { searchTerms, wordsOf } from './terms.ts'

/** What a question asks for, read by rules: the words to search, the people and the time it names, what an answer holds. */
export type Asked = {
  /** The question itself, to tell it apart from its answers. */
  readonly itself: string
  /** As it was asked: what is prepared for meaning is found again by it. */
  readonly question: string
  readonly terms: readonly string[]
  /** Ids of the known people whom it names. */
  readonly people: readonly string[]
  /** Milliseconds since the epoch, `to` exclusive. */
  readonly window?: { readonly from: number; readonly to: number; readonly dated: boolean }
  readonly by?: 'person' | 'companion'
  readonly wants?: Wants
  /** Names, lower case and in the order in which it names them, of those who said something that is kept. */
  readonly speakers: readonly string[]
  /** Asked about how things are today. */
  readonly now: boolean
}

/** `dated`: it names a date, and not a time as seen from today. */
export type Window = { readonly from: number; readonly to: number; readonly text: string; readonly dated?: boolean }

/** Reads a question. `window` is the span of time that it names, where it names one. */
export function askedOf(vault: Readable, question: string, window?: Window): Asked {
  const bare = window ? question.replace(window.text, ' ') : question
  const speakers = speakersNamed(vault, question)
  const named = new Set(speakers.flatMap((name) => wordsOf(name)))
  const all = searchTerms(bare)
  const left = all.filter((term) => !named.has(term))
  const terms = withoutRepeats(left.length > 0 ? left : all)
  const by = speakerOf(question)
  const wants = wantsOf(question)
  return {
    itself: question.trim().toLowerCase(),
    question,
    terms,
    speakers,
    people: peopleNamed(vault, bare),
    ...(window && { window: { from: window.from, to: window.to, dated: window.dated ?? false } }),
    ...(by && { by }),
    ...(wants && { wants }),
    now: /\b(?:now|currently|these days|at the moment|still|today|right now|do i (?:live|work))\b/i.test(question),
  }
}

function speakerOf(question: string): Asked['by'] {
  if (/\bdid i (?:say|tell|mention|write|ask|promise)|\bi (?:said|told|mentioned)\b|\bhave i (?:said|told|mentioned)/i.test(question)) return 'person'
  if (
    /\b(?:did|have) you (?:say|said|tell|told|suggest|suggested|recommend|recommended|advise|mention)|\byou (?:said|told|suggested|recommended)\b/i.test(
      question,
    )
  )
    return 'companion'
  return undefined
}

/** "Painted" beside "paint" is the same search twice. */
function withoutRepeats(terms: readonly string[]): string[] {
  const seen = new Set<string>()
  return terms.filter((term) => {
    const root = stem(term)
    if (seen.has(root)) return false
    seen.add(root)
    return true
  })
}

/** Of those who said something that is kept: the ones whom a question names. */
function speakersNamed(vault: Readable, question: string): string[] {
  const words = wordsOf(question)
  const spans = [...words, ...words.flatMap((word, n) => (n > 0 ? [`${words[n - 1]} ${word}`] : []))]
  if (spans.length === 0) return []
  return vault
    .all<{ name: string }>(
      'select distinct lower(name) as name from json_each(?) j join speaker on name = j.value collate nocase',
      JSON.stringify([...new Set(spans)]),
    )
    .map(({ name }) => name)
    .toSorted((a, b) => question.toLowerCase().indexOf(a) - question.toLowerCase().indexOf(b))
}

/** Known people by any of their names, or by what they are to the person ("my sister"). Names of up to three words. */
export function peopleNamed(vault: Readable, text: string): string[] {
  const words = wordsOf(text)
  const found = new Set<string>()
  const spans = words.flatMap((_, start) =>
    [1, 2, 3]
      .map((length) => words.slice(start, start + length))
      .filter((span, n) => span.length === n + 1)
      .map((span) => span.join(' ')),
  )
  if (spans.length === 0) return []
  const rows = vault.all<{ person: string; kind: string; text: string }>(
    `select person, kind, text from alias where text in (select value from json_each(?))`,
    JSON.stringify(spans),
  )
  for (const { person, kind, text: alias } of rows) {
    if (
      kind === 'name' ||
      new RegExp(`\\b(?:my|our)\\s+(?:\\p{L}+\\s+)?${alias}\\b`, 'iu').test(text) ||
      alias === text.trim().toLowerCase() ||
      /^(?:mum|mom|dad|mummy|daddy|gran|grandma|grandpa)$/.test(alias)
    )
      found.add(person)
  }
  return [...found].slice(0, 6)
}
