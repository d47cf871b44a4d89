import { setImmediate } from 'node:timers/promises'
import type { Op, Vault } from '../../vault/vault.ts'
import { strideOf } from './bytes.ts'
import type { Embedded } from './ops.ts'
import { modelNamed } from './segments.ts'

/** Something that makes vectors of texts, some at a time. `secret`: whether it may see what is secret. */
export type Maker = {
  readonly id: string
  readonly most: number
  readonly secret: boolean
  make(texts: readonly string[], signal: AbortSignal): Promise<{ readonly dimensions: number; readonly vectors: readonly (Int8Array | undefined)[] }>
}

type Row = { rid: number; text: string; at: number; secret: 0 | 1 }

/** How and when. `settled`: who may not see secrets is shown only what was said before then. */
export type Filling = {
  readonly signal: AbortSignal
  readonly settled: Temporal.Instant
  now(): Temporal.Instant
  /** Numbers what is written. */ next(): number
}

const unmade = `
  select i.rid, i.text, i.at, i.confidentiality = 'secret' or exists (
    select 1 from fact_source s join fact f on f.rid = s.fact where s.item = i.rid and f.confidentiality = 'secret'
  ) as secret from item i where i.rid > ? order by i.rid limit ?`

/**
 * Makes vectors of all items that have none yet, oldest first, a batch a transaction, with a breath between batches. What was
 * made is kept when it is cut short. Throws what the maker throws.
 */
export async function fill(vault: Vault, maker: Maker, { signal, settled, now, next }: Filling): Promise<void> {
  const op = (kind: string, body: unknown): Op => {
    const at = now().toString()
    // Not drawn by chance: what goes on in the background must not change what a day is like when it is lived again.
    return { id: `${kind} ${maker.id} ${at} ${next()}`, kind: `memory.${kind}`, version: 1, at, body }
  }
  let after = modelNamed(vault, maker.id)?.reached ?? 0
  while (!signal.aborted) {
    const rows = vault.all<Row>(unmade, after, maker.most)
    // What was said just now has not been learnt from yet, and may be secret.
    const fresh = maker.secret ? -1 : rows.findIndex(({ at }) => at >= settled.epochMilliseconds)
    if (fresh >= 0) rows.length = fresh
    const last = rows.at(-1)
    if (!last) return
    after = last.rid
    const given = maker.secret ? rows : withoutSecrets(vault, rows)
    // Nothing is known of a model until it has made its first vector: until then there is nothing to keep.
    if (given.length > 0) {
      const { dimensions, vectors } = await maker.make(
        given.map(({ text }) => text),
        signal,
      )
      if (signal.aborted) return
      const before = modelNamed(vault, maker.id)
      if (before && before.dimensions !== dimensions) {
        // The model behind the name is another one now: what it made before is of no use.
        await vault.append([op('unembedded', { model: maker.id })])
        after = 0
        continue
      }
      const made = given.flatMap(({ rid }, n) => {
        const bytes = vectors[n]
        return bytes ? [{ rid, bytes }] : []
      })
      const all = new Int8Array(made.length * strideOf(dimensions))
      for (const [n, { bytes }] of made.entries()) all.set(bytes, n * strideOf(dimensions))
      const body: Embedded = {
        model: maker.id,
        dimensions,
        reached: last.rid,
        items: made.map(({ rid }) => rid),
        vectors: Buffer.from(all.buffer).toString('base64'),
      }
      await vault.append([op('embedded', body)])
    }
    await setImmediate()
  }
}

/**
 * An item is secret by its label, because something secret was learnt from it (a code, a password), or because it repeats
 * what is secret, as the companion's answer may.
 */
function withoutSecrets(vault: Vault, rows: readonly Row[]): Row[] {
  const values = vault.all<{ value: string }>("select distinct lower(value) as value from fact where confidentiality = 'secret'").map(({ value }) => value)
  return rows.filter(({ text, secret }) => secret === 0 && !values.some((value) => text.toLowerCase().includes(value)))
}
