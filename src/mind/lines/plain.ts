import type { Bank } from './bank.ts'

/** What is said where nothing is sure: an ear, their own words again, or what one would ask of anything of that shape. */
export const plain: Bank = {
  listen: {
    r: [
      'Tell me a bit more, I don’t want to guess.',
      'I’d like to hear the rest of that.',
      'Tell me how that goes on.',
      'I’d rather hear it from you than guess.',
      'Tell me about that.',
      'There’s time. Tell it as it comes.',
      'I’d like to hear more about that.',
    ],
  },
  listenShort: {
    r: ['Tell me about it.', 'I’d like to hear about that.', 'Tell me a bit more, if you like.', 'Say a little more, if you like.'],
  },
  listenLow: {
    r: [
      'I’m sorry. That’s hard.',
      'I’m sorry, that’s rotten.',
      'I’m sorry. Tell me as much of it as you like.',
      'That’s a lot. I’m listening.',
      'I’m sorry you’ve got that to deal with.',
      'That’s not easy. There’s no hurry.',
      'I’m sorry it’s like that.',
      'Oh dear. I’m sorry.',
    ],
  },
  /** For a few words in the middle of something hard: they may themselves be about anything. */
  listenOn: { r: ['I’m listening. Take your time.', 'Take your time with it.', 'Tell me as much as you like.', 'There’s no hurry. I’m listening.'] },
  but: {
    r: [
      'That does make a difference.',
      'True, and that counts too.',
      'I can see that complicates it.',
      'That’s the other side of it.',
      'Yes, that has to be reckoned with.',
    ],
  },
  restate: { r: ['So {clause}.', '{Clause}, then.'] },
  lets: { r: ['I’m for it. What comes first?', 'Good. You start, I’ll follow.', 'Gladly. How shall we begin?'], a: [] },
  amLate: { r: ['Then go. This can wait.', 'Off you go, then. We can talk later.', 'Then I won’t keep you.'], a: [] },
  alone: { r: ['Then I’ll leave you in peace. I’m here when you want me.', 'That’s fair. I’ll be quiet till you say something.'], a: [] },
  generalYou: { r: ['I’ll take your word for it.', 'That’s good to know.', 'I’ll bear it in mind.', 'You know more about that than I do.'], a: [] },
  imperative: {
    r: [
      'If that was meant for me to do, I don’t know how yet.',
      'I think that was a request, and it’s one I can’t carry out so far.',
      'I can’t do that yet, if you meant it for me.',
    ],
    a: [],
  },
  disclaimer: {
    r: ['I didn’t take it that way.', 'You can complain here as much as you like.', 'No, you’re only saying how it is.', 'I know. It’s all right.'],
    a: [],
  },
  elliptic: { r: ['It needn’t be settled now.', 'You’ll see when you get there.', 'Leave it open for now.', 'There’s no hurry with it.'], a: [] },
  iPast: { r: [], a: ['How was that?', 'How did that come about?', 'What was that like?'] },
  iNow: { r: [], a: ['How long has that been so?', 'Is that new?'] },
  otherPast: { r: [], a: ['How did you take it?', 'What did you say to that?', 'Did you see it coming?'] },
  otherNow: { r: [], a: ['How long has that been so?', 'What’s that like for you?'] },
  thingNow: { r: [], a: ['How long has that been so?', 'Is that good or bad for you?'] },
}
