/**
 * Care: how the companion treats a person. It notices danger in every utterance before any mind speaks, keeps the
 * promises of honesty on a timer, accepts a goodbye in one turn, and looks outward. It never diagnoses, never stores a
 * figure of engagement, and never leaves danger to a model.
 *
 * This file is the room's face. `docs/care.md` is the published protocol.
 */
export type { Danger, Theme } from './theme.ts'
export { loadNotice, type Notice } from './notice.ts'
export { respond, type Episode } from './protocol.ts'
export { attend, type Attention, type CareState } from './attend.ts'
export { disclosureDue, disclose, remarkDue, type Disclosed } from './disclosure.ts'
export { acceptsGoodbye, allowedFor, claimsFeeling, crosses, decline, type Crossing } from './boundaries.ts'
export { lookOutward, type Nudge, type Tie } from './outward.ts'
export { helpFor, type Help } from './helplines.ts'
