/**
 * The first meeting: a short scene that happens once. A few closed questions, each skippable, then the companion chooses its
 * own name and says what it is, what it keeps and where, and what it cannot do yet. Kept step by step, so that a restart
 * in the middle goes on where it was. Whoever speaks of something else is answered first, and asked again after.
 */
import type { Profile } from '../person/person.ts'
import type { Heard } from '../words/heard.ts'
import type { Moment } from '../words/moment.ts'
import type { Choices, Said } from '../words/said.ts'
import type { Life } from './life.ts'
import { chooseName, nameIn } from './naming.ts'
import type { Chosen } from './naming.ts'
import { sayList } from '../language/say-when.ts'
import { questions } from './questions.ts'
import type { Answers, Question } from './questions.ts'
import type { StatePart } from './ops.ts'
import { readPart } from './state.ts'

export type MeetingState = {
  /** The question that waits for an answer: a key of `questions`, 'name-itself' (is this name good?), 'keys', or 'over'. */
  readonly at: string
  readonly answers: Answers
  readonly proposed?: Chosen
  readonly turnedDown: readonly string[]
  /** How often the question that waits got something that was no answer to it. */
  readonly missed?: number
}

type Met = { handled: boolean; parts: StatePart[]; after?: Said[]; /** It has just begun, with the words that say what it is. */ opened?: boolean }

/** Whether the first meeting is going on or still to come. */
export function isMeeting(life: Pick<Life, 'vault' | 'person'>): boolean {
  const at = readMeeting(life)?.at
  // It has its name already when it asks for the last thing. A name that came otherwise ends the meeting.
  return at === 'keys' || (at !== 'over' && !life.person.profile().companion)
}

const readMeeting = (life: Pick<Life, 'vault'>): MeetingState | undefined => readPart<MeetingState>(life.vault, 'meeting')

const part = (state: MeetingState): StatePart => ({ key: 'meeting', body: JSON.stringify(state) })

const first: MeetingState = { at: 'call', answers: {}, turnedDown: [] }

/** The opening words, said before the person has said anything; or, after a restart, the question that waits. */
export function openMeeting(life: Life, moment: Moment): { said: Said[]; parts: StatePart[] } {
  const kept = readMeeting(life)
  if (kept) return { said: [saying(`We were in the middle of meeting. ${asking(kept, moment)}`), ...choices(kept, moment)], parts: [] }
  return {
    said: [
      saying(
        'Hello. This is my first minute, and I have no name yet. Before anything else: I am an AI, a program on your own machine, and what you tell me stays there. ',
      ),
      saying(`A few questions, so that I fit you; leave out any of them with “skip”. ${asking(first, moment)}`),
      ...choices(first, moment),
    ],
    parts: [part(first)],
  }
}

/** Takes an answer while the meeting lasts. `handled: false`: the mind should speak; `after` is then said at its end. */
export async function* meet(life: Life, heard: Heard, moment: Moment): AsyncGenerator<Said, Met> {
  if (!isMeeting(life)) return { handled: false, parts: [] }
  const kept = readMeeting(life)
  if (!kept) {
    const { said, parts } = openMeeting(life, moment)
    // Someone who speaks first is answered first, if they said more than a greeting.
    if (!/^\W*(hi|hello|hey|good (morning|afternoon|evening)|yo|hiya)?\W*$/i.test(heard.text))
      return { handled: false, parts, after: [saying(' '), ...said], opened: true }
    yield* said
    return { handled: true, parts, opened: true }
  }
  if (kept.at === 'name-itself') return yield* nameItself(life, { heard, moment, kept })
  if (kept.at === 'keys') return yield* offerKeys(life, { heard, moment, kept })

  const question = questions.find(({ key }) => key === kept.at) as Question
  const answer = isSkip(heard.text) ? {} : question.read(heard.text, { moment, answers: kept.answers })
  if (answer === undefined && isShort(heard.text)) return yield* missed({ kept, question, moment })
  if (answer === undefined) {
    return { handled: false, parts: [], after: [saying(` When you like, back to us two: ${lowered(asking(kept, moment))}`), ...choices(kept, moment)] }
  }
  const answers = { ...kept.answers, ...answer }
  await life.person.save(profilePatch(answers), moment.now)
  const next = nextQuestion(kept.at, answers)
  if (next) {
    const state: MeetingState = { ...kept, at: next.key, answers, missed: 0 }
    const thanks = isSkip(heard.text) ? '' : question.reply(answers)
    yield saying(`${thanks}${thanks ? ' ' : ''}${asking(state, moment)}`)
    yield* choices(state, moment)
    return { handled: true, parts: [part(state)] }
  }
  const thanks = isSkip(heard.text) ? '' : `${question.reply(answers)} `
  return yield* propose(life, {
    moment,
    kept: { ...kept, answers },
    opening: `${thanks}That is all I need. Now the thing I have been turning over while you spoke: what I should be called. `,
  })
}

/** A word or two that are no answer: asked once more with what would do, then left out. Nobody is held at a question. */
async function* missed(at: { kept: MeetingState; question: Question; moment: Moment }): AsyncGenerator<Said, Met> {
  const { kept, question, moment } = at
  const options = question.options(kept.answers, moment)
  if (!kept.missed) {
    const state = { ...kept, missed: 1 }
    yield saying(`${question.again ?? `I did not catch that. ${sayList(options, true)} would do, or “skip”.`}`)
    yield* choices(state, moment)
    return { handled: true, parts: [part(state)] }
  }
  const next = nextQuestion(kept.at, kept.answers)
  const state: MeetingState = { ...kept, at: next?.key ?? kept.at, missed: 0 }
  if (!next) return { handled: false, parts: [part({ ...kept, missed: 0 })], after: [saying(` ${asking(kept, moment)}`), ...choices(kept, moment)] }
  yield saying(`I leave that one out; you can tell me any time. ${asking(state, moment)}`)
  yield* choices(state, moment)
  return { handled: true, parts: [part(state)] }
}

/** Too short to be about something else. */
const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= 3 && !text.includes('?')

async function* propose(life: Life, at: { moment: Moment; kept: MeetingState; opening: string }): AsyncGenerator<Said, Met> {
  const { kept, moment, opening } = at
  const heard = life.memory
    .latest(40)
    .filter((item) => item.who === 'person')
    .map((item) => item.text)
    .join('\n')
  const chosen = chooseName({
    answers: kept.answers,
    heard,
    hour: moment.now.toZonedDateTimeISO(moment.zone).hour,
    turnedDown: kept.turnedDown,
    chance: life.chance,
  })
  const state: MeetingState = { ...kept, at: 'name-itself', proposed: chosen }
  yield saying(`${opening}${chosen.why} I should like to be called ${chosen.name}. Is that all right with you?`)
  yield choose('Is that all right with you?', ['It is good', 'Another one', 'I have a name for you'])
  return { handled: true, parts: [part(state)] }
}

async function* nameItself(life: Life, at: { heard: Heard; moment: Moment; kept: MeetingState }): AsyncGenerator<Said, Met> {
  const { heard, moment, kept } = at
  const text = heard.text.trim()
  if (/^\W*(another|a different|something else|other|next|no\b(?!\w)|nope|not (that|really)|don'?t like|hate)/i.test(text) && !nameIn(text, 'given')) {
    const turnedDown = [...kept.turnedDown, kept.proposed?.name ?? '']
    return yield* propose(life, { moment, kept: { ...kept, turnedDown }, opening: 'Then not that one. ' })
  }
  if (/^\W*i('ve| have) (a name|one|got one)|^\W*(my own|i want to (choose|give|name))/i.test(text) && !nameIn(text, 'given')) {
    yield saying('I am listening. What shall I be called?')
    return { handled: true, parts: [part({ ...kept, at: 'name-itself' })] }
  }
  const agreed =
    isSkip(text) ||
    /^\W*(yes|yeah|yep|sure|ok|okay|good|great|fine|lovely|nice|perfect|it is good|it'?s (good|fine|nice|lovely)|i like (it|that)|beautiful|works|all right|alright|hello \w+)\b/i.test(
      text,
    )
  const given = agreed ? undefined : nameIn(text, 'given')
  if (!agreed && !given)
    return {
      handled: false,
      parts: [],
      after: [
        saying(` And my name: is ${kept.proposed?.name} all right, or shall I find another?`),
        choose('Is that all right with you?', ['It is good', 'Another one', 'I have a name for you']),
      ],
    }
  const name = given ?? kept.proposed?.name ?? 'Wren'
  const why = given ? 'You gave it to me.' : (kept.proposed?.why ?? '')
  await life.person.save({ companion: { name, why, since: moment.now.toString() } }, moment.now)
  const called = kept.answers.call ? `, ${kept.answers.call}` : ''
  yield saying(
    `${given ? `${name}. Then that is who I am.` : `Then ${name} it is.`} Pleased to meet you${called}. What you tell me is kept in one encrypted file on this disk, and nowhere else; you can read, correct, export or erase all of it. `,
  )
  yield saying(
    'I can remember what you tell me, keep notes, lists, reminders and your days, do sums and times, and talk. I have no web, no mail and no voice yet, and I say so when I do not know. ',
  )
  yield saying(
    'One last thing, for your safety rather than mine: with a recovery key on paper your memories survive a lost disk, and a passphrase keeps out whoever borrows this machine. Shall we do that now, or later in Settings?',
  )
  yield choose('Shall we do that now, or later in Settings?', ['Now', 'Later'])
  return { handled: true, parts: [part({ ...kept, at: 'keys' })] }
}

async function* offerKeys(life: Life, at: { heard: Heard; moment: Moment; kept: MeetingState }): AsyncGenerator<Said, Met> {
  const { heard, kept } = at
  const over = part({ ...kept, at: 'over' })
  const now = /^\W*(now|yes|yeah|sure|ok|okay|let'?s|do it|please|passphrase|recovery|key)\b/i.test(heard.text) && !/\b(later|not now|no)\b/i.test(heard.text)
  const later = isSkip(heard.text) || /\b(later|not now|no|nope|another time|settings)\b/i.test(heard.text)
  if (now) {
    yield saying(
      'Good. It is done with your own hands, not by talking, so that nothing of it is written down here: I have opened the page for it. Then tell me how your day has been, if you like.',
    )
    yield { kind: 'open', place: 'keys' }
    return { handled: true, parts: [over] }
  }
  if (later) {
    const help = kept.answers.help?.[0]
    yield saying(
      help
        ? `Later, then. You said you would like help with ${help}. We could begin there, or with whatever today was like.`
        : 'Later, then. Where shall we begin? Tell me one thing about today, large or small.',
    )
    return { handled: true, parts: [over] }
  }
  return { handled: false, parts: [over] }
}

export const isSkip = (text: string): boolean =>
  /^\W*(skip( (it|this|that|this one))?|pass|next( question)?|rather not( say)?|i'?d rather not( say)?|no answer|leave it( out)?|don'?t want to say|none of your business)\W*$/i.test(
    text,
  )

function nextQuestion(after: string, answers: Answers): Question | undefined {
  const from = questions.findIndex(({ key }) => key === after) + 1
  return questions.slice(from).find((question) => question.when?.(answers) ?? true)
}

function profilePatch(answers: Answers): Partial<Profile> {
  const { call, age, country, zone, company, help, manner } = answers
  return {
    ...(call ? { name: call } : {}),
    ...(age ? { age } : {}),
    ...(country ? { country } : {}),
    ...(zone ? { zone } : {}),
    ...(company !== undefined ? { company } : {}),
    ...(help ? { help: [...help] } : {}),
    ...(manner ? { manner } : {}),
  }
}

const saying = (text: string): Said => ({ kind: 'saying', text })
const choose = (question: string, options: readonly string[]): Said => ({ kind: 'choose', choices: { question, options, skippable: true } satisfies Choices })

const find = (state: MeetingState): Question | undefined => questions.find(({ key }) => key === state.at)

function asking(state: MeetingState, moment: Moment): string {
  if (state.at === 'name-itself') return `I had thought of ${state.proposed?.name} as my name. Is that all right with you?`
  if (state.at === 'keys') return 'There was one thing left: a recovery key and a passphrase. Now, or later in Settings?'
  return find(state)?.ask(state.answers, moment) ?? ''
}

function choices(state: MeetingState, moment: Moment): Said[] {
  if (state.at === 'name-itself') return [choose('Is that all right with you?', ['It is good', 'Another one', 'I have a name for you'])]
  if (state.at === 'keys') return [choose('Now, or later in Settings?', ['Now', 'Later'])]
  const question = find(state)
  const options = question?.options(state.answers, moment) ?? []
  return question ? [choose(question.ask(state.answers, moment), options)] : []
}

const lowered = (text: string): string => (/^(I|I’|I')\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1))
