import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { Trouble } from '../../words/trouble.ts'
import { migrations } from '../schema/migrations.ts'
import { upgrade } from '../schema/upgrade.ts'
import type { Store } from '../store.ts'
import { memoryStore } from '../vault.fake.ts'
import { described } from './described.ts'
import { exportLife, parcels } from './export.ts'
import { exporters, leftOut } from './exporters.ts'
import { plainly } from './page.ts'

const root = mkdtempSync(join(tmpdir(), 'os1-export-'))
after(() => rmSync(root, { recursive: true, force: true }))
const now = Temporal.Instant.from('2026-03-08T20:00:00Z')
const reader = { zone: 'Europe/Lisbon', locale: 'en-GB', companion: 'Samantha' }
const ms = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds

function empty(): Store {
  const store = memoryStore()
  upgrade({ store, migrations, now: () => now })
  return store
}

/** One row or more in every table, each word a different one. */
function lived(): Store {
  const store = empty()
  const mine = "'person', 'private', '[\"u1\"]'"
  store.exec(`
    insert into setting values ('profile', '{"name":"Theodore","help":["letters","mornings"]}', '2026-03-01T08:00:00Z');
    insert into mind_state values ('threads', '[{"kind":"divorce"}]');
    insert into session values (1, 'c1', ${ms('2026-02-28T23:50:00Z')}, ${ms('2026-03-01T00:10:00Z')}, 2);
    insert into item values (1, 'u1', 1, 0, 'person', 'My sister Anna lives in *Porto*.', ${ms('2026-02-28T23:50:00Z')}, ${mine});
    insert into item values (2, 'u2', 1, 1, 'companion', 'What took her there?', ${ms('2026-03-01T00:10:00Z')}, 'companion', 'private', '[]');
    insert into reply values ('u2', 'u1', null, 0, '{"sources":["u1"]}');
    insert into person values ('p1', 'Anna', 'Anna Maria', 'sister', ${ms('2026-02-28T23:50:00Z')});
    insert into alias values ('p1', 'name', 'anna');
    insert into mention values (1, 'p1', 'Anna', 'sister');
    insert into time_ref values (1, ${ms('2026-03-05T00:00:00Z')}, ${ms('2026-03-06T00:00:00Z')}, 'day', 'planned');
    insert into fact values (1, 'f1', 'p1', 'lives in', 'Porto', null, '2025-05-01', null, '2026-02-28T23:50:00Z', null, 'rule', 0.9, 'private', null);
    insert into fact_source values (1, 1);
    insert into feeling values (1, 0.4, 0.2, 'calm', 0.7, 'rule', 'person', 'private');
    insert into commitment values ('f2', 'you', 'p1', 'send the photographs', '2026-03-04', 'open', 'private');
    insert into commitment_source values ('f2', 1);
    insert into portrait values ('o1', 'value', 'honesty', 'You say that honesty comes first.', 'rule', 0.8, 'person', 'private');
    insert into portrait_source values ('o1', 1, 'for');
    insert into reflection values (1, 'day/2026-02-28', 'day', '2026-02-28', '2026-03-01', 'sister Anna Porto', '{"happened":[{"text":"I rang Anna."}]}', 'person', 'private');
    insert into reflection_source values (1, 1);
    insert into edit values (1, 'w1', 'feeling', 'u1', '{"word":"calm"}', 2, '2026-03-01T08:00:00Z');
    insert into edit_source values (1, 1);
    insert into whereabouts values (0, 'Europe/Lisbon', 'en-GB');
    insert into forgotten values ('0011', '2026-03-01T08:00:00Z');
    insert into due values ('d1', 'reminder', 'water the fern', ${ms('2026-03-09T08:00:00Z')}, '2026-03-09T08:00', 'Europe/Lisbon', 1, 'FREQ=WEEKLY', '2026-03-02T08:00', null, 'waiting', null, ${ms('2026-03-01T08:00:00Z')}, ${mine});
    insert into fired values ('r1', 'd1', 'reminder', 'water the fern', ${ms('2026-03-02T08:00:00Z')}, ${ms('2026-03-02T08:00:01Z')}, null);
    insert into note values ('n1', 'The key lies under the blue pot.', ${ms('2026-03-01T09:00:00Z')}, ${mine});
    insert into list values ('l1', 'groceries', ${ms('2026-03-01T09:00:00Z')}, ${mine});
    insert into entry values ('e1', 'l1', 'lemons', ${ms('2026-03-01T09:00:00Z')}, ${mine});
    insert into event values ('v1', 'Dinner', '["Anna"]', 'Taberna', ${ms('2026-03-05T19:00:00Z')}, ${ms('2026-03-05T21:00:00Z')}, 'Europe/Lisbon', 0, null, ${ms('2026-03-01T09:00:00Z')}, ${mine});
    insert into context_label values ('c1', ${mine});
    insert into destination values ('anna@example.org', 'person', 'Anna', '["u1"]', '2026-03-01T09:00:00Z');
    insert into standing_rule values ('s1', 'ask', 'outward', null, 'Always ask me before you send anything.', '["u1"]', '2026-03-01T09:00:00Z');
    insert into foreign_ability values ('weather.look', 'ab12', 'fetch', '2026-03-01T09:00:00Z');
  `)
  for (const [table, more] of [
    [
      'act',
      {
        id: 'a1',
        conversation: 'c1',
        turn: 't1',
        ability: 'note.write',
        class: 'reversible',
        args: '{"text":"pot"}',
        salt: 'salty',
        sources: '[]',
        at: '2026-03-01T09:00:00Z',
        state: 'done',
        told: 'I wrote it down.',
        result: '{"note":"n1"}',
        undo_until: '2026-03-31T09:00:00Z',
      },
    ],
    ['audit', { seq: 1, at: '2026-03-01T09:00:00Z', kind: 'intent', act: 'a1', body: '{}', previous: '', hash: 'abc' }],
  ] as const) {
    const columns = Object.keys(more)
    store.run(`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`, ...Object.values(more))
  }
  return store
}

const tables = (store: Store): string[] => store.all<{ name: string }>("select name from sqlite_schema where type = 'table'").map(({ name }) => name)
const left = (table: string): boolean => Object.keys(leftOut).some((name) => table === name || (name.endsWith('_fts') && table.startsWith(`${name}_`)))

test('no table and no column of the schema is forgotten: each is told, or left out with a reason', () => {
  const store = empty()
  const told = new Map<string, Set<string>>()
  for (const exporter of exporters) {
    for (const [table, columns] of Object.entries(exporter.tells)) told.set(table, new Set([...(told.get(table) ?? []), ...columns.split(' ')]))
    for (const column of Object.keys(exporter.leaves ?? {})) {
      const [table = '', name = ''] = column.split('.')
      told.set(table, new Set([...(told.get(table) ?? []), name]))
    }
  }
  const forgotten: string[] = []
  for (const table of tables(store)) {
    if (left(table)) continue
    for (const { name } of store.all<{ name: string }>('select name from pragma_table_info(?)', table))
      if (!told.get(table)?.has(name)) forgotten.push(`${table}.${name}`)
  }
  assert.deepEqual(forgotten, [], 'told by nobody: add them to an exporter in vault/export, or to what it leaves')
  const there = new Set(tables(store))
  assert.deepEqual(
    [...told.keys()].filter((table) => !there.has(table)),
    [],
    'told, but not in the schema',
  )
})

test('every record has the fields that are documented and no others, and every kind occurs', () => {
  const store = lived()
  for (const exporter of exporters) {
    const lines = [...exporter.lines(store)]
    if (exporter.kind !== 'confirmation') assert.ok(lines.length > 0, exporter.kind)
    for (const { kind, ...fields } of lines) {
      assert.equal(kind, exporter.kind)
      assert.deepEqual(Object.keys(fields).sort(), Object.keys(exporter.fields).sort(), kind)
      assert.ok(
        Object.values(fields).every((value) => value !== undefined),
        `${kind} has a hole`,
      )
    }
  }
})

test('the documentation says what the records are', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/export.md'), 'utf8')
  // The formatter lines the tables up.
  const bare = (text: string): string => text.replace(/ *\| */g, '|').replace(/-+/g, '-')
  assert.ok(bare(page).includes(bare(described()).trim()), 'docs/export.md is out of date: node src/vault/export/describe.ts')
})

test('everything is one record a line, with whatever belongs to it', () => {
  const [, all] = [...parcels({ vault: lived(), now, ...reader })]
  const lines = [...(all?.text() ?? [])]
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(lines[0], { kind: 'os1-export', version: 1, made: '2026-03-08T20:00:00Z', schema: migrations.length })
  const first = lines.find(({ kind }) => kind === 'utterance')
  assert.equal(first.text, 'My sister Anna lives in *Porto*.')
  assert.equal(first.at, '2026-02-28T23:50:00Z')
  assert.equal(first.conversation, 'c1')
  assert.deepEqual(first.mentions, [{ person: 'p1', name: 'Anna', relation: 'sister' }])
  assert.deepEqual(lines.find(({ kind }) => kind === 'fact').sources, ['u1'])
  assert.equal(lines.find(({ kind }) => kind === 'list').entries[0].text, 'lemons')
  assert.deepEqual(lines.find(({ kind }) => kind === 'setting').body.help, ['letters', 'mornings'])
})

test('a long life is told whole, in order, though it is read in pieces', () => {
  const store = lived()
  for (let n = 3; n <= 1300; n++)
    store.run("insert into item values (?, ?, 1, ?, 'person', ?, ?, 'person', 'private', '[]')", n, `u${n}`, n, `line ${n}`, ms('2026-03-02T00:00:00Z') + n)
  const files = new Map([...parcels({ vault: store, now, ...reader })].map(({ name, text }) => [name, [...text()].join('')]))
  const told = (files.get('everything.jsonl') ?? '')
    .split('\n')
    .filter((line) => line.startsWith('{"kind":"utterance"'))
    .map((line) => JSON.parse(line).id)
  assert.deepEqual(
    told,
    Array.from({ length: 1300 }, (_, n) => `u${n + 1}`),
  )
  assert.equal(files.get('conversations/2026-03.md')?.match(/line \d+/g)?.length, 1298)
})

test("the pages are such as one would read: on the person's own days, in their words", async () => {
  const folder = join(root, 'mine')
  const seen: string[] = []
  const { files, bytes } = await exportLife({ vault: lived(), now, ...reader, folder, progress: (file) => seen.push(file) })
  assert.deepEqual(seen, files)
  assert.ok(bytes > 1000)
  const page = (name: string): string => readFileSync(join(folder, name), 'utf8')
  assert.equal(statSync(join(folder, 'README.md')).mode & 0o777, 0o600)
  assert.match(page('README.md'), /not encrypted/)
  for (const [, link] of page('README.md').matchAll(/\]\((.*?)\)/g)) assert.ok(existsSync(join(folder, link ?? '')))
  assert.equal(
    page('conversations/2026-02.md'),
    '# February 2026\n\n## Saturday, 28 February 2026\n\n**You** (23:50): My sister Anna lives in \\*Porto\\*.\n\n',
  )
  assert.match(page('conversations/2026-03.md'), /## Sunday, 1 March 2026\n\n\*\*Samantha\*\* \(00:10\): What took her there\?/)
  assert.match(
    page('people.md'),
    /## Anna Maria\n\nYour sister\. Last spoken of on Saturday, 28 February 2026\.\n\n- lives in: Porto \(since 1 May 2025\)\n {2}- you said on .*: "My sister/,
  )
  assert.match(page('about-you.md'), /- name: Theodore\n- help: letters, mornings/)
  assert.match(page('portrait.md'), /## What matters to you\n\n- You say that honesty comes first\.\n {2}- you said on /)
  assert.match(page('mood.md'), /- calm: "My sister Anna lives in/)
  assert.match(page('days.md'), /What happened:\n\n- I rang Anna\.\n/)
  assert.match(page('calendar.md'), /- Thursday, 5 March 2026, 19:00: Dinner, with Anna, at Taberna/)
  assert.match(page('reminders.md'), /## To come\n\n- Monday, 9 March 2026, 08:00: water the fern \(repeats: FREQ=WEEKLY\)/)
  assert.match(page('notes.md'), /The key lies under the blue pot\./)
  assert.match(page('lists.md'), /## groceries\n\n- lemons/)
  assert.match(page('what-i-did.md'), /- 09:00, note\.write \(done\): I wrote it down\./)
})

test('a page of nothing is left out', () => {
  assert.deepEqual(
    [...parcels({ vault: empty(), now, ...reader })].map(({ name }) => name),
    ['README.md', 'everything.jsonl'],
  )
})

test('what somebody said can do nothing to the page', () => {
  assert.equal(
    plainly('# not a title\n- not a list\n1. nor this\n<b>*bold*</b> [x](y)'),
    '\\# not a title  \n\\- not a list  \n\\1. nor this  \n\\<b\\>\\*bold\\*\\</b\\> \\[x\\](y)',
  )
})

test('nothing is written into a folder that holds something already', async () => {
  const folder = join(root, 'full')
  await exportLife({ vault: lived(), now, ...reader, folder })
  const before = readFileSync(join(folder, 'README.md'), 'utf8')
  await assert.rejects(
    exportLife({ vault: lived(), now, ...reader, folder }),
    (error: unknown) => error instanceof Trouble && /not an empty folder/.test(error.tell),
  )
  assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), before)
  writeFileSync(join(root, 'a-file'), '')
  for (const wrong of [join(root, 'a-file', 'x'), join(root, 'a-file')])
    await assert.rejects(exportLife({ vault: lived(), now, ...reader, folder: wrong }), { name: 'Trouble' })
})
