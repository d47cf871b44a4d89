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
      pretty decent day all in all`,
    ask: [
      {
        key: 'best',
        answeredBy: /\b(because|when|laughed)\b/i,
        lines: `
          What was the best bit?
          What made it good?`,
      },
      {
        key: 'who',
        answeredBy: /\b(with|friend|we)\b/i,
        lines: `
          Who were you with?
          Who was part of it?`,
      },
      {
        key: 'different',
        lines: `
          What was different about it?
          What did you do?`,
      },
      {
        key: 'keep',
        lines: `
          Is there a bit you'd like to keep?
          What will you remember of it?`,
      },
    ],
    reflect: `
      I'm glad.
      Good. You could do with those.
      That's nice to hear.`,
    helps: `I'd write down the one thing that made it good. It's handy to know.`,
    never: `
      enjoy it while it lasts
      see
      I told you so
      knock on wood`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          Have there been more good days since?
          Any more days like that good one?
          How have the days been, since that good one?`,
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
      not a great day tbh`,
    ask: [
      {
        key: 'first',
        answeredBy: /\b(because|when|then|first)\b/i,
        lines: `
          What went wrong?
          When did it start going wrong?`,
      },
      {
        key: 'worst',
        lines: `
          What was the worst of it?
          Which bit is still bothering you?`,
      },
      {
        key: 'talk',
        lines: `
          Do you want to talk about it, or about something else?
          Would it help to tell it, or rather not?`,
      },
      {
        key: 'evening',
        lines: `
          Have you eaten?
          What's the evening going to be?`,
      },
    ],
    reflect: `
      I'm sorry. What a day.
      Oh dear. Some days are like that from start to finish.
      That's rotten. At least it's nearly over.`,
    helps: `
      I'd eat something warm, put the phone away, and go to bed early. Tomorrow doesn't know about today.`,
    never: `
      tomorrow is another day
      look on the bright side
      others have it worse
      cheer up`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          Has it been better since that bad day?
          Were the days after it kinder?
          How have you been since that awful day?`,
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
      it was a day`,
    ask: [
      {
        key: 'small',
        lines: `
          What did you have for lunch?
          Was there anything nice in it?`,
      },
      {
        key: 'person',
        lines: `
          Who did you talk to?
          Did you see anybody?`,
      },
      {
        key: 'window',
        lines: `
          What are you doing now?
          What's the evening going to be?`,
      },
      {
        key: 'rather',
        lines: `
          Do you like days like that?
          Would you rather it had been different?`,
      },
    ],
    reflect: `
      Nothing wrong with a quiet day.
      A normal day, then. That's all right.
      Those are most of the days there are.`,
    helps: `
      I'd put one small thing in the evening that isn't usually there: a walk, a phone call, a pudding.`,
    never: `
      how boring
      every day is a gift
      you should do something
      carpe diem`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          Has anything happened since that ordinary day?
          Still quiet days?
          Has the week turned out as quiet as it started?`,
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
      sat on the balcony till it got dark`,
    ask: [
      {
        key: 'book',
        answeredBy: /\b(book|record|film|music|tea|bath)\b/i,
        lines: `
          What are you doing with it?
          Are you reading, or watching something?`,
      },
      {
        key: 'sound',
        lines: `
          Are you on the sofa already?
          Is anyone else at home?`,
      },
      {
        key: 'before',
        lines: `
          When did you last have one of those?
          Was it a long week?`,
      },
      {
        key: 'last',
        lines: `
          Is it going to be an early night?
          Have you eaten already?`,
      },
    ],
    reflect: `
      That's nice.
      Good. Enjoy it.
      An evening to yourself is worth a lot.`,
    helps: `I'd put the phone in a drawer till ten.`,
    never: `
      me time
      self-care
      you deserve it
      living the dream`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          Have you had another quiet evening?
          Has it stayed quiet, since that evening?
          How was the rest of that quiet evening?`,
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
      two weeks off starting now`,
    ask: [
      {
        key: 'first',
        phase: 'ahead',
        lines: `
          What would you like to do?
          Have you got anything planned?`,
      },
      {
        key: 'with',
        lines: `
          Will you see anybody, or did you?
          On your own, or with somebody?`,
      },
      {
        key: 'rather',
        phase: 'ahead',
        lines: `
          Is there something you've been meaning to do?
          Are you going out, or staying in?`,
      },
      {
        key: 'did',
        phase: 'past',
        answeredBy: /\b(cleaning|slept|spent|phone|went)\b/i,
        lines: `
          What did you do?
          How did you spend it?`,
      },
      {
        key: 'best',
        phase: 'past',
        lines: `
          What was the best of it?
          Did you rest?`,
      },
    ],
    reflect: {
      ahead: `That's something to look forward to.`,
      past: `So you had a day off.`,
      any: `
        A free day is a good thing.
        A day without work is worth having.`,
    },
    helps: `I'd do one thing outdoors before noon and nothing useful after it.`,
    never: `
      make the most of it
      must be nice
      some of us have to work
      lazy`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT22H',
        lines: `
          How was the day off?
          What did you do with the free day?`,
      },
      {
        after: 'P3D',
        lines: `
          Did the day off do you good?
          When's the next day off?`,
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
      lovely crisp morning, frost on everything`,
    ask: [
      {
        key: 'where',
        lines: `
          What's it like now?
          Is it still like that?`,
      },
      {
        key: 'out',
        lines: `
          Were you out in it?
          Did you have to go out in it?`,
      },
      {
        key: 'does',
        lines: `
          Do you like that sort of weather?
          Does it bother you?`,
      },
      {
        key: 'reminds',
        lines: `
          Has it changed your plans?
          What do you do on a day like that?`,
      },
    ],
    reflect: `
      Weather changes the whole day.
      It makes a difference, what it's like outside.
      Some days it decides everything.`,
    helps: `I'd go out in it for ten minutes, whatever it is.`,
    never: `
      no bad weather, only bad clothing
      you can't change it
      it could be worse
      stop complaining`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How's the weather where you are?
          Is it still the same weather?
          Has the weather changed?`,
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
      first live music in years`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(band|opera|passion|philharmonic|choir|play|singer|festival)\b/i,
        lines: `
          Who's playing, or who was it?
          What kind of music?`,
      },
      {
        key: 'with',
        answeredBy: /\b(with|taking|alone|we|dad|friend)\b/i,
        lines: `
          Who are you going with, or who did you go with?
          Are you going alone, or did you?`,
      },
      {
        key: 'piece',
        phase: 'past',
        lines: `
          What was the best bit?
          Which song was best?`,
      },
      {
        key: 'hope',
        phase: 'ahead',
        lines: `
          What do you hope they play?
          Have you seen them before?`,
      },
      {
        key: 'first',
        lines: `
          How long have you liked them?
          Where was it, or where is it?`,
      },
    ],
    reflect: {
      ahead: `
        That's something to look forward to.
        How nice.`,
      past: `Live music is hard to beat.`,
      'past bad': `Oh, that's a shame.`,
    },
    helps: `I'd eat beforehand and leave the phone in my pocket for the first half.`,
    never: `
      I love that band
      I was there
      you should have seen
      overrated`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
          How was the concert?
          Was the concert good?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
          Are the songs still in your head, from that concert?
          How was the concert, thinking back?`,
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
      got lost in a documentary about octopuses`,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(middlemarch|called|about|by)\b/i,
        lines: `
          What's it called?
          Which one is it?`,
      },
      {
        key: 'scene',
        lines: `
          What was the best bit?
          Which part stayed with you?`,
      },
      {
        key: 'who',
        lines: `
          Who did you like in it?
          What's it about?`,
      },
      {
        key: 'end',
        lines: `
          What did you think of the ending?
          Would you recommend it?`,
      },
      {
        key: 'lend',
        lines: `
          Who would like it?
          What will you have next?`,
      },
    ],
    reflect: {
      good: `I'm glad you liked it.`,
      bad: `That's a pity.`,
      any: `
        It's nice to have finished something like that.
        Some of them stay with you.`,
    },
    helps: `I'd lend it to somebody and argue about it after.`,
    never: `
      the film was better
      the book was better
      I read that
      spoiler`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Are you on to another book or film?
          Have you found something else to read or watch?
          Do you still think about that book, or film?`,
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
      found a lovely little cafe by chance`,
    ask: [
      {
        key: 'stopped',
        lines: `
          What did you like best?
          What was there to see?`,
      },
      {
        key: 'with',
        answeredBy: /\b(with|we|kids|nephew|alone)\b/i,
        lines: `
          Who did you go with?
          Did you go on your own?`,
      },
      {
        key: 'chance',
        lines: `
          Was there anything unexpected?
          Was it busy?`,
      },
      {
        key: 'brought',
        answeredBy: /\b(bought|lamp|found|picked)\b/i,
        lines: `
          Did you bring anything home?
          Did you have something nice to eat?`,
      },
    ],
    reflect: `
      That's a good day out.
      How nice to get out like that.
      It's good to see something different.`,
    helps: `I'd look at three things properly and then have cake.`,
    never: `
      been there
      tourist trap
      did you take pictures
      you should have`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Have you been on another outing?
          Do you still think about that day out?
          Where will you go next, after that day out?`,
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
      penalties. i can't watch`,
    ask: [
      {
        key: 'play',
        answeredBy: /\b(i've|my match|tournament|daughter|son|watched|pub)\b/i,
        lines: `
          Do you play yourself, or watch?
          Were you there, or watching it at home?`,
      },
      {
        key: 'who',
        lines: `
          Who's it against, or who was it?
          Who do you support?`,
      },
      {
        key: 'turn',
        phase: 'past',
        lines: `
          What was the score?
          What was the turning point?`,
      },
      {
        key: 'where',
        phase: 'ahead',
        lines: `
          Where will you watch it?
          Who are you watching with?`,
      },
      {
        key: 'since',
        lines: `
          How long have you supported them?
          How are they doing this season?`,
      },
    ],
    reflect: {
      ahead: `Big day.`,
      past: `So it's been played.`,
      'past good': `Good result, then.`,
      'past bad': `Oh dear. That hurts.`,
    },
    helps: `I'd turn the sound down and watch it with somebody who shouts.`,
    never: `
      it's only a game
      winning isn't everything
      there's always next year
      calm down`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT12H',
        lines: `
          How did the match go?
          What was the score in the end?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
          How's the team doing since that match?
          When's the next match?`,
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
      random man gave me his umbrella in the rain`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(bus|train|queue|stairs|shop|rain|street)\b/i,
        lines: `
          Where was it?
          How did it happen?`,
      },
      {
        key: 'looked',
        lines: `
          What were they like?
          Do you know who it was?`,
      },
      {
        key: 'said',
        answeredBy: /\b(said|told)\b/i,
        lines: `
          What did they say?
          What did you say?`,
      },
      {
        key: 'needed',
        lines: `
          Had it been a hard day before that?
          Did it make the day better?`,
      },
    ],
    reflect: `
      That's really nice.
      How kind of them.
      That makes up for a lot.`,
    helps: `I'd pass it on to someone within the week.`,
    never: `
      pay it forward
      faith in humanity
      what did they want
      be careful with strangers`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          Have you seen that kind stranger again?
          Do you still think about that stranger who was so kind?
          Has anyone else been kind since?`,
      },
    ],
  }),
]
