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
      mum's chemo starts on monday`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(stroke|cancer|heart|fell|scan|parkinson|chemo|flu)\b/i,
        lines: `
          What is it, do they know?
          What do the doctors say?`,
      },
      {
        key: 'where',
        answeredBy: /\b(hospital|home|ward|flying)\b/i,
        lines: `
          Where are they now, at home or in hospital?
          How far away are you?`,
      },
      {
        key: 'with',
        lines: `
          Who's with them?
          Is somebody looking after them?`,
      },
      {
        key: 'last',
        lines: `
          When did you last see them?
          How did they seem, last time you spoke?`,
      },
      {
        key: 'shared',
        answeredBy: /\b(brother|sister|sibling)\b/i,
        lines: `
          Is anyone helping you with it?
          Who else in the family knows?`,
      },
    ],
    reflect: `
      I'm sorry. That's a worry.
      That's frightening. I'm sorry.
      It's hard to watch a parent be ill.`,
    helps: `
      I'd write down the questions before each talk with the doctors and ask for one person to ring. It stops the answers getting lost.
      I'd share it out early, if there's anyone to share it with: who rings, who drives, who does the paperwork.`,
    never: `
      they had a good life
      at that age
      god's plan
      they'll be fine
      stay positive`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How is {who} doing?
          Any news of {who}?
          How is your parent doing?
          Any news about your parent's health?
          How are things with your mum or dad, after what you told me?`,
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
      I'm in the waiting room`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(grandma|brother|sister|mum|dad|friend|neighbour|daughter|son|husband|wife)\b/i,
        lines: `
          Who is it you're visiting?
          Who's in hospital?`,
      },
      {
        key: 'why',
        answeredBy: /\b(operation|stroke|fell|accident|heart|intensive)\b/i,
        lines: `
          What are they in for?
          What happened to them?`,
      },
      {
        key: 'found',
        phase: 'past',
        lines: `
          How were they?
          How did you find them?`,
      },
      {
        key: 'bring',
        phase: 'ahead',
        lines: `
          Is there something they'd like from home?
          What are you taking?`,
      },
      {
        key: 'next',
        phase: 'past',
        lines: `
          When do you go again?
          Who else visits?`,
      },
    ],
    reflect: {
      ahead: `That's not an easy visit.`,
      past: `Hospitals take it out of you.`,
      any: `It's good of you to go.`,
    },
    helps: `
      I'd keep the visits short and bring one thing from outside: a newspaper, a story, something to eat if it's allowed.`,
    never: `
      at least they're in good hands
      they look great
      think positive
      it's just routine`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT6H',
        lines: `
          How was the hospital visit?
          How did you find them, in hospital?`,
      },
      {
        after: 'P2D',
        lines: `
          Are they still in hospital?
          Have you been back to the hospital?`,
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
      the biopsy came back positive`,
    ask: [
      {
        key: 'name',
        answeredBy:
          /\b(parkinson'?s?|alzheimer'?s?|dementia|epilepsy|arthritis|asthma|tumou?r|depression|bipolar|lupus|crohn'?s|fibromyalgia|cancer|diabetes|ms|adhd|autis\w+|malignant|benign|leuk\w+|endometriosis|blood pressure)\b/i,
        lines: `
          What is it, exactly?
          What did they say?`,
      },
      {
        key: 'there',
        lines: `
          Was someone there when it was said?
          Who was there?`,
      },
      {
        key: 'next',
        lines: `
          What happens next?
          Is there a plan for treatment?`,
      },
      {
        key: 'heard',
        lines: `
          Did they explain it properly?
          Is there anything you still want to ask them?`,
      },
      {
        key: 'told',
        lines: `
          Who knows so far?
          Who have you told?`,
      },
    ],
    reflect: `
      I'm sorry. That's a lot to take in.
      That's a big thing to be told.
      I'm sorry. It takes a while to sink in.`,
    helps: `
      I'd write the questions down, take somebody along to the next appointment, and let them do the listening.
      I'd stay off the internet at night. One good leaflet from the hospital is worth more.`,
    never: `
      fight
      battle
      stay positive
      my aunt had that
      it could be worse
      everything will be fine`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How are you, a few days after the diagnosis?
          How have things been since the diagnosis?
          Do you know more now about what comes next, after the diagnosis?`,
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
      been referred to a specialist, the appointment is in six weeks`,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(\w+day|tomorrow|weeks?|monday|on the)\b/i,
        lines: `
          When will you know?
          When do they ring?`,
      },
      {
        key: 'which',
        answeredBy: /\b(biopsy|blood|scan|mri|mammogram|lump)\b/i,
        lines: `
          What was the test for?
          What are they looking for?`,
      },
      {
        key: 'said',
        answeredBy: /"|\bthey said|probably\b/i,
        lines: `
          Did they say anything at the time?
          What did the doctor say?`,
      },
      {
        key: 'with',
        lines: `
          Does anyone know you're waiting?
          Who's waiting with you?`,
      },
      {
        key: 'day',
        lines: `
          Will somebody be with you when the news comes?
          Where will you be when you hear?`,
      },
    ],
    reflect: {
      any: `
        Waiting for results is horrible.
        It's hard to think of anything else meanwhile.`,
      good: `That's a relief. I'm glad.`,
    },
    helps: `
      I'd ring them and ask what day I can expect it. A date is easier to wait for than a phone.`,
    never: `
      don't worry
      it's probably nothing to worry about
      no news is good news
      think positive`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Have the results come?
          Any news about your results?
          Have you heard yet, about the test?`,
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
      my cataract op is on friday`,
    ask: [
      {
        key: 'what',
        answeredBy:
          /\b(hernia|gall ?bladder|back|eye|tooth|teeth|caesarean|c-section|biopsy|brain|knee|hip|appendix|tonsils|bypass|cataract|heart|shoulder)\b/i,
        lines: `
          What's the operation?
          What's being done?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|next|on the)\b/i,
        lines: `
          When is it?
          What day?`,
      },
      {
        key: 'fetch',
        phase: 'ahead',
        lines: `
          Who's going along?
          Who'll be there afterwards?`,
      },
      {
        key: 'afraid',
        phase: 'ahead',
        lines: `
          What's the worst part, to think about?
          Is it the operation itself or the time after it?`,
      },
      {
        key: 'now',
        phase: 'past',
        lines: `
          How is it now?
          What did the surgeon say?`,
      },
      {
        key: 'home',
        phase: 'past',
        lines: `
          Is somebody helping at home?
          How long till it's healed?`,
      },
    ],
    reflect: {
      ahead: `
        That's a nervous sort of wait.
        I can see that being on your mind.`,
      past: `So the operation's over.`,
      'past good': `I'm glad it's done and went well.`,
    },
    helps: {
      ahead: `
        I'd cook two meals ahead, put the things I need within reach of the bed, and ask one person to ring in the evening.`,
      past: `I'd do half of what seems possible, for the first fortnight.`,
    },
    never: `
      it's just routine
      you won't feel a thing
      nothing to worry about
      my uncle died`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How did the operation go?
          How are things after the operation?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
          How's the recovery going, after the operation?
          Is it mending, after the operation?`,
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
      convalescing is so boring`,
    ask: [
      {
        key: 'can',
        answeredBy: /\b(walk|stairs|crutches|hand|climb)\b/i,
        lines: `
          What can you do now that you couldn't last week?
          What's got easier?`,
      },
      {
        key: 'from',
        answeredBy: /\b(from|since|chemo|pneumonia|operation)\b/i,
        lines: `
          What happened?
          What are you getting over?`,
      },
      {
        key: 'miss',
        lines: `
          What are you looking forward to doing again?
          What do you miss most?`,
      },
      {
        key: 'help',
        lines: `
          Who's been helping?
          Has anybody been looking in on you?`,
      },
    ],
    reflect: `
      I'm glad it's going the right way.
      Getting better is slow.
      It takes longer than anybody tells you.`,
    helps: `I'd do a bit less than I could each day. The relapses come from the good days.`,
    never: `
      good as new
      you look great
      at least it's over
      what doesn't kill you`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How's the recovery?
          Are you feeling stronger?
          What can you do now that you couldn't last week?`,
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
      she sang all the verses but didn't know my name`,
    ask: [
      {
        key: 'today',
        answeredBy: /\b(today|asked|called|thinks|sang|lost)\b/i,
        lines: `
          What happened today?
          Was it a bad day?`,
      },
      {
        key: 'where',
        answeredBy: /\b(home|care|lives?|moved)\b/i,
        lines: `
          Are they still at home?
          Who looks after them?`,
      },
      {
        key: 'still',
        lines: `
          What do they still enjoy?
          What can you still do together?`,
      },
      {
        key: 'you',
        lines: `
          Who helps you with it?
          When did you last have a break?`,
      },
      {
        key: 'was',
        lines: `
          What were they like, before?
          What did you do together, before?`,
      },
    ],
    reflect: `
      I'm sorry. That's very hard to watch.
      I'm so sorry.
      That's a sad thing to live with.`,
    helps: `
      I wouldn't correct them. I'd go along with where they are and keep it friendly. Nobody's helped by being told they're wrong.
      I'd get somebody in for a few hours a week before it's needed badly.`,
    never: `
      they don't notice anyway
      that's just old age
      you have to remind them
      it's not really them
      at least`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How has {who} been?
          How have things been, with the dementia?
          How is it going with the one whose memory is failing?
          Have there been any better days, with the dementia?`,
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
      I'm so tired of being patient`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(mother|mum|father|dad|husband|wife|partner|son|daughter|brother)\b/i,
        lines: `
          Who is it you look after?
          Who are you caring for?`,
      },
      {
        key: 'day',
        lines: `
          What does a day look like?
          Which part of the day is hardest?`,
      },
      {
        key: 'relief',
        answeredBy: /\b(respite|carer|brother|sister|help)\b/i,
        lines: `
          Who takes over when you need a break?
          When do you next get a few hours?`,
      },
      {
        key: 'last',
        lines: `
          When did you last do something just for yourself?
          What do you miss most?`,
      },
      {
        key: 'moment',
        lines: `
          Are there good moments too?
          What do you still laugh about, the two of you?`,
      },
    ],
    reflect: `
      That's a lot to do, day after day.
      It's hard work, and most of it isn't seen.
      No wonder you're tired.`,
    helps: `
      I'd ask for one fixed afternoon a week, from family or from the council, and leave the house for it.
      When people say "let me know", I'd give them something small and particular, with a day.`,
    never: `
      you're a saint
      I couldn't do it
      it's your duty
      you have to look after yourself too
      they'd do the same for you`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How are you getting on, looking after {who}?
          How's it going with the looking after?
          Have you had a few hours off from the caring?
          How are you holding up, with all the caring?`,
      },
    ],
  }),
]
