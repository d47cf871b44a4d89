/** Where a call reaches, and whether the person knows the place: read from the arguments and the vault, never from a mind. */
import type { Readable } from '../vault/vault.ts'
import type { Ability } from '../words/ability.ts'
import type { Integrity } from '../words/label.ts'
import type { World } from './gate.ts'

export type Destination = { readonly address: string; readonly known: boolean; readonly madeBy: Integrity; readonly name?: string }

/**
 * The one form in which addresses are compared. Only what cannot lead elsewhere is evened out: the case and outer space of
 * plain ASCII, and the spacing of telephone numbers. Whatever holds another letter is an address of its own.
 */
export function addressOf(written: string): string {
  const text = written.trim()
  // Evening out full-width letters or invisible ones would call known what is sent elsewhere.
  if (!/^[\x20-\x7e]*$/.test(text)) return text
  return /^\+?[\d\s().-]{5,}$/.test(text) ? text.replace(/[\s().-]/g, '') : text.toLowerCase()
}

type Row = { made_by: Integrity; name: string | null }

/** Every place that a call reaches; none where the ability does not say. */
export function destinationsOf(vault: Readable, ability: Ability, args: unknown): Destination[] {
  const places = new Set((ability.reaches?.(args).to ?? []).map(addressOf))
  return [...places].map((address) => {
    const row = vault.get<Row>('select made_by, name from destination where address = ?', address)
    if (!row) return { address, known: false, madeBy: 'outside' }
    return { address, known: row.made_by !== 'outside', madeBy: row.made_by, ...(row.name !== null && { name: row.name }) }
  })
}

const order: readonly Integrity[] = ['person', 'companion', 'outside']

/** One stranger among the many makes strangers of all. */
export function worstOf(places: readonly Destination[]): World['destination'] | undefined {
  if (places.length === 0) return undefined
  const madeBy = order[Math.max(...places.map((place) => order.indexOf(place.madeBy)))] ?? 'outside'
  return { known: places.every(({ known }) => known), madeBy }
}

const words = (text: string): string =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@+]+/gu, ' ')
    .trim()} `

/** Whether each of the texts stands in what was said, word for word and in a row. What holds no word says nothing. */
export function namedIn(said: string, texts: readonly string[]): boolean {
  const heard = words(said)
  return texts.map(words).every((text) => text.trim() === '' || heard.includes(text))
}
