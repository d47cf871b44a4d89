/**
 * How an utterance feels, by a small classifier that was trained on utterances written for it
 * (`training/train-feelings.ts`), with the rule lexicon's verdict among its features. It hears what no word of feeling names:
 * "I still set the table for two". What it is not sure of it leaves to the lexicon, and what is plain talk feels like nothing.
 */
import type { Feeling, FeelingWord } from '../words/reading.ts'
import type { Classifier } from './classifier.ts'
import { feelingOf } from './feelings.ts'
import { tokens } from './tokens.ts'

/** A feeling and how sure it is, 0 to 1. Valence and arousal are 0 where there is none. */
export type Felt = Feeling & { readonly confidence: number }
export type ReadFeeling = (text: string) => Felt

/** What each class feels like: valence, arousal. `good` and `bad` are what no plainer word fits, `none` is plain talk. */
const scales: Readonly<Record<string, readonly [number, number]>> = {
  glad: [0.75, 0.5],
  proud: [0.75, 0.5],
  relieved: [0.55, 0.25],
  calm: [0.5, 0.1],
  hopeful: [0.5, 0.4],
  grateful: [0.7, 0.3],
  excited: [0.75, 0.8],
  sad: [-0.65, 0.3],
  lonely: [-0.65, 0.3],
  anxious: [-0.6, 0.75],
  angry: [-0.65, 0.8],
  ashamed: [-0.6, 0.45],
  guilty: [-0.55, 0.4],
  tired: [-0.4, 0.1],
  hurt: [-0.65, 0.45],
  jealous: [-0.5, 0.5],
  bored: [-0.3, 0.1],
  overwhelmed: [-0.55, 0.65],
  disappointed: [-0.5, 0.3],
  numb: [-0.5, 0.1],
  good: [0.55, 0.35],
  bad: [-0.55, 0.4],
  none: [0, 0],
}

/** What a feeling's word feels like: valence, arousal. */
export const scaleOf = (word: FeelingWord): readonly [number, number] => scales[word] ?? [0, 0]

/** The utterance as the classifier sees it: its words, and what the lexicon makes of them. */
export function withLexicon(text: string): string {
  const { valence, arousal, word } = feelingOf(text)
  const side = valence >= 0.45 ? 'zzgood' : valence > 0.1 ? 'zzmildgood' : valence <= -0.45 ? 'zzbad' : valence < -0.1 ? 'zzmildbad' : 'zzflat'
  return `${text} ${side}${arousal > 0.55 ? ' zzstirred' : ''}${word ? ` zz${word} zz${word}` : ''}`
}

/** Below this the best class is not named; the side that it lies on may still be sure. */
const sureOfWord = 0.36
const sureOfSide = 0.5

/** Makes the reader. `classifier` was trained on `withLexicon` texts. */
export function feelingReader(classifier: Classifier): ReadFeeling {
  return (text) => {
    const lexical = feelingOf(text)
    // A bare "ok" has too little to be felt.
    if (tokens(text).length < 2 && !lexical.word) return { valence: 0, arousal: 0, confidence: 0 }
    const guesses = classifier.classify(withLexicon(text), 30)
    let valence = 0
    let arousal = 0
    let good = 0
    let bad = 0
    for (const { label, score } of guesses) {
      const [v, a] = scales[label] ?? [0, 0]
      valence += v * score
      arousal += a * score
      if (v > 0) good += score
      if (v < 0) bad += score
    }
    const [best] = guesses
    const none = guesses.find(({ label }) => label === 'none')?.score ?? 0
    const side = Math.max(good, bad)
    if (!best || best.label === 'none' || none > side || side < sureOfSide)
      // In doubt, a feeling that was named in so many words is one.
      return lexical.word && none < 0.6 ? { ...lexical, arousal: round(lexical.arousal), confidence: 0.5 } : { valence: 0, arousal: 0, confidence: round(none) }
    const sign = good > bad ? 1 : -1
    const [v, a] = scales[best.label] ?? [0, 0]
    const named = best.label !== 'good' && best.label !== 'bad' && best.score >= sureOfWord && Math.sign(v) === sign
    // What one feels is the class's scale; how strongly, the lexicon's "very" and "a bit" say too.
    const base = named ? v : valence / side
    const strong = lexical.valence !== 0 && Math.sign(lexical.valence) === sign ? (base + lexical.valence) / 2 : base
    return {
      valence: round(strong),
      arousal: round(named ? (a + Math.max(a * 0.7, lexical.arousal)) / 2 : arousal / side),
      confidence: round(named ? best.score : side),
      ...(named ? { word: best.label as FeelingWord } : {}),
    }
  }
}

/** Within what a feeling can be. */
const round = (value: number): number => Math.max(-1, Math.min(1, Math.round(value * 100) / 100))
