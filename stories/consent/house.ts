/** One person's consent over real and stand-in abilities, whose effects go to a sink. */
import { fakeClock } from '../../src/clock/clock.fake.ts'
import type { FakeClock } from '../../src/clock/clock.fake.ts'
import { openConsent } from '../../src/consent/consent.ts'
import type { Answered } from '../../src/consent/act.ts'
import type { Consent } from '../../src/consent/consent.ts'
import { consentOps } from '../../src/consent/ops.ts'
import { standIns } from '../../src/consent/stand-ins.ts'
import { personKinds } from '../../src/person/person.ts'
import { memoryAbilities } from '../../src/memory/abilities.ts'
import { openMemory } from '../../src/memory/memory.ts'
import { memoryOps } from '../../src/memory/ops.ts'
import { secretaryOps } from '../../src/secretary/ops.ts'
import { secretaryAbilities } from '../../src/secretary/secretary.ts'
import { openVault } from '../../src/vault/open-vault.ts'
import { migrations } from '../../src/vault/schema/migrations.ts'
import type { Store } from '../../src/vault/store.ts'
import { memoryStore } from '../../src/vault/vault.fake.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { saidByCompanion, saidByPerson } from '../../src/words/label.ts'
import type { Label } from '../../src/words/label.ts'
import { seededChance } from '../../src/words/chance.ts'
import type { Ability } from '../../src/words/ability.ts'
import type { Channel, Moment } from '../../src/words/moment.ts'
import { z } from 'zod'

export const outside = (source: string): Label => ({ integrity: 'outside', confidentiality: 'private', sources: [source] })
export const theirs = saidByPerson('said')
export const ours = saidByCompanion('thought')

/** Reads somebody's mail: what comes back is from outside. */
const readMail: Ability<{ id: string }, string> = {
  name: 'mail.read',
  class: 'read',
  about: 'Reads a mail.',
  takes: z.object({ id: z.string() }),
  do: async ({ id }) => ({ kind: 'done', result: `the words of ${id}` }),
  labels: (result) => outside(result),
}
const lookUp: Ability<{ for: string }, string> = {
  name: 'web.look-up',
  class: 'fetch',
  about: 'Looks something up on the web.',
  takes: z.object({ for: z.string() }),
  do: async () => ({ kind: 'done', result: 'found' }),
  labels: () => ({ integrity: 'outside', confidentiality: 'public', sources: ['web'] }),
}
const pair: Ability<Record<string, never>, null> = {
  name: 'device.pair',
  class: 'sovereign',
  about: 'Lets in a device.',
  takes: z.object({}),
  do: async () => ({ kind: 'done', result: null }),
}

export type House = {
  readonly vault: Vault
  readonly store: Store
  readonly clock: FakeClock
  readonly consent: Consent
  readonly abilities: readonly Ability[]
  readonly effects: string[]
  moment(how?: { conversation?: string; channel?: Channel }): Moment
  act(ability: string, args: unknown, how?: Partial<How>): Promise<Answered>
  restart(abilities?: readonly Ability[]): House
}
type How = { context: Label; args: Label; said: string; moment: Moment }

export function openHouse(
  how: { store?: Store; clock?: FakeClock; seed?: number; effects?: string[]; effect?: (words: string) => Promise<void>; abilities?: readonly Ability[] } = {},
): House {
  const { store = memoryStore(), clock = fakeClock('2026-03-02T10:00:00Z'), seed = 1, effects = [], abilities: more = [] } = how
  const vault = openVault({ store, kinds: [...personKinds, ...memoryOps, ...secretaryOps, ...consentOps], migrations, now: clock.now })
  const chance = seededChance(seed)
  const abilities: readonly Ability[] = [
    ...standIns({
      async effect(act, name, args) {
        effects.push(`${act} ${name} ${JSON.stringify(args)}`)
        await how.effect?.(`${act} ${name} ${JSON.stringify(args)}`)
      },
      calledBy: (address) =>
        vault.all<{ name: string }>('select name from destination where address = ? and name is not null', address).map(({ name }) => name),
    }),
    readMail,
    lookUp,
    pair,
    ...memoryAbilities({ memory: openMemory({ vault, chance }) }),
    ...secretaryAbilities({ vault, chance }),
    ...more,
  ]
  const consent = openConsent({ vault, chance, abilities, person: () => ({ age: 'adult' }), clock })
  let tick = 0
  const moment: House['moment'] = ({ conversation = 'c', channel = 'page' } = {}) => ({
    person: 'me',
    conversation,
    // Utterances do not share an instant.
    now: clock.now().add({ milliseconds: ++tick }),
    zone: 'Europe/London',
    locale: 'en-GB',
    channel,
    betweenUs: false,
    signal: new AbortController().signal,
  })
  return {
    vault,
    store,
    clock,
    consent,
    abilities,
    effects,
    moment,
    act: (ability, args, { context = theirs, args: argumentLabels = theirs, said, moment: at = moment() } = {}) =>
      consent.act({ ability, args, context, argumentLabels, ...(said !== undefined && { said }) }, at),
    // A clock of its own: the one before stands still for ever, as that of a process that was killed.
    restart: (again = more) => openHouse({ ...how, store, clock: fakeClock(clock.now()), seed: seed + 1, effects, abilities: again }),
  }
}

/** The id of what waits for a yes. */
export function asked({ outcome }: Answered): string {
  if (outcome.kind !== 'needsYes') throw new TypeError(`was not asked: ${JSON.stringify(outcome)}`)
  return outcome.confirmation
}
