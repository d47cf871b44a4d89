/** A whole companion on a vault in memory, with the real minds and abilities, as after a start: for tests. */
import { fakeClock } from '../clock/clock.fake.ts'
import type { FakeClock } from '../clock/clock.fake.ts'
import { openConsent, consentOps } from '../consent/consent.ts'
import { attend } from '../care/care.ts'
import { openMemory } from '../memory/memory.ts'
import { memoryAbilities } from '../memory/abilities.ts'
import { memoryOps } from '../memory/ops.ts'
import { openMeaning } from '../memory/vectors/meaning.ts'
import { builtInMind } from '../mind/built-in.ts'
import { loadFeelings } from '../mind/feel.ts'
import { loadUnderstanding } from '../mind/understand.ts'
import { personIn, personKinds } from '../person/person.ts'
import { secretaryOps } from '../secretary/ops.ts'
import { letGoOps, madeOf, secretaryAbilities, standing } from '../secretary/secretary.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Vault } from '../vault/vault.ts'
import { seededChance } from '../words/chance.ts'
import { saidByPerson } from '../words/label.ts'
import { companionAbilities } from './abilities.ts'
import { openCompanion } from './companion.ts'
import type { Companion } from './companion.ts'
import { forgetOps } from './forget.ts'
import { companionOps } from './ops.ts'

const minds = { mind: builtInMind(), understand: loadUnderstanding().understand }
const attention = attend()
const feel = loadFeelings()
export const start = '2026-03-02T19:00:00.123456Z'

export class Killed extends Error {}

/** `death`: after so many appends everything stops, the last of them kept or lost. */
export async function woken(
  kept: Vault,
  seed: number,
  death?: { after: number; lost: boolean },
): Promise<{ companion: Companion; vault: Vault; clock: FakeClock }> {
  let appends = 0
  const vault: Vault = {
    ...kept,
    async append(ops) {
      if (death && ++appends > death.after) {
        if (!death.lost && appends === death.after + 1) await kept.append(ops)
        throw new Killed()
      }
      await kept.append(ops)
    },
  }
  const clock = fakeClock(start)
  const chance = seededChance(seed)
  const person = personIn({ vault: kept, chance })
  const memory = openMemory({
    vault,
    chance,
    feel: async () => feel,
    meaning: openMeaning({ vault: kept, clock }),
    standing: (about) => standing(vault, about),
    alsoForget: (items) => forgetOps(vault, items, { id: () => chance.id(clock.now()), at: clock.now().toString() }),
  })
  const itself = companionAbilities({
    person,
    clock,
    betweenUs: () => companion.betweenUs(),
    setBetweenUs: (on) => companion.setBetweenUs(on),
    changed: () => companion.changed(),
  })
  const abilities = [
    ...itself,
    ...memoryAbilities({
      memory,
      made: { of: (items) => madeOf(vault, items), gone: (ids, at) => letGoOps(vault, ids, { id: () => chance.id(clock.now()), at }) },
    }),
    ...secretaryAbilities({ vault, chance }),
  ]
  const consent = openConsent({ vault, chance, abilities, person: () => person.profile(), clock })
  const companion: Companion = openCompanion({
    vault,
    clock,
    chance,
    person,
    memory,
    consent,
    abilities,
    minds: async () => minds,
    attention: async () => attention,
  })
  return { companion, vault, clock }
}

export const later = (clock: FakeClock, minutes: number): Promise<void> => clock.moveTo(clock.now().add({ minutes }))

export async function emptyLife(): Promise<Vault> {
  const vault = fakeVault({ kinds: [...personKinds, ...memoryOps, ...consentOps, ...secretaryOps, ...companionOps] })
  await personIn({ vault, chance: seededChance(1) }).save(
    { zone: 'Europe/London', locale: 'en-GB', companion: { name: 'Wren', why: '', since: start } },
    Temporal.Instant.from(start),
  )
  return vault
}

export async function say(companion: Companion, id: string, text: string): Promise<string> {
  let told = ''
  for await (const said of companion.converse({ id, text, by: 'text', label: saidByPerson(id) }, { channel: 'page', signal: new AbortController().signal }))
    if (said.kind === 'done') told = said.text
  return told
}
