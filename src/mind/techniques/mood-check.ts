import { rating, text } from './technique.ts'
import type { Technique } from './technique.ts'

/** How things stand, and what would be of use: the beginning of most of the others. */
export const moodCheck: Technique = {
  key: 'mood-check',
  name: 'a look at how things stand',
  intents: ['mood_tell'],
  fits: {
    said: /\b(weird|strange|off|not (myself|great|good|okay|ok)|don'?t know (how|what) i feel|all over the place|meh)\b/i,
    not: ['death-of-parent', 'death-of-partner', 'death-of-friend', 'miscarriage', 'funeral'],
  },
  offer: ['If you like, I could ask you three short questions about how things are.', 'Would it help if I asked you three short questions about how you are?'],
  open: ['Three short questions. Skip any you like.', 'All right, three quick ones.'],
  steps: [
    {
      key: 'height',
      expects: rating,
      ask: [
        'From 0, as bad as it gets, to 100, the best: where are you just now?',
        'If you had to put a number on it, 0 at the bottom and 100 at the top, which one?',
        'Between 0 and 100, with 100 for the best you know: what is it now?',
      ],
      again: ['Any number will do, roughly. Nearer 0 or nearer 100?'],
    },
    {
      key: 'company',
      expects: text,
      ask: [
        'That is low. Who could be near you tonight, in the room or on the telephone?',
        'That is a low one. Is there somebody you could have with you, or could ring?',
      ],
      when: [{ of: 'height', atMost: 20 }],
      received: ['Good. I’d let them know tonight, even if it’s only one line.', 'Good. I’d ring or write to them tonight, if you can.'],
    },
    {
      key: 'made',
      expects: text,
      ask: ['And what is it made of, mostly? A few words are enough.', 'What’s the biggest part of it?', 'What would you say it’s mostly about?'],
    },
    {
      key: 'use',
      expects: {
        kind: 'choice',
        options: [
          { key: 'listen', label: 'somebody listens', says: /\b(listen|talk|tell|vent|hear me)\b/i },
          { key: 'think', label: 'look at it from both sides', says: /\b(think|sides?|look at|sort|understand)\b/i },
          { key: 'act', label: 'do something small', says: /\b(do|act|step|something small|change|move)\b/i },
          { key: 'peace', label: 'leave it in peace', says: /\b(leave|peace|quiet|nothing|alone|rest|sleep)\b/i },
        ],
      },
      ask: [
        'What would help: that I just listen, that we look at it from both sides, that we find something small to do, or that we leave it?',
        'And now, which: listen, think it through, do one small thing, or leave it be?',
      ],
      again: ['Say just one: listen, think, do, or leave it.'],
    },
  ],
  close: [
    {
      when: [{ of: 'use', is: 'think' }],
      lines: ['All right, let’s look at it from both sides.', 'Good, both sides of it, one after the other.'],
      next: 'thought-record',
    },
    {
      when: [{ of: 'use', is: 'act' }],
      lines: ['All right, one small thing.', 'Good, let’s find something small.'],
      next: 'small-step',
    },
    {
      when: [{ of: 'use', is: 'peace' }],
      lines: ['Then we’ll leave it. I won’t ask any more.', 'All right, we’ll leave it there.'],
    },
    {
      when: [{ of: 'use', is: 'listen' }],
      lines: ['I’m listening. Start wherever you like.', 'Go on, then. I’m listening.'],
    },
    { lines: ['Thank you for telling me.', 'All right. Good to know how you are.'] },
  ],
  leave: ['Of course. We leave it there.', 'Fine. It was only a question.'],
  resume: ['We were looking at how things stand. On from there.', 'Back to where we were, then.'],
  review: {
    after: 'P1D',
    when: [{ of: 'height', atMost: 35 }],
    open: ['Last time you gave a low number.', 'When I last asked, you were rather low.'],
    steps: [
      {
        key: 'now',
        expects: rating,
        ask: ['Where is it today, between 0 and 100?', 'What would the number be now?'],
        again: ['Roughly, nearer 0 or nearer 100?'],
      },
    ],
    close: [
      {
        when: [{ of: 'now', above: 'height', by: 10 }],
        lines: ['It was {height}, and now it’s {now}. That’s better.', 'From {height} to {now}. What helped?'],
      },
      {
        when: [{ of: 'now', atMost: 20 }],
        lines: [
          'Still low, then. If it stays like that for many days, I’d tell a doctor.',
          'No better, then. I wouldn’t carry that alone much longer: a doctor, or somebody who knows you.',
        ],
      },
      { lines: ['About the same, then. Thank you for telling me.', 'Much the same. That’s all right.'] },
    ],
  },
}
