import type { Readable } from '../vault/vault.ts'
import { searchTerms, wordsOf } from './terms.ts'

/** What a question asks for, read by rules: the words to search, the people and the time it names, what an answer holds. */
export type Asked = {
  /** The question itself, to tell it apart from its answers. */
  readonly itself: string
  readonly terms: readonly string[]
  /** Ids of the known people whom it names. */
  readonly people: readonly string[]
  /** Milliseconds since the epoch, `to` exclusive. */
  readonly window?: { readonly from: number; readonly to: number }
  readonly by?: 'person' | 'companion'
  readonly wants?: 'time' | 'number' | 'name'
  /** Asked about how things are today. */
  readonly now: boolean
}

export type Window = { readonly from: number; readonly to: number; readonly text: string }

/** Reads a question. `window` is the span of time that it names, where it names one. */
export function askedOf(vault: Readable, question: string, window?: Window): Asked {
  const bare = window ? question.replace(window.text, ' ') : question
  const terms = searchTerms(bare)
  const by = speakerOf(question)
  const wants = wantsOf(question)
  return {
    itself: question.trim().toLowerCase(),
    terms,
    people: peopleNamed(vault, bare),
    ...(window && { window: { from: window.from, to: window.to } }),
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

function wantsOf(question: string): Asked['wants'] {
  if (/^\W*(?:when|what (?:day|date|time|year|month)|since when|how long ago)\b/i.test(question)) return 'time'
  if (/^\W*how (?:many|much|often|old|long|far)\b/i.test(question)) return 'number'
  if (/^\W*(?:who|whom|whose)\b/i.test(question)) return 'name'
  return undefined
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
