/** Friends: made, kept, quarrelled with, fed, and lost sight of. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const friends: readonly LifeEventKind[] = [
  kind({
    key: 'quarrel-with-friend',
    valence: -0.6,
    phase: 'past',
    feelings: ['hurt', 'angry', 'sad', 'guilty', 'lonely'],
    said: `
      I had a falling out with my best friend
      my friend isn't speaking to me
      we argued and now it's weird
      she said I was a bad friend
      fell out with Tom over money
      he told everyone what i'd told him in confidence
      she uninvited me from her wedding
      I lent him 500 and he's avoiding me
      my friend group left me out of the trip
      had words with an old friend about politics
      we haven't talked since that dinner
      she's blocked me
      I forgot her birthday and she's furious
      my mate made a joke about me and everyone laughed
      i said something stupid and now my friend's hurt
      the friendship is over I think`,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(over|about|told|said|forgot|lent|joke|because)\b/i,
        lines: `
          What was it about?
          What happened?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years|old friend|best friend|since)\b/i,
        lines: `
          How long have you known each other?
          Are you close?`,
      },
      {
        key: 'since',
        lines: `
          Have you spoken since?
          Has either of you written?`,
      },
      {
        key: 'other',
        lines: `
          How do you think they see it?
          What would they say happened?`,
      },
      {
        key: 'want',
        lines: `
          Do you want to make it up?
          What would you need from them?`,
      },
    ],
    reflect: `
      I'm sorry. That hurts, with a friend.
      That's miserable.
      Falling out with a friend is horrible.`,
    helps: `
      I'd write two lines: sorry for my part of it, and can we talk. Without a word about theirs. The rest goes better face to face.`,
    never: `
      real friends don't
      you don't need them
      plenty of other friends
      who was right`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are things between you and {who}?
          How are things with your friend, after the falling out?
          Have you and your friend spoken?
          Did you two make it up?`,
      },
    ],
  }),
  kind({
    key: 'reconciliation',
    valence: 0.7,
    phase: 'past',
    feelings: ['relieved', 'glad', 'grateful', 'hopeful', 'anxious'],
    said: `
      we made up
      she called and apologised
      I said sorry to my brother and he hugged me
      we're talking again after two years
      made peace with my mother
      my dad and i had a proper conversation, first one ever
      he wrote me a letter, we're going to meet
      we sorted it out over coffee
      My husband and I talked until three and it's good again
      my best friend forgave me
      i forgave him, I think
      finally told her I'm sorry
      buried the hatchet with my neighbour
      we laughed about the whole fight in the end
      got a message from my old friend out of the blue, she wants to see me`,
    ask: [
      {
        key: 'first',
        answeredBy: /\b(called|wrote|i said|apologised|message)\b/i,
        lines: `
          Who made the first move?
          How did it come about?`,
      },
      {
        key: 'sentence',
        lines: `
          What did they say?
          What did you talk about?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years?|months|weeks)\b/i,
        lines: `
          How long had it been?
          How long weren't you speaking?`,
      },
      {
        key: 'left',
        lines: `
          Is it all said, or is something left?
          What will be different now?`,
      },
      {
        key: 'next',
        answeredBy: /\b(meet|see)\b/i,
        lines: `
          When will you see each other?
          What are you going to do together?`,
      },
    ],
    reflect: `
      I'm glad. That's a relief.
      That's good news.
      Good. That had been lying there a while, I'd think.`,
    helps: `I'd do something ordinary together soon, and not go over the old thing again.`,
    never: `
      about time
      was it worth it
      don't trust them
      forgive and forget`,
    followUp: [
      {
        after: 'P7D',
        lines: `
          How's it going since you made up?
          Have you seen each other since making up?
          Is it still good between you, since you made up?`,
      },
    ],
  }),
  kind({
    key: 'friend-moving-away',
    valence: -0.5,
    phase: 'any',
    feelings: ['sad', 'lonely', 'glad', 'hurt'],
    said: `
      my best friend is moving to berlin
      she's leaving in three weeks
      my closest friend got a job abroad
      our neighbours are moving, i'll miss them
      helped my friend load the van today
      said goodbye to Anna at the airport
      my favourite colleague is leaving
      half my friends have left this city
      his going away party was last night
      my flatmate's moving out
      everyone's leaving
      she's only an hour away but it won't be the same
      Drove home from the station without her
      my brother is emigrating
      the last of our old group moved away`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(to \w+|abroad|hour away|airport)\b/i,
        lines: `
          Where to?
          How far away is that?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(in \w+ weeks|next|\w+day)\b/i,
        lines: `
          When is it?
          When do they go?`,
      },
      {
        key: 'before',
        phase: 'ahead',
        lines: `
          What would you like to do before they go?
          Will you see them before?`,
      },
      {
        key: 'goodbye',
        phase: 'past',
        lines: `
          How did you say goodbye?
          How was it?`,
      },
      {
        key: 'weekly',
        lines: `
          How often did you see each other?
          What will you miss most?`,
      },
    ],
    reflect: `
      I'm sorry. You'll miss them.
      That's sad, even when you're glad for them.
      That leaves a gap.`,
    helps: `
      I'd put the first visit in the calendar before they leave. Otherwise it's "soon" for two years.`,
    never: `
      you can always video call
      you'll make new friends
      friends come and go
      distance makes`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P4D',
        lines: `
          Has your friend gone?
          How was the goodbye?`,
      },
      {
        after: 'P9D',
        lines: `
          Have you heard from your friend since the move?
          How is it without them round the corner?`,
      },
    ],
  }),
  kind({
    key: 'drifting-apart',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['sad', 'lonely', 'guilty', 'hurt'],
    said: `
      my friend and I have drifted apart
      we used to talk every day and now it's once a year
      i should call her but it's been too long
      we've got nothing in common anymore
      I'm always the one who writes first
      since she had kids we hardly see each other
      he never asks how I am
      lost touch with everyone from school
      saw pictures of my old friends together without me
      I think we've just outgrown each other
      our friendship feels one sided
      haven't seen my brother since easter
      it's been months since i met up with anyone
      We keep saying "let's meet soon" and never do
      I don't know how to get back in touch after so long`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(friend|brother|sister|school|she|he)\b/i,
        lines: `
          Who is it?
          How long have you known each other?`,
      },
      {
        key: 'once',
        lines: `
          What did you do together, when it was good?
          What was it like before?`,
      },
      {
        key: 'last',
        answeredBy: /\b(since|months|year|easter)\b/i,
        lines: `
          When did you last speak?
          When did you last see each other?`,
      },
      {
        key: 'cause',
        lines: `
          Did something happen, or did it just fade?
          What changed?`,
      },
      {
        key: 'line',
        lines: `
          Would you like to have them back?
          What would you write to them?`,
      },
    ],
    reflect: `
      That's sad, and nobody did anything.
      I'm sorry. It's a loss, even without a quarrel.
      It's easy to let that happen, and hard to turn round.`,
    helps: `
      I'd send a short message without any apology for the silence: "this made me think of you". If nothing comes back, at least that's known.`,
    never: `
      people change
      friends come and go
      it takes two
      you've outgrown them`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          Did you ever write to the friend you'd lost touch with?
          Any word from the friend you've drifted away from?
          How is it with that friendship?`,
      },
    ],
  }),
  kind({
    key: 'new-friend',
    valence: 0.6,
    phase: 'any',
    feelings: ['glad', 'hopeful', 'excited', 'anxious'],
    said: `
      I think I've made a friend
      met someone really interesting at the course
      talked to my neighbour for two hours, she's great
      had coffee with a woman from work, outside work
      i joined a choir
      went to a club where I knew nobody
      exchanged numbers with another dad at the playground
      going to a meetup on thursday, alone, help
      making friends at forty is like dating
      we just clicked
      The new flatmate is lovely
      someone from the class invited me over
      I talked to a stranger today. On purpose.
      found people who also like birds
      want to ask my colleague if she'd like to do something but don't know how`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(course|choir|club|playground|work|class|neighbour|meetup)\b/i,
        lines: `
          Where did you meet?
          How did you get talking?`,
      },
      {
        key: 'about',
        lines: `
          What did you talk about?
          What have you got in common?`,
      },
      {
        key: 'like',
        lines: `
          What are they like?
          What do you like about them?`,
      },
      {
        key: 'next',
        phase: 'past',
        lines: `
          Will you see them again?
          Have you got each other's number?`,
      },
      {
        key: 'worry',
        phase: 'ahead',
        lines: `
          Is there anyone there you know already?
          What would make it worth going?`,
      },
    ],
    reflect: {
      any: `That's nice. I'm glad.`,
      ahead: `It's brave to go and meet people.`,
      past: `It's good to meet someone you can talk to.`,
    },
    helps: `
      I'd be the one to suggest the second meeting, with a day in it. Most people are only waiting to be asked.`,
    never: `
      finally
      be careful
      good for you
      don't come on too strong`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
          How was it, meeting people?
          Did you get talking to anybody?`,
      },
      {
        after: 'P6D',
        lines: `
          Have you seen your new friend again?
          How's the new friendship?`,
      },
    ],
  }),
  kind({
    key: 'party',
    valence: 0.3,
    phase: 'any',
    feelings: ['excited', 'anxious', 'glad', 'lonely', 'tired'],
    said: `
      there's a party on saturday and I don't want to go
      was at a party last night
      throwing a housewarming next week
      I stood in the kitchen the whole evening
      best party in ages, danced till three
      i hate small talk
      went home early without saying goodbye
      knew nobody except the host
      Christmas party at work tomorrow, oh joy
      what should i wear tonight
      our summer party got rained out
      everyone was in couples
      had people over for my housewarming, thirty of them!
      invited to a thing and I'm looking for an excuse
      new year's eve at a friend's place`,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(my|work|friend|housewarming|host)\b/i,
        lines: `
          Whose party is it?
          What's it for?`,
      },
      {
        key: 'dread',
        phase: 'ahead',
        lines: `
          Do you want to go?
          Will there be anyone you like?`,
      },
      {
        key: 'talk',
        phase: 'past',
        lines: `
          Who did you talk to?
          Was there anyone good to talk to?`,
      },
      {
        key: 'corner',
        phase: 'past',
        answeredBy: /\b(kitchen|balcony|danced)\b/i,
        lines: `
          What was the best bit?
          How late did it get?`,
      },
      {
        key: 'leave',
        lines: `
          How long do you usually stay?
          Who are you going with, or who did you go with?`,
      },
    ],
    reflect: {
      ahead: `So there's a party.`,
      past: `That's a long evening.`,
      'past good': `I'm glad it was a good one.`,
      'past bad': `Oh dear. That's a long evening, then.`,
    },
    helps: {
      ahead: `I'd go for an hour, with the way home sorted out beforehand, and one person to say hello to first.`,
      past: `I'd write to the one person I liked talking to.`,
    },
    never: `
      you should get out more
      just mingle
      it'll be fun
      don't be boring`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
          How was the party?
          Did you go to the party in the end?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
          Have you seen anyone from that party again?
          How was the party, looking back?`,
      },
    ],
  }),
  kind({
    key: 'dinner-with-friends',
    valence: 0.7,
    phase: 'any',
    feelings: ['glad', 'excited', 'anxious', 'grateful', 'calm'],
    said: `
      having friends over for dinner on friday
      cooking for six people tonight
      what can I cook for people who eat nothing
      had the loveliest evening with friends
      we sat at the table till two
      burned the lasagne and we ordered pizza
      meeting the girls for dinner tomorrow
      my old friends came over
      first time i've cooked for anyone since the divorce
      The soufflé rose!
      going out with my mates tonight
      game night at ours
      we met for a beer and it turned into five hours
      my friends surprised me with a picnic
      everyone brought something, it was perfect`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(six|girls|mates|old friends|people)\b/i,
        lines: `
          Who's coming, or who came?
          Who with?`,
      },
      {
        key: 'dish',
        answeredBy: /\b(lasagne|soufflé|pizza|soup|roast|cook)\b/i,
        lines: `
          What are you eating, or what did you eat?
          What's on the menu, or what was?`,
      },
      {
        key: 'nerve',
        phase: 'ahead',
        lines: `
          Is anything left to do for it?
          Are you nervous about any of it?`,
      },
      {
        key: 'laugh',
        phase: 'past',
        lines: `
          What did you talk about?
          What was the funniest bit?`,
      },
      {
        key: 'late',
        phase: 'past',
        lines: `
          How late did it get?
          Who was the last to leave?`,
      },
    ],
    reflect: {
      ahead: `That's something to look forward to.`,
      past: `That's a good way to spend an evening.`,
      any: `Good company and food. Hard to beat.`,
    },
    helps: {
      ahead: `I'd make one thing that can be done the day before, and buy the pudding.`,
      past: `I'd settle the next date while the last evening is fresh.`,
    },
    never: `
      I'd have loved to be there
      sounds delicious
      you must be exhausted
      who did the dishes`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
          How was the dinner?
          How did the evening with your friends go?`,
      },
      {
        phase: 'past',
        after: 'P6D',
        lines: `
          Is there another evening planned with those friends?
          Have you seen your friends again since that dinner?`,
      },
    ],
  }),
  kind({
    key: 'friend-in-trouble',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['anxious', 'sad', 'tired', 'overwhelmed', 'angry'],
    said: `
      I'm worried about my friend
      my best friend's going through a divorce
      she calls me every night crying
      my friend has depression and I don't know what to say
      he won't let anyone help him
      my mate's drinking too much
      how do I support someone who's grieving
      my friend lost her job and i want to help
      she's in a relationship that isn't good for her
      I don't know how to talk to him about it
      my flatmate hasn't left her room in days
      A friend told me something terrible and I can't stop thinking about it
      he's lost so much weight
      my sister cries all the time and lives so far away
      being there for her is wearing me out`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(friend|mate|flatmate|sister|brother|colleague)\b/i,
        lines: `
          Who is it?
          How long have you been friends?`,
      },
      {
        key: 'seen',
        answeredBy: /\b(cry\w*|drink\w*|weight|room|calls)\b/i,
        lines: `
          What have you noticed?
          What's happened?`,
      },
      {
        key: 'said',
        lines: `
          Have you said anything to them?
          What do they say about it?`,
      },
      {
        key: 'others',
        lines: `
          Does anyone else know?
          Who else is there for them?`,
      },
      {
        key: 'safe',
        lines: `
          Are you afraid for their safety?
          Are they on their own?`,
      },
    ],
    reflect: `
      I'm sorry. That's a worry.
      It's hard to watch a friend go through that.
      They're lucky to have you looking.`,
    helps: `
      I'd ask straight out how bad it is, and offer one particular thing with a day in it: soup on Tuesday, a walk on Sunday.
      If I thought they might hurt themselves, I'd ask that too, in those words. It doesn't put the idea there, and it may be the question they need.`,
    never: `
      it's not your problem
      you can't save everyone
      they have to want it
      just be there`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          Have you heard how {who} is?
          How's your friend doing, the one you were worried about?
          Have you spoken to your friend since?
          Any news of the friend who's having a bad time?`,
      },
    ],
  }),
]
