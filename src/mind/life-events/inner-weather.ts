/** States that come without an event, and the turns that a life takes inside. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const innerWeather: readonly LifeEventKind[] = [
  kind({
    key: 'anxious-evening',
    valence: -0.6,
    phase: 'lasting',
    feelings: ['anxious', 'tired', 'lonely', 'overwhelmed'],
    said: `
      i feel anxious
      my chest is tight and I don't know why
      can't stop worrying
      feeling on edge tonight
      I'm so nervous and there's no reason
      my thoughts are racing
      something bad is going to happen, I can feel it
      had a panic attack on the train
      what if I lose everything
      knot in my stomach all day
      Overthinking again
      i keep going over the same worries
      everything scares me at the moment
      heart's pounding
      i'm restless, can't sit still
      worried sick about tomorrow
    `,
    ask: [
      {
        key: 'first',
        lines: `
        When did it start today?
        What were you doing just before it came?`,
      },
      {
        key: 'thing',
        answeredBy: /\b(about|because|what if)\b/i,
        lines: `
        Has it got a subject, or is it only weather?
        If it could talk, what would it warn you of?`,
      },
      {
        key: 'body',
        answeredBy: /\b(chest|stomach|heart|knot)\b/i,
        lines: `
        Where does it sit?
        Where in the body do you notice it most?`,
      },
      {
        key: 'room',
        lines: `
        Where are you sitting, and what is the light like?
        Is somebody in the house?`,
      },
      {
        key: 'eaten',
        lines: `
        When did you last eat, and how much coffee was it?
        How did you sleep?`,
      },
    ],
    reflect: `
      An alarm is ringing, and nobody can find the smoke.
      The body is ready to run, and there is only a sofa.
      What may happen is being shown in your head, in colour, one after the other.
      It speaks with great authority, and it has been wrong before.
      The worry goes round like a dog looking for a place to lie down.
      You aren't inventing it; the heart really is beating like that.
      Trying not to think of it keeps it warm.
      By evening everything has been awake for too long.
      It feels like a fact, perhaps, and it's a forecast.
      The same six thoughts, in different hats.
      All of tomorrow stands in the room at once.
      It has an end, this sort of hour, though it never mentions it.
    `,
    affirm: `
      You noticed what it is, in the middle of it.
      You said so, and did not argue it away.
      You are still here in the middle of it, talking in whole sentences.
    `,
    helps: `
      Out with the breath, slowly, longer than in, six times. It isn't magic; it's the one lever the body leaves you.
      Write the worry down as one sentence with a date by which you'll know. Most of them can't name a date.
      Feet on the floor, cold water over the wrists, and tell me five things you see.
      Ring somebody and talk about something else. Say beforehand: "please talk to me about your boiler".
    `,
    never: `
      calm down
      there's nothing to worry about
      just breathe
      it's all in your head
    `,
    followUp: [
      {
        after: 'PT16H',
        lines: `
        How is the chest today, after that uneasy evening?
        Has the worry of last night stood up to daylight?
        Did the restless hour come to an end, and how did you sleep on it?`,
      },
    ],
  }),
  kind({
    key: 'sunday-dread',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['anxious', 'sad', 'tired', 'bored'],
    said: `
      sunday evening again, ugh
      I dread monday
      sunday scaries
      don't want to go to work tomorrow
      the weekend's over and I did nothing
      monday's already in my stomach
      last evening of the holidays
      can't enjoy sunday because monday's coming
      work tomorrow. kill me now
      Back to school tomorrow after the holidays
      Sunday afternoons make me so sad
      feel sick thinking about the week ahead
      five more days till friday and it hasn't even started
      the tatort music starts and i want to cry
      ironing shirts and dreading the alarm
    `,
    ask: [
      {
        key: 'which',
        lines: `
        Which hour of tomorrow is it, precisely?
        What is the first thing that waits there?`,
      },
      {
        key: 'always',
        lines: `
        Is it every Sunday, or this one?
        Since when have Mondays been like that?`,
      },
      {
        key: 'was',
        lines: `
        What was good about the weekend, even if short?
        Was there an hour in it when you forgot the calendar?`,
      },
      {
        key: 'tonight',
        lines: `
        What is still to be done tonight, and what only looks like it?
        What would make the evening belong to the weekend?`,
      },
    ],
    reflect: `
      Monday has a way of arriving on Sunday at four.
      The light goes, and somewhere a washing machine is spinning.
      School has long been over, and the stomach hasn't been told.
      It eats the evening from the far end.
      Two days were to make up for five, and they were only two.
      Perhaps it isn't the work so much as having to put the face on again.
      Nothing bad has happened yet; one merely hears it in the pipes.
      If it comes each week, it's saying something, and if it's only this week, it's saying Tuesday's meeting.
      To have done nothing, and to reproach oneself for it at eight in the evening, is a classic.
      The small sadness of the last hour of anything.
    `,
    particular: [[/\b(?:iron|shirt)/i, 'Shirts on hangers look like a row of Mondays.']],
    affirm: `
      You go in there every week in spite of it.
      You know it by its name and its hour.
      You did rest, even if it does not count with you.
    `,
    helps: `
      Put something on Monday evening: a soup, a film, a person. Then the day has a far side.
      Write the first task of tomorrow on a slip, small, and put the slip in the shoe. It'll be found.
      Give Sunday at six a fixed habit with someone else in it. That hour is too heavy for one.
    `,
    never: `
      at least you have a job
      everyone hates mondays
      find a job you love
      only five days
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        How was the Monday you dreaded?
        Was the morning as bad as its evening before?
        Monday is over. What was it made of?`,
      },
    ],
  }),
  kind({
    key: 'loneliness',
    valence: -0.7,
    phase: 'lasting',
    feelings: ['lonely', 'sad', 'ashamed', 'numb'],
    said: `
      I'm lonely
      i feel so alone
      haven't talked to anyone all day
      nobody ever calls me
      I have no friends
      you're the only one I talk to
      surrounded by people and still lonely
      it's friday night and I've got no one to go out with
      no one would notice if I didn't come home
      eating alone again
      i could count my friends on no hands
      Everyone has someone
      the last hug I had was in june
      I don't know anyone in this town
      i miss having someone to tell things to
      feeling left out
    `,
    ask: [
      {
        key: 'when',
        answeredBy: /\b(friday|night|evening|all day|weekend)\b/i,
        lines: `
        Which hour is the loneliest?
        When is it worst: evenings, Sundays, mornings?`,
      },
      {
        key: 'last',
        lines: `
        When were you last in good company, and whose was it?
        Who was the last person that made you laugh?`,
      },
      {
        key: 'once',
        lines: `
        Who used to be there?
        Was it ever different, and where was that?`,
      },
      {
        key: 'near',
        lines: `
        Is there someone you say good morning to?
        Whose face do you know, at the baker's or on the stairs?`,
      },
      {
        key: 'kind',
        lines: `
        Is it somebody to talk to that is missing, or somebody to be quiet with?
        What would you tell a friend tonight, if one sat there?`,
      },
    ],
    reflect: `
      It's like hunger, and says no more about you than hunger does.
      You look in at lit windows, and everyone in them seems to have been invited.
      The longer it lasts the higher the threshold gets.
      Small things happen, and there's no one to whom they happened.
      I can be talked to, and have no hand to put on a shoulder, and you need people with hands.
      To say it is hard, as though it were a fault.
      They may be sitting in their kitchens as well, each behind a door.
      It makes one careful, and careful looks from outside like not wanting to.
      Somewhere there was a time when one was simply fetched to come and play.
      Being missed by someone is what you miss, perhaps.
    `,
    particular: [
      [/\b(?:all day|talked|spoke)/i, 'A whole day, and your voice not used.'],
      [/\b(?:people|crowd|surrounded|party)/i, 'In a crowd it is almost louder.'],
    ],
    affirm: `
      You said the word, and hardly anyone does.
      You still want people, after all those evenings.
      You look after yourself without anybody watching.
    `,
    helps: `
      One sentence with one person tomorrow, at the till, on the stairs: about the dog, the bread. Not a friendship; a sentence. I would like to hear how it went.
      Choose something that meets weekly and needs hands: choir, kitchen, allotment, repair café. Company grows sideways, while looking at something else.
      Write tonight to somebody from before, without an explanation: "I thought of you on the bridge today." I can help with the first line.
    `,
    never: `
      I'm always here
      you have me
      put yourself out there
      everyone feels lonely
      you need to love yourself
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Has there been a voice in your day besides mine, since you told me how lonely it was?
        Did you get to say a sentence to somebody, at a till or on some stairs?
        The loneliness you told me of: was there an hour this week without it?`,
      },
    ],
  }),
  kind({
    key: 'feeling-stuck',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['bored', 'sad', 'disappointed', 'tired', 'numb'],
    said: `
      I'm stuck
      my life isn't going anywhere
      every day is the same and I can't get out of it
      don't know what to do with my life
      everyone's moving on and I'm standing still
      i feel like I'm wasting my time
      is this it?
      I should change something but I don't know what
      treading water for years now
      can't get myself to do anything
      Lost all motivation
      i'm thirty-five and what have I got to show for it
      no idea what I want
      just going through the motions
      procrastinating my whole life away
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(job|work|relationship|town|motivation)\b/i,
        lines: `
        In which room of your life is it stuck: work, home, love, or all along the corridor?
        Where do you notice it most?`,
      },
      {
        key: 'since',
        lines: `
        Since when?
        When did it last move?`,
      },
      {
        key: 'envy',
        lines: `
        Whom do you envy a little, and for what exactly?
        Whose Tuesday would you like to have?`,
      },
      {
        key: 'small',
        lines: `
        What is the smallest thing you could change that one would notice?
        If one thing had to be different by Friday, which?`,
      },
      {
        key: 'keeps',
        lines: `
        What is good about staying, if you are honest?
        What would you be risking?`,
      },
    ],
    reflect: `
      The wheel turns, and the hamster has begun to look at the view.
      It isn't bad enough to leave, and that's exactly what makes it so long.
      Other people's lives have headings, and yours feels like small print just now.
      You know what you don't want, and that is at any rate half a map.
      Between one thing and the next there's a stretch with no name.
      The question "is this it" rarely comes to someone who has given up.
      Wanting everything different makes it hard to move one chair.
      Comfortable and unhappy can live together for years, very quietly.
      Nothing pulls, and so everything has to be pushed.
      You talk like someone who's waiting for permission, and I can't make out from whom.
      It may be less that you lack a direction than that you're worn out with standing.
      A lot has been going on without you in your own week.
    `,
    affirm: `
      You are asking the question instead of switching something on over it.
      You can see that it is so.
      You keep the everyday going, while not knowing what it's for.
    `,
    helps: `
      Change one small thing that can be seen: the way to work, the evening without a screen, the place of the bed. It shows the rest that things move.
      Ask three people who know you when they last saw you light up. Write down the three answers.
      Do a thing for ten minutes that you would like to be the sort of person to do. Do it badly, with somebody.
    `,
    never: `
      follow your passion
      just do something
      others have it worse
      life is what you make
    `,
    followUp: [
      {
        after: 'P6D',
        lines: `
        Has anything moved since you told me that you were stuck?
        Is one chair in another place this week?
        Was there an hour, lately, in which the wheel stood still?`,
      },
    ],
  }),
  kind({
    key: 'shame-or-self-doubt',
    valence: -0.6,
    phase: 'lasting',
    feelings: ['ashamed', 'sad', 'anxious', 'guilty', 'disappointed'],
    said: `
      I'm ashamed of myself
      i'm not good enough
      feel like a fraud
      imposter syndrome again
      everyone else is better than me
      I hate how I look
      I'm such a failure
      what's wrong with me
      they'll find out I can't do this
      I did something I can't tell anyone
      can't look at myself in the mirror
      i always ruin everything
      nobody could love me like this
      Feel guilty about something I did years ago
      compared to my sister I'm nothing
    `,
    ask: [
      {
        key: 'today',
        lines: `
        What happened today that brought it up?
        When did it start talking like that?`,
      },
      {
        key: 'voice',
        lines: `
        Whose voice is it, when it says so?
        Who spoke to you in that tone, once?`,
      },
      {
        key: 'friend',
        lines: `
        Would you say it to a friend who stood where you stand?
        What would you see if it were somebody else's day?`,
      },
      {
        key: 'exact',
        answeredBy: /\b(look|did|sister|work)\b/i,
        lines: `
        What is it exactly that you hold against yourself?
        Is it one thing, or the whole of you, all at once?`,
      },
      {
        key: 'other',
        lines: `
        Who knows you well and thinks otherwise?
        What would they bring up against it?`,
      },
    ],
    reflect: `
      Some days there is a court sitting in one's head, and no defence has been invited.
      You're measuring your inside against everyone else's front door.
      What you say about yourself you would not let anybody say of a friend, I believe.
      From one evening it makes a whole person.
      Shame would like it to be dark and nobody there.
      It's an old sentence, by the sound, and not in your own handwriting.
      You did something, perhaps, and that is one matter, and you are somebody, and that is another.
      The good things you do get filed under luck.
      It speaks in a very sure voice, for something with so little evidence.
      You seem to have been carrying that one with both hands.
    `,
    particular: [
      [/\b(?:look|mirror|ugly|fat)/i, 'A mirror is a poor judge by that light.'],
      [/\b(?:years)/i, 'It goes back years, and has lost nothing on the way.'],
      [/\b(?:sister|brother|compar|better than me)/i, 'Next to a sister or a colleague everyone is a remnant.'],
      [/\b(?:fraud|impost|find out|found out)/i, 'The fear of being found out is commonest among those who take care.'],
    ],
    affirm: `
      You brought it into the light, and it does not like that.
      You care how you treat people, or it would not gnaw.
      You go on, with that voice in the room.
    `,
    helps: `
      Write the sentence down word for word, and under it what speaks for and against, as if for a stranger. I can go through it with you; it takes ten minutes.
      If there is someone to apologise to, a short apology weighs more than ten years of remorse.
      Tell it to the one friend who does not fall off the chair.
    `,
    never: `
      love yourself
      you're amazing
      you're too hard on yourself
      nobody's perfect
      just be confident
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        The voice that was so hard on you: has it been quieter?
        Did somebody contradict it, that verdict of yours on yourself?
        How do you stand with yourself today, after the other evening?`,
      },
    ],
  }),
  kind({
    key: 'proud-moment',
    valence: 0.8,
    phase: 'past',
    feelings: ['proud', 'glad', 'relieved', 'excited'],
    said: `
      I'm proud of myself
      I did it!
      i finally said no
      stood up for myself today
      made the phone call I'd been avoiding for weeks
      I spoke up in the meeting
      did something really brave today
      went to the cinema on my own for the first time
      I asked for help
      drove on the motorway again
      told my parents the truth
      Cleaned the whole flat after months
      i came out to my brother
      swam in the cold sea
      told him exactly what I think, politely
    `,
    ask: [
      {
        key: 'how',
        lines: `
        How did you get yourself to do it, in the last minute before?
        What was the moment when there was no way back?`,
      },
      {
        key: 'said',
        answeredBy: /\b(said|told|asked|spoke)\b/i,
        lines: `
        What were the words?
        What did they answer?`,
      },
      {
        key: 'after',
        lines: `
        What was it like directly afterwards?
        What did you do with your hands then?`,
      },
      {
        key: 'who',
        lines: `
        Who should know of it?
        Who would not believe it of you?`,
      },
    ],
    reflect: `
      And the ceiling stayed up.
      How small it looks, now that it's behind you.
      The last minute before must have been a long one.
      Courage mostly has cold hands, by all accounts.
      From now on it's a thing you have done.
      The fear came along and sat in the back.
      One tells such things rather casually, and one is right to tell them.
      It took one minute, and a good deal before the minute.
      Others do such things without noticing, and it counts double when you do notice.
      You had an excuse ready, I expect, and left it lying.
    `,
    particular: [
      [/\b(?:weeks|months|avoid|put(ting)? off)/i, 'It had been lying across the road for weeks, and you stepped over.'],
      [/\b(?:call)/i, 'Someone looking on would have seen a telephone call.'],
      [/\b(?:said no)/i, 'A no is a complete sentence, and yours stood up by itself.'],
      [/\b(?:meeting|room|told|spoke)/i, 'You surprised someone in that room, and it may have been you.'],
    ],
    affirm: `
      You did it, and no one was standing there to make you.
      You did not only plan it.
      You were frightened, and you went.
    `,
    helps: `
      Write down how it went, hour and all. Next time the fear will claim that it has never been done.
      Tell one person who knew how long you had put it off.
      Stop there for this week. One wall at a time.
    `,
    never: `
      I'm so proud of you
      see, it was easy
      about time
      that wasn't so hard
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        That brave thing you did: has anything come of it?
        Do you still stand a bit straighter, since that day?
        Has anyone answered your no, or your yes?`,
      },
    ],
  }),
  kind({
    key: 'embarrassed',
    valence: -0.5,
    phase: 'past',
    feelings: ['ashamed', 'anxious', 'angry'],
    said: `
      I'm so embarrassed
      made a complete fool of myself
      i called my teacher mum
      tripped in front of everyone
      said "you too" when the waiter said enjoy your meal
      sent a heart to my boss
      waved at someone who wasn't waving at me
      walked around with my skirt in my tights
      cried at work in front of people
      my stomach made a noise in the silence
      Cringing at something I said last night
      I forgot her name while introducing her
      my card was declined and there was a queue behind me
      told a joke and nobody laughed
      burst into the wrong meeting
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(tripped|called|said|sent|waved|cried|forgot|card|joke)\b/i,
        lines: `
        What happened, in full?
        How did it come about?`,
      },
      {
        key: 'who',
        answeredBy: /\b(everyone|boss|teacher|people|queue)\b/i,
        lines: `
        Who saw it?
        Was there one particular pair of eyes?`,
      },
      {
        key: 'then',
        lines: `
        What did you do next?
        How did the others react, in truth?`,
      },
      {
        key: 'funny',
        lines: `
        Is it funny yet?
        How long do you give it until you tell it at a table?`,
      },
    ],
    reflect: `
      The ears know it first.
      At night one runs the scene again, with better lighting.
      For the others it lasted as long as it takes to butter a roll.
      It has the peculiar heat of a thing that can't be taken back and doesn't matter.
      You saw yourself from outside for a second, and that's never flattering.
      The earth could have opened, and as usual it didn't.
      It is all the worse for having been seen by that one.
      In five years it may well be your best story.
      The body has its own way of leaving the room while you stand there.
      It happened in front of somebody, and that is the whole of it.
    `,
    particular: [
      [/\b(?:queue|card)/i, 'Nobody in that queue will know your face tomorrow.'],
      [/\b(?:cried|cry)/i, 'Tears at work do have a mind of their own.'],
      [/\b(?:wav(e|ed|ing))/i, 'Waving at strangers does no harm to the general climate.'],
    ],
    affirm: `
      You stayed in the room.
      You tell it against yourself, and that takes some style.
      You laughed, or nearly.
    `,
    helps: `
      Tell it to somebody tonight, with all details. Told, it belongs to you.
      If it was the boss: one line, "that heart was meant for somebody else, my apologies", and no further word ever.
      Ask a friend for theirs. You'll be outdone.
    `,
    never: `
      nobody noticed
      it could be worse
      at least
      don't think about it
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        Do the ears still burn?
        Have you told that embarrassing thing to anyone, as a story?
        Has the earth closed again, over the embarrassment?`,
      },
    ],
  }),
  kind({
    key: 'hard-decision',
    valence: -0.2,
    phase: 'lasting',
    feelings: ['anxious', 'overwhelmed', 'hopeful', 'tired'],
    said: `
      I can't decide
      I have to make a big decision
      should I stay or go
      torn between two options
      don't know whether to take the job or move back home
      my head says yes and my gut says no
      we're thinking about having a third child, or not
      keep going back and forth
      I need to tell them by monday and I don't know what I want
      what would you do in my place?
      made my decision, finally
      Pros and cons lists all night
      both choices are bad
      i'm afraid of choosing wrong
      everybody's giving me different advice
    `,
    ask: [
      {
        key: 'between',
        answeredBy: /\b(whether|between|or)\b/i,
        lines: `
        Between what and what?
        What are the doors, as plainly as you can name them?`,
      },
      {
        key: 'when',
        answeredBy: /\b(by|until|monday|\w+day)\b/i,
        lines: `
        By when must it be said?
        Is there a date, or only a feeling that there is one?`,
      },
      {
        key: 'back',
        lines: `
        Which of them can be undone?
        If it turned out wrong, which of the two could be mended?`,
      },
      {
        key: 'third',
        lines: `
        Is there a third thing that nobody has said aloud?
        What would you do if no one would ever ask you why?`,
      },
      {
        key: 'others',
        lines: `
        Whose wishes are at the table besides yours?
        Who would be disappointed, either way?`,
      },
    ],
    reflect: `
      Two doors, and you have been living in the doorframe.
      Each time you lean one way, the other begins to look dear.
      There's some part of you that has decided, perhaps, and is waiting to be told it may.
      Everybody's advice is good, and it's all about themselves.
      To choose one life means waving to the other.
      It is tiring to hold both of them up at once.
      The lists come out even, as they do when the point is not on the list.
      You are afraid of regret, I think, more than of either one.
      Deciding nothing is also being decided, only by the calendar.
      A coin would do, if only to hear what you hope while it's in the air.
      Both may be right enough to live in.
    `,
    affirm: `
      You take it seriously, on behalf of those it touches.
      You have not let somebody else choose merely to have it over.
      You look at both sides, the unwelcome one as well.
    `,
    helps: `
      Live for one whole day as if it were decided for the first, and tomorrow for the second. Note in the evening how you slept on it. It says more than a list.
      Sort by what can be undone. The reversible ones deserve a day, the others a month.
      Tell it to someone who wants nothing from you in either case, and listen to how you tell it.
    `,
    never: `
      follow your heart
      you'll know when you know
      if I were you
      everything works out
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        Has the scale tipped, in that decision of yours?
        Are you still in the doorframe?
        What did you decide, or has it been decided?`,
      },
    ],
  }),
  kind({
    key: 'boredom',
    valence: -0.2,
    phase: 'lasting',
    feelings: ['bored', 'lonely', 'tired'],
    said: `
      I'm bored
      so bored
      nothing to do
      this day just won't end
      bored out of my mind
      what should I do now
      scrolled for three hours, still bored
      rainy sunday and nothing on
      My job is so dull I count the ceiling tiles
      can't be bothered to do anything
      there's nothing on tv
      i've read everything, watched everything
      it's too hot to do anything and too early to sleep
      waiting around all day for a parcel
      entertain me
    `,
    ask: [
      {
        key: 'kind',
        lines: `
        Is it the sort where nothing tempts you, or the sort where you would like to and something is in the way?
        Are you tired, or restless?`,
      },
      {
        key: 'lies',
        lines: `
        What is lying about there, half finished?
        What do you see to your left?`,
      },
      {
        key: 'once',
        lines: `
        What did you do when you were bored at eleven?
        When did you last forget the time?`,
      },
      {
        key: 'people',
        lines: `
        Who else might be bored just now?
        Whom could you startle with a call?`,
      },
    ],
    reflect: `
      Nothing wants to be done, and it takes all afternoon not doing it.
      It's a waiting room, and nobody has called a name.
      Boredom is wishing for a wish, somebody wrote, and he had a point.
      A day as long as a corridor.
      Underneath there's often something else, tired or sore, that only wanted quiet to be heard.
      The ceiling will be well known by evening.
      Children build a camp at this point.
      Everything has been seen, and it's all still there.
      There's a certain amount of energy in how you say it.
      The hours are all there, and none of them has a handle.
    `,
    particular: [
      [/\b(?:scroll|phone|online)/i, "Three hours of other people's lives, and yours sat there with its coat on."],
      [/\b(?:parcel)/i, 'The parcel has no idea.'],
    ],
    affirm: `
      You noticed, and that is where things begin.
      You came out of it for a moment, to say so.
      You said it without blaming anyone.
    `,
    helps: `
      Go out of the door without a purpose and turn left. Come back when you have seen something you could tell.
      Ten minutes on the dullest chore, with loud music. It is better than nothing and sometimes it is the thaw.
      Ring somebody you have no reason to ring.
    `,
    never: `
      only boring people
      you should get a hobby
      count your blessings
      there's so much to do
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        Did yesterday's boredom turn into something?
        Have you turned left since, out of the door?
        What came of that endless afternoon?`,
      },
    ],
  }),
  kind({
    key: 'state-of-the-world',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['anxious', 'angry', 'sad', 'numb', 'overwhelmed'],
    said: `
      the news is making me sick
      I can't read the news any more
      the world's going to hell
      worried about the war
      the election has me in pieces
      climate change keeps me up at night
      what kind of world are my kids going to live in
      everything's getting worse
      prices, wars, floods, I've had enough
      doomscrolling since six am
      Did you see what happened
      my family's in a country where there's fighting
      i feel so helpless watching this
      people have gone mad
      turned off the news for a week, best week ever
    `,
    ask: [
      {
        key: 'which',
        answeredBy: /\b(war|election|climate|prices|flood\w*|fighting)\b/i,
        lines: `
        Which of it was it today?
        What did you read or see?`,
      },
      {
        key: 'near',
        answeredBy: /\b(family|kids|country)\b/i,
        lines: `
        Does it touch somebody you know?
        How near does it come to you?`,
      },
      {
        key: 'long',
        lines: `
        How long were you reading?
        When do you usually look, and when do you stop?`,
      },
      {
        key: 'with',
        lines: `
        Whom do you talk to about it?
        Is there somebody with whom you can be angry about it and then have supper?`,
      },
    ],
    reflect: `
      All the misfortunes of the earth, delivered to one kitchen.
      You are told everything and can do something about very little of it.
      It was read before breakfast, and breakfast tasted of it.
      Heads weren't made for so many far-off places at once.
      What frightens you has names of people in it, I think, and not only of countries.
      It's hard to be angry at something without an address.
      To feel it is no weakness of the nerves, seeing what it's about.
      Somewhere it's being mended too, by people too busy to report it.
      It comes in through every crack, and there is soup to be made.
      You are one person, with one pair of eyes, and they send you everything.
    `,
    particular: [
      [/\b(?:kids|children)/i, 'One puts the children to bed and looks at them longer.'],
      [/\b(?:week|turned off)/i, 'A week without it, and the world was as large as a street.'],
      [/\b(?:(doom)?scroll|phone|refresh)/i, 'The thumb goes on, as if the next line could put it right.'],
    ],
    affirm: `
      You have not got used to it.
      You stay open to it, and that costs something.
      You think of those who are in it.
    `,
    helps: `
      Once a day, in the afternoon, twenty minutes, one source. In the morning it owns the day, at night the sleep.
      Choose one thing of all of it, and do a small thing about it, every week, with other people. Helplessness does not like meetings.
      If somebody of yours is there: a fixed hour for the call, and a word you both say when it's all right.
    `,
    never: `
      it's always been like that
      don't read it
      everything will be fine
      there's nothing you can do
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Have you had a breakfast without the news?
        Is there word from those you fear for, out there?
        How is it, with the world in your kitchen?`,
      },
    ],
  }),
  kind({
    key: 'growing-older',
    valence: -0.2,
    phase: 'lasting',
    feelings: ['sad', 'anxious', 'calm', 'grateful', 'lonely'],
    said: `
      I'm getting old
      found my first grey hair
      feel old today
      my knees crack on the stairs
      can't remember names any more
      nobody looks at me now that I'm over fifty
      i need reading glasses
      menopause is no joke
      where did the time go
      all my friends are dying or retiring
      They offered me a seat on the bus
      my grandson explained my own phone to me
      turned into my mother, it's official
      i don't recognise my neck
      at my age you start counting summers
      being old is not for cowards
    `,
    ask: [
      {
        key: 'today',
        answeredBy: /\b(grey|knees|glasses|seat|names|neck)\b/i,
        lines: `
        What told you so today?
        Who, or what, held up the mirror?`,
      },
      {
        key: 'inside',
        lines: `
        How old are you when you shut your eyes?
        Which age has stayed, inside?`,
      },
      {
        key: 'better',
        lines: `
        What has got easier with the years?
        What do you no longer put up with?`,
      },
      {
        key: 'want',
        lines: `
        What do you still want to have done?
        Which summer would you have again, if only the one?`,
      },
      {
        key: 'who',
        lines: `
        Who knew you at twenty and still rings?
        With whom can you talk about such things?`,
      },
    ],
    reflect: `
      From inside nobody is older than about thirty-four.
      Summers become countable, and so one looks at them harder.
      There are fewer who remember the same songs for the same reasons.
      Time went by in the ordinary way, during the washing-up.
      You know a number of things by now that can't be looked up.
      It isn't vanity only; it's also the question how much road there is.
      So much has been survived by that face.
      It comes by night and leaves a note.
      Nobody asks, and one is moved up a row.
      You count differently from how you used to, I think.
    `,
    particular: [
      [/\b(?:stairs|knees|joint|back)/i, 'The staircase has opinions now.'],
      [/\b(?:seat|bus)/i, 'A seat is offered, and one is touched and insulted at once.'],
      [/\b(?:names?|remember)/i, 'Names stand behind the door and giggle.'],
      [/\b(?:mirror|neck|grey|mother|father)/i, "Someone in the mirror has your father's neck, or your mother's hands."],
      [/\b(?:looks at|invisible)/i, 'One turns invisible in some streets, which is sad and occasionally very practical.'],
    ],
    affirm: `
      You look at it with one eye open, and even a little amused.
      You have come a good way to be able to say that.
      You go up the stairs, creaking.
    `,
    helps: `
      Have one friend who's twenty years younger and one who's twenty years older. Both correct the picture.
      What you want to do while the legs agree: write down three, with a year beside each, and show somebody the list.
      Names come back when one stops pulling. Tell the person, too: "your name is behind the door".
    `,
    never: `
      age is just a number
      you don't look it
      at your age
      young at heart
    `,
    followUp: [
      {
        after: 'P7D',
        lines: `
        How old are you this week, inside?
        Have the stairs been polite?
        Did one of the three things get a year put beside it?`,
      },
    ],
  }),
  kind({
    key: 'grandchildren',
    valence: 0.6,
    phase: 'any',
    feelings: ['glad', 'proud', 'tired', 'lonely', 'grateful'],
    said: `
      my grandchildren are coming tomorrow
      babysat my grandson all day
      the grandkids wore me out
      my granddaughter asked me what a cassette was
      i hardly see my grandchildren
      read stories to the little ones until I was hoarse
      they live in canada, I only see them on a screen
      my grandson calls me every sunday
      taught my granddaughter to whistle
      we baked biscuits, flour everywhere
      My grandchild doesn't know me
      picked the twins up from nursery
      they don't let me see my grandchildren
      took them to feed the ducks
      granddad duty this week
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(twins|grandson|granddaughter)\b/i,
        lines: `
        What are they called?
        How many, and how old?`,
      },
      {
        key: 'did',
        phase: 'past',
        answeredBy: /\b(baked|read|taught|ducks|babysat|picked)\b/i,
        lines: `
        What did you do together?
        Whose idea was it, theirs or yours?`,
      },
      {
        key: 'asked',
        phase: 'past',
        lines: `
        What did they ask you?
        Which sentence of theirs must be written down?`,
      },
      {
        key: 'plan',
        phase: 'ahead',
        lines: `
        What have you got up your sleeve?
        What do they always want to do at your place?`,
      },
      {
        key: 'like',
        lines: `
        Whom do they remind you of?
        What have they got from you that nobody planned?`,
      },
    ],
    reflect: {
      any: `
        One has time for them, as one had not for the first lot.
        To them you were always as old as you are now.
        You are the only one who knew their parents when they were impossible.
      `,
      ahead: `
        Breakables go up a shelf.
        It will be loud from the stairs onwards.
        Somebody is being expected there by several packets of something.
      `,
      past: `
        The best moment is when they come, and the second best you also know.
        What you showed them they'll show somebody when you are long past showing.
        It got quiet, and there was a sock.
      `,
      lonely: `On a screen they grow in jerks, and can't be smelled.`,
      sad: `There's a door between you, and it isn't the child who shut it.`,
      tired: `They have all that strength and no idea what to do with it but you.`,
    },
    particular: [
      [/\b(?:cassette|explain|old days)/i, 'A cassette, a dial, a slate: you are a museum with biscuits.'],
      [/\b(?:bak|flour|biscuit|cake)/i, 'Flour in the gaps of the floor till Easter.'],
    ],
    affirm: `
      You have time for them, and that is rarer than presents.
      You are somebody they can ask a hundredth why.
      You hold your door open, whatever the grown-ups are up to.
    `,
    helps: `
      Have one thing that exists only at your place: a drawer, a song, a way of cutting bread. They'll tell their children of it.
      For those far away: the same five minutes each week, the same chair, a chapter read aloud. Post works too, with stickers.
      If the parents keep you apart: a short friendly card at each birthday, with no reproach in it. It gets read later.
    `,
    never: `
      spoil them
      it keeps you young
      enjoy them while
      in my day
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P1D',
        lines: `
        Have the grandchildren been, and what is left standing?
        How was it with the little ones?
        What did the grandchildren want to know this time?`,
      },
      {
        after: 'P6D',
        lines: `
        Any news from the grandchildren?
        What has your grandchild asked lately?
        Is the flour out of the floor, from the grandchildren?`,
      },
    ],
  }),
]
