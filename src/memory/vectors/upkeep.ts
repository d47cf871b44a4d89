import type { Clock } from '../../clock/clock.ts'
import type { Vault } from '../../vault/vault.ts'
import type { BuiltIn } from './built-in.ts'
import { fill } from './fill.ts'
import type { Filling } from './fill.ts'
import { modelNamed, models } from './segments.ts'
import type { Stronger } from './stronger.ts'

/** Keeps the vectors up with the items: what is missing is made, what is no longer in use is dropped. One run at a time. */
export type Upkeep = {
  keepUp(how?: 'anyway'): Promise<void>
  rebuild(): Promise<void>
}

/** The built-in vectors are quickly made on the way: fewer than these are not worth a write. */
const worthKeeping = 64
/** What was said is learnt from within a moment, and then it is known whether it is secret; so long it is shown to no other model. */
const settling = Temporal.Duration.from({ minutes: 2 })
const settlingAnyway = Temporal.Duration.from({ seconds: 1 })

type Run = { readonly model: string | undefined; readonly stop: AbortController; done: Promise<void> }

export function openUpkeep(parts: {
  vault: Vault
  clock: Clock
  closing: AbortSignal
  builtIn(): BuiltIn
  chosen(): Stronger | undefined
  broken?(bug: unknown): void
}): Upkeep {
  const { vault, clock, closing, builtIn, chosen } = parts
  let running: Run | undefined
  let written = 0

  const filling = (signal: AbortSignal, how: 'anyway' | undefined): Filling => ({
    signal,
    settled: clock.now().subtract(how === 'anyway' ? settlingAnyway : settling),
    now: clock.now,
    next: () => written++,
  })
  const drop = async (model: string): Promise<void> => {
    const at = clock.now().toString()
    await vault.append([{ id: `unembedded ${model} ${at} ${written++}`, kind: 'memory.unembedded', version: 1, at, body: { model } }])
  }
  const fillBuiltIn = async (about: Filling): Promise<void> => {
    const { id, maker } = builtIn()
    const missing = 'select count(*) as n from (select 1 from item where rid > ? limit ?)'
    const behind = vault.get<{ n: number }>(missing, modelNamed(vault, id)?.reached ?? 0, worthKeeping)?.n ?? 0
    if (behind >= worthKeeping) await fill(vault, maker, about)
  }
  const once = async (strong: Stronger | undefined, about: Filling): Promise<void> => {
    const wanted = new Set([builtIn().id, strong?.id])
    for (const { id } of models(vault)) if (!wanted.has(id)) await drop(id)
    await fillBuiltIn(about)
    if (!strong || strong.trouble() !== undefined) return
    try {
      await fill(vault, strong.maker, about)
    } catch (cause) {
      if (!about.signal.aborted) strong.failed(cause)
    }
  }

  return {
    keepUp(how) {
      const strong = chosen()
      if (running && running.model === strong?.id) return running.done
      // Another model was chosen: nothing more goes to the one before.
      const before = running
      before?.stop.abort()
      const run: Run = { model: strong?.id, stop: new AbortController(), done: Promise.resolve() }
      running = run
      const signal = AbortSignal.any([closing, run.stop.signal])
      run.done = (before?.done ?? Promise.resolve())
        .then(() => (signal.aborted ? undefined : once(strong, filling(signal, how))))
        .catch((bug: unknown) => {
          if (!signal.aborted) parts.broken?.(bug)
        })
        .finally(() => {
          if (running === run) running = undefined
        })
      return run.done
    },
    async rebuild() {
      running?.stop.abort()
      await running?.done
      for (const { id } of models(vault)) await drop(id)
      await fillBuiltIn(filling(closing, 'anyway'))
      void this.keepUp('anyway')
    },
  }
}
