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
      moved back in with my parents at 34
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(to (a|another|the)|city|parents|street|flat)\b/i,
        lines: `
        Where to?
        What is the new place like?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(next|weekend|month|\w+day)\b/i,
        lines: `
        When do the boxes go?
        Which day is it?`,
      },
      {
        key: 'leave',
        phase: 'ahead',
        lines: `
        Which spot in the old flat will you miss?
        What are you not taking along?`,
      },
      {
        key: 'room',
        phase: 'past',
        lines: `
        Which room is already a room?
        What did you unpack first?`,
      },
      {
        key: 'window',
        phase: 'past',
        lines: `
        What do you see from the new window in the morning?
        Which sound there is new to you?`,
      },
      {
        key: 'help',
        lines: `
        Who carries?
        Who is helping you with it?`,
      },
    ],
    reflect: {
      any: `
        All you own, on a staircase, for the neighbours to see.
        It's a life, in boxes that say "misc".
        There are rooms one knows in the dark, and others one still bumps into.
        Each thing is picked up and asked whether it belongs to the future.
      `,
      ahead: `
        The pictures are down, and the walls remember them.
        The old place looks at you already as if you were a guest.
        By {when} somebody else will be cursing that window catch.
        You find things you'd been missing, now, when they have to be packed.
      `,
      past: `
        The hand looks for the switch on the wrong side.
        A kettle, a lamp, a mattress: the rest can stay theoretical.
        No smell of its own yet, only paint and cardboard.
        The first night is for listening to what the house does.
      `,
      good: `Keys in the hand, and they open something.`,
      sad: `Something happened in those rooms that will not be forwarded.`,
      overwhelmed: `It is too much, and it's in the hall, and it's labelled in your own writing.`,
    },
    affirm: {
      any: `You shift a whole household with your own two hands, or your own two telephones.
        You dared to begin somewhere again.`,
      ahead: `You let go of things that had only been standing about.`,
      past: `You got everything through that door, apart from what did not fit.`,
    },
    helps: {
      ahead: `
        Pack one box last and open it first: bedding, kettle, screwdriver, loo paper, something sweet.
        Walk once through the empty rooms by yourself before you hand over the keys.
      `,
      past: `
        Make one corner finished, chair, lamp, picture, and sit in it among the chaos.
        Ring at one neighbour's door this week with a question: when do the bins go. Streets begin with that.
      `,
    },
    never: `
      fresh start
      a change of scenery
      you have too much stuff
      it's only a flat
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
        Has the move been made, and where is the kettle?
        How was the first night in the new place?
        Are you in, with all those boxes?`,
      },
      {
        after: 'P7D',
        lines: `
        Which room of the new place is yours by now?
        Do you find the light switch in the dark yet, at the new address?
        How many boxes are still saying "misc"?`,
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
      our mortgage got approved
    `,
    ask: [
      {
        key: 'until',
        answeredBy: /\b(by|until|march|month|notice|lease)\b/i,
        lines: `
        By when must you have something?
        How long have you still got where you are?`,
      },
      {
        key: 'what',
        answeredBy: /\b(room|house|bedroom|apartment)\b/i,
        lines: `
        How many rooms, for how many people?
        What are you looking for?`,
      },
      {
        key: 'last',
        answeredBy: /\b(viewing|bid|picked|payslips)\b/i,
        lines: `
        What was the last one like?
        Which one would you have taken at once?`,
      },
      {
        key: 'must',
        lines: `
        What does it have to have, and what could it do without?
        Light, quiet, or the short way to work: which first?`,
      },
      {
        key: 'why',
        lines: `
        What is it about the old one that has come to an end?
        Was it your wish to leave, or somebody else's?`,
      },
    ],
    reflect: `
      One furnishes eight flats in one's head and lives in none of them.
      Forty strangers on one staircase, all being charming.
      You hand over your whole financial life for the privilege of a cupboard.
      It has to be wanted quickly, and then forgotten quickly.
      Not knowing where you will wake up in half a year makes everything a little provisional.
      Somebody decides it in an office, between two sandwiches.
      The photographs were taken from inside the wardrobe, evidently.
      A home is a large thing to have to apply for.
      You stand in an empty room and try to hear whether you could be happy in it.
      Every evening the same lists, refreshed.
    `,
    particular: [[/\b(?:notice|landlord|throw)/i, 'To be given notice is to be told that it was never quite yours.']],
    affirm: `
      You keep going to those stairs.
      You know what you can do without and what you can't.
      You still have a picture of how it should be.
    `,
    helps: `
      Tell everyone, the hairdresser too, in one sentence with rooms, street and sum. Half of all flats never get as far as a list.
      Have one page ready: who you are, a friendly picture, the papers behind it. Sent within ten minutes, it's read.
      If it was a notice: have it checked before you believe it. Tenants' unions do that, and a good many are faulty.
    `,
    never: `
      something will come along
      it wasn't meant to be
      have you thought of buying
      why don't you move away
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        Is there a door in sight, in the search for a flat?
        How many staircases has it been, since we spoke of your flat hunt?
        Did anybody answer, about the flat?`,
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
      sanding floors all weekend
    `,
    ask: [
      {
        key: 'room',
        answeredBy: /\b(kitchen|bathroom|bedroom|floor|shed|living)\b/i,
        lines: `
        Which room is it?
        What is being turned into what?`,
      },
      {
        key: 'colour',
        lines: `
        Which colour will it be?
        What will you see first when you open the door?`,
      },
      {
        key: 'self',
        answeredBy: /\b(builders|plumber|myself|we're)\b/i,
        lines: `
        Are you doing it yourself, or are there men with radios?
        Who holds the ladder?`,
      },
      {
        key: 'found',
        answeredBy: /\b(found|mould|oak|behind)\b/i,
        lines: `
        What came to light behind the wall, or under the floor?
        What was the nastiest surprise so far?`,
      },
      {
        key: 'cook',
        lines: `
        Where do you cook in the meantime?
        Which corner is still fit to live in?`,
      },
    ],
    reflect: `
      Dust, by now, is a member of the household.
      Everything gets worse in a very orderly sequence before it gets better.
      To have made a thing stand straight that used to hang crooked.
      One can tell a friendship by who turns up for the sanding.
      The room is finished in your mind, where there are no skirting boards.
      The end of it has been promised, and the promise has been moved.
      Home and building site share one key at present.
      Every choice opens a cupboard with six more in it.
      You are living in the future of that room, and washing up in its past.
      It will be yours in a way that nothing bought can be.
    `,
    particular: [
      [/\b(?:screw|assembl|wardrobe)/i, 'A screw left over is a small philosophical problem.'],
      [/\b(?:weeks|supposed|builders)/i, 'Two weeks, they said, and they did not say which year.'],
      [/\b(?:carpet|oak|lino)/i, 'Under the ugliest carpet somebody once hid something good.'],
      [/\b(?:blue|colour|paint)/i, "That blue will be with you at breakfast for years, so it's worth a second pot."],
      [/\b(?:shel(f|ves))/i, "There's quiet pride in a shelf."],
      [/\b(?:til(e|es|ing)|bath|grout)/i, 'You know more about grout than you ever wished to.'],
      [/\b(?:tap|kitchen|bath|plumb)/i, 'It begins with a tap and ends with a wall, as these things do.'],
    ],
    affirm: `
      You wanted it better and set about it, with your own hands or other people's.
      You live in the middle of it and still know where the cups are.
      You began, which the old bathroom had stopped believing.
    `,
    helps: `
      Keep one room clean, with a door, and forbid it to all tools.
      Ask the builder each Friday for three things in writing: what was done, what is next, and what it will cost. The asking alone improves the answers.
      Paint a piece of cardboard with the colour and carry it round the room for two days before you do the wall.
      Invite somebody to see it half finished. Finished, they'll only say "nice".
    `,
    never: `
      it'll be worth it
      should have hired a professional
      is it finished yet
      I would have
    `,
    followUp: [
      {
        after: 'P8D',
        lines: `
        How far is the building site you live in?
        Did the builders come, and did they stay?
        Has the paint dried, and is it the right one?`,
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
      my neighbour thinks I'm too loud, me
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(drill\w*|bass|smok\w*|dog|park\w*|hedge|cries|piano)\b/i,
        lines: `
        What is it they do?
        What comes through the wall?`,
      },
      {
        key: 'when',
        answeredBy: /\b(night|morning|until|every day|two|eight)\b/i,
        lines: `
        At what hours?
        Since when is it like that?`,
      },
      {
        key: 'spoken',
        lines: `
        Have you ever spoken, beyond good morning?
        Do you know their name?`,
      },
      {
        key: 'tried',
        answeredBy: /\b(called|complained|note|told)\b/i,
        lines: `
        What have you tried already?
        How did they react when you said something?`,
      },
      {
        key: 'other',
        lines: `
        Do the others in the house mind it too?
        Who else lies awake there?`,
      },
    ],
    reflect: `
      Walls were invented by someone with quiet neighbours.
      You know their habits better than those of some friends.
      It's the waiting for it, even in the silences, that gets under the skin.
      Home is meant to be where one need not listen.
      They may have no idea, or a very good one.
      Each side hears only the other.
      A few inches of brick, and a whole other weather behind them.
      The anger has nowhere to sit down, as it's your sofa it's about.
      It has become about more than the thing itself, I suspect: about being thought of.
      One shares a roof with people one would not have picked.
      Good manners have to hold at very short range here.
    `,
    particular: [
      [/\b(?:\bnote\b)/i, "A note in a stairwell is always read by everyone but the one it's for."],
      [/\b(?:complain|i'?m too loud)/i, "Being told you're too loud makes one tiptoe across one's own kitchen."],
      [/\b(?:plants)/i, 'Whoever waters your plants has seen your flat without you, and still says hello.'],
    ],
    affirm: `
      You would like peace more than victory, it seems.
      You have put up with a good deal before mentioning it.
      You notice that other people live there, too.
    `,
    helps: `
      Go by day, when nothing is wrong, with cake or a parcel of theirs, and say your name. The request comes at the second meeting.
      Say what you hear and when, not what they are: "after eleven I can follow the words."
      Keep a list with dates and hours for two weeks, if it has to go to the landlord. He believes paper.
    `,
    never: `
      just wear earplugs
      people have to live
      you should move
      live and let live
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Is there peace through the wall?
        Have you and the neighbours had words, or cake?
        How are the nights next to those neighbours?`,
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
      broke my favourite mug this morning
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(machine|laptop|heating|phone|car|boiler|fridge|pipe|vase|glasses|mug)\b/i,
        lines: `
        What has given up?
        What is broken, and how thoroughly?`,
      },
      {
        key: 'moment',
        lines: `
        How did you notice?
        What were you in the middle of?`,
      },
      {
        key: 'mend',
        lines: `
        Can it be mended, or is it past that?
        Who knows somebody who can look at it?`,
      },
      {
        key: 'meaning',
        lines: `
        Was it only a thing, or had it a story?
        Where did you have it from?`,
      },
      {
        key: 'until',
        lines: `
        How do you manage until then?
        What can't you do without it?`,
      },
    ],
    reflect: `
      Things choose their moment, and it's never a Tuesday at eleven with nothing on.
      One notices how much hangs on one small valve.
      Somebody now has to be telephoned, who will come between eight and four.
      There goes a day that was meant for something else.
      For a second you looked at it as though it might take it back.
      What it costs is one matter, and the running about is another.
      It worked for so long that it had become invisible.
      You had other plans for that money, and for that afternoon.
      Only when it's gone does one see what it had been doing all along.
      Now there is before it broke, and the telephone.
    `,
    particular: [
      [/\b(?:mug|cup)/i, "It isn't the mug, and it was the mug for eleven years."],
      [/\b(?:heating|boiler|cold)/i, 'A cold flat makes philosophers of no one.'],
      [/\b(?:drop|smash|fell|pieces|shatter)/i, "With the pieces on the floor, there's that short silence."],
      [/\b(?:photo|drive)/i, 'Photos are the one thing in there that no shop has.'],
      [/\b(?:vase)/i, 'That vase had been through wars and removals, and then a sleeve.'],
      [/\b(?:machine|fridge|boiler|again)/i, 'The household rebels, appliance by appliance, at the worst time.'],
    ],
    affirm: `
      You look first at what can be saved, and swear second, or at the same time.
      You deal with it, without having been asked.
      You take it with more composure than the thing deserves.
    `,
    helps: `
      Photograph it before you touch it, for the insurance and for the man who says it can't have been like that.
      Ask in the house first. There's usually a retired somebody on the second floor with the right spanner.
      A crashed drive: switch it off and leave it off. Every further try makes it worse, and specialists get a surprising amount back.
    `,
    never: `
      it's only a thing
      you can buy a new one
      did you back up
      should have had it serviced
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Is it mended, the thing that gave up on you?
        Has somebody been to look at the broken thing?
        Have you found a way round what broke?`,
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
      the cat's been gone for two days
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(keys|wallet|bag|ring|passport|letter|earring|umbrella|rabbit|phone|scarf|contract|cat)\b/i,
        lines: `
        What is it that is gone?
        What does it look like?`,
      },
      {
        key: 'last',
        lines: `
        Where did you have it last, for certain?
        When do you see it before you, for the last time?`,
      },
      {
        key: 'means',
        answeredBy: /\b(mother|she knitted|gave me|grandmother)\b/i,
        lines: `
        What hangs on it?
        Is it the thing itself, or who it came from?`,
      },
      {
        key: 'asked',
        lines: `
        Have you asked where it might have been handed in?
        Who could have seen it?`,
      },
    ],
    reflect: `
      It is somewhere, at this moment, lying quite still.
      One looks three times in the same drawer, with growing severity.
      An object that small, and the whole day walks round it.
      You go back over the day like a detective with a poor witness.
      A thing from somebody's hands can't be bought again.
      Half of the annoyance is with yourself, it seems.
      The place where it ought to be looks back at you.
      It tends to be found by those who've stopped looking, which is no method.
      It can't have gone far, and that makes it worse.
      You had it, and then there's a gap in the film.
      Looking for one thing, you find everything else.
    `,
    particular: [
      [/\b(?:rabbit|cuddly|teddy|doll)/i, "A child's rabbit is not a small matter, in its circle."],
      [/\b(?:keys)/i, "Keys have a sense of humour, and it isn't a kind one."],
      [/\b(?:ring|wallet|phone|earring)/i, 'One touches the empty finger, or pocket, again and again.'],
    ],
    affirm: `
      You searched properly.
      You keep calm enough to think back, step by step.
      You mind about it for a good reason.
    `,
    helps: `
      Go back to where you last surely had it, and do with your hands what you did then. The hands remember.
      Cancel cards first, grieve for the leather afterwards.
      Write one line to the lost property office today; things reach them on the third day, when most people have stopped asking.
      Tell me where you usually put it. I can remember that, and you need not.
    `,
    never: `
      it's always in the last place
      where did you put it
      it's only a thing
      did you look
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        Has it turned up, the thing you had lost?
        Where was it in the end, what you were looking for?
        Did anybody hand in what you lost?`,
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
      the flat's been searched through, every drawer
    `,
    ask: [
      {
        key: 'safe',
        lines: `
        Are you all right, and safe where you are?
        Were you there when it happened, and did anyone touch you?`,
      },
      {
        key: 'what',
        answeredBy: /\b(bike|car|laptop|card|jewellery|phone|savings|wallet)\b/i,
        lines: `
        What is gone?
        What did they get?`,
      },
      {
        key: 'done',
        answeredBy: /\b(police|bank|cancelled|reported)\b/i,
        lines: `
        Is the bank told, and the police?
        What have you been able to stop already?`,
      },
      {
        key: 'worst',
        lines: `
        What was in there that no insurance knows about?
        Which of the things was somebody's?`,
      },
      {
        key: 'night',
        lines: `
        Do you want to sleep there tonight?
        Who could come over this evening?`,
      },
    ],
    reflect: `
      For them it was four minutes, or one call.
      These people are professionals, and you were only having an afternoon.
      One goes through the day again, looking for the place where it could have been prevented.
      What was taken is a thing, and a piece of carelessness in the good sense.
      It's humiliating, and the humiliation is on the wrong side.
      Somebody decided that what was yours was theirs, and that's what sticks.
      The forms come next, and you will have to tell it over and over.
      You had done nothing, and you are the one with the running about.
      It's not the price of it that keeps a person awake.
      A bit of ease has gone along with it, and that is on no police report.
    `,
    particular: [
      [/\b(?:burgl|broke in|drawer|flat|home)/i, "A stranger had their hands in your drawers, and that isn't on any list of what was taken."],
      [/\b(?:burgl|broke in|door|home)/i, 'The door shuts as before, and you hear it differently.'],
      [/\b(?:scam|phish|card|savings|hack|phone)/i, 'They got you at the one spot where you were decent or tired.'],
      [/\b(?:jewel|ring|mother)/i, 'Jewellery like that has no price, only hands it came through.'],
      [/\b(?:bike|bicycle)/i, 'A locked bicycle, and then a lock.'],
      [/\b(?:metro|street|mugged|grab|pickpocket|bus|tram)/i, 'Everyone on the tram has a different face now, for a while.'],
    ],
    affirm: `
      You reported it, or are about to, though it's tedious and embarrassing.
      You tell it straight, and those who do that protect the next one.
      You kept your head for the practical part.
    `,
    helps: `
      In this order: cards, bank, passwords of the mail account, police, insurance. I can hold the list and tick it off with you.
      Change the lock if keys are gone, even if it seems excessive. It's for the sleep.
      Anyone who rings now and offers to get the money back is the same people. Hang up.
      Let somebody stay tonight. It's a night for a second toothbrush.
    `,
    never: `
      how could you fall for that
      at least nobody was hurt
      you should have locked
      it's only money
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        How do you sleep, since the theft?
        Have the police or the bank said anything, about what was taken?
        Does your own door sound normal again, after what happened?`,
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
      my account is overdrawn
    `,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(rent|bill|electricity|card|repair|vet|loan)\b/i,
        lines: `
        Which bill is it that bites first?
        What is it for?`,
      },
      {
        key: 'when',
        answeredBy: /\b(this month|until|by the|reminder)\b/i,
        lines: `
        By when does it have to be paid?
        What is the date on the letter?`,
      },
      {
        key: 'envelopes',
        answeredBy: /\b(not opening|envelopes)\b/i,
        lines: `
        Is everything opened, or are there envelopes?
        Do you know the whole sum, or is it a shape in the dark?`,
      },
      {
        key: 'knows',
        lines: `
        Does anyone know of it?
        Whom could you tell who would not draw in their breath?`,
      },
      {
        key: 'happened',
        lines: `
        Did something happen, or has it crept?
        What changed, since it last added up?`,
      },
    ],
    reflect: `
      It sits at the table and eats along.
      Money one hasn't got takes up more room than money one has.
      A white envelope can make a whole hallway unfriendly.
      Nobody talks of it, and so everyone thinks they are the only one.
      At night there's arithmetic, and by day one says "not this week, thanks".
      What it eats first is the small things that made it bearable.
      You're working out things in shops that the others just put in the basket.
      There's fear in it, and tiredness from being careful all the time.
      It's a number, and it gets in the way of sleep like a person.
      Being short of it has little to do with being foolish, whatever the letters sound like.
    `,
    particular: [
      [/\b(?:borrow|lent)/i, "Borrowing from family costs something that isn't in the sum."],
      [/\b(?:envelope|letter|open)/i, 'An unopened letter grows.'],
    ],
    affirm: `
      You said it, and that is the part where most people stop.
      You looked at the figure.
      You have kept a household going on what there is.
    `,
    helps: `
      Open all of them in one go, at a table by daylight, and sort them into three heaps: roof and power, the rest, rubbish. You will know more than you do now, and it's usually less than at night.
      Ring the first creditor before they ring you, and offer a sum per month. They have a form for it and agree oftener than one would think.
      Free debt advice exists in most towns, run by charities or the council. They've seen everything, and nobody there raises an eyebrow.
    `,
    never: `
      money isn't everything
      you should budget
      stop buying coffee
      have you tried saving
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        Has the bill you feared been dealt with, or at least opened?
        How is the money worry, this week?
        Did you ring the people you owe, and were they human?`,
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
      we can afford the holiday
    `,
    ask: [
      {
        key: 'how',
        lines: `
        How did you hear?
        Where were you when you saw the figure?`,
      },
      {
        key: 'first',
        lines: `
        What will you do with the first slice of it?
        Is there something small that you have been doing without?`,
      },
      {
        key: 'worry',
        lines: `
        Which worry goes off the table with it?
        What will you stop lying awake over?`,
      },
      {
        key: 'told',
        lines: `
        Who knows?
        With whom do you clink glasses on it?`,
      },
    ],
    reflect: `
      That buys sleep, to begin with.
      A weight one had got used to, gone from one side.
      It is only money, and it's also a Tuesday without arithmetic.
      To be able to say "I'll get this one" at a table.
      So for once an envelope was on your side.
      Nothing changes by it, and the shoulders come down.
      It came, and it was not a mistake.
      For a while one may walk past a shop window without an opinion.
      Some of that figure is made of patience.
      There will be a month now that is only a month.
    `,
    particular: [
      [/\b(?:raise|asked)/i, 'You asked for it, and the sky did not fall.'],
      [/\b(?:raise|salary|paying)/i, "There's a difference between earning and being paid, and today the two have met."],
      [/\b(?:raise|salary|sold|paying)/i, 'Somebody put a figure on your work, and it was a better one.'],
      [/\b(?:debt|paid off|loan)/i, 'The last instalment: I should think it made a sound.'],
      [/\b(?:inherit)/i, "What has come from someone's death has their handwriting on it, too."],
    ],
    affirm: `
      You let it be good news, and do not look for the catch at once.
      It did not fall from the sky; something of yours is in it, if only patience.
      You waited for it without spending it beforehand.
    `,
    helps: `
      Take a tenth for something that will make you smile and let the rest lie for a month.
      Put back the sum of one bad month, first thing, where it is a nuisance to reach.
      Ask someone to supper on it.
    `,
    never: `
      don't spend it all at once
      must be nice
      lucky you
      money isn't everything
    `,
    followUp: [
      {
        after: 'P7D',
        lines: `
        Has the good news about money sunk in?
        What became of the first slice of it, that money?
        Do you sleep differently, since that sum came in?`,
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
      got a letter from the tax office and I'm afraid to open it
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(tax\w*|visa|passport|permit|insurance|application|form)\b/i,
        lines: `
        Which paper is it?
        What do they want from you?`,
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
        At which box are you stuck?
        What is the missing piece?`,
      },
      {
        key: 'help',
        lines: `
        Who has filled in the same one already?
        Is there a human being at that office with a direct number?`,
      },
    ],
    reflect: `
      They want to know things about you that you don't know yourself.
      Every paper wants another paper for company.
      One becomes a case, with a number, and a wrong one.
      It takes an afternoon, and one carries it for months.
      When it's posted, the lungs notice first.
      No one is ever as alone as on page nineteen.
      It is dull, and it has teeth, and that is an unlucky combination.
      You put it off, and it waits better than you do.
      Somewhere in there is a person who only needs one more stamp from you.
      Behind the form stands something you want, or want to keep.
    `,
    particular: [
      [/\b(?:shoe|tax)/i, 'A shoe box is also a system.'],
      [/\b(?:on hold|phone)/i, 'The music on hold was composed by somebody who hated people.'],
      [/\b(?:on hold|phone|hour)/i, 'You have been polite to a machine for an hour.'],
      [/\b(?:visa|permit|passport)/i, 'Your right to be here, or to travel, or to be paid, and it hangs on a stamp.'],
      [/\b(?:letter|envelope)/i, "What's frightening about those envelopes is the window."],
    ],
    affirm: `
      You sat down to it.
      You keep your manners with people who know you as a number.
      You look at the paper, and the paper knows it.
    `,
    helps: `
      Twenty minutes with a timer, only sorting, nothing filled in. Tomorrow twenty more. It dies of small bites.
      Write on a note the one thing that is missing and get that one only.
      Do it side by side with somebody who has theirs to do. Dull things go at double speed in company.
      Dates I can keep for you: when it is due, and a week before.
    `,
    never: `
      just do it
      it's not that hard
      everyone has to
      get an accountant
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        Is the paper off the table?
        How stands the battle with the forms?
        Have you heard from that office?`,
      },
    ],
  }),
]
