/** The table of predicates: every file beside this one, read when first asked for. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Clause } from '../talk/gist.ts'
import { readPredicates } from './predicate.ts'
import type { Predicate } from './predicate.ts'

/** The predicates that fit a clause, best first, with how well. */
export type Predicates = (clause: Clause) => readonly { readonly predicate: Predicate; readonly worth: number }[]

/** Reads the table. Throws where a file is malformed, naming it. */
export function loadPredicates(): Predicates {
  const here = new URL('./', import.meta.url)
  const all = readdirSync(here)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      try {
        return readPredicates(readFileSync(new URL(name, here), 'utf8'))
      } catch (error) {
        throw new Error(`predicates/${name}, ${error instanceof Error ? error.message : String(error)}`, { cause: error })
      }
    })
  return (clause) =>
    all
      .map((predicate) => ({ predicate, worth: predicate.fits(clause) }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth)
}
