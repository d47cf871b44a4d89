/**
 * Answers from memory without a model: the fact in a sentence, else a dated quotation, else the honest word that it was
 * not told. Nothing is said that no source says.
 */
import type { Readable } from '../vault/vault.ts'
import type { Source } from '../words/said.ts'
import { factsIn, factsLike, factsOf } from './facts.ts'
import { itemById } from './find.ts'
import { fromItems, itemColumns, itemOf, sourceOf } from './item.ts'
import type { ItemRow } from './item.ts'
import type { Asking } from './memory.ts'
import { callPerson, peopleCalled, personById, relationWord } from './people.ts'
import { readQuestion } from './question.ts'
import { asYours } from './question-kinds.ts'
import type { Question } from './question-kinds.ts'
import { lastMention, named, relationGroup, who } from './answer-people.ts'
import { debts, moving } from './answer-open.ts'
import { howOften, lastTime, plan, plans, visits } from './answer-times.ts'
import { fromTalk } from './answering/from-talk.ts'
import { nearest, standingFor } from './answering/near.ts'
import type { Standing } from './answering/near.ts'
import { partsOf } from './answering/parts.ts'
import { matching, singularOf, tell, told } from './telling.ts'
import type { AskingOf } from './telling.ts'
import { quote } from './quote.ts'
import type { Recalled } from './recall.ts'
import { sayFact } from './say-fact.ts'
import { plainDate, sayDate } from './say-when.ts'
import { searchTerms } from './terms.ts'
import { windowIn } from './window.ts'
import { withNames } from './with-names.ts'

/** What to say, and what it rests on. `known: false` is the honest answer that it was not told. */
export type Answer = {
  readonly text: string
  readonly sources: readonly Source[]
  readonly known: boolean
  /** What was asked, where it is not known: “when Anna’s birthday is”. */ readonly asked?: string
  /** No answer, but the nearest line that was told is quoted. */ readonly near?: true
}
export type AnswerAt = Asking & {
  recall(words: string, most: number): readonly Recalled[]
  /** What stands in reminders, notes, lists and the calendar. */ standing?(): readonly Standing[]
}

/** Answers each part of a question; where nothing told answers, what stands elsewhere does, or the nearest line is said. */
export function answer(vault: Readable, asked: string, at: AnswerAt): Answer | undefined {
  const parts = partsOf(asked, at.except ? itemById(vault, at.except)?.text : undefined)
  const answers = parts.map((part) => answerOrNearest(vault, part, at))
  const [first] = answers
  if (answers.length < 2) return first
  const found = answers.filter((one) => one !== undefined)
  if (found.length === 0) return undefined
  const known = found.some((one) => one.known)
  const sources = found.flatMap((one) => one.sources)
  const texts = [...new Set(found.map(({ text }) => text))]
  return { text: texts.join(' '), sources: sources.filter((one, n) => sources.findIndex(({ item }) => item === one.item) === n), known }
}

function answerOrNearest(vault: Readable, asked: string, at: AnswerAt): Answer | undefined {
  const found = directly(vault, asked, at)
  if (found?.known) return found
  const named = withNames(vault, asked)
  const { bare } = readQuestion(named)
  const asking = { vault, at, bare }
  return standingFor(asking, bare, at.standing?.() ?? []) ?? nearest(asking, bare, found?.asked) ?? found
}

function directly(vault: Readable, asked: string, at: AnswerAt): Answer | undefined {
  const { question, bare } = readQuestion(withNames(vault, asked))
  const asking = { vault, at, bare }
  const mentioned =
    /^(?:have I|did I|had I)(?: ever| already)? (?:mention(?:ed)?|tell you about|told you about|talk(?:ed)? about|sa(?:id|y) anything about|spoken (?:of|about)|brought up) (?:anything about )?(?<what>.+)$/i.exec(
      bare,
    )?.groups?.['what']
  if (mentioned)
    return (
      fromTalk(asking, bare) ?? {
        text: `Not that I can find: you have told me nothing about ${asYours(mentioned)}.`,
        sources: [],
        known: false,
        asked: `anything about ${asYours(mentioned)}`,
      }
    )
  if (!question) return fromTalk(asking, bare) ?? ofDay(asking, bare) ?? (isAboutLife(bare) ? unknown(asking, `that`) : undefined)
  return fromFacts(asking, question) ?? quotedFor(asking, question) ?? unknown(asking, question.asked, question)
}

/** Whose facts are asked for: `you`, a person's id, or nobody who is known. */
function subjectOf(vault: Readable, whom: string): string | undefined {
  return /^(?:I|me|my|we|us|our)$/i.test(whom) ? 'you' : peopleCalled(vault, whom)[0]?.id
}

function fromFacts(asking: AskingOf, question: Question): Answer | undefined {
  const { vault } = asking
  const subject = subjectOf(vault, question.whom)
  const slots = slotsOf[question.kind]
  if (question.kind === 'lives' && subject !== undefined) {
    const moved = moving(asking, subject)
    if (moved) return moved
  }
  if (question.kind === 'owes') return debts(asking, question)
  if (slots)
    return subject === undefined
      ? undefined
      : tell(
          asking,
          slots.flatMap((slot) => factsIn(vault, subject, slot)),
        )
  switch (question.kind) {
    case 'age':
      return age(asking, question, subject)
    case 'lived':
      return subject === undefined ? undefined : lived(asking, subject)
    case 'who':
      return who(asking, question)
    case 'name':
      return named(asking, question)
    case 'relations':
      return related(asking, question.what)
    case 'whether likes':
      return subject === undefined ? undefined : whetherLikes(asking, question, subject)
    case 'whether allergic':
      return subject === undefined ? undefined : tell(asking, matching(factsIn(vault, subject, 'allergic to'), question.what))
    case 'where':
      return tell(
        asking,
        matching(factsLike(vault, 'you', 'keeps '), question.what, (fact) => fact.slot.slice(6)),
      )
    case 'code':
      return tell(
        asking,
        matching(factsLike(vault, 'you', 'code: '), question.what, (fact) => fact.slot.slice(6)),
      )
    case 'favourite':
      return subject === undefined
        ? undefined
        : tell(
            asking,
            matching(factsLike(vault, subject, 'favourite '), question.what, (fact) => fact.slot.slice(10)),
          )
    case 'contact':
      return tell(asking, factsIn(vault, 'you', /mail/.test(question.what) ? 'email address' : 'phone number'))
    case 'last saw':
      return lastTime(asking, subject, ['saw', 'talked to'])
    case 'last talked':
      return lastTime(asking, subject, ['talked to', 'saw'])
    case 'how many times':
      return oftenest(howOften(asking, question), fromTalk(asking, asking.bare))
    case 'when was':
      return visits(asking, question)
    case 'plan':
      return plan(asking, question, subject)
    case 'plans':
      return plans(asking)
    case 'pet':
      return tell(
        asking,
        factsOf(vault, 'you').filter(
          ({ slot, value }) =>
            /^(?:dog|puppy|cat|kitten|rabbit|hamster|parrot|horse|pony|tortoise|goldfish)$/.test(slot) ||
            (slot === 'has' && /(?:dog|cat|rabbit|hamster|horse|fish|bird)s?$/.test(value)),
        ),
      )
    default:
      return undefined
  }
}

const slotsOf: Partial<Record<Question['kind'], readonly string[]>> = {
  birthday: ['birthday', 'born'],
  anniversary: ['anniversary', 'wedding anniversary', 'name day'],
  lives: ['lives in', 'address'],
  address: ['address'],
  'lives with': ['lives with'],
  medicine: ['takes'],
  worries: ['is worried about'],
  fears: ['is afraid of'],
  promised: ['promised'],
  routines: ['routine'],
  job: ['works as', 'teaches', 'works at', 'works in', 'studies'],
  workplace: ['works at', 'works in'],
  likes: ['likes'],
  dislikes: ['dislikes'],
  allergies: ['allergic to'],
  diet: ['diet', 'does not eat'],
  speaks: ['speaks', 'is learning'],
  'own name': ['name'],
}

function age(asking: AskingOf, question: Question, subject: string | undefined): Answer | undefined {
  if (subject === undefined) return undefined
  const { vault, at } = asking
  const birthday = factsIn(vault, subject, 'birthday').find(({ value, superseded }) => !superseded && /^\d{4}-/.test(value))
  const born = factsIn(vault, subject, 'born').find(({ superseded }) => !superseded)
  const today = at.now.toZonedDateTimeISO(at.zone).toPlainDate()
  const name = subject === 'you' ? 'You' : callPerson(vault, subject)
  if (birthday)
    return told(
      asking,
      `${sentenceStart(name)} ${subject === 'you' ? 'are' : 'is'} ${plainDate(birthday.value, at.zone).until(today, { largestUnit: 'years' }).years}, born on ${sayDate(birthday.value, at)}.`,
      [birthday],
    )
  if (born)
    return told(
      asking,
      `${sentenceStart(name)} ${subject === 'you' ? 'were' : 'was'} born in ${born.value}, so ${today.year - Number(born.value) - 1} or ${today.year - Number(born.value)}.`,
      [born],
    )
  return tell(asking, factsIn(vault, subject, 'age').slice(0, 1))
}

/** "Who are my flatmates": by their slot, several kinds of one family together. */
function related(asking: AskingOf, many: string): Answer | undefined {
  const group = relationGroup(many)
  const facts = factsOf(asking.vault, 'you').filter((fact) => fact.person && (group.has(relationWord(fact.slot)) || singularOf(many) === fact.slot))
  return tell(asking, facts)
}

/** Of two ways of counting the one that knows of more. */
const oftenest = (facts: Answer | undefined, said: Answer | undefined): Answer | undefined =>
  facts && said ? (said.sources.length > facts.sources.length ? said : facts) : (facts ?? said)

function lived(asking: AskingOf, subject: string): Answer | undefined {
  const former = [
    ...factsIn(asking.vault, subject, 'lives in').filter(({ superseded, until }) => superseded || until),
    ...factsIn(asking.vault, subject, 'lived in'),
  ]
  if (former.length === 0) return undefined
  const sentences = former.map((fact) =>
    sayFact({ ...fact, superseded: true }, asking.at).replace(/\.$/, fact.until ? `, until ${sayDate(fact.until.slice(0, 10), asking.at)}.` : '.'),
  )
  return told(asking, sentences.join(' '), former)
}

function whetherLikes(asking: AskingOf, question: Question, subject: string): Answer | undefined {
  const facts = matching(
    [...factsIn(asking.vault, subject, 'likes'), ...factsIn(asking.vault, subject, 'dislikes')].sort(
      (a, b) => Number(a.superseded ?? false) - Number(b.superseded ?? false),
    ),
    question.what,
  )
  const [first] = facts
  if (!first) return undefined
  const sentence = sayFact(first, asking.at)
  return told(asking, first.superseded ? sentence : `${first.slot === 'likes' ? 'Yes' : 'No'}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`, [
    first,
  ])
}

/** Who somebody is, in the words that say most of it: "the head chef is called Benoit" before any later word of him. */
function introduced({ vault, at }: AskingOf, question: Question): Answer | undefined {
  const human = peopleCalled(vault, question.whom)[0]
  const name = (human?.name ?? question.whom).replace(/[^\p{L}\p{N} '-]/gu, '')
  if (!human && !/^\p{L}[\p{L}'-]{2,}$/u.test(name)) return undefined
  const items = (human ? lastMention({ vault, at, bare: '' }, human.id, 12) : []).flatMap(({ item }) => itemById(vault, item) ?? [])
  const found = [...items, ...(items.length === 0 ? at.recall(name, 6) : [])].filter(
    ({ id, text, who }) => id !== at.except && who === 'person' && !isQuestion(text) && new RegExp(`\\b${name}\\b`, 'iu').test(text),
  )
  const says = new RegExp(
    `\\b(?:called|named|name is|name's) ${name}\\b|\\b${name}(?:'s|’s| is| was|,) (?:a|an|the|my|our|his|her|their|from|who)\\b|\\b(?:the|a|my|our) (?:[\\p{Ll}-]+ ){1,3},? ?${name}\\b`,
    'iu',
  )
  const best = found.toSorted((a, b) => Number(says.test(b.text)) - Number(says.test(a.text)) || a.seq - b.seq)[0]
  if (!best) return undefined
  const lead = says.test(best.text) ? '' : `I know ${human?.name ?? name} only from what you said. `
  return { text: `${lead}${quote(best, at)}`, sources: [sourceOf(best)], known: true }
}

/** A question without a fact is answered by what was said, where what was said is about it. */
function quotedFor(asking: AskingOf, question: Question): Answer | undefined {
  if (question.kind === 'who') {
    return introduced(asking, question)
  }
  // These are answered by a fact or not at all: words near them would only look like an answer.
  if (
    ['own name', 'contact', 'plans', 'address', 'job', 'workplace', 'diet', 'speaks', 'pet', 'lived', 'relations', 'birthday', 'owes'].includes(question.kind)
  )
    return undefined
  return fromTalk(asking, asking.bare) ?? ofDay(asking, asking.bare)
}

/** "What did I tell you on Sunday?": the day is all that was asked for. */
function ofDay({ vault, at }: AskingOf, words: string): Answer | undefined {
  const window = windowIn(words, at)
  if (!window || searchTerms(words.replace(window.text, ' ')).length > 0) return undefined
  const items = vault
    .all<ItemRow>(`select ${itemColumns} ${fromItems} where i.who = 'person' and i.at >= ? and i.at < ? order by i.rid limit 60`, window.from, window.to)
    .map(itemOf)
    .filter(({ id, text }) => id !== at.except && !isQuestion(text))
  // What tells most of a day is long; three of them, in the order of the day.
  const most = items.toSorted((a, b) => Math.min(160, b.text.length) - Math.min(160, a.text.length) || a.seq - b.seq).slice(0, 3)
  const inOrder = most.toSorted((a, b) => a.seq - b.seq)
  return inOrder.length === 0 ? undefined : { text: inOrder.map((item) => quote(item, at)).join(' '), sources: inOrder.map(sourceOf), known: true }
}

const isQuestion = (text: string): boolean =>
  /\?\s*$/.test(text) || /^(?:who|what|when|where|why|how|which|do you|did i|remind me|tell me|forget)\b/i.test(text)

const isAboutLife = (words: string): boolean => /\b(?:I|my|me|mine|we|our|us|myself)\b/i.test(words)

/** The honest word, naming what was asked, and what is known beside it. */
function unknown({ vault }: AskingOf, asked: string, question?: Question): Answer {
  const human = question && peopleCalled(vault, question.whom)[0]
  const person = human && personById(vault, human.id)
  const nobody = question && !/^(?:I|me|my|we|our)/i.test(question.whom) && !human && /^\p{Lu}/u.test(question.whom)
  if (asked === 'that') return { text: 'I do not know that; you have not told me.', sources: [], known: false, asked }
  if (nobody && question.kind !== 'who')
    return { text: `I do not know ${asked}; you have not told me about anybody called ${question.whom}.`, sources: [], known: false, asked }
  const beside = person?.name && person.relation && question?.kind !== 'name' ? ` I know ${person.name} as your ${person.relation}.` : ''
  return { text: `I do not know ${asked}; you have not told me.${beside}`, sources: [], known: false, asked }
}

const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
