/** Answers a question that the person asks of the companion's judgement or memory; says so honestly where it cannot. */
import type { Source } from '../words/said.ts'
import { banks } from './banks.ts'
import type { Answered } from './company.ts'
import { withMove } from './fresh.ts'
import { cannotKnow } from './lines/edge.ts'
import { lifeEvent } from './life-events/life-events.ts'
import { asksMemory, fromMemory, notTold } from './links.ts'
import type { MindState } from './mind.ts'
import { questionPattern } from './questions.ts'
import type { Here } from './situation-seen.ts'
import { subjectInHand, viewOf } from './situation-taking.ts'
import { choose } from './realise.ts'
import { agreeingThey } from './remarks/remark.ts'
import type { Chosen, Voice } from './realise.ts'
import { strings } from './telling.ts'
import type { Telling } from './telling.ts'

export function answerQuestion(telling: Telling, turn: Here): Answered {
  const { main, notes, current, thread } = telling
  let state: MindState = telling.state
  const at = turn.moment.now.toString()
  const voice = (): Voice => ({ state, manner: turn.self.manner, chance: turn.chance, recent: notes.recent, quiet: notes.spare.includes('questions') })
  const done = (said: Chosen | undefined, move: string): Answered => {
    if (said) state = withMove(state, { move, line: said.id, at })
    return { text: said?.text ?? '', state, sources: [], thin: !said }
  }

  // A question about their own life is answered from memory, with its place, or not at all.
  const ofTheirLife =
    asksMemory(main.reading.text) ||
    (/^(did|have|has|had|do|does|is|are|was|were)\b/i.test(main.reading.text) &&
      /\b(i|my|me|we|our)\b/i.test(main.reading.text) &&
      !judged.test(main.keys[0] ?? ''))
  const answer = ofTheirLife ? turn.answer(main.reading.text) : undefined
  const known = answer && (answer.known || asksMemory(main.reading.text)) ? answer : undefined
  if (known) return { text: known.text, state: withMove(state, { move: known.known ? 'recall' : 'unknown-memory', at }), sources: known.sources, thin: false }
  if (asksMemory(main.reading.text)) {
    const found = fromMemory(main.reading.text, turn)
    if (found) return { text: found.text, state: withMove(state, { move: 'recall', at }), sources: found.sources as readonly Source[], thin: false }
    return done(choose(notTold, {}, voice()), 'unknown-memory')
  }

  if (puzzle.test(main.reading.text)) return done(choose(puzzles, {}, voice()), 'edge')
  const [first, second] = questionPattern(main.clause, main.gist)
  if (/^(whatDo|whatThink|wouldHave)$/.test(first ?? '')) {
    const subject = subjectInHand(state, turn.moment.now)
    const view = viewOf(telling.situation, {
      table: turn.table,
      voice: voice(),
      ...(subject ? { subject } : {}),
      ...(main.slots['who'] ? { who: main.slots['who'] } : {}),
    })
    // One view is told once.
    if (view && !state.moves.slice(-30).some(({ line }) => line === view.id)) return done(view, 'view')
  }
  const topic = current ?? thread
  const kind = topic && /^(whatDo|howCope)$/.test(first ?? '') ? lifeEvent(topic.kind) : undefined
  const phase = topic?.status === 'coming' ? 'ahead' : topic?.status === 'over' ? 'past' : 'lasting'
  const help = kind
    ? choose(
        kind.helps.filter((l) => !l.phase || l.phase === phase).map((l) => l.line),
        { ...main.slots, ...strings(topic!.known) },
        voice(),
      )
    : undefined
  if (help) return done(help, 'help')
  const slots = { ...main.slots, ...pronounsIn(main.reading.text) }
  const own = choose(first ? (banks[first]?.r ?? []) : [], slots, voice()) ?? choose(second ? (banks[second]?.r ?? []) : [], slots, voice())
  const said = own ?? (main.slots['who'] ? choose(cannotKnow, slots, voice()) : undefined)
  return done(said && { ...said, text: agreeingThey(said.text) }, 'view')
}

/** Kinds of question that ask for a judgement: memory has no answer to these. */
const judged =
  /^(?:should|how|of[A-Z]|amI|isIt|fault|didRight|allowed|worthIt|tooLate|onlyYou|whichOf|wrongOfMe|ideaAsked|fact|legal|normalFeeling|knewIt|will|meaning|afterDeath|what[A-Z]|wouldHave|doYouThink|why)/

const male =
  /\b(?:he|him|his|(?:my|our) (?:step)?(?:dad|father|son|brother|husband|boyfriend|uncle|grandad|granddad|grandpa|grandfather|nephew|ex-husband|father-in-law|brother-in-law))\b/i
const female =
  /\b(?:she|her|hers|(?:my|our) (?:step)?(?:mum|mom|mother|daughter|sister|wife|girlfriend|aunt|gran|grandma|nan|grandmother|niece|ex-wife|mother-in-law|sister-in-law))\b/i

/** The pronouns for whom the question is about; several and unknown ones are "they". */
function pronounsIn(text: string): { readonly he: string; readonly him: string } {
  if (male.test(text) && !female.test(text)) return { he: 'he', him: 'him' }
  if (female.test(text) && !male.test(text)) return { he: 'she', him: 'her' }
  return { he: 'they', him: 'them' }
}

/** Riddles, sums in words and syllogisms: not for rules like these. */
const puzzle = /\b(riddle|puzzle|heavier|syllogism|how many \w+ does it take|if all \w+ are|comes next in|logically)\b/i
const puzzles: readonly string[] = ['I can’t do riddles and puzzles, sorry; I’d only be guessing.', 'That sort of reasoning is beyond me. Sums I can do.']
