import type { Technique } from './technique.ts'

/** Putting the day down before the night: what is left over, what was good, what the body needs. */
export const windDown: Technique = {
  key: 'winddown',
  intents: ['technique_winddown'],
  offer: ['Shall we put the day down together? Three questions.', 'Would a slow end to the day help? It takes five minutes.'],
  open: ['Then we put the day down, slowly.', 'Good. Sit or lie as you like, there are only a few questions.'],
  steps: [
    { key: 'left', takes: 'text', ask: ['What is still going round? Say it, and it is written down and need not be held.', 'What is unfinished from today? Give it to me, I keep it till morning.'], heard: ['That is kept. It cannot be done tonight, and it will be there tomorrow.', 'Written down. You may let go of it until morning.'] },
    { key: 'good', takes: 'text', ask: ['And one thing today that was all right, however small?', 'What was there today that could stay?'], heard: ['Good, that one you may take with you.', 'Then that is where the day ends, not at the other thing.'] },
    { key: 'breath', takes: 'any', ask: ['Now five breaths, the way out longer than the way in. Say when.', 'Shoulders down, jaw loose, and five slow breaths out. Tell me when you are through.'] },
  ],
  close: ['Lamp low, screen off. Good night.', 'That was the day. Sleep is somebody else’s department now. Good night.', 'Then let it be night. Sleep well.'],
}
