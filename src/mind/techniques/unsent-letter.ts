import { text, yesNo } from './technique.ts'
import type { Technique } from './technique.ts'

/** A letter that is not sent, to somebody living or dead. Nothing here can send it: it never becomes a draft. */
export const unsentLetter: Technique = {
  key: 'unsent-letter',
  name: 'a letter that is not sent',
  intents: [],
  fits: {
    feelings: ['angry', 'hurt', 'guilty', 'sad'],
    events: [
      'was-left',
      'quarrel-in-family',
      'quarrel-with-friend',
      'missing-someone',
      'anniversary-of-death',
      'trouble-with-boss',
      'affair',
      'seeing-an-ex',
      'drifting-apart',
    ],
    not: ['miscarriage', 'funeral'],
  },
  offer: ['If you like, you could say it to them in a letter that isn’t sent, and I’d take it down.', 'Would you want to write to them, without sending it?'],
  open: [
    'It goes nowhere. Say it as it comes; politeness is not needed. If not even I am to keep it, say “between us” first.',
    'Good. It is for the drawer, so nothing has to be fair. “Between us” leaves not even the drawer.',
  ],
  steps: [
    { key: 'to', expects: text, ask: ['To whom is it, and how do you begin it?', 'How do you address them, “Dear” or only the name?'] },
    { key: 'happened', expects: text, ask: ['What happened, from where you stood?', 'Tell them what you saw, that they may not have seen.'] },
    { key: 'did', expects: text, ask: ['What did it do to you?', 'And what has it been like for you since?'] },
    { key: 'wish', expects: text, ask: ['What would you have wanted instead?', 'What should have been said or done?'] },
    { key: 'neverSaid', expects: text, ask: ['What have you never told them?', 'Is there something, angry or kind, that never found its moment?'] },
    { key: 'reply', expects: text, ask: ['If they answered honestly, what would stand there?', 'What would you like to read, if one line came back?'] },
    { key: 'end', expects: text, ask: ['And the last line, before your name?', 'How do you close it?'] },
    {
      key: 'keep',
      needs: 'forget',
      expects: yesNo,
      ask: ['Shall I put it in the drawer? Otherwise it is gone now.', 'Do you want it kept, by me, for nobody?'],
    },
  ],
  close: [
    {
      when: [
        { of: 'keep', is: 'yes' },
        { of: 'end', answered: true },
      ],
      lines: ['It lies in the drawer. It ends with “{end}”.', 'Kept, unsent. “{end}”: so that has been said, in one direction.'],
    },
    { when: [{ of: 'keep', is: 'yes' }], lines: ['It lies in the drawer, and there it stays.', 'Kept, unsent.'] },
    { needs: 'forget', when: [{ of: 'keep', is: 'no' }], lines: ['Gone. It was said, all the same.', 'Then it is gone, and only you know how it went.'] },
    {
      when: [{ of: 'end', answered: true }],
      lines: ['“{end}”: so that has been said, in one direction. It goes nowhere.', 'It ends with “{end}”. No stamp, no envelope; it has been said.'],
    },
    {
      lines: [
        'Then it stops there. It has been said, as far as it goes, and it goes nowhere.',
        'A letter without an ending, and without a stamp. That is a letter all the same.',
      ],
    },
  ],
  leave: ['Of course. It is not going anywhere.', 'Fine. Some letters end in the middle.'],
  resume: ['We were in the middle of a letter. On:', 'Back to the letter for the drawer.'],
}
