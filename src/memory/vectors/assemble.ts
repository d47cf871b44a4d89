/**
 * WebAssembly, assembled by hand: the few instructions that a dot product needs, by the names of the specification
 * (https://webassembly.github.io/spec/core/binary), so that the module can be read here instead of being a file of bytes.
 */
export type Code = readonly number[]

export const i32 = 0x7f
export const v128 = 0x7b

export const inTurn = (...parts: readonly Code[]): Code => parts.flat()

const get = (local: number): Code => [0x20, ...unsigned(local)]
const set = (local: number): Code => [0x21, ...unsigned(local)]
const constant = (value: number): Code => [0x41, ...signed(value)]
const simd = (code: number, ...more: Code): Code => [0xfd, ...unsigned(code), ...more]

export const code = {
  get,
  set,
  constant,
  add: [0x6a] as Code,
  shiftLeft: [0x74] as Code,
  greater: [0x4a] as Code,
  store: (offset: number): Code => [0x36, 2, ...unsigned(offset)],
  /** Runs the body again as long as it leaves a number other than 0. */
  loop: (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b],
  /** A local becomes itself plus a constant. */
  advance: (local: number, by: number): Code => [...get(local), ...constant(by), 0x6a, ...set(local)],
  v128load: (offset: number): Code => simd(0, 4, ...unsigned(offset)),
  /** Eight bytes with sign, as eight numbers of 16 bits. */
  v128load8x8s: (offset: number): Code => simd(1, 3, ...unsigned(offset)),
  i32x4splat: simd(17),
  i32x4extract: (lane: number): Code => simd(27, lane),
  i32x4add: simd(174),
  /** Multiplies eight pairs of 16-bit numbers and adds neighbours up. */
  i32x4dot: simd(186),
}

/** A module with one function, `run`, and one memory, `memory`, of `pages` pages (64 KB) at first. Parameters and the result are i32. */
export function assemble({
  parameters,
  locals,
  body,
  pages,
}: {
  parameters: number
  locals: readonly number[]
  body: Code
  pages: number
}): Uint8Array<ArrayBuffer> {
  const run = [...vector(locals.map((type) => [1, type])), ...body, 0x0b]
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    1,
    0,
    0,
    0,
    ...section(1, vector([[0x60, ...unsigned(parameters), ...Array.from({ length: parameters }, () => i32), 1, i32]])),
    ...section(3, vector([[0]])),
    ...section(5, vector([[0, ...unsigned(pages)]])),
    ...section(
      7,
      vector([
        [...name('memory'), 2, 0],
        [...name('run'), 0, 0],
      ]),
    ),
    ...section(10, vector([[...unsigned(run.length), ...run]])),
  ])
}

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const vector = (entries: readonly Code[]): Code => [...unsigned(entries.length), ...entries.flat()]
const name = (text: string): Code => [...unsigned(text.length), ...Buffer.from(text, 'ascii')]

/** LEB128. */
function unsigned(value: number): Code {
  const bytes: number[] = []
  for (let left = value; ;) {
    const low = left & 127
    left >>>= 7
    bytes.push(left === 0 ? low : low | 128)
    if (left === 0) return bytes
  }
}

function signed(value: number): Code {
  const bytes: number[] = []
  for (let left = value; ;) {
    const low = left & 127
    left >>= 7
    const last = (left === 0 && (low & 64) === 0) || (left === -1 && (low & 64) !== 0)
    bytes.push(last ? low : low | 128)
    if (last) return bytes
  }
}
