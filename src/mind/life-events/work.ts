/** Getting work, leaving it and losing it. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const work: readonly LifeEventKind[] = [
  kind({
    key: 'job-interview',
    valence: 0,
    phase: 'any',
    feelings: ['anxious', 'hopeful', 'excited', 'relieved'],
    said: `
      i've got a job interview on thursday
      interview tomorrow at nine, kind of dreading it
      they've invited me for an interview
      I have to go in for a second round next week
      had my interview today
      just came out of the interview
      so the interview happened. no idea how it went
      they want to see me on Monday about the job
      my interview got moved to next week
      practising answers for the interview all evening
      i blanked completely when they asked me about my weaknesses
      the panel was three people and none of them smiled
      wife has an interview at the hospital tomorrow
      final round with the director on friday, wish me luck
      it's a video interview so at least i can wear slippers
      got asked back for another interview!!`,
    ask: [
      {
        key: 'job',
        answeredBy: /\b(as an?|for the|position|role|post)\b/i,
        lines: `
          What's the job?
          What sort of job is it?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(today|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|next week|at \w+)\b/i,
        lines: `
          When is it?
          What day is the interview?`,
      },
      {
        key: 'who',
        answeredBy: /\b(panel|director|manager|boss|hr|head of)\b/i,
        lines: `
          Do you know who's doing the interviewing?
          Who's the interview with?`,
      },
      {
        key: 'dreaded',
        phase: 'ahead',
        lines: `
          Is there a question you hope they won't ask?
          Anything you're dreading being asked?`,
      },
      {
        key: 'hardest',
        phase: 'past',
        answeredBy: /\basked me\b/i,
        lines: `
          What did they ask?
          Was there a question that was hard to answer?`,
      },
      {
        key: 'hear',
        phase: 'past',
        answeredBy: /\b(let me know|hear (back|from)|decide by)\b/i,
        lines: `
          When do they let you know?
          Did they say when they'd decide?`,
      },
    ],
    reflect: {
      ahead: `
        So there's an interview coming up.
        An interview. I can see that being on the mind all week.`,
      past: `
        So the interview's been and gone.
        That's the interview done, at least.`,
      'past good': `It went well, then. I'm glad.`,
      'past bad': `That's a rotten feeling to come out of an interview with.`,
    },
    helps: {
      ahead: `
        I'd prepare two or three short stories of things that went well at work, and practise them out loud once. They fit most questions.
        I'd have one question ready to ask them. It helps when they say "anything you'd like to know?"`,
      past: `
        I'd leave it alone now and send one other application, so that it isn't the only thing to wait for.
        If nothing's been heard after a week, I'd write a short friendly note and ask where they are with it.`,
    },
    never: `
      you'll smash it
      just be yourself
      it wasn't meant to be
      don't be nervous`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT4H',
        lines: `
          How did the interview go?
          How was the interview in the end?
          So, the interview. What was it like?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
          Any word about the job yet, after the interview?
          Have they been in touch since the interview?`,
      },
    ],
  }),
  kind({
    key: 'job-rejection',
    valence: -0.7,
    phase: 'past',
    feelings: ['disappointed', 'sad', 'angry', 'ashamed', 'relieved'],
    said: `
      didn't get the job
      they went with someone else
      got the rejection email this morning
      Another no. That's the sixth.
      they said i was a strong candidate but
      so I failed the interview
      no luck with the job I told you about
      they picked an internal candidate
      i wasn't selected for the position
      "we regret to inform you" again
      ghosted after three rounds of interviews
      the recruiter called, it's a no
      they don't want me
      my application got turned down
      found out I wasn't even shortlisted`,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(e-?mail|letter|called|phone|ghosted|recruiter|message)\b/i,
        lines: `
          How did they tell you?
          Was it an email, or did somebody ring?`,
      },
      {
        key: 'reason',
        answeredBy: /\b(because|they said|internal|experience|reason)\b/i,
        lines: `
          Did they give a reason?
          Did they say why?`,
      },
      {
        key: 'wanted',
        lines: `
          What had you been looking forward to in it?
          What was it about that job that you wanted?`,
      },
      {
        key: 'others',
        answeredBy: /\b(another|other|next) (one|job|interview|application)\b/i,
        lines: `
          Is anything else still open?
          Are you waiting to hear from anybody else?`,
      },
      {
        key: 'told',
        lines: `
          Who knows so far?
          Have you told anyone else yet?`,
      },
    ],
    reflect: `
      That's disappointing. I'm sorry.
      I'm sorry. A no is hard when you've put the work in.
      Oh, that's a shame.`,
    helps: `
      I'd ask them, politely, what decided it. Some never answer, but the ones who do are useful.
      I'd take this evening off from it and send the next one tomorrow.`,
    never: `
      their loss
      everything happens for a reason
      when one door closes
      it wasn't meant to be
      at least`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How are you now, after that no about the job?
          Has anything else come up since they turned you down?
          How's the looking going since that rejection?`,
      },
    ],
  }),
  kind({
    key: 'job-offer',
    valence: 0.8,
    phase: 'past',
    feelings: ['glad', 'proud', 'excited', 'anxious', 'relieved'],
    said: `
      I GOT THE JOB
      they offered me the position
      got an offer today, can't quite believe it
      the interview worked out, they want me
      they said yes!
      passed the interview, start in march
      signed the contract this afternoon
      i've got two offers and no clue which to take
      the offer letter came and the salary's decent
      So. I'm employed again.
      they want an answer about the offer by friday
      my son got offered an apprenticeship
      thinking about whether to accept the offer
      they called back. i'm in
      got the post at the university after all`,
    ask: [
      {
        key: 'told-by',
        lines: `
          How did you hear?
          Who told you?`,
      },
      {
        key: 'start',
        answeredBy: /\bstart(s|ing)?\b/i,
        lines: `
          When would it start?
          Is there a start date yet?`,
      },
      {
        key: 'doubt',
        answeredBy: /\b(but|not sure|two offers|accept)\b/i,
        lines: `
          Is it a clear yes, or is there a but?
          Are you going to take it?`,
      },
      {
        key: 'first-told',
        lines: `
          Who did you tell first?
          Who knows already?`,
      },
      {
        key: 'celebrate',
        lines: `
          Are you doing anything to celebrate?
          How will you celebrate?`,
      },
    ],
    reflect: {
      any: `
        That's very good news.
        They said yes, then. I'm glad.`,
      bad: `An offer, and it isn't simple all the same.`,
    },
    helps: `
      I'd ask for a day or two before signing, and read the contract for pay, hours and notice. No decent place minds that.`,
    never: `
      I'm so happy for you
      don't mess it up
      I knew it
      are you sure`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          How does the new job look now, a few days after the offer?
          Has it sunk in, about the job?
          Is there a start date for the job yet?`,
      },
    ],
  }),
  kind({
    key: 'new-job',
    valence: 0.3,
    phase: 'any',
    feelings: ['excited', 'anxious', 'overwhelmed', 'tired', 'hopeful', 'lonely'],
    said: `
      first day at the new job today
      I start on Monday
      started my new job this week and my brain is soup
      new office, new people, can't find the toilets
      my first week is over
      i keep forgetting everyone's name at work
      nobody ate lunch with me on my first day
      they gave me a laptop and then forgot about me
      I'm the new one again
      begin my apprenticeship tomorrow
      settling in at the new place slowly
      so far the new team seems nice
      three weeks in and i still feel like a visitor there
      my first shift was chaos
      not sure the new job is what they promised`,
    ask: [
      {
        key: 'arrival',
        phase: 'past',
        lines: `
          Who showed you around?
          What did they have you do first?`,
      },
      {
        key: 'lunch',
        phase: 'past',
        answeredBy: /\b(lunch|canteen|ate)\b/i,
        lines: `
          Who did you have lunch with?
          What are the people like?`,
      },
      {
        key: 'start',
        phase: 'ahead',
        answeredBy: /\b(today|tomorrow|(mon|tues|wednes|thurs|fri)day|next week)\b/i,
        lines: `
          When's the first day?
          When do you start?`,
      },
      {
        key: 'work',
        answeredBy: /\b(as an?|working (on|in|with))\b/i,
        lines: `
          What's the job?
          What will the work be?`,
      },
      {
        key: 'ally',
        phase: 'lasting',
        lines: `
          Is there somebody there you can ask things?
          Who's been easiest to talk to so far?`,
      },
    ],
    reflect: {
      ahead: `A new job. That's a big change.`,
      past: `First days are tiring, even the good ones.`,
      lasting: `It takes a while before you stop feeling new.`,
      any: `A new place, with everything to learn at once.`,
    },
    helps: `
      I'd write names down on the first evening, with where each of them sits. It saves a lot of embarrassment.
      I'd pick one friendly person and ask them all the stupid questions in the first two weeks, while it's still allowed.`,
    never: `
      you'll be fine
      fake it till you make it
      it can't be that bad
      everyone feels like that`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT10H',
        lines: `
          How was the first day at the new job?
          So, the new job. How did it start?`,
      },
      {
        after: 'P10D',
        lines: `
          How's the new job by now?
          Are you finding your way at the new place?
          Have you got to know anyone at the new job?`,
      },
    ],
  }),
  kind({
    key: 'resigning',
    valence: 0,
    phase: 'any',
    feelings: ['relieved', 'anxious', 'guilty', 'hopeful', 'angry', 'sad'],
    said: `
      I handed in my notice
      i quit today
      going to tell my boss on friday that I'm leaving
      wrote my resignation letter, haven't sent it
      I want to quit my job
      gave notice this morning and she just said ok
      thinking of leaving after eleven years
      i'm done with that place
      resigned. feels weird
      my last day is the 30th
      worked my final shift yesterday
      how do you tell people you're quitting
      can't do this job any more, i'm out
      leaving drinks on thursday
      my husband wants to resign without having anything new`,
    ask: [
      {
        key: 'told',
        phase: 'past',
        answeredBy: /\b(boss|manager|she|he|they) (said|just|took|was)\b/i,
        lines: `
          What did they say?
          How did they take it?`,
      },
      {
        key: 'straw',
        answeredBy: /\b(because|since|after)\b/i,
        lines: `
          What decided it?
          When did you first think of going?`,
      },
      {
        key: 'last-day',
        answeredBy: /\blast day|final shift|until the\b/i,
        lines: `
          When's the last day?
          How much notice is it?`,
      },
      {
        key: 'next',
        answeredBy: /\b(new job|start at|going to work|something new)\b/i,
        lines: `
          Is there something to go to?
          What comes after it?`,
      },
      {
        key: 'miss',
        lines: `
          Is there anyone there you'd miss?
          Is there any part of it you'd miss?`,
      },
    ],
    reflect: {
      any: `Leaving a job is a big step.`,
      past: `So it's done. You've told them.`,
      ahead: `So you're thinking of going.`,
    },
    helps: {
      ahead: `
        I'd count up how many months of money there are first, and then decide. It makes the rest of it calmer.
        I'd put the letter in two plain sentences, with the date, and say the rest in person or not at all.`,
      past: `
        I'd write down what I did there while it's fresh, for the next application, and ask for the reference now.`,
    },
    never: `
      you're brave
      never burn bridges
      the grass is always greener
      are you crazy`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          Did you hand it in, your notice?
          How did it go, telling them you're leaving?`,
      },
      {
        after: 'P5D',
        lines: `
          How is it at work now that they know you're going?
          How do you feel now about leaving the job?
          Any regrets about handing in your notice?`,
      },
    ],
  }),
  kind({
    key: 'laid-off',
    valence: -0.85,
    phase: 'past',
    feelings: ['anxious', 'angry', 'ashamed', 'sad', 'numb', 'relieved'],
    said: `
      i got laid off
      They let me go today.
      lost my job this morning
      my position's been made redundant
      the whole team is being cut
      got fired
      they're not renewing my contract
      HR asked me to a meeting and that was it
      twelve years and they walked me out with a box
      I'm unemployed as of friday
      redundancy. me and forty others
      dad lost his job at the plant
      sacked. just like that
      company's closing our site in june
      they locked my account before they'd even told me
      i haven't told my family I lost my job`,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(hr|meeting|call(ed)?|e-?mail|letter|box|walked)\b/i,
        lines: `
          How did they tell you?
          Who told you?`,
      },
      {
        key: 'until',
        answeredBy: /\b(as of|until|from) (\w+day|the|next)|\bimmediately\b/i,
        lines: `
          When does it stop?
          Until when are you paid?`,
      },
      {
        key: 'others',
        answeredBy: /\b(team|others|everyone|all of us|site|whole)\b/i,
        lines: `
          Was it only you, or others too?
          Did they let many go?`,
      },
      {
        key: 'told',
        answeredBy: /\b(told|tell) (my|him|her|the)\b/i,
        lines: `
          Who knows so far?
          Have you told anyone at home?`,
      },
      {
        key: 'first',
        lines: `
          What worries you most about it?
          What do you need to sort out first?`,
      },
    ],
    reflect: `
      I'm so sorry. That's a horrible thing to be told.
      I'm sorry. That's a lot to take in.
      Oh no. I'm sorry about the job.`,
    helps: `
      I'd do three dull things first: get it in writing, look up what they owe you, and register. Everything else can wait till next week.
      I'd tell the people closest to you soon. It's worse to carry on your own, and somebody always knows somebody.`,
    never: `
      blessing in disguise
      everything happens for a reason
      when one door closes
      now you have time for yourself
      at least`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are you, a few days after losing the job?
          How has the week been since they let you go?
          Have you been able to sort out the first things, after the job?`,
      },
    ],
  }),
  kind({
    key: 'job-hunting',
    valence: -0.3,
    phase: 'lasting',
    feelings: ['anxious', 'tired', 'hopeful', 'disappointed', 'bored'],
    said: `
      looking for a job
      sent out five more applications today
      job hunting is soul destroying
      i'm rewriting my cv for the hundredth time
      still nothing. forty applications, two replies
      need to find work by summer
      how do I explain the gap in my cv
      Been unemployed since August.
      trying to get back into work after the kids
      cover letters all afternoon, kill me
      linkedin makes me want to throw my laptop out of the window
      I've applied at the library and at the council
      nobody replies to applications anymore
      thinking about changing careers at 45
      my sister's looking for a new job too`,
    ask: [
      {
        key: 'kind',
        answeredBy: /\b(as an?|at the|in (the )?\w+ing)\b/i,
        lines: `
          What sort of work are you looking for?
          What would you like to find?`,
      },
      {
        key: 'latest',
        answeredBy: /\b(sent|applied|application)\b/i,
        lines: `
          Which of them would you most like?
          What was the last one you applied for?`,
      },
      {
        key: 'who-knows',
        lines: `
          Who knows that you're looking?
          Is there anyone in that line you could ask?`,
      },
      {
        key: 'best-day',
        lines: `
          What was the best job you've had?
          When did you last like your work?`,
      },
    ],
    reflect: `
      Looking for work is work, and nobody pays you for it.
      It's tiring, sending things off and hearing nothing.
      Applications take it out of you.`,
    helps: `
      I'd send fewer and write each one properly. And I'd tell ten people I know that I'm looking, because that's how a lot of jobs are found.
      For a gap, I'd give one plain honest line and move on to what I can do. It matters less to them than it feels.`,
    never: `
      just keep trying
      it's a numbers game
      something will turn up
      have you tried`,
    followUp: [
      {
        after: 'P7D',
        lines: `
          How's the job hunting?
          Have any of the applications come back?
          Anything new on the job front?`,
      },
    ],
  }),
]
