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
      i'm going to fail`,
    ask: [
      {
        key: 'which',
        answeredBy:
          /\b(chemistry|physics|biology|history|english|french|german|spanish|geography|theory|law|nursing|economics|statistics|maths|driving|anatomy|bar|a levels|finals|oral)\b/i,
        lines: `
          What subject is it?
          What's it in?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|today|\w+day|weeks?|august)\b/i,
        lines: `
          When is it?
          How long have you got?`,
      },
      {
        key: 'gap',
        phase: 'ahead',
        lines: `
          What do you hope doesn't come up?
          Which part do you know best?`,
      },
      {
        key: 'question',
        phase: 'past',
        answeredBy: /\bquestion\b/i,
        lines: `
          Was there a bad question?
          Which part went best?`,
      },
      {
        key: 'result',
        phase: 'past',
        lines: `
          When do you get the result?
          When will you know?`,
      },
    ],
    reflect: {
      ahead: `
        Exams are horrible to wait for.
        That's a lot of revising to hold in your head.`,
      past: `That's over, at least.`,
      'past bad': `I'm sorry. It often feels worse than it was.`,
      'past good': `Good. I'm glad it went well.`,
    },
    helps: {
      ahead: `
        I'd do two old papers against the clock and then sleep. The last night of cramming costs more than it brings.`,
      past: `I'd not compare answers with anybody.`,
    },
    never: `
      you should have started earlier
      you're smart
      it's only an exam
      don't stress`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT5H',
        lines: `
          How did the exam go?
          How was the exam?`,
      },
      {
        phase: 'past',
        after: 'P6D',
        lines: `
          Have the exam results come?
          Any result yet from the exam?`,
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
      A minus in chemistry!!`,
    ask: [
      {
        key: 'saw',
        lines: `
          How did you find out?
          When did you hear?`,
      },
      {
        key: 'first',
        lines: `
          Who did you tell first?
          What did people say?`,
      },
      {
        key: 'hard',
        lines: `
          What was the hardest part?
          Were you expecting it?`,
      },
      {
        key: 'now',
        lines: `
          What comes next?
          What does it mean you can do now?`,
      },
    ],
    reflect: `
      Congratulations. Well done.
      That's great news.
      Passed. All that work was worth it.`,
    helps: `I'd do nothing sensible for a week.`,
    never: `
      I knew it
      was it hard
      what about the missing
      now the real work starts`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          Did you celebrate, after passing?
          Has it sunk in that you passed?
          What are you doing now, with the exam passed?`,
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
      everyone passed except me`,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(driving|chemistry|thesis|med school|viva|finals)\b/i,
        lines: `
          Which one was it?
          What subject?`,
      },
      {
        key: 'again',
        answeredBy: /\b(repeat|third|retake|again)\b/i,
        lines: `
          Can you take it again?
          Is there another try?`,
      },
      {
        key: 'told',
        answeredBy: /\b(tell|parents)\b/i,
        lines: `
          Who knows?
          Have you told anyone yet?`,
      },
      {
        key: 'where',
        lines: `
          Do you know what went wrong?
          Was it a near thing?`,
      },
      {
        key: 'wanted',
        lines: `
          What does it change for you?
          What was it for?`,
      },
    ],
    reflect: `
      I'm sorry. That's a blow.
      Oh no. I'm sorry, after all that.
      That's really disappointing.`,
    helps: `
      I'd look at the paper with someone who knows the subject before doing anything else. Then I'd book the next date, if there is one.`,
    never: `
      did you study
      it's not the end of the world
      third time lucky
      maybe it's not for you`,
    followUp: [
      {
        after: 'P4D',
        lines: `
          How are you, after that exam result?
          Have you decided about taking the exam again?
          How do you feel about the exam now?`,
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
      What was my research question again`,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(about|on the)\b/i,
        lines: `
          What's it about?
          What's the subject?`,
      },
      {
        key: 'where',
        answeredBy: /\b(chapter|introduction|data|draft|sentences)\b/i,
        lines: `
          How far have you got?
          Which chapter are you on?`,
      },
      {
        key: 'until',
        answeredBy: /\b(weeks|until|submit|year)\b/i,
        lines: `
          When is it due?
          When does it have to be done?`,
      },
      {
        key: 'liked',
        lines: `
          What made you choose it?
          Which part do you like?`,
      },
      {
        key: 'reader',
        lines: `
          Does anyone read it as you go?
          What does your supervisor say, if you have one?`,
      },
    ],
    reflect: `
      That's a long slog.
      It's hard to keep going with something that long.
      Writing something that size is lonely work.`,
    helps: `
      I'd write badly for an hour every morning before reading anything. It can be mended later, an empty page can't.`,
    never: `
      just write
      a good thesis is a done thesis
      how's it going
      you'll get there`,
    followUp: [
      {
        after: 'P6D',
        lines: `
          How's the writing going?
          How far is the thesis?
          Did you get any further with the chapter?`,
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
      thinking of going back to college`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(italian|spanish|portuguese|piano|guitar|violin|nursing|pottery|university|degree)\b/i,
        lines: `
          What are you learning?
          What's the subject?`,
      },
      {
        key: 'why',
        lines: `
          What made you want to?
          Why that?`,
      },
      {
        key: 'teacher',
        phase: 'past',
        lines: `
          What's the teacher like?
          What are the others like?`,
      },
      {
        key: 'first',
        phase: 'past',
        lines: `
          What can you do already?
          What's the hardest part so far?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(october|monday|\w+day|week)\b/i,
        lines: `
          When does it start?
          When's the first day?`,
      },
      {
        key: 'dream',
        lines: `
          What would you like to do with it?
          What's it for, in the end?`,
      },
    ],
    reflect: {
      ahead: `That's exciting.`,
      past: `Good for you, for starting.`,
      any: `It's hard to be a beginner again.`,
      bad: `It's hard at the start. Most people find it so.`,
    },
    helps: `I'd do ten minutes a day rather than two hours on Sunday.`,
    never: `
      it's never too late
      practice makes perfect
      children learn faster
      you're a natural`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT12H',
        lines: `
          How was the start of the course?
          How was the first day of it?`,
      },
      {
        after: 'P9D',
        lines: `
          How's the learning going?
          Are you still enjoying the course?`,
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
      the model railway runs, all four trains`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(painting|novel|table|quilt|bread|website|poem|song|jumper|radio|story)\b/i,
        lines: `
          What is it?
          What did you make?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years?|months?|weeks?)\b/i,
        lines: `
          How long did it take?
          When did you start?`,
      },
      {
        key: 'hard',
        lines: `
          What was the hardest part?
          Did you nearly give up on it?`,
      },
      {
        key: 'best',
        lines: `
          Which bit are you happiest with?
          What turned out better than you thought?`,
      },
      {
        key: 'for',
        lines: `
          Who is it for?
          Who's seen it?`,
      },
    ],
    reflect: `
      Well done. That's a good feeling.
      Finished. That deserves a look from all sides.
      Good for you. A lot of things never get finished.`,
    helps: `
      I'd leave it alone for a week before mending anything, and show it to one person who's kind and honest.`,
    never: `
      what's next
      have you thought of selling
      my niece does that too
      for an amateur`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          Has anyone seen it yet, the thing you finished?
          How do you like what you made, a few days on?
          Are you on to something new, since you finished?`,
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
      rewriting the same paragraph since monday`,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(write|writer|canvas|guitar|draw|song|paint|paragraph)\b/i,
        lines: `
          What are you working on?
          What were you trying to make?`,
      },
      {
        key: 'last',
        lines: `
          When did it last go well?
          What was the last thing you liked?`,
      },
      {
        key: 'spot',
        answeredBy: /\b(paragraph|song|canvas|page)\b/i,
        lines: `
          Where do you get stuck?
          Is it the start that's hard?`,
      },
      {
        key: 'who',
        lines: `
          Are you comparing yourself with somebody?
          Who do you show things to?`,
      },
      {
        key: 'play',
        lines: `
          Would something smaller go better?
          What did you enjoy making once?`,
      },
    ],
    reflect: `
      That's a miserable place to be stuck.
      I'm sorry. It's frustrating when it won't come.
      It comes and goes, and it's no fun while it's gone.`,
    helps: `I'd make something small and bad on purpose, every day for a week, that nobody will see.`,
    never: `
      just start
      inspiration will come
      take a walk
      maybe you've lost it`,
    followUp: [
      {
        after: 'P5D',
        lines: `
          How's the work, since you were stuck?
          Has anything come, since you were stuck?
          Have you made anything since?`,
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
      picked a bowl of raspberries before breakfast`,
    ask: [
      {
        key: 'grows',
        answeredBy: /\b(tomato\w*|lettuce|tulip\w*|rose\w*|courgette|beans|orchid|apple|carrots|dahlias|raspberries)\b/i,
        lines: `
          What's growing at the moment?
          What have you got in it?`,
      },
      {
        key: 'where',
        answeredBy: /\b(balcony|allotment|garden)\b/i,
        lines: `
          Is it a garden or a balcony?
          How big is it?`,
      },
      {
        key: 'whence',
        lines: `
          Who did you learn it from?
          Have you always gardened?`,
      },
      {
        key: 'enemy',
        lines: `
          Is anything eating it?
          What did badly this year?`,
      },
    ],
    reflect: {
      any: `
        That's a good way to spend a day.
        It's nice to have something growing.`,
      bad: `Oh, that's a shame.`,
    },
    helps: `I'd water in the evening, deeply and less often, and put in one thing I've never grown.`,
    never: `
      you can buy those
      must be nice to have time
      green thumb
      I love gardening`,
    followUp: [
      {
        after: 'P7D',
        lines: `
          How's the garden?
          Is anything coming up in the garden?
          How are the plants?`,
      },
    ],
  }),
]
