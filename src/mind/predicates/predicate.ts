/**
 * Predicates: what one would ask about a thing done, wanted or said, by the verb it was told with and by who did it. They need no
 * knowledge of the subject and no training, so they carry what no situation covers. Written as plain text: `## key`, fields,
 * `>` lines. All fields given must fit; the block that asks for most wins.
 */
import type { Clause } from '../talk/gist.ts'
import type { Phrase } from '../talk/phrase.ts'
import { kinds } from './kinds.ts'

export type Predicate = { readonly key: string; readonly lines: readonly string[]; fits(clause: Clause): number }

/**
 * Reads predicates. Fields: `who` (i, other, nobody, thing, it, there, any, fragment: no verb at all), `form` (past, present, ing,
 * perfect, future, passive: what was done to the subject), `not: yes`,
 * `verbs` (base forms; after a comma phrases such as "give up"), `chain` (a verb on the way: want, try, must), `modal`, `how`
 * (what it is or feels), `head` (the subject's head word), `object` (human, thing, any, or head words; `@food` is a kind of them), `with: human`, `to: any`, `me: yes`, `that: yes`, `rest` (a
 * pattern over what follows the verb), `text` (one over the clause), `unless` (a pattern over the clause that forbids it). Throws with the line's number where the text is not of this form.
 */
export function readPredicates(text: string): Predicate[] {
  const blocks: { key: string; fields: Map<string, string>; lines: string[] }[] = []
  for (const [n, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const heading = /^## ([a-z][a-z0-9-]*)$/.exec(line)?.[1]
    if (heading) blocks.push({ key: heading, fields: new Map(), lines: [] })
    else if (line === '' || blocks.length === 0) continue
    else if (line.startsWith('> ')) blocks.at(-1)!.lines.push(line.slice(2))
    else {
      const [, name, value] = /^(who|form|not|verbs|chain|modal|how|head|object|with|to|me|that|rest|text|unless): (.+)$/.exec(line) ?? []
      if (!name || !value) throw new Error(`line ${n + 1}: "${line}" is neither a field nor a line`)
      blocks.at(-1)!.fields.set(name, value)
    }
  }
  return blocks.map(({ key, fields, lines }) => ({ key, lines, fits: fitting(fields) }))
}

/** How well a clause fits, by how much was asked of it; 0 where it does not. */
type Test = (clause: Clause) => number

function fitting(fields: ReadonlyMap<string, string>): Test {
  const tests: Test[] = [whoTest(fields.get('who') ?? 'any'), formTest(fields.get('form')), modalTest(fields.get('modal'), fields.get('not') === 'yes')]
  const not = fields.get('not') === 'yes'
  if (!/^(?:fragment|nobody)$/.test(fields.get('who') ?? '')) tests.push((clause) => (clause.negated === not ? (not ? 1.5 : 0.1) : 0))
  const passive = fields.get('form') === 'passive'
  const verb = verbTest(fields.get('verbs'), fields.get('chain'), passive)
  // "Got shouted at" is no getting.
  tests.push(passive || fields.has('how') ? verb : (clause) => (clause.done && clause.verb === 'get' && verb(clause) === 2 ? 0 : verb(clause)))
  const head = fields.get('head')
  if (head) {
    const heads = headsOf(head)
    tests.push(({ who }) => (who && (heads.has(who.head) || heads.has(who.head.replace(/s$/, ''))) ? 2.5 : 0))
  }
  const text = fields.get('text')
  if (text) {
    const pattern = new RegExp(text, 'i')
    tests.push((clause) => (pattern.test(clause.text) ? 4 : 0))
  }
  const how = fields.get('how')?.split(' ')
  if (how) tests.push(({ how: is }) => (is.split(' ').some((word) => how.includes(word)) ? 4 : 0))
  const object = fields.get('object')
  if (object) tests.push(objectTest(object))
  if (fields.has('with')) tests.push(({ by }) => (by['with']?.human ? 1.5 : 0))
  if (fields.has('to')) tests.push(({ by, rest }) => ((by['to'] ?? by['in'] ?? (/^(?:home|away|abroad|there)\b/.test(rest) || undefined)) ? 1.5 : 0))
  if (fields.has('me'))
    tests.push(({ rest, pronoun }) =>
      /^(?:me|us)$/.test(pronoun) || /\b(?:me|us|my (?:feelings|work|idea|cooking|clothes|hair|body|weight|accent|face))\b/i.test(rest) ? 2 : 0,
    )
  if (fields.has('that'))
    tests.push(({ rest }) => (/^(?:that |i |we |he |she |they |it |you |there |the |this |my |\p{Lu})/iu.test(rest) && rest.split(' ').length > 2 ? 1 : 0))
  const rest = fields.get('rest')
  if (rest) {
    const pattern = new RegExp(rest, 'i')
    tests.push((clause) => (pattern.test(clause.rest) ? 4 : 0))
  }
  const unless = fields.get('unless')
  if (unless) {
    const pattern = new RegExp(unless, 'i')
    tests.push((clause) => (pattern.test(clause.text) ? 0 : 0.1))
  }
  return (clause) => {
    let sum = 0
    for (const test of tests) {
      const worth = test(clause)
      if (worth === 0) return 0
      sum += worth
    }
    return sum
  }
}

const subjects: Readonly<Record<string, RegExp>> = {
  i: /^(?:i|we|none)$/,
  other: /^(?:human|he|she|they)$/,
  thing: /^(?:thing|it)$/,
  it: /^it$/,
  there: /^there$/,
  any: /^(?:i|we|none|human|he|she|they|thing|it|there)$/,
  nobody: /^human$/,
  fragment: /^none$/,
}

const none = /^(?:and |but |so |because )*(?:nobody|no[- ]?one|none of)\b/i

function whoTest(who: string): Test {
  const pattern = subjects[who]
  if (!pattern) throw new Error(`nobody is called "${who}" here`)
  return ({ subject, verb, text }) => {
    if (!pattern.test(subject)) return 0
    if ((who === 'fragment') !== (verb === '') && who !== 'any') return 0
    // What nobody did is no deed of somebody's.
    if ((who === 'nobody') !== none.test(text) && who !== 'any') return 0
    return who === 'any' ? 0.2 : 0.5
  }
}

function formTest(forms: string | undefined): Test {
  const allowed = forms?.split(' ')
  if (forms === 'passive') return ({ done }) => (done ? 1 : 0)
  return ({ form }) => (allowed === undefined ? 0.1 : allowed.includes(form) ? 0.5 : 0)
}

/** What may, should or could be is not what is: it has blocks of its own. */
function modalTest(modals: string | undefined, not: boolean): Test {
  const wanted = modals?.split(' ')
  if (wanted) return ({ modal }) => (wanted.includes(modal) ? 3 : 0)
  return ({ modal }) => (/^(?:might|may|could|should|must)$/.test(modal) || (/^(?:would|can)$/.test(modal) && !not) ? 0 : 0.1)
}

/** With these "on" and "over" make another verb. */
const moving = new Set('go get carry put take come turn hold move keep pass hang stay'.split(' '))

function verbTest(verbs: string | undefined, chains: string | undefined, passive: boolean): Test {
  const [words = '', ...phrases] = verbs?.split(',').map((part) => part.trim()) ?? []
  const single = new Set(words.split(' ').filter(Boolean))
  const several = phrases.filter(Boolean).map((phrase) => {
    const [first = '', ...more] = phrase.split(' ')
    return { first, after: new RegExp(String.raw`^(?:\S+ ){0,3}?${more.join(' ')}\b`, 'i'), bare: more.length === 0 }
  })
  const chain = chains?.split(' ')
  return (clause) => {
    if (chain && clause.chain.some((verb) => chain.includes(verb))) return 3
    if (!verbs) return chain ? 0 : 0.1
    if (passive) return clause.done && (single.has(clause.done) || several.some(({ first, after }) => clause.done === first && after.test(clause.rest))) ? 3 : 0
    // "I want to tell her" is not "I told her".
    if (clause.chain.length > 0) return 0
    const following = [clause.particle, clause.rest].filter(Boolean).join(' ')
    if (several.some(({ first, after, bare }) => clause.verb === first && (bare || after.test(following)))) return 3
    return single.has(clause.verb) &&
      !(
        moving.has(clause.verb)
          ? /^(?:up|off|out|away|down|(?:over|on|in)(?! (?:the|an?|my|his|her|our|their|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|two|three|half|time)\b))\b/
          : /^(?:up|off|out|away|down)\b/
      ).test(following)
      ? 2
      : 0
  }
}

/** Head words, `@kinds` among them. */
function headsOf(given: string): ReadonlySet<string> {
  return new Set(
    given.split(' ').flatMap((word) => {
      if (!word.startsWith('@')) return [word]
      const kind = kinds[word.slice(1)]
      if (!kind) throw new Error(`there is no kind of noun "${word}"`)
      return kind
    }),
  )
}

function objectTest(wanted: string): Test {
  if (wanted === 'any') return ({ object }) => (object ? 0.5 : 0)
  if (wanted === 'human') return ({ object, pronoun }) => (object?.human || /^(?:him|her|them)$/.test(pronoun) ? 1.5 : 0)
  if (wanted === 'thing') return ({ object, pronoun }) => ((object && !object.human) || /^(?:it|them)$/.test(pronoun) ? 1 : 0)
  const heads = headsOf(wanted)
  return ({ object, rest }) => {
    if (object && (heads.has(object.head) || heads.has(object.head.replace(/s$/, '')))) return 4
    const near = rest.toLowerCase().split(/\W+/).slice(0, 5)
    return near.some((word) => heads.has(word)) ? 3 : 0
  }
}

/** The human whom `{he}` stands for in a block about this clause. */
export const spokenOf = (clause: Clause): Phrase | undefined =>
  /^(?:human)$/.test(clause.subject) ? clause.who : clause.object?.human ? clause.object : undefined
