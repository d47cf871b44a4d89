/** How an answer from talk is put: the piece first, then in whose words and when. */
import type { Answer, AnswerAt } from '../answer.ts'
import { sourceOf } from '../item.ts'
import type { Fit } from './fit.ts'
import { quoteOf } from './quote-of.ts'

export const withSource = (text: string, fits: readonly Fit[]): Answer => ({
  text: text.replace(/\s+/g, ' ').trim(),
  sources: [...new Map(fits.map(({ statement }) => [statement.item.id, sourceOf(statement.item)])).values()],
  known: true,
})

export function firstPiece(
  fits: readonly Fit[],
  at: AnswerAt,
  pieceOf: (one: Fit) => string | undefined,
  lead?: (piece: string) => string,
): Answer | undefined {
  for (const one of fits) {
    if (one.statement.tentative && fits.some(({ statement }) => !statement.tentative)) continue
    const piece = pieceOf(one)
    if (piece) return withSource(`${lead ? lead(piece) : capital(`${piece.replace(/[.,]$/, '')}.`)} ${quoteOf(one.statement, at)}`, [one])
  }
  return undefined
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export function plainQuote(fits: readonly Fit[], at: AnswerAt, lead = ''): Answer | undefined {
  const [best] = fits
  return best && withSource(`${lead}${quoteOf(best.statement, at)}`, [best])
}
