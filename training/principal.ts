/** Principal components, by Jacobi rotations: small, exact enough, and the same on every machine. */

export type Rows = readonly (readonly number[])[]

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] as number), 0)
}

export function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map((value) => value / length)
}

/** The second moments of rows of one length, each row counted as often as `weight` says. */
export function secondMoments(rows: Rows, weight: (row: number) => number = () => 1): number[][] {
  const size = rows[0]?.length ?? 0
  const moments = Array.from({ length: size }, () => Array.from({ length: size }, () => 0))
  for (const [n, row] of rows.entries()) {
    const times = weight(n)
    for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) moments[a]![b]! += times * (row[a] as number) * (row[b] as number)
  }
  return moments
}

/** The strongest `most` eigenvectors of second moments, strongest first. The moments are used up. */
export function principal(moments: number[][], most: number): number[][] {
  const size = moments.length
  const axes = Array.from({ length: size }, (_, a) => Array.from({ length: size }, (__, b) => (a === b ? 1 : 0)))
  for (let sweep = 0; sweep < 30; sweep++) for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(moments, axes, p, q)
  return Array.from({ length: size }, (_, n) => n)
    .sort((a, b) => moments[b]![b]! - moments[a]![a]!)
    .slice(0, most)
    .map((n) => axes.map((row) => row[n] as number))
}

/** One Jacobi rotation: brings the element (p, q) to nought. */
function rotate(m: number[][], axes: number[][], p: number, q: number): void {
  const size = m.length
  if (Math.abs(m[p]![q]!) < 1e-12) return
  const theta = (m[q]![q]! - m[p]![p]!) / (2 * m[p]![q]!)
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(t * t + 1)
  const sine = t * cosine
  for (let k = 0; k < size; k++) [m[k]![p], m[k]![q]] = [cosine * m[k]![p]! - sine * m[k]![q]!, sine * m[k]![p]! + cosine * m[k]![q]!]
  for (let k = 0; k < size; k++) [m[p]![k], m[q]![k]] = [cosine * m[p]![k]! - sine * m[q]![k]!, sine * m[p]![k]! + cosine * m[q]![k]!]
  for (const row of axes) [row[p], row[q]] = [cosine * row[p]! - sine * row[q]!, sine * row[p]! + cosine * row[q]!]
}
