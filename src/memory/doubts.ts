/**
 * Two things told that cannot both be so, with no word of a change between them: "Anna lives in Lyon" in May, "Anna lives in
 * Lisbon" in June. Both stand until the person has said which; it is asked about once. What changes by itself (where the
 * keys are, what one likes best) is no contradiction: there the newest word counts.
 */
import type { Readable } from '../vault/vault.ts'
import { fact, factsOf } from './facts.ts'
import type { Asking, Fact } from './memory.ts'
import { possessive } from './say-fact.ts'
import { instantToDate, sayDate, sayOn } from './say-when.ts'

/** Of these one is so at a time, and it seldom changes. */
const lasting = /^(?:lives in|works at|works as|birthday|anniversary|wedding anniversary|born|was born in|comes from|grew up in)$/

/** A word of change, or of correction: then the new takes the place of the old without a question. */
const turned =
  /\b(?:now|moved|moving|move|changed?|no longer|any ?more|used to|these days|nowadays|new|since|just|recently|last (?:week|month|year)|started|starts?|got|joined|switched|became|actually|sorry|wrong|mistake|misspoke|i meant|i mean|correction|not (?:in|at|on)|instead|finally|back in|no wait|wait|retired|promoted|as well|also|too|both|second|other|part[- ]time)\b|^\W*no\b/i

const countries =
  /^(?:the )?(?:england|scotland|wales|ireland|northern ireland|uk|united kingdom|britain|great britain|us|usa|united states|america|canada|mexico|france|germany|spain|portugal|italy|greece|turkey|poland|sweden|norway|denmark|finland|iceland|netherlands|holland|belgium|switzerland|austria|hungary|croatia|romania|bulgaria|ukraine|russia|china|japan|korea|south korea|india|pakistan|bangladesh|sri lanka|thailand|vietnam|indonesia|philippines|australia|new zealand|brazil|argentina|chile|peru|colombia|egypt|morocco|kenya|nigeria|ghana|south africa|israel|lebanon|iran|iraq|europe|africa|asia|california|texas|florida)$/i

const bare = (words: string): string => words.toLowerCase().replace(/^(?:the|a|an) /, '')

/** A finer word for the same ("Leeds", "Leeds, near the park"; "Lyon", "France") contradicts nothing. */
function clash(slot: string, a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)]
  if (one === other || one.includes(other) || other.includes(one)) return false
  if (/^(?:lives in|comes from|was born in|grew up in)$/.test(slot) && countries.test(a) !== countries.test(b)) return false
  // "--05-03" and "1984-05-03" are one birthday.
  return !(one.length > 5 && other.length > 5 && one.slice(-5) === other.slice(-5) && /^-?\d|^--/.test(one))
}

/** Whether what is told now stands against what is held, with no word of a change. */
export const contradicts = (held: Fact, told: { readonly slot: string; readonly value: string; readonly since?: string }, text: string): boolean =>
  lasting.test(told.slot) && told.since === undefined && !turned.test(text) && clash(told.slot, held.value, told.value)

export type Doubt = { readonly before: Fact; readonly after: Fact }

/** What stands against each other now, the newest first. */
export function doubts(vault: Readable): Doubt[] {
  const held = factsOf(vault).filter((one) => lasting.test(one.slot) && !one.superseded && !one.until && one.madeBy !== 'model')
  const groups = new Map<string, Fact[]>()
  for (const one of held) groups.set(`${one.subject} ${one.slot}`, [...(groups.get(`${one.subject} ${one.slot}`) ?? []), one])
  return [...groups.values()]
    .flatMap((facts) => {
      const [before, after] = facts.slice(-2)
      return before && after && clash(after.slot, before.value, after.value) ? [{ before, after }] : []
    })
    .toSorted((a, b) => (b.after.recordedAt ?? '').localeCompare(a.after.recordedAt ?? ''))
}

/** Whether two facts, by id, still stand against each other. */
export const isOpen = (vault: Readable, before: string, after: string): boolean => {
  const [one, other] = [fact(vault, before), fact(vault, after)]
  return one !== undefined && other !== undefined && !one.superseded && !other.superseded && !one.until && !other.until
}

const said: Readonly<Record<string, (who: string, whose: string, you: boolean) => readonly [string, string]>> = {
  'lives in': (who, _whose, you) => [`${who} live${you ? '' : 's'} in`, 'Is it'],
  'works at': (who, _whose, you) => [`${who} work${you ? '' : 's'} at`, 'Is it'],
  'works as': (who, _whose, you) => [`${who} ${you ? 'are' : 'is'}`, 'Is it'],
  birthday: (_who, whose) => [`${whose} birthday is on`, 'Or is it'],
  anniversary: (_who, whose) => [`${whose} anniversary is on`, 'Or is it'],
  'wedding anniversary': (_who, whose) => [`${whose} wedding anniversary is on`, 'Or is it'],
  born: (who, _whose, you) => [`${who} ${you ? 'were' : 'was'} born in`, 'Or was it'],
  'was born in': (who, _whose, you) => [`${who} ${you ? 'were' : 'was'} born in`, 'Or was it'],
  'comes from': (who, _whose, you) => [`${who} come${you ? '' : 's'} from`, 'Or is it'],
  'grew up in': (who) => [`${who} grew up in`, 'Or was it'],
}

/** "You told me in May that Anna lives in Lyon. Is it Lisbon now?" */
export function askWhich({ before, after }: Doubt, at: Asking): string {
  const you = before.subject === 'you'
  const who = you ? 'you' : (before.about ?? 'they')
  const [claim = '', opening = 'Is it'] = said[before.slot]?.(who, you ? 'your' : possessive(who), you) ?? []
  const value = (one: Fact): string => (/birthday|anniversary/.test(one.slot) ? sayDate(one.value, at) : one.value)
  const when = before.recordedAt ? ` ${sayOn(instantToDate(before.recordedAt, at.zone), at)}` : ''
  return `You told me${when} that ${claim} ${value(before)}. ${opening} ${value(after)}${opening === 'Is it' ? ' now' : ''}?`
}

export type Which = 'after' | 'before' | 'both' | { readonly value: string }

/** Which of the two an answer means; undefined where it speaks of something else. */
export function whichMeant({ before, after }: Doubt, text: string, at: Asking): Which | undefined {
  const value = (one: Fact): string => (/birthday|anniversary/.test(one.slot) ? sayDate(one.value, at) : one.value)
  const has = (words: string): boolean => text.toLowerCase().includes(bare(words))
  const denied = (words: string): boolean => new RegExp(`\\bnot (?:in |at |on )?(?:the |a )?${bare(words).replace(/[^\p{L}\p{N} ]/gu, '.')}`, 'i').test(text)
  if (/\bboth\b|\bhalf (?:the|of)\b|\bbetween the two\b/i.test(text)) return 'both'
  const [old, next] = [value(before), value(after)]
  if ((has(next) && !denied(next)) || denied(old)) return 'after'
  if ((has(old) && !denied(old)) || denied(next)) return 'before'
  const third = /\b(?:it's|it is|in|at|no,?|on) (?:the )?(?<value>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)\s*(?:now|actually|these days)?[.!]*$/u.exec(text)
    ?.groups?.['value']
  if (third && /^(?:lives in|works at|comes from|was born in|grew up in)$/.test(before.slot)) return { value: third }
  if (
    /^\W*(?:yes|yeah|yep|yup|right|correct|exactly|indeed|it is|that's right|that is right|sure is|true|mhm|uh huh|s?he moved|they moved|i moved|moved|the second|the latter|now)\b/i.test(
      text,
    )
  )
    return 'after'
  if (/^\W*(?:no|nope|nah|still|the first|the former|not now|neither)\b/i.test(text)) return /\bneither\b/i.test(text) ? undefined : 'before'
  return undefined
}
