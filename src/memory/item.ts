import type { Confidentiality, Integrity } from '../words/label.ts'
import type { Source } from '../words/said.ts'
import type { Item } from './memory.ts'

/** An item as it lies in the vault, with its conversation. */
export type ItemRow = {
  rid: number
  id: string
  conversation: string
  session: number
  position: number
  who: Item['who']
  text: string
  at: number
  integrity: Integrity
  confidentiality: Confidentiality
  sources: string
  speaker: string | null
}

export const itemColumns =
  'i.rid, i.id, s.conversation, i.session, i.position, i.who, i.text, i.at, i.integrity, i.confidentiality, i.sources, k.name as speaker'
export const fromItems = 'from item i join session s on s.rid = i.session left join speaker k on k.item = i.rid'

export const instantOf = (milliseconds: number): string => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()

export function itemOf(row: ItemRow): Item {
  return {
    id: row.id,
    conversation: row.conversation,
    seq: row.rid,
    who: row.who,
    ...(row.speaker && { speaker: row.speaker }),
    text: row.text,
    at: instantOf(row.at),
    label: { integrity: row.integrity, confidentiality: row.confidentiality, sources: JSON.parse(row.sources) as string[] },
  }
}

export const sourceOf = ({ id, text, at, who }: Item): Source => ({ item: id, text, at, who })
