/**
 * The gist of a statement: who did what, to whom, with whom, where, why, and how it was. A shallow reader by rules: where it
 * is unsure it leaves a part out, so that nothing is said back that was not said.
 */
import type { PersonNamed } from '../../words/reading.ts'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  humans,
  isGerund,
  isPast,
  isPlural,
  isThird,
  lemma,
  nominative,
  objectPronouns,
  particles,
  possessives,
  prepositions,
  pronounOf,
  subjectPronouns,
  timeNouns,
} from './grammar.ts'
import { capital, phrase, phraseEnd, tokens } from './phrase.ts'
import type { Phrase, Token } from './phrase.ts'

export type Subject = 'i' | 'we' | 'you' | 'it' | 'he' | 'she' | 'they' | 'there' | 'thing' | 'human' | 'none'

export type Clause = {
  readonly text: string
  readonly link: string
  readonly subject: Subject
  /** The subject where it is a noun or a name. */
  readonly who?: Phrase
  /** Main verb, base form; empty in a fragment. */
  readonly verb: string
  readonly particle: string
  readonly form: 'past' | 'present' | 'ing' | 'perfect' | 'future' | 'base'
  readonly negated: boolean
  readonly modal: string
  /** Verbs on the way to the main one: "want", "try", "have to", "keep", "decide". */
  readonly chain: readonly string[]
  /** What was done to the subject, base form: "was told" is "tell", "got stuck" is "stick". */
  readonly done?: string
  readonly object?: Phrase
  /** The object as a pronoun: "him". */
  readonly pronoun: string
  /** Phrases by preposition. */
  readonly by: Readonly<Record<string, Phrase>>
  /** After be, feel, seem, go: "awful", "well". */
  readonly how: string
  /** All that follows the main verb, as said. */
  readonly rest: string
  readonly asks: boolean
  readonly fragment?: Phrase
  readonly names: ReadonlySet<string>
  /** With the clauses that hang on it ("when …", "because …"), where they are short. */
  readonly full?: string
}

export type Gist = {
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly subject: readonly Token[]
}

/** "I GOT THE PART" is said back in an ordinary voice. */
const unshouted = (text: string): string =>
  /\p{Lu}{2,}.*\s.*\p{Lu}{2,}/su.test(text) && !/\p{Ll}/u.test(text) ? text.toLowerCase().replace(/\bi\b/g, 'I') : text

/** `carried` is the subject of what stood before "and", where the text was cut there. */
export function gistOf(text: string, people: readonly PersonNamed[] = [], carried: readonly Token[] = []): Gist {
  const names = new Set<string>()
  for (const { name } of people) if (name) for (const part of name.toLowerCase().split(/\s+/)) names.add(part)
  const clauses: Clause[] = []
  let lastSubject: readonly Token[] = []
  for (const sentence of unshouted(text)
    .replace(/\b(e\.g|i\.e|mr|mrs|ms|dr|st)\./gi, '$1')
    .split(/(?<=[.!?…])\s+|[\n;]+|\.{2,}/)) {
    if (!sentence.trim()) continue
    const asks = /\?\s*$/.test(sentence)
    let subject: readonly Token[] = clauses.length === 0 ? carried : []
    const begun = clauses.length
    for (const { part, link } of split(tokens(sentence.replace(/[.!?…]+$/, '')), names)) {
      const clause: { clause: Clause; subject: Token[] } | undefined = parse(part, { link, names, asks, before: subject })
      if (!clause) continue
      const last = clauses.at(-1)
      if (last && begun < clauses.length && /^(when|if|since|until|because|while|which|unless|that)$/.test(link) && !last.full)
        clauses[clauses.length - 1] = { ...last, full: `${last.text} ${link} ${clause.clause.text}` }
      clauses.push(clause.clause)
      if (clause.subject.length > 0) {
        subject = clause.subject
        lastSubject = subject
      }
    }
  }
  return { text, clauses, names, words: new Set(tokens(text).map((t) => t.word)), subject: lastSubject }
}

/** Take a sentence apart where a new clause begins. */
function split(given: readonly Token[], names: ReadonlySet<string>): { part: Token[]; link: string }[] {
  const out: { part: Token[]; link: string }[] = []
  let part: Token[] = []
  let link = ''
  const cut = (next: string): void => {
    if (part.some((t) => !t.stop)) out.push({ part, link })
    part = []
    link = next
  }
  for (let n = 0; n < given.length; n++) {
    const { word, stop } = given[n]!
    let k = n + 1
    while (given[k] && (adverbs.has(given[k]!.word) || given[k]!.stop) && k < n + 3) k++
    const next = given[k]?.word ?? ''
    const opens = startsClause(given, k, names)
    if (stop) {
      if (opens || /^(but|and|so|because|though|although|which)$/.test(given[n + 1]?.word ?? '')) cut('')
      else if (!listy(given, n)) cut('')
      continue
    }
    if ((word === 'but' || word === 'because' || word === 'though' || word === 'although' || word === 'except') && part.length > 0) {
      cut(word)
      continue
    }
    if ((word === 'but' || word === 'because' || word === 'though' || word === 'although') && part.length === 0) {
      link = word
      continue
    }
    if (
      (word === 'so' && opens && part.length > 1) ||
      ((word === 'when' || word === 'if' || word === 'while' || word === 'since' || word === 'which' || word === 'until') &&
        part.length > 1 &&
        // "He asked if I was well": what was asked belongs to it
        !(word === 'if' && /^(?:ask|wonder|know|check|see|remember)$/.test(lemma(part.findLast((t) => !objectPronouns.has(t.word))?.word ?? '') ?? '')) &&
        (opens || word === 'which'))
    ) {
      cut(word)
      continue
    }
    const pair =
      (/^(i|me)$/.test(given[n + 1]?.word ?? '') || (part.length === 1 && part[0]!.word === 'me')) &&
      part.length < 6 &&
      !part.some((t) => auxiliaries.has(t.word) || isPast(t.word) || (lemma(t.word) === t.word && !humans.has(t.word) && !names.has(t.word)))
    if (
      word === 'and' &&
      part.length > 0 &&
      !pair &&
      (opens || isPast(next) || (isThird(next) && lemma(next) !== undefined) || next === 'now' || next === 'then')
    ) {
      cut('and')
      continue
    }
    part.push(given[n]!)
  }
  cut('')
  return out
}

/** A comma inside a list ("eggs, milk and bread") or after an adjective does not end a clause. */
const listy = (given: readonly Token[], n: number): boolean => {
  const before = given[n - 1]?.word ?? ''
  const next = given[n + 1]?.word ?? ''
  return (
    !lemma(next) &&
    !subjectPronouns.has(next) &&
    !possessives.has(next) &&
    !conjunctions.has(next) &&
    !prepositions.has(next) &&
    !adverbs.has(before) &&
    !adverbs.has(next) &&
    given.slice(n + 1).filter((t) => !t.stop).length > 0 &&
    given.slice(n).some((t) => t.word === 'and')
  )
}

function startsClause(given: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const first = given[at]
  if (!first || first.stop) return false
  const next = given[at + 1]?.word ?? ''
  if (nominative.has(first.word)) return true
  // "…and one of the relatives shouted"
  if (/^(?:one|two|some|most|all|none|both|half)$/.test(first.word) && next === 'of')
    return given.slice(at + 2, at + 6).some((t) => auxiliaries.has(t.word) || isPast(t.word))
  if (/^(it|you|this|that|there|everyone|everybody|nobody|nothing|someone|somebody|noone|no-one|everything)$/.test(first.word))
    return auxiliaries.has(next) || lemma(next) !== undefined || adverbs.has(next)
  if (possessives.has(first.word) || determiners.has(first.word) || names.has(first.word)) {
    for (let n = at + 1; n < Math.min(given.length, at + 5); n++) {
      const { word, stop } = given[n]!
      if (stop) return false
      if (auxiliaries.has(word) || isPast(word) || isThird(word)) return names.has(first.word) || !/ed$/.test(word) || n > at + 1
      if (prepositions.has(word) || conjunctions.has(word)) return false
    }
  }
  return false
}

type Into = { link: string; names: ReadonlySet<string>; asks: boolean; before: readonly Token[] }

function parse(given: readonly Token[], into: Into): { clause: Clause; subject: Token[] } | undefined {
  const words = given.filter((t) => !t.stop)
  let n = leading(words)
  if (words.length === 0) return undefined
  const text = shown(given)
  const first = words[n]
  if (!first) return { clause: fragmentOf(words, text, into), subject: [] }
  const wh = /^(what|who|where|when|why|how|which|whose)$/.test(first.word)
  const timed = words.slice(0, n).some((t) => timeNouns.has(t.word) || /^(today|tomorrow|yesterday|tonight|now)$/.test(t.word))
  const inverted =
    (into.asks || !timed) &&
    auxiliaries.has(first.word) &&
    (subjectPronouns.has(words[n + 1]?.word ?? '') ||
      possessives.has(words[n + 1]?.word ?? '') ||
      (words[n + 1]?.word === 'not' && subjectPronouns.has(words[n + 2]?.word ?? '')))
  const asks =
    into.asks || inverted || (wh && (auxiliaries.has(words[n + 1]?.word ?? '') || first.word !== 'when') && !/^(a|an)$/.test(words[n + 1]?.word ?? ''))
  let modal = ''
  const aux: string[] = []
  let negated = false
  if (wh) n++
  if (inverted || (wh && auxiliaries.has(words[n]?.word ?? ''))) {
    aux.push(words[n]!.word)
    n++
    if (words[n]?.word === 'not') {
      negated = true
      n++
    }
  }
  const found = subjectAt(words, n, into)
  let { subject, who } = found
  n = found.end
  // The verb group
  const chain: string[] = []
  let verb = ''
  let form: Clause['form'] = 'present'
  for (; n < words.length; n++) {
    const { word } = words[n]!
    const next = words[n + 1]?.word ?? ''
    if (word === 'not' || word === 'never') {
      negated = true
      continue
    }
    if (auxiliaries.has(word) && !(/^(have|has|had|do|does|did|having)$/.test(word) && isMainVerb(words, n))) {
      if (/^(am|is|are|was|were|be|been|being)$/.test(word) && !verbFollows(words, n)) {
        verb = 'be'
        form = /^(was|were)$/.test(word)
          ? 'past'
          : aux.some((a) => a === 'will' || a === 'would')
            ? 'future'
            : word === 'been' && aux.some((a) => /^(have|has|had)$/.test(a))
              ? 'perfect'
              : 'present'
        n++
        for (let k = n; k < words.length && (adverbs.has(words[k]!.word) || words[k]!.word === 'not'); k++)
          if (/^(not|never)$/.test(words[k]!.word)) negated = true
        break
      }
      aux.push(word)
      continue
    }
    if (adverbs.has(word) && !verb) {
      if (word === 'well' || word === 'home') break
      continue
    }
    if (
      word === 'going' &&
      next === 'to' &&
      lemma(words[n + 2]?.word ?? '') === words[n + 2]?.word &&
      words[n + 2] &&
      !/^(bed|work|school|church|town)$/.test(words[n + 2]!.word)
    ) {
      aux.push('will')
      n += 1
      continue
    }
    const forced =
      aux.some((a) => /^(can|could|will|would|should|must|might|may|do|does|did)$/.test(a)) &&
      !determiners.has(word) &&
      !possessives.has(word) &&
      !prepositions.has(word) &&
      !conjunctions.has(word) &&
      /^[a-z]{3,}$/.test(word) &&
      !subjectPronouns.has(word)
    const base = lemma(word) ?? (forced ? word : subject !== 'none' && found.end === n ? guessed(word) : undefined)
    if (!base) break
    if (
      subject === 'none' &&
      chain.length === 0 &&
      !isPast(word) &&
      !isGerund(word) &&
      aux.length === 0 &&
      !/^(love|hate|miss|need|want|feel|think|hope|wish|like|have|got|can|keep|went|am)$/.test(word)
    )
      break
    // "want to learn", "started running", "keep forgetting", "trying to fix"
    const to = next === 'to' ? n + 2 : n + 1
    const after = words[to]
    const linksTo =
      next === 'to' &&
      after &&
      lemma(after.word) === after.word &&
      !determiners.has(after.word) &&
      !possessives.has(after.word) &&
      !bareNouns.has(after.word) &&
      chainable.has(base)
    const linksIng = next !== 'to' && after && isGerund(after.word) && ingChain.has(base)
    if (linksTo || linksIng) {
      chain.push(base === 'have' && next === 'to' ? 'must' : base === 'use' ? 'used' : base)
      if (chain.length === 1) form = tense(word, aux)
      n = linksTo ? n + 1 : n
      if (chain.length > 3) break
      continue
    }
    verb = base === 'get' && word === 'got' && aux.some((a) => /^(have|has)$/.test(a)) ? 'have' : base
    if (chain.length === 0) form = verb !== base ? 'present' : lemma(word) === undefined && /ed$/.test(word) && aux.length === 0 ? 'past' : tense(word, aux)
    n++
    break
  }
  modal = aux.find((a) => /^(can|could|should|would|will|must|might|may|'ll)$/.test(a)) ?? ''
  if (aux.some((a) => a === 'will' || a === 'shall') && !chain.length) form = 'future'
  if (!verb) {
    if (subject === 'none' || !aux.length) return { clause: { ...fragmentOf(words, text, into), asks, negated }, subject: [] }
    verb = aux.some((a) => /^(am|is|are|was|were)$/.test(a)) ? 'be' : 'do'
  }
  if (subject === 'none' && verb) {
    subject = into.before.length > 0 ? 'none' : 'i'
  }
  if (subject === 'none') {
    const inherited = inheritedFrom(into)
    subject = inherited.subject
    who = inherited.who
  }
  const after = readRest(words, n, { verb, names: into.names })
  // "Charged me eighteen quid": whoever did, it was not the speaker.
  if (
    subject === 'i' &&
    found.tokens.length === 0 &&
    into.before.length === 0 &&
    /^(?:me|us)$/.test(after.pronoun) &&
    !/^(?:get|be)$/.test(verb) &&
    n > 0 &&
    words[n - 1] &&
    isPast(words[n - 1]!.word)
  )
    subject = 'they'
  const done = /^(be|get)$/.test(verb) ? doneTo(words, n) : undefined
  const named = subject === 'thing' && who && !negated ? namedBy(who, verb, found.tokens) : undefined
  if (named) {
    subject = 'human'
    who = named
  }
  return {
    clause: {
      text,
      link: into.link,
      subject,
      ...(who ? { who } : {}),
      verb,
      form,
      negated: negated || nobody.test(found.tokens[0]?.word ?? ''),
      modal,
      chain,
      ...(done ? { done } : {}),
      asks,
      names: into.names,
      ...after,
    },
    subject: found.tokens,
  }
}

/** "Nobody told me": what is said is that it was not done. */
const nobody = /^(?:nobody|no-one|noone)$/

/** The participle after "was" or "got", base form. */
function doneTo(words: readonly Token[], from: number): string | undefined {
  let n = from
  while (words[n] && (adverbs.has(words[n]!.word) || /^(?:not|being|been)$|ly$/.test(words[n]!.word))) n++
  const word = words[n]?.word ?? ''
  return isPast(word) && lemma(word) !== word ? lemma(word) : word === 'put' || word === 'cut' || word === 'hit' ? word : undefined
}

/** Somebody typed without a capital: "jamal threw a pen". Things do not throw, say or cry. */
function namedBy(who: Phrase, verb: string, found: readonly Token[]): Phrase | undefined {
  const [only, ...more] = found.filter((t) => !adverbs.has(t.word))
  if (!only || more.length > 0 || isPlural(only.word) || who.human || !humanVerbs.has(verb) || !/^[\p{L}'’-]{2,}$/u.test(only.raw)) return undefined
  if (lemma(only.word) !== undefined || timeNouns.has(only.word) || notNames.has(only.word)) return undefined
  const name = capital(only.raw)
  return { ...who, said: name, you: name, the: name, bare: name, human: true }
}
const humanVerbs = new Set(
  'say tell ask think want call ring text throw cry laugh shout smile promise forget remember know like love hate bring buy give sit eat drink sleep wake wear marry invite apologise lie snore draw sing write believe refuse agree admit argue hug kiss punch'.split(
    ' ',
  ),
)
const notNames = new Set(
  'work school college uni hr management payroll security reception google alexa siri amazon twitter instagram everyone it this that things stuff nothing something parliament government society life time fate karma science history another other others both most some half one two three four five six'.split(
    ' ',
  ),
)

/** A word that stands where the verb must be and ends as one: "she reorganised the kitchen". */
function guessed(word: string): string | undefined {
  const prefixed = /^(?:re|un|over|out|mis|under|pre|de)(\w{3,})$/.exec(word)?.[1]
  if (prefixed && lemma(prefixed)) return word.slice(0, word.length - prefixed.length) + lemma(prefixed)!
  return /^\w{3,}(?:ised|ized|ified|ated)$/.test(word) ? word.slice(0, -1) : undefined
}

/** The subject of the clause before: a pronoun, or a noun phrase standing alone. */
function inheritedFrom(into: Into): { subject: Subject; who?: Phrase } {
  const found = subjectAt(into.before, 0, into)
  if (found.subject !== 'none') return found
  const who = phrase(into.before, into.names)
  return who ? { subject: who.human ? 'human' : 'thing', who } : { subject: 'i' }
}

const chainable = new Set(
  'want need have try hope plan decide start begin like love hate forget remember learn manage promise agree refuse use mean offer get expect seem intend wish choose prefer fail struggle afford ask'.split(
    ' ',
  ),
)
const ingChain = new Set(
  'start begin stop keep quit enjoy love hate like try finish avoid miss consider resume continue go practise spend mind imagine'.split(' '),
)
const bareNouns = new Set('bed work school church town sleep dinner lunch breakfast practice'.split(' '))

const tense = (word: string, aux: readonly string[]): Clause['form'] =>
  aux.some((a) => /^(can|could|will|would|should|must|might|may)$/.test(a)) && !aux.some((a) => /^(have|has|had)$/.test(a))
    ? 'present'
    : aux.some((a) => /^(have|has|had)$/.test(a)) && !isGerund(word)
      ? 'perfect'
      : isGerund(word)
        ? 'ing'
        : aux.includes('did') || isPast(word)
          ? 'past'
          : 'present'

/** have/do as the main verb: what follows is an object, not a verb. */
function isMainVerb(words: readonly Token[], n: number): boolean {
  const { word } = words[n]!
  let k = n + 1
  while (words[k] && (adverbs.has(words[k]!.word) || words[k]!.word === 'not')) k++
  const next = words[k]?.word
  if (!next) return true
  if (
    subjectPronouns.has(next) &&
    next !== 'it' &&
    next !== 'this' &&
    next !== 'that' &&
    next !== 'everything' &&
    next !== 'nothing' &&
    next !== 'something' &&
    next !== 'one'
  )
    return false
  if (/^(do|does|did)$/.test(word)) return lemma(next) !== next
  if (next === 'to') return true
  return !(isPast(next) || next === 'been') || determiners.has(next)
}

const verbFollows = (words: readonly Token[], n: number): boolean => {
  let k = n + 1
  while (words[k] && (adverbs.has(words[k]!.word) || words[k]!.word === 'not')) k++
  const next = words[k]?.word ?? ''
  if (!next) return false
  if (/^(going|been|being|having)$/.test(next)) return true
  if (
    /^(interesting|boring|exciting|annoying|amazing|surprising|disappointing|exhausting|tiring|relaxing|charming|frustrating|depressing|confusing|embarrassing|terrifying|missing)$/.test(
      next,
    )
  )
    return false
  return isGerund(next) && !determiners.has(next)
}

function leading(words: readonly Token[]): number {
  let n = 0
  for (; n < words.length; n++) {
    const { word } = words[n]!
    const next = words[n + 1]?.word ?? ''
    if (/^(this|last|next|every|one|all|most|each)$/.test(word) && timeNouns.has(next)) {
      n++
      continue
    }
    if (/^(on|in|at|by)$/.test(word) && (timeNouns.has(next) || /^\d/.test(next))) {
      n++
      continue
    }
    if (/^(?:in|at|on|for|during|after|before|since|with|here|there|back)$/.test(word)) {
      // "In my country I was a teacher": the place comes first, then who.
      const at = words.findIndex((t, k) => k > n && k < n + 6 && nominative.has(t.word))
      const between = words.slice(n + 1, at)
      if (
        at > n &&
        (auxiliaries.has(words[at + 1]?.word ?? '') || adverbs.has(words[at + 1]?.word ?? '') || lemma(words[at + 1]?.word ?? '') !== undefined) &&
        !between.some((t) => auxiliaries.has(t.word) || subjectPronouns.has(t.word) || isPast(t.word) || conjunctions.has(t.word))
      ) {
        n = at - 1
        continue
      }
    }
    if (timeNouns.has(word) && /day$/.test(word) && (subjectPronouns.has(next) || possessives.has(next))) continue
    if (word === 'guess' && next === 'what') {
      n++
      continue
    }
    if (
      /^(and|so|but|because|well|oh|hey|hi|hello|omg|ugh|wow|yay|damn|god|man|bro|dude|yeah|yes|no|nah|nope|yep|ok|okay|when|if|while|since|although|though|that|then|anyway|honestly|thing|lol|haha|please)$/.test(
        word,
      )
    ) {
      if (word === 'that' && (auxiliaries.has(next) || lemma(next) || next === "'s")) break
      if (/^(when|if)$/.test(word) && auxiliaries.has(next)) break
      if (word === 'no' && next && !subjectPronouns.has(next) && !adverbs.has(next)) break
      if (word === 'man' && auxiliaries.has(next)) break
      if (word === 'thing') break
      continue
    }
    if (adverbs.has(word) && !/^(only|all|home|here|there|kind|sort|lot|bit|no|alone|early|late|well|hard)$/.test(word)) continue
    break
  }
  return n
}

function subjectAt(words: readonly Token[], from: number, into: Into): { subject: Subject; who?: Phrase; end: number; tokens: Token[] } {
  const first = words[from]
  if (!first) return { subject: 'none', end: from, tokens: [] }
  const { word } = first
  const next = words[from + 1]?.word ?? ''
  const taken = (end: number): Token[] => words.slice(from, end)
  if (word === 'i' || word === 'we' || word === 'you' || word === 'he' || word === 'she' || word === 'they' || word === 'it')
    return { subject: word, end: from + 1, tokens: taken(from + 1) }
  if (word === 'there' && (auxiliaries.has(next) || next === 'is')) return { subject: 'there', end: from + 1, tokens: [] }
  if (/^(this|that)$/.test(word) && from > 0 && auxiliaries.has(words[from - 1]!.word)) return { subject: 'it', end: from + 1, tokens: [] }
  if (/^(this|that|everything|nothing|something|which)$/.test(word) && (auxiliaries.has(next) || isPast(next) || isThird(next) || adverbs.has(next)))
    return { subject: 'it', end: from + 1, tokens: taken(from + 1) }
  if (/^(everyone|everybody|nobody|noone|no-one|someone|somebody|people)$/.test(word)) {
    const who = phrase([first], new Set([word]))
    // "everyone on the ward signed": the verb comes after where they are
    const end = prepositions.has(next) || next === 'who' || next === 'else' ? (verbAfter(words, from + 1) ?? from + 1) : from + 1
    return { subject: 'human', ...(who ? { who: { ...who, said: word, you: word, the: word, bare: word } } : {}), end, tokens: taken(from + 1) }
  }
  if (auxiliaries.has(word) && !/^(?:have|has|had|do|does|did|having|being)$/.test(word)) return { subject: 'none', end: from, tokens: [] }
  const mine = oneOf(words, from, into.names)
  if (mine) return mine
  if (word === 'me' && next === 'and' && words[from + 2]) {
    const end = verbAfter(words, from + 2)
    const who = end ? phrase(words.slice(from + 2, end), into.names) : undefined
    if (end) return { subject: 'we', ...(who ? { who: { ...who, human: true } } : {}), end, tokens: taken(end) }
  }
  const related = withRelative(words, from, into.names)
  if (related) return related
  if (isGerund(word) && !into.names.has(word) && !determiners.has(word)) {
    // "Walking helped" has a doing for its subject; "walking to work" has none.
    const verbAt = words.findIndex((t, k) => k > from && auxiliaries.has(t.word) && !/^(have|do|be|having)$/.test(t.word))
    if (verbAt > from && verbAt <= from + 5) {
      const who = phrase(words.slice(from, verbAt), into.names)
      if (who) return { subject: 'thing', who, end: verbAt, tokens: taken(verbAt) }
    }
    return { subject: 'none', end: from, tokens: [] }
  }
  const andMe = words.findIndex((t, k) => k > from && k < from + 6 && t.word === 'and' && /^(i|me)$/.test(words[k + 1]?.word ?? ''))
  if (andMe > 0) {
    const who = phrase(words.slice(from, andMe), into.names)
    return { subject: 'we', ...(who ? { who } : {}), end: andMe + 2, tokens: taken(andMe + 2) }
  }
  // A noun phrase as far as the first verb
  let end = from
  for (let n = from; n < Math.min(words.length, from + 8); n++) {
    const { word: w } = words[n]!
    const prior = words[n - 1]?.word ?? ''
    if (n > from && !/^(a|an|the|my|your|his|her|our|their|this|some)$/.test(prior)) {
      const pluralSubject = isPlural(prior) || into.names.has(prior)
      if (
        auxiliaries.has(w) ||
        isPast(w) ||
        (isThird(w) && !(isPlural(w) && prior !== '' && (/'s$/.test(prior) || /^\d/.test(prior)))) ||
        (pluralSubject && lemma(w) === w) ||
        // "the lads at work call me grandad"
        (n > from + 2 && lemma(w) === w && !humans.has(w) && !prepositions.has(prior) && pluralBefore(words, from, n)) ||
        (isGerund(w) && humans.has(prior) && n > from)
      ) {
        end = n
        break
      }
    }
    if (conjunctions.has(w) && w !== 'and' && w !== 'that') break
    if (subjectPronouns.has(w) && n > from && !determiners.has(w)) break
  }
  if (end <= from) return { subject: 'none', end: from, tokens: [] }
  let k = end
  while (k > from && (adverbs.has(words[k - 1]!.word) || words[k - 1]!.word === 'not')) k--
  const span = words.slice(from, k)
  const who = span.length > 0 && span.length < 7 ? phrase(span, into.names) : undefined
  if (lemma(word) && !determiners.has(word) && !into.names.has(word) && (isPast(word) || verbInitial.has(word)) && !humans.has(word))
    return { subject: 'none', end: from, tokens: [] }
  const isHuman = who?.human ?? span.some((t) => humans.has(t.word) && !/'s$/.test(t.word))
  return { subject: isHuman ? 'human' : 'thing', ...(who ? { who } : {}), end, tokens: taken(k) }
}
/** Whether several are spoken of, then where they are: "the lads at work". */
const pluralBefore = (words: readonly Token[], from: number, to: number): boolean => {
  const at = words.findIndex((t, n) => n > from && n < to && prepositions.has(t.word))
  return at > from && isPlural(words[at - 1]!.word)
}

type Found = { subject: Subject; who?: Phrase; end: number; tokens: Token[] }

const finite = (t: Token | undefined): boolean => t !== undefined && (auxiliaries.has(t.word) || isPast(t.word) || (isThird(t.word) && !isPlural(t.word)))

/** Where the first finite verb stands from here on, or undefined. */
function verbAfter(words: readonly Token[], from: number): number | undefined {
  const at = words.findIndex((t, n) => n >= from && n < from + 9 && (finite(t) || (isThird(t.word) && n > from)) && !determined(words[n - 1]))
  return at < 0 ? undefined : at
}
const determined = (t: Token | undefined): boolean => t !== undefined && (possessives.has(t.word) || /^(?:a|an|the|this|that|these|those|some)$/.test(t.word))

/** "One of my friends from uni has bought a boat": one friend. */
function oneOf(words: readonly Token[], from: number, names: ReadonlySet<string>): Found | undefined {
  if (!/^(?:one|two|three|four|some|most|all|both|half|none)$/.test(words[from]?.word ?? '') || words[from + 1]?.word !== 'of') return undefined
  if (/^(?:us|them|you)$/.test(words[from + 2]?.word ?? '') && (finite(words[from + 3]) || isThird(words[from + 3]?.word ?? '')))
    return { subject: words[from + 2]!.word === 'us' ? 'we' : 'they', end: from + 3, tokens: words.slice(from, from + 3) }
  const stop = words.findIndex((t, n) => n > from + 2 && (prepositions.has(t.word) || /^(?:who|that|which)$/.test(t.word) || finite(t)))
  if (stop < 0) return undefined
  const relative = /^(?:who|that|which)$/.test(words[stop]!.word) || words.slice(stop, stop + 4).some((t) => t.word === 'who')
  const first = verbAfter(words, stop)
  const end = first !== undefined && relative ? (verbAfter(words, first + 2) ?? first) : first
  if (end === undefined) return undefined
  const tokens = words.slice(from, end)
  const whole = phrase(words.slice(from + 2, stop), names)
  if (!whole) return { subject: /^(?:us|them)$/.test(words[from + 2]!.word) ? 'they' : 'thing', end, tokens }
  const single = words[from]!.word === 'one' && whole.plural
  const bare = single
    ? whole.bare
        .replace(/children$/, 'child')
        .replace(/ies$/, 'y')
        .replace(/men$/, 'man')
        .replace(/s$/, '')
    : whole.bare
  const the = single ? whole.the.slice(0, whole.the.length - whole.bare.length) + bare : whole.the
  const who: Phrase = single ? { ...whole, the, bare, head: bare.split(' ').at(-1)!, plural: false } : whole
  return { subject: who.human ? 'human' : 'thing', who, end, tokens }
}

/** "The woman who runs the shop said": the verb is the second one; "the lad next door took" has none before it. */
function withRelative(words: readonly Token[], from: number, names: ReadonlySet<string>): Found | undefined {
  if (!determined(words[from]) && !humans.has(words[from]!.word) && !names.has(words[from]!.word)) return undefined
  // "A girl called Safa lent me a pen"
  const called = words.findIndex((t, n) => n > from && n < from + 5 && /^(?:called|named)$/.test(t.word))
  if (called > from && !words.slice(from, called).some((t) => finite(t) || prepositions.has(t.word)) && finite(words[called + 2])) {
    const one = phrase(words.slice(from, called), names)
    const name = words[called + 1]!
    if (one) {
      const said = capital(name.raw)
      const who: Phrase = one.human ? { ...one, said, you: said, the: said, bare: said } : one
      return { subject: one.human ? 'human' : 'thing', who, end: called + 2, tokens: words.slice(called + 1, called + 2) }
    }
  }
  const at = words.findIndex((t, n) => n > from && n < from + 6 && (/^(?:who|which)$/.test(t.word) || (t.word === 'next' && words[n + 1]?.word === 'door')))
  if (at < 0 || words.slice(from, at).some((t) => finite(t) && !isPlural(t.word))) return undefined
  const door = words[at]!.word === 'next'
  const first = door ? verbAfter(words, at + 2) : lemma(words[at + 1]?.word ?? '') !== undefined ? at + 1 : verbAfter(words, at + 1)
  if (first === undefined) return undefined
  const end = door ? first : verbAfter(words, first + (auxiliaries.has(words[first]!.word) ? 2 : 1))
  if (end === undefined) return undefined
  const who = phrase(words.slice(from, at), names)
  if (!who) return undefined
  const human = who.human || door || words[at]!.word === 'who'
  return { subject: human ? 'human' : 'thing', who: { ...who, human }, end, tokens: words.slice(from, at) }
}
const verbInitial = new Set('love hate miss need want feel think hope wish have can keep'.split(' '))

type Rest = Pick<Clause, 'particle' | 'object' | 'pronoun' | 'by' | 'how' | 'rest'>

function readRest(words: readonly Token[], from: number, about: { verb: string; names: ReadonlySet<string> }): Rest {
  let n = from
  let particle = ''
  const rest = words
    .slice(from)
    .map((t) => t.raw)
    .join(' ')
  let pronoun = ''
  let object: Phrase | undefined
  const by: Record<string, Phrase> = {}
  let how = ''
  while (words[n] && (adverbs.has(words[n]!.word) || words[n]!.word === 'not') && !/^(well|badly|home|hard|early|late|alone)$/.test(words[n]!.word)) n++
  if (
    /^(be|feel|seem|look|sound|get|go|become|taste|smell|turn|run|end)$/.test(about.verb) &&
    /ly$/.test(words[n]?.word ?? '') &&
    !/^(?:lovely|friendly|lonely|ugly|silly|early|daily|poorly|lively|family|badly|likely)$/.test(words[n]!.word) &&
    words[n + 1] &&
    !prepositions.has(words[n + 1]!.word) &&
    !determiners.has(words[n + 1]!.word) &&
    !conjunctions.has(words[n + 1]!.word)
  )
    n++
  if (/^(be|feel|seem|look|sound|get|go|become|taste|smell|turn|run|end)$/.test(about.verb)) {
    const next = words[n]
    if (
      next &&
      !timeNouns.has(next.word) &&
      !/^(next|this|last|every|there|here|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|\d.*)$/.test(
        next.word,
      ) &&
      !prepositions.has(next.word) &&
      !determiners.has(next.word) &&
      !possessives.has(next.word) &&
      next.word !== 'to' &&
      !/^\d/.test(next.word)
    ) {
      how = next.word
      if (about.verb !== 'get' || likelyState.test(how)) n++
    } else if (next?.word === 'like') how = 'like'
  }
  if (words[n] && particles.has(words[n]!.word) && about.verb !== 'be') {
    const next = words[n + 1]?.word ?? ''
    if (!next || determiners.has(next) || possessives.has(next) || adverbs.has(next) || prepositions.has(next)) {
      if (!next || /^(up|out|off|down|away|back)$/.test(words[n]!.word)) {
        particle = words[n]!.word
        n++
      }
    }
  }
  for (let guard = 0; n < words.length && guard < 12; guard++) {
    const { word } = words[n]!
    if (
      word === 'to' &&
      lemma(words[n + 1]?.word ?? '') === words[n + 1]?.word &&
      words[n + 1] &&
      !determiners.has(words[n + 1]!.word) &&
      !humans.has(words[n + 1]!.word)
    )
      break
    if (prepositions.has(word) && !(word === 'like' && about.verb !== 'be')) {
      const end = phraseEnd(words, n + 1)
      const said = phrase(words.slice(n + 1, end), about.names)
      const key = word === 'onto' ? 'on' : word === 'into' ? 'in' : word
      if (said && !timeNouns.has(said.head) && !Object.hasOwn(by, key)) by[key] = said
      n = Math.max(end, n + 1)
      continue
    }
    if (conjunctions.has(word) || nominative.has(word)) break
    if (reporting.has(about.verb) && object === undefined && (word === 'there' || startsClause(words, n, about.names))) break
    if (adverbs.has(word)) {
      n++
      continue
    }
    if (object === undefined && pronoun === '') {
      if (isGerund(word) && object === undefined) {
        n = words.length
        continue
      }
      const end = phraseEnd(words, n)
      if (end > n) {
        const span = words.slice(n, end)
        if (span.length === 1 && /^(him|her|them|it|me|us|you|this|that|myself|something|nothing|everything|anything)$/.test(span[0]!.word)) {
          pronoun = span[0]!.word
          n = end
          // "gave me a book", "told her the news": what follows is the object
          if (
            /^(give|send|bring|show|buy|offer|lend|tell|teach|make|cook|get|owe|cost|promise|ask|draw|write|read|sell|leave|hand|text|pass|bake|knit|order|save|find|charge)$/.test(
              about.verb,
            ) &&
            words[n] &&
            !prepositions.has(words[n]!.word) &&
            !conjunctions.has(words[n]!.word) &&
            !adverbs.has(words[n]!.word) &&
            words[n]!.word !== 'to' &&
            !nominative.has(words[n]!.word)
          ) {
            const further = phraseEnd(words, n)
            const said = phrase(words.slice(n, further), about.names)
            if (said && !timeNouns.has(said.head)) object = said
            n = Math.max(further, n + 1)
          }
          continue
        }
        const said = phrase(span, about.names)
        if (said && !isTime(said, span)) object = said
        n = end
        continue
      }
    }
    n++
  }
  return { particle, ...(object ? { object } : {}), pronoun, by, how, rest }
}

const reporting = new Set(
  'say tell think know believe reckon guess hope wish hear suppose feel mean bet swear promise realise realize notice mention claim insist admit'.split(' '),
)
const likelyState = /(ed|wet|sick|ill|lost|drunk|cold|hot|angry|upset|married|better|worse|hurt|stuck|caught|ready|dark|late|old|used|home|fired)$/

const shown = (given: readonly Token[]): string =>
  given
    .map((t) => t.raw)
    .join(' ')
    .replace(/ ,/g, ',')
    .replace(/^[, ]+|[, ]+$/g, '')

const isTime = (said: Phrase, span: readonly Token[]): boolean =>
  timeNouns.has(said.head) && (span.length === 1 || /^(this|last|next|every|all|the)$/.test(span[0]!.word)) && span.length < 4

function fragmentOf(words: readonly Token[], text: string, into: Into): Clause {
  const from = leading(words)
  const end = phraseEnd(words, from)
  const said = end > from ? phrase(words.slice(from, end), into.names) : undefined
  const rest = readRest(words, end, { verb: '', names: into.names })
  return {
    text,
    link: into.link,
    subject: 'none',
    verb: '',
    form: 'base',
    negated: /\b(no|not|never)\b/i.test(text),
    modal: '',
    chain: [],
    asks: into.asks,
    particle: '',
    pronoun: '',
    by: rest.by,
    how: '',
    rest: text,
    names: into.names,
    ...(said ? { fragment: said } : {}),
  }
}

/** The pronoun of a human that a clause is about. */
export const theyOf = (who: Phrase | undefined): 'she' | 'he' | 'they' => (who ? (who.they === 'they' && !who.plural ? pronounOf(who.head) : who.they) : 'they')
