/** Family in its numbers: visits, feasts, birthdays, old quarrels. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const familyAndFeasts: readonly LifeEventKind[] = [
  kind({
    key: 'visit-from-family',
    valence: 0.1,
    phase: 'any',
    feelings: ['glad', 'anxious', 'tired', 'angry', 'overwhelmed'],
    said: `
      my parents are coming to stay for a week
      my mother-in-law arrives tomorrow
      mum's visiting on the weekend
      my brother and his family are here
      going to see my parents
      they just left and the house is so quiet
      I love my parents but after three days...
      drove home to visit my folks
      my aunt invited herself again
      dad rearranged my kitchen
      grandma came for tea
      She's commenting on everything in my flat, my mother
      five days with the in-laws, day two
      my sister slept on the couch and we talked all night
      visiting my dad for the first time in two years`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(mum|mother|dad|parents|brother|sister|in-laws?|aunt|grandma)\b/i,
        lines: `
          Who is it that's visiting?
          How many of them?`,
      },
      {
        key: 'how-long',
        answeredBy: /\b(week|days?|weekend|until)\b/i,
        lines: `
          How long for?
          For how many days?`,
      },
      {
        key: 'sentence',
        lines: `
          Is there anything they always say?
          What do they do that drives you mad?`,
      },
      {
        key: 'good',
        lines: `
          What's nice about having them?
          What do you like doing together?`,
      },
      {
        key: 'air',
        lines: `
          Do you get any time to yourself?
          Who do you get on with best?`,
      },
    ],
    reflect: {
      ahead: `That's a houseful.`,
      past: `That's a lot of togetherness.`,
      any: `Family under one roof is nice and tiring.`,
    },
    helps: `
      I'd plan one outing a day and one hour that's mine, with the dog, the shopping or a closed door.`,
    never: `
      family is everything
      you only have one mother
      they mean well
      blood is thicker`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
          How's the family visit going?
          Have they arrived, your family?`,
      },
      {
        after: 'P4D',
        lines: `
          How was it with the family there?
          Have they gone home again, the visitors?`,
      },
    ],
  }),
  kind({
    key: 'family-gathering',
    valence: 0,
    phase: 'any',
    feelings: ['glad', 'anxious', 'tired', 'lonely', 'angry'],
    said: `
      christmas with the whole family
      family dinner on sunday, everyone's going to ask about my job
      thanksgiving at my uncle's
      the family reunion is next month
      we had thirty people for easter
      eid with my cousins was lovely
      dad's 70th, all the relatives
      my uncle started on about politics again
      nobody at the table asked me anything
      sitting between my divorced parents at the baptism
      passover at ours this year
      first christmas since the separation
      Survived the holidays
      my family will ask why I'm still single
      diwali with everyone, so loud and so good`,
    ask: [
      {
        key: 'occasion',
        answeredBy: /\b(christmas|thanksgiving|easter|eid|passover|diwali|baptism|70th|reunion|dinner)\b/i,
        lines: `
          What's the occasion?
          What brings everybody together?`,
      },
      {
        key: 'table',
        lines: `
          Who's going to be there, or who was?
          How many of you?`,
      },
      {
        key: 'question',
        phase: 'ahead',
        lines: `
          Is there anything you're dreading?
          Who are you looking forward to?`,
      },
      {
        key: 'moment',
        phase: 'past',
        lines: `
          What was the best moment?
          How did it go?`,
      },
      {
        key: 'missing',
        lines: `
          Who was missing, or will be?
          Who do you get on with best?`,
      },
    ],
    reflect: {
      ahead: `All of them together. That can go either way.`,
      past: `That's a long day.`,
      'past good': `I'm glad it was nice.`,
      'past bad': `Oh dear. I'm sorry.`,
    },
    helps: {
      ahead: `I'd have an errand in reserve, ice or a dog, and leave while I still like everybody.`,
      past: `I'd ring the one I like best and go through it together.`,
    },
    never: `
      it's only once a year
      family is family
      be the bigger person
      just smile`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was it with the whole family?
          How did the family do go?`,
      },
      {
        after: 'P4D',
        lines: `
          Have you recovered from the family gathering?
          How do you look back on the family do?`,
      },
    ],
  }),
  kind({
    key: 'holidays-alone',
    valence: -0.5,
    phase: 'any',
    feelings: ['lonely', 'sad', 'calm', 'relieved'],
    said: `
      I'll be alone at christmas
      spending new year's eve by myself
      everyone's with their families and i'm here
      alone on my birthday
      another valentine's day on my own
      the kids are with their dad over the holidays
      Easter alone, it's fine
      what do people do on christmas eve when they've got nobody
      first holidays on my own
      i told everyone I have plans. I don't
      working the christmas shift so I don't have to be at home
      home alone on a bank holiday weekend, shops shut
      the street is full of lights and I've got toast
      was by myself all through the holidays
      no invitation this year`,
    ask: [
      {
        key: 'chosen',
        answeredBy: /\b(it's fine|chose|told everyone)\b/i,
        lines: `
          Did you choose it, or did it just turn out so?
          How did it come about?`,
      },
      {
        key: 'before',
        lines: `
          How was it in other years?
          What did you use to do?`,
      },
      {
        key: 'hour',
        lines: `
          Which part of the day is worst?
          Is there a bit you're dreading?`,
      },
      {
        key: 'other',
        lines: `
          Is there anyone else on their own that day?
          Is there someone you could ring?`,
      },
      {
        key: 'one',
        lines: `
          Is there something you'd like to do with the day?
          What would make it nicer?`,
      },
    ],
    reflect: `
      I'm sorry. That's a hard day to have to yourself.
      That can be a very long day.
      It's harder when everybody else seems to be busy.`,
    helps: `
      I'd plan the day in three pieces, out, food, a film, and tell one person that there's nobody else there. Invitations come from that.`,
    never: `
      it's just another day
      you could volunteer
      enjoy the peace
      at least`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was the day, on your own?
          How did you spend it, the day you were dreading?`,
      },
      {
        after: 'P3D',
        lines: `
          How were the days on your own?
          How have you been since the holiday?`,
      },
    ],
  }),
  kind({
    key: 'quarrel-in-family',
    valence: -0.6,
    phase: 'past',
    feelings: ['angry', 'hurt', 'sad', 'guilty', 'tired'],
    said: `
      had a fight with my mother
      my sister and I aren't on speaking terms
      dad said something unforgivable
      we're arguing about the inheritance
      my brother hung up on me
      my parents don't accept my boyfriend
      mum always takes his side
      I told my family the truth and now nobody calls
      big row at sunday lunch
      my father won't speak to me because I left the church
      She said I was always selfish, my own mother
      cut off contact with my dad
      had an argument with my son-in-law
      my parents treat me like i'm twelve
      I was so rude to my mum on the phone`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(mum|mother|dad|father|sister|brother|parents|son-in-law)\b/i,
        lines: `
          Who was it with?
          Who's involved?`,
      },
      {
        key: 'sentence',
        answeredBy: /\b(said|told|always)\b/i,
        lines: `
          What was said?
          What was the worst of it?`,
      },
      {
        key: 'old',
        lines: `
          Is it an old quarrel?
          Has it happened before?`,
      },
      {
        key: 'middle',
        lines: `
          Is anyone trying to make peace?
          What do the others say?`,
      },
      {
        key: 'want',
        lines: `
          Do you want to make it up?
          What would you want from them?`,
      },
    ],
    reflect: `
      I'm sorry. Those go deep.
      A row in the family is horrible.
      That's hard, because you can't just walk away from each other.`,
    helps: `
      I'd let a few days pass and then write about one thing only, short, without history in it.`,
    never: `
      they're your family
      you only have one mother
      you'll regret it when they're gone
      honour your`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How are things in the family, after that row?
          Have you spoken to each other since the family quarrel?
          Has anyone made a move, since that row in the family?`,
      },
    ],
  }),
  kind({
    key: 'own-birthday',
    valence: 0.4,
    phase: 'any',
    feelings: ['glad', 'sad', 'lonely', 'grateful', 'excited'],
    said: `
      it's my birthday tomorrow
      I'm turning 40 on sunday
      today is my birthday
      had my birthday yesterday
      nobody remembered my birthday
      thirty. how did that happen
      they threw me a surprise party!
      i hate my birthday
      planning my 60th
      My birthday was nice, quiet, cake
      the whole office sang, mortifying
      got a card from my dad for the first time in years
      another year older
      what do I do for my birthday, I don't feel like a party
      my son made me breakfast in bed for my birthday`,
    ask: [
      {
        key: 'how',
        phase: 'ahead',
        lines: `
          What would you like to do?
          Is anything planned for it?`,
      },
      {
        key: 'day',
        phase: 'past',
        answeredBy: /\b(party|cake|breakfast|sang|nobody)\b/i,
        lines: `
          How did you spend it?
          Who thought of you?`,
      },
      {
        key: 'best',
        phase: 'past',
        lines: `
          What was the nicest thing?
          Did you get something nice?`,
      },
      {
        key: 'number',
        answeredBy: /\b(\d\d|thirty|forty|fifty|sixty)\b/i,
        lines: `
          How old, if I may ask?
          Do you mind the number?`,
      },
      {
        key: 'year',
        lines: `
          What would you like from the next year?
          Was it a good year?`,
      },
    ],
    reflect: {
      ahead: `
        A birthday. That's worth something.
        Happy birthday, for when it comes.`,
      past: `So you're a year older.`,
    },
    helps: `
      I'd plan one thing I like for the day and tell people about it. Waiting to see who remembers is a bad game.`,
    never: `
      age is just a number
      over the hill
      you don't look it
      you're not getting any younger`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was the birthday?
          Did you have a nice birthday?`,
      },
      {
        after: 'P3D',
        lines: `
          How was your birthday, all told?
          Did the birthday cake last?`,
      },
    ],
  }),
  kind({
    key: 'someones-birthday',
    valence: 0.4,
    phase: 'any',
    feelings: ['glad', 'excited', 'guilty', 'anxious'],
    said: `
      it's my sister's birthday on friday
      what do I get my dad for his 70th
      my best friend turns thirty next week
      forgot my niece's birthday
      my wife's birthday is tomorrow and I've got nothing
      baking a cake for my son's birthday
      kid's birthday party today, fifteen six-year-olds
      she loved the present
      made a photo album for gran's 80th
      he didn't like what I gave him
      organising a surprise party for my husband
      I found the perfect gift for Anna
      my mum's birthday, never know what to write in the card
      My daughter turned 18 today
      need to send a parcel to my brother before the 4th`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(sister|dad|friend|niece|wife|husband|son|daughter|gran|mum|brother|anna)\b/i,
        lines: `
          Whose birthday is it?
          Who is it for?`,
      },
      {
        key: 'loves',
        phase: 'ahead',
        lines: `
          What do they like?
          Have they mentioned wanting anything?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(\w+day|tomorrow|next|on the)\b/i,
        lines: `
          When is it?
          How long have you got?`,
      },
      {
        key: 'took',
        phase: 'past',
        lines: `
          How did they like it?
          How was it?`,
      },
      {
        key: 'memory',
        lines: `
          How old are they, or how old will they be?
          What's your best memory with them?`,
      },
    ],
    reflect: {
      ahead: `It's hard to find the right thing.`,
      past: `That's the birthday done.`,
      'past bad': `Oh dear. I'm sorry.`,
      any: `Birthdays matter to some people more than they'd say.`,
    },
    helps: `
      I'd give an afternoon or a meal rather than a thing, and write one true sentence in the card.`,
    never: `
      it's the thought that counts
      gift card
      get them flowers
      money always works`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was the birthday you were planning for?
          Did they like their present?`,
      },
      {
        after: 'P4D',
        lines: `
          How did it go with that birthday?
          Did they enjoy the birthday, in the end?`,
      },
    ],
  }),
]
