/** How what the person said felt: one row an utterance, read off their own words and never off the companion's. */
import { z } from 'zod'
import type { Felt } from '../../language/feelings-read.ts'
import { feelingOf } from '../../language/feelings.ts'
import type { OpKind, Writable } from '../../vault/vault.ts'
import type { FeelingWord, Reading } from '../../words/reading.ts'
import { feelingWords } from '../../words/feeling.ts'

const felt = z.object({
  item: z.string().min(1),
  /** Null takes it away. */
  feeling: z
    .object({ valence: z.number().min(-1).max(1), arousal: z.number().min(0).max(1), word: z.enum(feelingWords).optional(), confidence: z.number() })
    .nullable(),
  madeBy: z.enum(['rule', 'person', 'model']),
})
export type FeltKept = z.infer<typeof felt>

/** Keeps a feeling. What the person said of it themselves stays, whatever is read afterwards. */
export function keepFelt(vault: Writable, { item, feeling, madeBy }: FeltKept): void {
  const said = vault.get<{ rid: number; integrity: string; confidentiality: string }>('select rid, integrity, confidentiality from item where id = ?', item)
  if (!said) return
  if (madeBy !== 'person' && vault.get("select 1 from feeling where item = ? and made_by = 'person'", said.rid)) return
  vault.run('delete from feeling where item = ?', said.rid)
  // A feeling that the person denied stays as a row, so that it is not read again: nothing felt, by their own word.
  if (!feeling && madeBy !== 'person') return
  vault.run(
    'insert into feeling (item, valence, arousal, word, confidence, made_by, integrity, confidentiality) values (?, ?, ?, ?, ?, ?, ?, ?)',
    said.rid,
    feeling?.valence ?? 0,
    feeling?.arousal ?? 0,
    feeling?.word ?? null,
    feeling?.confidence ?? 1,
    madeBy,
    said.integrity,
    said.confidentiality,
  )
}

export const feltKind: OpKind<FeltKept> = { kind: 'memory.felt', version: 1, body: felt, apply: keepFelt }

/** What is asked of a secretary, of the world or of the companion tells no feeling, unless one is named. */
const asked =
  /^(?:reminder|timer|alarm|note|list|event|clock|chance|memory|day|self|manner|person|private|ask|mail|message|call|music|media|home|money|travel|shopping|food)_?|^(?:calculate|convert|spell|greet|thank|part|agree|refuse|cancel|undo|repeat|clarify|resume|stop|how_are_you|joke|write_text)$/

const question =
  /^(?:(?:and|so|but|well|hey|ok|okay)[,\s]+)*(?:was|were|when|how|did|do|does|have|has|had|am|is|are|can|could|would|will|what|where|who|why|which)\b(?! (?:a|an|the)\b).*\?\s*$|^(?:was I|when was I|how have I|how was I|when did I|did I|have I|how['’]s my|how (?:is|has|was) my)\b/is

/** "My sister is so sad": somebody else's, and ours only a little. */
const theirs =
  /\b(?:he|she|they|(?:my|our|his|her) [\p{L}-]+(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+)(?:['’]s|['’]re)? (?:(?:is|are|was|were|felt|feels|feel|looks|looked|seems|seemed|sounds|sounded) )?(?:(?:so|very|really|quite|a bit|such|always|still|just) )*(?:%s)\b/iu
const first = /\b(?:I|I['’]m|I['’]ve|me|my heart|myself|we|us)\b/

/**
 * What the person felt when they said this, or undefined. `read` hears the whole utterance; where all of it was a request,
 * only a feeling that was named counts.
 */
export function feltIn(text: string, readings: readonly Reading[], read: (text: string) => Felt): Felt | undefined {
  const named = feelingOf(text)
  const plain = text.trim()
  // What is asked is not felt, also where it names a feeling: "was I sad last week?"
  if (question.test(plain)) return undefined
  if (readings.length > 0 && readings.every(({ intent, act }) => asked.test(intent) || act === 'ask') && !(named.word && first.test(text))) return undefined
  const found = read(text)
  if (Math.abs(found.valence) < 0.1 && !found.word) return undefined
  if (named.word && isTheirs(text, found.word)) {
    const { word: _, ...rest } = found
    return { ...rest, valence: Math.round(found.valence * 50) / 100, arousal: Math.round(found.arousal * 50) / 100 }
  }
  return found
}

function isTheirs(text: string, word: FeelingWord | undefined): boolean {
  if (!word) return false
  const pattern = new RegExp(
    theirs.source.replace('%s', word === 'glad' ? 'glad|happy' : word === 'anxious' ? 'anxious|worried|scared|nervous' : word),
    theirs.flags,
  )
  return pattern.test(text) && !first.test(text.replace(/\bmy\b/gi, ''))
}
