import { z } from 'zod'

/** Who is here, and how they want to be treated. Everything has a default: a person who skips every question is served too. */
export const profile = z.object({
  /** What to call them. */
  name: z.string().max(80).optional(),
  age: z.enum(['adult', 'child']).default('adult'),
  /** ISO 3166 alpha-2; decides which help lines are named. Guessed from the time zone, confirmed at the first meeting. */
  country: z.string().length(2).optional(),
  /** IANA time zone. */
  zone: z.string().default('UTC'),
  /** BCP 47. */
  locale: z.string().default('en-GB'),
  /** How much company they like: 0 only when asked, 1 often. */
  company: z.number().min(0).max(1).default(0.5),
  /** What they want help with, in their own words. */
  help: z.array(z.string().max(200)).default([]),
  /** How to speak: form only, each 0 to 1. */
  manner: z
    .object({ length: z.number(), formality: z.number(), warmth: z.number(), humour: z.number(), directness: z.number() })
    .default({ length: 0.5, formality: 0.4, warmth: 0.6, humour: 0.4, directness: 0.6 }),
  /** Local hours, for example 22.5 for half past ten in the evening. */
  bedtime: z.number().min(0).max(24).default(23),
  /** The companion's name, once chosen, and why it chose it. */
  companion: z.object({ name: z.string().max(40), why: z.string().max(400), since: z.string() }).optional(),
})

export type Profile = z.infer<typeof profile>
