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
      should we go to italy or stay at home
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(to [A-Za-z]+|portugal|vienna|japan|italy|dublin|hamburg|seaside)\b/i,
        lines: `
        Where to?
        Where does it go?`,
      },
      {
        key: 'with',
        answeredBy: /\b(alone|with|we|sister|friend)\b/i,
        lines: `
        Who goes with you?
        Alone or in company?`,
      },
      {
        key: 'when',
        answeredBy: /\b(next week|saturday|tomorrow|\w+day|august|sleeps)\b/i,
        lines: `
        When do you leave?
        How many nights still?`,
      },
      {
        key: 'see',
        lines: `
        What do you want to see first, or eat?
        Is there one thing for whose sake you are going?`,
      },
      {
        key: 'behind',
        lines: `
        What do you leave behind you that would like to come along: work, cat, worry?
        Who waters the plants?`,
      },
    ],
    reflect: `
      The best of it could be now, with the map open.
      By {when} the office will be a rumour.
      A suitcase always knows more about one's hopes than about the weather.
      To be somewhere where nobody expects anything of you by name.
      You are half gone already, one hears it.
      Everything has to be done before, as though the world ended at the airport.
      In {where} it's an ordinary week, and that's the pleasure of it.
      Part of any trip is getting away, part is getting there, and it's worth knowing which is the larger this time.
      Seats, times, papers: the romance is all in the gaps.
      Some of what you hope to find there may be sleep.
    `,
    particular: [
      [/\b(?:alone|by myself|on my own)/i, 'Going alone means that all the good tables are for one.'],
      [/\b(?:hate flying|scared|afraid)/i, 'Fear of flying is no foolishness; it is a very old objection.'],
    ],
    affirm: `
      You are going, and did not only talk of it.
      You are going to look at something you don't know.
      You take the time, though nobody is handing it to you.
    `,
    helps: `
      Leave one day without any plan in the middle. The stories come from that one.
      Write three addresses on paper, and put copies of the papers somewhere I can remind you of.
      Take a small present from your street for whoever turns out to be kind.
      Clean sheets on the bed before you leave. It is a letter to the one who comes back.
    `,
    never: `
      I've been there
      you must see
      tourist trap
      so jealous
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        You are away, I think, or were. What is it like there?
        How is the travelling?
        Has the trip begun, and what was the first good meal?`,
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
      the flight home was cancelled and we slept at the airport
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(norway|lisbon|madrid|lake|in [A-Za-z]+)\b/i,
        lines: `
        Where have you been?
        Where were you all this time?`,
      },
      {
        key: 'picture',
        lines: `
        Which picture comes first when you shut your eyes?
        What did it smell of, in the mornings?`,
      },
      {
        key: 'met',
        lines: `
        Whom did you come across?
        Was there a person on the way who stays with you?`,
      },
      {
        key: 'food',
        lines: `
        What was the best thing you ate?
        At which table would you like to be sitting at this moment?`,
      },
      {
        key: 'brought',
        lines: `
        What did you bring back, of the sort that needs no suitcase?
        What would you like to go on doing as you did it there?`,
      },
    ],
    reflect: `
      The key fits, the post is on the mat, and one stands there in the wrong shoes.
      Your washing is here, and you are not, quite.
      The first night in one's own bed forgives a good deal.
      There's always a moment on the stairs when it was all long ago.
      Everything at home has got a little smaller, or a little dearer.
      You were somebody else there for a bit, someone with time.
      It needs some days till all the parts have come home.
      Nothing has changed here, which is a comfort and an affront.
      You unpack, and half of it was never worn, and the other half smells of there.
      The street has the same people on it, and they did not notice that you were gone.
    `,
    particular: [
      [/\b(?:disaster|rain|poison|cancel|slept)/i, 'Rain, food poisoning, one airport floor: in a year it will be the best story of all.'],
      [/\b(?:e?mails?|work|office)/i, 'Forty-seven emails, and none about the light there.'],
      [/\b(?:sea|seaside|lake|beach|sand|coast)\b/i, 'Sand in the seams of things will go on arriving for weeks.'],
    ],
    affirm: `
      You went and saw.
      You have come back with something to tell.
      You made it home, by whatever detour.
    `,
    helps: `
      Leave the suitcase one day, and keep one evening this week as you would have spent it there: late, outside, with bread and nothing else.
      Write down five things before they turn into photographs.
      Have somebody over to tell it to, one person, with the food. Slides are for enemies.
    `,
    never: `
      back to reality
      must be nice
      you look rested
      I've been there
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        Have all the parts of you come back from your travels?
        What is still with you from the trip?
        Is the suitcase unpacked by now?`,
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
      thinking of moving back
    `,
    ask: [
      {
        key: 'from',
        answeredBy: /\b(country|germany|sea|from)\b/i,
        lines: `
        Where is it that you miss?
        Which place do you mean when you say home?`,
      },
      {
        key: 'what',
        answeredBy: /\b(food|sea|kitchen|tea|people)\b/i,
        lines: `
        What is missing most: a taste, a sound, a street?
        Which noise in the morning belongs there?`,
      },
      {
        key: 'since',
        answeredBy: /\b(months|years|first)\b/i,
        lines: `
        Since when are you away?
        How long has it been?`,
      },
      {
        key: 'here',
        lines: `
        Is there one spot where you are now that has begun to know you?
        Who here knows how to say your name?`,
      },
      {
        key: 'back',
        lines: `
        When will you be there next?
        Is going back a wish or a plan?`,
      },
    ],
    reflect: `
      There it's summer now, or supper time, without you.
      People here may be kind, and no one remembers you at ten.
      To be from somewhere is noticed chiefly elsewhere.
      You left for good reasons, I suppose, and they don't help with the bread.
      At some point a person has two homes, and is a little away in each.
      The light falls differently, and nobody here has ever complained of it.
      It may be a place you are missing, or a time.
      You carry a whole town about that nobody here has been to.
      Over there they are getting on without you, and that is both good and not.
      It isn't that it's bad here; it's that it isn't there.
    `,
    particular: [
      [/\b(?:tea|parcel|food)/i, 'A packet of tea, and in it the whole kitchen.'],
      [/\b(?:language|speak)/i, 'One has to be a simpler person in a second language.'],
      [/\b(?:joke|language)/i, 'Jokes are the last thing that gets a residence permit.'],
      [/\b(?:call|ring|phone)/i, "When you ring them you hear the room, and it's the room that hurts."],
    ],
    affirm: `
      You went, and you have learned a whole country by its door handles.
      You keep up the thread with those at home.
      You carry on in a place that doesn't know yet who you are.
    `,
    helps: `
      Cook the dish, badly, with the wrong onions, for somebody from here.
      Find your people once a month, and on the other Sundays somebody whose grandmother was born round the corner.
      Learn one thing that only locals know: a bakery's hour, a path, a swear word.
    `,
    never: `
      home is where the heart is
      you'll get used to it
      why don't you go back
      you chose this
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        How is the homesickness?
        Have you found the right onions yet, where you are?
        Did someone from home ring, or did you?`,
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
      did we wait too long with him? the vet says no
    `,
    ask: [
      {
        key: 'name',
        lines: `
        What was the name?
        What did you call them when nobody was listening?`,
      },
      {
        key: 'years',
        answeredBy: /\b(years|old)\b/i,
        lines: `
        How many years did you have together?
        How old an animal was it?`,
      },
      {
        key: 'habit',
        lines: `
        Where was the favourite spot?
        What did they do every day at the same hour?`,
      },
      {
        key: 'came',
        lines: `
        How did you find each other, in the beginning?
        What were the first days like?`,
      },
      {
        key: 'night',
        lines: `
        Who else is missing that animal tonight?
        Is somebody there with you?`,
      },
    ],
    reflect: `
      The flat has lost its other heartbeat.
      They had no words, and knew when you were sad.
      They were present at everything, and told nobody.
      Such a small body, and how much room is left.
      You were there, from their side, for the whole of it.
      A small life, and it ran right through the middle of yours.
      Nobody sends cards for that, and it deserves some.
      You looked after them every day, and now the hands have nothing to do.
      They never once wanted you to be different.
      It's quiet in the wrong places.
    `,
    particular: [
      [/\b(?:dog|cat)/i, 'No one at the door today.'],
      [/\b(?:basket|dog|cat)/i, 'One goes round the basket for weeks.'],
      [/\b(?:put .*(down|sleep)|vet)/i, 'To have to decide it is a heavy thing to be trusted with.'],
      [/\b(?:just a dog|dog)/i, '"Only a dog" is said by people who never had the one.'],
      [/\b(?:paw)/i, "You hear the paws, since you've been hearing them for years."],
      [/\b(?:dog)/i, 'The day had its shape from them: the morning round, the bowl, the evening round.'],
    ],
    affirm: `
      They had somebody, all their life, or for your part of it.
      Whatever had to be decided, you had them in mind.
      You gave an animal a name, and answered to it.
    `,
    helps: `
      The bowl can stand as long as it likes.
      Go the round once more, at the usual hour, without the lead. It's hard, and it says goodbye in the right language.
      Write down the ridiculous things: the stolen roast, the fear of balloons. Those go first.
    `,
    never: `
      it was only
      you can get another
      they had a good life
      rainbow bridge
      at least
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        How is it at home, without the sound of paws?
        Do you still walk round the basket?
        I have kept in mind the animal you lost. What are the mornings like?`,
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
      my parrot's plucking his feathers
    `,
    ask: [
      {
        key: 'who',
        lines: `
        What is the patient called?
        Who is it, and what sort of character?`,
      },
      {
        key: 'what',
        answeredBy: /\b(eat|limping|chocolate|lump|kidney|pills|sick)\b/i,
        lines: `
        What is the matter?
        What do you notice?`,
      },
      {
        key: 'vet',
        answeredBy: /\bvet\b/i,
        lines: `
        Has a vet had a look?
        What does the vet say?`,
      },
      {
        key: 'now',
        lines: `
        Where are they lying now?
        Have they drunk anything?`,
      },
    ],
    reflect: `
      They can't say where it hurts, and look at you as if you could.
      You listen for breathing in the night, on the floor, I imagine.
      Somebody small has taken over all your thoughts, and lies there under the radiator.
      You know them so well that you saw it before it could be seen.
      It's a member of the family who'll never be told what's going on.
      You can't explain it to them, and that is the worst of it.
      They lie there and trust you to know.
      The whole house walks on tiptoe for somebody with fur, or feathers.
      You would rather have it yourself, I suspect, and could at least complain.
      One looks in every ten minutes, and pretends to be passing.
    `,
    particular: [
      [/\b(?:pill|medicine)/i, 'They trust you with the pill as well, with reservations.'],
      [/\b(?:limp|leg|stairs)/i, 'Every limp is watched down the length of the hall.'],
      [/\b(?:fourteen|old)/i, 'Fourteen is a great age, and no comfort.'],
      [/\b(?:vet)/i, "The vet's telephone has a different ring."],
      [/\b(?:eat|food|thin)/i, "An animal that doesn't eat changes the whole household."],
      [/\b(?:eat|food|thin)/i, 'One bargains with a bowl.'],
    ],
    affirm: `
      You noticed, and you went.
      You sit on the floor beside the basket.
      You do what has to be done, though they hold it against you.
    `,
    helps: `
      Chocolate, grapes, lilies, antifreeze, painkillers meant for people: ring the emergency vet now and do not wait for signs.
      Film what worries you. At the vet's they always behave perfectly.
      The pill goes into something that smells, and you look the other way while it's found.
    `,
    never: `
      it's only an animal
      they're tough
      is it worth the money
      at that age
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        How is the four-legged patient, or the feathered one?
        Has your animal eaten?
        What did the vet say about your animal?`,
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
      first walk with our new dog
    `,
    ask: [
      {
        key: 'name',
        answeredBy: /\b(called|named)\b/i,
        lines: `
        What is the name?
        Has it been named, or is it waiting to be asked?`,
      },
      {
        key: 'who',
        lines: `
        What sort of creature is it?
        What does it look like, ears included?`,
      },
      {
        key: 'first',
        phase: 'past',
        lines: `
        Where did it sleep the first night?
        What has been destroyed so far?`,
      },
      {
        key: 'whence',
        answeredBy: /\b(shelter|stray|breeder|rescued)\b/i,
        lines: `
        Where does it come from?
        How did you find each other?`,
      },
      {
        key: 'ready',
        phase: 'ahead',
        lines: `
        What stands ready at home?
        Whose idea was it, and who will do the walking?`,
      },
    ],
    reflect: {
      any: `
        The household has one more opinion now, or soon will.
        You will learn a language with very few words in it.
        A household with somebody in it who doesn't care what day it is.
        It will have opinions about the sofa.
      `,
      ahead: `
        The basket stands there, and everyone walks past it on purpose.
        It'll be inconvenient and warm.
        You have looked into a pair of eyes, I suspect, and the rest is logistics.
      `,
      past: `
        So the flat has a new head.
        It followed something about you, and decided.
        Trust comes on small feet, by way of the bowl.
      `,
      tired: `Sleep has become a matter of negotiation with somebody very small.`,
    },
    particular: [
      [/\b(?:hid|sofa)/i, "Under the sofa is a sound position for someone who's had a long day."],
      [/\b(?:woke|night)/i, "Four times a night, and you look at it and can't be cross."],
      [/\b(?:chew|shoes|puppy)/i, 'Shoes have to be thought of differently from now on.'],
      [/\b(?:mouse|bird)/i, 'A live mouse is, from that quarter, the highest honour there is.'],
    ],
    affirm: `
      You took in somebody who needed a place.
      You get up for it.
      You wait under the sofa's edge until it comes by itself, and do not pull.
    `,
    helps: `
      First days: one room, one person, few words. The world may be delivered in portions.
      Walk at the same hour. You will know every dog owner in the quarter in two weeks, and some of them are nice.
      Settle now, in peace, who is on duty on rainy mornings.
    `,
    never: `
      cats are better
      it's a lot of work
      for how long
      it's only an animal
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
        Has the new housemate moved in, the one with fur?
        Who slept that first night, you or the animal?
        Where is it lying now, your new companion on four legs?`,
      },
      {
        after: 'P6D',
        lines: `
        What has the new animal taken possession of?
        Has it come out from under the sofa?
        How are your shoes, since the newcomer?`,
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
      stuck in a lift for an hour today
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(platform|airport|motorway|tunnel|station)\b/i,
        lines: `
        Where are you stranded, or where were you?
        What does the place look like?`,
      },
      {
        key: 'to',
        lines: `
        Where were you meant to be?
        Who is waiting at the other end?`,
      },
      {
        key: 'long',
        answeredBy: /\b(hours?|minutes|since)\b/i,
        lines: `
        How long by now?
        What do they say, if they say anything?`,
      },
      {
        key: 'have',
        lines: `
        Have you got something to read and something to eat?
        Who is sitting next to you there?`,
      },
    ],
    reflect: `
      All that hurry this morning, for this.
      Time that belongs to nobody, and it's on your account.
      Not the delay so much as being told nothing, I would think.
      People start to talk to each other at about fifty minutes.
      You're nowhere, with a bag.
      A whole chain of things hangs on one door closing.
      You will be the one who arrives late, and it was not you.
      There is a bench, one hopes.
      You did everything right, and there you are.
      One is neither gone nor arrived, and has to pay for the coffee as well.
    `,
    particular: [
      [/\b(?:train|platform|rail|station)/i, "It's a country by itself, the platform, and nobody governs it."],
      [/\b(?:train|rail|announce|flight|airport)/i, '"We apologise for the inconvenience" says a voice that has never waited.'],
      [/\b(?:traffic|motorway|car)/i, 'Six kilometres, and everyone alone in a tin.'],
    ],
    affirm: `
      If you did not shout at the only person in uniform, you have my respect.
      The rest is out of your hands, and you let it be.
      You are still sitting there, with your sense of proportion.
    `,
    helps: `
      Send one message with the new hour, and then put the watch away. Nobody can wait faster.
      Note the train number and the minutes. Above an hour there's money back in many countries, and the form is short.
      Ring the friend whose calls need forty minutes. You have them.
    `,
    never: `
      you should have left earlier
      first world problems
      take the car
      patience is a virtue
    `,
    followUp: [
      {
        after: 'PT5H',
        lines: `
        Did you arrive in the end, in spite of the railway?
        How late was it when you got there?
        Have they let you out of that traffic?`,
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
      my memory's like a sieve these days
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(meeting|appointment|dentist|dinner|football|work|oven)\b/i,
        lines: `
        What was it that you missed?
        What should have happened?`,
      },
      {
        key: 'said',
        lines: `
        What did they say?
        Did anybody notice, apart from you?`,
      },
      {
        key: 'night',
        lines: `
        What sort of night was it, before?
        When did you get to bed?`,
      },
      {
        key: 'mend',
        lines: `
        Can it be made up for?
        Is there someone who still needs a word from you?`,
      },
    ],
    reflect: `
      The whole day is then run after, with one shoe.
      The head had written it down, on the inside, where nobody looks.
      It's a small thing, and it blushes for hours.
      Something had to fall off the table, and it was that.
      So many things to hold, and only one head to hang them in.
      You got there in the end, out of breath and with a story.
      The stomach drops first, and then come the sums.
      Whoever was waiting has a face in your head now.
      It went straight through you, as if someone had lifted it out.
      A whole day gets built on such a minute, and stands crooked.
    `,
    particular: [
      [/\b(?:overslept|alarm|woke)/i, 'That half second, in which the light in the room is wrong.'],
      [/\b(?:toothpaste|coffee|shirt)/i, 'One is fairly sure everyone was staring at the toothpaste.'],
      [/\b(?:alarm|overslept)/i, 'Your body had a view of the alarm, evidently.'],
      [/\b(?:early)/i, 'A day early is at least original.'],
      [/\b(?:\blate\b|overslept)/i, 'You are never late, perhaps, and so it feels like a crime.'],
    ],
    affirm: `
      You owned up, with no traffic jam invented.
      If you went all the same, late and uncombed, that was right.
      You apologised once, and that was the right number.
    `,
    helps: `
      Say "I forgot, I am sorry, when can I make it good". No story. Stories make people check them.
      Let me keep the next one: tell me the day and the hour and I'll say so the evening before.
      If it happens often lately, look at the sleep first and at your character last.
    `,
    never: `
      you need to be more organised
      how can you forget
      set two alarms
      early bird
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        Has the forgotten thing been put right?
        Did you wake in time today?
        Were they forgiving, the ones you kept waiting?`,
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
      a cyclist spat at our car
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(yelled|called|shouted|told|pushed|spat|made fun|comment)\b/i,
        lines: `
        What was said?
        What happened, exactly?`,
      },
      {
        key: 'safe',
        lines: `
        Did it stop at words?
        Did you get home all right?`,
      },
      {
        key: 'others',
        lines: `
        Did anybody step in?
        What did the people round you do?`,
      },
      {
        key: 'answer',
        lines: `
        What did you say, and what has occurred to you since?
        Which reply came to you on the stairs?`,
      },
    ],
    reflect: `
      Two seconds of somebody else's temper, and one carries it up four flights.
      The best retort always arrives with the shopping.
      It was none of their business, and it went in.
      You were simply in the road of whatever they had brought along.
      What stays is perhaps how everybody looked at the floor.
      One had not put on any armour to buy milk.
      They'll have forgotten it by the tram stop; that's part of the injury.
      A stranger, so nothing can be cleared up, and nobody rings to say sorry.
      It takes the street away for a while, that way home.
      You stand there with your manners like a person with an umbrella indoors.
      Some words are aimed at a whole life, and whoever throws them knows nothing of it.
    `,
    affirm: `
      Whether you answered or not, you did not become like them.
      You kept your dignity in a place with no audience for it.
      You told it, instead of washing it down.
    `,
    helps: `
      Say the reply now, aloud, to me, in full. It needs to leave by the mouth.
      Tell someone who'll be properly indignant on your behalf. There's a friend for that.
      If it was about skin, faith, body or whom you love, you can report it, also days later, and there are people who help with the form.
    `,
    never: `
      don't take it personally
      they were having a bad day
      you should have said
      ignore them
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        Has that stranger's remark gone out of your ears?
        Did you find the right reply, to the one who was so rude?
        How is the way home, since the incident?`,
      },
    ],
  }),
]
