/** All lines by what kind of statement or question they answer. */
import { asking } from './lines/asking.ts'
import type { Bank } from './lines/bank.ts'
import { plain } from './lines/plain.ts'

export const banks: Bank = { ...asking, ...plain }
