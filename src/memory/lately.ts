/** What the person told of themselves lately, in their own words: for when there is more told than could be made a fact of. */
import type { Readable } from '../vault/vault.ts'
import { latestItems } from './find.ts'
import type { Asking, Item } from './memory.ts'
import { instantToDate, sayOn } from './say-when.ts'

const request =
  /^\W*(?:please\b|(?:can|could|would|will|do|did|are|is|have|has|what|when|where|who|why|how|which|tell|remind|set|add|put|make|cancel|delete|remove|forget|remember|note|call me|show|read|play|undo|stop|start|wake|move|list)\b)/i
/** A telling begins with somebody or something; "cross off the charger" begins with what is to be done. */
const teller =
  /^\W*(?:(?:and|but|so|well|oh|ok|today|tonight|yesterday|this morning|last night|finally|honestly|actually|because)[,\s]+)*(?:i|i['’]\w+|im|ive|my|we|we['’]\w+|our|s?he|s?he['’]\w+|they|they['’]\w+|the|it|it['’]s|there|nobody|no one|everyone|everybody|somebody|\p{Lu}\p{Ll}+ (?:is|was|has|had|left|got|said|came|went))\b/iu
/** Shorter than this it is an answer or a greeting, in words. */
const fewest = 4

const tells = ({ who, text }: Item): boolean =>
  who === 'person' &&
  text.split(/\s+/).length >= fewest &&
  text.length < 160 &&
  !/\?|\b(?:codes?|passwords?|passcode|pin|combination)\b/i.test(text) &&
  !request.test(text) &&
  teller.test(text)

/** The newest tellings of up to three days, oldest first, or undefined where there are none. */
export function lately(vault: Readable, at: Asking): { text: string; items: readonly Item[] } | undefined {
  const secret = new Set(
    vault
      .all<{ id: string }>('select i.id from fact f join fact_source s on s.fact = f.rid join item i on i.rid = s.item where f.confidentiality = ?', 'secret')
      .map(({ id }) => id),
  )
  const byDay = new Map<string, Item>()
  for (const item of latestItems(vault, 120).toReversed()) {
    if (byDay.size === 3 || item.id === at.except || secret.has(item.id) || !tells(item)) continue
    const day = instantToDate(item.at, at.zone)
    if (!byDay.has(day)) byDay.set(day, item)
  }
  const items = [...byDay.values()].toReversed()
  if (items.length === 0) return undefined
  const told = items.map((item) => `${sayOn(instantToDate(item.at, at.zone), at)} “${item.text.replace(/[.\s]+$/, '')}”`)
  const [first = '', ...others] = told
  const said = `${first.charAt(0).toUpperCase()}${first.slice(1)}`.replace(/ (?=“)/, ' you said ')
  return { text: `${[said, ...others].join('; ')}.`, items }
}
