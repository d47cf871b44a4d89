/**
 * Acting: parse, ask the gate, write the intent down, do it, write the outcome down. The effect comes only after its
 * intent is on the disk, and it carries the act's id as idempotency key; an outcome that is not known is told as such and
 * never tried again by itself.
 */
import type { Ability, AbilityClass } from '../words/ability.ts'
import type { Moment } from '../words/moment.ts'
import { asker } from './ask.ts'
import { carrier } from './carry-out.ts'
import type { Reply } from './confirmation.ts'
import { contextOf, widened } from './context.ts'
import { gate } from './gate.ts'
import type { Verdict, World } from './gate.ts'
import { decided, opAt, refusal, turnOf } from './note.ts'
import type { Answered, Call, Confirmed, Note, Parts } from './note.ts'
import { destinationsOf, worstOf } from './reach.ts'
import type { Destination } from './reach.ts'
import { whyRefused } from './refusal.ts'
import { standingFor, standingRules } from './standing.ts'
import { stopping } from './stop.ts'
import { undoer } from './undo.ts'

export type { Answered, Call } from './note.ts'
export { turnOf } from './note.ts'

export function actor(parts: Parts) {
  const { vault, chance, abilities, person, clock } = parts
  const byName = new Map(abilities.map((ability) => [ability.name, ability]))
  const stops = stopping(clock)
  const { carryOut, isHeld, callOff, settled } = carrier(parts, stops)
  const { ask, answer, revoke } = asker(parts, stops)

  /** What was under way when the machine stopped: nobody knows whether it happened, so it is told as such. */
  let orphans = vault.all<{ id: string; ability: string; held: string | null }>(
    "select id, ability, (select until from holding where act = id) as held from act where state = 'running'",
  )
  async function reconcile(moment: Moment): Promise<void> {
    if (orphans.length === 0) return
    const lost = orphans
    orphans = []
    await vault.append(
      lost.map(({ id, ability, held }) => {
        const never = held !== null || byName.get(ability)?.whole === true
        const told = never ? 'I was interrupted before this was done.' : 'I was interrupted and do not know whether this happened.'
        return opAt(chance, 'ended', { body: { act: id, state: never ? 'not' : 'unknown', told, result: null, undoUntil: null }, now: moment.now })
      }),
    )
  }

  async function act(asked: Call, moment: Moment, confirmed?: Confirmed): Promise<Answered> {
    await reconcile(moment)
    stops.heard(moment)
    // Whoever calls cannot leave out what the conversation has seen.
    const call = { ...asked, context: widened(contextOf(vault, moment.conversation), asked.context) }
    const found = byName.get(call.ability)
    const { kind, redefined } = classOf(found)
    const ability = found?.foreign && kind ? { ...found, class: kind } : found
    const id = confirmed?.act ?? chance.id(moment.now)
    const parsed = ability?.takes.safeParse(call.args)
    if (ability && parsed && !parsed.success) {
      const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`).join('; ')
      return refusal(id, call, { rule: 'arguments', why: `That does not fit what ${ability.name} takes (${where}).` })
    }
    const args: unknown = parsed?.data ?? call.args
    const turn = confirmed?.turn ?? turnOf(moment)
    let places: readonly Destination[] = []
    let verdict: Verdict
    try {
      if (ability) places = destinationsOf(vault, ability, args)
      const world = worldOf({ call, args, ability, moment, confirmed, places, turn, kind })
      verdict = gate(
        { ability: call.ability, ...(kind && { class: kind }), ...(ability?.own && { own: true }), ...(redefined && { redefined }) },
        call.context,
        call.argumentLabels,
        world,
      )
    } catch {
      // An ability that cannot say where it reaches, or what was named, is denied.
      verdict = { decision: 'deny', rule: 'exception' }
    }
    const note: Note = { id, call, args, ability, verdict, moment, turn, places, ...(confirmed && { confirmed }) }
    if (verdict.decision === 'deny' || !ability) {
      const why = whyRefused(verdict.rule)
      await vault.append([decided(chance, note, { state: 'refused', told: why })])
      return refusal(id, call, { rule: verdict.rule, why })
    }
    if (verdict.decision !== 'allow') return ask(note)
    return carryOut({ ...note, ability })
  }

  /** An ability from elsewhere is what the person has classed, as long as it says of itself what it said then. */
  function classOf(ability: Ability | undefined): { kind?: AbilityClass; redefined?: true } {
    if (!ability?.foreign) return ability ? { kind: ability.class } : {}
    const let_ = vault.get<{ fingerprint: string; class: AbilityClass }>('select fingerprint, class from foreign_ability where name = ?', ability.name)
    if (!let_) return {}
    return let_.fingerprint === ability.foreign.fingerprint ? { kind: let_.class } : { kind: let_.class, redefined: true }
  }

  type About = {
    call: Call
    args: unknown
    ability: Ability | undefined
    moment: Moment
    confirmed: Confirmed | undefined
    places: readonly Destination[]
    turn: string
    kind: AbilityClass | undefined
  }

  function worldOf({ call, args, ability, moment, confirmed, places, turn, kind }: About): World {
    const named = call.said !== undefined && ability?.named ? ability.named(args, call.said) : { destination: false, content: false }
    const reversible =
      vault.get<{ n: number }>("select count(*) as n from act where turn = ? and class = 'reversible' and state in ('running', 'done', 'undone')", turn)?.n ?? 0
    const destination = worstOf(places)
    const standing = standingFor(standingRules(vault), { ability: call.ability, class: kind, to: places.map(({ address }) => address) })
    return {
      age: person().age,
      stopped: stops.isStopped(moment),
      named,
      reversibleThisTurn: reversible,
      ...(destination && { destination }),
      ...(standing && { standing }),
      ...(confirmed && { confirmed: confirmed.by }),
    }
  }

  return {
    act: (call: Call, moment: Moment) => act(call, moment),
    undo: undoer(parts, { byName, held: { isHeld, callOff } }),
    answer: (confirmation: string, how: Reply, moment: Moment) => answer(confirmation, { ...how, act }, moment),
    stop(): void {
      stops.stop()
      revoke()
    },
    reconcile,
    settled,
  }
}
