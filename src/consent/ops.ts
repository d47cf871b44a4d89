/** What changes consent's tables. Links of the chain are made inside the ops, so that their order is the vault's. */
import { z } from 'zod'
import type { Op, OpKind, Writable } from '../vault/vault.ts'
import { addLink } from './audit.ts'
import { canonical, digest } from './canonical.ts'
import { contextOf, widened as join } from './context.ts'

const id = z.string().min(1).max(200)
const label = z.object({
  integrity: z.enum(['person', 'companion', 'outside']),
  confidentiality: z.enum(['public', 'private', 'secret']),
  sources: z.array(z.string()),
})
const shortLabel = label.omit({ sources: true })

export const decided = z.object({
  act: id,
  conversation: z.string(),
  turn: z.string(),
  ability: z.string(),
  class: z.string(),
  /** Canonical JSON; null where nothing may be written down. */
  args: z.string().nullable(),
  salt: z.string(),
  sources: z.array(z.string()),
  context: shortLabel,
  arguments: shortLabel,
  decision: z.enum(['allow', 'confirm', 'screen', 'deny']),
  rule: z.string(),
  confirmation: z.string().nullable(),
  state: z.enum(['running', 'refused', 'asked']),
  told: z.string(),
})

export const ended = z.object({
  act: id,
  state: z.enum(['done', 'not', 'refused', 'unknown']),
  told: z.string(),
  result: z.string().nullable(),
  undoUntil: z.string().nullable(),
})
export const undone = z.object({ act: id, stage: z.enum(['intent', 'done', 'failed']) })
export const widened = z.object({ conversation: z.string(), label })
export const erased = z.object({ sources: z.array(z.string()) })
export const expired = z.object({ before: z.string() })

export const asked = z.object({
  id,
  act: id,
  ability: z.string(),
  args: z.string(),
  account: z.string(),
  destination: z.string(),
  device: z.string(),
  conversation: z.string(),
  context: label,
  asks: z.enum(['any', 'screen', 'passkey']),
  expiresAt: z.string(),
  nonce: z.string(),
  items: z.array(z.object({ act: id, ability: z.string(), args: z.string() })).default([]),
  word: z.string().nullable().default(null),
  seal: z.string().default(''),
})
export const answered = z.object({ id, state: z.enum(['used', 'refused', 'revoked']), by: z.string() })

/** The effect waits until then; `released` lets it go. */
export const held = z.object({ act: id, until: z.string() })
export const released = z.object({ act: id })

const integrity = z.enum(['person', 'companion', 'outside'])
export const known = z.object({ address: z.string().min(1), name: z.string().nullable(), madeBy: integrity, sources: z.array(z.string()) })
export const ruled = z.object({
  id,
  way: z.enum(['ask', 'never']),
  ability: z.string().min(1),
  destination: z.string().nullable(),
  words: z.string(),
  sources: z.array(z.string()),
})
export const lifted = z.object({ id })
export const classed = z.object({ name: z.string().min(1), fingerprint: z.string(), class: z.enum(['read', 'fetch', 'reversible', 'outward', 'irreversible']) })
export const keyed = z.object({ key: z.string().min(20) })

export type Decided = z.infer<typeof decided>
export type Ended = z.infer<typeof ended>
export type Undone = z.infer<typeof undone>
export type Widened = z.infer<typeof widened>
export type Erased = z.infer<typeof erased>
export type Expired = z.infer<typeof expired>
export type Asked = z.infer<typeof asked>
export type AnsweredOp = z.infer<typeof answered>
export type Held = z.infer<typeof held>
export type Released = z.infer<typeof released>
export type Known = z.infer<typeof known>
export type Ruled = z.infer<typeof ruled>
export type Lifted = z.infer<typeof lifted>
export type Classed = z.infer<typeof classed>
export type Keyed = z.infer<typeof keyed>

function keepDecision(vault: Writable, body: Decided, op: Op): void {
  // The digest lets the person prove later what was called, as long as they keep the words; erased words leave nothing.
  const proof = body.args === null ? null : digest(`${body.salt}\n${body.args}`)
  addLink(vault, {
    at: op.at,
    kind: body.state === 'running' ? 'intent' : body.state,
    act: body.act,
    body: {
      ability: body.ability,
      class: body.class,
      arguments: body.arguments,
      context: body.context,
      args: proof,
      decision: body.decision,
      rule: body.rule,
      confirmation: body.confirmation,
    },
  })
  vault.run(
    `insert into act (id, conversation, turn, ability, class, args, salt, sources, at, state, told) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do update set state = excluded.state, told = excluded.told`,
    body.act,
    body.conversation,
    body.turn,
    body.ability,
    body.class,
    body.args,
    body.args === null ? null : body.salt,
    JSON.stringify(body.sources),
    op.at,
    body.state,
    body.told,
  )
}

function keepEnd(vault: Writable, body: Ended, op: Op): void {
  addLink(vault, { at: op.at, kind: 'outcome', act: body.act, body: { state: body.state } })
  vault.run('delete from holding where act = ?', body.act)
  vault.run('update act set state = ?, told = ?, result = ?, undo_until = ? where id = ?', body.state, body.told, body.result, body.undoUntil, body.act)
}

function keepUndo(vault: Writable, body: Undone, op: Op): void {
  addLink(vault, { at: op.at, kind: 'undo', act: body.act, body: { stage: body.stage } })
  if (body.stage === 'done') vault.run("update act set state = 'undone', result = null where id = ?", body.act)
}

function keepWidening(vault: Writable, body: Widened): void {
  const after = join(contextOf(vault, body.conversation), body.label)
  vault.run(
    'insert or replace into context_label (conversation, integrity, confidentiality, sources) values (?, ?, ?, ?)',
    body.conversation,
    after.integrity,
    after.confidentiality,
    JSON.stringify(after.sources),
  )
}

/** The words of acts that were made from what is forgotten go; that they happened stays, in the chain. */
function erase(vault: Writable, body: Erased, op: Op): void {
  const gone = JSON.stringify(body.sources)
  const acts = vault.all<{ id: string }>(
    'select id from act where args is not null and exists (select 1 from json_each(act.sources) s where s.value in (select value from json_each(?)))',
    gone,
  )
  for (const { id: act } of acts) {
    addLink(vault, { at: op.at, kind: 'erased', act, body: {} })
    vault.run("update act set args = null, salt = null, sources = '[]', told = '', result = null, undo_until = null where id = ?", act)
    vault.run(
      `update confirmation set args = null, items = '[]', destination = '', word = null
       where act = ? or exists (select 1 from json_each(items) i where json_extract(i.value, '$.act') = ?)`,
      act,
      act,
    )
  }
  const among = 'exists (select 1 from json_each(sources) s where s.value in (select value from json_each(?)))'
  vault.run(`delete from destination where ${among}`, gone)
  // The rule outlives its words: forgetting them must not take away what they forbade.
  vault.run(`update standing_rule set words = '', sources = '[]' where ${among}`, gone)
}

function expire(vault: Writable, body: Expired): void {
  vault.run('update act set result = null, undo_until = null where undo_until < ?', body.before)
}

function keepAsking(vault: Writable, body: z.input<typeof asked>, op: Op): void {
  const items = body.items ?? []
  addLink(vault, {
    at: op.at,
    kind: 'asked',
    act: body.act,
    body: { confirmation: body.id, asks: body.asks, expires: body.expiresAt, ...(items.length > 0 && { with: items.map(({ act }) => act) }) },
  })
  vault.run(
    `insert or ignore into confirmation (id, act, ability, args, account, destination, device, conversation, context, asks, expires_at, nonce, items, word, seal, state)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')`,
    body.id,
    body.act,
    body.ability,
    body.args,
    body.account,
    body.destination,
    body.device,
    body.conversation,
    canonical(body.context),
    body.asks,
    body.expiresAt,
    body.nonce,
    canonical(items),
    body.word ?? null,
    body.seal ?? '',
  )
}

function keepAnswer(vault: Writable, body: AnsweredOp, op: Op): void {
  const waiting = vault.get<{ act: string }>("select act from confirmation where id = ? and state = 'waiting'", body.id)
  if (!waiting) return
  addLink(vault, { at: op.at, kind: 'answered', act: waiting.act, body: { confirmation: body.id, state: body.state, by: body.by } })
  vault.run('update confirmation set state = ? where id = ?', body.state, body.id)
}

function keepHolding(vault: Writable, body: Held, op: Op): void {
  addLink(vault, { at: op.at, kind: 'held', act: body.act, body: { until: body.until } })
  vault.run('insert or replace into holding (act, until) values (?, ?)', body.act, body.until)
}

function release(vault: Writable, body: Released, op: Op): void {
  addLink(vault, { at: op.at, kind: 'released', act: body.act, body: {} })
  vault.run('delete from holding where act = ?', body.act)
}

/** A place that the person entered stays theirs; one from outside becomes better only by their own entry, or their yes to it. */
function keepKnown(vault: Writable, body: Known, op: Op): void {
  const before = vault.get<{ made_by: Known['madeBy'] }>('select made_by from destination where address = ?', body.address)
  const order = ['person', 'companion', 'outside']
  if (before && order.indexOf(before.made_by) <= order.indexOf(body.madeBy)) return
  vault.run(
    'insert or replace into destination (address, made_by, name, sources, at) values (?, ?, ?, ?, ?)',
    body.address,
    body.madeBy,
    body.name,
    JSON.stringify(body.sources),
    op.at,
  )
}

function keepRule(vault: Writable, body: Ruled, op: Op): void {
  addLink(vault, { at: op.at, kind: 'ruled', act: body.id, body: { way: body.way, ability: body.ability } })
  vault.run(
    'insert or replace into standing_rule (id, way, ability, destination, words, sources, at) values (?, ?, ?, ?, ?, ?, ?)',
    body.id,
    body.way,
    body.ability,
    body.destination,
    body.words,
    JSON.stringify(body.sources),
    op.at,
  )
}

function liftRule(vault: Writable, body: Lifted, op: Op): void {
  addLink(vault, { at: op.at, kind: 'lifted', act: body.id, body: {} })
  vault.run('delete from standing_rule where id = ?', body.id)
}

function keepClass(vault: Writable, body: Classed, op: Op): void {
  addLink(vault, { at: op.at, kind: 'classed', act: body.name, body: { class: body.class, fingerprint: body.fingerprint } })
  vault.run('insert or replace into foreign_ability (name, fingerprint, class, at) values (?, ?, ?, ?)', body.name, body.fingerprint, body.class, op.at)
}

const keepKey = (vault: Writable, body: Keyed): void => vault.run('insert or ignore into sealing_key (one, key) values (1, ?)', body.key)

/** Every kind of op that consent brings. */
export const consentOps: readonly OpKind[] = [
  { kind: 'consent.decided', version: 1, body: decided, apply: keepDecision } satisfies OpKind<Decided>,
  { kind: 'consent.ended', version: 1, body: ended, apply: keepEnd } satisfies OpKind<Ended>,
  { kind: 'consent.undone', version: 1, body: undone, apply: keepUndo } satisfies OpKind<Undone>,
  { kind: 'consent.widened', version: 1, body: widened, apply: keepWidening } satisfies OpKind<Widened>,
  { kind: 'consent.erased', version: 1, body: erased, apply: erase } satisfies OpKind<Erased>,
  { kind: 'consent.expired', version: 1, body: expired, apply: expire } satisfies OpKind<Expired>,
  { kind: 'consent.asked', version: 1, body: asked, apply: keepAsking } as OpKind<Asked>,
  { kind: 'consent.answered', version: 1, body: answered, apply: keepAnswer } satisfies OpKind<AnsweredOp>,
  { kind: 'consent.held', version: 1, body: held, apply: keepHolding } satisfies OpKind<Held>,
  { kind: 'consent.released', version: 1, body: released, apply: release } satisfies OpKind<Released>,
  { kind: 'consent.known', version: 1, body: known, apply: keepKnown } satisfies OpKind<Known>,
  { kind: 'consent.ruled', version: 1, body: ruled, apply: keepRule } satisfies OpKind<Ruled>,
  { kind: 'consent.lifted', version: 1, body: lifted, apply: liftRule } satisfies OpKind<Lifted>,
  { kind: 'consent.classed', version: 1, body: classed, apply: keepClass } satisfies OpKind<Classed>,
  { kind: 'consent.keyed', version: 1, body: keyed, apply: keepKey } satisfies OpKind<Keyed>,
]
