/** The body on ordinary days: sleep, colds, appointments, habits, running. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const bodyAndSleep: readonly LifeEventKind[] = [
  kind({
    key: 'cold-or-flu',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['tired', 'bored', 'lonely', 'angry'],
    said: `
      i've got a cold
      I'm ill in bed
      caught the flu, everything hurts
      woke up with a sore throat
      39 fever since yesterday
      coughing my lungs out
      stayed home sick today
      my whole family's got the same bug
      I think I'm coming down with something
      tested positive for covid again
      nose like a tap
      lost my voice completely
      been throwing up all night
      Day four of this flu and i've watched everything there is
      off sick, feeling guilty about it`,
    ask: [
      {
        key: 'since',
        answeredBy: /\b(since|yesterday|day \w+|all night|woke)\b/i,
        lines: `
          How long have you had it?
          When did it start?`,
      },
      {
        key: 'worst',
        answeredBy: /\b(throat|cough\w*|fever|nose|voice|throwing|hurts)\b/i,
        lines: `
          What's the worst of it?
          Is it the head, the throat or the stomach?`,
      },
      {
        key: 'drunk',
        lines: `
          Have you been able to eat or drink anything?
          What have you had to drink today?`,
      },
      {
        key: 'brings',
        lines: `
          Is somebody looking after you?
          Is there anyone who could bring you something?`,
      },
      {
        key: 'cancelled',
        lines: `
          What have you had to cancel?
          Can you stay at home with it?`,
      },
    ],
    reflect: `
      Poor you. That's no fun.
      Then it's bed, if you can manage it.
      I'm sorry you're feeling rotten.`,
    helps: `
      I'd drink more than I want to, cancel tomorrow now rather than in the morning, and sleep.
      If the fever's high for more than three days, or breathing gets hard, I'd ring a doctor.`,
    never: `
      man flu
      it's only a cold
      have you tried
      you should have had the vaccine`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          How's the cold, or whatever it was?
          Are you over it, the thing you were ill with?
          Feeling any better than when you were ill?`,
      },
    ],
  }),
  kind({
    key: 'headache-or-migraine',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['tired', 'angry', 'sad', 'anxious'],
    said: `
      i have a terrible headache
      migraine again
      lying in the dark with a migraine
      my head is splitting
      third migraine this month
      had to leave work early because of my head
      the light hurts
      can see the aura coming
      Missed my daughter's concert because of a migraine
      head feels like it's in a vice
      painkillers aren't doing anything
      every weekend I get a headache, like clockwork
      just threw up from the pain
      been in bed with my head all day
      people think it's just a headache`,
    ask: [
      {
        key: 'now',
        lines: `
          Is it still bad now?
          Can you lie down somewhere dark?`,
      },
      {
        key: 'missed',
        answeredBy: /\b(missed|had to leave|cancelled)\b/i,
        lines: `
          Have you had to cancel anything?
          When did it start?`,
      },
      {
        key: 'often',
        answeredBy: /\b(again|third|every|month|weekend)\b/i,
        lines: `
          Do you get them often?
          How often does it come?`,
      },
      {
        key: 'before',
        lines: `
          Do you know what sets it off?
          Have you taken anything for it?`,
      },
    ],
    reflect: `
      I'm sorry. I'll keep it short.
      Ouch. That's miserable.
      Poor you. Somewhere dark and quiet, if you can.`,
    helps: `
      I'd take whatever usually works early, drink some water, and lie in the dark without a screen. This one included.
      If it's the worst you've ever had, or it came like a blow, I'd ring a doctor now.`,
    never: `
      have you tried drinking water
      it's just stress
      my cousin gets those
      cheer up`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          How's the head today?
          Has the headache gone?
          Did you get rid of that headache?`,
      },
    ],
  }),
  kind({
    key: 'back-or-other-pain',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['tired', 'angry', 'sad', 'anxious', 'bored'],
    said: `
      my back is killing me
      I've put my back out
      can't turn my neck
      my knee's playing up again
      chronic pain day, couldn't get out of bed
      twisted my ankle on the stairs
      broke my wrist
      everything hurts when it rains
      sciatica is back
      cut my finger quite badly while cooking
      my shoulder won't let me sleep on that side
      i pulled something at the gym
      Living with pain for six years and nobody believes me
      toothache is unbearable
      fell off my bike, bruised but whole`,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(on the|at the|fell|twisted|pulled|cooking|gym|bike)\b/i,
        lines: `
          How did it happen?
          What did you do?`,
      },
      {
        key: 'since',
        answeredBy: /\b(again|since|years|back)\b/i,
        lines: `
          How long has it been hurting?
          Is it new?`,
      },
      {
        key: 'cant',
        answeredBy: /\b(can't|couldn't|won't)\b/i,
        lines: `
          What can't you do because of it?
          Can you sleep with it?`,
      },
      {
        key: 'looked',
        lines: `
          Has anyone had a look at it?
          Have you seen a doctor about it?`,
      },
      {
        key: 'easier',
        lines: `
          Does anything help?
          When is it best?`,
      },
    ],
    reflect: `
      Ouch. I'm sorry.
      Pain wears you out.
      That makes everything harder.`,
    helps: `
      I'd have it looked at if it isn't better in a week, and keep moving a little in the meantime, if moving's possible.`,
    never: `
      it's all in your head
      no pain no gain
      you're getting old
      have you tried yoga`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How's the pain?
          Is it still hurting?
          Has anyone looked at it, the place that was hurting?`,
      },
    ],
  }),
  kind({
    key: 'dentist',
    valence: -0.3,
    phase: 'any',
    feelings: ['anxious', 'relieved', 'proud', 'angry'],
    said: `
      dentist tomorrow, ugh
      I've got a dentist appointment on thursday
      had a root canal today
      got a tooth pulled
      haven't been to the dentist in four years
      half my face is numb
      need a crown and it costs a fortune
      no cavities!
      I'm scared of the dentist
      my wisdom teeth are coming out next week
      dentist was fine actually
      my kid screamed the place down at the dentist's
      chipped my front tooth
      braces at 35, here we go
      the drill. that sound.`,
    ask: [
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|next week|at \w+)\b/i,
        lines: `
          When is it?
          What time do you have to be there?`,
      },
      {
        key: 'what',
        answeredBy: /\b(root canal|crown|pulled|wisdom|braces|check|cavit\w+)\b/i,
        lines: `
          What's being done?
          What was it for?`,
      },
      {
        key: 'worst',
        phase: 'ahead',
        lines: `
          Which part do you mind most?
          Has it gone badly before?`,
      },
      {
        key: 'eat',
        phase: 'past',
        lines: `
          Can you eat yet?
          Does it hurt now?`,
      },
    ],
    reflect: {
      ahead: `
        Nobody likes that one.
        The dentist. I can see why you'd dread it.`,
      past: `That's over, at least.`,
      'past bad': `Ouch. I'm sorry.`,
    },
    helps: {
      ahead: `
        I'd tell them at the start that I'm nervous and agree on a sign to stop. They're used to it.`,
      past: `Soup today, and nothing on that side.`,
    },
    never: `
      you should floss
      it doesn't hurt
      don't be a baby
      your own fault`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT4H',
        lines: `
          How was the dentist?
          How did it go at the dentist's?`,
      },
      {
        phase: 'past',
        after: 'P2D',
        lines: `
          How's the tooth?
          Has it stopped hurting, since the dentist?`,
      },
    ],
  }),
  kind({
    key: 'doctor-appointment',
    valence: -0.3,
    phase: 'any',
    feelings: ['anxious', 'relieved', 'angry', 'tired'],
    said: `
      doctor's appointment on monday
      going to the GP tomorrow about the tiredness
      finally made an appointment with a doctor
      saw a specialist today
      waited three hours for five minutes with the doctor
      the doctor didn't take me seriously
      my checkup was fine
      I have to see the cardiologist
      she says i should lose weight, whatever I come in with
      first appointment with a therapist next week
      the eye doctor says I need glasses
      Blood pressure too high, she wants me to come back
      got new medication today
      I keep putting off the doctor
      had my smear test, all done
      he actually listened, for once a doctor who listened`,
    ask: [
      {
        key: 'why',
        answeredBy: /\b(about|because|for|tiredness|heart|eye|check)\b/i,
        lines: `
          What's it about?
          What is it for?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|next|at \w+)\b/i,
        lines: `
          When is it?
          What day is it?`,
      },
      {
        key: 'question',
        phase: 'ahead',
        lines: `
          Is there something you want to be sure to ask?
          Are you worried about it?`,
      },
      {
        key: 'said',
        phase: 'past',
        answeredBy: /\b(says?|said|told)\b/i,
        lines: `
          What did they say?
          What happens next?`,
      },
      {
        key: 'unsaid',
        phase: 'past',
        lines: `
          Did they listen?
          Did you get to ask everything?`,
      },
    ],
    reflect: {
      ahead: `
        It'll be good to have it looked at.
        So there's an appointment.`,
      past: `That's the appointment done.`,
      'past good': `I'm glad they were good.`,
      'past bad': `I'm sorry. That's frustrating, after waiting for it.`,
    },
    helps: {
      ahead: `
        I'd write the three most important questions on paper and hand the paper over. Doctors like it, and nothing gets forgotten.`,
      past: `If something wasn't clear, I'd ring and ask the nurse. It's what they're there for.`,
    },
    never: `
      it's probably nothing
      doctors know best
      you worry too much
      google it`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT5H',
        lines: `
          How was the doctor's?
          What did the doctor say?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
          How are you, since the doctor's appointment?
          Anything new, after what the doctor said?`,
      },
    ],
  }),
  kind({
    key: 'sleepless-night',
    valence: -0.5,
    phase: 'any',
    feelings: ['tired', 'anxious', 'angry', 'lonely', 'sad'],
    said: `
      can't sleep
      I was awake till four
      slept two hours
      it's 3am and I'm wide awake
      barely slept last night
      been tossing and turning for hours
      insomnia again
      my brain won't switch off
      woke up at 4 and that was it
      the third bad night in a row
      I'm exhausted but as soon as I lie down i'm awake
      lying here listening to the fridge
      slept terribly, the neighbours had a party
      Anyone up? Can't sleep.
      so tired i could cry, but sleep? no`,
    ask: [
      {
        key: 'now',
        phase: 'past',
        answeredBy: /\b(till|until|hours|woke|four|three|4|3)\b/i,
        lines: `
          How much did you sleep?
          What time did you give up?`,
      },
      {
        key: 'thoughts',
        lines: `
          Was something on your mind?
          What was keeping you awake?`,
      },
      {
        key: 'how-long',
        answeredBy: /\b(row|again|weeks|nights)\b/i,
        lines: `
          How many nights has it been?
          Is it new?`,
      },
      {
        key: 'tomorrow',
        lines: `
          What have you got on after it?
          Do you have to be up early?`,
      },
    ],
    reflect: `
      That's wretched. I'm sorry.
      A bad night makes a long day.
      No sleep is hard on everything else.`,
    helps: `
      I'd get up after twenty minutes, sit somewhere dim with something boring, and go back when I'm sleepy. And I'd turn the clock to the wall.
      After a bad night I'd get up at the usual time anyway and go to bed a bit early. It mends the next one.`,
    never: `
      just relax
      count sheep
      have you tried camomile
      sleep is important`,
    followUp: [
      {
        after: 'PT20H',
        lines: `
          Did you sleep better?
          How was the night?
          Have you caught up on sleep?`,
      },
    ],
  }),
  kind({
    key: 'nightmare',
    valence: -0.4,
    phase: 'past',
    feelings: ['anxious', 'sad', 'tired', 'relieved'],
    said: `
      had a nightmare
      I dreamt my teeth fell out again
      woke up screaming
      bad dream, heart's still racing
      i keep having the same dream about the house
      dreamt that my mum died
      I dream about school exams at 50, is that normal
      weird dream last night
      in the dream I couldn't find my daughter
      the nightmares are back
      dreamed someone was standing in the room
      was being chased again, same corridor
      I woke up crying and don't know why
      had such a strange dream about you
      Nightmare. Lights on now.`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(dreamt|dreamed|in the dream|about|chased)\b/i,
        lines: `
          What happened in it?
          Do you remember it?`,
      },
      {
        key: 'again',
        answeredBy: /\b(again|same|back|keep)\b/i,
        lines: `
          Have you had it before?
          Do you have them often?`,
      },
      {
        key: 'who',
        lines: `
          Was anyone you know in it?
          Who was in it?`,
      },
      {
        key: 'now',
        lines: `
          Are you all right now?
          Is the light on?`,
      },
    ],
    reflect: `
      That's a nasty way to wake up.
      I'm sorry. Those can stay with you.
      Horrible. It was a dream, and you're awake.`,
    helps: `
      I'd put a light on, drink some water, and tell it to someone or write it down. It gets smaller on paper.`,
    never: `
      it was only a dream
      dreams come true
      what it means is
      don't eat cheese`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          Any more nightmares?
          Did you sleep all right after that nightmare?
          Has the bad dream come back?`,
      },
    ],
  }),
  kind({
    key: 'hangover',
    valence: -0.3,
    phase: 'lasting',
    feelings: ['tired', 'ashamed', 'anxious', 'guilty', 'glad'],
    said: `
      I'm so hungover
      never drinking again
      drank way too much last night
      what did i say last night
      my head. the wine. why
      hangxiety is real
      woke up on the sofa with my shoes on
      was sick twice and I have a meeting at ten
      too old for tequila
      got drunk at the office party and danced on a table apparently
      still drunk i think
      Lost my jacket and some of my dignity last night
      great night, horrible morning
      I called my ex at 2am drunk
      feel like death, worth it though`,
    ask: [
      {
        key: 'occasion',
        answeredBy: /\b(party|birthday|wedding|office|night out|bar)\b/i,
        lines: `
          What was the occasion?
          Was it at least a good night?`,
      },
      {
        key: 'who',
        answeredBy: /\b(with|friends|ex)\b/i,
        lines: `
          Who were you with?
          Who was there?`,
      },
      {
        key: 'water',
        lines: `
          Have you had some water?
          Have you eaten anything?`,
      },
      {
        key: 'regret',
        answeredBy: /\b(said|called|danced|texted)\b/i,
        lines: `
          Is there anything you're worrying about having said?
          Do you remember all of it?`,
      },
      {
        key: 'today',
        lines: `
          What were you meant to be doing today?
          Do you have to be anywhere?`,
      },
    ],
    reflect: `
      Oh dear. Water, then.
      Poor head.
      That's the price of it.`,
    helps: `
      Water, something salty, a walk if I could face it, and no messages to anyone until tomorrow.`,
    never: `
      serves you right
      alcohol is poison
      hair of the dog
      act your age`,
    followUp: [
      {
        after: 'P1D',
        lines: `
          Have you recovered from the hangover?
          How's the head, after that night?
          Feeling human again, after the hangover?`,
      },
    ],
  }),
  kind({
    key: 'giving-something-up',
    valence: 0.3,
    phase: 'lasting',
    feelings: ['proud', 'anxious', 'hopeful', 'tired', 'angry'],
    said: `
      I've stopped smoking
      day three without cigarettes
      haven't had a drink in two weeks
      trying to quit
      going to give up smoking on monday
      ninety days sober today
      I'm off sugar and could murder someone for a biscuit
      dry january, nine days in
      deleted all the social media from my phone
      one year clean
      the craving's really bad tonight
      Everyone at the party was drinking and I had water
      quit vaping, I'm so irritable
      threw away the last packet
      my dad stopped drinking`,
    ask: [
      {
        key: 'days',
        answeredBy: /\b(days?|weeks?|year|months?|since)\b/i,
        lines: `
          How long is it now?
          When did you stop?`,
      },
      {
        key: 'hard',
        answeredBy: /\b(tonight|party|craving|evening|coffee)\b/i,
        lines: `
          When is it hardest?
          What's the worst time of day?`,
      },
      {
        key: 'why',
        lines: `
          What made you stop?
          Why now?`,
      },
      {
        key: 'instead',
        lines: `
          What do you do instead?
          What helps when you want it?`,
      },
      {
        key: 'knows',
        lines: `
          Who knows?
          Is there someone you can ring when it gets hard?`,
      },
    ],
    reflect: `
      That's hard to do.
      Good for you. The first weeks are the worst.
      That takes some doing.`,
    helps: `
      I'd plan for the worst half hour of the day: a walk, a shower, a phone call. The wanting passes if it's given ten minutes.`,
    never: `
      just one won't hurt
      it's all willpower
      you'll gain weight
      are you still`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How's it going, with the thing you gave up?
          Have you been able to keep it up?
          Has it got any easier, doing without?`,
      },
    ],
  }),
  kind({
    key: 'relapse',
    valence: -0.7,
    phase: 'past',
    feelings: ['ashamed', 'guilty', 'sad', 'angry', 'tired'],
    said: `
      I had a cigarette
      i drank again last night
      fell off the wagon
      two years sober and I threw it away
      relapsed on saturday
      I bought a packet and smoked half of it
      after forty days I gave in
      back to square one
      started again, I'm so weak
      gambled again, lost four hundred
      my brother's using again
      ate the whole cake and hated every bite
      I told everyone I'd quit and now i'm smoking behind the shed
      slipped up at the wedding
      one glass. then five.`,
    ask: [
      {
        key: 'before',
        answeredBy: /\b(after|at the|party|wedding|argument)\b/i,
        lines: `
          What was going on before it?
          What led up to it?`,
      },
      {
        key: 'how-long',
        answeredBy: /\b(days|weeks|years|months)\b/i,
        lines: `
          How long had you gone without?
          How long was it before that?`,
      },
      {
        key: 'now',
        lines: `
          Is it over for now?
          Is there any left in the house?`,
      },
      {
        key: 'told',
        lines: `
          Does anyone know?
          Is there someone you can tell?`,
      },
    ],
    reflect: `
      I'm sorry. It doesn't undo the time before it.
      Thank you for telling me. That's not easy to say.
      It happened. It needn't go on tomorrow.`,
    helps: `
      I'd get rid of what's left tonight and tell one person. Then tomorrow is day one again, and the days before still count.`,
    never: `
      back to zero
      I knew it
      you promised
      you threw it all away
      no willpower`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          How has it been since the slip?
          How are the days, since it happened again?
          Were you able to stop again?`,
      },
    ],
  }),
  kind({
    key: 'exercise',
    valence: 0.6,
    phase: 'past',
    feelings: ['proud', 'glad', 'tired', 'calm'],
    said: `
      went for a run this morning
      ran 5k without stopping!
      best run in months
      I've started going to the gym
      first yoga class today, I'm made of wood
      swam forty lengths
      cycled to work for the first time
      signed up for a half marathon
      did my exercises every day this week
      long walk by the river, feel human again
      my legs are jelly from climbing
      new personal best
      Back on the bike after the winter
      ran the marathon!!! 4:12
      danced for two hours, soaked
      couch to 5k week two`,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(river|park|gym|pool|to work|along|woods|hill)\b/i,
        lines: `
          Where did you go?
          Where do you do it?`,
      },
      {
        key: 'air',
        lines: `
          How did it feel?
          What was it like out?`,
      },
      {
        key: 'turn',
        lines: `
          Was it hard?
          How far did you get?`,
      },
      {
        key: 'with',
        answeredBy: /\b(with|we|alone|club|class)\b/i,
        lines: `
          Do you go with anyone?
          Was it alone, or with somebody?`,
      },
      {
        key: 'next',
        lines: `
          When's the next one?
          Are you building up to something?`,
      },
    ],
    reflect: `
      Good for you.
      You'll sleep well after that, with luck.
      That's a good thing to have done with a day.`,
    helps: `
      I'd put it on the same days each week and keep it short enough that I never mind starting.`,
    never: `
      no pain no gain
      burn off
      you look thinner
      is that all`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Have you kept up the exercise?
          Have you been out again, for the exercise?
          How's the exercise going?`,
      },
    ],
  }),
]
