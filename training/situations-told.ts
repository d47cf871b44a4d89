import { readSituations } from '../src/mind/situations/situations.ts'

/** Groups whose lines steer the conversation or speak to the companion: no plain tellings. */
const steers = /^(?:about-us|talk-about|companion|stance|short|closing|greeting|asking|thanks|praise-of|testing)/

/** Ways to tell of a situation, as examples of telling: what asks or steers is left out. */
export const situationsTold = (): string[] =>
  readSituations({ examples: true })
    .all.filter(({ group, key }) => !steers.test(group) && !steers.test(key))
    .flatMap(({ said }) => said)
    .filter((line) => !/\?|^(?:what|who|how|why|when|where|should|do|does|did|can|could|would|is|are|am)\b/i.test(line) && line.split(' ').length >= 4)
