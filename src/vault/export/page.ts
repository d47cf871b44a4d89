import type { Value } from '../vault.ts'

/** What the readable pages are written with: the person's own clock and calendar, and their words left as they are. */
export type Reader = { readonly zone: string; readonly locale: string; /** What the companion is called. */ readonly companion: string }

/** One page of Markdown: a path inside the export, and its text, piece by piece. */
export type Page = { readonly name: string; text(): Iterable<string> }

/** A value of a row as text; nothing is nothing. */
const said = (value: Value | undefined): string => (typeof value === 'object' ? '' : String(value ?? ''))

/** Somebody's words in Markdown, so that they read as they were said: signs are escaped, lines kept, HTML does nothing. */
export function plainly(text: Value | undefined, indent = ''): string {
  return said(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .split(/\r?\n/)
    .join(`  \n${indent}`)
}

const at = (milliseconds: unknown, { zone }: Reader): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(Number(milliseconds)).toZonedDateTimeISO(zone)

/** "Sunday, 1 March 2026" */
export const day = (milliseconds: unknown, reader: Reader): string =>
  at(milliseconds, reader).toLocaleString(reader.locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** "08:12" or "8:12 am", as is usual there. */
export const clock = (milliseconds: unknown, reader: Reader): string =>
  at(milliseconds, reader).toLocaleString(reader.locale, { hour: 'numeric', minute: '2-digit' })
export const dayAndClock = (milliseconds: unknown, reader: Reader): string => `${day(milliseconds, reader)}, ${clock(milliseconds, reader)}`
/** The civil date, for telling whether two times are on the same day. */
export const date = (milliseconds: unknown, reader: Reader): string => at(milliseconds, reader).toPlainDate().toString()

/** An ISO date or instant as a day. What is neither is given back. */
export function dayOfIso(text: Value | undefined, reader: Reader): string {
  const iso = said(text)
  try {
    return day(Temporal.Instant.from(iso).epochMilliseconds, reader)
  } catch {
    try {
      return Temporal.PlainDate.from(iso).toLocaleString(reader.locale, { day: 'numeric', month: 'long', year: 'numeric' })
    } catch {
      return iso
    }
  }
}
