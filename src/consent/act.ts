/**
 * Acting: parse, ask the gate, write the intent down, do it, write the outcome down. The effect comes only after its
 * intent is on the disk, and it carries the act's id as idempotency key; an outcome that is not known is told as such and
 * never tried again by itself.
 */
import type { Clock } from '../clock/clock.ts'
import type { Op, Vault } from '../vault/vault.ts'
import type { Ability, Act, Done, Outcome } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { Trouble } from '../words/trouble.ts'
import { canonical } from './canonical.ts'
import { confirmationById, isOpen, waitSeconds } from './confirmation.ts'
import { gate } from './gate.ts'
import type { Verdict, World } from './gate.ts'
import { actById, actColumns, actOf } from './log.ts'
import type { ActRow } from './log.ts'
import { whyRefused } from './refusal.ts'

export type Call = { readonly ability: string; readonly args: unknown; readonly context: Label; readonly argumentLabels: Label; readonly said?: string }
export type Answered = { readonly outcome: Outcome; readonly act: Act }
type Undone = { readonly kind: 'done'; readonly act: Act } | { readonly kind: 'not'; readonly why: string }

/** The utterance that an act belongs to. */
export const turnOf = (moment: Moment): string => `${moment.conversation} ${moment.now.toString()}`

type Parts = { vault: Vault; chance: Chance; abilities: readonly Ability[]; person: () => { readonly age: 'adult' | 'child' }; clock?: Clock }
type Confirmed = { readonly act: string; readonly confirmation: string; readonly by: NonNullable<World['confirmed']> }

const undoDays = 30

export function actor({ vault, chance, abilities, person, clock }: Parts) {
  const byName = new Map(abilities.map((ability) => [ability.name, ability]))
  const running = new Map<string, AbortController>()
  /** STOP holds for everything that was heard up to then. */
  let stoppedAt: Temporal.Instant | undefined
  let newest: Temporal.Instant | undefined

  const isStopped = (moment: Moment): boolean => stoppedAt !== undefined && Temporal.Instant.compare(moment.now, stoppedAt) <= 0
  const op = (kind: string, body: unknown, moment: Moment): Op => ({
    id: chance.id(moment.now),
    kind: `consent.${kind}`,
    version: 1,
    at: moment.now.toString(),
    body,
  })

  /** What was under way when the machine stopped: nobody knows whether it happened, so it is told as such. */
  let orphans = vault.all<{ id: string; ability: string }>("select id, ability from act where state = 'running'")
  async function reconcile(moment: Moment): Promise<void> {
    if (orphans.length === 0) return
    const lost = orphans
    orphans = []
    await vault.append(
      lost.map(({ id, ability }) => {
        const isWhole = byName.get(ability)?.whole === true
        const told = isWhole ? 'I was interrupted before this was done.' : 'I was interrupted and do not know whether this happened.'
        return op('ended', { act: id, state: isWhole ? 'not' : 'unknown', told, result: null, undoUntil: null }, moment)
      }),
    )
  }

  async function act(call: Call, moment: Moment, confirmed?: Confirmed): Promise<Answered> {
    await reconcile(moment)
    if (!newest || Temporal.Instant.compare(moment.now, newest) > 0) newest = moment.now
    const ability = byName.get(call.ability)
    const id = confirmed?.act ?? chance.id(moment.now)
    const parsed = ability?.takes.safeParse(call.args)
    if (ability && parsed && !parsed.success) {
      const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`).join('; ')
      return refusal(id, call, { rule: 'arguments', why: `That does not fit what ${ability.name} takes (${where}).` })
    }
    const args: unknown = parsed?.data ?? call.args
    const verdict = gate(
      { ability: call.ability, ...(ability && { class: ability.class }), ...(ability?.own && { own: true }) },
      call.context,
      call.argumentLabels,
      worldOf({ call, args, ability, moment, confirmed }),
    )
    const note = { id, call, args, ability, verdict, moment, confirmation: confirmed?.confirmation ?? null }
    if (verdict.decision === 'deny' || !ability) {
      const why = whyRefused(verdict.rule)
      await vault.append([decision(note, 'refused', why)])
      return refusal(id, call, { rule: verdict.rule, why })
    }
    if (verdict.decision !== 'allow') return ask(note)
    return carryOut({ ...note, ability })
  }

  function worldOf({
    call,
    args,
    ability,
    moment,
    confirmed,
  }: {
    call: Call
    args: unknown
    ability: Ability | undefined
    moment: Moment
    confirmed: Confirmed | undefined
  }): World {
    const named = call.said !== undefined && ability?.named ? ability.named(args, call.said) : { destination: false, content: false }
    const reversible =
      vault.get<{ n: number }>("select count(*) as n from act where turn = ? and class = 'reversible' and state in ('running', 'done')", turnOf(moment))?.n ?? 0
    return { age: person().age, stopped: isStopped(moment), named, reversibleThisTurn: reversible, ...(confirmed && { confirmed: confirmed.by }) }
  }

  type Note = { id: string; call: Call; args: unknown; ability: Ability | undefined; verdict: Verdict; moment: Moment; confirmation: string | null }

  function decision({ id, call, args, ability, verdict, moment, confirmation }: Note, state: 'running' | 'refused' | 'asked', told = ''): Op {
    const { sources, ...argumentLabel } = call.argumentLabels
    const { sources: _context, ...context } = call.context
    return op(
      'decided',
      {
        act: id,
        conversation: moment.conversation,
        turn: turnOf(moment),
        ability: call.ability,
        class: ability?.class ?? 'unlisted',
        // "Between us" leaves no words; an ability that nobody listed may have been handed anything.
        args: moment.betweenUs || !ability ? null : canonical(args),
        salt: chance.id(moment.now) + chance.id(moment.now),
        sources,
        context,
        arguments: argumentLabel,
        decision: verdict.decision,
        rule: verdict.rule,
        confirmation,
        state,
        told,
      },
      moment,
    )
  }

  async function ask(note: Note): Promise<Answered> {
    const { id, call, args, ability, verdict, moment } = note
    const confirmation = chance.id(moment.now)
    const body = {
      id: confirmation,
      act: id,
      ability: call.ability,
      args: canonical(args),
      account: '',
      destination: '',
      device: moment.channel,
      conversation: moment.conversation,
      context: call.context,
      asks: verdict.passkey ? 'passkey' : verdict.decision === 'screen' ? 'screen' : 'any',
      expiresAt: moment.now.add({ seconds: waitSeconds }).toString(),
      nonce: chance.id(moment.now),
    }
    const told = `Waits for a yes: ${ability?.about ?? call.ability}`
    await vault.append([decision({ ...note, confirmation }, 'asked', told), op('asked', body, moment)])
    return { outcome: { kind: 'needsYes', confirmation }, act: { id, ability: call.ability, args, outcome: 'asked', told } }
  }

  async function carryOut(note: Note & { ability: Ability }): Promise<Answered> {
    const { id, call, args, ability, moment } = note
    // Reading changes nothing in the world: its intent and outcome are written together, afterwards.
    const intent = decision(note, 'running')
    const reads = ability.class === 'read'
    if (!reads) await vault.append([intent])
    const stopping = new AbortController()
    running.set(id, stopping)
    const changes: Op[] = []
    const keep = (more: readonly Op[]): void => void changes.push(...more)
    let outcome: Done<unknown>
    try {
      if (isStopped(moment)) outcome = { kind: 'not', why: 'Stopped, as you asked.' }
      else outcome = await ability.do(args, { ...moment, act: id, keep, signal: AbortSignal.any([moment.signal, stopping.signal]) }, call.argumentLabels)
    } catch (error) {
      if (!(error instanceof Trouble)) {
        await vault.append([...(reads ? [intent] : []), op('ended', { act: id, state: 'unknown', told: '', result: null, undoUntil: null }, moment)])
        throw error
      }
      outcome = { kind: 'not', why: error.tell }
    } finally {
      running.delete(id)
    }
    const told = outcome.kind === 'done' ? tellOf(ability, { result: outcome.result, args, moment }) : outcome.kind === 'not' ? outcome.why : outcome.question
    const kept = outcome.kind === 'done' && ability.undo ? canonical(outcome.result ?? null) : null
    const quiet = reads && moment.betweenUs
    const end = op(
      'ended',
      {
        act: id,
        state: outcome.kind === 'done' ? 'done' : 'not',
        told: moment.betweenUs ? '' : told,
        result: kept,
        undoUntil: kept === null ? null : moment.now.add({ hours: undoDays * 24 }).toString(),
      },
      moment,
    )
    const done = outcome.kind === 'done' ? changes : []
    if (!quiet) await vault.append(reads ? [intent, ...done, end] : [...done, end])
    // An act that made the log forget its own words (forgetting does) must not hand them on.
    const erased = actById(vault, id)?.args === null
    return { outcome, act: { id, ability: call.ability, args: erased ? {} : args, outcome: outcome.kind, told, ...(kept === null ? {} : { undo: id }) } }
  }

  function refusal(id: string, call: Call, { rule, why }: { rule: string; why: string }): Answered {
    return { outcome: { kind: 'refused', why, rule }, act: { id, ability: call.ability, args: call.args, outcome: 'refused', told: why } }
  }

  async function undo(id: string | 'last', moment: Moment): Promise<Undone> {
    if (id === 'last') return undoLast(moment)
    const row = actById(vault, id)
    if (!row) return { kind: 'not', why: 'I know of no such act.' }
    if (row.state === 'undone') return { kind: 'not', why: 'That was already undone.' }
    if (row.state !== 'done') return { kind: 'not', why: 'That was never done, so there is nothing to undo.' }
    const ability = byName.get(row.ability)
    if (row.result === null || !ability?.undo) return { kind: 'not', why: 'That cannot be undone.' }
    if (row.undo_until === null || Temporal.Instant.compare(moment.now, Temporal.Instant.from(row.undo_until)) > 0) {
      return { kind: 'not', why: `That was more than ${undoDays} days ago; I no longer know how it was before.` }
    }
    await vault.append([op('undone', { act: id, stage: 'intent' }, moment)])
    const changes: Op[] = []
    try {
      await ability.undo(JSON.parse(row.result), { ...moment, act: id, keep: (more) => void changes.push(...more) })
    } catch (error) {
      await vault.append([op('undone', { act: id, stage: 'failed' }, moment)])
      if (!(error instanceof Trouble)) throw error
      return { kind: 'not', why: error.tell }
    }
    await vault.append([...changes, op('undone', { act: id, stage: 'done' }, moment)])
    const { undo: _gone, ...done } = actOf({ ...row, state: 'undone' })
    return { kind: 'done', act: { ...done, told: row.told ? `Undone: “${row.told}” no longer holds.` : 'Undone.' } }
  }

  /** The newest act that can be undone; reading and what cannot be undone are passed over, and so is what is undone already. */
  async function undoLast(moment: Moment): Promise<Undone> {
    const row = vault.get<ActRow>(
      `select ${actColumns} from act where state = 'done' and result is not null and undo_until >= ? order by at desc, id desc limit 1`,
      moment.now.toString(),
    )
    if (row) return undo(row.id, moment)
    const undone = vault.get<ActRow>(`select ${actColumns} from act where state = 'undone' order by at desc, id desc limit 1`)
    return { kind: 'not', why: undone ? 'There is nothing more to undo: the last of it was already undone.' : 'There is nothing to undo.' }
  }

  async function answer(
    confirmation: string,
    how: { yes: boolean; by: 'voice' | 'screen' | 'passkey' },
    moment: Moment,
  ): Promise<Answered | { kind: 'not'; why: string }> {
    const row = confirmationById(vault, confirmation)
    if (!row || row.args === null || row.state !== 'waiting') return { kind: 'not', why: 'That question is no longer open.' }
    if (!isOpen(row, moment.now)) {
      await vault.append([op('answered', { id: confirmation, state: 'revoked', by: 'time' }, moment)])
      return { kind: 'not', why: 'That took too long, so nothing was done. Ask me again and I will.' }
    }
    if (row.conversation !== moment.conversation) return { kind: 'not', why: 'That was asked in another conversation.' }
    await vault.append([op('answered', { id: confirmation, state: how.yes ? 'used' : 'refused', by: how.by }, moment)])
    if (!how.yes) return { kind: 'not', why: 'Then it stays undone.' }
    const context = JSON.parse(row.context) as Label
    // What runs is what was stored and shown, whatever has been said since; a yes makes no argument cleaner.
    return act({ ability: row.ability, args: JSON.parse(row.args), context, argumentLabels: context }, moment, { act: row.act, confirmation, by: how.by })
  }

  function stop(): void {
    const now = clock?.now()
    stoppedAt = now && newest && Temporal.Instant.compare(now, newest) < 0 ? newest : (now ?? newest ?? stoppedAt)
    for (const one of running.values()) one.abort()
    const at = stoppedAt ?? Temporal.Instant.fromEpochMilliseconds(0)
    const open = vault.all<{ id: string }>("select id from confirmation where state = 'waiting'")
    const revoked = open.map(({ id }): Op => ({
      id: chance.id(at),
      kind: 'consent.answered',
      version: 1,
      at: at.toString(),
      body: { id, state: 'revoked', by: 'stop' },
    }))
    // A disk that takes nothing must not end everything: unanswered they run out of time by themselves.
    if (revoked.length > 0) void vault.append(revoked).catch(() => undefined)
  }

  return { act: (call: Call, moment: Moment) => act(call, moment), undo, answer, stop, reconcile }
}

/** What the log says of it: the ability's own words, else what it is about. */
function tellOf(ability: Ability, { result, args, moment }: { result: unknown; args: unknown; moment: Moment }): string {
  return ability.spoken?.tell(result, args, { moment, focus: [] })[0] ?? ability.about
}
