/** All lines by what kind of statement they answer. */
import { asking } from './lines/asking.ts'
import type { Bank } from './lines/bank.ts'
import { being } from './lines/being.ts'
import { doing } from './lines/doing.ts'
import { others } from './lines/others.ts'
import { plain } from './lines/plain.ts'

export const banks: Bank = { ...doing, ...being, ...others, ...asking, ...plain }
