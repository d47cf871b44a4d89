import { existsSync, readFileSync } from 'node:fs'

/**
 * Looks at a write-ahead log before SQLite does. SQLite takes the first frame that does not add up for the end of the log,
 * drops what follows and removes the file: right after a power cut in the middle of a commit, but a single flipped bit
 * would cost every commit behind it, without a word. The two are told apart by what follows: a commit is begun only once
 * the one before it is on the disk, so whole commits behind a broken frame mean damage.
 *
 * Format: https://www.sqlite.org/fileformat2.html#walformat. The checksums cover the pages as stored, encrypted, so no key
 * is needed. The last commit alone cannot be judged so: see `tail.ts`.
 */
export function walDamage(wal: string): string | undefined {
  if (!existsSync(wal)) return undefined
  const log = readFileSync(wal)
  if (log.length < headerSize + frameHeader) return undefined
  const header = headerOf(log)
  if (!header) return 'the head of the log does not add up'
  const whole = wholeFrames(log, header)
  const broken = headerSize + whole * header.frame
  let commits = 0
  for (let at = broken; at + frameHeader <= log.length; at += header.frame) {
    const ofThisLog = log.readUInt32BE(at + 8) === header.salt1 && log.readUInt32BE(at + 12) === header.salt2
    if (ofThisLog && log.readUInt32BE(at + 4) !== 0) commits++
  }
  return commits >= 2 ? `frame ${whole + 1} of the log does not add up, and ${commits} commits stand in it or behind it` : undefined
}

export const headerSize = 32
export const frameHeader = 24

export type WalHeader = {
  readonly big: boolean
  readonly page: number
  readonly frame: number
  readonly salt1: number
  readonly salt2: number
  readonly sum: readonly [number, number]
}

/** Undefined when it is not the head of a log, or its checksum is wrong. */
export function headerOf(log: Buffer): WalHeader | undefined {
  const magic = log.readUInt32BE(0)
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return undefined
  const big = magic === 0x377f0683
  const sum = checksum(log.subarray(0, 24), [0, 0], big)
  if (sum[0] !== log.readUInt32BE(24) || sum[1] !== log.readUInt32BE(28)) return undefined
  const page = log.readUInt32BE(8)
  return { big, page, frame: frameHeader + page, salt1: log.readUInt32BE(16), salt2: log.readUInt32BE(20), sum }
}

/** How many frames add up, from the first on. */
export function wholeFrames(log: Buffer, header: WalHeader): number {
  let sum = header.sum
  let count = 0
  for (let at = headerSize; at + header.frame <= log.length; at += header.frame) {
    if (log.readUInt32BE(at + 8) !== header.salt1 || log.readUInt32BE(at + 12) !== header.salt2) break
    sum = checksum(log.subarray(at + frameHeader, at + header.frame), checksum(log.subarray(at, at + 8), sum, header.big), header.big)
    if (sum[0] !== log.readUInt32BE(at + 16) || sum[1] !== log.readUInt32BE(at + 20)) break
    count++
  }
  return count
}

function checksum(bytes: Buffer, [first, second]: readonly [number, number], big: boolean): readonly [number, number] {
  let a = first
  let b = second
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + (big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)) + b) >>> 0
    b = (b + (big ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)) + a) >>> 0
  }
  return [a, b]
}
