/** Yes or no to what was offered a moment ago. */
import type { Reading } from '../words/reading.ts'
import type { Said } from '../words/said.ts'
import { withMove } from './fresh.ts'
import { steering } from './lines/steering.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf } from './notes.ts'
import { choose } from './realise.ts'
import { startTechnique } from './technique-run.ts'

const yes =
  /^(yes|yeah|yep|yup|sure|ok|okay|please|go on|go ahead|do( it| that)?|why not|alright|all right|fine|let'?s|of course|please do|yes please|i'd like that|good idea)( please| do| then| let'?s| go( on| ahead)?)?[.! ]*$/i
const no = /^(no|nope|nah|no thanks|no thank you|not now|don'?t|never mind|leave it|rather not|maybe later|later|not today)[.! ]*$/i

/** Takes up or drops the standing offer; undefined where there is none or the words are neither yes nor no. */
export async function answerOffer(reading: Reading, turn: Turn): Promise<{ text: string; state: MindState; events: Said[] } | undefined> {
  const offer = turn.state.last?.offer
  if (!offer || offer.kind === 'choice') return undefined
  if (turn.moment.now.since(Temporal.Instant.from(turn.state.last!.at)).total('minutes') > 30) return undefined
  const text = reading.text.trim()
  const agreed = yes.test(text) || (reading.act === 'agree' && text.length < 40)
  const refused = no.test(text) || (reading.act === 'refuse' && text.length < 40)
  const { last: _, ...rest } = turn.state
  const bare: MindState = rest
  if (refused) {
    const chosen = choose(steering.refuse, {}, { state: turn.state, manner: turn.self.manner, chance: turn.chance, recent: notesOf(turn.state).recent })
    return {
      text: chosen?.text ?? '',
      state: withMove(bare, { move: 'close', ...(chosen ? { line: chosen.id } : {}), at: turn.moment.now.toString() }),
      events: [],
    }
  }
  if (!agreed) return undefined
  if (offer.kind === 'technique') {
    const begun = startTechnique(offer.technique, { ...turn, state: bare })
    return begun ? { ...begun, events: [] } : undefined
  }
  const ability = turn.abilities.find((a) => a.name === offer.ability)
  const outcome = await turn.act(offer.ability, offer.args)
  const scene = { moment: turn.moment, focus: turn.state.focus }
  const told =
    outcome.kind === 'done'
      ? ability?.spoken
        ? turn.chance.pick(ability.spoken.tell(outcome.result, offer.args, scene))
        : 'Done.'
      : outcome.kind === 'not' || outcome.kind === 'refused'
        ? outcome.why
        : outcome.kind === 'unclear'
          ? outcome.question
          : ''
  return { text: told, state: withMove(bare, { move: 'did', at: turn.moment.now.toString() }), events: [] }
}
