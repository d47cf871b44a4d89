/** All remarks, in one list; the longest match is taken, so their order says nothing. */
import { days } from './days.ts'
import { hearts } from './hearts.ts'
import { work } from './work.ts'

export const allRemarks = [...hearts, ...work, ...days]
