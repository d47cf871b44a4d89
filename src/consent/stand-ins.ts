/**
 * Abilities that reach into the world, as long as the connectors that will have them are not there: `os1 probe consent` judges
 * calls of them, and the proof runs them against servers that record every byte. No mind is ever handed one.
 */
import { z } from 'zod'
import type { Ability, AbilityClass } from '../words/ability.ts'
import { addressOf, namedIn } from './reach.ts'

type Args = Readonly<Record<string, unknown>>

export type StandIn = {
  /** What it would do, with everything that would leave: idempotency key, name and canonical arguments. */
  effect(act: string, name: string, args: Args): Promise<void>
  /** What the person calls a place, where they call it something. */
  calledBy?(address: string): readonly string[]
}

const all: readonly (readonly [name: string, kind: AbilityClass, about: string])[] = [
  ['send', 'outward', 'Sends a message.'],
  ['invite', 'outward', 'Invites somebody.'],
  ['share', 'outward', 'Shares something.'],
  ['call', 'outward', 'Calls somebody.'],
  ['pay', 'irreversible', 'Pays.'],
  ['unlock', 'irreversible', 'Unlocks something.'],
  ['delete', 'irreversible', 'Deletes something for ever.'],
]

/** Arguments that say where it goes. Whatever else there is counts as content. */
const places =
  /^(?:to|cc|bcc|recipients?|with|invitees?|guests?|attendees?|participants?|address(?:es)?|e?mails?|phone|number|contact|user|channel|account|iban|payee|url|link|host|destination|device|door|lock)$/i

export const standIns = ({ effect, calledBy = () => [] }: StandIn): Ability<Args, null>[] =>
  all.map(([name, kind, about]) => ({
    name,
    class: kind,
    about,
    takes: z.record(z.string(), z.unknown()),
    ...(name === 'send' && { holds: 10 }),
    reaches: (args) => ({ to: Object.entries(args).flatMap(([key, value]) => (places.test(key) ? textsIn(value) : [])) }),
    named(args, said) {
      const fields = Object.entries(args)
      const to = fields.flatMap(([key, value]) => (places.test(key) ? textsIn(value) : []))
      const content = fields.flatMap(([key, value]) => (places.test(key) ? [] : textsIn(value)))
      return {
        destination:
          to.length > 0 && to.every((one) => namedIn(said, [one]) || calledBy(addressOf(one)).some((called) => called !== '' && namedIn(said, [called]))),
        content: namedIn(said, content),
      }
    },
    async do(args, moment) {
      await effect(moment.act ?? '', name, args)
      return { kind: 'done', result: null }
    },
  }))

/** Every text and number in a value, keys of what lies within included: they may carry words too. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
  return []
}
