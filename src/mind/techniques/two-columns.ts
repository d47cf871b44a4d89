import { text } from './technique.ts'
import type { Technique } from './technique.ts'

/** A decision on two columns, the way Franklin wrote it to Priestley in 1772, with the question what can be undone. */
export const twoColumns: Technique = {
  key: 'two-columns',
  name: 'a decision in two columns',
  intents: [],
  fits: {
    events: ['hard-decision', 'job-offer', 'resigning', 'moving-house', 'promotion', 'leaving-someone'],
    said: /\b(decide|decision|torn|whether|either|should i|can'?t choose|back and forth|pros and cons|on the fence)\b/i,
  },
  offer: ['If you like, we could put both sides down in two columns.', 'Would it help to set out for and against, without deciding anything tonight?'],
  open: ['All right. Nothing has to be decided, we’re only writing it down.', 'Good. Two columns, then, and you decide.'],
  steps: [
    { key: 'one', expects: text, ask: ['What is the first way, in a few words?', 'What goes over the left column?'] },
    { key: 'two', expects: text, ask: ['And the other?', 'What goes over the right one?'] },
    {
      key: 'oneGood',
      expects: text,
      ask: [
        'What do you gain with “{one}”?',
        'What speaks for “{one}”, starting with what you would be embarrassed to say aloud?',
        'The first one, then: what is good about it?',
      ],
    },
    { key: 'onePrice', expects: text, ask: ['And what does it cost?', 'What would you have to give up for it?'] },
    {
      key: 'twoGood',
      expects: text,
      ask: ['Now “{two}”. What is good about it?', 'What do you gain with “{two}”?', 'The other one, then: what speaks for it?'],
    },
    { key: 'twoPrice', expects: text, ask: ['And its price?', 'What would that one cost you, or somebody else?'] },
    { key: 'undo', expects: text, ask: ['Which of them could be undone, if it turned out wrong?', 'From which of the two is there a way back?'] },
    {
      key: 'cross',
      expects: text,
      ask: ['If you had to cross out one single line of all that, which would it be?', 'Which of those reasons is somebody else’s, and only lodging with you?'],
    },
    {
      key: 'lean',
      expects: text,
      ask: ['And now, without reasons: which way do you lean at this minute?', 'If you had to say it before the kettle boils, which?'],
    },
    { key: 'day', expects: text, ask: ['By when does it have to be said?', 'On what day do you want to have it behind you?'] },
  ],
  close: [
    {
      when: [
        { of: 'lean', answered: true },
        { of: 'day', answered: true },
      ],
      lines: [
        'Then there it stands. For “{one}”: “{oneGood}”. For “{two}”: “{twoGood}”. Tonight you lean to “{lean}”, and you have time to find out whether you still do: “{day}”.',
        'So: “{lean}”, for now. Sleep on it twice; a lean that survives two mornings is mostly a decision.',
      ],
    },
    {
      when: [{ of: 'lean', answered: true }],
      lines: [
        '“{lean}”, then, for tonight. See whether it is still so at breakfast.',
        'You lean to “{lean}”. The sheet can be turned over again, should it turn.',
      ],
    },
    { lines: ['It lies side by side now, and need not be settled tonight.', 'No lean yet, and that is an answer as well: something is missing on the sheet.'] },
  ],
  leave: ['Of course. The sheet can be half empty.', 'Fine. We fold it up as it is.'],
  resume: ['We had two columns on the table: “{one}” and “{two}”.', 'Back to the sheet with the two columns.'],
  review: {
    after: 'P2D',
    when: [{ of: 'lean', answered: true }],
    open: ['Two mornings ago you leaned to “{lean}”.', 'You slept on it twice by now, that decision.'],
    steps: [{ key: 'now', expects: text, ask: ['Which way is it today?', 'And this morning, which way?'] }],
    close: [
      {
        when: [{ of: 'now', answered: true }],
        lines: [
          '“{now}”. Then the scale has spoken a second time; how much weight you give it is your affair.',
          'Good: “{now}”. It is worth saying to somebody who is touched by it.',
        ],
      },
      { lines: ['Still open, then. It keeps.', 'Not yet. The sheet has time.'] },
    ],
  },
}
