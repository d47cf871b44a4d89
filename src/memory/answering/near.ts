/**
 * Where nothing that was told answers: what stands in reminders, notes, lists and the calendar, else the nearest line, said
 * as no more than that. Somebody who is asked for must be in it; a word in common is no nearness.
 */
import { givenNames } from '../../language/given-names.ts'
import type { Answer } from '../answer.ts'
import { itemById } from '../find.ts'
import { sourceOf } from '../item.ts'
import { instantToDate, sayOn } from '../say-when.ts'
import type { AskingOf } from '../telling.ts'
import { askedShape } from './asked-shape.ts'
import type { AskedShape, Term } from './asked-shape.ts'
import { candidates } from './candidates.ts'
import { fitting } from './fit.ts'
import type { Fit } from './fit.ts'
import { sameWord } from './same-word.ts'
import { wordList } from './statement.ts'

/** Something that stands elsewhere: what it is about, a sentence that tells it, and the ids of the items it was made from. */
export type Standing = { readonly text: string; readonly said: string; readonly sources: readonly string[] }

const weight: Readonly<Record<Term['role'], number>> = { human: 2, name: 2, word: 1.5, verb: 1, slight: 0 }
/** Of somebody who was named no oftener than this, any line is near. */
const few = 3
const mourning = /\b(?:died|dead|death|passed away|funeral|miscarr\p{L}*|suicide|cremat\p{L}*|burial)\b/iu

/** A question about the day or hour is answered by a time; of anything else these say too little. */
export function standingFor({ vault, at }: AskingOf, question: string, stands: readonly Standing[]): Answer | undefined {
  const shape = askedShape(vault, question)
  if (!shape || !/^(?:when|which|what|whether|where|who|mentioned)$/.test(shape.wants)) return undefined
  if (shape.wants === 'which' && !/^(?:day|date|time|weekday)$/.test(shape.kind ?? '')) return undefined
  // What lies behind is not among what stands.
  if (shape.past && shape.wants !== 'mentioned' && !/\bsupposed\b/i.test(question)) return undefined
  const wanted = shape.terms.filter((term) => term.role !== 'slight' && !/^(?:today|day|date|time|remind(?:er)?|meet|see)$/.test(term.word.toLowerCase()))
  if (wanted.length === 0) return undefined
  const found = stands.find(({ text }) => {
    const words = wordList(text)
    return wanted.every((term) => words.some((word) => meets(term, word)))
  })
  if (!found) return undefined
  return {
    text: found.said,
    sources: found.sources
      .flatMap((id) => itemById(vault, id) ?? [])
      .filter(({ id }) => id !== at.except)
      .map(sourceOf),
    known: true,
  }
}

/** The nearest line, with the day on which it was said. `asked`: how the unknown is named. */
export function nearest({ vault, at }: AskingOf, question: string, asked?: string): Answer | undefined {
  const shape = askedShape(vault, question)
  if (!shape) return undefined
  const strong = shape.terms.filter(({ role }) => role !== 'slight')
  const all = sum(strong)
  if (all === 0) return undefined
  const fit = fitting(shape)
  const found = candidates(shape, { vault, recalled: [], ...(at.except && { except: at.except }) }).sentences
  const about = strong.filter(isSomebody)
  // Tokyo and Mozart have a name, too, and are asked of the world; so is why anybody does what they do.
  const ofTheirLife = /\b(?:I|my|mine|we|our|us)\b/i.test(question)
  if (/^(?:why|how|felt|how often)$/.test(shape.wants) || (shape.wants === 'whether' && !/\b(?:I|we)\b/i.test(question))) return undefined
  if (!ofTheirLife && !about.some(({ role, word }) => role === 'human' || givenNames.has(word))) return undefined
  const near = found
    .filter(({ asked, item, text }) => !asked && item.id !== at.except && (mourning.test(question) || !mourning.test(text)))
    .map((statement) => ({ one: fit(statement), met: strong.filter((term) => statement.words.some((word) => meets(term, word))) }))
    .filter(({ met }) => met.length > 0 && about.every((term) => met.includes(term)))
  const named = new Set(near.map(({ one }) => one.statement.item.id)).size
  const good = near
    .filter(
      ({ one, met }) =>
        saysMore(shape, one) && (isMost(met, strong) || (about.length > 0 && named <= few && (!asksFigure.test(shape.wants) || tells(shape, one)))),
    )
    .toSorted(
      (a, b) => sum(b.met) - sum(a.met) || Number(tells(shape, b.one)) - Number(tells(shape, a.one)) || b.one.statement.item.seq - a.one.statement.item.seq,
    )
  const best = good.find(({ one }) => !holdsSecret(vault, one.statement.item.seq))
  if (!best) return undefined
  const { item, text } = best.one.statement
  const line = `The nearest I have is what you said ${sayOn(instantToDate(item.at, at.zone), at)}: “${item.text.trim().length <= 180 ? item.text.trim() : text}”`
  const lead = asked && asked !== 'that' ? `I do not know ${asked}. ` : ''
  return { text: `${lead}${line}`, sources: [sourceOf(item)], known: false, near: true, ...(asked && { asked }) }
}

const sum = (terms: readonly Term[]): number => terms.reduce((all, { role }) => all + weight[role], 0)
const isSomebody = ({ role, word }: Term): boolean => role === 'human' || role === 'name' || givenNames.has(word)
const meets = (term: Term, word: string): boolean =>
  word === term.word.toLowerCase() || term.alias.includes(word) || (term.role !== 'name' && term.role !== 'human' && sameWord(word, term.word))

/** Two of the words that carry the question, one of them more than what is done. */
const isMost = (met: readonly Term[], strong: readonly Term[]): boolean =>
  met.length >= 2 && sum(met) >= 0.5 * sum(strong) && met.some(({ role }) => role !== 'verb')

const saysMore = (shape: AskedShape, { statement }: Fit): boolean =>
  statement.words.filter((word) => word.length > 2 && !shape.terms.some((term) => meets(term, word))).length >= 1

/** Of several as near: the one that holds a time where a time is asked for. */
const asksFigure = /^(?:when|since when|how (?:old|many|much|long))$/
const tells = ({ wants }: AskedShape, { statement }: Fit): boolean =>
  asksFigure.test(wants) && /\b(?:\d+|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|tonight|till|until)/i.test(statement.text)

const holdsSecret = (vault: AskingOf['vault'], item: number): boolean =>
  vault.get("select 1 from fact_source s join fact f on f.rid = s.fact where s.item = ? and (f.slot like 'code%' or f.confidentiality = 'secret')", item) !==
  undefined
