/**
 * What the person sees before they say yes: rendered by code from the stored record, every argument in full. Nothing that a
 * mind says about it comes in, and nothing in it can pass for something else.
 */
import { domainToASCII } from 'node:url'
import type { Readable } from '../vault/vault.ts'
import type { Ability } from '../words/ability.ts'
import type { Label } from '../words/label.ts'
import { confirmationById, isOpen, itemsOf, placesOf } from './confirmation.ts'
import type { ConfirmationRow, Item } from './confirmation.ts'
import { isSealed } from './seal.ts'

/** A stored question to the person. It is rendered from the record, never from what a mind says about it. */
export type Waiting = {
  readonly id: string
  readonly ability: string
  readonly shown: string
  readonly on: 'any' | 'screen'
  /** A passkey is needed too. */
  readonly passkey?: true
  /** What may be said instead of a yes on the screen. For the voice that asks, and nowhere else. */
  readonly word?: string
}

export function waiting(vault: Readable, about: { confirmation: string; now: Temporal.Instant; abilities: readonly Ability[] }): Waiting | undefined {
  const row = confirmationById(vault, about.confirmation)
  if (!row || row.args === null || !isOpen(row, about.now) || !isSealed(vault, row)) return undefined
  return {
    id: row.id,
    ability: row.ability,
    shown: shownOf(row, about.abilities),
    on: row.asks === 'any' ? 'any' : 'screen',
    ...(row.asks === 'passkey' && { passkey: true }),
    ...(row.word !== null && { word: row.word }),
  }
}

function shownOf(row: ConfirmationRow, abilities: readonly Ability[]): string {
  const places = placesOf(row)
  const items = itemsOf(row)
  const account = row.account === '' ? [] : [`from: ${realAddress(row.account)}`]
  return [
    ...items.flatMap((item, n) => linesOf(item, abilities, items.length > 1 ? `${n + 1}. ` : '')),
    ...account,
    ...places.map(
      (place) =>
        `${realAddress(place.address)} is ${place.known ? `known${place.name === undefined ? '' : ` as ${visible(place.name)}`}` : 'new: nobody that you entered or confirmed before'}`,
    ),
    ...because(JSON.parse(row.context) as Label),
  ].join('\n')
}

/** What it does, and every argument. */
function linesOf({ ability: name, args: written }: Item, abilities: readonly Ability[], number: string): string[] {
  const ability = abilities.find((one) => one.name === name)
  const args = JSON.parse(written) as unknown
  const fields = args !== null && typeof args === 'object' ? Object.entries(args) : []
  const { to = [], attachments = [] } = ability?.reaches?.(args) ?? {}
  const told = (value: unknown): string => {
    if (typeof value !== 'string')
      return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.map(told).join(', ') : visible(JSON.stringify(value))
    return to.includes(value) ? realAddress(value) : visible(value)
  }
  return [
    `${number}${ability?.about ?? name}`,
    ...fields.map(([key, value]) => `${visible(key)}: ${told(value)}`),
    ...attachments.map((attachment) => `with: ${visible(attachment)}`),
  ]
}

function because({ integrity, sources }: Label): string[] {
  if (integrity !== 'outside') return []
  const named = sources.slice(0, 3).map(visible).join(', ')
  return [
    `Asked because something from outside is in this conversation${named === '' ? '' : `: ${named}${sources.length > 3 ? ` and ${sources.length - 3} more` : ''}`}.`,
  ]
}

/** Control, bidirectional and zero-width characters are taken out: what is shown is what is there. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (/[\n\r\u2028\u2029]/.test(character) ? ' ' : ''))

/** An address as machines read it: the domain in punycode, and any other letter that is not plain spelt out by its number. */
export function realAddress(written: string): string {
  const at = written.lastIndexOf('@')
  const domain = at < 0 ? '' : domainToASCII(written.slice(at + 1))
  const real = domain === '' ? written : `${written.slice(0, at)}@${domain}`
  return real.replace(/[^\x20-\x7e]/gu, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
}
