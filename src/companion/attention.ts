/**
 * What care asks of a conversation, in the order in which it is asked: is somebody in danger; must the companion say again
 * what it is; has this gone on long. `awaken` joins it to the room `care`; everything in it is code, never a mind.
 */
import type { Profile } from '../person/profile.ts'
import type { Moment } from '../words/moment.ts'
import type { Said } from '../words/said.ts'

export type Attention = {
  /** Heard before any mind speaks. Undefined when there is nothing to attend to. */
  hear(heard: { text: string; before: readonly string[]; people: readonly string[] }, about: About): Attended | undefined
  /** Words that are owed at this moment (that it is an AI, that it is late), or undefined. Counts them as said. */
  owed(about: About): { readonly words: string; readonly state: unknown } | undefined
}

/** `state` is whatever care kept after the last utterance, plain JSON. */
export type About = { readonly moment: Moment; readonly profile: Profile; readonly companion: string; readonly state: unknown }

/** `alone`: the mind does not speak after it. */
export type Attended = { readonly said: readonly Said[]; readonly state: unknown; readonly alone: boolean }
