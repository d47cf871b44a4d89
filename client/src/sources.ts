/** Where something known comes from, in words. */
import type { Source } from '../../src/door/wire.ts'
import { type Where, clockTime, date } from './time.ts'

export const when = ({ who, at }: Pick<Source, 'who' | 'at'>, where: Where): string =>
  `${who === 'person' ? 'You said' : who === 'companion' ? 'I said' : 'From outside'}, ${date(at, where)} at ${clockTime(at, where)}`
export const from = (source: Source, where: Where): string => `${when(source, where)}: “${source.text}”`

/** A civil date (it has no zone) as one writes it. */
export const civil = (day: string, { locale }: Where, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...how }).format(new Date(`${day}T12:00:00Z`))
export const longDay = (day: string, where: Where): string => civil(day, where, { weekday: 'long', day: 'numeric', month: 'long' })
export const shortDay = (day: string, where: Where): string => civil(day, where, { day: 'numeric', month: 'short' })
