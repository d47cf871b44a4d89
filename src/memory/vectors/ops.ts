import { z } from 'zod'
import type { OpKind, Writable } from '../../vault/vault.ts'
import { isBlank, strideOf } from './bytes.ts'
import { modelNamed, writeVectors, dropModel } from './segments.ts'
import type { Model } from './segments.ts'

const model = z.string().min(1).max(300)

/** What a model made of some items. All items up to `reached` have then been looked at; those without a vector mean nothing to it. */
export const embedded = z.object({
  model,
  dimensions: z.int().min(1).max(4096),
  reached: z.int().min(0),
  /** Numbers of items, rising. */
  items: z.array(z.int().min(1)),
  /** Their vectors one behind the other, base64; see bytes.ts. */
  vectors: z.string(),
})

export const unembedded = z.object({ model })

export type Embedded = z.infer<typeof embedded>
export type Unembedded = z.infer<typeof unembedded>

/** The ops by which vectors come and go. */
export const vectorOps: readonly OpKind[] = [
  { kind: 'memory.embedded', version: 1, body: embedded, apply: keepVectors } satisfies OpKind<Embedded>,
  { kind: 'memory.unembedded', version: 1, body: unembedded, apply: (vault, body) => dropModel(vault, body.model) } satisfies OpKind<Unembedded>,
]

function keepVectors(vault: Writable, body: Embedded): void {
  const bytes = Buffer.from(body.vectors, 'base64')
  const stride = strideOf(body.dimensions)
  if (bytes.length !== stride * body.items.length) throw new TypeError(`${body.items.length} vectors of ${stride} bytes came as ${bytes.length} bytes`)
  const model = begun(vault, body)
  const vectors = body.items.map((rid, n) => [rid, new Int8Array(bytes.buffer, bytes.byteOffset + n * stride, stride)] as const)
  // What was forgotten while the model thought about it stays forgotten.
  writeVectors(
    vault,
    model,
    vectors.filter(([rid, vector]) => !isBlank(vector) && vault.get('select 1 from item where rid = ?', rid) !== undefined),
  )
  vault.run('update vector_model set reached = max(reached, ?) where rid = ?', body.reached, model.rid)
}

function begun(vault: Writable, { model: id, dimensions }: Embedded): Model {
  const known = modelNamed(vault, id)
  if (known) {
    if (known.dimensions !== dimensions) throw new TypeError(`${id} made vectors of ${known.dimensions} dimensions before, now of ${dimensions}`)
    return known
  }
  vault.run('insert into vector_model (id, dimensions) values (?, ?)', id, dimensions)
  return modelNamed(vault, id) as Model
}
