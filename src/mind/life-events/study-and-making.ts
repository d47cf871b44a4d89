/** Learning things and making things. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const studyAndMaking: readonly LifeEventKind[] = [
  kind({
    key: 'exam',
    valence: -0.2,
    phase: 'any',
    feelings: ['anxious', 'relieved', 'tired', 'hopeful'],
    said: `
      I have an exam tomorrow
      finals start next week
      my driving test is on thursday
      just got out of the exam
      anatomy oral on monday, I know nothing
      the exam was brutal
      revising since six this morning
      my son's taking his a levels
      bar exam in three weeks
      i blanked on question four
      handed in early, either very good or very bad
      Maths test today
      can't remember a single thing I read
      retaking the exam in august
      i'm going to fail
    `,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(maths|driving|anatomy|bar|a levels|finals|oral)\b/i,
        lines: `
        In what?
        Which subject is it?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|today|\w+day|weeks?|august)\b/i,
        lines: `
        When is it?
        How many days are left?`,
      },
      {
        key: 'gap',
        phase: 'ahead',
        lines: `
        Which topic do you hope they leave alone?
        What do you already know so well that you could teach it?`,
      },
      {
        key: 'question',
        phase: 'past',
        answeredBy: /\bquestion\b/i,
        lines: `
        Which question was the nasty one?
        Was there something in it that you knew cold?`,
      },
      {
        key: 'result',
        phase: 'past',
        lines: `
        When do you get the result?
        By when do you know?`,
      },
    ],
    reflect: {
      any: `
        So much reading, and so little time to be asked the wrong thing.
        It tests what you know, and how well you sit on a hard chair.
      `,
      ahead: `
        The head seems empty because it is full, as with cupboards.
        Everyone else looks as if they'd slept, and they are saying that of you.
        Until {when} there is always one more chapter.
        Other people's confidence in corridors is mostly noise.
        The fear may be about what it's for, and hardly about the questions.
      `,
      past: `
        And the pen is put down, and the answer comes.
        Comparing on the stairs has never made anybody happier.
        The body goes on being on duty for a day.
        It lies in a pile on someone's desk now, under a cup.
      `,
      'past good': `You walked out upright; one takes that as a sign.`,
    },
    particular: [[/\b(?:since|morning|all day)/i, "You've been at it since early, and by now the words look back."]],
    affirm: {
      ahead: `
        You sat with it when there were nicer things to sit with.
        You've put the hours in, whatever the head says tonight.
      `,
      past: `
        You wrote until the end.
        You went in there and turned the page over.
      `,
      any: `You set yourself to be measured.`,
    },
    helps: {
      ahead: `
        Explain one topic aloud to an empty chair, or to me. Where you stumble is where to read.
        Pack the bag tonight, pens, card, water, and then nothing more after nine.
        If the mind goes blank: write down anything near the subject. It comes in through the side door.
      `,
      past: `Do not look anything up tonight. It is not going to change its mind.`,
    },
    never: `
      you should have started earlier
      you're smart
      it's only an exam
      don't stress
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT5H',
        lines: `
        How was the exam?
        The exam is over. Which question was kind?
        Are you out of that examination room?`,
      },
      {
        phase: 'past',
        after: 'P6D',
        lines: `
        Is there a result of the exam yet?
        Has question four let go of you, since the exam?
        What are you doing with the days after your exam?`,
      },
    ],
  }),
  kind({
    key: 'exam-passed',
    valence: 0.85,
    phase: 'past',
    feelings: ['glad', 'proud', 'relieved', 'excited'],
    said: `
      I passed!
      got my results, 78 percent
      I've got my driving licence
      passed the bar
      graduated yesterday
      i got a first!
      they accepted my thesis
      passed with distinction, me
      I'm officially a nurse
      got into the university I wanted
      my daughter passed her exams
      scraped through but a pass is a pass
      Doctor of Philosophy, if you please
      got the certificate today
      A minus in chemistry!!
    `,
    ask: [
      {
        key: 'saw',
        lines: `
        How did you find out?
        Where did you read it, on which step of which staircase?`,
      },
      {
        key: 'first',
        lines: `
        Whom did you ring?
        Who shouted loudest?`,
      },
      {
        key: 'hard',
        lines: `
        When had you stopped believing in it?
        What was the worst stretch of the way?`,
      },
      {
        key: 'now',
        lines: `
        What does it open?
        What comes next, after the sleeping?`,
      },
    ],
    reflect: `
      Passed: six letters, and the whole year stands up straight.
      There's an end to it, and the end is good.
      Those early mornings have now got a stamp on them.
      It can't be taken off you, which is true of few things.
      You've been carrying a question about yourself in there, and it was answered.
      Scraped through, flown through: the paper is the same.
      Someone will call you by a new word from now on, and you'll look round to see whom they mean.
      It may take until tomorrow to be true, somewhere near the coffee.
      The books can be closed, and some may be given away with relish.
      You did that on nights when nobody was looking.
      This is the kind of news that should be read out on buses.
      All at once there are weekends.
    `,
    affirm: `
      You went on after the chapter at which others stop.
      You did it, page by page.
      You let them measure you, and stood there.
    `,
    helps: `
      Thank the one who explained it to you at the kitchen table. They're waiting without knowing it.
      Do nothing useful until Thursday.
      Write down how you did it: hours, tricks, who helped. Someone will ask you, or you will need it yourself.
    `,
    never: `
      I knew it
      was it hard
      what about the missing
      now the real work starts
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Has it sunk in that you passed?
        What have you done with the first free days, after passing?
        How did you celebrate the result?`,
      },
    ],
  }),
  kind({
    key: 'exam-failed',
    valence: -0.75,
    phase: 'past',
    feelings: ['disappointed', 'ashamed', 'sad', 'angry', 'anxious'],
    said: `
      I failed
      didn't pass my driving test, third time
      failed the exam by two points
      my results were terrible
      I got a D
      they rejected my thesis
      have to repeat the year
      flunked chemistry
      i don't know how to tell my parents I failed
      didn't get into med school
      the university said no
      My daughter failed her finals and won't come out of her room
      dropped out
      failed my viva, major corrections
      everyone passed except me
    `,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(driving|chemistry|thesis|med school|viva|finals)\b/i,
        lines: `
        Which one was it?
        What was the subject?`,
      },
      {
        key: 'again',
        answeredBy: /\b(repeat|third|retake|again)\b/i,
        lines: `
        Can it be taken again, and when?
        Is there another go?`,
      },
      {
        key: 'told',
        answeredBy: /\b(tell|parents)\b/i,
        lines: `
        Who knows?
        Whom are you most reluctant to tell?`,
      },
      {
        key: 'where',
        lines: `
        Do you know where it went wrong: the knowing, the nerves, the clock?
        Which part of it did go well?`,
      },
      {
        key: 'wanted',
        lines: `
        What was it to lead to?
        How much of that plan was yours, and how much somebody else's?`,
      },
    ],
    reflect: {
      any: `
        There's a list somewhere, and one looks at it again to be sure.
        The work was real, and the piece of paper knows nothing of it.
        To tell it at home is a second examination.
        It is said about one afternoon, and heard about a whole person.
        Somebody has to make a new plan now, and for today it doesn't have to be you.
        So that road isn't closed, perhaps, but it has got longer.
        One can know a great deal and not have it about one at nine in the morning.
      `,
      ashamed: `Out of everybody's sight for a bit: that is where you'd be, I think.`,
      angry: `The questions had little to do with what you had learned, and that rankles.`,
      relieved: `It may also be that you were on the wrong staircase, and somewhere knew it.`,
    },
    particular: [
      [/\b(?:points?)/i, 'Two points are hardly anything, except on that side of the line.'],
      [/\b(?:everyone|except|others)/i, 'The others are celebrating, which makes the corridor long.'],
    ],
    affirm: `
      You tried something at which one can fail.
      You looked the result in the eye and said it straight.
      You did the work, and the work is still in there.
    `,
    helps: `
      Ask to see the paper, in a week. One learns more in that half-hour than in a month of guessing.
      Tell the hardest person first, in one sentence, standing up. After that it's downhill.
      Before you sign up again, sleep on one question: do I want this, or do I want not to have failed it.
    `,
    never: `
      did you study
      it's not the end of the world
      third time lucky
      maybe it's not for you
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        How are you, some days after that result?
        Have you told the one you were afraid to tell, about the exam?
        Is there a plan since you did not pass, or still only a ceiling?`,
      },
    ],
  }),
  kind({
    key: 'thesis',
    valence: -0.2,
    phase: 'lasting',
    feelings: ['anxious', 'overwhelmed', 'tired', 'proud', 'bored'],
    said: `
      my thesis is killing me
      working on my dissertation
      I've written two sentences today
      supervisor hasn't answered in three weeks
      chapter three makes no sense
      six more weeks until I submit
      I'm writing a book and i'm stuck in the middle
      still collecting data
      she tore my draft to pieces, my supervisor
      nobody will ever read this
      my essay's supposed to be 5000 words, I have 300
      fourth year of my phd and no end in sight
      rewrote the introduction for the tenth time
      handed in my thesis!!!
      What was my research question again
    `,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(about|on the)\b/i,
        lines: `
        What is it about, told to somebody on a train?
        What is the question in it, in plain words?`,
      },
      {
        key: 'where',
        answeredBy: /\b(chapter|introduction|data|draft|sentences)\b/i,
        lines: `
        Which chapter are you in?
        What is on the table today?`,
      },
      {
        key: 'until',
        answeredBy: /\b(weeks|until|submit|year)\b/i,
        lines: `
        By when must it be done?
        How long have you got, officially and really?`,
      },
      {
        key: 'liked',
        lines: `
        What made you choose it, in the beginning?
        Which page of it do you like?`,
      },
      {
        key: 'reader',
        lines: `
        Who reads along with you?
        When did you last talk about it with someone who enjoyed it?`,
      },
    ],
    reflect: `
      It's always there, like a large dog in a small flat.
      No day off from it is quite a day off.
      The middle of it is the worst, as there is no shore on either side.
      You know so much about it by now that you can't see it any more.
      What you meant and what stands there are having words.
      It began as curiosity, and has turned into page numbers.
      It needn't be the book of your life, only of this year.
      Nobody else in the room knows what you know about it, and that is lonely.
      So much of the work does not show on any page.
      There's a version in your head that's finished, and it won't come out.
    `,
    particular: [
      [/\b(?:sentences?|words|line)/i, 'Two sentences are two more than this morning.'],
      [/\b(?:supervisor|answer|editor)/i, 'There is someone who should answer and does not, and so everything waits.'],
      [/\b(?:intro|rewr|beginning)/i, 'Rewriting the beginning is a very respectable way of not writing the end.'],
    ],
    affirm: `
      You opened the file.
      You are in the middle of something long and have not put it down.
      Every page you throw away is also writing.
    `,
    helps: `
      Stop tonight in the middle of a sentence you know the end of. Tomorrow it starts by itself.
      Write to the supervisor with two questions that can be answered by yes or no. Those get answered.
      Explain the stuck chapter to me as if I were twelve, aloud, and write down what you hear yourself say.
      Two hours in a library, telephones in a bag, beside somebody else who is also stuck.
    `,
    never: `
      just write
      a good thesis is a done thesis
      how's it going
      you'll get there
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        How is chapter three, or whichever it was?
        Has the supervisor given a sign of life?
        What has your thesis got to say for itself this week?`,
      },
    ],
  }),
  kind({
    key: 'starting-to-study',
    valence: 0.4,
    phase: 'any',
    feelings: ['excited', 'anxious', 'hopeful', 'lonely', 'overwhelmed'],
    said: `
      I'm starting university in october
      first week of uni
      going back to school at 42
      enrolled in an evening course
      started learning italian
      my first lecture was today, sat at the back
      everyone in my course is ten years younger
      took my first piano lesson
      i've signed up for a pottery class
      learning to play the guitar, my fingers hurt
      I want to learn spanish before the summer
      my violin practice is going nowhere
      Day 40 of duolingo
      had my first conversation in portuguese and survived
      beginning my nursing degree on monday
      thinking of going back to college
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(italian|spanish|portuguese|piano|guitar|violin|nursing|pottery|university|degree)\b/i,
        lines: `
        What is it that you are learning?
        Which subject, or which instrument?`,
      },
      {
        key: 'why',
        lines: `
        What made you begin, now of all times?
        Who put that idea into your head, long ago perhaps?`,
      },
      {
        key: 'teacher',
        phase: 'past',
        lines: `
        What is the teacher like?
        Who sits next to you there?`,
      },
      {
        key: 'first',
        phase: 'past',
        lines: `
        What can you do already that you could not do before?
        Which word, or bar, or knot, was the first that stayed?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(october|monday|\w+day|week)\b/i,
        lines: `
        When does it begin?
        When is the first hour of it?`,
      },
      {
        key: 'dream',
        lines: `
        What would you like to be able to do with it, on some evening two years from now?
        Whom would you like to talk to in it, or play for?`,
      },
    ],
    reflect: {
      any: `
        You are on the first stair of something, and can see only the second.
        Somebody has to be the worst in the room for a while, and it's good for the room.
        Being bad at something on purpose is a luxury and a trial.
        A beginner again, with a pencil case, in whatever sense.
        The hands are slower than the wish, and that's the whole difficulty.
        What the others know already seems to have been given them at birth.
        You'd like to be at the place where one no longer counts.
      `,
      ahead: `
        So much room in it still, before the first homework.
        The bag is packed for someone you mean to become.
      `,
      past: `
        The first hour makes everyone a child with a name tag.
      `,
      lonely: `Everybody there seems to have found their table.`,
    },
    particular: [
      [
        /\b(?:italian|spanish|french|german|portuguese|language|duolingo|conversation)/i,
        'To understand half a sentence on a tram in another tongue is a small burglary.',
      ],
      [/\b(?:guitar|violin|ukulele)/i, 'Sore fingertips are a receipt.'],
      [/\b(?:lecture|class|back)/i, 'You sat at the back, and even so you were in.'],
      [/\b(?:guitar|violin|piano|sing|instrument)/i, 'It will sound dreadful for a while, and then, one evening, it will not.'],
    ],
    affirm: `
      You began, which is the one thing nobody can do for you.
      You let yourself be seen not knowing how.
      You keep at it without needing it for anything, or just because you need it.
    `,
    helps: `
      Ten minutes daily, at the same hour, beats two hours on Sunday. The brain likes a timetable.
      Find one person to be bad at it with.
      Keep the recording, or the copybook, of the first week. In three months it will be very funny and very good for you.
    `,
    never: `
      it's never too late
      practice makes perfect
      children learn faster
      you're a natural
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT12H',
        lines: `
        How was the first hour of the course?
        Your studies have begun. Who sat beside you?
        Did the new class have a chair for you?`,
      },
      {
        after: 'P9D',
        lines: `
        What can you do this week that you could not last week, in what you are learning?
        Do the fingers, or the verbs, obey by now?
        Are you still at it, with the lessons?`,
      },
    ],
  }),
  kind({
    key: 'finished-something',
    valence: 0.8,
    phase: 'past',
    feelings: ['proud', 'glad', 'relieved', 'calm', 'sad'],
    said: `
      I finished my painting
      finally done with the novel
      built a table with my own hands
      the quilt is finished after two years
      baked my first proper sourdough
      launched my website today
      wrote a poem and I don't hate it
      recorded my first song
      the project's finished!!
      knitted a jumper and it fits
      repaired the old radio and it plays
      i made something I'm proud of
      we shipped it
      Published my first short story
      the model railway runs, all four trains
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(painting|novel|table|quilt|bread|website|poem|song|jumper|radio|story)\b/i,
        lines: `
        What is it like, if one has only ears?
        What have you made?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years?|months?|weeks?)\b/i,
        lines: `
        How long were you at it?
        When did you start?`,
      },
      {
        key: 'hard',
        lines: `
        At which point did you nearly let it lie?
        Which part of it do you know to be crooked, and nobody else will see?`,
      },
      {
        key: 'best',
        lines: `
        Where did it turn out better than you had it in mind?
        Which corner of it are you fondest of?`,
      },
      {
        key: 'for',
        lines: `
        Who gets to see it first?
        Is it for somebody?`,
      },
    ],
    reflect: `
      Now it's in the world and can be tripped over.
      There was nothing there, and then you, and then that.
      It can't be improved any more, and that is called finished.
      A thing somebody has made has their time in it, and you can tell.
      What you see is the crooked corner; other people see the thing.
      It sits there quite calmly, as though it had always been meant.
      A little empty as well, perhaps, where it used to be unfinished.
      You wanted it to exist, and it does.
      Your hands may not know yet that they are off duty.
      It was only in your head, and now others can be in it as well.
    `,
    particular: [
      [/\b(?:years?)/i, "For two years it was a heap of good intentions, and it's warm now, or it plays."],
      [/\b(?:knit|quilt|sew|jumper|crochet)/i, 'The last stitch must be odd: no more next evening to it.'],
      [/\b(?:bread|bak|sourdough)/i, 'Bread that stands up by itself is no small thing.'],
    ],
    affirm: `
      You carried it past the point where most of them stay.
      You made it, with the evenings you had.
      You decided that it was done, and put the tool down.
    `,
    helps: `
      Show it to one person who makes things themselves. They look at the right spot.
      Put the date and your name on it, underneath if need be.
      Leave the bench empty for a week before the next.
    `,
    never: `
      what's next
      have you thought of selling
      my niece does that too
      for an amateur
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Who has seen it by now, the thing you made?
        How do you look at your finished piece, a few days later?
        Is the bench still empty, or has something new crept on to it?`,
      },
    ],
  }),
  kind({
    key: 'creative-block',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['disappointed', 'bored', 'anxious', 'sad', 'angry'],
    said: `
      can't write a single line
      writer's block
      I've been staring at the canvas for a week
      everything I make is rubbish
      no ideas left
      haven't touched my guitar in months
      i used to draw every day and now nothing comes
      the song won't come together
      deleted everything I wrote today
      lost my inspiration
      Don't know what to paint any more
      my work feels dead
      comparing myself to everyone on instagram, can't create anything
      the blank page is winning
      rewriting the same paragraph since monday
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(write|writer|canvas|guitar|draw|song|paint|paragraph)\b/i,
        lines: `
        What is it that does not come?
        What were you trying to make?`,
      },
      {
        key: 'last',
        lines: `
        When did it last run by itself?
        What was the last thing you made that you liked?`,
      },
      {
        key: 'spot',
        answeredBy: /\b(paragraph|song|canvas|page)\b/i,
        lines: `
        At what spot exactly does it stop?
        Is it the beginning, the middle, or that it has to be good?`,
      },
      {
        key: 'who',
        lines: `
        Whose eyes are you looking at it with?
        Who stands behind you and clears their throat?`,
      },
      {
        key: 'play',
        lines: `
        What would you make if it were going in the bin by order?
        What did you make as a child, for hours?`,
      },
    ],
    reflect: `
      White paper can look remarkably finished.
      The well is being looked into so often that it has become shy.
      You delete it before it has had breakfast.
      Somebody in there is marking the work while it is being made.
      It's a silence with tools lying about in it.
      What used to be a place to go to has become a place where you're examined.
      Everyone else's pictures are finished, since you only see the finished ones.
      Fields are left alone for a year, too, and farmers are not accused of anything.
      You miss it, I think, as one misses a person who isn't cross, only away.
      The wish is clearly there, or it wouldn't bother you on a Monday.
      Being dissatisfied with it shows at least that the eye is awake.
    `,
    affirm: `
      You sat down in front of it again.
      You know the difference between done and good, and mind about it.
      You say that it's stuck, and don't fill the page with something clever.
    `,
    helps: `
      Ten bad ones in ten minutes, on the back of envelopes. Quantity, by order; nobody may look.
      Change the tool: left hand, charcoal, the kitchen table, a letter in place of a chapter.
      Copy out by hand a page, a bar or a corner of somebody you admire. It oils something.
      Show a friend the worst of it. Laughter has opened more of these than discipline.
    `,
    never: `
      just start
      inspiration will come
      take a walk
      maybe you've lost it
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Has anything moved on that white page?
        Has the guitar, the brush or the pencil been in your hand since?
        Is the block still standing in the road?`,
      },
    ],
  }),
  kind({
    key: 'garden',
    valence: 0.5,
    phase: 'lasting',
    feelings: ['calm', 'glad', 'proud', 'disappointed', 'tired'],
    said: `
      spent the day in the garden
      my tomatoes are ripe
      slugs ate all my lettuce
      planted forty tulip bulbs
      the roses are out
      first courgette!
      i got an allotment
      something's eating my beans
      repotted all the plants on the balcony
      my orchid is dying
      The apple tree's in blossom
      weeding for three hours, my back
      sowed carrots with my daughter
      frost got the dahlias
      picked a bowl of raspberries before breakfast
    `,
    ask: [
      {
        key: 'grows',
        answeredBy: /\b(tomato\w*|lettuce|tulip\w*|rose\w*|courgette|beans|orchid|apple|carrots|dahlias|raspberries)\b/i,
        lines: `
        What is in it at the moment?
        What is growing best this year?`,
      },
      {
        key: 'where',
        answeredBy: /\b(balcony|allotment|garden)\b/i,
        lines: `
        Is it a garden, a balcony or a brave windowsill?
        Which way does it face?`,
      },
      {
        key: 'whence',
        lines: `
        From whom did you learn it?
        Where does that plant come from, whose cutting was it?`,
      },
      {
        key: 'enemy',
        lines: `
        Who is your enemy this year: slug, frost, or neighbour's cat?
        What have you lost to the slugs?`,
      },
    ],
    reflect: `
      It's slow, and it's on your side about half the time.
      Black under the nails, quiet in the head.
      It has its own calendar, and yours has to give way.
      Things get eaten, blown down and frozen there, and next year everyone begins again.
      You look after it, and it asks no questions.
      Nobody can be hurried there, and after a while that includes oneself.
      What you do today is answered in some weeks, by something green or by nothing.
      It keeps you on good terms with the weather, more or less.
      There's always something dying in it and something coming up.
      You come in with a straighter head and a crooked back, I dare say.
    `,
    particular: [
      [/\b(?:slug|lettuce|snail)/i, 'A slug has no idea what that lettuce meant.'],
      [/\b(?:raspberr|berries)/i, 'Raspberries before breakfast: kings had less.'],
      [/\b(?:hours|all day|day in)/i, 'For three hours nothing beeped.'],
      [/\b(?:balcony|windowsill)/i, 'What grows on a balcony in the middle of a town grows on purpose.'],
      [/\b(?:blossom|bloom|flower|rose)/i, 'The blossom lasts ten days, and you were there for it.'],
      [/\b(?:weed)/i, 'Pulling weeds is arguing with somebody who never tires, and is oddly soothing.'],
      [/\b(?:bulb|tulip)/i, 'One puts a bulb in the ground and trusts a whole winter.'],
    ],
    affirm: `
      You planted something that you will have to wait for.
      You were out there, on your knees, in the weather.
      You begin again every year, against considerable odds.
    `,
    helps: `
      Give something away over the fence. A courgette glut has founded more friendships than wine.
      Note what stood where, and what came of it. By March no one remembers.
      Leave one corner quite alone. Something will move in.
    `,
    never: `
      you can buy those
      must be nice to have time
      green thumb
      I love gardening
    `,
    followUp: [
      {
        after: 'P7D',
        lines: `
        What is the garden, or balcony, doing this week?
        Who is ahead, you or the slugs?
        Has something come up since?`,
      },
    ],
  }),
]
