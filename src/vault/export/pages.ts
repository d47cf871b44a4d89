import type { Readable, Row } from '../vault.ts'
import { parsed, rows } from './exporter.ts'
import { days, mood, portrait } from './inner-pages.ts'
import { clock, date, day, dayAndClock, dayOfIso, plainly } from './page.ts'
import type { Page, Reader } from './page.ts'

/** The life as pages that one would like to read. Empty ones are left out. */
export function* pages(vault: Readable, reader: Reader): Generator<Page> {
  yield* months(vault, reader)
  for (const [name, title, body] of [
    ['about-you.md', 'What I know about you', () => aboutYou(vault, reader)],
    ['portrait.md', 'Your portrait', () => portrait(vault, reader)],
    ['days.md', 'Days', () => days(vault, reader)],
    ['mood.md', 'How you felt', () => mood(vault, reader)],
    ['people.md', 'People', () => people(vault, reader)],
    ['calendar.md', 'Calendar', () => calendar(vault, reader)],
    ['reminders.md', 'Reminders', () => reminders(vault, reader)],
    ['notes.md', 'Notes', () => notes(vault, reader)],
    ['lists.md', 'Lists', () => lists(vault)],
    ['what-i-did.md', 'What I did for you', () => acts(vault, reader)],
  ] as const) {
    if (!body().next().done) yield { name, text: () => headed(title, body()) }
  }
}

function* headed(title: string, body: Iterable<string>): Generator<string> {
  yield `# ${title}\n\n`
  yield* body
}

/** One page a month, each day under its own heading. */
function* months(vault: Readable, reader: Reader): Generator<Page> {
  const { first, last } = vault.get<{ first: number | null; last: number | null }>('select min(at) as first, max(at) as last from item') ?? {
    first: null,
    last: null,
  }
  if (first === null || last === null) return
  const end = Temporal.Instant.fromEpochMilliseconds(last).toZonedDateTimeISO(reader.zone)
  let month = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(reader.zone).with({ day: 1 }).startOfDay()
  while (Temporal.ZonedDateTime.compare(month, end) <= 0) {
    const next = month.add({ months: 1 })
    const span = [month.epochMilliseconds, next.epochMilliseconds] as const
    const title = month.toLocaleString(reader.locale, { month: 'long', year: 'numeric' })
    if (vault.get('select 1 from item where at >= ? and at < ? limit 1', ...span))
      yield { name: `conversations/${month.toPlainDate().toString().slice(0, 7)}.md`, text: () => headed(title, talk(vault, reader, span)) }
    month = next
  }
}

function* talk(vault: Readable, reader: Reader, [from, to]: readonly [number, number]): Generator<string> {
  let today = ''
  let after = -1
  for (;;) {
    const page = vault.all('select rid, who, text, at from item where at >= ? and at < ? and rid > ? order by rid limit 500', from, to, after)
    for (const row of page) {
      const civil = date(row['at'], reader)
      if (civil !== today) yield `## ${day(row['at'], reader)}\n\n`
      today = civil
      const who = row['who'] === 'person' ? 'You' : row['who'] === 'companion' ? plainly(reader.companion) : 'From outside'
      yield `**${who}** (${clock(row['at'], reader)}): ${plainly(row['text'])}\n\n`
    }
    const last = page.at(-1)
    if (!last) return
    after = Number(last['rid'])
  }
}

function* aboutYou(vault: Readable, reader: Reader): Generator<string> {
  const profile = parsed(vault.get("select body from setting where key = 'profile'")?.['body'])
  for (const [key, value] of Object.entries((profile ?? {}) as Record<string, unknown>)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) continue
    yield `- ${key}: ${plainly(Array.isArray(value) ? value.join(', ') : String(value))}\n`
  }
  yield* factsOf(vault, reader, 'you')
}

function* people(vault: Readable, reader: Reader): Generator<string> {
  for (const human of vault.all('select * from person order by last_at desc')) {
    const name = human['called'] ?? human['name']
    const title = name ? plainly(name) : human['relation'] ? `Your ${plainly(human['relation'])}` : 'Somebody'
    yield `## ${title}\n\n`
    if (human['relation']) yield `Your ${plainly(human['relation'])}. `
    yield `Last spoken of on ${day(human['last_at'], reader)}.\n\n`
    const facts = [...factsOf(vault, reader, String(human['id']))]
    if (facts.length > 0) yield `${facts.join('')}\n`
  }
}

function* factsOf(vault: Readable, reader: Reader, subject: string): Generator<string> {
  for (const fact of vault.all(
    'select * from fact where subject = ? and retracted_at is null order by superseded_by is not null, slot, recorded_at',
    subject,
  )) {
    const span = [
      fact['since'] && `since ${dayOfIso(fact['since'], reader)}`,
      fact['until'] && `until ${dayOfIso(fact['until'], reader)}`,
      fact['superseded_by'] && !fact['until'] && 'no longer so',
    ].filter(Boolean)
    const said = vault.get(
      'select i.text as text, i.at as at from fact_source s join item i on i.rid = s.item where s.fact = ? order by i.rid limit 1',
      fact['rid'] ?? null,
    )
    yield `- ${plainly(fact['slot'])}: ${plainly(fact['value'])}${span.length > 0 ? ` (${span.join(', ')})` : ''}\n`
    if (said) yield `  - you said on ${dayAndClock(said['at'], reader)}: "${plainly(said['text'], '    ')}"\n`
  }
}

function* calendar(vault: Readable, reader: Reader): Generator<string> {
  for (const event of vault.all('select * from event order by start, id')) {
    const names = parsed(event['people'])
    const where = [
      Array.isArray(names) && names.length > 0 && `with ${plainly(names.join(', '))}`,
      event['place'] && `at ${plainly(event['place'])}`,
      event['rule'] && `repeats: ${plainly(event['rule'])}`,
    ].filter(Boolean)
    yield `- ${event['whole_day'] === 1 ? day(event['start'], reader) : dayAndClock(event['start'], reader)}: ${plainly(event['title'])}${where.length > 0 ? `, ${where.join(', ')}` : ''}\n`
  }
}

function* reminders(vault: Readable, reader: Reader): Generator<string> {
  for (const [state, title] of [
    ['waiting', 'To come'],
    ['fired', 'Past'],
    ['cancelled', 'Cancelled'],
  ] as const) {
    const found = vault.all('select * from due where state = ? order by at, id', state)
    if (found.length > 0)
      yield `## ${title}\n\n${found.map((due) => `- ${dayAndClock(due['at'], reader)}: ${plainly(due['what'] || due['kind'])}${due['rule'] ? ` (repeats: ${plainly(due['rule'])})` : ''}\n`).join('')}\n`
  }
}

function* notes(vault: Readable, reader: Reader): Generator<string> {
  for (const note of vault.all('select * from note order by at, id')) yield `## ${dayAndClock(note['at'], reader)}\n\n${plainly(note['text'])}\n\n`
}

function* lists(vault: Readable): Generator<string> {
  for (const list of vault.all('select * from list order by name')) {
    const entries: Row[] = vault.all('select text from entry where list = ? order by at, id', list['id'] ?? null)
    yield `## ${plainly(list['name'])}\n\n${entries.map((entry) => `- ${plainly(entry['text'], '  ')}\n`).join('')}\n`
  }
}

function* acts(vault: Readable, reader: Reader): Generator<string> {
  let today = ''
  for (const act of rows(vault, 'act', 'id')) {
    const milliseconds = Temporal.Instant.from(String(act['at'])).epochMilliseconds
    const civil = date(milliseconds, reader)
    if (civil !== today) yield `${today === '' ? '' : '\n'}## ${day(milliseconds, reader)}\n\n`
    today = civil
    yield `- ${clock(milliseconds, reader)}, ${plainly(act['ability'])} (${plainly(act['state'])}): ${plainly(act['told'], '  ')}\n`
  }
}
