/** Since when the person's clock and language were such. "Tomorrow" that was said in Lisbon is read as of Lisbon for ever. */
import { z } from 'zod'
import type { OpKind, Readable } from '../vault/vault.ts'

const here = z.object({ zone: z.string().min(1).max(64), locale: z.string().min(1).max(40) })
export type Here = z.infer<typeof here>

/** What held at an instant; before the first that is known, the first. */
export function whereAt(vault: Readable, at: number): Here | undefined {
  return (
    vault.get<Here>('select zone, locale from whereabouts where at <= ? order by at desc limit 1', at) ??
    vault.get<Here>('select zone, locale from whereabouts order by at limit 1')
  )
}

export const isHere = (vault: Readable, at: number, { zone, locale }: Here): boolean => {
  const known = whereAt(vault, at)
  return known?.zone === zone && known.locale === locale
}

export const hereKind: OpKind<Here> = {
  kind: 'memory.here',
  version: 1,
  body: here,
  apply(vault, { zone, locale }, op) {
    vault.run('insert or replace into whereabouts (at, zone, locale) values (?, ?, ?)', Temporal.Instant.from(op.at).epochMilliseconds, zone, locale)
  },
}
