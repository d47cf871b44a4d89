/**
 * The weights of recall, one versioned set. Set by hand from what was measured on LoCoMo's development half (see
 * `decisions/`); the learned set takes their place without another line changing.
 */
export const weights = {
  version: 1,
  /** How much of an item's own score its neighbours get: the answer follows the turn that holds the topic words. */
  next: 0.5,
  nextButOne: 0.4,
  previous: 0.2,
  /** Share of the best score that an item gets from the best session. */
  session: 0.6,
  /** A fact that matches is one more way to the items it rests on. */
  fact: 1.6,
  /** The item speaks of a human whom the question names. */
  person: 1.2,
  /** Where the question says who spoke. */
  speaker: 1.7,
  otherSpeaker: 0.5,
  /** The companion's own words are seldom what is looked for. */
  companion: 0.45,
  /** Said in, or about, the time that is asked for. */
  window: 1.8,
  /** A question is no answer. */
  question: 0.35,
  firstPerson: 1.08,
  /** Holds what the question asks for: a time for "when", a number for "how many", a name for "who". */
  answerType: 1.25,
  /** Common words that were not searched for but stand there. */
  common: 0.15,
  /** What is asked as "now" prefers the newer, a little. */
  now: 0.15,
  /** Below this share of the question's weight found in an item and its neighbours, nothing is recalled. */
  abstain: 0.34,
} as const
