/** Who did it, with whom, whose it is: read off a sentence, or not at all. */
import { givenNames } from '../../language/given-names.ts'
import { relation, relationModifier } from '../learning/kin.ts'
import { mayBeName } from '../learning/names.ts'
import type { AskedShape } from './asked-shape.ts'
import type { Fit } from './fit.ts'
import { sameWord } from './same-word.ts'
import { wordList } from './statement.ts'

const kin = `(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]he) (?:(?:${relationModifier}) )*(?:${relation}|parents|grandparents|consultant|surgeon|osteopath|physio|plumber|electrician|builder|vet|nurse|teacher|guy|man|woman|lady)`
const someone = `(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Aunt|Auntie|Uncle)\\.? )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?|${kin}(?: \\p{Lu}[\\p{L}'-]+)?|\\b[Mm]um\\b|\\b[Dd]ad\\b|\\b[Mm]om\\b`
export const notSomeone =
  /^(?:I|I'.*|It|The|That|This|We|They|You|He|She|So|And|But|My|Our|No|Yes|Oh|God|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Just|Then|What|When|Lunch|Dinner|Finally|Today|Yesterday|Back|Had|Got|Went|Saw|Met)$/

type Human = { readonly text: string; readonly index: number }

/** Humans that a text names, in order. */
export function humansIn(text: string): Human[] {
  const found: Human[] = []
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}])(?:${someone})(?![\\p{L}])`, 'gu'))) {
    const words = match[0].replace(/'s$/, '')
    if (notSomeone.test(words)) {
      continue
    }
    const first = words.split(' ')[0] ?? ''
    const titled = /^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Aunt|Auntie|Uncle|my|our|his|her|the|mum|dad|mom)\b/i.test(first)
    if (!titled && (!mayBeName(first) || !looksHuman(words, text, match.index))) continue
    found.push({ text: words, index: match.index })
  }
  return found
}

/** A capital alone is no human: a known given name, or somebody who does something here. */
function looksHuman(words: string, text: string, at: number): boolean {
  if (givenNames.has((words.split(' ')[0] ?? '').toLowerCase())) return true
  const after = text.slice(at + words.length)
  return (
    /^(?:'s)? (?:said|says|told|asked|rang|called|came|gave|lent|recommended|suggested|thinks|wants|left|moved|paid|loves|likes|hates|taught|made|helped|from|and I|is|was|has|had|promised|owes|texted|brought|bought|took|sent|made|showed|will|broke|stole)\b/.test(
      after,
    ) || /\b(?:with|by|called|named|met|saw|to|owe|lent|told|asked|visited|from|thanks to|friend|and)\s$/.test(text.slice(0, at))
  )
}

const he = /^(?:he|him|his)$/i

/** Whom a pronoun means: the last human before it. */
export function meantBy(pronoun: string, before: string): string | undefined {
  const humans = humansIn(before)
  const female = /\b(?:sister|mother|mum|mom|wife|daughter|aunt|girlfriend|niece|grandma|gran|nan|woman|lady|mrs|ms)\b/i
  const male = /\b(?:brother|father|dad|husband|son|uncle|boyfriend|nephew|grandpa|grandad|man|guy|mr)\b/i
  const fits = humans.filter(({ text }) => (he.test(pronoun) ? !female.test(text) : !male.test(text)))
  return fits.at(-1)?.text
}

const named = (text: string): string => text.replace(/^(?:my|our)\b/i, 'your').replace(/^(?:mum|dad|mom)$/i, (found) => `your ${found.toLowerCase()}`)

/** Who did it, or whom, with whom, from whom. */
export function whoIn(shape: AskedShape, { statement }: Fit): string | undefined {
  const text = statement.plain
  const asked = new Set(shape.terms.filter(({ role }) => role === 'human').flatMap(({ alias, word }) => [...alias, word.toLowerCase()]))
  const isAsked = (human: string): boolean => wordList(human).some((word) => asked.has(word))
  const humans = humansIn(text).filter(({ text: human }) => !isAsked(human))
  const verbAt = shape.verb ? indexOfVerb(text, shape.verb) : -1

  if (shape.mine && (shape.verb || shape.dangling) && shape.wants !== 'whose') {
    // "Who did I lend it to": whoever stands behind the verb.
    const preposition = shape.dangling
      ? humans.find(({ index }) =>
          new RegExp(`\\b${shape.dangling}(?: a (?:guy|man|woman|friend|kid|bloke)(?: called| named)?)? $`, 'i').test(text.slice(0, index)),
        )
      : undefined
    if (preposition) return named(preposition.text)
    const behind = humans.filter(({ index }) => index > verbAt)
    if (shape.verb && verbAt >= 0 && behind.length > 0) return behind.length === 1 || !shape.dangling ? named(behind[0]?.text ?? '') : undefined
    const before = /\b(?:him|her)\b/i.exec(text)
    if (verbAt >= 0 && before && before.index > verbAt) {
      const meant = meantBy(before[0], `${statement.before} ${text.slice(0, before.index)}`)
      return meant && !isAsked(meant) ? named(meant) : undefined
    }
    // "Priya and I went", "dinner with Jun": with whom one did it.
    if (shape.dangling === 'with' || /\b(?:go|went|come|have|had|meet|met|see|saw|do|did)\b/.test(shape.verb ?? ''))
      return humans.length === 1 ? named(humans[0]?.text ?? '') : undefined
    return undefined
  }
  if (verbAt >= 0) {
    const by = humans.find(({ index }) => /\bby $/.test(text.slice(0, index)) && index > verbAt)
    if (by) return named(by.text)
    if (
      /\b(?:got|was|were|been|being|is|are|get)(?: \p{L}+ly)? $/u.test(text.slice(0, verbAt)) &&
      !/\b(?:he|she|they)\b[^,]*$/i.test(text.slice(0, verbAt)) &&
      !new RegExp(`ing$`).test(verbWord(text, verbAt))
    ) {
      // A passive without "by" names nobody.
      if (/(?:ed|en|t|ken|len|ost|old)$/.test(verbWord(text, verbAt))) return undefined
    }
    // "The neighbour, Raj, gave me leeks": whoever stands right before.
    const right = humans.filter(({ index }) => index < verbAt).at(-1)
    if (
      right &&
      /^[\s,]*(?:who )?(?:(?:also|then|just|kindly|has|had|have|really|finally|still|even) )*$/.test(
        text.slice(right.index + right.text.length, verbAt).replace(/^ \p{Lu}[\p{L}'-]+/u, ''),
      )
    )
      return named(right.text)
    const clauseStart = Math.max(0, ...[...text.slice(0, verbAt).matchAll(/(?:,|\bbut\b|\band (?=(?:he|she|I|they|we)\b))\s*/g)].map(({ index }) => index))
    const lead = text.slice(clauseStart, verbAt)
    const subject = /\b(he|she|I|we|they|somebody|someone|nobody)\b(?!.*\b(?:he|she|I|we|they)\b)/i.exec(lead)?.[1]
    const human = humans.filter(({ index }) => index >= clauseStart && index < verbAt).at(-1)
    if (subject && !/^(?:somebody|someone|nobody|they|we|I)$/i.test(subject)) {
      const meant = meantBy(subject, `${statement.before} ${text.slice(0, verbAt)}`)
      return meant && !isAsked(meant) ? named(meant) : undefined
    }
    if (human) return named(human.text)
    const wider = humans.filter(({ index }) => index < verbAt)
    if (wider.length === 1 && clauseStart > 0 && !subject) return named(wider[0]?.text ?? '')
    if (subject && /^(?:I|we)$/i.test(subject)) return undefined
  }
  return humans.length === 1 ? named(humans[0]?.text ?? '') : undefined
}

function indexOfVerb(text: string, verb: string): number {
  for (const match of text.matchAll(/[\p{L}'-]+/gu)) if (sameWord(match[0].toLowerCase(), verb)) return match.index
  return -1
}
const verbWord = (text: string, at: number): string => /^[\p{L}'-]+/u.exec(text.slice(at))?.[0] ?? ''

/** "Whose engagement": the owner that stands before the thing. */
export function whoseIn(kind: string, { statement }: Fit): string | undefined {
  const found = new RegExp(`(?<who>(?:${kin})(?: \\p{Lu}[\\p{L}-]+)?|\\p{Lu}[\\p{L}-]+|\\b[Hh]is|\\b[Hh]er)(?:['’]s)? (?:\\p{Ll}+ )?${kind}\\b`, 'u').exec(
    statement.text,
  )?.groups?.['who']
  if (!found) return undefined
  if (!/^(?:his|her)$/i.test(found)) return `${named(found)}’s`
  const owner = meantBy(found, `${statement.before} ${statement.plain.slice(0, Math.max(0, statement.plain.search(new RegExp(`${found} ${kind}`))))}`)
  return owner && `${named(owner)}’s`
}
