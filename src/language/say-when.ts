/** Times, dates, lengths and lists as a person says them in their locale. English words; order and 12 or 24 hours follow the locale. */
import { ordinal, sayNumber } from './number.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const

const cycles = new Map<string, boolean>()
/** Whether clocks of a locale show am and pm. */
export function twelveHours(locale: string): boolean {
  let known = cycles.get(locale)
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 === true
    } catch {
      known = false
    }
    cycles.set(locale, known)
  }
  return known
}

const monthFirst = (locale: string): boolean => /^en$|-(US|PH|UM|GU|AS|PR|CA)\b/.test(locale)

/** "nine", "9:30", "21:00", "noon"; where clocks have twelve hours "9 am", "9:30 pm". */
export function sayTime(time: { readonly hour: number; readonly minute: number; readonly second?: number }, locale: string): string {
  const { hour, minute } = time
  if (minute === 0 && hour === 12) return 'noon'
  if (minute === 0 && hour === 0) return 'midnight'
  const mm = String(minute).padStart(2, '0')
  if (twelveHours(locale)) return `${hour % 12 || 12}${minute ? `:${mm}` : ''} ${hour < 12 ? 'am' : 'pm'}`
  if (minute === 0 && hour < 12) return sayNumber(hour)
  return `${hour}:${mm}`
}

type Day = { readonly year: number; readonly month: number; readonly day: number; readonly dayOfWeek: number }

/** "3 December", "December 3"; with the year where asked. */
export function sayDate(date: Day, locale: string, withYear = false): string {
  const month = months[date.month - 1] as string
  if (monthFirst(locale)) return `${month} ${date.day}${withYear ? `, ${date.year}` : ''}`
  return `${date.day} ${month}${withYear ? ` ${date.year}` : ''}`
}

export const sayWeekday = (date: { readonly dayOfWeek: number }): string => weekdays[date.dayOfWeek - 1] as string

/** "today", "tomorrow", "Thursday", "Thursday 3 December", as seen from today. `on` puts "on" before what needs it. */
export function sayDay(date: Temporal.ZonedDateTime | Temporal.PlainDate, today: Temporal.ZonedDateTime, locale: string, on = false): string {
  const there = date instanceof Temporal.ZonedDateTime ? date.withTimeZone(today.timeZoneId).toPlainDate() : date
  const ahead = today.toPlainDate().until(there, { largestUnit: 'days' }).days
  if (ahead === 0) return 'today'
  if (ahead === 1) return 'tomorrow'
  if (ahead === -1) return 'yesterday'
  const put = on ? 'on ' : ''
  if (ahead > 1 && ahead < 7) return put + sayWeekday(there)
  if (ahead < 0 && ahead > -7) return `last ${sayWeekday(there)}`
  const year = there.year !== today.year && (ahead > 180 || ahead < 0)
  const weekday = Math.abs(ahead) < 60 ? `${sayWeekday(there)}${monthFirst(locale) ? ', ' : ' '}` : ''
  return put + weekday + sayDate(there, locale, year)
}

/** "tomorrow at nine", "today at 15:30", "on Thursday at noon". */
export function sayWhen(when: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime, locale: string): string {
  const there = when.withTimeZone(now.timeZoneId)
  return `${sayDay(there, now, locale, true)} at ${sayTime(there, locale)}`
}

/** "tomorrow from nine to 10:30", "all day on Friday". */
export function saySpan(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime, locale: string): string {
  const [a, b] = [from.withTimeZone(now.timeZoneId), to.withTimeZone(now.timeZoneId)]
  if (a.toPlainDate().equals(b.toPlainDate())) return `${sayDay(a, now, locale, true)} from ${sayTime(a, locale)} to ${sayTime(b, locale)}`
  return `from ${sayDay(a, now, locale)} at ${sayTime(a, locale)} to ${sayDay(b, now, locale)} at ${sayTime(b, locale)}`
}

const count = (n: number, unit: string): string => `${n === 1 ? (unit === 'hour' ? 'an' : 'a') : n < 13 ? sayNumber(n) : n} ${unit}${n === 1 ? '' : 's'}`

/** Seconds as "ten minutes", "an hour and a half", "two hours and five minutes", "three days". The two largest units that matter. */
export function sayLength(seconds: number): string {
  const s = Math.round(Math.abs(seconds))
  if (s === 1800) return 'half an hour'
  if (s === 5400) return 'an hour and a half'
  const parts: string[] = []
  let rest = s
  for (const [unit, size] of [
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const) {
    const n = Math.floor(rest / size)
    if (unit === 'week' && (n === 0 || s % size !== 0)) continue
    rest -= n * size
    if (n > 0) parts.push(count(n, unit))
    if (parts.length === 2) break
  }
  return parts.length === 0 ? 'no time' : parts.join(' and ')
}

/** "milk", "milk and eggs", "milk, eggs and bread". */
export function sayList(things: readonly string[], or = false): string {
  if (things.length < 2) return things[0] ?? ''
  return `${things.slice(0, -1).join(', ')} ${or ? 'or' : 'and'} ${things.at(-1)}`
}

const dayCodes: Readonly<Record<string, string>> = { MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday', SU: 'Sunday' }
const periods: Readonly<Record<string, string>> = {
  SECONDLY: 'second',
  MINUTELY: 'minute',
  HOURLY: 'hour',
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
}

/** An RRULE as "every Tuesday", "every other week", "on the 15th of every month"; the clock time is said by whoever knows it. */
export function sayEvery(rule: string, locale: string): string {
  const part = Object.fromEntries(rule.split(';').map((one) => one.split('=') as [string, string]))
  const interval = Number(part['INTERVAL'] ?? 1)
  const period = periods[part['FREQ'] ?? ''] ?? 'time'
  const every = interval === 1 ? `every ${period}` : interval === 2 ? `every other ${period}` : `every ${sayNumber(interval)} ${period}s`
  const until = part['UNTIL']
    ? ` until ${sayDate(Temporal.PlainDate.from(part['UNTIL'].slice(0, 8)), locale, true)}`
    : part['COUNT']
      ? `, ${part['COUNT']} times`
      : ''
  return saying() + until

  function saying(): string {
    const days = part['BYDAY']?.split(',') ?? []
    const months2 = (part['BYMONTH']?.split(',') ?? []).map((m) => months[Number(m) - 1] as string)
    if (days.length > 0) {
      if (part['BYDAY'] === 'MO,TU,WE,TH,FR' && interval === 1) return 'every weekday'
      if (part['BYDAY'] === 'SA,SU') return interval === 1 ? 'every weekend' : `${every}, at the weekend`
      const names = days.map((code) => {
        const [, n, day] = /^([+-]?\d+)?(\w\w)$/.exec(code) ?? []
        const name = dayCodes[day ?? ''] ?? code
        return n ? `the ${Number(n) === -1 ? 'last' : Number(n) < 0 ? `${ordinal(-Number(n))} last` : ordinal(Number(n))} ${name}` : name
      })
      if (/\d/.test(days[0] as string)) return `on ${sayList(names)} of ${months2.length ? `${sayList(months2)}, ${every}` : every}`
      if (part['FREQ'] === 'WEEKLY')
        return interval === 1 ? `every ${sayList(names)}` : interval === 2 ? `every other ${sayList(names)}` : `${every} on ${sayList(names)}`
      return `${every} on ${sayList(names)}`
    }
    const monthDays = (part['BYMONTHDAY']?.split(',') ?? []).map((d) =>
      Number(d) === -1 ? 'the last day' : Number(d) < 0 ? `the ${ordinal(-Number(d))} last day` : `the ${ordinal(Number(d))}`,
    )
    if (monthDays.length > 0) return months2.length ? `${every} on ${sayList(monthDays)} of ${sayList(months2)}` : `on ${sayList(monthDays)} of ${every}`
    return every
  }
}
