import { tokens } from './tokens.ts'

/** A language, as people call it in English, with its BCP 47 tag. */
export type Language = { readonly tag: string; readonly name: string }

/** Small words that are common in one language and, with few exceptions, mean nothing in English. */
const small: readonly (readonly [string, string, string])[] = [
  [
    'es',
    'Spanish',
    'el la los las un una de del que en y es por para con está estás estoy muy pero como cómo más mi tu su qué quién dónde cuándo hola gracias buenos buenas días noches favor hoy mañana tengo tienes quiero puedes soy eres hablas español me te se lo le nos yo también porque ayer siempre nada hace tiempo recuérdame puedo siento solo sola dormir necesito gusta estaba fue trabajo casa vida amigo triste cansado',
  ],
  [
    'fr',
    'French',
    "le la les un une des du de et est es que qui dans pour avec sur pas ne je tu il elle nous vous ils mon ma mes ton ta son sa ce cette c'est j'ai bonjour bonsoir merci salut oui non très mais où quand comment pourquoi aujourd'hui demain suis êtes sont avez peux veux fait s'il plaît parles français l'heure quelle temps rappelle moi toi peux dormir triste fatigué travail besoin ça mère père",
  ],
  [
    'de',
    'German',
    'der das ein eine einen und ist ich du er sie wir ihr nicht mit auf für von zu den dem auch wie wo wann warum wer heute morgen gestern bitte danke hallo guten tag abend nacht kannst habe hast hat bin bist sind mir mich dir dich mein meine dein sehr aber oder weil noch schon deutsch sprichst spät uhr erinnere gut geht es einsam müde traurig arbeit mutter vater nur schlafen',
  ],
  [
    'it',
    'Italian',
    'il lo gli un una di che è e per con non sono sei siamo mi ti ci mio mia tuo tua questo questa ciao grazie buongiorno buonasera oggi domani ieri come dove quando perché chi anche molto ma più ho hai ha abbiamo voglio puoi parli italiano che ore sono ricordami bene sto stai della nella sento sola solo dormire stanco triste lavoro madre padre bisogno posso',
  ],
  [
    'pt',
    'Portuguese',
    'o os um uma de do da dos das que é e em no na não sim com por para eu você ele ela nós meu minha seu sua olá oi obrigado obrigada bom boa dia noite hoje amanhã ontem como onde quando quem porque muito mas mais estou está tenho tem quero pode fala português horas são também isso',
  ],
  [
    'nl',
    'Dutch',
    'de het een en van ik je jij hij zij wij niet met op voor aan zijn heb hebt heeft ben bent is dat dit die wat waar wanneer hoe waarom wie vandaag morgen gisteren alstublieft dank bedankt hallo goedemorgen goedenavond kun kan mijn jouw ook maar of nog heel goed gaat spreek nederlands laat',
  ],
  [
    'sv',
    'Swedish',
    'och att det som en ett är jag du han hon vi ni inte med på för av till den har hade kan vill ska min mitt din ditt hej tack god morgon kväll idag imorgon igår hur var när varför vem mycket men eller också bra mår snälla pratar svenska klockan',
  ],
  [
    'no',
    'Norwegian',
    'og at det som en et er jeg du han hun vi ikke med på for av til har hadde kan vil skal min mitt din ditt hei takk god morgen kveld dag i går hvordan hvor når hvorfor hvem hva mye men eller også bra vær så snill snakker norsk klokka',
  ],
  [
    'da',
    'Danish',
    'og at det som en et er jeg du han hun vi ikke med på for af til har havde kan vil skal min mit din dit hej tak god morgen aften dag i går hvordan hvor hvornår hvorfor hvem hvad meget men eller også godt vær venlig taler dansk klokken',
  ],
  [
    'fi',
    'Finnish',
    'ja on ei se hän minä sinä me te he olen olet mikä missä milloin miten miksi kuka kiitos hei moi terve hyvää huomenta iltaa tänään huomenna eilen mutta myös kun jos niin nyt mitä kuuluu puhutko suomea paljon kello minun sinun',
  ],
  [
    'pl',
    'Polish',
    'i w na z do się nie jest to że jak co kto gdzie kiedy dlaczego ja ty on ona my wy mam masz jestem jesteś dziękuję dzień dobry cześć proszę dzisiaj jutro wczoraj tak ale czy mój moja twój bardzo mówisz polsku która godzina dla mnie ciebie przypomnij',
  ],
  [
    'cs',
    'Czech',
    'a v na s do se ne je to že jak co kdo kde kdy proč já ty on ona my vy mám máš jsem jsi děkuji dobrý den ahoj prosím dnes zítra včera ano ale můj moje tvůj velmi mluvíš česky kolik hodin pro mě tebe',
  ],
  [
    'ro',
    'Romanian',
    'și în pe cu la nu este sunt ești că ce cine unde când cum de eu tu el ea noi voi am ai are mulțumesc bună ziua salut te rog azi mâine ieri da dar meu mea tău foarte vorbești română pentru mine',
  ],
  [
    'hu',
    'Hungarian',
    'és a az egy nem van vagyok vagy ez mi ki hol mikor miért hogyan én te ő köszönöm szia jó napot reggelt estét kérlek ma holnap tegnap igen de nagyon beszélsz magyarul hány óra nekem neked hogy',
  ],
  [
    'tr',
    'Turkish',
    've bir bu da ne için ile var yok ben sen o biz siz değil mi mı nasıl nerede zaman neden kim teşekkürler teşekkür ederim merhaba selam günaydın lütfen bugün yarın dün evet hayır ama çok benim senin türkçe saat kaç nasılsın',
  ],
  [
    'id',
    'Indonesian',
    'yang dan di ke dari ini itu untuk dengan tidak saya kamu aku anda dia kami kita apa siapa dimana kapan mengapa bagaimana terima kasih halo selamat pagi malam tolong hari besok kemarin ya tapi sangat bisa bahasa indonesia jam berapa ada adalah kabar',
  ],
  [
    'vi',
    'Vietnamese',
    'và là của có không tôi bạn anh chị em này đó cho với một những được gì ai đâu khi nào tại sao cảm ơn xin chào hôm nay ngày mai hôm qua nhưng rất tiếng việt mấy giờ',
  ],
  [
    'tl',
    'Tagalog',
    'ang ng mga sa ay hindi ako ikaw siya kami tayo kayo sila ano sino saan kailan bakit paano salamat kumusta magandang umaga gabi po opo ngayon bukas kahapon oo pero napaka ko mo ka na lang',
  ],
  [
    'sw',
    'Swahili',
    'na ya wa ni kwa katika si mimi wewe yeye sisi nini nani wapi lini kwa nini vipi asante habari jambo tafadhali leo kesho jana ndiyo hapana lakini sana yangu yako kiswahili saa ngapi',
  ],
  [
    'hr',
    'Croatian',
    'i u na s do se ne je to da kako što tko gdje kada zašto ja ti on ona mi vi imam imaš sam si hvala dobar dan bok molim danas sutra jučer ali moj moja tvoj jako govoriš hrvatski koliko sati za mene tebe',
  ],
]

/** Whole writing systems: one letter of it is enough to know that it is not English. */
const scripts: readonly (readonly [RegExp, string, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, 'ja', 'Japanese'],
  [/\p{Script=Hangul}/gu, 'ko', 'Korean'],
  [/\p{Script=Han}/gu, 'zh', 'Chinese'],
  [/[іїєґІЇЄҐ]/gu, 'uk', 'Ukrainian'],
  [/\p{Script=Cyrillic}/gu, 'ru', 'Russian'],
  [/\p{Script=Greek}/gu, 'el', 'Greek'],
  [/\p{Script=Arabic}/gu, 'ar', 'Arabic'],
  [/\p{Script=Hebrew}/gu, 'he', 'Hebrew'],
  [/\p{Script=Devanagari}/gu, 'hi', 'Hindi'],
  [/\p{Script=Bengali}/gu, 'bn', 'Bengali'],
  [/\p{Script=Thai}/gu, 'th', 'Thai'],
  [/\p{Script=Tamil}/gu, 'ta', 'Tamil'],
  [/\p{Script=Georgian}/gu, 'ka', 'Georgian'],
  [/\p{Script=Armenian}/gu, 'hy', 'Armenian'],
]

const vocabularies = small.map(([tag, name, words]) => ({ tag, name, words: new Set(words.split(' ')) }))

/** English words of everyday talk, among them those that other languages share: they speak against. */
const english = new Set(
  `the a an and or but if of to in on at for with from by is am are was were be been being have has had do does did will would can could should may might must not no yes i you he she it we they me him her us them my your his its our their this that these those what when where who why how which there here then than so too very just now today tomorrow yesterday please thanks thank hello hi hey okay ok good morning night day time go going went come get got make made take put add set remind call text send list note know think want need like love feel tell told say said ask see saw look give find work home about up out off down over more some any all one two three s m re ve ll d n't don't i'm it's that's what's can't didn't isn't let let's mum mom dad into because as also really never always still back only well much many new old man men die son sun fun war hat bin tag mit gut has as on in a so do me no dog cat date`.split(
    /\s+/,
  ),
)

/** Sayings that English speakers use. */
const borrowed =
  /^(?:c'?est la vie|que sera,? sera|hasta la vista(?: baby)?|la dolce vita|mi casa es su casa|comme ci comme ça|tu es|danke sch(?:oe|ö)n|guten tag|merci beaucoup|buona notte|ola|mea culpa)[.!?]*$/i

/**
 * The language of an utterance where it is surely not English; undefined for English, for names, slang and nonsense, and for
 * whatever is too short to tell. At least two small words of another language must be there (or one with a letter that
 * English lacks), and more than English words.
 */
export function otherLanguage(text: string): Language | undefined {
  if (borrowed.test(text.trim())) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return undefined
  for (const [pattern, tag, name] of scripts) {
    const count = text.match(pattern)?.length ?? 0
    if (count >= (tag === 'uk' ? 1 : 2) && (tag === 'uk' ? (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) : count) / letters > 0.3) return { tag, name }
  }
  const words = tokens(text)
    .map((token) => token.word)
    .filter((word) => /\p{L}/u.test(word))
  const asEnglish = words.filter((word) => english.has(word) || english.has(word.replace(/'\w+$/, ''))).length
  let best: { tag: string; name: string; score: number; hits: number } | undefined
  for (const { tag, name, words: known } of vocabularies) {
    let score = 0
    let hits = 0
    for (const word of new Set(words)) {
      if (!known.has(word)) continue
      hits++
      score += english.has(word) ? 0.3 : /[^ -~]/.test(word) ? 1.6 : word.length > 3 ? 1.3 : 1
    }
    if (!best || score > best.score) best = { tag, name, score, hits }
  }
  if (!best || best.hits / words.length < 0.3) return undefined
  const enough = best.hits >= 2 ? best.score >= 1.9 : words.length <= 3 && best.score >= 1.5
  return enough && best.score > asEnglish * 1.2 ? { tag: best.tag, name: best.name } : undefined
}
