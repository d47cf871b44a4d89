import type { z } from 'zod'
import type { Label } from './label.ts'
import type { Moment } from './moment.ts'
import type { Reading } from './reading.ts'
import type { Source } from './said.ts'

/** What an ability can do to the world decides what the gate asks before it runs. Anything unlisted is denied. */
export type AbilityClass = 'read' | 'fetch' | 'reversible' | 'outward' | 'irreversible' | 'sovereign'

/**
 * One thing that can be done on the person's behalf. It is called only through `consent/act`, which asks `consent/gate`
 * first; nobody calls `do` directly. `undo` gets what `do` gave and must bring the world back: it is tested as a round trip.
 */
export type Ability<In = any, Out = any> = {
  /** `noun.verb`, for example `reminder.set`. */
  readonly name: string
  readonly class: AbilityClass
  /** One plain sentence: read by the person in the log, and by a language model. */
  readonly about: string
  readonly takes: z.ZodType<In>
  /** Set where it touches nothing but the person's own record here, which is theirs to change (see `decisions/forgetting.md`). */
  readonly own?: boolean
  /** Set where everything that it changes goes through `moment.keep`: without an outcome it did not happen, and may be done again. */
  readonly whole?: boolean
  /**
   * Where a call would reach, read from its arguments by code. Whatever leaves the machine says it; without it nobody counts
   * as known.
   */
  reaches?(args: In): Reach
  /** Seconds for which its effect is held back once it is allowed, so that it can be called off: ten for what is sent. */
  readonly holds?: number
  /** Set on an ability from elsewhere: a digest of its description and schema. Its class is the one that the person gave this very digest. */
  readonly foreign?: { readonly fingerprint: string }
  /** What the person's own words named of what the arguments hold: read from the words by code, never claimed by a mind. */
  named?(args: In, said: string): { readonly destination: boolean; readonly content: boolean }
  /** Must not throw for anything expected: returns a union that says what happened. */
  do(args: In, moment: Moment, label: Label): Promise<Done<Out>>
  /** The label that a result carries; the join of the arguments' labels where absent. */
  labels?(result: Out): Label
  undo?(result: Out, moment: Moment): Promise<void>
  /** How the built-in mind hears and says it. An ability without it can be called by a language model only. */
  readonly spoken?: Spoken<In, Out>
}

/** Addresses, numbers, hosts: whoever gets something, each on its own; `account` is the person's own that it goes through. */
export type Reach = { readonly to: readonly string[]; readonly account?: string; readonly attachments?: readonly string[] }

/** What `do` returns. `unclear` asks the person to choose; `not` is an expected failure, in words to be said. */
export type Done<Out> =
  | {
      readonly kind: 'done'
      readonly result: Out
      readonly sources?: readonly Source[]
      /** What "it" means from now on. */ readonly about?: readonly Omit<Focus, 'at'>[]
    }
  | { readonly kind: 'not'; readonly why: string }
  | { readonly kind: 'unclear'; readonly slot: string; readonly question: string; readonly options: readonly string[] }

/** What comes back from the gate: `do`'s own answer, or why it did not run. */
export type Outcome<Out = any> =
  | Done<Out>
  | { readonly kind: 'refused'; readonly why: string; readonly rule: string }
  | { readonly kind: 'needsYes'; readonly confirmation: string }
  /** Allowed, and not done yet: until then it can be called off. `why` says so in words. */
  | { readonly kind: 'held'; readonly until: string; readonly why: string }

/** A record of something that was done, as shown in the log and in `--json` output. */
export type Act = {
  readonly id: string
  readonly ability: string
  readonly args: unknown
  readonly outcome: string
  readonly told: string
  readonly undo?: string
}

/** Ways to say one thing; the mind takes the one that was used least lately and fits the manner. */
export type Wordings = readonly [string, ...string[]]

export type Spoken<In, Out> = {
  /** The intents of `docs/intents.md` that call for this ability. */
  readonly intents: readonly string[]
  /**
   * Arguments from what was understood. `known` holds what earlier turns of the same request gave (already filled
   * arguments), so that an answer or a correction completes it. Leaves out what was not said.
   */
  fill(reading: Reading, known: Partial<In>, scene: Scene): Partial<In>
  /** What kind of thing it changes or takes away, so that "move it" and "cancel that" reach whatever was spoken of last. */
  readonly handles?: { readonly kind: Focus['kind']; readonly way: 'change' | 'cancel' }
  /** Slots that must be there before it can run, in the order in which to ask for them, each with its question. */
  readonly needs: readonly { readonly slot: keyof In & string; readonly ask: Wordings }[]
  /** What to say when it was done. */
  tell(result: Out, args: In, scene: Scene): Wordings
}

/** What wording and filling may depend on. */
export type Scene = {
  readonly moment: Moment
  /** What "it", "that", "her" may refer to, newest first. */
  readonly focus: readonly Focus[]
  /** The last readable result, for "the second one". */
  readonly offered?: readonly string[]
}

/** Something spoken of lately. `ref` is an id in the room that owns it ("reminder/01J…"). */
export type Focus = {
  readonly kind: 'person' | 'thing' | 'place' | 'reminder' | 'event' | 'list' | 'note' | 'timer'
  readonly ref?: string
  readonly text: string
  readonly relation?: string
  readonly at: string
}
