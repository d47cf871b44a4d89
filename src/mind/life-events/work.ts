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
      got asked back for another interview!!
    `,
    ask: [
      {
        key: 'job',
        answeredBy: /\b(as an?|for the|position|role|post)\b/i,
        lines: `
        What is the job?
        What would you be doing there, on an ordinary day?
        Which post is it?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(today|tomorrow|(mon|tues|wednes|thurs|fri|satur|sun)day|next week|at \w+)\b/i,
        lines: `
        When is it?
        What day do they want you?`,
      },
      {
        key: 'who',
        answeredBy: /\b(panel|director|manager|boss|hr|head of)\b/i,
        lines: `
        Do you know who will be in the room?
        Who is it with?
        Who do you have to convince?`,
      },
      {
        key: 'dreaded',
        phase: 'ahead',
        lines: `
        Which question do you hope they leave out?
        If they could skip one subject, which should it be?
        Where in your story do you expect them to stop and ask?`,
      },
      {
        key: 'hardest',
        phase: 'past',
        answeredBy: /\basked me\b/i,
        lines: `
        Which question made you think?
        What did they ask that you had not expected?
        Was there a moment when you saw them lean in?`,
      },
      {
        key: 'hear',
        phase: 'past',
        answeredBy: /\b(let me know|hear (back|from)|decide by)\b/i,
        lines: `
        When do they let you know?
        Did they say by when you hear?`,
      },
    ],
    reflect: {
      any: `
        An hour in a room, and a good deal hanging from it.
        Being looked over by strangers is nobody's sport.
        There is the job, and then there is being wanted for it, and the second can matter more.
      `,
      ahead: `
        You are already rehearsing, I think, and the chair across from you is still empty.
        They have read the paper version of you; now comes the one that talks.
        From here until {when} it will be sitting in a corner of everything you do.
        Half of the nerves may be hope, which uses the same stairs.
        Wanting it makes it harder to sit still beforehand.
      `,
      past: `
        Now it is out of your hands, and that can be worse than the hour itself.
        The good answers usually turn up on the way home, when nobody is asking any more.
        You came out of there knowing what you said and not what they heard.
      `,
      'past good': `So you walked out lighter than you went in.
        Something in that room went your way, and you noticed while it happened.`,
      'past bad': `One stumble gets replayed, and the hour around it goes unmentioned.`,
    },
    affirm: `
      You put your name forward, and that part was nobody's doing but yours.
      Somebody read what you have done and wanted to hear more of it.
      You let yourself be asked things by people who could say no.
    `,
    helps: {
      ahead: `
        Have one story ready of something that went wrong and what you did next; it answers half of what they ask.
        Go to the address a day early if you can. On the morning itself the door should be familiar.
        Bring one question to which you truly want the answer. It changes who is interviewing whom.
      `,
      past: `
        Write down what they asked while it is fresh. Whatever comes of this one, the list serves for the next.
        Two lines of thanks tomorrow, with one thing from the talk in it, are enough; then let it lie.
      `,
    },
    never: `
      you'll smash it
      just be yourself
      it wasn't meant to be
      don't be nervous
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT4H',
        lines: `
        The interview should be behind you by now. What was the room like?
        How did the interview go?
        You had your interview. Did they ask the thing you were hoping they would not?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
        Has anything come from the people you had the interview with?
        That interview of the other day: still silence, or some word?
        Did they answer, after the interview?`,
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
      found out I wasn't even shortlisted
    `,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(e-?mail|letter|called|phone|ghosted|recruiter|message)\b/i,
        lines: `
        How did they tell you?
        Did somebody ring, or was it a form letter?`,
      },
      {
        key: 'reason',
        answeredBy: /\b(because|they said|internal|experience|reason)\b/i,
        lines: `
        Did they give a reason, even a thin one?
        What did they say it came down to?
        Was there anything in it that you could use?`,
      },
      {
        key: 'wanted',
        lines: `
        Which part of that job had you already moved into in your head?
        What had you been looking forward to in it?`,
      },
      {
        key: 'others',
        answeredBy: /\b(another|other|next) (one|job|interview|application)\b/i,
        lines: `
        Is another one still open somewhere?
        Are there others out that have not answered yet?`,
      },
      {
        key: 'told',
        lines: `
        Who have you told so far?
        Does anyone else know yet?`,
      },
    ],
    reflect: {
      any: `
        A no from people who met you for one hour, and it gets to speak for the whole of you.
        You had begun to furnish that future a little, perhaps, and now the van comes to fetch it.
        All that preparing, and the answer fits in three lines.
        It stings differently when you could picture the desk.
        "Somebody else" is a hard person to argue with.
      `,
      bad: `
        After enough of these one starts reading them as a verdict, which they were not written to be.
        Polite letters can land like a slap.
        It's the trying again that looks so tiring from here.
      `,
      angry: `They took your time, several hours of it, and gave back a template.
        Part of the anger may be that there is nobody at the other end to have it out with.`,
      relieved: `Somewhere in the no there was a door you were not sure you wanted open.`,
      ashamed: `You would rather not have told anyone you applied, it seems.`,
    },
    affirm: `
      You asked for something openly and took the answer standing up.
      You got far enough to be compared with the person they chose.
      You could have kept that no to yourself, and you said it out loud here.
    `,
    helps: `
      You may ask them for the one thing that tipped it. A surprising number answer when the question is short and wants nothing back.
      No applications today. Tomorrow one, to a place you chose yourself, and not five to spite this one.
      Tell one person who has had the same letter; most people have, and few mention it unless asked.
    `,
    never: `
      their loss
      everything happens for a reason
      when one door closes
      it wasn't meant to be
      at least
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        It has been some days since that no from the job. Has it got any smaller?
        Is anything else moving with the applications, since that refusal?
        The job that said no: are you done being cross with it?`,
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
      got the post at the university after all
    `,
    ask: [
      {
        key: 'told-by',
        lines: `
        Where were you when they told you?
        Who rang, and what were their first words?`,
      },
      {
        key: 'start',
        answeredBy: /\bstart(s|ing)?\b/i,
        lines: `
        When would you start?
        Is there a first day yet?`,
      },
      {
        key: 'doubt',
        answeredBy: /\b(but|not sure|two offers|accept)\b/i,
        lines: `
        Is it a clear yes, or is there a but in it?
        What would have to be in the contract to make you hesitate?`,
      },
      {
        key: 'first-told',
        lines: `
        Who did you tell first?
        Who still has to hear this from you?`,
      },
      {
        key: 'celebrate',
        lines: `
        How will you mark it?
        What happens tonight because of this?`,
      },
    ],
    reflect: {
      any: `
        They had the choice, and they made it.
        That changes the shape of the coming year.
        Somebody wants your mornings and is prepared to pay for them.
        A yes. Those may be gone over more than once.
      `,
      good: `
        That is very good news, and it was earned the slow way.
        All those careful answers, and one of them must have been the right one.
        You can put the other applications down now.
        The waiting is over, which is a gift by itself.
      `,
      mixed: `
        Getting what you asked for has a way of making you check what you asked for.
        Two futures on one table, and neither of them will hold still to be compared.
        Glad and a little frightened, by the look of it; they often share a taxi.
      `,
      anxious: `Now that they believe you can do it, you may be the last one left to persuade.`,
      relieved: `So that weight comes off, and only now does it turn out how heavy it was.`,
    },
    affirm: `
      You kept going through the part where nobody answers.
      You showed them your work and let it speak.
      This came from hours that nobody saw you put in.
    `,
    helps: `
      Before you sign, ask about the one thing that would annoy you every single day. Now is when they like you best.
      Tell the people who wrote you a reference. They wondered, and hardly anyone lets them know.
      If you cannot decide, picture a wet Tuesday in February in each place, and leave the first day out of it.
    `,
    never: `
      I'm so happy for you
      don't mess it up
      I knew it
      are you sure
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Has the job offer sunk in by now?
        What have you decided about the offer, or was there nothing to decide?
        The new job: is it signed, and how does it look in daylight?`,
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
      not sure the new job is what they promised
    `,
    ask: [
      {
        key: 'arrival',
        phase: 'past',
        lines: `
        Who showed you around?
        What was the first thing they had you do?
        Where have they put you, and what do you see from there?`,
      },
      {
        key: 'lunch',
        phase: 'past',
        answeredBy: /\b(lunch|canteen|ate)\b/i,
        lines: `
        Who did you eat with?
        How was lunch, that oldest of tests?`,
      },
      {
        key: 'start',
        phase: 'ahead',
        answeredBy: /\b(today|tomorrow|(mon|tues|wednes|thurs|fri)day|next week)\b/i,
        lines: `
        When is the first day?
        What time do they expect you?`,
      },
      {
        key: 'work',
        answeredBy: /\b(as an?|working (on|in|with))\b/i,
        lines: `
        What will be yours to do there?
        What is the work, once the passwords are sorted out?`,
      },
      {
        key: 'ally',
        phase: 'lasting',
        lines: `
        Is there one person there you would ask a stupid question?
        Who has been easiest to talk to so far?`,
      },
    ],
    reflect: {
      any: `
        New keys, new names, a kettle with unwritten rules.
        For some weeks you will be good at your work and bad at where the scissors are.
        Starting over means being a beginner in front of people.
        You left a place where your way of doing things was known.
      `,
      ahead: `
        The last evening before a beginning is a strange one; nothing can be done any more, and nothing has happened.
        Tomorrow's self is already laying out clothes, I suspect.
        They have chosen you; now they get to meet you.
      `,
      past: `
        A whole day of smiling at people whose names slid straight off.
        It takes a particular kind of tired to come home from doing almost nothing new all day, in public.
      `,
      'past good': `So you did not have to be brave for the whole of it.`,
      lasting: `
        Somewhere between guest and resident, then.
        You know the way to the lift by now, and not yet whom to trust in it.
      `,
      lonely: `Everyone there already has their jokes, and you are outside the window of them.`,
      bad: `What they described and what you found may be two different houses.`,
    },
    affirm: `
      You walked into a room where everyone knew each other and said your name.
      You are learning a whole place at once, mostly by standing in it.
      You traded what was familiar for something you had to reach for.
    `,
    helps: `
      Keep a page of names with one detail each: the plant, the bicycle, the laugh. Read it in the lift.
      Ask somebody to show you how they do one thing, not everything. People warm to being good at something.
      Judge it after six weeks, and write the date down, so that no single Tuesday gets to decide.
    `,
    never: `
      you'll be fine
      fake it till you make it
      it can't be that bad
      everyone feels like that
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT10H',
        lines: `
        How was the first day in the new job?
        The first day is done. Who did you sit next to?
        So, the new job: what did nobody warn you about?`,
      },
      {
        after: 'P10D',
        lines: `
        The new job has had some days to show itself. What is it like when nobody is showing you around?
        How many names do you have by now, at the new job?
        Has the new job begun to feel like a place you go rather than a place you visit?`,
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
      my husband wants to resign without having anything new
    `,
    ask: [
      {
        key: 'told',
        phase: 'past',
        answeredBy: /\b(boss|manager|she|he|they) (said|just|took|was)\b/i,
        lines: `
        What did they say when you told them?
        How did the room take it?`,
      },
      {
        key: 'straw',
        answeredBy: /\b(because|since|after)\b/i,
        lines: `
        What was the last straw, if there was one?
        When did you first think of going?`,
      },
      {
        key: 'last-day',
        answeredBy: /\blast day|final shift|until the\b/i,
        lines: `
        When is the last day?
        How long do you still have to go in?`,
      },
      {
        key: 'next',
        answeredBy: /\b(new job|start at|going to work|something new)\b/i,
        lines: `
        Is there something waiting on the other side, or open country for a while?
        What comes after it?`,
      },
      {
        key: 'miss',
        lines: `
        Is there anybody there you would want to keep?
        Which of them will you still be having coffee with in a year?`,
      },
    ],
    reflect: {
      any: `
        People rarely leave in a day; you may have been going for months already.
        A place that had forty hours of your week will have to manage without.
        It's a big word for so short a letter.
        Leaving on purpose, with your own hand on the door.
      `,
      ahead: `
        The sentence is ready, perhaps, and it is only the mouth that waits.
        Once it's said it cannot be unsaid, and you know which talk that is.
        You seem to have decided already and be looking for the day.
      `,
      past: `
        Said, sent, done, and the coffee machine sounds exactly as it did before.
        So now there is a date after which their emails are somebody else's.
      `,
      guilty: `The ones who stay will carry what you put down, and that sits badly with you, I think.`,
      relieved: `Listen to how much room there is in that sentence all at once.`,
      sad: `You can be right to go and still look back from the stairs.`,
      angry: `It should not have had to come to this, and you waited longer than you needed to.`,
    },
    affirm: `
      You took a decision that most people only describe in the canteen.
      You noticed that it was no longer good, and did something about it.
      You are telling it straight, without dressing it up.
    `,
    helps: {
      any: `
        Write down now, while you still know it, why you are going. In four months the place will begin to glow.
        On the last day thank two people by name for something particular. It is what you will remember of it.
      `,
      ahead: `
        Say it in the first sentence when you see them. Everything before it is torture for both of you.
        Look up your notice period before the talk, so that the first question does not catch you out.
      `,
    },
    never: `
      you're brave
      never burn bridges
      the grass is always greener
      are you crazy
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        Did you get to say it, about leaving the job?
        You meant to give notice. Is it done, or is the sentence still waiting?
        The talk about leaving: how did they take it?`,
      },
      {
        after: 'P5D',
        lines: `
        You gave notice some days ago. How does it feel to walk in there now?
        Since you resigned, has the relief held?
        How is it at work, now that they know you are going?`,
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
      i haven't told my family I lost my job
    `,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(hr|meeting|call(ed)?|e-?mail|letter|box|walked)\b/i,
        lines: `
        How did they do it?
        Who told you, and how?`,
      },
      {
        key: 'until',
        answeredBy: /\b(as of|until|from) (\w+day|the|next)|\bimmediately\b/i,
        lines: `
        Is it from today, or do you still have some weeks there?
        Until when are you paid?`,
      },
      {
        key: 'others',
        answeredBy: /\b(team|others|everyone|all of us|site|whole)\b/i,
        lines: `
        Was it only you, or others as well?
        Did they take many?`,
      },
      {
        key: 'told',
        answeredBy: /\b(told|tell) (my|him|her|the)\b/i,
        lines: `
        Who knows by now?
        Is there someone at home who has heard it yet?`,
      },
      {
        key: 'first',
        lines: `
        What has to be seen to this week, and what can wait?
        Which thing worries you first, when you look at the next month?`,
      },
    ],
    reflect: {
      any: `
        A decision about your life, made in a meeting you were not in.
        It takes the money, and it also takes the reason to be somewhere at nine.
        One sentence, and the whole week after it is gone.
        They can call it a position as often as they like. It was you who sat there.
        You may have kept your side of it to the very end.
      `,
      bad: `
        The floor was there this morning.
        Even when it is about figures, it arrives like something about you.
        Telling the others at home may weigh more than the thing itself.
        Nothing useful has to be thought tonight.
      `,
      angry: `You gave them your good years or your good hours, and they gave you a procedure.`,
      ashamed: `As though you had done it, when it was done to you.`,
      relieved: `And under the fright, perhaps, something that had wanted out for a while.`,
      numb: `Your badge still works in your head, I suspect; it will take a few mornings.`,
    },
    affirm: `
      You said it in so many words, and it is a hard sentence to say the first few times.
      You stayed upright in a meeting that was arranged so that you could not answer.
      What you learned there comes home with you; they have no box for it.
    `,
    helps: `
      Sign nothing this week that they would like signed this week. A union or an advice centre will read it with you, often for nothing.
      Register as out of work tomorrow if your country has such an office; in many places the days before do not count.
      Keep one appointment each morning that is outside the house, even if it is only bread.
      Tell three people who know your work, in one plain line. Jobs travel by word of mouth more than by forms.
    `,
    never: `
      blessing in disguise
      everything happens for a reason
      when one door closes
      now you have time for yourself
      at least
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        It is some days since they let you go. How are the mornings?
        Have you been able to tell the people you had not told, about the job?
        What has the loss of the job changed in the week so far, apart from everything?`,
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
      my sister's looking for a new job too
    `,
    ask: [
      {
        key: 'kind',
        answeredBy: /\b(as an?|at the|in (the )?\w+ing)\b/i,
        lines: `
        What sort of work are you looking for?
        What would the notice say, if somebody had written it for you?`,
      },
      {
        key: 'latest',
        answeredBy: /\b(sent|applied|application)\b/i,
        lines: `
        Which of the ones you have sent do you want most?
        What was the last one you wrote to?`,
      },
      {
        key: 'who-knows',
        lines: `
        Who knows that you are looking?
        Is there anyone in that trade you could ask for twenty minutes?`,
      },
      {
        key: 'best-day',
        lines: `
        Which work day of your life would you have again?
        When was work last good, and what were you doing?`,
      },
    ],
    reflect: `
      It is a job by itself, unpaid, with nobody to say well done at five.
      You describe yourself over and over to people who do not write back.
      Silence is the usual answer, and it is the hardest one to learn anything from.
      The days have no edges when nobody expects you.
      Each letter asks for a little hope, and hope is not made by the dozen.
      Somewhere there is a desk with a gap in front of it, and no map that shows where.
      You're selling something you also have to live inside.
      Weeks of it wear a person thin in places that do not show.
      Forms that ask for your whole life in two thousand characters.
      It may be less the work that you miss than being counted on.
      One yes is all it needs, which makes every no look like arithmetic.
    `,
    affirm: `
      You sent something off into the silence again, and that takes more than it looks.
      You keep the search going without anyone checking up on you.
      You said what you want, and did not only take what there is.
    `,
    helps: `
      Two good applications a week beat ten tired ones. Decide the number, and stop when it is reached.
      For each one you send, write to one person, too. Not for a job; for what it is like there.
      Give it hours, ten to one, say, and shut it. The afternoon belongs to someone who is not a candidate.
    `,
    never: `
      just keep trying
      it's a numbers game
      something will turn up
      have you tried
    `,
    followUp: [
      {
        after: 'P7D',
        lines: `
        How goes the search for work, this week?
        Has anyone answered an application since we last spoke of it?
        The job hunt: is there one among them you are crossing your fingers for?`,
      },
    ],
  }),
]
