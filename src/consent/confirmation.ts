import type { Readable } from '../vault/vault.ts'
import type { Ability } from '../words/ability.ts'

/** A stored question to the person. It is rendered from the record, never from what a mind says about it. */
export type Waiting = { readonly id: string; readonly ability: string; readonly shown: string; readonly on: 'any' | 'screen' }

export type ConfirmationRow = {
  id: string
  act: string
  ability: string
  args: string | null
  context: string
  asks: 'any' | 'screen' | 'passkey'
  expires_at: string
  conversation: string
  state: string
}

/** How long a yes is waited for. */
export const waitSeconds = 120

export const confirmationById = (vault: Readable, id: string): ConfirmationRow | undefined =>
  vault.get<ConfirmationRow>('select id, act, ability, args, context, asks, expires_at, conversation, state from confirmation where id = ?', id)

export const isOpen = (row: ConfirmationRow, now: Temporal.Instant): boolean =>
  row.state === 'waiting' && Temporal.Instant.compare(now, Temporal.Instant.from(row.expires_at)) < 0

export function waiting(vault: Readable, about: { confirmation: string; now: Temporal.Instant; abilities: readonly Ability[] }): Waiting | undefined {
  const row = confirmationById(vault, about.confirmation)
  if (!row || row.args === null || !isOpen(row, about.now)) return undefined
  const ability = about.abilities.find(({ name }) => name === row.ability)
  return { id: row.id, ability: row.ability, shown: shownOf(ability?.about ?? row.ability, JSON.parse(row.args)), on: row.asks === 'any' ? 'any' : 'screen' }
}

/** What it does, and every argument, with what could hide in text made visible or taken out. */
function shownOf(about: string, args: unknown): string {
  const fields = args !== null && typeof args === 'object' ? Object.entries(args) : []
  const lines = fields.map(([key, value]) => `${key}: ${visible(typeof value === 'string' ? value : JSON.stringify(value))}`)
  return [about, ...lines].join('\n')
}

/** Control, bidirectional and zero-width characters are taken out: what is shown is what is there. */
const visible = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? ' ' : ''))
