import { text, yesNo } from './technique.ts'
import type { Technique } from './technique.ts'

/**
 * Writing for fifteen or twenty minutes on three or four days about what weighs, read by nobody, judged by nobody. After
 * Pennebaker and Beall (1986). Many feel lower for an hour or so directly afterwards; the person is told.
 */
export const expressiveWriting: Technique = {
  key: 'expressive-writing',
  name: 'writing it out, over a few days',
  intents: ['technique_writing'],
  fits: {
    feelings: ['hurt', 'sad', 'angry', 'overwhelmed', 'numb', 'guilty'],
    events: [
      'was-left',
      'leaving-someone',
      'divorce',
      'signing-divorce-papers',
      'affair',
      'laid-off',
      'quarrel-in-family',
      'passed-over',
      'anniversary-of-death',
      'clearing-a-house',
      'living-alone-again',
      'missing-someone',
    ],
    not: ['death-of-parent', 'death-of-partner', 'death-of-friend', 'miscarriage', 'funeral', 'worn-out-parent', 'cold-or-flu', 'headache-or-migraine'],
  },
  offer: [
    'Some people find it helps to write about a thing like this for a quarter of an hour, for nobody to read; I could keep the time.',
    'Would you want to write about it for a bit, for nobody to read?',
  ],
  open: [
    'Here is all there is to know. Write about what weighs, what happened and what it is to you, without stopping and without mending. Spelling does not count, nor does sense, and I shall not comment. If it is not to be written down here either, use paper, or say “between us” first.',
    'The rules are few: keep the hand moving, leave the mistakes in, go where it pulls. Nobody marks it, least of all me. Paper is as good as this place, and “between us” leaves no trace here. If it gets too much, write about something else, or stop.',
  ],
  steps: [
    {
      key: 'place',
      expects: yesNo,
      ask: ['Have you a quarter of an hour in which nobody comes in?', 'Can you be undisturbed for fifteen minutes, here or on paper?'],
      again: ['Is now a good time, or rather another evening?'],
    },
    {
      key: 'evening',
      expects: text,
      ask: ['Which evening would be better?', 'When would there be a quiet quarter of an hour?'],
      when: [{ of: 'place', is: 'no' }],
    },
    {
      key: 'writing',
      expects: { kind: 'quiet', lasts: 'PT15M' },
      ask: [
        'Then begin, and write it in one go. I am quiet until you send it, or until you say “finished”.',
        'Go on, then: fifteen minutes, on paper or here. Send it when it is done, or just say “finished”.',
      ],
      when: [{ of: 'place', is: 'yes' }],
    },
    {
      key: 'keep',
      needs: 'forget',
      expects: yesNo,
      ask: ['Shall I keep what you wrote, or let it go?', 'Do you want it kept, or gone as if it had never been typed?'],
      when: [{ of: 'writing', answered: true }],
    },
    {
      key: 'again',
      expects: yesNo,
      ask: [
        'So that was it. It does most when it is done on three or four days. Again tomorrow?',
        'That is a page, then. Would you like the same quarter of an hour tomorrow?',
      ],
      when: [{ of: 'writing', answered: true }],
    },
  ],
  close: [
    {
      when: [{ of: 'again', is: 'yes' }],
      lines: [
        'Then tomorrow, at about this hour. It can leave one lower for a little while; that is usual, and passes. Something warm to drink would not be wrong.',
        'Good, until tomorrow’s quarter of an hour. If tonight feels raw, that is the writing, and it settles.',
      ],
    },
    {
      when: [{ of: 'again', is: 'no' }],
      lines: ['Then once was right. It has been said somewhere now.', 'Good. It may rest. If it feels raw for an hour, that is usual and goes by.'],
    },
    {
      needs: 'remind',
      when: [{ of: 'evening', answered: true }],
      lines: ['Then another time: “{evening}”. I will only say that it is time.', 'Good, “{evening}”. You will hear one word from me.'],
      remind: { about: 'your quarter of an hour of writing', at: 'evening' },
    },
    {
      when: [{ of: 'evening', answered: true }],
      lines: ['Then another time: “{evening}”. Nothing needs preparing.', 'Good, “{evening}”. Say the word when you are here.'],
    },
    { lines: ['Then it can wait. The paper does not run away.', 'Fine. It is there when you want it.'] },
  ],
  leave: ['Of course. We stop here.', 'Good, we stop. Nobody is waiting for the end of it.'],
  resume: ['Back to the writing, then. Fifteen minutes, as before.', 'On with it, where the hand stopped.'],
  review: {
    after: 'P1D',
    times: 3,
    when: [{ of: 'again', is: 'yes' }],
    open: ['It is the hour for your writing, if you want it today.', 'A quarter of an hour for the pen, as you had planned, or not today.'],
    steps: [
      { key: 'today', expects: yesNo, ask: ['Now?', 'Shall we begin?'] },
      {
        key: 'writing',
        expects: { kind: 'quiet', lasts: 'PT15M' },
        ask: [
          'Begin. Same rules: keep moving, mend nothing. You may stay with it or go somewhere new in it.',
          'Then go on. If you like, look at it today from a little further off, or through somebody else’s window.',
        ],
        when: [{ of: 'today', is: 'yes' }],
      },
      { key: 'keep', needs: 'forget', expects: yesNo, ask: ['Shall I keep this one?', 'Is this page to be kept?'], when: [{ of: 'writing', answered: true }] },
      { key: 'again', expects: yesNo, ask: ['Once more tomorrow?', 'Another evening, or is it written?'], when: [{ of: 'writing', answered: true }] },
    ],
    close: [
      { when: [{ of: 'again', is: 'yes' }], lines: ['Until tomorrow’s page, then.', 'Good. One more evening of it.'] },
      { when: [{ of: 'today', is: 'no' }], lines: ['Then not. Nobody is counting.', 'All right. It was an offer to yourself, and those can be declined.'] },
      { lines: ['Then it is written. It may grow quieter now, in its own time.', 'Good. That was a thing to have done, several evenings running.'] },
    ],
  },
}
