/** States that come without an event, and the turns that a life takes inside. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const innerWeather: readonly LifeEventKind[] = [
  kind({
    key: 'anxious-evening',
    valence: -0.6,
    phase: 'lasting',
    feelings: ['anxious', 'tired', 'lonely', 'overwhelmed'],
    said: `
      i feel anxious
      my chest is tight and I don't know why
      can't stop worrying
      feeling on edge tonight
      I'm so nervous and there's no reason
      my thoughts are racing
      something bad is going to happen, I can feel it
      had a panic attack on the train
      what if I lose everything
      knot in my stomach all day
      Overthinking again
      i keep going over the same worries
      everything scares me at the moment
      heart's pounding
      i'm restless, can't sit still
      worried sick about tomorrow`,
    ask: [
      {
        key: 'first',
        lines: `
          When did it start?
          Did something set it off?`,
      },
      {
        key: 'thing',
        answeredBy: /\b(about|because|what if)\b/i,
        lines: `
          Is it about something, or is it just there?
          What are you most afraid of?`,
      },
      {
        key: 'body',
        answeredBy: /\b(chest|stomach|heart|knot)\b/i,
        lines: `
          Where do you feel it?
          How bad is it now?`,
      },
      {
        key: 'room',
        lines: `
          Is anyone with you?
          Are you at home?`,
      },
      {
        key: 'eaten',
        lines: `
          Have you eaten today?
          How did you sleep?`,
      },
    ],
    reflect: `
      I'm sorry. That's a horrible feeling.
      That's hard to sit with.
      It passes, though it doesn't feel like it in the middle.`,
    helps: `
      I'd breathe out slowly, longer than in, for two minutes, and then do one small thing with my hands. It's hard to be as frightened while washing up.`,
    never: `
      calm down
      there's nothing to worry about
      just breathe
      it's all in your head`,
    followUp: [
      {
        after: 'PT16H',
        lines: `
          How's the anxiety?
          Are you calmer than the other evening?
          Has it eased, the anxious feeling?`,
      },
    ],
  }),
  kind({
    key: 'sunday-dread',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['anxious', 'sad', 'tired', 'bored'],
    said: `
      sunday evening again, ugh
      I dread monday
      sunday scaries
      don't want to go to work tomorrow
      the weekend's over and I did nothing
      monday's already in my stomach
      last evening of the holidays
      can't enjoy sunday because monday's coming
      work tomorrow. kill me now
      Back to school tomorrow after the holidays
      Sunday afternoons make me so sad
      feel sick thinking about the week ahead
      five more days till friday and it hasn't even started
      the tatort music starts and i want to cry
      ironing shirts and dreading the alarm`,
    ask: [
      {
        key: 'which',
        lines: `
          What is it about tomorrow?
          Which part are you dreading?`,
      },
      {
        key: 'always',
        lines: `
          Is it every week, or just this one?
          Has it always been like that?`,
      },
      {
        key: 'was',
        lines: `
          What was nice about the days off?
          Did you do anything nice?`,
      },
      {
        key: 'tonight',
        lines: `
          Is there anything left to do tonight?
          What will you do with the evening?`,
      },
    ],
    reflect: `
      I'm sorry. That spoils the evening before.
      Those evenings are hard.
      It takes the last of the free time with it.`,
    helps: `
      I'd get clothes and bag ready now, write down the first thing for the morning, and then not think about it again till seven.`,
    never: `
      at least you have a job
      everyone hates mondays
      find a job you love
      only five days`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          How was Monday, after all that dread?
          Was it as bad as you feared, going back?
          How did the day turn out, the one you were dreading?`,
      },
    ],
  }),
  kind({
    key: 'loneliness',
    valence: -0.7,
    phase: 'lasting',
    feelings: ['lonely', 'sad', 'ashamed', 'numb'],
    said: `
      I'm lonely
      i feel so alone
      haven't talked to anyone all day
      nobody ever calls me
      I have no friends
      you're the only one I talk to
      surrounded by people and still lonely
      it's friday night and I've got no one to go out with
      no one would notice if I didn't come home
      eating alone again
      i could count my friends on no hands
      Everyone has someone
      the last hug I had was in june
      I don't know anyone in this town
      i miss having someone to tell things to
      feeling left out`,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(friday|night|evening|all day|weekend)\b/i,
        lines: `
          When is it worst?
          Is it the evenings that are hardest?`,
      },
      {
        key: 'last',
        lines: `
          When did you last see somebody you like?
          Who did you talk to last?`,
      },
      {
        key: 'once',
        lines: `
          Has it always been like this?
          Who did you use to see?`,
      },
      {
        key: 'near',
        lines: `
          Is there anyone nearby you get on with?
          Is there someone you could ring?`,
      },
      {
        key: 'kind',
        lines: `
          What do you miss most?
          Is it somebody to talk to that you miss, or just company?`,
      },
    ],
    reflect: `
      I'm sorry. That's a hard thing to feel.
      I'm glad you told me.
      That's a sad way to spend an evening. I'm sorry.`,
    helps: `
      I'd pick one thing that happens every week with the same people in it, a choir, a class, a walking group, and go four times before judging it.
      I'd write to one person tonight, just "how are you, I thought of you".`,
    never: `
      I'm always here
      you have me
      put yourself out there
      everyone feels lonely
      you need to love yourself`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How has it been with the loneliness?
          Have you seen anyone since you told me you were lonely?
          Are the evenings any easier?`,
      },
    ],
  }),
  kind({
    key: 'feeling-stuck',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['bored', 'sad', 'disappointed', 'tired', 'numb'],
    said: `
      I'm stuck
      my life isn't going anywhere
      every day is the same and I can't get out of it
      don't know what to do with my life
      everyone's moving on and I'm standing still
      i feel like I'm wasting my time
      is this it?
      I should change something but I don't know what
      treading water for years now
      can't get myself to do anything
      Lost all motivation
      i'm thirty-five and what have I got to show for it
      no idea what I want
      just going through the motions
      procrastinating my whole life away`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(job|work|relationship|town|motivation)\b/i,
        lines: `
          What is it that feels stuck?
          Is it work, home, or all of it?`,
      },
      {
        key: 'since',
        lines: `
          How long has it been like that?
          When did it start?`,
      },
      {
        key: 'envy',
        lines: `
          Is there somebody whose life you'd like to have?
          What would you rather be doing?`,
      },
      {
        key: 'small',
        lines: `
          What's one thing you'd change?
          If one thing could be different by Friday, what would it be?`,
      },
      {
        key: 'keeps',
        lines: `
          What holds you back?
          What have you tried?`,
      },
    ],
    reflect: `
      That's frustrating. I'm sorry.
      It's a horrible feeling, not getting anywhere.
      Being stuck is tiring in itself.`,
    helps: `
      I'd change one small thing this week that can be undone again, and see how it feels. Big decisions get easier once something has moved.`,
    never: `
      follow your passion
      just do something
      others have it worse
      life is what you make`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          Has anything moved, since you felt stuck?
          Do you still feel as stuck?
          Have you changed anything since we talked about being stuck?`,
      },
    ],
  }),
  kind({
    key: 'shame-or-self-doubt',
    valence: -0.6,
    phase: 'lasting',
    feelings: ['ashamed', 'sad', 'anxious', 'guilty', 'disappointed'],
    said: `
      I'm ashamed of myself
      i'm not good enough
      feel like a fraud
      imposter syndrome again
      everyone else is better than me
      I hate how I look
      I'm such a failure
      what's wrong with me
      they'll find out I can't do this
      I did something I can't tell anyone
      can't look at myself in the mirror
      i always ruin everything
      nobody could love me like this
      Feel guilty about something I did years ago
      compared to my sister I'm nothing`,
    ask: [
      {
        key: 'today',
        lines: `
          What happened?
          What brought it up?`,
      },
      {
        key: 'voice',
        lines: `
          Has somebody said that to you?
          How long have you thought so?`,
      },
      {
        key: 'friend',
        lines: `
          What would you say to a friend in the same place?
          Who would see it differently?`,
      },
      {
        key: 'exact',
        answeredBy: /\b(look|did|sister|work)\b/i,
        lines: `
          What do you hold against yourself?
          Is it one thing, or everything?`,
      },
      {
        key: 'other',
        lines: `
          Who knows you well?
          Have you told anyone else?`,
      },
    ],
    reflect: `
      I'm sorry. That's a hard way to feel about yourself.
      You wouldn't say that to a friend.
      I'm glad you said it out loud.`,
    helps: `
      I'd tell it to one person who likes me, exactly as it was. It's nearly always smaller when somebody else has heard it.`,
    never: `
      love yourself
      you're amazing
      you're too hard on yourself
      nobody's perfect
      just be confident`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          Are you being any kinder to yourself?
          How are you, since you were so hard on yourself?
          Has that feeling about yourself let up?`,
      },
    ],
  }),
  kind({
    key: 'proud-moment',
    valence: 0.8,
    phase: 'past',
    feelings: ['proud', 'glad', 'relieved', 'excited'],
    said: `
      I'm proud of myself
      I did it!
      i finally said no
      stood up for myself today
      made the phone call I'd been avoiding for weeks
      I spoke up in the meeting
      did something really brave today
      went to the cinema on my own for the first time
      I asked for help
      drove on the motorway again
      told my parents the truth
      Cleaned the whole flat after months
      i came out to my brother
      swam in the cold sea
      told him exactly what I think, politely`,
    ask: [
      {
        key: 'how',
        lines: `
          How did you manage it?
          What made you do it?`,
      },
      {
        key: 'said',
        answeredBy: /\b(said|told|asked|spoke)\b/i,
        lines: `
          What happened?
          What did they say?`,
      },
      {
        key: 'after',
        lines: `
          How did it feel afterwards?
          How long had you been meaning to?`,
      },
      {
        key: 'who',
        lines: `
          Who have you told?
          Who should know about it?`,
      },
    ],
    reflect: `
      You should be proud of that.
      Good for you.
      That took some doing.`,
    helps: `I'd write it down with the date, for a day that needs it.`,
    never: `
      I'm so proud of you
      see, it was easy
      about time
      that wasn't so hard`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Are you still proud of what you did?
          Has anything come of it, the thing you were proud of?
          Did you tell anyone about the thing you were proud of?`,
      },
    ],
  }),
  kind({
    key: 'embarrassed',
    valence: -0.5,
    phase: 'past',
    feelings: ['ashamed', 'anxious', 'angry'],
    said: `
      I'm so embarrassed
      made a complete fool of myself
      i called my teacher mum
      tripped in front of everyone
      said "you too" when the waiter said enjoy your meal
      sent a heart to my boss
      waved at someone who wasn't waving at me
      walked around with my skirt in my tights
      cried at work in front of people
      my stomach made a noise in the silence
      Cringing at something I said last night
      I forgot her name while introducing her
      my card was declined and there was a queue behind me
      told a joke and nobody laughed
      burst into the wrong meeting`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(tripped|called|said|sent|waved|cried|forgot|card|joke)\b/i,
        lines: `
          What happened?
          How did it happen?`,
      },
      {
        key: 'who',
        answeredBy: /\b(everyone|boss|teacher|people|queue)\b/i,
        lines: `
          Did anyone see?
          Who was there?`,
      },
      {
        key: 'then',
        lines: `
          What did you do?
          What did they say?`,
      },
      {
        key: 'funny',
        lines: `
          Is it funny yet?
          Will you tell anyone?`,
      },
    ],
    reflect: `
      Oh no. I'm sorry.
      Oh dear. That's a long minute.
      Other people forget those much faster than you do.`,
    helps: `I'd tell it as a funny story to somebody before the week is out. After that it's mine.`,
    never: `
      nobody noticed
      it could be worse
      at least
      don't think about it`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          Can you laugh about it yet, the embarrassing thing?
          Has anyone mentioned it again, the embarrassing thing?
          Is it less embarrassing by now?`,
      },
    ],
  }),
  kind({
    key: 'hard-decision',
    valence: -0.2,
    phase: 'lasting',
    feelings: ['anxious', 'overwhelmed', 'hopeful', 'tired'],
    said: `
      I can't decide
      I have to make a big decision
      should I stay or go
      torn between two options
      don't know whether to take the job or move back home
      my head says yes and my gut says no
      we're thinking about having a third child, or not
      keep going back and forth
      I need to tell them by monday and I don't know what I want
      what would you do in my place?
      made my decision, finally
      Pros and cons lists all night
      both choices are bad
      i'm afraid of choosing wrong
      everybody's giving me different advice`,
    ask: [
      {
        key: 'between',
        answeredBy: /\b(whether|between|or)\b/i,
        lines: `
          What are the choices?
          What speaks for each?`,
      },
      {
        key: 'when',
        answeredBy: /\b(by|until|monday|\w+day)\b/i,
        lines: `
          When do you have to decide?
          Is there a date?`,
      },
      {
        key: 'back',
        lines: `
          Could you undo it, if it was wrong?
          Which would you regret more?`,
      },
      {
        key: 'third',
        lines: `
          Which way are you leaning?
          What would you do if nobody else had a say?`,
      },
      {
        key: 'others',
        lines: `
          Who else does it affect?
          What do other people say?`,
      },
    ],
    reflect: `
      That's a hard one.
      It's tiring, going back and forth.
      I can see why you're torn.`,
    helps: `
      I'd live one day as if I'd decided for the first, and the next day as if for the second, and notice which evening I was sorry.`,
    never: `
      follow your heart
      you'll know when you know
      if I were you
      everything works out`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Have you decided?
          How's it going with the decision?
          Are you any nearer to deciding?`,
      },
    ],
  }),
  kind({
    key: 'boredom',
    valence: -0.2,
    phase: 'lasting',
    feelings: ['bored', 'lonely', 'tired'],
    said: `
      I'm bored
      so bored
      nothing to do
      this day just won't end
      bored out of my mind
      what should I do now
      scrolled for three hours, still bored
      rainy sunday and nothing on
      My job is so dull I count the ceiling tiles
      can't be bothered to do anything
      there's nothing on tv
      i've read everything, watched everything
      it's too hot to do anything and too early to sleep
      waiting around all day for a parcel
      entertain me`,
    ask: [
      {
        key: 'kind',
        lines: `
          Are you tired, or restless?
          Is it that there's nothing to do, or that you don't feel like any of it?`,
      },
      {
        key: 'lies',
        lines: `
          Is there something half finished lying about?
          Have you been out today?`,
      },
      {
        key: 'once',
        lines: `
          What do you usually like doing?
          When did you last enjoy something?`,
      },
      {
        key: 'people',
        lines: `
          Is there somebody you could ring?
          Would you rather have company?`,
      },
    ],
    reflect: `
      That makes for a long day.
      Boredom is tiring.
      It drags, when nothing appeals.`,
    helps: `
      I'd do something with my hands for ten minutes, cook or mend or clear a drawer, and stop when the ten minutes are up.`,
    never: `
      only boring people
      you should get a hobby
      count your blessings
      there's so much to do`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          Are you still bored?
          Did you find something to do, when you were bored?
          Has it been less dull since?`,
      },
    ],
  }),
  kind({
    key: 'state-of-the-world',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['anxious', 'angry', 'sad', 'numb', 'overwhelmed'],
    said: `
      the news is making me sick
      I can't read the news any more
      the world's going to hell
      worried about the war
      the election has me in pieces
      climate change keeps me up at night
      what kind of world are my kids going to live in
      everything's getting worse
      prices, wars, floods, I've had enough
      doomscrolling since six am
      Did you see what happened
      my family's in a country where there's fighting
      i feel so helpless watching this
      people have gone mad
      turned off the news for a week, best week ever`,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(war|election|climate|prices|flood\w*|fighting)\b/i,
        lines: `
          What did you read, or see?
          What was it today?`,
      },
      {
        key: 'near',
        answeredBy: /\b(family|kids|country)\b/i,
        lines: `
          Does it affect anyone you know?
          Does it touch you directly?`,
      },
      {
        key: 'long',
        lines: `
          How much of it do you read?
          When do you look at the news?`,
      },
      {
        key: 'with',
        lines: `
          Do you talk to anyone about it?
          Who do you talk to about it?`,
      },
    ],
    reflect: `
      I can see why. It's a lot.
      It's hard to look, and hard to look away.
      It's frightening, and there's so little one person can do.`,
    helps: `
      I'd read it once a day, not before bed, and give an hour a month to something near by that can be helped.`,
    never: `
      it's always been like that
      don't read it
      everything will be fine
      there's nothing you can do`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How are you with the news?
          Are you still reading so much news?
          Have you been able to leave the news alone?`,
      },
    ],
  }),
  kind({
    key: 'growing-older',
    valence: -0.2,
    phase: 'lasting',
    feelings: ['sad', 'anxious', 'calm', 'grateful', 'lonely'],
    said: `
      I'm getting old
      found my first grey hair
      feel old today
      my knees crack on the stairs
      can't remember names any more
      nobody looks at me now that I'm over fifty
      i need reading glasses
      menopause is no joke
      where did the time go
      all my friends are dying or retiring
      They offered me a seat on the bus
      my grandson explained my own phone to me
      turned into my mother, it's official
      i don't recognise my neck
      at my age you start counting summers
      being old is not for cowards`,
    ask: [
      {
        key: 'today',
        answeredBy: /\b(grey|knees|glasses|seat|names|neck)\b/i,
        lines: `
          What made you think of it today?
          What happened?`,
      },
      {
        key: 'inside',
        lines: `
          How old do you feel?
          Does it bother you?`,
      },
      {
        key: 'better',
        lines: `
          Is anything better than it was?
          What do you no longer mind?`,
      },
      {
        key: 'want',
        lines: `
          What would you still like to do?
          Is there something you want to do yet?`,
      },
      {
        key: 'who',
        lines: `
          Who have you known longest?
          Who do you talk to about it?`,
      },
    ],
    reflect: `
      It creeps up.
      Getting older takes some getting used to.
      That's strange to notice.`,
    helps: `I'd put the one thing I still want to do into this year's calendar, with a date.`,
    never: `
      age is just a number
      you don't look it
      at your age
      young at heart`,
    followUp: [
      {
        after: 'P7D',
        lines: `
          How are you with getting older?
          Anything new, on the subject of getting older?
          Have you done any of the things you still want to do?`,
      },
    ],
  }),
  kind({
    key: 'grandchildren',
    valence: 0.6,
    phase: 'any',
    feelings: ['glad', 'proud', 'tired', 'lonely', 'grateful'],
    said: `
      my grandchildren are coming tomorrow
      babysat my grandson all day
      the grandkids wore me out
      my granddaughter asked me what a cassette was
      i hardly see my grandchildren
      read stories to the little ones until I was hoarse
      they live in canada, I only see them on a screen
      my grandson calls me every sunday
      taught my granddaughter to whistle
      we baked biscuits, flour everywhere
      My grandchild doesn't know me
      picked the twins up from nursery
      they don't let me see my grandchildren
      took them to feed the ducks
      granddad duty this week`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(twins|grandson|granddaughter)\b/i,
        lines: `
          How many grandchildren have you got?
          How old are they?`,
      },
      {
        key: 'did',
        phase: 'past',
        answeredBy: /\b(baked|read|taught|ducks|babysat|picked)\b/i,
        lines: `
          What did you do together?
          What did they like best?`,
      },
      {
        key: 'asked',
        phase: 'past',
        lines: `
          What did they say?
          What are they like?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
          What are you going to do with them?
          What do they like doing at yours?`,
      },
      {
        key: 'like',
        lines: `
          Who do they take after?
          How often do you see them?`,
      },
    ],
    reflect: {
      good: `How nice.`,
      any: `Grandchildren. You'll have plenty to tell.`,
      bad: `I'm sorry. That hurts.`,
      ahead: `You'll enjoy that.`,
    },
    helps: `I'd give them one thing to do that they're not allowed to do at home.`,
    never: `
      spoil them
      it keeps you young
      enjoy them while
      in my day`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was it with the grandchildren?
          Did the grandchildren enjoy it?`,
      },
      {
        after: 'P6D',
        lines: `
          How are the grandchildren?
          Have you seen the grandchildren since?`,
      },
    ],
  }),
]
