import type { Lines } from './bank.ts'

/** What people talk about on ordinary days: words that tell the subject, and what one would want to know about it. */
export type Topic = Lines & { readonly key: string; readonly words: ReadonlySet<string>; readonly a: readonly string[] }
const topic = (key: string, words: string, r: readonly string[], a: readonly string[]): Topic => ({ key, words: new Set(words.split(' ')), r, a })

export const topics: readonly Topic[] = [
  topic(
    'cat',
    'cat cats kitten kittens',
    ['Cats run a household by being looked at.', 'A cat does nothing by accident and admits nothing.'],
    ['What is the cat’s usual place by this hour?', 'Who chose whom, you or the cat?', 'What does the cat do when you are ill?'],
  ),
  topic(
    'dog',
    'dog dogs puppy pup spaniel labrador terrier poodle retriever collie',
    ['A dog keeps better hours than most of us and expects the same.', 'Dogs take everything at face value, which is restful.'],
    ['What does the dog think of it?', 'Where do you two walk, mostly?', 'What breed of trouble is it?', 'What is the dog’s worst habit?'],
  ),
  topic(
    'bird',
    'bird birds robin blackbird magpie pigeon pigeons owl gull seagull crow heron swallows',
    ['Birds make the place theirs by noon and do not ask.'],
    ['What time of day does it come?', 'Do you feed them?', 'What was it up to?'],
  ),
  topic(
    'garden',
    'garden gardening tomatoes roses tulips lawn hedge weeds seedlings allotment compost greenhouse courgettes plant plants flowers orchid basil',
    ['A garden is never finished, which is the point of it.', 'Whatever grows does it without being told twice, and the weeds without being told once.'],
    ['What is coming up at the moment?', 'What did badly this year?', 'Sun or shade, what have you got to work with?', 'Who taught you to garden?'],
  ),
  topic(
    'cooking',
    'cook cooking soup stew curry pasta risotto lasagne roast recipe baking baked bread cake pie dough sourdough cookies biscuits scones oven',
    ['The kitchen is the one room where mistakes can be eaten.', 'Anything that smells while it is being made has half done its job.'],
    ['Whose recipe is it?', 'Who gets the first plate?', 'What is the dish you could make asleep?', 'What went in that is not in the book?'],
  ),
  topic('coffee', 'coffee espresso latte cappuccino', ['Coffee: the day’s first negotiation.'], ['How do you take it?', 'At home or at a counter?']),
  topic('tea', 'tea teapot cuppa', ['Tea solves little and improves the conditions.'], ['What goes in yours?']),
  topic(
    'book',
    'book books novel novels reading author chapter library bookshop kindle',
    ['A book keeps its place for you, which is more than most things do.'],
    ['Which passage would you read aloud?', 'Who should read it after you?', 'What kind of book is it at heart?', 'Where do you do your reading?'],
  ),
  topic(
    'film',
    'film films movie movies cinema series episode season netflix documentary',
    ['Two hours of other people’s troubles can be a rest.', 'A story with an ending is a relief, lives being what they are.'],
    ['Which scene stayed?', 'Who did you see it with?', 'Would you send a friend to see it?', 'What sort of ending did it have?'],
  ),
  topic(
    'music',
    'music song songs album band concert gig guitar piano violin choir drums cello singing playlist vinyl bass ukulele',
    ['Music gets round the part of the head that argues.', 'Playing badly with conviction beats not playing.'],
    ['What piece is it?', 'How long have you been at it?', 'Who else gets to hear it?', 'What did you grow up hearing at home?'],
  ),
  topic(
    'sport',
    'football soccer rugby cricket tennis basketball hockey match team goal game league cup volleyball badminton golf swim baseball',
    ['Sport: where people can shout about something that will not hurt them by Monday.'],
    ['How did it end?', 'Who do you hold with?', 'Playing or watching, which suits you better?', 'What was the turning point?'],
  ),
  topic(
    'running',
    'run running jog marathon 5k 10k parkrun gym workout yoga pilates cycling bike',
    ['The body complains first and thanks you around supper.'],
    ['What is your usual round?', 'What got you started on that?', 'What do you tell yourself in the last stretch?'],
  ),
  topic(
    'walk',
    'walk walked walking hike hiking stroll ramble',
    ['Feet think better than heads, on some days.'],
    ['Which way did you go?', 'What did you see on the way?', 'Who came along?'],
  ),
  topic(
    'school',
    'school homework teacher class maths math physics chemistry biology history lesson detention classmates exam exams revision gcse',
    ['School: fourteen subjects at once, and the corridor is the hardest.'],
    ['Which subject is it?', 'What is the teacher like?', 'Who do you sit with?', 'Which lesson would you keep, if only one?'],
  ),
  topic(
    'university',
    'university uni college lecture lecturer dissertation thesis essay seminar campus professor',
    ['Essays are done twice: once in the head and once against the clock.'],
    ['What is it about, in one sentence for a tired friend?', 'When is it due?', 'What do you still find interesting in it?'],
  ),
  topic(
    'work',
    'work job office shift boss manager meeting meetings colleague colleagues client clients project deadline emails presentation report',
    ['Work takes up the space it is given, and then asks for the garden.', 'Offices are villages with worse chairs.'],
    [
      'Who else is in it with you?',
      'What would have made it a decent day?',
      'What is it that you do there, exactly?',
      'What part of it will still matter in a month?',
    ],
  ),
  topic(
    'commute',
    'bus train tube metro traffic commute commuting jam delayed motorway parking',
    ['Travel to work: unpaid, and hardly noticed until it goes wrong.'],
    ['How long does it take you as a rule?', 'What do you do with that time?', 'Where does it usually get stuck?'],
  ),
  topic(
    'car',
    'car van engine tyre tire garage mot mechanic driving clutch brakes battery',
    ['Cars save up their troubles for wet weekdays.'],
    ['What does it do, or not do?', 'How old is the car by now?', 'Can you manage without it for a while?', 'Do you have someone honest to look at it?'],
  ),
  topic(
    'house',
    'house flat apartment kitchen bathroom roof boiler heating leak tap radiator ceiling wall walls paint wallpaper sofa room bedroom attic basement damp mould',
    ['Houses have a way of asking for attention in turns.', 'A home is a list of small repairs with people in it.'],
    [
      'How long has it been like that?',
      'What would you do to the place if money were no object?',
      'Who can you get to look at it?',
      'Which room is really yours?',
    ],
  ),
  topic(
    'neighbour',
    'neighbour neighbours neighbor neighbors upstairs downstairs',
    ['Neighbours: you know them by their noises first.'],
    ['Have you ever talked with them about it?', 'What are they like otherwise?', 'How thin are those walls?'],
  ),
  topic(
    'money',
    'money rent bill bills salary debt loan mortgage savings budget bank tax taxes overdraft wages',
    ['Money worries sit down at the table with everyone.', 'Figures are quieter once they are on paper.'],
    ['What is the number that bothers you?', 'When does it fall due?', 'Which bit of it is fixed and which has some give?', 'Does anyone share it with you?'],
  ),
  topic(
    'phone',
    'phone laptop computer wifi internet printer screen app password update tablet ipad router',
    ['Machines break with a sense of timing, and I speak as one.', 'Every device is an apprentice sorcerer.'],
    ['What was it doing when it went wrong?', 'What have you tried already?', 'What is on it that you cannot lose?'],
  ),
  topic(
    'social',
    'instagram tiktok facebook twitter snapchat whatsapp followers reddit youtube discord likes',
    ['Everyone’s shop window, no one’s kitchen.'],
    ['What did you see there?', 'How do you feel different after an hour of it?', 'Who would you not mind losing from it?'],
  ),
  topic(
    'gaming',
    'game games gaming minecraft fortnite xbox playstation ps5 switch nintendo steam chess zelda sims roblox valorant elden',
    ['A game is work nobody minds, with the rules written down.'],
    ['How far have you got?', 'Alone or with others?', 'What is the best bit so far?', 'What makes that one better than the rest?'],
  ),
  topic(
    'hair',
    'hair haircut fringe bangs hairdresser barber beard',
    ['Hair is the only mistake that mends itself.'],
    ['What did you ask for, and what did you get?', 'What was the first reaction?'],
  ),
  topic(
    'clothes',
    'dress shirt shoes jacket coat jeans suit trousers boots outfit sweater jumper',
    ['Clothes are a way of deciding in the morning who is going out.'],
    ['What is the occasion?', 'What colour?', 'Does it feel like you?'],
  ),
  topic(
    'photo',
    'photo photos album pictures photograph photographs camera',
    ['Photographs keep the light and forget the weather.'],
    ['Who is in them?', 'Which one would you put on the wall?', 'What year are we in?'],
  ),
  topic(
    'party',
    'party celebration wedding birthday barbecue bbq housewarming',
    ['Parties are decided in the first hour and remembered for the last.'],
    ['Who will be there that you look forward to?', 'Who was there?', 'What is your part in it, guest or engine?'],
  ),
  topic(
    'christmas',
    'christmas xmas easter thanksgiving diwali eid hanukkah ramadan new-year',
    ['High days bring out the best china and the oldest quarrels.'],
    ['How do you keep it, as a rule?', 'Who will be at the table?', 'Which part of it do you like and which do you bear?'],
  ),
  topic(
    'holiday',
    'holiday holidays vacation beach hotel airport flight plane trip suitcase packing passport camping caravan',
    ['Away is half a direction and half a mood.'],
    ['Who is coming along?', 'What do you want to have done by the end of it?', 'What is the first morning there going to be like?'],
  ),
  topic(
    'sleep',
    'sleep slept insomnia awake nap nightmare insomnia pillow',
    ['A night without sleep makes a courtroom of the ceiling.'],
    ['What time does it happen?', 'What is the last thing you do before bed?', 'What would tonight need, to be better?'],
  ),
  topic(
    'doctor',
    'doctor gp hospital dentist appointment tests results scan surgery clinic physio prescription',
    ['Waiting rooms age everyone by a year.'],
    ['What did they say?', 'What are they looking for?', 'When will you hear?', 'Is anyone going with you?'],
  ),
  topic(
    'weather',
    'rain raining rained snow snowing sunny sun wind storm cold hot weather fog frost',
    ['The weather: the one subject nobody can be blamed for.'],
    ['Did it change any of your plans?', 'What is it like looking out now?'],
  ),
  topic(
    'sea',
    'sea ocean lake river beach waves coast boat sailing swim swimming',
    ['Water takes your thoughts off you for a while.'],
    ['How was the water?', 'Do you go in or look at it?', 'When were you first there?'],
  ),
  topic(
    'stars',
    'stars moon sky sunset sunrise rainbow',
    ['You look up, and the list gets shorter.'],
    ['Where were you standing?', 'Was anyone with you to see it?'],
  ),
  topic(
    'church',
    'church mass sermon prayer pray mosque temple synagogue vicar',
    ['People have gone there for rest and for company since long before either of us.'],
    ['What do you go for, mostly?', 'Who do you see there?', 'Was it different this time?'],
  ),
  topic(
    'language',
    'spanish french german italian portuguese japanese chinese welsh duolingo vocabulary grammar',
    ['A new language makes a child of everyone for a year.'],
    ['What got you on to that one?', 'Who will you speak it with?', 'What is the first thing you could say that was true?'],
  ),
  topic(
    'craft',
    'knitting crochet sewing pottery painting drawing sketch watercolour quilt wool woodwork lego jigsaw puzzle embroidery',
    ['Hands that are busy leave the head in peace.'],
    ['What is it going to be?', 'Who is it for?', 'Who showed you how?', 'What do you think about while you do it?'],
  ),
  topic(
    'smoking',
    'smoking cigarettes vaping vape smoke',
    ['Habits hold on hardest in the first week and then by the elbow.'],
    ['How many days is it?', 'When is it worst?', 'What do you do with your hands?'],
  ),
  topic(
    'diet',
    'diet weight calories gluten vegan vegetarian keto',
    ['Forbidden food becomes very interesting.'],
    ['What made you begin?', 'What is the hardest time of day?', 'What do you still look forward to eating?'],
  ),
  topic(
    'moving',
    'moving boxes removal packing movers keys tenancy',
    ['Moving is finding out how many cables you own.'],
    ['What is the hardest thing to leave?', 'Who is helping?', 'What gets unpacked first?'],
  ),
  topic(
    'friends',
    'friend friends mates bestie besties',
    ['Friends are the relatives you would have picked.'],
    ['How long have you known each other?', 'When do you see each other, as a rule?', 'What do you two do when nobody plans anything?'],
  ),
  topic(
    'dating',
    'tinder hinge bumble date dating crush match',
    ['Looking for someone is an odd trade, with odd hours.'],
    ['What was the first thing you liked?', 'What are you hoping for, honestly?', 'What would be a deal-breaker by now?'],
  ),
  topic(
    'team',
    'politics election government vote brexit',
    ['On parties and elections I keep out, on principle. What it does in a day of yours is another matter.'],
    ['How does it touch you directly?', 'Whom do you argue about it with?'],
  ),
  topic(
    'spider',
    'spider spiders mouse mice rat rats wasp wasps mosquito ants moth moths fox foxes squirrel squirrels hedgehog',
    ['Every house has tenants that pay nothing.'],
    ['Where was it when you found it?', 'What did you do about it?', 'Who in the house deals with such things?'],
  ),
  topic(
    'shopping',
    'supermarket shop shops shopping groceries queue ikea market mall',
    ['Shops: in for milk, out with a lamp.'],
    ['What did you come back with?', 'What had you gone for?'],
  ),
  topic(
    'memory',
    'childhood grew remembered memories nostalgia',
    ['Old days come back by the side door, with a smell or a song.'],
    ['What brought it up?', 'Who else remembers it?', 'How old were you?'],
  ),
]

/** The subject of some words, if one is plain. */
export function topicOf(words: ReadonlySet<string>): Topic | undefined {
  let best: Topic | undefined
  let most = 0
  for (const topic of topics) {
    let n = 0
    for (const word of words) if (topic.words.has(word)) n++
    if (n > most) {
      best = topic
      most = n
    }
  }
  return best
}
