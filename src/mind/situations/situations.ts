/** The table of situations: every topic file beside this one, read when first asked for. */
import { readdirSync, readFileSync } from 'node:fs'
import { readTopic } from './situation.ts'
import type { Group, Situation } from './situation.ts'

export type Situations = { readonly all: readonly Situation[]; situation(key: string): Situation | undefined; group(key: string): Group | undefined }

/** Reads the table; with `examples` also the ways to say each. Throws where a file is malformed, naming it. */
export function readSituations({ examples }: { readonly examples: boolean } = { examples: false }): Situations {
  const here = new URL('./', import.meta.url)
  const all: Situation[] = []
  const groups = new Map<string, Group>()
  for (const name of readdirSync(here)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    try {
      const topic = readTopic(readFileSync(new URL(name, here), 'utf8'), { examples })
      all.push(...topic.situations)
      for (const group of topic.groups) {
        const known = groups.get(group.key)
        groups.set(group.key, known ? { ...known, replies: [...known.replies, ...group.replies], more: [...known.more, ...group.more] } : group)
      }
    } catch (error) {
      throw new Error(`situations/${name}, ${error instanceof Error ? error.message : String(error)}`, { cause: error })
    }
  }
  const byKey = new Map(all.map((situation) => [situation.key, situation]))
  return { all, situation: (key) => byKey.get(key), group: (key) => groups.get(key) }
}
