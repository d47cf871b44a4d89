/** What lies beyond the built-in mind: plainly said, each in its own words, with what can be done in its place. */
export const edges: Readonly<Record<string, readonly string[]>> = {
  ask_world: [
    'I don’t know, sorry. I can’t look things up yet. I’ve kept the question.',
    'That I don’t know; I have no encyclopaedia, only what you tell me. I’ve noted the question.',
    'Sorry, I don’t know that, and I can’t look it up yet.',
    'I don’t know, and I’d rather not guess.',
  ],
  ask_weather: [
    'I can’t see the weather, I’m not connected to a forecast. What does it look like where you are?',
    'I don’t have a forecast, sorry. I could remind you to take an umbrella.',
    'I don’t get the weather yet, sorry.',
  ],
  ask_news: ['I don’t get any news, I’m not connected to the web.', 'No news reaches me yet, sorry. Is there something in particular you’re following?'],
  ask_translate: ['I can’t translate, sorry. I only have English.', 'Translating is beyond me for now. I only speak English.'],
  ask_define: ['I haven’t got a dictionary, sorry. Where did you come across it?', 'I can’t explain that one properly, and I’d rather not guess.'],
  ask_recipe: [
    'I don’t have any recipes, sorry. If you tell me yours I’ll keep it, or I can put things on the shopping list.',
    'I don’t know how that’s made, sorry. I can make the shopping list once you’ve found a recipe.',
    'No recipes here, I’m afraid. What have you got in?',
  ],
  ask_directions: [
    'I have no maps, sorry. I can remind you when to set off.',
    'I can’t do directions yet. When do you need to be there? I could remind you to leave in time.',
  ],
  ask_web: ['I can’t search the web yet, sorry. I’ve kept what you wanted to look up.', 'I’m not connected to the web, sorry.'],
  write_text: [
    'I can’t write it for you, but I can take it down as you say it. What’s the main thing it has to say?',
    'Writing whole texts is beyond me. Tell me in your own words what it should say, and I’ll keep the wording. Who’s it for?',
    'I’m no good at composing, sorry. How would you say it if they were in front of you?',
  ],
  mail: ['I can’t read or send mail yet. I can remind you to write it.', 'No mail is connected, sorry. I can keep what you want to say until you’re at it.'],
  message: [
    'I can’t send messages yet. I can keep the wording, or remind you to send it.',
    'Sending is something I can’t do yet, sorry. I could remind you to do it.',
  ],
  call: ['I can’t make calls. I could remind you to ring. When would be a good time?', 'I can’t ring anybody, sorry. I can remind you to.'],
  music: ['I can’t play music yet, sorry.', 'No music from me yet, I’m afraid. Is it for anything in particular?'],
  media: [
    'I can’t play films or programmes yet, sorry. I can keep a list of what you want to see.',
    'I can’t put anything on for you yet. What did you want to watch?',
  ],
  home: ['I’m not connected to anything in the house yet, sorry.', 'I can’t do that, nothing in your house is connected to me. I could remind you.'],
  money: [
    'I can’t see or move any money. I can do the sums if you give me the numbers.',
    'I have no access to any account. I can add things up for you, though.',
  ],
  rates: ['I don’t have exchange rates, sorry. If you tell me the rate I’ll do the sum.', 'I can’t look up the rate yet. Give me one and I’ll work it out.'],
  travel: [
    'I can’t look up or book trips yet. I can keep the dates and a packing list.',
    'Tickets and timetables are beyond me for now. When are you going? I can put it in the calendar.',
  ],
  shopping: ['I can’t buy things. Shall I put it on the shopping list?', 'Buying is something I can’t do. I can put it on a list.'],
  food_order: ['I can’t order food, sorry.', 'Ordering is something I can’t do yet. What did you fancy?'],
}

/** Said at most once a day, after one of the above. */
export const connect: readonly string[] = ['That may come when I can be connected to something bigger.', 'I only know what you tell me, for now.']

/** A question about a private matter or another person's mind that nobody could answer from here. */
export const cannotKnow: readonly string[] = [
  'I can’t know that from here. What do you think?',
  'Only {who} knows that. What have you noticed?',
  'I’d only be guessing about {who}, and you know {who} better.',
  'I can’t know that. Could you ask {who}?',
]
