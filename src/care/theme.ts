/** What noticing finds. */
export type Danger = {
  /** `respond`: follow the protocol now. `check`: ask gently. */
  readonly level: 'none' | 'check' | 'respond'
  /** What kind, where it is known: decides which help fits. */
  readonly theme?: Theme
  /** ISO 639-1, where it was said in a language other than English. */
  readonly language?: string
}

export type Theme = 'suicide' | 'self-harm' | 'abuse' | 'eating' | 'psychosis' | 'mania' | 'violence' | 'medical'

/** In the order of the classes of the theme head: a new one goes last, and the weights are trained again. */
export const themes: readonly Theme[] = ['suicide', 'self-harm', 'abuse', 'eating', 'psychosis', 'mania', 'violence', 'medical']
