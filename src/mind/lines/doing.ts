import type { Bank } from './bank.ts'

/** What the person did, made, lost, found: `r` takes it up, `a` asks for the particular. */
export const doing: Bank = {
  buy: {
    r: [
      '{A}. Something about it must have settled the matter.',
      '{A}, then. At least it is something you can point at.',
      'So {x} came home with you.',
      '{A}. The best part of a purchase is often the first week.',
      '(dry) {A}. The old one will have noticed.',
    ],
    a: [
      'What tipped it towards {x}?',
      'Had you been looking for {a} for long, or was it a moment of weakness?',
      'What will {x} be used for first?',
      'Where {is} {x} going to live?',
      'And what did {x} replace?',
      'Was it a bargain, or do we not mention the price?',
    ],
  },
  make: {
    r: [
      '{A}, made by hand. That is an evening nobody can bill you for.',
      'You made {a}. There is a kind of rest in that.',
      '{A}. From nothing to something you can hold up to the light.',
      'So {x} exist{s} now, and did not before.',
    ],
    a: [
      'Who gets to see {x} first?',
      'Which part of {x} gave you trouble?',
      'How did {x} turn out, compared with the picture in your head?',
      'Is {x} for keeping or for giving away?',
      'What made you start on {x}?',
    ],
  },
  cook: {
    r: [
      '{A}. Then the kitchen smelled of something good, at least.',
      '{A}, from scratch. That counts as a project.',
      'So there {was} {a}. People have made up quarrels over less.',
      '(dry) {A}. The washing-up is a separate conversation.',
    ],
    a: [
      'How did {x} come out?',
      'Whose recipe was it?',
      'Who got to eat {x}?',
      'First attempt at {x}, or an old hand?',
      'What would you change about {x} next time?',
    ],
  },
  eat: {
    r: [
      '{A}. A meal is as good a landmark in a day as any.',
      '{A}, then. Food you remember afterwards is worth mentioning.',
      'So {x} made the day. There are worse reasons to remember it.',
    ],
    a: ['Was {x} as good as it sounds?', 'Where did you have {x}?', 'Was {x} a treat or the usual?', 'Who was across the table?'],
  },
  meal: {
    r: [
      '{A} with {with}. Half of it is the table and half is what gets said over it.',
      '{A} with {with}: good company, and somebody else to pass the salt.',
      'So you and {with} sat down together. That is worth an hour of anyone’s week.',
    ],
    a: [
      'What did you and {with} end up talking about?',
      'How was {with}?',
      'Who suggested {x}, you or {with}?',
      'Had it been a while since you last sat down with {with}?',
      'What is {with} busy with these days?',
    ],
  },
  finish: {
    r: [
      '{X}, finished. Let that stand for a moment before the next thing.',
      'So {x} {is} done. Most people leave that sort of thing at nine tenths.',
      'Done with {x}. That was a good deal of sitting down to it.',
      '{X} off the list. The quiet afterwards is part of the pay.',
      'You saw {x} through to the end.',
    ],
    a: [
      'How long had {x} been hanging over you?',
      'What was the last stubborn bit of {x}?',
      'What gets the time that {x} used to eat?',
      'Does anyone else need to know that {x} {is} finished?',
      'And now that {x} {is} done, what did it teach you?',
    ],
  },
  start: {
    r: [
      '{X}: the first day is the one people put off for years, and you have had it.',
      'So {x} {has} begun. Beginnings are allowed to be clumsy.',
      'You have started on {x}. The rest is turning up.',
    ],
    a: [
      'What got you started on {x}?',
      'How far did you get with {x}?',
      'What would make {x} worth it, say by spring?',
      'Is anyone doing {x} with you?',
      'Which part of {x} do you like so far?',
    ],
  },
  lose: {
    r: [
      '{X}, gone. It is always the thing you needed.',
      'Losing {x} turns a whole house into a suspect.',
      'So {x} {is} missing. Annoying out of all proportion, usually.',
    ],
    a: [
      'When did you last have {x} in your hand?',
      'Is there more to {x} than what it cost?',
      'Have you looked where {x} would be if you had put {it} away properly?',
      'What was on your mind when you last had {x}?',
    ],
  },
  find: {
    r: [
      '{A}, of all things. The day paid you back a little.',
      'So {x} turned up. Things do, once you have stopped looking.',
      '{A}. A find like that makes a person look twice at corners.',
    ],
    a: ['Where {was} {x} hiding?', 'What will you do with {x}?', 'Does {x} have a story?', 'Were you looking for {x}, or did it find you?'],
  },
  break: {
    r: [
      '{X}. Things choose their hour badly.',
      'So {x} {is} in pieces, or near enough. That is a small grief with a broom in it.',
      'Poor {bare}. And poor you, who has to deal with {it}.',
    ],
    a: [
      'Can {x} be mended, or is that the end of {it}?',
      'How did it happen to {x}?',
      'Did {x} mean something, or only cost something?',
      'What has to be done without {x} in the meantime?',
    ],
  },
  fix: {
    r: [
      '{X}, working again. There is a private satisfaction in that.',
      'You fixed {x}. That is one tradesman fewer to wait in for.',
      'So {x} lives another year.',
    ],
    a: [
      'What was wrong with {x}?',
      'Did you know how to fix {x}, or did you learn on the way?',
      'How long had {x} been like that?',
      'Who will notice that {x} {is} fixed?',
    ],
  },
  clean: {
    r: [
      '{X}, dealt with. The room will feel larger than it is.',
      'So {x} had {their2} turn. A dull job with a decent ending.',
      'Sorting out {x} clears a bit of the head as well, people say. The evidence is at least tidy.',
    ],
    a: [
      'What did you come across in {x}?',
      'What finally made you tackle {x}?',
      'Is {x} done with, or only round one?',
      'Did anything go out of the door for good?',
    ],
  },
  read: {
    r: [
      '{X}. If you mention it, it must have done something right.',
      'So {x} has you turning pages.',
      'Reading {x}: an evening that nobody else needs to approve of.',
    ],
    a: [
      'What has stayed with you from {x} so far?',
      'Who put {x} into your hands?',
      'Would you press {x} on a friend?',
      'Is there anyone in {x} you would not want to sit next to?',
      'How does {x} compare with the last thing you read?',
    ],
  },
  watch: {
    r: [
      '{X}, then. It had you on the sofa, at any rate.',
      'So that was {x}. Some things are better for being watched instead of written about.',
      '{X} took the evening, and fairly, by the sound of things.',
    ],
    a: [
      'What did you make of {x}?',
      'Did you see {x} alone or with someone?',
      'Which moment of {x} stuck?',
      'Would you see {x} a second time?',
      'Did {x} end the way you wanted?',
    ],
  },
  listen: {
    r: ['{X}. Music knows the way in without knocking.', 'So {x} {was} on. Some sounds rearrange the furniture of a day.'],
    a: ['What is it about {x}?', 'When did you first hear {x}?', 'Is {x} for working, for walking, or for doing nothing?', 'Who would you play {x} to?'],
  },
  play: {
    r: ['{X}: time that does not have to be useful.', 'You played {x}. Grown people do it too rarely.', 'So {x} had you for a while.'],
    a: [
      'How did {x} go?',
      'Who were you up against, or with?',
      'How long have you been playing {x}?',
      'Are you any good at {x}, or is that beside the point?',
      'What is the best thing that ever happened to you at {x}?',
    ],
  },
  exercise: {
    r: [
      'So you got yourself out and moving. The first ten minutes are the toll, and you paid it.',
      'A body that has been used sleeps better. You have given it a reason.',
      'You went, which is the larger half of it.',
      '(dry) Legs used for their original purpose. They will mention it tomorrow.',
    ],
    a: [
      'Which way did you go?',
      'How are the legs?',
      'Alone with your thoughts, or in company?',
      'Is this a habit now, or still a negotiation?',
      'What goes through your head when you are out there?',
      'Was it the going or the stopping that felt better?',
    ],
  },
  go: {
    r: ['{Place}. A change of walls does something.', 'So {place} it was.', '{Place}, then. Being somewhere else for a while airs the head.'],
    a: [
      'What took you to {place}?',
      'What did you see at {place} that you would tell somebody about?',
      'Did you go to {place} alone?',
      'Was {place} as you remembered it?',
      'How was it at {place}, honestly?',
      'What was the best hour of it?',
    ],
  },
  goTrip: {
    r: [
      '{Place}. Something to look towards does half its work beforehand.',
      'So {place} is on the way. The date in the calendar is already pleasant.',
      '{Place}, then. Packing can wait, looking forward need not.',
    ],
    a: [
      'What do you want from {place}, rest or trouble?',
      'Have you been to {place} before?',
      'Who is going to {place} with you?',
      'What is the first thing you will do at {place}?',
      'How long will you stay?',
      'What have you promised yourself to see at {place}?',
    ],
  },
  back: {
    r: [
      'Back from {place}, with the door shut behind you.',
      'So {place} is over and you are on your own floor again.',
      'Home from {place}. The shoes may come off.',
    ],
    a: [
      'How was {place}?',
      'What did {place} have to say for itself?',
      'What are you still carrying around from {place}?',
      'Was {place} better or worse than you expected on the way there?',
    ],
  },
  meet: {
    r: [
      '{Who}. An hour with somebody does more than most remedies.',
      'So you saw {who}. That is time well placed.',
      'You and {who}, in the same room. It is the part of a week that people remember.',
    ],
    a: [
      'How is {who}?',
      'What did you two get up to?',
      'Had it been long since you last saw {who}?',
      'What did {who} have to tell?',
      'What do you and {who} never run out of?',
      'Who laughed more, you or {who}?',
    ],
  },
  call: {
    r: [
      'You picked up the phone to {who}. That is the step most people only plan.',
      'So you and {who} talked. A voice carries what a message leaves out.',
      'A word with {who}. It rarely costs more than it gives.',
    ],
    a: [
      'What was the news from {who}?',
      'What did you and {who} settle, if anything?',
      'Did you say to {who} what you meant to say?',
      'How did {who} sound?',
      'Which of you was glad of it?',
    ],
  },
  argue: {
    r: [
      'A quarrel with {who} goes on in the head long after the mouths are shut.',
      'So you and {who} fell out. Nobody says the best thing in those moments.',
      'You and {who}, on opposite sides. It weighs more because it is {who}.',
    ],
    a: [
      'What was it about on the surface, and what underneath?',
      'What did {who} say that stuck?',
      'What would you unsay, if anything?',
      'How did it end, slammed door or silence?',
      'Which of you usually makes the first move afterwards, you or {who}?',
    ],
  },
  forget: {
    r: [
      '{X} slipped through. A full head drops what it is handed last.',
      'So {x} went out of your mind. It happens.',
      'You forgot {x}. Irritating, and seldom fatal.',
    ],
    a: [
      'What did forgetting {x} cost you?',
      'Can {x} still be put right?',
      'What was taking up the room where {x} should have been?',
      'Shall I remind you of {x} next time?',
    ],
  },
  learn: {
    r: [
      '{X}. Being bad at something on purpose takes some nerve.',
      'So you are learning {x}. The brain grumbles and then obliges.',
      '{X}: every hour of it now is an hour you will not have to start with later.',
    ],
    a: [
      'What made you take up {x}?',
      'Which bit of {x} refuses to go in?',
      'Who or what do you learn {x} from?',
      'What do you want to be able to do with {x}?',
      'How long have you been at {x}?',
    ],
  },
  tryout: {
    r: ['You gave {x} a go. A person who tries things has better stories.', 'So {x} got {their2} chance.', '{X}: now you know, which is more than before.'],
    a: ['And the verdict on {x}?', 'What made you try {x}?', 'Will {x} get a second chance?', 'What did you expect of {x}?'],
  },
  win: {
    r: ['You won. Enjoy it out loud for once.', '{X}, yours. Somebody had to, and it was you.', 'A win. It does not have to be put in perspective tonight.'],
    a: [
      'What was the moment when you knew?',
      'Who was there to see it?',
      'What did it take to get there?',
      'How are you marking it?',
      'Who did you tell first?',
    ],
  },
  fail: {
    r: [
      'It did not come off, then. That is a fact about a day, not about you.',
      'So {x} did not go your way. It stings more when you meant it.',
      'You put yourself forward and it went wrong. The first part still counts.',
    ],
    a: ['Where did it turn, do you think?', 'Is there another go at {x}?', 'What would you keep of how you went about it?', 'Who knows about it so far?'],
  },
  give: {
    r: ['{A}, given away. That says you had been thinking about somebody.', 'You gave {a}. Good presents are mostly attention with paper round it.'],
    a: ['How did they take {x}?', 'How did you hit on {x}?', 'Was there an occasion?', 'Did you see their face when they got {x}?'],
  },
  receive: {
    r: ['{A}, for you. Somebody had you in mind.', 'So {x} came your way.', '{A}. Not the worst thing for a day to bring.'],
    a: [
      'Who was behind {x}?',
      'Were you expecting {x}?',
      'What will you do with {x}?',
      'What did you think when you saw {x}?',
      'Is {x} good news, or complicated news?',
    ],
  },
  garden: {
    r: [
      '{X}: planting anything is a small bet on next year.',
      'Earth under the nails and something to show for it.',
      'So {x} {is} in the ground. Now it is up to weather and slugs.',
    ],
    a: ['What else is growing out there?', 'Who taught you about {x}?', 'When will there be something to see of {x}?', 'What is doing badly this year?'],
  },
  wait: {
    r: [
      'Waiting for {for} is work, though nobody pays for it.',
      'So you hang about for {for}. Time drags when somebody else owns it.',
      'Still no {forbare}. The not knowing is often worse than the thing itself.',
    ],
    a: [
      'When should there be word about {for}?',
      'What is riding on {for}?',
      'What do you do with yourself while you wait?',
      'Which answer are you braced for?',
    ],
  },
  sleepGood: {
    r: ['A proper night. Everything is a size smaller after one of those.', 'You slept. That mends more than people give it credit for.'],
    a: ['What did you do differently, or was it luck?', 'Did you dream anything worth keeping?'],
  },
  sleepBad: {
    r: [
      'A night like that makes every stair higher the day after.',
      'So the night gave you nothing. Expect less of yourself today, and mean it.',
      'Hours of ceiling. There are few duller views.',
    ],
    a: [
      'What was going round in your head at that hour?',
      'Was it falling asleep, or staying there?',
      'How many nights has it been like this?',
      'What can be dropped from today?',
    ],
  },
  dream: {
    r: ['A dream, then. They have no manners and no plot, and still they stay till lunch.', 'Dreams borrow the furniture from the day before.'],
    a: [
      'Who was in it?',
      'What is left of it now that you are awake?',
      'Was it pleasant, or one of the other sort?',
      'What do you think it took from the day before?',
    ],
  },
  workOn: {
    r: [
      'So {x} had your hours today.',
      '{X}: the sort of work that does not shrink while you look at it.',
      'You have been at {x}. The head stays in it for a while after the hands stop.',
    ],
    a: [
      'How far along is {x}?',
      'Which part of {x} is fighting back?',
      'Who is waiting for {x}?',
      'What would be a good stopping place with {x}?',
      'Is {x} yours, or was it handed to you?',
    ],
  },
  work: {
    r: [
      'A day of work, and it stayed in your shoulders.',
      'So work had you. What is left of the evening belongs to somebody else, namely you.',
      'Work asked a lot and will ask again tomorrow. Tonight it is closed.',
    ],
    a: [
      'What took the most out of you?',
      'Was there one decent quarter of an hour in it?',
      'Who made it harder than it had to be?',
      'What is still undone?',
      'What will you do now that is nobody’s business at work?',
    ],
  },
  help: {
    r: [
      'You helped {who}. It will be remembered longer than you think.',
      'So {who} had you to lean on.',
      'A hand for {who}: those hours never show up in any accounts.',
    ],
    a: ['How did {who} take it?', 'What did {who} need most?', 'Does {who} do the same for you?', 'Did it cost you much?'],
  },
  decide: {
    r: [
      'So it is decided: {ing}. The weighing up was probably the worst of it.',
      'You have made up your mind about {ing}. That frees a good deal of head.',
      '{Ing}, then. A decision, with your name on it.',
    ],
    a: [
      'What settled it?',
      'Who needs to hear of it first?',
      'What was the strongest thing against it?',
      'What is the first step, and when?',
      'Had it been decided long before you noticed?',
    ],
  },
  quit: {
    r: [
      'You stopped with {x}. Leaving off takes as much deciding as beginning.',
      'So {x} {is} behind you, or will be. Doors sound different from the outside.',
      'No more {bare}. That is a change with an echo.',
    ],
    a: [
      'What was the last straw with {x}?',
      'What fills the space where {x} {was}?',
      'How does the first day without {x} look?',
      'Who tried to talk you out of it?',
    ],
  },
  apply: {
    r: ['Your name is in for {x}. That is the part you can do; the rest is theirs.', 'So you have put yourself forward for {x}.'],
    a: ['What drew you to {x}?', 'When do they answer?', 'What would change if they said yes?', 'What did you tell them about yourself?'],
  },
  book: {
    r: ['{X}, booked. Now it is real and has a date.', 'So {x} {is} fixed. It is easier to look forward to a thing with a number on it.'],
    a: ['What made you settle on {x}?', 'When is it to be?', 'Who is coming along?', 'What do you look forward to most?'],
  },
  sell: {
    r: ['{X}, sold. Somebody else has the trouble of {it} now.', 'So {x} moved on to another life.'],
    a: ['Was it hard to part with {x}?', 'Who took {x}?', 'A fair price for {x}, or a relief at any price?', 'What will the money be?'],
  },
  spend: {
    r: ['{X} went into it. You only find out later whether it was spent or invested.', 'So that is where {x} went.'],
    a: ['Would you spend it so again?', 'Where did most of it go?', 'What did you get out of it?'],
  },
  cry: {
    r: ['You cried. It had been on its way for a while, perhaps.', 'Tears come when holding on has become more work than letting go.'],
    a: ['What was it that opened the tap?', 'Was anyone with you?', 'Is it lighter after, or just emptier?'],
  },
  laugh: {
    r: ['Laughing like that is worth a chapter.', 'A good laugh is the cheapest thing that ever mended a day.'],
    a: ['What was it that set you off?', 'Who was laughing with you?', 'Can it be retold, or did you have to be there?'],
  },
  fall: {
    r: ['Down you went. The ground is always nearer than it looks.', 'A fall. The bruise is one half and the surprise the other.'],
    a: ['Where does it hurt?', 'How did it happen?', 'Did anyone see, or was it at least private?', 'Is it something a doctor should look at?'],
  },
  missTransport: {
    r: ['{X}, gone without you. Tail lights are a particular kind of insult.', 'So {x} left on time for once.'],
    a: ['What did it make you late for?', 'How long did you stand there?', 'Could it still be saved, or was the plan done for?'],
  },
  missPerson: {
    r: [
      '{Who} is missing, and it shows in the ordinary places: a chair, a Sunday, a number you do not dial.',
      'You miss {who}. That is what is left standing when everything else has been tidied.',
      'Missing {who} is a sign of what it was.',
      'There is a gap the shape of {who}, and the day goes round it.',
    ],
    a: [
      'When does it come, the missing {who}?',
      'What would you tell {who} about this week?',
      'What did {who} do that nobody else does?',
      'What is the smallest thing that brings {who} back?',
      'Is {who} within reach, even by telephone?',
    ],
  },
  missThing: {
    r: ['{X}: you only find out what it was for when it is gone.', 'You miss {x}. It must have held up more than it seemed to.'],
    a: ['What was the best of {x}?', 'When did you last have {x}?', 'Is there any of {x} to be had here and now?', 'What did {x} have that this has not?'],
  },
  cancel: {
    r: ['{X}, off. An evening handed back, whether you wanted it or not.', 'So {x} {is} cancelled. Relief and pity often turn up together.'],
    a: ['Whose decision was it?', 'Are you sorry about {x} or secretly relieved?', 'What happens with the time now?', 'Will {x} be made up for?'],
  },
  pay: {
    r: ['{X}, paid. Dull, and a weight off.', 'So {x} took a bite out of the month.'],
    a: ['Does {x} leave enough for the rest?', 'Was {x} expected?', 'What has to wait because of {x}?'],
  },
  photo: {
    r: ['{X}: pictures hold the light and leave out the weather.', 'So you have been with {x}. Old faces have a way of looking back.'],
    a: ['Which one did you stop at?', 'Who was in them?', 'Was there one you had forgotten?', 'Who would want to see them?'],
  },
  write: {
    r: ['You wrote {a}. Things get clearer or at least shorter on paper.', '{A}, written. The blank page lost.'],
    a: ['Who will read {x}?', 'What is {x} about at heart?', 'Did {x} say what you meant?', 'Which sentence in {x} do you like?'],
  },
  sing: {
    r: ['You made some noise, and a body is built for that.', 'Music that one makes oneself beats the other kind, even when it is worse.'],
    a: ['What was it?', 'Who heard you?', 'How long have you been doing that?', 'When are you at it next?'],
  },
  dress: {
    r: ['{A}. The mirror gets a say for a day, then everyone forgets it was ever different.', 'So {x} {is} new. Give it three mornings in the mirror.'],
    a: ['What made you go for {x}?', 'Who has commented so far?', 'Do you like {x}, or are you still deciding?', 'Was {x} a plan or an impulse?'],
  },
  did: {
    r: ['{X}. There is a story in that.', '{X}, of all things.', 'You and {x}. There is more to that, surely.'],
    a: ['What led up to that?', 'Was that your idea?', 'What came of it?', 'How did it go?', 'What is the part of it worth telling?'],
  },
}
