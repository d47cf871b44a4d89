import { feelingWords } from '../../words/feeling.ts'
import type { FeelingWord } from '../../words/feeling.ts'

/** Other words by which people call the same. */
const called: Readonly<Record<string, FeelingWord>> = {
  happy: 'glad',
  cheerful: 'glad',
  pleased: 'glad',
  content: 'calm',
  relaxed: 'calm',
  peaceful: 'calm',
  thankful: 'grateful',
  optimistic: 'hopeful',
  thrilled: 'excited',
  unhappy: 'sad',
  down: 'sad',
  low: 'sad',
  depressed: 'sad',
  upset: 'hurt',
  miserable: 'sad',
  alone: 'lonely',
  worried: 'anxious',
  nervous: 'anxious',
  scared: 'anxious',
  afraid: 'anxious',
  stressed: 'anxious',
  tense: 'anxious',
  mad: 'angry',
  annoyed: 'angry',
  cross: 'angry',
  furious: 'angry',
  frustrated: 'angry',
  irritated: 'angry',
  embarrassed: 'ashamed',
  exhausted: 'tired',
  sleepy: 'tired',
  weary: 'tired',
  drained: 'tired',
  envious: 'jealous',
  swamped: 'overwhelmed',
  empty: 'numb',
}

/** The plain word that somebody means, or undefined. */
export function feelingCalled(words: string): FeelingWord | undefined {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/^(?:just|only|more|so|very|really|a bit|a little|rather|quite) /, '')
  return feelingWords.find((word) => word === plain) ?? called[plain]
}

/** Every way to say one of them, for patterns. */
export const anyFeelingWord: string = [...feelingWords, ...Object.keys(called)].join('|')
