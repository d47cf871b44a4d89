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
  offer: ['If you like, we could set that worry aside until a time you choose.', 'Would it help to give the worry a time tomorrow and leave it till then?'],
  open: ['All right. It doesn’t make it go away, it only gives it a time.', 'Good. Let’s write it down and put it off.'],
  steps: [
    {
      key: 'worry',
      expects: text,
      ask: ['What is the worry, in one sentence?', 'Give it to me as one sentence, as it sounds in your head.', 'Can you put it in one short sentence?'],
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
        'When do you want to think about it, for twenty minutes? Tomorrow afternoon, say.',
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
        'I’ll bring up “{worry}” then: “{hour}”. Until then there’s only “{deed}” to do.',
        'All right, “{hour}”. I’ll remind you. Before then there’s only “{deed}”.',
      ],
      remind: { about: 'the worry you parked: {worry}', at: 'hour' },
    },
    {
      needs: 'remind',
      when: [{ of: 'hour', answered: true }],
      lines: ['I’ll remind you of “{worry}” then: “{hour}”. If it comes up before, you can leave it till then.', 'All right, “{hour}”. I’ll bring it up then.'],
      remind: { about: 'the worry you parked: {worry}', at: 'hour' },
    },
    {
      when: [
        { of: 'hour', answered: true },
        { of: 'deed', answered: true },
      ],
      lines: ['It has a time now: “{hour}”. Before then there’s only “{deed}”.', 'It’s put off till then: “{hour}”. And “{deed}” is for you to do.'],
    },
    {
      when: [{ of: 'hour', answered: true }],
      lines: ['It has a time now: “{hour}”. If it comes up before, you can leave it till then.', 'It’s put off till then: “{hour}”.'],
    },
    {
      lines: ['You’ve said it in one sentence, at least. We can leave it for tonight.', 'Then it stays without a time. Bring it up when you want to.'],
    },
  ],
  leave: ['Of course, we’ll leave it.', 'That’s fine.'],
  resume: ['We were putting off a worry.', 'Back to that worry, then.'],
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
