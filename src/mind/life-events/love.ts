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
      haven't been on a date in nine years
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(from (the|choir|work|my)|called|named|met (her|him|them))\b/i,
        lines: `
        How did you two find each other?
        Who is it, as far as you know yet?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        answeredBy: /\b(coffee|drink|dinner|walk|film|museum|lunch)\b/i,
        lines: `
        What have you two got in mind?
        Whose idea was the place?`,
      },
      {
        key: 'curious',
        phase: 'ahead',
        lines: `
        What are you most curious about, with this one?
        Which thing about them would you like to find out first?`,
      },
      {
        key: 'talk',
        phase: 'past',
        answeredBy: /\btalked (about|for)\b/i,
        lines: `
        What did you end up talking about?
        Which subject did you not expect to have with a stranger?`,
      },
      {
        key: 'goodbye',
        phase: 'past',
        lines: `
        How did you part?
        What was said at the door, or the tram stop, or wherever it ended?`,
      },
      {
        key: 'again',
        phase: 'past',
        answeredBy: /\b(again|second date|no spark|worst)\b/i,
        lines: `
        Would you like to see them again, if it were only up to you?
        Do you know yet whether you want a second evening?`,
      },
    ],
    reflect: {
      any: `
        Two strangers, each hoping the other one is easy to talk to.
        It takes some nerve to be curious about somebody on purpose.
        You have put yourself where something might happen.
      `,
      ahead: `
        Nothing has happened, and already the mirror is involved.
        You want it to go well, I gather, and you'd rather not want it so visibly.
        Until {when} they can still be anybody.
        A table for two makes any evening a little louder in the head.
        They may well be asking a friend at this very minute what to wear.
      `,
      past: `
        So now there is a person where there was a photograph, or an idea.
        You went, and came back with more than you had.
      `,
      'past good': `
        Something was easy there, from the sound of it, that isn't always easy.
        Time behaved itself badly, then; that's usually a favourable sign.
      `,
      'past bad': `
        One long evening, and the best part was the coat.
        It is a particular loneliness, being bored by someone you had hoped to like.
      `,
      anxious: `It has been quiet on that front for a while, perhaps, and quiet is easier to keep than to break.`,
    },
    affirm: `
      You said yes to an evening you could not know the end of.
      You let yourself be looked at with the possibility of being liked.
      You went towards a person instead of imagining one.
    `,
    helps: {
      ahead: `
        Pick a place where you can both leave after an hour without it being an event. Good evenings stretch by themselves.
        Ask about something they made, moved or gave up. "What do you do" gets you a job title.
        Tell a friend where you will be. It is sensible, and it gives you somebody to ring after.
      `,
      past: `
        If you would like to see them again, say so tomorrow in one plain line, with one thing from the evening in it.
        If not, a short kind no is a present. It saves them a week of looking at the telephone.
      `,
    },
    never: `
      plenty of fish
      just be yourself
      the one
      playing hard to get
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
        You had a date. How was the other end of the table?
        How was your evening with your date, if it is for telling?
        The date has been and gone. Did the talk find its feet?`,
      },
      {
        phase: 'past',
        after: 'P3D',
        lines: `
        Have you heard from your date since?
        After that date, did either of you write first?
        The person you met the other evening: still on your mind, or already filed?`,
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
      i think it's getting serious
    `,
    ask: [
      {
        key: 'how-long',
        answeredBy: /\b(weeks?|months?|second|third|dates)\b/i,
        lines: `
        How long have you two been meeting?
        How many times is it now?`,
      },
      {
        key: 'alike',
        lines: `
        What makes you laugh, the two of you?
        What is easy with this person?`,
      },
      {
        key: 'next',
        answeredBy: /\b(tomorrow|weekend|\w+day)\b/i,
        lines: `
        When do you see each other next?
        What have you two got planned?`,
      },
      {
        key: 'unsaid',
        lines: `
        Is there a question between you that nobody has asked yet?
        What would you like to know by summer?`,
      },
      {
        key: 'friends',
        lines: `
        Have your friends laid eyes on this person?
        Who has met them so far?`,
      },
    ],
    reflect: `
      There is not a name for it yet, and part of the pleasure may be in that.
      You're finding out how somebody takes their tea, and that is how these things are built.
      After the first evening comes the part with weekdays in it.
      Each of you is waiting to see how much the other one means by it, perhaps.
      You keep a hand on the door, I think, only to know where it is.
      A toothbrush in somebody else's glass says more than most conversations.
      What began as an evening is beginning to have a calendar.
      You speak of it quietly, as one carries something full.
      They have become part of how you plan a week.
      It asks you to be patient and interested at once, and these two pull.
      There is liking in it, plainly, and you are looking at that from several sides.
    `,
    affirm: `
      You let it take its time instead of demanding an answer of it.
      You let another person see an ordinary evening of yours.
      You are paying attention to how it is, and less to how it looks.
    `,
    helps: `
      Do something dull together: a launderette, an errand, a flat tyre. You learn more there than over candles.
      If you want to know what you are, say what you would like it to be, once, and then be quiet.
      Keep your own Thursday. People who keep their friends make better company.
    `,
    never: `
      put a ring on it
      don't get your hopes up
      the honeymoon phase
      make them wait
    `,
    followUp: [
      {
        after: 'P9D',
        lines: `
        How is it going with the person you have been seeing?
        Have you two met again since you last told me?
        Is there a word for the two of you yet, or is it still better without?`,
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
      in love with someone i can't have
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(at work|class|friend|train|neighbour|choir)\b/i,
        lines: `
        Where did you come across this person?
        Who is it?`,
      },
      {
        key: 'when',
        lines: `
        When did you notice that it had happened?
        Was there a moment when you knew?`,
      },
      {
        key: 'detail',
        lines: `
        What is it they do, some small thing, that undoes you?
        Which detail of them do you keep coming back to?`,
      },
      {
        key: 'know',
        answeredBy: /\b(told|said it|doesn't know|knows)\b/i,
        lines: `
        Do they know?
        Have you given them any chance to guess?`,
      },
      {
        key: 'free',
        lines: `
        Is there anything standing in the way of it?
        What would have to be true for it to have a chance?`,
      },
    ],
    reflect: {
      any: `
        The whole day tips towards one person.
        It makes ordinary streets rather vivid, by all accounts.
        You have handed someone the power to spoil a Wednesday.
        Suddenly you have an interest in bus routes you never used.
        You say it lightly, and I don't think that it is light.
        Somebody is alive in your head more hours a day than you are.
        It seems to have walked in without asking whether the time was right.
      `,
      good: `
        And they, too: that is not a thing one gets every year.
        There is more of you about than there was a month ago, if I hear right.
      `,
      anxious: `As long as it is unsaid it cannot be refused, and there is some shelter in that.`,
      sad: `To love in a direction where nothing comes back is still a great deal of love.`,
      hopeful: `You read the smallest sign of them the way others read maps.`,
      past: `So the word is out of its box, and someone else is holding it.`,
      mixed: `Delight and alarm on the same stair, going opposite ways.`,
    },
    affirm: `
      You call it by its name and don't make a joke of it, or only a small one.
      You let somebody matter.
      You let it get at your composure, knowing what that can cost.
    `,
    helps: `
      Spend one hour with them among other people and watch how they treat the waiter. Love looks away there; you should not.
      If you want to tell them, say it small and leave room: "I like being with you more than I expected."
      Do not cancel the others. Old friends are what makes one good to be in love with.
    `,
    never: `
      it's just a crush
      love is blind
      you hardly know them
      there are others
    `,
    followUp: [
      {
        after: 'P7D',
        lines: `
        The one you could not stop thinking of: has anything been said between you?
        How is it with the person who made you go stupid?
        Are you still in love this week, or has the weather changed?`,
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
      finally got a text back!
    `,
    ask: [
      {
        key: 'what-sent',
        answeredBy: /\b(wrote|asked|sent|long message|invited)\b/i,
        lines: `
        What was the last thing you wrote?
        What is the message that is lying there unanswered?`,
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
        How quick are they as a rule?
        Is that like them, or is it new?`,
      },
      {
        key: 'fear',
        lines: `
        What have you decided the silence means?
        Which explanation do you reach for first, and which third?`,
      },
    ],
    reflect: `
      Nothing happens, and it happens every five minutes.
      Silence can be filled with anything, and one tends to fill it with the worst there is in stock.
      You have looked at that small screen until it became a person.
      It is not the hours alone; it is having shown that you are waiting.
      They hold the next move and perhaps don't even know that there is a board.
      Your last line gets longer and more foolish each time you read it, though the words are the same.
      Half an answer would let you put the thing down.
      You'd rather have a clear no, I suspect, than this weather.
      The telephone is never in another room these days, by the sound of things.
      Being kept waiting is a message as well, or a flat battery, and from here one can't tell them apart.
      What you asked for was small, and that makes asking twice so awkward.
    `,
    particular: [[/\b(?:\bok\b|one word|short|answered)/i, 'A short reply can be a long way down when one has written much.']],
    affirm: `
      If you wrote first, that is the exposed place to stand.
      Each hour without a second message is an hour of keeping your hands still.
      What you sent was yours to send; what they do with it is theirs.
    `,
    helps: `
      Choose an hour, tomorrow at six, say, before which you do not look. Give the telephone to a drawer.
      One more message is allowed, light, with an easy question in it, after two days. After that it is their turn for good.
      Write down what you would tell a friend who showed you this chat. Then read it as the friend.
    `,
    never: `
      they're just not that into you
      maybe they're busy
      play it cool
      stop obsessing
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        Did that message you were waiting for ever come?
        Has the silence on the telephone been broken?
        The answer you were waiting for: is it there, or have you stopped looking?`,
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
      ended up at the cinema by myself because they flaked
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(he|she|they|friend|date|dad|mum|everyone)\b/i,
        lines: `
        Who was it that did not come?
        Whom were you waiting for?`,
      },
      {
        key: 'where',
        answeredBy: /\b(cafe|café|bar|cinema|restaurant|station|home|cooked)\b/i,
        lines: `
        Where were you sitting when you understood?
        Where had you arranged to meet?`,
      },
      {
        key: 'word',
        answeredBy: /\b(text|said|cancelled|no word|nothing)\b/i,
        lines: `
        Have they sent any word since?
        Did they give a reason?`,
      },
      {
        key: 'evening',
        lines: `
        What did you do with the rest of the evening?
        How long did you give it before you left?`,
      },
      {
        key: 'pattern',
        answeredBy: /\bagain\b/i,
        lines: `
        Is it the first time?
        Have they done that before?`,
      },
    ],
    reflect: {
      any: `
        You got ready, and that is the part one sees oneself doing afterwards.
        First you looked at the door, then at the clock, then at nothing in particular.
        You were where you said you would be.
        It takes an hour to go from "late" to "not coming", and one goes every step of it.
        Someone else's carelessness, and it is your cheeks that burn.
      `,
      hurt: `
        They may have forgotten, and being forgotten is not much of a consolation.
        All it would have taken was one line on a screen.
      `,
      angry: `Your evening was treated like something that could be left on a bench.`,
      sad: `There was a person cut into the evening, and now there's only the shape.`,
      disappointed: `You'd given it the good hours of the day.`,
    },
    particular: [
      [/\b(?:cafe|café|restaurant|cook|dinner|bar|menus|table)/i, 'An empty chair across a table is a very loud piece of furniture.'],
      [/\b(?:cafe|café|restaurant|menus)/i, "The waiter's kindness was probably the hardest bit."],
    ],
    affirm: `
      You kept your word, and you were there.
      You had made an effort for somebody.
      You waited as long as was fair, and perhaps longer.
    `,
    helps: `
      Write nothing tonight. Tomorrow one line: "I waited. What happened?" Then let them do the work.
      If it was the second time, you have learned something you can use, and it is about them.
      Ring somebody who comes when they say so, and arrange one small thing for this week.
    `,
    never: `
      maybe they were busy
      you're better off
      it happens to everyone
      don't take it personally
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        The one who left you waiting: did any word come?
        Have they explained themselves, the person who did not turn up?
        That evening with the empty chair: is it still in your clothes?`,
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
      we signed the lease together
    `,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(my (flat|place|house)|his place|her place|found a)\b/i,
        lines: `
        Whose place is it, or is it new to both?
        Are you going to them, are they coming to you, or is it new ground?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(next|on \w+day|in \w+|month)\b/i,
        lines: `
        When do the boxes move?
        What is the date?`,
      },
      {
        key: 'object',
        lines: `
        Which piece of furniture of theirs will you have to learn to love?
        Which thing of yours is not open to debate?`,
      },
      {
        key: 'corner',
        lines: `
        Where in the flat is a corner that is only yours?
        Where will you go when you want to shut a door?`,
      },
      {
        key: 'habit',
        phase: 'past',
        lines: `
        What have you learned about them that one learns only at seven in the morning?
        What was the first argument about?`,
      },
    ],
    reflect: {
      any: `
        From visiting to living: the same person, with laundry.
        Two sets of habits meet at one kitchen drawer.
        Someone will know from now on at what hour you really go to bed.
        There goes a door, perhaps, that only you had the key to.
      `,
      ahead: `
        You can't try it out, not properly; one has to do it to know.
        Each box you pack asks whether it is still yours, or yours together.
        Soon "my place" will be a thing you used to say.
      `,
      past: `
        So it's done, and the doorbell says so.
        There is somebody there when you come in, which is what you wanted, and it takes getting used to.
      `,
      good: `
        That is a fine thing to carry boxes for.
        It's the everyday you want of each other, then, and not only the Saturdays.
      `,
      anxious: `You may be fonder of your silence than you let on, and worried what will become of it.`,
    },
    affirm: `
      You made room, in cupboards and otherwise.
      You trust somebody with your mornings.
      You chose to be known in the unflattering hours as well.
    `,
    helps: `
      Agree on one evening a week in which each does something without the other, before either of you needs it.
      Talk about money once, at a table, with a pencil. It is dull for an hour and saves years.
      Buy one thing new that belonged to neither of you. A lamp is enough.
    `,
    never: `
      it's a big step
      don't rush into it
      about time
      when's the wedding
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P7D',
        lines: `
        You two share a door by now. Who gets the bathroom first?
        How is it, living together, a week in?
        Are the boxes unpacked in the shared flat, or are you living between them?`,
      },
      {
        after: 'P12D',
        lines: `
        How is life with two toothbrushes?
        What have you two found a rule for, since you share a flat?
        Living together: what turned out easier than you had thought?`,
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
      i have a fiancé. what a word
    `,
    ask: [
      {
        key: 'how',
        phase: 'past',
        answeredBy: /\b(knee|beach|breakfast|dinner|supermarket|just like that)\b/i,
        lines: `
        How was it asked?
        Where were you both standing?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
        Where do you mean to ask?
        Have you got the sentence yet, or only the ring?`,
      },
      {
        key: 'answer',
        phase: 'past',
        answeredBy: /\b(yes|no|time to think|engaged)\b/i,
        lines: `
        And what was the answer, word for word?
        What came first, the answer or the tears?`,
      },
      {
        key: 'told',
        lines: `
        Who knows, besides the two of you?
        Whom will you tell in person?`,
      },
      {
        key: 'story',
        lines: `
        How did it begin with you two, all that time ago?
        When did you first think: this one?`,
      },
    ],
    reflect: {
      any: `
        A question most people put once, if that, and never quite as they practised it.
        So it is meant to have a future tense.
        You are speaking about a whole life in the voice one uses for weekends, and it becomes you.
      `,
      ahead: `
        The answer is probably known to everyone but your stomach.
      `,
      'past good': `
        That's splendid news, and it will be told at tables for a long time.
        Two people said the same thing on the same day.
        One word, and everything in the room was the same and belonged to both of you.
        And now you have a story that begins "it was a Tuesday".
      `,
      'past bad': `
        To have asked at all, and then stand there with it in the air.
        An answer that needs time is heavy to hold meanwhile.
      `,
      mixed: `Sure of the person and dizzy at the word: both can be so.`,
    },
    particular: [
      [/\b(?:ring|drawer)/i, 'Somewhere a sock drawer is under heavy guard.'],
      [/\b(?:\bring\b)/i, "You're walking around with a secret the size of a thumbnail."],
    ],
    affirm: `
      You put the largest question you have to one person, or let it be put.
      You decided something together that nobody can decide for you.
      You trusted a sentence to carry all that.
    `,
    helps: {
      ahead: `
        Say why this person and no other, in one sentence. The rest may be as clumsy as it likes.
        Choose a place where they could say "let me think" without an audience.
      `,
      past: `
        Keep a week of it for yourselves before the guest list comes in at the door.
        Ring the oldest people first. They have waited longest for such calls.
      `,
    },
    never: `
      finally
      are you sure
      half of all marriages
      what took you so long
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        Has the question been asked, the one with the ring?
        You meant to propose. Is the sock drawer empty?
        The great question: what was the answer?`,
      },
      {
        after: 'P8D',
        lines: `
        How is it, being engaged, now that the telephone has stopped ringing?
        Whom did you tell of the engagement, and who cried?
        Since the proposal: is there already talk of dates?`,
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
      we're eloping, don't tell my mother
    `,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(our|cousin|son|daughter|friend|sister|brother|we|i'm)\b/i,
        lines: `
        Whose wedding is it?
        Who is marrying whom?`,
      },
      {
        key: 'part',
        lines: `
        What is your part in it?
        Are you guest, witness, or the one in the middle?`,
      },
      {
        key: 'worry',
        phase: 'ahead',
        lines: `
        Which bit of the day do you lie awake over?
        Who must on no account sit next to whom?`,
      },
      {
        key: 'moment',
        phase: 'past',
        lines: `
        Which minute of it would you keep, if you could only have the one?
        Who danced that nobody expected to see dancing?`,
      },
      {
        key: 'with',
        lines: `
        Who will be beside you that day?
        Do you go alone, or with somebody?`,
      },
    ],
    reflect: {
      any: `
        Everyone from every part of a life, in one room, with cake.
        A day with so many hopes in it that somebody is bound to trip over one.
        People say the plainest words there are, and a whole row of grown men looks at the ceiling.
      `,
      ahead: `
        What starts as two people becomes a small company with suppliers.
        The lists are long because the thing itself is so short.
        Two families are getting to know each other over napkins.
        Underneath the seating plan there may be an older quarrel about who counts.
      `,
      'past good': `
        So it's done, and it was good.
        A good many people went home that night a bit softer than they came.
      `,
      past: `
        Months of it, and then it goes by like a train.
        And then nobody asks about flowers any more, and it is very quiet.
      `,
      lonely: `Being asked all evening how you know the couple, and driving home by yourself.`,
      sad: `Someone was missing at that table, or will be, I think.`,
      overwhelmed: `You're being asked for decisions about ribbon at a rate no head of state would stand.`,
    },
    affirm: `
      You are giving a whole day, or a whole year of days, to two people's yes.
      You turned up for something that others will remember by who was there.
      You care that it should be right for the people in the room.
    `,
    helps: {
      ahead: `
        Choose three things that have to be good and let the rest be merely there. No guest ever mentions the ribbon.
        Arrange ten minutes of that day in a room with a door and only the one or two you want.
        For a speech: one story nobody else could tell, one wish, and sit down.
      `,
      past: `Write down tonight what you would forget by Friday: who said what, which song, what the light was doing.`,
    },
    never: `
      the happiest day of your life
      you'll be next
      always the bridesmaid
      don't be a bridezilla
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P2D',
        lines: `
        The wedding has been danced. How was it?
        Who made the speech to remember, at the wedding?
        How was the wedding day, from where you stood?`,
      },
      {
        phase: 'past',
        after: 'P6D',
        lines: `
        Has the wedding settled into a memory yet?
        Have you seen pictures of the wedding, and are they anything like it?
        What comes back to you, of that wedding?`,
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
      three years today since we met
    `,
    ask: [
      {
        key: 'years',
        answeredBy: /\b(\d+|one|two|three|five|ten|twenty|thirty|forty|fifty|golden|ruby|silver|year|fifth|months)\b/i,
        lines: `
        How many is it?
        Which number are you two at?`,
      },
      {
        key: 'began',
        lines: `
        How did it begin?
        What were you both wearing, that first time?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
        What have you thought of doing?
        Is there a place that belongs to the two of you?`,
      },
      {
        key: 'did',
        phase: 'past',
        answeredBy: /\b(dinner|forgot|letter|went|did)\b/i,
        lines: `
        How did you spend it?
        What did you two do?`,
      },
      {
        key: 'learned',
        lines: `
        What do you know now about each other that you could not have known then?
        What has got better with the years, against expectation?`,
      },
    ],
    reflect: {
      any: `
        A date nobody else in the street knows about.
        You have both been several people in that time, and stayed for most of them.
        It marks the beginning, and what it really counts is all the Tuesdays since.
        To have a shared word for things, and a shared way of not saying others.
        There must be rooms you have both lived in that only you two remember.
      `,
      good: `
        That calls for the good glasses.
        You chose each other once in a rush, and then again, slowly, many times.
      `,
      bad: `
        It's only a date until nobody mentions it.
        What hurts could be less the flowers than having counted alone.
      `,
      guilty: `It slipped, and you know exactly what will be made of it.`,
      sad: `The day comes round whether or not there are two to keep it.`,
      ahead: `You want it to say something, I think, and you're looking for a thing that can say it.`,
    },
    affirm: `
      You both kept coming back to the same table.
      You remember what day it was, and what it stands for.
      You want to honour something ordinary and large.
    `,
    helps: `
      Ask each other one question you have never asked. There are always some left.
      Go back to where it began, even if it is a bus shelter now.
      If it was forgotten: no excuse, a new date this week, and one line saying what you would miss.
    `,
    never: `
      how do you stand it
      you get less for murder
      relationship goals
      still together
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        You had an anniversary. How was it kept?
        What did you two do with your anniversary?
        The anniversary: did the right thing get said?`,
      },
      {
        after: 'P4D',
        lines: `
        Is there anything left over from the anniversary, good or sore?
        After your anniversary the other day, how are the two of you?
        Did the anniversary get the evening it wanted in the end?`,
      },
    ],
  }),
]
