/** The life behind the door, made of the rooms: what the page may hear, read and change. Nothing is decided here. */
import type { Companion, Told } from '../companion/companion.ts'
import type { Consent } from '../consent/consent.ts'
import type { Clock } from '../clock/clock.ts'
import type { Person } from '../person/person.ts'
import { saidByPerson } from '../words/label.ts'
import type { Act } from '../words/ability.ts'
import type { Moment } from '../words/moment.ts'
import { keysBehind } from './keys-behind.ts'
import type { OwnKeys } from './keys-behind.ts'
import type { Life, Talk } from './life.ts'
import { sheetsBehind } from './sheets-behind.ts'
import type { Sheets } from './sheets-behind.ts'
import type { Deed, Household, Turn } from './wire.ts'

export type Rooms = {
  readonly companion: Companion
  readonly consent: Consent
  readonly person: Person
  readonly clock: Clock
  readonly version: string
  /** How many windows are open. */ windows(): number
}

/** A turn as the wire has it. `acts` of old turns tell by themselves whether they can still be undone. */
function wireTurn(told: Told, still: (act: Act) => Deed): Turn {
  return {
    id: told.id,
    seq: told.seq,
    who: told.who,
    text: told.text,
    at: told.at,
    ...(told.to ? { to: told.to } : {}),
    ...(told.unasked ? { unasked: true } : {}),
    ...(told.sources.length > 0 ? { sources: [...told.sources] } : {}),
    ...(told.acts.length > 0 ? { deeds: told.acts.map(still) } : {}),
    ...(told.choices ? { choices: { ...told.choices, options: [...told.choices.options] } } : {}),
  }
}

export function talkBehind({ companion, consent, person, clock, version, windows }: Rooms): Talk {
  const still = (act: Act): Deed => {
    const now = consent.actNow(act.id) ?? act
    return { id: act.id, ability: act.ability, told: act.told, undo: now.undo !== undefined, ...(now.outcome === 'undone' ? { undone: true } : {}) }
  }
  const turn = (told: Told): Turn => wireTurn(told, still)
  const momentHere = (signal: AbortSignal): Moment => {
    const { zone, locale } = person.profile()
    const now = clock.now()
    return { person: 'me', conversation: companion.conversation(now), now, zone, locale, channel: 'page', betweenUs: companion.betweenUs(), signal }
  }
  const household = (): Household => {
    const profile = person.profile()
    return {
      companion: profile.companion?.name ?? 'OS1',
      ...(profile.name ? { person: profile.name } : {}),
      meeting: companion.meeting(),
      betweenUs: companion.betweenUs(),
      zone: profile.zone,
      locale: profile.locale,
      version,
    }
  }

  return {
    household,
    seq: () => companion.latest(1)[0]?.seq ?? 0,
    latest: (most, before) => companion.latest(most, before).map(turn),
    after: (seq, most) => companion.after(seq, most).map(turn),
    turn(id) {
      const told = companion.told(id)
      return told && turn(told)
    },
    async *converse({ id, text, betweenUs }, signal) {
      const wasBetweenUs = companion.betweenUs()
      if (betweenUs && !wasBetweenUs) await companion.setBetweenUs(true)
      const before = JSON.stringify(household())
      yield* companion.converse({ id, text, by: 'text', label: saidByPerson(id) }, { channel: 'page', signal })
      if (JSON.stringify(household()) !== before) companion.changed()
    },
    arrive: (signal) => companion.arrive({ channel: 'page', signal }),
    confirm: (id, yes, signal) => companion.confirm(id, { yes, by: 'screen' }, { channel: 'page', signal }),
    async undo(act) {
      const undone = await consent.undo(act, momentHere(new AbortController().signal))
      return undone.kind === 'done' ? { kind: 'done', is: { told: undone.act.told } } : undone
    },
    stop: () => consent.stop(),
    async betweenUs(on) {
      await companion.setBetweenUs(on)
    },
    onUnasked: (tell) =>
      companion.attend(
        (event) => void (event.kind === 'unasked' && tell(event.unasked)),
        () => windows() > 0,
      ),
    onTurn: (tell) =>
      companion.attend(
        (event) => {
          const told = event.kind === 'turn' ? companion.told(event.id) : undefined
          if (told) tell(turn(told))
        },
        () => false,
      ),
    onChanged: (tell) =>
      companion.attend(
        (event) => {
          if (event.kind === 'changed') tell()
        },
        () => false,
      ),
    seen: () => {},
  }
}

/** Everything together. */
export const lifeBehind = (rooms: Rooms & Sheets & { readonly keys: OwnKeys }): Life => ({
  ...talkBehind(rooms),
  ...sheetsBehind(rooms),
  ...keysBehind(rooms.keys),
})
