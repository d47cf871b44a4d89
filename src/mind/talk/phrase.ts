import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  gerund,
  humans,
  isGerund,
  isPast,
  isPlural,
  isThird,
  lemma,
  nominative,
  objectPronouns,
  possessives,
  prepositions,
  pronounOf,
  timeNouns,
} from './grammar.ts'

/** A word as said, and in lower case without a typist's slips ("dont" is "do" and "n't"). */
export type Token = { readonly word: string; readonly raw: string; readonly stop?: boolean }

const slips: Readonly<Record<string, string>> = {
  im: "i 'm",
  ive: "i 've",
  id: "i 'd",
  dont: "do n't",
  doesnt: "does n't",
  didnt: "did n't",
  cant: "can n't",
  couldnt: "could n't",
  wont: "will n't",
  wouldnt: "would n't",
  isnt: "is n't",
  arent: "are n't",
  wasnt: "was n't",
  werent: "were n't",
  havent: "have n't",
  hasnt: "has n't",
  hadnt: "had n't",
  shouldnt: "should n't",
  thats: "that 's",
  whats: "what 's",
  theres: "there 's",
  hes: "he 's",
  shes: "she 's",
  youre: "you 're",
  theyre: "they 're",
  theyve: "they 've",
  weve: "we 've",
  ill: 'ill',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  gotten: 'got',
  u: 'you',
  ur: 'your',
  bc: 'because',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  '&': 'and',
  'w/': 'with',
  tho: 'though',
  tmrw: 'tomorrow',
  prolly: 'probably',
  idk: "i do n't know",
  "can't": "can n't",
  "won't": "will n't",
  cannot: 'can not',
  "ain't": "is n't",
  "y'all": 'you',
  havin: 'having',
  goin: 'going',
  doin: 'doing',
}

/** Words of a sentence, contractions taken apart, with stops (commas and such) marked. */
export function tokens(text: string): Token[] {
  const out: Token[] = []
  const typed = text
    .replace(
      /\bits (?=(a|an|the|not|so|just|due|bad|good|my|been|really|too|ok|okay|over|like|literally|in|on|only|all|very|hard|boring|about|always|because|getting|raining|snowing|cold|hot|late)\b)/gi,
      "it's ",
    )
    .replace(/\bill (?=(do|be|go|try|tell|call|text|see|get|make|have|take|just|never|write|ask|come|think|let|give|send|finish|start)\b)/gi, "I'll ")
  for (const match of typed
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}'./:-]*[\p{L}\p{N}%]|[\p{L}\p{N}£$€&]+|[,;:()"–—-]|w\//gu)) {
    const raw = match[0]
    const word = raw.toLowerCase()
    if (!/[\p{L}\p{N}]/u.test(raw)) {
      if (raw !== '-') out.push({ word: ',', raw: ',', stop: true })
      continue
    }
    const slip = Object.hasOwn(slips, word) ? slips[word] : undefined
    if (slip && raw !== 'US') {
      for (const part of slip.split(' ')) out.push({ word: part, raw: part === 'i' ? 'I' : part })
      continue
    }
    const split = /^(.+?)(n't|'m|'re|'ve|'ll|'d|'s)$/.exec(word)
    if (split && split[1] && split[2]) {
      out.push({ word: split[1], raw: raw.slice(0, split[1].length) }, { word: split[2], raw: split[2] })
    } else out.push({ word, raw })
  }
  return joinPossessives(out)
}

/** "my sister 's car" keeps its possessive; "my sister 's coming" has a verb. */
function joinPossessives(given: Token[]): Token[] {
  const out: Token[] = []
  for (let n = 0; n < given.length; n++) {
    const token = given[n] as Token
    const before = out.at(-1)
    if (token.word === "'s" && before) {
      const next = given[n + 1]?.word
      const verbal =
        before.word !== 'else' &&
        (pronounHosts.has(before.word) ||
          (next !== undefined &&
            (isGerund(next) ||
              next === "n't" ||
              next === 'not' ||
              determiners.has(next) ||
              possessives.has(next) ||
              (adverbs.has(next) && next !== 'home') ||
              next === 'been' ||
              next === 'got' ||
              next === 'gone' ||
              prepositions.has(next) ||
              /^\d/.test(next) ||
              (next === 'round' && !isNounish(given[n + 2]?.word)) ||
              (likelyAdjective.test(next) && !isNounish(given[n + 2]?.word)) ||
              (isPast(next) && lemma(next) !== next))))
      if (verbal) {
        // "he's still got": what follows the adverb tells
        const past = given.slice(n + 1).find((t) => !adverbs.has(t.word))?.word ?? ''
        const be =
          /^(?:been|got|gone)$/.test(past) ||
          next === 'been' ||
          next === 'got' ||
          next === 'gone' ||
          (next && isPast(next) && !likelyAdjective.test(next) && next !== 'called' && next !== 'made')
            ? 'has'
            : 'is'
        out.push({ word: be, raw: be })
      } else out[out.length - 1] = { word: `${before.word}'s`, raw: `${before.raw}'s` }
    } else if (token.word === "'m") out.push({ word: 'am', raw: 'am' })
    else if (token.word === "'re") out.push({ word: 'are', raw: 'are' })
    else if (token.word === "'ve") out.push({ word: 'have', raw: 'have' })
    else if (token.word === "'ll") out.push({ word: 'will', raw: 'will' })
    else if (token.word === "'d") {
      const next = given[n + 1]?.word ?? ''
      out.push({ word: next === 'better' || (isPast(next) && lemma(next) !== next) || next === 'been' ? 'had' : 'would', raw: 'would' })
    } else if (token.word === "n't") out.push({ word: 'not', raw: 'not' })
    else out.push(token)
  }
  return out
}
const isNounish = (word: string | undefined): boolean =>
  word !== undefined &&
  word !== ',' &&
  !prepositions.has(word) &&
  !conjunctions.has(word) &&
  !adverbs.has(word) &&
  !auxiliaries.has(word) &&
  !timeNouns.has(word) &&
  !objectPronouns.has(word)
const pronounHosts = new Set([
  'it',
  'he',
  'she',
  'that',
  'there',
  'here',
  'what',
  'who',
  'where',
  'how',
  'when',
  'this',
  'everything',
  'everyone',
  'nobody',
  'nothing',
  'something',
])
const lowerOf = (raw: string, word: string): string => (/^(?:cousin|nana|grandma|grandpa)$/.test(word) ? capital(raw) : word)
const titles = /^(?:mr|mrs|ms|miss|dr|sir|father|sister|auntie|aunt|uncle)$/
const likelyAdjective =
  /^(ill|sick|fine|good|great|bad|okay|ok|happy|sad|angry|upset|busy|late|pregnant|engaged|dead|broken|gone|away|back|right|wrong|nice|lovely|cute|mad|annoying|funny|weird|lonely|better|worse|old|new|married|divorced|retired|expensive|dying)$/

/** A thing or a human that was spoken of. */
export type Phrase = {
  /** As said: "my bike", "a bike". */
  readonly said: string
  /** Turned to the second person: "your bike", "a bike". */
  readonly you: string
  /** Definite and turned: "your bike", "the bike". */
  readonly the: string
  /** Without determiner: "bike". */
  readonly bare: string
  readonly head: string
  readonly plural: boolean
  readonly human: boolean
  readonly they: 'she' | 'he' | 'they'
}

const bareSingulars = new Set(
  'work school college uni university church dinner lunch breakfast brunch supper bed home town uk london tea coffee prison hospital'.split(' '),
)

/** Turn one pronoun to the second person. "you" cannot be turned safely here: undefined. */
export function turnedWord(word: string): string | undefined {
  switch (word) {
    case 'my':
    case 'our':
      return 'your'
    case 'i':
    case 'me':
    case 'we':
    case 'us':
      return 'you'
    case 'mine':
    case 'ours':
      return 'yours'
    case 'myself':
      return 'yourself'
    case 'ourselves':
      return 'yourselves'
    case 'am':
      return 'are'
    case 'you':
    case 'your':
    case 'yours':
    case 'yourself':
      return undefined
    default:
      return word
  }
}

const kin =
  /^(mum|mom|mam|mother|mummy|mommy|dad|father|daddy|grandma|gran|granny|nan|nana|grandpa|grandad|granddad|gramps|hubby|wifey|bf|gf|sis|bro|parents|grandparents|auntie|boss)$/

/** A noun phrase from its tokens, or undefined where it cannot be spoken back with grace. */
export function phrase(given: readonly Token[], names: ReadonlySet<string> = new Set()): Phrase | undefined {
  const words = given.filter((t) => !t.stop)
  while (words.length > 0 && fillers.has(words[0]!.word)) words.shift()
  while (words.length > 1 && adverbs.has(words.at(-1)!.word)) words.pop()
  if (words.length === 0 || words.length > 7) return undefined
  const first = words[0]!
  if (
    words.some(
      (t) => /^(you|your|yours|yourself|myself|himself|herself|themselves|ourselves|no|whatever|which)$/.test(t.word) || /^[^\p{L}\p{N}]/u.test(t.word),
    )
  )
    return undefined
  if (/^(less|more|enough|such|bits?|lots?|too)$/.test(first.word)) return undefined
  if (first.word === 'one' && (words.length === 1 || words[1]!.word === 'of')) return undefined
  if (words.length === 2 && words[1]!.word === 'one') return undefined
  if (words.length === 1 && kin.test(first.word)) {
    const name = first.word
    return { said: name, you: `your ${name}`, the: `your ${name}`, bare: name, head: name, plural: isPlural(name), human: true, they: pronounOf(name) }
  }
  if (words.length === 1 && (objectPronouns.has(first.word) || determiners.has(first.word) || possessives.has(first.word) || adverbs.has(first.word)))
    return undefined
  const of = words.findIndex((t, n) => n > 0 && /^(of|in|from|at|on|with|for|behind|next|across)$/.test(t.word))
  const headed = of > 0 ? words.slice(0, of) : words
  const headToken = headed.at(-1)!
  const head = headToken.word
  if (determiners.has(head) || possessives.has(head) || auxiliaries.has(head)) return undefined
  const isName = names.has(head) || (/^\p{Lu}/u.test(headToken.raw) && !determiners.has(first.word))
  const determined = determiners.has(first.word) || possessives.has(first.word) || /'s$/.test(first.word) || /^\d/.test(first.word)
  const show = (t: Token, n: number): string =>
    names.has(t.word) && /^\p{Ll}/u.test(t.raw)
      ? capital(t.raw)
      : n === 0 && !isName && /^\p{Lu}\p{Ll}*$/u.test(t.raw) && (determined || words.length > 1) && !names.has(t.word) && !midName(t.raw)
        ? t.raw.toLowerCase()
        : t.raw
  const turned = words.map((t, n) => (turnedWord(t.word) === t.word ? show(t, n) : turnedWord(t.word)))
  if (turned.some((w) => w === undefined)) return undefined
  const you = turned.join(' ')
  const rest = (determined ? turned.slice(1) : turned).join(' ')
  const plural = isPlural(head) || (words.some((t) => t.word === 'and') && !determiners.has(first.word))
  const the = [
    'a',
    'an',
    'some',
    'another',
    'any',
    'one',
    'several',
    'many',
    'few',
    'more',
    'most',
    'much',
    'enough',
    'every',
    'each',
    'such',
    'this',
    'that',
    'these',
    'those',
  ].includes(first.word)
    ? `the ${rest}`
    : /^\d+$/.test(first.word)
      ? `the ${you}`
      : determined || isName || bareSingulars.has(head) || names.has(first.word)
        ? you
        : plural || words.length === 1 || !isGerund(first.word)
          ? `the ${you}`
          : you
  // "mr hughes" however it is typed
  if (words.length === 2 && titles.test(first.word) && !lemma(head) && !determiners.has(head)) {
    const name = `${capital(first.raw)} ${capital(headToken.raw)}`
    const they = /^(?:mr|sir|father|uncle)$/.test(first.word) ? 'he' : first.word === 'dr' ? 'they' : 'she'
    return { said: name, you: name, the: name, bare: name, head, plural: false, human: true, they }
  }
  // "Old Stan", "little Amira"
  if (
    words.length === 2 &&
    /^(?:old|little|young|big|poor|cousin|nana|grandma|grandpa)$/.test(first.word) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(headToken.raw) &&
    !lemma(head) &&
    !isPlural(head)
  ) {
    const name = `${lowerOf(first.raw, first.word)} ${headToken.raw}`
    return { said: name, you: name, the: headToken.raw, bare: name, head, plural: false, human: true, they: 'they' }
  }
  const human =
    (names.has(head.replace(/'s$/, '')) && !/'s$/.test(head)) ||
    humans.has(head) ||
    (names.size > 0 && words.some((t) => names.has(t.word) && !/'s$/.test(t.word)) && of < 0)
  const family = first.word === 'the' && words.length === 2 && /^\p{Lu}\p{Ll}+s$/u.test(headToken.raw)
  const relation = words.findLast((t) => humans.has(t.word))
  return {
    said: words.map((t, n) => show(t, n)).join(' '),
    you,
    the: fixThe(the),
    bare: rest,
    head,
    plural: plural || family,
    human: human || family,
    they: relation ? pronounOf(relation.word) : 'they',
  }
}
const fillers = new Set([
  'just',
  'really',
  'very',
  'so',
  'quite',
  'like',
  'all',
  'both',
  'actually',
  'basically',
  'literally',
  'only',
  'even',
  'too',
  'about',
  'rather',
  'pretty',
  'such',
  'probably',
])
const midName = (raw: string): boolean => /^\p{Lu}\p{L}*\p{Lu}/u.test(raw)
const fixThe = (text: string): string => text.replace(/^the (the|my|your)\b/, '$1')
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where a noun phrase that begins at `from` ends (exclusive). */
export function phraseEnd(given: readonly Token[], from: number): number {
  let n = from
  let content = 0
  let usedOf = false
  for (; n < given.length; n++) {
    const { word, stop } = given[n]!
    const next = given[n + 1]?.word ?? ''
    if (stop) break
    if (
      n === from &&
      objectPronouns.has(word) &&
      !(
        possessives.has(word) &&
        next &&
        !prepositions.has(next) &&
        !adverbs.has(next) &&
        !conjunctions.has(next) &&
        // "her anything", "her a lamp": to her, not hers
        !(word === 'her' && (/^(?:a|an|the|some|any|something|anything|nothing|everything|that|this)$/.test(next) || possessives.has(next)))
      ) &&
      !determiners.has(word)
    )
      return n + 1
    if (possessives.has(word) || determiners.has(word)) {
      if (content > 0) break
      continue
    }
    if (word === 'of' && content > 0 && !usedOf && next) {
      usedOf = true
      content = 0
      continue
    }
    if (
      word === 'and' &&
      content > 0 &&
      next &&
      (possessives.has(next) ||
        (!auxiliaries.has(next) && !adverbs.has(next) && !isPast(next) && !prepositions.has(next) && !nominative.has(next) && lemma(next) === undefined))
    ) {
      content = 0
      continue
    }
    if (prepositions.has(word) || conjunctions.has(word) || auxiliaries.has(word) || nominative.has(word) || word === 'to') break
    if (adverbs.has(word) && !(content === 0 && /^(very|really|so|quite|pretty|early|late|home|well|hard)$/.test(word))) break
    if (content > 0 && /^[£$€]?\d/.test(word)) break
    if (objectPronouns.has(word) && content > 0 && word !== 'one') break
    if (word === 'one' && determiners.has(given[n - 1]?.word ?? '')) {
      content++
      continue
    }
    if (
      content > 0 &&
      timeNouns.has(word) &&
      /^(this|last|next|every|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(given[n - 1]?.word ?? '')
    )
      break
    if (
      content > 0 &&
      /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|last|next)$/.test(word) &&
      (!next || given[n + 1]?.stop || prepositions.has(next) || timeNouns.has(next) || conjunctions.has(next))
    )
      break
    if (
      content > 0 &&
      isGerund(word) &&
      !/^(morning|evening|wedding|building|painting|meeting|ceiling|feeling|ring|thing|spring|string|training|reading|running|washing|clothing|heating|parking|swimming|landing)$/.test(
        word,
      )
    )
      break
    if (
      content > 0 &&
      isPast(word) &&
      !isThird(word) &&
      n > from + 1 &&
      !/ed$/.test(given[n - 1]?.word ?? '') &&
      next !== '' &&
      (objectPronouns.has(next) || possessives.has(next) || determiners.has(next) || prepositions.has(next))
    )
      break
    content++
  }
  return n
}

/** "learning the piano" from "learn the piano". */
export const inging = (verb: string, rest: string): string => `${gerund(verb)}${rest ? ` ${rest}` : ''}`
