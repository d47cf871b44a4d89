/** "I wasn't sad, just tired": the person says how it was, and that is how it was. */
import { scaleOf } from '../../language/feelings-read.ts'
import type { Readable } from '../../vault/vault.ts'
import type { FeelingWord } from '../../words/reading.ts'
import { anyFeelingWord, feelingCalled } from './feeling-words.ts'

export type FeelingCorrection = { readonly item: string; readonly word: FeelingWord | undefined }

const denial = new RegExp(
  String.raw`\b(?:I (?:was not|wasn['’]?t|am not|ain['’]?t|did not feel|didn['’]?t feel)|I['’]?m not|not) (?:really |actually |that |so |all that |even )?(?<not>${anyFeelingWord})\b(?:[^,;.–—-]{0,24})?[,;.–—-]+\s*(?:(?:I (?:was|am|felt|feel)|I['’]m|it was|but|no|rather|more like) )*(?<but>(?:just|only|more|rather|a bit|so|really|very|quite)?\s*(?:${anyFeelingWord}))\b`,
  'i',
)
/** How far back it may reach: what was said in the last two days, and not more than so many utterances ago. */
const reach = { milliseconds: 2 * 86_400_000, utterances: 20 }

/** Which utterance is meant, and what it was; undefined where nothing is corrected. */
export function feelingCorrected(vault: Readable, said: { id: string; text: string; at: string }): FeelingCorrection | undefined {
  const found = denial.exec(said.text)?.groups
  const not = feelingCalled(found?.['not'] ?? '')
  if (!not || !found) return undefined
  const word = feelingCalled(found['but'] ?? '')
  const at = Temporal.Instant.from(said.at).epochMilliseconds
  const lately = vault.all<{ id: string; word: string | null; valence: number }>(
    `select i.id, f.word, f.valence from item i left join feeling f on f.item = i.rid
     where i.who = 'person' and i.id <> ? and i.at >= ? and i.at <= ? order by i.rid desc limit ?`,
    said.id,
    at - reach.milliseconds,
    at,
    reach.utterances,
  )
  const [side] = scaleOf(not)
  const meant = lately.find((one) => one.word === not) ?? lately.find((one) => one.word !== null && one.valence * side > 0)
  return meant && { item: meant.id, word }
}
