/** The ops by which memory learns, keeps, corrects and lets go: what is to be written, decided against the vault as it is. */
import type { Felt } from '../language/feelings-read.ts'
import type { Op, Vault } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { fact } from './facts.ts'
import { feelingCorrected } from './feelings/corrected-feeling.ts'
import type { ForgetPlan } from './forget.ts'
import { daysOfItems, feelingCorrection } from './inner-life.ts'
import { keepingOf, lessonOf, teaches } from './lesson.ts'
import type { Fact, Item } from './memory.ts'
import type { Learned } from './ops.ts'
import { portraitFrom } from './portrait.ts'
import { portrayedAt } from './rebuild.ts'
import { againFor } from './reflection/reflections.ts'
import { isHere } from './whereabouts.ts'

type MakeOp = (kind: string, body: unknown, at: string) => Op

/** What one thing that the person said teaches, with how it felt; empty where it teaches nothing. */
export function learning(
  vault: Vault,
  said: { item: Item; readings: readonly Reading[]; moment: Moment; feel(text: string): Felt },
  op: MakeOp,
): { ops: Op[]; facts: string[] } {
  const { item, readings, moment, feel } = said
  if (!teaches(item)) return { ops: [], facts: [] }
  const here = { zone: moment.zone, locale: moment.locale }
  const at = Temporal.Instant.fromEpochMilliseconds(Temporal.Instant.from(item.at).epochMilliseconds).toString()
  const { learned, felt, promised } = lessonOf(vault, { item, readings, here, feel })
  const told = feelingCorrected(vault, item)
  const ops = [
    ...(isHere(vault, Temporal.Instant.from(at).epochMilliseconds, here) ? [] : [op('here', here, at)]),
    ...(learned ? [op('learned', learned, at)] : []),
    ...(felt ? [op('felt', felt, at)] : []),
    ...(promised ? [op('promised', promised, at)] : []),
    // "I wasn't sad, just tired": what they say of it themselves is how it was.
    ...(told ? feelingCorrection(vault, { item: told.item, word: told.word ?? null }, (kind, body) => op(kind, body, at)) : []),
  ]
  return { ops, facts: learned?.facts.map(({ id }) => id) ?? [] }
}

/** What the person asked to have kept, and that they did. */
export function keeping(
  vault: Vault,
  { item, what, moment }: { item: Item; what: string; moment: Moment },
  op: MakeOp,
): { ops: Op[]; learned: Learned } | undefined {
  const learned = keepingOf(vault, { item, what, here: moment })
  const at = moment.now.toString()
  return (
    learned && {
      learned,
      ops: [op('edited', { kind: 'kept', target: item.id, body: JSON.stringify({ what }), items: [item.id] }, at), op('learned', learned, at)],
    }
  )
}

/** Takes a fact back, for good: what was said stays. */
export function takingBack(vault: Vault, id: string, { at, op }: { at: string; op: MakeOp }): Op[] {
  const known = fact(vault, id)
  return [...(known ? [edit('taken back', known, { at, op, body: {} })] : []), op('forgot', { items: [], facts: [id] }, at)]
}

/** The person's own value in the place of what was read. */
export function correcting(vault: Vault, { id, value, next }: { id: string; value: string; next: string }, { at, op }: { at: string; op: MakeOp }): Op[] {
  const known = fact(vault, id)
  return [...(known ? [edit('corrected', known, { at, op, body: { next, value } })] : []), op('corrected', { fact: id, next, value }, at)]
}

const edit = (kind: 'corrected' | 'taken back', known: Fact, { at, op, body }: { at: string; op: MakeOp; body: object }): Op =>
  op('edited', { kind, target: known.id, body: JSON.stringify({ ...body, slot: known.slot, was: known.value }), items: [...known.sources] }, at)

/** What is gathered and portrayed again once a plan was carried out: call `before` it, and the result after. */
export function afterForgetting(vault: Vault, plan: ForgetPlan, { at, op }: { at: string; op: MakeOp }): () => Op[] {
  const days = daysOfItems(vault, plan.items, 'UTC')
  return () => {
    const again = againFor(vault, days, 'UTC')
    const portrayed = portrayedAt(vault)
    return [...(again ? [op('gathered', again, at)] : []), ...(portrayed === undefined ? [] : [op('portrayed', { rows: portraitFrom(vault, portrayed) }, at)])]
  }
}
