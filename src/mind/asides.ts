/** Short remarks on the talk itself, or on what was just said: keys of `lines/steering`. */
import type { steering } from './lines/steering.ts'

/** A joke told in one breath: its question, and the answer to it, with nobody of this life in it. */
export const tellsJoke = (text: string): boolean =>
  /^(?:why (?:did|do|don['’]?t|does|can['’]?t|was|were|are) (?:the|an?|\p{L}+s)\b[^?]*|what do you (?:call|get)\b[^?]*|what did (?:the|one) [^?]* say to [^?]*|how many [^?]* does it take[^?]*)\?\s+[^?]{3,140}$/iu.test(
    text.trim(),
  ) && !/\b(?:i|i['’]?m|i['’]?ve|me|my|we|our|us|today|yesterday|anyway|tomorrow)\b/i.test(text.replace(/\bdo you\b/i, ''))

/** The kind of remark these words are (lower case, without punctuation), after the companion's last `move`; undefined where they are none. */
export function asideOf(bare: string, move: string | undefined): keyof typeof steering | undefined {
  const words = bare.split(' ').length
  if (/^(do )?(you|u) (really |honestly )?think so( too| really)?$|^(are )?(you|u) (really )?sure( about that)?$/.test(bare)) return 'thinkSo'
  if (/^(are you|you'?re|ur) (just |only )?(saying|making) (that|this)( up)?( to be nice| to make me feel better)?$/.test(bare)) return 'justSaying'
  if (
    /^(but |well |yeah )*(you|u) (can'?t|don'?t|couldn'?t|wouldn'?t) (really |possibly |even |actually )?(know|tell|see)( that| it| this| me| him| her)?( though)?$/.test(
      bare,
    )
  )
    return 'trueLimits'
  if (/\byou (didn'?t|never|forgot to|haven'?t) (even )?ask(ed)?( me)? (how|about|what|if|whether)\b/.test(bare)) return 'forgotAsk'
  if (
    /\b(you'?re|you are|ur|that'?s|that is|this is) (not|no) (very |much |really |exactly |at all |any )?(helpful|helping|help|use|useful|good at this)\b|\b(that|this|it) (isn'?t|wasn'?t|doesn'?t|didn'?t|is not|was not) (very |really |much )?(help|helpful|helping)\b/.test(
      bare,
    ) &&
    words < 9
  )
    return 'unhelpful'
  if (/^no offen[cs]e( meant| intended)?$/.test(bare)) return 'noOffence'
  if (/^joke/.test(move ?? '') && /\b(bad|terrible|awful|not funny|lame|worse|groan|don'?t get it|shit|rubbish|boo)\b/.test(bare) && words < 8) return 'badJoke'
  if (/^(you'?re|you are|ur|u r|u are) (so |very |a bit |quite |kinda |really )*(weird|odd|strange|creepy|a weirdo|funny)( lol| you know that)?$/.test(bare))
    return 'odd'
  if (/^(no |yeah |well |but )*(i (suppose|guess|think|expect)|probably|maybe|perhaps) not( really)?$|^(no |nah )+(not really|i don'?t think so)$/.test(bare))
    return 'shortNo'
  if (
    /^(ok(ay)? |well |right |yeah |fine |alright )*(i('?ll| will| guess i'?ll| might)|let me) (have a think|think (about|on) (it|that|this)|think it over|sleep on it|give (it|that) some thought|consider (it|that)|see)( then| tomorrow| i guess| thanks?)*$/.test(
      bare,
    )
  )
    return 'thinkOver'
  if (/^(ha |haha |lol |ok |oh )*(jk|just kidding|only (joking|kidding)|kidding|joking|i'?m (only |just )?(kidding|joking))\b/.test(bare) && words < 8)
    return 'kidding'
  if (
    /^(lol |haha |ha |ok |okay |yes |sure |thanks |alright |whatever )+(mom|mum|dad|grandma|grandpa|boss|doctor|therapist|teacher|captain obvious)$/.test(bare)
  )
    return 'lolMom'

  if (
    /^(ok |oh |yeah |well |thanks? )*(that|this|it)('?s)? (has |have |did |does )?(really |actually |kind of |sort of |also )*(helped|helps|help)( a (lot|bit)| me| actually)?$/.test(
      bare,
    )
  )
    return 'helped'
  return undefined
}
