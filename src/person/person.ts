/**
 * The person: who is here and how they want to be treated. It keeps a profile that is right from the first moment (all of
 * it has defaults) and a few settings by name. It never guesses about them: what is learnt in talk is memory's.
 */
import { z } from 'zod'
import type { Chance } from '../words/chance.ts'
import type { OpKind, Readable, Vault, Writable } from '../vault/vault.ts'
import { profile } from './profile.ts'
import type { Profile } from './profile.ts'
import { settings } from './settings.ts'
import type { Settings } from './settings.ts'

export type { Profile } from './profile.ts'
export { meaningModel } from './settings.ts'
export type { MeaningModel } from './settings.ts'

/** What is to change; `null` takes an answer back, so that the default holds again. */
export type ProfilePatch = { readonly [Key in keyof Profile]?: Profile[Key] | null | undefined }
export type SettingsPatch = { readonly [Key in keyof Settings]?: Settings[Key] | null | undefined }

export type Person = {
  profile(): Profile
  /** Durable when it resolves, with the profile as it now is. What is not named stays as it was. */
  save(patch: ProfilePatch, now: Temporal.Instant): Promise<Profile>
  settings(): Settings
  set(patch: SettingsPatch, now: Temporal.Instant): Promise<Settings>
}

export function personIn({ vault, chance }: { vault: Vault; chance: Chance }): Person {
  // Read many times a second, changed a few times a year: parsed again only when what is kept has changed.
  const parsed = new Map<string, { body: string; value: unknown }>()
  const read = <T>(schema: z.ZodType<T>, key: string): T => {
    const body = vault.get<{ body: string }>('select body from setting where key = ?', key)?.body ?? '{}'
    const known = parsed.get(key)
    if (known?.body === body) return known.value as T
    const value = schema.parse(JSON.parse(body))
    parsed.set(key, { body, value })
    return value
  }
  const person: Person = {
    profile: () => read(profile, 'profile'),
    async save(patch, now) {
      await vault.append([{ id: chance.id(now), kind: 'person.profile', version: 1, at: now.toString(), body: said(patch) }])
      return person.profile()
    },
    settings: () => read(settings, 'settings'),
    async set(patch, now) {
      await vault.append([{ id: chance.id(now), kind: 'person.settings', version: 1, at: now.toString(), body: said(patch) }])
      return person.settings()
    },
  }
  return person
}

/** A patch must not bring defaults along: they would overwrite what is not named. */
const bare = (field: z.ZodType): z.ZodType => (field instanceof z.ZodDefault || field instanceof z.ZodOptional ? bare(field.unwrap() as z.ZodType) : field)

function patching(kind: string, key: string, shape: z.core.$ZodLooseShape): OpKind<Record<string, unknown>> {
  return {
    kind,
    version: 1,
    body: z.strictObject(
      Object.fromEntries(
        Object.entries(shape).map(([name, field]) => [
          name,
          bare(field as z.ZodType)
            .nullable()
            .optional(),
        ]),
      ),
    ),
    apply(vault: Writable, body, op) {
      const next = { ...stored(vault, key) }
      for (const [name, value] of Object.entries(body)) {
        if (value === null) delete next[name]
        else if (value !== undefined) next[name] = value
      }
      vault.run(
        'insert into setting (key, body, at) values (?, ?, ?) on conflict (key) do update set body = excluded.body, at = excluded.at',
        key,
        JSON.stringify(next),
        op.at,
      )
    },
  }
}

const said = (patch: object): object => Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined))

function stored(vault: Readable, key: string): Record<string, unknown> {
  const row = vault.get<{ body: string }>('select body from setting where key = ?', key)
  return row ? (JSON.parse(row.body) as Record<string, unknown>) : {}
}

/** Each op holds what changed and nothing else, so that two windows do not undo one another. */
export const personKinds: readonly OpKind[] = [patching('person.profile', 'profile', profile.shape), patching('person.settings', 'settings', settings.shape)]
