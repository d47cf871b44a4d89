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
      i miss my ex so much`,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(last night|today|yesterday|\w+day|weeks?|days?|months?)\b/i,
        lines: `
          When did it happen?
          When was it?`,
      },
      {
        key: 'how',
        answeredBy: /\b(text|phone|said|told|packed|walked out)\b/i,
        lines: `
          How did they tell you?
          What did they say?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years?|months)\b/i,
        lines: `
          How long were you together?
          How long had it been?`,
      },
      {
        key: 'near',
        lines: `
          Is somebody with you?
          Who knows?`,
      },
      {
        key: 'things',
        lines: `
          What's the hardest part of the day?
          How are the nights?`,
      },
    ],
    reflect: `
      I'm so sorry.
      I'm sorry. That hurts.
      Oh no. I'm sorry.`,
    helps: `
      I'd let one friend know, tell them what happened, and ask them to come round. It's worse alone.
      I wouldn't decide anything big this month, and I'd put the photos somewhere out of sight. Not away for ever, just out of sight.`,
    never: `
      plenty of fish
      you're better off
      time heals
      you'll find someone else
      it wasn't meant to be
      at least`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How are you, since the break-up?
          How have the days been since they left?
          Are you eating and sleeping, since the break-up?`,
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
      decided to separate, my decision`,
    ask: [
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(weekend|tomorrow|tonight|\w+day)\b/i,
        lines: `
          Do you know when you'll say it?
          What's stopping you?`,
      },
      {
        key: 'since',
        lines: `
          How long have you been thinking about it?
          When did you first think of it?`,
      },
      {
        key: 'said',
        phase: 'past',
        answeredBy: /\b(said|told|cried)\b/i,
        lines: `
          How did they take it?
          What did they say?`,
      },
      {
        key: 'sentence',
        phase: 'ahead',
        lines: `
          What would you say, if you could say it plainly?
          What's the main reason?`,
      },
      {
        key: 'night',
        lines: `
          Where are you staying?
          Who do you have to talk to about it?`,
      },
    ],
    reflect: {
      any: `That's a hard thing to do, even when it's right.`,
      ahead: `That's a lot to carry about with you.`,
      past: `So it's been said.`,
    },
    helps: {
      ahead: `
        I'd say it in person, early in the evening, in two sentences, and not argue about it. It's kinder than hints.`,
      past: `
        I'd not write for a few weeks. Being kind and being in touch aren't the same thing just now.`,
    },
    never: `
      how could you
      you'll regret it
      just rip off the plaster
      think of the children`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P3D',
        lines: `
          Have you talked to them yet, about breaking up?
          Did you tell them it's over?`,
      },
      {
        after: 'P5D',
        lines: `
          How are you since you ended it?
          How has it been since the break-up, on your side?`,
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
      she won't sign`,
    ask: [
      {
        key: 'stage',
        answeredBy: /\b(filed|court|mediation|sign|lawyer|solicitor|separated)\b/i,
        lines: `
          How far along is it?
          What happens next with it?`,
      },
      {
        key: 'home',
        answeredBy: /\b(house|flat|moved|live)\b/i,
        lines: `
          Who's living where?
          Are you still under one roof?`,
      },
      {
        key: 'children',
        answeredBy: /\b(kids?|children|son|daughter|custody)\b/i,
        lines: `
          Are there children?
          Who else does it affect?`,
      },
      {
        key: 'object',
        lines: `
          What's the hardest thing to agree on?
          What are you arguing about most?`,
      },
      {
        key: 'help',
        answeredBy: /\b(lawyer|solicitor|friend|mediator)\b/i,
        lines: `
          Have you got a solicitor, or someone to ask?
          Who's helping you with it?`,
      },
    ],
    reflect: `
      I'm sorry. That's a lot to go through.
      Divorce is hard, whoever wanted it.
      That's a lot to have to deal with.`,
    helps: `
      I'd keep everything about money in writing and everything about children as short and friendly as possible.
      I'd get an hour with a solicitor before agreeing to anything, even if it's all friendly so far.`,
    never: `
      half of all marriages
      at least
      take them for everything
      stay for the children
      you dodged a bullet`,
    followUp: [
      {
        after: 'P7D',
        lines: `
          How is the divorce going?
          How are you, with the divorce going on?
          Has anything moved with the divorce?`,
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
      took my wedding ring off`,
    ask: [
      {
        key: 'where',
        phase: 'past',
        answeredBy: /\b(court|kitchen|lawyer|office|post)\b/i,
        lines: `
          Where did you sign?
          How long did it take?`,
      },
      {
        key: 'there',
        phase: 'past',
        answeredBy: /\b(she|he|they|we) (was|were|signed|stood)\b/i,
        lines: `
          Were they there too?
          Did you see each other?`,
      },
      {
        key: 'after',
        phase: 'past',
        lines: `
          What did you do afterwards?
          Where did you go after that?`,
      },
      {
        key: 'ring',
        answeredBy: /\bring\b/i,
        lines: `
          What have you done with the ring?
          Was it sad, or a relief, or both?`,
      },
      {
        key: 'evening',
        lines: `
          Is somebody with you this evening?
          Who knows that it's today?`,
      },
    ],
    reflect: {
      past: `
        So it's done. That's a strange day, however you look at it.
        I'm sorry, or whatever the right word is. It's a big day.`,
      ahead: `That's a hard appointment to have in the diary.`,
    },
    helps: `I'd not be alone with it all evening. A friend, a meal, an early night.`,
    never: `
      congratulations
      fresh start
      onwards and upwards
      now you're free
      new chapter`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT8H',
        lines: `
          How did the signing go?
          Are the divorce papers signed?`,
      },
      {
        after: 'P3D',
        lines: `
          How are you, now that the divorce is final?
          How have you been since you signed?`,
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
      she won't tell me who she was texting`,
    ask: [
      {
        key: 'moment',
        answeredBy: /\b(saw|laughing|phone|texting|pictures|mention)\b/i,
        lines: `
          What set it off?
          What did you see or hear?`,
      },
      {
        key: 'said',
        answeredBy: /\b(says|said|told|asked|accused)\b/i,
        lines: `
          Have you said anything about it?
          Do they know?`,
      },
      {
        key: 'picture',
        lines: `
          What are you afraid of, exactly?
          What is it that bothers you most?`,
      },
      {
        key: 'before',
        lines: `
          Has anything happened before?
          Have you had reason to worry before?`,
      },
      {
        key: 'need',
        lines: `
          What would help?
          What would you want to hear from them?`,
      },
    ],
    reflect: `
      It's a miserable feeling.
      Jealousy is horrible to sit with.
      That would be hard to stop thinking about.`,
    helps: `
      I'd tell them what happened and how it felt, without the accusation, and listen to the answer. I'd leave their phone out of it.`,
    never: `
      you're paranoid
      jealousy means you care
      get over it
      you have nothing to worry about`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How is it with the jealousy now?
          Did you talk to them about what made you jealous?
          Have things been easier between you, since the jealousy?`,
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
      caught my partner on a dating app`,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(found|told|saw|caught|messages|phone|confessed)\b/i,
        lines: `
          How did it come out?
          Does anyone else know?`,
      },
      {
        key: 'since',
        answeredBy: /\b(years?|months?|last night|weeks?|once)\b/i,
        lines: `
          How long has it been going on?
          Was it once, or longer?`,
      },
      {
        key: 'talked',
        answeredBy: /\b(swears|says|told|wants|denies)\b/i,
        lines: `
          Have you talked about it?
          What's been said so far?`,
      },
      {
        key: 'tonight',
        lines: `
          Where are you tonight?
          Is there someone who can be with you?`,
      },
      {
        key: 'want',
        lines: `
          What do you want to happen?
          What do you need to know?`,
      },
    ],
    reflect: `
      I'm sorry. That's a terrible thing to have in the middle of everything.
      That's a lot to be carrying.
      That turns everything upside down.`,
    helps: `
      I'd decide nothing for a few weeks except where to sleep. What to do about the rest looks different once the first shock has gone.`,
    never: `
      once a cheater
      you should leave
      it takes two
      forgive and forget
      what did you do`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are you, since the affair came up?
          How are things between you two, after all that about the affair?
          Have you been able to talk to anyone about the affair?`,
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
      we talked for an hour and it was almost like before`,
    ask: [
      {
        key: 'where',
        phase: 'past',
        answeredBy: /\b(at the|supermarket|street|party|texted|called|coffee)\b/i,
        lines: `
          Where was it?
          How did it happen?`,
      },
      {
        key: 'first',
        phase: 'past',
        lines: `
          What did you say to each other?
          Who saw whom first?`,
      },
      {
        key: 'since',
        answeredBy: /\b(years?|months?|weeks?)\b/i,
        lines: `
          How long had it been?
          When did you last see them?`,
      },
      {
        key: 'want',
        phase: 'ahead',
        lines: `
          Is there something you want to say?
          How do you want it to go?`,
      },
      {
        key: 'changed',
        lines: `
          How did they seem?
          What was it like to see them?`,
      },
    ],
    reflect: {
      ahead: `That's awkward, whatever it ended like.`,
      past: `That's an odd thing in the middle of a day.`,
      any: `It brings a lot back, I'd think.`,
    },
    helps: {
      ahead: `I'd decide beforehand how long I'll stay and have something to go to afterwards.`,
      past: `I'd not read much into one meeting, or write to them the same night.`,
    },
    never: `
      get back together
      you're not over them
      closure
      win them back`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was it, seeing your ex?
          Did you see your ex in the end?`,
      },
      {
        after: 'P4D',
        lines: `
          Have you heard from your ex since you saw them?
          Has it settled since you saw your ex?`,
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
      actually I quite like having the place to myself`,
    ask: [
      {
        key: 'since',
        answeredBy: /\b(first night|since|weeks?|months?)\b/i,
        lines: `
          How long have you been on your own?
          Since when?`,
      },
      {
        key: 'hour',
        answeredBy: /\b(weekend|night|evening|sunday|dinner|morning)\b/i,
        lines: `
          When is it hardest?
          Which part of the day is worst?`,
      },
      {
        key: 'changed',
        lines: `
          Have you changed anything in the place?
          Does it feel like yours?`,
      },
      {
        key: 'eat',
        answeredBy: /\b(cook|eat|plate|dinner)\b/i,
        lines: `
          Do you cook for yourself?
          What do you do about meals?`,
      },
      {
        key: 'come',
        lines: `
          Who comes round?
          Who have you had over?`,
      },
    ],
    reflect: `
      That takes some getting used to.
      It's very quiet at first, I'd think.
      Living on your own again is a big change.`,
    helps: `I'd have one person in each week for something simple, soup will do, and fix the day.`,
    never: `
      me time
      you'll meet someone
      enjoy the freedom
      get a cat`,
    followUp: [
      {
        after: 'P8D',
        lines: `
          How is it, living on your own?
          Are you getting used to having the place to yourself?
          Has anyone been round to see you there?`,
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
      row with my partner, can't focus on anything`,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(about|over)\b/i,
        lines: `
          What was it about?
          What started it?`,
      },
      {
        key: 'worst',
        lines: `
          What was the worst thing said?
          Is there anything you'd take back?`,
      },
      {
        key: 'now',
        answeredBy: /\b(speaking|silent|sofa|left|bed)\b/i,
        lines: `
          How are things between you now?
          Where are they now?`,
      },
      {
        key: 'under',
        lines: `
          What did you want them to understand?
          Has it been building up?`,
      },
      {
        key: 'mend',
        lines: `
          Who usually makes the first move?
          How do you two usually make up?`,
      },
    ],
    reflect: `
      I'm sorry. Those are miserable.
      A row like that hangs about the place afterwards.
      That's a horrible way to end a conversation.`,
    helps: `
      I'd go first, with the one thing I'm sorry for and nothing about theirs. The rest can be talked over tomorrow, fed and rested.`,
    never: `
      never go to bed angry
      all couples fight
      you should leave
      happy wife
      calm down`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          How are things at home, after the row?
          Did you two make up?
          Have you talked since the argument?`,
      },
    ],
  }),
]
