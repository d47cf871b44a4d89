import { readdirSync, readFileSync } from 'node:fs'
import { seededChance } from '../src/words/chance.ts'

/** A written utterance. `line` is the template it was made from: held out as a whole, so that no twin of it is trained on. */
export type Utterance = { readonly text: string; readonly intent: string; readonly line: string; readonly file: string }

const folder = new URL('utterances/', import.meta.url)

/**
 * Reads `utterances/*.txt`: `# intent`, then one utterance a line; `{task}` stands for any line under that heading of
 * `words.txt`, `(please|)` for one of the choices. A line with such places is used up to `most` times.
 */
export function writtenUtterances(most = 8): Utterance[] {
  const words = sectionsOf(readFileSync(new URL('words.txt', folder), 'utf8'))
  const found: Utterance[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt') || file === 'words.txt') continue
    for (const [intent, lines] of sectionsOf(readFileSync(new URL(file, folder), 'utf8'))) {
      for (const line of lines) for (const text of waysOf(line, words, most)) found.push({ text, intent, line, file: file.slice(0, -4) })
    }
  }
  return found
}

/** Ways of telling of a life event. `kind` is a key of the table, or `none` for what only looks like one. */
export type EventUtterance = { readonly text: string; readonly kind: string; readonly line: string }

/** Reads `utterances/events/*.txt`, written like the rest, under the kinds of event. */
export function eventUtterances(most = 4): EventUtterance[] {
  const words = sectionsOf(readFileSync(new URL('words.txt', folder), 'utf8'))
  const found: EventUtterance[] = []
  const events = new URL('events/', folder)
  for (const file of readdirSync(events).sort()) {
    for (const [kind, lines] of sectionsOf(readFileSync(new URL(file, events), 'utf8'))) {
      for (const line of lines) for (const text of waysOf(line, words, most)) found.push({ text, kind, line })
    }
  }
  return found
}

export function sectionsOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  let current: string[] = []
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line.startsWith('# ')) found.set(line.slice(2), (current = found.get(line.slice(2)) ?? []))
    else if (line !== '') current.push(line)
  }
  return found
}

/** A line with its places filled and its choices made, in up to `most` ways; always the same ones. */
export function waysOf(line: string, words: ReadonlyMap<string, readonly string[]>, most: number): string[] {
  if (!/[{(]\w|\|/.test(line)) return [line]
  const chance = seededChance(hash(line))
  const made = new Set<string>()
  for (let n = 0; n < most; n++) {
    const text = line
      .replace(/\(([^()]*\|[^()]*)\)/g, (_, choices: string) => chance.pick(choices.split('|')))
      .replace(/\{(\w+)\}/g, (whole, name: string) => (words.has(name) ? chance.pick(words.get(name) as string[]) : whole))
      .replace(/\s+/g, ' ')
      .trim()
    made.add(text)
  }
  return [...made]
}

/** Whether a line belongs to the fifth that is never trained on. */
export const heldOut = (line: string): boolean => hash(line) % 5 === 0

function hash(text: string): number {
  let state = 0x811c9dc5
  for (let n = 0; n < text.length; n++) state = Math.imul(state ^ text.charCodeAt(n), 0x01000193)
  return (state ^ (state >>> 15)) >>> 0
}
