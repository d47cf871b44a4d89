/**
 * The figure's moods. It is the edge of a Möbius band: one line that goes round twice before it meets itself, so it has no
 * front and no back. A mood is a set of amplitudes, and a change of mood is a slow walk from one set to the next, never a
 * cut. Only odd multiples of the half twist and half-integer waves close the line.
 */
export type Mood = {
  /** Radius of the ring, in shares of the hearth. */
  readonly R: number
  /** Amplitude of one half twist, and of three. */
  readonly w1: number
  readonly w3: number
  /** How far the ring is bent like a saddle. */
  readonly s: number
  /** Turning and flow along the band, in radians a second; tilt in radians. */
  readonly spin: number
  readonly flow: number
  readonly tilt: number
  /** How far the voice moves the line. */
  readonly ripple: number
}

export const moods = {
  boot: { R: 0.92, w1: 0.4, w3: 0, s: 0, spin: 1.6, flow: 1.1, tilt: 0.45, ripple: 0 },
  idle: { R: 0.9, w1: 0.15, w3: 0, s: 0.05, spin: 0.1, flow: 0.22, tilt: 0.62, ripple: 0 },
  listening: { R: 0.74, w1: 0.075, w3: 0, s: 0, spin: 0.05, flow: 0.55, tilt: 0.18, ripple: 0.034 },
  thinking: { R: 0.8, w1: 0.2, w3: 0.17, s: 0.1, spin: 0.85, flow: 0.9, tilt: 0.75, ripple: 0 },
  speaking: { R: 0.92, w1: 0.15, w3: 0, s: 0.06, spin: 0.14, flow: 0.4, tilt: 0.5, ripple: 0.125 },
  /** Nobody is there: smaller, flatter, nearly still. */
  away: { R: 0.7, w1: 0.05, w3: 0, s: 0.02, spin: 0.03, flow: 0.08, tilt: 1.05, ripple: 0 },
} satisfies Record<string, Mood>

export type MoodName = keyof typeof moods

/** Where the line is at one moment: the mood's amplitudes plus what moves. */
export type Pose = { mood: Mood; turn: number; flow: number; age: number; energy: number }

/** Writes x, y (in shares of the hearth's half width, from its middle) and depth (0 far to 1 near) of `count` points. */
export function trace({ mood, turn, flow, age, energy }: Pose, count: number, into: Float32Array): void {
  // A breath of 6.5 seconds, in the size and in the width of the band.
  const breath = Math.sin((age * 2 * Math.PI) / 6.5)
  const R = mood.R * (1 + 0.018 * breath)
  const w1 = mood.w1 * (1 + 0.22 * breath)
  // The ring sways rather than spins when the turning is slow.
  const yaw = mood.spin > 0.5 ? turn : 0.32 * Math.sin(turn * 2) + 0.12
  const cosY = Math.cos(yaw)
  const sinY = Math.sin(yaw)
  const cosT = Math.cos(mood.tilt)
  const sinT = Math.sin(mood.tilt)
  for (let i = 0; i < count; i++) {
    const u = (i / count) * 4 * Math.PI
    const a = u / 2 + flow
    // The voice is a packet of coils that travels along the line: quiet it is waves, loud it is the loops of cursive.
    const packet = mood.ripple * energy * (0.5 + 0.5 * Math.cos(u / 2 - 1.1 * age)) ** 6
    const coil = 22.5 * u - 8 * age + 0.6 * Math.sin(1.5 * u + age)
    const r = 1 + w1 * Math.cos(a) + mood.w3 * Math.cos(3 * a) + packet * Math.cos(coil)
    const phi = u - packet * Math.sin(coil)
    const x = R * r * Math.cos(phi)
    const y = R * r * Math.sin(phi)
    const z = R * (w1 * Math.sin(a) + mood.w3 * Math.sin(3 * a) + mood.s * Math.cos(2 * u + 0.4))
    // Lean back, turn, then look through a long lens.
    const y1 = y * cosT - z * sinT
    const z1 = y * sinT + z * cosT
    const x2 = x * cosY + z1 * sinY
    const z2 = z1 * cosY - x * sinY
    const lens = 4.6 / (4.6 - z2)
    into[i * 3] = x2 * lens
    into[i * 3 + 1] = y1 * lens
    into[i * 3 + 2] = Math.max(0, Math.min(1, 0.5 + z2 * 0.62))
  }
}
