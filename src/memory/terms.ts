/** Words that tell nothing apart: function words, and the words in which one asks to be reminded. */
const stopWords = new Set(
  `a about above after again all am an and any anything are as ask asked at be because been before being below between both but by can cannot could did do does doing done down during each few for from further get give go going got had
  has have having he her here hers herself him himself his how i if in into is it its itself just know known let like ll me mention mentioned mine more most my myself no nor not now of off on once only or other our ours
  ourselves out over own please re recall remember remind s said same say saying says shall she should so some something such t tell than that the their theirs them themselves then there these they thing things this those
  through time times to told too under until up us ve very was we were what whatever when where which while who whom whose why will with would yes you your yours yourself yourselves d m don didn doesn isn wasn aren won wouldn
  couldn shouldn hasn haven hadn ever last first call called name named many much want wanted think thought kind sort decide decided really`.split(/\s+/),
)

/** Words in which one asks, more than words that one asks for: they say little of where the answer stands. */
const faintWords = new Set(
  `activities activity become became certain current currently describe described describes different event events experience feel feels felt help helped helps important
  main mainly make made makes making month months new particular participate participated people person plan planned planning plans possible recent recently
  share shared shares specific start started starting take taken takes taking took type types use used uses various way ways week weeks year years`.split(
    /\s+/,
  ),
)

const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu

/** The words of a text, lower case, possessives stripped, in order. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).map((found) => found.replace(/['’]s$/, '').replace(/['’].*$/, ''))
}

/** The words worth searching for, without repeats; all words where nothing else is left ("what is it"). At most 24. */
export function searchTerms(text: string): string[] {
  const terms = [...new Set(wordsOf(text))].filter((term) => term.length > 0 && !stopWords.has(term))
  return terms.slice(0, 24)
}

/** A term as an FTS5 string, so that nothing in it is read as syntax. */
export const quoted = (term: string): string => `"${term.replaceAll('"', '""')}"`

export const isStopWord = (term: string): boolean => stopWords.has(term)

export const isFaint = (term: string): boolean => faintWords.has(term)
