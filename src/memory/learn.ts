/**
 * Learning: from what the person said to people, facts and times, by rules alone. Precision comes first: what is not said
 * plainly is not learned, since it can still be recalled word for word. What was believed before is never overwritten; it
 * is ended by what took its place.
 */
import { findWhens } from '../language/when.ts'
import type { Readable } from '../vault/vault.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { contradicts } from './doubts.ts'
import { factsFrom, factsIn, factsOf } from './facts.ts'
import { amendedBy } from './learning/amended.ts'
import type { Around } from './learning/rule.ts'
import { aroundOf } from './learning/around.ts'
import { relation as relationWords } from './learning/kin.ts'
import { mayBeName } from './learning/names.ts'
import { read } from './learning/read.ts'
import type { FoundEnd, FoundFact, Whom } from './learning/rule.ts'
import type { Fact, Item } from './memory.ts'
import type { Learned } from './ops.ts'
import { resolver } from './resolve.ts'

/** What is to be learned from an item. */
export type Lesson = {
  /** The whole utterance, where `item.text` is a part of it. */ readonly said?: string
  readonly item: Item
  readonly readings: readonly Reading[]
  readonly moment: Moment
  newId(): string
}

/** Of these a human has one at a time: a new value ends the old one. */
const single =
  /^(?:lives in|works as|works at|works in|birthday|anniversary|wedding anniversary|name day|age|name|diet|marital status|studies|comes from|was born in|born|grew up in|address|phone number|email address|died|keeps .+|favourite .+|code: .+|spouse)$/

/** Everything to keep of an utterance, or undefined where there is nothing. */
export function learn(vault: Readable, { item, readings, moment, newId, said }: Lesson): Learned | undefined {
  const people: Whom[] = []
  const around = aroundOf({ vault, text: item.text, readings, moment, people })
  const found = read(item.text, around, people)
  for (const { name, relation: said } of readings.flatMap((reading) => reading.people)) {
    // "My ex’s sister Carol", "his wife Dana": whose she is was said, and she is nobody’s here.
    const relation = said && isRelation.test(said) && !belongsElsewhere(item.text, name) ? said : undefined
    // A bare name is a human's where the sentence treats it so; "my friend karim" is one in any case.
    if (name && (relation ? mayBeName(name) && !around.isPlace(name) : around.isHuman(name))) people.push({ name, ...(relation && { relation }) })
  }
  const humans = resolver(vault, newId)
  const mentions = people.flatMap((who) => humans.mention(who) ?? [])

  const made: Learned = {
    item: item.id,
    mentions: unique(mentions),
    merges: humans.merges(),
    times: timesIn(item.text, moment),
    facts: [],
    ends: [],
    again: [],
  }
  const until = moment.now.toZonedDateTimeISO(moment.zone).toPlainDate().toString()
  for (const fact of found.facts) settleFact({ vault, humans, fact, made, until, newId, text: said ?? item.text })
  if (made.facts.length + made.ends.length + made.again.length === 0) amend({ vault, item, around, made, until, newId, text: said ?? item.text })
  for (const end of found.ends) settleEnd({ vault, humans, end, made, until })
  const nothing = made.mentions.length + made.merges.length + made.times.length + made.facts.length + made.ends.length + made.again.length === 0
  return nothing ? undefined : made
}

type Amending = { vault: Readable; item: Item; around: Around; made: Learned; until: string; text: string; newId(): string }

/** "No, in June": the fact of the utterance before is ended by the one that puts it right. */
function amend({ vault, item, around, made, until, text, newId }: Amending): void {
  const before = vault.get<{ id: string }>(
    `select p.id from item i join item p on p.session = i.session and p.who = 'person' and p.rid < i.rid and p.position >= i.position - 4
     where i.id = ? order by p.rid desc limit 1`,
    item.id,
  )
  const told = before
    ? factsFrom(vault, before.id).filter(({ superseded, until: over, slot }) => !superseded && (!over || slot === 'plan' || slot === 'promised'))
    : []
  const right = told.length > 0 ? amendedBy(text, told, around) : undefined
  const old = right && told.find(({ id }) => id === right.of.id)
  if (!right || !old) return
  const id = newId()
  made.ends.push({ fact: old.id, until, by: id })
  made.facts.push({
    id,
    subject: old.subject,
    slot: old.slot,
    value: right.value,
    ...(old.person && { person: old.person }),
    ...(right.since && { since: right.since }),
    ...(right.until && { until: right.until }),
    madeBy: 'rule',
    confidence: 0.9,
    confidentiality: old.secret ? 'secret' : 'private',
  })
}

const isRelation = new RegExp(`^(?:${relationWords})$`, 'u')
const belongsElsewhere = (text: string, name: string | undefined): boolean =>
  name !== undefined &&
  new RegExp(`(?:['’]s|\\b(?:his|her|their|your)) (?:\\p{Ll}+ ){0,2}\\p{Ll}[\\p{Ll}-]+,? ${name.replace(/[.*+?^${}()|[\]\\]/g, '.')}\\b`, 'u').test(text)

type Settling = { vault: Readable; humans: ReturnType<typeof resolver>; made: Learned; until: string }

function settleFact({ vault, humans, fact, made, until, newId, text }: Settling & { fact: FoundFact; text: string; newId(): string }): void {
  const subject = fact.subject === 'you' ? 'you' : humans.id(fact.subject)
  const person = fact.object === undefined || fact.object === 'you' ? undefined : humans.id(fact.object)
  if (!subject || (fact.object && fact.object !== 'you' && !person)) return
  const inSlot = factsIn(vault, subject, fact.slot)
  const current = inSlot.filter((known) => (!known.superseded && known.until === undefined) || fact.slot === 'plan' || fact.slot === 'promised')
  const known = current.find((one) => sameValue(one, fact, person))
  if (known) {
    // Told again, of two that stood against each other: that settles it.
    if (single.test(fact.slot) && !known.sources.includes(made.item))
      for (const other of current) if (other.id !== known.id) made.ends.push({ fact: other.id, until, by: known.id })
    if (!made.again.includes(known.id)) made.again.push(known.id)
    return
  }
  if (made.facts.some((one) => one.subject === subject && one.slot === fact.slot && same(one.value, fact.value) && one.since === fact.since)) return
  const id = newId()
  // Somebody who is told to be the spouse was the fiancé, the boss of before is the boss of before: relations end by telling only.
  const ends = single.test(fact.slot)
    ? current.filter((old) => !contradicts(old, fact, text))
    : fact.slot === 'plan'
      ? current.filter((one) => same(one.value, fact.value) && one.until !== undefined && one.until > until)
      : []
  for (const old of ends) made.ends.push({ fact: old.id, until: fact.since?.slice(0, 10) ?? until, by: id })
  made.facts.push({
    id,
    subject,
    slot: fact.slot,
    value: fact.value,
    ...(person && { person }),
    ...(fact.since && { since: fact.since }),
    ...(fact.until && { until: fact.until }),
    madeBy: 'rule',
    confidence: 0.9,
    confidentiality: fact.secret ? 'secret' : 'private',
  })
}

function settleEnd({ vault, humans, end, made, until }: Settling & { end: FoundEnd }): void {
  const subject = end.subject === 'you' ? 'you' : humans.id(end.subject)
  const object = end.object === undefined || end.object === 'you' ? undefined : humans.id(end.object)
  if (!subject || (end.object && !object)) return
  for (const old of factsIn(vault, subject, end.slot)) {
    if (object && old.person !== object) continue
    // What runs until a day is ended by its word, not by its day.
    if (old.superseded || (old.until && !/^(?:owes|promised)$/.test(end.slot)) || (end.value !== undefined && !same(old.value, end.value))) continue
    const by = made.facts.find((one) => one.subject === subject && (same(one.value, old.value) || single.test(one.slot)))?.id
    if (!made.ends.some(({ fact }) => fact === old.id)) made.ends.push({ fact: old.id, until, ...(by && { by }) })
  }
}

const same = (a: string, b: string): boolean => a.toLowerCase().replace(/^(?:the|a|an) /, '') === b.toLowerCase().replace(/^(?:the|a|an) /, '')

function sameValue(known: Fact, told: FoundFact, person: string | undefined): boolean {
  if (person && known.person !== person) return false
  if (told.slot === 'saw' || told.slot === 'talked to' || told.slot === 'went to') return same(known.value, told.value) && known.since === told.since
  if (told.slot === 'plan') return same(known.value, told.value) && known.since === told.since
  return same(known.value, told.value)
}

function timesIn(text: string, moment: Moment): Learned['times'] {
  const now = moment.now.toZonedDateTimeISO(moment.zone)
  return findWhens(text, { now, locale: moment.locale }).flatMap(({ from, to, grain, every }) =>
    from && to && !every
      ? [
          {
            start: from.epochMilliseconds,
            stop: to.epochMilliseconds,
            grain,
            kind: to.epochMilliseconds <= now.epochMilliseconds ? ('happened' as const) : ('planned' as const),
          },
        ]
      : [],
  )
}

const unique = <T>(things: readonly T[]): T[] => [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()]

export { factsOf }
