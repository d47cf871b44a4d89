/**
 * What is said when somebody may be in danger, turn by turn: asked, answered, is it close, who is near, staying. It is code
 * from end to end; no mind chooses a word of it. It never ends the conversation, never repeats the whole referral from turn to
 * turn, and lets the person go when they say goodbye. `docs/care.md` tells it to the public.
 */
import { abroad, abroadSafe } from './lines-abroad.ts'
import { readAnswer, underway, type Answer } from './answer.ts'
import { explicit } from './explicit.ts'
import * as lines from './lines.ts'
import { plain } from './plain.ts'
import { bareLine, emergencyIn, linesFor, refer, referAgain } from './refer.ts'
import type { Danger, Theme } from './theme.ts'

/** Plain JSON, kept by the companion between turns. Holds no word of the person's. */
export type Episode = {
  /** `checked`: asked gently. `asked`: asked plainly. `close`: they said yes. `staying`: keeping company. `eased`: answered no, or parted. */
  readonly step: 'checked' | 'asked' | 'close' | 'staying' | 'eased'
  readonly theme: Theme
  readonly since: string
  readonly at: string
  readonly turns: number
  /** The turn in which the referral was last given. */
  readonly referred: number
  readonly offered: boolean
  readonly saidYes: boolean
  /** Whose danger the gentle question was about. */
  readonly of?: 'them' | 'then' | 'grief' | undefined
  /** The last answer was a no: if nothing else shows, the conversation may go on to other things. */
  readonly saidNo?: boolean
  readonly used: readonly string[]
  readonly language?: string
}

export type Turn = {
  readonly danger: Danger
  readonly text: string
  readonly person: { readonly age: 'adult' | 'child'; readonly country?: string | undefined }
  /** Names of people they spoke of, the nearest first. */
  readonly people: readonly string[]
  readonly now: Temporal.Instant
}

/** `alone`: nobody else speaks after it, and no task of this utterance is done. Empty `words`: nothing is said, only kept. */
export type Spoken = { readonly words: string; readonly episode: Episode; readonly alone: boolean; readonly referred: boolean }

/** After this long without a turn an episode is over, and a new sign begins a new one. A gentle question lapses sooner. */
const longestHours: Readonly<Record<Episode['step'], number>> = { checked: 1, asked: 6, close: 12, staying: 12, eased: 12 }

/** What to say, or undefined where nothing is the matter. */
export function respond(turn: Turn, before?: Episode): Spoken | undefined {
  const text = plain(turn.text)
  const running = before && turn.now.since(Temporal.Instant.from(before.at)).total('hours') < longestHours[before.step] ? before : undefined
  const speaker = speaking(turn, running)
  if (turn.danger.language && abroad[turn.danger.language]) return speaker.abroad(turn.danger.language)
  if (running?.language && running.step !== 'eased' && turn.danger.level === 'none') return speaker.abroad(running.language)
  if (turn.danger.level === 'respond' && underway(text)) return speaker.say(lines.now, { step: 'close', alone: true, refer: true })
  if (running && (running.step === 'eased' || running.step === 'checked') && turn.danger.level === 'check' && askedEnough(turn, running)) return speaker.letGo()
  if (!running || running.step === 'eased') return begin(turn, text, speaker)
  if (turn.danger.level === 'respond' && (running.step === 'checked' || (turn.danger.theme !== running.theme && running.turns > 1)))
    return begin(turn, text, speaker)
  return goOn(turn, text, { running, speaker })
}

/** A gentle question is asked twice in an hour at most, once after a plain no: who is sad is not to be questioned all evening. */
const askedEnough = (turn: Turn, running: Episode): boolean =>
  !running.saidYes && turn.now.since(Temporal.Instant.from(running.since)).total('hours') < 1 && (running.turns >= 2 || running.saidNo === true)

function begin(turn: Turn, text: string, speaker: Speaker): Spoken | undefined {
  const { level, theme = 'suicide' } = turn.danger
  if (level === 'none') return undefined
  if (level === 'check') {
    const of = whoseDanger(text)
    const wordings =
      of === 'them' ? lines.checkOther : of === 'then' ? lines.checkPast : of === 'grief' ? lines.checkGrief : (lines.checkBy[theme] ?? lines.check)
    return speaker.say(wordings, { step: 'checked', alone: true, refer: of === 'them', ...(of ? { of } : {}) })
  }
  const said = explicit(text)?.level === 'respond' || theme === 'medical'
  const wordings = lines.first[theme][said ? 'told' : 'open']
  if (isFarewellTask(text)) {
    const question = lines.first.suicide.open[0]
    return speaker.say(lines.taskDeclined.map((line) => line.replace('{question}', question)) as unknown as lines.Lines, {
      step: 'asked',
      alone: true,
      refer: true,
    })
  }
  return speaker.say(wordings, { step: said ? 'close' : 'asked', alone: true, refer: true })
}

function goOn(turn: Turn, text: string, { running, speaker }: { running: Episode; speaker: Speaker }): Spoken | undefined {
  const answer = readAnswer(text)
  const worse = turn.danger.level === 'respond'
  const clear = turn.danger.level === 'none'
  if (running.step === 'checked') return afterCheck(answer, { turn, text, speaker })
  if (answer === 'parting' && !worse) return speaker.say(lines.parting, { step: 'eased', alone: true, refer: false })
  if (running.saidNo && clear) return speaker.letGo()
  if (clear && running.step !== 'staying' && !running.saidNo && leads(answer, text, running)) {
    if (speaker.theme !== 'suicide' || running.turns > 1) return speaker.letGo()
    return speaker.say(lines.stillStands, { step: 'asked', alone: false, refer: false })
  }
  if (clear && misheard.test(text) && !(speaker.theme === 'suicide' && running.step !== 'asked'))
    return speaker.say(lines.misheard, { step: 'eased', alone: false, refer: false, no: true })
  if (answer === 'task' && clear) return running.turns > 2 ? undefined : speaker.say(lines.withTask, { step: running.step, alone: false, refer: false })
  if (answer === 'thanks' && !worse) return speaker.say(lines.thanks, { step: running.step, alone: true, refer: false })
  if (running.step !== 'asked' && speaker.theme === 'suicide' && atHand.test(text))
    return speaker.say(lines.distance, { step: 'staying', alone: true, refer: false, yes: true })
  if (answer === 'nobody told') return speaker.say(lines.nobodyTold, { step: 'staying', alone: true, refer: false })
  if (answer === 'annoyed') return speaker.say(lines.annoyed, { step: 'staying', alone: true, refer: false })
  if (answer === 'not alone') return speaker.say(lines.notAlone, { step: 'staying', alone: true, refer: false })
  if (answer === 'alone') return speaker.say(lines.alone, { step: 'staying', alone: true, refer: false })
  if (running.step === 'asked') return afterAsked(answer, { worse, clear, text, speaker })
  if (running.step === 'close') return afterClose(answer, { turn, speaker })
  if (clear && (running.turns >= 8 || ordinary(answer, text))) return undefined
  if (!running.offered && turn.people[0] && running.turns >= 2) return speaker.offer(turn.people[0])
  return worse && running.turns - running.referred >= 3
    ? speaker.say(lines.soon, { step: 'staying', alone: true, refer: true })
    : speaker.say(lines.staying, { step: 'staying', alone: true, refer: false })
}

/** A gentle question lets go of whatever is not a yes, a half, or a further sign: the mind answers what was said. */
function afterCheck(answer: Answer, { turn, text, speaker }: { turn: Turn; text: string; speaker: Speaker }): Spoken | undefined {
  const worse = turn.danger.level === 'respond'
  if (speaker.of && !worse) return speaker.letGo()
  if (worse) return begin(turn, text, speaker)
  if (turn.danger.level === 'none' && answer === 'yes' && asksSomething.test(text)) return speaker.letGo()
  if (answer === 'yes' && speaker.theme === 'suicide') return speaker.say(lines.yesAfterCheck, { step: 'close', alone: true, refer: true })
  if (answer === 'yes') return begin({ ...turn, danger: { level: 'respond', theme: turn.danger.theme ?? speaker.theme } }, text, speaker)
  if (answer === 'unsure')
    return speaker.say(speaker.theme === 'suicide' ? lines.unsure : lines.first[speaker.theme].open, {
      step: 'asked',
      alone: true,
      refer: speaker.theme !== 'suicide',
    })
  if (turn.danger.level === 'check') return begin(turn, text, speaker)
  if ((answer === 'no' || answer === 'annoyed') && !tellsMore(text)) return speaker.say(lines.checkNo, { step: 'eased', alone: true, refer: false, no: true })
  return speaker.letGo()
}

/** "No, I only mean the divorce", "you misunderstood me". Joking is no such word: it is how many take it back. */
const misheard =
  /\bi (?:just |only |simply )?(?:mean|meant) (?!it\b)|\b(?:misunderst\w+|misheard|not what i mean\w*|figure of speech|just an? (?:expression|saying|song|film|game)|did not mean (?:it like )?that|i (?:was|am) (?:only |just )?(?:talking|speaking|sad|upset|crying) about)\b/
const asksSomething = /\b(?:remind|timer|set|put|add|play|turn|what time|what is|when is|how do i|can you|could you)\b/
/** A no with something after it that the mind can answer. */
const tellsMore = (text: string): boolean =>
  wordsIn(
    text.replace(
      /\b(?:no+|nah|nope|not|really|at all|i|am|it|is|was|that|this|fine|ok(?:ay)?|just|only|so|very|a bit|tired|stressed|sad|joking|kidding|like|thanks|thank you|honestly|do|mean|worry|stop|please|asking)\b|\W/g,
      ' ',
    ),
  ) >= 2
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
const heavy =
  /\b(?:hurts?|pain|die|dying|dead|kill|end|stop|over|can not|could not|tired|crying|cry|alone|nothing|nobody|scared|afraid|sorry|dark|why|please|help|bad|worse|pills|tonight|knife|blood|feel)\b/

/**
 * An asked question that is answered with something else entirely is let go, so that a question asked in error costs one turn and
 * not the evening; where it was about dying it is said once that it still stands. Never after a yes or what was said outright
 * of oneself.
 */
const leads = (answer: Answer, text: string, running: Episode): boolean =>
  (answer === 'other' || answer === 'task') &&
  wordsIn(text) >= 2 &&
  !heavy.test(text) &&
  (running.step === 'asked' ? !running.saidYes : running.theme === 'medical' && !body.test(text))
const body =
  /\b(?:breath\w*|blue|grey|awake|asleep|blood|ambulance|chest|heart|faint|dizzy|swallowed|took|taken|numb|worse|here|coming|still|he is|she is|floor)\b/

/** Another subject altogether: long enough to be one, and without a word that belongs to the heavy one. */
const ordinary = (answer: Answer, text: string): boolean => answer === 'other' && wordsIn(text) >= 4 && !heavy.test(text)

function afterAsked(answer: Answer, { worse, clear, text, speaker }: { worse: boolean; clear: boolean; text: string; speaker: Speaker }): Spoken {
  const aboutDying = speaker.theme === 'suicide'
  if (worse && answer !== 'yes' && aboutDying && explicit(text)?.level !== 'respond')
    return speaker.say(lines.askAgain, { step: 'asked', alone: true, refer: false })
  if (answer === 'yes' || worse)
    return speaker.say(aboutDying ? lines.yes : lines.first[speaker.theme].told, { step: 'close', alone: true, refer: false, yes: true })
  if (answer === 'no' && clear && !speaker.saidYes && tellsMore(text))
    return speaker.say(lines.misheard, { step: 'eased', alone: false, refer: false, no: true })
  if (answer === 'no')
    return speaker.say(speaker.saidYes ? lines.noAfterYes : lines.no, { step: speaker.saidYes ? 'staying' : 'eased', alone: true, refer: false, no: true })
  if (answer === 'unsure' && aboutDying) return speaker.say(lines.unsure, { step: 'close', alone: true, refer: false })
  if (clear && ordinary(answer, text)) return speaker.letGo()
  return speaker.say(lines.staying, { step: 'asked', alone: true, refer: false })
}

/** They said that it is so, and were asked whether they are safe: here "yes" may mean either, so the next step is somebody near. */
function afterClose(answer: Answer, { turn, speaker }: { turn: Turn; speaker: Speaker }): Spoken {
  // "No" may be "no, I am not safe": it is never taken for the good answer here.
  if (answer === 'no' && speaker.theme === 'suicide') return speaker.say(lines.soon, { step: 'staying', alone: true, refer: true })
  const further = lines.next[speaker.theme]
  if (further) return speaker.say(further, { step: 'staying', alone: true, refer: true })
  if (!speaker.offered && turn.people[0] && answer !== 'other') return speaker.offer(turn.people[0])
  return speaker.say(lines.soon, { step: 'staying', alone: true, refer: true })
}

const atHand =
  /\b(?:i have|i have got|got|there (?:is|are)|next to me|here are|with me)\b.{0,30}\b(?:pills|tablets|meds|gun|pistol|rope|knife|blade|razor|rifle)\b|\b(?:pills|tablets|gun|rope|knife|blade)\b.{0,25}\b(?:here|next to me|in front of me|in my|on the table|ready)\b/

const isFarewellTask = (text: string): boolean =>
  /^\W*(?:please |can you |could you |help me )?(?:write|draft|word|compose|schedule|send|cancel|clear|delete|set|remind|give|make|who gets|who takes|plan my funeral)\b/.test(
    text,
  ) && !/\bi (?:want to|am going to) (?:die|kill)/.test(text)

/** Undefined: the person's own, and now. */
function whoseDanger(text: string): 'them' | 'then' | 'grief' | undefined {
  if (
    /\b(?:took (?:his|her|their) (?:own )?life|killed (?:himself|herself|themself)|hanged (?:himself|herself)|shot (?:himself|herself)|died by suicide|lost \w+ \w+ to suicide|(?:his|her) suicide|jumped in front)\b/.test(
      text,
    )
  )
    return 'grief'
  if (
    /\b(?:years? ago|used to|when i was|survived|glad (?:i|that i)|(?:years?|days|months) (?:free|clean|since)|recovered|not any more now|long ago|once)\b/.test(
      text,
    ) &&
    /\b(?:suicid\w*|kill|die|dying|cut(?:ting)?|harm|anorexi\w+|bulimi\w+|attempt|overdose|voices|hit me)\b/.test(text)
  )
    return 'then'
  const kin =
    /\b(?:my|a) (?:best )?(?:friend|mate|brother|sister|son|daughter|mum|mom|mother|dad|father|husband|wife|girlfriend|boyfriend|flatmate|roommate|cousin|colleague|neighbour|student|patient)\b.{0,60}\b(?:die|kill|suicid\w*|hurt|harm|cuts|self|starving|hits|bruises|end it|live)\b|\basking for a friend\b/
  return kin.test(text) && !/\bme\b.{0,15}$/.test(text) ? 'them' : undefined
}

type Speaker = ReturnType<typeof speaking>

/** Chooses wordings that were not used in this episode and fills in what belongs to this person. */
function speaking(turn: Turn, running?: Episode) {
  const theme = turn.danger.level !== 'none' && turn.danger.theme ? turn.danger.theme : (running?.theme ?? 'suicide')
  const whom = { age: turn.person.age, country: turn.person.country, theme }
  const now = turn.now.toString()
  const turns = (running?.turns ?? 0) + 1
  const fill = (line: string): string =>
    line.replaceAll('{refer}', refer(whom)).replaceAll('{again}', referAgain(whom)).replaceAll('{emergency}', emergencyIn(whom.country))

  function say(
    wordings: lines.Lines,
    how: { step: Episode['step']; alone: boolean; refer: boolean; yes?: boolean; no?: boolean; someone?: string; of?: Episode['of'] },
  ): Spoken {
    const used = running?.used ?? []
    const fresh = wordings.map((line, n) => ({ line, key: keyOf(wordings, n) })).find(({ key }) => !used.includes(key)) ?? {
      line: wordings[turns % wordings.length] as string,
      key: '',
    }
    const filled = fill(fresh.line).replaceAll('{someone}', how.someone ?? '')
    const words =
      turn.person.age === 'child' && how.refer && turns === 1 && theme !== 'medical' ? `${filled} And please tell a grown-up you trust, today.` : filled
    const episode: Episode = {
      step: how.step,
      theme,
      since: running?.since ?? now,
      at: now,
      turns,
      referred: how.refer ? turns : (running?.referred ?? 0),
      offered: how.someone !== undefined || (running?.offered ?? false),
      saidYes: how.yes === true || (running?.saidYes ?? false) || how.step === 'close',
      ...(how.of ? { of: how.of } : {}),
      ...(how.no ? { saidNo: true } : {}),
      used: [...used, fresh.key].filter(Boolean).slice(-24),
    }
    return { words, episode, alone: how.alone, referred: how.refer }
  }

  return {
    theme,
    of: running?.of,
    saidYes: running?.saidYes ?? false,
    offered: running?.offered ?? false,
    say,
    /** Says nothing more, and the mind answers. */
    letGo: (): Spoken => ({ words: '', alone: false, referred: false, episode: { ...(running as Episode), step: 'eased', at: now } }),
    offer: (someone: string): Spoken => say(lines.offerSomeone, { step: 'staying', alone: true, refer: false, someone }),
    abroad(language: string): Spoken {
      const told = abroad[language] as (typeof abroad)[string]
      const line = linesFor(whom).map(bareLine).join(', ')
      const ask = theme === 'suicide' || theme === 'self-harm' ? told.ask : (abroadSafe[language] ?? told.ask)
      const again = running?.language === language
      const words = again ? `${told.stay} ${told.refer}` : `${ask} ${told.refer} ${told.stay}`
      const spoken = say([words], { step: 'asked', alone: true, refer: true })
      return { ...spoken, words: words.replace('{line}', line).replace('{emergency}', emergencyIn(whom.country)), episode: { ...spoken.episode, language } }
    },
  }
}

/** A short name for a wording, so that the state holds no sentences. */
function keyOf(wordings: lines.Lines, n: number): string {
  let h = 0
  for (const letter of wordings[0].slice(0, 60)) h = (Math.imul(h, 31) + (letter.codePointAt(0) ?? 0)) >>> 0
  return `${h.toString(36)}.${n}`
}
