/**
 * What is said to a situation: one of its replies, or of its group's where only that is sure; a turn or two later, where the
 * words tell nothing of their own, something more on the same subject; and its view, where one is asked for.
 */
import { lineId } from './fresh.ts'
import type { MindState } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose } from './realise.ts'
import type { Chosen, Voice } from './realise.ts'
import type { SituationSeen } from './situation-seen.ts'
import type { Situations } from './situations/situations.ts'
import type { Scene, Taking } from './takings.ts'
import { agreeingThey } from './remarks/remark.ts'

/** What is being talked of: a situation's key or a group's, since when, and how often more was said on it. */
export type Subject = { readonly key?: string; readonly group: string; readonly at: string; readonly uses: number }

/** How long a subject is fresh, in minutes, and how often one keeps to it unasked. */
const freshFor = 25
const keepsTo = 3
/** How many moves must lie between two uses of a line. */
const rest = 80

/** The subject that is still fresh, if any. */
export function subjectOf(state: MindState, now: Temporal.Instant): Subject | undefined {
  const { subject } = notesOf(state)
  return subject && now.since(Temporal.Instant.from(subject.at)).total('minutes') <= freshFor ? subject : undefined
}

/** The state after a situation was met. */
export const onSubject = (state: MindState, seen: SituationSeen, now: Temporal.Instant): MindState =>
  seen.situation || seen.group
    ? withNotes(state, {
        subject: {
          ...(seen.situation ? { key: seen.situation.key } : {}),
          group: seen.situation?.group ?? seen.group!.key,
          at: now.toString(),
          uses: 0,
        } satisfies Subject,
      })
    : state

/** A reply to the situation, where it is sure. */
export function ofSituation(scene: Scene): Taking | undefined {
  const { situation } = scene.telling.situation
  return situation ? taking(scene, situation.replies) : undefined
}

/** A reply to the group of situations, where no more than that is sure. */
export function ofGroup(scene: Scene): Taking | undefined {
  const { situation, group } = scene.telling.situation
  return group ? taking(scene, situation ? [...situation.more, ...group.replies] : group.replies) : undefined
}

/** Something more on what is being talked of. */
export function moreOnSubject(scene: Scene): { taking: Taking; subject: Subject } | undefined {
  const subject = subjectOf(scene.voice.state, scene.turn.moment.now)
  if (!subject || subject.uses >= keepsTo || !scene.asksNow) return undefined
  const { table } = scene.turn
  const lines = [...(subject.key ? (table.situation(subject.key)?.more ?? []) : []), ...(table.group(subject.group)?.more ?? [])]
  const found = taking(scene, lines)
  return found ? { taking: found, subject: { ...subject, at: scene.turn.moment.now.toString(), uses: subject.uses + 1 } } : undefined
}

/** The view that goes with a situation: of the one asked about, else of the one being talked of. */
export function viewOf(
  seen: SituationSeen,
  about: { readonly table: Situations; readonly subject?: Subject; readonly voice: Voice; readonly who?: string },
): Chosen | undefined {
  const { table, subject, voice, who } = about
  const views = seen.situation?.views.length ? seen.situation.views : subject?.key ? (table.situation(subject.key)?.views ?? []) : []
  return choose(views, who ? { who } : {}, voice)
}

function taking({ telling, voice, asksNow }: Scene, lines: readonly string[]): Taking | undefined {
  const used = new Set(voice.state.moves.slice(-rest).map(({ line }) => line))
  const open = lines.filter((line) => !used.has(lineId(line)) && (asksNow || !line.includes('?')))
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
