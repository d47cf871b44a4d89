import { setImmediate } from 'node:timers/promises'
import { hashOf } from '../../language/features.ts'
import { seededChance } from '../../words/chance.ts'
import { wordsOf } from '../terms.ts'
import type { Embedder } from './embedder.ts'

/**
 * A model for tests: each word gets a direction of its own, words of one group the same. Its vectors all lean one way, as those
 * of real models do, so that no cosine is near 0.
 */
export function fakeEmbedder(about: { id?: string; dimensions?: number; most?: number; groups?: readonly (readonly string[])[] } = {}): Embedder & {
  /** Everything that it was asked, in order. */
  readonly texts: string[]
  /** Fails with this as long as it is set. */
  fails: Error | undefined
  /** Does not answer before this is settled. */
  waits: Promise<void> | undefined
  dimensions: number
} {
  const fake = {
    id: about.id ?? 'fake model',
    most: about.most ?? 8,
    texts: [] as string[],
    fails: undefined as Error | undefined,
    waits: undefined as Promise<void> | undefined,
    dimensions: about.dimensions ?? 40,
    async embed(texts: readonly string[], { signal }: { signal: AbortSignal }): Promise<Float32Array[]> {
      fake.texts.push(...texts)
      await setImmediate()
      await fake.waits
      signal.throwIfAborted()
      if (fake.fails) throw fake.fails
      return texts.map((text) => vectorOf(text, fake.dimensions))
    },
  }
  const vectorOf = (text: string, dimensions: number): Float32Array => {
    const vector = new Float32Array(dimensions).fill(0.3)
    for (const word of wordsOf(text)) {
      const group = about.groups?.find((words) => words.includes(word))?.[0] ?? word
      const chance = seededChance(hashOf(group, 0))
      for (let d = 0; d < dimensions; d++) vector[d] = (vector[d] as number) + chance.next() - 0.5
    }
    return vector
  }
  return fake
}
