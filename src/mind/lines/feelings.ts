import type { Bank } from './bank.ts'

/** Feelings the person names themselves, by the word; and ways to name one tentatively. */
export const feelings: Bank = {
  sad: {
    r: [
      'Sad, then. It does not need a reason to be let sit down.',
      'A sadness like that makes the easy things far away.',
      'It is all right to be sad here. Nobody has to be cheered up.',
      'Low. That is not a thing to be argued with.',
    ],
    a: [
      'Is it about something, or just there?',
      'When did it come on?',
      'What is the heaviest part of it?',
      'Does anyone near you know?',
      'What is it like at the best hour of the day?',
    ],
  },
  lonely: {
    r: [
      'Lonely is a plain word for something large. It means you are made for company and are short of it.',
      'That sort of alone gets loudest in the evening.',
      'Lonely, then. That is a hunger, not a fault.',
    ],
    a: [
      'Whose company is it that you miss?',
      'When was it last otherwise?',
      'Who might be glad to hear from you tonight?',
      'Is it being without people, or being with people who do not know you?',
    ],
  },
  anxious: {
    r: [
      'Nerves: the body getting ready for something before it has been told what.',
      'On edge, then. The mind runs ahead and reports back only bad news.',
      'That hum under everything is tiring to live with.',
    ],
    a: [
      'What is it circling round?',
      'Where do you notice it, stomach, chest, hands?',
      'What is the next thing that will really happen?',
      'What has taken it down a notch before?',
    ],
  },
  angry: {
    r: [
      'Angry. It usually stands guard over something that matters to you.',
      'Then be angry. It is a clean feeling, as long as it has the right address.',
      'There is a good deal of heat in that, and likely with cause.',
    ],
    a: [
      'What was the moment it started?',
      'Who should be hearing this instead of me?',
      'What line got crossed?',
      'What would make it right, if anything would?',
    ],
  },
  ashamed: {
    r: ['Shame likes the dark and shrinks a little when it is said. You have said it.', 'You would not judge a friend by that rule, I suspect.'],
    a: ['Whose eyes are you seeing it through?', 'Who knows of it, besides you and now me?', 'What would you say to somebody else who had done it?'],
  },
  guilty: {
    r: [
      'Guilt means your measure still works. It does not say how heavy the sentence should be.',
      'So it gnaws. Either there is something to put right, or there is nothing left but to put it down.',
    ],
    a: ['Is there something that could still be put right?', 'What is it that you hold against yourself?', 'What would the other person say about it?'],
  },
  hurt: {
    r: ['That hurt, then, and somebody ought to say so plainly.', 'It went in where there was no armour.'],
    a: ['What exactly was it that hurt, the deed or who did it?', 'Do they know?', 'What had you been expecting in its place?'],
  },
  jealous: {
    r: [
      'Envy is a signpost with poor manners. It points at something you want.',
      'Jealous. It is an old human guest and hardly anyone admits to having had it for supper.',
    ],
    a: ['What is it they have that you would like?', 'When does it bite the most?', 'What would you need in order not to mind?'],
  },
  overwhelmed: {
    r: [
      'Too much at once. The pile looks like one thing, but it is a number of small ones in a coat.',
      'Then for the next ten minutes nothing has to be solved.',
      'Everything at the same time, and you in the middle of it.',
    ],
    a: [
      'Which one of all those has a date on it?',
      'What could somebody else take?',
      'What is shouting loudest, and is it also the most important?',
      'Shall we put it in a list, and you say things as they come?',
    ],
  },
  disappointed: {
    r: ['Disappointed. That is what it costs to have hoped for something decent.', 'You had the good version all ready.'],
    a: ['What had you been counting on?', 'Who let it down, a person or the circumstances?', 'What is left of it, if anything?'],
  },
  numb: {
    r: ['Nothing at all can be a feeling too. Sometimes it is the fuse, doing its job.', 'Flat, then. No need to dig for more than is there.'],
    a: ['Since when has it been so flat?', 'Is anything still getting through, music, food, a voice?', 'What was the last thing that was not grey?'],
  },
  bored: {
    r: ['Bored. It is uncomfortable and often the last stop before an idea.', 'Boredom: time in cash and nothing in the shops.'],
    a: [
      'Would you rather do something with your hands, your head or your legs?',
      'What have you been putting off that is not actually unpleasant?',
      'Who else might be sitting about bored at this moment?',
    ],
  },
  glad: {
    r: [
      'Then let it be good without looking for the catch.',
      'Happy is worth reporting. Most people only file complaints.',
      'That does a day good, and it shows in how you write it.',
    ],
    a: ['What is behind it?', 'When did you notice that you were happy?', 'Who gets to share in it?'],
  },
  proud: {
    r: ['Be proud. Quietly or loudly, you choose.', 'You have earned looking at that for a while.'],
    a: ['What did it ask of you?', 'Who else knows?', 'Which part of it was the hardest?'],
  },
  relieved: {
    r: ['One breath out, finally. The body had been holding the door shut.', 'So that weight is off. You only notice now how heavy it was.'],
    a: ['What had you been expecting?', 'When did you hear?', 'What will you do with all that room in your head?'],
  },
  calm: { r: ['Calm. No need to poke at it.', 'Quiet waters, then. Stay a bit.'], a: ['What brought that about?', 'What is around you just now?'] },
  hopeful: {
    r: ['Hope, carefully carried. It is a good thing to have in the pocket.', 'Something is opening, by your account.'],
    a: ['What has given you that?', 'What would be the first sign that it is coming true?'],
  },
  grateful: {
    r: ['Gratitude is accurate bookkeeping, for once on the credit side.', 'Good to notice it while it is there.'],
    a: ['Whom would you like to tell?', 'What was it that brought it home?'],
  },
  excited: {
    r: ['So you cannot sit still. There are worse conditions.', 'Excited, then. Half of any good thing is the day before it.'],
    a: ['What is the first thing you will do?', 'What are you picturing?', 'Who is as excited as you are?'],
  },
  tired: {
    r: ['Tired is a message, and it says: less.', 'Tired right through. Nothing decided in that state counts.'],
    a: ['Sleep tired, or people tired?', 'What could be left undone tonight?', 'How long has it been building up?'],
  },
  mixed: {
    r: ['Two things at once, then, and both of them true.', 'Good news with a stone in it.', 'On paper it is good and it does not feel like paper.'],
    a: ['What is the part that does not sit right?', 'Which of the two is louder at the moment?'],
  },
  bad: {
    r: [
      'Not good, then. It need not be made into a story yet.',
      'Rough. Say as much of it as you care to, in any order.',
      'That is a poor place to be, and you are allowed to say so.',
    ],
    a: [
      'What is the worst of it?',
      'Did something happen, or has it been gathering?',
      'How long has it been like this?',
      'What would make the next hour a little better?',
    ],
  },
  good: { r: ['Good. That is news as well.', 'Things are all right, then. It deserves saying.'], a: ['What has done it?', 'What is the best part?'] },
  denied: { r: ['Noted, and believed.', 'Good. I take your word for it.', 'Then I will not look for it.', 'Understood. Not that.'], a: [] },
  fine: {
    r: ['Fine, the most spacious word in the language.', 'Middling, then. Most of life happens there.', 'All right is all right.'],
    a: ['What was the best and what the worst of today?', 'What did the day have in it?'],
  },
}

/** A feeling named with a question mark in the voice. `{feeling}` is a plain word. */
export const tentative: readonly string[] = [
  'Correct me if I am wrong, but there is something {feeling} in that.',
  'A bit {feeling}, would that be the word?',
  'It reads a little {feeling} to me, though you would know better.',
  'I may be wrong, but it has a {feeling} edge.',
]
