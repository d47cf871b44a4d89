/** Answers about what stands open or has moved on since it was told: debts both ways, a move that was planned. */
import type { Answer } from './answer.ts'
import { factsIn, factsOf } from './facts.ts'
import { peopleCalled } from './people.ts'
import type { Question } from './question-kinds.ts'
import { sayFact } from './say-fact.ts'
import { sayDate, sayOn } from './say-when.ts'
import { told } from './telling.ts'
import type { AskingOf } from './telling.ts'

const isMe = (words: string): boolean => /^(?:I|me|we|us)$/i.test(words)

/** What is owed, and what was owed and is paid. */
export function debts(asking: AskingOf, { whom, what }: Question): Answer | undefined {
  const { vault, at } = asking
  const all = factsOf(vault).filter(({ slot }) => slot === 'owes')
  const other = isMe(whom) ? what : whom
  const person = other && other !== 'anybody' && !isMe(other) ? peopleCalled(vault, other)[0]?.id : undefined
  if (other && other !== 'anybody' && !isMe(other) && person === undefined) return undefined
  const asked = all.filter((fact) =>
    isMe(whom) ? fact.subject === 'you' && (!person || fact.person === person) : fact.subject !== 'you' && (!person || fact.subject === person),
  )
  const open = asked.filter(({ until, superseded }) => !until && !superseded)
  if (open.length > 0) return told(asking, open.map((fact) => `${sayFact(fact, at)}`).join(' '), open)
  const paid = asked.at(-1)
  return (
    paid &&
    told(
      asking,
      `${sayFact(paid, at).replace(/, and that is settled\.$/, '')}${paid.until ? `, and ${paid.subject === 'you' ? 'you paid it back' : 'it was paid back'} ${sayOn(paid.until.slice(0, 10), at)}` : ''}.`,
      [paid],
    )
  )
}

/** "Anna is moving to York in April" is where she lives in May, unless something was told since. */
export function moving(asking: AskingOf, subject: string): Answer | undefined {
  const { vault, at } = asking
  const plan = factsIn(vault, subject, 'plan').find(({ value, since }) => /^(?:are|is) moving to /.test(value) && since)
  const home = factsIn(vault, subject, 'lives in').find(({ superseded, until }) => !superseded && !until)
  if (!plan?.since) return undefined
  if (home && (home.recordedAt ?? '') > (plan.recordedAt ?? '')) return undefined
  const when = plan.since.length > 10 ? plan.since.slice(0, 10) : plan.since
  const today = at.now.toZonedDateTimeISO(at.zone).toPlainDate().toString()
  const where = plan.value.replace(/^(?:are|is) moving to /, '')
  const before = home ? ` Before that it was ${home.value}.` : ''
  const who = subject === 'you' ? 'you' : (plan.about ?? 'they')
  const told_ = sayDate((plan.recordedAt ?? at.now.toString()).slice(0, 10), at)
  if (when > today) return home && told(asking, `${sayFact(home, at)} ${sayFact(plan, at)}`, [home, plan])
  return told(
    asking,
    `In ${where}, I take it: on ${told_} you told me that ${who} ${subject === 'you' ? 'were' : 'was'} moving there ${sayOn(/^\d{4}-\d\d-01$/.test(when) ? when.slice(0, 7) : when, at)}.${before}`,
    [plan, ...(home ? [home] : [])],
  )
}
