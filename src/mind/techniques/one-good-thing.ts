import { text, yesNo } from './technique.ts'
import type { Technique } from './technique.ts'

/** Gratitude without sugar: one particular thing, who had a part in it, and whether they know. */
export const oneGoodThing: Technique = {
  key: 'one-good-thing',
  name: 'one particular good thing',
  intents: [],
  fits: {
    feelings: ['grateful', 'glad', 'calm'],
    events: ['good-day', 'kind-stranger', 'praise-at-work', 'dinner-with-friends', 'ordinary-day', 'quiet-evening', 'reconciliation', 'recovery'],
    not: ['death-of-parent', 'death-of-partner', 'death-of-friend', 'miscarriage', 'funeral', 'bad-day', 'laid-off', 'was-left', 'diagnosis'],
  },
  offer: ['If you like, tell me one good thing from today in detail, and we’ll keep it.', 'Would you like to keep one thing from today?'],
  open: ['One thing, then, as small as you like.', 'Good. The more exact, the better.'],
  steps: [
    { key: 'thing', expects: text, ask: ['What was it? As it could be seen or heard.', 'Which one moment, with its furniture?'] },
    { key: 'whose', expects: text, ask: ['Who had a hand in it, near or far?', 'Whose doing was it, besides yours?'] },
    { key: 'without', expects: text, ask: ['What would the day have been, had it not happened?', 'And if you take it away, what is missing?'] },
    { key: 'know', expects: yesNo, ask: ['Do they know?', 'Have they any idea that it mattered?'], when: [{ of: 'whose', answered: true }] },
    {
      key: 'tell',
      expects: yesNo,
      ask: ['Would you like to let them know, in one line?', 'Shall we write them a line, or is it better kept?'],
      when: [{ of: 'know', is: 'no' }],
    },
    {
      key: 'line',
      expects: text,
      ask: ['How would the line go? Name the thing, and stop.', 'What would you write? “You did this, and it did that” is quite enough.'],
      when: [{ of: 'tell', is: 'yes' }],
    },
  ],
  close: [
    { when: [{ of: 'line', answered: true }], lines: ['“{line}”. That can go off just as it is; the sending is yours.', 'Good: “{line}”. Do not improve it.'] },
    {
      needs: 'keep',
      when: [{ of: 'thing', answered: true }],
      lines: ['“{thing}”. Kept, with today’s date.', 'Good. “{thing}” is written down now and cannot slide off.'],
    },
    { when: [{ of: 'thing', answered: true }], lines: ['“{thing}”. So the day had that in it.', 'Good. “{thing}”, and said once out loud.'] },
    { lines: ['Then nothing today, and that is no failing. Some days are thin.', 'Fine. It need not be there every evening.'] },
  ],
  leave: ['Of course.', 'Fine, it keeps by itself.'],
  resume: ['We were holding on to one thing.', 'Back to that one moment.'],
}
