import { instant, parsed, rows } from './exporter.ts'
import type { Exporter } from './exporter.ts'
import type { Readable, Value } from '../vault.ts'

const idsOf = (vault: Readable, sql: string, of: Value): unknown[] => vault.all(sql, of).map((row) => row['id'])
const itemOf = (vault: Readable, rid: Value): unknown => vault.get('select id from item where rid = ?', rid)?.['id'] ?? null
const label = (row: Readonly<Record<string, unknown>>): object => ({ integrity: row['integrity'], confidentiality: row['confidentiality'] })
const aboutLabel = 'integrity (person, companion, outside) and confidentiality (public, private, secret)'

const feeling: Exporter = {
  kind: 'feeling',
  about: 'How something that you said sounded to me, or how you told me that it was.',
  fields: {
    utterance: 'the id of what you said',
    valence: 'from -1 (bad) to 1 (good)',
    arousal: 'from 0 (calm) to 1',
    word: 'a plain word, where one fits',
    confidence: 'how sure, 0 to 1',
    madeBy: 'rule, person (you) or model',
    label: aboutLabel,
  },
  tells: { feeling: 'item valence arousal word confidence made_by integrity confidentiality' },
  *lines(vault) {
    for (const row of rows(vault, 'feeling', 'item'))
      yield {
        kind: 'feeling',
        utterance: itemOf(vault, row['item'] ?? null),
        valence: row['valence'],
        arousal: row['arousal'],
        word: row['word'],
        confidence: row['confidence'],
        madeBy: row['made_by'],
        label: label(row),
      }
  },
}

const commitment: Exporter = {
  kind: 'commitment',
  about: 'Something that somebody promised.',
  fields: {
    id: 'that of the fact that it was read from',
    owner: 'who promised: "you", or the id of a person',
    whom: 'to whom, likewise',
    what: 'what was promised',
    due: 'by when, as an ISO date or instant',
    state: 'open, done or dropped',
    confidentiality: 'public, private or secret',
    sources: 'ids of the utterances that it rests on',
  },
  tells: { commitment: 'id owner whom what due state confidentiality', commitment_source: 'commitment item' },
  *lines(vault) {
    for (const row of rows(vault, 'commitment', 'id'))
      yield {
        kind: 'commitment',
        id: row['id'],
        owner: row['owner'],
        whom: row['whom'],
        what: row['what'],
        due: row['due'],
        state: row['state'],
        confidentiality: row['confidentiality'],
        sources: idsOf(
          vault,
          'select i.id as id from commitment_source s join item i on i.rid = s.item where s.commitment = ? order by i.rid',
          row['id'] ?? null,
        ),
      }
  },
}

const portrait: Exporter = {
  kind: 'portrait',
  about: 'A line of the portrait: how you talk, what you like, what matters to you.',
  fields: {
    id: 'its id',
    of: 'style, preference or value',
    trait: 'what it is about',
    text: 'the line',
    madeBy: 'rule, person (you) or model',
    confidence: 'how sure, 0 to 1',
    label: aboutLabel,
    for: 'ids of the utterances that speak for it',
    against: 'ids of the utterances that speak against it',
  },
  tells: { portrait: 'id kind trait text made_by confidence integrity confidentiality', portrait_source: 'portrait item stance' },
  *lines(vault) {
    const sources = (id: Value, stance: string): unknown[] =>
      vault
        .all('select i.id as id from portrait_source s join item i on i.rid = s.item where s.portrait = ? and s.stance = ? order by i.rid', id, stance)
        .map((row) => row['id'])
    for (const row of rows(vault, 'portrait', 'id'))
      yield {
        kind: 'portrait',
        id: row['id'],
        of: row['kind'],
        trait: row['trait'],
        text: row['text'],
        madeBy: row['made_by'],
        confidence: row['confidence'],
        label: label(row),
        for: sources(row['id'] ?? null, 'for'),
        against: sources(row['id'] ?? null, 'against'),
      }
  },
}

const reflection: Exporter = {
  kind: 'reflection',
  about: 'A day, a week or a month, gathered: what happened, who was in it, what was decided, what is open.',
  fields: {
    id: 'its id',
    grain: 'day, week or month',
    start: 'the first civil day',
    stop: 'the day after the last',
    words: 'what it is found by',
    body: 'what was gathered, each with the id of the utterance',
    label: aboutLabel,
    sources: 'ids of the utterances that it was gathered from',
  },
  tells: { reflection: 'id grain start stop words body integrity confidentiality', reflection_source: 'reflection item' },
  leaves: { 'reflection.rid': 'a number of the database; the id stands for it' },
  *lines(vault) {
    for (const row of rows(vault, 'reflection', 'rid'))
      yield {
        kind: 'reflection',
        id: row['id'],
        grain: row['grain'],
        start: row['start'],
        stop: row['stop'],
        words: row['words'],
        body: parsed(row['body']),
        label: label(row),
        sources: idsOf(
          vault,
          'select i.id as id from reflection_source s join item i on i.rid = s.item where s.reflection = ? order by i.rid',
          row['rid'] ?? null,
        ),
      }
  },
}

const edit: Exporter = {
  kind: 'edit',
  about: 'Something that you corrected, took back or asked me to keep; it counts for more than whatever I read myself.',
  fields: {
    id: 'its id',
    of: 'kept, taken back, corrected, feeling or portrait',
    target: 'what it is about',
    body: 'what you said it should be',
    after: 'the number of the newest utterance then',
    at: 'when',
    sources: 'ids of the utterances that it is about',
  },
  tells: { edit: 'id kind target body after at', edit_source: 'edit item' },
  leaves: { 'edit.rid': 'a number of the database; the order of the lines stands for it' },
  *lines(vault) {
    for (const row of rows(vault, 'edit', 'rid'))
      yield {
        kind: 'edit',
        id: row['id'],
        of: row['kind'],
        target: row['target'],
        body: parsed(row['body']),
        after: row['after'],
        at: row['at'],
        sources: idsOf(vault, 'select i.id as id from edit_source s join item i on i.rid = s.item where s.edit = ? order by i.rid', row['rid'] ?? null),
      }
  },
}

const whereabouts: Exporter = {
  kind: 'whereabouts',
  about: 'Since when your clock and language were such.',
  fields: { at: 'since when', zone: 'time zone', locale: 'language tag' },
  tells: { whereabouts: 'at zone locale' },
  *lines(vault) {
    for (const row of rows(vault, 'whereabouts', 'at')) yield { kind: 'whereabouts', at: instant(row['at']), zone: row['zone'], locale: row['locale'] }
  },
}

const forgotten: Exporter = {
  kind: 'forgotten',
  about: 'A digest of the id of something that you had me forget, so that a backup which brings it back is noticed. It says nothing of what it was.',
  fields: { digest: 'of the id, SHA-256, its first half', at: 'when it was forgotten' },
  tells: { forgotten: 'key at' },
  *lines(vault) {
    for (const row of rows(vault, 'forgotten', 'key')) yield { kind: 'forgotten', digest: row['key'], at: row['at'] }
  },
}

export const innerLifeExporters: readonly Exporter[] = [feeling, commitment, portrait, reflection, edit, whereabouts, forgotten]
