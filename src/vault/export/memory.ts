import type { Readable, Row } from '../vault.ts'
import { aboutLabel, instant, labelOf, rows } from './exporter.ts'
import type { Exporter } from './exporter.ts'

const utterance: Exporter = {
  kind: 'utterance',
  about: 'Something that was said, verbatim, by you, by me, or by somebody else.',
  fields: {
    id: 'its id',
    conversation: 'the conversation that it belongs to',
    session: 'the stretch of talk without a long pause, by number',
    position: 'its place within that stretch',
    who: 'person (you), companion (me) or outside',
    by: 'the name of whoever said it, where it was neither of us',
    text: 'the words',
    at: 'when, as an ISO instant',
    label: aboutLabel,
    mentions: 'people whom it speaks of: person (id), name and relation as said',
    times: 'times that it speaks of: start, stop (exclusive), grain, kind (happened or planned)',
  },
  tells: {
    item: 'id session position who text at integrity confidentiality sources',
    session: 'rid conversation',
    speaker: 'item name',
    mention: 'item person name relation',
    time_ref: 'item start stop grain kind',
  },
  leaves: {
    'item.rid': 'a number of the database; the id stands for it',
    'session.started': 'the time of its first utterance',
    'session.ended': 'the time of its last utterance',
    'session.items': 'the count of its utterances',
  },
  *lines(vault) {
    for (const row of rows(vault, 'item', 'rid')) {
      yield {
        kind: 'utterance',
        id: row['id'],
        conversation: vault.get('select conversation from session where rid = ?', row['session'] ?? null)?.['conversation'] ?? null,
        session: row['session'],
        position: row['position'],
        who: row['who'],
        by: vault.get('select name from speaker where item = ?', row['rid'] ?? null)?.['name'] ?? null,
        text: row['text'],
        at: instant(row['at']),
        label: labelOf(row),
        mentions: vault.all('select person, name, relation from mention where item = ? order by person, name, relation', row['rid'] ?? null),
        times: vault
          .all('select start, stop, grain, kind from time_ref where item = ? order by start, stop', row['rid'] ?? null)
          .map((time) => ({ ...time, start: instant(time['start']), stop: instant(time['stop']) })),
      }
    }
  },
}

const person: Exporter = {
  kind: 'person',
  about: 'A human whom you spoke of.',
  fields: {
    id: 'their id',
    name: 'their name',
    called: 'the name that you corrected it to',
    relation: 'what they are to you',
    lastSpokenOf: 'when they were last spoken of',
    knownAs: 'names and relations by which they are found',
  },
  tells: { person: 'id name called relation last_at', alias: 'person kind text' },
  *lines(vault) {
    for (const row of rows(vault, 'person', 'id')) {
      const knownAs = vault.all('select kind, text from alias where person = ? order by kind, text', row['id'] ?? null)
      yield {
        kind: 'person',
        id: row['id'],
        name: row['name'],
        called: row['called'],
        relation: row['relation'],
        lastSpokenOf: instant(row['last_at']),
        knownAs,
      }
    }
  },
}

const fact: Exporter = {
  kind: 'fact',
  about: 'Something that I hold to be so, with where you said it.',
  fields: {
    id: 'its id',
    subject: '"you", or the id of a person',
    slot: 'what it is about, for example "lives in"',
    value: 'what I hold to be so',
    person: 'the person that the value is, where it is one',
    since: 'when it began to be so',
    until: 'when it ended',
    recordedAt: 'when I learnt it',
    retractedAt: 'when it was taken back',
    madeBy: 'rule, person (you) or model',
    confidence: 'how sure, 0 to 1',
    confidentiality: 'public, private or secret',
    supersededBy: 'the fact that took its place',
    sources: 'ids of the utterances that it rests on',
  },
  tells: {
    fact: 'id subject slot value person since until recorded_at retracted_at made_by confidence confidentiality superseded_by',
    fact_source: 'fact item',
  },
  leaves: { 'fact.rid': 'a number of the database; the id stands for it' },
  *lines(vault) {
    for (const row of rows(vault, 'fact', 'rid')) {
      yield {
        kind: 'fact',
        id: row['id'],
        subject: row['subject'],
        slot: row['slot'],
        value: row['value'],
        person: row['person'],
        since: row['since'],
        until: row['until'],
        recordedAt: row['recorded_at'],
        retractedAt: row['retracted_at'],
        madeBy: row['made_by'],
        confidence: row['confidence'],
        confidentiality: row['confidentiality'],
        supersededBy: row['superseded_by'],
        sources: sourcesOf(vault, row),
      }
    }
  },
}

const sourcesOf = (vault: Readable, row: Row): unknown[] =>
  vault
    .all('select i.id as id from fact_source s join item i on i.rid = s.item where s.fact = ? order by i.rid', row['rid'] ?? null)
    .map((source) => source['id'])

export const memoryExporters: readonly Exporter[] = [utterance, person, fact]
