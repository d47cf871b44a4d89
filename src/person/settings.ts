import { z } from 'zod'

/** A model for meaning on a server that speaks `/v1/embeddings`. What the person says goes there, so the way must be safe. */
export const meaningModel = z.strictObject({
  /** The base, which ends in /v1. */
  url: z
    .string()
    .max(200)
    .refine((url) => isSafe(url), { error: 'an address begins with https://, or with http:// on this machine or in the home network, and holds no password' }),
  model: z.string().min(1).max(80),
  /** For models that can give fewer than they have. */
  dimensions: z.int().min(16).max(4096).optional(),
})

export type MeaningModel = z.infer<typeof meaningModel>

/** What the person has switched on or off. A setting is here only once it does something for them. */
export const settings = z.object({
  /** "Between us" is on since then (an ISO instant): nothing is written down, and a restart does not end it. */
  betweenUs: z.string().optional(),
  /** A stronger model for meaning than the built-in word vectors. */
  meaning: meaningModel.optional(),
})

export type Settings = z.infer<typeof settings>

/** Words go over a network only encrypted, unless the network is one's own. */
function isSafe(address: string): boolean {
  const url = URL.parse(address)
  if (!url || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return false
  if (url.protocol === 'https:') return true
  const host = url.hostname
  const atHome =
    host === 'localhost' ||
    host === '[::1]' ||
    /\.(?:local|localhost|lan|home\.arpa|internal)$/.test(host) ||
    /^(?:127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+$|^\[f[cd]/.test(host)
  return url.protocol === 'http:' && atHome
}
