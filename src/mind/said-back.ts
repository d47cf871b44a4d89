/** What a clause offers to the lines: things, people and doings, turned to the second person. */
import type { Slots } from './realise.ts'
import { adverbs, determiners, gerund, humans, lemma, possessives, prepositions, pronounOf, subjectPronouns, timeNouns } from './talk/grammar.ts'
import { gistOf } from './talk/gist.ts'
import type { Clause } from './talk/gist.ts'
import type { Phrase } from './talk/phrase.ts'
import { turned } from './talk/turned.ts'

/** What was spoken of a moment ago, for "it" and "she". */
export type Before = { readonly thing?: Phrase; readonly human?: Phrase; readonly crowd?: readonly Seen[]; readonly turn?: number }
type Seen = Phrase & { readonly turn: number }

/** The humans spoken of lately, newest first: where two fit "he", nobody is named. */
export const crowded = (before: Before, human: Phrase): Seen[] =>
  [{ ...human, turn: before.turn ?? 0 }, ...(before.crowd ?? []).filter((p) => p.the !== human.the && (before.turn ?? 0) - p.turn < lasts)].slice(0, 4)
/** How many utterances a pronoun reaches back. */
const lasts = 4

const inTime =
  /\b(today|tomorrow|yesterday|tonight|again|lately|recently|now|already|finally|just|really|anyway|though|too|either|this (morning|afternoon|evening|week|weekend|month|year)|last (night|week|weekend|month|year)|next (week|weekend|month|year|\w+day)|(on|every|next|last) \w+day( (morning|evening|night|afternoon))?|at the moment|for once|all day|right now|lol|tbh|ngl|haha|xd|tho|soon|in (january|february|march|april|may|june|july|august|september|october|november|december))\b/gi

export function thingOf(c: Clause, before: Before): Phrase | undefined {
  if (c.subject === 'thing' && c.who) return c.who
  const ofs = c.by['about'] ?? c.by['of'] ?? c.by['on'] ?? c.by['for'] ?? c.by['to'] ?? c.by['with'] ?? c.by['from'] ?? c.by['in'] ?? c.by['at']
  const rested = /\bto do (?:with|about|on|in) (.+)$/.exec(c.rest)
  if (rested) {
    const found = gistOf(`I have ${rested[1]}`).clauses[0]?.object
    if (found && !found.human) return found
  }
  if (c.object && !c.object.human && !(c.verb === 'be' && c.how)) return c.object
  if (c.subject === 'it' || c.pronoun === 'it') return before.thing
  if (c.fragment && !c.fragment.human) return c.fragment
  return ofs && !ofs.human ? ofs : undefined
}

export function humanOf(c: Clause, before: Before): Phrase | undefined {
  if ((c.subject === 'human' || (c.subject === 'we' && c.who?.human)) && c.who) return c.who
  if (c.subject === 'he' || c.subject === 'she' || c.subject === 'they') return oneFor(before, c.subject)
  if (c.object?.human && !/^(a|an|some|two|three)$/.test(c.object.said.split(' ')[0] ?? '')) return c.object
  for (const key of ['with', 'to', 'about', 'of', 'from', 'for', 'by', 'at']) if (c.by[key]?.human) return c.by[key]
  if (/^(him|her|them)$/.test(c.pronoun)) return oneFor(before, c.pronoun === 'him' ? 'he' : c.pronoun === 'her' ? 'she' : 'they')
  return c.fragment?.human ? c.fragment : undefined
}

/** The one human that a pronoun can mean, or nobody. */
function oneFor(before: Before, pronoun: string): Phrase | undefined {
  const exact = (before.crowd ?? []).filter((p) => (before.turn ?? 0) - p.turn < lasts && fits(p, pronoun) && !(pronoun !== 'they' && p.plural))
  return exact.length === 1 || (exact.length > 1 && pronoun === 'they' && exact[0]!.plural) ? exact[0] : undefined
}

const fits = (who: Phrase, pronoun: string): boolean => {
  const they = who.they === 'they' && humans.has(who.head) ? pronounOf(who.head) : who.they
  return they === 'they' || they === pronoun
}

export function slotsOf(c: Clause, before: Before): Slots {
  const out: Record<string, string | undefined> = {}
  const thing = thingOf(c, before)
  const who = humanOf(c, before)
  if (thing) {
    Object.assign(out, {
      x: thing.the,
      a: thing.you,
      bare: thing.bare,
      it: thing.plural ? 'them' : 'it',
      is: thing.plural ? 'are' : 'is',
      was: thing.plural ? 'were' : 'was',
      has: thing.plural ? 'have' : 'has',
      s: thing.plural ? '' : 's',
      their2: thing.plural ? 'their' : 'its',
      ...(thing.plural ? { xPlural: 'yes' } : {}),
    })
    if (c.verb === 'be' && c.subject === 'i' && c.object) out['as'] = c.object.you
  } else if (c.subject === 'it' || c.pronoun === 'it') Object.assign(out, { x: 'it', it: 'it', is: 'is', was: 'was', has: 'has', s: 's', their2: 'its' })
  const he = /^(he|she|they)$/.test(c.subject) ? c.subject : ({ him: 'he', her: 'she', them: 'they' } as const)[c.pronoun]
  if (he && !who) out['he'] = he
  if (who)
    Object.assign(out, {
      who: who.the,
      ...(who.plural || (/^(people|everyone|everybody|they)$/.test(who.head) && who.head === 'people') ? { whoPlural: 'yes' } : {}),
    })
  for (const key of ['with', 'for', 'about'] as const)
    if (c.by[key]) {
      out[key] = c.by[key].the
      if (key === 'for') out['forbare'] = c.by[key].bare
    }
  if (c.by['with'] && !c.by['with'].human) delete out['with']
  if (c.subject === 'we' && c.who?.human) out['with'] ??= c.who.the
  const place = c.by['to'] ?? c.by['from'] ?? c.by['in'] ?? c.by['at'] ?? c.by['near']
  if (place && !place.human) out['place'] = place.the
  if (c.how && c.how.length > 2) out['how'] = c.how
  const doing = doingOf(c)
  if (doing) {
    out['do'] = doing
    const first = doing.split(' ')[0]!
    out['ing'] = `${gerund(first)}${doing.slice(first.length)}`
  }
  const clause = clauseOf(c, before)
  if (clause) out['clause'] = clause
  const echo = echoOf(c)
  if (echo) out['echo'] = echo
  if (!out['clause'] && c.verb === '' && !c.asks) {
    const fragment = turned(c.text.replace(/^((so|well|oh|and|but|because|just|yes|yeah|then|also|mostly|maybe|probably) )+/i, ''), 9)
    if (fragment) out['clause'] = lowerFirst(fragment, c.names)
  }
  const between = c.by['between']?.the.split(/ (?:and|or) /)
  if (between?.length === 2) {
    out['one'] = between[0]
    out['other'] = between[1]
  }
  if (/^(say|tell)$/.test(c.verb)) {
    const said = turned(c.rest.replace(/^(to )?(me|us)\s+/i, '').replace(/^that\s+/i, ''), 12)
    if (said && /^(he|she|it|they|you|the|your|there|that|his|her|we)\b/i.test(said) && said.split(' ').length > 2) out['said'] = said
  }
  return out
}

/** What stuck out, said back bare: "a bowl of mints", "fish and chips in the car". */
function echoOf(c: Clause): string | undefined {
  if (!c.object || c.object.human || c.asks || c.negated || (c.verb === 'be' && c.how !== '')) return undefined
  const start = c.rest.toLowerCase().indexOf(c.object.said.toLowerCase())
  if (start < 0) return undefined
  const tail = c.rest
    .slice(start)
    .replace(inTime, '')
    .replace(/\s+(after|before|because|but|so|and then|when|if|since|while|which|that|to|from|into|for|with|about|at)\b.*$/i, '')
    .trim()
  const text = turned(tail, 7)
  return text && text.split(' ').length > 1 ? lowerFirst(text, c.names) : undefined
}

/** The whole clause in the second person: "your son starts school tomorrow". */
export function clauseOf(c: Clause, before: Before): string | undefined {
  if (!c.verb || c.asks || c.subject === 'you') return undefined
  if (c.full) {
    const { full, ...rest } = c
    const whole = clauseOf({ ...rest, text: full }, before)
    if (whole && whole.split(' ').length <= 13) return whole
  }
  const cut = c.text
    .replace(
      /^((so|well|oh|hey|and|but|because|honestly|actually|basically|anyway|ugh|yeah|yes|no|omg|wow|man|god|also|then|when|if|while|though|although|lol|haha|i mean|you know|like|guess what|the thing is|plus) )+/i,
      '',
    )
    .replace(/( (lol|haha|tbh|ngl|though|tho|anyway|you know|too))+$/i, '')
  let text = turned(cut, 13)
  if (!text) return undefined
  text = lowerFirst(text, c.names)
  if (/^(human|thing)$/.test(c.subject) && c.who && !text.toLowerCase().includes(c.who.head)) text = `${c.who.the} ${text}`
  if (c.subject === 'none' || (c.subject === 'i' && !/\b(you|your|you're|you've)\b/i.test(text.split(' ').slice(0, 4).join(' ')))) {
    if (/^(been)\b/i.test(text)) text = `you've ${text}`
    else if (c.form === 'ing' && !/^(just |still |finally )?(am|are|is)\b/i.test(text)) text = `you're ${text}`
    else if (c.form === 'past' || c.form === 'present') text = `you ${text}`
    else return undefined
  }
  const one = c.subject === 'he' || c.subject === 'she' ? oneFor(before, c.subject) : undefined
  if (one) text = text.replace(/^(he|she)('s)?\b/i, (_, __, is: string | undefined) => one.the + (is ? ' is' : ''))
  return /^I\b/.test(text) ? undefined : lowerFirst(text, c.names)
}
/** A sentence's capital goes, a name's stays. */
export function lowerFirst(text: string, names: ReadonlySet<string> = new Set()): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? ''
  const word = first.toLowerCase()
  if (names.has(word) || /^\p{Lu}\p{L}*\p{Lu}/u.test(first)) return text
  const plainWord =
    determiners.has(word) ||
    possessives.has(word) ||
    subjectPronouns.has(word) ||
    adverbs.has(word) ||
    prepositions.has(word) ||
    timeNouns.has(word) ||
    humans.has(word) ||
    lemma(word) !== undefined ||
    /(ing|ed|ly)$/.test(word) ||
    /^(one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(-|$)/.test(word) ||
    /^(you've|you're|he's|she's|it's|they're|there's|that's|we're|not|if|when|maybe|perhaps|weird|nice|good|bad|great|work|dinner|lunch|breakfast|school|long|big|small|new|old|too|such|what|mostly)$/.test(
      word,
    )
  return plainWord &&
    !/^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter|i)$/.test(
      word,
    )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

/** "call the bank", "see your mother": the doing in its base form, without the time. */
export function doingOf(c: Clause): string | undefined {
  if (!c.verb || (c.verb === 'be' && !c.rest)) return undefined
  const led = /\b(?:of|about) (\w+ing)\b(.*)$/.exec(c.rest)
  if (led && /^(think|be|dream|talk|worry)$/.test(c.verb)) {
    const base = lemma(led[1]!.toLowerCase())
    const back = turned(led[2]!.replace(inTime, '').trim() || 'it', 8)
    return base && back ? `${base}${led[2]!.trim() ? ` ${back}` : ''}` : undefined
  }
  const cut = c.rest
    .replace(inTime, '')
    .replace(/\s+(because|but|so|and then|when|if|since|while|which|that)\b.*$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/\b(do|does|did|is|are|was|were|have|has|will|would|can) not\b|\b(where|how|what|why|who|used)\b/.test(cut)) return undefined
  if (cut === '') return c.verb.length > 2 ? c.verb : undefined
  if (/\b(to|with|for|at|on|of|a|the|my|in|about|and|from)$/i.test(cut)) return undefined
  const back = turned(cut, 8)
  return back ? `${c.verb} ${back}` : undefined
}
