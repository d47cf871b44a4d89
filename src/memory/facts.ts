import type { Readable } from '../vault/vault.ts'
import { allWords } from './find.ts'
import type { Fact } from './memory.ts'

type FactRow = {
  rid: number
  id: string
  subject: string
  slot: string
  value: string
  person: string | null
  since: string | null
  until: string | null
  recorded_at: string
  made_by: Fact['madeBy']
  confidentiality: string
  superseded_by: string | null
  name: string | null
  called: string | null
  relation: string | null
  sources: string | null
}

const select = `
  select f.rid, f.id, f.subject, f.slot, f.value, f.person, f.since, f.until, f.recorded_at, f.made_by, f.confidentiality, f.superseded_by, p.name, p.called, p.relation,
    (select json_group_array(i.id) from fact_source s join item i on i.rid = s.item where s.fact = f.rid) as sources
  from fact f left join person p on p.id = f.subject`

export const nameOf = (row: { name: string | null; called: string | null; relation: string | null }): string | undefined =>
  row.called ?? row.name ?? (row.relation ? `your ${row.relation}` : undefined)

function factOf(row: FactRow): Fact {
  const about = nameOf(row)
  return {
    id: row.id,
    subject: row.subject,
    slot: row.slot,
    value: row.value,
    madeBy: row.made_by,
    sources: row.sources ? (JSON.parse(row.sources) as string[]) : [],
    recordedAt: row.recorded_at,
    ...(about && { about }),
    ...(row.since && { since: row.since }),
    ...(row.until && { until: row.until }),
    ...(row.person && { person: row.person }),
    ...(row.confidentiality === 'secret' && { secret: true }),
    ...(row.superseded_by && { superseded: true }),
  }
}

export function fact(vault: Readable, id: string): Fact | undefined {
  const row = vault.get<FactRow>(`${select} where f.id = ?`, id)
  return row && factOf(row)
}

/** What is held to be so (superseded facts included, told by `superseded`), of one subject or of all; oldest first. */
export const factsOf = (vault: Readable, subject?: string): Fact[] =>
  (subject === undefined
    ? vault.all<FactRow>(`${select} where f.retracted_at is null order by f.rid`)
    : vault.all<FactRow>(`${select} where f.retracted_at is null and f.subject = ? order by f.rid`, subject)
  ).map(factOf)

/** Facts of one subject in one slot, the newest first. */
export const factsIn = (vault: Readable, subject: string, slot: string): Fact[] =>
  vault
    .all<FactRow>(`${select} where f.retracted_at is null and f.subject = ? and f.slot = ? order by f.superseded_by is not null, f.rid desc`, subject, slot)
    .map(factOf)

/** Facts whose slot begins so ("keeps ", "favourite "), the newest first. */
export const factsLike = (vault: Readable, subject: string, start: string): Fact[] =>
  vault
    .all<FactRow>(
      `${select} where f.retracted_at is null and f.subject = ? and f.slot >= ? and f.slot < ? order by f.superseded_by is not null, f.rid desc`,
      subject,
      start,
      `${start}\uffff`,
    )
    .map(factOf)

export function matchingFacts(vault: Readable, query: string, most: number, before = Number.MAX_SAFE_INTEGER): Fact[] {
  const match = allWords(query)
  if (!match) return vault.all<FactRow>(`${select} where f.retracted_at is null and f.rid < ? order by f.rid desc limit ?`, before, most).map(factOf)
  return vault
    .all<FactRow>(
      `${select} where f.retracted_at is null and f.rid in (select rowid from fact_fts where fact_fts match ?) and f.rid < ? order by f.rid desc limit ?`,
      match,
      before,
      most,
    )
    .map(factOf)
}

/** Facts that rest on an item. */
export const factsFrom = (vault: Readable, item: string): Fact[] =>
  vault
    .all<FactRow>(
      `${select} where f.retracted_at is null and f.rid in (select s.fact from fact_source s join item i on i.rid = s.item where i.id = ?) order by f.rid`,
      item,
    )
    .map(factOf)
