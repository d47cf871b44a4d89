import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { describe, test } from 'node:test'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Parcel } from './life.ts'
import { zip } from './zip.ts'

const at = Temporal.ZonedDateTime.from('2026-11-22T17:10:42[Europe/Istanbul]')

async function archive(files: Record<string, Uint8Array[]>): Promise<Buffer> {
  async function* parcels(): AsyncGenerator<Parcel> {
    for (const [name, pieces] of Object.entries(files))
      yield {
        name,
        bytes: (async function* () {
          yield* pieces
        })(),
      }
  }
  const got: Uint8Array[] = []
  for await (const piece of zip(parcels(), at)) got.push(piece)
  return Buffer.concat(got)
}

/** Read by the list at the end, as unpackers do. */
function unpack(bytes: Buffer): Record<string, Buffer> {
  const end = bytes.length - 22
  assert.equal(bytes.readUInt32LE(end), 0x06054b50)
  const files: Record<string, Buffer> = {}
  let place = bytes.readUInt32LE(end + 16)
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    assert.equal(bytes.readUInt32LE(place), 0x02014b50)
    const [sum, packed, size, length, start] = [
      bytes.readUInt32LE(place + 16),
      bytes.readUInt32LE(place + 20),
      bytes.readUInt32LE(place + 24),
      bytes.readUInt16LE(place + 28),
      bytes.readUInt32LE(place + 42),
    ]
    const name = bytes.toString('utf8', place + 46, place + 46 + length)
    const from = start + 30 + bytes.readUInt16LE(start + 26)
    const content = inflateRawSync(bytes.subarray(from, from + packed))
    assert.equal(content.length, size)
    assert.equal(crc32(content), sum)
    assert.equal(bytes.readUInt32LE(from + packed), 0x08074b50)
    files[name] = content
    place += 46 + length
  }
  assert.equal(place, end)
  return files
}

describe('an archive', () => {
  test('gives back every file as it was, whatever its size and its name', async () => {
    const large = Array.from({ length: 60 }, () => new Uint8Array(randomBytes(20_000)))
    const files = unpack(await archive({ 'conversation.md': [Buffer.from('hello')], 'leer/ärger.txt': [], 'large.bin': large }))
    assert.equal(files['conversation.md']?.toString(), 'hello')
    assert.equal(files['leer/ärger.txt']?.length, 0)
    assert.deepEqual(files['large.bin'], Buffer.concat(large))
  })
  test('with nothing in it is still an archive', async () => assert.deepEqual(unpack(await archive({})), {}))
  test('a file that fails in the middle fails the whole, never a silent half', async () => {
    async function* parcels(): AsyncGenerator<Parcel> {
      yield {
        name: 'a',
        bytes: (async function* () {
          yield new Uint8Array(10)
          throw new Error('the disk')
        })(),
      }
    }
    await assert.rejects(async () => {
      for await (const _ of zip(parcels(), at));
    }, /the disk/)
  })
})
