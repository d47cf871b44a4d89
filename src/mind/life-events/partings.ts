/** Love in trouble, love ending, and what comes after. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const partings: readonly LifeEventKind[] = [
  kind({
    key: 'was-left',
    valence: -0.95,
    phase: 'past',
    feelings: ['sad', 'hurt', 'angry', 'lonely', 'numb', 'ashamed'],
    said: `
      she left me
      he broke up with me last night
      my girlfriend dumped me
      i got dumped by text
      it's over between us, she ended it
      my husband says he doesn't love me any more
      He moved out on Sunday
      my partner of nine years just walked out
      we broke up. well, she did
      he needs "space"
      she's already seeing someone else
      heartbroken doesn't cover it
      it's been three weeks since the break up and I still set two plates
      how am i supposed to get over him
      she packed her things while I was at work
      i miss my ex so much
    `,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(last night|today|yesterday|\w+day|weeks?|days?|months?)\b/i,
        lines: `
        When was it?
        How many days ago is it now?`,
      },
      {
        key: 'how',
        answeredBy: /\b(text|phone|said|told|packed|walked out)\b/i,
        lines: `
        How did they tell you?
        What were the words?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years?|months)\b/i,
        lines: `
        How long were you together?
        Since when had it been the two of you?`,
      },
      {
        key: 'near',
        lines: `
        Is somebody with you tonight?
        Who knows, of your people?`,
      },
      {
        key: 'things',
        lines: `
        What in the flat is hardest to look at?
        Which hour of the day is the worst one?`,
      },
    ],
    reflect: {
      any: `
        Somewhere there is a thing of theirs, still where they put it down.
        They knew before you did, perhaps for weeks, and you are only starting now.
        There were two of you deciding everything, and then one decided.
        Someone who knew all your stories is gone with them.
        No wonder the evening has the wrong number of chairs.
        Half of what you want to tell someone today is for exactly that person.
        You lose the days to come as well, the ones you had already counted on.
      `,
      sad: `
        It will want to be told more than once, and it may be.
        A whole language for two, and nobody left who speaks it.
      `,
      hurt: `You were weighed by the one person whose scale you trusted.`,
      angry: `You would like to have been fought for, or asked, if nothing else.`,
      numb: `Perhaps it hasn't come in yet; perhaps it stands in the hall.`,
      lonely: `The bed has become very wide.`,
      ashamed: `As if it needed explaining to everyone, and you had to do the explaining.`,
    },
    affirm: `
      You said it, and it is a sentence the mouth resists.
      You loved someone with your guard down.
      You got through today, the hours of it, one after the other.
    `,
    helps: `
      Have one person you may ring at the bad hour, and tell them which hour that is.
      Change sides in the bed, or sleep in another room this week.
      Put their things in one box, shut it, and give the box to a friend. Nothing has to be thrown away.
      Do not read the old messages after ten at night. They are different by day.
    `,
    never: `
      plenty of fish
      you're better off
      time heals
      you'll find someone else
      it wasn't meant to be
      at least
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        It has been some days since they left. How are the nights?
        How are you sleeping since the break-up?
        Has anybody been to see you since you were left alone with it?`,
      },
    ],
  }),
  kind({
    key: 'leaving-someone',
    valence: -0.6,
    phase: 'any',
    feelings: ['guilty', 'sad', 'relieved', 'anxious', 'lonely'],
    said: `
      I broke up with him
      i ended it with my girlfriend yesterday
      I want to leave my husband
      thinking about breaking up with her
      told him it's over
      I'm going to end things this weekend
      i don't love her anymore and don't know how to say it
      left my partner last month
      we've been unhappy for years and I finally said so
      how do you break up with someone who's done nothing wrong
      I moved out
      it was me who ended it and i can't stop crying
      i keep putting off the talk with him
      he cried when I told him
      decided to separate, my decision
    `,
    ask: [
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(weekend|tomorrow|tonight|\w+day)\b/i,
        lines: `
        Do you know when you will say it?
        What are you waiting for, if it is something?`,
      },
      {
        key: 'since',
        lines: `
        How long have you known, if you count honestly?
        When did it first cross your mind?`,
      },
      {
        key: 'said',
        phase: 'past',
        answeredBy: /\b(said|told|cried)\b/i,
        lines: `
        What did you say, in the end?
        How did they take it?`,
      },
      {
        key: 'sentence',
        phase: 'ahead',
        lines: `
        What is the true reason, in one line, as you would say it to nobody?
        Which sentence is the one you cannot get past?`,
      },
      {
        key: 'night',
        lines: `
        Where do you sleep these nights?
        Who is there for you in this, and who for them?`,
      },
    ],
    reflect: {
      any: `
        The one who goes has usually been grieving for a while, out of sight.
        Nobody brings soup to the one who ended it.
        You know something that changes another person's life.
        To stop loving is not a thing one does; one finds it done.
        It can be the right door and still be heavy.
      `,
      ahead: `
        You have had this talk many times already, alone.
        Every kind evening makes it harder, and every cold one makes it seem too easy.
        While it's unsaid you are holding the whole of it.
        You'd like to find a way in which nobody is hurt, and I think you know about that way.
      `,
      past: `
        Now it's true for both of you.
        You were the one who had to say it, and saying it is also remembered.
      `,
      guilty: `Their face, at that moment, is what you keep.`,
      relieved: `There's air in it, and you hardly dare to breathe it.`,
      sad: `Missing them and not wanting to go back can both be true on one evening.`,
      lonely: `It is quiet in a way you chose, which does not make it less quiet.`,
    },
    affirm: {
      any: `You are not willing to pretend to somebody who trusts you.
        You do not make it out to be simpler than it is.`,
      past: `You got it said, and that is the hardest minute of it.
        You told the truth when keeping quiet would have been more comfortable, for a time.`,
    },
    helps: {
      ahead: `
        Say it early in the talk, in one clear sentence, and do not soften it into a maybe. A maybe takes months.
        Choose a time when they can be with a friend afterwards, and not a Sunday night.
        Decide beforehand where you will sleep.
      `,
      past: `
        No messages for comfort, for a few weeks, in either direction. It is the kindest of the hard things.
        Let somebody ask how you are, you too. Leaving does not use up the right to be sad.
      `,
    },
    never: `
      how could you
      you'll regret it
      just rip off the plaster
      think of the children
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P3D',
        lines: `
        You were carrying a hard talk with someone you mean to leave. Has it come to it?
        The sentence you could not get past, has it been said?
        How do things stand at home, since you told me you wanted to go?`,
      },
      {
        after: 'P5D',
        lines: `
        How are you, since you ended it?
        The one you left: is there quiet between you, or still noise?
        Some days after that ending: is it more grief at present, or more air?`,
      },
    ],
  }),
  kind({
    key: 'divorce',
    valence: -0.7,
    phase: 'lasting',
    feelings: ['sad', 'angry', 'tired', 'anxious', 'relieved', 'lonely'],
    said: `
      we're getting divorced
      going through a divorce
      my lawyer says it could take a year
      He wants the house
      she wants full custody
      I got a letter from her solicitor
      we've been separated since may and now it's official
      mediation tomorrow
      my parents are divorcing after 35 years
      we told the kids about the divorce today
      divorce is more paperwork than marriage ever was
      we're fighting about a sofa. a sofa
      can't believe i'm going to be divorced at thirty
      filed for divorce this week
      court date is on the ninth
      she won't sign
    `,
    ask: [
      {
        key: 'stage',
        answeredBy: /\b(filed|court|mediation|sign|lawyer|solicitor|separated)\b/i,
        lines: `
        How far along is it?
        What is the next date in it?`,
      },
      {
        key: 'home',
        answeredBy: /\b(house|flat|moved|live)\b/i,
        lines: `
        Who lives where now?
        Have you still got the same front door, the two of you?`,
      },
      {
        key: 'children',
        answeredBy: /\b(kids?|children|son|daughter|custody)\b/i,
        lines: `
        Are there children in it?
        Who else is affected, small or large?`,
      },
      {
        key: 'object',
        lines: `
        Which thing are you two really arguing about when you argue about things?
        Is there something you would hand over tomorrow, just for quiet?`,
      },
      {
        key: 'help',
        answeredBy: /\b(lawyer|solicitor|friend|mediator)\b/i,
        lines: `
        Who is on your side in it, apart from those you pay?
        Do you have someone who comes along to the appointments?`,
      },
    ],
    reflect: `
      A love story being finished by people with filing cabinets.
      You once knew everything about each other, and now it goes through third parties.
      It has to be undone cupboard by cupboard.
      What you built took years of evenings; what is left of it gets a case number.
      They are arguing over chairs, and I doubt that it is about sitting.
      You have to be businesslike with somebody who has seen you asleep.
      Each envelope opens it again.
      The end came a while ago, maybe, and the procedure is only catching up.
      There is no good word for what the two of you are to each other during this.
      One grieves, and in the same week one looks for the tax return.
      You'd like to come out of it as someone you can look at.
      Even when it's right it goes through the middle of everything.
      Nobody teaches the manners for this, how to stand in a hallway with someone you used to be married to.
    `,
    affirm: `
      You go on being fair on days when nobody would notice if you were not.
      You keep the practical side standing while the other side falls.
      You stay with it, letter by letter.
    `,
    helps: `
      Answer nothing from the other side on the day it comes. Tomorrow's reply is shorter and costs less.
      Make one folder, paper or otherwise, and put everything in it, and open it on two evenings a week. The other five it stays shut.
      Take a friend to the next appointment who does nothing but take notes.
    `,
    never: `
      half of all marriages
      at least
      take them for everything
      stay for the children
      you dodged a bullet
    `,
    followUp: [
      {
        after: 'P7D',
        lines: `
        How are things with the divorce this week?
        Has the post brought anything new from the lawyers?
        The divorce: was there a day lately when you did not think of it before noon?`,
      },
    ],
  }),
  kind({
    key: 'signing-divorce-papers',
    valence: -0.6,
    phase: 'any',
    feelings: ['sad', 'relieved', 'numb', 'lonely', 'angry'],
    said: `
      I signed the papers today
      signed the divorce papers this morning
      the divorce came through
      it's final. we're divorced
      the papers are on the kitchen table and i can't sign
      have to sign the divorce papers on monday
      officially single since ten o'clock
      The judge needed eleven minutes
      got the decree in the post
      I'm divorced. huh.
      she signed. it's done
      we stood outside the court and didn't know whether to hug
      gave my ring back today
      changing my name back to what it was
      took my wedding ring off
    `,
    ask: [
      {
        key: 'where',
        phase: 'past',
        answeredBy: /\b(court|kitchen|lawyer|office|post)\b/i,
        lines: `
        Where did you sign?
        Was it at a desk somewhere, or at your own table?`,
      },
      {
        key: 'there',
        phase: 'past',
        answeredBy: /\b(she|he|they|we) (was|were|signed|stood)\b/i,
        lines: `
        Were they in the room as well?
        Did you see each other?`,
      },
      {
        key: 'after',
        phase: 'past',
        lines: `
        What did you do afterwards, the first hour?
        Where did you go from there?`,
      },
      {
        key: 'ring',
        answeredBy: /\bring\b/i,
        lines: `
        Where is the ring now?
        Is there something of it that you have kept out of the boxes?`,
      },
      {
        key: 'evening',
        lines: `
        Who is with you this evening?
        Does anyone know that it is today?`,
      },
    ],
    reflect: {
      any: `
        A signature, the same one as on everything else.
        The law takes a few minutes over what took years to grow and years to end.
        Today has a name on it that it will keep.
      `,
      past: `
        So it's signed, and the pen was only a pen.
        After all that talk, a piece of paper that does not say any of it.
        Everything was over before, and now it's also true at the registry.
        You walked out of there as one person, on paper as well.
        Somebody stamped it, and outside people were buying bread.
        The last thing the two of you did together was sign.
      `,
      ahead: `
        It lies there, and it only needs a name.
        As long as there is no signature there is a little of it left.
      `,
      relieved: `Put down, at last, after being held so long that the hand had gone stiff.`,
      sad: `You need not make anything of today.`,
      numb: `It may take till some other evening for this one to arrive.`,
      lonely: `Coming home with that, to nobody who asks where you were.`,
    },
    affirm: {
      past: `
        You went there and did it with your own hand.
        You brought something to its end that had been left hanging over you.
      `,
      any: `You did not make it smaller than it is, or larger.
        You have come through all the letters as far as this last page.`,
    },
    helps: `
      Do something with your hands tonight, bread or a shelf. It need not mean anything.
      Tell one person the date. In a year they might remember it with you.
      Leave the ring, the name and the photographs for a month. None of that has to be decided on the same day.
    `,
    never: `
      congratulations
      fresh start
      onwards and upwards
      now you're free
      new chapter
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT8H',
        lines: `
        The papers were to be signed. Is it done?
        You had the papers to sign. Where are they now?
        How was the signing?`,
      },
      {
        after: 'P3D',
        lines: `
        It has been some days since you signed. What is the quiet like?
        The papers are signed, the days go on. How do they go?
        Since the signing of the papers, have you done anything you had not done for a long time?`,
      },
    ],
  }),
  kind({
    key: 'jealousy',
    valence: -0.6,
    phase: 'lasting',
    feelings: ['jealous', 'anxious', 'angry', 'ashamed', 'hurt'],
    said: `
      i'm jealous
      she's out with him again and I can't stand it
      he still talks to his ex every day
      I went through his phone
      my girlfriend has this new colleague she keeps mentioning
      my boyfriend liked all of her pictures
      saw them laughing together and felt sick
      he says she's just a friend
      I hate how jealous i get
      my partner is jealous of my friends
      she accused me of flirting with the waitress
      my best friend has a new best friend
      jealous of my own sister, how pathetic
      i know it's irrational but I can't stop picturing them together
      she won't tell me who she was texting
    `,
    ask: [
      {
        key: 'moment',
        answeredBy: /\b(saw|laughing|phone|texting|pictures|mention)\b/i,
        lines: `
        What did you see or hear that set it off?
        When did it start, which evening?`,
      },
      {
        key: 'said',
        answeredBy: /\b(says|said|told|asked|accused)\b/i,
        lines: `
        Have you said anything about it to them?
        What do they say when you mention it?`,
      },
      {
        key: 'picture',
        lines: `
        What is the picture in your head, the one that keeps coming?
        What does the other one have, in your picture, that you have not?`,
      },
      {
        key: 'before',
        lines: `
        Has anyone given you cause, once, with somebody else?
        Is that an old acquaintance of yours, this feeling, or a new one?`,
      },
      {
        key: 'need',
        lines: `
        What would you need to hear for the evening to be all right?
        Which small thing from them would settle it for tonight?`,
      },
    ],
    reflect: `
      You are watching a film that you made yourself, and you can't leave the cinema.
      It comes in the stomach first, and the reasons are fetched afterwards.
      What is being guarded may be your place, more than the person.
      Nobody is proud of it, and almost everybody has it.
      Proof would be terrible, and no proof is terrible too.
      You look for the thing you least want to find.
      A name that gets mentioned once too often starts to glow.
      There could be something in it, or nothing, and the feeling is the same size either way.
      You want to trust, I think, and you would like some help with it.
      Underneath the anger there seems to be somebody asking whether they still count.
      To be told that it's nothing makes it worse, because then one is foolish as well.
      It makes detectives of kind people.
    `,
    affirm: `
      You are calling it what it is, and it is one of the hard ones to own up to.
      You brought it here instead of into a message at midnight.
      You can see that a picture is a picture, even while it runs.
    `,
    helps: `
      Tell them what you are afraid of, not what you accuse them of: "I get scared that I am being replaced." It is a different conversation.
      No looking in telephones. Whatever is in there, you become someone who looks.
      Do one thing this week that is yours and goes well. It is hard to feel replaceable with flour on one's hands.
    `,
    never: `
      you're paranoid
      jealousy means you care
      get over it
      you have nothing to worry about
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        The jealousy you told me about: has it let go of you a little?
        Did you get to say to them what you were afraid of?
        That name that kept being mentioned: has it gone quiet?`,
      },
    ],
  }),
  kind({
    key: 'affair',
    valence: -0.8,
    phase: 'any',
    feelings: ['hurt', 'guilty', 'angry', 'ashamed', 'sad', 'numb'],
    said: `
      he cheated on me
      my wife has been having an affair
      I found messages on his phone
      i cheated on my girlfriend
      she slept with someone else
      I've been seeing a married man
      my husband has a second life, apparently
      kissed someone else last night and i feel terrible
      he swears it meant nothing
      found out she's been lying for two years
      i had an affair and she doesn't know
      Should I tell him I was unfaithful?
      he wants me to forgive him
      we're trying to get over his affair
      i'm the other woman
      caught my partner on a dating app
    `,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(found|told|saw|caught|messages|phone|confessed)\b/i,
        lines: `
        How did it come to light, if it has?
        Who knows of it?`,
      },
      {
        key: 'since',
        answeredBy: /\b(years?|months?|last night|weeks?|once)\b/i,
        lines: `
        How long has it been going on, as far as you know?
        Was it once, or is it a story?`,
      },
      {
        key: 'talked',
        answeredBy: /\b(swears|says|told|wants|denies)\b/i,
        lines: `
        What has been said between you about it?
        Have the two of you talked, or only shouted?`,
      },
      {
        key: 'tonight',
        lines: `
        Where are you tonight, and are you all right there?
        Who can be with you this evening?`,
      },
      {
        key: 'want',
        lines: `
        Is there one thing you do want to know, and one you do not?
        What has to be decided now, and what only feels as if it had?`,
      },
    ],
    reflect: {
      any: `
        There was a third person in rooms where you count two.
        A lie of that kind goes backwards; it changes days that had been good.
        Everything has to be looked at again, holidays, phone calls, the lot.
        It's about trust, and trust was the floor.
        Nothing about this will be simple in a sentence.
      `,
      hurt: `
        You had a picture of your life, and someone else knew it was wrong.
        The lying may be the part that does not go down.
      `,
      angry: `You were made a fool of in a play where you did not know your part.`,
      guilty: `
        You have something now that you cannot put down anywhere at home.
        You know what it would do to them, and you know it each time they are nice to you.
      `,
      ashamed: `There is a person you thought you were, and you have walked past them.`,
      numb: `One goes on making coffee, and it is strange that the hands know how.`,
      sad: `What you had was real to you, whatever else was going on.`,
      mixed: `To want to go and want to stay, several times in one afternoon.`,
    },
    affirm: `
      You are looking straight at it, and that takes more than looking away.
      You told somebody; secrets of that size do harm by being alone with a person.
      You have not let one night decide the whole thing.
    `,
    helps: `
      Nothing has to be decided this week. Tell them so: "I do not know yet" is a complete answer.
      Ask only what you are ready to keep. Details stay in the head much longer than reasons do.
      Choose one person to tell, who will not need you to hate or to forgive on their timetable.
    `,
    never: `
      once a cheater
      you should leave
      it takes two
      forgive and forget
      what did you do
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        What you told me about the other person in it: how have the days since been?
        Have the two of you been able to talk since it came out?
        That breach of trust you told me of: where does it stand tonight?`,
      },
    ],
  }),
  kind({
    key: 'seeing-an-ex',
    valence: -0.2,
    phase: 'any',
    feelings: ['sad', 'anxious', 'numb', 'relieved', 'jealous', 'glad'],
    said: `
      i ran into my ex today
      saw my ex-husband at the supermarket
      my ex texted me out of nowhere
      she'll be there on saturday, my ex I mean
      meeting my ex for coffee to talk
      he was with his new girlfriend
      my ex wants to be friends
      bumped into him after three years
      dreamt about my ex again
      I have to see her at the school meeting
      my ex is having a baby
      He looked good. Annoyingly good.
      she pretended not to see me
      I called my ex last night, stupid
      we talked for an hour and it was almost like before
    `,
    ask: [
      {
        key: 'where',
        phase: 'past',
        answeredBy: /\b(at the|supermarket|street|party|texted|called|coffee)\b/i,
        lines: `
        Where did it happen?
        Where did you come upon each other?`,
      },
      {
        key: 'first',
        phase: 'past',
        lines: `
        What was the first thing either of you said?
        Who saw whom first?`,
      },
      {
        key: 'since',
        answeredBy: /\b(years?|months?|weeks?)\b/i,
        lines: `
        How long had it been?
        When did you last stand that near to each other?`,
      },
      {
        key: 'want',
        phase: 'ahead',
        lines: `
        What do you want to come away with?
        Is there something you mean to say, or mean not to?`,
      },
      {
        key: 'changed',
        lines: `
        Was it the same person, or somebody who looks like them?
        What was different about them?`,
      },
    ],
    reflect: {
      any: `
        Someone who used to be the whole day, and now it is small talk.
        The body remembers the distance at which one used to stand.
        You know what is in that person's fridge door, or did.
        A face one has looked at more than one's own.
        You may miss who you were then as much as them.
      `,
      past: `
        You had the sentence ready for years, and then you said something about the weather.
        It takes two minutes, and then it takes the evening.
        So they exist outside your memory as well, with a haircut.
      `,
      'past good': `It didn't hurt where you expected it to.`,
      'past bad': `There went a month of not thinking about it.`,
      ahead: `One wants to look well, and not as if one had tried.`,
      sad: `Something that used to be yours walks about with someone else's scarf on.`,
      jealous: `There was another hand in that hand.`,
      numb: `Nothing much came up, and you aren't sure whether to be glad of that.`,
    },
    affirm: `
      To be civil with a whole history standing there is an art, if that is how it went.
      You looked at what it did to you, and did not only tell the anecdote.
      If you did not send a message afterwards, that was well done.
    `,
    helps: `
      Do not answer anything from them after nine in the evening. What is true at that hour seldom survives breakfast.
      If you have to meet, choose an hour with an end: before an appointment, on the way to somewhere.
      Ring a friend who knew you then. They remember the parts you have varnished.
    `,
    never: `
      get back together
      you're not over them
      closure
      win them back
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        You were to see your ex. Did it come about, and how was it?
        How was it, standing across from your ex?
        The meeting with your ex is over, I think. What did you bring home from it?`,
      },
      {
        after: 'P4D',
        lines: `
        That meeting with your ex: has the dust come down?
        Is your ex back in their own part of town, in your thoughts too?
        Have you heard again from your ex?`,
      },
    ],
  }),
  kind({
    key: 'living-alone-again',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['lonely', 'sad', 'relieved', 'anxious', 'calm'],
    said: `
      i live alone now
      first night in the flat by myself
      it's so quiet here since she moved out
      I'm single again at 52
      cooking for one is depressing
      got my own place after the separation
      the weekends without the kids are the worst
      nobody says goodnight
      sleeping in the middle of the bed now
      I eat standing up over the sink
      learning to be on my own again
      the flat is too big for one
      bought a single plate set today, ridiculous
      haven't lived by myself since university
      actually I quite like having the place to myself
    `,
    ask: [
      {
        key: 'since',
        answeredBy: /\b(first night|since|weeks?|months?)\b/i,
        lines: `
        Since when have you had the place to yourself?
        How many nights is it now?`,
      },
      {
        key: 'hour',
        answeredBy: /\b(weekend|night|evening|sunday|dinner|morning)\b/i,
        lines: `
        Which hour is the long one?
        When in the day is it quietest?`,
      },
      {
        key: 'changed',
        lines: `
        What have you moved, or hung up, or thrown out?
        Which part of the flat is already yours?`,
      },
      {
        key: 'eat',
        answeredBy: /\b(cook|eat|plate|dinner)\b/i,
        lines: `
        What do you eat, when nobody is looking?
        Have you cooked something yet, there?`,
      },
      {
        key: 'come',
        lines: `
        Who has sat at that table with you so far?
        Whom could you have in for soup, with no reason given?`,
      },
    ],
    reflect: {
      any: `
        The key in the lock, and then nothing answers.
        Everything stays exactly where you put it, which is a comfort and a proof.
        You hear the fridge now.
        Nobody sees you come in, and for a while that can feel like not having come in.
        It is your own weather in there, for better and worse.
        A household of one still needs bread and a bin day.
        There's no one to be considerate of, and you might even miss the considering.
        You are learning the sound of the place without another person in it.
      `,
      lonely: `
        Perhaps it's the small remarks that are missing: look at that rain, where are my glasses.
        The evening has no seam in it, no moment when a door goes.
      `,
      good: `So the quiet can also be a kind of furniture, once one knows where to sit.`,
      relieved: `Nobody sighs in the next room.`,
      sad: `You keep leaving space for someone on the shelf.`,
    },
    affirm: `
      You made yourself a place, with a lamp in it.
      You stay with the quiet instead of filling it with anything that makes noise.
      You look after someone who lives alone, and that someone is you.
    `,
    helps: `
      Give one evening a week a guest, always the same evening. It may be eggs.
      Lay the table for yourself, properly, twice a week. It looks like nothing and it is a way of being in company.
      Leave a light on when you go out. Coming home to a dark window is avoidable.
    `,
    never: `
      me time
      you'll meet someone
      enjoy the freedom
      get a cat
    `,
    followUp: [
      {
        after: 'P8D',
        lines: `
        How is it in the flat on your own, these evenings?
        Has anyone come to sit at your table yet?
        The quiet at home: does it still ring, or has it softened?`,
      },
    ],
  }),
  kind({
    key: 'quarrel-with-partner',
    valence: -0.6,
    phase: 'past',
    feelings: ['angry', 'hurt', 'sad', 'guilty', 'tired', 'anxious'],
    said: `
      we had a huge fight last night
      argued with my wife again about money
      my boyfriend and I aren't speaking
      slept on the sofa
      he slammed the door and left
      she brought up that thing from 2019 again
      had words with my husband this morning
      We fight about the same thing every week
      i said something awful to her
      shouting match over the dishes
      my girlfriend's giving me the silent treatment
      things are tense at home
      he never listens to me
      we went to bed angry
      it wasn't really about the dishes
      row with my partner, can't focus on anything
    `,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(about|over)\b/i,
        lines: `
        What did it start with, on the surface?
        What was it about before it was about everything?`,
      },
      {
        key: 'worst',
        lines: `
        Which sentence would you take back, and which would you like them to?
        What was the worst thing said?`,
      },
      {
        key: 'now',
        answeredBy: /\b(speaking|silent|sofa|left|bed)\b/i,
        lines: `
        How are you with each other at this moment?
        Where are they now?`,
      },
      {
        key: 'under',
        lines: `
        What did you want them to see that they did not see?
        Had you both eaten and slept, before it began?`,
      },
      {
        key: 'mend',
        lines: `
        Who usually goes first, with the two of you, afterwards?
        How do you two generally find back?`,
      },
    ],
    reflect: `
      There's the matter, and beneath it, perhaps, an older one that has been there much longer.
      One fights hardest with those whose good opinion one needs.
      You both know where the soft spots are, since you showed them to each other.
      You wanted to be understood, I think, and were answered.
      It's odd how well two people can know their lines.
      Nothing is so loud as someone who isn't speaking.
      What you said came out sharper than what you meant, perhaps on both sides.
      It goes to bed with you and it gets up first.
      You are right about part of it, I dare say, and so are they, and the parts do not touch.
      Everything else today has been done with half a head.
      It's tiring to be angry at the very person one would normally tell about it.
    `,
    particular: [[/\b(?:door|slam|sofa|left)/i, 'The door, the silence, and then both of you listening through the wall.']],
    affirm: `
      You want it mended, or you would not be turning it over.
      You are talking it over before the second round, and that is the right order.
      You did not walk off from the whole of it because of the one evening.
    `,
    helps: `
      Go first with one sentence, about your own half: "I was sharp, and I am sorry about the sharpness." The subject itself can wait a day.
      Settle it sitting side by side, in a car or on a walk. Facing each other makes it a match.
      Agree on a time for it, tomorrow at six, with food before. Most of these fights are held by two hungry people.
    `,
    never: `
      never go to bed angry
      all couples fight
      you should leave
      happy wife
      calm down
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        How is it between the two of you, after the quarrel?
        Did one of you go first, after that fight at home?
        The row at home: is it settled, or only quiet?`,
      },
    ],
  }),
]
