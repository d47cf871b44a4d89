/** What `os1 meaning` is answered with, by a running OS1 or by one woken for a moment. */
import type { Awake } from '../awaken.ts'
import type { Filled } from '../memory/vectors/meaning.ts'
import { meaningModel } from '../person/person.ts'
import type { MeaningModel } from '../person/person.ts'
import { Trouble } from '../words/trouble.ts'
import { Misuse } from './told.ts'

export type MeaningAbout = { readonly chosen: MeaningModel | null; readonly filled: readonly Filled[] }

export function meaningAnswers({
  person,
  meaning,
  modelFor,
  clock,
}: Pick<Awake, 'person' | 'meaning' | 'modelFor' | 'clock'>): Record<string, (args: unknown, signal: AbortSignal) => AsyncGenerator<unknown, unknown>> {
  const about = (): MeaningAbout => ({ chosen: person.settings().meaning ?? null, filled: meaning.filled() })
  return {
    async *'meaning.about'() {
      return about()
    },
    /** Tried before it is kept: what does not work is not chosen. */
    async *'meaning.use'(args, signal) {
      const read = meaningModel.safeParse(args)
      if (!read.success) throw new Misuse(`That cannot be used: ${read.error.issues[0]?.message ?? 'it is no model'}.`)
      try {
        await modelFor(read.data).embed(['a word to try it with'], { use: 'question', signal })
      } catch (trouble) {
        throw trouble instanceof Trouble ? new Misuse(`${trouble.tell} Nothing was changed.`) : trouble
      }
      await person.set({ meaning: read.data }, clock.now())
      void meaning.keepUp()
      return about()
    },
    async *'meaning.built-in'() {
      await person.set({ meaning: null }, clock.now())
      await meaning.keepUp()
      return about()
    },
    /** Goes on until every turn has been looked at, and tells how far it is on the way. */
    async *'meaning.fill'(_args, signal) {
      let done = false
      const filling = meaning.keepUp('anyway').finally(() => (done = true))
      while (!done && !signal.aborted) {
        await Promise.race([filling, clock.sleepUntil(clock.now().add({ seconds: 1 }), signal)])
        yield about()
      }
      return about()
    },
  }
}
