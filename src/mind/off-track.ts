/** Another language: said so, with the language named where it is known. */
import type { Reading } from '../words/reading.ts'
import type { Answered } from './company.ts'
import type { Turn } from './mind.ts'

export function offTrack(_readings: readonly Reading[], _turn: Turn): Answered | undefined {
  return undefined
}
