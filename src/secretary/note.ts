import { z } from 'zod'
import { sayDay } from '../language/say-when.ts'
import type { Ability, Scene } from '../words/ability.ts'
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { matching, request, saysAll } from './heard.ts'
import type { Note } from './ops.ts'
import { focused, labelled, labelOf, putBack, spokenOf, write } from './room.ts'
import type { Before, Room } from './room.ts'

/** Notes: the person's words, kept as they were said. */

export const allNotes = (room: Pick<Room, 'vault'>): Note[] => room.vault.all<Note>('select * from note order by at desc, id desc')

const command =
  /^(?:(?:make|take|write|add|leave|jot|put|save|keep|create|start)\s+(?:me\s+)?(?:down\s+)?(?:an?|the|this|another|new)?\s*(?:quick\s+|new\s+)?(?:note|memo)s?(?:\s+down)?|note(?:\s+down|\s+to\s+self)?|write(?:\s+this|\s+that|\s+it)?\s+down|jot(?:\s+this|\s+that)?\s+down|take\s+this\s+down|put\s+down|write)\b\s*(?:,|:|-)?\s*(?:(?:that|saying|to say|which says|about|of|to myself|for me|for myself)\b\s*)?(?:,|:|-)?\s*/i
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text)
const said = (one: Note, scene: Scene): string =>
  `${sayDay(Temporal.Instant.fromEpochMilliseconds(one.at).toZonedDateTimeISO(scene.moment.zone), localTime(scene.moment), scene.moment.locale)}: ${one.text}`

function noteText(reading: Reading): string | undefined {
  const whole = request(reading.text)
  const rest = whole
    .replace(command, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .trim()
  if (rest !== whole) return rest && !/^(?:it|this|that|something|down)$/i.test(rest) ? rest : undefined
  return reading.slots['what'] ?? reading.slots['text']
}

export function noteAbilities(room: Room): Ability[] {
  const target = (reading: Reading, scene: Scene): { which?: string; id?: string } => {
    if (saysAll(reading.text)) return { which: 'all' }
    if (reading.slots['all']) return { which: 'all' }
    if (/\b(last|latest|newest)\b/i.test(reading.text)) {
      const newest = allNotes(room)[0]
      return newest ? { id: newest.id } : {}
    }
    const about = reading.slots['what'] ?? /\b(?:about|on|for|with|that says|saying)\s+(.+)$/i.exec(request(reading.text))?.[1]
    if (about) return { which: about }
    const id = /\b(it|that|this)\b/i.test(reading.text) ? focused(scene.focus, 'note') : undefined
    return id ? { id } : {}
  }
  const find = (args: { which?: string | undefined; id?: string | undefined }): Note[] => {
    const all = allNotes(room)
    if (args.id) return all.filter((one) => one.id === args.id)
    return args.which === undefined || args.which === 'all' ? all : matching(args.which, all, (one) => one.text)
  }

  const write_: Ability<{ text: string }, { row: Note; before: Before }> = {
    name: 'note.write',
    class: 'reversible',
    about: 'Write a note.',
    takes: z.object({ text: z.string().min(1).max(20_000) }),
    async do(args, moment, label) {
      const row: Note = { id: room.chance.id(moment.now), text: args.text, at: moment.now.epochMilliseconds, ...labelled(label) }
      return { kind: 'done', result: { row, before: await write(room, moment, { note: { put: [row] } }) }, about: [spokenOf('note', row.id, short(row.text))] }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: ['note_write'],
      fill(reading) {
        const text = noteText(reading)
        return text ? { text } : {}
      },
      needs: [{ slot: 'text', ask: ['What should it say?', 'Go on, I am writing.'] }],
      tell: ({ row }) => [
        `Written down: ${short(row.text)}.`.replace(/([.?…])\.$/, '$1'),
        `It is in your notes: ${short(row.text)}.`.replace(/([.?…])\.$/, '$1'),
      ],
    },
  }

  const read: Ability<{ which?: string | undefined; id?: string | undefined }, { rows: readonly Note[] }> = {
    name: 'note.read',
    class: 'read',
    about: 'Read notes: all of them, or those about something.',
    takes: z.object({ which: z.string().optional(), id: z.string().optional() }),
    async do(args) {
      const rows = find(args)
      return { kind: 'done', result: { rows }, about: rows.slice(0, 3).map((one) => spokenOf('note', one.id, short(one.text))) }
    },
    labels: ({ rows }) =>
      rows.map(labelOf).reduce(
        (worst, one) => ({
          integrity: one.integrity === 'outside' ? one.integrity : worst.integrity,
          confidentiality: 'private',
          sources: [...worst.sources, ...one.sources],
        }),
        { integrity: 'person', confidentiality: 'private', sources: [] },
      ),
    spoken: {
      intents: ['note_read'],
      fill: (reading, _known, scene) => target(reading, scene),
      needs: [],
      tell({ rows }, args, scene) {
        if (rows.length === 0)
          return args.which && args.which !== 'all'
            ? ['I find no note about that.', 'Nothing in your notes about that.']
            : ['You have no notes.', 'There are no notes yet.']
        if (rows.length === 1) return [`From ${said(rows[0] as Note, scene)}.`.replace(/([.?])\.$/, '$1')]
        return [
          `${rows.length} notes. ${rows
            .slice(0, 6)
            .map((one) => `${cap(said(one, scene))}`)
            .join('; ')}${rows.length > 6 ? `; and ${rows.length - 6} more` : ''}.`,
        ]
      },
    },
  }

  const remove: Ability<{ which?: string | undefined; id?: string | undefined }, { rows: readonly Note[]; before: Before }> = {
    name: 'note.remove',
    class: 'reversible',
    own: true,
    about: 'Throw a note away.',
    takes: z.object({ which: z.string().optional(), id: z.string().optional() }),
    async do(args, moment) {
      const found = find(args)
      if (found.length === 0) return { kind: 'not', why: allNotes(room).length === 0 ? 'You have no notes.' : 'I find no note about that.' }
      if (found.length > 1 && args.which !== 'all')
        return { kind: 'unclear', slot: 'which', question: 'Which note?', options: found.slice(0, 6).map((one) => short(one.text)) }
      return { kind: 'done', result: { rows: found, before: await write(room, moment, { note: { gone: found.map((one) => one.id) } }) } }
    },
    undo: async (result, moment) => putBack(room, moment, result.before),
    spoken: {
      intents: ['note_remove'],
      handles: { kind: 'note', way: 'cancel' },
      fill: (reading, _known, scene) => target(reading, scene),
      needs: [],
      tell: ({ rows }) =>
        rows.length === 1
          ? [`Gone: ${short((rows[0] as Note).text)}.`, `That note is thrown away: ${short((rows[0] as Note).text)}.`]
          : [`All ${rows.length} notes are gone.`],
    },
  }
  return [write_, read, remove] as Ability[]
}
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
