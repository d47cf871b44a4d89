/**
 * What is said to a situation: one of its replies, or of its group's where only that is sure; a turn or two later, where the
 * words tell nothing of their own, something more on the same subject; and its view, where one is asked for.
 */
import type { Reading } from '../words/reading.ts'
import { asksTold } from './answered.ts'
import { lineId, withMove } from './fresh.ts'
import type { MindState } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'
import type { Chosen, Voice } from './realise.ts'
import { ofTurns } from './situation-seen.ts'
import type { Here, SituationSeen } from './situation-seen.ts'
import type { Situation } from './situations/situation.ts'
import type { Situations } from './situations/situations.ts'
import type { Telling } from './telling.ts'
import type { Scene, Taking } from './takings.ts'
import { agreeingThey } from './remarks/remark.ts'

/** What is being talked of: a situation's key or a group's, since when, and how often more was said on it. */
export type Subject = { readonly key?: string; readonly group: string; readonly at: string; readonly uses: number; readonly sure: number }

/** How long a subject is fresh, in minutes, and how often one keeps to it unasked. */
const freshFor = 25
const keepsTo = 2
/** Only a subject this sure is kept to, and only where hardly a word was said that could tell another. */
const sureSubject = 0.5
const fewWords = 5
/** How many moves must lie between two uses of a line. */
const rest = 80

/** The subject that is still fresh, if any. */
export function subjectOf(state: MindState, now: Temporal.Instant): Subject | undefined {
  const { subject } = notesOf(state)
  return subject && now.since(Temporal.Instant.from(subject.at)).total('minutes') <= freshFor ? subject : undefined
}

/** For how many minutes a subject is the matter in hand, so that a question without one of its own is about it. */
const inHand = 4

/** The subject, while it is the matter in hand: some turns later a view on the landlord is no answer about a friend. */
export function subjectInHand(state: MindState, now: Temporal.Instant): Subject | undefined {
  const subject = subjectOf(state, now)
  return subject && now.since(Temporal.Instant.from(subject.at)).total('minutes') <= inHand ? subject : undefined
}

/** The state after a situation was met. */
export const onSubject = (state: MindState, seen: SituationSeen, now: Temporal.Instant): MindState =>
  (seen.situation && !ofTurns.test(seen.situation.key)) || (!seen.situation && seen.group)
    ? withNotes(state, {
        subject: {
          ...(seen.situation ? { key: seen.situation.key } : {}),
          group: seen.situation?.group ?? seen.group!.key,
          at: now.toString(),
          uses: 0,
          sure: seen.score,
        } satisfies Subject,
      })
    : state

/** A reply to the situation, where it is sure. */
export function ofSituation(scene: Scene): Taking | undefined {
  const { situation } = scene.telling.situation
  return situation && !outOfPlace(situation, scene.telling) ? taking(scene, situation.replies) : undefined
}

/** In the middle of a death or the like nothing is taken for a pleasure that was not told as one. */
const outOfPlace = ({ feels }: Situation, { heavy, eventful }: Telling): boolean => feels > 0.2 && heavy !== undefined && eventful.feeling.valence < 0.25

/** A reply to the group of situations, where no more than that is sure. */
export function ofGroup(scene: Scene): Taking | undefined {
  const { situation, group } = scene.telling.situation
  return group ? taking(scene, situation ? [...situation.more, ...group.replies] : group.replies) : undefined
}

/** Something more on what is being talked of. */
export function moreOnSubject(scene: Scene): { taking: Taking; subject: Subject } | undefined {
  const subject = subjectOf(scene.voice.state, scene.turn.moment.now)
  if (!subject || subject.uses >= keepsTo || !scene.asksNow || subject.sure < sureSubject || !isBare(scene)) return undefined
  const { table } = scene.turn
  const lines = [...(subject.key ? (table.situation(subject.key)?.more ?? []) : []), ...(table.group(subject.group)?.more ?? [])]
  const found = taking(scene, lines)
  return found ? { taking: found, subject: { ...subject, at: scene.turn.moment.now.toString(), uses: subject.uses + 1 } } : undefined
}

/** Hardly a word, and none that names anything of its own. */
const isBare = ({ telling: { words, main } }: Scene): boolean =>
  words <= fewWords && main.clause.who === undefined && main.clause.object === undefined && main.clause.fragment === undefined

/** The view that goes with a situation: of the one asked about, else of the one being talked of. */
export function viewOf(
  seen: SituationSeen,
  about: { readonly table: Situations; readonly subject?: Subject; readonly voice: Voice; readonly who?: string },
): Chosen | undefined {
  const { table, subject, voice, who } = about
  const views = seen.situation?.views.length ? seen.situation.views : subject?.key ? (table.situation(subject.key)?.views ?? []) : []
  return choose(views, who ? { who } : {}, voice)
}

const advice =
  /\b(?:what (?:should|shall|can|do|would|could) (?:i|you|we)(?: \w+)? (?:do|say)|should (?:i|we)|what would you|do you think (?:i|we) should|what do you (?:think|reckon)|would you)\b/i
/** It speaks of what is being talked of, not of a subject of its own. */
const ofThat =
  /\b(?:him|her|them|it|that|this|he|she|they)\b|^(?:(?:so|and|ok|well|but)[, ]+)*what (?:would|should|do|shall|can) (?:you|i)(?: (?:do|say|think|reckon))?(?: now)?\W*$/i

/** What it thinks of the matter in hand, where the question is about that: before any view on a matter of its own. */
export function viewOnSubject(reading: Reading, turn: Here): { readonly text: string; readonly state: MindState } | undefined {
  const text = reading.text.trim()
  if (
    /\bwhat do you (?:think|reckon) (?:he|she|they|it|that|the|my|his|her)\b/i.test(text) ||
    !advice.test(text) ||
    !ofThat.test(text) ||
    text.split(' ').length > 12
  )
    return undefined
  const subject = subjectInHand(turn.state, turn.moment.now)
  if (!subject?.key) return undefined
  const voice: Voice = { state: turn.state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(turn.state).recent }
  const view = viewOf({ score: 0 }, { table: turn.table, subject, voice })
  if (view && /\bshould (?:i|we)\b/i.test(text) && !/\bwhat\b/i.test(text) && !speaksOf(view.text, text)) return undefined
  return view && !turn.state.moves.slice(-30).some(({ line }) => line === view.id)
    ? { text: view.text, state: withMove(turn.state, { move: 'view', line: view.id, at: turn.moment.now.toString() }) }
    : undefined
}

/** "Should I tell her?" is answered by a view that speaks of telling, not by any view on the matter. */
function speaksOf(view: string, question: string): boolean {
  const asked =
    /\bshould (?:i|we) (?:just |really |even |still )?(.+)$/i
      .exec(question)?.[1]
      ?.toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  const verbs = asked.filter((word) => !/^(?:him|her|them|the|that|this|about|with|just|something|anything|what|now|and)$/.test(word))
  const said = view.toLowerCase()
  return verbs.some((word) => said.includes(word) || (/^(?:tell|say|mention)$/.test(word) && /\b(?:tell|say|mention)\b/.test(said)))
}

function taking({ telling, voice, asksNow }: Scene, lines: readonly string[]): Taking | undefined {
  const used = new Set(voice.state.moves.slice(-rest).map(({ line }) => line))
  const open = lines.filter((line) => !used.has(lineId(line)) && (asksNow || !line.includes('?')) && !asksTold(line, telling))
  const { who, whoPlural, where, when } = { ...telling.main.slots, ...telling.told.slots }
  const slots = {
    ...(who ? { who } : {}),
    ...(whoPlural ? { whoPlural } : {}),
    ...(where ? { where } : {}),
    ...(when && telling.phase === 'ahead' ? { when } : {}),
  }
  const said = choose(open, slots, voice)
  return said ? { said: { ...said, text: agreeingThey(said.text) }, move: 'situation', asks: [], slots: telling.main.slots } : undefined
}
