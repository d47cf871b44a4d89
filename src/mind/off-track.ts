/** Another language: said so, with the language named where it is known. */
import { otherLanguage } from '../language/which.ts'
import type { Reading } from '../words/reading.ts'
import type { Answered } from './company.ts'
import { withMove } from './fresh.ts'
import { steering } from './lines/steering.ts'
import type { Turn } from './mind.ts'
import { notesOf } from './notes.ts'
import { choose } from './realise.ts'

export function offTrack(_readings: readonly Reading[], turn: Turn): Answered | undefined {
  const language = otherLanguage(turn.heard.text)
  if (!language) return undefined
  const chosen = choose(
    steering.language,
    { language: language.name },
    { state: turn.state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(turn.state).recent },
  )
  return chosen
    ? { text: chosen.text, state: withMove(turn.state, { move: 'language', line: chosen.id, at: turn.moment.now.toString() }), sources: [], thin: false }
    : undefined
}
