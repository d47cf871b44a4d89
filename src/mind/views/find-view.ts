import type { Contested, View } from './view.ts'

/**
 * Finds what an opinion question is about. Only questions of opinion are answered with a view ("should I text my ex?"), never a
 * request or a piece of news ("text my ex", "my ex texted"). A view is found where its words cover most of the question.
 */
const opinion =
  /^\W*(?:(?:and|so|but|well|hey|ok|okay|tell me|honestly|what about this|by the way|i wonder|do you know|just|be honest)\W+)*(?:(?:in your (?:view|opinion)|you|then)\W+)?(?:should|shouldn't|is it|isn't it|is there|are|is|was|am i|must|may|can|could|would (?:you|it|a|an)|will|do (?:you (?:think|believe|like|prefer|care|tip|have (?:a|an) (?:view|opinion))|i (?:have to|owe|need to|look)|people|men|women|children|couples|siblings|friends|parents|adults|clever|we|pets|\w+ (?:really )?(?:work|matter|help|exist|change|make|last|count|come))|does|did|why|who (?:should|pays|is)|which|when (?:should|is|may|to)|where should|how (?:do|does|should|often|long|much|many|soon|honest|late|bad|important|can)|what(?:'s| is| are| makes| do you (?:think|make|say)| to (?:do|say|wear)|'s your| kind of| about| should| helps| if| counts)|what your|cats or|dogs or|\w+ or \w+\??$|whose|once a|ever|has)\b/i
const asksView =
  /\b(?:what (?:do|would) you (?:think|make|say)|your (?:view|opinion|take|thoughts)|what's your|do you (?:think|believe|reckon|feel)|in your (?:view|opinion)|thoughts on|are you for or against)\b/i
/** Asks what is right, good or wise: with a topic named, half the words are enough. */
const weighing =
  /^\W*(?:\w+\W+){0,2}?(?:should|ought|is (?:it|\w+|\w+ \w+) (?:(?:actually|really|just|ever|always) )?(?:all right|alright|ok|okay|fine|wrong|right|bad|good|rude|normal|worth|better|selfish|silly|sad|weak|a (?:bad|good|waste|sign)|the same|weird|odd|mean|too late|overrated|necessary|important)|are \w+ (?:\w+ )?(?:bad|good|worth|overrated|silly|wrong|better|mean)|do \w+(?: \w+){0,2} (?:\w+ )?(?:work|last|matter|help)|does \w+(?: \w+)? (?:really |ever |actually )?(?:buy|make|help|matter|work|last)|would you)\b/i
/** Questions of fact and requests that begin like questions of opinion. */
const otherwise =
  /\b(?:weather|forecast|temperature|what time|what day|timer|alarm|remind|reminder|calendar|appointment|in (?:spanish|french|german|italian|japanese|chinese)|translate|spell|capital of|how far|how tall|how old is|directions|route|nearest|near me|play (?:some|the|a|my)|turn (?:on|off|up|down)|volume|email from|any (?:new )?(?:emails?|mails?|messages?|news|events?|meetings)|my (?:list|balance|account|schedule|order|flight|bill|card|credit|insurance|pto|vacation days|alarm|lists|emails?|inbox today)|stock|recipe for|going to (?:rain|snow|be)|is it (?:raining|snowing|cold|hot|sunny|open)|calories|define|definition|exchange rate|restaurants?|happening|score|traffic|reservation|today|tomorrow|tonight at|next (?:week|monday|tuesday|wednesday|thursday|friday)|this (?:week|month|afternoon)|how do i (?:make|cook|change|get|use|set|reset|report|transfer)|how (?:do you|to) (?:make|cook|say)|\d{2,}|can you|could you|will you|are you (?:a|an|real|there|ok|busy|able))\b/i

const stopWords = new Set(
  'a an the to of in on at for with and or but if it its is are was were be been being am do does did i me my you your we us our he she they them their his her him one ones people person somebody someone anybody anyone should would could can may must will shall have has had get got go going think believe like really ever still just so very too much many more most some any what which who when where why how that this these those there than then as by from about into not no yes good bad right wrong fine ok okay best better well way make makes want need thing things view opinion take thoughts feel say tell ask bad rude silly important overrated normal worth pointless idea all both together'.split(
    ' ',
  ),
)

const stem = (word: string): string => word.replace(/(?:'s|s'|ies|ing|ed|ly|es|s|e|y)$/, (end) => (end === 'ies' ? 'i' : '')).slice(0, 9)
const words = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[a-z']+(?:-[a-z]+)*/g) ?? []
  ).flatMap((word) => word.split('-'))
const content = (text: string): string[] =>
  words(text)
    .filter((word) => !stopWords.has(word))
    .map(stem)
const phrase = (text: string): string =>
  ` ${words(text)
    .map((word) => (stopWords.has(word) ? word : stem(word)))
    .join(' ')} `

type Entry<T> = {
  readonly of: T
  readonly topics: readonly { readonly text: string; readonly size: number }[]
  readonly topicWords: ReadonlySet<string>
  readonly askedWords: ReadonlySet<string>
  readonly asked: readonly ReadonlySet<string>[]
}

export type Finder = {
  /** The view on what is asked, or undefined. */
  view(text: string): View | undefined
  /** The contested matter that is asked about, or undefined. Ask this first. */
  contested(text: string): Contested | undefined
}

export function viewFinder(views: readonly View[], contested: readonly Contested[]): Finder {
  const entries = views.map((view) => entry(view, view.topics, view.asked))
  const disputed = contested.map((matter) => entry(matter, matter.topics, []))
  const inHowMany = new Map<string, number>()
  for (const { topicWords, askedWords } of entries)
    for (const word of new Set([...topicWords, ...askedWords])) inHowMany.set(word, (inHowMany.get(word) ?? 0) + 1)
  const rarity = (word: string): number => Math.log(1 + views.length / (1 + (inHowMany.get(word) ?? 0)))

  const exact = new Map(views.flatMap((view) => view.asked.map((asked) => [phrase(asked), view] as const)))

  return {
    view(text) {
      const known = exact.get(phrase(text))
      if (known) return known
      if (text.length > 160 || !(opinion.test(text) || asksView.test(text)) || (otherwise.test(text) && !asksView.test(text))) return undefined
      const query = [...new Set(content(text))]
      if (query.length === 0) return undefined
      const whole = phrase(text)
      const total = query.reduce((sum, word) => sum + rarity(word), 0)
      const scored = entries.map((one) => ({ one, score: fit(one, { query, whole, total, rarity }) })).sort((a, b) => b.score - a.score)
      const [first, second] = scored
      const enough = asksView.test(text) || weighing.test(text) ? 0.5 : 0.75
      return first && first.score >= enough && first.score - (second?.score ?? 0) >= 0.04 ? first.one.of : undefined
    },
    contested(text) {
      if (text.length > 200 || !(opinion.test(text) || asksView.test(text))) return undefined
      const whole = phrase(text)
      return disputed.find(({ topics }) => topics.some((topic) => whole.includes(topic.text)))?.of
    },
  }
}

function entry<T>(of: T, topics: readonly string[], asked: readonly string[]): Entry<T> {
  return {
    of,
    topics: topics.map((topic) => ({ text: phrase(topic), size: content(topic).length })),
    topicWords: new Set(topics.flatMap(content)),
    askedWords: new Set(asked.flatMap(content)),
    asked: asked.map((one) => new Set(content(one))),
  }
}

/** How much of the question the view covers (0 to 1), and more where a topic stands in it word for word or it is nearly one of the ways it is asked. */
function fit(
  one: Entry<View>,
  { query, whole, total, rarity }: { query: readonly string[]; whole: string; total: number; rarity: (word: string) => number },
): number {
  let covered = 0
  for (const word of query) covered += rarity(word) * (one.topicWords.has(word) ? 1 : one.askedWords.has(word) ? 0.75 : 0)
  const coverage = covered / total
  if (coverage === 0) return 0
  const literal = Math.max(0, ...one.topics.filter((topic) => topic.size > 0 && whole.includes(topic.text)).map((topic) => topic.size))
  const alike = Math.max(0, ...one.asked.map((asked) => likeness(asked, query, rarity)))
  const anchored = literal > 0 || alike >= 0.5
  return anchored ? coverage * 0.6 + Math.min(0.3, literal * 0.15 + 0.1 * Number(literal > 0)) + alike * 0.3 : coverage * 0.4
}

/** Weighted overlap of two bags of words (Jaccard). */
function likeness(asked: ReadonlySet<string>, query: readonly string[], rarity: (word: string) => number): number {
  let both = 0
  let either = 0
  for (const word of asked) either += rarity(word)
  for (const word of query) {
    if (asked.has(word)) both += rarity(word)
    else either += rarity(word)
  }
  return either === 0 ? 0 : both / either
}
