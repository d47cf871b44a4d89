/** What the built-in mind keeps for itself in `state.notes`, typed. */
import type { MindState } from './mind.ts'
import type { Before } from './said-back.ts'
import type { Subject } from './situation-taking.ts'

export type Asked = { readonly question: string; readonly at: string; readonly thread?: string; readonly key?: string }
export type Notes = {
  /** The last twenty replies, so that the next one is not made of them. */
  readonly recent: readonly string[]
  /** The question that stands open, if one was asked. */
  readonly asked?: Asked
  /** The last thing and the last human spoken of. */
  readonly before: Before
  readonly beforeAt?: string
  /** The thread that is being talked about; `drift` counts remarks that only stand near it, -1 where it was just asked about. */
  readonly topic?: { readonly thread: string; readonly at: string; readonly drift?: number }
  /** The situation that is being talked of (see `situation-taking`). */
  readonly subject?: Subject
  /** Replies in a row that ended in a question. */
  readonly questions: number
  /** Utterances in a row of hardly a word. */
  readonly brief: number
  /** Things said at most once a day: by name, the local date. */
  readonly once: Readonly<Record<string, string>>
  /** Memories already brought up, by item id. */
  readonly linked: readonly string[]
  /** The person asked not to be questioned, or advised, today. */
  readonly spare: readonly string[]
  readonly technique?: {
    readonly key: string
    readonly step: number
    readonly answers: Readonly<Record<string, string>>
    readonly at: string
    readonly paused?: boolean
    /** It is the second part, some days after. */
    readonly review?: boolean
  }
  /** A second part that is to come round: when, with the answers of the first, and how often it still may. */
  readonly comesRound?: { readonly key: string; readonly answers: Readonly<Record<string, string>>; readonly due: string; readonly times: number }
  readonly view?: { readonly key: string; readonly round: number; readonly at: string }
  readonly lostCount: number
  /** Questions that lie beyond the edge, kept for a day when they can be answered. */
  readonly wondered: readonly { readonly text: string; readonly at: string }[]
  readonly lastAt?: string
  /** The last thing told with a time in it: what "put that in" is about. */
  readonly timed?: { readonly text: string; readonly at: string }
}
const none: Notes = { recent: [], before: {}, questions: 0, brief: 0, once: {}, linked: [], spare: [], lostCount: 0, wondered: [] }

export const notesOf = (state: MindState): Notes => ({ ...none, ...(state.notes['talk'] as Partial<Notes> | undefined) })
export const withNotes = (state: MindState, change: Partial<Record<keyof Notes, unknown>>): MindState => {
  const next: Record<string, unknown> = { ...notesOf(state), ...change }
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key]
  return { ...state, notes: { ...state.notes, talk: next } }
}
