import type { Bank } from './bank.ts'

/**
 * Questions of the person's that deserve an answer from judgement, not from knowledge. Where not enough is known to judge, it
 * says so and asks for the particular that decides. `{him}` is him, her or them, as the question had it.
 */
export const asking: Bank = {
  shouldTell: {
    r: [
      'It depends what {he} would do with it. What do you think would happen if you said it?',
      'I lean towards saying it, if {he} would find out anyway. Would {he}?',
      'I don’t know enough to say yet. What’s the risk if you keep it to yourself?',
      'I don’t know enough to say yes or no. I would wait until I was sure of the facts, and then say it plainly.',
    ],
    a: [],
  },
  whichOf: {
    r: [
      'Which are you leaning towards?',
      'I don’t know enough to choose for you. Which would you regret less?',
      'What speaks for each of them?',
      'I’d take whichever is easier to undo later.',
    ],
    a: [],
  },
  whenTo: {
    r: ['I don’t know of a fixed time. What speaks for waiting?', 'When it suits you, I’d say. Is there a reason to wait?'],
    a: [],
  },
  wouldFeel: {
    r: [
      'I can see why somebody would be. Are you?',
      'I don’t feel things, but I can see why a person might.',
      'I think a good many people would be. Is that how it is for you?',
    ],
    a: [],
  },
  aName: {
    r: ['I’ve no ear for names, I’m afraid. How does it sound with the surname?', 'I can’t judge a name. What made you think of it?'],
    a: [],
  },
  shouldSee: {
    r: [
      'I would. A GP is a good place to start. Would that be possible for you?',
      'Yes, I would, and sooner rather than later. Is there somebody you could ring tomorrow?',
      'I would, yes. You don’t have to wait until it’s worse.',
    ],
    a: [],
  },
  whoFor: {
    r: [
      'Is there somebody you trust with things like this?',
      'I don’t know who you have. Who’s been easy to talk to before?',
      'Whoever you find easiest to talk to, I’d say.',
    ],
    a: [],
  },
  shouldTake: {
    r: [
      'I would. It helps to have somebody there who listens too. Who could it be?',
      'Yes, I would, if there’s somebody you’d like to have there.',
      'I think so. Is there somebody you could ask?',
    ],
    a: [],
  },
  wrongOfMe: {
    r: [
      'I can see how it came to that. Is it bothering you?',
      'I wouldn’t judge you for it. What would you do differently?',
      'I don’t think it makes you a bad person. Does it weigh on you?',
      'I wouldn’t judge you for it.',
    ],
    a: [],
  },
  ideaAsked: {
    r: ['I think so, unless there’s a reason not to. Is there?', 'I can’t see anything against it. Can you?', 'I think so, yes.'],
    a: [],
  },
  fact: {
    r: ['I don’t know, and I can’t look it up yet.', 'I don’t know that one, sorry.', 'That I don’t know. I only know what you tell me.'],
    a: [],
  },
  willHurt: {
    r: ['I don’t know. I’d ask them beforehand what you’ll feel; they’ll be used to the question.', 'I can’t tell you that. Have they said anything about it?'],
    a: [],
  },
  whoDoes: {
    r: ['Hard to understand, I agree.', 'I don’t know. It’s not what you’d expect of anybody.', 'I can’t explain it either.'],
    a: [],
  },
  shouldRefuse: {
    r: [
      'If you mean no, I’d say it, kindly and soon. What would follow?',
      'I would, if you can live with them being put out for a bit. Could you?',
      'If you don’t want it, yes, I would.',
    ],
    a: [],
  },
  legal: {
    r: [
      'I don’t know the law, sorry. Is there a union or an advice office you could ask?',
      'That I can’t tell you, and I wouldn’t want to guess about the law. Somebody who knows it ought to look at it.',
    ],
    a: [],
  },
  ofJudgement: {
    r: [
      'I’ve only heard it from your side. Is there any of it you think is true?',
      'I’m not sure I can say. What do you make of it yourself?',
      'From what you’ve told me, I wouldn’t take it as settled.',
    ],
    a: [],
  },
  whatMeans: {
    r: [
      'I can’t tell from here. It may not mean much. What are you afraid it means?',
      'It could mean several things. What is {he} usually like about that?',
      'I don’t know. I wouldn’t read too much into it yet.',
    ],
    a: [],
  },
  shouldApologise: {
    r: [
      'If you think you were in the wrong, I would, and sooner rather than later. Do you think so?',
      'I would, for the part that was yours and for nothing else. Which part was that?',
      'For your own part in it, yes, I would.',
    ],
    a: [],
  },
  shouldForgive: {
    r: [
      'You don’t have to decide that now. Has {he} said sorry?',
      'I would wait until I had heard {him} say what happened. Have you?',
      'I wouldn’t force it. There’s no date by which you have to.',
    ],
    a: [],
  },
  shouldContact: {
    r: [
      'I don’t know enough to say. How did things stand the last time you spoke?',
      'I would, if you’d be all right with getting no answer. Would you?',
      'What would you want to come of it? If you know that, I can tell you what I think.',
      'If you want to, and nobody’s hurt by it, I would keep it short and do it.',
    ],
    a: [],
  },
  shouldQuit: {
    r: [
      'I wouldn’t decide it on a bad day. How long have you been thinking about it?',
      'I’d want to know what you’d be going to, as well as what from. Is there something?',
      'I can’t weigh that for you from here. What would have to change for you to stay?',
      'I wouldn’t decide it tonight.',
    ],
    a: [],
  },
  shouldBuy: {
    r: [
      'What would you use it for in an ordinary week? I’d go by that.',
      'If you can pay for it without missing the money, and you’d use it, yes. Can you?',
      'I would wait a week, and get it if I still wanted it then.',
    ],
    a: [],
  },
  shouldGo: {
    r: [
      'Would you be sorry afterwards if you didn’t go? I’d go by that.',
      'I don’t know enough to say. What’s putting you off?',
      'I would, if I could leave early. Could you?',
      'If you can leave when you like, I would go for an hour.',
    ],
    a: [],
  },
  shouldDo: {
    r: [
      'I don’t know enough to say. What speaks against it?',
      'Which way are you leaning yourself?',
      'If you’d feel better afterwards, yes. Do you think you would?',
      'What happens if you don’t?',
      'I don’t know enough to say yes or no, but I can’t see anything against it.',
    ],
    a: [],
  },
  whatEat: {
    r: [
      'I’d go by what needs using up. What’s in the fridge?',
      'Something easy. Are you cooking just for yourself?',
      'Eggs, if there are any. Or is it a proper meal you want?',
    ],
    a: [],
  },
  whatWear: {
    r: ['What’s the occasion?', 'Something you know is comfortable. Who’s going to be there?'],
    a: [],
  },
  whatWatch: {
    r: [
      'I haven’t seen or read anything, so I can’t recommend one. What was the last one you liked?',
      'I don’t know any from the inside. Do you want something light, or something to think about?',
    ],
    a: [],
  },
  whatSay: {
    r: [
      'I’d keep it short: what happened, and what you’d like now. What do you most want {him} to understand?',
      'Say the main thing first, in one sentence. What is the main thing?',
      'I’d say it the way you’d say it to me. How would you put it?',
      'I’d keep it short and true: what happened, and what you’d like now.',
    ],
    a: [],
  },
  whatGive: {
    r: ['What does {he} like doing? I’d start there.', 'Has {he} mentioned wanting anything lately?', 'How much did you want to spend?'],
    a: [],
  },
  whatDo: {
    r: [
      'I don’t know yet. Which part of it is bothering you most?',
      'Is there anything that has to be decided today? I’d start with that, and leave the rest.',
      'What have you tried so far?',
      'What are the choices, as you see them?',
      'I don’t know yet, and it doesn’t have to be settled tonight.',
    ],
    a: [],
  },
  whyPerson: {
    r: [
      'I can’t know that from here. Did {he} say anything about it?',
      'I don’t know. What was going on just before?',
      'I’d only be guessing. What do you think it was?',
      'I don’t know. Only {he} could say.',
    ],
    a: [],
  },
  aboutPerson: {
    r: [
      'I don’t know; I only know what you’ve told me. When did you last speak to {him}?',
      'I can’t tell from here. What have you noticed?',
      'I don’t know. Could you ask {him}?',
    ],
    a: [],
  },
  whyMe: {
    r: [
      'I don’t know. When does it usually happen?',
      'I can’t tell you why. What happened, that you ask?',
      'I don’t know why. I don’t think it’s because of something wrong with you.',
    ],
    a: [],
  },
  whatThink: {
    r: [
      'I haven’t heard enough of it to say. What’s your own view so far?',
      'I’d want to know a bit more first. What matters most to you in it?',
      'I’ve only heard one side of it so far. What would the other side say?',
      'I haven’t heard enough of it to have an opinion yet.',
    ],
    a: [],
  },
  howCheer: {
    r: [
      'Something small, I’d say: a favourite meal, or an hour of company with no questions. What does {he} normally enjoy?',
      'Something small: a walk, a favourite meal, an hour of company with no questions.',
      'I’d sit with {him} for a while and not try too hard. Has anything helped before?',
      'I’d ask {him} straight out whether company would help or quiet would. Has {he} said what’s wrong?',
    ],
    a: [],
  },
  howTalk: {
    r: [
      'I’d pick a moment when you’re both calm, and start with how it was for you, not with what {he} did. When do you two get on best?',
      'Somewhere without an audience, and one subject only. What’s the one thing you want {him} to hear?',
      'I’d say at the start that you don’t want a row, and then ask a question and let {him} finish. What usually sets it off?',
    ],
    a: [],
  },
  howTell: {
    r: [
      'Early in the conversation, in one plain sentence, and then let {him} answer. Which bit is hardest to say?',
      'I’d say that it’s hard to say, and then say it. How do you think {he} will take it?',
      'Plainly, in one sentence, and when there’s time to talk afterwards.',
      'Plainly, and soon, before it gets bigger. What are you most afraid {he} will say?',
    ],
    a: [],
  },
  howHelp: {
    r: [
      'I’d offer one definite thing, a lift or a meal or an hour, instead of asking what would help. What could you manage?',
      'I’d ask {him} what the worst part of the day is, and help with that. Do you know what it is?',
      'Being there counts for a lot. What has {he} let you do so far?',
    ],
    a: [],
  },
  howStop: {
    r: [
      'It often helps to write it down and give it a time tomorrow. You can tell it to me and I’ll keep it. What keeps coming back?',
      'I don’t know a way to switch it off. When is it worst?',
      'I’d try to catch what comes just before it. What usually does?',
    ],
    a: [],
  },
  howCope: {
    r: [
      'A bit at a time, I think. Which part of the day is hardest?',
      'Slowly, and not all on your own, if that’s possible. Who have you got near you?',
      'I don’t know a quick way. What has helped, even a little?',
    ],
    a: [],
  },
  howSleep: {
    r: [
      'No clock, no screen, and get up for a while if you’ve been lying there long. What’s keeping you awake?',
      'I’d write down whatever’s going round in your head and leave it till morning. You can tell it to me, if you like.',
    ],
    a: [],
  },
  howKnow: {
    r: ['I don’t think you can know for sure beforehand. What would make you surer?', 'I’m not certain you can. What do you have to go on so far?'],
    a: [],
  },
  howTo: {
    r: [
      'I don’t know how that’s done, and I can’t look it up yet. What have you tried?',
      'I can’t tell you how; I don’t have that sort of knowledge. Is there somebody you could ask?',
      'That I don’t know, sorry. I can help you keep track of it once you’ve found out.',
    ],
    a: [],
  },
  willBetter: {
    r: [
      'I think so, though I can’t promise it, and probably not evenly. Has there been an hour lately that was a bit easier?',
      'I can’t promise it. I’d expect it to, slowly.',
      'I believe it can. What would be the first thing to get easier, if it did?',
    ],
    a: [],
  },
  willIt: {
    r: ['I can’t know that. What do you have to go on?', 'I don’t know. What would you do if it did?', 'I can’t know that, and I don’t want to guess.'],
    a: [],
  },
  fault: {
    r: [
      'From what you’ve told me, I can’t see that it is. What do you think you should have done?',
      'I don’t see that from here. Has somebody said it was?',
      'Not that I can see from what you’ve told me.',
    ],
    a: [],
  },
  didRight: {
    r: [
      'From what you’ve told me, I can see why you did it. What makes you doubt it?',
      'I think you did what seemed best with what you knew. What would you do differently?',
      'From what you’ve told me, I can see why you did it.',
    ],
    a: [],
  },
  normalFeeling: {
    r: [
      'A lot of people would say yes. If it goes on for weeks with no let-up, I’d mention it to a doctor. How long has it been?',
      'You wouldn’t be the only one, by a long way. When did it start?',
      'You’re not odd for it. A good many people go through that and don’t say so.',
    ],
    a: [],
  },
  amI: {
    r: [
      'I don’t think so, from what you’ve told me. What makes you ask?',
      'It doesn’t look like that to me. Has somebody said so?',
      'Not from what I’ve heard. Where’s that coming from?',
      'I don’t think so, from what you’ve told me.',
    ],
    a: [],
  },
  tooLate: {
    r: ['I wouldn’t say so. What would be the first step?', 'I don’t think I’d call it too late. What’s stopping you, apart from the time?'],
    a: [],
  },
  allowed: {
    r: [
      'I’d say so, unless it hurts somebody. Is there something making you hesitate?',
      'I can’t see why not. What’s the worry?',
      'I think so, from what you’ve said.',
    ],
    a: [],
  },
  worthIt: {
    r: ['What would it cost you, and what would you get out of it?', 'I don’t know enough to say. What would you lose by trying?'],
    a: [],
  },
  isIt: {
    r: [
      'It doesn’t sound that way to me. Did somebody say it was?',
      'Not that I can see. What makes you wonder?',
      'I wouldn’t say so.',
      'I wouldn’t worry about that part. Does it bother you?',
    ],
    a: [],
  },
  everHad: {
    r: [
      'No. I’m a program, so nothing like that has ever happened to me. Have you?',
      'I haven’t, I’m a program and I’ve got no life of my own. Why do you ask?',
      'No, never. I only know what you tell me.',
    ],
    a: [],
  },
  whatIf: {
    r: ['How likely is that, do you think?', 'What would you do then?', 'What would be the worst part of it?', 'I don’t know. It may not come to that.'],
    a: [],
  },
  wouldHave: {
    r: [
      'I’d probably have asked for a bit of time before answering. What did you do?',
      'I don’t know, I’d have wanted to hear the other side first. What did you say?',
      'I’m not sure. I think I’d have said less than I wanted to.',
    ],
    a: [],
  },
  ofHealth: {
    r: [
      'I can’t tell that from here, and I wouldn’t want to guess. What have you noticed?',
      'That takes somebody who can see {him}. Would {he} talk to a doctor?',
      'I can’t say; I only know what you’ve told me. Has {he} said anything about it?',
      'I can’t tell that from here. If you’re worried, I’d say so to {him}, and mention a doctor.',
    ],
    a: [],
  },
  ofHonesty: {
    r: [
      'I can’t know that. What made you wonder?',
      'I don’t know. Is there something that doesn’t add up?',
      'From here I can’t tell. Have you asked {him}?',
      'I can’t know that, and I’d rather not accuse anybody on a guess.',
    ],
    a: [],
  },
  ofFeeling: {
    r: [
      'I can’t see that from here. What has {he} said or done that makes you think of it?',
      'I don’t know, honestly. How has {he} been with you lately?',
      'Only {he} can say. Have you asked?',
      'I don’t know, honestly. Only {he} can say.',
    ],
    a: [],
  },
  knewIt: {
    r: [
      'I’d think so, just from the way you ask. How did you two show it?',
      'I can’t know it, but I’d think so.',
      'I think {he} did. It doesn’t sound like something you kept hidden.',
    ],
    a: [],
  },
  doYouThink: {
    r: [
      'I don’t know enough to say. What makes you wonder?',
      'I’m not sure. What do you have to go on?',
      'I can’t tell from here. What do you think yourself?',
      'I don’t know enough to say.',
    ],
    a: [],
  },
  afterDeath: {
    r: [
      'I don’t know, and I won’t pretend to. What do you believe?',
      'Nobody’s been able to tell me, and I don’t know. Is there something you’d like to be true?',
    ],
    a: [],
  },
  openQuestion: {
    r: [
      'I don’t know, sorry.',
      'I’m not sure what you mean. Could you put it another way?',
      'I don’t have an answer to that one.',
      'That I don’t know. What made you think of it?',
    ],
    a: [],
  },
  whyEveryone: {
    r: ['I don’t know. What happened?', 'I can’t explain it either. Did something happen today?', 'I don’t know. Who are you thinking of?'],
    a: [],
  },
  meaning: {
    r: [
      'I don’t have an answer to that. What’s brought it up?',
      'I don’t know. Most answers I’ve heard come down to people and something to do. What has made a day feel worth it lately?',
      'I don’t know, and I’d distrust a quick answer.',
    ],
    a: [],
  },
  aboutMood: {
    r: ['I only know what you’ve told me. How would you say you are?', 'I can’t see you, so I’d have to ask you. How is it?'],
    a: [],
  },
  onlyYou: {
    r: [
      'Only you can tell. What’s your first reaction, before you think about it?',
      'I can’t tell you that. How would you feel if it happened?',
      'Only you know that one.',
    ],
    a: [],
  },
}
