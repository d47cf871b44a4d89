/**
 * The portrait: how the person writes, what they like, what matters to them, in their own words, each with what speaks for it
 * and what speaks against it. It is read from what they said and from nothing else, it infers no character, and the person
 * can set every line right or take it away: then it stays as they said.
 */
import { z } from 'zod'
import type { OpKind, Readable } from '../vault/vault.ts'
import type { Source } from '../words/said.ts'
import { factsOf } from './facts.ts'
import { plain } from './learning/clauses.ts'
import { contentOf, heldIn, mannerOf } from './portrait-rules.ts'
import { sayFact } from './say-fact.ts'
import { quoted } from './terms.ts'
import { whereAt } from './whereabouts.ts'

export type PortraitKind = 'style' | 'preference' | 'value'
export type PortraitLine = {
  readonly id: string
  readonly kind: PortraitKind
  readonly text: string
  readonly madeBy: 'rule' | 'person' | 'model'
  readonly for: readonly Source[]
  readonly against: readonly Source[]
}

const row = z.object({
  id: z.string().min(1).max(400),
  kind: z.enum(['style', 'preference', 'value']),
  trait: z.string(),
  text: z.string(),
  madeBy: z.enum(['rule', 'person', 'model']),
  confidence: z.number(),
  confidentiality: z.enum(['public', 'private', 'secret']),
  for: z.array(z.string()),
  against: z.array(z.string()),
})
export type PortraitRow = z.infer<typeof row>
const portrayed = z.object({ rows: z.array(row), /** Before which instant (ms) it was read; absent where it stays as it was. */ until: z.number().optional() })

/** The whole portrait takes the place of the one before. */
export const portrayedKind: OpKind<z.infer<typeof portrayed>> = {
  kind: 'memory.portrayed',
  version: 1,
  body: portrayed,
  apply(vault, { rows, until }, op) {
    if (until !== undefined)
      vault.run(
        "insert into setting (key, body, at) values ('portrayed until', ?, ?) on conflict (key) do update set body = excluded.body, at = excluded.at",
        JSON.stringify(until),
        op.at,
      )
    vault.run('delete from portrait')
    vault.run('delete from portrait_source')
    for (const one of rows) {
      vault.run(
        "insert into portrait (id, kind, trait, text, made_by, confidence, integrity, confidentiality) values (?, ?, ?, ?, ?, ?, 'person', ?)",
        one.id,
        one.kind,
        one.trait,
        one.text,
        one.madeBy,
        one.confidence,
        one.confidentiality,
      )
      for (const stance of ['for', 'against'] as const)
        for (const item of one[stance])
          vault.run('insert or ignore into portrait_source (portrait, item, stance) select ?, rid, ? from item where id = ?', one.id, stance, item)
    }
  },
}

/** A line whose evidence goes is gone with it; what is left is read again by whoever asks next. */
export function letPortraitGo(vault: { run(sql: string, ...values: (string | number)[]): void } & Readable, item: number): void {
  for (const { portrait } of vault.all<{ portrait: string }>("select portrait from portrait_source where item = ? and stance = 'for'", item)) {
    vault.run('delete from portrait where id = ?', portrait)
    vault.run('delete from portrait_source where portrait = ?', portrait)
  }
  vault.run('delete from portrait_source where item = ?', item)
}

/** So many of the newest utterances tell how somebody writes. */
const sample = 300
/** What is held is looked for in so many of the newest utterances that could hold it. */
const mostHeld = 400
const mostEach = 12

type Said = { rid: number; id: string; text: string; at: number }

/** The portrait as it follows from the items before an instant (ms), and from the person's own edits. */
export function portraitFrom(vault: Readable, before: number): PortraitRow[] {
  const made = new Map<string, PortraitRow>()
  for (const one of [...styleLines(vault, before), ...heldLines(vault, before), ...tasteLines(vault, before)]) {
    const known = made.get(one.id)
    made.set(one.id, known ? { ...known, for: [...new Set([...known.for, ...one.for])], against: [...new Set([...known.against, ...one.against])] } : one)
  }
  for (const { target, body, rid } of vault.all<{ target: string; body: string; rid: number }>(
    "select rid, target, body from edit where kind = 'portrait' order by rid",
  )) {
    const { text, kind } = JSON.parse(body) as { text: string | null; kind: PortraitKind }
    const known = made.get(target)
    if (text === null) made.delete(target)
    else
      made.set(target, {
        ...(known ?? {
          id: target,
          kind,
          trait: target,
          confidentiality: 'private',
          for: vault
            .all<{ id: string }>('select i.id from edit_source s join item i on i.rid = s.item where s.edit = ? order by i.rid', rid)
            .map(({ id }) => id),
          against: [],
        }),
        text,
        madeBy: 'person',
        confidence: 1,
      })
  }
  return [...made.values()].filter(({ for: items }) => items.length > 0)
}

function styleLines(vault: Readable, before: number): PortraitRow[] {
  const said = vault
    .all<Said>("select rid, id, text, at from item where who = 'person' and integrity = 'person' and at < ? order by rid desc limit ?", before, sample)
    .reverse()
  const written = said.map(({ id, text, at }) => ({
    id,
    text,
    hour: Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(whereAt(vault, at)?.zone ?? 'UTC').hour,
  }))
  return mannerOf(written).map(({ trait, text, items }) => ({
    id: `style/${trait}`,
    kind: 'style',
    trait,
    text,
    madeBy: 'rule',
    confidence: 0.8,
    confidentiality: 'private',
    for: [...items],
    against: [],
  }))
}

/** Words without which nothing is said of what one holds; the index finds the utterances that have one. */
const holding = [
  'believe',
  'believed',
  'matters',
  'means',
  'important',
  'care',
  'value',
  'admire',
  'respect',
  'first',
  'always',
  'never',
  'prefer',
  'rather',
  'stand',
  'bear',
  'hate',
  'love',
  'happiest',
  'sacred',
  'thing',
]

function heldLines(vault: Readable, before: number): PortraitRow[] {
  const said = vault.all<Said>(
    `select i.rid, i.id, i.text, i.at from item_fts x join item i on i.rid = x.rowid
     where item_fts match ? and i.who = 'person' and i.integrity = 'person' and i.at < ? order by i.rid desc limit ?`,
    holding.map(quoted).join(' OR '),
    before,
    mostHeld,
  )
  const lines: PortraitRow[] = []
  const counts = { value: 0, preference: 0 }
  for (const item of said)
    for (const { kind, text, trait, against, seek = [] } of heldIn(item.text)) {
      const id = `${kind}/${trait}`
      if (!lines.some((line) => line.id === id) && ++counts[kind] > mostEach) continue
      lines.push({
        id,
        kind,
        trait,
        text,
        madeBy: 'rule',
        confidence: 0.8,
        confidentiality: 'private',
        for: [item.id],
        against: against ? speaksAgainst(vault, { seek, pattern: against, except: item.id, before }) : [],
      })
    }
  return lines
}

type Against = { seek: readonly string[]; pattern: RegExp; except: string; before: number }

function speaksAgainst(vault: Readable, { seek, pattern, except, before }: Against): string[] {
  if (seek.length === 0) return []
  return vault
    .all<Said>(
      `select i.rid, i.id, i.text, i.at from item_fts x join item i on i.rid = x.rowid
       where item_fts match ? and i.who = 'person' and i.integrity = 'person' and i.at < ? order by i.rid desc limit 200`,
      seek.map(quoted).join(' OR '),
      before,
    )
    .filter(({ id, text }) => id !== except && pattern.test(plain(text)))
    .slice(0, 3)
    .map(({ id }) => id)
}

const opposite: Readonly<Record<string, string>> = { likes: 'dislikes', dislikes: 'likes' }

function tasteLines(vault: Readable, before: number): PortraitRow[] {
  const until = Temporal.Instant.fromEpochMilliseconds(before)
  const facts = factsOf(vault, 'you').filter(
    ({ slot, secret, recordedAt }) =>
      !secret && /^(?:likes|dislikes|favourite .+)$/.test(slot) && recordedAt && Temporal.Instant.compare(Temporal.Instant.from(recordedAt), until) < 0,
  )
  const about = (value: string): string => contentOf(value).join(' ')
  return facts
    .filter(({ superseded, until: ended }) => !superseded && ended === undefined)
    .toReversed()
    .slice(0, mostEach * 2)
    .map((fact) => ({
      id: `preference/${fact.slot} ${fact.value.toLowerCase()}`.slice(0, 400),
      kind: 'preference' as const,
      trait: fact.slot,
      text: sayFact(fact),
      madeBy: fact.madeBy,
      confidence: 0.9,
      confidentiality: 'private' as const,
      for: [...fact.sources],
      against: facts.filter((other) => other.slot === opposite[fact.slot] && about(other.value) === about(fact.value)).flatMap(({ sources }) => [...sources]),
    }))
}

type Row = { id: string; kind: PortraitKind; text: string; made_by: PortraitLine['madeBy'] }
const kinds: readonly PortraitKind[] = ['value', 'preference', 'style']

/** The portrait as it was last read, what matters most first. */
export function portraitLines(vault: Readable): PortraitLine[] {
  const sources = (id: string, stance: 'for' | 'against'): Source[] =>
    vault
      .all<{ id: string; text: string; at: number }>(
        'select i.id, i.text, i.at from portrait_source s join item i on i.rid = s.item where s.portrait = ? and s.stance = ? order by i.rid',
        id,
        stance,
      )
      .map(({ id: item, text, at }) => ({ item, text, at: Temporal.Instant.fromEpochMilliseconds(at).toString(), who: 'person' as const }))
  return vault
    .all<Row>('select id, kind, text, made_by from portrait order by id')
    .map(({ id, kind, text, made_by }) => ({ id, kind, text, madeBy: made_by, for: sources(id, 'for'), against: sources(id, 'against') }))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (b.for[0]?.at ?? '').localeCompare(a.for[0]?.at ?? '') || a.id.localeCompare(b.id))
}
