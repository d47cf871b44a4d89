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
    'We could put the day away together in three small questions, if you like.',
    'Shall we close the day, three questions long, or do you go straight to bed?',
    'If you want, I take tomorrow off your hands for the night; three short questions.',
  ],
  open: ['Short ones, and then it is night.', 'Three, and none of them is difficult.'],
  steps: [
    {
      key: 'good',
      expects: text,
      ask: [
        'One thing from today that was all right, however small?',
        'Which five minutes of today would you have again?',
        'What went well enough that nobody mentioned it?',
      ],
      received: ['That goes on the good side.', 'Then the day had that in it.'],
    },
    {
      key: 'outside',
      expects: text,
      ask: [
        'What from today may stay outside the bedroom?',
        'What can be left on the doormat until morning?',
        'Which thing do you not want to take to bed with you?',
      ],
      received: ['It stays out there.', 'Left outside, then.'],
    },
    {
      key: 'first',
      expects: text,
      ask: [
        'And what is the first thing tomorrow? Put it down here, so that you need not hold it.',
        'What has to be thought of first in the morning? Hand it over.',
        'Tomorrow’s first thing, please, and it is off your hands.',
      ],
    },
  ],
  close: [
    {
      needs: 'remind',
      when: [{ of: 'first', answered: true }],
      lines: [
        '“{first}”: you hear it from me in the morning, and not before. Good night.',
        'I say “{first}” to you in the morning. Until then you need not. Sleep well.',
      ],
      remind: { about: '{first}', at: 'next morning' },
    },
    {
      needs: 'keep',
      when: [{ of: 'first', answered: true }],
      lines: [
        '“{first}” is written down here until morning. Good night.',
        'Tomorrow begins with “{first}”, and not before tomorrow. Sleep well.',
        'I have “{first}”. You have the night.',
      ],
    },
    { lines: ['Then the day is put away. Good night.', 'Nothing for the morning: so much the better. Sleep well.'] },
  ],
  leave: ['Good night.', 'Off to bed, then. Good night.'],
  resume: ['The day was half put away. The rest of it:', 'Back to the last bit of the day.'],
}
