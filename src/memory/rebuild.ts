/**
 * Everything but the items, and what the person decided about them, is derived again: people, mentions, times, facts,
 * feelings, promises, reflections, the portrait, the search indexes. It is done on a copy of the vault beside it and then put
 * in place in one transaction, so that whoever talks meanwhile is not kept waiting, and whatever cuts it short costs nothing.
 */
import type { z } from 'zod'
import type { Felt } from '../language/feelings-read.ts'
import { readable } from '../language/readable.ts'
import type { Op, Readable, Value, Vault, Writable } from '../vault/vault.ts'
import type { Reading } from '../words/reading.ts'
import { contentOf, derivedTables, rowsOf } from './derived-tables.ts'
import type { rebuilt } from './derived-tables.ts'
import { promisedKind } from './commitments.ts'
import { keepCorrection } from './corrected.ts'
import { keepFelt } from './feelings/felt.ts'
import type { FeltKept } from './feelings/felt.ts'
import type { Edit } from './edits.ts'
import { itemById } from './find.ts'
import { keepLearned } from './learned.ts'
import type { Learned } from './ops.ts'
import { instantOfItem, keepingOf, knownNames, lessonOf, teaches } from './lesson.ts'
import { portraitFrom, portrayedKind } from './portrait.ts'
import { dueReflections, gatheredKind, reflectedUntil } from './reflection/reflections.ts'
import { takeAway } from './taken.ts'
import { whereAt } from './whereabouts.ts'
import type { Here } from './whereabouts.ts'

/** A copy of the vault that is worked on directly: all that `work` runs, or none of it. */
export type Copy = Writable & { transaction(work: () => void): void }

/** What reads an utterance. */
export type Reader = {
  understand(text: string, about: { now: Temporal.ZonedDateTime; locale: string; names: ReadonlySet<string> }): readonly Reading[]
  feel(text: string): Felt
}

export type Rebuilding = {
  readonly vault: Vault
  /** An open copy of the vault, which is thrown away afterwards by whoever made it. */
  readonly copy: Copy
  readonly reader: Reader
  /** Where nobody knows where the person was. */
  readonly here: Here
  progress?(done: number, all: number): void
  readonly signal?: AbortSignal
  newId(): string
  readonly at: string
}

/** Tables that name each other's numbers are put in place together. */
const together: readonly (readonly string[])[] = [
  ['person', 'alias'],
  ['mention'],
  ['time_ref'],
  ['fact', 'fact_source'],
  ['feeling'],
  ['commitment', 'commitment_source'],
  ['portrait', 'portrait_source'],
  ['reflection', 'reflection_source'],
]

/** So many items are read in one go; between two of them whoever waits has their turn. */
const batch = 20
/** Which tables came out otherwise than they were. Undefined where it was called off; nothing was changed then. */
export async function rebuild(rebuilding: Rebuilding): Promise<{ items: number; changed: readonly string[] } | undefined> {
  const { vault, copy, signal } = rebuilding
  clear(copy)
  const deriving = newDeriving(rebuilding)
  // What is said meanwhile is taken in before it is put in place.
  do {
    if (!(await derive(deriving))) return undefined
    // What was told since can have ended what the portrait holds: it is read again here too, as of when it was read last.
    const portrayed = portrayedAt(vault)
    if (portrayed !== undefined)
      await vault.append([{ id: rebuilding.newId(), kind: 'memory.portrayed', version: 1, at: rebuilding.at, body: { rows: portraitFrom(vault, portrayed) } }])
  } while (takeIn(vault, copy))
  if (signal?.aborted) return undefined
  gather(rebuilding)
  const changed: string[] = []
  const ops: Op[] = []
  const op = (body: z.infer<typeof rebuilt>): void => void ops.push({ id: rebuilding.newId(), kind: 'memory.rebuilt', version: 1, at: rebuilding.at, body })
  for (const tables of together) {
    if (tables.every((table) => contentOf(copy, table) === contentOf(vault, table))) continue
    changed.push(tables[0] ?? '')
    for (const table of tables.toReversed()) op({ clear: table, table, rows: [] })
    for (const table of tables) for (const rows of rowsOf(copy, table)) op({ table, rows })
  }
  op({ index: true, table: 'item', rows: [] })
  // One transaction: what was read before it is what stands when it begins, for nothing waits in between.
  await vault.append(ops)
  return { items: deriving.done, changed }
}

function clear(copy: Copy): void {
  copy.transaction(() => {
    for (const table of Object.keys(derivedTables).toReversed()) copy.run(`delete from ${table}`)
    copy.run('delete from fact_fts')
    copy.run('delete from reflection_fts')
  })
}

type Deriving = Rebuilding & { last: number; done: number; edits: number; names: ReadonlySet<string> }
const newDeriving = (rebuilding: Rebuilding): Deriving => ({ ...rebuilding, last: 0, done: 0, edits: 0, names: new Set() })

/** Goes through the items in the order in which they came, with the person's edits at their places. False where it was called off. */
async function derive(deriving: Deriving): Promise<boolean> {
  const { copy, signal, progress } = deriving
  const all = copy.get<{ n: number }>("select count(*) as n from item where who = 'person'")?.n ?? 0
  for (;;) {
    if (signal?.aborted) return false
    const items = copy.all<{ rid: number; id: string }>("select rid, id from item where rid > ? and who = 'person' order by rid limit ?", deriving.last, batch)
    if (items.length === 0) break
    copy.transaction(() => {
      for (const { rid, id } of items) {
        applyEdits(deriving, (edit) => edit.after < rid)
        teach(deriving, { rid, id })
        deriving.last = rid
        deriving.done++
      }
    })
    progress?.(deriving.done, all)
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
  }
  copy.transaction(() => applyEdits(deriving, () => true))
  return true
}

function teach(deriving: Deriving, { rid, id }: { rid: number; id: string }): void {
  const { copy, reader } = deriving
  const item = itemById(copy, id)
  if (!item || !teaches(item)) return
  const here = whereAt(copy, Temporal.Instant.from(item.at).epochMilliseconds) ?? deriving.here
  // What was asked to be kept was kept before the rest was read.
  applyEdits(deriving, (edit) => edit.after === rid && edit.kind === 'kept')
  const now = instantOfItem(item).toZonedDateTimeISO(here.zone)
  const readings = reader.understand(readable(item.text), { now, locale: here.locale, names: deriving.names })
  const { learned, felt, promised } = lessonOf(copy, { item, readings, here, feel: reader.feel })
  const op = opAt(deriving, instantOfItem(item).toString())
  if (learned) {
    keepLearned(copy, learned, op)
    if (learned.mentions.length > 0 || learned.merges.length > 0) deriving.names = knownNames(copy)
  }
  if (felt) keepFelt(copy, felt)
  if (promised) promisedKind.apply(copy, promised, op)
}

const opAt = ({ newId }: Rebuilding, at: string): Op => ({ id: newId(), kind: 'memory.rebuilt', version: 1, at, body: {} })

/** Applies the person's edits from where it stopped, as long as they fit. */
function applyEdits(deriving: Deriving, fits: (edit: Edit) => boolean): void {
  const { copy } = deriving
  for (;;) {
    const edit = copy.get<Edit>('select rid, id, kind, target, body, after, at from edit where rid > ? order by rid limit 1', deriving.edits)
    if (!edit || !fits(edit)) return
    applyEdit(deriving, edit)
    deriving.edits = edit.rid
    deriving.names = knownNames(copy)
  }
}

function applyEdit(deriving: Deriving, edit: Edit): void {
  const { copy } = deriving
  const op: Op = { id: edit.id, kind: 'memory.edited', version: 1, at: edit.at, body: {} }
  const body = JSON.parse(edit.body) as Record<string, string>
  if (edit.kind === 'kept') {
    const item = itemById(copy, edit.target)
    const here = item && (whereAt(copy, Temporal.Instant.from(item.at).epochMilliseconds) ?? deriving.here)
    const learned = item && here && keepingOf(copy, { item, what: body['what'] ?? '', here })
    if (learned) keepLearned(copy, learned, op)
  }
  if (edit.kind === 'feeling') keepFelt(copy, { item: edit.target, madeBy: 'person', ...(JSON.parse(edit.body) as Pick<FeltKept, 'feeling'>) })
  if (edit.kind === 'taken back') {
    const fact = factMeant(copy, edit, body)
    if (fact) takeAway(copy, { items: [], facts: [fact] }, op)
  }
  // Of two things that did not go together the person said which is so.
  if (edit.kind === 'corrected' && body['settled']) keepLearned(copy, JSON.parse(body['settled']) as Learned, op)
  else if (edit.kind === 'corrected') {
    const fact = factMeant(copy, edit, body)
    if (fact) keepCorrection(copy, { fact, next: body['next'] ?? edit.id, value: body['value'] ?? '' }, op)
  }
}

/** The fact that an edit is about: by its id, else by what it said and where. */
function factMeant(vault: Readable, { rid, target }: Edit, { slot, was }: Record<string, string>): string | undefined {
  if (vault.get('select 1 from fact where id = ?', target)) return target
  return vault.get<{ id: string }>(
    `select f.id from fact f join fact_source s on s.fact = f.rid join edit_source e on e.item = s.item
     where e.edit = ? and f.slot = ? and f.value = ? and f.retracted_at is null order by f.rid desc limit 1`,
    rid,
    slot ?? '',
    was ?? '',
  )?.id
}

/** Reflections and the portrait, as of when they were last made. */
function gather({ vault, copy, here, newId, at }: Rebuilding): void {
  const until = reflectedUntil(vault)
  const portrayed = portrayedAt(vault)
  const dueUntil = (): ReturnType<typeof dueReflections> => (until === undefined ? undefined : dueReflections(copy, { today: until, zone: here.zone }))
  copy.transaction(() => {
    copy.run("delete from setting where key = 'reflected until'")
    for (let due = dueUntil(); due; due = dueUntil()) gatheredKind.apply(copy, due, { id: newId(), kind: 'memory.gathered', version: 1, at, body: {} })
    if (portrayed !== undefined)
      portrayedKind.apply(copy, { rows: portraitFrom(copy, portrayed) }, { id: newId(), kind: 'memory.portrayed', version: 1, at, body: {} })
  })
}

/** Before which instant (ms) the items lie that the portrait was read from. */
export function portrayedAt(vault: Readable): number | undefined {
  const body = vault.get<{ body: string }>("select body from setting where key = 'portrayed until'")?.body
  return body === undefined ? undefined : Number(JSON.parse(body))
}

/** What tells whether something was said, decided or forgotten. */
const stateOf = (vault: Readable): string =>
  ['select count(*) as n, max(rid) as last from item', 'select count(*) as n, max(rid) as last from edit', 'select count(*) as n, 0 as last from forgotten']
    .map((sql) => vault.get<{ n: number; last: number | null }>(sql))
    .map((row) => `${row?.n} ${row?.last}`)
    .join(', ')

/** Takes over what was said, decided and forgotten since the copy was made. False where nothing was. */
function takeIn(vault: Vault, copy: Copy): boolean {
  if (stateOf(vault) === stateOf(copy)) return false
  copy.transaction(() => {
    const lastItem = copy.get<{ last: number | null }>('select max(rid) as last from item')?.last ?? 0
    // Items first lose what went, then gain what came.
    const gone = copy.all<{ id: string; rid: number }>('select id, rid from item').filter(({ id }) => !vault.get('select 1 from item where id = ?', id))
    takeAway(copy, { items: gone.map(({ id }) => id), facts: [] }, { id: 'gone', kind: 'memory.forgot', version: 1, at: '1970-01-01T00:00:00Z', body: {} })
    copyRows({ from: vault, to: copy, table: 'session', where: 'true' })
    copyRows({ from: vault, to: copy, table: 'item', where: 'rid > ?', values: [lastItem] })
    copyRows({ from: vault, to: copy, table: 'speaker', where: 'item > ?', values: [lastItem] })
    copy.run('insert into item_fts (rowid, text) select rid, text from item where rid > ?', lastItem)
    for (const table of ['edit', 'edit_source', 'whereabouts', 'forgotten', 'setting']) copyRows({ from: vault, to: copy, table, where: 'true' })
  })
  return true
}

function copyRows({ from, to, table, where, values = [] }: { from: Readable; to: Writable; table: string; where: string; values?: Value[] }): void {
  for (const row of from.all(`select * from ${table} where ${where}`, ...values)) {
    const columns = Object.keys(row)
    to.run(`insert or replace into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, ...Object.values(row))
  }
}
