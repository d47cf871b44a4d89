/**
 * Everything that is read off one thing that the person said, as the bodies of ops: facts and people, times, what it felt
 * like, promises. A function of the item, of where the person was, and of what was known before; so it gives the same
 * whether it is read at once or when everything is derived again.
 */
import type { Felt } from '../language/feelings-read.ts'
import { readable } from '../language/readable.ts'
import type { Readable } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { touchesPromises } from './commitments.ts'
import { derivedIds } from './derived-id.ts'
import { feltIn } from './feelings/felt.ts'
import type { FeltKept } from './feelings/felt.ts'
import { learn } from './learn.ts'
import type { Item } from './memory.ts'
import type { Learned } from './ops.ts'
import type { Here } from './whereabouts.ts'

/** What an item teaches, and with what it is read. */
export type Taught = { readonly learned?: Learned; readonly felt?: FeltKept; readonly promised?: { readonly item: string } }
export type Teaching = { readonly item: Item; readonly readings: readonly Reading[]; readonly here: Here; feel(text: string): Felt }

/** Only what the person says of themselves teaches: never the companion's words, never what came from outside. */
export const teaches = ({ who, label }: Pick<Item, 'who' | 'label'>): boolean => who === 'person' && label.integrity === 'person'

/** The instant of an item as the vault has it, in whole milliseconds. */
export const instantOfItem = ({ at }: Pick<Item, 'at'>): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(Temporal.Instant.from(at).epochMilliseconds)

export function lessonOf(vault: Readable, { item, readings, here, feel }: Teaching): Taught {
  const text = readable(item.text)
  const learned = learn(vault, { item: { ...item, text }, readings, moment: momentOf(item, here), newId: derivedIds(item.id, 'learn', instantOfItem(item)) })
  const feeling = isTaste(learned, text) ? undefined : feltIn(text, readings, feel)
  return {
    ...(learned && { learned }),
    ...(feeling && { felt: { item: item.id, feeling, madeBy: 'rule' } }),
    ...(touchesPromises(vault, { text, slots: learned?.facts.map(({ slot }) => slot) ?? [] }) && { promised: { item: item.id } }),
  }
}

/** "I hate liver" tells what somebody likes, and nothing of how they are. */
const isTaste = (learned: Learned | undefined, text: string): boolean =>
  learned !== undefined &&
  learned.facts.length > 0 &&
  learned.facts.every(({ slot }) => /^(?:likes|dislikes|favourite .+|does not eat|allergic to|diet)$/.test(slot)) &&
  !/\b(?:feel|felt|feeling|am so|I['’]m so|today|tonight|right now)\b/i.test(text)

/** What the person asked to have kept, read as the wish it is. */
export const keepingOf = (vault: Readable, { item, what, here }: { item: Item; what: string; here: Here }): Learned | undefined =>
  learn(vault, {
    item: { ...item, text: `Remember that ${what}` },
    said: item.text,
    readings: [],
    moment: momentOf(item, here),
    newId: derivedIds(item.id, `keep ${what}`, instantOfItem(item)),
  })

const momentOf = (item: Item, { zone, locale }: Here): Moment => ({
  person: 'me',
  conversation: item.conversation,
  now: instantOfItem(item),
  zone,
  locale,
  channel: 'api',
  betweenUs: false,
  signal: never,
})
const never = new AbortController().signal

/** Given names that are known, lower case: heard as names also without a capital. */
export const knownNames = (vault: Readable): ReadonlySet<string> =>
  new Set(
    vault
      .all<{ name: string | null; called: string | null }>('select name, called from person')
      .flatMap(({ name, called }) => called ?? name ?? [])
      .flatMap((name) => [name.toLowerCase(), (name.split(' ')[0] ?? name).toLowerCase()]),
  )
