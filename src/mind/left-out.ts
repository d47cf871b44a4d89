/** What a request leaves out because it was said just before: the thing that "put that in" is about, the list that a row of things is for. */
import type { Reading } from '../words/reading.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf } from './notes.ts'

export const withoutDone = (state: MindState): MindState => {
  const { last: _, ...rest } = state
  return rest
}

/** "Actually no, keep it." */
export const keepsIt =
  /^(?:(?:actually|no|wait|oh|sorry|hang on|hmm|ok)[, ]+)*(?:no[, ]+)?(?:keep|leave) (?:it|that|them)(?: in| there| on)?(?: please| after all)?[.! ]*$/i

/** A bare row of things after a list was begun belongs on it. */
export function onToTheList(reading: Reading, turn: Turn): Reading | undefined {
  const { last } = turn.state
  if (!last?.did.some((did) => did === 'list.make' || did === 'list.add')) return undefined
  if (turn.moment.now.since(Temporal.Instant.from(last.at)).total('minutes') > 10 || turn.readings.length > 1) return undefined
  const said = reading.text.trim().replace(/[.! ]+$/, '')
  const rows = said.split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
  if (
    rows.length < 2 ||
    rows.some((row) => row.split(/\s+/).length > 4 || !/^[\p{L}\d]/u.test(row)) ||
    /^(?:i|he|she|we|they|it|you|no|yes|ok|take|remove|cross|tick|delete|put|add|set|remind|cancel|call|make|read|show|what|when|who|how|why|thanks?)\b/i.test(
      said,
    )
  )
    return undefined
  return { ...reading, text: `add ${said} to it`, intent: 'list_add', score: 0.95, act: 'request', whens: [], slots: {} }
}

const putsThat =
  /^(?:and |so |please |ok |oh )*(?:(?:can|could|would|will) you )?(?:please )?(?:put|add|pop|stick|write) (?:that|it) (?:in|down|to|on|into)(?: (?:the|my) (?:calendar|diary))?(?: for me)?(?:,? please)?[.!? ]*$/i
const remindsOfThat =
  /^(?:and |so |please |ok |oh )*(?:(?:can|could|would|will) you )?(?:please )?(?:remind|nudge|ping) me(?: about (?:it|that))? ((?:the|an?|half|\d+|two|one|three) (?:[a-z]+ ){0,3}(?:before(?:hand)?|earlier))(?: (?:that|it|then))?(?:,? please)?[.!? ]*$/i

/** "Would you put that in?", "remind me the day before": said of what was told just before, with its time. */
export function withWhatWasTold(reading: Reading, turn: Turn): Reading | undefined {
  const { timed } = notesOf(turn.state)
  if (!timed || turn.moment.now.since(Temporal.Instant.from(timed.at)).total('minutes') > 10) return undefined
  const said = reading.text.trim()
  const told = timed.text.replace(/[.!?\s]+$/, '')
  const back = remindsOfThat.exec(said)?.[1]
  if (!back && !putsThat.test(said)) return undefined
  // What was put down as an event has its time there.
  const event = turn.state.focus.find(({ kind }) => kind === 'event')
  if (back && event && turn.moment.now.since(Temporal.Instant.from(event.at)).total('minutes') < 10) return undefined
  if (/^(?:and |please )*(?:can|could|will|would|remind|put|add|set|wake|cancel|move)\b/i.test(told)) return undefined
  return {
    ...reading,
    text: back ? `${told}, remind me ${back}` : `${told}, put that in`,
    intent: back ? 'reminder_set' : 'event_add',
    score: 0.95,
    act: 'request',
    whens: [],
    slots: {},
  }
}
