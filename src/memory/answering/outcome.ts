/** "Did I get the job?": what was heard of it in the end, which is seldom said in the words of the question. */
import type { Answer } from '../answer.ts'
import { fromItems, itemColumns, itemOf, sourceOf } from '../item.ts'
import type { ItemRow } from '../item.ts'
import type { AskingOf } from '../telling.ts'
import type { Fit } from './fit.ts'
import { properNames } from './kind-in.ts'
import { quoteOf } from './quote-of.ts'
import { statementsOf, wordList } from './statement.ts'

const asks =
  /^(?:did|have) (?:I|we|he|she|they|\p{Lu}\p{L}+) (?:get|got|win|won|pass|passed)\b|^how did (?:it|my|the|that|our|mum's|dad's|his|her|\p{Lu}\p{L}+'s) .{3,60}\bgo$|^what (?:came|became) of\b/iu
const result =
  /\b(?:got (?:it|the|in|an? offer|offered|accepted|rejected)|offer(?:ed)?|accept(?:ed|s)?|reject(?:ed|ion|s)?|turned (?:me|us) down|said (?:yes|no)|did not get|no luck|unsuccessful|hired|passed|failed|went (?:well|badly|fine|ok|great|brilliantly|terribly)|all clear|came back|smashed it|bombed)\b/i
/** So many of the person's own words later it is still the same story. */
const soon = 12

/** What was hoped for goes by many names: the interview is the job is the place. */
const hopedFor = /^(?:job|place|placement|offer|role|position|post|interview|result|results|get|pass|win|exam|test|back)$/i

export function outcome({ vault, at, bare }: AskingOf, question: string, fits: readonly Fit[]): Answer | undefined {
  if (!asks.test(bare) && !asks.test(question)) return undefined
  const good = fits.filter(
    ({ missed, at: met }) => met.length > 0 && missed.every(({ word, role }) => role === 'slight' || role === 'verb' || hopedFor.test(word)),
  )
  const latest = good.toSorted((a, b) => b.statement.item.seq - a.statement.item.seq)[0]
  if (!latest) return undefined
  const names = new Set(good.flatMap(({ statement }) => properNames(statement.text)).map((name) => name.toLowerCase()))
  const rows = vault.all<ItemRow>(
    `select ${itemColumns} ${fromItems} where i.who = 'person' and i.rid >= ? order by i.rid limit ${soon}`,
    latest.statement.item.seq,
  )
  const trial = /\b(?:pass|exam|test|resit|driving|viva|grade|course)\b/i.test(bare)
  for (const [n, row] of rows.entries()) {
    if (row.id === at.except) continue
    for (const statement of statementsOf(itemOf(row), () => '')) {
      if (statement.asked || statement.tentative || !result.test(statement.plain)) continue
      if (!trial && /\b(?:passed|failed)\b/i.test(statement.plain)) continue
      const own = row.rid === latest.statement.item.seq
      const named = wordList(statement.text).some((word) => names.has(word)) || own || good.some((one) => one.statement.item.id === row.id)
      const open =
        n <= 4 &&
        /^(?:(?:so|well|and|good news|bad news)[\s,:]+)*(?:they|got|did not|I (?:got|did not|passed|failed)|no luck|rejected|offered|passed|failed|it went)\b/i.test(
          statement.plain,
        )
      if (named || open) return { text: quoteOf(statement, at), sources: [sourceOf(statement.item)], known: true }
    }
  }
  return undefined
}
