import { text, yesNo } from './technique.ts'
import type { Technique } from './technique.ts'

/** An evening with somebody, from the wish to the invitation. The invitation is the person's to send. */
export const eveningWithSomeone: Technique = {
  key: 'evening-with-someone',
  name: 'planning an evening with somebody',
  intents: [],
  fits: {
    events: [
      'dinner-with-friends',
      'first-date',
      'seeing-someone',
      'couple-anniversary',
      'someones-birthday',
      'new-friend',
      'reconciliation',
      'living-alone-again',
      'own-birthday',
      'party',
      'day-off',
    ],
    said: /\b(invite|invitation|have (\w+ )?(over|round)|cook for|go out|date|what (shall|should|could) (we|i) do|see (her|him|them) again|meet up|dinner|evening)\b/i,
  },
  offer: ['If you like, we could plan that evening together, just the main things.', 'Would it help to plan it in a few minutes?'],
  open: ['Good. A few short questions.', 'All right, let’s plan it.'],
  steps: [
    { key: 'who', expects: text, ask: ['Who is it to be?', 'With whom?'] },
    {
      key: 'like',
      expects: text,
      ask: [
        'What do they enjoy, that you know of? A dish, a walk, being asked things, being left in peace.',
        'When are they at their best, in a crowd, at a table, on foot?',
      ],
    },
    { key: 'when', expects: text, ask: ['Which evening, and from what hour?', 'When? A day and an hour make it real.'] },
    { key: 'where', expects: text, ask: ['At yours, at theirs, or out?', 'Where should it be?'] },
    {
      key: 'heart',
      expects: text,
      ask: ['What is the one thing the evening is for: a meal, a talk, a film, a long walk?', 'If only one part of it goes right, which should it be?'],
    },
    { key: 'worry', expects: text, ask: ['Is there anything about it that makes you nervous?', 'What could go wrong that you are already picturing?'] },
    {
      key: 'wayOut',
      expects: text,
      ask: ['And if that happens, what do you do?', 'What would you do then, quite calmly?'],
      when: [{ of: 'worry', answered: true }],
    },
    {
      key: 'words',
      expects: text,
      ask: ['How will you ask them? Say it as you would say it.', 'What is the invitation, in your own words, one or two lines?'],
    },
    { key: 'remind', needs: 'remind', expects: yesNo, ask: ['Shall I remind you on the day?', 'Would you like a word from me that morning?'] },
  ],
  close: [
    {
      needs: 'remind',
      when: [
        { of: 'remind', is: 'yes' },
        { of: 'words', answered: true },
        { of: 'when', answered: true },
      ],
      lines: [
        'Then there is an evening: “{when}”, with “{who}”. The invitation reads “{words}”, and that is good as it stands. You will hear from me on the day, and not during it.',
        '“{words}”. Send it before it can be improved. I will say a word on the day and keep quiet in the evening.',
      ],
      remind: { about: 'your evening with {who}', at: 'when' },
    },
    {
      when: [{ of: 'words', answered: true }],
      lines: ['“{words}”. It says what it should; send it before it can be improved.', 'There it is: “{words}”. The rest happens by itself, as evenings do.'],
    },
    {
      when: [{ of: 'who', answered: true }],
      lines: [
        'It has a shape, and the person is known. The asking can wait for the right minute.',
        'Good, the outline stands. The first line to them will come when you are not looking for it.',
      ],
    },
    { lines: ['Then the evening stays unplanned, and those can be the best.', 'We leave it open.'] },
  ],
  leave: ['Of course. It may well plan itself.', 'Fine. Evenings have been known to happen unplanned.'],
  resume: ['We were planning an evening.', 'Back to that evening of yours.'],
  review: {
    after: 'P1D',
    when: [
      { of: 'who', answered: true },
      { of: 'when', answered: true },
    ],
    open: ['About the evening we planned, with “{who}”.', 'You had an evening in view, with “{who}”.'],
    steps: [
      { key: 'was', expects: yesNo, ask: ['Has it taken place?', 'Did it come about?'] },
      { key: 'best', expects: text, ask: ['What was the best of it?', 'Which half-hour will you remember?'], when: [{ of: 'was', is: 'yes' }] },
    ],
    close: [
      {
        when: [{ of: 'best', answered: true }],
        lines: ['“{best}”. That is what it was for, then, whatever we had planned.', 'So that is how it went. “{best}” would not have been on any list.'],
      },
      {
        when: [{ of: 'was', is: 'no' }],
        lines: ['Not yet, or not this time. The plan does not spoil.', 'Then it is still ahead, or has made room for something else.'],
      },
      { lines: ['Good. It is yours, and need not be reported.', 'So be it. An evening among people is worth more than a tale of it.'] },
    ],
  },
}
