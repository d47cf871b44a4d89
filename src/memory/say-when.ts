/** Dates in words, as one says them aloud: the year only where it differs, today and yesterday by name. */

/** `2026-03-03`, or `--05-03` where the year is not known. */
export function sayDate(date: string, about: { now: Temporal.Instant; zone: string; locale?: string }): string {
  const locale = about.locale ?? 'en-GB'
  const yearless = /^--(\d\d)-(\d\d)$/.exec(date)
  if (yearless) return dayAndMonth(Temporal.PlainDate.from({ year: 2024, month: Number(yearless[1]), day: Number(yearless[2]) }), locale)
  const month = /^(\d{4})-(\d\d)$/.exec(date)
  const today = about.now.toZonedDateTimeISO(about.zone).toPlainDate()
  if (month) {
    const day = Temporal.PlainDate.from(`${date}-01`)
    return `${day.toLocaleString(locale, { month: 'long' })}${day.year === today.year ? '' : ` ${day.year}`}`
  }
  if (/^\d{4}$/.test(date)) return date
  // A correction may have put other words here; they are said as they are.
  if (!/^\d{4}-\d\d-\d\d/.test(date)) return date
  const day = plainDate(date, about.zone)
  return dayAndMonth(day, locale, day.year === today.year ? undefined : day.year)
}

/** `on 3 March`, `yesterday`, `today`, `in March`. */
export function sayOn(date: string, about: { now: Temporal.Instant; zone: string; locale?: string }): string {
  if (/^--/.test(date)) return `on ${sayDate(date, about)}`
  if (/^\d{4}(?:-\d\d)?$/.test(date)) return `in ${sayDate(date, about)}`
  const today = about.now.toZonedDateTimeISO(about.zone).toPlainDate()
  const apart = today.until(plainDate(date, about.zone), { largestUnit: 'days' }).days
  if (apart === 0) return 'today'
  if (apart === -1) return 'yesterday'
  if (apart === 1) return 'tomorrow'
  if (apart > 1 && apart < 7) return `on ${plainDate(date, about.zone).toLocaleString(about.locale ?? 'en-GB', { weekday: 'long' })}`
  return `on ${sayDate(date, about)}`
}

/** The civil date of an ISO instant or date; of a month or a year its first day. */
export const plainDate = (date: string, zone: string): Temporal.PlainDate =>
  /^\d{4}$/.test(date)
    ? Temporal.PlainDate.from(`${date}-01-01`)
    : date.length === 7
      ? Temporal.PlainDate.from(`${date}-01`)
      : date.length === 10
        ? Temporal.PlainDate.from(date)
        : Temporal.Instant.from(date).toZonedDateTimeISO(zone).toPlainDate()

const dayAndMonth = (day: Temporal.PlainDate, locale: string, year?: number): string =>
  day.toLocaleString(locale, { day: 'numeric', month: 'long', ...(year === undefined ? {} : { year: 'numeric' }) })

/** The civil date of an instant, as ISO. */
export const instantToDate = (instant: string, zone: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** Slots whose value is a date. */
export const isDateSlot = (slot: string): boolean => /^(?:birthday|anniversary|wedding anniversary|name day)$/.test(slot)
