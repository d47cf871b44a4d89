import { z } from 'zod'
import { findDuration } from '../language/duration.ts'
import { sayLength, sayList } from '../language/say-when.ts'
import type { Ability, Scene } from '../words/ability.ts'
import type { Reading } from '../words/reading.ts'
import { civilOf } from './due.ts'
import { matching, request, saysAll } from './heard.ts'
import type { Due } from './ops.ts'
import { waitingDue } from './reminder.ts'
import { focused, labelled, putBack, spokenOf, write } from './room.ts'
import type { Before, Room } from './room.ts'

/** Timers: a length that runs from now. They keep to it whatever the clocks on the wall do. */

const longest = 7 * 86_400
const nameOf = (one: Pick<Due, 'what' | 'seconds'>): string =>
  `${
    one.what ||
    sayLength(one.seconds ?? 0)
      .replace(/^an? /, 'one ')
      .replace(/ (second|minute|hour|day|week)s?$/, '-$1')
  } timer`
const left = (one: Due, scene: Scene): string => sayLength(Math.max(1, Math.round((one.at - scene.moment.now.epochMilliseconds) / 1000)))

const label = /\b(?:timer|countdown)\s+(?:called|named|labelled|labeled|for(?: the| my)?)\s+(.+)$/i
const before = /\b(?:set|start|make|begin|run)\s+(?:me\s+)?(?:an?|the|another|my)\s+(.+?)\s+timer\b/i

/** "a pasta timer for ten minutes" is the pasta timer. */
function timerName(reading: Reading): string | undefined {
  const length = findDuration(reading.text)
  const cut = request(length ? reading.text.slice(0, length.start) + reading.text.slice(length.end) : reading.text)
  const name = (reading.slots['name'] ?? before.exec(cut)?.[1] ?? label.exec(cut)?.[1] ?? '')
    .replace(/\b(?:for|of|at|the|my|a|new|another|second|quick)\b/gi, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
  return name && !/^(?:timer|countdown|alarm)$/i.test(name) ? name : undefined
}

export function timerAbilities(room: Room): Ability[] {
  const waiting = (): Due[] => waitingDue(room, 'timer')
  const pick = (args: { which?: string | undefined; id?: string | undefined }): Due[] => {
    const all = waiting()
    if (args.id) return all.filter((one) => one.id === args.id)
    if (args.which === undefined || all.length === 1) return all
    return saysAll(args.which) ? all : matching(args.which, all, nameOf)
  }

  const set: Ability<{ seconds: number; what?: string | undefined }, { row: Due; before: Before }> = {
    name: 'timer.set',
    class: 'reversible',
    about: 'Start a timer that rings after so many seconds.',
    takes: z.object({ seconds: z.number().positive().max(longest), what: z.string().max(200).optional() }),
    async do(args, moment, given) {
      const at = moment.now.add({ milliseconds: Math.round(args.seconds * 1000) }).toZonedDateTimeISO(moment.zone)
      const row: Due = {
        id: room.chance.id(moment.now),
        kind: 'timer',
        what: args.what ?? '',
        at: at.epochMilliseconds,
        civil: civilOf(at),
        zone: moment.zone,
        floats: 0,
        rule: null,
        anchor: civilOf(at),
        seconds: args.seconds,
        state: 'waiting',
        fired: null,
        made: moment.now.epochMilliseconds,
        ...labelled(given),
      }
      return { kind: 'done', result: { row, before: await write(room, moment, { due: { put: [row] } }) }, about: [spokenOf('timer', row.id, nameOf(row))] }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: ['timer_set'],
      fill(reading, known) {
        // "No, 15" after ten minutes is fifteen minutes.
        const bare = known.seconds ? /^\D*?(\d{1,3})\W*$/.exec(reading.text)?.[1] : undefined
        const unit = (known.seconds ?? 60) % 3600 === 0 ? 3600 : (known.seconds ?? 60) % 60 === 0 ? 60 : 1
        const length = bare ? { seconds: Number(bare) * unit } : findDuration(reading.text)
        const name = bare ? undefined : timerName(reading)?.replace(/^[\s,.;:-]+|[\s,.;:-]+$/g, '')
        return { ...(length && length.seconds > 0 && length.seconds <= longest ? { seconds: length.seconds } : {}), ...(name ? { what: name } : {}) }
      },
      needs: [{ slot: 'seconds', ask: ['For how long?', 'How long should it run?'] }],
      tell: ({ row }) => [
        `${cap(sayLength(row.seconds ?? 0))}${row.what ? ` for the ${row.what}` : ''}, from now.`,
        `Timer${row.what ? ` for the ${row.what}` : ''} is running: ${sayLength(row.seconds ?? 0)}.`,
      ],
    },
  }

  const list: Ability<{ which?: string | undefined }, { rows: readonly Due[] }> = {
    name: 'timer.list',
    class: 'read',
    about: 'Which timers run, and how long they have left.',
    takes: z.object({ which: z.string().optional() }),
    async do(args) {
      const rows = args.which ? pick(args) : waiting()
      return { kind: 'done', result: { rows }, about: rows.slice(0, 2).map((one) => spokenOf('timer', one.id, nameOf(one))) }
    },
    spoken: {
      intents: ['timer_query'],
      fill: (reading) => (matching(reading.text, waiting(), (one) => one.what).length === 1 ? { which: reading.text } : {}),
      needs: [],
      tell({ rows }, _args, scene) {
        if (rows.length === 0) return ['No timer is running.', 'There is no timer running.']
        if (rows.length === 1) return [`${cap(left(rows[0] as Due, scene))} left.`, `${cap(left(rows[0] as Due, scene))} to go.`]
        return [`${sayList(rows.map((one) => `the ${nameOf(one)} has ${left(one, scene)} left`)).replace(/^t/, 'T')}.`]
      },
    },
  }

  const cancel: Ability<{ which?: string | undefined; id?: string | undefined }, { rows: readonly Due[]; before: Before }> = {
    name: 'timer.cancel',
    class: 'reversible',
    about: 'Stop a timer.',
    takes: z.object({ which: z.string().optional(), id: z.string().optional() }),
    async do(args, moment) {
      const found = pick(args)
      if (found.length === 0) return { kind: 'not', why: waiting().length === 0 ? 'No timer is running.' : 'I find no timer like that.' }
      if (found.length > 1 && !(args.which && saysAll(args.which)))
        return { kind: 'unclear', slot: 'which', question: 'Which timer?', options: found.map(nameOf) }
      return {
        kind: 'done',
        result: { rows: found, before: await write(room, moment, { due: { put: found.map((one) => ({ ...one, state: 'cancelled' as const })) } }) },
      }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: ['timer_cancel'],
      handles: { kind: 'timer', way: 'cancel' },
      fill(reading, _known, scene) {
        const all = waiting()
        if (saysAll(reading.text) || reading.slots['all']) return { which: 'all' }
        const byWord = matching(reading.text, all, nameOf)
        if (byWord.length === 1) return { id: (byWord[0] as Due).id }
        const id = /\b(it|that|this)\b/i.test(reading.text) ? focused(scene.focus, 'timer') : undefined
        return id && all.some((one) => one.id === id) ? { id } : {}
      },
      needs: [],
      tell: ({ rows }, _args, scene) =>
        rows.length === 1
          ? [`Stopped, with ${left(rows[0] as Due, scene)} left.`, `The timer is off; ${left(rows[0] as Due, scene)} was left.`]
          : [`All ${rows.length} timers are off.`],
    },
  }
  return [set, list, cancel] as Ability[]
}
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
