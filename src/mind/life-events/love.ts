/** Love beginning and love going on. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const love: readonly LifeEventKind[] = [
  kind({
    key: 'first-date',
    valence: 0.3,
    phase: 'any',
    feelings: ['excited', 'anxious', 'hopeful', 'disappointed', 'glad'],
    said: `
      i have a date on friday
      first date tonight and I've changed shirts four times
      going for a drink with someone from the app
      meeting him for the first time tomorrow
      had a date last night
      the date was nice, i think
      worst date of my life
      She said yes to coffee!
      blind date on saturday, my sister set it up
      we talked for four hours and they had to throw us out
      there was no spark at all
      he spent the whole evening on about his ex
      first date since the divorce
      what do people even talk about on dates
      i'm meeting a woman from choir for dinner
      haven't been on a date in nine years`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(from (the|choir|work|my)|called|named|met (her|him|them))\b/i,
        lines: `
          How did you two meet?
          Who is it?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        answeredBy: /\b(coffee|drink|dinner|walk|film|museum|lunch)\b/i,
        lines: `
          What are you going to do?
          Where are you meeting?`,
      },
      {
        key: 'curious',
        phase: 'ahead',
        lines: `
          What do you know about them so far?
          What would you like to find out?`,
      },
      {
        key: 'talk',
        phase: 'past',
        answeredBy: /\btalked (about|for)\b/i,
        lines: `
          What did you talk about?
          What were they like?`,
      },
      {
        key: 'goodbye',
        phase: 'past',
        lines: `
          How did it end?
          How did you say goodbye?`,
      },
      {
        key: 'again',
        phase: 'past',
        answeredBy: /\b(again|second date|no spark|worst)\b/i,
        lines: `
          Would you like to see them again?
          Will there be a second one?`,
      },
    ],
    reflect: {
      ahead: `
        A date. That's something to look forward to.
        Nerves are normal before a date.`,
      past: `So you went.`,
      'past good': `That sounds like a good evening.`,
      'past bad': `Oh dear. At least it's over.`,
    },
    helps: {
      ahead: `
        I'd keep it to two hours somewhere you can talk, and have one question ready that isn't about work.`,
      past: `
        I'd write the next day if I'd like to see them again, and say so. Waiting three days helps nobody.`,
    },
    never: `
      plenty of fish
      just be yourself
      the one
      playing hard to get`,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
          How was the date?
          So, how did the date go?`,
      },
      {
        phase: 'past',
        after: 'P3D',
        lines: `
          Have you heard from your date since?
          Will you be seeing your date again?`,
      },
    ],
  }),
  kind({
    key: 'seeing-someone',
    valence: 0.5,
    phase: 'lasting',
    feelings: ['hopeful', 'excited', 'anxious', 'glad'],
    said: `
      second date tomorrow
      we're seeing each other again on sunday
      been on three dates now
      I've been seeing someone
      it's going well with the guy from the bookshop
      not sure what we are yet
      she wants to take it slow
      he met my friends last night
      are we a couple? no idea
      We've been dating for two months
      introducing her to my parents this weekend
      stayed over at his place for the first time
      he hasn't asked to see me again after the second date
      i like him but i don't want to rush
      she called me her girlfriend in front of people
      i think it's getting serious`,
    ask: [
      {
        key: 'how-long',
        answeredBy: /\b(weeks?|months?|second|third|dates)\b/i,
        lines: `
          How long have you been seeing each other?
          How many times have you met?`,
      },
      {
        key: 'alike',
        lines: `
          What do you like about them?
          What are they like?`,
      },
      {
        key: 'next',
        answeredBy: /\b(tomorrow|weekend|\w+day)\b/i,
        lines: `
          When do you see each other next?
          What have you got planned?`,
      },
      {
        key: 'unsaid',
        lines: `
          Do you know what they want from it?
          Have you talked about what it is?`,
      },
      {
        key: 'friends',
        lines: `
          Have your friends met them?
          Who knows about it?`,
      },
    ],
    reflect: {
      any: `
        That's a nice thing to have going on.
        Early days are exciting, and a bit nerve-racking.`,
      bad: `It's hard not knowing where you stand.`,
    },
    helps: `
      I'd say what I'd like, plainly, and ask them the same. It's a short awkward minute against weeks of guessing.`,
    never: `
      put a ring on it
      don't get your hopes up
      the honeymoon phase
      make them wait`,
    followUp: [
      {
        after: 'P9D',
        lines: `
          How's it going with the person you've been seeing?
          Are you two still seeing each other?
          Anything new with the one you're seeing?`,
      },
    ],
  }),
  kind({
    key: 'falling-in-love',
    valence: 0.7,
    phase: 'lasting',
    feelings: ['excited', 'hopeful', 'anxious', 'glad'],
    said: `
      I think I'm falling in love
      i can't stop thinking about her
      I've got a crush on someone at work
      i'm in love. oh no.
      there's this person and I go stupid when they walk in
      I told him I love him
      she said it back
      told my best friend how i feel about them
      haven't felt like this since I was nineteen
      he smiled at me on the train and I missed my stop
      I'm head over heels
      got butterflies like a teenager and I'm 63
      I like a girl in my class but she doesn't know i exist
      we said i love you for the first time
      she doesn't feel the same about me
      in love with someone i can't have`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(at work|class|friend|train|neighbour|choir)\b/i,
        lines: `
          How did you meet?
          Who is it?`,
      },
      {
        key: 'when',
        lines: `
          When did you notice?
          Was there a moment when you knew?`,
      },
      {
        key: 'detail',
        lines: `
          What is it about them?
          What do you like best about them?`,
      },
      {
        key: 'know',
        answeredBy: /\b(told|said it|doesn't know|knows)\b/i,
        lines: `
          Do they know?
          Have you said anything?`,
      },
      {
        key: 'free',
        lines: `
          Is there anything in the way?
          Do you think there's a chance?`,
      },
    ],
    reflect: {
      any: `
        That's quite something to have happen.
        You've got it badly, then.`,
      bad: `It's a lovely feeling and a painful one, with nowhere to go.`,
    },
    helps: `
      I'd give them a chance to notice: a coffee, an afternoon, something small. If they say yes twice, I'd say it.`,
    never: `
      it's just a crush
      love is blind
      you hardly know them
      there are others`,
    followUp: [
      {
        after: 'P7D',
        lines: `
          How are things with the one you've fallen for?
          Have you said anything to the one you're in love with?
          Are you still as much in love?`,
      },
    ],
  }),
  kind({
    key: 'waiting-for-a-message',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['anxious', 'hurt', 'hopeful', 'angry', 'sad'],
    said: `
      she hasn't texted back
      it's been two days and nothing
      he read my message and didn't reply
      still waiting for him to call
      left on read again
      why isn't she answering
      I keep checking my phone like an idiot
      no word from him since sunday
      two blue ticks since this morning
      Should I text again or wait?
      they were online an hour ago and didn't answer
      my brother doesn't reply to my messages
      i wrote her a long message and she answered "ok"
      think i'm being ghosted
      he always takes a whole day to answer me
      finally got a text back!`,
    ask: [
      {
        key: 'what-sent',
        answeredBy: /\b(wrote|asked|sent|long message|invited)\b/i,
        lines: `
          What did you write last?
          What was your last message?`,
      },
      {
        key: 'since',
        answeredBy: /\b(days?|hours?|since|morning|week)\b/i,
        lines: `
          How long has it been?
          When did you last hear from them?`,
      },
      {
        key: 'usual',
        lines: `
          Is that like them?
          Are they usually quick?`,
      },
      {
        key: 'fear',
        lines: `
          What do you think it means?
          What are you afraid it means?`,
      },
    ],
    reflect: {
      any: `
        Waiting for a reply is miserable.
        It's hard to put the phone down when you're waiting.`,
      good: `There it is at last.`,
    },
    helps: `
      I'd write once more after two days, one friendly line with a question in it, and then leave it with them.
      I'd put the phone in another room for an hour. It'll say the same afterwards.`,
    never: `
      they're just not that into you
      maybe they're busy
      play it cool
      stop obsessing`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          Did they ever write back?
          Did you hear from them, after all that waiting?
          Has that message come?`,
      },
    ],
  }),
  kind({
    key: 'stood-up',
    valence: -0.7,
    phase: 'past',
    feelings: ['hurt', 'angry', 'ashamed', 'sad', 'disappointed'],
    said: `
      he didn't show up
      I got stood up
      waited an hour in the cafe and she never came
      cancelled on me ten minutes before
      my date never turned up
      she just didn't come. no text, nothing
      they bailed on me again
      sat there alone with two menus
      my friend forgot our dinner completely
      i cooked and he cancelled at the last minute
      everyone backed out of my party
      he said something came up. again.
      dad promised to come and didn't
      she was supposed to pick me up at 7, it's 9 now
      ended up at the cinema by myself because they flaked`,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(he|she|they|friend|date|dad|mum|everyone)\b/i,
        lines: `
          Who was it?
          Who were you meeting?`,
      },
      {
        key: 'where',
        answeredBy: /\b(cafe|café|bar|cinema|restaurant|station|home|cooked)\b/i,
        lines: `
          What had you planned?
          Where were you meeting?`,
      },
      {
        key: 'word',
        answeredBy: /\b(text|said|cancelled|no word|nothing)\b/i,
        lines: `
          Have they said anything since?
          Did they give a reason?`,
      },
      {
        key: 'evening',
        lines: `
          What did you do instead?
          How long did you wait?`,
      },
      {
        key: 'pattern',
        answeredBy: /\bagain\b/i,
        lines: `
          Have they done it before?
          Is it the first time?`,
      },
    ],
    reflect: `
      That's rude, and it hurts. I'm sorry.
      You'd set the time aside. That's not on.
      I'm sorry. That's a rotten way to spend the evening.`,
    helps: `
      I'd say it once, plainly, that being left waiting mattered. What comes back tells you whether to make another date.`,
    never: `
      maybe they were busy
      you're better off
      it happens to everyone
      don't take it personally`,
    followUp: [
      {
        after: 'P2D',
        lines: `
          Did they ever explain why they didn't come?
          Have you heard from whoever stood you up?
          Have you spoken since they let you down?`,
      },
    ],
  }),
  kind({
    key: 'moving-in-together',
    valence: 0.6,
    phase: 'any',
    feelings: ['excited', 'hopeful', 'anxious', 'glad'],
    said: `
      we're moving in together
      she's moving into my flat next month
      he asked me to move in with him
      giving up my place to live with my boyfriend
      we found a flat for the two of us
      my partner moved in on saturday
      first week living together and we've already argued about the dishwasher
      his stuff is everywhere
      I've lived alone for ten years and now there's a second toothbrush
      our names are on one doorbell
      thinking about asking her to move in
      it's strange sharing a bathroom again
      my girlfriend brought eleven boxes of books
      moved in with my boyfriend and his two kids
      we signed the lease together`,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(my (flat|place|house)|his place|her place|found a)\b/i,
        lines: `
          Whose place is it going to be?
          Is it somewhere new for both?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(next|on \w+day|in \w+|month)\b/i,
        lines: `
          When's the move?
          Is there a date?`,
      },
      {
        key: 'object',
        lines: `
          Is there anything of theirs you can't stand?
          Whose furniture wins?`,
      },
      {
        key: 'corner',
        lines: `
          Will there be a corner that's just yours?
          Is there room for both?`,
      },
      {
        key: 'habit',
        phase: 'past',
        lines: `
          What's surprised you so far?
          What's it like so far?`,
      },
    ],
    reflect: {
      any: `That's a big step.`,
      ahead: `Two households into one. There'll be a lot to sort.`,
      past: `Living together takes a bit of getting used to.`,
    },
    helps: `
      I'd agree on money and on who cleans what before the boxes come. It's dull, and it saves most of the arguments.
      I'd keep one corner or one evening that's only mine, and say so at the start.`,
    never: `
      it's a big step
      don't rush into it
      about time
      when's the wedding`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P7D',
        lines: `
          How's the moving in together coming along?
          Have the boxes moved yet, for the two of you?`,
      },
      {
        after: 'P12D',
        lines: `
          How's living together?
          How are you two getting on under one roof?`,
      },
    ],
  }),
  kind({
    key: 'engagement',
    valence: 0.8,
    phase: 'any',
    feelings: ['glad', 'excited', 'anxious', 'proud', 'hopeful'],
    said: `
      he proposed!
      we're engaged
      I'm going to ask her to marry me
      she said yes
      bought a ring today, it's hidden in my sock drawer
      going to propose on the beach in june
      my daughter got engaged last night
      I asked and she needs time to think
      he went down on one knee in the supermarket
      we decided to get married, just like that, over breakfast
      planning to pop the question at christmas
      she said no when i proposed
      how do I ask someone to marry me
      we're getting married next year!
      i have a fiancé. what a word`,
    ask: [
      {
        key: 'how',
        phase: 'past',
        answeredBy: /\b(knee|beach|breakfast|dinner|supermarket|just like that)\b/i,
        lines: `
          How did it happen?
          Who asked?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
          Where will you ask?
          How do you want to do it?`,
      },
      {
        key: 'answer',
        phase: 'past',
        answeredBy: /\b(yes|no|time to think|engaged)\b/i,
        lines: `
          What was the first thing that got said?
          Was it a surprise?`,
      },
      {
        key: 'told',
        lines: `
          Who knows already?
          Who have you told?`,
      },
      {
        key: 'story',
        lines: `
          How did it all begin?
          How did the two of them meet, or the two of you?`,
      },
    ],
    reflect: {
      any: `
        That's lovely news.
        Congratulations. That's wonderful.`,
      ahead: `That's a big question to ask.`,
    },
    helps: {
      ahead: `I'd do it somewhere that belongs to the two of us, and keep the question short.`,
      past: `I'd enjoy it for a week before anybody says the word venue.`,
    },
    never: `
      finally
      are you sure
      half of all marriages
      what took you so long`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          Did you ask?
          How did it go, with the proposal?`,
      },
      {
        after: 'P8D',
        lines: `
          How's everything since the engagement?
          Have there been any plans made since the engagement?`,
      },
    ],
  }),
  kind({
    key: 'wedding',
    valence: 0.7,
    phase: 'any',
    feelings: ['glad', 'excited', 'anxious', 'overwhelmed', 'sad', 'lonely'],
    said: `
      I'm getting married on saturday
      our wedding is in three weeks and nothing's ready
      we got married!
      going to my cousin's wedding this weekend
      my son's wedding was beautiful
      wedding planning is tearing us apart
      i'm the best man and I haven't got a speech
      my ex is getting married
      the seating plan has been redone nine times
      We did it at the town hall, just us and two witnesses
      have to go to a wedding alone again
      my dress doesn't fit
      bridesmaid for the fourth time
      cried all through the ceremony
      the wedding was yesterday and i'm still full of cake
      we're eloping, don't tell my mother`,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(our|cousin|son|daughter|friend|sister|brother|we|i'm)\b/i,
        lines: `
          Whose wedding is it?
          Who's getting married?`,
      },
      {
        key: 'part',
        lines: `
          What's your part in it?
          Are you a guest, or is it yours?`,
      },
      {
        key: 'worry',
        phase: 'ahead',
        lines: `
          What still has to be done?
          Is anything about the day worrying you?`,
      },
      {
        key: 'moment',
        phase: 'past',
        lines: `
          What was the best moment?
          Who was there?`,
      },
      {
        key: 'with',
        lines: `
          Who's going with you?
          Who will be there?`,
      },
    ],
    reflect: {
      ahead: `
        A wedding. That's a big day.
        There's a lot to think of for a wedding.`,
      past: `So the day's been and gone.`,
      'past good': `I'm glad it was a good day.`,
    },
    helps: {
      ahead: `
        I'd decide the two things that matter and let somebody else do the rest.
        For a speech, I'd tell one true story and stop after three minutes.`,
      past: `I'd put the day down on paper this week, with the small things in it.`,
    },
    never: `
      the happiest day of your life
      you'll be next
      always the bridesmaid
      don't be a bridezilla`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
          How was the wedding?
          How did the wedding day go?`,
      },
      {
        phase: 'past',
        after: 'P6D',
        lines: `
          How does the wedding look now, a week later?
          Are you still thinking about the wedding?`,
      },
    ],
  }),
  kind({
    key: 'couple-anniversary',
    valence: 0.6,
    phase: 'any',
    feelings: ['glad', 'grateful', 'proud', 'sad', 'disappointed', 'guilty'],
    said: `
      it's our anniversary tomorrow
      twenty years married today
      we've been together a year
      i forgot our anniversary
      he forgot our anniversary again
      Celebrating 10 years with my wife on Saturday
      what do i get her for our fifth
      our golden wedding is in may
      had a lovely anniversary dinner
      my parents' ruby wedding is coming up
      today would have been our anniversary
      we didn't do anything for our anniversary
      she gave me a letter for our anniversary
      six months since our first date
      three years today since we met`,
    ask: [
      {
        key: 'years',
        answeredBy: /\b(\d+|one|two|three|five|ten|twenty|thirty|forty|fifty|golden|ruby|silver|year|fifth|months)\b/i,
        lines: `
          How many years is it?
          Which one is it?`,
      },
      {
        key: 'began',
        lines: `
          How did it begin?
          How did the two of them meet, or the two of you?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
          Is anything planned?
          What are you thinking of doing?`,
      },
      {
        key: 'did',
        phase: 'past',
        answeredBy: /\b(dinner|forgot|letter|went|did)\b/i,
        lines: `
          How was it spent?
          What did you do?`,
      },
      {
        key: 'learned',
        lines: `
          What's the secret, do you think?
          What's your favourite memory of those years?`,
      },
    ],
    reflect: {
      any: `
        That's worth marking.
        Anniversaries are nice to keep.`,
      bad: `Oh dear. Those are hard to get wrong quietly.`,
    },
    helps: `
      I'd give something that took time rather than money: a letter, a meal, a walk back to where it started.`,
    never: `
      how do you stand it
      you get less for murder
      relationship goals
      still together`,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
          How was the anniversary?
          What did you do for the anniversary?`,
      },
      {
        after: 'P4D',
        lines: `
          How was the anniversary, looking back?
          Did the anniversary turn out well?`,
      },
    ],
  }),
]
