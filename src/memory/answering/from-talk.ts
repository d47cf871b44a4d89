/**
 * Answers from what was said, where no fact was learned of it: the sentence that holds everything that is asked for, with
 * the piece that answers said first. It abstains where a sentence is near but does not answer.
 */
import { feelingOf } from '../../language/feelings.ts'
import type { Answer, AnswerAt } from '../answer.ts'
import type { AskingOf } from '../telling.ts'
import { windowIn } from '../window.ts'
import { askedShape } from './asked-shape.ts'
import type { AskedShape } from './asked-shape.ts'
import { candidates } from './candidates.ts'
import { ageIn, amountIn, countIn, lengthIn } from './amounts-in.ts'
import { kindIn } from './kind-in.ts'
import { whereIn } from './where-in.ts'
import { whoIn, whoseIn } from './who-in.ts'
import { firstPiece, plainQuote, withSource } from './told-piece.ts'
import { beginning, sinceBegun, when } from './when-told.ts'
import { fitting } from './fit.ts'
import type { Fit } from './fit.ts'
import { countEvents } from './events.ts'
import { quoteOf } from './quote-of.ts'
import { happenedAt, isPast } from './statement.ts'
import type { Statement } from './statement.ts'
import { outcome } from './outcome.ts'
import { sameWord } from './same-word.ts'
import { isEmpty } from './asked-shape.ts'

export function fromTalk(asking: AskingOf, question: string): Answer | undefined {
  const { vault, at } = asking
  const read = windowIn(question, at)
  // Jan is a friend, May rang, and the sun is out: a bare short word is no time unless it is put as one.
  const window = read && /^(?:jan|mar|may|april|june|august|dec|sun|sat|mon|wed)$/i.test(read.text.trim()) ? undefined : read
  const shape = askedShape(vault, question, window)
  if (!shape) return undefined
  const recalled = shape.terms.length > 0 ? at.recall(question, 24).map(({ id }) => id) : []
  const found = candidates(shape, { vault, recalled, ...(at.except && { except: at.except }) })
  const inTime = (one: Statement): boolean =>
    !one.asked &&
    (!window ||
      isWithin(one.item.at, window) ||
      one.text.toLowerCase().includes(window.text.toLowerCase()) ||
      isWithin(happenedAt(one, at).start.toZonedDateTime(at.zone).toInstant().toString(), window))
  const ofMine = (one: Statement): boolean =>
    !shape.mine || !/^(?:how often|when|where|how long|since when|how many|whether)$/.test(shape.wants) || !isOfOthers(one, shape)
  const fit = fitting(shape)
  const fits = found.sentences.filter((one) => inTime(one) && ofMine(one)).map(fit)
  if (shape.wants === 'felt') return felt(shape, fits, at)
  if (shape.terms.every(({ role }) => role === 'slight') && !window && shape.wants !== 'which') return undefined
  const good = fits.filter((one) => isEnough(shape, one)).sort(better)
  const wholes = (): Fit[] =>
    found
      .wholes()
      .filter((one) => inTime(one) && ofMine(one))
      .map(fit)
      .filter((one) => isEnough(shape, one))
      .sort(better)
  if (shape.wants === 'how often') return countEvents({ shape, fits: [...good, ...wholes()], at })
  return outcome(asking, question, fits) ?? (good.length > 0 ? answerOf(shape, good, asking) : undefined) ?? answerOf(shape, wholes(), asking)
}

/** "Tom said he went to Lisbon" is no journey of the person's own: somebody else does there what was asked. */
function isOfOthers({ plain }: Statement, shape: AskedShape): boolean {
  if (/\b(?:I|we|me|my|our|us|mine|ours)\b/i.test(plain)) return false
  for (const match of plain.matchAll(
    /\b(?:he|she|they|(?<name>\p{Lu}\p{Ll}+))\s+(?:\p{Ll}+ly )?(?:(?:has|had|have|also|just|never|always|really) )*(?<verb>\p{Ll}+)/gu,
  )) {
    const { name, verb = '' } = match.groups ?? {}
    if (name && shape.terms.some(({ word }) => word.toLowerCase() === name.toLowerCase())) continue
    if (shape.verb ? sameWord(verb, shape.verb) : /^(?:been|went|goes|flew|visited|drove|travelled|got|said|told)$/.test(verb)) return true
  }
  return false
}

const isWithin = (at: string, window: { from: number; to: number }): boolean => {
  const then = Temporal.Instant.from(at).epochMilliseconds
  return then >= window.from && then < window.to
}

/** Everything of weight must be met; what is done must be, too, wherever a sentence about the same thing could say something else. */
function isEnough(shape: AskedShape, one: Fit): boolean {
  const strong = one.missed.filter(({ role }) => role === 'human' || role === 'name' || role === 'word')
  if (strong.length > 0 || one.here < 0.25) return false
  const verbMissed = one.missed.some(({ role }) => role === 'verb')
  if (!verbMissed) return true
  if (/^(?:how much|how many|how old|mentioned|which)$/.test(shape.wants))
    return shape.terms.some(({ role }) => role === 'human' || role === 'name' || role === 'word')
  // "My grandparents in Bradford": where somebody is said to be, right behind their name.
  if (shape.wants === 'where' && /^(?:live|stay|based)$/.test(shape.verb ?? '')) {
    const human = shape.terms.find(({ role }) => role === 'human')
    return (
      human !== undefined &&
      new RegExp(
        `\\b(?:${human.alias.map((one) => one.replace(/[^\p{L}\p{N}]/gu, '.')).join('|')})(?:'s)? (?:place |house |home |flat )?(?:in|near|outside) \\p{Lu}`,
        'iu',
      ).test(one.statement.plain)
    )
  }
  if (shape.wants === 'who' && /^(?:teach|teache|run|lead|take|treat)/.test(shape.verb ?? ''))
    return /\bwith (?:\p{Lu}|my|our)|\bteacher (?:is|was|called)\b/u.test(one.statement.text)
  return /^(?:how long|since when)$/.test(shape.wants) && beginning.test(one.statement.plain) && one.here > 0.4
}

/** Best first: what stands in the sentence itself before what is only meant; then what was told last. */
const better = (a: Fit, b: Fit): number =>
  Math.round((b.share - a.share) * 10) || Math.round((b.here - a.here) * 5) || b.statement.item.seq - a.statement.item.seq

function answerOf(shape: AskedShape, good: readonly Fit[], { at, bare: question }: AskingOf): Answer | undefined {
  switch (shape.wants) {
    case 'when':
      return when(shape, good, at)
    case 'how long':
    case 'since when':
      return firstPiece(good, at, lengthIn) ?? sinceBegun(shape, good, at)
    case 'how many':
      return firstPiece(good, at, (one) => countIn(shape.kind ?? '', one))
    case 'how much':
      return firstPiece(good, at, amountIn)
    case 'how old':
      return firstPiece(
        good.filter(({ missed }) => missed.length === 0),
        at,
        ageIn,
      )
    case 'whose':
      return shape.kind
        ? firstPiece(
            good.filter(({ statement }) => statement.words.some((word) => sameWord(word, shape.kind ?? ''))),
            at,
            (one) => whoseIn(shape.kind ?? '', one),
          )
        : undefined
    case 'who':
      return firstPiece(
        good.filter(({ statement }) => !statement.negated),
        at,
        (one) => whoIn(shape, one),
        wasDone.test(question) ? (piece) => `That was ${piece}.` : undefined,
      )
    case 'where':
      return firstPiece(newestFirst(good), at, (one) => whereIn(shape, one))
    case 'which':
      return which(shape, good, at)
    case 'why': {
      // Why something was not done is told where it was not.
      const denied = /\bnot\b|n't\b/.test(question)
      return plainQuote(
        good.filter(
          ({ statement }) =>
            (because.test(statement.text) || (/\b(?:hospital|ill|sick|off work|bed)\b/.test(question) && /\bwith \p{L}/u.test(statement.text))) &&
            (!denied || statement.negated) &&
            isMore(shape, statement.words),
        ),
        at,
      )
    }
    case 'mentioned':
      return plainQuote(newestFirst(good), at, 'Yes. ')
    case 'whether':
      return whether(shape, good, at)
    case 'how':
      return plainQuote(newestFirst(good.filter(({ statement }) => isMore(shape, statement.words) && !statement.tentative)), at)
    case 'what':
      return what(shape, good, at, question)
    default:
      return undefined
  }
}

/** One side of the body, a colour, a number must be said; a thing may be told in the sentence that speaks of it. */
function which(shape: AskedShape, good: readonly Fit[], at: AnswerAt): Answer | undefined {
  const kind = shape.kind ?? ''
  const piece = firstPiece(good, at, (one) => kindIn(kind, shape, one))
  if (piece || strictKind.test(kind)) return piece
  const holds = good.filter(
    ({ statement, verb }) =>
      (statement.words.some((word) => sameWord(word, kind)) || (verb && looseKind.test(kind))) &&
      !statement.negated &&
      isMore(
        shape,
        statement.words.filter((word) => !sameWord(word, kind)),
      ),
  )
  return plainQuote(newestFirst(holds), at)
}

const strictKind =
  /^(?:(?:first |last |full |sur|nick)?name|colou?r|instrument|sport|language|street|road|lane|avenue|days?|city|town|country|village|state|number|size|side|hip|hand|arm|leg|foot|knee|shoulder|eye|ear|ankle|wrist|elbow|thumb|finger|tooth|company|firm|university|school|college|team|hospital|brand|time|age|year|month|floor)$/
const looseKind = /^(?:exam|test|book|film|movie|song|course|class|present|gift|things?|food|dish|job|trip)$/

const wasDone =
  /^who(?:m)? (?:was|were|did|had|\p{L}{2,}ed|gave|lent|told|made|said|sent|bought|came|took|left|brought|won|broke|stole|taught|wrote|found|paid|sold|got|rang)\b/iu
const because = /\b(?:because|cos|cause|since|so|as|after|due to|thanks to)\b|[,:;–—]/i

const newestFirst = (fits: readonly Fit[]): Fit[] => {
  const best = fits[0]?.here ?? 0
  return fits.filter(({ here }) => here >= best - 0.35).toSorted((a, b) => b.statement.item.seq - a.statement.item.seq)
}

/** The sentence says something beyond what the question holds already. */
const isMore = (shape: AskedShape, words: readonly string[]): boolean =>
  words.filter((word) => !isEmpty(word) && !shape.terms.some((term) => term.alias.includes(word) || sameWord(term.word.toLowerCase(), word))).length >= 1

const saysSo =
  /\b(?:said|says|saying|told|tells|thinks?|thought|reckons?|wants?|wanted|advised|suggested|recommended|put me|asked|promised|wrote|texted|warned|insists?|insisted|mentioned|swore|according|agreed|shouted|joked|explained)\b|:/i

const happened = /^what(?: has|'s| had)? happened\b|^what (?:is|was) (?:wrong|the matter) with\b/i
const blow =
  /\b(?:got|broke|broken|stole|stolen|died|dead|lost|crash\p{L}*|fell|burn\p{L}*|leak\p{L}*|cancel\p{L}*|sold|quit|hospital|operation|accident|bit|hit|cut|fail\p{L}*|gave up|packed in|attack\p{L}*|divorc\p{L}*|left|moved|rejected|sacked|fired|won|hurt|fracture\p{L}*|dementia|cancer|diagnos\p{L}*|ill|sick|pain|infection|stroke|fever)\b/iu

/** What a doctor says is told without saying so: "took Isla to the doctor, ear infection". */
const healer = /\b(?:doctor|gp|dr|dentist|vet|physio|osteopath|consultant|surgeon|optician|hospital|specialist|a and e|cardiologist|midwife)\b/i

function what(shape: AskedShape, good: readonly Fit[], at: AnswerAt, question: string): Answer | undefined {
  let fits = good.filter(({ statement }) => isMore(shape, statement.words))
  if (shape.saying) fits = fits.filter(({ statement }) => saysSo.test(statement.plain) || (healer.test(question) && healer.test(statement.plain)))
  if (shape.past) {
    const sure = fits.filter(({ statement }) => !statement.tentative || shape.saying)
    fits = sure.length > 0 ? sure : fits
  }
  if (/^(?:felt)$/.test(shape.wants)) return undefined
  // "What did he die of": the word must come back, with what follows it.
  if (shape.dangling && shape.dangling !== 'about') fits = fits.filter(({ statement }) => new RegExp(`\\b${shape.dangling} \\p{L}`, 'iu').test(statement.plain))
  // "What happened to my bike": what was done to it.
  if (happened.test(question)) {
    const struck = newestFirst(fits).filter(({ statement }) => blow.test(statement.plain))
    fits = struck.length > 0 ? struck : fits.filter(({ statement }) => isPast(statement.plain))
  }
  const [best, second] = fits
  if (!best) return undefined
  const both =
    shape.saying && second && second.share >= best.share - 0.01 && second.here >= best.here - 0.15 && second.statement.item.id !== best.statement.item.id
  if (!both) return plainQuote([best], at)
  const inOrder = [best, second].toSorted((a, b) => a.statement.item.seq - b.statement.item.seq)
  return withSource(inOrder.map(({ statement }) => quoteOf(statement, at)).join(' '), inOrder)
}

function whether(shape: AskedShape, good: readonly Fit[], at: AnswerAt): Answer | undefined {
  const newest = newestFirst(good)
  const sure = newest.find(({ statement }) => !statement.tentative)
  const best = sure ?? newest[0]
  if (!best) return undefined
  if (!sure && shape.past && !best.verb) return undefined
  if (!sure && shape.past) return withSource(`${quoteOf(best.statement, at)} How it came out I have not heard from you.`, [best])
  return plainQuote([best], at)
}

/** What was felt in a stretch of time: the person's own strongest words, in order. */
function felt(shape: AskedShape, fits: readonly Fit[], at: AnswerAt): Answer | undefined {
  const own = fits
    .filter(({ statement, missed }) => missed.every(({ role }) => role === 'slight') && /\b(?:I|I'm|my|me|we)\b/i.test(statement.text))
    .map((one) => ({ one, strength: Math.abs(feelingOf(one.statement.text).valence) }))
    .filter(({ strength }) => strength > 0.15)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, 2)
    .map(({ one }) => one)
    .sort((a, b) => a.statement.item.seq - b.statement.item.seq)
  if (own.length === 0 || !shape.window) return undefined
  return withSource(own.map(({ statement }) => quoteOf(statement, at)).join(' '), own)
}
