/** Reads an utterance for the stories: the companion's own reader where it is there. */
import { lifeEvents } from '../src/mind/life-events/life-events.ts'
import { subjectWords } from '../src/mind/threads.ts'
import { findPeople } from '../src/language/people.ts'
import { findPlaces } from '../src/language/places.ts'
import { feelingOf } from '../src/language/feelings.ts'
import { findWhens } from '../src/language/when.ts'
import type { Moment } from '../src/words/moment.ts'
import type { Reading } from '../src/words/reading.ts'

const saids = lifeEvents.flatMap((kind) => kind.said.map((text) => ({ key: kind.key, words: subjectWords(text) })))

export function readingsOf(text: string, moment: Moment): Reading[] {
  const people = findPeople(text)
  const own = subjectWords(text)
  let best: { key: string; score: number } = { key: '', score: 0 }
  for (const said of saids) {
    let shared = 0
    for (const word of own) if (said.words.has(word)) shared++
    const score = shared / Math.sqrt((said.words.size || 1) * (own.size || 1))
    if (shared >= 2 && score > best.score) best = { key: said.key, score }
  }
  return [{
    text, act: 'tell', intent: 'tell', score: 0.7, others: [], slots: {}, people, places: findPlaces(text, people), feeling: feelingOf(text),
    whens: findWhens(text, { now: moment.now.toZonedDateTimeISO(moment.zone), locale: moment.locale }),
    ...(best.score > 0.5 ? { event: { kind: best.key, score: best.score } } : {}),
  }]
}
