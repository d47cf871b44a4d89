import type { Technique } from './technique.ts'

/** Fifteen to twenty minutes of writing about what weighs, on three or four days (Pennebaker's expressive writing). */
export const writing: Technique = {
  key: 'writing',
  intents: ['technique_writing'],
  offer: ['There is an old, well-tested way: fifteen minutes of writing, for nobody’s eyes. Shall we?', 'Would you like to write it out? Fifteen minutes, no spelling, nobody reads it.'],
  open: ['Fifteen minutes, here or on paper. Spelling does not matter, order does not matter, and nobody marks it.', 'Good. Write for a quarter of an hour about the thing itself and about what it does in you.'],
  steps: [
    { key: 'subject', takes: 'text', ask: ['What is it to be about? One word will do.', 'Give it a title, however crooked.'], heard: ['Good.'] },
    { key: 'text', takes: 'any', ask: ['Then begin. What happened, and the part you usually leave out. Say “done” when you have had enough.', 'Off you go. If you get stuck, write “I am stuck” until you are not. Tell me when you have finished.'] },
    { key: 'after', takes: 'text', ask: ['How is it now, compared with before? Heavier at first is common.', 'What stands there that you did not know before you wrote it?'] },
  ],
  close: ['It works best on three or four days in a row. Tomorrow the same again, if you like, from another side.', 'Leave it lying. Once more tomorrow, and perhaps the day after; it is the repeating that helps.'],
}
