/** Good days, quiet days, and the days between. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const smallJoys: readonly LifeEventKind[] = [
  kind({
    key: 'good-day',
    valence: 0.7,
    phase: 'past',
    feelings: ['glad', 'calm', 'grateful'],
    said: `
      had a really good day
      today was nice
      nothing special but i'm in a good mood
      a good day for once
      I laughed so much today
      everything just worked today
      what a lovely day that was
      feeling good tonight
      it's been a surprisingly good week
      Honestly? Happy today.
      woke up cheerful, no idea why
      small wins today
      the sort of day you'd like to keep
      sun's out and I'm in love with the world
      pretty decent day all in all
    `,
    ask: [
      {
        key: 'best',
        answeredBy: /\b(because|when|laughed)\b/i,
        lines: `
        Which quarter of an hour of it was the best?
        What was in it?`,
      },
      {
        key: 'who',
        answeredBy: /\b(with|friend|we)\b/i,
        lines: `
        Who was part of it?
        Who made you laugh, if somebody did?`,
      },
      {
        key: 'different',
        lines: `
        What was different from yesterday?
        Where did it start being good, already at breakfast?`,
      },
      {
        key: 'keep',
        lines: `
        Which detail would you put in a jar?
        If it had a smell or a sound, what was it?`,
      },
    ],
    reflect: `
      Good, and it needs no reason.
      Days like that rarely get written down, as nothing went wrong in them.
      One might look for the catch, and there need not be any.
      So it exists, that kind of day, and you were in.
      Everything in its place, and you among it.
      Good moods come in like cats: better not to ask them why.
      Even the sentence you tell it in is a light one.
      An ordinary day, well made.
      It may be worth noticing what you left out of it.
      That one is in the bank, and cannot be taken out again.
      With a little luck some of it will still be about tomorrow.
    `,
    affirm: `
      You noticed it while it was still today.
      You let a good thing be a good thing.
      You had a hand in that, I should say, even if it was only in going out of the door.
    `,
    helps: `
      Write three words about it, with the date. In February they will be worth a good deal.
      Tell it to one of the people who were in it. Shared days last longer.
      Do nothing more with it tonight.
    `,
    never: `
      enjoy it while it lasts
      see
      I told you so
      knock on wood
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        That good day of yours: was there a cousin of it since?
        Has anything of that good day stayed?
        You had such a decent day the other day. How do the ones after it compare?`,
      },
    ],
  }),
  kind({
    key: 'bad-day',
    valence: -0.6,
    phase: 'past',
    feelings: ['tired', 'angry', 'sad', 'overwhelmed', 'disappointed'],
    said: `
      awful day
      today was terrible
      what a shitty day
      nothing went right today
      I've had the worst day
      bad day. don't want to talk about it
      everything went wrong from the moment i got up
      rough day at the office
      can this day please be over
      I want to crawl under a blanket
      just one of those days
      Long day. Too long.
      today can get in the bin
      i've had it up to here
      one thing after another today
      not a great day tbh
    `,
    ask: [
      {
        key: 'first',
        answeredBy: /\b(because|when|then|first)\b/i,
        lines: `
        What was the first thing that went wrong?
        At what hour did it turn?`,
      },
      {
        key: 'worst',
        lines: `
        Which bit of it was the worst, and which was only annoying?
        What is the part that came home with you?`,
      },
      {
        key: 'talk',
        lines: `
        Do you want to tell it, or should it stay outside for tonight?
        Shall we go through it, or talk about something else altogether?`,
      },
      {
        key: 'evening',
        lines: `
        What has the evening still got to offer?
        Have you eaten?`,
      },
    ],
    reflect: `
      Then it's just as well that they are only made twenty-four hours long.
      Some days one should have been allowed to hand back at noon.
      Thing upon thing, and none of them big enough to be the reason.
      All day you have been catching what fell, by the sound of that.
      There's no moral in it; it was simply a bad one.
      You've been polite since eight this morning, perhaps, and it has run out.
      The door is shut behind it now.
      By this hour everything gets weighed with tired hands.
      One would like to take the whole thing off, like a wet coat.
      It has left its boots in your hall.
      Nobody could call that a day well spent, and no one is asking you to.
    `,
    affirm: `
      You are at the end of it, under your own steam.
      You did not pass it on to the next person, as far as one can tell.
      You say straight out that it was bad, with no ribbon round it.
    `,
    helps: `
      Something warm, something clean to wear, and nothing decided before tomorrow.
      Tell it to somebody as a story, with all the exaggerations it deserves. By the third disaster it usually starts to be funny.
      Save one square hour of it: from now till bedtime belongs to a different day.
    `,
    never: `
      tomorrow is another day
      look on the bright side
      others have it worse
      cheer up
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        Was today kinder than yesterday?
        The awful day: has it been succeeded by a better one?
        Did you sleep, after that bad day?`,
      },
    ],
  }),
  kind({
    key: 'ordinary-day',
    valence: 0.1,
    phase: 'past',
    feelings: ['calm', 'bored', 'tired'],
    said: `
      nothing happened today
      not much going on here
      same as always
      just work and then home
      nothing to report
      the usual
      a day like any other
      did some laundry, watched tv, that's it
      Quiet week so far
      meh, normal day
      went to work, came back, ate pasta
      can't even remember what I did today
      nothing new
      all the same here, you know how it is
      it was a day
    `,
    ask: [
      {
        key: 'small',
        lines: `
        What was for lunch?
        What is the smallest thing that was not quite like yesterday?`,
      },
      {
        key: 'person',
        lines: `
        Whom did you speak with today, not counting me?
        Was there a face you saw that you could describe?`,
      },
      {
        key: 'window',
        lines: `
        What do you see from where you are sitting?
        What is going on outside your window?`,
      },
      {
        key: 'rather',
        lines: `
        Does that suit you, a day with nothing in it?
        If you could have put one thing into it, which?`,
      },
    ],
    reflect: `
      Most of a life is made of those, and they hardly get a mention.
      Plain bread of a day.
      It left no marks, and that is not the least one can say for a day.
      Nothing to report can be peace, or fog; it depends on how you are lying in it.
      Pasta, washing, a lamp: somebody will paint that one day.
      Even the news would have liked such a day.
      A day that asked little of you and was given it.
      Without an event to hang it on, it slides off the calendar by Thursday.
      The usual, then, with all that goes on under the usual.
      You make it sound very flat, and I can't see from here whether it was.
      There is a kind of rest in knowing what comes after supper.
    `,
    affirm: `
      You kept the household and the day in order, which nobody ever sees.
      You came by without needing a reason.
      You did what was there to do.
    `,
    helps: `
      Put one thing into tomorrow that was not in today: another road home, a different bench, a word with the baker.
      Ring someone precisely because there is nothing to tell. Those are often the good calls.
      Leave it be. Not every day wants improving.
    `,
    never: `
      how boring
      every day is a gift
      you should do something
      carpe diem
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        It was quiet with you the other day. Has anything stirred?
        After all those ordinary days, was there a small exception?
        Is it still the usual, or did the usual have visitors?`,
      },
    ],
  }),
  kind({
    key: 'quiet-evening',
    valence: 0.5,
    phase: 'any',
    feelings: ['calm', 'glad', 'lonely', 'tired'],
    said: `
      quiet evening at home
      on the sofa with a book and tea
      having a night in
      finally some peace and quiet
      the kids are asleep and I'm just sitting here
      candle on, phone off
      nobody wants anything from me tonight
      I'm in the bath
      watching the rain from the window
      staying in tonight, bliss
      Just me and the cat
      listening to old records
      going to bed early with a hot water bottle
      cancelled everything, evening to myself
      sat on the balcony till it got dark
    `,
    ask: [
      {
        key: 'book',
        answeredBy: /\b(book|record|film|music|tea|bath)\b/i,
        lines: `
        What are you reading, or listening to?
        What is in the cup?`,
      },
      {
        key: 'sound',
        lines: `
        What can you hear, where you are?
        Which lamp is on?`,
      },
      {
        key: 'before',
        lines: `
        When did you last have one of those?
        What did you have to turn down for it?`,
      },
      {
        key: 'last',
        lines: `
        What will you do with the last hour of it?
        How late may it get?`,
      },
    ],
    reflect: {
      any: `
        A good chair, a lamp, and no one expecting an answer.
        Then I'll keep my voice down.
        The day gets its shoes off.
        Nothing has to come of this evening.
        It has been loud for a while, perhaps, and you only notice now that it stops.
        To have the evening, all of it, like a plate one doesn't have to share.
        Peace is often just several things not happening.
        Rain on the other side of the glass is half of every good evening.
        Somebody once called that doing nothing, and it was a misunderstanding.
        By the clock it is late, and by the tea it is early.
      `,
      lonely: `Quiet has two sides, and in the course of an evening it may turn over.`,
      tired: `You have sunk in there, I think, and may as well be left.`,
    },
    affirm: `
      You kept the evening free and did not give it away.
      You switched off something that wanted to be looked at.
      You know how to sit still.
    `,
    helps: `
      Leave the telephone in the hall. I can wait there with it.
      Choose now when it ends, then you need not watch the clock.
      If it gets too quiet, ring the friend who is never surprised to be rung.
    `,
    never: `
      me time
      self-care
      you deserve it
      living the dream
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        You had such a quiet evening. Have you found another?
        Did you get to the end of the book, or the bath, on that quiet evening of yours?
        That evening in: has it kept you warm for a day or two?`,
      },
    ],
  }),
  kind({
    key: 'day-off',
    valence: 0.5,
    phase: 'any',
    feelings: ['glad', 'calm', 'bored', 'relieved', 'guilty'],
    said: `
      day off tomorrow!
      I've got the day off
      long weekend ahead
      no plans at all this weekend
      bank holiday, slept till eleven
      took a day's leave just for me
      my first free saturday in months
      holidays start on friday
      the office is closed, hooray
      spent my day off cleaning
      Free till Tuesday, what shall I do
      i wasted my whole day off on my phone
      it's the weekend at last
      finally friday
      two weeks off starting now
    `,
    ask: [
      {
        key: 'first',
        phase: 'ahead',
        lines: `
        What would you like to do with the first hour?
        Is anything planned, or is it to stay empty?`,
      },
      {
        key: 'with',
        lines: `
        Is there someone who is free as well?
        Do you want people in it, or none?`,
      },
      {
        key: 'rather',
        phase: 'ahead',
        lines: `
        What have you been saying for weeks that you would do when there is time?
        Which errand should on no account creep into it?`,
      },
      {
        key: 'did',
        phase: 'past',
        answeredBy: /\b(cleaning|slept|spent|phone|went)\b/i,
        lines: `
        What did you do with it?
        Where did the day go?`,
      },
      {
        key: 'best',
        phase: 'past',
        lines: `
        What was the best of it?
        Was there an hour in it in which you forgot that it would end?`,
      },
    ],
    reflect: {
      any: `
        A day without an owner.
        Free time is a room one has to furnish quickly or somebody puts a washing machine in.
      `,
      ahead: `
        The alarm may sleep in too.
        An empty page in the calendar, and already the chores have heard about it.
        So much wants to be done with it that it could get quite crowded.
        It's nearest to freedom the evening before.
      `,
      past: `
        Where it went is a riddle, and the washing is dry.
        Rest doesn't always look like much from outside.
        The body took what it wanted from that day, I think, and asked no one.
      `,
      'past bad': `It's an odd guilt, to have done nothing with a day that was for nothing.`,
      bored: `With all the hours there, none of them makes the first move.`,
      guilty: `You are off, and a part of you is still at its desk.`,
      glad: `Bread rolls, slippers, eleven o'clock.`,
    },
    affirm: `
      You took the day, instead of letting it lapse.
      You did not turn it into a list, or only a short one.
      You know what you need it for.
    `,
    helps: {
      any: `Decide on one thing that would make it a day, and let the rest fall as it may.`,
      ahead: `
        Ring one person before noon. After that, everyone has plans.
        Chores get ninety minutes, with a timer, and the doorstep is the border.
      `,
      past: `Note what did you good in it, for next time. One forgets it every time.`,
    },
    never: `
      make the most of it
      must be nice
      some of us have to work
      lazy
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT22H',
        lines: `
        What became of the free day?
        You had time off. Was it rest, or did the chores win?
        How was your day without an alarm?`,
      },
      {
        after: 'P3D',
        lines: `
        Is anything left of the days off, or has work eaten it?
        How did the first day back feel, after the time off?
        The free time is over. What do you want to keep from it?`,
      },
    ],
  }),
  kind({
    key: 'weather',
    valence: 0,
    phase: 'lasting',
    feelings: ['glad', 'sad', 'tired', 'calm', 'bored'],
    said: `
      it's been raining for a week
      beautiful weather today
      First snow!
      it's so hot I can't think
      grey grey grey
      the days are getting shorter
      sat in the sun for the first time this year
      dark at four, I hate november
      thunderstorm here, the whole house is shaking
      what a sunset just now
      ugh this rain
      fog so thick i couldn't see the tram
      spring's finally here, you can smell it
      wind nearly took me off my bike
      can't sleep because of the heat
      lovely crisp morning, frost on everything
    `,
    ask: [
      {
        key: 'where',
        lines: `
        Where are you watching it from?
        What does it look like from your window?`,
      },
      {
        key: 'out',
        lines: `
        Were you out in it?
        Did you get wet, or golden, or whatever it makes of one?`,
      },
      {
        key: 'does',
        lines: `
        What does that sort of light do to you?
        Which weather are you, on the whole?`,
      },
      {
        key: 'reminds',
        lines: `
        Does it remind you of another day like it?
        What did you do in such weather as a child?`,
      },
    ],
    reflect: {
      any: `
        It is the oldest thing there is to talk about, and it still does what it likes.
        One is given a sky every day, and mostly one doesn't look.
        Everybody on the street has it in common, for once.
        The whole town changes its walk with it.
        What's outside has a way of coming in.
        It gets at the mood by way of the ankles.
        As though someone had changed the lamp over everything.
        One can be quite reasonable and yet be ruled by a cloud.
      `,
      good: `
        A day like that improves even bus stops.
        Somebody left a window open in the year.
        To sit in it with closed eyes is a complete programme.
      `,
      bad: `
        It presses, and there's no one to complain to.
      `,
    },
    particular: [
      [/\b(?:rain|wet|dark|grey|november)/i, 'Coats that do not dry, and lamps at four.'],
      [/\b(?:week|days)/i, 'After a week of it one forgets that it was ever otherwise.'],
    ],
    affirm: `
      You looked up.
      You went out in it, or at least considered it with due seriousness.
      You notice what it does to you.
    `,
    helps: `
      In the dark months: out before eleven, half an hour, even under cloud. The eye counts light that we call grey.
      In the heat: shut everything by nine in the morning, open everything at midnight, feet in cold water.
      Write to the friend who lives where the weather is different. It makes a perfectly good letter.
    `,
    never: `
      no bad weather, only bad clothing
      you can't change it
      it could be worse
      stop complaining
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        Has your sky changed since we talked about it?
        How is the weather with you now, and how are you in it?
        Did that weather break at last?`,
      },
    ],
  }),
  kind({
    key: 'concert',
    valence: 0.6,
    phase: 'any',
    feelings: ['excited', 'glad', 'calm', 'sad', 'disappointed'],
    said: `
      going to a concert on saturday
      got tickets for the philharmonic
      the gig was amazing
      saw my favourite band last night
      I cried at the opera
      they played the encore twice
      concert's been cancelled
      taking my dad to hear the matthew passion
      my ears are still ringing
      standing in row one for nine hours, worth every minute
      went to see a play yesterday
      the singer had a cold and still
      Festival next weekend!
      our choir concert is on sunday, I'm singing the alto solo
      first live music in years
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(band|opera|passion|philharmonic|choir|play|singer|festival)\b/i,
        lines: `
        Who is playing, or was?
        What was on the programme?`,
      },
      {
        key: 'with',
        answeredBy: /\b(with|taking|alone|we|dad|friend)\b/i,
        lines: `
        Who goes with you?
        Who sat next to you?`,
      },
      {
        key: 'piece',
        phase: 'past',
        lines: `
        Which piece got you?
        Was there a moment when the hall held still?`,
      },
      {
        key: 'hope',
        phase: 'ahead',
        lines: `
        What do you hope they play?
        Which song would you forgive them everything else for?`,
      },
      {
        key: 'first',
        lines: `
        When did you first hear them?
        How old were you when that music found you?`,
      },
    ],
    reflect: {
      any: `
        A whole hall breathing in the same place in the bar.
        It only happens while it happens.
      `,
      ahead: `
        The tickets are on the fridge, or in your thoughts, which is closer to the door.
        Looking forward is the overture, and it's included in the price.
        It gives the week a direction.
        By {when} you'll have it in your head already, all of it, in the wrong order.
      `,
      past: `
        And then one comes out, and the trams seem badly orchestrated.
        It's still going on in you somewhere, under the dishes.
        For two hours nobody wanted anything from you but ears.
      `,
      'past good': `You were there, and one hears that you were.
        Something got in past the usual guards.`,
      'past bad': `It had been playing in your head for weeks, and in there the sound was better.`,
      sad: `Music finds the drawer one has kept shut.`,
    },
    particular: [[/\b(?:philharmonic|violin|orchestra|quartet|passion)/i, 'Somebody rubs horsehair on a string, and grown-ups weep.']],
    affirm: `
      You went where something is made in front of you, rather than on a screen.
      You gave it a whole evening and both ears.
      You let it get to you.
    `,
    helps: {
      any: `Send one piece of it to the friend who would have liked to be there. No comment needed.`,
      ahead: `
        Hear it once through beforehand, with nothing else on, and then not again.
        Put ten minutes between the door and your seat. One arrives later than one's coat.
      `,
      past: `Walk home, or part of it, before the earphones go back in.`,
    },
    never: `
      I love that band
      I was there
      you should have seen
      overrated
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
        How was the concert?
        Did they play the piece you hoped for, at the concert?
        The concert was to be last night. Are your ears still full of it?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
        Is something of that concert still playing in you?
        Have you listened to any of it since the concert?
        Which tune is left over, from your evening of music?`,
      },
    ],
  }),
  kind({
    key: 'book-or-film',
    valence: 0.4,
    phase: 'past',
    feelings: ['glad', 'sad', 'calm', 'disappointed', 'bored'],
    said: `
      finished my book last night
      just watched a film that wrecked me
      I've been reading middlemarch for a year and today I got to the end
      that ending, i'm speechless
      saw a great movie with my son
      couldn't put it down, it's 2am
      the last page made me cry
      what do I read now
      bingewatched the whole series in two days
      the book was a let-down
      Gave up on that novel on page 90
      went to the cinema by myself
      we read aloud to each other every evening now
      i don't want it to end so I'm reading slowly
      got lost in a documentary about octopuses
    `,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(middlemarch|called|about|by)\b/i,
        lines: `
        What is it called?
        Which one was it?`,
      },
      {
        key: 'scene',
        lines: `
        Which scene will not leave?
        Is there a sentence or a picture from it that stays?`,
      },
      {
        key: 'who',
        lines: `
        Whom did you side with?
        Who in it would you like to have at your table?`,
      },
      {
        key: 'end',
        lines: `
        Would you have ended it like that?
        Does it deserve its ending?`,
      },
      {
        key: 'lend',
        lines: `
        To whom would you press it into the hand?
        Who should read or see it after you?`,
      },
    ],
    reflect: `
      People who do not exist have kept you awake.
      After a good one everything else on the shelf looks like furniture.
      You were away, evidently, and have only just come up the stairs.
      It knew something about you, I think, that you hadn't mentioned.
      To weep over somebody invented is quite a reasonable use of tears.
      One comes back from it, and the kettle is an odd object.
      There are people in your head now who were not there last week.
      It took an evening, or many, and it has left something in the room.
      You would like to talk about it at once, and with somebody who has been there.
      For as long as it lasted you had two lives, and one of them had a good light.
    `,
    particular: [
      [/\b(?:book|novel|read)/i, "So there's a hole now, the size of four hundred pages."],
      [/\b(?:gave up|page)/i, 'Stopping on page ninety is a form of criticism, and an honourable one.'],
      [/\b(?:let.?down|disappoint|boring)/i, 'A disappointing book is a dinner at which one hoped to make a friend.'],
      [/\b(?:film|cinema|movie)/i, 'The lights go up, and one has to remember where the coat is and who one was.'],
      [/\b(?:slowly|end)/i, 'Reading slowly near the end is a kind of courtesy.'],
      [/\b(?:book|novel|read)/i, 'One shuts it, and the room is a little too much in the present.'],
    ],
    affirm: `
      You gave somebody's long work your full attention, and few do that nowadays.
      You stayed to the end, or left for good reasons.
      You let it change your evening.
    `,
    helps: `
      Wait two days before the next. The good ones go on working for a while.
      Give it to one person, with a date by which you want to quarrel about it.
      After something great, read something short and quite different: letters, a cookery book.
    `,
    never: `
      the film was better
      the book was better
      I read that
      spoiler
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        Have you begun another book, or film, since the one you told me about?
        That story you had just finished: is it still going on in there?
        Did you find somebody to give that book or film to?`,
      },
    ],
  }),
  kind({
    key: 'museum-or-outing',
    valence: 0.5,
    phase: 'past',
    feelings: ['glad', 'calm', 'excited', 'tired'],
    said: `
      went to the museum today
      spent the afternoon at the zoo with the kids
      took a trip to the seaside
      saw a vermeer, a real one
      day out in the mountains
      we had a picnic by the lake
      walked through the old town for hours
      went to the flea market and bought a lamp I don't need
      botanical garden on sunday, everything's in flower
      visited a castle with my nephew
      I stood in front of that painting for half an hour
      Took the train to somewhere I'd never been, just like that
      we went mushroom picking
      the exhibition was packed but good
      found a lovely little cafe by chance
    `,
    ask: [
      {
        key: 'stopped',
        lines: `
        What did you stop in front of longest?
        What made you stand still?`,
      },
      {
        key: 'with',
        answeredBy: /\b(with|we|kids|nephew|alone)\b/i,
        lines: `
        Who was along?
        Did you go alone or in company?`,
      },
      {
        key: 'chance',
        lines: `
        What did you come upon by chance?
        Was there something that had not been planned?`,
      },
      {
        key: 'brought',
        answeredBy: /\b(bought|lamp|found|picked)\b/i,
        lines: `
        What did you bring home, in the bag or otherwise?
        What did you have to eat there?`,
      },
    ],
    reflect: `
      The feet remember it, and so does something behind the eyes.
      Another street, and one is a slightly different person walking down it.
      Going somewhere for no reason is one of the better reasons.
      The day has got longer at both ends, as it does when one goes out of it.
      An afternoon without a purpose: I hear that it did its work.
      There is sand, or pollen, or ticket stubs, in the pocket of it.
      You've looked at something that did not look back or want anything.
      What one finds by chance one owns a little more.
      For some hours the usual things had to do without you.
      It will come up again, some grey Thursday, without being called.
    `,
    particular: [
      [/\b(?:paint|museum|exhib|vermeer)/i, 'Somebody painted that on a weekday centuries ago, and it stopped you today.'],
      [/\b(?:zoo|kids|nephew|children)/i, 'Children look at the cage door and at the pigeons, and they have a point.'],
      [/\b(?:flea|lamp|market)/i, "A lamp one doesn't need is often the one that gets switched on."],
    ],
    affirm: `
      You went, though staying in would have been easier.
      You looked at one thing properly instead of at everything.
      You took somebody along, or kept yourself good company.
    `,
    helps: `
      Put one ticket or leaf in a book with the date. It opens again some other year.
      Make it a habit with a name: first Sunday of the month, somewhere new, with the same person.
      Next time, go for one thing only and leave while you are still curious.
    `,
    never: `
      been there
      tourist trap
      did you take pictures
      you should have
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        What has stayed with you from your outing?
        Do you still see it, the thing you stopped in front of that day?
        Is there another excursion in the air, after the last?`,
      },
    ],
  }),
  kind({
    key: 'match',
    valence: 0,
    phase: 'any',
    feelings: ['excited', 'disappointed', 'proud', 'angry', 'glad'],
    said: `
      we won!!
      we lost 3-2 in the last minute
      my team's in the final
      big match on sunday
      watched the game at the pub
      my daughter scored her first goal
      relegated. again.
      I've got a tennis match tomorrow against the guy who always beats me
      chess tournament this weekend
      the referee was blind
      came second in the table tennis
      lost my match and threw my racket, not proud
      derby tonight
      my son's on the bench every week
      We beat them! 1-0! at home!
      penalties. i can't watch
    `,
    ask: [
      {
        key: 'play',
        answeredBy: /\b(i've|my match|tournament|daughter|son|watched|pub)\b/i,
        lines: `
        Are you playing or suffering?
        Were you on the field or in front of it?`,
      },
      {
        key: 'who',
        lines: `
        Against whom?
        Who stands on the other side?`,
      },
      {
        key: 'turn',
        phase: 'past',
        lines: `
        When did it turn?
        What was the minute that decided it?`,
      },
      {
        key: 'where',
        phase: 'ahead',
        lines: `
        Where will you watch it, or play it?
        Who will be shouting beside you?`,
      },
      {
        key: 'since',
        lines: `
        Since when is that your team?
        How did you come to it, through whom?`,
      },
    ],
    reflect: {
      any: `
        It's a ball, or a board, and people lose their voices over it.
        Somebody took you along once, probably, and that settled it for life.
        Grown men embrace strangers there, which happens hardly anywhere else.
      `,
      ahead: `
        The stomach has kicked off already.
        One knows it is a game, and one has known it for years, to no effect.
        Until {when} there's only the line-up and superstition.
      `,
      past: `
        Ninety minutes, or five sets, and a week's mood hangs on it.
        The replay runs all night, and it always ends the same.
      `,
      'past good': `
        You will have walked home a size larger.
        So there is justice, at least this weekend.
        A win one had stopped believing in is worth two.
      `,
      'past bad': `
        Losing narrowly is worse than losing, as anybody knows who has done both.
        There's no comfort in the table, and one consults it anyway.
      `,
      proud: `You'd have thought the goal had been scored by a nation.`,
    },
    particular: [[/\b(?:last minute|penalt)/i, 'In the last minute, after all that: it has the shape of an insult.']],
    affirm: `
      You stay loyal to something that does not always deserve it.
      You turned up and stood by them, in whatever weather.
      You minded, openly, about something that is only beautiful.
    `,
    helps: {
      any: `Watch the next with somebody who can lose well. It rubs off.`,
      ahead: `
        Eat before it. Nerves and beer on nothing end badly in any league.
        If you are the one who plays: decide on one thing you will do well, whatever the score.
      `,
      past: `
        No table, no comments, no replay tonight. Look tomorrow.
        If it was a child who played: ask what the best moment was, and leave the score to others.
      `,
    },
    never: `
      it's only a game
      winning isn't everything
      there's always next year
      calm down
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT12H',
        lines: `
        How did the match end?
        Won, lost, or robbed, that match of yours?
        Is the voice still there after the match?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
        Has that result been digested?
        Is there peace in the camp since the last match?
        When do they play again, after that game?`,
      },
    ],
  }),
  kind({
    key: 'kind-stranger',
    valence: 0.7,
    phase: 'past',
    feelings: ['grateful', 'glad', 'calm'],
    said: `
      a stranger paid for my coffee today
      someone gave me their seat on the bus
      an old man helped me carry the pram down the stairs
      the cashier said something so nice to me
      somebody returned my wallet with everything in it
      a woman in the queue told me I have a lovely voice
      the bus driver waited for me
      a neighbour I barely know brought me soup
      People can be so kind sometimes
      had the nicest chat with a stranger on the train
      a kid waved at me from a bus and it made my day
      someone left a note on my car. a nice one!
      the nurse held my hand the whole time
      a little girl gave me a dandelion
      random man gave me his umbrella in the rain
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(bus|train|queue|stairs|shop|rain|street)\b/i,
        lines: `
        Where was that?
        How did it come about?`,
      },
      {
        key: 'looked',
        lines: `
        What did they look like?
        What was their face like when they did it?`,
      },
      {
        key: 'said',
        answeredBy: /\b(said|told)\b/i,
        lines: `
        What was said, word for word?
        What did you say to them?`,
      },
      {
        key: 'needed',
        lines: `
        What sort of day was it up to then?
        Had you been needing something of that kind?`,
      },
    ],
    reflect: `
      Half a minute of somebody's time, and you carried it home.
      They will never know that it was told here.
      Nothing was wanted in return, and one isn't used to that.
      To be seen for a moment by someone who had no reason to look.
      Towns are full of such people, and one notices them mainly on bad days.
      Such a thing restores one's opinion of the whole tram.
      What moved you is perhaps less the deed than how lightly it was done.
      It came out of nowhere, and hit the right spot.
      That kind of thing gets handed on, mostly without anybody deciding it.
      For once the day bent down to pick something up for you.
    `,
    particular: [
      [/\b(?:umbrella)/i, 'It cost them an umbrella, and what it was worth is another matter.'],
      [/\b(?:dandelion|flower)/i, "A dandelion is a considerable gift when you consider the giver's means."],
    ],
    affirm: `
      You let yourself be helped, which is the other half of kindness.
      You noticed, and you told it on.
      You took it as it was meant.
    `,
    helps: `
      Do the same for someone this week, anonymously if it can be managed.
      If you know where to find them: two lines on a card, with what it meant.
      Keep a list of such things, with dates. It is good reading in a bad month.
    `,
    never: `
      pay it forward
      faith in humanity
      what did they want
      be careful with strangers
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        That stranger who was kind to you: did you come across them again?
        Have you had an occasion to hand on what that stranger gave you?
        Do you still think of the one who was kind to you the other day?`,
      },
    ],
  }),
]
