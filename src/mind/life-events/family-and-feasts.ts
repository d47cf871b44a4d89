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
      visiting my dad for the first time in two years
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(mum|mother|dad|parents|brother|sister|in-laws?|aunt|grandma)\b/i,
        lines: `
        Who is coming, or whom do you visit?
        How many are they?`,
      },
      {
        key: 'how-long',
        answeredBy: /\b(week|days?|weekend|until)\b/i,
        lines: `
        For how long?
        How many nights?`,
      },
      {
        key: 'sentence',
        lines: `
        Which sentence of theirs do you know already?
        What will be remarked on first, at the door?`,
      },
      {
        key: 'good',
        lines: `
        What is good about having them there?
        Is there something you like to do together, with nobody talking much?`,
      },
      {
        key: 'air',
        lines: `
        Where do you go when you need ten minutes?
        Who in that family is easy for you?`,
      },
    ],
    reflect: {
      any: `
        In front of parents one is never quite one's own age.
        A remark about a curtain can have thirty years behind it.
        They see the flat, and you see them seeing it.
        Old roles hang ready in the hall, and everybody slips into theirs.
        You can be fond of people and count the nights.
        The talks that matter take place over the drying-up.
      `,
      ahead: `
        The windows have been cleaned for somebody.
        You go through it in advance, room by room and topic by topic.
        From {when} the bathroom is a matter of diplomacy.
      `,
      past: `
        And then they drive off, and you stand at the kerb with three feelings at once.
        The quiet afterwards has two faces, relief and a slipper somebody forgot.
      `,
      good: `Some things are only funny to people who grew up in the same kitchen.`,
      bad: `They mean it well, and that's what makes it so hard to answer.`,
    },
    affirm: `
      You let them in, with everything they bring.
      You kept your tongue at least once when it cost something.
      You make an effort for people you did not choose.
    `,
    helps: {
      any: `
        Give each day one hour in which everyone goes somewhere else. It is called a nap, and nobody objects to a nap.
        Ask them about something from before you were born. It's the one subject where they are not your parents.
      `,
      ahead: `Fix the hour of departure before they arrive, in the same sentence as the welcome.`,
      past: `Send the forgotten slipper back with a line about the nicest half-hour.`,
    },
    never: `
      family is everything
      you only have one mother
      they mean well
      blood is thicker
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
        How is it, or was it, with the family under one roof?
        Has your kitchen survived the family visit?
        What was the first remark at the door, when the family came?`,
      },
      {
        after: 'P4D',
        lines: `
        Is the house your own again, since the family left?
        What has stayed, from the family visit, apart from the slipper?
        The days with your family: did they end better than they began?`,
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
      diwali with everyone, so loud and so good
    `,
    ask: [
      {
        key: 'occasion',
        answeredBy: /\b(christmas|thanksgiving|easter|eid|passover|diwali|baptism|70th|reunion|dinner)\b/i,
        lines: `
        What is the occasion?
        What brings them all together?`,
      },
      {
        key: 'table',
        lines: `
        Who sits at that table?
        Next to whom do you want to sit, and not to sit?`,
      },
      {
        key: 'question',
        phase: 'ahead',
        lines: `
        Which question do you expect with the soup?
        What would you like them to ask you?`,
      },
      {
        key: 'moment',
        phase: 'past',
        lines: `
        Was there a moment when it was good?
        Who said the thing that everybody heard?`,
      },
      {
        key: 'missing',
        lines: `
        Who was missing, or will be?
        Whose chair is different this year?`,
      },
    ],
    reflect: {
      any: `
        Same faces, same potatoes, and everybody a year further on.
        Each family has its one sentence, and someone always says it.
        All generations at one table, and no two of them at the same meal.
        They know you very well, as you were in 1998, or whenever it was.
      `,
      ahead: `
        You pack a bag and an armour.
        It is meant to be the feast of something, and there's a good deal of logistics in it.
        What you'll say to the usual question has been lying ready for weeks, I expect.
        Some are missed and some are dreaded, and they sit across from each other.
      `,
      past: `
        The leftovers last longer than the peace, in most houses.
        A whole evening among your own, and it may be that no one asked.
        You travelled back there in more ways than by train.
        So it was got through, course by course.
      `,
      good: `It was loud, and it was yours.`,
      lonely: `A full table can leave out one person quite quietly.`,
      angry: `Always at the gravy, always that subject.`,
    },
    affirm: {
      any: `
        You take your place there, such as it is.
        You keep a tie going that isn't always easy to keep.
      `,
      ahead: `You are going, with open eyes.`,
      past: `You did not throw the dumpling.`,
    },
    helps: {
      ahead: `
        Prepare one cheerful sentence for the usual question, and ask something back in the same breath. People want to talk about themselves.
        Agree on a sign with a cousin. Two under one flag can bear any uncle.
        Have an errand: bread, the dog, the old lady's lift home.
      `,
      past: `
        Write to the one who was kind, and to the one who was quiet.
        Decide now what you would do differently next year, while you can still taste it.
      `,
    },
    never: `
      it's only once a year
      family is family
      be the bigger person
      just smile
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        How was the great family table?
        Did the usual question come with the soup?
        The family gathering: who surprised you?`,
      },
      {
        after: 'P4D',
        lines: `
        Are the leftovers of the feast eaten, and the other leftovers too?
        Have you spoken with any of them since the family do?
        What do you think of that family evening now?`,
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
      no invitation this year
    `,
    ask: [
      {
        key: 'chosen',
        answeredBy: /\b(it's fine|chose|told everyone)\b/i,
        lines: `
        Is it half chosen, or not at all?
        How did it come about this year?`,
      },
      {
        key: 'before',
        lines: `
        How was it in other years?
        What used to be on the table?`,
      },
      {
        key: 'hour',
        lines: `
        Which hour of it is the one to be got round?
        When does it get quietest?`,
      },
      {
        key: 'other',
        lines: `
        Who else do you know that sits by themselves that day?
        Is there anyone you would say yes to if they rang?`,
      },
      {
        key: 'one',
        lines: `
        What would make it a day and not only a date?
        Is there something you like that nobody else in your family ever did?`,
      },
    ],
    reflect: {
      any: `
        Lit windows are meant for those inside.
        An ordinary evening, with a label on it that makes it heavy.
        You're asked for weeks what you're doing, and each time you must think of a voice for it.
        The shops are shut, and there is nothing to do about anything.
        So much is set for families that a single plate looks like an oversight.
        It's not the being alone, perhaps, but that the whole street can see the calendar.
        The same soup on any other Thursday would be just supper.
      `,
      ahead: `
        It gets larger the nearer it comes.
        Best of all would be to wake up on the day after.
      `,
      past: `
        No one will ask how you got through it, so it may be said that you did.
      `,
      lonely: `You'd have gone, I think, if someone had asked in the right tone.`,
      calm: `And there can be peace in it, with a good book and no aunt.`,
      relieved: `You have been spared a thing or two as well.`,
    },
    particular: [[/\b(?:christmas)/i, 'Over, and the trees lie on the pavement.']],
    affirm: `
      You say it as it is, when everyone expects "lovely, thanks".
      You looked it in the face.
      You do not make anybody feel guilty about it.
    `,
    helps: `
      Give the day three fixed points: one outdoors, one at a table, one telephone call. The rest may be slippers.
      Ask one other person who is alone. "I'm making too much soup" is an invitation that asks nothing of either side.
      Kitchens, shelters and choirs need hands on such days, and the hands get company.
    `,
    never: `
      it's just another day
      you could volunteer
      enjoy the peace
      at least
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        The day you were going to spend alone is over. How was it?
        How did the long evening go, the one with the lights in the street?
        What did you have on your plate, on that day by yourself?`,
      },
      {
        after: 'P3D',
        lines: `
        The holidays have gone by. How are you, on the other side of them?
        Has anyone knocked, since those days alone?
        Are the ordinary days kinder than the holidays were?`,
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
      I was so rude to my mum on the phone
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(mum|mother|dad|father|sister|brother|parents|son-in-law)\b/i,
        lines: `
        Between whom was it?
        With whom?`,
      },
      {
        key: 'sentence',
        answeredBy: /\b(said|told|always)\b/i,
        lines: `
        Which sentence was it that stuck?
        What was said that cannot be unsaid?`,
      },
      {
        key: 'old',
        lines: `
        How old is that quarrel, really?
        When was it fought for the first time?`,
      },
      {
        key: 'middle',
        lines: `
        Is there someone in the family who stands between you?
        Who is being asked to pass on messages?`,
      },
      {
        key: 'want',
        lines: `
        What would they have to say for you to pick up the telephone?
        If it cannot be settled, what distance would be bearable?`,
      },
    ],
    reflect: `
      Nobody can find the spot as quickly as family, since they were there when it was made.
      An old song, and everyone still knows their verse.
      There are people one cannot divorce.
      What they said was short, and it had been on its way for years.
      You would like to be seen by them for once as you are now.
      Taking sides goes round the table like salt.
      To be in the right and be without them is a cold sort of right.
      You defended something, I think, that has little to do with the subject.
      Love may be mixed up in it, or duty, or neither; it hurts in any case.
      With family, silence has furniture in it.
    `,
    particular: [
      [/\b(?:inherit|will\b|house|money)/i, "It's about the clock on the wall, and about who was carried more as a child."],
      [/\b(?:phone|hung|call)/i, "You hang up, and you're fourteen."],
    ],
    affirm: `
      You said what was true for you at a table where that isn't done.
      You ask yourself what your own part was.
      You did not draw the children, or the others, into it.
    `,
    helps: `
      Write the letter you would like to send, and do not send it. The one you send next week will be a third as long.
      Speak about one occasion, and say "I", and leave "always" at home.
      If contact does harm every time, a smaller dose is allowed: postcards, birthdays, an hour on neutral ground.
    `,
    never: `
      they're your family
      you only have one mother
      you'll regret it when they're gone
      honour your
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Is there any movement in the family quarrel?
        Has somebody in your family picked up the telephone?
        That sentence, from the row with your family: has it lost an edge?`,
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
      my son made me breakfast in bed for my birthday
    `,
    ask: [
      {
        key: 'how',
        phase: 'ahead',
        lines: `
        How would you like it to be, if nobody else had a say?
        Whom do you want there at breakfast time?`,
      },
      {
        key: 'day',
        phase: 'past',
        answeredBy: /\b(party|cake|breakfast|sang|nobody)\b/i,
        lines: `
        How did the day begin?
        Who thought of you?`,
      },
      {
        key: 'best',
        phase: 'past',
        lines: `
        Was there a present that somebody had really thought about?
        What was the best quarter of an hour?`,
      },
      {
        key: 'number',
        answeredBy: /\b(\d\d|thirty|forty|fifty|sixty)\b/i,
        lines: `
        Which number is it, if one may ask?
        Does the number do anything to you?`,
      },
      {
        key: 'year',
        lines: `
        What came into this year that you had not expected?
        What should be different by the next one?`,
      },
    ],
    reflect: {
      any: `
        Many happy returns, in the old sense: may it come round often.
        It's a day like any, and one listens all the same for the letter box.
        Numbers with a nought have loud voices.
        Other people's memories are put to the test on it, and it's you who gets the result.
      `,
      ahead: `
        You say you don't care much for it, and you mention it.
        There are several ways to keep it, and only one of them has balloons.
        The invitation list asks each year who is near.
      `,
      past: `
        So the new number has been broken in.
        Cake keeps three days, good wishes somewhat longer.
        A whole day on which you were the reason.
      `,
      good: `Somebody took trouble over you, and it shows in how you tell it.`,
      lonely: `That silent telephone has a date on it.`,
      sad: `Such days have all the earlier ones behind them, with everyone who was still at the table.`,
    },
    affirm: `
      You have brought another whole year home.
      You let yourself be celebrated, or had good reasons not to.
      You say what you would like, and don't leave it to be guessed.
    `,
    helps: {
      any: `
        Invite two people to something you would enjoy even without a birthday. Parties are for those who like parties.
        Write down ten lines about the year. You will be glad of them when the next nought comes.
      `,
      past: `If someone forgot whom you had counted on: tell them lightly that it was your day. They will be ashamed and come round with wine.`,
    },
    never: `
      age is just a number
      over the hill
      you don't look it
      you're not getting any younger
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        You had a birthday. How was it kept?
        Who came first, on your birthday?
        How is the new number, a day old?`,
      },
      {
        after: 'P3D',
        lines: `
        Is there cake left from your birthday?
        Have the late birthday wishes come in as well?
        Which present of your birthday have you used already?`,
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
      need to send a parcel to my brother before the 4th
    `,
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
        What does that person do with a free hour?
        What have they mentioned lately, in passing?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(\w+day|tomorrow|next|on the)\b/i,
        lines: `
        What is the date?
        How many days have you got?`,
      },
      {
        key: 'took',
        phase: 'past',
        lines: `
        How did they take it?
        What was their face like when it was unwrapped?`,
      },
      {
        key: 'memory',
        lines: `
        Which of your stories with them would you tell at the table?
        What would you thank them for, if it were not embarrassing?`,
      },
    ],
    reflect: {
      any: `
        To think up something for a person is to walk round in their rooms a while.
        It's one of the few days on which affection has a deadline.
        A present says "I was listening", or it says "I was in a shop".
      `,
      ahead: `
        What you would like to give is probably not for sale.
        Those who have everything are the ones it's most worth being clever for.
        The closer {who} is to you, the harder the card.
        There are still days left, and in them something will occur to you on the stairs.
        You want them to feel known, I think, more than richly supplied.
      `,
      past: `
        So somebody was happy on account of you, for at least as long as it takes to find the scissors.
        One gives it away and keeps the best of it, the face.
      `,
      guilty: `A date slipped through, and you're reading all sorts of things into it.`,
      'past bad': `It was well meant and lies about there in its paper.`,
    },
    particular: [[/\b(?:kid'?s|party|children|six)/i, 'Fifteen small people and one cake: such battles are never recorded.']],
    affirm: {
      any: `You think about someone else's day.
        You know what they like, and that is half of knowing them.`,
      ahead: `You have begun in time to worry about it.`,
      past: `You made something, or found it, and it had a person's name on it.`,
    },
    helps: {
      ahead: `
        Give an hour with a date on it: lunch at that place, the climb to the tower, you doing their gutters. Things gather dust; hours are remembered.
        In the card: one memory, one thing you admire in them, one wish. Three lines.
        Ask the second-closest person what they grumble about. Presents hide in grumbles.
      `,
      past: `
        If you forgot it: ring today, no excuse, and bring cake on a Tuesday. Late cake is still cake.
        Note what they said they liked, with next year's date. I can keep it for you.
      `,
    },
    never: `
      it's the thought that counts
      gift card
      get them flowers
      money always works
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        How was the birthday, and did they like it?
        Did the present find its person?
        The birthday you were preparing for: who was there?`,
      },
      {
        after: 'P4D',
        lines: `
        Has the birthday child said anything more about your present?
        Is the paper all cleared away after that birthday?
        How did the birthday leave the two of you?`,
      },
    ],
  }),
]
