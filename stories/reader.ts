/** Reads an utterance for the stories with the companion's own reader. */
import { loadUnderstanding } from '../src/mind/understand.ts'
import type { Moment } from '../src/words/moment.ts'
import type { Reading } from '../src/words/reading.ts'

const understanding = loadUnderstanding()

export const readingsOf = (text: string, moment: Moment, expecting?: string): Reading[] =>
  understanding.understand(text, { now: moment.now.toZonedDateTimeISO(moment.zone), locale: moment.locale, ...(expecting ? { expecting } : {}) })
