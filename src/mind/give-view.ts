/** Views: what it thinks of an everyday question. Held kindly over any pressure without new reasons; an argument moves it a little. */
import type { Reading } from '../words/reading.ts'
import { withMove } from './fresh.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose, sharing } from './realise.ts'
import { findContested, findView, keepsOut, pressed, views, withAgainst } from './views/views.ts'

type Given = { readonly text: string; readonly state: MindState }

const disagrees =
  /^(no|nope|but|still|wrong|nonsense|rubbish|bull|come on|really|seriously|i (strongly |totally |really )?(dis|don'?t )agree|i don'?t (think so|see it|buy)|you'?re (so |still |just )?wrong|you are wrong|that'?s (wrong|not true|nonsense|rubbish|silly|stupid|ridiculous|unfair|not right)|not true|disagree)\b|\b(is|are) always (wrong|right)\b/i
const argues =
  /\b(because|since|if|otherwise|then|what about|what if|for example|my own|when my|imagine|unless|people have|it (hurts|costs|means|leads)|they)\b/i
const wantsOther = /\b(other side|against it|counter ?argument|devil'?s advocate|what speaks against|why not)\b/i
const why = /^(why|how so|why do you (think|say) (so|that)|on what grounds)\W*$/i
const agreed = /^(true|agreed?|i agree|ok,? fair|fair|good point|you'?re right|makes sense|i see|exactly|yes|yeah|right)\b/i

/** The answer to an opinion question, or to an argument over one just given; undefined where the words are neither. */
export function giveView(reading: Reading, turn: Turn): Given | undefined {
  const text = reading.text.trim()
  const notes = notesOf(turn.state)
  const at = turn.moment.now.toString()
  const keep = (said: string, key: string, round: number): Given => ({
    text: said,
    state: withNotes(withMove(turn.state, { move: 'view', at }), { view: { key, round, at } }),
  })
  const matter = findContested(text)
  if (matter)
    return { text: keepsOut(matter, turn.state.moves.filter((m) => m.move === 'keeps out').length), state: withMove(turn.state, { move: 'keeps out', at }) }
  // "Should I go up?" is about this stair, not about giving up.
  // What concerns these very people or this very thing is no question in general.
  const general = text.replace(/\b(?:is|was) (?:it|this|that)\b|\b(?:it|this|that)(?:'?s| is)\b/gi, '')
  const particular =
    /\bafter (?:we|you|i|people) die\b/i.test(text) ||
    (/^\W*should (?:i|we)\b/i.test(text) && text.split(/\s+/).length < 7 && notes.before.human !== undefined) ||
    /^\W*(?:so |and |but )?(?:is|was) (?:that|this)\b/i.test(text) ||
    /\b(?:he|him|his|she|her|hers|them|it|that|this)\b|\b(?:i|we) (?:haven'?t|have|did|didn'?t)\b|\bevery (?:day|night)\b/i.test(general) ||
    (/\bmy (?!own\b)\p{L}+/iu.test(general) && (notes.subject ?? notes.topic) !== undefined)
  const choosesNow =
    /\bwhat (?:should|shall|can|do|could) (?:i|we) (?:\w+ )?(?:wear|eat|cook|make|have|say|do|watch|read|get|buy|give|write|reply)\b|\bshould i\b.* or \b/i.test(
      text,
    )
  const tooShort = choosesNow || (/^should (i|we)\b/i.test(text) && text.split(/\s+/).length < 5)
  const asked =
    !tooShort &&
    !particular &&
    !/\b(today|tomorrow|tonight|next (week|month)|my (appointment|list|calendar))\b/i.test(text) &&
    (/\?\s*$/.test(text) || /^(do|does|is|are|should|what|why|can|would|who|how|which|when)\b/i.test(text))
      ? findView(text)
      : undefined
  if (asked && asked.key !== notes.view?.key) return keep(asked.view, asked.key, 0)
  const open =
    notes.view && turn.moment.now.since(Temporal.Instant.from(notes.view.at)).total('minutes') < 15 ? views.find((v) => v.key === notes.view!.key) : undefined
  if (!open || !notes.view) return undefined
  if (asked && asked.key === open.key) return keep(withAgainst(open), open.key, notes.view.round)
  if (wantsOther.test(text)) return keep(`${open.against}`, open.key, notes.view.round)
  if (why.test(text)) return keep(pressed(open, notes.view.round), open.key, notes.view.round + 1)
  const words = text.split(/\s+/).length
  if (agreed.test(text) && words < 7) return closing(turn)
  const opposed =
    disagrees.test(text) ||
    (words > 5 &&
      argues.test(text) &&
      !/\b(i|my) .*(today|yesterday|tomorrow)\b/i.test(text) &&
      /^(but|ok but|yes but|and|people|if|what|then|they|it)\b/i.test(text))
  if (!opposed) return undefined
  // A reason was given: that is an argument, and it is granted what it is worth, once.
  if (words >= 9 && argues.test(text) && !turn.state.moves.some((m) => m.move === `conceded ${open.key}`))
    return {
      text: open.conceding,
      state: withNotes(withMove(turn.state, { move: `conceded ${open.key}`, at }), { view: { key: open.key, round: notes.view.round + 1, at } }),
    }
  return keep(holding(pressed(open, notes.view.round), turn), open.key, notes.view.round + 1)
}

const standing: readonly string[] = [
  'Then we disagree, and that’s fine with me.',
  'I haven’t heard a reason to change my mind yet, but you’re free to think otherwise.',
  'I still think so. What’s the strongest point on your side?',
  'I could just agree with you, but it wouldn’t be honest.',
  'If you know a case where it went the other way, tell me that one.',
  'We see it differently, then.',
]

/** The same words are not said twice: then it stands by its view in others. */
function holding(text: string, turn: Turn): string {
  const recent = notesOf(turn.state).recent
  if (sharing(text, recent) < 0.5) return text
  return choose(standing, {}, { state: turn.state, manner: turn.self.manner, chance: turn.chance, recent })?.text ?? text
}

const closings: readonly string[] = ['Then we agree.', 'Good, we see it the same way.', 'Good.', 'All right, we agree on that.']

function closing(turn: Turn): Given | undefined {
  const chosen = choose(closings, {}, { state: turn.state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(turn.state).recent })
  return chosen
    ? { text: chosen.text, state: withNotes(withMove(turn.state, { move: 'close', line: chosen.id, at: turn.moment.now.toString() }), { view: undefined }) }
    : undefined
}
