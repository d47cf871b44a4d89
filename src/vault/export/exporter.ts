import type { Readable, Row } from '../vault.ts'

/** One line of the export. `kind` says which; the rest is documented in `docs/export.md`. */
export type Line = { readonly kind: string } & Readonly<Record<string, unknown>>

/** Tells some tables of the vault in an open form: one kind of record. */
export type Exporter = {
  readonly kind: string
  /** One plain sentence. */
  readonly about: string
  /** What each field of a record means; a record has no others. */
  readonly fields: Readonly<Record<string, string>>
  /** The tables, with all of their columns that find their way into a record. */
  readonly tells: Readonly<Record<string, string>>
  /** Columns that do not, and why. */
  readonly leaves?: Readonly<Record<string, string>>
  /** In a stable order. Reads little at a time: a life can be long. */
  lines(vault: Readable): Iterable<Line>
}

/** Milliseconds since the epoch as an ISO instant; null stays null. */
export const instant = (milliseconds: unknown): string | null =>
  typeof milliseconds === 'number' ? Temporal.Instant.fromEpochMilliseconds(milliseconds).toString() : null

/** A column that holds JSON. What is not JSON after all comes as the text that it is. */
export function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return text ?? null
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The rows of a table in the order of one column, some hundred at a time. */
export function* rows<T extends Row = Row>(vault: Readable, table: string, by: string): Generator<T> {
  let after: Row[string] | undefined
  for (;;) {
    const page =
      after === undefined
        ? vault.all<T>(`select * from ${table} order by ${by} limit 500`)
        : vault.all<T>(`select * from ${table} where ${by} > ? order by ${by} limit 500`, after)
    yield* page
    const last = page.at(-1)
    if (!last) return
    after = last[by] as Row[string]
  }
}

/** The label that every datum carries, as one field. */
export const labelOf = (row: Row): object => ({ integrity: row['integrity'], confidentiality: row['confidentiality'], sources: parsed(row['sources']) })
export const aboutLabel = 'where it comes from: integrity (person, companion, outside), confidentiality (public, private, secret), ids of its sources'
