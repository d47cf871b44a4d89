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
    'If you like, we could think of one small thing to do with somebody this week.',
    'Would it help to think of one easy way to get in touch with somebody?',
  ],
  open: ['All right, something small.', 'Good. The smaller the better.'],
  steps: [
    {
      key: 'who',
      expects: text,
      ask: ['Whom would you be glad to hear from?', 'Who comes to mind, near or far, from now or from before?', 'Who would you like to see?'],
      again: ['It need not be a close friend. A neighbour counts, or the one from the course.'],
    },
    { key: 'why', expects: text, ask: ['What is it about them?', 'What were you like together, when it was good?'] },
    {
      key: 'step',
      expects: text,
      ask: [
        'What is the smallest thing that would reach them? A line, a photo, two minutes on the telephone.',
        'What could you send or say that takes less than five minutes?',
        'What’s the easiest way to get in touch with them?',
      ],
    },
    { key: 'when', expects: text, ask: ['When will you do it? A day and an hour, if you can.', 'On which day, and at what hour?'] },
    { key: 'hindrance', expects: text, ask: ['What will get in the way?', 'What might stop you?'] },
    {
      key: 'answer',
      expects: text,
      ask: ['And what will you say to “{hindrance}”?', 'What could you do about “{hindrance}” beforehand?'],
      when: [{ of: 'hindrance', answered: true }],
    },
    { key: 'remind', needs: 'remind', expects: yesNo, ask: ['Shall I remind you then?', 'Would you like me to remind you at that hour?'] },
  ],
  close: [
    {
      needs: 'remind',
      when: [
        { of: 'remind', is: 'yes' },
        { of: 'when', answered: true },
        { of: 'step', answered: true },
      ],
      lines: ['All right: “{step}”, “{when}”. I’ll remind you once.', 'Good. “{step}”, “{when}”. I’ll remind you then.'],
      remind: { about: '{step}', at: 'when' },
    },
    {
      when: [
        { of: 'step', answered: true },
        { of: 'when', answered: true },
      ],
      lines: ['All right: “{step}”, “{when}”.', 'Good. “{step}”, and “{when}”.'],
    },
    {
      when: [{ of: 'who', answered: true }],
      lines: ['“{who}”, then. The rest can wait.', 'Well, that’s a start. The rest can wait.'],
    },
    {
      lines: ['Then not today. We can try again another day.', 'That’s fine. Another time, maybe.'],
    },
  ],
  leave: ['Of course, we’ll leave it.', 'That’s fine. It was only a suggestion.'],
  resume: ['We were looking for one small step.', 'Back to that small step, then.'],
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
        lines: ['You did it. Good.', 'Well done for doing it.'],
      },
      { when: [{ of: 'done', is: 'yes' }], lines: ['Good, you did it.', 'Good.'] },
      {
        when: [{ of: 'smaller', answered: true }],
        lines: ['All right, “{smaller}” then. Any day will do.', 'Good: “{smaller}”.'],
      },
      { lines: ['That’s all right. No harm done.', 'Never mind. It can wait.'] },
    ],
  },
}
