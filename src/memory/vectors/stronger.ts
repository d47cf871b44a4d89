import type { Clock } from '../../clock/clock.ts'
import type { Vault } from '../../vault/vault.ts'
import { Trouble } from '../../words/trouble.ts'
import { toBytes } from './bytes.ts'
import type { Embedder } from './embedder.ts'
import type { Maker } from './fill.ts'
import type { Rescale } from './rescale.ts'
import { openShelf } from './shelf.ts'
import type { Shelf } from './shelf.ts'

/** A question as the model sees it. `scale` is worked out when it is first needed. */
export type AskedStrongly = { readonly bytes: Int8Array; scale?: Rescale | undefined }

/** The stronger model that is chosen, as far as this process knows it: its vectors, the last questions, and what went wrong. */
export type Stronger = {
  readonly id: string
  readonly shelf: Shelf
  readonly maker: Maker
  asked(question: string): AskedStrongly | undefined
  /** Asks the model about a question, unless it has been asked, has made nothing yet, or failed lately. Never fails. */
  ask(question: string, signal: AbortSignal): Promise<void>
  /** It failed, and is left alone for a while; or for good, where trying again cannot help. */
  failed(cause: unknown): void
  trouble(): string | undefined
  tryAgain(): void
  forgetQuestions(): void
}

/** How long a model that failed is left alone. */
const rest = Temporal.Duration.from({ minutes: 5 })
const mostQuestions = 16

export function stronger(parts: { vault: Vault; clock: Clock; embedder: Embedder; broken?(bug: unknown): void }): Stronger {
  const { vault, clock, embedder } = parts
  const shelf = openShelf({ vault, id: embedder.id })
  const questions = new Map<string, AskedStrongly>()
  let trouble: { readonly tell: string; readonly until: Temporal.Instant | undefined } | undefined
  const resting = (): boolean => trouble !== undefined && (trouble.until === undefined || Temporal.Instant.compare(clock.now(), trouble.until) < 0)
  const failed = (cause: unknown): void => {
    const known = cause instanceof Trouble ? cause : undefined
    if (!known) parts.broken?.(cause)
    trouble = { tell: known?.tell ?? 'Something in me broke when I asked it.', until: known?.retry === 'never' ? undefined : clock.now().add(rest) }
  }
  return {
    id: embedder.id,
    shelf,
    maker: {
      id: embedder.id,
      most: embedder.most,
      secret: false,
      async make(texts, signal) {
        const vectors = await embedder.embed(texts, { use: 'item', signal })
        return { dimensions: vectors[0]?.length ?? 0, vectors: vectors.map(toBytes) }
      },
    },
    asked: (question) => questions.get(question),
    async ask(question, signal) {
      if (questions.has(question) || resting() || !shelf.model()) return
      try {
        const [vector] = await embedder.embed([question], { use: 'question', signal })
        if (!vector || vector.length !== shelf.model()?.dimensions) return
        if (questions.size >= mostQuestions) questions.delete(questions.keys().next().value as string)
        questions.set(question, { bytes: toBytes(vector) })
        trouble = undefined
      } catch (cause) {
        if (!signal.aborted) failed(cause)
      }
    },
    failed,
    trouble: () => (resting() ? trouble?.tell : undefined),
    tryAgain() {
      trouble = undefined
    },
    forgetQuestions: () => questions.clear(),
  }
}
