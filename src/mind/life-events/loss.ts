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
      my father died when I was nine
    `,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(morning|today|last|week|in \w+|years|yesterday)\b/i,
        lines: `
        When was it?
        When did it happen?`,
      },
      {
        key: 'there',
        answeredBy: /\b(wasn't there|was there|with (him|her)|sleep|call)\b/i,
        lines: `
        Was somebody with them?
        Where were you when you heard?`,
      },
      {
        key: 'who',
        lines: `
        What was their name?
        Would you tell me something about them?`,
      },
      {
        key: 'company',
        lines: `
        Who is with you now?
        Is there someone in the house tonight?`,
      },
      {
        key: 'hands',
        lines: `
        What did they always have in their hands?
        What did they say when you rang?`,
      },
    ],
    reflect: {
      any: `
        There's nothing to be said that is the right size.
        A voice you knew before you knew any words.
        So that number is no longer to be rung.
        Someone who remembered you small.
        It doesn't have to make sense, and it does not have to be one feeling.
        The world goes on selling newspapers.
        Whatever it was between you, it was the first there was.
      `,
      sad: `Yes. Gone.`,
      numb: `Nothing is also something one can feel, for as long as it takes.`,
      guilty: `You go back to that hour, and the hour does not change.`,
      relieved: `The long waiting is over, and one may think that too.`,
      angry: `There were things they still owed you, perhaps, and now they're out of reach.`,
      lonely: `Nobody stands between you and the front of the line any more.`,
      mixed: `To mourn someone one was still angry with is twice the work.`,
    },
    affirm: `
      You said it. That sentence does not get said easily.
      You are on your feet, or you are not, and both are in order.
      You keep something of them by telling it.
    `,
    helps: `
      Let somebody else make the telephone calls. One list, one person.
      Keep one thing that smells of them, in a bag, unwashed.
      Eat what is put in front of you. That is enough for this week.
    `,
    never: `
      they're in a better place
      they had a good life
      time heals
      stages
      at least
      be strong
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        I have kept in mind that your parent died. What are these days like?
        Your mother, your father: is there something you would like to tell about them?
        How are the evenings, since the death in your family?`,
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
      everybody says it gets easier. it's been two years since he died
    `,
    ask: [
      {
        key: 'name',
        lines: `
        What was their name?
        What did you call each other?`,
      },
      {
        key: 'when',
        answeredBy: /\b(april|year|months?|weeks?|last|tuesday|ago)\b/i,
        lines: `
        Since when are you without them?
        When was it?`,
      },
      {
        key: 'hour',
        lines: `
        Which hour is the worst?
        What do you do with the evenings?`,
      },
      {
        key: 'habit',
        lines: `
        What do you still do as though they were there?
        What was said in your house every day?`,
      },
      {
        key: 'near',
        lines: `
        Who comes by?
        Who says their name in front of you?`,
      },
    ],
    reflect: {
      any: `
        Half of every sentence you begin.
        The house knows two people.
        There's nobody now to whom one need not explain.
        So much that only you two knew, and it rests with you alone.
        You listen for a step.
        A coat in the hall can be a great deal.
        People stop saying the name, to be kind, and then it's said by no one.
        Talking to them is what one does; the conversation was not finished.
      `,
      sad: `It is as large as it is.`,
      lonely: `The table, the bed, the remark about the rain.`,
      numb: `One does things, and it's someone else's hands that do them.`,
      angry: `To be left behind is to be left.`,
      guilty: `The last words were ordinary ones, perhaps, and one would like to have known.`,
      overwhelmed: `They had the keys to half of what a household needs, and the papers all want two names.`,
    },
    affirm: `
      You get up, and it's morning again, and you get up.
      You say their name.
      You go at the pace it has.
    `,
    helps: `
      Ask one friend to ring at the bad hour, daily, for two minutes. People are glad to be told something so exact.
      Nothing has to be cleared out this year.
      Have the two of them who knew you both come for soup, and say beforehand that you would like to talk about the dead.
    `,
    never: `
      you're still young
      you'll find someone
      they would have wanted
      time heals
      move on
      at least
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        How are the evenings, in a house made for two?
        Has anybody said their name to you this week, the name of the one you lost?
        I have not forgotten what you told me about your loss. How was today?`,
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
      a boy in my class has died
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(friend|brother|sister|gran\w*|aunt|uncle|colleague|neighbour|class)\b/i,
        lines: `
        Who was it to you?
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
        How long had you known each other?
        Where does the story of you two begin?`,
      },
      {
        key: 'see',
        lines: `
        Where do you see them, when you think of them?
        What would they be doing in your picture of them?`,
      },
      {
        key: 'company',
        lines: `
        Who is with you in this?
        Who else knew them, that you could ring?`,
      },
    ],
    reflect: {
      any: `
        That is a great deal to be told on an ordinary day.
        Somebody was in the world, and it was different because of it.
        Somewhere you may still have their last message.
        Some people hold pieces of one that nobody else has.
        There are jokes now with only one person left who gets them.
        One thinks there'll be another time, as there always was.
        The grief is nobody's to measure, whatever you were to each other on paper.
        They are the age they are, from here on.
      `,
      sad: `No words for that, and it needs none.`,
      numb: `It's too big to come through the door yet.`,
      angry: `It was not their turn.`,
      guilty: `You're looking for the place where you could have turned it, and I don't believe that there's one to be found from where you stand.`,
      lonely: `Somebody who knew you without footnotes is gone.`,
    },
    affirm: `
      You let the day stop for it.
      You are the one who remembers, and that is work done for the dead.
      You let it hit you.
    `,
    helps: `
      Write down one thing about them tonight that nobody else could know. It may go to their family one day.
      Ring the other one who loved them. You need not say much.
      Go to the funeral if you can, even to the back row.
    `,
    never: `
      they're in a better place
      it was their time
      at least
      you have other friends
      be strong
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        The one who died, whom you told me about: are they much in your thoughts?
        How has the week been since you heard of that death?
        Have you been able to speak with anyone who knew them too, the one you lost?`,
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
      my aunt's memorial service this weekend
    `,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(my|her|his|father|mother|aunt|friend|gran\w*)\b/i,
        lines: `
        Whose funeral is it?
        Who is being buried?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|weekend)\b/i,
        lines: `
        When is it?
        Which day?`,
      },
      {
        key: 'part',
        phase: 'ahead',
        answeredBy: /\b(speak|eulogy|carry)\b/i,
        lines: `
        Do you have to do anything there, or may you just stand?
        Are you to speak?`,
      },
      {
        key: 'with',
        phase: 'ahead',
        lines: `
        Who goes with you?
        Whom will you stand next to?`,
      },
      {
        key: 'was',
        phase: 'past',
        lines: `
        Who came?
        What was said about them that was true?`,
      },
      {
        key: 'after',
        phase: 'past',
        lines: `
        Where did you all go afterwards?
        Did anyone tell a story over the coffee?`,
      },
    ],
    reflect: {
      any: `
        An hour in good shoes, for somebody who will not see them.
        It's done for the dead and it is the living who are in the room.
        People stand close to each other who otherwise only telephone.
      `,
      ahead: `
        Until then it isn't quite true, perhaps.
        You would rather it were over, and you do not want it to be.
        They'd have had an opinion about the flowers.
      `,
      past: `
        Then everyone goes home, and there is the evening.
        So that has been done, as one does it, with coats on.
        The car doors, the handshakes, the one who laughed.
        Quiet now.
      `,
      sad: `It can stay as it is tonight.`,
      numb: `One functions, and wonders at it.`,
      anxious: `It's the faces you are afraid of, I think, more than the rest.`,
      grateful: `That somebody came from far away stays with one.`,
    },
    particular: [
      [/\b(?:song|music|sang|played)/i, 'A song gets through where speech did not.'],
      [/\b(?:speak|eulogy|speech|words)/i, 'How does one put a person on two pages: that is what you are trying to do, or were asked to.'],
    ],
    affirm: {
      any: `
        You are there for the last thing that can be done for someone.
        You look for the right words because the person was not just anybody.
      `,
      ahead: `You are going, though everything in you would rather not.`,
      past: `
        You stood there.
        You went with them as far as one can go.
      `,
    },
    helps: {
      ahead: `
        For the words at the grave: one scene that shows them, told plainly. You do not have to sum up a life.
        Have someone ready who reads on for you if the voice goes. Knowing it is usually enough.
        Put a handkerchief, water and something sweet in the coat tonight.
      `,
      past: `
        Lie down. The visits can be answered next week.
        Note who came. In a month you may want to write to one or two of them.
      `,
    },
    never: `
      a beautiful funeral
      now you can begin to heal
      it's what they would have wanted
      be strong
      closure
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        The funeral lies behind you. How was it?
        You stood at a grave. Who was there?
        How did the day of the funeral end?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
        It has grown quieter since the funeral, I suppose. How is the quiet?
        The days after the funeral: does anyone still call?
        Since you buried them, has there been an hour that was all right?`,
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
      nobody mentioned it's his day today
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(dad|mum|mother|father|brother|sister|wife|husband|baby|gran\w*)\b/i,
        lines: `
        Whose day is it?
        Whom are you thinking of?`,
      },
      {
        key: 'years',
        answeredBy: /\b(year|years|first|two|five|ten)\b/i,
        lines: `
        How many years is it?
        How old would they be?`,
      },
      {
        key: 'do',
        lines: `
        Do you do something on that day?
        How do you keep the day, if you keep it?`,
      },
      {
        key: 'memory',
        lines: `
        Which of the memories came first this morning?
        What would they have wanted to eat today?`,
      },
      {
        key: 'other',
        lines: `
        Does somebody else know what day it is?
        Who remembers it with you?`,
      },
    ],
    reflect: {
      any: `
        The calendar remembers, even where nobody says a word.
        It is a date like any other for everyone in that queue at the baker's.
        The body often knows a few days early.
        Someone goes on getting older in your head, and not anywhere else.
        You have all these days between, and then this one, with the door in it.
        No one tells you what one does on such a day.
        Love that has nowhere to go tends to go to the cemetery, or into the kitchen.
        First times without them wear the same clothes as the times with them.
      `,
      guilty: `To have forgotten the date is not to have forgotten the person.`,
      lonely: `You waited, I think, for one of the others to mention it.`,
      grateful: `What they gave is still about; you use it daily.`,
      sad: `So today is that day.`,
    },
    particular: [[/\b(?:\b(a|one|first) year\b)/i, "A year is a long time, and it's also last Thursday."]],
    affirm: `
      You know what day it is.
      You spoke of it, and so it was said once today.
      You give them an hour of your year.
    `,
    helps: `
      Cook the thing they made, badly if need be, and set it before somebody.
      Write to the one other person who knows what day it is: "thinking of them today". You will get an answer.
      If there is a grave, go at an hour when you can stay as long as you like. If there is none, choose a bench.
    `,
    never: `
      still sad
      it's been long enough
      time heals
      move on
      they're watching over you
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        How did yesterday go, the day you keep for them?
        The day of remembering is past. Did somebody share it with you?
        You had one of the heavy dates in the calendar. How was the night after it?`,
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
      her handwriting is on all the jam jars
    `,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(mother|mum|father|dad|gran\w*|husband|wife|parents|grew up)\b/i,
        lines: `
        Whose rooms are they?
        Whose house is it?`,
      },
      {
        key: 'found',
        answeredBy: /\bfound\b/i,
        lines: `
        What did you find that you had not known of?
        Which drawer stopped you?`,
      },
      {
        key: 'keep',
        lines: `
        What are you keeping?
        Which thing, worth nothing, can you not let go?`,
      },
      {
        key: 'with',
        answeredBy: /\b(brother|sister|siblings|we)\b/i,
        lines: `
        Who is doing it with you?
        Are you alone among all those boxes?`,
      },
      {
        key: 'until',
        answeredBy: /\b(by the|until|month)\b/i,
        lines: `
        By when must it be empty?
        How much is left?`,
      },
    ],
    reflect: `
      Every object wants to be asked before it goes.
      A life, by the cupboardful.
      You open a drawer for scissors, and there is an entire summer in it.
      The worth of things is upside down in there: the silver goes, and the jam label stays.
      It has to be decided a thousand times in an afternoon.
      Somebody kept all that, and kept it for some reason.
      The rooms get larger, and the echo moves in.
      To carry out a chair can be harder than carrying a coffin; it has a cushion.
      Their handwriting is the most alive thing in the place.
      By evening one smells of it, of that house and nobody else's.
    `,
    particular: [
      [/\b(?:brother|sister|sibling|clock)/i, 'Three people, one clock, and it never was about the time.'],
      [/\b(?:mother|mum|dad|father|parents|grew up)/i, 'One finds oneself in it as well, in a box, aged seven.'],
    ],
    affirm: `
      You touch everything once more before it leaves.
      You do work that nobody wants and somebody must.
      You look for a place for what can't be thrown away.
    `,
    helps: `
      Take photographs of the rooms before anything is moved. Then of the things you give away.
      Have one box per person marked "no reasons needed". What is in it is not discussed.
      Do slippers, glasses and handwriting last, and with someone beside you.
    `,
    never: `
      it's just stuff
      you can't keep everything
      how much is it worth
      get a skip
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        How far have you got with the clearing of the house?
        Did anything else turn up, in those drawers you were emptying?
        Is the house empty by now, and where is the thing you kept?`,
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
      wish she could have seen this
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(dad|mum|brother|sister|friend|her|him|kids|wife|husband)\b/i,
        lines: `
        Who is it that is missing?
        Whom do you miss?`,
      },
      {
        key: 'came',
        answeredBy: /\b(song|scarf|voicemail|dream\w*|smell\w*|photo)\b/i,
        lines: `
        What brought it up today?
        Where did it catch you?`,
      },
      {
        key: 'tell',
        lines: `
        What would you have told them today?
        What did you want to show them?`,
      },
      {
        key: 'answer',
        lines: `
        And what would they have said to it?
        How would they have laughed at that?`,
      },
    ],
    reflect: `
      Something happens, and the one to tell it to is not there.
      For a second you had forgotten, and then you knew again.
      Missing keeps no calendar.
      A scarf, a smell, three notes of something, and the whole person stands there.
      The hand goes to the telephone before the head can stop it.
      That much absence has the outline of somebody in it.
      There are days when {who} is nearer than the people in the tram.
      You carried it quietly for weeks, perhaps, and today it spoke.
      Nothing went wrong today; it only went by without them in it.
      They used to stand just there, at the side of things.
    `,
    particular: [
      [/\b(?:song|supermarket|shop|music)/i, 'It comes in by the side door, in a supermarket, with a song on.'],
      [/\b(?:dream)/i, "In dreams they're allowed to come in as they were, and then it's seven o'clock."],
    ],
    affirm: `
      You let it come, in the middle of the day.
      You remember them exactly, and not as a saint.
      You did not talk yourself out of it.
    `,
    helps: `
      Tell it to them anyway, on paper, as if they had asked. I can keep it or not keep it, as you like.
      Put the voicemail, if there is one, in a second place, tonight.
      Ring someone else who loved them, and begin with "do you remember".
    `,
    never: `
      they're always with you
      time heals
      don't dwell
      at least you had
      let go
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        You were missing someone very much the other day. Has it ebbed?
        The one you were missing: did you get to speak of them with anybody?
        Is the ache for the absent one quieter now, or merely more polite?`,
      },
    ],
  }),
]
