/** Who the person's people are and how present they are lately: for looking outward and for birthdays. Reads only. */
import type { Readable } from '../vault/vault.ts'
import { factsOf } from './facts.ts'
import { instantOf } from './item.ts'

export type KnownTie = {
  readonly id: string
  readonly name: string
  readonly relation?: string
  readonly lastSpokenOf: string
  /** Times spoken of in the last 90 days. */ readonly mentions: number
  /** `--MM-DD`. */ readonly birthday?: string
}

const days90 = 90 * 86_400_000

export function ties(vault: Readable, now: Temporal.Instant): KnownTie[] {
  const born = new Map(
    factsOf(vault).flatMap((fact) => (fact.slot === 'birthday' && !fact.superseded ? [[fact.subject, `--${fact.value.slice(-5)}`] as const] : [])),
  )
  return vault
    .all<{ id: string; name: string | null; relation: string | null; last_at: number; mentions: number }>(
      `select p.id, p.name, p.relation, p.last_at, (select count(distinct m.item) from mention m join item i on i.rid = m.item where m.person = p.id and i.at > ?) as mentions from person p order by p.last_at desc limit 200`,
      now.epochMilliseconds - days90,
    )
    .flatMap(({ id, name, relation, last_at, mentions }) => {
      const called = name ?? (relation ? `your ${relation}` : undefined)
      if (!called) return []
      const birthday = born.get(id)
      return [{ id, name: called, lastSpokenOf: instantOf(last_at), mentions, ...(relation ? { relation } : {}), ...(birthday ? { birthday } : {}) }]
    })
}

export type BirthdayOf = { readonly name: string; readonly date: string; /** The age they reach, where the year is known. */ readonly turns?: number }

/** Birthdays from one day to another, the last excluded; the person's own too ("you"). 29 February is kept on the 28th otherwise. */
export function birthdays(vault: Readable, from: Temporal.PlainDate, to: Temporal.PlainDate): BirthdayOf[] {
  const found: BirthdayOf[] = []
  for (const fact of factsOf(vault)) {
    if (fact.slot !== 'birthday' || fact.superseded) continue
    const match = /^(?:(\d{4})|-)-(\d\d)-(\d\d)$/.exec(fact.value)
    if (!match) continue
    for (const year of new Set([from.year, to.year])) {
      const date = Temporal.PlainDate.from({ year, month: Number(match[2]), day: Number(match[3]) })
      if (Temporal.PlainDate.compare(date, from) < 0 || Temporal.PlainDate.compare(date, to) >= 0) continue
      const turns = match[1] ? year - Number(match[1]) : undefined
      found.push({ name: fact.subject === 'you' ? 'you' : (fact.about ?? 'somebody'), date: date.toString(), ...(turns === undefined ? {} : { turns }) })
    }
  }
  return found
}
