/** Asking for a yes: the record that is stored, sealed and shown, and what is done when it is answered. */
import type { Op } from '../vault/vault.ts'
import { clean, isTainted, join } from '../words/label.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { canonical } from './canonical.ts'
import { confirmationById, isOpen, itemsOf, placesOf, waitSeconds, whyNotTaken } from './confirmation.ts'
import type { ConfirmationRow, Item, Reply } from './confirmation.ts'
import { mayBeSpoken } from './rules.ts'
import { decided, opAt } from './note.ts'
import type { Answered, Call, Confirmed, Note, Parts } from './note.ts'
import { worstOf } from './reach.ts'
import type { Destination } from './reach.ts'
import { isSealed, sealingKey, sealOf } from './seal.ts'
import { newWord } from './spoken-word.ts'
import type { Stopping } from './stop.ts'

/** Of a list: what came of each act, in order. `rest` is absent where there was but one. */
export type Confirming = Answered & { readonly rest?: readonly Answered[] }

/** No more than this is shown, and confirmed, as one list. */
const mostInList = 25

type Act = (call: Call, moment: Moment, confirmed: Confirmed) => Promise<Answered>

export function asker({ vault, chance }: Parts, stops: Stopping) {
  async function ask(note: Note): Promise<Answered> {
    const { id, call, args, ability, verdict, moment, places } = note
    const told = `Waits for a yes: ${ability?.about ?? call.ability}`
    const known = worstOf(places)
    const spoken = verdict.decision === 'confirm' && mayBeSpoken(ability ?? {}, known?.known === true)
    const asks = verdict.passkey ? 'passkey' : spoken ? 'any' : 'screen'
    const before = listOf(note, asks)
    const items: Item[] = [...(before ? itemsOf(before) : []), { act: id, ability: call.ability, args: canonical(args) }]
    const [first, ...further] = items
    const key = sealingKey(vault) ?? chance.id(moment.now) + chance.id(moment.now)
    const accounts = new Set([before?.account ?? '', ability?.reaches?.(args).account ?? ''].filter((account) => account !== ''))
    const record = {
      id: chance.id(moment.now),
      act: first?.act ?? id,
      ability: first?.ability ?? call.ability,
      args: first?.args ?? canonical(args),
      account: [...accounts].join(', '),
      destination: canonical(union(before ? placesOf(before) : [], places)),
      device: moment.channel,
      conversation: moment.conversation,
      context: seenBy(call),
      asks,
      expiresAt: moment.now.add({ seconds: waitSeconds }).toString(),
      nonce: chance.id(moment.now),
      items: further,
      word: spoken ? newWord(chance, `${canonical(items)} ${call.said ?? ''}`) : null,
    }
    const seal = sealOf(key, { ...record, items: canonical(further), context: canonical(record.context), expires_at: record.expiresAt })
    const ops: Op[] = [
      opAt(chance, 'keyed', { body: { key }, now: moment.now }),
      // A longer list is another question: a yes to the shorter one must not reach what was added.
      ...(before ? [opAt(chance, 'answered', { body: { id: before.id, state: 'revoked', by: 'a longer list' }, now: moment.now })] : []),
      decided(chance, note, { state: 'asked', told, confirmation: record.id }),
      opAt(chance, 'asked', { body: { ...record, seal }, now: moment.now }),
    ]
    await vault.append(ops)
    return { outcome: { kind: 'needsYes', confirmation: record.id }, act: { id, ability: call.ability, args, outcome: 'asked', told } }
  }

  /**
   * The list of this turn that still waits, if another act fits on it: of the same class, and asking for as much. So nobody new
   * hides among the known, and what cannot be undone is always asked for alone.
   */
  function listOf({ turn, moment, ability }: Note, asks: ConfirmationRow['asks']): ConfirmationRow | undefined {
    if (ability?.class !== 'reversible' && ability?.class !== 'outward') return undefined
    const found = vault.get<{ id: string }>(
      `select c.id from confirmation c join act a on a.id = c.act
       where a.turn = ? and a.class = ? and c.asks = ? and c.state = 'waiting' and c.args is not null order by c.id desc limit 1`,
      turn,
      ability.class,
      asks,
    )
    const row = found && confirmationById(vault, found.id)
    return row && isOpen(row, moment.now) && isSealed(vault, row) && itemsOf(row).length < mostInList ? row : undefined
  }

  async function answer(confirmation: string, how: Reply & { act: Act }, moment: Moment): Promise<Confirming | { kind: 'not'; why: string }> {
    const row = confirmationById(vault, confirmation)
    const refused = whyNotTaken({ row, vault, reply: how, moment, stoppedAt: stops.at() })
    const end = (state: 'used' | 'refused' | 'revoked', by: string): Promise<void> =>
      vault.append([opAt(chance, 'answered', { body: { id: confirmation, state, by }, now: moment.now })])
    if (refused || !row) {
      if (row?.state === 'waiting' && (refused?.id === 'late' || refused?.id === 'stopped' || refused?.id === 'changed')) await end('revoked', refused.id)
      return { kind: 'not', why: refused?.why ?? '' }
    }
    await end(how.yes ? 'used' : 'refused', how.by)
    if (!how.yes) return { kind: 'not', why: 'Then it stays undone.' }
    const context = JSON.parse(row.context) as Label
    const answered: Answered[] = []
    for (const item of itemsOf(row)) {
      const { turn, sources } = vault.get<{ turn: string; sources: string }>('select turn, sources from act where id = ?', item.act) ?? {
        turn: '',
        sources: '[]',
      }
      const confirmed: Confirmed = { act: item.act, confirmation, by: how.by, turn }
      const argumentLabels = join(context, { ...clean, sources: JSON.parse(sources) as string[] })
      // What runs is what was stored and shown, whatever has been said since; a yes makes no argument cleaner.
      answered.push(await how.act({ ability: item.ability, args: JSON.parse(item.args), context, argumentLabels }, moment, confirmed))
    }
    const [first, ...rest] = answered
    if (!first) return { kind: 'not', why: 'That question is no longer open.' }
    return rest.length === 0 ? first : { ...first, rest }
  }

  /** Everything that waits for a yes is off. */
  function revoke(): void {
    const at = stops.at() ?? Temporal.Instant.fromEpochMilliseconds(0)
    const open = vault.all<{ id: string }>("select id from confirmation where state = 'waiting'")
    const revoked = open.map(({ id }) => opAt(chance, 'answered', { body: { id, state: 'revoked', by: 'stop' }, now: at }))
    // A disk that takes nothing must not end everything: no yes is taken to what was asked before, and it runs out of time.
    if (revoked.length > 0) void vault.append(revoked).catch(() => undefined)
  }

  return { ask, answer, revoke }
}

/** The label of conversation and arguments together; of sources those from outside, which the card names. */
const seenBy = ({ context, argumentLabels }: Call): Label => ({
  ...join(context, argumentLabels),
  sources: [...new Set([context, argumentLabels].filter(isTainted).flatMap(({ sources }) => sources))],
})

const union = (before: readonly Destination[], more: readonly Destination[]): Destination[] => [
  ...before.filter((place) => !more.some(({ address }) => address === place.address)),
  ...more,
]
