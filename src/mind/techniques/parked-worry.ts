import { text, yesNo } from './technique.ts'
import type { Technique } from './technique.ts'

/** A worry gets an hour of its own and is sent there. After stimulus control for worry (Borkovec and others 1983). */
export const parkedWorry: Technique = {
  key: 'parked-worry',
  name: 'a worry parked until its hour',
  intents: [],
  fits: {
    feelings: ['anxious', 'overwhelmed'],
    events: [
      'anxious-evening',
      'sleepless-night',
      'waiting-for-results',
      'money-worries',
      'sunday-dread',
      'job-interview',
      'exam',
      'state-of-the-world',
      'friend-in-trouble',
      'parent-ill',
    ],
    not: ['death-of-parent', 'death-of-partner', 'death-of-friend', 'miscarriage', 'funeral', 'theft-or-loss-by-crime'],
  },
  offer: [
    'That worry could be left here until an hour that you choose, if you like.',
    'Shall we give it an appointment, so that it need not come by all evening?',
    'It could be parked until tomorrow, with me as the ticket; only if that appeals to you.',
  ],
  open: ['Good. It will not be talked out of existence, only given a time.', 'Then let us write it down and send it away for a while.'],
  steps: [
    {
      key: 'worry',
      expects: text,
      ask: [
        'What does it say, in one sentence?',
        'Give it to me as one sentence, as it sounds in your head.',
        'How would it go, if it had to fit on a postcard?',
      ],
    },
    {
      key: 'do',
      expects: yesNo,
      ask: [
        'Is there anything at all that could be done about it, by you, before then?',
        'Could you do something about it, even a small thing, or is it out of your hands?',
      ],
    },
    { key: 'deed', expects: text, ask: ['What would that be?', 'Which is the first move?'], when: [{ of: 'do', is: 'yes' }] },
    {
      key: 'hour',
      expects: text,
      ask: [
        'At what hour shall it have you, for twenty minutes? Not in bed, and not before noon.',
        'When do you want to worry about it properly? A day and an hour, by daylight if possible.',
      ],
    },
  ],
  close: [
    {
      needs: 'remind',
      when: [
        { of: 'hour', answered: true },
        { of: 'deed', answered: true },
      ],
      lines: [
        '“{worry}” is with me until then. When it comes by before, tell it “{hour}”. And “{deed}” is yours.',
        'Parked: “{hour}”. Until then there is “{deed}”, and after that there is nothing to be thought.',
      ],
      remind: { about: 'the worry you parked: {worry}', at: 'hour' },
    },
    {
      needs: 'remind',
      when: [{ of: 'hour', answered: true }],
      lines: [
        '“{worry}” comes back to you at its hour: “{hour}”. If it turns up earlier, it has come on the wrong day.',
        'Parked: “{hour}”. I bring it up then, and you have the evening.',
      ],
      remind: { about: 'the worry you parked: {worry}', at: 'hour' },
    },
    {
      when: [
        { of: 'hour', answered: true },
        { of: 'deed', answered: true },
      ],
      lines: [
        'It has its hour now: “{hour}”. Until then there is “{deed}”, and nothing else to be thought.',
        'Parked, with an appointment. If it comes by before, tell it “{hour}”. And “{deed}” is yours.',
      ],
    },
    {
      when: [{ of: 'hour', answered: true }],
      lines: [
        '“{worry}” has its hour now: “{hour}”. If it turns up earlier, it has come on the wrong day.',
        'Parked: “{hour}”. It has an appointment, and you have the evening.',
      ],
    },
    {
      lines: [
        'It has been said in one sentence, at least, and need not be gone over again tonight.',
        'Then it stays here without a time. Fetch it when you want it.',
      ],
    },
  ],
  leave: ['Of course. It stays with you, then, or with nobody.', 'Fine, we leave it.'],
  resume: ['We were about to park a worry.', 'Back to that worry and its appointment.'],
  review: {
    after: 'P1D',
    when: [
      { of: 'worry', answered: true },
      { of: 'hour', answered: true },
    ],
    open: ['You had parked something with me: “{worry}”.', 'Here it is back, as agreed: “{worry}”.'],
    steps: [
      { key: 'still', expects: yesNo, ask: ['Does it still want its twenty minutes?', 'Is it still as pressing as it made out?'] },
      {
        key: 'next',
        expects: text,
        ask: ['Then let it talk. What does it want looked at first?', 'Right. What is the most solid thing about it, by daylight?'],
        when: [{ of: 'still', is: 'yes' }],
      },
    ],
    close: [
      { when: [{ of: 'still', is: 'no' }], lines: ['Then it can go. Good.', 'Off it goes. They do not all survive the car park.'] },
      {
        when: [{ of: 'next', answered: true }],
        lines: ['Good, “{next}”. That is something one can take by the handle.', 'So that is its core: “{next}”. The rest was evening.'],
      },
      { lines: ['Then it stays as it is for now, in its place.', 'All right. It had its hour.'] },
    ],
  },
}
