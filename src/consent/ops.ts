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
})
export const answered = z.object({ id, state: z.enum(['used', 'refused', 'revoked']), by: z.string() })

export type Decided = z.infer<typeof decided>
export type Ended = z.infer<typeof ended>
export type Undone = z.infer<typeof undone>
export type Widened = z.infer<typeof widened>
export type Erased = z.infer<typeof erased>
export type Expired = z.infer<typeof expired>
export type Asked = z.infer<typeof asked>
export type AnsweredOp = z.infer<typeof answered>

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
    vault.run('update confirmation set args = null where act = ?', act)
  }
}

function expire(vault: Writable, body: Expired): void {
  vault.run('update act set result = null, undo_until = null where undo_until < ?', body.before)
}

function keepAsking(vault: Writable, body: Asked, op: Op): void {
  addLink(vault, { at: op.at, kind: 'asked', act: body.act, body: { confirmation: body.id, asks: body.asks, expires: body.expiresAt } })
  vault.run(
    `insert or ignore into confirmation (id, act, ability, args, account, destination, device, conversation, context, asks, expires_at, nonce, state)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')`,
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
  )
}

function keepAnswer(vault: Writable, body: AnsweredOp, op: Op): void {
  const waiting = vault.get<{ act: string }>("select act from confirmation where id = ? and state = 'waiting'", body.id)
  if (!waiting) return
  addLink(vault, { at: op.at, kind: 'answered', act: waiting.act, body: { confirmation: body.id, state: body.state, by: body.by } })
  vault.run('update confirmation set state = ? where id = ?', body.state, body.id)
}

/** Every kind of op that consent brings. */
export const consentOps: readonly OpKind[] = [
  { kind: 'consent.decided', version: 1, body: decided, apply: keepDecision } satisfies OpKind<Decided>,
  { kind: 'consent.ended', version: 1, body: ended, apply: keepEnd } satisfies OpKind<Ended>,
  { kind: 'consent.undone', version: 1, body: undone, apply: keepUndo } satisfies OpKind<Undone>,
  { kind: 'consent.widened', version: 1, body: widened, apply: keepWidening } satisfies OpKind<Widened>,
  { kind: 'consent.erased', version: 1, body: erased, apply: erase } satisfies OpKind<Erased>,
  { kind: 'consent.expired', version: 1, body: expired, apply: expire } satisfies OpKind<Expired>,
  { kind: 'consent.asked', version: 1, body: asked, apply: keepAsking } satisfies OpKind<Asked>,
  { kind: 'consent.answered', version: 1, body: answered, apply: keepAnswer } satisfies OpKind<AnsweredOp>,
]
