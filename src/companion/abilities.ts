/** What the person may change about the companion by saying so: its name, what it calls them, its manner, and "between us". */
import { z } from 'zod'
import type { Person } from '../person/person.ts'
import type { Profile } from '../person/person.ts'
import type { Clock } from '../clock/clock.ts'
import type { Ability } from '../words/ability.ts'
import { nameIn } from './naming.ts'

export type Changes = { readonly person: Person; readonly clock: Clock; betweenUs(): boolean; setBetweenUs(on: boolean): Promise<void>; changed(): void }

const trait = z.enum(['length', 'formality', 'warmth', 'humour', 'directness'])
type Trait = z.infer<typeof trait>

/** How far one request moves a trait. */
const step = 0.3

export function companionAbilities({ person, clock, betweenUs, setBetweenUs, changed }: Changes): Ability[] {
  const save = async (patch: Parameters<Person['save']>[0]): Promise<void> => {
    await person.save(patch, clock.now())
    changed()
  }
  const rename: Ability<{ name: string }, { name: string; before: Profile['companion'] | null }> = {
    name: 'self.rename',
    class: 'reversible',
    about: 'Take another name, one that the person gives.',
    takes: z.object({ name: z.string().trim().min(1).max(40) }),
    async do({ name }) {
      const before = person.profile().companion ?? null
      await save({ companion: { name, why: 'You gave it to me.', since: before?.since ?? clock.now().toString() } })
      return { kind: 'done', result: { name, before } }
    },
    undo: ({ before }) => save({ companion: before }),
    spoken: {
      intents: ['self_rename'],
      fill: (reading) => named(reading.slots['name'] ?? nameIn(reading.text, 'given')),
      needs: [{ slot: 'name', ask: ['What shall I be called?', 'Which name would you like me to have?'] }],
      tell: ({ name, before }) => [
        `${name}. ${before ? `Then ${before.name} was the other one.` : 'That is who I am, then.'}`,
        `I answer to ${name} from now on.`,
        `${name} it is.`,
      ],
    },
  }
  const call: Ability<{ name: string }, { name: string; before: string | null }> = {
    name: 'person.call',
    class: 'reversible',
    about: 'Call the person by another name.',
    takes: z.object({ name: z.string().trim().min(1).max(80) }),
    async do({ name }) {
      const before = person.profile().name ?? null
      await save({ name })
      return { kind: 'done', result: { name, before } }
    },
    undo: ({ before }) => save({ name: before }),
    spoken: {
      intents: ['person_rename'],
      fill: (reading) => named(reading.slots['name'] ?? nameIn(reading.text, 'own')),
      needs: [{ slot: 'name', ask: ['What shall I call you?', 'Which name would you like to hear?'] }],
      tell: ({ name }) => [`${name}, then.`, `${name} it is.`, `Good. I call you ${name}.`],
    },
  }
  const manner: Ability<{ trait: Trait; by: number }, { trait: Trait; from: number; to: number }> = {
    name: 'manner.change',
    class: 'reversible',
    about: 'Speak shorter or longer, warmer or drier, more or less formally, with more or less humour, more or less directly.',
    takes: z.object({ trait, by: z.number().min(-1).max(1) }),
    async do({ trait: which, by }) {
      const now = person.profile().manner
      const to = Math.round(Math.min(1, Math.max(0, now[which] + by)) * 100) / 100
      if (to === now[which]) return { kind: 'not', why: `${by > 0 ? 'More' : 'Less'} of that than now I cannot do.` }
      await save({ manner: { ...now, [which]: to } })
      return { kind: 'done', result: { trait: which, from: now[which], to } }
    },
    undo: ({ trait: which, from }) => save({ manner: { ...person.profile().manner, [which]: from } }),
    spoken: {
      intents: ['manner_change'],
      fill: (reading) => mannerIn(reading.slots, reading.text),
      needs: [
        {
          slot: 'trait',
          ask: [
            'How would you like me to be: shorter, longer, warmer, drier, more formal, less formal, plainer?',
            'In which way? Shorter, longer, warmer, lighter, more formal, more direct?',
          ],
        },
      ],
      tell: ({ trait: which, from, to }) => told[which][to > from ? 'more' : 'less'],
    },
  }
  const whisper = (on: boolean): Ability<Record<string, never>, { on: boolean }> => ({
    name: on ? 'between-us.on' : 'between-us.off',
    class: 'reversible',
    about: on ? 'From now on write nothing down.' : 'From now on write down again what is said.',
    takes: z.object({}),
    async do() {
      if (betweenUs() === on)
        return { kind: 'not', why: on ? 'It is between us already. Nothing of this is written down.' : 'It is written down as usual; we are not between us.' }
      await setBetweenUs(on)
      return { kind: 'done', result: { on } }
    },
    async undo() {
      await setBetweenUs(!on)
    },
    spoken: {
      intents: [on ? 'private_on' : 'private_off'],
      fill: () => ({}),
      needs: [],
      tell: () =>
        on
          ? [
              'Between us, then. From here on I write nothing down, until you say so; if you are in danger I will still take it seriously.',
              'Nothing from here on is kept. Say when that should end.',
            ]
          : ['Written down again from here on. What was between us is gone.', 'Back to remembering. What was said between us I do not have any more.'],
    },
  })
  return [rename, call, manner, whisper(true), whisper(false)] as Ability[]
}

const named = (name: string | undefined): { name?: string } => (name ? { name } : {})

/** From the slots that the reader fills: `dial` and `way`, and how much in the words themselves. */
function mannerIn(slots: Readonly<Record<string, string>>, text: string): { trait?: Trait; by?: number } {
  const which = trait.safeParse(slots['dial'])
  if (!which.success) return {}
  const strong = /\b(much|a lot|way|far|really|very|completely)\b/i.test(text)
  const little = /\b(a (bit|little)|slightly|somewhat)\b/i.test(text)
  const by = strong ? step * 2 : little ? step / 2 : step
  return { trait: which.data, by: slots['way'] === 'less' ? -by : by }
}

const told: Readonly<Record<Trait, { more: readonly [string, ...string[]]; less: readonly [string, ...string[]] }>> = {
  length: { more: ['I will say a little more from now on.', 'Longer, then. Stop me when it is too long.'], less: ['Shorter.', 'Fewer words.', 'Brief it is.'] },
  formality: { more: ['I shall be more formal from now on.', 'More formally, then.'], less: ['Less stiff from here on.', 'All right, tie off.'] },
  warmth: { more: ['Gentler from here on.', 'I will go more softly.'], less: ['Drier, then.', 'Less sugar. Noted.'] },
  humour: {
    more: ['A little lighter, then. Tell me when it stops being funny.', 'I will allow myself more of it.'],
    less: ['No jokes for now.', 'Serious it is.'],
  },
  directness: { more: ['Straight, then.', 'I will not wrap it up.'], less: ['I will take more care how I put things.', 'Less blunt from here on.'] },
}
