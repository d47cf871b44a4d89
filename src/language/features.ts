import { stem } from './stems.ts'
import { partsOf } from './tokens.ts'

/**
 * What a classifier sees of an utterance: 32-bit hashes of features in two blocks that are weighed apart. `words` has
 * stems, words, pairs, triples and pairs with a gap, with marks for start and end; `letters` has runs of 3 to 5 letters
 * within a word, so that a misspelt word still looks like itself. `parts` are the pieces themselves.
 */
export type Features = { readonly words: readonly number[]; readonly letters: readonly number[]; readonly parts: readonly string[] }

const start = 0x5e
const end = 0x24

/** A keeper of stems: the same few thousand words come again and again. Bounded, and only a cache. */
export type StemCache = Map<string, string>

export function featuresOf(text: string, cache: StemCache = new Map()): Features {
  const parts = partsOf(text)
  const words: number[] = []
  const letters: number[] = []
  const row: number[] = [start]
  for (const part of parts) {
    const root = cachedStem(part, cache)
    const hash = hashOf(root, 1)
    row.push(hash)
    words.push(hash)
    if (root !== part) words.push(hashOf(part, 2))
    pushRuns(part, letters)
  }
  row.push(end)
  for (let n = 0; n + 1 < row.length; n++) {
    words.push(mixed(row[n] as number, row[n + 1] as number, 3))
    if (n + 2 >= row.length) continue
    words.push(mixed(row[n] as number, row[n + 2] as number, 4))
    words.push(mixed(mixed(row[n] as number, row[n + 1] as number, 3), row[n + 2] as number, 5))
  }
  return { words, letters, parts }
}

function cachedStem(word: string, cache: StemCache): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size > 20_000) cache.clear()
  const made = stem(word)
  cache.set(word, made)
  return made
}

/** Runs of 3, 4 and 5 letters of `<word>`, hashed as they grow. */
function pushRuns(word: string, into: number[]): void {
  const length = word.length + 2
  for (let from = 0; from + 3 <= length; from++) {
    let hash = 0x811c9dc5
    for (let n = 0; n < 5 && from + n < length; n++) {
      const at = from + n
      const code = at === 0 ? 0x3c : at === length - 1 ? 0x3e : word.charCodeAt(at - 1)
      hash = Math.imul(hash ^ code, 0x01000193)
      if (n >= 2) into.push(finished(hash ^ (n * 0x9e3779b1)))
    }
  }
}

/** FNV-1a over UTF-16 units, salted by the kind of feature, with the finish of MurmurHash3. */
export function hashOf(word: string, kind: number): number {
  let hash = 0x811c9dc5 ^ kind
  for (let n = 0; n < word.length; n++) hash = Math.imul(hash ^ word.charCodeAt(n), 0x01000193)
  return finished(hash)
}

const mixed = (a: number, b: number, kind: number): number => finished(Math.imul(a ^ (kind * 0x9e3779b1), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35))

function finished(hash: number): number {
  let h = hash
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
