import type { Reading } from '../words/reading.ts'
import type { Said } from '../words/said.ts'
import type { MindState, Turn } from './mind.ts'

/**
 * Carries out requests: fills an ability's arguments from what was understood, asks for what is missing once, takes
 * corrections, references, cancelling and undo. `handled: false` means that this segment is no request, and nothing was said.
 */
export async function* answerRequest(_reading: Reading, _turn: Turn, state: MindState): AsyncGenerator<Said, { state: MindState; handled: boolean }> {
  return { state, handled: false }
}
