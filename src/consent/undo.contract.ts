/**
 * What every ability that can be undone must keep: done and undone, the world is as it was. Each room runs it over its
 * own abilities: `undoContract('list.add', { setUp: … })`.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fakeVault } from '../vault/vault.fake.ts'
import type { OpKind, Vault } from '../vault/vault.ts'
import type { Ability } from '../words/ability.ts'
import { seededChance } from '../words/chance.ts'
import type { Chance } from '../words/chance.ts'
import { saidByPerson } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import { openConsent } from './consent.ts'
import { consentOps } from './ops.ts'

export type UndoCase = {
  readonly kinds: readonly OpKind[]
  abilities(vault: Vault, chance: Chance): readonly Ability[]
  /** What must be there before. */
  setUp?(vault: Vault, moment: Moment): Promise<void>
  readonly args: unknown
  /** The source that the arguments' label names. */
  readonly source?: string
  /** What must be the same before and after; must differ in between. */
  world(vault: Vault): unknown
}

export const momentAt = (at: string, conversation = 'c'): Moment => ({
  person: 'me',
  conversation,
  now: Temporal.Instant.from(at),
  zone: 'Europe/London',
  locale: 'en-GB',
  channel: 'terminal',
  betweenUs: false,
  signal: new AbortController().signal,
})

export function undoContract(ability: string, one: UndoCase): void {
  test(`${ability} can be undone, once, and the world is as it was`, async () => {
    const vault = fakeVault({ kinds: [...consentOps, ...one.kinds] })
    const chance = seededChance(3)
    const abilities = one.abilities(vault, chance)
    const consent = openConsent({ vault, chance, abilities, person: () => ({ age: 'adult' }) })
    const moment = momentAt('2026-03-02T10:00:00Z')
    await one.setUp?.(vault, moment)
    const before = one.world(vault)
    const label = saidByPerson(one.source ?? 'item')
    const { outcome, act } = await consent.act({ ability, args: one.args, context: label, argumentLabels: label }, moment)
    assert.equal(outcome.kind, 'done')
    assert.equal(act.undo, act.id)
    assert.notDeepEqual(one.world(vault), before, 'it did nothing')
    // As after a restart: what undo gets has been through the vault.
    const again = openConsent({ vault, chance, abilities: one.abilities(vault, chance), person: () => ({ age: 'adult' }) })
    const later = momentAt('2026-03-02T10:05:00Z')
    assert.equal((await again.undo(act.id, later)).kind, 'done')
    assert.deepEqual(one.world(vault), before)
    assert.deepEqual(await again.undo(act.id, later), { kind: 'not', why: 'That was already undone.' })
    assert.deepEqual(again.verifyAudit().ok, true)
  })
}
