import type { Technique } from './technique.ts'

/** One small act, preferably towards somebody, with a time and a word afterwards (behavioural activation). */
export const smallStep: Technique = {
  key: 'step',
  intents: ['technique_step'],
  offer: ['Shall we find one small thing, small enough that it cannot fail?', 'Would it help to pick one small step, with a time on it?'],
  open: ['Then one step, and a small one. It should look almost silly.', 'Good. Small, and if possible with somebody in it.'],
  steps: [
    { key: 'who', takes: 'text', ask: ['Who would be a little glad to hear from you, or to see you?', 'Which person have you been meaning to get back to?'], heard: ['Good.'] },
    { key: 'what', takes: 'text', ask: ['And what is the smallest thing you could do there? A message of two lines counts.', 'What would be a first move that takes under five minutes?'] },
    { key: 'when', takes: 'text', ask: ['When, exactly? A day and an hour beat good intentions.', 'At what time today or tomorrow?'] },
    { key: 'obstacle', takes: 'text', ask: ['What is most likely to get in the way, and what will you do then?', 'What will your excuse be, when the time comes? And the answer to it?'] },
  ],
  close: ['Then it stands: {what}, {when}. I will ask once how it went, and no is an allowed answer.', 'Agreed. It does not have to go well, it has to be done. Tell me afterwards, if you like.', 'Good, it is small enough. Let me hear how it was.'],
}
