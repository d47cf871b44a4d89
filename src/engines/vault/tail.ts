import { closeSync, existsSync, fsyncSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs'
import { frameHeader, headerOf, headerSize, wholeFrames } from './wal-damage.ts'

/**
 * A note of how far the write-ahead log reaches: the last acknowledged frame, in 32 bytes beside the vault. It is written
 * after the commit's fsync and never before, so it can lag behind the log (a power cut) but not run ahead of it: a log that
 * falls short of it has been damaged. Without it a flipped bit in the newest commit looks like a commit that never ended.
 *
 * Layout, big-endian: 'OS1T', frames (u32), then the frame's own header of 24 bytes (SQLite's, with salts and checksums).
 */
export type Tail = {
  /** Note that the log now has this many frames. Costs two small system calls and no fsync. */
  note(frames: number): void
  /** Before the log is written back and removed for good. */
  closing(): void
  closed(): void
}

const mark = 0x4f533154
const size = 8 + frameHeader

export function tailOf(vault: string): Tail {
  const bytes = Buffer.alloc(size)
  let log: number | undefined
  let file: number | undefined
  return {
    note(frames) {
      if (frames < 1) return
      log ??= openSync(`${vault}-wal`, 'r')
      file ??= openSync(`${vault}-tail`, 'w', 0o600)
      bytes.writeUInt32BE(mark, 0)
      bytes.writeUInt32BE(frames, 4)
      const page = pageOf(log)
      readSync(log, bytes, 8, frameHeader, headerSize + (frames - 1) * (frameHeader + page))
      writeSync(file, bytes, 0, size, 0)
    },
    closing() {
      // Also one that an earlier process left: from here on the log may go.
      if (file === undefined && existsSync(`${vault}-tail`)) file = openSync(`${vault}-tail`, 'r+')
      if (file !== undefined) {
        writeSync(file, bytes.fill(0), 0, size, 0)
        fsyncSync(file)
        closeSync(file)
      }
      if (log !== undefined) closeSync(log)
    },
    closed: () => rmSync(`${vault}-tail`, { force: true }),
  }
}

/** What the log lacks of what was acknowledged; undefined when it lacks nothing, or there is no note to judge by. */
export function tailDamage(vault: string): string | undefined {
  if (!existsSync(`${vault}-tail`)) return undefined
  const tail = readFileSync(`${vault}-tail`)
  if (tail.length !== size || tail.readUInt32BE(0) !== mark) return undefined
  const frames = tail.readUInt32BE(4)
  if (frames === 0) return undefined
  if (!existsSync(`${vault}-wal`)) return 'the log that belongs to it is gone'
  const log = readFileSync(`${vault}-wal`)
  const header = log.length >= headerSize ? headerOf(log) : undefined
  if (!header) return 'the head of the log does not add up'
  // The log was begun anew since the note was written: it says nothing about this one.
  if (header.salt1 !== tail.readUInt32BE(16) || header.salt2 !== tail.readUInt32BE(20)) return undefined
  const at = headerSize + (frames - 1) * header.frame
  const whole = wholeFrames(log, header)
  return whole >= frames && log.subarray(at, at + frameHeader).equals(tail.subarray(8)) ? undefined : `the log holds ${whole} whole frames of ${frames}`
}

function pageOf(log: number): number {
  const four = Buffer.alloc(4)
  readSync(log, four, 0, 4, 8)
  return four.readUInt32BE(0)
}
