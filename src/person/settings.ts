import { z } from 'zod'

/** What the person has switched on or off. A setting is here only once it does something for them. */
export const settings = z.object({
  /** "Between us" is on since then (an ISO instant): nothing is written down, and a restart does not end it. */
  betweenUs: z.string().optional(),
})

export type Settings = z.infer<typeof settings>
