/** The person's answer to a confirmation: what was stored is run once, and what came of it is told and kept. */
import { saidByCompanion } from '../words/label.ts'
import type { Said } from '../words/said.ts'
import type { Life, Visit } from './life.ts'
import { momentOf } from './life.ts'
import { readMindState } from './state.ts'

export async function* confirm(life: Life, answer: { id: string; yes: boolean; by: 'screen' | 'passkey' }, visit: Visit): AsyncGenerator<Said> {
  const moment = momentOf(life, visit)
  const answered = await life.consent.answer(answer.id, answer, moment)
  const done = 'kind' in answered ? undefined : answered
  // Of a list that was confirmed together, each act is told.
  const acts = 'kind' in answered ? [] : [answered.act, ...(answered.rest ?? []).map(({ act }) => act)]
  const text = 'kind' in answered ? answered.why : acts.map(({ told }) => told).join(' ')
  // What was confirmed may have been a forgetting.
  if (done) life.state = readMindState(life.vault)
  for (const act of acts) yield { kind: 'did', act }
  yield { kind: 'saying', text }
  const id = life.chance.id(moment.now)
  const at = moment.now.toString()
  await life.vault.append([
    life.memory.remembering({ id, conversation: moment.conversation, who: 'companion', text, at, label: saidByCompanion(answer.id) }),
    {
      id: life.chance.id(moment.now),
      kind: 'companion.reply',
      version: 1,
      at,
      body: { item: id, to: null, unasked: null, urgent: false, more: JSON.stringify({ acts }) },
    },
  ])
  const seq = life.memory.item(id)?.seq
  yield { kind: 'done', id, text, at, ...(seq === undefined ? {} : { seq }) }
}
