/** The geometry of the mood line: a box of 640 by 220, days from left to right, good above and hard below. */
import type { MoodPoint, MoodWord } from '../../src/door/sheets.ts'

export const box = { width: 640, height: 220 } as const
const edge = { x: 10, y: 26 } as const
/** A whole day is hardly ever better or worse than this: the box ends here. */
const strongest = 0.85
/** Days without a word for longer than this part the line: nobody knows how they were. */
const longestGap = 6

export type Placed = { readonly point: MoodPoint; readonly x: number; readonly y: number }

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)

/** Each day at its place. */
export function placed(days: readonly MoodPoint[], { from, to }: { from: string; to: string }): Placed[] {
  const span = Math.max(1, dayNumber(to) - dayNumber(from))
  return days.map((point) => ({
    point,
    x: edge.x + ((dayNumber(point.day) - dayNumber(from)) / span) * (box.width - 2 * edge.x),
    y: box.height / 2 - (Math.max(-strongest, Math.min(strongest, point.valence)) / strongest) * (box.height / 2 - edge.y),
  }))
}

/** A soft line through the days, in pieces where too long nothing was said. Never beyond its points (monotone cubic). */
export function drawn(points: readonly Placed[]): string[] {
  const pieces: Placed[][] = []
  for (const one of points) {
    const last = pieces.at(-1)
    const before = last?.at(-1)
    if (last && before && dayNumber(one.point.day) - dayNumber(before.point.day) <= longestGap) last.push(one)
    else pieces.push([one])
  }
  return pieces.filter((piece) => piece.length > 1).map(curve)
}

function curve(points: readonly Placed[]): string {
  const slopes = points.slice(1).map((one, n) => (one.y - (points[n]?.y ?? 0)) / (one.x - (points[n]?.x ?? 0) || 1))
  // Fritsch and Carlson: where the direction turns, the line is level.
  const tangents = points.map((_, n) => {
    const [before, after] = [slopes[n - 1], slopes[n]]
    if (before === undefined || after === undefined) return before ?? after ?? 0
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after)
  })
  const [first] = points
  return points.slice(1).reduce(
    (path, one, n) => {
      const from = points[n] as Placed
      const third = (one.x - from.x) / 3
      return `${path} C${r(from.x + third)} ${r(from.y + third * (tangents[n] ?? 0))} ${r(one.x - third)} ${r(one.y - third * (tangents[n + 1] ?? 0))} ${r(one.x)} ${r(one.y)}`
    },
    `M${r(first?.x ?? 0)} ${r(first?.y ?? 0)}`,
  )
}

/** The first day of each week that is shown, with its place from the left. */
export function weeks({ from, to }: { from: string; to: string }): { day: string; x: number }[] {
  const [start, end] = [dayNumber(from), dayNumber(to)]
  const found: { day: string; x: number }[] = []
  for (let n = start; n <= end; n++) {
    // Day 4 of the epoch was a Monday.
    if ((n - 4) % 7 === 0)
      found.push({ day: new Date(n * 86_400_000).toISOString().slice(0, 10), x: edge.x + ((n - start) / Math.max(1, end - start)) * (box.width - 2 * edge.x) })
  }
  return found
}

/** How a day was, in a word or two. */
export function howWas({ valence, words }: Pick<MoodPoint, 'valence' | 'words'>): string {
  const side = valence > 0.45 ? 'good' : valence > 0.1 ? 'rather good' : valence < -0.45 ? 'hard' : valence < -0.1 ? 'rather hard' : 'even'
  return words.length > 0 ? `${side}, ${words.slice(0, 3).join(', ')}` : side
}

const r = (value: number): number => Math.round(value * 10) / 10

/** What somebody may say that it was, the good first. The door knows the same. */
export const moodWords = [
  'glad',
  'proud',
  'relieved',
  'calm',
  'hopeful',
  'grateful',
  'excited',
  'sad',
  'lonely',
  'anxious',
  'angry',
  'ashamed',
  'guilty',
  'tired',
  'hurt',
  'jealous',
  'bored',
  'overwhelmed',
  'disappointed',
  'numb',
] as const satisfies readonly MoodWord[]
