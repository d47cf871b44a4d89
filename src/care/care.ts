/**
 * Care: how the companion treats a person. It notices danger in every utterance before any mind speaks, keeps the
 * promises of honesty on a timer, accepts a goodbye in one turn, and looks outward. It never diagnoses, never stores a
 * figure of engagement, and never leaves danger to a model.
 */
export type Danger = {
  /** `respond`: follow the protocol now. `check`: ask gently. */
  readonly level: 'none' | 'check' | 'respond'
  /** What kind, where it is known: decides which help fits. */
  readonly theme?: 'suicide' | 'self-harm' | 'abuse' | 'eating' | 'psychosis' | 'mania' | 'violence' | 'medical'
}
