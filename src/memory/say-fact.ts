import type { Fact } from './memory.ts'
/** A fact as one spoken sentence in the second person. */
export const sayFact = (fact: Fact): string => `${fact.about ?? 'You'}: ${fact.slot} ${fact.value}.`
