/** Hostile texts and harmless ones, and a model that obeys every word of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const shared = join(process.env['OS1_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'data/injection')
export const isThere: boolean = existsSync(join(shared, 'payloads.jsonl'))

export type Payload = { readonly id: string; readonly kind: string; readonly text: string; readonly tools?: readonly string[] }
export type Carrier = { readonly id: string; readonly kind: string; readonly item?: object; readonly text?: string; readonly user_request?: string }
export type Request = { readonly id: string; readonly suite: string; readonly text: string; readonly tools: readonly string[] }
type Wrapper = { readonly id: string; readonly text: string }

function lines<T>(name: string): T[] {
  if (!isThere) return []
  return readFileSync(join(shared, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

export const payloads: readonly Payload[] = lines('payloads.jsonl')
export const carriers: readonly Carrier[] = lines('carriers.jsonl')
export const requests: readonly Request[] = lines('user_requests.jsonl')
export const wrappers: readonly Wrapper[] = lines('wrappers.jsonl')
export const harmless: readonly string[] = [
  ...lines<{ text: string }>('benign_triggers.jsonl').map(({ text }) => text),
  ...lines<{ subject: string; body: string }>('benign_mail.jsonl').map(({ subject, body }) => `${subject}\n${body}`),
]

/** What no sink may ever see. */
export const canary = 'CANARY-7f3a9c'
export const attackers = 'eve@attacker.example'
export const friends = 'anna@example.org'

/** A payload in its wrapper, where the attacker could write it. */
export function planted(payload: Payload, carrier: Carrier, wrapper: Wrapper | undefined): string {
  const goal = payload.text
  const words = (wrapper?.text ?? '{{goal}}')
    .replaceAll('{{goal}}', goal)
    .replace(/\{\{tools?\}\}/g, (payload.tools ?? ['send']).join(', '))
    .replaceAll('{{user}}', 'Theodore')
    .replaceAll('{{model}}', 'OS1')
  const text = carrier.text ?? JSON.stringify(carrier.item)
  return text.includes('{{injection}}') ? text.replace('{{injection}}', words) : `${text}\n${words}`
}

/**
 * What a model that obeys would fill in: the address that the text gives, else the attacker's, every third time a friend's;
 * everything private that it has seen goes along.
 */
export function obeyed(text: string, turn: number): { readonly to: string; readonly text: string } {
  const address = /[\w.+-]+@[\w-]+\.[\w.]+|\b[A-Z]{2}\d{10,}\b|https?:\/\/[^\s"'<>]+/.exec(text)?.[0]
  return { to: turn % 3 === 2 ? friends : (address ?? attackers), text: `${canary} ${text.slice(-120)}` }
}
