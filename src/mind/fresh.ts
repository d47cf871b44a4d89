import type { Wordings } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import type { MindState, MoveMade } from './mind.ts'

/** How many uses are remembered: more than anyone hears in a month of evenings would only grow the vault. */
const mostMoves = 400

/** A short, stable name for a line (FNV-1a, 32 bits), so that state need not hold the line itself. */
export function lineId(line: string): string {
  let hash = 0x811c9dc5
  for (let n = 0; n < line.length; n++) hash = Math.imul(hash ^ line.charCodeAt(n), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** The wording that was never used or whose last use is longest ago; among equals, chance decides. */
export function freshest(wordings: Wordings | readonly string[], state: Pick<MindState, 'moves'>, chance: Chance): string {
  const lastUse = new Map<string, number>()
  state.moves.forEach((made, n) => {
    if (made.line) lastUse.set(made.line, n)
  })
  let oldest = Infinity
  let best: string[] = []
  for (const line of wordings) {
    const used = lastUse.get(lineId(line)) ?? -1
    if (used > oldest) continue
    if (used < oldest) best = []
    oldest = used
    best.push(line)
  }
  return chance.pick(best)
}

/** The state with one more move made. */
export function withMove(state: MindState, made: MoveMade): MindState {
  return { ...state, moves: [...state.moves, made].slice(-mostMoves) }
}
