/**
 * Places on earth and their time zones. Cities that the IANA database names come from the machine's own list; this table adds
 * countries, states and large cities that it lacks. A place with several zones is asked about, never guessed.
 */

export type Place = { readonly name: string; readonly zone: string }

/** Countries and regions with one zone that matters: "Region/City: names". */
const single = `
Europe/London: uk, united kingdom, britain, great britain, england, scotland, wales, northern ireland, manchester, liverpool, leeds, edinburgh, glasgow, cardiff, bristol, oxford, sheffield, belfast, newcastle, brighton
Europe/Dublin: ireland, cork, galway
Europe/Paris: france, lyon, marseille, nice, bordeaux, toulouse, strasbourg
Europe/Berlin: germany, munich, hamburg, cologne, frankfurt, stuttgart, dusseldorf, düsseldorf, leipzig, dresden, münchen, köln
Europe/Madrid: spain, barcelona, valencia, seville, mallorca
Europe/Lisbon: portugal, porto
Europe/Rome: italy, milan, naples, florence, venice, turin, sicily
Europe/Zurich: switzerland, geneva, basel, bern, zürich
Europe/Vienna: austria, salzburg, graz, innsbruck
Europe/Brussels: belgium, antwerp, ghent, bruges
Europe/Amsterdam: netherlands, the netherlands, holland, rotterdam, the hague, utrecht, eindhoven
Europe/Luxembourg: luxembourg
Europe/Copenhagen: denmark, aarhus
Europe/Stockholm: sweden, gothenburg, malmö, malmo
Europe/Oslo: norway, bergen, trondheim
Europe/Helsinki: finland, tampere
Atlantic/Reykjavik: iceland
Europe/Warsaw: poland, krakow, kraków, gdansk, wroclaw
Europe/Prague: czech republic, czechia, brno
Europe/Bratislava: slovakia
Europe/Budapest: hungary
Europe/Bucharest: romania
Europe/Sofia: bulgaria
Europe/Athens: greece, thessaloniki, crete
Asia/Nicosia: cyprus
Europe/Istanbul: turkey, türkiye, ankara, izmir
Europe/Kiev: ukraine, kyiv, lviv, odesa, odessa
Europe/Minsk: belarus
Europe/Chisinau: moldova
Europe/Vilnius: lithuania
Europe/Riga: latvia
Europe/Tallinn: estonia
Europe/Belgrade: serbia
Europe/Zagreb: croatia, split, dubrovnik
Europe/Ljubljana: slovenia
Europe/Sarajevo: bosnia
Europe/Skopje: north macedonia
Europe/Tirane: albania, tirana
Europe/Podgorica: montenegro
Europe/Malta: malta
Europe/Moscow: st petersburg, saint petersburg
Asia/Tokyo: japan, osaka, kyoto, sapporo, nagoya, hiroshima, fukuoka
Asia/Seoul: korea, south korea, busan
Asia/Pyongyang: north korea
Asia/Shanghai: china, beijing, shenzhen, guangzhou, chengdu, wuhan, hangzhou, nanjing, xian
Asia/Hong_Kong: hongkong
Asia/Taipei: taiwan
Asia/Singapore: singapore
Asia/Kuala_Lumpur: malaysia, penang
Asia/Bangkok: thailand, phuket, chiang mai
Asia/Ho_Chi_Minh: vietnam, hanoi, ho chi minh city, saigon, da nang
Asia/Phnom_Penh: cambodia
Asia/Vientiane: laos
Asia/Yangon: myanmar, burma, yangon
Asia/Manila: philippines, the philippines, cebu
Asia/Kolkata: india, delhi, new delhi, mumbai, bombay, bangalore, bengaluru, chennai, madras, kolkata, hyderabad, pune, ahmedabad, goa
Asia/Karachi: pakistan, lahore, islamabad
Asia/Dhaka: bangladesh
Asia/Colombo: sri lanka
Asia/Kathmandu: nepal, kathmandu
Asia/Thimphu: bhutan
Asia/Kabul: afghanistan
Asia/Tehran: iran
Asia/Baghdad: iraq
Asia/Riyadh: saudi arabia, jeddah, mecca
Asia/Dubai: uae, emirates, united arab emirates, abu dhabi
Asia/Qatar: qatar, doha
Asia/Kuwait: kuwait
Asia/Bahrain: bahrain
Asia/Muscat: oman
Asia/Jerusalem: israel, tel aviv, haifa
Asia/Gaza: palestine
Asia/Beirut: lebanon
Asia/Damascus: syria
Asia/Amman: jordan
Asia/Tbilisi: tbilisi
Asia/Yerevan: armenia
Asia/Baku: azerbaijan
Asia/Tashkent: uzbekistan
Africa/Cairo: egypt, alexandria
Africa/Casablanca: morocco, marrakesh, marrakech, rabat
Africa/Algiers: algeria
Africa/Tunis: tunisia
Africa/Tripoli: libya
Africa/Lagos: nigeria, abuja
Africa/Accra: ghana
Africa/Abidjan: ivory coast
Africa/Dakar: senegal
Africa/Nairobi: kenya, mombasa
Africa/Addis_Ababa: ethiopia
Africa/Kampala: uganda
Africa/Dar_es_Salaam: tanzania, zanzibar
Africa/Kigali: rwanda
Africa/Johannesburg: south africa, cape town, durban, pretoria
Africa/Harare: zimbabwe
Africa/Lusaka: zambia
Africa/Windhoek: namibia
Africa/Maputo: mozambique
Africa/Luanda: angola
Africa/Khartoum: sudan
Indian/Antananarivo: madagascar
Indian/Mauritius: mauritius
America/New_York: washington dc, washington d.c, boston, miami, philadelphia, atlanta, orlando, pittsburgh, baltimore, cleveland, charlotte, florida, new jersey, massachusetts, pennsylvania, ohio, virginia, north carolina, south carolina, maryland, connecticut, vermont, maine, nyc, new york city, manhattan, brooklyn, eastern time, east coast
America/Chicago: houston, dallas, austin, san antonio, new orleans, minneapolis, st louis, memphis, nashville, milwaukee, kansas city, texas, illinois, minnesota, wisconsin, louisiana, oklahoma, iowa, missouri, alabama, arkansas, mississippi, central time
America/Denver: salt lake city, albuquerque, colorado, utah, montana, wyoming, new mexico, mountain time
America/Phoenix: arizona, tucson
America/Los_Angeles: california, san francisco, seattle, san diego, las vegas, sacramento, oakland, san jose, silicon valley, nevada, hollywood, la, pacific time, west coast
America/Anchorage: alaska
Pacific/Honolulu: hawaii
America/Toronto: ottawa, ontario, quebec, montreal, montréal, québec
America/Vancouver: british columbia, victoria bc
America/Edmonton: alberta, calgary, banff
America/Halifax: nova scotia
America/St_Johns: newfoundland
America/Mexico_City: guadalajara
America/Cancun: cancún
America/Bogota: colombia, bogotá, medellin, medellín
America/Lima: peru
America/Caracas: venezuela
America/Guayaquil: ecuador, quito
America/La_Paz: bolivia
America/Santiago: chile
America/Argentina/Buenos_Aires: argentina, buenos aires
America/Montevideo: uruguay
America/Asuncion: paraguay
America/Sao_Paulo: rio, rio de janeiro, são paulo, brasilia, brasília
America/Havana: cuba
America/Jamaica: jamaica, kingston
America/Puerto_Rico: puerto rico, san juan
America/Santo_Domingo: dominican republic
America/Costa_Rica: costa rica
America/Panama: panama
America/Guatemala: guatemala
Australia/Sydney: canberra, new south wales
Australia/Melbourne: victoria
Australia/Brisbane: queensland, gold coast, cairns
Australia/Hobart: tasmania
Pacific/Auckland: new zealand, wellington, christchurch, queenstown
Pacific/Fiji: fiji
Pacific/Tongatapu: tonga
Pacific/Apia: samoa
UTC: utc, gmt, zulu, greenwich
`

/** Names that may mean several places, with the choices. */
const several: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'usa|us|united states|america|the us|the usa|the states|united states of america': [
    ['New York', 'America/New_York'],
    ['Chicago', 'America/Chicago'],
    ['Denver', 'America/Denver'],
    ['Los Angeles', 'America/Los_Angeles'],
  ],
  canada: [
    ['Toronto', 'America/Toronto'],
    ['Winnipeg', 'America/Winnipeg'],
    ['Calgary', 'America/Edmonton'],
    ['Vancouver', 'America/Vancouver'],
  ],
  australia: [
    ['Sydney', 'Australia/Sydney'],
    ['Brisbane', 'Australia/Brisbane'],
    ['Adelaide', 'Australia/Adelaide'],
    ['Perth', 'Australia/Perth'],
  ],
  russia: [
    ['Moscow', 'Europe/Moscow'],
    ['Yekaterinburg', 'Asia/Yekaterinburg'],
    ['Novosibirsk', 'Asia/Novosibirsk'],
    ['Vladivostok', 'Asia/Vladivostok'],
  ],
  brazil: [
    ['São Paulo', 'America/Sao_Paulo'],
    ['Manaus', 'America/Manaus'],
    ['Recife', 'America/Recife'],
  ],
  mexico: [
    ['Mexico City', 'America/Mexico_City'],
    ['Cancún', 'America/Cancun'],
    ['Tijuana', 'America/Tijuana'],
  ],
  indonesia: [
    ['Jakarta', 'Asia/Jakarta'],
    ['Bali', 'Asia/Makassar'],
    ['Jayapura', 'Asia/Jayapura'],
  ],
  kazakhstan: [
    ['Almaty', 'Asia/Almaty'],
    ['Aqtau', 'Asia/Aqtau'],
  ],
  mongolia: [
    ['Ulaanbaatar', 'Asia/Ulaanbaatar'],
    ['Hovd', 'Asia/Hovd'],
  ],
  congo: [
    ['Kinshasa', 'Africa/Kinshasa'],
    ['Lubumbashi', 'Africa/Lubumbashi'],
  ],
  georgia: [
    ['Tbilisi, in Georgia', 'Asia/Tbilisi'],
    ['Atlanta, in the US state', 'America/New_York'],
  ],
  birmingham: [
    ['Birmingham in England', 'Europe/London'],
    ['Birmingham in Alabama', 'America/Chicago'],
  ],
  portland: [
    ['Portland in Oregon', 'America/Los_Angeles'],
    ['Portland in Maine', 'America/New_York'],
  ],
  cambridge: [
    ['Cambridge in England', 'Europe/London'],
    ['Cambridge in Massachusetts', 'America/New_York'],
  ],
  washington: [
    ['Washington, D.C.', 'America/New_York'],
    ['Washington state', 'America/Los_Angeles'],
  ],
}
const more: readonly (readonly [string, string])[] = [
  ['bali', 'Asia/Makassar'],
  ['st johns', 'America/St_Johns'],
]

export type Atlas = { find(name: string): readonly Place[]; inText(text: string): readonly { readonly name: string; readonly places: readonly Place[] }[] }

const title = (name: string): string =>
  name
    .replace(/(?:^|[\s-])\p{L}/gu, (c) => c.toUpperCase())
    .replace(/\b(Of|The|De|And)\b/g, (word) => word.toLowerCase())
    .replace(/^(Uk|Us|Usa|Uae|Nyc|La|Utc|Gmt)$/, (word) => word.toUpperCase())
const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[.,?!]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Reads the tables; takes about a millisecond, so keep what it gives. */
export function atlas(): Atlas {
  const known = new Map<string, Place[]>()
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = zone.split('/').at(-1)?.replaceAll('_', ' ')
    if (city && zone.includes('/') && !zone.startsWith('Etc/')) known.set(plain(city), [{ name: city, zone }])
  }
  for (const line of single.trim().split('\n')) {
    const [zone, names] = line.split(': ') as [string, string]
    for (const name of names.split(',')) if (name.trim()) known.set(plain(name), [{ name: title(name.trim()), zone }])
  }
  for (const [name, zone] of more) known.set(name, [{ name: title(name), zone }])
  for (const [names, choices] of Object.entries(several))
    for (const name of names.split('|'))
      known.set(
        name,
        choices.map(([one, zone]) => ({ name: one, zone })),
      )
  const find = (name: string): readonly Place[] => known.get(plain(name).replace(/^the /, '')) ?? known.get(plain(name)) ?? iana(name)
  return {
    find,
    inText(text) {
      const words = plain(text)
        .replace(/'s\b/g, '')
        .split(/[^\p{L}\d'-]+/u)
        .filter(Boolean)
      const found: { name: string; places: readonly Place[] }[] = []
      for (let i = 0; i < words.length;) {
        let taken = 0
        for (let n = Math.min(4, words.length - i); n > 0 && !taken; n--) {
          const name = words.slice(i, i + n).join(' ')
          const places = known.get(name)
          // "us", "la" and the like are words first.
          if (
            !places ||
            (n === 1 &&
              /^(?:us|la|split|nice|troll|center|central|eastern|jordan|victoria|cork|reading|knox|south|rio|mobile)$/.test(name) &&
              !/\bin$/.test(words.slice(0, i).join(' ')))
          )
            continue
          found.push({ name, places })
          taken = n
        }
        i += taken || 1
      }
      return found
    },
  }
}

/** A zone by its own name: "Europe/Lisbon". */
function iana(name: string): readonly Place[] {
  try {
    const zone = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId
    return name.includes('/') ? [{ name: name.split('/').at(-1)?.replaceAll('_', ' ') ?? name, zone }] : []
  } catch {
    return []
  }
}
