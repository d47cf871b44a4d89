/** The body on ordinary days: sleep, colds, appointments, habits, running. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const bodyAndSleep: readonly LifeEventKind[] = [
  kind({
    key: 'cold-or-flu',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['tired', 'bored', 'lonely', 'angry'],
    said: `
      i've got a cold
      I'm ill in bed
      caught the flu, everything hurts
      woke up with a sore throat
      39 fever since yesterday
      coughing my lungs out
      stayed home sick today
      my whole family's got the same bug
      I think I'm coming down with something
      tested positive for covid again
      nose like a tap
      lost my voice completely
      been throwing up all night
      Day four of this flu and i've watched everything there is
      off sick, feeling guilty about it
    `,
    ask: [
      {
        key: 'since',
        answeredBy: /\b(since|yesterday|day \w+|all night|woke)\b/i,
        lines: `
        Since when?
        How many days is it now?`,
      },
      {
        key: 'worst',
        answeredBy: /\b(throat|cough\w*|fever|nose|voice|throwing|hurts)\b/i,
        lines: `
        Where does it sit: head, chest, stomach?
        What is the worst of it?`,
      },
      {
        key: 'drunk',
        lines: `
        What have you had to drink today?
        Have you eaten anything since noon?`,
      },
      {
        key: 'brings',
        lines: `
        Is there somebody who could leave soup at the door?
        Who knows that you are lying there?`,
      },
      {
        key: 'cancelled',
        lines: `
        What have you had to call off?
        What is waiting that you wish were not waiting?`,
      },
    ],
    reflect: `
      The world shrinks to a glass, a box of tissues and the ceiling.
      At such times one sees how many things in a flat are on the wrong floor.
      Out there it is a weekday, and in your bed it isn't any day.
      Nothing tastes, nothing interests, and yet the inbox goes on filling.
      A body does its housework with the heating on.
      Everyone expects you back, and no one as sternly as you.
      Sleep comes in the wrong pieces.
      It's allowed to be just miserable; nobody has to learn anything from a cold.
      Even the blanket has become an opponent by now, I dare say.
      Well is a word one understands only from down there.
    `,
    particular: [
      [/\b(?:day four|fourth|days)/i, 'The fourth day is the dull one, too well to sleep and too ill to read.'],
      [/\b(?:alone|by myself|home sick|nobody)/i, 'Being ill by oneself is a very thorough sort of being alone.'],
    ],
    affirm: `
      If you are in bed, you are where this belongs.
      You have cancelled things, and nobody thanks one for that.
      You say how it is, and do not play the hero.
    `,
    helps: `
      Drink something warm every hour, whether or not you want it, and open the window for five minutes.
      A fever that stays over 39 for three days, trouble breathing, a stiff neck or confusion: those are for a doctor today, not tomorrow.
      Write to one neighbour: "bread and lemons, at the door, I owe you". People like being asked for lemons.
    `,
    never: `
      man flu
      it's only a cold
      have you tried
      you should have had the vaccine
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        How is the cold, or whatever it was, that had you in bed?
        Is the fever gone?
        Are you up again, or still under the blanket with the tissues?`,
      },
    ],
  }),
  kind({
    key: 'headache-or-migraine',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['tired', 'angry', 'sad', 'anxious'],
    said: `
      i have a terrible headache
      migraine again
      lying in the dark with a migraine
      my head is splitting
      third migraine this month
      had to leave work early because of my head
      the light hurts
      can see the aura coming
      Missed my daughter's concert because of a migraine
      head feels like it's in a vice
      painkillers aren't doing anything
      every weekend I get a headache, like clockwork
      just threw up from the pain
      been in bed with my head all day
      people think it's just a headache
    `,
    ask: [
      {
        key: 'now',
        lines: `
        Is it with you this minute, or is it letting go?
        Are you somewhere dark?`,
      },
      {
        key: 'missed',
        answeredBy: /\b(missed|had to leave|cancelled)\b/i,
        lines: `
        What did it take from you today?
        What were you in the middle of?`,
      },
      {
        key: 'often',
        answeredBy: /\b(again|third|every|month|weekend)\b/i,
        lines: `
        How often does it come, at the moment?
        Does anyone keep count of them, you or a doctor?`,
      },
      {
        key: 'before',
        lines: `
        What was the day before it like?
        Does it announce itself, somehow?`,
      },
    ],
    reflect: `
      I will be short, then.
      Light, sound, talk: all of it too near.
      Pain that no one can see has to be explained by the one who has it.
      It picks its own days, and they're seldom free ones.
      A whole day goes missing, and afterwards people ask whether you had a good rest.
      Dark room, cold cloth, and the clock.
      When it lifts there is that washed-out clearness, and one daren't move too fast in it.
      Always a little on the lookout for it: I suppose that is the other half of it.
      Plans have to be made in pencil with a head like that.
      "Just a headache" is what it's called by those who have the other kind.
    `,
    affirm: `
      You put everything down and lay down, and that's what there is to do.
      You plan a life around a guest who doesn't announce himself.
      You told people no today, with reason.
    `,
    helps: `
      Put the screen away after this sentence; I can be quiet, or read to you softly later if you can bear a voice.
      Keep a small diary for a month: sleep, meals, weather, day of cycle where that applies. A doctor can do more with it than with a description.
      One that comes like a thunderclap, or with a stiff neck, numbness or trouble speaking, is for the emergency number at once.
    `,
    never: `
      have you tried drinking water
      it's just stress
      my cousin gets those
      cheer up
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        Has your head let go of you?
        Is the migraine over, and is the light bearable?
        How is the head today?`,
      },
    ],
  }),
  kind({
    key: 'back-or-other-pain',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['tired', 'angry', 'sad', 'anxious', 'bored'],
    said: `
      my back is killing me
      I've put my back out
      can't turn my neck
      my knee's playing up again
      chronic pain day, couldn't get out of bed
      twisted my ankle on the stairs
      broke my wrist
      everything hurts when it rains
      sciatica is back
      cut my finger quite badly while cooking
      my shoulder won't let me sleep on that side
      i pulled something at the gym
      Living with pain for six years and nobody believes me
      toothache is unbearable
      fell off my bike, bruised but whole
    `,
    ask: [
      {
        key: 'how',
        answeredBy: /\b(on the|at the|fell|twisted|pulled|cooking|gym|bike)\b/i,
        lines: `
        How did it happen, or did it simply arrive?
        What were you doing when it got you?`,
      },
      {
        key: 'since',
        answeredBy: /\b(again|since|years|back)\b/i,
        lines: `
        Since when does it hurt?
        Is it an old acquaintance or a new one?`,
      },
      {
        key: 'cant',
        answeredBy: /\b(can't|couldn't|won't)\b/i,
        lines: `
        What can you not do because of it?
        Which movement do you plan in advance by now?`,
      },
      {
        key: 'looked',
        lines: `
        Has somebody had a look at it?
        Who has seen it who knows about such things?`,
      },
      {
        key: 'easier',
        lines: `
        When is it least bad?
        Is there a position in which it leaves you alone?`,
      },
    ],
    reflect: `
      Pain makes everything about itself, like a bad guest.
      A body part one never thought of is running the day.
      It wears out the temper before it wears out anything else.
      The worst could be that it doesn't show.
      Sleep goes first, then patience, then the wish to see people.
      On good days one does too much, and the bill comes by night post.
      So many people know just what helps, and all of it is different.
      It is boring as well as sore, and nobody mentions the boring.
      It was there when you woke, and it will have its say in everything.
      The rest of the world goes on lifting and bending as if that were nothing.
      You would give a good deal for an hour of not noticing.
    `,
    particular: [
      [/\b(?:back|knee|hip|sciatica)/i, 'You have learned three new ways of getting out of a chair, I imagine.'],
      [/\b(?:shoulder|neck|arm)/i, 'A shelf at shoulder height has become a political question.'],
      [/\b(?:knee|ankle|foot|leg|hip)/i, 'Every step is thought about beforehand.'],
    ],
    affirm: `
      You do the day with that running underneath.
      You are taking it seriously, rather than gritting your teeth for another month.
      You said how bad it is without rounding it down.
    `,
    helps: `
      Change position every twenty minutes before it asks for it; a timer is no shame.
      For a doctor, note three things: what it stops you doing, what sets it off, what calms it. It gets you past "where does it hurt".
      Numb legs, a weak foot, or trouble with bladder or bowels along with a bad back: that is for today, at the emergency room.
      Ask someone to carry the heavy bag this week. It takes them a minute and you a day.
    `,
    never: `
      it's all in your head
      no pain no gain
      you're getting old
      have you tried yoga
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        Does it still hurt as it did?
        How is the sore part of you today, the one that decides how you sit?
        Has someone looked at what was hurting?`,
      },
    ],
  }),
  kind({
    key: 'dentist',
    valence: -0.3,
    phase: 'any',
    feelings: ['anxious', 'relieved', 'proud', 'angry'],
    said: `
      dentist tomorrow, ugh
      I've got a dentist appointment on thursday
      had a root canal today
      got a tooth pulled
      haven't been to the dentist in four years
      half my face is numb
      need a crown and it costs a fortune
      no cavities!
      I'm scared of the dentist
      my wisdom teeth are coming out next week
      dentist was fine actually
      my kid screamed the place down at the dentist's
      chipped my front tooth
      braces at 35, here we go
      the drill. that sound.
    `,
    ask: [
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|next week|at \w+)\b/i,
        lines: `
        When do you have to be in the chair?
        Which day is it?`,
      },
      {
        key: 'what',
        answeredBy: /\b(root canal|crown|pulled|wisdom|braces|check|cavit\w+)\b/i,
        lines: `
        What is to be done, or was?
        Only a look, or the whole orchestra?`,
      },
      {
        key: 'worst',
        phase: 'ahead',
        lines: `
        Is it the sound, the needle, or the lying there?
        When did it last go badly, if it did?`,
      },
      {
        key: 'eat',
        phase: 'past',
        lines: `
        Can you eat already?
        What will be the first thing you bite into?`,
      },
    ],
    reflect: {
      any: `
        A grown person, lying on their back, with a bib.
        One can't say no with a mirror in one's mouth, and that's the root of it, I suspect.
        The nose knows that smell from childhood.
      `,
      ahead: `
        It's a quarter of an hour that gets into the whole week.
        The tongue keeps going back to look.
        You will be asked how your holidays were, at exactly the wrong moment.
      `,
      past: `
        Coming out of there the air tastes of freedom and peppermint.
        One more thing that can't be put off, since it's done.
      `,
      'past good': `Nothing found: there is a small dance for that on every dentist's stairs.`,
      anxious: `Fear of that chair has nothing to do with courage elsewhere; quite fearless people have it.`,
    },
    particular: [
      [/\b(?:numb|pulled|root|canal|wisdom)/i, 'Crooked smile, soup, and the best part of the day before you.'],
      [/\b(?:hour|crown|root|bill|cost)/i, 'An hour with the mouth open, and then a bill for it.'],
    ],
    affirm: {
      any: `
        You made the appointment, and that is further than half the town gets.
        If it frightens you, going all the same counts double.
      `,
      ahead: `You are going although you know the sound.`,
      past: `You sat it out, or lay it out.`,
    },
    helps: {
      ahead: `
        Tell them at the door that you are frightened and agree on a sign: left hand up means stop. A good one stops.
        Music in both ears, something long. You will know afterwards how many minutes it was.
        Book something pleasant for the hour after, with a person in it.
      `,
      past: `Lukewarm and soft until the feeling is back, or you will eat your own cheek.`,
    },
    never: `
      you should floss
      it doesn't hurt
      don't be a baby
      your own fault
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT4H',
        lines: `
        Are you out of the dentist's chair?
        How was the dentist?
        The dentist is behind you. Can you feel your face?`,
      },
      {
        phase: 'past',
        after: 'P2D',
        lines: `
        Is the mouth all right again after the dentist?
        Did the tooth give peace, since the dentist had at it?
        Has the swelling gone down, after the dentist?`,
      },
    ],
  }),
  kind({
    key: 'doctor-appointment',
    valence: -0.3,
    phase: 'any',
    feelings: ['anxious', 'relieved', 'angry', 'tired'],
    said: `
      doctor's appointment on monday
      going to the GP tomorrow about the tiredness
      finally made an appointment with a doctor
      saw a specialist today
      waited three hours for five minutes with the doctor
      the doctor didn't take me seriously
      my checkup was fine
      I have to see the cardiologist
      she says i should lose weight, whatever I come in with
      first appointment with a therapist next week
      the eye doctor says I need glasses
      Blood pressure too high, she wants me to come back
      got new medication today
      I keep putting off the doctor
      had my smear test, all done
      he actually listened, for once a doctor who listened
    `,
    ask: [
      {
        key: 'why',
        answeredBy: /\b(about|because|for|tiredness|heart|eye|check)\b/i,
        lines: `
        What takes you there?
        What is it about?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(tomorrow|\w+day|next|at \w+)\b/i,
        lines: `
        When is it?
        What time are you expected?`,
      },
      {
        key: 'question',
        phase: 'ahead',
        lines: `
        Which question must not be forgotten there?
        What do you want to have said before you leave the room?`,
      },
      {
        key: 'said',
        phase: 'past',
        answeredBy: /\b(says?|said|told)\b/i,
        lines: `
        What did they say?
        What is the next step, according to them?`,
      },
      {
        key: 'unsaid',
        phase: 'past',
        lines: `
        Did you get to say what you went there to say?
        Was there a question you brought home again?`,
      },
    ],
    reflect: {
      any: `
        Weeks of noticing something, and it must be said in seven minutes.
        One rehearses it in the tram and then says "I'm fine, thanks".
      `,
      ahead: `
        Making the call took longer than the call, I expect.
        To hear that it's nothing, and to be believed that it's something: you hope for both, I think.
        From now till {when} every twinge is evidence.
        Going there makes it official, and putting it off keeps it vague; both have their price.
      `,
      past: `
        In that room one becomes smaller than one came.
        You were a case for a few minutes, and now you're back to being a person with a coat.
        The important sentence tends to come with a hand on the doorknob.
        Undressed, dressed, advised.
      `,
      'past good': `
        To be listened to with the pen down is half a medicine.
        Nothing found, and the body might take an evening to believe it.
      `,
      'past bad': `You came with one thing and were handed another.`,
      angry: `It was your body, and somebody else held the floor.`,
    },
    affirm: {
      any: `
        You take what your body says seriously enough to have it looked at.
        You went, or are going, and the ones who are frightened mostly do not.
      `,
      ahead: `You made the appointment, instead of another month of wondering.`,
      past: `You asked your question, or at least know now which one it was.`,
    },
    helps: {
      ahead: `
        Say the worst worry in the first minute. Then at least the time goes to the right thing.
        Three lines on paper: since when, how often, what it keeps you from doing. Read them out, it is quite usual.
        Take somebody along if you tend to nod at things.
      `,
      past: `
        Write down tonight what was said. By Friday it will be a different conversation.
        If you were not heard, a second opinion is no insult. Doctors ask for them too.
      `,
    },
    never: `
      it's probably nothing
      doctors know best
      you worry too much
      google it
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT5H',
        lines: `
        What did the doctor say?
        You had the appointment with the doctor. Did the question get asked?
        How was it at the doctor's?`,
      },
      {
        phase: 'past',
        after: 'P5D',
        lines: `
        Did what the doctor gave you, or told you, do anything?
        After the doctor: is it better, the same, or waiting for someone else's opinion?
        How is the thing you took to the doctor?`,
      },
    ],
  }),
  kind({
    key: 'sleepless-night',
    valence: -0.5,
    phase: 'any',
    feelings: ['tired', 'anxious', 'angry', 'lonely', 'sad'],
    said: `
      can't sleep
      I was awake till four
      slept two hours
      it's 3am and I'm wide awake
      barely slept last night
      been tossing and turning for hours
      insomnia again
      my brain won't switch off
      woke up at 4 and that was it
      the third bad night in a row
      I'm exhausted but as soon as I lie down i'm awake
      lying here listening to the fridge
      slept terribly, the neighbours had a party
      Anyone up? Can't sleep.
      so tired i could cry, but sleep? no
    `,
    ask: [
      {
        key: 'now',
        phase: 'past',
        answeredBy: /\b(till|until|hours|woke|four|three|4|3)\b/i,
        lines: `
        From when till when did you sleep, if you did?
        When did you give up on it?`,
      },
      {
        key: 'thoughts',
        lines: `
        Was it something in particular that went round, or only the machine running?
        What was it about, up there, at that hour?`,
      },
      {
        key: 'how-long',
        answeredBy: /\b(row|again|weeks|nights)\b/i,
        lines: `
        How many nights is it like that by now?
        Is it new, or an old habit of your nights?`,
      },
      {
        key: 'tomorrow',
        lines: `
        What does the day want from you, after a night like that?
        What must be done tomorrow, and what could be struck off?`,
      },
    ],
    reflect: {
      any: `
        Everything is larger at that hour, and it's nobody's fault but the hour's.
        The rest of the street is asleep, and seems to be doing it on purpose.
        The harder one tries for it, the further off it sits.
        At four in the morning the mind is a poor judge and a keen one.
        There is a special bitterness in a pillow that's warm on both sides.
        Lists are made in the dark which no one could ever work off.
        Tired to the bone, and a lamp burning somewhere behind the forehead.
        Such nights are long and have no middle.
        One hears the house at its own affairs.
        One calculates: if it were now, it would still be five hours, four and a half, four.
      `,
      past: `
        And then the day, with its ordinary demands, at full volume.
        Coffee will stand in for it until about two.
        Today has been borrowed from somewhere.
      `,
      anxious: `Something wants to be thought about, and it has learned when you are at home.`,
      lonely: `Nobody one could ring, and that may be the most awake part of it.`,
    },
    affirm: `
      You got up all the same, or will.
      You came to say it, instead of arguing with the ceiling.
      You are being patient with a body that does not return the favour.
    `,
    helps: `
      Get up, sit in another room with a small light and something dull, and go back only when you are sleepy. The bed should forget that it is a place for thinking.
      Put what goes round on paper, one line each, with the hour when you will look at it tomorrow. Then it has been heard.
      Turn the clock to the wall. Sums at night never help.
      Get up at the usual hour after a bad night, and skip the nap. It is hard on one day and kind to the next night.
    `,
    never: `
      just relax
      count sheep
      have you tried camomile
      sleep is important
    `,
    followUp: [
      {
        after: 'PT20H',
        lines: `
        How was the night, after the one you lay awake?
        Did sleep come, this time?
        Have you caught up on the night you lost?`,
      },
    ],
  }),
  kind({
    key: 'nightmare',
    valence: -0.4,
    phase: 'past',
    feelings: ['anxious', 'sad', 'tired', 'relieved'],
    said: `
      had a nightmare
      I dreamt my teeth fell out again
      woke up screaming
      bad dream, heart's still racing
      i keep having the same dream about the house
      dreamt that my mum died
      I dream about school exams at 50, is that normal
      weird dream last night
      in the dream I couldn't find my daughter
      the nightmares are back
      dreamed someone was standing in the room
      was being chased again, same corridor
      I woke up crying and don't know why
      had such a strange dream about you
      Nightmare. Lights on now.
    `,
    ask: [
      {
        key: 'what',
        answeredBy: /\b(dreamt|dreamed|in the dream|about|chased)\b/i,
        lines: `
        What happened in it?
        What was the last picture before you woke?`,
      },
      {
        key: 'again',
        answeredBy: /\b(again|same|back|keep)\b/i,
        lines: `
        Is it one you have had before?
        Does it come by often?`,
      },
      {
        key: 'who',
        lines: `
        Who else was in it?
        Was there someone you knew?`,
      },
      {
        key: 'now',
        lines: `
        Is there a light on?
        What do you see in the room, now that you are awake?`,
      },
    ],
    reflect: `
      It was not real, and your heart did real work.
      The room has to be looked at for a while until it's only a room.
      Dreams are badly lit and extremely convincing.
      One goes about half the morning with somebody else's fear in the coat.
      What a mind will put on at three in the morning, with no audience asked.
      Perhaps it means something, and perhaps it was the cheese.
      Awake now, and the pictures thin out in the light.
      Some of it you would rather not repeat aloud, so that it stays small.
      The heart takes longer to wake than the head.
      It was made of things you know, put together by nobody.
    `,
    particular: [
      [/\b(?:school|exam|same|corridor|again)/i, 'An old corridor, an old exam: the stage sets get used again.'],
      [/\b(?:died|dead|lost|find)/i, 'Losing someone in a dream, one has lost them until the kettle boils.'],
      [/\b(?:died|dead|mum|dad|daughter|son)/i, 'They take people one loves and lend them to a bad play.'],
    ],
    affirm: `
      If you put the light on, that was right.
      You told it in words, and things lose some of their power that way.
      You went back to bed, or will, in the same room.
    `,
    helps: `
      Say aloud five things that are in the room. It is childish and it works.
      If it comes back, write it down by daylight with a different ending, and read that ending before sleep. It has been tested, and it helps many people.
      If it was about a living person, ring them tomorrow over nothing. You need not say why.
    `,
    never: `
      it was only a dream
      dreams come true
      what it means is
      don't eat cheese
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        Did the bad dream stay away last night?
        Has the nightmare gone off, or did it follow you through the day?
        What were last night's dreams like, after that one?`,
      },
    ],
  }),
  kind({
    key: 'hangover',
    valence: -0.3,
    phase: 'lasting',
    feelings: ['tired', 'ashamed', 'anxious', 'guilty', 'glad'],
    said: `
      I'm so hungover
      never drinking again
      drank way too much last night
      what did i say last night
      my head. the wine. why
      hangxiety is real
      woke up on the sofa with my shoes on
      was sick twice and I have a meeting at ten
      too old for tequila
      got drunk at the office party and danced on a table apparently
      still drunk i think
      Lost my jacket and some of my dignity last night
      great night, horrible morning
      I called my ex at 2am drunk
      feel like death, worth it though
    `,
    ask: [
      {
        key: 'occasion',
        answeredBy: /\b(party|birthday|wedding|office|night out|bar)\b/i,
        lines: `
        What was the occasion?
        Was it at least a good evening?`,
      },
      {
        key: 'who',
        answeredBy: /\b(with|friends|ex)\b/i,
        lines: `
        Who was there?
        Whom were you with?`,
      },
      {
        key: 'water',
        lines: `
        Have you had water yet?
        What have you kept down?`,
      },
      {
        key: 'regret',
        answeredBy: /\b(said|called|danced|texted)\b/i,
        lines: `
        Is there something you said that you are turning over?
        Does anything need to be put right with somebody?`,
      },
      {
        key: 'today',
        lines: `
        What was today supposed to be?
        Does anyone expect you anywhere?`,
      },
    ],
    reflect: `
      Last night has sent its bill, and it's itemised.
      Everything is loud, including the sunlight.
      In bits it comes back, each with a small wince.
      On such a morning the conscience wakes before the legs.
      Half of that dread is chemistry and will be gone by supper.
      The others remember less of it than you fear; they were there too.
      It was a good deal of fun at the time, or a good deal of something.
      A shower, then, as a first act of diplomacy.
      Today is a day for bread.
      The list of what you didn't say is much longer, if that is any use.
    `,
    particular: [[/\b(?:jacket|lost|dignity)/i, 'Dignity usually turns up, sometimes in the same place as the jacket.']],
    affirm: `
      You are upright, or on the way there.
      You wonder how it was for the others, too.
      You tell it straight, with the shoes on.
    `,
    helps: `
      Water, salt, bread, and outdoors for ten minutes. Nothing clever exists.
      If there was a call or a message: one line today, "I was drunk, and I am sorry it reached you that way". Nothing longer.
      Ask somebody who was there for the true version. It is nearly always smaller.
    `,
    never: `
      serves you right
      alcohol is poison
      hair of the dog
      act your age
    `,
    followUp: [
      {
        after: 'P1D',
        lines: `
        Has your head come back from that evening?
        Are you among the living again after all that wine, or whatever it was?
        Did it turn out to be as bad as you feared, what you said that night?`,
      },
    ],
  }),
  kind({
    key: 'giving-something-up',
    valence: 0.3,
    phase: 'lasting',
    feelings: ['proud', 'anxious', 'hopeful', 'tired', 'angry'],
    said: `
      I've stopped smoking
      day three without cigarettes
      haven't had a drink in two weeks
      trying to quit
      going to give up smoking on monday
      ninety days sober today
      I'm off sugar and could murder someone for a biscuit
      dry january, nine days in
      deleted all the social media from my phone
      one year clean
      the craving's really bad tonight
      Everyone at the party was drinking and I had water
      quit vaping, I'm so irritable
      threw away the last packet
      my dad stopped drinking
    `,
    ask: [
      {
        key: 'days',
        answeredBy: /\b(days?|weeks?|year|months?|since)\b/i,
        lines: `
        How long is it now?
        Which day is today?`,
      },
      {
        key: 'hard',
        answeredBy: /\b(tonight|party|craving|evening|coffee)\b/i,
        lines: `
        When in the day does it pull most?
        Which was the hardest hour so far?`,
      },
      {
        key: 'why',
        lines: `
        What made you stop, that day and not another?
        For what, or for whom?`,
      },
      {
        key: 'instead',
        lines: `
        What do you do with your hands, or your evenings, in its place?
        What has taken over the hour that it used to have?`,
      },
      {
        key: 'knows',
        lines: `
        Who knows about it?
        Whom can you ring when it gets tight?`,
      },
    ],
    reflect: `
      Every day of it is made of small noes that nobody hears.
      It used to close the day, start the talk, fill the gaps; all of those stand open now.
      The old habit keeps knocking, politely at first.
      To be in a room where everyone else does it, and go home the same as you came.
      A number that goes up by one each night, slower than any other number.
      You're missing an enemy that was also a companion.
      It's only tonight that has to be got through; tomorrow brings its own.
      Irritable is what a nervous system says when the furniture has been moved.
      The first days are loud, the later ones sly.
      One finds out what it was that the thing used to drown.
      Strength isn't quite the word for it; stubbornness comes nearer, and it is quite enough.
    `,
    affirm: `
      You have said no more often this week than anyone knows.
      Each of those days was yours, however many there are.
      You told somebody, so that it's no longer a private bet.
    `,
    helps: `
      A craving is a wave of about a quarter of an hour. Set a timer, leave the room, and look at it again when it rings.
      Tell the three people with whom you usually do it, and say what you would like them to do. They generally wonder.
      Put the money in a glass where you can see it.
      If it was a lot, for a long time, of drink or tablets above all, stop with a doctor and not alone. Stopping at a stroke can be dangerous.
    `,
    never: `
      just one won't hurt
      it's all willpower
      you'll gain weight
      are you still
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        You had given something up. Does it still pull in the evenings?
        Which day of it are you on, of doing without?
        Has the thing you gave up knocked again?`,
      },
    ],
  }),
  kind({
    key: 'relapse',
    valence: -0.7,
    phase: 'past',
    feelings: ['ashamed', 'guilty', 'sad', 'angry', 'tired'],
    said: `
      I had a cigarette
      i drank again last night
      fell off the wagon
      two years sober and I threw it away
      relapsed on saturday
      I bought a packet and smoked half of it
      after forty days I gave in
      back to square one
      started again, I'm so weak
      gambled again, lost four hundred
      my brother's using again
      ate the whole cake and hated every bite
      I told everyone I'd quit and now i'm smoking behind the shed
      slipped up at the wedding
      one glass. then five.
    `,
    ask: [
      {
        key: 'before',
        answeredBy: /\b(after|at the|party|wedding|argument)\b/i,
        lines: `
        What was going on in the hours before?
        Where were you, and who was about?`,
      },
      {
        key: 'how-long',
        answeredBy: /\b(days|weeks|years|months)\b/i,
        lines: `
        How long had you gone without?
        How many days were there before it?`,
      },
      {
        key: 'now',
        lines: `
        Is it over, or are you still in it?
        Is there any of it left in the house?`,
      },
      {
        key: 'told',
        lines: `
        Who knows that it happened?
        Is there somebody you have promised to ring, for just this?`,
      },
    ],
    reflect: `
      The days before it did happen, all of them.
      One evening says "see", and it talks as if it had always been right.
      Shame would like you to go on now, since it is all the same; shame is a poor adviser there.
      You're harder on yourself at present than any stranger would be.
      So the old road still exists, and it's very well paved.
      What it gave for ten minutes, it took back with interest.
      There was probably a moment just before, a small one, with a door in it.
      The others had been so pleased, perhaps, and that makes it heavier to say.
      It did what it used to do, perhaps, and also showed why you had stopped.
      Falling and being back at the bottom are different things, though they look alike from the floor.
      Somewhere in it there's something to be known, when the noise is down.
    `,
    affirm: `
      You said it, and did not let it grow in the dark.
      You count how long you had done without, and that count was real.
      You want to go on with it, or you would not mind so much.
    `,
    helps: `
      What is left of it goes out of the house today, before anything is decided.
      Ring the one person who knows. Say only: "I slipped, I am stopping again now."
      Draw the last three hours before it on paper, hour by hour. There is nearly always an earlier place to turn off.
      If you had gone back to it every day for a while, ask a doctor before you stop again; the body may need help with that.
    `,
    never: `
      back to zero
      I knew it
      you promised
      you threw it all away
      no willpower
    `,
    followUp: [
      {
        after: 'P2D',
        lines: `
        How have the days been since the slip?
        You had a fall, with what you had given up. Are you up again?
        Did you ring anybody, after that slip?`,
      },
    ],
  }),
  kind({
    key: 'exercise',
    valence: 0.6,
    phase: 'past',
    feelings: ['proud', 'glad', 'tired', 'calm'],
    said: `
      went for a run this morning
      ran 5k without stopping!
      best run in months
      I've started going to the gym
      first yoga class today, I'm made of wood
      swam forty lengths
      cycled to work for the first time
      signed up for a half marathon
      did my exercises every day this week
      long walk by the river, feel human again
      my legs are jelly from climbing
      new personal best
      Back on the bike after the winter
      ran the marathon!!! 4:12
      danced for two hours, soaked
      couch to 5k week two
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(river|park|gym|pool|to work|along|woods|hill)\b/i,
        lines: `
        Which way did you go?
        Where do you do it?`,
      },
      {
        key: 'air',
        lines: `
        What was the air like?
        What did you see on the way, that one does not see from a bus?`,
      },
      {
        key: 'turn',
        lines: `
        Was there a point at which you nearly stopped?
        When did it begin to be good?`,
      },
      {
        key: 'with',
        answeredBy: /\b(with|we|alone|club|class)\b/i,
        lines: `
        Alone, or with company?
        Do you go with somebody?`,
      },
      {
        key: 'next',
        lines: `
        When is the next one?
        Is there something you are building up to?`,
      },
    ],
    reflect: `
      Out of the door is the steepest part of any hill.
      Nobody comes home from it sorry.
      Legs have a long memory for insults and a short one for joy, as you'll notice on the stairs.
      So it can still do that, the body, when asked nicely.
      Something that was only a plan has turned into sore muscles.
      The first weeks are mostly about shoes, and about not minding how one looks.
      It has rhythm in it, and rhythm is good for thoughts that have been standing about.
      A small proof, repeated.
      By the sound of you there is more room in the chest.
      Red in the face and in good spirits: there are worse states for a weekday.
      You went out with one mood and seem to have come in with another.
    `,
    particular: [
      [/\b(?:\brun\b|ran|running|\d ?k\b|km|marathon)/i, 'Your head was left somewhere around the second kilometre, I suspect, and came back tidier.'],
      [/\b(?:run|ran|walk|cycl|bike)/i, 'For a while there was only the next breath and the next lamp-post.'],
    ],
    affirm: `
      You went, on a day when the sofa was also available.
      You got out of the door, and that is the larger half of it.
      You did something today that tomorrow will thank you for, in its way.
    `,
    helps: `
      Stop while you would still like to go on. The wish is what gets you out of the door next time.
      Fix the days, two are enough, and lay the things out the night before, where you will trip on them.
      Take somebody along once a week, at talking speed. It is the most reliable reason to go.
    `,
    never: `
      no pain no gain
      burn off
      you look thinner
      is that all
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        Have the legs forgiven you the last outing?
        Have you been out again since that run, or whatever you call it?
        Is the training going on, or has the weather had its say?`,
      },
    ],
  }),
]
