import type { Readable } from '../../vault/vault.ts'
import { isBlank, product, strideOf } from './bytes.ts'
import { plainScan } from './plain-scan.ts'
import type { Scan } from './scan.ts'
import { modelNamed, segmentsFrom, vectorsOf } from './segments.ts'
import type { Model } from './segments.ts'
import { simdScan } from './simd-scan.ts'
import { top } from './top.ts'

/**
 * The vectors of one model: a few are read from the vault as they are asked for, all of them are held in memory only while
 * whole searches go on. Products are of bytes (see bytes.ts).
 */
export type Shelf = {
  /** The model's entry in the vault; undefined as long as it has made nothing. */
  model(): Model | undefined
  /** Reads on into memory, so many segments at most. True when everything is held. */
  readOn(segments: number): boolean
  /** The products of a query with some items; those without a vector are left out. */
  products(query: Int8Array, rids: readonly number[]): Map<number, number>
  /** The items nearest to a query among those held, from an item on, nearest first. */
  nearest(query: Int8Array, most: number, from?: number): { rid: number; product: number }[]
  /** Lets go of what is held. */
  release(): void
}

type Held = { readonly model: number; readonly scan: Scan; /** One past the last item that was looked at. */ to: number }

/** Items that have no vectors in the vault yet, which are read as text at once: more wait for the vault. */
const longestTail = 2000

/** `made` makes a vector of a text, for models that are quick enough to be asked on the way. */
export function openShelf(parts: { vault: Readable; id: string; dimensions?: number; made?(text: string): Int8Array | undefined }): Shelf {
  const { vault, id, made } = parts
  let held: Held | undefined

  const model = (): Model | undefined => modelNamed(vault, id)
  const heldFor = (known: Model | undefined, dimensions: number): Held => {
    if (held?.model !== (known?.rid ?? 0) || held.scan.stride !== strideOf(dimensions))
      held = { model: known?.rid ?? 0, scan: simdScan(strideOf(dimensions)) ?? plainScan(strideOf(dimensions)), to: 0 }
    return held
  }
  const tail = (after: number, most: number) =>
    vault.all<{ rid: number; text: string }>('select rid, text from item where rid >= ? order by rid limit ?', after, most)

  return {
    model,
    readOn(most) {
      const known = model()
      const dimensions = known?.dimensions ?? parts.dimensions
      if (dimensions === undefined) return true
      const to = heldFor(known, dimensions)
      if (known && to.to <= known.reached) {
        const segments = segmentsFrom(vault, known, to.to, most)
        for (const { first, bytes } of segments) {
          to.scan.put(first, bytes)
          to.to = first + bytes.length / to.scan.stride
        }
        if (segments.length === most && to.to <= known.reached) return false
        to.to = known.reached + 1
      }
      if (!made) return true
      const items = tail(to.to, longestTail)
      for (const { rid, text } of items) {
        const bytes = made(text)
        if (bytes) to.scan.put(rid, bytes)
        to.to = rid + 1
      }
      return true
    },
    products(query, rids) {
      const known = model()
      const found = new Map<number, number>()
      const unheld: number[] = []
      const scan = held && held.model === (known?.rid ?? 0) && held.scan.stride === query.length ? held.scan : undefined
      for (const rid of rids) {
        if (!scan || rid >= held!.to) unheld.push(rid)
        else {
          const value = scan.product(query, rid)
          if (value !== undefined) found.set(rid, value)
        }
      }
      const take = (rid: number, bytes: Int8Array): void => {
        if (!isBlank(bytes)) found.set(rid, product(query, bytes))
      }
      if (known) for (const [rid, bytes] of vectorsOf(vault, known, unheld)) take(rid, bytes)
      const unmade = made ? unheld.filter((rid) => rid > (known?.reached ?? 0)) : []
      if (made && unmade.length > 0) for (const { rid, text } of textsOf(vault, unmade)) take(rid, made(text) ?? blank)
      return found
    },
    nearest(query, most, from = 0) {
      if (!held || held.scan.stride !== query.length) return []
      // A few more than asked, in case some were forgotten since they were read.
      const best = top(most + 16)
      held.scan.above(query, from, { bar: () => Math.max(0, best.bar()), take: best.put })
      const found = best.sorted()
      const alive = new Set(
        vault
          .all<{ rid: number }>('select rid from item where rid in (select value from json_each(?))', JSON.stringify(found.map(({ key }) => key)))
          .map(({ rid }) => rid),
      )
      return found.flatMap(({ key, value }) => (alive.has(key) ? [{ rid: key, product: value }] : [])).slice(0, most)
    },
    release() {
      held = undefined
    },
  }
}

const blank = new Int8Array(0)

const textsOf = (vault: Readable, rids: readonly number[]): { rid: number; text: string }[] =>
  vault.all('select rid, text from item where rid in (select value from json_each(?))', JSON.stringify(rids))
