import { rule } from './when-chart.ts'
import type { Rule } from './when-chart.ts'
import { clockInPart } from './when-join.ts'
import { has, is, time, without } from './when-node.ts'
import type { Node } from './when-node.ts'
import { clockNode, partNode } from './when-words.ts'
import { floor, hour } from './when-civil.ts'
import { fixed, mapped, periodic } from './when-series.ts'
import type { Series } from './when-series.ts'

/** Clock times and parts of the day. */

/** The hour that a node names: a bare number, or a clock time on the hour. */
function hourOf(one: Node): { h: number; either: boolean } | null {
  if (has(one, is.number)) return Number.isInteger(one.n) && one.n >= 0 && one.n <= 24 ? { h: one.n % 24, either: one.n >= 1 && one.n <= 12 } : null
  if (has(one, is.clock) && !has(one, is.stretch | is.date) && one.m === 0 && one.series) return { h: one.n, either: has(one, is.twelve) }
  return null
}

/** So many minutes past (or to) an hour, which may carry its own half of the day. */
function pastHour(minutes: number, to: Node): Node | null {
  const hourSaid = hourOf(to)
  if (!hourSaid || !Number.isInteger(minutes) || minutes <= -60 || minutes >= 60) return null
  const total = hourSaid.h * 60 + minutes
  const h = Math.floor((total + 1440) / 60) % 24
  const m = (total + 1440) % 60
  if (hourSaid.either) return clockNode(h % 12 || 12, m, null, 'minute', true)
  return clockNode(h, m, null, 'minute', false)
}

/** Puts a clock time into the half of the day that was named. */
function halved(one: Node, half: number): Node | null {
  const said = has(one, is.number) ? hourOf(one) : null
  const h = said ? said.h : one.n
  if (said === null && !has(one, is.clock)) return null
  if (has(one, is.stretch | is.date)) return null
  if (h < 1 || h > 12) return h > 12 && half === 12 && has(one, is.clock) ? without(one, is.latent | is.bare) : null
  return clockNode((h % 12) + half, one.m, null, said ? 'hour' : one.g, false)
}

const plain = (one: Node): Node => without(one, is.latent | is.weak)
/** A clock time that rests on a number alone. */
const bareClock = (one: Node): Node => ({ ...plain(one), kind: plain(one).kind | (has(one, is.latent) ? is.bare : 0) })

const onTheHour = (n: Node): Node | null => {
  const said = hourOf(n)
  return said ? clockNode(said.h, 0, null, 'hour', said.either) : null
}

const onPart = (from: number, to: number) => () => partNode(from, to)

export const clockRules: readonly Rule[] = [
  ...rule('<n> oclock', ([n]) => onTheHour(n as Node), 0.5),
  ...rule("<n> o '? clock", ([n]) => onTheHour(n as Node), 0.5),
  ...rule(
    '<clock> hours|hrs',
    ([c]) => ((c as Node).n >= 13 || (c as Node).m > 0 || has(c as Node, is.bare) === false ? plain(without(c as Node, is.bare)) : null),
    0.2,
  ),
  ...rule(
    '<n> <n> <mer>',
    ([h, m, mer]) =>
      h && m && h.n >= 1 && h.n <= 12 && m.n >= 10 && m.n < 60 && Number.isInteger(m.n)
        ? clockNode((h.n % 12) + (mer as Node).n, m.n, null, 'minute', false)
        : null,
    1.5,
  ),
  ...rule('<clock> <mer>', ([c, mer]) => halved(c as Node, (mer as Node).n), 1),
  ...rule('<clock> in the <mer>', ([c, mer]) => halved(c as Node, (mer as Node).n), 1),
  ...rule('<clock> ish <mer>?', ([c, mer]) => (mer ? halved(c as Node, mer.n) : bareClock(c as Node))),
  ...rule('at|@ about|around? exactly? <clock>', ([c]) => bareClock(c as Node), 0.5),
  ...rule('for|around|about|approximately|approx|roughly|circa|like <clock>', ([c]) => bareClock(c as Node)),
  ...rule('<clock> exactly|sharp|precisely', ([c]) => plain(c as Node)),
  ...rule('<clock> on the dot', ([c]) => plain(c as Node)),
  ...rule('half past <any>', ([h]) => pastHour(30, h as Node)),
  ...rule('half <clock>', ([h]) => (has(h as Node, is.twelve) && (h as Node).m === 0 ? pastHour(30, h as Node) : null), -0.5),
  ...rule('a? quarter past|after <clock>', ([h]) => pastHour(15, h as Node), 1),
  ...rule('a? quarter to|till|before|of <clock>', ([h]) => pastHour(-15, h as Node), 1),
  ...rule('<n> past <clock>', ([n, h]) => pastHour((n as Node).n, h as Node), 1),
  ...rule(
    '<n> to|till|before <clock>',
    ([n, h]) =>
      (n as Node).n >= 1 && (n as Node).n < 30 && ((n as Node).n % 5 === 0 || !has(h as Node, is.latent)) ? pastHour(-(n as Node).n, h as Node) : null,
    -0.5,
  ),
  // From thirteen on it cannot be "from one hour to another".
  ...rule('<n> to|till|before <clock>', ([n, h]) => ([15, 20, 25].includes((n as Node).n) ? pastHour(-(n as Node).n, h as Node) : null), 1.5),
  ...rule(
    '<length> past|after|from <clock>',
    ([l, h]) => {
      const [n, g] = (l as Node).length[0] ?? [0, 'day']
      return g === 'minute' && (l as Node).length.length === 1 ? pastHour(n, h as Node) : null
    },
    1,
  ),
  ...rule(
    '<length> to|till|before <clock>',
    ([l, h]) => {
      const [n, g] = (l as Node).length[0] ?? [0, 'day']
      return g === 'minute' && (l as Node).length.length === 1 ? pastHour(-n, h as Node) : null
    },
    1,
  ),
  ...rule('<n> -|:? <n>', ([h, m]) =>
    h && m && h.n >= 1 && h.n <= 12 && m.n >= 10 && m.n < 60 && Number.isInteger(m.n) && Number.isInteger(h.n)
      ? { ...clockNode(h.n, m.n, null, 'minute', true, is.latent), score: m.n % 15 === 0 ? 0 : -0.2 }
      : null,
  ),
  ...rule('<n> o|oh|ou|zero <n>', ([h, m]) => (h && m && h.n >= 1 && h.n <= 12 && m.n >= 1 && m.n < 10 ? clockNode(h.n, m.n, null, 'minute', true) : null)),
  ...rule(
    '<clock> <zone>',
    ([c, z]) => {
      const one = plain(c as Node)
      return { ...one, zone: (z as Node).zone, g: one.g === 'hour' ? 'minute' : one.g, series: one.g === 'hour' ? asMinute(one.series as Series) : one.series }
    },
    1,
  ),
  ...rule(
    '<time> ( <zone> )',
    ([c, z]) => (has(c as Node, is.clock) ? { ...(c as Node), zone: (z as Node).zone, g: 'minute', series: asMinute((c as Node).series as Series) } : null),
    1,
  ),

  // A clock time and its part of the day
  ...rule('<clock> in|during the <part>', ([c, p]) => clockInPart(p as Node, c as Node), 1),
  ...rule('<clock> at|in|on? <part>', ([c, p]) => clockInPart(p as Node, c as Node), 1),
  ...rule('<part> ,? at|@|around|by? <clock>', ([p, c]) => clockInPart(p as Node, c as Node), 1),

  // Parts of the day
  ...rule('in|during the <part>', ([p]) => plain(p as Node)),
  ...rule('at|by|during|over|for <part>', ([p]) => plain(p as Node)),
  ...rule('the <part>', ([p]) => p as Node),
  ...rule('early|earlier in? the? morning|mornings', onPart(0, 9), 1),
  ...rule('late|later in? the? afternoon', onPart(17, 19), 1),
  ...rule('early in? the? afternoon', onPart(12, 15), 1),
  ...rule('mid -? morning', onPart(9, 11), 1),
  ...rule('mid -? afternoon', onPart(14, 16), 1),
  ...rule('late -? morning', onPart(10, 12), 1),
  ...rule('early evening', onPart(18, 21), 1),
  ...rule('late in? the? at? evening|night|nite', onPart(21, 24), 1),
  ...rule('after lunch|lunchtime', onPart(13, 17), 1),
  ...rule('before lunch|lunchtime', onPart(10, 12), 1),
  ...rule('after breakfast', onPart(9, 11), 1),
  ...rule('before breakfast', onPart(6, 8), 1),
  ...rule('after dinner|supper', onPart(20, 23), 1),
  ...rule('before dinner|supper', onPart(16, 18), 1),
  ...rule('after work|school', onPart(17, 21), 1),
  ...rule('before work|school', onPart(6, 9), 1),
  ...rule('before bed|bedtime', onPart(21, 23), 1),
  ...rule('lunch time', onPart(12, 14), 1),
  ...rule('late <part>', ([p]) =>
    has(p as Node, is.date) && (p as Node).m === 18
      ? time(
          mapped((p as Node).series as Series, (one) => ({ s: one.s + 3 * hour, e: one.e, g: 'hour' })),
          'hour',
          is.part | is.date,
          { n: 12, m: 18 },
        )
      : null,
  ),
  ...rule('early <part>', ([p]) =>
    has(p as Node, is.date)
      ? time(
          mapped((p as Node).series as Series, (one) => ({ s: one.s, e: one.s + (one.s % 86_400 === 0 ? 9 : 3) * hour, g: 'hour' })),
          'hour',
          is.part | is.date,
          { n: (p as Node).n, m: (p as Node).m },
        )
      : null,
  ),
  ...rule('this very? <part>', ([p], { now }) => ofToday(p as Node, now), 1),
  ...rule('on the hour', (_, { now }) =>
    time(fixed({ s: floor(now, 'hour') + hour, e: floor(now, 'hour') + hour + 60, g: 'minute' }), 'minute', is.clock | is.date),
  ),
  ...rule('top of the hour', () => time(periodic(hour, 0, 'minute'), 'minute', is.clock | is.date)),
]

const asMinute = (series: Series): Series => mapped(series, (one) => ({ s: one.s, e: one.s + 60, g: 'minute' }))

/** "This morning" is today's, also at noon. */
function ofToday(part: Node, now: number): Node | null {
  if (has(part, is.date) || !part.series) return null
  const first = part.series.next(floor(now, 'day'))
  return first ? time(fixed(first), 'hour', is.part | is.date | is.relative, { n: part.n, m: part.m }) : null
}
