import type { Bank } from './bank.ts'

/** What other people said, did, and had done to them; and things that happen by themselves. */
export const others: Bank = {
  saidThat: {
    r: [
      'So, in {who}’s eyes, {said}.',
      'That is how {who} puts it: {said}.',
      'So that is what {who} said. You probably heard it again several times since.',
      '{Who} said that. It tells you something about {who}, whatever it says about the rest.',
    ],
    a: [
      'What did you say to {who}?',
      'How did {who} say it, in passing or meaning every word?',
      'Was it the first you heard of it from {who}?',
      'What do you think {who} wanted with that?',
      'What would you have liked {who} to say?',
    ],
  },
  askedMe: {
    r: ['So {who} wants an answer. It need not be given at the speed of the question.', '{Who} asked, and now it sits with you.'],
    a: [
      'What did you answer {who}?',
      'What would you say to {who} if nothing hung on it?',
      'Does {who} know what is being asked of you?',
      'By when does {who} want to know?',
    ],
  },
  hurtMe: {
    r: [
      '{Who} did that, and you were left standing there with it.',
      'From {who} it cuts deeper than it would from a stranger.',
      'That was a poor way for {who} to treat you, whatever led up to it.',
      'That is hard to shake off, and {who} may not even have noticed.',
    ],
    a: [
      'What did you do when {who} did that?',
      'Has {who} done that before?',
      'Does {who} know how it landed?',
      'Was anybody else there?',
      'What would put it right between you and {who}?',
    ],
  },
  left: {
    r: ['{Who} gone. It changes the sound of a place.', 'So {who} left. The going takes a minute and the having gone takes months.'],
    a: ['Did you see it coming with {who}?', 'What did {who} say at the end?', 'What is the hardest hour of the day now?', 'Who is near you at the moment?'],
  },
  helpedMe: {
    r: ['{Who} did you a good turn. People like that are the real insurance.', 'Good of {who}. It is worth telling {who} so, plainly.'],
    a: ['Did you have to ask {who}, or did it come unprompted?', 'Does {who} know what it meant?', 'What would be a good way to thank {who}?'],
  },
  otherIll: {
    r: [
      '{Who} not well: then half of your own day goes into listening for the telephone.',
      'So {who} is laid low. Some people find it easier to be ill themselves.',
      'That puts {who} at the front of everything else for the moment.',
    ],
    a: [
      'How is {who} now?',
      'What do the doctors say about {who}?',
      'Who is with {who}?',
      'Can you get to {who}?',
      'What does {who} need that you can bring?',
      'And who looks after you while you look after {who}?',
    ],
  },
  otherDied: {
    r: [
      '{Who} has died. There is no good sentence for that, and you do not owe me one.',
      'So {who} is gone. The day has a before and an after in it now.',
      '{Who}. The world goes on with its errands, which is the strange part.',
    ],
    a: ['What was {who} like?', 'When did you last speak with {who}?', 'Who is with you now?', 'What comes to mind first when you think of {who}?'],
  },
  otherGood: {
    r: [
      'Good news about {who}. Let {who} hear from you that you heard it.',
      'So things are going {who}’s way. That is pleasant to report, isn’t it.',
      'Well, {who}. You may be a little proud by association.',
    ],
    a: ['How did {who} take it?', 'Had {who} been waiting for that?', 'How are you going to mark it with {who}?', 'What does it change for you?'],
  },
  otherNews: {
    r: ['News from {who}. It takes a day to get used to somebody else’s news.', 'That will change a few things for {who}, and perhaps for you.'],
    a: ['What do you make of it?', 'How did {who} tell you?', 'What does it mean for you and {who}?', 'Did you see it coming with {who}?'],
  },
  otherComing: {
    r: ['{Who} on the way: the house looks different the moment you know it.', 'So {who} is coming. Cups will be needed.'],
    a: ['What is the plan with {who}?', 'How long is {who} staying?', 'When did you last have {who} there?', 'Do you look forward to it, or is {who} an exam?'],
  },
  otherLeaving: {
    r: [
      '{Who} moving away leaves a gap that post and telephone only half fill.',
      'So {who} will be further off. It is good for {who}, possibly, and odd for you.',
    ],
    a: ['When does {who} go?', 'How far away will {who} be?', 'What will you do together before {who} goes?', 'What will you miss first about {who}?'],
  },
  otherKeeps: {
    r: [
      '{Who}, at it again. The tenth time weighs more than ten times the first.',
      'Once would be an accident. {Who} has made it a custom.',
      'So {who} goes on like that. It wears a groove.',
    ],
    a: [
      'Have you told {who} what it does to you?',
      'How long has {who} been doing that?',
      'What do you suppose is behind it with {who}?',
      'What do you do when {who} starts?',
      'What would be a tolerable version of it?',
    ],
  },
  otherNot: {
    r: [
      '{Who} does not, then, and you notice every time.',
      'What {who} leaves undone is hard to point at, which makes it worse.',
      'You cannot make {who} do it, that is the maddening part.',
    ],
    a: [
      'Does {who} know that you wait for it?',
      'What would it mean to you if {who} did?',
      'Was it ever different with {who}?',
      'What have you tried with {who}?',
    ],
  },
  otherWants: {
    r: ['{Who} wants that of you. It is easy to want it of somebody else.', '{Who} has plans, and you are in them.'],
    a: ['And what do you want?', 'What happens if you say no to {who}?', 'Has {who} asked, or does {who} simply count on it?'],
  },
  otherIs: {
    r: [
      '{Who} is {how}, then. And you get the weather of it.',
      'So {who} is {how} these days.',
      '{Who}, {how}. You would know, you have {who} before your eyes.',
    ],
    a: ['How does that show with {who}?', 'What is behind it, do you think?', 'What is it like for you, {who} being {how}?', 'Has {who} always been {how}?'],
  },
  otherGoodIs: {
    r: ['{How} is a fine thing to be able to say of {who}.', '{Who} has somebody who notices, namely you.'],
    a: ['What did {who} do to deserve that word?', 'How long have you known {who}?', 'Does {who} know you think so?', 'When do you see {who} next?'],
  },
  otherDoes: {
    r: ['So that is {who} for you.', 'Well, {who}.', '{Who}, of all people.'],
    a: ['What do you make of it?', 'How did it come to that with {who}?', 'What happened then?'],
  },
  childDoes: {
    r: ['That is one for the book they get shown at eighteen.', 'Small people, large events.', 'And {who} meant every bit of it, no doubt.'],
    a: ['How old is {who} now?', 'What did you say to {who}?', 'How did {who} look when it happened?', 'Whose side does {who} get that from?'],
  },
  petDoes: {
    r: [
      '{X} has views, clearly, and acts on them.',
      'That is {x} all over. No conscience and excellent balance.',
      '{X} does not mean to be funny, which is why it works.',
    ],
    a: [
      'How did you come by {x}?',
      'How old {is} {x}?',
      'What is {x} called, if I may ask?',
      'Was {x} sorry afterwards, or proud?',
      'What is the worst thing {x} {has} ever done?',
    ],
  },
  petIll: {
    r: ['{X} ill, and unable to tell you where it hurts. That is the hard part of it.', 'You would take it over from {x} if you could.'],
    a: ['What does the vet say about {x}?', 'How old {is} {x}?', 'Is {x} eating?', 'How long {has} {x} been with you?'],
  },
  thingBroke: {
    r: [
      '{X}, out of action. Things never break on a free afternoon.',
      'So {x} has given up. You learn what it did all day when it stops.',
      '(dry) {X} has chosen freedom.',
    ],
    a: [
      'What did {x} do before it went?',
      'How old {was} {x}?',
      'Can {x} be saved, or is it a new one?',
      'What are you doing without {x} in the meantime?',
      'What did you need {x} for just now?',
    ],
  },
  thingDoes: {
    r: ['{X}, of all things.', 'Well, {x}.'],
    a: ['What did you do about {x}?', 'When did it start with {x}?', 'What does it mean for you?', 'What happened after that?'],
  },
  arrived: {
    r: ['{X}, here at last.', 'So {x} has arrived. The waiting was the long part.'],
    a: ['Is {x} what you hoped for?', 'How long had you been waiting for {x}?', 'What happens with {x} now?'],
  },
  theySaid: {
    r: ['So that was the answer. Whatever you had ready to say to it.', 'That is said, then, and cannot be unsaid.'],
    a: ['What did you say to that?', 'How did it sound, in earnest or in passing?', 'Was it what you expected?', 'Where does it leave the two of you?'],
  },
  theyDo: { r: [], a: [] },
  family: {
    r: ['{Who}: family knows where every button is, having sewn most of them on.', 'Ties like that one does not choose, one only tends them.'],
    a: ['How are things with {who} at the moment?', 'When do you next see {who}?', 'What is the oldest story about {who}?'],
  },
  person: {
    r: ['{Who}, then.', 'So {who} belongs in the picture.'],
    a: ['Who is {who} to you?', 'How do you know {who}?', 'What is {who} like?', 'What brings {who} to mind?'],
  },
}
