import { setImmediate } from 'node:timers/promises'
import type { Clock } from '../../clock/clock.ts'
import type { Vault } from '../../vault/vault.ts'
import { builtIn } from './built-in.ts'
import type { BuiltIn } from './built-in.ts'
import { cosineOf } from './bytes.ts'
import type { Embedder } from './embedder.ts'
import type { Meaning } from './port.ts'
import { matching, rescaled } from './rescale.ts'
import { modelNamed } from './segments.ts'
import type { Shelf } from './shelf.ts'
import { stronger } from './stronger.ts'
import type { Stronger } from './stronger.ts'
import { openUpkeep } from './upkeep.ts'

/** How far a model has got with the items. */
export type Filled = {
  readonly model: string
  readonly builtIn: boolean
  readonly reached: number
  readonly items: number
  /** What is in its way, as the companion would say it. */ readonly trouble?: string
}

/** Meaning, and what its keeper does with it. */
export type Vectors = Meaning & {
  /**
   * Makes the vectors that are missing, and drops those of models that are no longer in use. Never fails; resolves when all
   * is done that can be done now. A model that failed lately is left alone, unless it is to be tried `anyway`.
   */
  keepUp(how?: 'anyway'): Promise<void>
  /** Drops all vectors and makes them again from the items: the built-in ones by the time it resolves, those of another model in the background. */
  rebuild(): Promise<void>
  /** Every model in use, the strongest last. */
  filled(): readonly Filled[]
  /** Lets go of everything that is held in memory. */
  release(): void
  /** Ends what goes on in the background, and lets go. */
  close(): void
}

/** Memory is let go when nobody has searched for so long. */
const idle = Temporal.Duration.from({ minutes: 10 })
/** A stronger model gets so long for a question before the built-in one answers alone. */
const patience = Temporal.Duration.from({ milliseconds: 800 })
/** What is to be read for the first search is waited for so long; the search does with what is there by then. */
const readingPatience = Temporal.Duration.from({ milliseconds: 250 })
/** Segments that are read before others get a turn: some 5 ms of work. */
const slice = 400

/**
 * Opens what a vault's items mean. The built-in word vectors need nothing; `embedder` gives the stronger model, if one is
 * chosen. Nothing is read before the first question, and what was read is let go after ten idle minutes.
 */
export function openMeaning(parts: { vault: Vault; clock: Clock; embedder?(): Embedder | undefined; broken?(bug: unknown): void }): Vectors {
  const { vault, clock } = parts
  const closing = new AbortController()
  let words: BuiltIn | undefined
  let strong: Stronger | undefined
  let used = clock.now()
  let watched = false
  let reading: Promise<void> | undefined

  const builtInNow = (): BuiltIn => (words ??= builtIn(vault))
  const strongNow = (): Stronger | undefined => {
    const embedder = parts.embedder?.()
    if (strong?.id !== embedder?.id) strong = embedder && stronger({ ...parts, embedder })
    return strong
  }
  const release = (): void => {
    words = undefined
    strong?.shelf.release()
    strong?.forgetQuestions()
  }
  const touch = (): void => {
    used = clock.now()
    if (watched) return
    watched = true
    void (async () => {
      const until = () => used.add(idle)
      while (!closing.signal.aborted && Temporal.Instant.compare(clock.now(), until()) < 0) await clock.sleepUntil(until(), closing.signal)
      watched = false
      release()
    })()
  }
  /** Waits for the work or for the end of patience, whichever comes first; the work goes on. */
  const within = async (duration: Temporal.Duration, work: Promise<void>): Promise<void> => {
    const done = new AbortController()
    await Promise.race([work, clock.sleepUntil(clock.now().add(duration), done.signal)])
    done.abort()
  }
  const readAll = (): Promise<void> => (reading ??= readThrough().finally(() => (reading = undefined)))
  const readThrough = async (): Promise<void> => {
    for (const shelf of [builtInNow().shelf, strongNow()?.shelf]) while (shelf && !closing.signal.aborted && !shelf.readOn(slice)) await setImmediate()
  }

  const weakCosines = (question: string, rids: readonly number[]): Map<number, number> => {
    const { shelf, bytes, dimensions } = builtInNow()
    const query = rids.length > 0 ? bytes(question) : undefined
    return query ? cosinesOf(shelf, query, { rids, dimensions }) : new Map()
  }
  /** The question as the stronger model sees it, if it was asked in time and there is enough to know its scale by. */
  const strongly = (question: string) => {
    const { shelf, asked } = strongNow() ?? {}
    const known = asked?.(question)
    const model = known && shelf?.model()
    if (!shelf || !known || !model) return undefined
    const { reached, dimensions } = model
    const cosines = (rids: readonly number[]) => cosinesOf(shelf, known.bytes, { rids, dimensions })
    const scale = (known.scale ??= matching({ reached, from: cosines, to: (rids) => weakCosines(question, rids) }))
    return scale && { shelf, query: known.bytes, reached, cosines, onScale: (cosine: number) => rescaled(scale, cosine), dimensions }
  }

  const upkeep = openUpkeep({ ...parts, closing: closing.signal, builtIn: builtInNow, chosen: strongNow })

  return {
    async prepare(question, { signal, alone } = {}) {
      touch()
      const ask = alone ? undefined : strongNow()?.ask(question, AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]))
      await Promise.all([within(readingPatience, readAll()), ...(ask ? [within(patience, ask)] : [])])
      void this.keepUp()
    },
    nearest(question, most) {
      touch()
      const { shelf, bytes, dimensions } = builtInNow()
      const better = strongly(question)
      // Where somebody is reading already, the search does with what is there.
      for (const one of [shelf, better?.shelf]) while (one && !reading && !one.readOn(slice)) continue
      const near = better?.shelf.nearest(better.query, most).map(({ rid, product }) => ({ rid, cosine: better.onScale(cosineOf(product, better.dimensions)) }))
      // Where the stronger model has not been yet, the built-in one stands in.
      const query = bytes(question)
      const rest = query ? shelf.nearest(query, most, better ? better.reached + 1 : 0) : []
      return [...(near ?? []), ...rest.map(({ rid, product }) => ({ rid, cosine: cosineOf(product, dimensions) }))]
        .toSorted((a, b) => b.cosine - a.cosine || a.rid - b.rid)
        .slice(0, most)
    },
    cosines(question, rids) {
      touch()
      const better = strongly(question)
      if (!better) return weakCosines(question, rids)
      const found = new Map(Array.from(better.cosines(rids), ([rid, cosine]) => [rid, better.onScale(cosine)]))
      for (const [rid, cosine] of weakCosines(
        question,
        rids.filter((rid) => !found.has(rid)),
      ))
        found.set(rid, cosine)
      return found
    },
    keepUp(how) {
      touch()
      if (how === 'anyway') strongNow()?.tryAgain()
      return upkeep.keepUp(how)
    },
    rebuild() {
      release()
      touch()
      return upkeep.rebuild()
    },
    filled() {
      touch()
      const items = count(vault)
      return [builtInNow(), strongNow()].flatMap((one) => {
        if (!one) return []
        const trouble = 'trouble' in one ? one.trouble() : undefined
        return [
          {
            model: one.id,
            builtIn: one === words,
            reached: count(vault, modelNamed(vault, one.id)?.reached ?? 0),
            items,
            ...(trouble !== undefined && { trouble }),
          },
        ]
      })
    },
    release,
    close() {
      closing.abort()
      release()
    },
  }
}

const cosinesOf = (shelf: Shelf, query: Int8Array, { rids, dimensions }: { rids: readonly number[]; dimensions: number }): Map<number, number> =>
  new Map(Array.from(shelf.products(query, rids), ([rid, product]) => [rid, cosineOf(product, dimensions)]))

const count = (vault: Vault, to = Number.MAX_SAFE_INTEGER): number => vault.get<{ n: number }>('select count(*) as n from item where rid <= ?', to)?.n ?? 0
