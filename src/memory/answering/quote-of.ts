/** A sentence said back word for word, with its day; with the ones before it where it would not stand alone. */
import type { AnswerAt } from '../answer.ts'
import { quote } from '../quote.ts'
import { sentencesIn } from './statement.ts'
import type { Statement } from './statement.ts'

/** Said as a whole up to this length. */
const shortEnough = 180

export function quoteOf(statement: Statement, at: AnswerAt, how: 'dated' | 'bare' = 'dated'): string {
  const text = partOf(statement)
  return how === 'bare' ? `“${text}”` : quote({ ...statement.item, text }, at)
}

function partOf({ item, text }: Statement): string {
  const whole = item.text.trim()
  if (whole.length <= shortEnough) return whole
  const sentences = sentencesIn(whole)
  const at = sentences.indexOf(text)
  if (at < 0) return text
  const from = at > 0 && /^(?:(?:and|but|so|then)\s+)?(?:he|she|it|they|that|this|his|her|their)\b/i.test(text) ? at - 1 : at
  return sentences.slice(from, at + 1).join(' ')
}
