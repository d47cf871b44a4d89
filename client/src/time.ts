/** Dates and times as words, in the person's own zone and language. */
export type Where = { readonly zone: string; readonly locale: string }

const day = 86_400_000

const civil = (at: string | number | Date, { zone }: Where): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(at))

/** Whole civil days from one instant to another in the person's zone. */
export const daysBetween = (from: string, to: string, where: Where): number =>
  Math.round((Date.parse(`${civil(to, where)}T00:00:00Z`) - Date.parse(`${civil(from, where)}T00:00:00Z`)) / day)

export const clockTime = (at: string, { zone, locale }: Where): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(new Date(at))
export const weekday = (at: string, { zone, locale }: Where, width: 'short' | 'long' = 'short'): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: width }).format(new Date(at))
export const date = (at: string, { zone, locale }: Where, year = false): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, day: 'numeric', month: 'long', ...(year ? { year: 'numeric' } : {}) }).format(new Date(at))
export const fullDate = (at: string, { zone, locale }: Where): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at))

/** "this morning", "yesterday", "eleven days ago", "in March": how long ago, as one would say it. */
export function ago(at: string, now: string, where: Where): string {
  const days = daysBetween(at, now, where)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days < 14) return `${inWords(days)} days ago`
  if (days < 70) return `${inWords(Math.round(days / 7))} weeks ago`
  if (days < 340) return `${inWords(Math.round(days / 30.4))} months ago`
  return `in ${new Intl.DateTimeFormat(where.locale, { timeZone: where.zone, month: 'long', year: 'numeric' }).format(new Date(at))}`
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen']
export const inWords = (count: number): string => numbers[count] ?? String(count)

/** "41 MB", as a person reads it. */
export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB']
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return `${Number((bytes / 1000 ** power).toPrecision(power === 0 ? 4 : 2))} ${units[power]}`
}
