/** Facts as whole sentences in the second person, as one would say them aloud. */
import type { Fact } from './memory.ts'
import { closeRelations, relation } from './learning/kin.ts'
import { pet } from './learning/kin.ts'
import { plainDate, sayDate, sayOn } from './say-when.ts'

export type SaidAt = { readonly now: Temporal.Instant; readonly zone: string; readonly locale?: string }

const isRelation = new RegExp(`^(?:${relation}|spouse)$`, 'u')
const isPet = new RegExp(`^(?:${pet})$`, 'u')

/** "Your sister is called Anna." What is no longer so is told as past. Without `at`, dates are told in full. */
export function sayFact(fact: Fact, at: SaidAt = { now: Temporal.Instant.from('2000-01-01T00:00:00Z'), zone: 'UTC' }): string {
  return `${capital(sentence(fact, at))}.`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function sentence(fact: Fact, at: SaidAt): string {
  const you = fact.subject === 'you'
  const who = you ? 'you' : (fact.about ?? 'somebody')
  const whose = you ? 'your' : possessive(who)
  const past = fact.superseded === true || (fact.until !== undefined && fact.slot !== 'plan' && fact.slot !== 'promised')
  // "Your parents live", as you do.
  const many = you || /\b(?:parents|grandparents|in-laws)$/.test(who)
  const is = past ? (many ? 'were' : 'was') : many ? 'are' : 'is'
  const verb = (base: string, third: string, before: string): string => `${who} ${past ? before : many ? base : third}`
  const { slot, value } = fact

  const thing = /^keeps (.+)$/.exec(slot)?.[1]
  if (thing) return past ? `your ${thing} ${plural(thing) ? 'were' : 'was'} ${value} before` : `your ${thing} ${plural(thing) ? 'are' : 'is'} ${value}`
  const favourite = /^favourite (.+)$/.exec(slot)?.[1]
  if (favourite) return `${whose} favourite ${favourite} ${past ? 'used to be' : plural(favourite) ? 'are' : 'is'} ${value}`
  const code = /^code: (.+)$/.exec(slot)?.[1]
  if (code) return `your ${code} ${past ? 'was' : 'is'} ${value}`
  const refuses = /^does not (\w+)$/.exec(slot)?.[1]
  if (refuses)
    return slot === 'does not smoke' ? verb('do not smoke', 'does not smoke', 'did not smoke') : `${verb('do not', 'does not', 'did not')} ${refuses} ${value}`
  if (you && isPet.test(slot)) return `your ${slot} is called ${value}`
  if (you && isRelation.test(slot)) {
    if (slot === 'spouse') return `you ${past ? 'were' : 'are'} married to ${value}`
    return closeRelations.has(slot) ? `your ${slot} is called ${value}` : `${value} is ${slot === 'ex' ? 'your ex' : `a ${slot} of yours`}`
  }

  if (!you && isKinOfOthers.test(slot)) return `${whose} ${slot} is called ${value}`

  switch (slot) {
    case 'owes':
      return owes(fact, who, past)
    case 'promised':
      return `${who} promised ${value}${fact.until && !fact.superseded ? `, by ${sayOn(lastDay(fact.until, at), at).replace(/^on /, '')}` : ''}`
    case 'routine':
      return past ? `you used to ${value}` : `you ${value}`
    case 'takes':
      return verb('take', 'takes', 'used to take').concat(` ${value}`)
    case 'teaches':
      return verb('teach', 'teaches', 'taught').concat(` ${value}`)
    case 'lives with':
      return verb('live', 'lives', 'used to live').concat(` with ${value}`)
    case 'worked at':
      return `${who} used to work at ${value}`
    case 'is worried about':
    case 'is afraid of':
    case 'is proud of':
    case 'is looking forward to':
      return `${fact.since ? `${sayOn(fact.since, at)} ` : ''}${who} ${many ? 'were' : 'was'} ${slot.replace(/^is /, '')} ${value}`
    case 'misses':
      return `${fact.since ? `${sayOn(fact.since, at)} ` : ''}${who} missed ${value}`
    case 'lives in':
      return `${verb('live', 'lives', 'used to live')} in ${value}${fact.since && !past ? `, since ${sayDate(fact.since, at)}` : ''}`
    case 'lived in':
      return `${who} used to live in ${value}`
    case 'grew up in':
      return `${who} grew up in ${value}`
    case 'was born in':
      return `${who} ${you ? 'were' : 'was'} born in ${value}`
    case 'born':
      return `${who} ${you ? 'were' : 'was'} born in ${value}`
    case 'comes from':
      return `${you ? 'you come' : `${who} comes`} from ${value}`
    case 'address':
      return `your address ${past ? 'was' : 'is'} ${value}`
    case 'phone number':
    case 'email address':
      return `${whose} ${slot} ${past ? 'was' : 'is'} ${value}`
    case 'works as':
      return /^(?:retired|unemployed|self-employed)$/.test(value) || /^an? |^the /.test(value)
        ? `${who} ${is} ${value}`
        : `${verb('work', 'works', 'worked')} as ${value}`
    case 'works at':
      return `${verb('work', 'works', 'used to work')} at ${value}`
    case 'works in':
      return `${verb('work', 'works', 'used to work')} in ${value}`
    case 'studies':
      return `${verb('study', 'studies', 'studied')} ${value}`
    case 'birthday':
      return `${whose} birthday is on ${sayDate(value, at)}`
    case 'anniversary':
    case 'wedding anniversary':
    case 'name day':
      return `${whose} ${slot} is on ${sayDate(value, at)}`
    case 'age':
      return sayAge(fact, { who, you, at })
    case 'name':
      return `you are called ${value}`
    case 'likes':
      return `${verb('like', 'likes', 'used to like')} ${value}`
    case 'dislikes':
      return past ? `${who} used to dislike ${value}` : `${you ? 'you do not' : `${who} does not`} like ${value}`
    case 'allergic to':
      return `${who} ${is} allergic to ${value}`
    case 'diet':
    case 'is':
    case 'marital status':
      return `${who} ${is} ${value}`
    case 'health':
      return `${verb('have', 'has', 'had')} ${value}`
    case 'speaks':
      return `${verb('speak', 'speaks', 'spoke')} ${value}`
    case 'is learning':
      return `${who} ${is} learning ${value}`
    case 'plays':
      return `${verb('play', 'plays', 'played')} ${value}`
    case 'has':
      return `${verb('have', 'has', 'had')} ${value}`
    case 'drives':
      return `${verb('drive', 'drives', 'drove')} ${value}`
    case 'died':
      return `${who} died${fact.since ? ` ${sayOn(value || fact.since, at)}` : ''}`
    case 'saw':
      return `you saw ${value} ${sayOn(fact.since ?? '2000-01-01', at)}`
    case 'talked to':
      return `you talked to ${value} ${sayOn(fact.since ?? '2000-01-01', at)}`
    case 'went to':
      return `you told me of being in ${value} ${sayOn(fact.since ?? '2000-01-01', at)}`
    case 'has been to':
      return `you have been to ${value}`
    case 'plan':
      return sayPlan(fact, { who, you, at })
    case 'note':
      return `you asked me to remember: ${value.replace(/\.$/, '')}`
    default:
      return `${who} ${value ? `${slot} ${value}` : slot}`
  }
}

const isKinOfOthers = /^(?:wife|husband|girlfriend|boyfriend|partner|sister|brother|son|daughter|mother|father|mum|dad|dog|cat)$/

/** "You owe Daniel 60 euros"; "Pete owes you 200 quid", and in the past once it is paid. */
function owes(fact: Fact, who: string, past: boolean): string {
  const verb = past ? 'owed' : fact.subject === 'you' ? 'owe' : 'owes'
  return `${who} ${verb} ${fact.value}${past ? ', and that is settled' : ''}`
}

/** The last day of a span that ends, exclusively, at this instant. */
const lastDay = (until: string, at: SaidAt): string =>
  until.length > 10 ? Temporal.Instant.from(until).subtract({ seconds: 1 }).toZonedDateTimeISO(at.zone).toPlainDate().toString() : until

function sayAge(fact: Fact, { who, you, at }: { who: string; you: boolean; at: SaidAt }): string {
  const told = fact.since ?? fact.recordedAt
  const years = told ? plainDate(told, at.zone).until(at.now.toZonedDateTimeISO(at.zone).toPlainDate(), { largestUnit: 'years' }).years : 0
  // An age grows old: after a year it is told with its date.
  return told && years >= 1 ? `${who} ${you ? 'were' : 'was'} ${fact.value} ${sayOn(told, at)}` : `${who} ${you ? 'are' : 'is'} ${fact.value}`
}

function sayPlan(fact: Fact, { who, you, at }: { who: string; you: boolean; at: SaidAt }): string {
  const over = fact.until !== undefined && fact.until.length > 10 && Temporal.Instant.compare(Temporal.Instant.from(fact.until), at.now) <= 0
  const when = fact.since ? ` ${sayOn(fact.since, at)}${clockOf(fact.since, at)}` : ''
  const doing = /^(?:are|is) (.+)$/.exec(fact.value)?.[1]
  if (doing) return `${who} ${over ? (you ? 'were' : 'was') : you ? 'are' : 'is'} ${doing}${when}`
  const own = /^(?:your|the) (.+)$/.exec(fact.value)
  if (own) return `${fact.value} ${over ? 'was' : 'is'}${when}`
  // "Dentist on Friday" was said without its article.
  if (
    /^\p{Ll}[\p{Ll}' -]*$/u.test(fact.value) &&
    !/^(?:an?|the|my|your|some|\d|two|three|starts?|leaves|is|are|finishes|graduates|retires|arrives|gets|comes|flies)\b/.test(fact.value)
  )
    return `${who} ${over ? 'had' : you ? 'have' : 'has'} ${/^(?:dentist|doctor|vet|physio|therapist|hairdresser|optician)$/.test(fact.value) ? 'the' : /^[aeiou]/.test(fact.value) ? 'an' : 'a'} ${fact.value}${when}`
  if (/^(?:starts?|leaves|finishes|graduates|retires|arrives|gets|comes|flies)\b/.test(fact.value)) return `${who} ${fact.value}${when}`
  return `${who} ${over ? 'had' : you ? 'have' : 'has'} ${fact.value}${when}`
}

/** " at 14:00", where an hour was said. */
function clockOf(since: string, at: SaidAt): string {
  if (since.length <= 10) return ''
  const time = Temporal.Instant.from(since).toZonedDateTimeISO(at.zone).toPlainTime()
  return ` at ${time.toLocaleString(at.locale ?? 'en-GB', { hour: 'numeric', minute: '2-digit' })}`
}

export const possessive = (name: string): string => (/s$/.test(name) && !/^your /.test(name) ? `${name}’` : `${name}’s`)

const plural = (thing: string): boolean =>
  /(?:[^s]s|papers|glasses|scissors)$/.test(thing) && !/(?:bus|gas|canvas|lens|status|pass|address|compass)$/.test(thing)
