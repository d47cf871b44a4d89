/** Answers about when and how often: the last time, the count, what is planned. */
import { factsIn, factsOf } from './facts.ts'
import type { Answer } from './answer.ts'
import type { Fact } from './memory.ts'
import { callPerson } from './people.ts'
import type { Question } from './question-kinds.ts'
import { sayFact } from './say-fact.ts'
import { instantToDate, plainDate, sayOn } from './say-when.ts'
import { singularOf, told } from './telling.ts'
import type { AskingOf } from './telling.ts'
import { searchTerms, wordsOf } from './terms.ts'

export function lastTime(asking: AskingOf, person: string | undefined, slots: readonly string[]): Answer | undefined {
  if (person === undefined || person === 'you') return undefined
  const { vault, at } = asking
  const facts = factsOf(vault, 'you').filter((fact) => fact.person === person && slots.includes(fact.slot) && fact.since)
  const of = (slot: string | undefined): Fact | undefined =>
    facts.filter((fact) => fact.slot === slot).sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))[0]
  const first = of(slots[0])
  const second = of(slots[1])
  if (!first && !second) return undefined
  const name = callPerson(vault, person)
  const said = (fact: Fact): string => `${fact.slot === 'saw' ? 'saw' : 'talked to'} ${name} ${sayOn(fact.since ?? '', at)}`
  if (!first && second) return told(asking, `I know of no time that you ${slots[0]} ${name}; you ${said(second)}.`, [second])
  return first && told(asking, `As far as you have told me, you last ${said(first)}.`, [first])
}

/** Times that were told, counted by day; a number that the person gave themselves comes first. */
export function howOften(asking: AskingOf, question: Question): Answer | undefined {
  const { vault, at } = asking
  const place = question.what.toLowerCase()
  const stated = factsIn(vault, 'you', 'has been to').find(({ value }) => value.toLowerCase().startsWith(place))
  const told_ = factsIn(vault, 'you', 'went to').filter(({ value }) => value.toLowerCase() === place)
  const days = distinctTrips(told_)
  if (!stated && days.length === 0) return undefined
  const counted =
    days.length > 0 ? `You have told me of ${times(days.length)} in ${told_[0]?.value}: ${list(days.map((fact) => sayOn(fact.since ?? '', at)))}.` : ''
  if (!stated) return told(asking, counted, days)
  return told(
    asking,
    [`You told me ${sayOn(instantToDate(stated.recordedAt ?? at.now.toString(), at.zone), at)} that you had been to ${stated.value}.`, counted]
      .filter(Boolean)
      .join(' '),
    [stated, ...days],
  )
}

export function visits(asking: AskingOf, question: Question): Answer | undefined {
  const place = question.what.toLowerCase()
  const days = distinctTrips(factsIn(asking.vault, 'you', 'went to').filter(({ value }) => value.toLowerCase() === place))
  const last = days.at(-1)
  return (
    last &&
    told(
      asking,
      days.length > 1 ? `You told me of being in ${last.value} ${list(days.map((fact) => sayOn(fact.since ?? '', asking.at)))}.` : sayFact(last, asking.at),
      days,
    )
  )
}

/** Mentions of one trip count once: days within a week of each other. Oldest first. */
function distinctTrips(facts: readonly Fact[]): Fact[] {
  const trips: Fact[] = []
  for (const fact of facts.filter(({ since }) => since).toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))) {
    const before = trips.at(-1)?.since
    if (!before || plainDate(before, 'UTC').until(plainDate(fact.since ?? before, 'UTC'), { largestUnit: 'days' }).days > 7) trips.push(fact)
  }
  return trips
}

const list = (words: readonly string[]): string => (words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? ''))
const times = (count: number): string => (count === 1 ? 'one time' : count === 2 ? 'two times' : count === 3 ? 'three times' : `${count} times`)

export function plan(asking: AskingOf, question: Question, subject: string | undefined): Answer | undefined {
  if (subject === undefined) return undefined
  const all = factsIn(asking.vault, subject, 'plan')
  const known = all.filter(({ superseded }) => !superseded)
  const asked = searchTerms(question.what)
  const fits = known.filter(
    ({ value }) =>
      asked.length > 0 &&
      asked.every((term) =>
        wordsOf(value).some((word) => singularOf(word) === singularOf(term) || word.startsWith(term.slice(0, Math.max(4, term.length - 3)))),
      ),
  )
  const ahead = fits.filter(({ until }) => !until || until.length <= 10 || Temporal.Instant.compare(Temporal.Instant.from(until), asking.at.now) > 0)
  const [next] = (ahead.length > 0 ? ahead : fits).toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? ''))
  if (!next) return undefined
  // "When is my wedding": what was told as "a wedding" is theirs.
  const own = /^(?:an? )?(?<thing>[\p{Ll}' -]+)$/u.exec(next.value)?.groups?.['thing']
  const mine =
    subject === 'you' && own && !/^(?:are|is|starts?|your|the|my)\b/.test(next.value) && asked.some((term) => own.includes(term))
      ? { ...next, value: `your ${own}` }
      : next
  const before = all.find(({ superseded, value, since }) => superseded && value === next.value && since !== next.since)
  const changed = before?.since ? ` It was to be ${sayOn(before.since, asking.at)} before.` : ''
  return told(asking, `${sayFact(mine, asking.at)}${changed}`, [next, ...(before ? [before] : [])])
}

export function plans(asking: AskingOf): Answer | undefined {
  const ahead = factsIn(asking.vault, 'you', 'plan').filter(
    ({ until, superseded }) => !superseded && until && until.length > 10 && Temporal.Instant.compare(Temporal.Instant.from(until), asking.at.now) > 0,
  )
  const next = ahead.toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? '')).slice(0, 5)
  return next.length > 0 ? told(asking, next.map((fact) => sayFact(fact, asking.at)).join(' '), next) : undefined
}
