/** When a technique may be offered unasked: seldom, once a day, and never at the first heavy word. */
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf } from './notes.ts'
import type { Technique } from './techniques/technique.ts'
import { fitting as fittingTechniques } from './techniques/techniques.ts'

type Heavy = {
  readonly readings: Reading
  readonly said: string
  readonly turn: Turn
  readonly state: MindState
  readonly event: string | undefined
  readonly named: boolean
}

/** A technique that fits now: at most one a day, the same not within a week, and not at the first heavy word. */
export function offerOf(heavy: Heavy): { technique: Technique; once: Readonly<Record<string, string>> } | undefined {
  const notes = notesOf(heavy.state)
  const today = localTime(heavy.turn.moment).toPlainDate()
  if (!heavy.named || heavy.readings.feeling.valence > -0.4 || notes.spare.length > 0 || notes.once['technique'] === today.toString() || notes.technique)
    return undefined
  const lately = heavy.state.moves.filter(
    (m) =>
      heavy.turn.moment.now.since(Temporal.Instant.from(m.at)).total('minutes') < 30 &&
      /^(reflect|acknowledge|situation|remark|predicate|listen)$/.test(m.move),
  ).length
  if (lately < 4) return undefined
  const occasion = {
    ...(heavy.readings.feeling.word ? { feeling: heavy.readings.feeling.word } : {}),
    ...(heavy.event ? { event: heavy.event } : {}),
    said: heavy.said,
    hour: localTime(heavy.turn.moment).hour,
  }
  const technique = fittingTechniques(occasion).find((t) => {
    const last = notes.once[`technique ${t.key}`]
    return !last || Temporal.PlainDate.from(last).until(today).total('days') >= 7
  })
  return technique ? { technique, once: { technique: today.toString(), [`technique ${technique.key}`]: today.toString() } } : undefined
}
