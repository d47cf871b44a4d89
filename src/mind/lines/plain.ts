import type { Bank } from './bank.ts'

/** Plain taking-up in the person's own words, and what to ask when nothing narrower is known. */
export const plain: Bank = {
  listen: {
    r: [
      'Go on.',
      'I follow.',
      'Mm. Go on.',
      'I am with you so far.',
      'I see.',
      'Yes.',
      'I am listening.',
      'And then?',
      'Mm.',
      'Right.',
      'Keep going.',
      'Tell me the rest.',
      'I have that.',
      'Yes, go on.',
    ],
  },
  listenShort: { r: ['I see.', 'Ah.', 'Right.', 'Mm.', 'Understood.', 'All right.', 'Indeed.', 'Just so.', 'Well, then.', 'Is that so.'] },
  listenLow: {
    r: [
      'That is rough.',
      'Oh dear.',
      'I can see that it would weigh.',
      'No wonder.',
      'That is a lot.',
      'Say as much of it as you like.',
      'That would stay with anyone.',
      'Ouch.',
      'Not what one would choose.',
      'That leaves a mark.',
    ],
  },
  but: {
    r: [
      'There is always that.',
      'That is the other side of it, and it counts.',
      'Then that has to go on the scales too.',
      'True. It does not go away by being annoying.',
      'Granted.',
      'That is a fair objection.',
    ],
  },
  restate: { r: ['So {clause}.', '{Clause}.', '{Clause}, then.'] },
  restateGood: { r: ['{Clause}. Well, well.', 'So {clause}.', '{Clause}. There is a sentence.'] },
  restateBad: {
    r: [
      '{Clause}. That is hard going.',
      'So {clause}. No wonder it sits badly.',
      '{Clause}. I can see why that stays with you.',
      '{Clause}. That is no small thing.',
      'So {clause}. That would weigh on anybody.',
      '{Clause}. Not what you needed.',
    ],
  },
  echo: { r: ['{Echo}.', '{Echo}, then.', 'Ah, {echo}.', '{Echo}. Hm.', 'So, {echo}.'] },
  echoBad: { r: ['{Echo}.', '{Echo}. That stays with a person.'] },
  unsureWhat: {
    r: [
      '{X}, and no idea what to do with {it}. That is a space without furniture.',
      'What to do with {x} is an open question, then.',
      'That is not laziness. What is missing there is a shape.',
    ],
    a: [
      'What used to be there?',
      'When do you notice it most?',
      'What have you tried, if only once?',
      'If {x} could have one good thing in {it}, what would it be?',
    ],
  },
  lets: {
    r: ['By all means, as far as my part of it goes. What is the first thing?', 'I am for it. What do you need from me?', 'Good. You lead, I keep track.'],
    a: [],
  },
  newPerson: {
    r: ['A new face, then, and already with a feature worth reporting.', 'Somebody to get used to.', 'So there is somebody new in the picture.'],
    a: ['What is your impression so far?', 'How do the others take it?', 'Have you two spoken?', 'What was the first thing you noticed?'],
  },
  ranInto: {
    r: ['Out of nowhere, and with no time to prepare a face.', 'The past with a shopping bag. It happens.', 'An encounter nobody had in the diary.'],
    a: ['Who saw whom first?', 'What did you two say?', 'How long had it been?', 'Was it nice, or a little like an exam?'],
  },
  mishap: {
    r: [
      '{X}. A second, and then all that wiping.',
      'It is always the good one, and it is always when there is no time.',
      'Well. That is {x} done for, or nearly.',
    ],
    a: ['What could be rescued?', 'What were you in the middle of?', 'Did anyone see?'],
  },
  giveAway: {
    r: ['{X}, out of the house.', 'So {x} {is} with strangers now, or about to be.', 'You parted with {x}. It is never only the thing.'],
    a: ['How was the way back without {it}?', 'What made that the moment for it?', 'Was it a relief, or did it pull?', 'What is in its place now?'],
  },
  feelLikeA: {
    r: [
      'That is the harshest voice in the room, and it speaks in your own tone.',
      'It feels so. At this point nobody has asked the other witnesses.',
      'A hard name to give yourself.',
    ],
    a: ['What would somebody say who has seen you at it?', 'What happened just before you felt that?', 'Since when does it go by that name?'],
  },
  amLate: { r: ['Then go, the rest keeps.', 'Off you go. Nothing here runs away.', 'Then no more words. Go.'], a: [] },
  theHour: {
    r: ['At this hour everything is a size larger than it is.', 'No verdict reached at this time of night counts.', 'Then half the trouble is the hour.'],
    a: [],
  },
  ageOld: {
    r: ['A long life, then, with a good deal in it.', 'That is many years, and every one of them with somebody in it.'],
    a: ['What was the best stretch of it, do you think?', 'What would people say who knew the early part?'],
  },
  ageYoung: {
    r: ['An age at which everything is meant in earnest.', 'That is an age with opinions.'],
    a: ['What is the great thing at that age?', 'What are they like?'],
  },
  generalYou: { r: ['I believe you there.', 'That is worth knowing.', 'So I am learning.', 'I can only take your word for it, and I do.'], a: [] },
  fragmentMore: { r: [], a: ['Go on.', 'And what belongs to it?', 'Tell me the rest.', 'What goes with that?'] },
  imperative: {
    r: [
      'If that was meant for me to do, I do not know how yet.',
      'I took that as a request, and it is one I cannot carry out so far.',
      'That sounded like something for me to do. It is beyond me at present, I had better say so.',
    ],
    a: [],
  },
  notWant: {
    r: [
      'You do not want to {do}. That counts, whoever else has a plan.',
      'No {ing}, then, if it goes by you. It does go by you to a large part.',
      'Not {ing}. That is clear enough.',
    ],
    a: ['What would you be giving up?', 'Who wants it otherwise?', 'What would you want in its place?'],
  },
  disclaimer: {
    r: [
      'I did not take it so.',
      'You may, for the record. Complaints are welcome here.',
      'Understood. It is only how things stand.',
      'No, you are only saying how it is.',
    ],
    a: [],
  },
  elliptic: { r: ['It need not be settled now.', 'We will see, then.', 'Leave it open for the moment.', 'That can wait until it is ripe.'], a: [] },
  scheduled: {
    r: ['{X}, with a date on it. That gives the days before it a slope.', 'So {x} {is} fixed.', '{X} {is} coming up, then.'],
    a: ['What has to be done before {x}?', 'What is your part in {x}?', 'Who will be there?', 'How do you look towards {x}?'],
  },
  askedThat: {
    r: [
      '{Who} asked, and now the question stands in the room.',
      'A question like that from {who} does not let itself be put off with a biscuit.',
      'So {who} has been wondering.',
    ],
    a: ['What did you tell {who}?', 'What would you have liked to answer {who}?', 'What do you think {who} was hoping to hear?'],
  },
  saidNo: {
    r: ['{Who} said no. A plain no is at least something to stand on, if cold.', 'So it was a no from {who}.'],
    a: ['How was it said?', 'What had you been hoping for?', 'Is it a no for good, or for now?'],
  },
  secretFrom: {
    r: ['So {who} does not know, and you carry it alone there.', '{Who} does not know. That makes it heavier by one.'],
    a: [
      'What keeps you from telling {who}?',
      'What do you think {who} would say?',
      'What would be the moment to tell {who}?',
      'How long has it been a secret?',
    ],
  },
  thanksTo: { r: ['That was decent of {who}.'], a: ['Have you told {who}?'] },
  feltLike: {
    r: [
      'It felt so. Feelings are loud witnesses and not always good ones.',
      'That is how it felt, and it may not be how it was.',
      'A feeling like that turns up uninvited.',
    ],
    a: ['What in it felt that way?', 'Who would be the first to say it is not so?', 'Has it passed, or is it still there?'],
  },
  changed: {
    r: ['Something has shifted there, and you saw it.', 'You noticed. It is the people who look closely who see that.'],
    a: ['When did you first see it?', 'What did it do to you to see that?', 'Have you said anything?'],
  },
  iPast: {
    a: ['How was that?', 'How did that come about?', 'What was that like?', 'Were you alone in it?'],
    r: [],
  },
  iNow: {
    a: ['How long has that been so?', 'When do you notice it most?', 'Is that new?'],
    r: [],
  },
  iAhead: {
    a: ['What has to happen before then?', 'How do you look at it, with pleasure or with a sigh?', 'Who is in on it?', 'What would make it go well?'],
    r: [],
  },
  otherPast: {
    a: ['How did you take it?', 'What did you say to that?', 'Did that come out of the blue?'],
    r: [],
  },
  otherNow: { a: ['How long has that been so?', 'What is that like for you?', 'How do you take it?'], r: [] },
  thingNow: {
    a: ['How long has that been so?', 'What does it mean for you?', 'Is that good or bad for you?'],
    r: [],
  },
  toldPerson: {
    r: [
      'You told {who}. Said things take up less room.',
      'So {who} knows now.',
      'You said it to {who}, out loud. That takes some doing.',
      'You said it. The rest is no longer only yours to carry.',
      'So it is out.',
    ],
    a: [
      'What did {who} say?',
      'How did {who} take it?',
      'How did {he} take it?',
      'What did {he} say to that?',
      'What did {who}’s face do?',
      'How long had you been meaning to tell {who}?',
      'What is different now that {who} knows?',
    ],
  },
  willTell: {
    r: [
      'Then it has a day, and that is half of it.',
      'So it will be said. Better by you than by chance.',
      'Telling {who}, then. The run-up is the worst of it.',
    ],
    a: ['What will the first sentence be?', 'What is the best moment for it?', 'How do you think {he} will take it?', 'How do you think {who} will take it?'],
  },
  needThing: {
    r: ['Without {x} it does not work, then.', '{X} cannot be spared. That narrows it.'],
    a: ['What would happen without {x}?', 'Is there any way round that?', 'By when do you need {x}?'],
  },
  iSaid: {
    r: ['You said it, and not behind anybody’s back.', 'That is a sentence that took some deciding.', 'Good that it was said, whatever it does.'],
    a: ['What came back?', 'How did it go down?', 'Had you planned to say it, or did it come by itself?', 'Would you say it again?'],
  },
  trust: {
    r: ['You do not trust {who}. Trust goes quietly and takes a while to be missed.', 'So there is a reservation about {who}.'],
    a: [
      'What was it that made you careful with {who}?',
      'What would {who} have to do for you to trust again?',
      'Is it something {who} did, or something in the air?',
    ],
  },
  remembrance: {
    r: [
      '{Who} still has a place at the table, by the sound of it.',
      'It comes round whether you are ready or not. {Who} belongs in it.',
      '{Who}. The calendar remembers even when nobody says the name. You have said it.',
    ],
    a: [
      'What would you do today if {who} were here?',
      'What do you do with a day like that?',
      'What did {who} always say?',
      'Is there somebody you remember {who} with?',
      'What was {who} like on an ordinary day?',
      'What is the first thing that comes when you think of {who}?',
    ],
  },
  habitNow: {
    r: ['You still {do}. Some habits are a way of keeping faith.', 'Still {ing}. Hands remember what the head has been told to let go.'],
    a: ['What would it be like not to?', 'Since when has it been like that?', 'Does anyone else know that you do that?'],
  },
  lastTime: {
    r: ['The last one. Endings have a way of making ordinary things visible.', 'A last day walks about like a visitor in its own house.'],
    a: ['What will you take with you from there?', 'Who will you miss seeing?', 'How do you want it to end?', 'What comes after it?'],
  },
  crush: {
    r: [
      'So there is somebody. The room is different when they are in it, I should think.',
      'One person in a roomful, and you know exactly where they are sitting.',
    ],
    a: ['What is it about them?', 'Have you two talked?', 'What would you like to say to them, if it were easy?', 'What do you know about them so far?'],
  },
  behind: {
    r: ['Behind with things. It feels like one great heap, and it is made of separate pieces.', 'So the pile has got ahead of you. Piles do that at night.'],
    a: [
      'Which one of them bites if it is left?',
      'What could be dropped without anyone noticing?',
      'What is at the very bottom of the pile?',
      'Shall we put them in a list? You say them, I keep them.',
    ],
  },
  stolen: {
    r: [
      '{X}, stolen. It is the thing itself, and then it is knowing that somebody stood there.',
      'So somebody helped themselves to {x}. Infuriating, and a nuisance to report.',
    ],
    a: ['Where was {x} when it happened?', 'Is {x} insured, or is it simply gone?', 'Have you reported it?', 'What do you need {x} for most?'],
  },
  allClear: {
    r: [
      'That is the word you were waiting for. You may breathe out all the way now.',
      'Good. The best kind of boring news there is.',
      'So it is nothing worse. Let that sink in before anything else happens.',
    ],
    a: ['How long had you been waiting for that?', 'Who else can stop worrying now?', 'What did you do when you heard?', 'What had you been preparing for?'],
  },
  lostGame: {
    r: ['You lost, then. It looks worse in figures.', 'A defeat. There is always one team that has that sort of evening.'],
    a: ['How did it come to that?', 'Was it closer than the score?', 'Who took it the hardest?', 'When do you get your own back?'],
  },
  performed: {
    r: ['{A}, in front of people. That alone counts.', 'You stood up and gave {a}. Most people would rather not.'],
    a: ['What was going through your head up there?', 'What did you say, in a sentence?', 'Who was listening?', 'Which part would you do again the same way?'],
  },
  alone: { r: ['Then I will keep it short. Being left in peace is a fair thing to want.', 'Some days people are simply too many. Understood.'], a: [] },
  without: {
    r: ['A whole stretch without it. Nobody sees that kind of work, and it is work.', 'That is a no said many times over in one day. Well held.'],
    a: ['When was it hardest?', 'What did you do in the bad moments?', 'How many days does that make?'],
  },
  achieved: {
    r: [
      'You did it. Let nobody make that smaller, you least of all.',
      'That is done, and it was you who did it.',
      'Well, there it is. Some things are worth saying twice.',
    ],
    a: ['What was the hardest stretch of it?', 'Who have you told?', 'How are you going to mark it?', 'What happens now?'],
  },
  nobody: {
    r: [
      'A silence like that gets loud by the evening. It is usually made of busy people and flat batteries, and it does not feel like that.',
      'No word from anyone. That is a cold feeling, whatever the reasons were.',
    ],
    a: ['Who were you hoping for, above all?', 'Who could be written to first, by you?', 'Is it a run of bad luck, or has it been like this?'],
  },
  doDifferently: {
    r: ['It went another way, then.', 'Not according to plan.'],
    a: ['What had you pictured?', 'Where did it turn?', 'What did you do when it went the other way?'],
  },
  answerFragment: {
    r: ['{Frag}, then.', '{Frag}. I see.', 'Ah, {frag}.', '{Frag}. That tells me something.', '{Frag}. Good to know.', 'So {frag}.', '{Frag}. All right.'],
  },
  answerClause: { r: ['{Clause}. That explains it.', 'Ah. {Clause}.', 'So that is it: {clause}.', '{Clause}, I see.', '{Clause}. Now it makes sense.'] },
  answerBecause: { r: ['That is a reason, and not a small one.', 'Then it makes sense.', 'So that is what lies behind it.', 'A good reason, as reasons go.'] },
  seenThing: {
    r: ['{A}. You looked, which most people do not.', '{A}. Some pictures come along and stay.'],
    a: ['What was it about {x}?', 'Where was that?', 'Did anyone else notice {x}?', 'What did it make you think of?'],
  },
  fullOf: {
    r: ['{X}, full. Then one reads the same line of a book for twenty minutes.', 'So you were packed in with everybody.'],
    a: ['How long did you have to stand it?', 'Was there at least something to look at?'],
  },
}
