import { z } from 'zod'
import { sayList } from '../language/say-when.ts'
import type { Ability, Scene } from '../words/ability.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { itemsOf, request } from './heard.ts'
import type { Entry, List } from './ops.ts'
import { focused, labelled, putBack, spokenOf, write } from './room.ts'
import type { Before, Room } from './room.ts'

/** Lists: the shopping list, unless another is named. */

const usual = 'shopping'
const tidy = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:my|the|our|a|an|new)\s+/, '')
    .replace(/\s+list$/, '')
    .replace(/^list (?:of|for|called|named)\s+/, '')
    .replace(/^(?:grocery|groceries|shop|supermarket|food)$/, usual)
    .replace(/^(?:to-?do'?s?|to do|todos?|tasks?)$/, 'to-do')
    .trim()
const called = (name: string): string => (/^list\b/.test(name) ? name : `${name} list`)
const same = (a: string, b: string): boolean => stem(a) === stem(b)
const stem = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:the|a|an|some|my)\s+/, '')
    .replace(/(?:es|s)$/, '')
    .trim()

export const allLists = (room: Pick<Room, 'vault'>): List[] => room.vault.all<List>('select * from list order by made, id')
export const entriesOf = (room: Pick<Room, 'vault'>, list: string): Entry[] => room.vault.all<Entry>('select * from entry where list = ? order by at, id', list)

/** The list that a sentence names: "my packing list", "the list of films", "put it on groceries". */
export function listNamed(text: string, known: readonly List[]): string | undefined {
  const words = text.toLowerCase()
  const existing = known
    .filter((one) => new RegExp(`\\b${one.name.replace(/[^\p{L}\d -]/gu, '.')}\\b`, 'u').test(words))
    .toSorted((a, b) => b.name.length - a.name.length)[0]
  const of = /\blists?\s+(?:called|named|of|for)\s+(?:the |my )?([\p{L}\d' -]+?)(?:\s+(?:and|with|to|please)\b.*)?$/u.exec(request(words))?.[1]
  const plain = /(?:^|\b(?:my|the|our|a|an|new|to|on|onto|from|off|in|into)\s+)((?:[\p{L}\d'-]+\s+){0,2}?[\p{L}\d'-]+)\s+lists?\b/u.exec(words)?.[1]
  const name = plain?.replace(/^(?:.*\b(?:my|the|our|new|to|on|onto|from|off|in|into|a|an)\s+)/, '')
  if (of) return tidy(of)
  if (name && !/^(?:my|the|a|an|new|our|that|this|make|create|start|clear|read|show|of|whole|entire|me|empty)$/.test(name)) return tidy(name)
  if (existing && /\blist|\bfrom\b|\bon\b|\bto\b|\boff\b/.test(words)) return existing.name
  if (/\b(?:groceries|grocery|shopping)\b/.test(words)) return usual
  if (/\b(?:to-?dos?|to do)\b(?!\s+with)/.test(words)) return 'to-do'
  return undefined
}

const adding =
  /^(?:add|put|write|stick|throw|include|get|append|place|pop|jot(?: down)?|note(?: down)?)\s+(.+?)(?:\s+(?:to|on|onto|in|into|down on|for)\s+(?:(?:my|the|our|that|a)\s+)?(?:[\p{L}\d' -]*?\blists?\b.*|shopping|groceries|it|there|that one))?$/iu
/** "Add to shopping list milk, eggs": the list before the things. */
const listFirst =
  /^(?:add|put|write|stick|pop)\s+(?:down\s+)?(?:to|on|onto)\s+(?:(?:my|the|our)\s+)?(?:[\p{L}\d'-]+\s+){0,2}?(?:lists?|groceries)\s*[:,]?\s+(?!(?:too|as well|also|please|for)\b)(.+)$/iu
const needing =
  /^(?:we(?:'re| are)?|i(?:'m| am)?)?\s*(?:need|need to (?:buy|get|pick up)|have to (?:buy|get)|(?:are |'re |'m |am )?(?:out of|running (?:low on|out of)|low on)|ran out of|must (?:buy|get)|buy|get|pick up|also)\s+(.+?)(?:\s+(?:on|to)\s+(?:my|the|our)\s+[\p{L}\d' -]*lists?)?$/iu
const taking =
  /^(?:remove|delete|take|cross|strike|scratch|drop|tick|check|get rid of|erase)\s+(?:off\s+|out\s+)?(.+?)(?:\s+(?:off|from|out of|on|of)(?:\s+(?:of\s+)?(?:my|the|our|that)\s+)?(?:\s*[\p{L}\d' -]*\blists?\b.*|\s*it)?)?$/iu
const got = /^(?:i|we)(?:'ve| have)?\s+(?:got|bought|have|already (?:got|have|bought)|picked up|done)\s+(.+?)(?:\s+already)?$/iu

function items(reading: Reading, patterns: readonly RegExp[], list: string): string[] {
  const named = new RegExp(`\\s+(?:to|on|onto|in|into|from|off(?: of)?)\\s+(?:my |the |our )?${list.replace(/[^\p{L}\d -]/gu, '.')}$`, 'iu')
  // "Take bin bags off, found some": the reason is no part of the thing.
  const said = request(reading.text)
    .replace(/(?<=\boff\b.*),\s*(?:i |we |i've |we've |already )*(?:found|got|have|had|bought|don't need|there are|there's)\b.*$/i, '')
    .replace(named, '')
  for (const pattern of patterns) {
    const found = pattern.exec(said)?.[1]
    if (found) {
      const things = itemsOf(found.replace(/\s+(?:to|on|onto|from|off)\s+(?:my|the|our)\s+[\p{L}\d' -]*lists?\b.*$/iu, '')).filter(
        (one) => !/^(?:it|that|this|them|something|stuff|a list|list)$/i.test(one),
      )
      if (things.length > 0) return things
    }
  }
  const slot = reading.slots['item'] ?? reading.slots['items'] ?? reading.slots['what']
  return slot ? itemsOf(slot) : []
}

/**
 * What was put down, as a correction leaves it: "oat milk" takes the place of milk, the only thing takes the place of the
 * only one, and anything else comes beside what is there, for nothing that was asked for may go without a word.
 */
export function corrected(before: readonly string[], things: readonly string[], asked: boolean): string[] {
  const heads = (text: string): string[] => stem(text).split(/\s+/)
  const alike = (one: string, other: string): boolean => heads(one).some((word) => word.length > 2 && heads(other).some((each) => same(each, word)))
  const both = [...new Set([...before, ...things])]
  if (asked) return both
  if (before.length === 1 && things.length === 1) return [...things]
  const kept = before.filter((one) => !things.some((thing) => alike(one, thing)))
  return kept.length + things.length < before.length ? both : [...kept, ...things]
}

export function listAbilities(room: Room): Ability[] {
  const byName = (name: string): List | undefined => room.vault.get<List>('select * from list where name = ?', tidy(name))
  const fresh = (name: string, moment: Moment, label: Label): List => ({
    id: room.chance.id(moment.now),
    name: tidy(name),
    made: moment.now.epochMilliseconds,
    ...labelled(label),
  })
  /** The list named, else the one spoken of just now, else the shopping list. */
  const which = (reading: Reading, scene: Scene, known?: string): string => {
    const named = (reading.slots['list'] ? tidy(reading.slots['list']) : undefined) ?? listNamed(reading.text, allLists(room))
    if (named) return named
    if (known) return known
    const id = focused(
      scene.focus.filter((one) => scene.moment.now.epochMilliseconds - Temporal.Instant.from(one.at).epochMilliseconds < 15 * 60_000),
      'list',
    )
    return (id && room.vault.get<List>('select * from list where id = ?', id)?.name) || usual
  }
  const about = (list: List) => [spokenOf('list', list.id, called(list.name))]
  const listIn = z.object({ list: z.string().min(1).max(200).default(usual) })
  const missing = (name: string): { kind: 'not'; why: string } => ({
    kind: 'not',
    why:
      allLists(room).length === 0
        ? 'There are no lists yet.'
        : `There is no ${called(tidy(name))}. You have ${sayList(allLists(room).map((one) => `the ${called(one.name)}`))}.`,
  })

  type Changed = { list: List; items: readonly string[]; before: Before; again?: readonly string[] }
  const undo = async (result: { before: Before }, moment: Moment): Promise<void> => putBack(room, moment, result.before)

  const make: Ability<{ list: string; items?: readonly string[] | undefined }, Changed> = {
    name: 'list.make',
    class: 'reversible',
    about: 'Start a new list.',
    takes: z.object({ list: z.string().min(1).max(200), items: z.array(z.string().min(1).max(2000)).max(200).optional() }),
    async do(args, moment, label) {
      if (byName(args.list)) return { kind: 'not', why: `There is a ${called(tidy(args.list))} already.` }
      const list = fresh(args.list, moment, label)
      const put = (args.items ?? []).map((text, k): Entry => ({
        id: room.chance.id(moment.now),
        list: list.id,
        text,
        at: moment.now.epochMilliseconds + k,
        ...labelled(label),
      }))
      return {
        kind: 'done',
        result: { list, items: args.items ?? [], before: await write(room, moment, { list: { put: [list] }, entry: { put } }) },
        about: about(list),
      }
    },
    undo,
    spoken: {
      intents: ['list_make'],
      fill(reading) {
        const [head = '', after] = request(reading.text).split(/\s*:\s*/, 2)
        const slot = reading.slots['list']?.split(':')[0]
        const name = slot ? tidy(slot) : listNamed(head, [])
        const inside = after ?? /\b(?:with|containing|including)\s+(.+)$/i.exec(head)?.[1]
        return { ...(name && name !== 'list' ? { list: name } : {}), ...(inside ? { items: itemsOf(inside) } : {}) }
      },
      needs: [{ slot: 'list', ask: ['What should it be called?', 'A list of what?'] }],
      tell: ({ list, items: things }) =>
        things.length > 0
          ? [`The ${called(list.name)} is there, with ${sayList(things)}.`]
          : [`The ${called(list.name)} is there.`, `You have a ${called(list.name)} now.`],
    },
  }

  const add: Ability<{ list: string; items: readonly string[] }, Changed> = {
    name: 'list.add',
    class: 'reversible',
    about: 'Put things on a list; the shopping list unless another is named.',
    takes: listIn.extend({ items: z.array(z.string().min(1).max(2000)).min(1).max(200) }),
    async do(args, moment, label) {
      const list = byName(args.list) ?? fresh(args.list, moment, label)
      const there = entriesOf(room, list.id)
      const again = args.items.filter((text) => there.some((one) => one.text.toLowerCase() === text.toLowerCase()))
      // Things said in one breath keep their order.
      const start = Math.max(moment.now.epochMilliseconds, (there.at(-1)?.at ?? 0) + 1)
      const put = args.items
        .filter((text) => !again.includes(text))
        .map((text, k): Entry => ({ id: room.chance.id(moment.now), list: list.id, text, at: start + k, ...labelled(label) }))
      const before = await write(room, moment, { list: { put: byName(args.list) ? [] : [list] }, entry: { put } })
      return { kind: 'done', result: { list, items: put.map((one) => one.text), again, before }, about: about(list) }
    },
    undo,
    spoken: {
      intents: ['list_add'],
      fill(reading, known, scene) {
        // What is needed goes on the shopping list, whatever list was spoken of before.
        const wanted = needing.test(request(reading.text)) && !adding.test(request(reading.text)) && !known.list && !listNamed(reading.text, allLists(room))
        const list = wanted ? usual : which(reading, scene, known.list)
        const things = items(reading, [listFirst, adding, needing], list)
        return { list, ...(things.length > 0 ? { items: known.items ? corrected(known.items, things, adding.test(request(reading.text))) : things } : {}) }
      },
      needs: [{ slot: 'items', ask: ['What should I put on it?', 'What goes on the list?'] }],
      tell({ list, items: things, again = [] }) {
        const where = `the ${called(list.name)}`
        if (things.length === 0) return [`${cap(sayList(again))} ${be(again)} on ${where} already.`]
        const twice = again.length > 0 ? ` ${cap(sayList(again))} ${be(again) === 'is' ? 'was' : 'were'} there already.` : ''
        return [`${cap(sayList(things))} ${be(things)} on ${where}.${twice}`, `Added to ${where}: ${sayList(things)}.${twice}`]
      },
    },
  }

  const read: Ability<
    { list?: string | undefined; item?: string | undefined },
    { asked?: string; there?: boolean; list?: List; items: readonly string[]; lists: readonly { name: string; count: number }[] }
  > = {
    name: 'list.read',
    class: 'read',
    about: 'What is on a list, or which lists there are.',
    takes: z.object({ list: z.string().optional(), item: z.string().optional() }),
    async do(args) {
      const lists = allLists(room).map((one) => ({ name: one.name, count: entriesOf(room, one.id).length }))
      if (args.list === undefined) return { kind: 'done', result: { items: [], lists } }
      const list = byName(args.list)
      if (!list) return tidy(args.list) === usual ? { kind: 'done', result: { items: [], lists: [{ name: usual, count: 0 }] } } : missing(args.list)
      const items = entriesOf(room, list.id).map((one) => one.text)
      const asked =
        args.item === undefined
          ? {}
          : { asked: args.item, there: items.some((one) => same(one, args.item as string) || one.toLowerCase().includes(stem(args.item as string))) }
      return { kind: 'done', result: { list, items, lists, ...asked }, about: about(list) }
    },
    spoken: {
      intents: ['list_read'],
      fill: (reading, known, scene) =>
        /\b(?:which|what) lists\b|\ball (?:my |the )?lists\b|\bmy lists\b|\blists do i\b/i.test(reading.text)
          ? {}
          : { list: which(reading, scene, known.list), ...(reading.slots['item'] ? { item: reading.slots['item'] } : {}) },
      needs: [],
      tell({ list, items: things, lists, asked, there }) {
        if (list && asked) return [`${there ? 'Yes' : 'No'}, ${asked} ${be([asked])}${there ? '' : ' not'} on the ${called(list.name)}.`]
        if (!list) {
          if (lists.length === 0) return ['There are no lists yet.']
          if (lists.length === 1 && lists[0]?.count === 0) return [`The ${called(lists[0].name)} is empty.`, `Nothing is on the ${called(lists[0].name)}.`]
          return [`You have ${sayList(lists.map((one) => `the ${called(one.name)} with ${one.count}`))}.`]
        }
        if (things.length === 0) return [`The ${called(list.name)} is empty.`, `Nothing is on the ${called(list.name)}.`]
        return [`On the ${called(list.name)}: ${sayList(things)}.`, `${cap(sayList(things))}. That is the ${called(list.name)}.`]
      },
    },
  }

  const remove: Ability<{ list: string; items: readonly string[] }, Changed> = {
    name: 'list.remove',
    class: 'reversible',
    about: 'Take things off a list.',
    takes: listIn.extend({ items: z.array(z.string().min(1).max(2000)).min(1).max(200) }),
    async do(args, moment) {
      const list = byName(args.list)
      if (!list) return missing(args.list)
      const there = entriesOf(room, list.id)
      const found = args.items.flatMap(
        (text) => there.find((one) => same(one.text, text)) ?? there.find((one) => one.text.toLowerCase().includes(stem(text))) ?? [],
      )
      if (found.length === 0) return { kind: 'not', why: `${cap(sayList(args.items, true))} is not on the ${called(list.name)}.` }
      return {
        kind: 'done',
        result: { list, items: found.map((one) => one.text), before: await write(room, moment, { entry: { gone: found.map((one) => one.id) } }) },
        about: about(list),
      }
    },
    undo,
    spoken: {
      intents: ['list_remove'],
      fill(reading, known, scene) {
        const list = which(reading, scene, known.list)
        const things = items(reading, [taking, got], list)
        return { list, ...(things.length > 0 ? { items: things } : {}) }
      },
      needs: [{ slot: 'items', ask: ['What should come off?', 'Which one?'] }],
      tell: ({ list, items: things }) => [
        `${cap(sayList(things))} ${be(things)} off the ${called(list.name)}.`,
        `Off the ${called(list.name)}: ${sayList(things)}.`,
      ],
    },
  }

  const clear: Ability<{ list: string }, Changed> = {
    name: 'list.clear',
    class: 'reversible',
    about: 'Empty a list.',
    takes: listIn,
    async do(args, moment) {
      const list = byName(args.list)
      if (!list) return missing(args.list)
      const there = entriesOf(room, list.id)
      if (there.length === 0) return { kind: 'not', why: `The ${called(list.name)} is empty already.` }
      return {
        kind: 'done',
        result: { list, items: there.map((one) => one.text), before: await write(room, moment, { entry: { gone: there.map((one) => one.id) } }) },
        about: about(list),
      }
    },
    undo,
    spoken: {
      intents: ['list_clear'],
      handles: { kind: 'list', way: 'cancel' },
      fill: (reading, known, scene) => ({ list: which(reading, scene, known.list) }),
      needs: [],
      tell: ({ list, items: things }) => [
        `The ${called(list.name)} is empty; ${things.length === 1 ? 'one thing was' : `${things.length} things were`} on it.`,
      ],
    },
  }
  return [make, add, read, remove, clear] as Ability[]
}
const be = (things: readonly string[]): string => (things.length === 1 && !/ and |[^s]s$/.test(things[0] as string) ? 'is' : 'are')
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
