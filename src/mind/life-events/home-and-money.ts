/** Flats, houses, what is in them, and what they cost. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const homeAndMoney: readonly LifeEventKind[] = [
  kind({
    key: 'moving-house',
    valence: 0.1,
    phase: 'any',
    feelings: ['excited', 'overwhelmed', 'sad', 'tired', 'hopeful'],
    said: `
      we're moving next weekend
      i'm moving to a new flat
      packing boxes all day
      moved in yesterday, can't find the kettle
      I got the keys today!
      leaving this house after fifteen years
      the movers broke my grandmother's mirror
      we have to be out by the end of the month
      first night in the new place
      moving to another city on my own
      everything I own is in boxes
      The piano doesn't fit through the door
      said goodbye to my old flat
      still living out of suitcases since the move
      the new street is so loud
      moved back in with my parents at 34`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(to (a|another|the)|city|parents|street|flat)\b/i,
        lines: `
          Where to?
          What's the new place like?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(next|weekend|month|\w+day)\b/i,
        lines: `
          When's the move?
          Which day is it?`,
      },
      {
        key: 'leave',
        phase: 'ahead',
        lines: `
          What will you miss?
          Are you sorry to go?`,
      },
      {
        key: 'room',
        phase: 'past',
        lines: `
          What's unpacked so far?
          Which room is done?`,
      },
      {
        key: 'window',
        phase: 'past',
        lines: `
          How do you like it there?
          What's the area like?`,
      },
      {
        key: 'help',
        lines: `
          Who's helping?
          Are you doing it on your own?`,
      },
    ],
    reflect: {
      ahead: `Moving is a huge job.`,
      past: `That's the worst of it done.`,
      'past bad': `I'm sorry. That's a rotten start.`,
      any: `It takes a while before a new place feels like yours.`,
    },
    helps: `
      I'd pack one box with kettle, sheets, charger and towels, and carry it myself. And make the bed first.`,
    never: `
      fresh start
      a change of scenery
      you have too much stuff
      it's only a flat`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
          How was the move?
          Are you in the new place?`,
      },
      {
        after: 'P7D',
        lines: `
          How's the new place?
          Are the boxes unpacked?`,
      },
    ],
  }),
  kind({
    key: 'flat-hunting',
    valence: -0.3,
    phase: 'lasting',
    feelings: ['anxious', 'tired', 'hopeful', 'angry', 'disappointed'],
    said: `
      looking for a flat
      viewing a flat tomorrow at six
      eighty people at the viewing
      we didn't get the apartment
      rents here are insane
      my landlord is throwing us out
      got notice on the flat, he wants it for his son
      Found a place! they picked us!
      we want to buy a house but the prices
      they wanted three payslips and my firstborn
      bedroom without a window, 900 a month
      my lease ends in march and I've got nothing
      lost out on the house, someone bid more
      searching for a room in a shared flat
      our mortgage got approved`,
    ask: [
      {
        key: 'until',
        answeredBy: /\b(by|until|march|month|notice|lease)\b/i,
        lines: `
          When do you need it by?
          How long can you stay where you are?`,
      },
      {
        key: 'what',
        answeredBy: /\b(room|house|bedroom|apartment)\b/i,
        lines: `
          What are you looking for?
          Where are you looking?`,
      },
      {
        key: 'last',
        answeredBy: /\b(viewing|bid|picked|payslips)\b/i,
        lines: `
          What was the last one like?
          Have you seen one you liked?`,
      },
      {
        key: 'must',
        lines: `
          What does it have to have?
          What can you afford, roughly?`,
      },
      {
        key: 'why',
        lines: `
          Why do you have to move?
          What's wrong with where you are now?`,
      },
    ],
    reflect: `
      That's a miserable business at the moment.
      I'm sorry. It wears you down.
      Looking for somewhere to live is a second job.`,
    helps: `
      I'd have all the papers ready in one file and tell everyone I know. Good flats go to people who answer within the hour.`,
    never: `
      something will come along
      it wasn't meant to be
      have you thought of buying
      why don't you move away`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How's the hunt for a place going?
          Have you found somewhere to live?
          Any luck with the flat hunting?`,
      },
    ],
  }),
  kind({
    key: 'renovation',
    valence: 0.1,
    phase: 'lasting',
    feelings: ['tired', 'proud', 'overwhelmed', 'angry', 'excited'],
    said: `
      we're redoing the kitchen
      the builders didn't show up again
      painted the bedroom today
      living in dust since october
      new bathroom is finally done
      found mould behind the wallpaper
      I put up shelves all by myself
      the plumber says it'll cost double
      assembled the wardrobe, one screw left over
      Chose the wrong blue
      ripping out the old carpet, there's oak underneath!
      it was supposed to take two weeks
      my husband's building a garden shed, god help us
      the tiles arrived broken
      sanding floors all weekend`,
    ask: [
      {
        key: 'room',
        answeredBy: /\b(kitchen|bathroom|bedroom|floor|shed|living)\b/i,
        lines: `
          Which room is it?
          What's being done?`,
      },
      {
        key: 'colour',
        lines: `
          Have you chosen the colour?
          What will it look like?`,
      },
      {
        key: 'self',
        answeredBy: /\b(builders|plumber|myself|we're)\b/i,
        lines: `
          Are you doing it yourself?
          Who's doing the work?`,
      },
      {
        key: 'found',
        answeredBy: /\b(found|mould|oak|behind)\b/i,
        lines: `
          Has anything gone wrong?
          Were there any surprises?`,
      },
      {
        key: 'cook',
        lines: `
          Can you still use the kitchen?
          How long will it take?`,
      },
    ],
    reflect: `
      That's a lot of dust and decisions.
      Living in the middle of it is tiring.
      It's always longer than they say.`,
    helps: `I'd add a third to the time and the money, and keep one room out of it altogether.`,
    never: `
      it'll be worth it
      should have hired a professional
      is it finished yet
      I would have`,
    followUp: [
      {
        after: 'P8D',
        lines: `
          How's the work on the house going?
          Is the renovation nearly done?
          How's the dust?`,
      },
    ],
  }),
  kind({
    key: 'neighbours',
    valence: -0.3,
    phase: 'lasting',
    feelings: ['angry', 'tired', 'anxious', 'grateful'],
    said: `
      the neighbours are so loud
      upstairs is drilling again at eight in the morning
      bass through the wall until two
      my neighbour complained about my piano
      there's a note in the stairwell about my bike
      the baby next door cries all night
      new neighbours moved in, they seem nice
      the guy below smokes and it all comes up to me
      My neighbour parks in my spot every day
      they have a dog that barks nonstop
      called the police because of the party next door
      we fought about the hedge
      the woman across the hall waters my plants
      had a drink on the landing with the neighbours
      my neighbour thinks I'm too loud, me`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(drill\w*|bass|smok\w*|dog|park\w*|hedge|cries|piano)\b/i,
        lines: `
          What do they do?
          What happened?`,
      },
      {
        key: 'when',
        answeredBy: /\b(night|morning|until|every day|two|eight)\b/i,
        lines: `
          When is it worst?
          How long has it been going on?`,
      },
      {
        key: 'spoken',
        lines: `
          Do you know them at all?
          Have you talked to them?`,
      },
      {
        key: 'tried',
        answeredBy: /\b(called|complained|note|told)\b/i,
        lines: `
          What have you tried?
          What did they say?`,
      },
      {
        key: 'other',
        lines: `
          Do other people in the house mind too?
          Is it only you who hears it?`,
      },
    ],
    reflect: {
      bad: `That's hard when it's where you live.`,
      any: `Neighbours make a big difference.`,
      good: `That's nice to have next door.`,
    },
    helps: `
      I'd go round once, friendly, at a reasonable hour, and ask for one particular thing. If it goes on, dates on paper, then the landlord.`,
    never: `
      just wear earplugs
      people have to live
      you should move
      live and let live`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How are the neighbours?
          Any better with the neighbours?
          Have you talked to the neighbours since?`,
      },
    ],
  }),
  kind({
    key: 'something-broken',
    valence: -0.4,
    phase: 'past',
    feelings: ['angry', 'overwhelmed', 'sad', 'tired'],
    said: `
      the washing machine's broken
      my laptop died
      the heating's out and it's minus five
      dropped my phone, screen's in pieces
      car broke down on the motorway
      there's water coming through the ceiling
      my grandmother's vase fell and smashed
      the boiler's packed it in again
      lost all my photos when the drive crashed
      fridge stopped working, everything's thawed
      locked myself out
      burst pipe in the kitchen
      Flat tyre on the way to work
      my glasses snapped in half
      broke my favourite mug this morning`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(machine|laptop|heating|phone|car|boiler|fridge|pipe|vase|glasses|mug)\b/i,
        lines: `
          What's broken?
          What happened to it?`,
      },
      {
        key: 'moment',
        lines: `
          How did it happen?
          When did you notice?`,
      },
      {
        key: 'mend',
        lines: `
          Can it be mended?
          Do you know somebody who can look at it?`,
      },
      {
        key: 'meaning',
        lines: `
          Had you had it long?
          Was it special?`,
      },
      {
        key: 'until',
        lines: `
          How will you manage meanwhile?
          Can you do without it for a bit?`,
      },
    ],
    reflect: `
      Oh, that's annoying.
      What a nuisance.
      That's the last thing you need.`,
    helps: `
      I'd get one price for mending it and set it against half the price of a new one. Under that, mend it.`,
    never: `
      it's only a thing
      you can buy a new one
      did you back up
      should have had it serviced`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          Did you get it mended, the thing that broke?
          Is it working again?
          What happened with the thing that was broken?`,
      },
    ],
  }),
  kind({
    key: 'lost-thing',
    valence: -0.4,
    phase: 'past',
    feelings: ['anxious', 'angry', 'sad', 'relieved', 'ashamed'],
    said: `
      I can't find my keys anywhere
      lost my wallet
      left my bag on the train
      I've lost the ring my mother gave me
      my passport's gone and i fly on friday
      turned the whole flat upside down for that letter
      found it! it was in my coat the whole time
      lost one earring, the good ones
      left my umbrella in the tram again
      my son lost his cuddly rabbit and won't sleep
      Where did I put the damn thing
      someone handed in my phone!
      my scarf's gone, the one she knitted
      misplaced the contract, I'm dead
      the cat's been gone for two days`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(keys|wallet|bag|ring|passport|letter|earring|umbrella|rabbit|phone|scarf|contract|cat)\b/i,
        lines: `
          What does it look like?
          What is it?`,
      },
      {
        key: 'last',
        lines: `
          When did you last have it?
          Where did you see it last?`,
      },
      {
        key: 'means',
        answeredBy: /\b(mother|she knitted|gave me|grandmother)\b/i,
        lines: `
          Does it matter a lot?
          Where did it come from?`,
      },
      {
        key: 'asked',
        lines: `
          Have you asked anyone?
          Where have you looked?`,
      },
    ],
    reflect: {
      any: `
        Oh no. That's maddening.
        That's annoying, looking everywhere.`,
      good: `I'm glad you found it.`,
    },
    helps: `
      I'd walk through the day backwards, out loud, and look in the place I've already looked. It's usually there, under something.`,
    never: `
      it's always in the last place
      where did you put it
      it's only a thing
      did you look`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          Did you find what you'd lost?
          Has it turned up?
          Any sign of the thing you lost?`,
      },
    ],
  }),
  kind({
    key: 'theft-or-loss-by-crime',
    valence: -0.7,
    phase: 'past',
    feelings: ['angry', 'anxious', 'ashamed', 'sad', 'overwhelmed'],
    said: `
      my bike got stolen
      we were burgled
      someone broke into my car
      pickpocketed on the metro
      I got scammed, four thousand euros
      they took my laptop with everything on it
      someone's been using my credit card
      fell for a phishing mail like an idiot
      my account was hacked
      came home and the door was open
      they stole my mother's jewellery
      A man grabbed my phone out of my hand
      my dad gave his savings to someone on the phone
      I was mugged on my way home last night
      the flat's been searched through, every drawer`,
    ask: [
      {
        key: 'safe',
        lines: `
          Are you all right?
          Were you there when it happened?`,
      },
      {
        key: 'what',
        answeredBy: /\b(bike|car|laptop|card|jewellery|phone|savings|wallet)\b/i,
        lines: `
          What did they take?
          What's gone?`,
      },
      {
        key: 'done',
        answeredBy: /\b(police|bank|cancelled|reported)\b/i,
        lines: `
          Have you told the bank and the police?
          Have you been able to block everything?`,
      },
      {
        key: 'worst',
        lines: `
          Was there something in it that can't be replaced?
          What's the worst loss?`,
      },
      {
        key: 'night',
        lines: `
          Is someone with you?
          Do you feel safe at home?`,
      },
    ],
    reflect: `
      I'm sorry. That's horrible.
      That's a nasty shock.
      I'm so sorry that happened.`,
    helps: `
      I'd block the cards first, then report it, then change the passwords, in that order. And ask someone to come over.`,
    never: `
      how could you fall for that
      at least nobody was hurt
      you should have locked
      it's only money`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How are you, after the theft?
          Did you get anything back, of what was taken?
          Has the bank or the police been any help?`,
      },
    ],
  }),
  kind({
    key: 'money-worries',
    valence: -0.6,
    phase: 'lasting',
    feelings: ['anxious', 'ashamed', 'overwhelmed', 'angry', 'tired'],
    said: `
      got a huge bill today
      I can't pay the rent this month
      the electricity bill is insane
      i'm in debt
      maxed out my credit card
      another reminder from the debt collectors
      money's tight
      had to borrow from my sister again
      how am i supposed to pay for this
      the car repair costs 1400
      There are envelopes I'm not opening
      broke until the first
      lent him money and never saw it again
      vet bill came, ouch
      my account is overdrawn`,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(rent|bill|electricity|card|repair|vet|loan)\b/i,
        lines: `
          Which bill is the worst?
          What's it for?`,
      },
      {
        key: 'when',
        answeredBy: /\b(this month|until|by the|reminder)\b/i,
        lines: `
          When does it have to be paid?
          How soon is it due?`,
      },
      {
        key: 'envelopes',
        answeredBy: /\b(not opening|envelopes)\b/i,
        lines: `
          Do you know how much it comes to?
          Is it this month, or every month?`,
      },
      {
        key: 'knows',
        lines: `
          Does anyone know?
          Is there someone you could ask?`,
      },
      {
        key: 'happened',
        lines: `
          What happened?
          Did something change?`,
      },
    ],
    reflect: `
      I'm sorry. That's a horrible thing to lie awake over.
      Money trouble makes everything harder.
      That's a real worry.`,
    helps: `
      I'd write down everything that's owed on one page, ring the first one on it and offer a small sum each month. They nearly always say yes to a plan.
      I'd see a free debt advice service. It's what they do all day, and nobody there is shocked.`,
    never: `
      money isn't everything
      you should budget
      stop buying coffee
      have you tried saving`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How are things with the money?
          Did you sort something out about the money?
          Has anything eased, with what you owed?`,
      },
    ],
  }),
  kind({
    key: 'good-news-money',
    valence: 0.7,
    phase: 'past',
    feelings: ['glad', 'relieved', 'proud', 'excited', 'guilty'],
    said: `
      I got a raise
      paid off my last debt today!
      tax refund came, more than I thought
      won 300 on the lottery
      my grant got approved
      sold my first painting
      inherited some money from my aunt
      got my deposit back
      finally out of the red
      they're paying me what i asked for
      first salary ever
      The insurance is paying after all
      my scholarship came through
      bonus this year, didn't expect it
      we can afford the holiday`,
    ask: [
      {
        key: 'how',
        lines: `
          How did you hear?
          Did it come as a surprise?`,
      },
      {
        key: 'first',
        lines: `
          What will you do with it?
          Is there something you'd like to buy?`,
      },
      {
        key: 'worry',
        lines: `
          What does it make easier?
          Does it take care of anything?`,
      },
      {
        key: 'told',
        lines: `
          Who knows?
          Who did you tell?`,
      },
    ],
    reflect: `
      That's good news.
      I'm glad. That takes some weight off.
      Lovely. Money that comes in is always nice.`,
    helps: `I'd spend a tenth on something silly at once and leave the rest alone for a month.`,
    never: `
      don't spend it all at once
      must be nice
      lucky you
      money isn't everything`,
    followUp: [
      {
        after: 'P7D',
        lines: `
          What did you do with the money?
          Has the good news about the money sunk in?
          Did the money come through?`,
      },
    ],
  }),
  kind({
    key: 'taxes-and-paperwork',
    valence: -0.3,
    phase: 'lasting',
    feelings: ['tired', 'anxious', 'angry', 'relieved', 'bored'],
    said: `
      I have to do my taxes
      tax return is due and I've got a shoe box
      the form is 34 pages long
      on hold with the insurance for an hour
      my visa application got sent back
      renewing my passport, what a circus
      the office closes at noon, of course
      need some document from a place that needs a document
      finally did my taxes!
      paperwork all sunday
      They lost my application
      residence permit runs out in may
      i hate bureaucracy with all my heart
      stood in line at the town hall for two hours for a stamp
      got a letter from the tax office and I'm afraid to open it`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(tax\w*|visa|passport|permit|insurance|application|form)\b/i,
        lines: `
          What's it for?
          Which form is it?`,
      },
      {
        key: 'when',
        answeredBy: /\b(due|by|until|may|runs out)\b/i,
        lines: `
          When is it due?
          How long have you got?`,
      },
      {
        key: 'stuck',
        lines: `
          Which bit are you stuck on?
          What's missing?`,
      },
      {
        key: 'help',
        lines: `
          Is there someone you can ask?
          Have you tried ringing them?`,
      },
    ],
    reflect: `
      What a bore. I'm sorry.
      That eats whole evenings.
      Nobody enjoys that.`,
    helps: `
      I'd set a timer for twenty-five minutes and do only the boxes I know. What's left is usually two questions for a person on the phone.`,
    never: `
      just do it
      it's not that hard
      everyone has to
      get an accountant`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How's the paperwork?
          Did you get the forms done?
          Have you heard back about the paperwork?`,
      },
    ],
  }),
]
