/** Cities, countries and near places that are spoken of, as they were said. Zones for cities belong to whoever tells the time there. */
const capitalised =
  /\b(?:in|to|from|near|at|for|around|outside|via|of)\s+(?<place>(?:the\s+)?\p{Lu}[\p{L}'’.-]+(?:\s+(?:de|of|am|upon|la|el)\s+\p{Lu}\p{L}+|\s+\p{Lu}[\p{L}'’-]+){0,2})/gu
const near =
  /\b(?:in|at|to|from|near)\s+(?<place>(?:the|my|our|his|her|their)\s+(?:[\p{Ll}-]+\s+)?(?:hospital|office|park|beach|lake|garden|kitchen|station|airport|school|gym|shop|store|supermarket|library|museum|cinema|theatre|church|pub|bar|restaurant|café|cafe|pool|river|sea|mountains|house|flat|apartment|cemetery|clinic|court|university|town hall|country|city|village|attic|garage|basement|cellar))\b/giu
const lower = /\b(?:in|to|from|near|for|around|over in)\s+(?<place>[\p{L} .'-]+)/giu
const notPlaces =
  /^(?:the\s+)?(?:I|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|French|German|Spanish|Italian|Japanese|Portuguese|Polish)\b/

/** Well-known cities and countries in lower case, as typed in haste. */
const known = new Set(
  `tokyo|lisbon|london|new york|new york city|nyc|los angeles|la|san francisco|sf|chicago|boston|seattle|miami|houston|dallas|austin|denver|phoenix|philadelphia|washington|washington dc|atlanta|las vegas|toronto|vancouver|montreal|mexico city|havana|bogota|lima|santiago|buenos aires|rio|rio de janeiro|são paulo|sao paulo|brasilia|paris|lyon|marseille|berlin|hamburg|munich|cologne|frankfurt|vienna|zurich|geneva|bern|rome|milan|naples|florence|venice|turin|madrid|barcelona|seville|valencia|porto|dublin|belfast|edinburgh|glasgow|cardiff|manchester|liverpool|leeds|birmingham|bristol|oxford|cambridge|brighton|york|amsterdam|rotterdam|the hague|brussels|antwerp|luxembourg|copenhagen|stockholm|oslo|helsinki|reykjavik|tallinn|riga|vilnius|warsaw|krakow|prague|budapest|bratislava|ljubljana|zagreb|belgrade|sarajevo|sofia|bucharest|athens|istanbul|ankara|moscow|st petersburg|kyiv|kiev|minsk|tbilisi|yerevan|baku|cairo|alexandria|casablanca|tunis|algiers|lagos|abuja|accra|nairobi|addis ababa|johannesburg|cape town|durban|dakar|kampala|tel aviv|jerusalem|beirut|amman|damascus|baghdad|tehran|riyadh|dubai|abu dhabi|doha|kuwait|karachi|lahore|islamabad|delhi|new delhi|mumbai|bombay|bangalore|bengaluru|chennai|kolkata|hyderabad|dhaka|colombo|kathmandu|bangkok|hanoi|ho chi minh city|saigon|singapore|kuala lumpur|jakarta|bali|manila|hong kong|taipei|shanghai|beijing|shenzhen|guangzhou|seoul|busan|osaka|kyoto|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|honolulu|anchorage|england|scotland|wales|ireland|france|germany|spain|portugal|italy|greece|turkey|poland|sweden|norway|denmark|finland|iceland|russia|ukraine|china|japan|korea|south korea|india|pakistan|thailand|vietnam|indonesia|australia|new zealand|canada|mexico|brazil|argentina|chile|peru|colombia|egypt|morocco|kenya|nigeria|south africa|israel|iran|iraq|america|the us|the usa|the uk|california|texas|florida|hawaii|europe|africa|asia|switzerland|austria|hungary|croatia|belgium|the netherlands|holland`.split(
    '|',
  ),
)

/** Whether the words are a city or country that is known by name. */
export const isKnownPlace = (words: string): boolean => known.has(words.toLowerCase())

/** Places in order, without repeats. `people` are spans that are names of humans, not places. */
export function findPlaces(text: string, people: readonly { readonly start: number; readonly end: number }[] = []): string[] {
  const found: { at: number; place: string }[] = []
  const add = (place: string, at: number): void => {
    const human = people.some((person) => at < person.end && at + place.length > person.start)
    if (!human && !found.some((other) => at < other.at + other.place.length && at + place.length > other.at)) found.push({ at, place })
  }
  for (const match of text.matchAll(lower)) {
    const said = match.groups?.place ?? ''
    const at = match.index + match[0].length - said.length
    const words = said.split(' ')
    for (let size = Math.min(4, words.length); size > 0; size--) {
      const place = words.slice(0, size).join(' ')
      if (!known.has(place.toLowerCase())) continue
      add(place, at)
      break
    }
  }
  for (const match of text.matchAll(near)) add(match.groups?.place ?? '', match.index + match[0].length - (match.groups?.place ?? '').length)
  for (const match of text.matchAll(capitalised)) {
    const place = match.groups?.place ?? ''
    if (!notPlaces.test(place) && !/\b(?:of|for)\s/.test(match[0].slice(0, 4))) add(place, match.index + match[0].length - place.length)
  }
  return found.sort((a, b) => a.at - b.at).map(({ place }) => place)
}
