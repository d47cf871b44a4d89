/**
 * Care: how the companion treats a person. It notices danger in every utterance before any mind speaks, keeps the
 * promises of honesty on a timer, accepts a goodbye in one turn, and looks outward. It never diagnoses, never stores a
 * figure of engagement, and never leaves danger to a model.
 *
 * This file is the room's face. `docs/care.md` is the published protocol.
 */
export type { Danger, Theme } from './theme.ts'
export { loadNotice, type Notice } from './notice.ts'
