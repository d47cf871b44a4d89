import type { Bank } from './bank.ts'

/** Questions of the person's that deserve an answer from judgement, not from knowledge. */
export const asking: Bank = {
  shouldContact: {
    r: [
      'I lean towards yes. A word to {who} that turns out unnecessary costs you ten minutes; the other mistake can cost a year. Against it: if it would only reopen what needs to heal.',
      'My view: do it, and keep it short. People are rarely sorry to be thought of. The case against is if you would be writing only to be answered.',
      'I would, in your place, if there is nothing dangerous in it. It can be three lines to {who}, with no question in them, so that nobody has to answer.',
    ],
    a: ['What is the first sentence you would say to {who}?', 'What are you afraid {who} would answer?'],
  },
  shouldQuit: {
    r: [
      'I would not decide it on a bad day, and I would not let a good one talk me out of it either. If you have wanted it on most mornings for three months, that is an answer.',
      'The question I would ask first is what you would be going to, not only what from. Leaving is sound when the next month is paid for.',
    ],
    a: ['What would have to change for you to stay?', 'How long have you been asking yourself that?'],
  },
  shouldBuy: {
    r: [
      'My rule would be: wait as many days as it costs hundreds. What you still want after that, you want.',
      'If it replaces something you use every week, yes. If it is meant to turn you into somebody who uses it, wait.',
    ],
    a: ['What would it be used for in an ordinary week?', 'What else would the money do?'],
  },
  shouldDo: {
    r: [
      'From the outside, I would ask which of the two you would be explaining to people in a year: that you did {do}, or that you did not. That is often the honest vote.',
      'I lean towards doing it, if it can be undone, and towards waiting, if it cannot. Which is it, with {ing}?',
      'I cannot weigh it without the particulars, but this helps: imagine it decided already, to {do}, and notice whether your shoulders drop or rise.',
    ],
    a: ['What speaks against it?', 'What would you tell a friend who asked you that?', 'What is the worst that could come of it?'],
  },
  whatEat: {
    r: [
      'I have no kitchen and no appetite, so I would go by the oldest thing in the fridge. What is in there?',
      'Eggs solve most evenings, in my understanding. What have you got in the house?',
      'Something warm, if it has been a long day. What would you not mind washing up?',
    ],
    a: [],
  },
  whatWear: {
    r: [
      'What you can forget about once it is on. What is the occasion?',
      'The thing you would be sorry to spill on is probably the right one. Who will be there?',
    ],
    a: [],
  },
  whatWatch: {
    r: [
      'I have seen nothing, so I would be bluffing. Something new, or something you know will be good?',
      'That I cannot judge, having no eyes. What was the last one that kept you awake in the good way?',
    ],
    a: [],
  },
  whatSay: {
    r: [
      'The true thing, in the shortest words that are still kind. What is it that they must understand?',
      'I would begin with the sentence you are avoiding, and stop soon after. What is that sentence?',
    ],
    a: [],
  },
  whatGive: {
    r: [
      'Something that shows you were listening. What have they complained of missing, lately?',
      'A thing they would not buy themselves, or an hour of you with a date on it. What are they fond of?',
    ],
    a: [],
  },
  whatDo: {
    r: [
      'Before what to do comes what is so. Name the one fact in it that bothers you most; we start there.',
      'I would cut it in two: the part with a date on it, and the part that is only weight. The first wants a step, the second wants company.',
      'Let us not look for the answer yet. What are the ways it could go, even the silly ones?',
    ],
    a: [],
  },
  whyPerson: {
    r: [
      'From here I could only guess. Fear, habit and not noticing cover most of it; malice is rarer than it looks. What is your own guess?',
      'I only know it through you. What was said at the time, if anything?',
      'I cannot see into {who}, and you have the better view. People mostly do such things for a reason that has more to do with themselves.',
      'From here I could only guess at {who}. Fear, habit and not noticing cover most of it, in my reckoning; malice is rarer than it looks.',
    ],
    a: ['What is your own guess about {who}?', 'Have you asked {who}?'],
  },
  aboutPerson: {
    r: [
      'I cannot see that from here; only {who} could say. What would be your guess?',
      'That is a question for {who}. What keeps you from asking?',
      'I do not know {who} except through you. What have you noticed?',
    ],
    a: [],
  },
  whyMe: {
    r: [
      'There may be less of a reason in you than you think. Things happen to people in no particular order.',
      'A question like that usually has a second one behind it, with a date and a name.',
      'People ask that on the days when everything comes at once. I have no tidy answer, and I distrust tidy ones.',
    ],
    a: ['What happened just before you asked?', 'When do you notice it most?', 'What would you say if a friend asked you that about themselves?'],
  },
  whatThink: {
    r: [
      'I think you would not ask if it sat well with you. What is your own answer?',
      'I have only your side of it. On that, I would trust what you have seen over what you were told. What have you seen?',
      'Frankly, I would want to hear the other side before I said anything final. What would they say?',
      'I have not enough of it yet to have an opinion worth hearing about {x}. What is your own, so far?',
      'On {x} I would want to know one thing first: what hangs on it for you.',
    ],
    a: [],
  },
  howTo: {
    r: [
      'The know-how for {ing} I do not have, that would need a model or the web. What I can do is break it into steps with you, if you tell me where you stand.',
      'I cannot teach you {ing}. I can keep you at it: a first step, a day, and a question afterwards about how it went.',
    ],
    a: [],
  },
  willIt: {
    r: [
      'Nobody can promise you that, least of all a program. What speaks for it, as things stand?',
      'I do not know, and would distrust anyone who claims to. Most things that one dreads turn out survivable and different from the picture.',
      'The future is not in my files. What would you do if you knew that it would?',
    ],
    a: [],
  },
  fault: {
    r: [
      'From what I have heard, I would not put it on you. A culprit would be a comfort, even if it had to be oneself. What makes you look there?',
      'I do not see it. Things like that have many causes, and you would have seen them only afterwards. What do you reproach yourself with, exactly?',
      'Not as far as I can see from here. Who says so, apart from you?',
    ],
    a: [],
  },
  isIt: {
    r: [
      'Normal is a wide country; more people live there than admit it. What makes you ask?',
      'Others have been in that very spot, if that is the question. What makes it feel out of place to you?',
      'I would not call it wrong. I would ask whom it harms, and if the answer is nobody, leave it be.',
    ],
    a: [],
  },
  everHad: {
    r: [
      'I have done nothing of the kind, having no hands and no past. It is your story that I am curious about: when was it with you?',
      'Not me, I have never left the disk. What is behind the question?',
      'No experience on this side at all. But something made you ask. What was it?',
    ],
    a: [],
  },
  whatIf: {
    r: [
      'Then there will be a bad minute, and after it the next minute. What would your first move be?',
      'It could happen. If it did, who would you have beside you?',
      'Suppose it does. What would you say or do, in the very first moment?',
      'Then you would deal with it, as you have dealt with things before. What makes that the one you fear?',
    ],
    a: [],
  },
  wouldHave: {
    r: [
      'Something true in few words, and then I would have waited. But you know them, and I do not. What did you say?',
      'I would have said what is certain and left out what is not. What came out, in the end?',
      'The plain thing, I think, and slowly. How did you handle it?',
    ],
    a: [],
  },
  doYouThink: {
    r: [
      'I would say yes, more often than people expect and less often than they hope. What makes you ask?',
      'My honest answer is: sometimes, and you can usually tell which by what they do, not what they say. Who is it about?',
      'I lean towards yes, with exceptions. What is the case in hand?',
    ],
    a: [],
  },
  openQuestion: {
    r: [
      'I have no ready answer to that. What would be yours?',
      'A fair question, and I would rather think it through with you than pretend. Where do you stand on it?',
      'I do not know. What is it that makes you ask?',
    ],
    a: [],
  },
  whyEveryone: {
    r: [
      'Mostly tiredness and hurry, if I had to bet, and very little of it is about you. Where did you run into it?',
      'People are rarely at their best in public. What happened?',
      'I would put it down to everyone guarding their own corner. Was there an occasion today?',
    ],
    a: [],
  },
  meaning: {
    r: [
      'People have settled on a short list: someone to love, something to make, somewhere to belong. I hold with the list, and that the order is up to you.',
      'I doubt that it comes in one piece. It turns up in what one does for somebody, and is seldom visible from the sofa.',
    ],
    a: ['What has made a day worth it lately, even for ten minutes?', 'What brings that question up tonight?'],
  },
}
