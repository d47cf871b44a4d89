import type { Technique } from './technique.ts'

/** A thought looked at from both sides and weighed again (thought record, as tested in rule-based agents such as Woebot and Wysa). */
export const thoughtRecord: Technique = {
  key: 'thoughts',
  intents: ['technique_thoughts'],
  offer: ['Shall we take that one thought and look at it from both sides? Five minutes, and you can stop at any point.', 'We could put that thought on the table and see what it is made of. Would you like to?'],
  open: ['Good. We take one thought and look at it as if it belonged to somebody else. You can stop at any time.', 'All right, five questions, and you may leave after any of them.'],
  steps: [
    { key: 'situation', takes: 'text', ask: ['What happened, as a camera would have seen it?', 'First only the facts: where were you, and what took place?'] },
    { key: 'thought', takes: 'text', ask: ['And what went through your head, in one sentence?', 'What did your mind say about it? The harshest sentence, word for word.'], heard: ['“{thought}”. Written down it is a sentence, not a law.', 'So the sentence is: {thought}.'] },
    { key: 'before', takes: 'number', ask: ['How much do you believe it at this moment, from nought to a hundred?', 'From nought to a hundred, how true does it feel?'], heard: ['{before}. We will ask again at the end.'] },
    { key: 'for', takes: 'text', ask: ['What speaks for it? Only what would count with a fair judge.', 'What is the evidence for it, leaving out what you merely feel?'] },
    { key: 'against', takes: 'text', ask: ['And what speaks against it? Small things count.', 'What would a friend of yours put on the other side of the scales?'], heard: ['That is on the record as well, then.'] },
    { key: 'fair', takes: 'text', ask: ['If you had to write one fair sentence that has both sides in it, what would it be?', 'What sentence would hold up in front of both sides?'], heard: ['{fair}. That one you could say to somebody else without being unkind.', 'That is a sentence to keep.'] },
    { key: 'after', takes: 'number', ask: ['And the first thought, how much do you believe it now?', 'Once more the number for the thought you began with?'] },
  ],
  close: ['From {before} to {after}. It need not go to nought; it only has to stop running the house.', 'It was {before} and it is {after}. Whatever the number did, the thought has been looked at in daylight.', 'Good. That was work. Do something with your hands now.'],
}
