/** Subjects people talk about on ordinary days, by the words that tell them. */
export type Topic = { readonly key: string; readonly words: ReadonlySet<string> }

const words: Readonly<Record<string, string>> = {
  cat: 'cat cats kitten kittens',
  dog: 'dog dogs puppy pup spaniel labrador terrier poodle retriever collie',
  bird: 'bird birds robin blackbird magpie pigeon pigeons owl gull seagull crow heron swallows',
  garden: 'garden gardening tomatoes roses tulips lawn hedge weeds seedlings allotment compost greenhouse courgettes plant plants flowers orchid basil',
  cooking: 'cook cooking soup stew curry pasta risotto lasagne roast recipe baking baked bread cake pie dough sourdough cookies biscuits scones oven',
  coffee: 'coffee espresso latte cappuccino',
  tea: 'tea teapot cuppa',
  book: 'book books novel novels reading author chapter library bookshop kindle',
  film: 'film films movie movies cinema series episode season netflix documentary',
  music: 'music song songs album band concert gig guitar piano violin choir drums cello singing playlist vinyl bass ukulele',
  sport: 'football soccer rugby cricket tennis basketball hockey match team goal game league cup volleyball badminton golf swim baseball',
  running: 'run running jog marathon 5k 10k parkrun gym workout yoga pilates cycling bike',
  walk: 'walk walked walking hike hiking stroll ramble',
  school: 'school homework teacher class maths math physics chemistry biology history lesson detention classmates exam exams revision gcse',
  university: 'university uni college lecture lecturer dissertation thesis essay seminar campus professor',
  work: 'work job office shift boss manager meeting meetings colleague colleagues client clients project deadline emails presentation report',
  commute: 'bus train tube metro traffic commute commuting jam delayed motorway parking',
  car: 'car van engine tyre tire garage mot mechanic driving clutch brakes battery',
  house:
    'house flat apartment kitchen bathroom roof boiler heating leak tap radiator ceiling wall walls paint wallpaper sofa room bedroom attic basement damp mould',
  neighbour: 'neighbour neighbours neighbor neighbors upstairs downstairs',
  money: 'money rent bill bills salary debt loan mortgage savings budget bank tax taxes overdraft wages',
  phone: 'phone laptop computer wifi internet printer screen app password update tablet ipad router',
  social: 'instagram tiktok facebook twitter snapchat whatsapp followers reddit youtube discord likes',
  gaming: 'game games gaming minecraft fortnite xbox playstation ps5 switch nintendo steam chess zelda sims roblox valorant elden',
  hair: 'hair haircut fringe bangs hairdresser barber beard',
  clothes: 'dress shirt shoes jacket coat jeans suit trousers boots outfit sweater jumper',
  photo: 'photo photos album pictures photograph photographs camera',
  party: 'party celebration wedding birthday barbecue bbq housewarming',
  christmas: 'christmas xmas easter thanksgiving diwali eid hanukkah ramadan new-year',
  holiday: 'holiday holidays vacation beach hotel airport flight plane trip suitcase packing passport camping caravan',
  sleep: 'sleep slept insomnia awake nap nightmare insomnia pillow',
  doctor: 'doctor gp hospital dentist appointment tests results scan surgery clinic physio prescription',
  weather: 'rain raining rained snow snowing sunny sun wind storm cold hot weather fog frost',
  sea: 'sea ocean lake river beach waves coast boat sailing swim swimming',
  stars: 'stars moon sky sunset sunrise rainbow',
  church: 'church mass sermon prayer pray mosque temple synagogue vicar',
  language: 'spanish french german italian portuguese japanese chinese welsh duolingo vocabulary grammar',
  craft: 'knitting crochet sewing pottery painting drawing sketch watercolour quilt wool woodwork lego jigsaw puzzle embroidery',
  smoking: 'smoking cigarettes vaping vape smoke',
  diet: 'diet weight calories gluten vegan vegetarian keto',
  moving: 'moving boxes removal packing movers keys tenancy',
  friends: 'friend friends mates bestie besties',
  dating: 'tinder hinge bumble date dating crush match',
  team: 'politics election government vote brexit',
  spider: 'spider spiders mouse mice rat rats wasp wasps mosquito ants moth moths fox foxes squirrel squirrels hedgehog',
  shopping: 'supermarket shop shops shopping groceries queue ikea market mall',
  memory: 'childhood grew remembered memories nostalgia',
}

export const topics: readonly Topic[] = Object.entries(words).map(([key, of]) => ({ key, words: new Set(of.split(' ')) }))

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
