/** Friends: made, kept, quarrelled with, fed, and lost sight of. */
import { kind } from './kind.ts'
import type { LifeEventKind } from './kind.ts'

export const friends: readonly LifeEventKind[] = [
  kind({
    key: 'quarrel-with-friend',
    valence: -0.6,
    phase: 'past',
    feelings: ['hurt', 'angry', 'sad', 'guilty', 'lonely'],
    said: `
      I had a falling out with my best friend
      my friend isn't speaking to me
      we argued and now it's weird
      she said I was a bad friend
      fell out with Tom over money
      he told everyone what i'd told him in confidence
      she uninvited me from her wedding
      I lent him 500 and he's avoiding me
      my friend group left me out of the trip
      had words with an old friend about politics
      we haven't talked since that dinner
      she's blocked me
      I forgot her birthday and she's furious
      my mate made a joke about me and everyone laughed
      i said something stupid and now my friend's hurt
      the friendship is over I think
    `,
    ask: [
      {
        key: 'about',
        answeredBy: /\b(over|about|told|said|forgot|lent|joke|because)\b/i,
        lines: `
        What was it about?
        What was said, and what was done?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years|old friend|best friend|since)\b/i,
        lines: `
        How long have you known each other?
        What have you two been through already?`,
      },
      {
        key: 'since',
        lines: `
        Has either of you said anything since?
        Who would have to move first, if it went by the rules?`,
      },
      {
        key: 'other',
        lines: `
        How would they tell it?
        What do you suppose they are waiting for?`,
      },
      {
        key: 'want',
        lines: `
        Do you want them back, or do you want to be right for a while longer?
        What would you miss first?`,
      },
    ],
    reflect: `
      Friends can walk off, and there's nobody to sign any papers.
      It was said in a second, and it has been lying there since.
      There are so few people with whom one needs no introduction.
      You would like an apology, and would settle, perhaps, for a knock at the door.
      The others at the table now count as sides.
      Both of you may be looking at the same silent telephone.
      You're composing the message, I think, and deleting it, and composing it.
      The week has got a hole in it now, on one particular evening.
      It would have been easier to lose someone you liked less.
      You go over it, and each time you are both a bit more eloquent.
    `,
    particular: [
      [/\b(?:confidence|secret|told everyone)/i, 'Something told in trust has been used as small change.'],
      [/\b(?:joke|laugh)/i, "Being laughed at by one's own people has a temperature of its own."],
      [/\b(?:lent|money|500)/i, 'Money between friends always turns out to be about something else.'],
      [/\b(?:birthday|forgot)/i, "A birthday is only a date until it's overlooked."],
    ],
    affirm: `
      You are thinking about how it looks from over there.
      If you have not made the others choose, that is fair of you.
      You mind about it, and you say so.
    `,
    helps: `
      One message with no defence in it: "I miss you, and I do not like how we left it. Coffee, Thursday?" Let them bring up the rest.
      If the fault was yours, name it exactly, once, and add no "but". The "but" is what they would remember.
      Wait a week when you are the one who was hurt, and then look whether it is the person or the sentence that you cannot forgive.
    `,
    never: `
      real friends don't
      you don't need them
      plenty of other friends
      who was right
    `,
    followUp: [
      {
        after: 'P4D',
        lines: `
        The friend you quarrelled with: has either of you written?
        Is there a sign of life from that friend?
        How does the quarrel with your friend look, some days on?`,
      },
    ],
  }),
  kind({
    key: 'reconciliation',
    valence: 0.7,
    phase: 'past',
    feelings: ['relieved', 'glad', 'grateful', 'hopeful', 'anxious'],
    said: `
      we made up
      she called and apologised
      I said sorry to my brother and he hugged me
      we're talking again after two years
      made peace with my mother
      my dad and i had a proper conversation, first one ever
      he wrote me a letter, we're going to meet
      we sorted it out over coffee
      My husband and I talked until three and it's good again
      my best friend forgave me
      i forgave him, I think
      finally told her I'm sorry
      buried the hatchet with my neighbour
      we laughed about the whole fight in the end
      got a message from my old friend out of the blue, she wants to see me
    `,
    ask: [
      {
        key: 'first',
        answeredBy: /\b(called|wrote|i said|apologised|message)\b/i,
        lines: `
        Who went first?
        How did it begin, that talk?`,
      },
      {
        key: 'sentence',
        lines: `
        Which sentence turned it?
        What did you hear that you had been waiting to hear?`,
      },
      {
        key: 'long',
        answeredBy: /\b(years?|months|weeks)\b/i,
        lines: `
        How long had it lasted?
        Since when had there been silence?`,
      },
      {
        key: 'left',
        lines: `
        Is there anything that still lies under the rug?
        What will be different this time?`,
      },
      {
        key: 'next',
        answeredBy: /\b(meet|see)\b/i,
        lines: `
        When do you see each other again?
        What are you two going to do with it?`,
      },
    ],
    reflect: {
      any: `
        All that time, and then it took one sentence and a coat on a hook.
        Each of you had been waiting for the other, I suspect.
        It's lighter in the places where you had been holding your breath.
        To say sorry first is to walk across an empty square.
        Someone you had already half buried sits there and stirs their tea.
        Forgiven doesn't have to mean forgotten; it can just mean that there's room again.
        What has been mended shows where, and holds.
        Once there's laughter about it, it belongs to both.
      `,
      good: `
        That's as good as anything that can happen between two people on a weekday.
        One chair filled again, at whatever table it was.
      `,
      anxious: `You are treading carefully still, as on a floor that has just been laid.`,
    },
    particular: [[/\b(?:evening|night|until|talked)/i, 'The evening had no shouting in it, and that was enough to make it an event.']],
    affirm: `
      You went, and you stayed until it was said.
      You let somebody come back.
      You gave up being right, or at least the pleasure of it.
    `,
    helps: `
      Arrange the next meeting before the warmth has gone, something short and ordinary.
      Leave the old matter alone for three meetings. It'll be easier to lift by then, or gone.
      Say to them once what you missed. It's the part that people keep.
    `,
    never: `
      about time
      was it worth it
      don't trust them
      forgive and forget
    `,
    followUp: [
      {
        after: 'P7D',
        lines: `
        Is the peace holding, with the one you made up with?
        Has there been another cup of tea since you talked it out?
        How is it between you and the person you found your way back to?`,
      },
    ],
  }),
  kind({
    key: 'friend-moving-away',
    valence: -0.5,
    phase: 'any',
    feelings: ['sad', 'lonely', 'glad', 'hurt'],
    said: `
      my best friend is moving to berlin
      she's leaving in three weeks
      my closest friend got a job abroad
      our neighbours are moving, i'll miss them
      helped my friend load the van today
      said goodbye to Anna at the airport
      my favourite colleague is leaving
      half my friends have left this city
      his going away party was last night
      my flatmate's moving out
      everyone's leaving
      she's only an hour away but it won't be the same
      Drove home from the station without her
      my brother is emigrating
      the last of our old group moved away
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(to \w+|abroad|hour away|airport)\b/i,
        lines: `
        Where to?
        How far is that, door to door?`,
      },
      {
        key: 'when',
        phase: 'ahead',
        answeredBy: /\b(in \w+ weeks|next|\w+day)\b/i,
        lines: `
        When is the day?
        How many evenings are left?`,
      },
      {
        key: 'before',
        phase: 'ahead',
        lines: `
        What do you still want to do with them before?
        Is there something you two always meant to do?`,
      },
      {
        key: 'goodbye',
        phase: 'past',
        lines: `
        How did you say goodbye?
        What was the last thing said on the pavement?`,
      },
      {
        key: 'weekly',
        lines: `
        Which evening of the week was theirs?
        What will be missing first, in an ordinary week?`,
      },
    ],
    reflect: {
      any: `
        A town is made of five or six people, and then one of them goes.
        There are friends for letters and friends for popping in, and this was perhaps one of the second kind.
        No one did anything wrong, so there's no one to be cross with.
        It's good for them, and you can say so, and you can mind.
        The door you could ring at without a reason.
        You will know less of the small things, and it was the small things.
      `,
      ahead: `
        The last times have begun, and nobody announces them.
        You help with the boxes, which is a strange sort of kindness to oneself.
        Until {when} you are both pretending that it's a normal month.
      `,
      past: `
        Now there is a street you'd rather not walk down.
        Same city, one lamp fewer.
      `,
      lonely: `You stay, and staying doesn't get a party.`,
      hurt: `A little left behind, even though it wasn't you that they were leaving.`,
    },
    particular: [[/\b(?:\bvan\b|load)/i, 'The van turned the corner, and there was all that pavement.']],
    affirm: `
      You can wish them well and mind, in one breath.
      You are not making it harder for them than it is.
      You let it matter.
    `,
    helps: `
      Fix the first visit now, with a date, before either of you has unpacked. The first one decides whether there is a second.
      Choose a small thing for every week: a photo of the breakfast table, a voice message from the tram. Not news; crumbs.
      Give that free evening to someone you like and hardly know.
    `,
    never: `
      you can always video call
      you'll make new friends
      friends come and go
      distance makes
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'P4D',
        lines: `
        Has your friend gone by now?
        How was the goodbye to your friend?
        The one who was moving away: have they sent a sign from the other end?`,
      },
      {
        after: 'P9D',
        lines: `
        Have you heard from the friend who moved?
        What became of the evening that used to belong to the friend who left?
        Is there a date for the first visit, to the one who went away?`,
      },
    ],
  }),
  kind({
    key: 'drifting-apart',
    valence: -0.4,
    phase: 'lasting',
    feelings: ['sad', 'lonely', 'guilty', 'hurt'],
    said: `
      my friend and I have drifted apart
      we used to talk every day and now it's once a year
      i should call her but it's been too long
      we've got nothing in common anymore
      I'm always the one who writes first
      since she had kids we hardly see each other
      he never asks how I am
      lost touch with everyone from school
      saw pictures of my old friends together without me
      I think we've just outgrown each other
      our friendship feels one sided
      haven't seen my brother since easter
      it's been months since i met up with anyone
      We keep saying "let's meet soon" and never do
      I don't know how to get back in touch after so long
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(friend|brother|sister|school|she|he)\b/i,
        lines: `
        Who is it?
        Of whom are you thinking?`,
      },
      {
        key: 'once',
        lines: `
        What did you do together when it was good?
        Where were you two at your best?`,
      },
      {
        key: 'last',
        answeredBy: /\b(since|months|year|easter)\b/i,
        lines: `
        When did you last hear the voice?
        What was the last time like?`,
      },
      {
        key: 'cause',
        lines: `
        Was there a moment, or did it simply get thinner?
        Did something change in their life or in yours?`,
      },
      {
        key: 'line',
        lines: `
        If you could write without explaining the silence, what would you tell them?
        What happened lately that they would have laughed at?`,
      },
    ],
    reflect: `
      Nothing was broken; it just was not picked up any more.
      Each month of silence makes the next message longer and harder.
      There's no funeral for that sort of ending.
      "Soon" is a kind word with nobody living in it.
      You might be each other's bad conscience by now.
      Perhaps they're sitting there as well, thinking it has been too long.
      Some friends fit a certain street and a certain year, and one still misses the person one was there.
      What you miss is somebody who knows how the story began.
      There was no day on which it ended, and so none on which you could have said something.
      You think of them more often, perhaps, than they would guess.
      It had its time, and you are not sure that the time is over.
    `,
    particular: [
      [/\b(?:school|university|years|old)/i, 'They know you at nineteen, and no one new can be told that.'],
      [/\b(?:kids|children|baby)/i, "Other people's children keep strange hours, and friendships get put to bed with them."],
      [/\b(?:picture|photo|together without)/i, 'A group picture has an edge, and you noticed which side you were on.'],
      [/\b(?:first|one.?sided|always (me|the one))/i, "It's tiring to be the one who always lays the bridge."],
    ],
    affirm: `
      You noticed who is missing.
      Whenever you wrote first, you kept it alive.
      You are honest about your own part in the silence.
    `,
    helps: `
      Write without an apology for the gap: "I walked past our bakery and thought of you." The gap is on both sides, and it shuts easily.
      Propose one thing with a day and an hour. "Soon" has never met anybody.
      Ask them for something small: a recipe, the name of that song. People like to be needed more than to be missed.
    `,
    never: `
      people change
      friends come and go
      it takes two
      you've outgrown them
    `,
    followUp: [
      {
        after: 'P5D',
        lines: `
        Did you write to the one you had lost sight of?
        The old friend you were thinking of: is there a line on its way, in either direction?
        Has that silence between old friends been broken?`,
      },
    ],
  }),
  kind({
    key: 'new-friend',
    valence: 0.6,
    phase: 'any',
    feelings: ['glad', 'hopeful', 'excited', 'anxious'],
    said: `
      I think I've made a friend
      met someone really interesting at the course
      talked to my neighbour for two hours, she's great
      had coffee with a woman from work, outside work
      i joined a choir
      went to a club where I knew nobody
      exchanged numbers with another dad at the playground
      going to a meetup on thursday, alone, help
      making friends at forty is like dating
      we just clicked
      The new flatmate is lovely
      someone from the class invited me over
      I talked to a stranger today. On purpose.
      found people who also like birds
      want to ask my colleague if she'd like to do something but don't know how
    `,
    ask: [
      {
        key: 'where',
        answeredBy: /\b(course|choir|club|playground|work|class|neighbour|meetup)\b/i,
        lines: `
        Where did you meet?
        How did the two of you get talking?`,
      },
      {
        key: 'about',
        lines: `
        What did you talk about, that the time went so fast?
        What have you in common, or not at all in common?`,
      },
      {
        key: 'like',
        lines: `
        What are they like?
        What struck you first about them?`,
      },
      {
        key: 'next',
        phase: 'past',
        lines: `
        Is there a next time?
        Which of you will suggest something?`,
      },
      {
        key: 'worry',
        phase: 'ahead',
        lines: `
        What would make it worth having gone, even if nobody turns out to be interesting?
        Is there one face there you already know?`,
      },
    ],
    reflect: {
      any: `
        At some age nobody puts you in a classroom with them any more, and one has to do it on purpose.
        It begins with nothing much, a remark about the coffee.
        There's a curiosity in how you say it that is worth following.
        New people make you tell the old stories, and sometimes you hear them differently.
        Someone who doesn't know yet which of your jokes are old.
      `,
      ahead: `
        Walking in alone is the expensive part; inside it's mostly chairs.
        They will all look as though they had known each other for years, and half of them came by themselves as well.
      `,
      past: `
        So somebody out there thinks the evening was too short, too.
        One more in town who'd know your name.
        You went there a stranger, and that is no longer quite correct.
      `,
      anxious: `You don't want to seem too eager, and I suspect neither do they.`,
      hopeful: `It is early, and it has the right sound.`,
    },
    particular: [
      [/\b(?:neighbour|fence)/i, 'Two hours by a garden fence is a good sign in any language.'],
      [/\b(?:number)/i, 'A telephone number from a human being, obtained in person.'],
    ],
    affirm: `
      You spoke first, or stayed when you were spoken to.
      You walked in where nobody knew you, or were ready to.
      You were curious about somebody.
    `,
    helps: `
      Follow up within the week with something small and exact: "the market on Saturday, at ten?" Friendships mostly die of vagueness.
      Go three times before you judge a club. The first evening belongs to the nerves.
      Ask for help with something, or offer it. It is the oldest way from acquaintance to friend.
    `,
    never: `
      finally
      be careful
      good for you
      don't come on too strong
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
        You went among people you did not know. Who was there?
        How was the evening with all those new faces?
        Did you go, and did anybody talk to you there?`,
      },
      {
        after: 'P6D',
        lines: `
        Have you seen your new acquaintance again?
        That person you got on with so well: has one of you suggested something?
        Is the new friend turning into an old one?`,
      },
    ],
  }),
  kind({
    key: 'party',
    valence: 0.3,
    phase: 'any',
    feelings: ['excited', 'anxious', 'glad', 'lonely', 'tired'],
    said: `
      there's a party on saturday and I don't want to go
      was at a party last night
      throwing a housewarming next week
      I stood in the kitchen the whole evening
      best party in ages, danced till three
      i hate small talk
      went home early without saying goodbye
      knew nobody except the host
      Christmas party at work tomorrow, oh joy
      what should i wear tonight
      our summer party got rained out
      everyone was in couples
      had people over for my housewarming, thirty of them!
      invited to a thing and I'm looking for an excuse
      new year's eve at a friend's place
    `,
    ask: [
      {
        key: 'whose',
        answeredBy: /\b(my|work|friend|housewarming|host)\b/i,
        lines: `
        Whose party is it?
        Who is giving it, and what for?`,
      },
      {
        key: 'dread',
        phase: 'ahead',
        lines: `
        What is it about it: the people, the noise, the coming in?
        Is there one person there for whom it would be worth it?`,
      },
      {
        key: 'talk',
        phase: 'past',
        lines: `
        Whom did you talk with longest?
        Was there a conversation worth the evening?`,
      },
      {
        key: 'corner',
        phase: 'past',
        answeredBy: /\b(kitchen|balcony|danced)\b/i,
        lines: `
        Where did you spend it: dance floor, kitchen, balcony?
        What was the best hour?`,
      },
      {
        key: 'leave',
        lines: `
        At what time are you usually done with parties?
        How did, or will, you get home?`,
      },
    ],
    reflect: {
      any: `
        The kitchen has always been where the better half of any party takes place.
        There are people who come alive in a crowd and people who come alive in its corridor.
        Being among many can be further from company than a walk with one.
      `,
      ahead: `
        The coat is the heaviest thing about it.
        You said yes in daylight, perhaps, and it's evening who must go.
        In your head everybody there already has somebody to stand with.
        You'd be relieved if it were called off, and a little sorry.
      `,
      past: `
        You were in it, and now your ears are ringing with other people.
        The morning after is for sorting out what was said and by whom.
        Bits of thirty conversations, and one or two worth keeping.
      `,
      'past good': `
        Something in the house will smell of it for days, and may.`,
      'past bad': `One can be left standing with a glass in the middle of everybody one knows.`,
      lonely: `All those pairs, and you with the bowl of nuts.`,
      tired: `Smiling is work, and you did a long shift of it.`,
    },
    particular: [[/\b(?:danc\w+|till|until)/i, 'Till three, with those shoes.']],
    affirm: {
      any: `You went out, or opened your door, which comes to the same.`,
      ahead: `You have not cancelled yet.
        You know what you can take of it and what not.`,
      past: `You stayed as long as it was good, or a brave half-hour longer.
        You talked to someone you had not planned to talk to.`,
    },
    helps: {
      ahead: `
        Promise yourself one hour and one real conversation. After that, leaving is allowed and nobody counts.
        Come early. It is easier to be found than to break in.
        Help with something: open bottles, carry plates. Hands that are busy get spoken to.
      `,
      past: `Write today to the one you liked talking to. By Wednesday it takes courage.`,
    },
    never: `
      you should get out more
      just mingle
      it'll be fun
      don't be boring
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
        How was the party, as seen from your corner?
        Did you go in the end, to that party?
        What did the party have to offer, apart from nuts?`,
      },
      {
        phase: 'past',
        after: 'P4D',
        lines: `
        Did you hear again from anyone you met at the party?
        Has the house recovered from the party, or have you?
        Who has stayed in your mind, from that party?`,
      },
    ],
  }),
  kind({
    key: 'dinner-with-friends',
    valence: 0.7,
    phase: 'any',
    feelings: ['glad', 'excited', 'anxious', 'grateful', 'calm'],
    said: `
      having friends over for dinner on friday
      cooking for six people tonight
      what can I cook for people who eat nothing
      had the loveliest evening with friends
      we sat at the table till two
      burned the lasagne and we ordered pizza
      meeting the girls for dinner tomorrow
      my old friends came over
      first time i've cooked for anyone since the divorce
      The soufflé rose!
      going out with my mates tonight
      game night at ours
      we met for a beer and it turned into five hours
      my friends surprised me with a picnic
      everyone brought something, it was perfect
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(six|girls|mates|old friends|people)\b/i,
        lines: `
        Who sits at the table?
        Who is coming, or came?`,
      },
      {
        key: 'dish',
        answeredBy: /\b(lasagne|soufflé|pizza|soup|roast|cook)\b/i,
        lines: `
        What is there to eat?
        What did you put on the table?`,
      },
      {
        key: 'nerve',
        phase: 'ahead',
        lines: `
        Which step of the cooking are you worried about?
        What can be done the evening before?`,
      },
      {
        key: 'laugh',
        phase: 'past',
        lines: `
        What was laughed at?
        Which story was told that you had not heard before?`,
      },
      {
        key: 'late',
        phase: 'past',
        lines: `
        Who was the last to leave?
        What did the table look like at the end?`,
      },
    ],
    reflect: {
      any: `
        A table, a pot, and people who know when you're joking.
        There's hardly any trouble in the world that isn't a bit smaller with bread going round it.
        You feed them, and say in that way what would sound odd in words.
      `,
      ahead: `
        It's good when a week has a table standing at the end of it.
        They come for the company, and will eat whatever there is.
      `,
      past: `
        Chairs pushed back, glasses everywhere: the best disorder there is.
        It lasted so long because nobody wanted to be the first to stand up.
      `,
      'past good': `
        That's wealth, of the kind that doesn't show.
        One could hear it in the stairwell, I imagine.
      `,
      anxious: `You would like them to feel at home, and you are the one who can't sit down.`,
    },
    particular: [
      [/\b(?:burn\w*)/i, 'Burnt lasagne makes better stories than lasagne.'],
      [/\b(?:till|midnight|two|late|hours)/i, 'Somewhere after midnight the good sentences come.'],
      [/\b(?:cook|bak|recipe|oven)/i, 'The recipe says forty minutes; the recipe has never met your oven.'],
      [/\b(?:over|cook|coming)/i, 'The flat always gets cleaned for other people, and one lives in it by accident.'],
    ],
    affirm: {
      any: `You brought people together at one table.`,
      ahead: `You asked them, and set a day.
        You are taking trouble over someone's supper.`,
      past: `You opened your door, or went through somebody else's.
        You gave an evening, the whole of it, to people you like.`,
    },
    helps: {
      ahead: `
        Make one thing, early, that can stand and wait: a stew, a salad, a cake. The host who sits is the best dish.
        Give the first guest something to cut. It breaks the ice and the onions.
        Put one question on the table when it gets quiet: what did you change your mind about this year.
      `,
      past: `
        Fix the next one while all of them still taste it.
        Send the recipe, or the photo of the disaster, to everyone who was there.
      `,
    },
    never: `
      I'd have loved to be there
      sounds delicious
      you must be exhausted
      who did the dishes
    `,
    followUp: [
      {
        phase: 'ahead',
        after: 'PT14H',
        lines: `
        How was the evening with your friends round the table?
        Did the dinner come together, and who stayed longest?
        What did they leave on the plates, your dinner guests?`,
      },
      {
        phase: 'past',
        after: 'P6D',
        lines: `
        Is there already a next time for that round of friends?
        Does the evening with your friends still warm a bit?
        Who has the next dinner, after yours?`,
      },
    ],
  }),
  kind({
    key: 'friend-in-trouble',
    valence: -0.5,
    phase: 'lasting',
    feelings: ['anxious', 'sad', 'tired', 'overwhelmed', 'angry'],
    said: `
      I'm worried about my friend
      my best friend's going through a divorce
      she calls me every night crying
      my friend has depression and I don't know what to say
      he won't let anyone help him
      my mate's drinking too much
      how do I support someone who's grieving
      my friend lost her job and i want to help
      she's in a relationship that isn't good for her
      I don't know how to talk to him about it
      my flatmate hasn't left her room in days
      A friend told me something terrible and I can't stop thinking about it
      he's lost so much weight
      my sister cries all the time and lives so far away
      being there for her is wearing me out
    `,
    ask: [
      {
        key: 'who',
        answeredBy: /\b(friend|mate|flatmate|sister|brother|colleague)\b/i,
        lines: `
        Who is it?
        Who is it that worries you?`,
      },
      {
        key: 'seen',
        answeredBy: /\b(cry\w*|drink\w*|weight|room|calls)\b/i,
        lines: `
        What have you seen yourself, and what do you only suspect?
        When did you first notice?`,
      },
      {
        key: 'said',
        lines: `
        Have you said to them that you are worried?
        What do they say when you ask?`,
      },
      {
        key: 'others',
        lines: `
        Who else is standing by?
        Are you the only one who knows?`,
      },
      {
        key: 'safe',
        lines: `
        Are you afraid for their safety, tonight?
        Is it sad, or is it dangerous?`,
      },
    ],
    reflect: `
      To stand next to it and not be able to lift it off.
      Your nights are being used up by somebody else's days.
      You want to say the right thing, and there might not be one; there's only coming by.
      They lean on you because you don't wobble, and no one sees what that takes.
      It's a lot to have been told.
      Helping someone who doesn't want help is like carrying a cat.
      The friend you know is in there somewhere, and you keep setting the table for that one.
      You see it, and have to watch them not seeing it.
      Whatever you say, you weigh it first, and that's tiring as well.
      A person can be loved and be more than one can manage.
      You may have become the emergency number.
    `,
    affirm: `
      You pick up when it rings.
      You look, where others look away politely.
      You did not try to be their doctor; you stayed their friend, or want to.
    `,
    helps: `
      Ask the plain question, even the worst one: "are you thinking of not being here any more?" It plants nothing, and it can be a relief to be asked.
      Offer things with edges: Tuesday soup, Saturday walk, a lift to the doctor. "Anything you need" asks them to do the work.
      Say to them what you can hold and what not: "every night is too much for me, Tuesdays and Sundays I am there".
      Find a second person for them. Two can carry what one drops.
    `,
    never: `
      it's not your problem
      you can't save everyone
      they have to want it
      just be there
    `,
    followUp: [
      {
        after: 'P3D',
        lines: `
        How is the friend you were worried about?
        Have you been able to say it to them, what you are afraid of for your friend?
        Is anyone standing beside you in it, with that friend of yours?`,
      },
    ],
  }),
]
