import type { Grain } from '../words/when.ts'
import { is, node, time } from './when-node.ts'
import type { Node } from './when-node.ts'
import { month, partOfDay, periodic, weekday, weekend } from './when-series.ts'
import { day, hour } from './when-civil.ts'

/** The words of time and what each may be. Prepositions and the like live in the rules that use them. */
export type Words = ReadonlyMap<string, readonly Node[]>

const weekdays: readonly (readonly string[])[] = [
  ['monday', 'mon', 'mondays'],
  ['tuesday', 'tue', 'tues', 'tuesdays', 'tuseday'],
  ['wednesday', 'wed', 'weds', 'wednesdays', 'wednsday', 'wedensday'],
  ['thursday', 'thu', 'thur', 'thurs', 'thursdays', 'thrusday'],
  ['friday', 'fri', 'fridays'],
  ['saturday', 'sat', 'saturdays'],
  ['sunday', 'sun', 'sundays'],
]
const months: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febuary'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const unitWords: readonly (readonly [Grain, string])[] = [
  ['second', 'second seconds sec secs s'],
  ['minute', 'minute minutes min mins m'],
  ['hour', 'hour hours hr hrs h'],
  ['day', 'day days'],
  ['week', 'week weeks wk wks'],
  ['month', 'month months'],
  ['quarter', 'quarter quarters qtr qtrs'],
  ['year', 'year years yr yrs'],
]
/** Words that are something else at least as often, and count as a time by themselves only where nothing else is said. */
const oftenOther = new Set(['sun', 'sat', 'wed', 'mon', 'may', 'march', 'mar', 'jun', 'jan', 'april', 'june', 'august', 'dec', 'sep'])

/** Parts of the day in hours; Duckling's, so that an evening is 18 to 24. */
const parts: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 12],
  mornings: [0, 12],
  afternoon: [12, 19],
  afternoons: [12, 19],
  evening: [18, 24],
  evenings: [18, 24],
  night: [18, 24],
  nights: [18, 24],
  nite: [18, 24],
  lunch: [12, 14],
  lunchtime: [12, 14],
  breakfast: [6, 10],
  dinner: [18, 21],
  supper: [18, 21],
  dinnertime: [18, 21],
  dawn: [5, 7],
  sunrise: [5, 7],
  dusk: [18, 20],
  sunset: [18, 20],
  daytime: [8, 18],
  teatime: [16, 18],
  bedtime: [21, 24],
}
const zones: Readonly<Record<string, string>> = {
  gmt: '+00:00',
  utc: '+00:00',
  cet: '+01:00',
  cest: '+02:00',
  bst: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  wet: '+00:00',
  west: '+01:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  jst: '+09:00',
  ist: '+05:30',
  aest: '+10:00',
  aedt: '+11:00',
  acst: '+09:30',
  awst: '+08:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  msk: '+03:00',
}
const namedZones: Readonly<Record<string, string>> = { et: 'America/New_York', ct: 'America/Chicago', pt: 'America/Los_Angeles' }

export const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** A node for a part of the day; `n` is where its hours lean: 0 to the morning, 12 to the rest. */
export const partNode = (from: number, to: number, more = 0): Node =>
  time(partOfDay(from * hour, to * hour), 'hour', is.part | more, { n: from >= 12 ? 12 : 0, m: from })

/** A clock time. Without a meridiem, one up to twelve may be either half of the day. */
export function clockNode(h: number, m: number, s: number | null, g: Grain, either: boolean, more = 0): Node {
  const offset = h * hour + m * 60 + (s ?? 0)
  // Twelve by itself is noon; midnight is said.
  const twelve = either && h >= 1 && h <= 11
  const series = twelve ? periodic(day / 2, offset % (day / 2), g) : periodic(day, offset % day, g)
  return time(series, g, is.clock | (twelve ? is.twelve : 0) | more, { n: h, m })
}

export const weekdayNode = (n: number, more = 0): Node => time(weekday(n), 'day', is.weekday | is.coming | more, { n })
export const monthNode = (n: number, more = 0): Node => time(month(n), 'month', is.month | more, { n })

/** Made once by whoever reads times; costs well under a millisecond. */
export function timeWords(): Words {
  const words = new Map<string, Node[]>()
  const put = (word: string, one: Node): void => {
    const list = words.get(word)
    if (list) list.push(one)
    else words.set(word, [one])
  }
  weekdays.forEach((names, n) => names.forEach((name) => put(name, weekdayNode(n + 1, oftenOther.has(name) ? is.weak : 0))))
  months.forEach((names, n) => names.forEach((name) => put(name, monthNode(n + 1, oftenOther.has(name) ? is.weak : 0))))
  for (const [g, names] of unitWords) for (const name of names.split(' ')) put(name, node({ kind: is.unit, g }))
  for (const [name, [from, to]] of Object.entries(parts)) put(name, { ...partNode(from, to, is.latent), ...(/^ni/.test(name) ? { m: 18.5 } : {}) })
  for (const [name, zone] of Object.entries(zones)) put(name, node({ kind: is.zone, zone }))
  for (const [name, zone] of Object.entries(namedZones)) put(name, node({ kind: is.zone, zone }))
  for (const name of ['weekend', 'weekends', 'wkend', 'wkends']) put(name, time(weekend, 'hour', is.weekend | is.latent))
  // The same days as sets, for what recurs; a plural is a recurrence by itself.
  weekdays.forEach((names, n) =>
    names.forEach((name) => {
      const every = { freq: 'WEEKLY' as const, byDay: [codes[n] as string] }
      put(name, node({ kind: is.days, every }))
      if (name.endsWith('days')) put(name, node({ kind: is.every | is.time | is.weak, every }))
    }),
  )
  for (const [names, byDay] of [
    [['weekday', 'weekdays', 'workday', 'workdays'], codes.slice(0, 5)],
    [['weekend', 'weekends', 'wkend', 'wkends'], codes.slice(5)],
  ] as const) {
    for (const name of names) {
      put(name, node({ kind: is.days, every: { freq: 'WEEKLY', byDay } }))
      if (name.endsWith('s')) put(name, node({ kind: is.every | is.time | is.weak, every: { freq: 'WEEKLY', byDay } }))
    }
  }
  for (const name of ['noon', 'midday']) put(name, clockNode(12, 0, null, 'hour', false))
  put('midnight', clockNode(0, 0, null, 'hour', false))
  return words
}
