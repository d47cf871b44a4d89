/**
 * Consent: what may be done on the person's behalf. Every act of either mind goes through `act`, which asks the pure
 * `gate`, writes the intent down before and the outcome after, and keeps what is needed to undo it. Nothing else calls
 * an ability. It never asks a model whether something is allowed.
 */
import type { Act, Outcome } from '../words/ability.ts'
import type { Label } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'

export type Consent = {
  /** Call an ability by name. `context` is the join of all that the conversation holds. */
  act(call: { ability: string; args: unknown; context: Label; argumentLabels: Label }, moment: Moment): Promise<{ outcome: Outcome; act: Act }>
  /** Undo something that was done; `last` undoes the newest that can be undone. */
  undo(id: string | 'last', moment: Moment): Promise<{ kind: 'done'; act: Act } | { kind: 'not'; why: string }>
  /** The join of everything placed in a conversation so far; a fresh one starts clean. It never improves. */
  contextOf(conversation: string): Label
  /** The newest acts first. */
  log(most: number): readonly Act[]
  /** Everything stops now: running and waiting acts are refused until the next utterance of the person. */
  stop(): void
}
