/**
 * Several files as one that every system can open: a ZIP archive (PKWARE APPNOTE 6.3.10), deflated, UTF-8 names, sizes
 * in data descriptors so that nothing is held back. No ZIP64: a file of 4 GiB or more is refused.
 */
import { createDeflateRaw, crc32 } from 'node:zlib'
import type { Parcel } from './life.ts'

const utf8AndDescriptor = 0x0808
const tooLarge = 0xffffffff

const record = (size: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(size)
  write(new DataView(bytes.buffer))
  return bytes
}

/** The archive as a stream of bytes. Entries carry the date given (civil, DOS resolution of two seconds). */
export async function* zip(parcels: AsyncIterable<Parcel>, at: Temporal.ZonedDateTime): AsyncGenerator<Uint8Array> {
  const time = (at.hour << 11) | (at.minute << 5) | (at.second >> 1)
  const date = ((at.year - 1980) << 9) | (at.month << 5) | at.day
  const entries: Uint8Array[] = []
  let place = 0
  let listed = 0
  for await (const parcel of parcels) {
    const name = new TextEncoder().encode(parcel.name)
    const start = place
    const head = record(30, (v) => {
      v.setUint32(0, 0x04034b50, true)
      v.setUint16(4, 20, true)
      v.setUint16(6, utf8AndDescriptor, true)
      v.setUint16(8, 8, true)
      v.setUint16(10, time, true)
      v.setUint16(12, date, true)
      v.setUint16(26, name.length, true)
    })
    yield head
    yield name
    let size = 0
    let sum = 0
    let packed = 0
    const deflate = createDeflateRaw()
    const feeding = feed(parcel.bytes, deflate, (piece) => {
      size += piece.length
      sum = crc32(piece, sum)
    })
    for await (const piece of deflate) {
      packed += piece.length
      yield piece
    }
    await feeding
    place += head.length + name.length + packed + 16
    if (place > tooLarge || size > tooLarge) throw new RangeError('a ZIP archive of 4 GiB or more is not written')
    yield record(16, (v) => {
      v.setUint32(0, 0x08074b50, true)
      v.setUint32(4, sum, true)
      v.setUint32(8, packed, true)
      v.setUint32(12, size, true)
    })
    const entry = record(46, (v) => {
      v.setUint32(0, 0x02014b50, true)
      v.setUint16(4, 20, true)
      v.setUint16(6, 20, true)
      v.setUint16(8, utf8AndDescriptor, true)
      v.setUint16(10, 8, true)
      v.setUint16(12, time, true)
      v.setUint16(14, date, true)
      v.setUint32(16, sum, true)
      v.setUint32(20, packed, true)
      v.setUint32(24, size, true)
      v.setUint16(28, name.length, true)
      v.setUint32(42, start, true)
    })
    entries.push(entry, name)
    listed += entry.length + name.length
  }
  yield* entries
  yield record(22, (v) => {
    v.setUint32(0, 0x06054b50, true)
    v.setUint16(8, entries.length / 2, true)
    v.setUint16(10, entries.length / 2, true)
    v.setUint32(12, listed, true)
    v.setUint32(16, place, true)
  })
}

async function feed(bytes: AsyncIterable<Uint8Array>, into: ReturnType<typeof createDeflateRaw>, count: (piece: Uint8Array) => void): Promise<void> {
  try {
    for await (const piece of bytes) {
      count(piece)
      if (!into.write(piece)) await new Promise((resume) => into.once('drain', resume))
    }
    into.end()
  } catch (error) {
    into.destroy(error as Error)
  }
}
