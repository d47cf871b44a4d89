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
      our daughter told us she's expecting
    `,
    ask: [
      {
        key: 'weeks',
        answeredBy: /\b(weeks?|due|second|trimester|late)\b/i,
        lines: `
        How far along is it?
        When is it due, if it is to be spoken of already?`,
      },
      {
        key: 'how',
        lines: `
        How did you find out, where were you standing?
        Who was the first to see that test?`,
      },
      {
        key: 'knows',
        answeredBy: /\b(told|knows|nobody)\b/i,
        lines: `
        Who knows already?
        Is it still a secret, and between how many?`,
      },
      {
        key: 'body',
        lines: `
        Can you keep anything down?
        How is the sleep, with that going on?`,
      },
      {
        key: 'want',
        lines: `
        What did you think in the very first second?
        Is it a plain feeling, or several that do not agree?`,
      },
    ],
    reflect: {
      any: `
        Somebody who does not exist yet is already moving the furniture.
        It is enormous, and for the present it's smaller than a hand.
        A calendar of weeks begins that has nothing to do with months.
        So much is decided in there without asking anyone.
        People will have opinions about it from now on, in queues and lifts.
        Whatever it means to you tonight, it need not mean the same tomorrow.
        To know it and go to work with it under the coat.
      `,
      good: `
        That is news to be told quietly, and twice.
        There's one more at the table, then, by and by.
      `,
      anxious: `Joy that has to be careful for twelve weeks is tiring to carry.`,
      mixed: `Wanting it and being scared out of your wits go together more often than people admit.`,
      tired: `You are doing two people's work in there, and get no lunch break.`,
      sad: `Every month a small door shuts, and nobody sees it but you two.`,
      overwhelmed: `There is no correct face to make at such news.`,
    },
    particular: [[/\b(?:heartbeat|scan|ultrasound)/i, "A heartbeat, and it was somebody's."]],
    affirm: `
      You let yourself know it.
      You said it as it is, with all that's in it.
      You are already arranging things for somebody else's sake, or weighing them.
    `,
    helps: `
      Until you have decided whom to tell, have a sentence ready for the wine glass that people hand you.
      Write the questions down for the midwife or the doctor. There is no stupid one, and they have heard all of them by Tuesday.
      If you are not sure that you want it: an advice centre talks it through without pushing, and you may take the days the law gives you.
    `,
    never: `
      was it planned
      you must be over the moon
      just relax and it will happen
      enjoy your sleep now
      at least you can
    `,
    followUp: [
      {
        after: 'P8D',
        lines: `
        How is the one who is on the way, and how is the morning?
        Has there been a new picture, or a new kick?
        You told me of the pregnancy. How does it sit with you this week?`,
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
      became an uncle today
    `,
    ask: [
      {
        key: 'name',
        answeredBy: /\b(named|called|name is)\b/i,
        lines: `
        What is the name?
        Has the little one got a name yet?`,
      },
      {
        key: 'all-well',
        answeredBy: /\b(well|fine|c-section|healthy)\b/i,
        lines: `
        Is everybody well, the big ones too?
        How is the one who gave birth?`,
      },
      {
        key: 'looks',
        lines: `
        Whose nose is it?
        What are the hands like?`,
      },
      {
        key: 'first',
        lines: `
        What did you say, the first time?
        Who held the baby after you?`,
      },
      {
        key: 'help',
        lines: `
        Who cooks for you these days?
        Who comes by and takes a shift?`,
      },
    ],
    reflect: {
      any: `
        There is somebody now who was not there last week.
        A person, with fingernails and everything.
        The clocks in that house have been abolished.
        From today you are related to someone new.
        All that weight in so few pounds.
        Day and night are words for other people, for a time.
        It turns everybody round one place: daughters into mothers, and so on up the stairs.
      `,
      good: `
        Welcome to whoever that is.
        That's about the best news a telephone can hold.
      `,
      tired: `The love is said to come with sleep included later.`,
      overwhelmed: `Nobody can be ready, and they hand you the child all the same.`,
      anxious: `You listen for breathing, and then listen to whether you heard it.`,
      sad: `It may come slowly, or in a shape you did not expect, and that is more common than anyone prints on a card.`,
      mixed: `There's joy in it, and shock, and soup at three in the morning.`,
    },
    affirm: `
      You are part of the first thing that ever happened to somebody.
      There is somebody small in the world with people to look after them.
      You have given up sleep for somebody, or soon will.
    `,
    helps: `
      Visitors bring a meal or wash a pan. That's the entrance fee, and the good ones are glad to be told.
      Sleep when it sleeps, one of you at least, and let the dishes be a landscape.
      If it stays dark for longer than two weeks, or frightening thoughts come, tell the midwife or a doctor straight out. It is known, it's common, and it gets better with help.
    `,
    never: `
      sleep while you can
      it goes so fast
      is it a good baby
      wait until
      a healthy baby is all that matters
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        How are the three hours of sleep, and the one who allows them?
        How is the newborn, and how is the rest of the crew?
        Has anyone brought you a hot meal this week, you with the baby?`,
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
      ivf didn't work, it's over
    `,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(weeks?|today|last|yesterday)\b/i,
        lines: `
        When was it?
        How long ago did you learn it?`,
      },
      {
        key: 'with',
        lines: `
        Who is with you?
        Is somebody looking after you tonight?`,
      },
      {
        key: 'knows',
        answeredBy: /\bnobody|told\b/i,
        lines: `
        Who knows about it?
        Is there anyone you would like to know of it?`,
      },
      {
        key: 'name',
        lines: `
        Was there a name already, or a word you used?
        What did you call it between yourselves?`,
      },
      {
        key: 'body',
        lines: `
        How is your body?
        Are you in pain, or bleeding more than they said you would?`,
      },
    ],
    reflect: {
      any: `
        Somebody was expected.
        There was a whole person in the plans.
        It has no grave, often, and no cards come.
        You go through the same streets, and it can't be seen on you.
        Nothing you did, and nothing you thought.
        To be told it happens often is of no use on the day it happens to you.
        The date in the diary stays where it was.
        There are two of you in it, perhaps, and each is alone with it in another way.
      `,
      sad: `It was yours, and it is gone.`,
      numb: `The quiet after it has no sound at all.`,
      guilty: `You're looking for the reason in yourself, since that is nearest.`,
      angry: `Everyone else seems to manage it in passing.`,
      lonely: `You lose someone nobody had met.`,
    },
    affirm: `
      You said it. Most carry it without a word.
      You let it count.
      You are getting through these days.
    `,
    helps: `
      Tell one person who will not try to make it better. You may say so beforehand: "just listen".
      Give it some place, if you like: a letter, a stone, a light in the window. I will not comment on it.
      Fever, strong pain or heavy bleeding belong with a doctor at once, at night too.
    `,
    never: `
      at least
      you can try again
      it wasn't meant to be
      something was wrong with it
      you're still young
      everything happens
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        I have not forgotten what you lost. How are you, today?
        Has somebody been good to you, these days since the loss?
        How are the two of you, or you alone, since the hospital?`,
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
      changing schools next week and she's nervous
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(daughter|son|granddaughter|grandson|little one)\b/i,
        lines: `
        What is the child called?
        How old is that brave person?`,
      },
      {
        key: 'said',
        phase: 'past',
        lines: `
        What did the first report say, at supper?
        What was told about it afterwards?`,
      },
      {
        key: 'bag',
        phase: 'ahead',
        lines: `
        What goes into the bag?
        Which soft toy has to stay at home, or may come along?`,
      },
      {
        key: 'door',
        phase: 'past',
        lines: `
        How was the moment at the door?
        Who let go first?`,
      },
      {
        key: 'you',
        lines: `
        What do you do with the first free morning?
        How do you recall your own first day?`,
      },
    ],
    reflect: {
      any: `
        Growing up seems to be done mainly in doorways.
        They practise leaving from the day they can walk.
        A small back with a big bag on it.
        It's their beginning, and for you it has an ending sewn in.
      `,
      ahead: `
        Two of you will sleep badly, and only one is allowed to show it.
        The shoes stand ready, and are very small, I imagine.
      `,
      past: `
        And then you stood there with an empty hand.
        Someone else will now hear things before you do.
        They come home with a word you did not teach them.
      `,
      'past good': `
        That they didn't look back was the best grade you could be given.
        Three metres without you, and all that face.
      `,
      'past bad': `The crying stops round the corner, usually, on their side first.`,
      sad: `The house gets quieter by one pair of feet.`,
      proud: `You're standing at the back, I take it, being taller than anybody.`,
    },
    affirm: `
      You let go of the hand at the right moment, or nearly.
      You kept your face until the corner.
      You prepared somebody for a world in which you are not standing next to them.
    `,
    helps: `
      Make the goodbye short and always the same, and really go. Hesitating is what frightens them.
      Ask in the evening "who made you laugh", and not "how was it". It gets an answer.
      Have a coffee with another parent from the gate. They are all just standing about with empty hands.
    `,
    never: `
      they grow up so fast
      you'll miss it
      don't be silly
      cut the apron strings
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT10H',
        lines: `
        How was the little one's great first day?
        There was a first day today. Who cried, if anyone?
        What did they say at supper, about that first day?`,
      },
      {
        after: 'P4D',
        lines: `
        Has the child found someone to sit beside?
        How do the mornings go, since that first time?
        The new beginning of your small one: is it already old hat?`,
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
      fever's gone down, thank goodness
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(fever|cough\w*|pox|broke|ear|nits|allerg\w+|seizure)\b/i,
        lines: `
        What is it?
        What has the little patient got?`,
      },
      {
        key: 'now',
        lines: `
        Is it sleeping at the moment?
        How is the child just now?`,
      },
      {
        key: 'drink',
        lines: `
        Is the child drinking?
        What goes down: tea, ice, anything?`,
      },
      {
        key: 'turn',
        lines: `
        Who takes the next watch?
        When did you yourself last lie flat?`,
      },
      {
        key: 'work',
        lines: `
        What about your own tomorrow: who stays home?
        Does anybody have to be told that you are not coming?`,
      },
    ],
    reflect: `
      A sick child makes every other matter very small and far away.
      You would take it off them if there were a counter for that.
      They let themselves fall asleep, since you are there not sleeping.
      The worry sits beside the bed on the second chair.
      Work, nursery, doctor, and only one of you to send.
      In the half dark you are the whole of what they need, and you know it.
      They are up and jumping the next day, as a rule, and you're the one who looks ill.
      So much noise in the ordinary days, and now you'd give something for it.
      All the plans of the week have been called off by someone very small.
      You are the doctor's ears, and the glass of water, and the lap.
    `,
    particular: [
      [/\b(?:fever|temperature)/i, 'Hot small head, long night.'],
      [/\b(?:fever|temperature|hot)/i, 'Every quarter of an hour, a hand on the forehead.'],
      [/\b(?:night|fever)/i, 'By four in the morning a thermometer is literature.'],
    ],
    affirm: `
      You are up, because somebody smaller isn't well.
      Somebody small knows who comes when it is bad.
      You asked someone who knows, instead of guessing.
    `,
    helps: `
      Divide the night by the clock, two to five, five to eight, if there are two of you. Both waking all night is courage without use.
      Trouble breathing, not drinking, a child that cannot be roused, a seizure, a rash that doesn't fade under a glass: the emergency number, now.
      Say at work "my child is ill" and nothing else. It's a full sentence.
    `,
    never: `
      kids get ill all the time
      you worry too much
      it builds immunity
      first-time parents
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        How is the small patient?
        Has the fever let go of the child, and have you slept?
        Is the ill one hopping about again?`,
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
      my stepdaughter ignores me
    `,
    ask: [
      {
        key: 'age',
        answeredBy: /\b(fourteen|fifteen|sixteen|thirteen|\d\d)\b/i,
        lines: `
        How old is the person in question?
        Which age are we speaking of?`,
      },
      {
        key: 'last',
        answeredBy: /\b(told|slams?|lies|came home|skipped|found)\b/i,
        lines: `
        What was the latest thing?
        How did it go today, blow by blow?`,
      },
      {
        key: 'good',
        lines: `
        When were you last easy with each other?
        What do the two of you still do together, if it is only in the car?`,
      },
      {
        key: 'who',
        lines: `
        Is there an adult that child does talk to?
        Who gets more than one syllable?`,
      },
      {
        key: 'own',
        lines: `
        What were you like at that age, and who knew it?
        Which of your own doors did you slam?`,
      },
    ],
    reflect: `
      Somebody who used to fall asleep on your arm now shuts the door with a foot.
      You're needed and not wanted, both at full strength.
      They push against whatever will not fall over, and that's you.
      Behind that door there may be someone who is as frightened as you are.
      You get the worst of them because you are the safest place to leave it.
      One is supposed to hold on and let go in the same movement.
      You worry, and it comes out as rules.
      It is lonely to be somebody's opponent at supper.
      It's a long tunnel and they do know the way, I think, with detours.
      You know the footsteps, and can't read them any more.
    `,
    particular: [
      [/\b(?:hates? me)/i, '"I hate you" is often the longest talk of the week.'],
      [/\b(?:\blie[sd]?\b|lying|skipp)/i, 'A lie to the face hurts twice, once as a lie and once as a closed door.'],
      [/\b(?:scream|shout|yell)/i, "Half of the shouting is yours, you say, and you're the one who cannot sleep on it."],
    ],
    affirm: `
      You are still at the table when they come out.
      Where you said no, a yes would have bought you a quiet evening.
      You go on minding, though it would be easier not to.
    `,
    helps: `
      Talk in the car, in the dark, side by side, and leave long gaps. Things come out on motorways.
      Apologise for the volume, not for the rule. They notice the difference.
      Find the aunt, the coach, the neighbour they talk to, and be glad and do not ask for reports.
      If they stop eating, sleeping or seeing anyone for weeks, or talk of not wanting to be here, get help that week, from their doctor or the school.
    `,
    never: `
      it's just a phase
      you were the same
      spare the rod
      teenagers
      you're too soft
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        How are the doors at home this week?
        Has the young person behind the door said more than a syllable?
        You had it out with your teenager. Has either of you come out of the trench?`,
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
      he came to fetch the rest of his things
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(university|dorm|flat|australia|boyfriend|city)\b/i,
        lines: `
        Where to?
        How far is it, in hours?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(sunday|weekend|september|\w+day)\b/i,
        lines: `
        When do they go?
        Which day is the car being loaded?`,
      },
      {
        key: 'left',
        phase: 'past',
        lines: `
        What was left behind in that room?
        What did you find when the door was shut?`,
      },
      {
        key: 'goodbye',
        phase: 'past',
        lines: `
        How did you say goodbye?
        What was the last thing you called after the car?`,
      },
      {
        key: 'now',
        lines: `
        What becomes of that room?
        What would you like to do with evenings that are suddenly long?`,
      },
    ],
    reflect: {
      any: `
        All those years of wanting a little quiet, and then it's delivered.
        The object of the whole exercise, and still.
        A house has a sound with children in it, and it's only noticed when it stops.
        They leave the way they learned to walk: away from you, looking at something.
      `,
      ahead: `
        You catch yourself teaching them last things: the fuse box, the lentils.
        Every supper now gets counted by somebody, though no one says so.
        The boxes in the hall are doing the talking.
      `,
      past: `
        The saucepan is too large.
        You pass that door, and it's open, and it's tidy.
        So now you have to be visited.
        You two, if there are two, look at each other over the bread like people who once met.
      `,
      proud: `Someone who can leave that well must have had a good place to leave.`,
      lonely: `No key in the door at one in the morning; you would hear it in your sleep.`,
      relieved: `And there is a bathroom free, which one may say aloud.`,
      sad: `Something has been finished that you'd have gone on with for a while.`,
    },
    affirm: `
      You brought somebody up to the point of leaving.
      You carried the boxes down yourself, or would.
      You did not make your sadness into their luggage.
    `,
    helps: `
      Agree on a fixed call, Sunday at five, and let the other days be theirs.
      Leave the room as it is till Christmas. Then ask them.
      Invite somebody for one of the long evenings this week. The table is used to more than two.
    `,
    never: `
      now you have time for yourself
      they'll be back
      they grow up so fast
      get a dog
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
        The room is empty by now, I take it. How was the leaving?
        How was the drive back, without them in the car?
        Has your child arrived at the other end?`,
      },
      {
        after: 'P8D',
        lines: `
        How does the house sound, with one fewer in it?
        Has the one who moved out rung yet, and not for money?
        What are you cooking, and for how many, these evenings?`,
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
      my daughter published her first article
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(got|passed|won|played|gave|drew|made)\b/i,
        lines: `
        What did they do, exactly?
        How did it come about?`,
      },
      {
        key: 'face',
        lines: `
        What was their face like at that moment?
        Did they know how good it was?`,
      },
      {
        key: 'told',
        lines: `
        What did you say to them?
        Have you told them yet what you have just told me?`,
      },
      {
        key: 'whence',
        lines: `
        Where do they get it from, do you think?
        Whom in the family does it remind you of?`,
      },
    ],
    reflect: `
      You saw a person there, and not only your child.
      It makes all the packed lunches look different.
      That came out of them, and nobody had put it there that day.
      Somewhere among the socks and the sulking that had been growing.
      Marks are one thing; what you describe is character, and it was unprompted.
      They'll have forgotten it by Monday, and you won't.
      Pride in somebody else is the pleasantest kind, and needs no modesty.
      The whole tram ought to hear it, I gather.
      For a second you saw the grown-up they're going to be.
      Such a moment pays a good many debts.
      Whoever taught them that may look at the floor now.
    `,
    affirm: `
      You were there and saw it.
      You leave the credit where it belongs, with them.
      You had something to do with the soil, if not the flower.
    `,
    helps: `
      Tell them tonight in one sentence what you saw, and name the thing, not the quality: "you went back for him".
      Write it on a card and keep it for their twenty-first birthday.
      Ring the other person who loves them and let them be proud as well.
    `,
    never: `
      I'm so proud
      takes after you
      now keep it up
      you must be
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Does that child know by now what you saw that day?
        How is the young person you had such reason to be proud of?
        Has anything followed from that proud day of your child's?`,
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
      nobody tells you how boring it is with a baby
    `,
    ask: [
      {
        key: 'ages',
        answeredBy: /\b(toddler|baby|twins|years?|teen)\b/i,
        lines: `
        How many are there, and how old?
        Who are the culprits, by name and age?`,
      },
      {
        key: 'worst',
        answeredBy: /\b(bedtime|supermarket|morning|toilet)\b/i,
        lines: `
        Which hour of the day is the worst?
        What was the last straw today?`,
      },
      {
        key: 'alone',
        answeredBy: /\b(single|alone|partner)\b/i,
        lines: `
        Are you alone with it, or does somebody share?
        Who else gets called at night?`,
      },
      {
        key: 'last-free',
        lines: `
        When did you last have two hours in which nobody called your name?
        What would you do with an afternoon?`,
      },
      {
        key: 'sleep',
        lines: `
        Are they asleep now?
        How long until someone wakes?`,
      },
    ],
    reflect: `
      All day somebody's climbing frame.
      To love them and want to be somewhere else are not at odds.
      Hardly anything in it can be finished, and it starts again at six.
      There is no lock for it, and no closing time.
      Your name has been called so often today that it has stopped being a word.
      It can be deadly dull and unrepeatable within one hour.
      They'll sleep, sooner or later, and lie there looking like paintings.
      What would have to be the work of a village is being done by one kitchen.
      You're loved with sticky hands, at full volume, and you would like to sit down.
      There has been no end to any sentence of yours since breakfast.
    `,
    particular: [
      [/\b(?:supermarket|tantrum)/i, 'The supermarket floor is where the best of parents have stood and looked at the ceiling.'],
      [/\b(?:yell|shout|scream|snap)/i, 'Shouting happens at the end of the rope, and the rope was short to begin with.'],
      [/\b(?:bad (mother|mum|father|dad|parent))/i, 'A bad mother, or father, would not be lying there thinking it over.'],
      [/\b(?:yell|shout|scream|snap)/i, "You have been patient a few hundred times since this morning, and it's the one time that you remember."],
    ],
    affirm: `
      You got everyone fed and into something like pyjamas.
      You think about how it was for them, at the end of a day like that.
      You own up to being bored, and that is honest of you.
    `,
    helps: `
      After a shout: go down to their height and say "that was too loud, I am sorry". It teaches them more than never shouting would.
      Swap with another family: theirs on Wednesday, yours on Friday. Nobody pays, everybody sleeps.
      Lower tomorrow's bar on purpose: bread for supper, no bath, one story.
      If you are afraid of what you might do, put the child safely in the cot, shut the door, go outside for five minutes, and ring somebody.
    `,
    never: `
      enjoy every moment
      you wanted children
      it goes so fast
      sleep when they sleep
      other people manage
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Have you had two hours to yourself since, you with the children?
        How did bedtime go, these last nights?
        Is everybody in that house still speaking to each other, small ones included?`,
      },
    ],
  }),
]
