/**
 * How vectors lie in the vault: side by side in the order of the items, as many in a row of the table as fit beneath a page
 * (longer rows make the cipher walk through the file). An item's place follows from its number, so there is nothing to
 * look up, and single vectors can be read without the others.
 */
import type { Readable, Writable } from '../../vault/vault.ts'
import { strideOf } from './bytes.ts'

/** A model's entry. `reached`: the items up to this number have been looked at. */
export type Model = { readonly rid: number; readonly id: string; readonly dimensions: number; readonly reached: number }

/** Bytes of a segment at most: a page without its head and what the cipher needs. */
const room = 3840

export const segmentRows = (dimensions: number): number => Math.max(1, Math.floor(room / strideOf(dimensions)))

const placeOf = (model: number, segment: number): number => model * 2 ** 32 + segment

export const models = (vault: Readable): Model[] => vault.all<Model>('select rid, id, dimensions, reached from vector_model order by rid')
export const modelNamed = (vault: Readable, id: string): Model | undefined =>
  vault.get<Model>('select rid, id, dimensions, reached from vector_model where id = ?', id)

const asInt8 = (bytes: Uint8Array): Int8Array => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The vectors of some items; those that have none are absent or zeros. */
export function vectorsOf(vault: Readable, model: Model, rids: readonly number[]): Map<number, Int8Array> {
  const stride = strideOf(model.dimensions)
  const rows = segmentRows(model.dimensions)
  const segments = new Map<number, Int8Array | undefined>()
  const found = new Map<number, Int8Array>()
  for (const rid of rids) {
    const segment = Math.floor(rid / rows)
    if (!segments.has(segment)) {
      const kept = vault.get<{ bytes: Uint8Array }>('select bytes from vector_segment where place = ?', placeOf(model.rid, segment))
      segments.set(segment, kept && asInt8(kept.bytes))
    }
    const start = (rid % rows) * stride
    const bytes = segments.get(segment)?.subarray(start, start + stride)
    if (bytes?.length === stride) found.set(rid, bytes)
  }
  return found
}

/** Some segments from the one that holds an item on; `first` is the number of a segment's first item. */
export function segmentsFrom(vault: Readable, model: Model, rid: number, most: number): { readonly first: number; readonly bytes: Int8Array }[] {
  const rows = segmentRows(model.dimensions)
  return vault
    .all<{ place: number; bytes: Uint8Array }>(
      'select place, bytes from vector_segment where place >= ? and place < ? order by place limit ?',
      placeOf(model.rid, Math.floor(rid / rows)),
      placeOf(model.rid + 1, 0),
      most,
    )
    .map(({ place, bytes }) => ({ first: (place - placeOf(model.rid, 0)) * rows, bytes: asInt8(bytes) }))
}

/** Writes the vectors of items; zeros take one away. Items in rising order touch each segment once. */
export function writeVectors(vault: Writable, model: Model, vectors: Iterable<readonly [rid: number, bytes: Int8Array]>): void {
  const stride = strideOf(model.dimensions)
  const rows = segmentRows(model.dimensions)
  let open: { segment: number; bytes: Int8Array } | undefined
  const flush = (): void => {
    if (open)
      vault.run(
        'insert into vector_segment (place, bytes) values (?, ?) on conflict (place) do update set bytes = excluded.bytes',
        placeOf(model.rid, open.segment),
        new Uint8Array(open.bytes.buffer, open.bytes.byteOffset, open.bytes.byteLength),
      )
  }
  for (const [rid, bytes] of vectors) {
    const segment = Math.floor(rid / rows)
    if (open?.segment !== segment) {
      flush()
      const kept = vault.get<{ bytes: Uint8Array }>('select bytes from vector_segment where place = ?', placeOf(model.rid, segment))
      open = { segment, bytes: kept ? asInt8(kept.bytes) : new Int8Array(0) }
    }
    const start = (rid % rows) * stride
    if (open.bytes.length < start + stride) {
      const longer = new Int8Array(start + stride)
      longer.set(open.bytes)
      open.bytes = longer
    }
    open.bytes.set(bytes, start)
  }
  flush()
}

/** An item is forgotten: its vectors go, of every model. */
export function forgetVectors(vault: Writable, rid: number): void {
  for (const model of models(vault)) {
    const kept = vectorsOf(vault, model, [rid])
    if (kept.size > 0) writeVectors(vault, model, [[rid, new Int8Array(strideOf(model.dimensions))]])
  }
}

/** All vectors of a model. */
export function dropModel(vault: Writable, id: string): void {
  const model = modelNamed(vault, id)
  if (!model) return
  vault.run('delete from vector_segment where place >= ? and place < ?', placeOf(model.rid, 0), placeOf(model.rid + 1, 0))
  vault.run('delete from vector_model where rid = ?', model.rid)
}
