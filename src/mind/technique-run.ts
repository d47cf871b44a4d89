/** Runs a technique over several turns: left with a word, resumed later. */
import type { Reading } from '../words/reading.ts'
import type { MindState, Turn } from './mind.ts'

export function runTechnique(_readings: readonly Reading[], _turn: Turn): { text: string; state: MindState } | undefined {
  return undefined
}

export function startTechnique(_key: string, _turn: Turn): { text: string; state: MindState } | undefined {
  return undefined
}
