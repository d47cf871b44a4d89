import type { Bank } from './bank.ts'

/** What the person wants, fears, plans, thinks and is; how things were; what the body says. */
export const being: Bank = {
  plan: {
    r: [
      '{Ing}, then. A plan is half the pleasure and none of the washing-up.',
      'So {ing} is on the cards.',
      '{Ing}. It is good to have something with an edge to it in the days ahead.',
      'You mean to {do}. Said aloud, it has already started.',
    ],
    a: [
      'What still has to fall into place before you {do}?',
      'Who else is in on it?',
      'What part of it do you look forward to?',
      'What could get in the way?',
      'What would make it a success for you?',
    ],
  },
  planWith: {
    r: ['You and {with}, with a date attached. Good.', 'Time with {with} is in sight. It steadies the days before it.'],
    a: [
      'What have you and {with} in mind exactly?',
      'Whose idea was it, yours or {with}?',
      'When did you last see {with}?',
      'What do you hope {with} has to tell?',
    ],
  },
  want: {
    r: [
      '{Ing}: a wish like that does not come from nowhere.',
      'So part of you would like to {do}. That part has now spoken.',
      'You want to {do}. It helps to have said it to someone, even me.',
    ],
    a: [
      'What would you have, if you had that?',
      'What has kept you from {ing} so far?',
      'What would the very first half hour of {ing} look like?',
      'How old is that wish?',
      'Who in your life would help you to {do}?',
    ],
  },
  wantThing: {
    r: ['{A}. There will be a reason why it is that and not something else.', 'So it is {a} you are after.'],
    a: [
      'What would {x} change from one day to the next?',
      'What kind of {bare}?',
      'How long have you had your eye on {a}?',
      'What stands between you and {x}?',
    ],
  },
  wish: {
    r: ['A wish that gets said out loud usually has some weight behind it.', 'That is a plain enough wish, and it has apparently been waiting its turn.'],
    a: ['What would be different on an ordinary Tuesday if it came true?', 'How much of it lies in your hands?', 'When did you first start wishing for it?'],
  },
  hope: {
    r: ['That is a thing to hope for. The waiting does not make it smaller.', 'Hope on a short lead, then.'],
    a: ['When will you know?', 'What tells you that it might go well?', 'What will you do if it does?'],
  },
  duty: {
    r: [
      '{Ing}. It sits there on the list and looks at you.',
      'So {ing} is waiting for you. It grows a little every day you walk round it.',
      'You have to {do}. Said plainly, it is one act, not a mountain.',
    ],
    a: [
      'What is the part of {ing} that you would rather not touch?',
      'By when must it be?',
      'What would the first five minutes of {ing} be?',
      'Shall I remind you to {do}, and when?',
      'Is it hard, or merely dull?',
    ],
  },
  cannot: {
    r: ['You cannot {do} just now.', 'So it will not be done by wanting it.', 'No {ing} at the moment, then.'],
    a: ['What stands in the way?', 'What have you tried?', 'What would have to change for it to be possible?', 'How long has that been so?'],
  },
  struggle: {
    r: ['{Ing} is uphill at the moment. It counts double when it is uphill.', 'So {ing} takes more than it should.'],
    a: ['Which part of {ing} is the steepest?', 'Has it always been like that with {ing}?', 'What would make {ing} one notch easier?'],
  },
  cannotStop: {
    r: ['{Ing}, round and round. The mind takes that for work.', 'A head that keeps {ing} is usually trying to solve something it has no handle on.'],
    a: [
      'What is the question under it?',
      'When is it at its loudest?',
      'What stops it for a while, if anything does?',
      'If it had an answer, what would that be?',
    ],
  },
  worry: {
    r: [
      '{X}: a worry sounds reasonable at noon and enormous at night.',
      'So it is {x} that will not let you be. To worry is to care with nowhere to put it.',
      'You are carrying {x} about with you.',
      'Worry over {x} comes of knowing what it would mean to lose.',
    ],
    a: [
      'What is the worst of it, said plainly?',
      'What do you know for certain about {x}, and what is the night adding?',
      'When will you know more about {x}?',
      'Who else knows that {x} is on your mind?',
      'What part of {x} is in your hands?',
    ],
  },
  worryPerson: {
    r: [
      'Worrying about {who} is love with nothing to do.',
      '{Who} is on your mind, and has been for longer than today, perhaps.',
      'So it is {who} you are watching. You notice every small sign then.',
    ],
    a: [
      'What have you noticed about {who}?',
      'Have you said anything to {who} about it?',
      'What are you most afraid of for {who}?',
      'Who else is keeping an eye on {who}?',
      'When did it begin to worry you?',
    ],
  },
  afraid: {
    r: ['Being afraid of {x} is not the same as being unable. It only takes up room.', '{X}. Fear is at its most inventive beforehand.'],
    a: ['What does the fear say will happen?', 'Has {x} gone better before than you feared?', 'What would help, even a little?'],
  },
  like: {
    r: [
      '{X}. A whole day can be built round a thing like that.',
      'So {x} {is} one of your things.',
      '{X}, noted, in the good column.',
      'A person who can name a small pleasure like {x} is never quite without resources.',
    ],
    a: ['What is it about {x}?', 'When did you come to like {x}?', 'When did you last have {x}?', 'Do you share {x} with anyone?', 'What goes best with {x}?'],
  },
  likePerson: {
    r: ['{Who} does you good, by the look of it.', '{Who} has found a place with you, then.'],
    a: ['What is {who} like?', 'How did you and {who} come across each other?', 'Does {who} know?', 'What is the best thing about {who}?'],
  },
  hate: {
    r: [
      'No friend of {x}, then.',
      'No love lost on {x}. Clear enough.',
      '{X} has had its last chance with you, it seems.',
      '(dry) {X} may consider itself told.',
    ],
    a: [
      'What is the worst thing about {x}?',
      'Was it always so with {x}, or did something happen?',
      'Can you get round {x}, or is it there every day?',
      'What would be bearable in its place?',
    ],
  },
  hatePerson: {
    r: ['{Who} has got under your skin.', 'So {who} it is. Anger that size usually began smaller.'],
    a: [
      'What did {who} do last?',
      'Has it always been like that with {who}?',
      'Do you have to see {who}, or can you keep out of the way?',
      'What would {who} have to do to put it right?',
    ],
  },
  thinkPerson: {
    r: [
      '{Who} has been going through your mind.',
      'So {who} keeps turning up in your thoughts. People do that when something is unfinished, or when something was good.',
      'You have been thinking of {who}.',
    ],
    a: [
      'What is it about {who} lately?',
      'What set it off?',
      'When did you last speak with {who}?',
      'Is there something you would like to say to {who}?',
      'What picture of {who} comes back?',
    ],
  },
  thinkThing: {
    r: [
      '{X} has been on your mind, then. It would not be if it were settled.',
      'So your thoughts go back to {x}.',
      '{X}. Some things want to be walked round a few times before they open.',
    ],
    a: [
      'Where do you get to when you think about {x}?',
      'What brought {x} up?',
      'What speaks for {x}, and what against?',
      'What would you have to know to be done with {x}?',
      'Have you said any of that about {x} to someone?',
    ],
  },
  consider: {
    r: [
      '{Ing}. A thought that comes back more than once deserves a proper look.',
      'So {ing} is a possibility. It changes things a little just to have it on the table.',
      'You are turning over {ing}. No need to decide tonight.',
    ],
    a: [
      'What speaks for {ing}?',
      'What has put {ing} into your head just now?',
      'What would you lose by it?',
      'Which is nearer the truth: you want to, or you feel you ought?',
      'Who would be surprised if you did?',
    ],
  },
  wonder: {
    r: ['That is worth wondering about. Not every question needs to be shot down by supper.', 'A good thing to wonder about, and not one with a quick answer.'],
    a: ['What is your own guess?', 'What made you think of it?', 'What would you do with the answer?'],
  },
  unsure: {
    r: [
      'Not knowing what to do about {x} is an honest place to be, if a draughty one.',
      'So {x} {is} open. An undecided thing uses up more strength than a bad decision.',
      'You do not know yet, with {x}. That is allowed to last a little.',
    ],
    a: [
      'What are the two or three ways it could go with {x}?',
      'If a coin decided, which side would you be hoping for?',
      'What is the bit about {x} that you keep coming back to?',
      'Whose opinion on {x} would you trust?',
      'By when does {x} need an answer?',
    ],
  },
  unsureBare: {
    r: ['Not knowing is a fair answer.', 'Then let it be unknown for the moment. It can stand.', 'You do not have to know by tonight.'],
    a: ['Which part of it is clear, at least?', 'What comes closest?'],
  },
  choice: {
    r: [
      '{One} or {other}. If they were far apart you would have chosen by now, so either can be lived with.',
      '{One} against {other}. Notice which one you would be sorry to lose.',
      'Between {one} and {other}, then. A close call is a sign that neither is a mistake.',
    ],
    a: [
      'If {one} were suddenly gone, would you be relieved?',
      'Which would you pick if nobody ever asked you why?',
      'What does {one} have that {other} has not?',
      'In a year, which of the two would you be telling people about?',
    ],
  },
  evalGood: {
    r: [
      '{X}: {how}. That can go into the good column.',
      'So {x} turned out {how}. Worth noting down; the bad days write themselves.',
      '{How}, and {x} of all things. A day can be carried by one thing like that.',
    ],
    a: ['What made {x} so {how}?', 'Which moment of it would you keep?', 'Did you expect that from {x}?', 'Who shared it with you?'],
  },
  evalBad: {
    r: [
      '{X}: {how}. Then it is one of those that get told with a hand over the eyes.',
      'So {x} turned out {how}. That takes the shine off a day.',
      '{How}, then. {X} did not earn its keep.',
    ],
    a: [
      'What was the worst of {x}?',
      'At which point did {x} go wrong?',
      'Did you see it coming with {x}?',
      'What would have saved it?',
      'Does anything follow from it, or can it be put away?',
    ],
  },
  wentGood: {
    r: [
      '{X} went {how}. Take that for what it is: you did something right.',
      'It went {how}, then. The version in your head beforehand was apparently a poor guide.',
      'So {x} is behind you, and in one piece.',
    ],
    a: ['What was the part that went best?', 'What had you feared about {x}?', 'What follows from it?', 'Who have you told?'],
  },
  wentBad: {
    r: [
      '{X} went {how}. That is a heavy thing to walk home with.',
      'So {x} did not go as it should have. The replay starts soon after, and it is never fair.',
      '{How}. Then you do not need anyone telling you that it will look smaller next week.',
    ],
    a: [
      'Where did it tip over?',
      'What do you keep hearing from it?',
      'Is anything decided, or does it only feel so?',
      'What would you say to a friend who came out of {x} like that?',
    ],
  },
  isHow: {
    r: ['{X}, {how}.', 'So {x} {is} {how}.', '{X} {is} {how}, then, and you have to live with it.'],
    a: ['Since when {is} {x} like that?', 'What does that mean for you, {x} being {how}?', 'What would you rather have?', 'Who else has noticed about {x}?'],
  },
  tired: {
    r: [
      'Tired is a message, not a weakness. It says: less.',
      'Then today is not the day for proving anything.',
      'Worn out. The dishes have never been known to run away.',
      'Tired right through, then. Nothing decided in that state counts.',
    ],
    a: [
      'Sleep tired, or people tired?',
      'How long has it been going on?',
      'What took it out of you?',
      'What could be left undone tonight?',
      'When can you stop for today?',
    ],
  },
  ill: {
    r: [
      'A body that goes on strike usually has a reason. Give it the day.',
      'So you are down with it. Soup, bed and no heroics.',
      'Being ill is dull work, and nobody thanks you for it.',
    ],
    a: [
      'How long have you had it?',
      'Is somebody looking in on you?',
      'What have you got in the house to eat?',
      'What has to be called off?',
      'Has a doctor seen it, or is it not that sort of thing?',
    ],
  },
  ache: {
    r: ['When it is {x}, there is no forgetting it for long.', 'So {x} {is} making {their2} presence known. Pain has no manners.'],
    a: ['How long has it been like that with {x}?', 'What makes {x} worse, and what eases it?', 'Did something set {x} off?', 'Has anyone looked at {x}?'],
  },
  hungry: {
    r: ['Hungry. That at least has a known cure.', 'Hunger makes everyone a worse philosopher. Eat first.'],
    a: ['What is there in the house?', 'What would you eat if it appeared in front of you now?', 'When did you last have something proper?'],
  },
  lazy: {
    r: [
      'Nothing done, then, and the world is still there. Days off are allowed to look like that.',
      'A day of nothing in particular. It is what the rest of the week is meant to pay for.',
      '(dry) Doing nothing properly is harder than it looks. You seem to have the gift.',
    ],
    a: ['Was it rest, or was it hiding?', 'What was the best quarter of an hour of it?', 'What would you like the evening to have in it?'],
  },
  dayGood: {
    r: [
      'A good day. They ought to be counted, the others count themselves.',
      'Good, then. Keep hold of a day like that.',
      'A day on the right side of the ledger.',
    ],
    a: ['What made it that?', 'Which hour was the best?', 'Who was in it?', 'What would you repeat?'],
  },
  dayBad: {
    r: [
      'One of those days. They have an end, that is the kindest thing about them.',
      'Then the best part of the day may be that it is nearly over.',
      'A day like that may be taken off like wet shoes.',
    ],
    a: [
      'What was the first thing that went wrong?',
      'What was the worst of it?',
      'Was it one thing, or the heap?',
      'Is any of it still waiting for you tomorrow?',
    ],
  },
  dayLong: {
    r: ['A long day, then, and it is over, or nearly.', 'A long one. You may stop being useful now.', 'Then it is time somebody asked nothing of you.'],
    a: ['What ate most of it?', 'How far are you from sitting down?', 'What is left in you for tonight?'],
  },
  dayBusy: {
    r: ['Full to the brim, then.', 'Busy is a way of being somewhere else the whole time.'],
    a: ['What was the one thing that mattered in it?', 'What fell off the table?', 'Is it always like that, or is something on?'],
  },
  birthday: {
    r: ['Then a happy birthday to you. Another lap completed, and nobody handed you a map.', 'Your birthday. Happy returns, and no speeches.'],
    a: ['How is the day being spent?', 'What would make it a good one?', 'Who has remembered so far?', 'What was the best thing about the year behind it?'],
  },
  workAs: {
    r: ['{As}. I will remember that.', 'So {as} is what you do all day. It must colour how you look at things.'],
    a: ['How did you come to it?', 'What do people get wrong about it?', 'What is a good day in that work?', 'Would you choose it again?'],
  },
  workedAs: {
    r: ['{As}, then. A trade like that stays in the hands.', 'So you were {as}. That must have left you with a few stories.'],
    a: ['What do you miss about it?', 'What did it teach you about people?', 'What was a good day in that work?', 'How did it end?'],
  },
  liveIn: {
    r: ['{Place}. Good to know where you are standing when you talk to me.', 'So {place} is home, or at least the address.'],
    a: ['How did you come to live in {place}?', 'What is the best corner of {place}?', 'Is {place} home by now?', 'What would you miss if you left {place}?'],
  },
  have: {
    r: ['{A}. I did not know that about you, and now I do.', 'You have {a}. It goes into what I know of you.', '{A}, then. Part of the picture.'],
    a: ['What is that like, day to day?', 'How did that come about?', 'What goes with that?', 'Would you have it otherwise?'],
  },
  haveAhead: {
    r: [
      '{A}. It throws a little shadow beforehand, whatever sort of thing it is.',
      'So {x} {is} in the calendar, and apparently in the head as well.',
      '{A} ahead of you, then.',
    ],
    a: [
      'What is {x} for?',
      'How do you look at {x}, with pleasure or with clenched teeth?',
      'What do you need to have ready for {x}?',
      'Who will be at {x}?',
      'What would a good outcome of {x} be?',
    ],
  },
  habitPast: {
    r: [
      'You used to {do}. There is a whole you in that, from back then.',
      'There was a time with {ing} in it, then. It is not so far off if you can still describe it.',
      '{Ing}, back then. Habits like that keep a place warm.',
    ],
    a: ['When did it stop?', 'What was the best of it?', 'What came in its place?', 'What would it take to do it once more?', 'Who was part of it?'],
  },
  keepDoing: {
    r: [
      '{Ing}, again and again. A thing that keeps happening is usually trying to do something for you.',
      'So it goes on, the {ing}. Habits have reasons, though rarely good manners.',
    ],
    a: ['When does it happen most?', 'What happens just before?', 'What would you rather do in that moment?'],
  },
  growUp: {
    r: ['{X}: where you come from goes on talking in the background.', 'Things from back then keep an odd sharpness.'],
    a: ['What do you still see when you think of it?', 'Who was around at the time?', 'What of it have you kept?'],
  },
  proudOf: {
    r: ['{X}. You may well look at that with your chin up.', 'You may be proud of {x}. It is not vanity when you did the work.'],
    a: ['What did {x} take?', 'Who else has seen {x}?', 'Which part of {x} are you proudest of?'],
  },
  opinion: {
    r: [
      'You hold that view with some conviction, and it did not come from nowhere.',
      'There is something in that. There usually is on the other side as well.',
      'A clear opinion, and I can see how you get there.',
    ],
    a: [
      'What made you come round to that?',
      'Is there someone you know who is the exception?',
      'What would the best argument against it be?',
      'Was there a particular occasion for it?',
    ],
  },
  suspect: {
    r: ['You think so, and you do not think it for nothing.', 'So that is your suspicion, or near it.', 'A hunch like that rarely comes from one thing alone.'],
    a: [
      'What makes you think so?',
      'What have you noticed?',
      'How sure are you, out of ten?',
      'What would settle it?',
      'Since when have you had that thought?',
    ],
  },
  opinionThing: {
    r: ['{X}, in your book, {is} {how}. I would not argue with you before tea.', 'That is a verdict on {x}.', 'So much for {x}, then.'],
    a: ['What did {x} do to earn that?', 'Has that always been your view of {x}?', 'What would change your mind about {x}?', 'What do you set against {x}?'],
  },
  thereIs: {
    r: ['{A}. Well, well.', '{A}, then. That is not nothing.', 'So there {is} {a}.'],
    a: ['What are you going to do about {x}?', 'How long {has} {x} been there?', 'Is that a bother, or rather welcome?', 'Who else has seen {x}?'],
  },
  weatherBad: {
    r: [
      'Weather for looking at from indoors.',
      'So the sky has an opinion today. You can only dress for it.',
      '(dry) The weather is doing what it is paid for.',
    ],
    a: ['Did it catch you outside?', 'What did it spoil?', 'Is it a day for soup, or for going out in spite of it?'],
  },
  weatherGood: {
    r: ['Then the day has done its part.', 'Light like that is a kind of invitation.', 'A day to have some of on your own face, if you can get away.'],
    a: ['Will you get out in it?', 'What is the best place near you on a day like that?', 'Who could be talked into a walk?'],
  },
  quietHome: {
    r: ['A quiet house can be peace or it can be an empty chair, depending on the hour.', 'Quiet, then. It is a different thing when you have not chosen it.'],
    a: ['Which kind of quiet is it tonight?', 'What used to fill it?', 'Who might like to be rung up about now?'],
  },
  fun: {
    r: ['{Ing}: no purpose, which is its purpose.', 'Good. Not everything has to be good for something.'],
    a: ['What is the best of it?', 'Who else was there?', 'How did you come to it?'],
  },
  trouble: {
    r: ['{X} and you are not on good terms, then.', 'So {x} {is} giving you trouble. They always know when you are in a hurry.', '{X} chose its moment.'],
    a: ['What exactly does {x} do, or not do?', 'What have you tried with {x} so far?', 'What depends on {x}?', 'Is there anybody who knows about {x}?'],
  },
  late: {
    r: [
      '{X}, late. It is your time they take, and you are supposed to be nice about it.',
      'Waiting on {x} teaches patience to those who did not sign up for the course.',
    ],
    a: ['How long did it cost you?', 'What did it throw out?', 'Does {x} do that often?'],
  },
  cost: {
    r: ['{X}, and at that price. That makes itself felt.', 'Money trouble is never only about money; it takes the sleep as well.'],
    a: ['What will have to give way?', 'Is it a must, or could {x} wait?', 'How does the rest of the month look?'],
  },
  bored: { r: [], a: [] },
}
