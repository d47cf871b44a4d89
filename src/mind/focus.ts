/** Focus: the people and things spoken of lately, newest first, for "she", "there", "that one". */
import type { Focus } from '../words/ability.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf } from './notes.ts'

const most = 12

export function noticeFocus(state: MindState, turn: Turn): MindState {
  const at = turn.moment.now.toString()
  const found: Focus[] = []
  for (const reading of turn.readings) {
    for (const person of reading.people)
      found.push({ kind: 'person', text: person.name ?? person.relation ?? person.text, ...(person.relation ? { relation: person.relation } : {}), at })
    for (const place of reading.places) found.push({ kind: 'place', text: place, at })
  }
  const { before, beforeAt } = notesOf(state)
  if (before.thing && beforeAt === at) found.push({ kind: 'thing', text: before.thing.the, at })
  if (found.length === 0) return state
  const same = (a: Focus, b: Focus): boolean => a.kind === b.kind && a.text.toLowerCase() === b.text.toLowerCase()
  const fresh = found.reverse().filter((f, n) => found.findIndex((g) => same(f, g)) === n)
  return { ...state, focus: [...fresh, ...state.focus.filter((f) => !fresh.some((g) => same(f, g)))].slice(0, most) }
}
