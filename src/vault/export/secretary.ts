import { aboutLabel, instant, labelOf, parsed, rows } from './exporter.ts'
import type { Exporter } from './exporter.ts'

const reminder: Exporter = {
  kind: 'reminder',
  about: 'A reminder, timer or alarm, waiting or past.',
  fields: {
    id: 'its id',
    sort: 'reminder, timer or alarm',
    what: 'what it is about',
    at: 'when it is due next',
    civil: 'the same on your clock',
    zone: 'the time zone of that clock',
    followsYou: 'true: at that hour wherever you are; false: at that instant',
    rule: 'how it repeats, as an RFC 5545 RRULE',
    firstAt: 'civil time of the first occurrence',
    seconds: 'how long a timer runs',
    state: 'waiting, fired or cancelled',
    firedFor: 'the occurrence that it last fired for',
    made: 'when it was set',
    label: aboutLabel,
    told: 'each time that it fell due: when it should have been said, when it was noticed, when somebody heard it',
  },
  tells: { due: 'id kind what at civil zone floats rule anchor seconds state fired made integrity confidentiality sources', fired: 'due at taken told' },
  leaves: { 'fired.id': 'an id of the record of telling', 'fired.kind': 'that of its reminder', 'fired.what': 'that of its reminder' },
  *lines(vault) {
    for (const row of rows(vault, 'due', 'id')) {
      const told = vault.all('select at, taken, told from fired where due = ? order by at', row['id'] ?? null)
      yield {
        kind: 'reminder',
        id: row['id'],
        sort: row['kind'],
        what: row['what'],
        at: instant(row['at']),
        civil: row['civil'],
        zone: row['zone'],
        followsYou: row['floats'] === 1,
        rule: row['rule'],
        firstAt: row['anchor'],
        seconds: row['seconds'],
        state: row['state'],
        firedFor: instant(row['fired']),
        made: instant(row['made']),
        label: labelOf(row),
        told: told.map((one) => ({ at: instant(one['at']), noticed: instant(one['taken']), heard: instant(one['told']) })),
      }
    }
  },
}

const note: Exporter = {
  kind: 'note',
  about: 'A note.',
  fields: { id: 'its id', text: 'the words', at: 'when it was written', label: aboutLabel },
  tells: { note: 'id text at integrity confidentiality sources' },
  *lines(vault) {
    for (const row of rows(vault, 'note', 'id')) yield { kind: 'note', id: row['id'], text: row['text'], at: instant(row['at']), label: labelOf(row) }
  },
}

const list: Exporter = {
  kind: 'list',
  about: 'A list with what stands on it.',
  fields: { id: 'its id', name: 'its name', made: 'when it was begun', label: aboutLabel, entries: 'what stands on it, in order: id, text, at, label' },
  tells: { list: 'id name made integrity confidentiality sources', entry: 'id list text at integrity confidentiality sources' },
  *lines(vault) {
    for (const row of rows(vault, 'list', 'id')) {
      const entries = vault.all('select * from entry where list = ? order by at, id', row['id'] ?? null)
      yield {
        kind: 'list',
        id: row['id'],
        name: row['name'],
        made: instant(row['made']),
        label: labelOf(row),
        entries: entries.map((entry) => ({ id: entry['id'], text: entry['text'], at: instant(entry['at']), label: labelOf(entry) })),
      }
    }
  },
}

const event: Exporter = {
  kind: 'event',
  about: 'An appointment or another event.',
  fields: {
    id: 'its id',
    title: 'what it is',
    people: 'with whom',
    place: 'where',
    start: 'when it begins',
    stop: 'when it ends (exclusive)',
    zone: 'the time zone that it was made in',
    wholeDay: 'true for days without a clock time',
    rule: 'how it repeats, as an RFC 5545 RRULE',
    made: 'when it was entered',
    label: aboutLabel,
  },
  tells: { event: 'id title people place start stop zone whole_day rule made integrity confidentiality sources' },
  *lines(vault) {
    for (const row of rows(vault, 'event', 'id')) {
      yield {
        kind: 'event',
        id: row['id'],
        title: row['title'],
        people: parsed(row['people']),
        place: row['place'],
        start: instant(row['start']),
        stop: instant(row['stop']),
        zone: row['zone'],
        wholeDay: row['whole_day'] === 1,
        rule: row['rule'],
        made: instant(row['made']),
        label: labelOf(row),
      }
    }
  },
}

export const secretaryExporters: readonly Exporter[] = [reminder, note, list, event]
