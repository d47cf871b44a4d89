/** Journeys, animals, and the annoyances of a day. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const awayAndAround: readonly LifeEventKind[] = [
  kind({
    key: 'trip-ahead',
    valence: 0.5,
    phase: 'ahead',
    feelings: ['excited', 'anxious', 'hopeful', 'overwhelmed', 'glad'],
    said: `
      we're flying to portugal next week
      going on holiday on saturday
      booked a train to vienna
      packing my suitcase
      off to the seaside for a few days
      my flight's at six in the morning
      planning a trip to japan
      first holiday alone, bit nervous
      I'm going hiking for two weeks
      three more sleeps till we leave
      Road trip with my sister in august
      business trip to hamburg tomorrow
      visiting a friend in dublin over the weekend
      hate flying and i have to fly on monday
      should we go to italy or stay at home`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(to [A-Za-z]+|portugal|vienna|japan|italy|dublin|hamburg|seaside)\b/i,
        lines: `
          Where to?
          Where are you going?`,
      },
      {
        key: 'with',
        answeredBy: /\b(alone|with|we|sister|friend)\b/i,
        lines: `
          Who are you going with?
          Are you going alone?`,
      },
      {
        key: 'when',
        answeredBy: /\b(next week|saturday|tomorrow|\w+day|august|sleeps)\b/i,
        lines: `
          When do you leave?
          When do you go?`,
      },
      {
        key: 'see',
        lines: `
          What do you most want to see there?
          What are you looking forward to most?`,
      },
      {
        key: 'behind',
        lines: `
          Is everything ready?
          What still needs doing before you go?`,
      },
    ],
    reflect: {
      any: `
        That'll be good to get away.
        A trip. That's something to look forward to.`,
      bad: `I can see you'd be nervous about it.`,
    },
    helps: `I'd leave one day in the middle with no plan, and pack half of what's on the bed.`,
    never: `
      I've been there
      you must see
      tourist trap
      so jealous`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How's the trip?
          How is it there, where you've gone?
          Did you get there all right?`,
      },
    ],
  }),
  kind({
    key: 'trip-back',
    valence: 0.3,
    phase: 'past',
    feelings: ['glad', 'sad', 'tired', 'calm', 'disappointed'],
    said: `
      back from holiday
      we got home last night
      just landed
      the trip was wonderful
      I don't want to be back
      back from three weeks in norway
      our holiday was a disaster, rain and food poisoning
      unpacked, washed, and it's as if I was never away
      jet lagged and happy
      lisbon was beautiful
      Our luggage is still in madrid
      came home to forty-seven emails
      spent two weeks at the lake
      post holiday blues
      the flight home was cancelled and we slept at the airport`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(norway|lisbon|madrid|lake|in [A-Za-z]+)\b/i,
        lines: `
          Where were you?
          Where did you go?`,
      },
      {
        key: 'picture',
        lines: `
          What was the best part?
          What do you remember most?`,
      },
      {
        key: 'met',
        lines: `
          Did you meet anyone?
          Who were you with?`,
      },
      {
        key: 'food',
        lines: `
          What did you eat there?
          What was the food like?`,
      },
      {
        key: 'brought',
        lines: `
          Did you bring anything back?
          Would you go again?`,
      },
    ],
    reflect: {
      any: `
        Coming home is nice and a bit flat.
        So you're back.`,
      good: `I'm glad it was good.`,
      bad: `Oh dear. I'm sorry, after looking forward to it.`,
    },
    helps: `I'd keep one evening this week as if I were still there, with the food.`,
    never: `
      back to reality
      must be nice
      you look rested
      I've been there`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Are you properly back from the trip?
          Do you still think about the trip?
          Have you settled in again since the trip?`,
      },
    ],
  }),
  kind({
    key: 'homesickness',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['lonely', 'sad', 'anxious', 'hopeful'],
    said: `
      I'm homesick
      miss my country
      i miss home so much
      been abroad for six months and I want my own kitchen
      nobody here speaks my language
      don't feel at home in this city
      three years in germany and still a foreigner
      I miss the food, the sea, my people
      don't know where home is any more
      calling home makes it worse
      My mother sent a parcel and I cried over a packet of tea
      first ramadan away from my family
      the seasons are the wrong way round here
      i understand everything and still don't get the jokes
      thinking of moving back`,
    ask: [
      {
        key: 'from',
        answeredBy: /\b(country|germany|sea|from)\b/i,
        lines: `
          Where's home?
          Where are you from?`,
      },
      {
        key: 'what',
        answeredBy: /\b(food|sea|kitchen|tea|people)\b/i,
        lines: `
          What do you miss most?
          Is it the people you miss, or the place?`,
      },
      {
        key: 'since',
        answeredBy: /\b(months|years|first)\b/i,
        lines: `
          How long have you been away?
          When did you come?`,
      },
      {
        key: 'here',
        lines: `
          Have you met anyone where you are?
          Is there anything you like where you are?`,
      },
      {
        key: 'back',
        lines: `
          When will you be there next?
          Do you want to go back?`,
      },
    ],
    reflect: `
      I'm sorry. That's a real ache.
      It's hard being far from everything you know.
      Of course you miss it.`,
    helps: `
      I'd cook something from home for one person from here, and book the next visit, even if it's far off. A date helps.`,
    never: `
      home is where the heart is
      you'll get used to it
      why don't you go back
      you chose this`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How's the homesickness?
          Are you still missing home as much?
          Have you talked to anyone at home lately?`,
      },
    ],
  }),
  kind({
    key: 'death-of-pet',
    valence: -0.8,
    phase: 'past',
    feelings: ['sad', 'lonely', 'guilty', 'numb'],
    said: `
      my dog died
      we had to put the cat down today
      lost my cat this morning
      the vet said it was time
      my old dog passed away in my arms
      our rabbit died and the kids are inconsolable
      sixteen years with her and now the basket is empty
      my horse had to be put to sleep
      it's just a dog, people say
      my guinea pig's dead
      Buried him under the apple tree
      i keep hearing her paws on the floor
      she got run over
      can't throw away his bowl
      did we wait too long with him? the vet says no`,
    ask: [
      {
        key: 'name',
        lines: `
          What was their name?
          What were they called?`,
      },
      {
        key: 'years',
        answeredBy: /\b(years|old)\b/i,
        lines: `
          How long did you have them?
          How old were they?`,
      },
      {
        key: 'habit',
        lines: `
          What do you miss most?
          Where did they like to sleep?`,
      },
      {
        key: 'came',
        lines: `
          How did they come to you?
          What were they like?`,
      },
      {
        key: 'night',
        lines: `
          Is anyone with you?
          How are the others at home taking it?`,
      },
    ],
    reflect: `
      I'm so sorry. That's a real loss.
      I'm sorry. You'll miss them.
      Oh, I'm sorry.`,
    helps: `
      I'd leave the bowl where it is as long as I liked.`,
    never: `
      it was only
      you can get another
      they had a good life
      rainbow bridge
      at least`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How is it at home, without your pet?
          How are you, since your animal died?
          I was sorry about your pet. How are the days?`,
      },
    ],
  }),
  kind({
    key: 'pet-ill',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['anxious', 'sad', 'relieved', 'tired'],
    said: `
      my cat's sick
      the dog won't eat
      at the vet's with the rabbit
      she's limping and I don't know why
      my dog ate chocolate
      the vet found a lump
      up all night with the puppy being sick
      my cat has kidney failure
      the operation for the dog went well
      he's fourteen and can't do the stairs any more
      Waiting for the vet to call
      the hamster isn't moving much
      my old cat is getting thin
      giving the cat pills is a wrestling match
      my parrot's plucking his feathers`,
    ask: [
      {
        key: 'who',
        lines: `
          What's your pet called?
          How old is your pet?`,
      },
      {
        key: 'what',
        answeredBy: /\b(eat|limping|chocolate|lump|kidney|pills|sick)\b/i,
        lines: `
          What's wrong?
          What have you noticed?`,
      },
      {
        key: 'vet',
        answeredBy: /\bvet\b/i,
        lines: `
          Has a vet seen it?
          What does the vet say?`,
      },
      {
        key: 'now',
        lines: `
          How is it now?
          Is it eating and drinking?`,
      },
    ],
    reflect: `
      Poor thing. I'm sorry.
      That's worrying, when they can't tell you what it is.
      I'm sorry. Waiting is horrible.`,
    helps: `
      I'd ring the vet today and describe it. If it's been something poisonous, or the breathing's odd, right away.`,
    never: `
      it's only an animal
      they're tough
      is it worth the money
      at that age`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          How's your pet today?
          Any better, your poor animal?
          What did the vet say?`,
      },
    ],
  }),
  kind({
    key: 'new-pet',
    valence: 0.8,
    phase: 'any',
    feelings: ['glad', 'excited', 'tired', 'overwhelmed'],
    said: `
      we got a puppy
      I'm picking up my kitten on saturday
      adopted a cat from the shelter
      thinking about getting a dog
      the new dog chewed my shoes
      our cat had kittens
      my daughter wants a hamster
      he's hiding under the sofa since he came
      rescued a hedgehog
      the puppy woke us four times
      She's a mix of everything and I'm in love
      dog sitting for a week
      a stray cat moved in with me
      the cat brought me a mouse. alive.
      first walk with our new dog`,
    ask: [
      {
        key: 'name',
        answeredBy: /\b(called|named)\b/i,
        lines: `
          What's the name?
          Is there a name yet?`,
      },
      {
        key: 'who',
        lines: `
          What does it look like?
          What kind is it?`,
      },
      {
        key: 'first',
        phase: 'past',
        lines: `
          How was the first night?
          What's it been up to?`,
      },
      {
        key: 'whence',
        answeredBy: /\b(shelter|stray|breeder|rescued)\b/i,
        lines: `
          Where did it come from?
          How did you find it?`,
      },
      {
        key: 'ready',
        phase: 'ahead',
        lines: `
          Is everything ready for it?
          Whose idea was it?`,
      },
    ],
    reflect: {
      ahead: `That's exciting, and a lot of work.`,
      past: `How lovely. A new one in the house.`,
      any: `Animals change a house.`,
    },
    helps: `I'd keep the first weeks dull: same places, same times, and one room to start with.`,
    never: `
      cats are better
      it's a lot of work
      for how long
      it's only an animal`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
          Has the new pet arrived?
          How was the first night with the new pet?`,
      },
      {
        after: 'P6D',
        lines: `
          How's the new pet settling in?
          What has the new pet been up to?`,
      },
    ],
  }),
  kind({
    key: 'travel-delay',
    valence: -0.4,
    phase: 'any',
    feelings: ['angry', 'tired', 'bored', 'anxious'],
    said: `
      my train's late again
      stuck in traffic
      missed my connection
      the bus didn't come
      flight delayed five hours
      sitting on a platform in the middle of nowhere
      two hours on the motorway and we moved six km
      rail strike. of course
      they cancelled my train
      The tram broke down in the tunnel
      missed the last bus home
      been at this airport since dawn
      forty minutes late and no announcement
      got on the wrong train like a fool
      stuck in a lift for an hour today`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(platform|airport|motorway|tunnel|station)\b/i,
        lines: `
          Where are you stuck, or where were you?
          What happened?`,
      },
      {
        key: 'to',
        lines: `
          Where were you going?
          Is somebody waiting for you?`,
      },
      {
        key: 'long',
        answeredBy: /\b(hours?|minutes|since)\b/i,
        lines: `
          How long has it been?
          What do they say about it?`,
      },
      {
        key: 'have',
        lines: `
          Have you got something to eat?
          Can you sit down somewhere?`,
      },
    ],
    reflect: `
      How annoying.
      That's a rotten way to spend the time.
      I'm sorry. What a nuisance.`,
    helps: `
      I'd write to whoever's waiting now, keep the ticket, and claim the money back. They count on people not bothering.`,
    never: `
      you should have left earlier
      first world problems
      take the car
      patience is a virtue`,
    followUp: [
      {
        after: 'PT5H',
        lines: `
          Did you get there in the end?
          How late was it, all told?
          Did you get home all right?`,
      },
    ],
  }),
  kind({
    key: 'overslept-or-forgot',
    valence: -0.4,
    phase: 'past',
    feelings: ['ashamed', 'angry', 'anxious', 'tired'],
    said: `
      I overslept
      slept through my alarm
      woke up at ten and had a meeting at nine
      forgot my appointment completely
      i forgot to pick up my kid from football
      missed the dentist, just forgot
      totally forgot it was our anniversary dinner
      late for work again
      left the house without my phone
      ran for the bus with toothpaste on my chin
      The alarm was set for pm
      turned up a day early
      spilled coffee all over my shirt before the interview
      left the oven on
      my memory's like a sieve these days`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(meeting|appointment|dentist|dinner|football|work|oven)\b/i,
        lines: `
          What did you miss?
          What happened?`,
      },
      {
        key: 'said',
        lines: `
          What did they say?
          Did anyone notice?`,
      },
      {
        key: 'night',
        lines: `
          How did you sleep?
          What time did you get to bed?`,
      },
      {
        key: 'mend',
        lines: `
          Can it be put right?
          Do you have to apologise to someone?`,
      },
    ],
    reflect: `
      Oh no. That's a horrible moment.
      Oh dear. It happens.
      That's a rotten start to things.`,
    helps: `
      I'd say sorry in one sentence, without the story, and offer a new time in the same message.`,
    never: `
      you need to be more organised
      how can you forget
      set two alarms
      early bird`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          Did it come right, the thing you missed?
          Were they all right about it, that you forgot?
          Has it been forgiven, the thing you forgot?`,
      },
    ],
  }),
  kind({
    key: 'rude-stranger',
    valence: -0.5,
    phase: 'past',
    feelings: ['angry', 'hurt', 'ashamed', 'anxious'],
    said: `
      a woman yelled at me in the supermarket
      some guy called me an idiot in traffic
      the receptionist was so rude
      somebody shouted something at me on the street
      a customer screamed at me today
      he pushed past me without a word
      got catcalled again on my way home
      the doctor's secretary hung up on me
      people are so aggressive lately
      a man on the bus told me to go back where I came from
      Someone made fun of my weight at the pool
      got into an argument over a parking space
      an old lady scolded me for my kid crying
      horrible comment under my post
      a cyclist spat at our car`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(yelled|called|shouted|told|pushed|spat|made fun|comment)\b/i,
        lines: `
          What did they say?
          What happened?`,
      },
      {
        key: 'safe',
        lines: `
          Are you all right?
          Did you get home all right?`,
      },
      {
        key: 'others',
        lines: `
          Did anyone say anything?
          Were there other people about?`,
      },
      {
        key: 'answer',
        lines: `
          Did you say anything back?
          What would you have liked to say?`,
      },
    ],
    reflect: `
      That's horrible. I'm sorry.
      What a nasty thing to do.
      There's no excuse for that.`,
    helps: `
      I'd tell someone about it today and let it stop there. If it was a threat or went further than words, I'd report it.`,
    never: `
      don't take it personally
      they were having a bad day
      you should have said
      ignore them`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          Are you over that rude stranger?
          Do you still think about that business with the stranger?
          Have you been all right, since that stranger?`,
      },
    ],
  }),
]
