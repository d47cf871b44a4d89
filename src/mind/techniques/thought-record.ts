import { rating, text, yesNo } from './technique.ts'
import type { Technique } from './technique.ts'

/**
 * A thought, looked at from both sides: situation, thought, feeling, for, against, a fairer sentence, feeling again. After the
 * thought record of cognitive therapy (Beck 1979; Greenberger and Padesky 1995), in plain words.
 */
export const thoughtRecord: Technique = {
  key: 'thought-record',
  name: 'a thought looked at from both sides',
  intents: ['technique_thoughts'],
  fits: {
    feelings: ['anxious', 'ashamed', 'guilty', 'jealous', 'hurt'],
    events: [
      'anxious-evening',
      'shame-or-self-doubt',
      'waiting-for-a-message',
      'mistake-at-work',
      'jealousy',
      'embarrassed',
      'performance-review',
      'exam-failed',
      'job-rejection',
    ],
    not: [
      'death-of-parent',
      'death-of-partner',
      'death-of-friend',
      'miscarriage',
      'funeral',
      'anniversary-of-death',
      'missing-someone',
      'diagnosis',
      'death-of-pet',
    ],
  },
  offer: [
    'If you want, we could look at that thought from both sides for ten minutes.',
    'Would it help to go through that thought step by step, or would you rather leave it?',
  ],
  open: ['All right. Short answers are fine, and you can stop whenever you like.', 'Good. One thing after the other, and skip what doesn’t help.'],
  steps: [
    {
      key: 'situation',
      expects: text,
      ask: [
        'What happened, as a camera would have seen it?',
        'Where were you, and what took place? Only the outside of it.',
        'Which moment was it? Just the facts, as if told to a stranger.',
      ],
    },
    {
      key: 'thought',
      expects: text,
      ask: ['And what did your head say about it, in one sentence?', 'Which sentence went through you at that moment?', 'What did you tell yourself it meant?'],
    },
    {
      key: 'feeling',
      expects: text,
      ask: ['What did that sentence leave you with? One word for the feeling.', 'Which feeling came with it? A word is enough.'],
    },
    {
      key: 'before',
      expects: rating,
      ask: ['How strong is it at this moment, from 0 to 100?', 'And between 0 and 100, how much of it is there?'],
      again: ['Roughly: a quarter, a half, nearly all of you?'],
    },
    {
      key: 'for',
      expects: text,
      ask: [
        'Now, what speaks for “{thought}”? Only what would stand up in front of a fair judge.',
        'What is there that supports it? Facts, please, not the feeling itself.',
        'Let the sentence have its say first: what is on its side?',
      ],
    },
    {
      key: 'against',
      expects: text,
      ask: [
        'And what speaks against it? Anything that does not fit the sentence.',
        'What is there on the other side, even if it is small?',
        'What would a friend of yours bring up here, one who knows you?',
      ],
      received: ['That belongs on the table as well.', 'Good. Now both are there.'],
    },
    {
      key: 'fairer',
      expects: text,
      ask: [
        'How would the sentence have to go, so that both sides are in it?',
        'If somebody fair wrote it down, with everything on the table, what would it say?',
        'Try a version that you could believe on an ordinary Wednesday.',
      ],
    },
    {
      key: 'after',
      expects: rating,
      ask: ['And the feeling, from 0 to 100: how much of it is there now?', 'How strong is it at this point, between 0 and 100?'],
      again: ['Less than before, more, or the same? A rough number will do.'],
    },
    {
      key: 'keep',
      needs: 'review',
      expects: yesNo,
      when: [{ of: 'fairer', answered: true }],
      ask: [
        'Shall I hand the fairer sentence back to you in a few days, to see whether it holds?',
        'Do you want this sentence shown to you again some day this week?',
      ],
    },
  ],
  close: [
    {
      when: [{ of: 'after', below: 'before', by: 10 }],
      lines: [
        'It was {before}, and now it is {after}. The sentence that did it is yours: “{fairer}”.',
        'From {before} down to {after}, by your own reckoning. “{fairer}” may have earned a place by the mirror.',
        'So “{thought}” had {before} to itself, and with the rest on the table it has {after}.',
      ],
    },
    {
      when: [{ of: 'after', above: 'before', by: 10 }],
      lines: [
        'It has got stronger by looking at it, and that happens. Enough for tonight; it can be put down as it is.',
        'Then there is more in it than fits in two columns. Let it rest, and tell it to somebody who knows you.',
      ],
    },
    {
      when: [
        { of: 'before', answered: true },
        { of: 'fairer', answered: true },
      ],
      lines: [
        'The feeling has stayed about where it was. The sentence has not: “{fairer}”. Feelings are often a day late.',
        'It weighs the same, and it has been looked at from both sides. “{fairer}” can do its work overnight.',
      ],
    },
    { lines: ['We have been round it once, as far as it goes. That is enough for one evening.', 'Good. It has been on the table; now it can be cleared.'] },
  ],
  leave: ['Of course. It stays on the table or goes in the drawer, as you like.', 'Fine, we stop here. Half of it is also something.'],
  resume: ['We had “{thought}” on the table. On we go.', 'Back to the thing we were looking at from both sides.'],
  review: {
    after: 'P4D',
    when: [
      { of: 'keep', is: 'yes' },
      { of: 'fairer', answered: true },
    ],
    open: ['You wrote a sentence some days ago: “{fairer}”.', 'I was to hand something back to you: “{fairer}”.'],
    steps: [{ key: 'holds', expects: yesNo, ask: ['Does it still hold?', 'Would you sign it today?'] }],
    close: [
      { when: [{ of: 'holds', is: 'yes' }], lines: ['Then it stays where I can find it.', 'Good. A sentence that survives the week is worth keeping.'] },
      { lines: ['Then it was true for one evening, and that is allowed. We can look for a better one any time you say.', 'All right. Off with it, then.'] },
    ],
  },
}
