/** What is said when somebody opens a window: the first meeting, a greeting that is due, or nothing. */
import { saidByCompanion } from '../words/label.ts'
import type { Op } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import type { Said } from '../words/said.ts'
import type { Life, Visit } from './life.ts'
import { momentOf } from './life.ts'
import { isMeeting, openMeeting } from './meeting.ts'
import type { StatePart } from './ops.ts'
import { tellUntold } from './untold.ts'
import { readPart, stateOp } from './state.ts'

/** A window opened again within this time is the same visit, and needs no greeting. */
const sameVisitHours = 4

export async function* greet(life: Life, visit: Visit): AsyncGenerator<Said> {
  const moment = momentOf(life, visit)
  if (moment.betweenUs) return
  const last = life.memory.latest(1)[0]
  if (isMeeting(life)) {
    // A page that is loaded again shows the question that still waits; it is not asked twice.
    if (last?.who === 'companion' && readPart(life.vault, 'meeting')) return
    const { said, parts } = openMeeting(life, moment)
    yield* tell(life, moment, { said, parts: [...parts, ...(await disclosed(life, moment))] })
    return
  }
  const { text: late, ops } = tellUntold(life, moment)
  const again = last && moment.now.since(Temporal.Instant.from(last.at)).total('hours') < sameVisitHours
  if (again && !late) return
  const { said, parts } = again ? { said: [], parts: [] } : await greetingAt(life, moment)
  yield* tell(life, moment, { said: [...said, ...(late ? [{ kind: 'saying' as const, text: `${said.length > 0 ? ' ' : ''}${late}` }] : [])], parts, ops })
}

/** The meeting's opening words say what it is; they count as the day's disclosure. */
async function disclosed(life: Life, moment: Moment): Promise<StatePart[]> {
  const owed = (await life.attention()).owed({ moment, profile: life.person.profile(), companion: '', state: readPart(life.vault, 'care') })
  return owed ? [{ key: 'care', body: JSON.stringify(owed.state) }] : []
}

/** A greeting says who is speaking (the day's disclosure), and what is worth knowing now. */
async function greetingAt(life: Life, moment: Moment): Promise<{ said: Said[]; parts: StatePart[] }> {
  const profile = life.person.profile()
  const owed = (await life.attention()).owed({ moment, profile, companion: profile.companion?.name ?? 'OS1', state: readPart(life.vault, 'care') })
  const hour = moment.now.toZonedDateTimeISO(moment.zone).hour
  const hello = hour < 4 ? 'Still up' : hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening'
  const words = `${hello}${profile.name ? `, ${profile.name}` : ''}.${owed ? ` ${owed.words}` : ''}`
  return { said: [{ kind: 'saying', text: words }], parts: owed ? [{ key: 'care', body: JSON.stringify(owed.state) }] : [] }
}

async function* tell(life: Life, moment: Moment, what: { said: readonly Said[]; parts: readonly StatePart[]; ops?: readonly Op[] }): AsyncGenerator<Said> {
  const pieces: string[] = []
  let more = {}
  for (const said of what.said) {
    if (said.kind === 'saying') pieces.push(said.text)
    if (said.kind === 'choose') more = { choices: said.choices }
    yield said
  }
  const at = moment.now.toString()
  const id = life.chance.id(moment.now)
  const text = pieces.join('').trim()
  // One transaction: words without what they opened would be said again.
  await life.vault.append([
    ...(what.ops ?? []),
    life.memory.remembering({ id, conversation: moment.conversation, who: 'companion', text, at, label: saidByCompanion(id) }),
    ...(what.parts.length > 0 ? [stateOp(life.chance.id(moment.now), moment.now, what.parts)] : []),
    {
      id: life.chance.id(moment.now),
      kind: 'companion.reply',
      version: 1,
      at,
      body: { item: id, to: null, unasked: null, urgent: false, more: JSON.stringify(more) },
    },
  ])
  const seq = life.memory.item(id)?.seq
  yield { kind: 'done', id, text, at, ...(seq === undefined ? {} : { seq }) }
}
