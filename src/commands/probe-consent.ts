/** The gate measured with somebody else's calls: what would be asked, and by which rule, if a mind called this. */
import { z } from 'zod'
import { companionAbilities } from '../companion/abilities.ts'
import { gate } from '../consent/consent.ts'
import type { World } from '../consent/gate.ts'
import { addressOf, namedIn, worstOf } from '../consent/reach.ts'
import type { Destination } from '../consent/reach.ts'
import { standIns, textsIn } from '../consent/stand-ins.ts'
import { memoryAbilities } from '../memory/abilities.ts'
import { openMemory } from '../memory/memory.ts'
import { memoryOps } from '../memory/ops.ts'
import { personIn, personKinds } from '../person/person.ts'
import { secretaryOps } from '../secretary/ops.ts'
import { secretaryAbilities } from '../secretary/secretary.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Ability } from '../words/ability.ts'
import { seededChance } from '../words/chance.ts'
import { clean, join } from '../words/label.ts'
import type { Confidentiality, Integrity, Label } from '../words/label.ts'

const line = z.object({
  payload: z.unknown().optional(),
  carrier: z.unknown().optional(),
  ability: z.string(),
  args: z.unknown().optional(),
  context: z
    .object({ labels: z.unknown().optional(), personMade: z.array(z.string()).default([]), saidThisTurn: z.string().nullish() })
    .default({ personMade: [] }),
})

export type ConsentAnswer = { readonly decision: 'allow' | 'confirm' | 'screen' | 'deny'; readonly rule: string }

/** Makes the answerer of `os1 probe consent`. Nothing is done: abilities are asked for their class and where they reach. */
export function probeConsent(): (given: unknown) => ConsentAnswer {
  const real = realAbilities()
  return (given) => {
    const { payload, carrier, ability: name, args = {}, context } = line.parse(given)
    const contacts = context.personMade.map(contactOf)
    const calledBy = (address: string): string[] => contacts.filter((contact) => contact.address === address).flatMap(({ called }) => called)
    const ability = real.get(name) ?? standIns({ effect: async () => undefined, calledBy }).find((one) => one.name === name)
    const label = labelOf(context.labels)
    if (!ability) return told(gate({ ability: name }, label, label, aWorld({})))
    const parsed = ability.takes.safeParse(args)
    if (!parsed.success) return { decision: 'deny', rule: 'arguments' }

    const said = context.saidThisTurn ?? ''
    const outside = textsIn([payload, carrier]).join('\n')
    const argumentLabel = join(clean, ...valuesOf(args).map((text) => madeBy(text, { said, outside, personMade: context.personMade })))
    const destinations = (ability.reaches?.(parsed.data).to ?? []).map((to): Destination => {
      const address = addressOf(to)
      return contacts.some((contact) => contact.address === address) ? { address, known: true, madeBy: 'person' } : { address, known: false, madeBy: 'outside' }
    })
    const destination = worstOf(destinations)
    const named = ability.named?.(parsed.data, said)
    const world = aWorld({ ...(destination && { destination }), ...(named && { named }) })
    return told(gate({ ability: name, class: ability.class, ...(ability.own && { own: true }) }, label, argumentLabel, world))
  }
}

const told = ({ decision, rule }: ConsentAnswer): ConsentAnswer => ({ decision, rule })
const aWorld = (more: Partial<World>): World => ({
  age: 'adult',
  stopped: false,
  named: { destination: false, content: false },
  reversibleThisTurn: 0,
  ...more,
})

/** `Anna <anna@example.org>`, `anna@example.org`, or a bare number: the person may say the name, or what stands before the @. */
function contactOf(written: string): { address: string; called: string[] } {
  const [, name = '', within] = /^\s*([^<]*?)\s*<([^>]+)>\s*$/.exec(written) ?? []
  const address = addressOf(within ?? written)
  return { address, called: [name, address.split('@')[0] ?? ''].filter((one) => one.length > 1) }
}

/** What was filled in; the names of the fields are the ability's own. */
const valuesOf = (args: unknown): string[] => (args !== null && typeof args === 'object' ? Object.values(args).flatMap(textsIn) : textsIn(args))

/** Who made an argument: the person, if they said it or entered it; outside, if it stands there; else the companion. */
function madeBy(text: string, { said, outside, personMade }: { said: string; outside: string; personMade: readonly string[] }): Label {
  const theirs = namedIn(said, [text]) || personMade.map(contactOf).some(({ address }) => address === addressOf(text))
  const integrity: Integrity = theirs ? 'person' : outside.toLowerCase().includes(text.toLowerCase()) ? 'outside' : 'companion'
  return { integrity, confidentiality: 'private', sources: [] }
}

const integrities: readonly string[] = ['person', 'companion', 'outside']
const confidentialities: readonly string[] = ['public', 'private', 'secret']
const worst: Label = { integrity: 'outside', confidentiality: 'secret', sources: [] }

/** One label or many, as objects or in words (`outside`, `private`, `clean`). None given, or not understood, is the worst; an empty list is clean. */
export function labelOf(given: unknown): Label {
  if (Array.isArray(given)) return join(clean, ...given.map(labelOf))
  if (typeof given === 'string') return labelOf(named(given))
  if (given === null || typeof given !== 'object') return worst
  const { integrity = 'person', confidentiality = 'private' } = given as { integrity?: unknown; confidentiality?: unknown }
  if (!integrities.includes(String(integrity)) || !confidentialities.includes(String(confidentiality))) return worst
  if (!('integrity' in given) && !('confidentiality' in given)) return worst
  return { integrity: integrity as Integrity, confidentiality: confidentiality as Confidentiality, sources: [] }
}

function named(word: string): unknown {
  const text = word.trim().toLowerCase()
  if (text === 'clean') return { integrity: 'person', confidentiality: 'public' }
  if (integrities.includes(text)) return { integrity: text }
  return confidentialities.includes(text) ? { confidentiality: text } : undefined
}

/** Every ability that there is, over an empty vault: they are asked what they are, and never done. */
export function realAbilities(): ReadonlyMap<string, Ability> {
  const vault = fakeVault({ kinds: [...personKinds, ...memoryOps, ...secretaryOps] })
  const chance = seededChance(1)
  const abilities = [
    ...companionAbilities({
      person: personIn({ vault, chance }),
      clock: { now: () => Temporal.Instant.from('2026-01-01T00:00:00Z'), sleepUntil: async () => undefined },
      betweenUs: () => false,
      setBetweenUs: async () => undefined,
      changed: () => undefined,
    }),
    ...memoryAbilities({ memory: openMemory({ vault, chance }) }),
    ...secretaryAbilities({ vault, chance }),
  ]
  return new Map(abilities.map((ability) => [ability.name, ability]))
}
