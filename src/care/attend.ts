/**
 * Care, as the conversation meets it: hears every utterance before any mind, and says what is owed. What it keeps is plain
 * JSON without a word of the person's; the companion carries it from turn to turn.
 */
import { loadNotice, type Notice } from './notice.ts'
import { atOnce } from './at-once.ts'
import { plain } from './plain.ts'
import { emergencyIn } from './refer.ts'
import { crosses, decline } from './boundaries.ts'
import { disclose, disclosureDue, remarkDue, type Disclosed } from './disclosure.ts'
import { respond, type Episode } from './protocol.ts'
import type { Moment } from '../words/moment.ts'
import type { Profile } from '../person/person.ts'
import type { Said } from '../words/said.ts'

export type CareState = {
  readonly episode?: Episode
  readonly disclosed?: Disclosed
  /** How often people were referred to, by theme: counts only. */
  readonly referrals?: Readonly<Record<string, number>>
  readonly declined?: number
}

export type About = {
  readonly moment: Pick<Moment, 'now' | 'zone'>
  readonly profile: Pick<Profile, 'age' | 'country' | 'bedtime'>
  /** The companion's name. */
  readonly companion: string
  readonly state: unknown
  /** When this sitting began, where it is known: for the one remark about a long one. */
  readonly since?: Temporal.Instant
}

export type Heard = { readonly text: string; readonly before: readonly string[]; readonly people: readonly string[] }

/** `alone`: the mind does not speak after it, and nothing that was asked for in this utterance is done. */
export type Attended = { readonly said: readonly Said[]; readonly state: CareState; readonly alone: boolean }

export type Attention = {
  /** Undefined when there is nothing to attend to. */
  hear(heard: Heard, about: About): Attended | undefined
  /** Words that are owed at this moment, or undefined. Counts them as said. */
  owed(about: About): { readonly words: string; readonly state: CareState } | undefined
}

export function attend(notice: Notice = loadNotice()): Attention {
  return {
    hear({ text, before, people }, { moment, profile, state: kept }) {
      const state = stateOf(kept)
      const danger = notice.notice(text, before)
      const urgent = atOnce(plain(text), emergencyIn(profile.country))
      // Who speaks of dying is answered as that, also when they cannot breathe for it.
      if (urgent && (danger.level !== 'respond' || danger.theme === 'medical')) return { said: [{ kind: 'saying', text: urgent }], alone: true, state }
      const spoken = respond({ danger, text, people, person: { age: profile.age, country: profile.country }, now: moment.now }, state.episode)
      if (spoken) {
        const referrals = spoken.referred ? { ...state.referrals, [spoken.episode.theme]: (state.referrals?.[spoken.episode.theme] ?? 0) + 1 } : state.referrals
        return {
          said: spoken.words ? [{ kind: 'saying', text: spoken.alone ? spoken.words : `${spoken.words} ` }] : [],
          alone: spoken.alone,
          state: { ...state, episode: spoken.episode, ...(referrals ? { referrals } : {}) },
        }
      }
      const crossing = crosses(text)
      if (!crossing) return undefined
      const declined = state.declined ?? 0
      return { said: [{ kind: 'saying', text: decline(crossing, profile.age, declined) }], alone: true, state: { ...state, declined: declined + 1 } }
    },
    owed({ moment, profile, companion, state: kept, since }) {
      const state = stateOf(kept)
      const at = { now: moment.now, zone: moment.zone, age: profile.age, bedtime: profile.bedtime, since }
      const due = disclosureDue(state.disclosed ?? {}, at)
      if (due) {
        // After a pause nobody has been "talking for a while": it is said as on a new day.
        const fresh = due === 'hours' && (!since || moment.now.since(since).total('minutes') < 60)
        const { words, disclosed } = disclose(state.disclosed ?? {}, fresh ? 'day' : due, { name: companion, now: moment.now })
        return { words, state: { ...state, disclosed } }
      }
      const remark = remarkDue(state.disclosed ?? {}, at)
      return remark && { words: remark.words, state: { ...state, disclosed: remark.disclosed } }
    },
  }
}

/** What was kept, or nothing where it cannot be read: care never fails for want of a state. */
const stateOf = (kept: unknown): CareState => (typeof kept === 'object' && kept !== null ? (kept as CareState) : {})
