/** Death and what it leaves. Few words here; no comfort that has not been asked for. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const loss: readonly LifeEventKind[] = [
  kind({
    key: 'death-of-parent',
    valence: -0.95,
    phase: 'past',
    feelings: ['sad', 'numb', 'guilty', 'angry', 'relieved', 'lonely'],
    said: `
      my mother died
      dad passed away this morning
      I lost my mum in march
      my father's dead
      mum's gone
      we buried my dad last week
      He died in his sleep. my father
      i wasn't there when my mother died
      my stepmother passed away
      both my parents are gone now
      my dad died and I feel nothing
      we hadn't spoken in years and now he's dead
      got the call at four in the morning, dad's dead
      since mum died nobody rings on sundays
      my father died when I was nine`,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(\w+day|night|morning|today|last|week|in \w+|years|yesterday)\b/i,
        lines: `
          When was it?
          When did it happen?`,
      },
      {
        key: 'there',
        answeredBy: /\b(wasn't there|was there|with (him|her)|sleep|call)\b/i,
        lines: `
          Were you able to be there?
          How did you hear?`,
      },
      {
        key: 'who',
        lines: `
          What were they like?
          Would you tell me a bit about them?`,
      },
      {
        key: 'company',
        lines: `
          Is somebody with you?
          Who's with you?`,
      },
      {
        key: 'hands',
        lines: `
          What do you remember most?
          What did you do together?`,
      },
    ],
    reflect: `
      I'm so sorry.
      I'm very sorry.
      Oh, I'm so sorry. There's nothing clever to say.`,
    helps: `
      I'd let someone else ring round and do the forms, as far as it can be done by someone else, and eat something each day.`,
    never: `
      they're in a better place
      they had a good life
      time heals
      stages
      at least
      be strong`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are you, since {who} died?
          How are you, since they died?
          I've been keeping in mind what you told me, about losing your parent. How are you?
          How have the days been since the death?`,
      },
    ],
  }),
  kind({
    key: 'death-of-partner',
    valence: -1,
    phase: 'past',
    feelings: ['sad', 'lonely', 'numb', 'angry', 'guilty', 'overwhelmed'],
    said: `
      my husband died
      my wife passed away in april
      I'm a widow now
      i lost my partner last year
      she died. my wife died
      He's been gone three months and I still lay out his pills
      since my wife's death I don't cook
      the love of my life is dead
      my boyfriend was killed in an accident
      widowed at 38
      i keep talking to her as if she were still here
      forty-six years and then one tuesday
      I can't sleep on his side
      her coat is still in the hall
      everybody says it gets easier. it's been two years since he died`,
    ask: [
      {
        key: 'name',
        lines: `
          What was their name?
          Would you tell me about them?`,
      },
      {
        key: 'when',
        answeredBy: /\b(april|year|months?|weeks?|last|tuesday|ago)\b/i,
        lines: `
          When was it?
          How long has it been?`,
      },
      {
        key: 'hour',
        lines: `
          Which time of day is hardest?
          How are the evenings?`,
      },
      {
        key: 'habit',
        lines: `
          What do you miss most?
          What do you still do the way you did it together?`,
      },
      {
        key: 'near',
        lines: `
          Who comes by?
          Who have you got round you?`,
      },
    ],
    reflect: `
      I'm so very sorry.
      I'm sorry. That's an enormous loss.
      There's nothing I could say that's big enough. I'm sorry.`,
    helps: `
      I'd change nothing big for a year, if I could help it, and have one fixed meal a week with somebody.`,
    never: `
      you're still young
      you'll find someone
      they would have wanted
      time heals
      move on
      at least`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are the days without {who}?
          How are you getting through the days without them?
          How have the evenings been?
          I was told of your loss and I keep it in mind. How are you today?`,
      },
    ],
  }),
  kind({
    key: 'death-of-friend',
    valence: -0.9,
    phase: 'past',
    feelings: ['sad', 'numb', 'angry', 'guilty', 'lonely'],
    said: `
      my best friend died
      a friend of mine was killed in a car crash
      just heard that an old friend has died
      my grandmother passed away
      grandpa died last night
      my brother died
      we lost my aunt
      a colleague at work died suddenly
      my neighbour of thirty years is gone
      He took his own life. my friend from school.
      my sister has died and I don't know what to do
      they found him on sunday. he was 41
      someone I used to know died and it's hitting me harder than i expected
      lost my gran, she raised me
      a boy in my class has died`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(friend|brother|sister|gran\w*|aunt|uncle|colleague|neighbour|class)\b/i,
        lines: `
          Who were they to you?
          What was their name?`,
      },
      {
        key: 'when',
        answeredBy: /\b(last night|sunday|today|yesterday|just|week)\b/i,
        lines: `
          When did you hear?
          When was it?`,
      },
      {
        key: 'known',
        answeredBy: /\b(years|school|raised)\b/i,
        lines: `
          How long had you known them?
          How did you know each other?`,
      },
      {
        key: 'see',
        lines: `
          What do you remember most about them?
          What were they like?`,
      },
      {
        key: 'company',
        lines: `
          Who else knew them?
          Is there someone you can talk to about them?`,
      },
    ],
    reflect: `
      I'm so sorry for your loss.
      I'm sorry. That's a real loss.
      Oh no. I'm very sorry.`,
    helps: `
      I'd write to the family, three sentences, with one thing they did that I won't forget. People keep those letters.`,
    never: `
      they're in a better place
      it was their time
      at least
      you have other friends
      be strong`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are you, since losing {who}?
          How are you, since you lost them?
          How has it been since the news of that death?
          You told me that somebody had died. How are you with it now?`,
      },
    ],
  }),
  kind({
    key: 'funeral',
    valence: -0.7,
    phase: 'any',
    feelings: ['sad', 'numb', 'anxious', 'tired', 'grateful'],
    said: `
      the funeral is on friday
      I have to speak at my father's funeral
      we're burying her tomorrow
      just back from a funeral
      the funeral was today
      there were so few people at the cemetery
      i'm writing the eulogy and I can't find a beginning
      what do you wear to a cremation
      carried the coffin with my brothers
      the vicar got his name wrong
      we scattered the ashes at the lake
      It was a good funeral, if that exists
      they played her song and I lost it
      can't make it to the funeral, the flights are full
      my aunt's memorial service this weekend`,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(my|her|his|father|mother|aunt|friend|gran\w*)\b/i,
        lines: `
          Whose funeral is it?
          Who died?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|weekend)\b/i,
        lines: `
          When is it?
          Which day is it?`,
      },
      {
        key: 'part',
        phase: 'ahead',
        answeredBy: /\b(speak|eulogy|carry)\b/i,
        lines: `
          Do you have to say anything there?
          Have you got something to do in it?`,
      },
      {
        key: 'with',
        phase: 'ahead',
        lines: `
          Who's going with you?
          Will there be someone beside you?`,
      },
      {
        key: 'was',
        phase: 'past',
        lines: `
          How was it?
          Who came?`,
      },
      {
        key: 'after',
        phase: 'past',
        lines: `
          What did you all do afterwards?
          Did anyone tell a good story about them?`,
      },
    ],
    reflect: {
      ahead: `
        I'm sorry. That's a hard day to get through.
        I'm sorry. It's a lot to face.`,
      past: `
        I'm sorry. That's a long day.
        Those days take everything out of you.`,
    },
    helps: {
      ahead: `
        I'd print what I want to say in large letters, and give a copy to someone who can take over.`,
      past: `I'd keep tomorrow empty.`,
    },
    never: `
      a beautiful funeral
      now you can begin to heal
      it's what they would have wanted
      be strong
      closure`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was the funeral?
          How are you, after the funeral?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
          How have you been since the funeral?
          How are you now that the funeral's over?`,
      },
    ],
  }),
  kind({
    key: 'anniversary-of-death',
    valence: -0.6,
    phase: 'any',
    feelings: ['sad', 'lonely', 'numb', 'grateful', 'guilty'],
    said: `
      today it's a year since dad died
      it would have been her birthday today
      five years today
      tomorrow is the anniversary of my mother's death
      his death day is coming up
      the first christmas without her
      He'd have turned seventy on sunday
      i went to the grave today
      lit a candle for my brother tonight
      it's always worse in november, that's when she died
      mother's day without a mother
      forgot the anniversary of dad's death and feel awful
      two years ago today we lost the baby
      I visit my wife every sunday, at the cemetery
      nobody mentioned it's his day today`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(dad|mum|mother|father|brother|sister|wife|husband|baby|gran\w*)\b/i,
        lines: `
          Who is it that you're thinking of?
          Whose day is it?`,
      },
      {
        key: 'years',
        answeredBy: /\b(year|years|first|two|five|ten)\b/i,
        lines: `
          How many years is it?
          How long has it been?`,
      },
      {
        key: 'do',
        lines: `
          Do you do something on that day?
          How will you spend the day, or how did you?`,
      },
      {
        key: 'memory',
        lines: `
          What do you remember most?
          What did they like?`,
      },
      {
        key: 'other',
        lines: `
          Does anyone else remember the date?
          Who remembers with you?`,
      },
    ],
    reflect: `
      I'm sorry. Those days are hard.
      That's a day to be gentle with yourself.
      I'm sorry. It comes round every year, and it hurts every year.`,
    helps: `
      I'd do one small thing that was theirs: their dish, their walk, their song. And tell somebody what day it is.`,
    never: `
      still sad
      it's been long enough
      time heals
      move on
      they're watching over you`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          How did you get through the anniversary?
          How was that day, with the date on it?
          How are you, now that the anniversary is past?`,
      },
    ],
  }),
  kind({
    key: 'clearing-a-house',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['sad', 'tired', 'overwhelmed', 'angry', 'grateful'],
    said: `
      clearing out my mother's house
      we have to empty dad's flat by the end of the month
      i found all his letters in a shoe box
      sorting through her clothes today
      forty years of stuff and three siblings
      Can't throw away her glasses
      the house I grew up in is being sold
      my brother took the clock without asking
      spent all day at the tip with my parents' furniture
      what do you do with somebody's slippers
      handed over the keys to gran's house
      found my own school reports in his desk
      the house clearance people came
      going through my late husband's things
      her handwriting is on all the jam jars`,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(mother|mum|father|dad|gran\w*|husband|wife|parents|grew up)\b/i,
        lines: `
          Whose house is it?
          Whose things are they?`,
      },
      {
        key: 'found',
        answeredBy: /\bfound\b/i,
        lines: `
          What have you found?
          Was there something you didn't expect?`,
      },
      {
        key: 'keep',
        lines: `
          What are you keeping?
          Is there something you can't part with?`,
      },
      {
        key: 'with',
        answeredBy: /\b(brother|sister|siblings|we)\b/i,
        lines: `
          Is somebody helping you?
          Who's doing it with you?`,
      },
      {
        key: 'until',
        answeredBy: /\b(by the|until|month)\b/i,
        lines: `
          When does it have to be done?
          How much is left?`,
      },
    ],
    reflect: `
      That's hard work, and sad work too.
      I'm sorry. That's a sad job.
      That's a lot to go through.`,
    helps: `
      I'd make three heaps: keep, give, and not today. The third one gets put in a box with the date on it.`,
    never: `
      it's just stuff
      you can't keep everything
      how much is it worth
      get a skip`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How's the clearing of the house going?
          How far have you got with the house?
          Is the house nearly empty?`,
      },
    ],
  }),
  kind({
    key: 'missing-someone',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['sad', 'lonely', 'hurt', 'grateful'],
    said: `
      i miss my dad so much today
      I really miss her
      heard our song in the supermarket and had to leave
      wanted to ring mum and then remembered
      it's been four years and I'm crying over a scarf
      I dreamt my brother was alive
      grief is weird, I was fine for weeks
      found an old voicemail from him
      miss my best friend, she moved to canada
      I'd give anything to hear her voice once more
      still reach for the phone to tell him things
      missing my kids, they're with their father
      smelled his aftershave on a stranger
      i miss how we used to be
      wish she could have seen this`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(dad|mum|brother|sister|friend|her|him|kids|wife|husband)\b/i,
        lines: `
          Who is it you miss?
          Would you tell me about them?`,
      },
      {
        key: 'came',
        answeredBy: /\b(song|scarf|voicemail|dream\w*|smell\w*|photo)\b/i,
        lines: `
          What brought it up today?
          When did it come?`,
      },
      {
        key: 'tell',
        lines: `
          What would you have told them?
          What would you like to say to them?`,
      },
      {
        key: 'answer',
        lines: `
          What would they have said?
          What do you miss most?`,
      },
    ],
    reflect: `
      That's hard. I'm sorry you're missing them.
      I'm sorry. Of course you miss them.`,
    helps: `
      I'd write down what I'd have told them, as a letter that nobody has to read. Or ring someone who knew them too.`,
    never: `
      they're always with you
      time heals
      don't dwell
      at least you had
      let go`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          How's the missing them today?
          You were missing somebody badly the other day. How is it now?
          Has it been a bit easier, with the missing?`,
      },
    ],
  }),
]
