import { z } from 'zod'
import type { Ability } from '../words/ability.ts'
import { request } from './heard.ts'

const asked = /\b(?:spell(?:ed|ing)?(?:\s+out)?(?:\s+of)?(?:\s+the)?(?:\s+(?:word|name))?|write the word)\s+["“']?(.+?)["”']?$/i
const after = /\bhow (?:is|do you write)\s+["“']?(.+?)["”']?(?:\s+(?:spelled|spelt|written))?$/i

/** Says a word letter by letter. It spells what it is given: whether the word is right is for a dictionary. */
export const spellAbility: Ability<{ word: string }, { word: string }> = {
  name: 'word.spell',
  class: 'read',
  about: 'Spell a word letter by letter.',
  takes: z.object({ word: z.string().min(1).max(100) }),
  do: async (args) => ({ kind: 'done', result: { word: args.word } }),
  spoken: {
    intents: ['spell'],
    fill(reading) {
      const said = request(reading.text)
      const word = reading.slots['word'] ?? asked.exec(said)?.[1] ?? after.exec(said)?.[1] ?? reading.slots['what']
      return word ? { word: word.trim() } : {}
    },
    needs: [{ slot: 'word', ask: ['Which word?', 'What should I spell?'] }],
    tell({ word }) {
      const letters = word.split(/\s+/).map((one) => [...one].map((letter) => letter.toUpperCase()).join('-'))
      return [`${letters.join(', ')}.`]
    },
  },
}
