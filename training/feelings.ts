import { readdirSync, readFileSync } from 'node:fs'
import { lifeEvent } from '../src/mind/life-events/life-events.ts'
import { eventUtterances, heldOut, sectionsOf, waysOf, writtenUtterances } from './utterances.ts'

/** An utterance written for the feelings: `label` is a feeling word, `good`, `bad` or `none`; `theme` the file it stands in. */
export type FeltLine = { readonly text: string; readonly label: string; readonly line: string; readonly theme: string }

/** Reads a folder of themes: `# label`, then one utterance a line, `(a|b)` for one of the choices. */
export function feltLines(folder: string): FeltLine[] {
  const at = new URL(`${folder}/`, import.meta.url)
  const found: FeltLine[] = []
  for (const file of readdirSync(at).sort()) {
    if (!file.endsWith('.txt')) continue
    for (const [label, lines] of sectionsOf(readFileSync(new URL(file, at), 'utf8')))
      for (const line of lines) for (const text of waysOf(line, new Map(), 4)) found.push({ text, label, line, theme: file.slice(0, -4) })
  }
  return found
}

/** What is asked of a secretary feels like nothing: a share of the lines that were written for the intents. */
export function plainRequests(): FeltLine[] {
  const felt = /^(?:tell|mood_tell|company|sorry|praise|insult|bored|thank|how_are_you|technique_.*|self_.*|memory_keep|other|part|greet)$/
  return writtenUtterances(1)
    .filter(({ intent, line }) => !felt.test(intent) && heldOut(`${line} a share`))
    .map(({ text, line }) => ({ text, label: 'none', line, theme: 'requests' }))
}

/** What happens in a life is mostly good or bad by itself, whatever word is used for it. */
export function toldEvents(): FeltLine[] {
  return eventUtterances(1).flatMap(({ text, kind, line }) => {
    const valence = lifeEvent(kind)?.valence ?? 0
    return Math.abs(valence) < 0.5 ? [] : [{ text, label: valence > 0 ? 'good' : 'bad', line, theme: 'events' }]
  })
}
