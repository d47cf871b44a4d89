/** What a question wants, whatever it is about: the kind of answer, the words that must be met, the humans, the span of time. */
import type { Readable } from '../../vault/vault.ts'
import { relation, relationModifier } from '../learning/kin.ts'
import { peopleCalled } from '../people.ts'
import type { Window } from '../asked.ts'
import { wordsOf } from '../terms.ts'
import { inOneWord } from './statement.ts'

export type Wants =
  | 'when'
  | 'since when'
  | 'how long'
  | 'how many'
  | 'how often'
  | 'how much'
  | 'how old'
  | 'who'
  | 'whose'
  | 'where'
  | 'which'
  | 'what'
  | 'why'
  | 'how'
  | 'whether'
  | 'mentioned'
  | 'felt'

/** One thing that must be met: a word, or a human by any of their names. */
export type Term = {
  readonly word: string
  /** Everything that meets it beside the word in its inflections, lower case. */
  readonly alias: readonly string[]
  readonly role: 'human' | 'name' | 'verb' | 'word' | 'slight'
  /** Known human. */ readonly person?: string
}

export type AskedShape = {
  readonly wants: Wants
  /** "which ROAD", "how many KIDS", "what COLOUR". */
  readonly kind?: string
  readonly terms: readonly Term[]
  readonly verb?: string
  /** The subject of the verb is the person who asks. */
  readonly mine: boolean
  readonly turn?: 'first' | 'last'
  readonly window?: Window
  /** What lies ahead is asked for: "when do we fly", "when is the wedding". */
  readonly ahead: boolean
  /** Asked of the past: "did", "was", "have". */
  readonly past: boolean
  /** "by whom": the preposition that was left standing ("from", "with"). */
  readonly dangling?: string
  /** What somebody said is asked. */
  readonly saying: boolean
}

const aside =
  /^(?:(?:hey|hi|ok|okay|so|and|um|hmm|oh|please|well|by the way|btw|sorry|quick question|remind me(?: again)?|tell me(?: again)?|what was it again|do you (?:still )?(?:know|remember|recall)|can you (?:remember|recall|remind me|tell me)|did I (?:ever )?(?:tell|say to|mention to) you|did I (?:ever )?(?:say|mention)|have I (?:ever )?(?:told you|said|mentioned(?: to you)?)|I (?:forget|forgot|can not remember|do not remember|wonder))[\s,:]+)+(?=(?:who|whose|whom|what|when|where|why|how|which|whether|if|that|about|since)\b)/i
const after =
  /[\s,]+(?:again|by the way|did I (?:ever )?(?:say|tell you|mention(?: it| that)?)|do you (?:know|remember|recall)|if you remember|have I (?:said|told you)|remind me|please|exactly|though|anyway|then|then\?|in the end)$/i

/** Words that carry nothing that must be met. */
const empty = new Set(
  `a an the and or but if of to in on at by for from with about as into over under off up out than then so too very really actually ever still again also just only even already now currently is am are was were be been being do does did done
  have has had having will would shall should can could may might must i me my mine myself we us our ours you your yours it its this that these those there here he she him her his hers they them their theirs what who whom whose which
  when where why how whether not no any some all one ones time times thing things bit lot kind sort type way name names named called call mention mentioned mentions tell told say said says talk talked supposed exactly happen happened happens
  last first next many much often long old far get got gets getting go goes going went gone make makes made take takes took let ago since until till during while before after around more most other else own`.split(
    /\s+/,
  ),
)
/** May be missing in what was said. */
const slight = new Set(
  `new old big little small good bad nice whole entire favourite favorite current usual usually always actually place day week month year today yesterday recently lately right money wrong matter anything something everything nothing someone anyone people person man woman guy thing stuff end
  decide decided plan planned planning want wanted wants need needed think thought feel feeling felt mean meant know knew use used like try tried keep kept put give find found house name live lived work worked visit visited see saw ask asked asks back`.split(
    /\s+/,
  ),
)

const weakVerb = /^(?:know|knew|known|think|want|wanted|need|needed|mean|meant|try|tried)$/

const human = `(?:my|our|his|her|their) (?:(?:${relationModifier}) )*(?:${relation}|parents|grandparents|kids|children|siblings|in-laws|family)|\\p{Lu}[\\p{L}'-]+`

export function askedShape(vault: Readable, bare: string, window?: Window): AskedShape | undefined {
  let words = bare.trim().replace(/[?!.\s]+$/, '')
  const whole = words
  for (let before = ''; before !== words;) {
    before = words
    words = words.replace(aside, '').replace(after, '').trim()
  }
  const mentioned =
    /^(?:have I|did I|had I)(?: ever| already)? (?:mention(?:ed)?|tell you about|told you about|talk(?:ed)? about|said anything about|say anything about|spoken (?:of|about)|speak (?:of|about)|bring up|brought up)\b(?<rest>.*)$/i.exec(
      whole,
    )
  if (mentioned) return shapeOf({ vault, wants: 'mentioned', rest: mentioned.groups?.['rest'] ?? '', bare: words, ...(window && { window }) })
  words = words.replace(/^(?:that|about|if|whether) /i, (found) => (/^(?:if|whether)/i.test(found) ? 'whether ' : ''))
  const read = readWants(words)
  if (!read) return undefined
  return shapeOf({ vault, ...read, bare: words, ...(window && { window }) })
}

function readWants(words: string): { wants: Wants; kind?: string; rest: string } | undefined {
  let found: RegExpExecArray | null
  // What something is called, and nothing else that is said of it.
  const called =
    /^(?:what|who) (?:is|was|are|were) (?<of>.+?) (?:called|named)$|^what(?:'s| is| was| are) (?<whose>.+?)(?:'s?)? (?<kind>first name|last name|surname|full name|nickname|name)s?$|^what (?:is|was) the name of (?<named>(?!(?:that|this|the) (?:\p{L}+ )?(?:restaurant|café|cafe|pub|bar|hotel|book|film|song|band|show|shop|place|town|village|school|company|series|game|person|guy|man|woman|lady|girl|boy|bloke)\b).+)$/iu.exec(
      words,
    )?.groups
  const somebody =
    /^what (?:is|was) the name of (?:that|the|this) (?:\p{L}+ )?(?:person|guy|man|woman|lady|girl|boy|bloke)(?: who| that)?\b(?<rest>.*)$/iu.exec(words)?.groups
  if (somebody) return { wants: 'who', rest: somebody['rest'] ?? '' }
  if (called) return { wants: 'which', kind: called['kind'] ?? 'name', rest: ` ${called['of'] ?? called['whose'] ?? called['named'] ?? ''}` }
  const rest = (): string => words.slice(found?.[0].length ?? 0)
  if ((found = /^since when\b/i.exec(words))) return { wants: 'since when', rest: rest() }
  if ((found = /^how long\b(?! ago)/i.exec(words))) return { wants: 'how long', rest: rest() }
  if ((found = /^(?:when|what (?:day|date|time|month|year)|which (?:day|date|month|year)|how long ago)\b/i.exec(words))) return { wants: 'when', rest: rest() }
  if ((found = /^(?:how often|how many times)\b/i.exec(words))) return { wants: 'how often', rest: rest() }
  if ((found = /^how many (?<kind>[\p{L}-]+)/iu.exec(words))) return { wants: 'how many', kind: found.groups?.['kind'] ?? '', rest: rest() }
  if ((found = /^how much\b/i.exec(words))) return { wants: 'how much', rest: rest() }
  if ((found = /^(?:how old|what age)\b/i.exec(words))) return { wants: 'how old', rest: rest() }
  if ((found = /^(?:how (?:did|do|was|were|have) I (?:feel(?:ing)?|been feeling|been)|what (?:mood|state) was I in|how was I)\b/i.exec(words)))
    return { wants: 'felt', rest: rest() }
  if ((found = /^whose\b(?: (?<kind>[\p{L}-]+))?/iu.exec(words)))
    return { wants: 'whose', rest: words.slice(5), ...(found.groups?.['kind'] && { kind: found.groups['kind'] }) }
  if ((found = /^(?:who|whom)\b/i.exec(words))) return { wants: 'who', rest: rest() }
  if ((found = /^(?:where|in (?:which|what) (?:city|town|country))\b/i.exec(words))) return { wants: 'where', rest: rest() }
  if ((found = /^(?:why|how come)\b/i.exec(words))) return { wants: 'why', rest: rest() }
  if (
    (found =
      /^(?:what|which)(?: (?:kind|sort|type|make|brand) of| was the name of (?:that|the|this)| is the name of (?:that|the|this)|'s the name of (?:that|the|this))? (?<kind>(?!is\b|was\b|did\b|do\b|does\b|were\b|are\b|am\b|has\b|have\b|had\b|happened\b|will\b|would\b|should\b|can\b|could\b|made\b|went\b|I\b|the\b|my\b|our\b)[\p{Ll}-]+)/u.exec(
        words,
      ))
  )
    return { wants: 'which', kind: found.groups?.['kind'] ?? '', rest: rest() }
  if ((found = /^(?:what|which)\b/i.exec(words))) return { wants: 'what', rest: rest() }
  if ((found = /^how\b/i.exec(words))) return { wants: 'how', rest: rest() }
  if ((found = /^whether\b/i.exec(words))) return { wants: 'whether', rest: rest() }
  if (/^(?:did|do|does|am|is|are|was|were|have|has|had|will)\b/i.test(words)) return { wants: 'whether', rest: words }
  return undefined
}

function shapeOf({
  vault,
  wants,
  kind,
  rest,
  bare,
  window,
}: {
  vault: Readable
  wants: Wants
  kind?: string
  rest: string
  bare: string
  window?: Window
}): AskedShape | undefined {
  const body = (window ? rest.replace(window.text, ' ') : rest).replace(/\s+/g, ' ').trim()
  const terms: Term[] = []
  let left = body
  // Humans first, as wholes: "my sister", "Anna", "Dr Osei".
  for (const match of body.matchAll(new RegExp(`\\b(?:${human})(?:'s?)?(?![\\p{L}])|\\b(?:mum|mom|dad|grandma|grandpa|nan|gran)\\b(?:'s)?`, 'gu'))) {
    const said = match[0].replace(/'s?$/, '')
    const known = peopleCalled(vault, said)
    if (known.length === 0 && !/^(?:(?:my|our)\b|(?:mum|mom|dad|grandma|grandpa|nan|gran)$)/i.test(said)) continue
    if (/^(?:I|I'|Did|Do|Was|The|What)$/.test(said)) continue
    const alias = [...new Set([...known.flatMap(({ id }) => aliasesOf(vault, id)), ...wordsOf(said).filter((word) => !empty.has(word))])]
    terms.push({ word: said, alias, role: 'human', ...(known.length === 1 && known[0] && { person: known[0].id }) })
    left = left.replace(match[0], ' ')
  }
  const verb = verbOf(phrased(left), wants)
  for (const match of phrased(left).matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
    const said = match[0].replace(/['’]s$/, '')
    const word = said.toLowerCase()
    if (empty.has(word) || terms.some((term) => term.word.toLowerCase() === word)) continue
    const isName = /^\p{Lu}/u.test(said)
    terms.push({ word, alias: [], role: isName ? 'name' : weakVerb.test(word) ? 'slight' : word === verb ? 'verb' : slight.has(word) ? 'slight' : 'word' })
  }
  const kindWord = kind?.toLowerCase()
  // "What car do I have" has nothing to be met but the car itself.
  if (kindWord && wants === 'which' && !terms.some(({ role }) => role !== 'slight')) terms.push({ word: kindWord, alias: [], role: 'word' })
  const dangling = /\b(with|from|to|for|at|in|on|about|of|by)$/i.exec(body)?.[1]?.toLowerCase()
  const turn = /\b(?:last|latest|most recent(?:ly)?)\b/i.test(body) ? 'last' : /\bfirst\b/i.test(body) ? 'first' : undefined
  if (terms.length === 0 && !window && !(kindWord && wants === 'which')) return undefined
  return {
    wants,
    terms,
    ...(kindWord && { kind: kindWord }),
    ...(verb && { verb }),
    mine: /\b(?:did|do|have|had|was|were|am|are|will|would|should|could|can) (?:I|we)\b/.test(body),
    ...(turn && { turn }),
    ...(window && { window }),
    ahead: /^ ?(?:do|does|am|is|are|will)\b/i.test(body),
    past: /\b(?:did|was|were|had|have|has)\b/i.test(bare),
    ...(dangling && { dangling }),
    saying: /\b(?:say|said|tell|told|think|thought|mention|advise|advised|suggest)\b/i.test(body),
  }
}

const aliasesOf = (vault: Readable, id: string): string[] =>
  vault.all<{ text: string }>('select text from alias where person = ?', id).flatMap(({ text }) => text.split(' '))

/** "Split up", "passed away" are one word here as they are in what was said. */
const phrased = (text: string): string =>
  text.replace(/[\p{L}' -]+/gu, (run) => (/\b(?:up|away|down|off|in|go|redundant|job|notice)\b/.test(run) ? inOneWord(run) : run))

/** The word that is done: "did I BUY the bike", "who RECOMMENDED it". */
function verbOf(left: string, wants: Wants): string | undefined {
  const words = left.split(/\s+/).filter(Boolean)
  const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}'-]/gu, ''))
  const aux = bare.findIndex((word) => /^(?:did|do|does|have|has|had|will|can|could|should|would|am|is|are|was|were)$/.test(word))
  if (aux < 0) return wants === 'who' || wants === 'what' || wants === 'which' ? bare.find((word) => !empty.has(word)) : undefined
  for (let n = aux + 1; n < bare.length; n++) {
    const word = bare[n] ?? ''
    if (/^(?:i|we|you|he|she|it|they|the|my|our|his|her|a|an|that|this|ever|last|first|already|and|both|not|just|really|been|be|being|still|now)$/.test(word))
      continue
    if (empty.has(word)) return undefined
    if (/^\p{Lu}/u.test(words[n] ?? '')) continue
    // After "the" stands a thing first: "did the plumber come".
    const before = bare[n - 1] ?? ''
    if (/^(?:the|my|our|a|an|that|this|his|her)$/.test(before)) continue
    return word
  }
  return undefined
}

export const isEmpty = (word: string): boolean => empty.has(word)
