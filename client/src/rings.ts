/** Where a human stands on the sheet People: the distance from the middle is the time since the last contact. */
import type { PersonView } from '../../src/door/sheets.ts'

export type Ring = 'near' | 'mid' | 'far'
export type Placed = { readonly person: PersonView; readonly ring: Ring; readonly x: number; readonly y: number }

/** Radii in shares of a hundred, and how many names fit round each. */
const radius = { near: 19, mid: 32, far: 45 } as const
const room = { near: 4, mid: 6, far: 9 } as const
const order: readonly Ring[] = ['near', 'mid', 'far']
const day = 86_400_000

/** Where the thread runs, and how far on both sides nobody else may stand (radians). */
const tieAngle = 0.7
const spare = 0.62
const phases = 24

const at = (person: PersonView, ring: Ring, angle: number): Placed => ({ person, ring, x: radius[ring] * Math.cos(angle), y: radius[ring] * Math.sin(angle) })

/** How close the closest two names come, in widths and heights of a name. */
function tightest(candidate: readonly Placed[], standing: readonly Placed[]): number {
  let closest = Number.POSITIVE_INFINITY
  for (const [n, a] of candidate.entries()) {
    for (const b of [...standing, ...candidate.slice(n + 1)]) {
      const wide = (a.person.name.length + b.person.name.length) * 1.1 + 3
      closest = Math.min(closest, Math.hypot((a.x - b.x) / wide, (a.y - b.y) / 7))
    }
  }
  return closest
}

const contact = (person: PersonView): string => person.lastContact ?? person.lastSpokenOf

/** The ring by days since the last contact that is known of, else since they were last spoken of. */
const ringOf = (person: PersonView, now: string): Ring => {
  const days = (Date.parse(now) - Date.parse(contact(person))) / day
  return days < 10 ? 'near' : days < 45 ? 'mid' : 'far'
}

/** Places the nearest first; who finds no room is given back in `others`. A full ring sends the rest one ring out. */
export function placed(people: readonly PersonView[], now: string): { on: Placed[]; others: PersonView[] } {
  const rings: Record<Ring, PersonView[]> = { near: [], mid: [], far: [] }
  const others: PersonView[] = []
  const sorted = [...people].sort((a, b) => (a.tie ? -1 : b.tie ? 1 : contact(b).localeCompare(contact(a))))
  for (const person of sorted) {
    const from = order.indexOf(ringOf(person, now))
    const ring = order.slice(from).find((name) => rings[name].length < room[name])
    if (ring) rings[ring].push(person)
    else others.push(person)
  }
  const on: Placed[] = []
  const kept = sorted[0]?.tie ? spare : 0
  const tied = sorted[0]?.tie ? sorted[0] : undefined
  for (const ring of order) {
    const free = rings[ring].filter((person) => person !== tied)
    if (tied && rings[ring].includes(tied)) on.push(at(tied, ring, tieAngle))
    // Names are wide: of the ways to turn a ring, the one that keeps them furthest from all that stands already.
    const turned = Array.from({ length: phases }, (_, n) =>
      free.map((person, k) => at(person, ring, tieAngle + kept + ((k + n / phases) * (2 * Math.PI - 2 * kept)) / Math.max(free.length, 1))),
    )
    let best: Placed[] = []
    let widest = -1
    for (const candidate of turned) {
      const room = tightest(candidate, on)
      if (room > widest) [best, widest] = [candidate, room]
    }
    on.push(...best)
  }
  return { on: on.sort((a, b) => contact(b.person).localeCompare(contact(a.person))), others }
}

/** Rings as a hand would draw them: never quite round. An SVG path in the same hundred. */
export const drawnRing = (ring: Ring): string =>
  `M${Array.from({ length: 120 }, (_, i) => {
    const u = (i * Math.PI) / 60
    const n = order.indexOf(ring)
    const d = radius[ring] * (1 + 0.012 * Math.sin(2 * u + n) + 0.007 * Math.sin(3 * u - 2 * n))
    return `${(d * Math.cos(u)).toFixed(2)} ${(d * Math.sin(u)).toFixed(2)}`
  }).join('L')}Z`

/** A slack thread from the middle to somebody. */
export const thread = ({ x, y }: { x: number; y: number }): string => `M${x * 0.09} ${y * 0.13}Q${x * 0.3} ${y * 0.78} ${x * 0.86} ${y * 0.9}`
export const ringNames = order
