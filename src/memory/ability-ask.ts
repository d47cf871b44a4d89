import { z } from 'zod'
import type { Ability, Scene, Wordings } from '../words/ability.ts'
import type { AbilityParts } from './abilities.ts'
import { female, male } from './with-names.ts'

type Ask = { question: string }
type Answered = { text: string; known: boolean; near?: boolean; asked?: string }

const aboutSomebody =
  /\b(?:what (?:do|can) you (?:know|tell me|remember)|tell me (?:everything |what you know |all )?|what (?:have i|did i) (?:told|tell) you)\s+(?:you know )?(?:about|of) (?<whom>(?:my |our )?[\p{L}' -]{2,40}?)[?.!\s]*$/iu

export const askAbility = ({ memory, length }: AbilityParts): Ability<Ask, Answered> => ({
  name: 'memory.ask',
  class: 'read',
  about: 'Answers a question about your life from what you told me.',
  takes: z.object({ question: z.string().trim().min(2).max(2000) }),
  async do({ question }, moment, label) {
    const about = { now: moment.now, zone: moment.zone, locale: moment.locale, ...(label.sources[0] && { except: label.sources[0] }) }
    const whom = aboutSomebody.exec(question)?.groups?.['whom']
    const person = whom && /^(?:me|myself)$/i.test(whom) ? 'you' : whom
    const summary = person ? memory.about(person, { ...about, ...(length && { length: length() }) }) : undefined
    if (summary) return { kind: 'done', result: { text: summary.text, known: true }, sources: summary.sources }
    const answer = memory.answer(question, about)
    if (!answer) return { kind: 'done', result: { text: 'I do not know that; you have not told me.', known: false, asked: 'that' } }
    return {
      kind: 'done',
      result: { text: answer.text, known: answer.known, ...(answer.near && { near: true }), ...(answer.asked && { asked: answer.asked }) },
      sources: answer.sources,
      about: focusOf(question),
    }
  },
  spoken: {
    intents: ['memory_ask'],
    fill: (reading, _known, scene) => ({ question: withFocus(reading.text, scene) }),
    needs: [],
    tell: ({ text, known, near, asked }): Wordings => {
      if (known || near || !asked) return [text]
      if (asked === 'that') return [text, 'That you have not told me.', 'I have looked, and you have told me nothing of it.']
      const rest = text.replace(/^I do not know .*?; you have not told me(?: about anybody called [^.]+)?\./, '').trimStart()
      return [text, `You have not told me ${asked}. ${rest}`.trim(), `That I have not heard from you: ${asked}. ${rest}`.trim()]
    },
  },
})

const focusOf = (question: string): { kind: 'person'; text: string }[] => {
  const name = /\b(?!I\b|What\b|When\b|Where\b|Who\b|How\b|Do\b|Did\b|Is\b)(\p{Lu}\p{Ll}+)\b/u.exec(question.slice(1))?.[1]
  return name ? [{ kind: 'person', text: name }] : []
}

/** "Where does she live?" asks of whom was spoken last. */
function withFocus(text: string, { focus }: Scene): string {
  const { text: person, relation } = focus.find(({ kind }) => kind === 'person') ?? {}
  // "He" is no sister: memory knows who else was spoken of.
  const isHer = /\b(?:she|hers?)\b/i.test(text)
  if ((isHer ? male : female).test(relation ?? person ?? '')) return text
  if (!person || !/\b(?:she|he|her|him|his)\b/i.test(text)) return text
  return text.replace(/\b(?:her|his)(?= \p{L})(?! (?:again|now|last)\b)/giu, `${person}'s`).replace(/\b(?:she|he|her|him)\b/gi, person)
}
