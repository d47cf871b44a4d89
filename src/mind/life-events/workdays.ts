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
      she got the solo. I've been in that choir ten years
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(she|he|guy|mark|internal|someone)\b/i,
        lines: `
        Who got it?
        Whom did they take?`,
      },
      {
        key: 'told',
        answeredBy: /\b(told|announced|e-?mail|meeting|apparently)\b/i,
        lines: `
        How did you hear of it?
        Did somebody tell you to your face?`,
      },
      {
        key: 'reason',
        answeredBy: /\b(because|not quite|ready|said)\b/i,
        lines: `
        What was the explanation, if you got one?
        Did anyone say what was missing?`,
      },
      {
        key: 'wanted',
        lines: `
        Which part of it did you want: the work, the money, or the name on the door?
        What would you have changed first, in that seat?`,
      },
      {
        key: 'tomorrow',
        lines: `
        Do you have to be friendly about it tomorrow?
        What is the next moment when you have to face them?`,
      },
    ],
    reflect: {
      any: `
        To be weighed without being told there was a scale.
        You were in the building the whole time; that may be what galls most.
        The work counted, it turns out, and something else counted more.
        You have to go on sitting three doors from it.
        Being useful and being chosen turn out to be kept in different drawers.
        It makes the last years look different when you turn round.
      `,
      angry: `
        You did the part that is hard to see, and somebody else did the part that shows.
        There's a sentence you would like to say in that office, and a reason why you have not.
      `,
      hurt: `I think it hurts rather than irritates, because you had counted on them to have noticed.`,
      jealous: `And the one who got it may even be decent, which leaves you nowhere to put it.`,
      disappointed: `You had let yourself expect it, quietly, and that is the part you would like back.`,
      ashamed: `Now everyone knows you wanted it.`,
    },
    affirm: `
      You wanted something in plain sight and did the work towards it.
      You kept your face in a room where that cost something.
      You can name exactly what you brought there, and that list stays yours.
    `,
    helps: `
      Ask for half an hour in a week, not tomorrow, with one question: what would they need to see, and by when. Then you know whether there is a road.
      Write down what you did this year, in figures where you can. First it is for you; later it may be for somebody else's desk.
      Congratulate the other one once, briefly, in person. After that it is done, and you are free of it.
    `,
    never: `
      your time will come
      be a team player
      maybe they were better
      at least you have a job
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        How is it, working beside the decision they took over your head?
        Did you have it out with anyone, about being passed over?
        The post that went to somebody else: is it still the first thing you think of at work?`,
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
      should I accept the promotion? it means managing my friends
    `,
    ask: [
      {
        key: 'post',
        answeredBy: /\b(lead|head|manager|senior|charge|run)\b/i,
        lines: `
        What are you now, and what does that person do all day?
        What will be yours that was not yours before?`,
      },
      {
        key: 'told',
        lines: `
        How did they tell you?
        Were you expecting it when they called you in?`,
      },
      {
        key: 'lose',
        lines: `
        What will you have to stop doing that you are good at?
        Which part of the old work will you be sorry to hand over?`,
      },
      {
        key: 'told-first',
        lines: `
        Who was the first to hear?
        Whose face would you have liked to see when they heard?`,
      },
    ],
    reflect: {
      any: `
        The same building, one floor nearer to the weather.
        Somebody has been watching how you work, and liked it.
        They will laugh at your jokes a little more from now on; it is worth keeping an ear on that.
        Recognition, and with a date on it for once.
      `,
      good: `
        Well earned, and by the door that takes longest.
        You can say it in one sentence now, and you have been working towards that sentence for a good while.
        A good day to have been stubborn.
      `,
      proud: `Say it again, slower; it bears repeating.`,
      anxious: `
        The ones you joked with yesterday will be asking you for leave tomorrow.
        It could be that you know how to do the work, and now must learn how to let others do it.
        A title arrives in a minute; growing into it keeps its own calendar.
      `,
      mixed: `More say, and less of the thing you were good at: that is often the bargain.`,
      ahead: `Until {when} you are both, the old one and the new one.`,
    },
    affirm: `
      You did it well enough, for long enough, that somebody had to give it a name.
      You said yes to a harder thing.
      What you carry there was put in your hands because you had been carrying it already.
    `,
    helps: `
      In the first month ask everyone on the team the same two questions: what should stay, and what should go. Then wait before you touch anything.
      Find one person at your new height, outside your own department, for a lunch a month. It gets quieter up there.
      Celebrate it with somebody who does not work there.
    `,
    never: `
      about time
      with great power
      don't let it go to your head
      I'm so proud
    `,
    followUp: [
      {
        after: 'P14D',
        lines: `
        You have had the new post for a little while. What do people bring you now that they never brought before?
        How does the promotion fit, after the first days?
        In charge for two weeks now, or nearly: which decision was the first that was truly yours?`,
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
      nailed it at work
    `,
    ask: [
      {
        key: 'words',
        answeredBy: /"|\bsaid\b|told me/i,
        lines: `
        What were the exact words?
        How did they put it?`,
      },
      {
        key: 'who',
        answeredBy: /\b(boss|client|customer|head|manager|she|he)\b/i,
        lines: `
        Who said it?
        From whom did it come?`,
      },
      {
        key: 'which',
        lines: `
        Which part of the work do you think they meant?
        What had you done there that others would not have done?`,
      },
      {
        key: 'heard',
        lines: `
        Did anybody else hear it?
        Whom did you tell when you got home?`,
      },
    ],
    reflect: `
      It went in, then, and did not slide off as such things often do.
      Mistakes get a meeting, and good work usually gets the next piece of work; today was an exception.
      Someone looked closely enough to say something precise.
      All the invisible hours had a witness.
      You might need to let that stand for an evening without taking it apart.
      A sentence like that can feed a person for weeks.
      So it shows from the outside as well.
      You knew it was good, perhaps, and it's a different thing to have it known.
      It was said about the work, and you heard a little of it about yourself, rightly.
      That is worth writing down, with the date, for a worse week.
      From that quarter, praise counts double, I should think.
    `,
    affirm: `
      You took trouble over something when nobody would have noticed if you had not.
      They described what you do, and the description was yours to begin with.
      You let yourself be pleased, and said so.
    `,
    helps: `
      Keep the exact sentence somewhere. On a bad day the memory of praise says "they were only being nice".
      Pass some of it on this week, to one person whose work goes unseen, and make it as precise as what you were given.
      Ask for the thing you have been meaning to ask for while they still remember saying it.
    `,
    never: `
      don't get cocky
      I'm so proud of you
      you deserve it
      pride comes before
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        That good word you got at work: has it lasted, or has the week worn it off?
        Since they praised your work, has anything come of it?
        You had a compliment at work the other day. Did you keep the sentence?`,
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
      had it out with my manager finally
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(said|shouted|told|texted|changes|blames|tears|humiliated)\b/i,
        lines: `
        What happened, from where it began?
        What was said, word for word if you have it?`,
      },
      {
        key: 'there',
        answeredBy: /\b(in front of|alone|office|everyone|team)\b/i,
        lines: `
        Were you alone, or did others see it?
        Who else was in the room?`,
      },
      {
        key: 'answer',
        phase: 'past',
        answeredBy: /\bi (said|told|answered|replied)\b/i,
        lines: `
        What did you say back, and what did you swallow?
        What did you answer?`,
      },
      {
        key: 'say',
        phase: 'ahead',
        lines: `
        What is the one sentence that has to be said in that talk?
        If only one thing changes after the talk, which should it be?`,
      },
      {
        key: 'since',
        lines: `
        Has it always been like that with the two of you, or did something turn?
        When was it last all right between you?`,
      },
    ],
    reflect: {
      any: `
        You cannot walk out of the room, and you cannot say what you would say to anyone else.
        One person's mood decides the temperature of your whole day.
        The tone seems to have come home with you.
        You're spending a lot of cleverness on not being a target.
        Somebody with power over your hours ought to be more careful with it.
        It is difficult to do good work while listening for footsteps.
      `,
      angry: `
        The reply is still in you, in one piece, with nowhere to go.
        You were spoken to as if you could not answer, and by position you could not.
      `,
      hurt: `It was meant to be about work, and it went in much further than that.`,
      anxious: `Now each message with that name on it makes you look twice.`,
      ahead: `
        You know what you want to tell them, I think, and you are afraid of how it will come out.
        That talk is already happening in your head, and you play both parts.
      `,
      past: `So it has been said, with whatever it costs.`,
    },
    affirm: `
      If you did not shout back, that was a choice.
      You can still tell the difference between what was said of the work and what was said of you.
      You stand in something that is tilted from the start, and you are standing.
    `,
    helps: {
      any: `
        Keep dry notes: date, words, who was there. With luck you never need them, and they stop you doubting your memory.
        Say it to a colleague who was present, in one question: did you see it the same way. It shrinks or it sharpens; both help.
        Answer late messages in the morning, at the hour when you start, without remark. People learn hours by example.
      `,
      ahead: `
        Open with what you want to keep doing well, then the one thing that stands in the way of it, then stop talking.
        Settle beforehand what you will do if they get loud: "let us go on tomorrow", and stand up.
      `,
    },
    never: `
      just quit
      every boss is like that
      they probably didn't mean it
      you're too sensitive
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        You had a talk with your boss ahead of you. Has it taken place?
        Did the sentence you prepared for your boss get said?
        The conversation with your boss: what was the first thing they answered?`,
      },
      {
        after: 'P4D',
        lines: `
        How have things been with your boss since that day?
        Has the air at work cleared, or thickened, since the business with your boss?
        Any word between you and your boss since?`,
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
      cleared the air with a colleague at last
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(because|took|dump|spread|argument|snapped|without me)\b/i,
        lines: `
        What did they do, exactly?
        How did it start?`,
      },
      {
        key: 'how-near',
        lines: `
        How close do you have to work with them?
        Is it somebody you meet once a week, or someone whose breathing you can hear?`,
      },
      {
        key: 'before',
        lines: `
        Were you on good terms once?
        What were the two of you like before this?`,
      },
      {
        key: 'side',
        lines: `
        Who there sees it the way you do?
        Does anyone else know about it?`,
      },
    ],
    reflect: {
      any: `
        One did not choose these people, and spends more daylight with them than with anyone.
        Small things grow large when they come back every morning at nine.
        You have gone over it on the way home, by the sound of the detail.
        Offices run on trust nobody ever signed for.
        It is the pretending afterwards, with the good mornings, that wears.
        There is the matter itself, and there is how alone you were with it.
        Somebody else's manners have taken up residence in your evening.
      `,
      hurt: `You had taken them for an ally, it seems.`,
      angry: `What is unfair about it is so plain to you that explaining it feels like losing.`,
      lonely: `A full table, and no chair pulled out for you.`,
      guilty: `You were sharper than you meant to be, and now the sharpness has turned round.`,
      past: `Having it out in the open may be cleaner than another month of doors closed a bit too softly.`,
    },
    affirm: `
      You kept doing the work with that going on at the next desk.
      You seem to want it out of the way more than you want to win it.
      If you did not recruit the whole corridor against them, that was decent of you.
    `,
    helps: `
      Ask for ten minutes over something neutral to drink, and begin with one thing you saw, not with what they are like.
      If credit is the trouble, send a short summary after each meeting: what was agreed, and whose it is. Nobody can object to minutes.
      Choose what you will let go of. One fight in ten is worth the weather it makes.
    `,
    never: `
      kill them with kindness
      just ignore it
      there are two sides
      you must have done something
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        The colleague you had trouble with: has either of you said anything?
        How is it at work now, with the two of you in one room?
        Is the thing with your colleague settling, or are you both still being very polite?`,
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
      should be writing but here i am talking to you
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(report|chapter|application|tender|paper|project|essay|tax)\b/i,
        lines: `
        What is it that has to be ready?
        What are they waiting for?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(today|tonight|tomorrow|midnight|\w+day|week|at \w+|by the)\b/i,
        lines: `
        When is it due, to the hour?
        How long have you got?`,
      },
      {
        key: 'left',
        phase: 'ahead',
        lines: `
        Which piece of it are you walking around?
        What is left, if you name it in three words?`,
      },
      {
        key: 'moves',
        phase: 'ahead',
        answeredBy: /\bextension\b/i,
        lines: `
        Whose deadline is it, and has it ever moved?
        What really happens if it comes a day late?`,
      },
      {
        key: 'after',
        phase: 'past',
        lines: `
        What did you do in the first hour after it was gone?
        Has anyone confirmed that it arrived?`,
      },
    ],
    reflect: {
      any: `
        A date in the calendar that pulls the whole week out of shape.
        Most of what is heavy here may be the part not yet begun.
      `,
      ahead: `
        The clock has become a person in the room.
        You are working and watching yourself work, which costs double.
        Everything else will have to be done badly until {when}, or not at all.
        It isn't the size of it, I suspect; it is that it has no handle yet.
        There comes a point where good must be traded for finished, and you may be near it.
        The closer it gets, the more interesting the dishes become.
      `,
      past: `
        Gone, sent, somebody else's to open.
        And now the quiet afterwards, in which one goes on composing sentences for a while.
      `,
      'past bad': `It went by, and the sky stayed where it was, though that's small comfort when people were waiting.`,
      'past good': `So it left the house in time.`,
      overwhelmed: `Several things want to be first, and none of them will queue.`,
      tired: `You are borrowing hours from a body that keeps accounts.`,
    },
    affirm: {
      ahead: `
        You know where you stand with it, and did not look away.
        You keep going back to the desk.
        If something else lies half done so that this one gets its chance, that is a decision.
      `,
      past: `
        You got it out of your hands, which is the whole art.
        You stopped improving it and let it go.
      `,
    },
    helps: {
      ahead: `
        Write the worst possible version of the piece you are avoiding, for fifteen minutes, on purpose. Bad pages can be mended; empty ones cannot.
        If it will be late, say so now and name the new day. People forgive a date; they do not forgive finding out.
        Decide which tenth of it nobody will look at, and leave that for last.
      `,
      past: `Sleep before you read it again. What you would find tonight is mostly tiredness.`,
    },
    never: `
      you should have started earlier
      time management
      just focus
      it's only work
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT5H',
        lines: `
        The deadline has gone by. Did it get there?
        Is it handed in, the thing that was due?
        What was due is due no longer. How did the last hour go?`,
      },
      {
        phase: 'past',
        after: 'P3D',
        lines: `
        Have they said anything about the work you handed in?
        After the deadline, did you get to sleep?
        What became of the piece you sent off?`,
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
      the projector died and I just kept talking
    `,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(about|on how|on the|toast|plan|idea)\b/i,
        lines: `
        What is it about, said in one breath?
        What are you telling them?`,
      },
      {
        key: 'before',
        answeredBy: /\b(board|investors|council|people|class|wedding)\b/i,
        lines: `
        Who will be sitting there?
        How many are they, and do you know any of the faces?`,
      },
      {
        key: 'first-line',
        phase: 'ahead',
        lines: `
        What is your first sentence?
        How do you begin?`,
      },
      {
        key: 'keep',
        phase: 'ahead',
        lines: `
        If they remember a single thing by the evening, which one should it be?
        What could you leave out without anybody missing it?`,
      },
      {
        key: 'moment',
        phase: 'past',
        lines: `
        Was there a moment when they were with you?
        What did the first person say who came up afterwards?`,
      },
    ],
    reflect: {
      any: `
        Standing up while others stay seated is an old and peculiar arrangement.
        You know more about it than anyone in the room, and the knees have not been told.
      `,
      ahead: `
        All those faces, and in your mind they are all the strictest one.
        The nerves may be there because you have something to say and would like it to arrive.
        Once the first sentence is out, the second knows the way.
        You can see the door of that room quite clearly already, it seems.
      `,
      past: `
        For some minutes everyone looked where you pointed.
        What you remember is the slip; what they remember is whatever you said just after it.
        It's over, and the hands have time to notice.
      `,
      'past good': `
        They listened. One can tell, and you could tell.
        And you stood there as though it were your room, which by then it was.
      `,
      'past bad': `The silence at the lectern lasts four seconds for them and a winter for the one who stands there.`,
      anxious: `It is being seen thinking, I believe, more than the talking.`,
      relieved: `Only now can the day begin, by the look of things.`,
    },
    affirm: {
      any: `
        You agreed to be the one who stands up.
        You put into words something that had only been lying about in your head.
      `,
      past: `
        You went on speaking when it would have been easier to sit down.
        You gave them something to take out of the room.
      `,
    },
    helps: {
      ahead: `
        Learn the first two sentences and the last one by heart, and nothing in between.
        Say it aloud once to somebody who knows nothing of the subject. Where they frown, cut.
        Find one friendly face in the third row and tell it to them. The rest may listen in.
      `,
      past: `Note down the two places where they woke up. Build the next one from those.`,
    },
    never: `
      imagine them naked
      just relax
      nobody will notice
      you were born for this
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT4H',
        lines: `
        You have stood up and spoken by now. How was the talk?
        How did the presentation go, and what did they ask?
        The talk is over. Did the first sentence come out as planned?`,
      },
      {
        phase: 'past',
        after: 'P3D',
        lines: `
        Has anyone come back to you about your talk?
        Did anything come of the presentation?
        Do you still hear the slip, or by now also the rest of your talk?`,
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
      no lunch break, no breaks at all today
    `,
    ask: [
      {
        key: 'since',
        answeredBy: /\b(weeks?|months?|since|again)\b/i,
        lines: `
        Since when has it been like this?
        When was the last week that was a normal one?`,
      },
      {
        key: 'cause',
        answeredBy: /\b(left|because|understaffed|sick)\b/i,
        lines: `
        Did something change, or did it creep up?
        Whose work is on your desk besides your own?`,
      },
      {
        key: 'knows',
        lines: `
        Does anybody who could change it know how much it is?
        When did you last say the number of hours out loud to the person who plans them?`,
      },
      {
        key: 'drops',
        lines: `
        What has gone missing because of it: sleep, a sport, a person?
        Whom have you put off lately?`,
      },
      {
        key: 'one',
        lines: `
        Which one of all these things bites if it is not done tomorrow?
        If a single item vanished from that list tonight, which would you pick?`,
      },
    ],
    reflect: `
      You are holding up something that was built for three people.
      A list that grows while you work on it is a mean sort of list.
      They keep giving it to you because it gets done.
      It has got into the evenings, and then into the way you sit.
      You may have stopped noticing how tired you are and begun to call it Tuesday.
      The work takes the good hours, and home gets what is in the bottom of the pan.
      When everything is urgent, the only thing that can wait is you.
      One no would help, and the no is exactly what there is no strength for.
      Half the weight could be carrying it in the head from room to room.
      So even sitting still you are running.
      Nobody sees what you keep from falling, because it does not fall.
      It's been a long time since a day ended when it ended, from what you say.
    `,
    affirm: `
      You stopped long enough to say how it is.
      You have kept a great many things from dropping, mostly without being asked twice.
      You noticed the cost, and did not only notice the list.
    `,
    helps: `
      Bring your boss the list and not the complaint: these nine, I can do five, which five. It makes the choice theirs, where it belongs.
      Choose one hour a day in which nobody can reach you, and defend it like an appointment with a surgeon.
      Put down the one thing you do for appearance. Wait a week and see who asks.
      Eat at a table once today, with the telephone in another room. It is a poor beginning and a real one.
    `,
    never: `
      work smarter
      you just need to prioritise
      at least you have a job
      take a bubble bath
      self-care
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        How high does the work stand this week: chest, chin, or over the head?
        Has anything come off the pile at work since you told me of it?
        Did you get an evening back from all that work, even one?`,
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
      owned up to my boss about the mix-up
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(sent|order|deleted|gave|booked|forgot|broke|figures|bug)\b/i,
        lines: `
        What went wrong, in order?
        What happened?`,
      },
      {
        key: 'mend',
        lines: `
        Can it be put right, or only explained?
        What is already being done about it?`,
      },
      {
        key: 'knows',
        answeredBy: /\b(told|everyone knows|found out|owned up)\b/i,
        lines: `
        Who knows about it?
        Have you said it to anyone there yet?`,
      },
      {
        key: 'reply',
        answeredBy: /\b(she|he|they|boss) (said|was|reacted)\b/i,
        lines: `
        How did they take it?
        What did the first one say who heard?`,
      },
    ],
    reflect: {
      any: `
        It takes one second, and then it has always been so.
        You have gone back to that moment rather often since, I should think.
        The careful ones suffer most from it; to the careless it is just a day.
        A slip with your name on it, among a thousand things with your name on them that nobody will mention.
        How it happened and what it says about you are two enquiries, and you are holding the second one at night.
        The worst hour is often the one before somebody else knows.
      `,
      ashamed: `
        Invisible, for a week, in that corridor: something like that would suit you.
        It has the taste of being caught, though all you did was be human at the wrong second.
      `,
      anxious: `Now you are waiting to hear how large it is.`,
      guilty: `Other people have to clean up behind it, and that you mind more than the telling-off.`,
      relieved: `So it is out, and the ceiling held.`,
    },
    affirm: `
      You call it by its name, and it would have been easy not to mention it.
      You looked at the damage instead of away from it.
      You told it here without making yourself look better.
    `,
    helps: `
      Tell them before they find it, in three parts: what happened, what it touches, what you have done so far. Leave out the apology's apology.
      Once it is mended, change one thing so that it cannot happen the same way: a check, a colour, a second pair of eyes. Then you are allowed to stop thinking of it.
      Ask an older colleague for their worst one. They all have one, and most tell it well.
    `,
    never: `
      nobody will even notice
      it could be worse
      you should have been more careful
      everyone makes mistakes
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        The mistake at work: has it been put right by now?
        How large did it turn out to be, the thing that went wrong at work?
        Have they let it rest, that slip of yours, and have you?`,
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
      asked for feedback, regretted it
    `,
    ask: [
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|next week|\w+day|coming up)\b/i,
        lines: `
        When do you sit down with them?
        What day is the review?`,
      },
      {
        key: 'want',
        phase: 'ahead',
        lines: `
        Is there something you want to come out of that room with?
        What do you want them to have understood by the end of it?`,
      },
      {
        key: 'proudest',
        phase: 'ahead',
        lines: `
        What did you do this year that they may have forgotten by now?
        Which month of the year would you show them, if you could show one?`,
      },
      {
        key: 'sentence',
        phase: 'past',
        answeredBy: /"|\bsaid\b/i,
        lines: `
        Which sentence stayed with you?
        What did they say that you agree with, if you are honest?`,
      },
      {
        key: 'unfair',
        phase: 'past',
        lines: `
        And which part of it was plain wrong?
        What did they leave out?`,
      },
    ],
    reflect: {
      any: `
        A year on one sheet of paper, in boxes somebody else drew.
        You're asked to be candid with the person who decides your pay.
        Marks out of five, for grown people; one never quite leaves school.
      `,
      ahead: `
        You are drawing up the defence already, and no charge has been read out.
        Talking well of your own work feels to you like boasting, perhaps, and silence will be taken for agreement.
        They'll remember the last six weeks; the rest of the year has only you to speak for it.
      `,
      past: `
        Out of all those sentences, one is following you about.
        It went through somebody else's eyes, and came back a little smaller than you sent it.
        You went in as a person and came out as a list.
      `,
      'past good': `In black and white, then, and signed.`,
      'past bad': `
        What stings could be that a part of it is true and the tone of it was not.
        "Room for growth" is a fine way of handing someone a smaller room.
      `,
      angry: `They measured the one thing that shows, and you had been doing the others.`,
    },
    affirm: `
      You are willing to look at it at all, even the uncomfortable line.
      Telling what is fair in it from what is not is work, and you are at it.
      You kept a year going that does not fit in their boxes.
    `,
    helps: {
      ahead: `
        Write down five things you did, each with what changed because of it. Hand it over at the start; people copy what lies in front of them.
        Ask one question they cannot answer with a number: what should I do less of.
      `,
      past: `
        Wait two days, then sort it on one sheet: true, half true, not true. Work on one thing from the first heap and let the third one go.
        Where it said something vague, go back and ask for one occasion. Vague blame dissolves, or turns into something you can use.
      `,
    },
    never: `
      feedback is a gift
      don't take it personally
      it's just a formality
      you're overreacting
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT6H',
        lines: `
        The review is over, I take it. What did they write down?
        How was the talk about your year?
        Your appraisal: did they see what you hoped they would see?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
        The sentence from your review, does it still walk beside you?
        Have you sorted the review into what is true and what is not?
        How do you look at that appraisal now, a few days on?`,
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
      dad's retiring and we're planning something
    `,
    ask: [
      {
        key: 'work',
        answeredBy: /\b(as an?|teacher|nurse|years (as|at|in))\b/i,
        lines: `
        What was the work, all those years?
        What did your hands do, mostly?`,
      },
      {
        key: 'last',
        phase: 'past',
        lines: `
        What was the very last thing you did there?
        Who shook your hand last?`,
      },
      {
        key: 'morning',
        phase: 'past',
        lines: `
        What does a morning look like now?
        When do you get up, now that nobody says when?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
        What have you been putting off until then, for years perhaps?
        What will the first Monday hold?`,
      },
      {
        key: 'people',
        lines: `
        Which of the people there will you go on seeing?
        Whom do you see in a week, without work to arrange it?`,
      },
    ],
    reflect: {
      any: `
        Work kept the calendar for you, and now it hands the calendar back.
        A whole language that you spoke every day, and few at home who understand it.
        It decided where you were at ten in the morning for longer than most marriages last.
        Nobody tells you how to stop.
      `,
      ahead: `
        You're counting, and I cannot quite tell whether down or up.
        There is a last time for everything in that building now, and you notice each one, I think.
      `,
      past: `
        The keys handed in, and the hand still goes to the pocket.
        They made speeches, and then on Monday it went on without you, as it must.
        All that time, delivered in one piece, with no instructions in the box.
      `,
      'past good': `You have got your mornings back, and they seem to suit you.`,
      sad: `It was more than a job, and they gave it a date and some sparkling wine.`,
      bored: `So much skill, and nothing that asks for it by name.`,
      lonely: `The corridor talk may be what is missing, more than the work: the nodding, the being known.`,
      relieved: `Somewhere in your back a clock has stopped.`,
    },
    affirm: {
      past: `
        You finished something that took decades, and you were there for the end of it.
        You gave that place a large part of your waking life.
      `,
      any: `
        You are asking what the days are for, and that question deserves the time it takes.
        You know a trade from the inside, and that does not retire.
      `,
    },
    helps: `
      Give the week two fixed points with people in them, same day, same hour. The rest can be as loose as you like.
      Somebody half your age is trying to learn what you know. A school, a workshop, a neighbour; an hour a week is plenty.
      Ring one old colleague for lunch, and keep the shop talk to the soup.
    `,
    never: `
      now you can finally relax
      the best years of your life
      you must be so bored
      at your age
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
        Your last working day is past. What did you take home from the desk?
        How was the farewell at work?
        The first mornings of retirement: what do they sound like?`,
      },
      {
        after: 'P14D',
        lines: `
        How is the new calendar filling, now that work does not fill it?
        Retirement, a little further in: what does a Wednesday look like?
        Have you seen any of the old colleagues since you stopped?`,
      },
    ],
  }),
]
