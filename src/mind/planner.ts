/** Which moves fit now: the balance of questions and reflections, the hour, the length of what was said. */
import type { Notes } from './notes.ts'

export type Scene = {
  readonly notes: Notes
  readonly hour: number
  readonly words: number
  readonly spared: readonly string[]
  readonly heavy: boolean
  readonly bare: boolean
}

/**
 * Whether a question may be asked. Never three in a row, never after two answers of hardly a word, never where the person asked to
 * be spared; late at night only of one who is telling something, and never twice running; after two questions a reflection stands
 * alone, unless there is hardly one (`bare`).
 */
export function mayAsk(scene: Scene): boolean {
  if (scene.spared.includes('questions')) return false
  if (scene.notes.brief >= 2) return false
  if (scene.hour >= 23 || scene.hour < 5) return scene.notes.questions === 0 && scene.words >= 4
  if (scene.bare) return scene.notes.questions < 4
  if (scene.notes.questions >= 2) return false
  if (scene.notes.questions >= 1 && scene.words <= 3) return false
  if (scene.heavy && scene.notes.questions >= 1) return false
  return true
}
