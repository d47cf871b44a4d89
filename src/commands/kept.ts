/** What the commands that keep, take away and erase a life are answered with, by a running OS1 or by one woken for a moment. */
import { z } from 'zod'
import type { Awake } from '../awaken.ts'
import { backUp } from '../vault/backup.ts'
import { erase, erasePlan, nameToType, planTold } from '../vault/erase.ts'
import { exportLife } from '../vault/export/export.ts'

type Answers = Record<string, (args: unknown, signal: AbortSignal) => AsyncGenerator<unknown, unknown>>

/** `end` closes the door and everything behind it, where one is open. */
export function keptAnswers({ awake, end }: { awake: Awake; end?(): void }): Answers {
  const { vault, keys, person, clock, places } = awake
  const name = (): string => nameToType(person.profile())
  return {
    async *backup(args) {
      const { file } = z.object({ file: z.string().min(1) }).parse(args)
      return backUp({ vault, keys, file, now: clock.now() })
    },
    async *export(args) {
      const { folder } = z.object({ folder: z.string().min(1) }).parse(args)
      const { zone, locale, companion } = person.profile()
      const { files, bytes } = await exportLife({ vault, folder, now: clock.now(), zone, locale, companion: companion?.name ?? 'OS1' })
      return { files: files.length, bytes }
    },
    async *'came-back'() {
      return { items: awake.memory.cameBack().length }
    },
    async *'forget-again'() {
      const items = awake.memory.cameBack()
      if (items.length > 0) await awake.memory.forget({ items }, clock.now().toString())
      awake.companion.forgot()
      return { items: items.length }
    },
    async *rebuild(_args, signal) {
      yield* deriving(awake, signal)
      return null
    },
    async *'erase.plan'() {
      return { name: name(), lines: planTold(erasePlan({ places, name: name(), vault })) }
    },
    async *erase(args) {
      const { typed } = z.object({ typed: z.string() }).parse(args)
      return erase({
        places,
        plan: erasePlan({ places, name: name(), vault }),
        typed,
        destroyKeys: keys.destroy,
        close() {
          awake.close()
          end?.()
        },
      })
    },
  }
}

/** What is told while everything is derived again: how far it is, and at the end what came out otherwise. */
export type Deriving =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'done'; readonly items: number; readonly changed: readonly string[] }
  | { readonly kind: 'off' }

async function* deriving(awake: Awake, signal: AbortSignal): AsyncGenerator<Deriving> {
  let told: Deriving | undefined
  let wake = (): void => {}
  let ended = false
  const tell = (what: Deriving): void => {
    told = what
    wake()
  }
  const work = awake
    .rebuild({ signal, progress: (done, all) => tell({ kind: 'progress', done, all }) })
    .then((outcome) => tell(outcome ? { kind: 'done', ...outcome } : { kind: 'off' }))
    .finally(() => {
      ended = true
      wake()
    })
  // A failure is this generator's, and comes out at the end of it.
  work.catch(() => {})
  for (;;) {
    const next = told
    told = undefined
    if (next) {
      yield next
      if (next.kind !== 'progress') break
      continue
    }
    if (ended) break
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  await work
}
