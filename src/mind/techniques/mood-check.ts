import type { Technique } from './technique.ts'

/** A short look at how one is, and what would help: asked for, never imposed. */
export const moodCheck: Technique = {
  key: 'mood',
  intents: [],
  offer: ['Shall we take a quick look at how you are? Three questions.'],
  open: ['All right, three questions.'],
  steps: [
    { key: 'number', takes: 'number', ask: ['From nought to a hundred, how are you at this moment?'], heard: ['{number}. Good to have it as a figure.'] },
    { key: 'why', takes: 'text', ask: ['What is the biggest part of that number?'] },
    { key: 'want', takes: 'text', ask: ['What would move it by five, in either direction?'] },
  ],
  close: ['Five points are enough for one evening. What is the first thing you would do towards it?', 'Then that is the direction. Not the whole way, only that.'],
}
