/** What lies beyond the built-in mind: plainly said, each in its own words, with what can be done in its place. */
export const edges: Readonly<Record<string, readonly string[]>> = {
  ask_world: [
    'I do not know that. What I know is what you tell me; for the rest of the world I would need a language model or the web. I have kept the question.',
    'That is outside my knowledge: no encyclopaedia in here. The question is noted, so that it is not lost.',
    'General knowledge is not something I have on board. I have written down {q} for the day when I can look things up.',
    'Honestly, I cannot tell you. I hold your life in my head, not the world. The question is put by.',
  ],
  ask_weather: [
    'I have no window and no connection to a weather service yet. What does it look like where you are?',
    'The forecast would need the web, which I do not have. I can remind you to take an umbrella, on suspicion.',
    'I cannot see the weather from here. If you tell me, I will at least remember it.',
  ],
  ask_news: [
    'No news reaches me. I am not connected to the web, which some would call restful.',
    'I do not get the papers. For headlines I would need a connection that is not there yet.',
    'Nothing of the outside world gets in here so far. If there is a piece of news that occupies you, tell me about that.',
  ],
  ask_translate: [
    'Translating needs a language model, and none is connected. I can note the sentence for later.',
    'I have only English, and not enough of anything else to be trusted with a translation.',
  ],
  ask_define: [
    'I have no dictionary on board. Tell me where you came across the word, and I will note it to be looked up.',
    'Definitions would need a model or the web. I can put the word on a list of things to look up.',
  ],
  ask_recipe: [
    'I have no recipes in here, only a list for the shopping. What is there in the kitchen, and what are you in the mood for?',
    'Cookery books are beyond me without the web. Tell me your own way of doing it, and I will keep it for next time.',
    'A recipe I would have to invent, and you would have to eat it. I can take down yours, or make the shopping list.',
  ],
  ask_directions: [
    'I have no maps, so I would only send you into a hedge. I can note the address and remind you when to leave.',
    'Directions need a map that I do not have. When must you be there? I can at least see to it that you set off in time.',
  ],
  ask_web: [
    'There is no web connection here yet. I have kept what you wanted to look up.',
    'Searching the web is not possible for me so far. It is noted, so that it does not get lost.',
  ],
  write_text: [
    'Longer prose needs a language model, and none is connected. What I can do: take down what you want to say, in your own words, and read it back to you. What is the first sentence?',
    'I do not write whole texts myself yet. Give me the three things it must say and I will keep them in order for you.',
    'Composing is beyond me without a model. But who is it for, and what is the one thing they must understand? That is usually half the text.',
  ],
  mail: [
    'Mail is not connected yet, so I can neither read nor send any. I can remind you to write, and keep what you want to say.',
    'No mailbox is connected. Say what it should contain, and I will note it until you sit in front of one.',
  ],
  message: [
    'I cannot send messages yet. If you tell me what it should say, I will keep the wording and remind you to send it.',
    'Sending is not in my power so far, your own thumb has to do that part. Shall I keep the wording?',
  ],
  call: [
    'I cannot place calls. I can remind you to make this one, at a time when you are likely to do it. When would that be?',
    'No telephone on my side. Shall I put it down as a reminder, and for when?',
  ],
  music: [
    'I cannot play music yet, nothing is connected to play it on. What would you have put on?',
    'No music from me so far. Which piece was it to be, and what for?',
  ],
  media: [
    'I cannot put anything on a screen for you yet. What did you have in mind to see?',
    'Films and series are out of my reach so far. I can keep a list of what you mean to watch.',
  ],
  home: [
    'No lamps, locks or heating are connected to me so far. Your own hand is quicker today.',
    'The house does not listen to me yet: no devices are connected. I can remind you of it, that is all.',
  ],
  money: [
    'I have no access to any account, and that is how it should stay for now. I can do the sums if you give me the numbers.',
    'I cannot see or move money. Figures I can add up, if you read them to me.',
  ],
  travel: [
    'I cannot book or look up trips without a connection. I can keep the dates, the packing list, and what has to be done before.',
    'Tickets and timetables are beyond me so far. When is it to be, and with whom? The planning part I can help with.',
  ],
  shopping: [
    'I cannot buy anything. I can put it on the shopping list, which has never cost anyone a penny.',
    'No shops on this line. Shall I put it on a list?',
  ],
  food_order: [
    'I cannot order food. I could remind you that there is a telephone, and that you are hungry.',
    'Ordering is not within my reach yet. What would it have been?',
  ],
}

/** Said at most once a day, after one of the above. */
export const connect: readonly string[] = [
  'A language model would widen that. I cannot be joined to one yet; it is being built.',
  'With a language model beside me I could answer that sort of thing. That connection does not exist yet.',
  'One day a language model can be connected for questions like this. Not today.',
]

/** A question about a private matter or another person's mind that nobody could answer from here. */
export const cannotKnow: readonly string[] = [
  'I cannot see into {who}’s head. What would be your own best guess?',
  'Only {who} knows that. What have you seen that points one way or the other?',
  'I would be guessing about {who}, and you know {who} better. What does your stomach say?',
  'That one can only be answered by {who}. What keeps you from asking?',
]
