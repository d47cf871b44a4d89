/** Who somebody is, said in passing: the person themselves at the door, or one of their people. */
import type { Reading } from '../words/reading.ts'
import type { Turn } from './mind.ts'

const greetings = '(?:hi|hey|hiya|hello|yo|good (?:morning|evening|afternoon)|morning|evening|afternoon)'
const byName = new RegExp(
  String.raw`^(?:${greetings}[ ,.!]*)*(?:it'?s|this is) (?:only |just |me,? )?(?<name>\p{L}{2,})(?:[ ,]+(?:here|again|speaking|by the way|btw))*[.! ]*$|^(?:${greetings}[ ,.!]*)*(?<here>\p{L}{2,}) here(?:[ ,]+again)?[.! ]*$`,
  'iu',
)

/** "It's Walter", "Walter here again": the person's own name, where it is surely one. */
export function introducedBy(reading: Reading, turn: Turn): string | undefined {
  const { name, here } = byName.exec(reading.text.trim().replaceAll('’', "'"))?.groups ?? {}
  const said = name ?? here
  if (!said || /^(?:me|you|all|still|right|not|over|out|up|nobody|everyone)$/i.test(said)) return undefined
  if (said.toLowerCase() === turn.person.name?.toLowerCase()) return turn.person.name
  const named = reading.people.find((one) => one.name?.toLowerCase() === said.toLowerCase())
  // After a greeting a capital is enough: "Evening. It's Walter."
  if (
    !named &&
    /^\p{Lu}\p{Ll}+$/u.test(said) &&
    new RegExp(`^${greetings}\\b`, 'i').test(turn.heard.text.trim()) &&
    turn.heard.text.trim().split(/\s+/).length < 6
  )
    return said
  return named && turn.heard.text.trim().split(/\s+/).length < 7 ? named.name : undefined
}

const ties =
  'flatmate|housemate|roommate|boss|manager|colleague|friend|best friend|boyfriend|girlfriend|partner|husband|wife|fiance|fiancee|son|daughter|brother|sister|mum|mom|dad|mother|father|cousin|aunt|uncle|niece|nephew|gran|grandma|grandad|grandpa|neighbour|neighbor|landlord|landlady|therapist|doctor|teacher|tutor|coach|ex|cat|dog|rabbit|hamster|stepson|stepdaughter|stepdad|stepmum|stepbrother|stepsister|twin'
const isOwn = new RegExp(
  String.raw`^(?:oh |so |and |well |by the way )*(?<name>\p{Lu}[\p{L}-]+)(?:'s| is) my (?:(?:little|big|older|younger|old|new|eldest|youngest|twin|ex) )?(?<tie>(?:${ties}))[.! ]*$`,
  'u',
)
const ownCalled = new RegExp(
  String.raw`^(?:oh |so |and |well |by the way )*my (?:(?:little|big|older|younger|old|new|eldest|youngest) )?(?<tie>${ties})(?:'s| is) (?:called|named) (?<name>\p{Lu}[\p{L}-]+)[.! ]*$`,
  'iu',
)

/** "Jonas is my flatmate" and nothing more: said back, so that it is known to be known. */
export function ownPerson(text: string): string | undefined {
  const plain = text.replaceAll('’', "'")
  const { name, tie } = (isOwn.exec(plain) ?? ownCalled.exec(plain))?.groups ?? {}
  const other = /^(?:oh |and |so |by the way,? )*(?:her|his|their) name(?:'s| is) (\p{Lu}[\p{L}-]+)(?:,? by the way)?[.! ]*$/u.exec(plain)?.[1]
  if (other) return other
  return name && tie ? `${name}, your ${tie}` : undefined
}
