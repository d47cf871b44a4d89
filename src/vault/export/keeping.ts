import { parsed, rows } from './exporter.ts'
import type { Exporter } from './exporter.ts'

const vaultItself: Exporter = {
  kind: 'vault',
  about: 'A fact about the vault itself: when it was born, since when it has its form.',
  fields: { key: 'which', value: 'what' },
  tells: { meta: 'key value' },
  *lines(vault) {
    for (const row of rows(vault, 'meta', 'key')) yield { kind: 'vault', key: row['key'], value: row['value'] }
  },
}

const setting: Exporter = {
  kind: 'setting',
  about: 'Your profile ("profile") and what you have switched on or off ("settings").',
  fields: { key: 'which', body: 'what you chose; what is not there has its default', at: 'when it was last changed' },
  tells: { setting: 'key body at' },
  *lines(vault) {
    for (const row of rows(vault, 'setting', 'key')) yield { kind: 'setting', key: row['key'], body: parsed(row['body']), at: row['at'] }
  },
}

const mind: Exporter = {
  kind: 'mind',
  about: 'A part of my own state between turns: what is under way, what goes on in your life, what I said lately.',
  fields: { key: 'which part', body: 'its content' },
  tells: { mind_state: 'key body' },
  *lines(vault) {
    for (const row of rows(vault, 'mind_state', 'key')) yield { kind: 'mind', key: row['key'], body: parsed(row['body']) }
  },
}

const reply: Exporter = {
  kind: 'reply',
  about: 'What belongs to something that I said, beside its words.',
  fields: {
    utterance: 'the id of what I said',
    answers: 'the id of what you said, where it answers',
    unasked: 'why I spoke, where you had not',
    urgent: 'true when it could not wait',
    more: 'sources, acts and choices',
  },
  tells: { reply: 'item answers unasked urgent more' },
  *lines(vault) {
    for (const row of rows(vault, 'reply', 'item'))
      yield { kind: 'reply', utterance: row['item'], answers: row['answers'], unasked: row['unasked'], urgent: row['urgent'] === 1, more: parsed(row['more']) }
  },
}

export const keepingExporters: readonly Exporter[] = [vaultItself, setting, mind, reply]
