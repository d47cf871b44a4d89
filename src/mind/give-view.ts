/** Views: what it thinks of an everyday question, held kindly and argued with. */
import type { Reading } from '../words/reading.ts'
import type { MindState, Turn } from './mind.ts'

export function giveView(_reading: Reading, _turn: Turn): { text: string; state: MindState } | undefined {
  return undefined
}
