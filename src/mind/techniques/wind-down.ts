import { text } from './technique.ts'
import type { Technique } from './technique.ts'

/** Three small questions at the end of a day; tomorrow's first thing is parked, so that nobody has to hold it overnight. */
export const windDown: Technique = {
  key: 'wind-down',
  name: 'the end of the day, in three questions',
  intents: ['technique_winddown'],
  fits: {
    hours: { from: 21, to: 2 },
    said: /\b(bed|sleep|tired|late|tomorrow|switch off|wind(ing)? down|day'?s? (is )?(over|done)|long day|can'?t stop thinking)\b/i,
    not: ['death-of-parent', 'death-of-partner', 'death-of-friend', 'miscarriage', 'funeral'],
  },
  offer: [
    'If you like, we could close the day with three short questions.',
    'Shall we close the day with three short questions, or would you rather just go to bed?',
  ],
  open: ['Three short ones, and then bed.', 'All right, three easy ones.'],
  steps: [
    {
      key: 'good',
      expects: text,
      ask: [
        'One thing from today that was all right, however small?',
        'Which part of today would you have again?',
        'What went well enough that nobody mentioned it?',
      ],
      received: ['Good, there was that.', 'That’s something.'],
    },
    {
      key: 'outside',
      expects: text,
      ask: [
        'What from today would you rather not take to bed with you?',
        'What can wait until morning?',
        'Which thing do you not want to take to bed with you?',
      ],
      received: ['All right, that can wait.', 'Leave that for now.'],
    },
    {
      key: 'first',
      expects: text,
      ask: [
        'And what’s the first thing tomorrow? Tell me, so that you don’t have to hold on to it.',
        'What do you have to think of first in the morning?',
        'What’s first tomorrow? I’ll keep it for you.',
      ],
    },
  ],
  close: [
    {
      needs: 'remind',
      when: [{ of: 'first', answered: true }],
      lines: ['I’ll remind you in the morning: “{first}”. Good night.', '“{first}”: I’ll say it in the morning. Sleep well.'],
      remind: { about: '{first}', at: 'next morning' },
    },
    {
      needs: 'keep',
      when: [{ of: 'first', answered: true }],
      lines: ['I’ve kept “{first}”. Good night.', '“{first}” can wait till tomorrow. Sleep well.', 'I have “{first}”. Sleep well.'],
    },
    { lines: ['That’s the day, then. Good night.', 'All right. Sleep well.'] },
  ],
  leave: ['Good night.', 'Off to bed, then. Good night.'],
  resume: ['We were closing the day.', 'Back to where we were, then.'],
}
