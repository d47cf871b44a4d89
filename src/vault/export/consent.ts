import { labelOf, parsed, rows } from './exporter.ts'
import type { Exporter } from './exporter.ts'

const act: Exporter = {
  kind: 'act',
  about: 'Something that I did for you, or was not allowed to.',
  fields: {
    id: 'its id',
    conversation: 'the conversation that it belongs to',
    turn: 'the utterance that it belongs to',
    ability: 'what was to be done, for example "reminder.set"',
    class: 'read, fetch, reversible, outward, irreversible or sovereign',
    args: 'with what; null once forgotten',
    sources: 'ids of what the arguments were made from',
    at: 'when',
    state: 'running, done, not, refused, asked, undone or unknown',
    told: 'what I said about it',
    result: 'what undoing it needs; null where it cannot be undone',
    undoUntil: 'until when it can be undone',
    salt: 'what its digest in the audit was made with, so that you can check it',
  },
  tells: { act: 'id conversation turn ability class args salt sources at state told result undo_until' },
  *lines(vault) {
    for (const row of rows(vault, 'act', 'id')) {
      yield {
        kind: 'act',
        id: row['id'],
        conversation: row['conversation'],
        turn: row['turn'],
        ability: row['ability'],
        class: row['class'],
        args: parsed(row['args']),
        sources: parsed(row['sources']),
        at: row['at'],
        state: row['state'],
        told: row['told'],
        result: parsed(row['result']),
        undoUntil: row['undo_until'],
        salt: row['salt'],
      }
    }
  },
}

const audit: Exporter = {
  kind: 'audit',
  about: 'A link of the chain of what was decided and done. It holds no words, only salted digests of them.',
  fields: {
    seq: 'its number',
    at: 'when',
    step: 'intent, outcome, refused, asked, answered, undone or erased',
    act: 'the act that it is about',
    body: 'canonical JSON, as it was hashed',
    previous: 'hash of the link before',
    hash: 'its own hash',
  },
  tells: { audit: 'seq at kind act body previous hash' },
  *lines(vault) {
    for (const row of rows(vault, 'audit', 'seq'))
      yield {
        kind: 'audit',
        seq: row['seq'],
        at: row['at'],
        step: row['kind'],
        act: row['act'],
        body: row['body'],
        previous: row['previous'],
        hash: row['hash'],
      }
  },
}

const conversationLabel: Exporter = {
  kind: 'conversation-label',
  about: 'Where the things come from that a conversation holds: decides what I must ask before I act.',
  fields: { conversation: 'its id', label: 'integrity, confidentiality and sources: the worst of all that it holds' },
  tells: { context_label: 'conversation integrity confidentiality sources' },
  *lines(vault) {
    for (const row of rows(vault, 'context_label', 'conversation')) yield { kind: 'conversation-label', conversation: row['conversation'], label: labelOf(row) }
  },
}

const question: Exporter = {
  kind: 'confirmation',
  about: 'Something that I asked your yes for.',
  fields: {
    id: 'its id',
    act: 'the act that waits for it',
    ability: 'what was to be done',
    args: 'with what',
    account: 'through which account',
    destination: 'to whom or where',
    device: 'on which device it was asked',
    conversation: 'in which conversation',
    context: 'the labels of then',
    asks: 'where the yes must be given: any, screen or passkey',
    expiresAt: 'until when it could be given',
    items: 'further acts of the same list, each with its ability and arguments',
    state: 'waiting, used, refused or revoked',
  },
  tells: { confirmation: 'id act ability args account destination device conversation context asks expires_at items state' },
  leaves: {
    'confirmation.nonce': 'a number used once, of no meaning afterwards',
    'confirmation.word': 'a word that could be said once, of no meaning afterwards',
    'confirmation.seal': 'what showed that the record was not changed, of no meaning afterwards',
  },
  *lines(vault) {
    for (const row of rows(vault, 'confirmation', 'id')) {
      yield {
        kind: 'confirmation',
        id: row['id'],
        act: row['act'],
        ability: row['ability'],
        args: parsed(row['args']),
        account: row['account'],
        destination: row['destination'],
        device: row['device'],
        conversation: row['conversation'],
        context: parsed(row['context']),
        asks: row['asks'],
        expiresAt: row['expires_at'],
        items: parsed(row['items']),
        state: row['state'],
      }
    }
  },
}

const destination: Exporter = {
  kind: 'destination',
  about: 'Somebody or somewhere that I know as a destination.',
  fields: {
    address: 'in its one canonical form',
    name: 'what it is called, where it has a name',
    madeBy: 'person, companion or outside',
    sources: 'ids of where it was said',
    at: 'since when',
  },
  tells: { destination: 'address made_by name sources at' },
  *lines(vault) {
    for (const row of rows(vault, 'destination', 'address'))
      yield { kind: 'destination', address: row['address'], name: row['name'], madeBy: row['made_by'], sources: parsed(row['sources']), at: row['at'] }
  },
}

const standingRule: Exporter = {
  kind: 'standing-rule',
  about: 'Something that you said I must always ask, or never do.',
  fields: {
    id: 'its id',
    way: 'ask or never',
    ability: 'what it is about: one ability, those of a room, a class, or all',
    destination: 'only towards this one; null for all',
    words: 'as you put it',
    sources: 'ids of where you said it',
    at: 'since when',
  },
  tells: { standing_rule: 'id way ability destination words sources at' },
  *lines(vault) {
    for (const row of rows(vault, 'standing_rule', 'id'))
      yield {
        kind: 'standing-rule',
        id: row['id'],
        way: row['way'],
        ability: row['ability'],
        destination: row['destination'],
        words: row['words'],
        sources: parsed(row['sources']),
        at: row['at'],
      }
  },
}

const foreignAbility: Exporter = {
  kind: 'foreign-ability',
  about: 'An ability from elsewhere that you let in, and as what.',
  fields: {
    name: 'its name',
    fingerprint: 'digest of the description that you saw then; another one suspends it',
    class: 'read, fetch, reversible, outward or irreversible',
    at: 'since when',
  },
  tells: { foreign_ability: 'name fingerprint class at' },
  *lines(vault) {
    for (const row of rows(vault, 'foreign_ability', 'name'))
      yield { kind: 'foreign-ability', name: row['name'], fingerprint: row['fingerprint'], class: row['class'], at: row['at'] }
  },
}

export const consentExporters: readonly Exporter[] = [act, audit, conversationLabel, question, destination, standingRule, foreignAbility]
