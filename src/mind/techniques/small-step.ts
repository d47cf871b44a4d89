import { text, yesNo } from './technique.ts'
import type { Technique } from './technique.ts'

/**
 * One small step towards somebody, with a day and an hour, and a look at it afterwards. After behavioural activation
 * (Martell, Dimidjian and Herman-Dunn 2010): what is done and when matters more than the mood it is done in.
 */
export const smallStep: Technique = {
  key: 'small-step',
  name: 'one small step towards somebody',
  intents: ['technique_step'],
  fits: {
    feelings: ['lonely', 'bored', 'sad', 'numb'],
    events: [
      'loneliness',
      'drifting-apart',
      'living-alone-again',
      'holidays-alone',
      'feeling-stuck',
      'boredom',
      'retirement',
      'homesickness',
      'child-leaves-home',
      'quarrel-with-friend',
      'friend-moving-away',
      'new-friend',
    ],
    not: ['death-of-parent', 'death-of-partner', 'death-of-friend', 'miscarriage', 'funeral', 'was-left'],
  },
  offer: [
    'We could think of one small thing to do with a human being this week, if you feel like it.',
    'If you like, let us find one small step, the size of a postcard, towards somebody.',
    'Shall we see whether there is one easy door to knock at, or not today?',
  ],
  open: ['Something small, then. If it feels like courage it is still too big.', 'Good. Small enough to be almost silly is the right size.'],
  steps: [
    {
      key: 'who',
      expects: text,
      ask: [
        'Whom would you be glad to hear from?',
        'Who comes to mind, near or far, from now or from before?',
        'Which face would you like to see across a table?',
      ],
      again: ['It need not be a close friend. A neighbour counts, or the one from the course.'],
    },
    { key: 'why', expects: text, ask: ['What is it about them?', 'What were you like together, when it was good?'] },
    {
      key: 'step',
      expects: text,
      ask: [
        'What is the smallest thing that would reach them? A line, a photo, two minutes on the telephone.',
        'What could you send or say that takes less than five minutes?',
        'How would you knock, if knocking were easy?',
      ],
    },
    { key: 'when', expects: text, ask: ['When will you do it? A day and an hour, please; “some time” never comes.', 'On which day, and at what hour?'] },
    { key: 'hindrance', expects: text, ask: ['What will get in the way?', 'What will you say to yourself at that hour, so as not to do it?'] },
    {
      key: 'answer',
      expects: text,
      ask: ['And what will you say to “{hindrance}”?', 'What could you do about “{hindrance}” beforehand?'],
      when: [{ of: 'hindrance', answered: true }],
    },
    { key: 'remind', needs: 'remind', expects: yesNo, ask: ['Shall I tap you on the shoulder then?', 'Would you like me to remind you at that hour?'] },
  ],
  close: [
    {
      needs: 'remind',
      when: [
        { of: 'remind', is: 'yes' },
        { of: 'when', answered: true },
        { of: 'step', answered: true },
      ],
      lines: [
        'Then it stands: “{step}”, and “{when}”. I will say it once, and not nag.',
        'Good. “{step}”, “{when}”, and you will hear from me then, in one sentence.',
      ],
      remind: { about: '{step}', at: 'when' },
    },
    {
      when: [
        { of: 'step', answered: true },
        { of: 'when', answered: true },
      ],
      lines: [
        'Then it stands: “{step}”, and “{when}”. Whatever comes back, the knocking is the thing.',
        'Good. “{step}”, “{when}”. You need no luck for it, only a thumb.',
      ],
    },
    {
      when: [{ of: 'who', answered: true }],
      lines: ['“{who}”, then. That much is known, and the rest can wait for a better hour.', 'We have a name, at least, and a name is half of it.'],
    },
    {
      lines: [
        'Perhaps there is nobody in reach of it today. It can be asked again another day.',
        'Then not now. The thought can lie there, it does not go off.',
      ],
    },
  ],
  leave: ['Of course. Not every evening is for knocking at doors.', 'Fine. It was a suggestion, no more.'],
  resume: ['We were looking for one small step.', 'Back to the door we were going to knock at.'],
  review: {
    after: 'P1D',
    when: [{ of: 'step', answered: true }],
    open: ['You had a small step in mind: “{step}”.', 'About “{step}”.'],
    steps: [
      { key: 'done', expects: yesNo, ask: ['Did it come about?', 'Did you do it?'] },
      { key: 'back', expects: text, ask: ['What came back?', 'How was it, compared with how you had expected it?'], when: [{ of: 'done', is: 'yes' }] },
      {
        key: 'stood',
        expects: text,
        ask: ['What stood in the way, in the end?', 'Was it the hour, the thing itself, or something else altogether?'],
        when: [{ of: 'done', is: 'no' }],
      },
      {
        key: 'smaller',
        expects: text,
        ask: ['What would half of it look like?', 'How could it be made smaller, so that it would have happened even yesterday?'],
        when: [
          { of: 'done', is: 'no' },
          { of: 'stood', answered: true },
        ],
      },
    ],
    close: [
      {
        when: [
          { of: 'done', is: 'yes' },
          { of: 'back', answered: true },
        ],
        lines: ['You knocked, then. “{back}”: so the door is in use again.', 'Done, and by you. What came back is theirs; going there was yours.'],
      },
      { when: [{ of: 'done', is: 'yes' }], lines: ['Done is done, and it was not nothing.', 'Good. That was the step; the rest walks by itself or does not.'] },
      {
        when: [{ of: 'smaller', answered: true }],
        lines: ['Then “{smaller}” is the right size. It was only cut too large.', 'Good: “{smaller}”. Any day will do.'],
      },
      { lines: ['Then it did not want to, this time. No harm in that.', 'Never mind it. It was a step and not an examination.'] },
    ],
  },
}
