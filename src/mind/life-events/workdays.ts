/** What happens while one has work. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const workdays: readonly LifeEventKind[] = [
  kind({
    key: 'passed-over',
    valence: -0.7,
    phase: 'past',
    feelings: ['angry', 'disappointed', 'hurt', 'jealous', 'ashamed'],
    said: `
      they gave the promotion to someone else
      I got passed over again
      Mark got the team lead job, not me
      i trained her and now she's my boss
      so the senior role went to the new guy
      didn't get the raise i was promised
      they skipped me for the project I basically invented
      four years and still no promotion
      He's been here six months and they made him head of department
      my boss took credit for my idea in front of everyone
      they never even considered me
      i thought that position was mine
      apparently i'm "not quite ready yet"
      my wife was overlooked for partner
      she got the solo. I've been in that choir ten years`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(she|he|guy|mark|internal|someone)\b/i,
        lines: `
          Who got it instead?
          Who did they choose?`,
      },
      {
        key: 'told',
        answeredBy: /\b(told|announced|e-?mail|meeting|apparently)\b/i,
        lines: `
          How did you find out?
          Did somebody tell you to your face?`,
      },
      {
        key: 'reason',
        answeredBy: /\b(because|not quite|ready|said)\b/i,
        lines: `
          Did they explain it?
          Did anyone say why?`,
      },
      {
        key: 'wanted',
        lines: `
          Which part of it did you want most: the work, the money or the title?
          How long had you been hoping for it?`,
      },
      {
        key: 'tomorrow',
        lines: `
          When do you have to face them next?
          Are you in again tomorrow?`,
      },
    ],
    reflect: `
      That's unfair, and it stings.
      To be skipped after all that work. I'm sorry.
      I'd be angry about that too, in your place.`,
    helps: `
      I'd ask for half an hour with whoever decided it, and ask what exactly was missing and by when they'd look again. If the answer is fog, I'd start looking elsewhere.`,
    never: `
      your time will come
      be a team player
      maybe they were better
      at least you have a job`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How has it been at work since they passed you over?
          Did you ever get an explanation at work for why it wasn't you?
          Are you still angry about being skipped?`,
      },
    ],
  }),
  kind({
    key: 'promotion',
    valence: 0.8,
    phase: 'any',
    feelings: ['proud', 'glad', 'anxious', 'excited'],
    said: `
      I got promoted!
      they made me team lead
      from next month I'm head of the ward
      i'm going to be a manager, me of all people
      my promotion came through
      they want me to run the new office
      got the senior title finally
      boss offered me the department
      moving up at work, bit scary
      passed probation today, they're keeping me
      they put me in charge of the kitchen
      my contract's permanent now
      mum got promoted at 58
      took over the team this week
      should I accept the promotion? it means managing my friends`,
    ask: [
      {
        key: 'post',
        answeredBy: /\b(lead|head|manager|senior|charge|run)\b/i,
        lines: `
          What's the new role?
          What changes with it?`,
      },
      {
        key: 'told',
        lines: `
          How did the news come?
          Was it expected?`,
      },
      {
        key: 'lose',
        lines: `
          Is there anything about the old job that you'd miss?
          What's the first thing to do in the new one?`,
      },
      {
        key: 'told-first',
        lines: `
          Who heard first?
          Who have you told?`,
      },
    ],
    reflect: {
      any: `
        That's good news. Congratulations.
        A promotion. That's worth celebrating.`,
      bad: `A promotion, and mixed feelings about it.`,
    },
    helps: `
      I'd ask in the first week what they'd call a good first half-year, and get it in plain words.
      I'd keep one hour a week for the part of the old work I liked.`,
    never: `
      about time
      with great power
      don't let it go to your head
      I'm so proud`,
    followUp: [
      {
        after: 'P14D',
        lines: `
          How's the new role, now that the promotion is a couple of weeks old?
          Is the promotion what you thought it would be?
          How's it going since the promotion?`,
      },
    ],
  }),
  kind({
    key: 'praise-at-work',
    valence: 0.7,
    phase: 'past',
    feelings: ['proud', 'glad', 'relieved', 'grateful'],
    said: `
      my boss said I did a great job
      got really good feedback today
      a customer wrote a thank you letter about me
      my annual review went well, actually very well
      the client loved it
      they clapped after my talk
      she told me i'm the best trainee she's had
      had a compliment from the head surgeon of all people
      someone noticed what I do for once
      work went brilliantly today
      I closed the big deal
      we won the contract i wrote the bid for
      employee of the month lol
      he said my report was the clearest he'd read in years
      nailed it at work`,
    ask: [
      {
        key: 'words',
        answeredBy: /"|\bsaid\b|told me/i,
        lines: `
          What did they say, exactly?
          How did they put it?`,
      },
      {
        key: 'who',
        answeredBy: /\b(boss|client|customer|head|manager|she|he)\b/i,
        lines: `
          Who said it?
          Who was it from?`,
      },
      {
        key: 'which',
        lines: `
          What was it for?
          Which bit of the work did they mean?`,
      },
      {
        key: 'heard',
        lines: `
          Did anyone else hear it?
          Who did you tell?`,
      },
    ],
    reflect: `
      That's nice to be told.
      I'm glad somebody said so.
      That's good to hear.`,
    helps: `I'd write it down with the date. It's useful when pay comes up, and on bad days.`,
    never: `
      don't get cocky
      I'm so proud of you
      you deserve it
      pride comes before`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How's work been since they praised you?
          Has that praise at work led to anything?`,
      },
    ],
  }),
  kind({
    key: 'trouble-with-boss',
    valence: -0.6,
    phase: 'any',
    feelings: ['angry', 'anxious', 'hurt', 'overwhelmed', 'tired'],
    said: `
      my boss is driving me mad
      had a row with my manager
      she humiliated me in front of the whole team
      my boss texted me at 11pm again
      he tears apart everything i write
      i can't stand my supervisor
      Got called into her office and told off like a schoolboy
      my manager keeps changing her mind and then blames us
      boss ignores me completely
      he said i'm not committed enough
      I have to talk to my boss tomorrow about the hours and I'm scared
      my boss shouted at me today
      micromanaged to death here
      the new boss doesn't like me, I can tell
      had it out with my manager finally`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(said|shouted|told|texted|changes|blames|tears|humiliated)\b/i,
        lines: `
          What happened?
          What was said?`,
      },
      {
        key: 'there',
        answeredBy: /\b(in front of|alone|office|everyone|team)\b/i,
        lines: `
          Did anyone else see it?
          Was anyone else there?`,
      },
      {
        key: 'answer',
        phase: 'past',
        answeredBy: /\bi (said|told|answered|replied)\b/i,
        lines: `
          What did you say?
          Did you say anything back?`,
      },
      {
        key: 'say',
        phase: 'ahead',
        lines: `
          What do you want to say in that talk?
          What would you like to change?`,
      },
      {
        key: 'since',
        lines: `
          Has it always been like that?
          How long has it been like this?`,
      },
    ],
    reflect: `
      That's a hard thing to go in to every day.
      I'm sorry. A bad boss gets into everything.
      No wonder you're fed up with it.`,
    helps: `
      I'd write down what happened with dates, for a couple of weeks, and then ask for a talk about one example. It's harder to brush aside than a feeling.
      If it's been like this for months and nobody above cares, I'd start looking, quietly. Bosses seldom change because somebody hoped.`,
    never: `
      just quit
      every boss is like that
      they probably didn't mean it
      you're too sensitive`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How did the talk with your boss go?
          Did you get to say what you wanted to your boss?`,
      },
      {
        after: 'P4D',
        lines: `
          How are things with your boss now?
          Any better with your boss this week?`,
      },
    ],
  }),
  kind({
    key: 'trouble-with-colleague',
    valence: -0.5,
    phase: 'any',
    feelings: ['angry', 'hurt', 'anxious', 'tired', 'disappointed'],
    said: `
      my colleague stabbed me in the back
      the guy I share an office with never stops talking
      had an argument with someone at work
      they all went for lunch without me
      she keeps dumping her work on my desk
      one of my coworkers is spreading stuff about me
      team meeting turned nasty
      he took my idea and presented it as his
      Tension at work between me and Lena.
      there's this woman in accounts who hates me
      working with him is impossible
      nobody at work talks to me any more
      I snapped at a colleague today
      two people in my team aren't speaking and i'm in the middle
      my coworker microwaves fish. every. single. day.
      cleared the air with a colleague at last`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(because|took|dump|spread|argument|snapped|without me)\b/i,
        lines: `
          What did they do?
          How did it start?`,
      },
      {
        key: 'how-near',
        lines: `
          How closely do you work together?
          Do you have to see them every day?`,
      },
      {
        key: 'before',
        lines: `
          Did you get on before this?
          Was it ever all right between you?`,
      },
      {
        key: 'side',
        lines: `
          Does anyone else know about it?
          Does anybody there see it the way you do?`,
      },
    ],
    reflect: `
      That makes for a long day.
      That's tiresome when you can't get away from each other.
      Trouble like that comes home with you.`,
    helps: `
      I'd talk to them alone, once, about one thing that happened and what I'd like instead. If that does nothing, I'd take it to the boss with the dates.`,
    never: `
      kill them with kindness
      just ignore it
      there are two sides
      you must have done something`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are things with that colleague now?
          Has it calmed down at work, with the colleague?
          Did you and your colleague ever talk about it?`,
      },
    ],
  }),
  kind({
    key: 'deadline',
    valence: -0.3,
    phase: 'ahead',
    feelings: ['anxious', 'overwhelmed', 'tired', 'relieved', 'proud'],
    said: `
      deadline on friday and I'm nowhere near
      it's due tomorrow
      I have to hand in the report by midnight
      three deadlines in one week
      we ship on Monday, nobody's sleeping
      the grant application closes at five
      missed the deadline
      i'm so behind with this
      submitted it with four minutes to spare
      got an extension until the 12th, thank god
      my editor wants the chapter by next week
      running out of time on the tender
      finally sent the thing off
      tax deadline, everyone at the office is a zombie
      should be writing but here i am talking to you`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(report|chapter|application|tender|paper|project|essay|tax)\b/i,
        lines: `
          What is it that has to be ready?
          What's it for?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(today|tonight|tomorrow|midnight|\w+day|week|at \w+|by the)\b/i,
        lines: `
          When is it due?
          How long have you got?`,
      },
      {
        key: 'left',
        phase: 'ahead',
        lines: `
          How much is left to do?
          Which part is the worst?`,
      },
      {
        key: 'moves',
        phase: 'ahead',
        answeredBy: /\bextension\b/i,
        lines: `
          Could it be moved, if you asked?
          What happens if it's a day late?`,
      },
      {
        key: 'after',
        phase: 'past',
        lines: `
          Did they confirm they've got it?
          What did you do afterwards?`,
      },
    ],
    reflect: {
      ahead: `
        That's a lot of pressure.
        A deadline like that sits on everything else.`,
      past: `So that's over, one way or the other.`,
      'past good': `It's gone off. You can put it down now.`,
    },
    helps: {
      ahead: `
        I'd write down what it can't go out without, do only that first, and see what time is left.
        If it clearly won't be done, I'd tell them now and offer a date. Early is forgiven, late isn't.`,
      past: `I'd do nothing useful for one evening.`,
    },
    never: `
      you should have started earlier
      time management
      just focus
      it's only work`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT5H',
        lines: `
          Did you make the deadline?
          How did it go with the deadline?`,
      },
      {
        phase: 'past',
        after: 'P3D',
        lines: `
          Have you had any answer to the work you had to hand in?
          How are you now the deadline's behind you?`,
      },
    ],
  }),
  kind({
    key: 'presentation',
    valence: -0.1,
    phase: 'any',
    feelings: ['anxious', 'proud', 'relieved', 'excited', 'ashamed'],
    said: `
      i have to give a presentation tomorrow
      presenting to the board on Tuesday
      my talk is in two hours and my hands are shaking
      I'm giving a speech at my brother's wedding
      have to speak in front of 200 people
      the presentation went well!
      lost my thread halfway through my talk
      nobody asked a single question after my presentation
      got to pitch our idea to investors next week
      public speaking, my favourite nightmare
      I'm leading the workshop on saturday
      defended the plan in front of the council
      my voice cracked during the toast
      rehearsing my talk with the cat as audience
      did my first lecture today
      the projector died and I just kept talking`,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(about|on how|on the|toast|plan|idea)\b/i,
        lines: `
          What's it about?
          What's the subject?`,
      },
      {
        key: 'before',
        answeredBy: /\b(board|investors|council|people|class|wedding)\b/i,
        lines: `
          Who's the audience?
          How many people is it?`,
      },
      {
        key: 'first-line',
        phase: 'ahead',
        lines: `
          Do you know how you'll start?
          How far along is it?`,
      },
      {
        key: 'keep',
        phase: 'ahead',
        lines: `
          Which bit are you most worried about?
          What do you most want them to remember?`,
      },
      {
        key: 'moment',
        phase: 'past',
        lines: `
          How did people react?
          What did anyone say afterwards?`,
      },
    ],
    reflect: {
      ahead: `
        Speaking in front of people is nerve-racking.
        So you've got to stand up and talk.`,
      past: `That's the talking done.`,
      'past bad': `I'm sorry. That's a horrible feeling, up there.`,
      'past good': `I'm glad it went well.`,
    },
    helps: {
      ahead: `
        I'd learn the first two sentences by heart and practise the whole thing out loud once, standing up.
        I'd cut a third of it. Nobody ever complained that a talk was short.`,
      past: `
        I'd ask one person I trust what came across. They'll have seen less of the wobble than you felt.`,
    },
    never: `
      imagine them naked
      just relax
      nobody will notice
      you were born for this`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT4H',
        lines: `
          How did the talk go?
          So, how was it, speaking in front of them?`,
      },
      {
        phase: 'past',
        after: 'P3D',
        lines: `
          Did anyone say anything more about your talk?
          How does the talk look to you now, a few days later?`,
      },
    ],
  }),
  kind({
    key: 'too-much-work',
    valence: -0.6,
    phase: 'lasting',
    feelings: ['overwhelmed', 'tired', 'anxious', 'angry', 'numb'],
    said: `
      i'm drowning in work
      worked till ten again
      too much on my plate at the moment
      Sixty hours this week and it's thursday
      can't keep up with my inbox
      two people left and I'm doing all of their work
      I haven't had a day off in three weeks
      think I'm burning out
      the to do list just gets longer
      double shift again, my feet are dead
      worked through the weekend
      i cried in the toilets at work
      everyone wants something from me
      so much to do i don't know where to start
      my partner says I live at the office
      no lunch break, no breaks at all today`,
    ask: [
      {
        key: 'since',
        answeredBy: /\b(weeks?|months?|since|again)\b/i,
        lines: `
          How long has it been like this?
          When was the last normal week?`,
      },
      {
        key: 'cause',
        answeredBy: /\b(left|because|understaffed|sick)\b/i,
        lines: `
          Has something changed, or did it creep up?
          Why is there so much of it?`,
      },
      {
        key: 'knows',
        lines: `
          Does anyone who could change it know?
          Have you told them it's too much?`,
      },
      {
        key: 'drops',
        lines: `
          What have you had to give up for it?
          When did you last have an evening off?`,
      },
      {
        key: 'one',
        lines: `
          Is there anything on the list that could wait?
          Which part weighs most?`,
      },
    ],
    reflect: `
      That's too much for one person.
      No wonder you're worn out.
      You can't keep that up for ever.`,
    helps: `
      I'd take the whole list to whoever hands it out and ask which five they want done. Then the choice is theirs.
      I'd keep one evening a week that work doesn't get, and tell people which one.`,
    never: `
      work smarter
      you just need to prioritise
      at least you have a job
      take a bubble bath
      self-care`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          Is it still so much at work?
          Has anything come off the pile at work?
          Have you had an evening off since we talked about all that work?`,
      },
    ],
  }),
  kind({
    key: 'mistake-at-work',
    valence: -0.6,
    phase: 'past',
    feelings: ['ashamed', 'anxious', 'guilty', 'angry', 'relieved'],
    said: `
      I made a huge mistake at work
      sent the email to the wrong person
      messed up the order and it cost us thousands
      i deleted the wrong folder
      I gave a patient the wrong form and now there's an inquiry
      double booked two clients today
      screwed up badly today
      my error, and everyone knows it's mine
      forgot the most important meeting of the month
      hit reply all. kill me
      they found a bug in what I wrote and it was live for a week
      i broke the machine
      got a formal warning because of a typo in the price list
      Haven't told anyone yet but the figures I sent are wrong
      owned up to my boss about the mix-up`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(sent|order|deleted|gave|booked|forgot|broke|figures|bug)\b/i,
        lines: `
          What happened?
          What went wrong?`,
      },
      {
        key: 'mend',
        lines: `
          Can it be put right?
          Is anything being done about it?`,
      },
      {
        key: 'knows',
        answeredBy: /\b(told|everyone knows|found out|owned up)\b/i,
        lines: `
          Who knows about it?
          Have you told anyone there?`,
      },
      {
        key: 'reply',
        answeredBy: /\b(she|he|they|boss) (said|was|reacted)\b/i,
        lines: `
          How did they take it?
          What did they say?`,
      },
    ],
    reflect: `
      Oh no. That's a sinking feeling.
      I'm sorry. Those are horrible to think about afterwards.
      That's easily done, and it still feels awful.`,
    helps: `
      I'd tell them before they find it: what happened, what it affects, and what I've done about it so far. It's nearly always taken better than feared.`,
    never: `
      nobody will even notice
      it could be worse
      you should have been more careful
      everyone makes mistakes`,
    followUp: [
      {
        after: 'P3D',
        lines: `
          Has that mistake at work been put right?
          How did it turn out, the thing that went wrong at work?
          Have they let that mistake rest?`,
      },
    ],
  }),
  kind({
    key: 'performance-review',
    valence: -0.1,
    phase: 'any',
    feelings: ['anxious', 'disappointed', 'angry', 'relieved', 'proud'],
    said: `
      performance review next week
      my appraisal is tomorrow
      got my yearly review, it was meh
      they rated me "meets expectations", what does that even mean
      have to fill in my self assessment for work
      annual talk with my manager on wednesday
      the feedback was harsh
      my probation review is coming up
      she read out a list of everything I do wrong
      got criticised for being too quiet in meetings
      my boss said i need to be more visible
      end of year review and I have no idea what to say
      360 feedback results came in and i can't stop reading them
      they want to put me on an improvement plan
      asked for feedback, regretted it`,
    ask: [
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|next week|\w+day|coming up)\b/i,
        lines: `
          When is it?
          What day is the review?`,
      },
      {
        key: 'want',
        phase: 'ahead',
        lines: `
          Is there something you want to come out of it?
          What would you like them to say?`,
      },
      {
        key: 'proudest',
        phase: 'ahead',
        lines: `
          What did you do this year that they may have forgotten?
          What went best this year?`,
      },
      {
        key: 'sentence',
        phase: 'past',
        answeredBy: /"|\bsaid\b/i,
        lines: `
          What did they say?
          Which bit has stayed with you?`,
      },
      {
        key: 'unfair',
        phase: 'past',
        lines: `
          Was it fair?
          Did they leave anything out?`,
      },
    ],
    reflect: {
      ahead: `
        Nobody enjoys being marked.
        So the review's coming up.`,
      past: `
        It's odd to have a year's work judged like that.
        Reviews stay in the head for days.`,
      'past good': `That's a good thing to have in writing.`,
      'past bad': `That's hard to be told. I'm sorry.`,
    },
    helps: {
      ahead: `
        I'd write down five things I did this year and hand them over at the start. People remember the last six weeks and nothing else.`,
      past: `
        I'd wait two days and then sort it: what's true, what's half true, what isn't. I'd work on one thing and let the rest go.`,
    },
    never: `
      feedback is a gift
      don't take it personally
      it's just a formality
      you're overreacting`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT6H',
        lines: `
          How did the review go?
          What did they say in your review?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
          Are you still thinking about that review?
          How do you see the review now?`,
      },
    ],
  }),
  kind({
    key: 'retirement',
    valence: 0.2,
    phase: 'any',
    feelings: ['relieved', 'sad', 'anxious', 'glad', 'bored', 'lonely', 'hopeful'],
    said: `
      I'm retiring in June
      retired last month and I don't know what to do with myself
      my last working day after 41 years
      six more months till my pension
      had my farewell do at work today
      what do people do all day when they're retired
      my husband retired and he's under my feet
      been retired a year now and love it
      cleared my desk for good
      they gave me a clock. a clock!
      I miss work, never thought i'd say it
      first monday without an alarm
      early retirement, still can't believe it
      nobody needs me since I stopped working
      dad's retiring and we're planning something`,
    ask: [
      {
        key: 'work',
        answeredBy: /\b(as an?|teacher|nurse|years (as|at|in))\b/i,
        lines: `
          What was the work?
          What kind of job was it?`,
      },
      {
        key: 'last',
        phase: 'past',
        lines: `
          How was the last day?
          How was the leaving?`,
      },
      {
        key: 'morning',
        phase: 'past',
        lines: `
          What does a day look like now?
          How are the mornings?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
          Is there something to look forward to in it?
          What are the plans for afterwards?`,
      },
      {
        key: 'people',
        lines: `
          Will you keep up with anyone from there?
          Who do you still see from work?`,
      },
    ],
    reflect: {
      ahead: `That's a big change coming.`,
      past: `That's a big change, after so many years of going in.`,
      any: `The days are very different without work in them.`,
    },
    helps: `
      I'd fix two things in the week with people in them, same day, same hour, and leave the rest loose.
      I'd ring one old colleague for lunch each month, before it gets awkward to.`,
    never: `
      now you can finally relax
      the best years of your life
      you must be so bored
      at your age`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
          How was the last day at work?
          So that was it, then, the last day. How was the farewell?`,
      },
      {
        after: 'P14D',
        lines: `
          How's retirement treating you?
          Are you getting used to not working?
          What do the days look like now that you're not working?`,
      },
    ],
  }),
]
