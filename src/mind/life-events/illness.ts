/** Illness, one's own and that of others, and looking after somebody. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const illness: readonly LifeEventKind[] = [
  kind({
    key: 'parent-ill',
    valence: -0.7,
    phase: 'lasting',
    feelings: ['anxious', 'sad', 'tired', 'guilty', 'overwhelmed'],
    said: `
      my mother is ill
      dad's in a bad way
      mum had a stroke on tuesday
      my father has cancer
      they found something on my dad's scan
      my mum fell again
      dad's not eating properly any more
      i'm flying home because my mother's been taken ill
      my father had a heart attack
      She won't go to the doctor and she's clearly not well. my mum
      my parents are getting frail and I live 600 km away
      my mother-in-law is back in hospital
      Dad sounded so weak on the phone
      my stepdad's got parkinson's
      mum's chemo starts on monday
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(stroke|cancer|heart|fell|scan|parkinson|chemo|flu)\b/i,
        lines: `
        What is it, as far as anybody knows?
        What do the doctors call it?`,
      },
      {
        key: 'where',
        answeredBy: /\b(hospital|home|ward|flying)\b/i,
        lines: `
        Where are they at the moment, at home or on a ward?
        How far is it from where you are?`,
      },
      {
        key: 'with',
        lines: `
        Who is with them?
        Is somebody there at night?`,
      },
      {
        key: 'last',
        lines: `
        When did you last speak, and what did they say?
        How did the voice sound, on the telephone?`,
      },
      {
        key: 'shared',
        answeredBy: /\b(brother|sister|sibling)\b/i,
        lines: `
        Do you carry it alone, or are there others who drive and telephone?
        Who else in the family can take a day?`,
      },
    ],
    reflect: `
      Every ring of the telephone has something in it now.
      It is the wrong way round, to be the one who asks whether they have eaten.
      However old one is, one is somebody's child in that corridor.
      Part of your day takes place beside another bed, whether or not you are there.
      With a parent there's always more in the room than the illness.
      They used to know what to do, or looked as if they did.
      Between two calls you have to go on and buy milk.
      Whatever there is between you and {who}, easy or not, it is lying open now.
      Being useful is the only thing that helps for the moment, perhaps, and there's not enough of it to do.
      One starts counting: visits, years, things not yet said.
      You may be listening for changes in a voice you have known all your life.
    `,
    particular: [[/\b(?:km|miles|far|abroad|fly|drive)/i, 'The kilometres are longer this week.']],
    affirm: `
      You ring, and you hear what is not being said.
      You turn up, by road or by telephone, in the middle of your own week.
      You are thinking of who sits with them, and not only of what they have.
    `,
    helps: `
      Have one sheet with everything on it: medicines, doctors, telephone numbers, insurance. Send a photograph of it to everyone who helps.
      Ask a brother, a cousin, a neighbour for one precise thing: Thursdays. "Let me know if you need anything" is worth less than a Thursday.
      On the next call ask them about something that has nothing to do with being ill. They are probably tired of the subject.
    `,
    never: `
      they had a good life
      at that age
      god's plan
      they'll be fine
      stay positive
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Is there any word of your parent, from the hospital or from home?
        How did your mother or father sound, last time you spoke?
        The worry about your parents: has it got smaller or larger since we spoke of it?`,
      },
    ],
  }),
  kind({
    key: 'hospital-visit',
    valence: -0.4,
    phase: 'any',
    feelings: ['anxious', 'sad', 'tired', 'relieved', 'grateful'],
    said: `
      visited grandma in hospital today
      I'm going to see my brother in hospital tomorrow
      spent the whole day on the ward
      sat by his bed for six hours
      my friend's in intensive care
      visiting hours start at three
      she looked so small in that bed
      they took him away in an ambulance
      in A&E with my daughter
      i hate hospitals but I have to go see her
      he didn't recognise me because of the drugs
      just back from the hospital
      my neighbour has been admitted, bringing her things
      she was sitting up and complaining about the food, good sign
      I'm in the waiting room
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(grandma|brother|sister|mum|dad|friend|neighbour|daughter|son|husband|wife)\b/i,
        lines: `
        Who is it that lies there?
        Whom do you visit?`,
      },
      {
        key: 'why',
        answeredBy: /\b(operation|stroke|fell|accident|heart|intensive)\b/i,
        lines: `
        What brought them in?
        What are they being treated for?`,
      },
      {
        key: 'found',
        phase: 'past',
        lines: `
        How did you find them today?
        What did you talk about, if there was talking?`,
      },
      {
        key: 'bring',
        phase: 'ahead',
        lines: `
        What are you bringing along?
        Is there something from home that they would like to have there?`,
      },
      {
        key: 'next',
        phase: 'past',
        lines: `
        When do you go again?
        Who sits there when you don't?`,
      },
    ],
    reflect: {
      any: `
        Long corridors, and everyone in them is having an important day.
        Sitting beside a bed looks like doing nothing, and it is what there is to do.
        It smells of other people's worst weeks, and of soup.
      `,
      ahead: `
        You are thinking about what face to bring.
        It's hard to know what to say in there, and mostly it is not needed.
      `,
      past: `
        The person you know, with a band round the wrist.
        You came out, and the street was going on as though nothing were.
        Hours in that light make one oddly tired.
        You held a hand that generally does not need holding.
      `,
      'past good': `
        If they complain about the food, somebody is at home in there again.
        You may have brought some of the relief out with you, under the coat.
      `,
      'past bad': `So small against the pillow, and that is what goes home with one.`,
      lasting: `Waiting rooms make everyone the same age.`,
      anxious: `Nobody there has time to explain, and one fills in the rest.`,
    },
    particular: [[/\b(?:intensive|machine|ward|monitor)/i, "One learns the machine's rhythm and then can't stop hearing it."]],
    affirm: `
      You went and sat down where most people would rather not sit.
      You gave them a familiar face in a place full of strangers.
      You bring the outside in with you, and they have little enough of it.
    `,
    helps: {
      any: `
        Take something from their own table: the right tea, the pillow, a newspaper of today. Flowers have to be watered by someone.
        Write down the name of the nurse who was good. It is the number to ask for when you ring.
      `,
      ahead: `Short and often is better than long and rare. Twenty minutes, and say when you will be back.`,
      past: `Eat something warm tonight before you ring all the others. Let one of them pass it on.`,
    },
    never: `
      at least they're in good hands
      they look great
      think positive
      it's just routine
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT6H',
        lines: `
        You were going to the hospital. How did you find them?
        How was the visit on the ward?
        Are you back from the hospital, and what did you see there?`,
      },
      {
        after: 'P2D',
        lines: `
        Is there news from the hospital bed you sat beside?
        The one in hospital: are they still there?
        Have you been on the ward again since you told me?`,
      },
    ],
  }),
  kind({
    key: 'diagnosis',
    valence: -0.85,
    phase: 'past',
    feelings: ['anxious', 'sad', 'numb', 'angry', 'relieved', 'overwhelmed'],
    said: `
      I've been diagnosed with diabetes
      it's cancer
      the doctor says it's MS
      got my diagnosis today: adhd, at 41
      my wife has breast cancer
      they've given it a name now
      it's malignant
      I have to live with this for the rest of my life apparently
      the tumour is benign!
      my son was diagnosed as autistic
      they told me I have high blood pressure and I'm 34
      turns out it was never in my head, it's endometriosis
      my best friend has leukaemia
      dad's got six months, they said
      the biopsy came back positive
    `,
    ask: [
      {
        key: 'name',
        answeredBy: /\b(cancer|diabetes|ms|adhd|autis\w+|malignant|benign|leuk\w+|endometriosis|blood pressure)\b/i,
        lines: `
        What is it called?
        What did they tell you, in their words?`,
      },
      {
        key: 'there',
        lines: `
        Was anyone with you when you heard?
        Who sat next to you?`,
      },
      {
        key: 'next',
        lines: `
        What is the next date, and with whom?
        Have they said what happens first?`,
      },
      {
        key: 'heard',
        lines: `
        How much of it did you take in, after the word itself?
        Which sentence of theirs did you carry out of there?`,
      },
      {
        key: 'told',
        lines: `
        Who knows it by now, and whom do you dread telling?
        Is there somebody you want to tell yourself?`,
      },
    ],
    reflect: {
      any: `
        A word, and the room has a before and an after.
        They say it in a normal voice, since it's their Tuesday.
        Everything else they said after that word might as well have been in Danish.
        It was there yesterday as well, and yesterday you did not have to know it.
        There'll be questions, about four in the morning, and most of them have someone who can answer by day.
        The calendar belongs to other people for a while.
        You need not be wise about it tonight, or brave.
      `,
      anxious: `The mind runs ahead to the end of the road and waves back.`,
      sad: `That is heavy news.`,
      angry: `You did nothing to order this.`,
      numb: `You repeat it like the name of someone you haven't met.`,
      relieved: `
        So it has a name, and you were right that there was something.
        All those times you were told it was nothing, and here is the paper.
      `,
      overwhelmed: `Leaflets, dates, a new vocabulary, and you only came in with a body.`,
      good: `The better of the two words, then.`,
    },
    affirm: `
      It got looked at, and somebody had to see to that.
      You said the word aloud, which is when it stops being only the doctor's.
      You carry that, and go on putting one foot before the other.
    `,
    helps: `
      Take a second pair of ears to the next appointment, with a pencil. Nobody hears well in that chair.
      Write your questions on paper as they come, also at night, and hand the sheet over. Doctors answer lists better than faces.
      Choose two people who may know everything and let one of them tell the rest.
      Look things up only at one address your clinic trusts, and not after dark.
    `,
    never: `
      fight
      battle
      stay positive
      my aunt had that
      it could be worse
      everything will be fine
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Since the diagnosis, has the next step got a date?
        How are the nights since you got that diagnosis?
        You told me what the doctors found. Who knows it with you by now?`,
      },
    ],
  }),
  kind({
    key: 'waiting-for-results',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['anxious', 'hopeful', 'tired', 'relieved'],
    said: `
      waiting for my test results
      the biopsy results come on thursday
      had blood taken, now we wait
      they want to do another scan just to be safe
      i found a lump
      the doctor wants to see me about my results
      the results came back clear!
      I've got an MRI on monday
      can't sleep until we know what it is
      still no call from the lab
      had a mammogram and they want me back
      waiting to hear if mum's scan is clean
      they said "probably nothing"
      All clear. I could kiss the receptionist
      been referred to a specialist, the appointment is in six weeks
    `,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(\w+day|tomorrow|weeks?|monday|on the)\b/i,
        lines: `
        By when are you to know?
        When do they ring?`,
      },
      {
        key: 'which',
        answeredBy: /\b(biopsy|blood|scan|mri|mammogram|lump)\b/i,
        lines: `
        What are they looking for?
        Which test was it?`,
      },
      {
        key: 'said',
        answeredBy: /"|\bthey said|probably\b/i,
        lines: `
        Did they say anything at all while they were at it?
        What did the doctor's sentence sound like, the last one?`,
      },
      {
        key: 'with',
        lines: `
        Who is waiting along with you?
        Have you told anyone that you are waiting?`,
      },
      {
        key: 'day',
        lines: `
        What is planned for the day itself?
        Who will be near when the call comes?`,
      },
    ],
    reflect: {
      any: `
        Two lives are waiting in the same hallway, and you're to go on with the washing-up.
        Not knowing has its own timetable, and it keeps it mostly at night.
        A sealed envelope somewhere, and in it only facts, which were facts already last week.
        Your whole week is arranged around a telephone.
        "Probably nothing" is a sentence with a cellar.
        You go through it in your head in both versions, and one of them always gets more screen time.
        It makes one very polite to receptionists.
        In between it lets you forget for ten minutes, and then you remember that you forgot.
        There is nothing to do, and you're doing it with your whole strength.
        Somebody knows it before you will, and is perhaps having lunch.
        One can't be brave about something that has no shape.
      `,
      good: `
        Clear: what a plain, beautiful word for a piece of paper.
        Now the body may find out how long it has been holding its breath.
      `,
    },
    affirm: `
      You had it looked at.
      You carry on with the day while a part of you stands by the telephone.
      You did not make a secret of it here.
    `,
    helps: `
      Ask them exactly when and how you will be told, and what to do if nobody rings. It takes the worst edge off the afternoons.
      Fill the hours before it with something that needs both hands and another person.
      Make an agreement with yourself that worry has a place: half past five, twenty minutes, at the table. At other times it is sent there.
    `,
    never: `
      don't worry
      it's probably nothing to worry about
      no news is good news
      think positive
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        You were waiting for results. Have they come?
        Is there an answer from the lab, or still that telephone?
        Do you know by now, about the tests?`,
      },
    ],
  }),
  kind({
    key: 'operation',
    valence: -0.4,
    phase: 'any',
    feelings: ['anxious', 'relieved', 'tired', 'hopeful', 'sad'],
    said: `
      I'm having an operation on wednesday
      my surgery is next month
      they're operating on my dad tomorrow
      knee surgery, nothing dramatic
      having my appendix out
      I'm scared of the anaesthetic
      the operation went well
      woke up from surgery and asked for toast apparently
      my son needs his tonsils out
      He's in theatre now. they said four hours
      hip replacement on the 3rd
      mum's bypass is over, she's in recovery
      they had to operate twice
      out of hospital since yesterday, stitches and all
      my cataract op is on friday
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(knee|hip|appendix|tonsils|bypass|cataract|heart|shoulder)\b/i,
        lines: `
        What are they going to do, or what have they done?
        Which part of you, or of whom?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|next|on the)\b/i,
        lines: `
        When is it?
        At what hour do you have to be there?`,
      },
      {
        key: 'fetch',
        phase: 'ahead',
        lines: `
        Who takes you there, and who fetches you?
        Who gets the call when it is over?`,
      },
      {
        key: 'afraid',
        phase: 'ahead',
        lines: `
        Is it the operation itself, or the going to sleep, or the afterwards?
        Which hour of it do you think of most?`,
      },
      {
        key: 'now',
        phase: 'past',
        lines: `
        What hurts, and what is already easier?
        What did the surgeon say afterwards?`,
      },
      {
        key: 'home',
        phase: 'past',
        lines: `
        Who does the shopping now?
        Is there somebody in the house with you?`,
      },
    ],
    reflect: {
      any: `
        To lie down and hand oneself over to people in masks is a great deal of trust for one morning.
        What is a routine for them is the only one for you.
        A gown that ties at the back makes everyone humble.
      `,
      ahead: `
        The bag by the door has been packed a while, I imagine.
        You count the days, and would like to jump over one of them.
        It's being absent that is so strange, more than the knife: an hour that will be missing.
        Whoever waits outside has the longer morning, by the way.
        By {when} this will be a scar with a story, and it is not {when} yet.
      `,
      past: `
        Done, and a drawer full of dressings.
        Now it's the body's turn, and the body does not take advice on speed.
        Getting to the bathroom is an expedition, and nobody hands out medals for it.
      `,
      'past good': `
        Over, and well over: those are the words one wanted.
        You woke up, and it was afterwards.
      `,
      anxious: `One signs the sheet with everything that could happen, and then one has read it.`,
      relieved: `You had prepared for so many versions, and got one of the good ones.`,
    },
    affirm: {
      ahead: `
        You said yes to the hard morning for the sake of the mornings after.
        You arranged it all, with that in front of you.
      `,
      past: `
        You went in on your own feet.
        You are letting yourself be helped, which is not everyone's sport.
      `,
      any: `You put your trust in strangers because it made sense to.`,
    },
    helps: {
      ahead: `
        Write the three questions you have on a card and give it to the anaesthetist. They see frightened people every day and are usually good at it.
        Freeze four meals and put everything you use daily at the height of your hands.
        Arrange that one person passes on the news, so that your telephone can be quiet.
      `,
      past: `
        Do half of what you think you could on the first good day. Second good days depend on it.
        Let a neighbour carry something. They have been wanting a way to help since they saw the crutches.
      `,
    },
    never: `
      it's just routine
      you won't feel a thing
      nothing to worry about
      my uncle died
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        The operation was to be yesterday or so. How did it go?
        Is the operation over, and is everybody awake?
        How are things after the operation?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
        Is it mending as it should, after the operation?
        Some days after the surgery: what can be done again that could not?
        Is the operation still sore, or is it only boring by now?`,
      },
    ],
  }),
  kind({
    key: 'recovery',
    valence: 0.3,
    phase: 'lasting',
    feelings: ['hopeful', 'tired', 'relieved', 'grateful', 'bored'],
    said: `
      I'm getting better
      first walk since the operation
      off the crutches!
      slowly recovering from pneumonia
      two steps forward one step back with my back
      physio again today, it hurts
      the doctor's happy with how it's healing
      finished chemo last week
      home from rehab
      still so tired even though I'm supposedly well
      Mum's out of hospital and back in her own bed
      could climb the stairs without stopping today
      learning to use my hand again
      they rang the bell for me
      convalescing is so boring
    `,
    ask: [
      {
        key: 'can',
        answeredBy: /\b(walk|stairs|crutches|hand|climb)\b/i,
        lines: `
        What can you do today that you could not do last week?
        What was the latest thing to come back?`,
      },
      {
        key: 'from',
        answeredBy: /\b(from|since|chemo|pneumonia|operation)\b/i,
        lines: `
        What are you coming back from?
        What was it that laid you low?`,
      },
      {
        key: 'miss',
        lines: `
        What are you most looking forward to doing again?
        Which errand would you give a lot to be able to run?`,
      },
      {
        key: 'help',
        lines: `
        Who has been looking in on you?
        Who was good to you in all this, perhaps unexpectedly?`,
      },
    ],
    reflect: `
      Getting well is slow work, and done mostly lying down.
      A staircase becomes a mountain and then, one day, a staircase again.
      The good days tempt one to overspend.
      Stairs, a shower, a pan to lift: the world is measured out anew.
      Your body is keeping its own counsel about how long.
      So something grows together in there while you're looking at the ceiling.
      It doesn't go in a line; it goes as a tide does, and this was perhaps a high one.
      Being ill had at least a timetable, and being nearly well has none.
      Ordinary things come back one at a time, and each has its own face.
      You have been away from yourself for a while and come home by instalments.
    `,
    particular: [[/\b(?:chemo|treatment|bell|finished)/i, 'Everyone cheers at the end of the treatment and goes home, and you stay there with the tiredness.']],
    affirm: `
      You do the dull exercises on the days when they seem to do nothing.
      You've waited with patience that nobody saw.
      You took the step, and it was a small one, and you took it.
    `,
    helps: `
      Write down each evening one thing that went. After three weeks it reads like a different person's diary.
      Stop every activity while it is still going well. That is the whole trick, and everyone learns it late.
      Ask somebody to come along for the dull part, the walk round the block. It counts as a visit.
    `,
    never: `
      good as new
      you look great
      at least it's over
      what doesn't kill you
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        How far do your legs, or whatever it was, carry you this week?
        The getting well: was the week a step forward or a step sideways?
        What has come back since we spoke of your recovery?`,
      },
    ],
  }),
  kind({
    key: 'dementia-in-family',
    valence: -0.7,
    phase: 'lasting',
    feelings: ['sad', 'tired', 'guilty', 'angry', 'anxious', 'lonely'],
    said: `
      my mother didn't know who I was today
      dad has alzheimer's
      mum keeps asking where my father is and he's been dead for years
      grandad called me by my uncle's name
      my mother's memory is going
      she asked me the same thing eleven times
      my wife is forgetting things
      we had to take his car keys away
      dad got lost on the way home from the bakery
      looking at care homes for my mother
      She thinks I'm stealing from her
      he was himself for ten minutes today
      my husband's dementia is getting worse
      moved mum into a home last week and i feel like a traitor
      she sang all the verses but didn't know my name
    `,
    ask: [
      {
        key: 'today',
        answeredBy: /\b(today|asked|called|thinks|sang|lost)\b/i,
        lines: `
        What was it today?
        Was there a clear moment in it?`,
      },
      {
        key: 'where',
        answeredBy: /\b(home|care|lives?|moved)\b/i,
        lines: `
        Where do they live now, and who is there?
        Are they still at home?`,
      },
      {
        key: 'still',
        lines: `
        What is still there: a song, a joke, how they hold a cup?
        What can the two of you do together, as things are?`,
      },
      {
        key: 'you',
        lines: `
        When were you last off duty?
        Who asks after you in all this?`,
      },
      {
        key: 'was',
        lines: `
        What were they like, before?
        What did they teach you that you still do their way?`,
      },
    ],
    reflect: `
      You are losing someone who's sitting across from you.
      There is no day on which one may say: now it has happened.
      The name is gone, and yet the voice turns towards you.
      It's you who must keep the past for both now.
      Some of what they say wounds, and it isn't they who say it, and it wounds.
      Half mourning, half timetable.
      On the good days they visit, and on the others one is left wondering where they live.
      One is lonely there in company.
      All the quarrels and the debts between you have lost their other half.
      Whether they know who you are or not, they might know that someone kind came in.
      It goes by teaspoons, and you are the one who counts them.
      Somebody has to remember, and it has fallen to you.
    `,
    particular: [
      [/\b(?:same|again|eleven|times|keeps asking)/i, 'To be asked the same thing eleven times, and to find an eleventh answer.'],
      [/\b(?:mother|mum|dad|father|gran)/i, "You've become the older one."],
      [/\b(?:minutes|clear|himself|herself|moment)/i, 'Ten clear minutes are a present and a cruelty in one wrapping.'],
    ],
    affirm: `
      You go back in, and say who you are.
      You answer in their world instead of dragging them into yours.
      There is somebody who still thinks things through for them, and it is you.
    `,
    helps: `
      Do not correct; ask on. "Tell me about him" goes further than "he is dead", and spares both of you.
      Bring a song from when they were twenty. Music has a longer lease than names.
      Find the nearest evening of relatives in the same boat, and go once. They laugh there about things one can tell nobody else.
      One afternoon a week belongs to you, with somebody else on duty and the telephone off.
    `,
    never: `
      they don't notice anyway
      that's just old age
      you have to remind them
      it's not really them
      at least
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Was there a clear moment with them, this week, with the one who forgets?
        How have the visits been, with all that forgetting?
        Have you had an afternoon off from looking after the memory of two?`,
      },
    ],
  }),
  kind({
    key: 'caring-for-someone',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['tired', 'guilty', 'angry', 'sad', 'overwhelmed', 'grateful'],
    said: `
      I look after my mother full time
      caring for my husband since his stroke
      i'm up three times a night to turn her
      my brother never helps with dad
      the carer didn't come today
      I washed my father for the first time
      i can't leave her alone for more than an hour
      applying for the care allowance, forms forms forms
      I snapped at mum and now I hate myself
      been nursing my partner for two years
      who looks after me?
      gave up my job to care for my son
      we finally got a respite week
      he says thank you every time I bring the tea
      I'm so tired of being patient
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(mother|mum|father|dad|husband|wife|partner|son|daughter|brother)\b/i,
        lines: `
        Who is it you look after?
        Whom are you there for, night and day?`,
      },
      {
        key: 'day',
        lines: `
        What does a day look like, from when you get up?
        Which part of the day is the heaviest?`,
      },
      {
        key: 'relief',
        answeredBy: /\b(respite|carer|brother|sister|help)\b/i,
        lines: `
        Who takes over when you are ill?
        When do you next get a few hours?`,
      },
      {
        key: 'last',
        lines: `
        When were you last out in the evening?
        What have you given up for it that you would like back first?`,
      },
      {
        key: 'moment',
        lines: `
        Was there something between the two of you lately, in the middle of it, that was good?
        What still makes you both laugh?`,
      },
    ],
    reflect: `
      Nobody claps for the third time you get up.
      Love, if that's what it is, has a great deal of laundry in it.
      You know their pills by heart, and I wonder who knows yours.
      It never finishes; at best it's quiet until the next thing.
      From outside they see someone good, and that leaves no room for being furious.
      Patience gets used up like anything else that is poured out all day.
      The world shrank to a flat and a pharmacy.
      There may be resentment in it, and tenderness, in the same cup of tea.
      To be needed every hour is also a way of vanishing.
      A thank-you would not make it lighter, and would make it easier to lift.
      The others ring to ask how {who} is.
      You have become a nurse, a clerk and a cook without ever having applied.
    `,
    affirm: `
      You get up again at night, and no one sees it.
      You may say that you are tired, and you go on.
      You keep another person's dignity in places where it is easily lost.
    `,
    helps: `
      Ask for respite before you need it. In many places it is a right, with a form, and your doctor or town hall knows which one.
      Give the brother or the friend a fixed thing, not a general invitation: Sunday, two to six, every week.
      Keep one hour that has your name on it, out of the house, even if all you do is sit in the library.
      If you snap, say sorry once and plainly, and then let that be enough. You are with them longer than anyone.
    `,
    never: `
      you're a saint
      I couldn't do it
      it's your duty
      you have to look after yourself too
      they'd do the same for you
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        Did you get an hour of your own this week, away from the caring?
        How are the nights at the moment, with the one you look after?
        Has anyone taken a shift for you since we spoke of it?`,
      },
    ],
  }),
]
