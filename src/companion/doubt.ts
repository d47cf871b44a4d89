/**
 * Asking about what does not go together, once and when it fits: "You told me in May that Anna lives in Lyon. Is it Lisbon
 * now?" Never in bad news, never on top of another question; and what is answered is taken over at once.
 */
import type { Doubt } from '../memory/memory.ts'
import type { MindState } from '../mind/mind.ts'
import type { Heard } from '../words/heard.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import type { Source } from '../words/said.ts'
import type { Life } from './life.ts'

/** What was asked, for good, and what waits for its answer. Ids of facts. */
type Doubted = { readonly asked: readonly string[]; readonly waits?: { readonly before: string; readonly after: string; readonly at: string } }

const key = 'doubt'
/** So long an answer is waited for, in minutes; whatever is said next ends the waiting. */
const patience = 60
const mostRemembered = 50

const doubtedOf = (state: MindState): Doubted => ({ asked: [], ...(state.notes[key] as Partial<Doubted> | undefined) })
const withDoubted = (state: MindState, doubted: Doubted): MindState => ({ ...state, notes: { ...state.notes, [key]: doubted } })

const pair = ({ before, after }: Doubt): string => `${before.id} ${after.id}`

/** Longer than this there is more in it than the answer. */
const bareAnswer = 7

/** The person's answer to what was asked last, and the state after it. `alone` where nothing else was said. */
export type Answered = { readonly state: MindState; readonly said?: string; readonly alone?: boolean }

export async function hearAnswer(life: Life, heard: Heard, moment: Moment): Promise<Answered | undefined> {
  const { asked, waits } = doubtedOf(life.state)
  if (!waits) return undefined
  const state = withDoubted(life.state, { asked })
  if (moment.betweenUs || moment.now.since(Temporal.Instant.from(waits.at)).total('minutes') > patience) return { state }
  const doubt = life.memory.doubts().find((one) => one.before.id === waits.before && one.after.id === waits.after)
  const item = life.memory.item(heard.id)
  if (!doubt || !item) return { state }
  const which = await life.memory.settleDoubt(doubt, item, { now: moment.now, zone: moment.zone, locale: moment.locale })
  if (!which) return { state }
  const shown = (value: string): string => (/^(?:\d{4})?-/.test(value) ? 'the new date' : value)
  const [old, next] = [shown(doubt.before.value), shown(doubt.after.value)]
  const lines =
    which === 'both'
      ? ['Both, then. I keep the two side by side.', 'Then both are right, and I keep both.']
      : which === 'before'
        ? [`Then ${old === 'the new date' ? 'the first date' : old} it stays, and I drop the other.`, `Good that I asked. It stays as it was.`]
        : which === 'after'
          ? [`Good, then that is how I have it now: ${next}.`, `Thank you. ${next.charAt(0).toUpperCase()}${next.slice(1)} it is from now on.`]
          : [`${which.value}, then. I have put it right.`, `Neither of the two, then: ${which.value}. I have it now.`]
  return { state, said: life.chance.pick(lines), alone: heard.text.trim().split(/\s+/).length <= bareAnswer }
}

/** A question to add to a reply that left room for it, and the state in which it was asked. */
export function askInDoubt(
  life: Life,
  at: { moment: Moment; reply: string; readings: readonly Reading[]; state: MindState },
): { text: string; sources: readonly Source[]; state: MindState } | undefined {
  const { moment, reply, readings, state } = at
  if (moment.betweenUs || reply.length === 0 || reply.length > 400 || /\?["”’)]*\s*$/.test(reply)) return undefined
  // Not in somebody's grief, and not while something is being asked for.
  if (readings.some(({ feeling, act }) => feeling.valence < -0.3 || act === 'ask' || act === 'request' || act === 'part')) return undefined
  const { asked } = doubtedOf(state)
  const doubt = life.memory.doubts().find((one) => !asked.includes(pair(one)))
  if (!doubt) return undefined
  const question = life.memory.askWhich(doubt, { now: moment.now, zone: moment.zone, locale: moment.locale })
  const opening = life.chance.pick(['One thing I would like to have right.', 'Something I wanted to ask.', 'Help me with one thing.'])
  const waits = { before: doubt.before.id, after: doubt.after.id, at: moment.now.toString() }
  const text = `${opening} ${question}`
  const sources = life.memory.sources([...doubt.before.sources.slice(-1), ...doubt.after.sources.slice(-1)])
  const after = withDoubted(state, { asked: [...asked, pair(doubt)].slice(-mostRemembered), waits })
  return { text, sources, state: { ...after, last: { said: text, at: waits.at, sources, did: [] } } }
}
