/**
 * Turns the person's words round, so that they can be said back: "my boss's wife left him" becomes "your boss's wife left him",
 * "I told you that I was late" becomes "you told me that you were late". What stands in quotation marks stays. The result is
 * a clause to be put into a sentence: it begins in lower case unless a name stands first, and has no full stop.
 */
export function turnRound(text: string): string {
  const words = wordsOf(withoutFillers(text.trim().replace(/[\s.!;,…]+$/u, '')))
  const out: string[] = []
  let subject: 'i' | 'you' | 'other' = 'other'
  for (let n = 0; n < words.length; n++) {
    const word = words[n] as Word
    if (word.kept) {
      out.push(word.text)
      continue
    }
    const pair = pairAt(words, n)
    if (pair) {
      out.push(pair.text)
      n += pair.words - 1
      subject = 'other'
      continue
    }
    const low = word.low
    if (subjects.has(low) && !/^(i|you|we)/.test(low)) subject = 'other'
    if (isFirst(low)) subject = 'i'
    if (isSecond(low)) subject = 'you'
    out.push(turned(words, n, subject))
  }
  return lowered(glued(words, out))
}

/** The same as a sentence of its own: capital and full stop. */
export function turnedSentence(text: string): string {
  const clause = turnRound(text)
  return clause === '' ? '' : clause[0]?.toUpperCase() + clause.slice(1) + (/[?.!]$/.test(clause) ? '' : '.')
}

type Word = { readonly text: string; readonly low: string; readonly before: string; readonly kept: boolean }

/** Words with the space and signs before each; a quotation is one word that is kept. */
function wordsOf(text: string): Word[] {
  const found: Word[] = []
  let at = 0
  for (const match of text.matchAll(/"[^"]*"|“[^”]*”|(?<=^|\s)['‘][^'’]+(?:['’](?=\p{L})[^'’]+)*['’](?=$|[\s,.!?])|[\p{L}\d]+(?:['’-][\p{L}\d]+)*['’]?/gu)) {
    const kept = /^["“‘]/.test(match[0]) || /^'.*'$/s.test(match[0])
    found.push({ text: match[0], low: match[0].toLowerCase().replaceAll('’', "'"), before: text.slice(at, match.index), kept })
    at = match.index + match[0].length
  }
  if (at < text.length) found.push({ text: '', low: '', before: text.slice(at), kept: true })
  return found
}

const glued = (words: readonly Word[], out: readonly string[]): string => {
  // Pairs swallow words, so the spaces are taken from the words that remain, in order.
  let text = ''
  let n = 0
  for (const part of out) {
    const word = words[n]
    text += (n === 0 && text === '' ? (word?.before ?? '').trimStart() : (word?.before ?? ' ')) + part
    n += swallowed(part, words, n)
  }
  return text.trim()
}
/** A part that holds spaces stands for as many words as its pair took; parts made by adding "your" stand for one. */
function swallowed(part: string, words: readonly Word[], n: number): number {
  const pair = words[n]?.kept ? undefined : pairAt(words, n)
  return pair && pair.text === part ? pair.words : 1
}

const plainTurns: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'd": "you'd",
  "i'll": "you'll",
  am: 'are',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "we're": "you're",
  "we've": "you've",
  "we'd": "you'd",
  "we'll": "you'll",
  meself: 'yourself',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  "you're": "I'm",
  "you've": "I've",
  "you'd": "I'd",
  "you'll": "I'll",
  ur: 'my',
  youre: "I'm",
  youve: "I've",
}
const isFirst = (low: string): boolean => low === 'i' || /^(i'(m|ve|d|ll)|im|ive)$/.test(low)
const isSecond = (low: string): boolean => low === 'you' || /^(you'(re|ve|d|ll)|youre|youve)$/.test(low)
const subjects = new Set("i you we he she it they who he's she's it's they're that's there there's".split(' '))
const adverbs = /^(?:\w+ly|just|never|always|still|also|even|ever|so|not|already|sometimes|often|almost|maybe|perhaps|once|then|now|too|both|all)$/
const conjunctions = new Set(['and', 'but', 'or', 'then', 'yet'])

function turned(words: readonly Word[], n: number, subject: 'i' | 'you' | 'other'): string {
  const { low, text } = words[n] as Word
  const before = lowAt(words, n - 1)
  if (low === 'was' || low === "wasn't" || low === 'wasnt') return mine(words, n, subject) ? (low === 'was' ? 'were' : "weren't") : text
  if (low === 'are' || low === 'were' || low === "aren't" || low === "weren't") return yours(words, n, subject, low)
  if (low === 'my' && /^(?:god|goodness|word|lord|gosh)$/.test(lowAt(words, n + 1))) return text
  if (low === 'you') return generic(words, n) ? text : isObject(words, n) ? 'me' : 'I'
  if ((low === "you're" || low === "you'd" || low === "you've" || low === 'your') && generic(words, n)) return text
  const kin = kinWord.test(low) && !/^(?:my|your|his|her|our|their|the|a|an|no|that|this|whose|every|each|as|old|new|step|little|and)$|'s$/.test(before)
  if (kin && !followsOwner(words, n)) return `your ${text.toLowerCase()}`
  return Object.hasOwn(plainTurns, low) ? (plainTurns[low] as string) : text
}

const lowAt = (words: readonly Word[], n: number): string => words[n]?.low ?? ''
const kinWord = /^(?:mum|mom|mam|mama|mummy|mommy|dad|daddy|papa|grandma|grandpa|grandad|granny|nana)(?:'s)?$/
/** "my mum and dad": the owner is said once. A name before it ("Anna and mum") is no owner. */
const followsOwner = (words: readonly Word[], n: number): boolean =>
  lowAt(words, n - 1) === 'and' && /^(?:my|your|his|her|our|their)$/.test(lowAt(words, n - 3))

/** Whether "was" goes with "I": right before, with adverbs between, turned about in a question, or after "and". */
function mine(words: readonly Word[], n: number, subject: string): boolean {
  if (lowAt(words, n + 1) === 'i' && !/^(?:what|who|it|that|all|everything|there)$/.test(lowAt(words, n - 1))) return true
  if (lowAt(words, n + 1) === 'i') return /^(?:what|who)$/.test(lowAt(words, n - 1)) && !/[,;]/.test(words[n + 1]?.before ?? '')
  let back = n - 1
  while (back >= 0 && adverbs.test(lowAt(words, back))) back--
  if (lowAt(words, back) === 'i') return true
  return conjunctions.has(lowAt(words, back)) && subject === 'i' && !/^(?:i|he|she|it|they)$/.test(lowAt(words, n + 1))
}

/** "you are" said to the companion is "I am"; "we are" stays "you are". */
function yours(words: readonly Word[], n: number, subject: string, low: string): string {
  const text = (words[n] as Word).text
  const am: Readonly<Record<string, string>> = { are: 'am', were: 'was', "aren't": 'am not', "weren't": "wasn't" }
  if (lowAt(words, n + 1) === 'you' && !generic(words, n + 1)) return low === "aren't" ? text : (am[low] as string)
  let back = n - 1
  while (back >= 0 && adverbs.test(lowAt(words, back))) back--
  if (lowAt(words, back) === 'you' && !generic(words, back) && !conjunctions.has(lowAt(words, back - 1)) && !isObject(words, back)) return am[low] as string
  return conjunctions.has(lowAt(words, back)) && subject === 'you' ? (am[low] as string) : text
}

/** "you" as anybody: "when you lose someone", "you never know", "thank you". */
function generic(words: readonly Word[], n: number): boolean {
  const before = lowAt(words, n - 1)
  const after = lowAt(words, n + 1)
  if (before === 'thank' || before === 'bless' || before === 'fuck' || before === 'screw') return true
  if (
    lowAt(words, n) === 'you' &&
    (after === 'know' || after === 'see') &&
    /^\s*[,]/.test(words[n + 2]?.before ?? ',') &&
    before !== 'do' &&
    n + 2 <= words.length &&
    (words[n]?.before ?? '').includes(',')
  )
    return true
  if (lowAt(words, n) === 'you' && /^(?:never know|only live|can never|can't have|get what)$/.test(`${after} ${lowAt(words, n + 2)}`)) return true
  // In "when you …, your …" nobody in particular is meant, unless the companion is spoken to elsewhere.
  const start = clauseStart(words, n)
  return /^(?:when|once|until|whenever)$/.test(lowAt(words, start)) && start < n && !words.some((word) => /^(?:me|my|i|i'm|i've)$/.test(word.low))
}
function clauseStart(words: readonly Word[], n: number): number {
  for (let at = n; at > 0; at--) if (/^(?:when|once|until|whenever)$/.test(lowAt(words, at))) return at
  return 0
}

const auxiliary =
  /^(?:are|were|have|had|has|will|would|can|could|should|shall|may|might|must|do|did|does|don't|didn't|can't|couldn't|won't|wouldn't|shouldn't|aren't|weren't|haven't|hadn't|never|always|really|actually|also|still|know|think|thought|said|say|told|want|wanted|need|like|liked|make|made|help|helped|feel|felt|hear|heard|understand|understood|remember|remembered|mean|meant|keep|kept|seem|sound|gave|got|get|forgot|asked|ask|listen|listened|reminded|remind|care|exist|work|look|talk|talked|love|hate|miss|deserve|promised|suggested|recommended|mentioned|called|learn|learned|live|come|go|went)$/
const opens =
  /^(?:that|because|and|but|if|when|where|why|how|what|who|whether|while|since|as|so|although|though|before|after|unless|until|once|whatever|do|did|does|don't|didn't|are|were|aren't|weren't|can|could|will|would|should|have|had|won't|can't|isn't|or|which|then|maybe|perhaps|well|sometimes|)$/
const thinks =
  /^(?:think|thought|know|knew|believe|guess|hope|hoped|wish|wished|say|said|bet|suppose|swear|feel|felt|mean|sure|glad|sorry|afraid|happy|sad|figured|assume|assumed|heard|realise|realised|realized|noticed|understand|remember)$/
const noVerb =
  /^(?:to|too|so|about|for|with|in|on|at|from|of|by|as|than|more|again|now|today|tonight|yesterday|tomorrow|the|a|an|my|this|that|these|those|something|everything|anything|nothing|because|and|but|or|if|when|while|very|dearly|back|off|up|out|down|alone|everything|how|what|why|where|who|it|all|already|anymore|either|instead|later|)$/

function isObject(words: readonly Word[], n: number): boolean {
  const before = /[.?!;:,]/.test(words[n]?.before ?? '') ? '' : lowAt(words, n - 1)
  const next = words[n + 1]
  const after = next === undefined || next.low === '' || /[.?!,;]/.test(next.before) ? '' : next.low
  if (before === 'and' || before === 'or' || before === 'than' || before === 'like') return after === '' || noVerb.test(after)
  if (before === '' && n === 0) return false
  if (opens.test(before)) return after === '' && /^(?:as|so|who)$/.test(before) ? true : after === '' && /^(?:after|before|since)$/.test(before)
  if (/^(?:to|with|for|about|of|from|at|on|by|without|between|near|behind|beside|around|against|towards|into|after)$/.test(before)) return true
  if (thinks.test(before)) return noVerb.test(after)
  return (
    !auxiliary.test(after) ||
    /^(?:told|tell|asked|ask|love|hate|miss|thank|saw|see|gave|give|show|call|called|made|make|let|want|wanted|need|needed)$/.test(before)
  )
}

type Pair = { readonly text: string; readonly words: number }

/** "my sister and I" is "you and your sister"; "you and I", "you and me" stay. */
function pairAt(words: readonly Word[], n: number): Pair | undefined {
  const [a, b, c, d] = [0, 1, 2, 3].map((ahead) => words[n + ahead]) as [Word, Word | undefined, Word | undefined, Word | undefined]
  const free = (...some: readonly (Word | undefined)[]): boolean => some.every((word) => word !== undefined && !/[,.;!?]/.test(word.before))
  if (a.low === 'you' && b?.low === 'and' && (c?.low === 'i' || c?.low === 'me') && free(b, c)) return { text: 'you and I', words: 3 }
  if ((a.low === 'my' || a.low === 'our') && c?.low === 'and' && (d?.low === 'i' || d?.low === 'me') && b && free(b, c, d))
    return { text: `you and your ${b.text}`, words: 4 }
  if (/^\p{Lu}/u.test(a.text) && a.low !== 'i' && !kinWord.test(a.low) && b?.low === 'and' && (c?.low === 'i' || c?.low === 'me') && free(b, c))
    return { text: `you and ${a.text}`, words: 3 }
  if (kinWord.test(a.low) && b?.low === 'and' && (c?.low === 'i' || c?.low === 'me') && free(b, c)) return { text: `you and your ${a.low}`, words: 3 }
  if (/^(?:he|she|they)$/.test(a.low) && b?.low === 'and' && c?.low === 'i' && free(b, c)) return { text: `you and ${a.low}`, words: 3 }
  return undefined
}

const fillers =
  /^(?:(?:oh my god|omg|my god|well|so|um+|uh+|anyway|okay|ok|yeah|yes|no|oh|hmm+|like|honestly|look|listen|you know(?: what)?|i mean|guess what|the thing is|it's just that|it's just)(?:\s*[,.…]+\s*|\s+(?=(?:i|i'm|i’m|my|we|he|she|they|it|the)\b)))+/i
const withoutFillers = (text: string): string =>
  text
    .replace(fillers, (found) => (/^like\s/i.test(found) && !/,/.test(found) ? found : ''))
    .replace(/,?\s*(?:you know|if you know what i mean|i guess|lol|haha)\s*$/i, '')

/** Lower case in front, unless it is "I", an abbreviation or a name. */
function lowered(text: string): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? ''
  if (/^(?:I|I['’].+)$/.test(first) || (first.length > 1 && first === first.toUpperCase())) return text
  return common.test(first) ? text[0]?.toLowerCase() + text.slice(1) : text
}
/** Words that open a sentence with a capital only because they stand first; any other capital may be a name. */
const common =
  /^(?:You|Your|Yours|You['’](?:re|ve|d|ll)|He|She|It|They|He's|She's|It's|They're|The|A|An|This|That|These|Those|There|Today|Yesterday|Tomorrow|Tonight|Last|Next|My|Our|Some|Someone|Somebody|Everyone|Everybody|Everything|Nobody|Nothing|No|Not|All|At|In|On|After|Before|When|While|Since|Because|If|And|But|So|Or|Then|Now|Just|Maybe|Sometimes|Always|Never|Still|Even|Only|First|Finally|What|Why|How|Who|Where|Which|Is|Are|Am|Was|Were|Do|Did|Does|Have|Has|Had|Can|Could|Will|Would|Should|Feeling|Feel|Got|Had|Having|Been|Being|Going|Went|Lost|Found|Met|Saw|Made|Told|Trying|Work|People|Life|Things|Things['’]|One|Two|Three|For|From|With|Without|As|Once|Two|Half|Every|Each|Both|Neither|Either|Too|Very|Quite|Really|Also|Again|Good|Bad|Work's|Mum|Mom|Dad|Grandma|Grandpa|Her|His|Their|To|Of|By|I['’]m)$/u
