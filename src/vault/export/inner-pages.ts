/** The inward side as pages: the portrait, the days as they were gathered, and how they felt. */
import type { Readable } from '../vault.ts'
import { parsed, rows } from './exporter.ts'
import { date, day, dayAndClock, dayOfIso, plainly } from './page.ts'
import type { Reader } from './page.ts'

export function* portrait(vault: Readable, reader: Reader): Generator<string> {
  for (const [kind, title] of [
    ['value', 'What matters to you'],
    ['preference', 'What you like, and what not'],
    ['style', 'How you talk'],
  ] as const) {
    const lines = vault.all('select id, text, made_by from portrait where kind = ? order by id', kind)
    if (lines.length === 0) continue
    yield `## ${title}\n\n`
    for (const line of lines) {
      yield `- ${plainly(line['text'])}${line['made_by'] === 'person' ? ' (set right by you)' : ''}\n`
      for (const { stance, text, at } of vault.all(
        'select s.stance, i.text, i.at from portrait_source s join item i on i.rid = s.item where s.portrait = ? order by s.stance desc, i.rid',
        line['id'] ?? null,
      ))
        yield `  - ${stance === 'against' ? 'but ' : ''}you said on ${dayAndClock(at, reader)}: "${plainly(text, '    ')}"\n`
    }
    yield '\n'
  }
}

const titles = { happened: 'What happened', decided: 'What you decided', open: 'What is open' } as const

/** Day by day; weeks and months say nothing more. */
export function* days(vault: Readable, reader: Reader): Generator<string> {
  for (const row of vault.all("select start, body from reflection where grain = 'day' order by start")) {
    const body = parsed(row['body']) as Partial<Record<keyof typeof titles, readonly { readonly text: string }[]>>
    const parts = (['happened', 'decided', 'open'] as const).filter((part) => (body[part] ?? []).length > 0)
    if (parts.length === 0) continue
    yield `## ${dayOfIso(row['start'], reader)}\n\n`
    for (const part of parts) yield `${titles[part]}:\n\n${(body[part] ?? []).map(({ text }) => `- ${plainly(text, '  ')}\n`).join('')}\n`
  }
}

/** What was felt, day by day, with the words it was heard in. */
export function* mood(vault: Readable, reader: Reader): Generator<string> {
  let today = ''
  for (const row of rows(vault, 'feeling', 'item')) {
    const said = vault.get('select text, at from item where rid = ?', row['item'] ?? null)
    if (!said || (row['word'] === null && row['valence'] === 0)) continue
    const civil = date(said['at'], reader)
    if (civil !== today) yield `${today === '' ? '' : '\n'}## ${day(said['at'], reader)}\n\n`
    today = civil
    const how = row['word'] ?? (Number(row['valence']) > 0 ? 'good' : 'hard')
    yield `- ${plainly(String(how))}${row['made_by'] === 'person' ? ' (as you told me)' : ''}: "${plainly(said['text'], '  ')}"\n`
  }
}
