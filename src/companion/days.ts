import type { Vault } from '../vault/vault.ts'
import type { Chance } from '../words/chance.ts'
import { readPart, stateOp } from './state.ts'

/** When the night's work was last done; before the first night, when this life began. */
export function nightLast(vault: Vault): Temporal.Instant | null {
  const at = readPart<string>(vault, 'night') ?? readPart<string>(vault, 'born')
  return at ? Temporal.Instant.from(at) : null
}

export const nightDone = (vault: Vault, chance: Chance, at: Temporal.Instant): Promise<void> =>
  vault.append([stateOp(chance.id(at), at, [{ key: 'night', body: JSON.stringify(at.toString()) }])])

/** Notes when this life began, once. */
export async function bornAt(vault: Vault, chance: Chance, at: Temporal.Instant): Promise<void> {
  if (readPart(vault, 'born') === undefined) await vault.append([stateOp(chance.id(at), at, [{ key: 'born', body: JSON.stringify(at.toString()) }])])
}
