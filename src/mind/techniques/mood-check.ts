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
  offer: [
    'We could see for a minute how things stand, if you like.',
    'If it helps, I can ask you three short things about how it is just now.',
    'Shall we look at what it is made of, or leave it?',
  ],
  open: ['Good. Three short things, and you may skip any of them.', 'Right, briefly, and nothing has to be explained.'],
  steps: [
    {
      key: 'height',
      expects: rating,
      ask: [
        'From 0, as bad as it gets, to 100, could not be better: where are you at this moment?',
        'If this evening were a number, 0 at the bottom and 100 at the top, which one?',
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
      received: ['Good to know. Let them hear from you tonight, if only that it is such a night.', 'Then let it be known there, in one line, today.'],
    },
    {
      key: 'made',
      expects: text,
      ask: [
        'And what is it made of, mostly? A few words are enough.',
        'What is in it, the most of it?',
        'If you had to put it on a label, what would stand there?',
      ],
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
        'What would be of use: that somebody listens, that we look at it from both sides, that something small gets done, or that it is left in peace?',
        'And now, which: listen, think it through, do one small thing, or leave it be?',
      ],
      again: ['Say just one: listen, think, do, or leave it.'],
    },
  ],
  close: [
    {
      when: [{ of: 'use', is: 'think' }],
      lines: ['Then let us take “{made}” and go round it once.', 'Good, both sides of it, then, one after the other.'],
      next: 'thought-record',
    },
    {
      when: [{ of: 'use', is: 'act' }],
      lines: ['One small thing, then, and preferably with somebody in it.', 'Then let us find the smallest thing that would change the air.'],
      next: 'small-step',
    },
    {
      when: [{ of: 'use', is: 'peace' }],
      lines: ['Then it is left in peace, and nothing more asked about it.', 'Good. It may lie there, and we talk of something else or of nothing.'],
    },
    {
      when: [{ of: 'use', is: 'listen' }],
      lines: ['Then tell it. “{made}” is as good a place to begin as any.', 'I am listening. Start anywhere; order does not matter.'],
    },
    { lines: ['So that is how it stands. Thank you for saying it plainly.', 'Good to know where you are. We can leave it at that.'] },
  ],
  leave: ['Of course. We leave it there.', 'Fine. It was only a question.'],
  resume: ['We were looking at how things stand. On from there.', 'Back to where we were, then.'],
  review: {
    after: 'P1D',
    when: [{ of: 'height', atMost: 35 }],
    open: ['It was a low number when we last looked.', 'When we last measured it, you were rather far down.'],
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
        lines: ['It was {height}, and it is {now}. That is some air.', 'From {height} to {now}. Whatever did it, remember it.'],
      },
      {
        when: [{ of: 'now', atMost: 20 }],
        lines: [
          'Still down there. If it stays so for many days, that is something to show a doctor, as one would a cough that does not go.',
          'No better, then. I would not carry that alone much longer; a doctor is one door, and somebody who knows you is another.',
        ],
      },
      { lines: ['About the same, then. It does not have to move to please anyone.', 'So it holds its ground. Good to know, and thank you for looking.'] },
    ],
  },
}
