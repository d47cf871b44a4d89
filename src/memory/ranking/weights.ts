/**
 * What each mark is worth. `weights.json` is written by `training/train-recall.ts`: learnt twice, with and without meaning.
 * What talk between two people cannot teach, because it holds no companion and no facts, is set here by hand.
 */
import type { Mark, Marks } from './marks.ts'
import learnt from './weights.json' with { type: 'json' }

/** In the unit of the learnt ones: 1 makes an item e times as likely to be the answer. */
const byHand: Partial<Record<Mark, number>> = {
  // A fact that matches is one more way to the items it rests on.
  'a fact': 1.6,
  'speaks of them': 0.8,
  'speaks of that time': 1.2,
  // The companion's own words are seldom what is looked for.
  'said by the companion': -2.5,
  'said by who is meant': 1.3,
  'said by another': -1.3,
  // Half of what is learnt for dates.
  'at that time, from today': 2,
  // Recency helps only where it is asked how things are today, and then a little.
  newer: 0.3,
}

/** The sum over all marks of what each is worth. `order` is that in which every item has its marks. */
export function weigh(order: readonly string[], withMeaning: boolean): (marks: Marks) => number {
  const worth: Readonly<Record<string, number>> = { ...(withMeaning ? learnt.withMeaning : learnt.withoutMeaning), ...byHand }
  const weights = order.map((mark) => worth[mark] ?? 0)
  return (marks) => {
    const values = Object.values(marks)
    let sum = 0
    for (let n = 0; n < values.length; n++) sum += (weights[n] as number) * (values[n] as number)
    return sum
  }
}
