import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { openVault } from './open-vault.ts'
import type { Migration } from './schema/upgrade.ts'
import type { Store } from './store.ts'
import type { Op, OpKind, Vault } from './vault.ts'

/** A small life for the contract: people write lines into a book. */
export const bookMigrations: readonly Migration[] = [
  {
    version: 1,
    about: 'keeping',
    sql: `create table meta (key text primary key, value text not null); create table applied_op (key blob primary key) without rowid;
      create table line (id text primary key, text text not null, weight real, bytes blob);`,
  },
  { version: 2, about: 'finding', sql: `create virtual table line_fts using fts5(text, content='line');` },
]

export const writeLine: OpKind<{ text: string; weight?: number | undefined; bytes?: string | undefined }> = {
  kind: 'book.line',
  version: 1,
  body: z.object({ text: z.string().min(1), weight: z.number().optional(), bytes: z.string().optional() }),
  apply(vault, body, op) {
    vault.run(
      'insert into line (id, text, weight, bytes) values (?, ?, ?, ?)',
      op.id,
      body.text,
      body.weight ?? null,
      body.bytes === undefined ? null : Buffer.from(body.bytes, 'hex'),
    )
    vault.run('insert into line_fts (rowid, text) select rowid, text from line where id = ?', op.id)
  },
}

export const failHalfway: OpKind<{ text: string }> = {
  kind: 'book.fail',
  version: 1,
  body: z.object({ text: z.string() }),
  apply(vault, body, op) {
    vault.run('insert into line (id, text) values (?, ?)', op.id, body.text)
    throw new Error('halfway')
  },
}

export const line = (id: string, text: string, more: object = {}): Op => ({
  id,
  kind: 'book.line',
  version: 1,
  at: '2026-01-01T12:00:00Z',
  body: { text, ...more },
})

export const bookNow = (): Temporal.Instant => Temporal.Instant.from('2026-01-01T00:00:00Z')

/** What every store must do, seen through the vault over it. `fresh` makes an empty store. */
export function vaultContract(name: string, fresh: () => Store): void {
  const opened = (kinds: readonly OpKind[] = [writeLine, failHalfway]): Vault => openVault({ store: fresh(), kinds, migrations: bookMigrations, now: bookNow })

  test(`${name}: what was appended is found`, async () => {
    const vault = opened()
    await vault.append([line('a', 'the piano stands by the window', { weight: 0.5, bytes: '00ff10' }), line('b', 'nothing here')])
    const row = vault.get<{ id: string; text: string; weight: number; bytes: Uint8Array }>('select * from line where id = ?', 'a')
    assert.equal(row?.text, 'the piano stands by the window')
    assert.equal(row?.weight, 0.5)
    assert.deepEqual([...(row?.bytes ?? [])], [0, 255, 16])
    assert.deepEqual(vault.all('select id, weight from line order by id'), [
      { id: 'a', weight: 0.5 },
      { id: 'b', weight: null },
    ])
    assert.equal(vault.get('select * from line where id = ?', 'z'), undefined)
    assert.deepEqual(vault.all(`select l.id from line_fts f join line l on l.rowid = f.rowid where line_fts match 'piano'`), [{ id: 'a' }])
    vault.close()
  })

  test(`${name}: an op that comes again changes nothing, alone or among others`, async () => {
    const vault = opened()
    const ulid = '01JD7Z3V5K8M9N0P1Q2R3S4T5V'
    await vault.append([line('a', 'once'), line(ulid, 'once')])
    await vault.append([line('a', 'twice'), line(ulid, 'twice'), line('c', 'new'), line('c', 'new again')])
    assert.deepEqual(vault.all('select id, text from line order by id'), [
      { id: ulid, text: 'once' },
      { id: 'a', text: 'once' },
      { id: 'c', text: 'new' },
    ])
    vault.close()
  })

  test(`${name}: all ops of an append are kept or none is, and a failed one may come again`, async () => {
    const vault = opened()
    await assert.rejects(vault.append([line('a', 'kept'), { ...line('b', 'x'), kind: 'book.fail' }]), /halfway/)
    assert.deepEqual(vault.all('select id from line'), [])
    await vault.append([line('a', 'kept')])
    assert.deepEqual(vault.all('select id from line'), [{ id: 'a' }])
    vault.close()
  })

  test(`${name}: a body that does not fit, an unknown kind and an unknown version are refused before anything is written`, async () => {
    const vault = opened()
    await assert.rejects(vault.append([line('a', 'good'), line('b', '')]), /body of book\.line 1 does not fit: text \(too_small\)/)
    await assert.rejects(vault.append([line('a', 'good'), { ...line('b', 'x'), kind: 'book.page' }]), /no room knows the op kind "book\.page"/)
    await assert.rejects(vault.append([line('a', 'good'), { ...line('b', 'x'), version: 9 }]), /"book\.line" is known in version 1, not in 9/)
    await assert.rejects(vault.append([{ ...line('b', 'x'), at: 'yesterday' }]), /ISO instant/)
    await assert.rejects(vault.append([line('', 'x')]), /has no id/)
    assert.deepEqual(vault.all('select id from line'), [])
    vault.close()
  })

  test(`${name}: appends that are not awaited do not mix`, async () => {
    const vault = opened()
    const seen: number[] = []
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        await vault.append([line(`${n}a`, 'first'), line(`${n}b`, 'second')])
        seen.push(vault.get<{ n: number }>('select count(*) n from line')?.n ?? 0)
      }),
    )
    assert.ok(seen.every((count) => count % 2 === 0))
    assert.equal(seen.at(-1), 40)
    vault.close()
  })

  test(`${name}: only ops write`, () => {
    const vault = opened()
    assert.throws(() => vault.get(`insert into line (id, text) values ('x', 'y') returning id`), /only ops write/)
    assert.throws(() => vault.all('delete from line'), /only ops write/)
    vault.close()
  })

  test(`${name}: a closed vault says so, and may be closed twice`, async () => {
    const vault = opened()
    vault.close()
    vault.close()
    await assert.rejects(vault.append([line('a', 'x')]), { name: 'Trouble' })
    assert.throws(() => vault.get('select 1'), { name: 'Trouble' })
  })

  test(`${name}: two rooms cannot claim one kind of op`, () => {
    assert.throws(() => opened([writeLine, writeLine]), /registered twice/)
  })
}
