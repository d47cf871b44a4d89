import { Trouble } from '../words/trouble.ts'
import { appliedKey } from './applied.ts'
import { upgrade } from './schema/upgrade.ts'
import type { Migration, Upgrade } from './schema/upgrade.ts'
import type { Store } from './store.ts'
import type { Op, OpKind, Readable, Vault } from './vault.ts'

/** What a vault is opened with. The store is the vault's alone from here on: closing the vault closes it. */
export type VaultParts = {
  readonly store: Store
  readonly kinds: readonly OpKind[]
  readonly migrations: readonly Migration[]
  now(): Temporal.Instant
  /** Called before an older vault is upgraded; the upgrade waits for it and does not happen if it throws. */
  beforeUpgrade?(upgrade: Upgrade): void
}

/**
 * Opens a vault over a store: brings the schema up to date and takes ops. Throws `Trouble` where the vault was made by a
 * newer version or cannot be read; it is then left as it was.
 */
export function openVault({ store, kinds, migrations, now, beforeUpgrade }: VaultParts): Vault {
  let register: Map<string, OpKind>
  try {
    register = registerOf(kinds)
    upgrade({ store, migrations, now, ...(beforeUpgrade && { beforeUpgrade }) })
  } catch (trouble) {
    store.close()
    throw trouble
  }
  let open = true
  const mustBeOpen = (): void => {
    if (!open) throw new Trouble({ engine: 'vault', retry: 'never', tell: 'I have already closed what I keep for you. Start me again and I will open it.' })
  }
  const reading = reader(store, mustBeOpen)

  return {
    ...reading,
    // Async for the caller, but without a pause inside: nobody ever reads a half-applied op.
    async append(ops) {
      mustBeOpen()
      const checked = ops.map((op) => checkedOp(register, op))
      if (checked.length === 0) return
      store.transaction(() => {
        for (const { op, kind, body } of checked) {
          const key = appliedKey(op.id)
          if (store.get('select 1 from applied_op where key = ?', key)) continue
          store.run('insert into applied_op (key) values (?)', key)
          kind.apply(store, body, op)
        }
      })
    },
    async copyTo(file) {
      mustBeOpen()
      store.copyTo(file)
    },
    close() {
      if (!open) return
      open = false
      store.close()
    },
  }
}

const registered = (kind: string, version: number): string => `${kind} ${version}`

function registerOf(kinds: readonly OpKind[]): Map<string, OpKind> {
  const register = new Map<string, OpKind>()
  for (const kind of kinds) {
    const name = registered(kind.kind, kind.version)
    if (register.has(name)) throw new TypeError(`the op kind "${kind.kind}" version ${kind.version} is registered twice`)
    register.set(name, kind)
  }
  return register
}

/** An op whose kind is known and whose body fits it. A wrong op is a bug, so it throws a TypeError, before anything is written. */
function checkedOp(register: Map<string, OpKind>, op: Op): { op: Op; kind: OpKind; body: unknown } {
  if (typeof op.id !== 'string' || op.id === '') throw new TypeError(`an op of kind "${op.kind}" has no id`)
  const kind = register.get(registered(op.kind, op.version))
  if (!kind) {
    const versions = [...register.values()].filter((known) => known.kind === op.kind).map((known) => known.version)
    throw new TypeError(
      versions.length > 0
        ? `the op kind "${op.kind}" is known in version ${versions.join(', ')}, not in ${op.version}`
        : `no room knows the op kind "${op.kind}"`,
    )
  }
  try {
    Temporal.Instant.from(op.at)
  } catch {
    throw new TypeError(`the op ${op.id} (${op.kind}) does not say when it happened: "at" must be an ISO instant`)
  }
  const body = kind.body.safeParse(op.body)
  // The message names fields and rules, never values: it may end in a log.
  if (!body.success)
    throw new TypeError(
      `the body of ${op.kind} ${op.version} does not fit: ${body.error.issues.map((issue) => `${issue.path.join('.') || 'body'} (${issue.code})`).join(', ')}`,
    )
  return { op, kind, body: body.data }
}

/** Reading only: `append` is the one way to write, and this keeps it so. */
function reader(store: Store, mustBeOpen: () => void): Readable {
  const allowed = new Set<string>()
  const mustRead = (sql: string): void => {
    mustBeOpen()
    if (allowed.has(sql)) return
    if (!/^\s*(select|with|explain)\b/i.test(sql)) throw new TypeError(`only ops write to the vault, this would: ${sql.trim().slice(0, 40)}`)
    if (allowed.size > 1000) allowed.clear()
    allowed.add(sql)
  }
  return {
    get(sql, ...values) {
      mustRead(sql)
      return store.get(sql, ...values)
    },
    all(sql, ...values) {
      mustRead(sql)
      return store.all(sql, ...values)
    },
  }
}
