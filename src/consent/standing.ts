/**
 * Standing rules: "always ask me before you send anything", "never write to Paul". They are data, so that nothing that is
 * folded, summed up or dropped from a conversation can lose them. Only the person sets and lifts them; no ability does.
 */
import type { Readable } from '../vault/vault.ts'
import type { World } from './gate.ts'
import { addressOf } from './reach.ts'

export type StandingRule = {
  readonly id: string
  readonly way: 'ask' | 'never'
  /** An ability's name, a room with a star (`mail.*`), a class of ability, or `*`. */
  readonly ability: string
  /** Only towards this one. */
  readonly destination?: string
  /** As the person put it. */
  readonly words: string
}

type Row = { id: string; way: 'ask' | 'never'; ability: string; destination: string | null; words: string }

export const standingRules = (vault: Readable): StandingRule[] =>
  vault
    .all<Row>('select id, way, ability, destination, words from standing_rule order by at, id')
    .map(({ destination, ...rule }) => ({ ...rule, ...(destination !== null && { destination }) }))

export type Towards = { readonly ability: string; readonly class: string | undefined; readonly to: readonly string[] }

/** The strictest rule that fits: never beats ask. */
export function standingFor(rules: readonly StandingRule[], call: Towards): World['standing'] {
  const fitting = rules.filter((rule) => fits(rule, call))
  if (fitting.some(({ way }) => way === 'never')) return 'never'
  return fitting.length > 0 ? 'ask' : undefined
}

function fits({ ability, destination }: StandingRule, call: Towards): boolean {
  const isIt =
    ability === '*' || ability === call.ability || ability === call.class || (ability.endsWith('.*') && call.ability.startsWith(ability.slice(0, -1)))
  return isIt && (destination === undefined || call.to.map(addressOf).includes(addressOf(destination)))
}
