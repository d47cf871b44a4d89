import type { Label } from './label.ts'

/** One utterance of the person, as it came in. `id` is made by the client, so that a resent utterance is heard once. */
export type Heard = {
  readonly id: string
  readonly text: string
  readonly by: 'text' | 'voice'
  readonly label: Label
}
