import type { Op, Vault } from '../vault/vault.ts'
import { correcting, takingBack } from './decide.ts'
import type { Doubt, Which } from './doubts.ts'
import type { Item } from './memory.ts'

type MakeOp = (kind: string, body: unknown, at: string) => Op
export type Settling = { readonly doubt: Doubt; readonly which: Which; /** What the person said to settle it. */ readonly item: Item; readonly zone: string }

/** What is so by the person's own word: the later ends the earlier, or goes itself; of both nothing changes. */
export function settling(vault: Vault, { doubt: { before, after }, which, item, zone }: Settling, op: MakeOp): Op[] {
  const at = item.at
  if (which === 'both') return []
  if (which === 'before') return takingBack(vault, after.id, { at, op })
  if (which !== 'after') return correcting(vault, { id: after.id, value: which.value, next: `${after.id}-settled` }, { at, op }).concat(ended(which.value))
  return ended(after.id)

  function ended(by: string): Op[] {
    const until = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
    const successor = by === after.id ? after.id : `${after.id}-settled`
    const learned = {
      item: item.id,
      mentions: [],
      merges: [],
      times: [],
      facts: [],
      ends: [{ fact: before.id, until: after.since?.slice(0, 10) ?? until, by: successor }],
      again: [successor],
    }
    return [
      op('edited', { kind: 'corrected', target: after.id, body: JSON.stringify({ settled: JSON.stringify(learned) }), items: [item.id, ...after.sources] }, at),
      op('learned', learned, at),
    ]
  }
}
