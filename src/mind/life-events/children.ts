/** Children: expected, born, lost, ill, difficult, grown. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const children: readonly LifeEventKind[] = [
  kind({
    key: 'pregnancy',
    valence: 0.4,
    phase: 'lasting',
    feelings: ['glad', 'anxious', 'excited', 'tired', 'overwhelmed', 'hopeful'],
    said: `
      i'm pregnant
      we're expecting a baby
      the test was positive
      my wife is pregnant with our second
      12 weeks today
      morning sickness all day long, liars
      saw the heartbeat this morning
      it's twins
      felt the baby kick for the first time
      due in march
      I'm late and I haven't taken a test yet
      my sister's having a baby
      We've been trying for two years and nothing
      starting ivf next month
      pregnant and I don't know if I want it
      our daughter told us she's expecting`,
    ask: [
      {
        key: 'weeks',
        answeredBy: /\b(weeks?|due|second|trimester|late)\b/i,
        lines: `
          How far along is it?
          When would it be due?`,
      },
      {
        key: 'how',
        lines: `
          How did the news come?
          When did you find out?`,
      },
      {
        key: 'knows',
        answeredBy: /\b(told|knows|nobody)\b/i,
        lines: `
          Who knows already?
          Is it still a secret?`,
      },
      {
        key: 'body',
        lines: `
          How is the sickness, and the sleep?
          How are you feeling?`,
      },
      {
        key: 'want',
        lines: `
          What was the first thing you thought?
          Is it what you'd hoped for?`,
      },
    ],
    reflect: {
      good: `That's wonderful news.`,
      any: `
        That's a lot to be thinking about.
        There's a lot in that.`,
      bad: `I'm sorry. That's a lot to carry.`,
    },
    helps: `
      I'd tell one person who's good at keeping quiet, and write down the questions for the midwife as they come.`,
    never: `
      was it planned
      you must be over the moon
      just relax and it will happen
      enjoy your sleep now
      at least you can`,
    followUp: [
      {
        after: 'P8D',
        lines: `
          How's it going with the pregnancy?
          Is there any news about the pregnancy?
          How are things, with what you told me about a baby?`,
      },
    ],
  }),
  kind({
    key: 'birth',
    valence: 0.9,
    phase: 'past',
    feelings: ['glad', 'tired', 'overwhelmed', 'proud', 'grateful', 'anxious'],
    said: `
      the baby's here!
      our daughter was born at 4:17 this morning
      i'm a father
      she had the baby last night
      my sister gave birth to a boy
      we've named him Jonas
      It's a girl
      thirty hours of labour and then a c-section
      he's so tiny
      bringing the baby home tomorrow
      I'm a grandmother!
      three weeks old and he doesn't sleep
      the newborn is on my chest as i type
      everyone's well, mother and child
      don't feel what I'm supposed to feel about the baby
      became an uncle today`,
    ask: [
      {
        key: 'name',
        answeredBy: /\b(named|called|name is)\b/i,
        lines: `
          What's the name?
          Is there a name yet?`,
      },
      {
        key: 'all-well',
        answeredBy: /\b(well|fine|c-section|healthy)\b/i,
        lines: `
          Is everybody well?
          How are mother and baby?`,
      },
      {
        key: 'looks',
        lines: `
          Who does the baby look like?
          What does the baby look like?`,
      },
      {
        key: 'first',
        lines: `
          Have you held the baby yet?
          When was the birth?`,
      },
      {
        key: 'help',
        lines: `
          Is there help at home?
          How are the nights?`,
      },
    ],
    reflect: `
      Congratulations. That's wonderful.
      What lovely news.
      A new person. That's wonderful.`,
    helps: `
      I'd say yes to everyone who offers food and no to everyone who only wants to hold the baby while you make the tea.`,
    never: `
      sleep while you can
      it goes so fast
      is it a good baby
      wait until
      a healthy baby is all that matters`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How's the baby?
          How are you all doing, with the new baby?
          How are the nights with the little one?`,
      },
    ],
  }),
  kind({
    key: 'miscarriage',
    valence: -0.95,
    phase: 'past',
    feelings: ['sad', 'numb', 'angry', 'guilty', 'lonely'],
    said: `
      I had a miscarriage
      we lost the baby
      there was no heartbeat
      i lost it at eleven weeks
      my wife miscarried last week
      it was our third loss
      the scan was supposed to be routine
      Nobody even knew I was pregnant
      our son was stillborn
      they told me to try again in three months
      I should have been due this week
      everyone around me is having babies and we lost ours
      had the d&c today
      my body failed
      ivf didn't work, it's over`,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(weeks?|today|last|yesterday)\b/i,
        lines: `
          When was it?
          When did it happen?`,
      },
      {
        key: 'with',
        lines: `
          Is somebody with you?
          Who's looking after you?`,
      },
      {
        key: 'knows',
        answeredBy: /\bnobody|told\b/i,
        lines: `
          Who knows about it?
          Is there anyone you'd like to have told?`,
      },
      {
        key: 'name',
        lines: `
          Had you been thinking of a name?
          How far along was it?`,
      },
      {
        key: 'body',
        lines: `
          How are you physically?
          Are you in pain?`,
      },
    ],
    reflect: `
      I'm so sorry.
      I'm so very sorry. That's a real loss.
      Oh, I'm sorry.`,
    helps: `
      I'd take the days off, tell people in one line that I don't want to explain, and ring the hospital if the bleeding gets heavy or there's a fever.`,
    never: `
      at least
      you can try again
      it wasn't meant to be
      something was wrong with it
      you're still young
      everything happens`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are you, since you lost the pregnancy?
          I haven't forgotten what you told me about your loss. How are you?
          How have the days been since the miscarriage?`,
      },
    ],
  }),
  kind({
    key: 'childs-first-day',
    valence: 0.4,
    phase: 'any',
    feelings: ['proud', 'sad', 'anxious', 'glad', 'relieved'],
    said: `
      my daughter starts school tomorrow
      first day at nursery, he screamed
      my son's first day of school
      she didn't even look back
      dropped him at kindergarten and cried in the car
      my little one took her first steps
      he said his first word!
      she lost her first tooth
      my granddaughter starts school in september
      First time they've slept over at a friend's
      learned to ride a bike today, no stabilisers
      he walked to school on his own this morning
      settling in at daycare isn't going well
      her first school play tonight
      changing schools next week and she's nervous`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(daughter|son|granddaughter|grandson|little one)\b/i,
        lines: `
          How old is your little one?
          What's your child called?`,
      },
      {
        key: 'said',
        phase: 'past',
        lines: `
          What did they say about it afterwards?
          How did they like it?`,
      },
      {
        key: 'bag',
        phase: 'ahead',
        lines: `
          Are they looking forward to it?
          Is everything ready?`,
      },
      {
        key: 'door',
        phase: 'past',
        lines: `
          How was saying goodbye?
          How did it go?`,
      },
      {
        key: 'you',
        lines: `
          How are you with it?
          And how was it for you?`,
      },
    ],
    reflect: {
      any: `That's a big day for everyone.`,
      ahead: `Big day. I can see you'd be nervous for them.`,
      past: `A first. Those are worth writing down.`,
      'past bad': `That's hard to walk away from. I'm sorry.`,
    },
    helps: `I'd keep the goodbye short and cheerful, and cry round the corner if need be.`,
    never: `
      they grow up so fast
      you'll miss it
      don't be silly
      cut the apron strings`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT10H',
        lines: `
          How was the first day?
          How did the first day go, for your child?`,
      },
      {
        after: 'P4D',
        lines: `
          How's it going since that first day?
          Are they settling in?`,
      },
    ],
  }),
  kind({
    key: 'child-ill',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['anxious', 'tired', 'guilty', 'relieved'],
    said: `
      my son has a fever
      the little one's been coughing all night
      she's got chickenpox
      my daughter broke her arm at school
      nursery called, I have to pick him up
      up all night with a sick baby
      the kids are ill, both of them
      my child's in hospital
      he threw up in the car
      waiting at the paediatrician's
      She had a seizure and I've never been so frightened
      ear infection number five
      my kid's got nits
      Tested for allergies today, poor thing
      fever's gone down, thank goodness`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(fever|temperature|cough\w*|pox|broke|ear|nits|allerg\w+|seizure)\b/i,
        lines: `
          What is it?
          What's wrong?`,
      },
      {
        key: 'now',
        lines: `
          How are they just now?
          Are they asleep now?`,
      },
      {
        key: 'drink',
        lines: `
          Are they drinking?
          Have they had anything to eat or drink?`,
      },
      {
        key: 'turn',
        lines: `
          Are you on your own with it?
          Is somebody helping you?`,
      },
      {
        key: 'work',
        lines: `
          Can you stay at home tomorrow?
          Have you had any sleep yourself?`,
      },
    ],
    reflect: `
      Oh dear, poor thing.
      I'm sorry. That's a worry.
      It's hard when they're ill and you can only wait.`,
    helps: `
      I'd ring the doctor if they won't drink, are hard to wake, or breathe fast. Otherwise small sips, and let them sleep.`,
    never: `
      kids get ill all the time
      you worry too much
      it builds immunity
      first-time parents`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          How is {who} today?
          How's your child today?
          Is your little one better?
          How's the patient?`,
      },
    ],
  }),
  kind({
    key: 'trouble-with-teenager',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['angry', 'anxious', 'sad', 'hurt', 'tired'],
    said: `
      my teenager won't talk to me
      my son slams doors all day
      she told me she hates me
      found weed in his room
      he's failing maths and doesn't care
      my daughter came home at four in the morning
      we fight about the phone every single evening
      school called about my son again
      He lies to my face
      she has a boyfriend i don't like at all
      my fourteen year old doesn't want to go on holiday with us
      I screamed at my daughter and feel terrible
      my kid skipped school for a week and I had no idea
      he lives in his room with the curtains shut
      puberty. send help
      my stepdaughter ignores me`,
    ask: [
      {
        key: 'age',
        answeredBy: /\b(fourteen|fifteen|sixteen|thirteen|\d\d)\b/i,
        lines: `
          How old are they?
          What age is this?`,
      },
      {
        key: 'last',
        answeredBy: /\b(told|slams?|lies|came home|skipped|found)\b/i,
        lines: `
          What happened last?
          What was it today?`,
      },
      {
        key: 'good',
        lines: `
          When do you get on?
          Is there anything you still do together?`,
      },
      {
        key: 'who',
        lines: `
          Is there another adult they talk to?
          Who do they talk to?`,
      },
      {
        key: 'own',
        lines: `
          Has it been like this for long?
          What were you like at that age?`,
      },
    ],
    reflect: `
      That's hard. I'm sorry.
      It's wearing, and it goes on every day.
      That age can be very hard work.`,
    helps: `
      I'd pick the one thing that matters and let the room and the tone go for a while. And talk in the car, where nobody has to look at anybody.`,
    never: `
      it's just a phase
      you were the same
      spare the rod
      teenagers
      you're too soft`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are things with your teenager?
          Is it any calmer at home, with your teenager?
          Have you two talked, you and your teenager?`,
      },
    ],
  }),
  kind({
    key: 'child-leaves-home',
    valence: -0.1,
    phase: 'any',
    feelings: ['sad', 'proud', 'lonely', 'relieved', 'anxious'],
    said: `
      my youngest moved out today
      our daughter's leaving for university on sunday
      the house is empty without the kids
      my son got his own flat
      drove her to her new dorm and cried the whole way back
      empty nest, here we are
      She's going to live in Australia
      his room is so tidy. i hate it
      the last one leaves in september
      we're helping him move this weekend
      she only calls when she needs money
      it's just the two of us now after 24 years
      I keep cooking for five
      my daughter moved in with her boyfriend
      he came to fetch the rest of his things`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(university|dorm|flat|australia|boyfriend|city)\b/i,
        lines: `
          Where to?
          How far away is it?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(sunday|weekend|september|\w+day)\b/i,
        lines: `
          When do they go?
          Which day is it?`,
      },
      {
        key: 'left',
        phase: 'past',
        lines: `
          How is it at home without them?
          What do you miss?`,
      },
      {
        key: 'goodbye',
        phase: 'past',
        lines: `
          How was the goodbye?
          How did they settle in?`,
      },
      {
        key: 'now',
        lines: `
          What will you do with the room?
          How are you with it?`,
      },
    ],
    reflect: {
      ahead: `That's a big change coming.`,
      past: `The house will be quiet without them.`,
      any: `It's what it was all for, and it's hard all the same.`,
    },
    helps: `
      I'd fix one phone call a week that they don't have to be nagged into, and leave the room alone till Christmas.`,
    never: `
      now you have time for yourself
      they'll be back
      they grow up so fast
      get a dog`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
          Have they gone, and how was it?
          How was the leaving?`,
      },
      {
        after: 'P8D',
        lines: `
          How's the house without them?
          How are they getting on away from home?`,
      },
    ],
  }),
  kind({
    key: 'proud-of-child',
    valence: 0.8,
    phase: 'past',
    feelings: ['proud', 'glad', 'grateful'],
    said: `
      my daughter got into music school
      so proud of my son today
      he stood up for a classmate
      she passed her driving test
      my boy won the spelling contest
      my niece played her first concert
      our kid came out to us and was so brave
      she drew a picture of our family with the dog in the middle
      my son apologised without being asked
      He graduated! My grandson!
      my teenager made dinner for everyone
      school report was excellent
      she gave her birthday money to the animal shelter
      saw my students perform tonight
      my daughter published her first article`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(got|passed|won|played|gave|drew|made)\b/i,
        lines: `
          What did they do, exactly?
          How did it happen?`,
      },
      {
        key: 'face',
        lines: `
          What did they say about it?
          How did they take it themselves?`,
      },
      {
        key: 'told',
        lines: `
          What did you say to them?
          Have you told them how proud you are?`,
      },
      {
        key: 'whence',
        lines: `
          Where do they get it from?
          Were you expecting it?`,
      },
    ],
    reflect: `
      You can be proud of that.
      That's lovely to hear.
      Good for them.`,
    helps: `
      I'd tell them in one sentence exactly what was so good about it. They keep that longer than the present.`,
    never: `
      I'm so proud
      takes after you
      now keep it up
      you must be`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          Are you still glowing about what your child did?
          How's your child, after that success?
          What's the latest from the one you were so proud of?`,
      },
    ],
  }),
  kind({
    key: 'worn-out-parent',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['tired', 'overwhelmed', 'guilty', 'angry', 'lonely'],
    said: `
      the kids are driving me up the wall
      I haven't slept through in two years
      bedtime took three hours
      i love my kids but I need a break
      toddler tantrum in the middle of the supermarket
      single mum, no backup, exhausted
      yelled at the kids again
      my twins are fighting nonstop
      can't even go to the toilet alone
      School holidays. Six weeks. Help.
      I feel like a bad mother
      he only wants mummy, all day, everything
      spent the day being a horse
      dad weekend with all three, I'm dead
      nobody tells you how boring it is with a baby`,
    ask: [
      {
        key: 'ages',
        answeredBy: /\b(toddler|baby|twins|years?|teen)\b/i,
        lines: `
          How old are they?
          How many have you got?`,
      },
      {
        key: 'worst',
        answeredBy: /\b(bedtime|supermarket|morning|toilet)\b/i,
        lines: `
          What's the worst part of the day?
          What was it today?`,
      },
      {
        key: 'alone',
        answeredBy: /\b(single|alone|partner)\b/i,
        lines: `
          Are you on your own with them?
          Does anyone help?`,
      },
      {
        key: 'last-free',
        lines: `
          When did you last have some time to yourself?
          What would you do with a free afternoon?`,
      },
      {
        key: 'sleep',
        lines: `
          Are they asleep now?
          How are the nights?`,
      },
    ],
    reflect: `
      No wonder you're worn out.
      That's a lot, day in, day out.
      You can love them and need a break from them.`,
    helps: `
      I'd ask someone for two hours on Saturday and leave the house for them. And fish fingers tonight.`,
    never: `
      enjoy every moment
      you wanted children
      it goes so fast
      sleep when they sleep
      other people manage`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          Have you had a break from the kids?
          How are the children, and how are you?
          Any rest since we talked about the kids?`,
      },
    ],
  }),
]
