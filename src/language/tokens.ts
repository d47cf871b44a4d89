/** A word of an utterance: as it is matched (`word`: lower case, plain apostrophe) and where it stands in the text. */
export type Token = { readonly word: string; readonly start: number; readonly end: number }

const pattern = /\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*|[?!$€£%+*/=&@#]/gu

/**
 * Words, numbers ("10:30", "1,000.5") and the few signs that carry meaning, in order. Contractions stay one token here
 * ("don't"); `partsOf` takes them apart for the classifier.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const word = match[0].toLowerCase().replaceAll('’', "'")
    found.push({ word, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** What people write without an apostrophe, and shorthand of chat. */
const spelled: Readonly<Record<string, string>> = {
  whats: "what 's",
  thats: "that 's",
  wheres: "where 's",
  whos: "who 's",
  hows: "how 's",
  whens: "when 's",
  heres: "here 's",
  theres: "there 's",
  lets: "let 's",
  dont: "do n't",
  doesnt: "does n't",
  didnt: "did n't",
  cant: "ca n't",
  cannot: "ca n't",
  wont: "wo n't",
  isnt: "is n't",
  arent: "are n't",
  wasnt: "was n't",
  havent: "have n't",
  hasnt: "has n't",
  hadnt: "had n't",
  couldnt: "could n't",
  wouldnt: "would n't",
  shouldnt: "should n't",
  aint: "is n't",
  im: "i 'm",
  ive: "i 've",
  id: "i 'd",
  youre: "you 're",
  youve: "you 've",
  theyre: "they 're",
  hes: "he 's",
  shes: "she 's",
  itll: "it 'll",
  ill: "i 'll",
  youll: "you 'll",
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ty: 'thanks',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  gimme: 'give me',
  lemme: 'let me',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomorow: 'tomorrow',
  tommorow: 'tomorrow',
  tonite: 'tonight',
  remeber: 'remember',
  rember: 'remember',
  remid: 'remind',
  calender: 'calendar',
  calander: 'calendar',
  alram: 'alarm',
  birthay: 'birthday',
  mum: 'mom',
  mums: "mom 's",
  mam: 'mom',
  ok: 'okay',
  k: 'okay',
  kk: 'okay',
  thankyou: 'thank you',
  alot: 'a lot',
  favourite: 'favorite',
  colour: 'color',
}

/**
 * The pieces of an utterance as the classifier reads them: contractions apart ("what's" and "whats" are "what 's"),
 * numbers as their shape ("7:30" is "#:##"), chat shorthand spelled out.
 */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  for (const { word } of tokens(text)) {
    const first = word.charCodeAt(0)
    if (first >= 48 && first <= 57) {
      parts.push(word.replace(/\d/g, '#').replace(/##+/g, '##'))
      continue
    }
    const known = Object.hasOwn(spelled, word) ? spelled[word] : undefined
    if (known) parts.push(...known.split(' '))
    else if (word.includes("'")) parts.push(...contraction(word))
    else if (word.includes('-')) parts.push(...word.split('-'))
    else parts.push(word)
  }
  return parts
}

function contraction(word: string): string[] {
  if (word.endsWith("n't")) return [word.slice(0, -3), "n't"]
  const at = word.lastIndexOf("'")
  const tail = word.slice(at)
  if (tail === "'s" || tail === "'m" || tail === "'re" || tail === "'ve" || tail === "'ll" || tail === "'d") return [word.slice(0, at), tail]
  return [word.replaceAll("'", '')]
}
