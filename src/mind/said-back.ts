/** What a clause offers to the lines: things, people and doings, turned to the second person. */
import type { Slots } from './realise.ts'
import { gerund, humans, lemma, pronounOf } from './talk/grammar.ts'
import type { Clause } from './talk/gist.ts'
import type { Phrase } from './talk/phrase.ts'
import { turned } from './talk/turned.ts'

/** What was spoken of a moment ago, for "it" and "she". */
export type Before = { readonly thing?: Phrase; readonly human?: Phrase }

const inTime = /\b(today|tomorrow|yesterday|tonight|again|lately|recently|now|already|finally|just|really|anyway|though|too|either|this (morning|afternoon|evening|week|weekend|month|year)|last (night|week|weekend|month|year)|next (week|weekend|month|year|\w+day)|(on|every|next|last) \w+day( (morning|evening|night|afternoon))?|at the moment|for once|all day|right now|lol|tbh|ngl|haha|xd|tho|soon|in (january|february|march|april|may|june|july|august|september|october|november|december))\b/gi

export function thingOf(c: Clause, before: Before): Phrase | undefined {
  if (c.subject === 'thing' && c.who) return c.who
  const ofs = c.by['about'] ?? c.by['of'] ?? c.by['on'] ?? c.by['for'] ?? c.by['to'] ?? c.by['with'] ?? c.by['from'] ?? c.by['in'] ?? c.by['at']
  if (c.object && !c.object.human && !(c.verb === 'be' && c.how)) return c.object
  if (c.subject === 'it' || c.pronoun === 'it') return before.thing
  if (c.fragment && !c.fragment.human) return c.fragment
  return ofs && !ofs.human ? ofs : undefined
}

export function humanOf(c: Clause, before: Before): Phrase | undefined {
  if (c.subject === 'human' && c.who) return c.who
  if (c.subject === 'he' || c.subject === 'she' || c.subject === 'they') return before.human && fits(before.human, c.subject) ? before.human : undefined
  if (c.object?.human && !/^(a|an|some|two|three)$/.test(c.object.said.split(' ')[0] ?? '')) return c.object
  for (const key of ['with', 'to', 'about', 'of', 'from', 'for', 'by', 'at']) if (c.by[key]?.human) return c.by[key]
  if (/^(him|her|them)$/.test(c.pronoun)) return before.human && fits(before.human, c.pronoun === 'him' ? 'he' : c.pronoun === 'her' ? 'she' : 'they') ? before.human : undefined
  return c.fragment?.human ? c.fragment : undefined
}

const fits = (who: Phrase, pronoun: string): boolean => { const they = who.they === 'they' && humans.has(who.head) ? pronounOf(who.head) : who.they; return they === 'they' || they === pronoun }

export function slotsOf(c: Clause, before: Before): Slots {
  const out: Record<string, string | undefined> = {}
  const thing = thingOf(c, before)
  const who = humanOf(c, before)
  if (thing) {
    Object.assign(out, { x: thing.the, a: thing.you, bare: thing.bare, it: thing.plural ? 'them' : 'it', is: thing.plural ? 'are' : 'is', was: thing.plural ? 'were' : 'was', has: thing.plural ? 'have' : 'has', s: thing.plural ? '' : 's', their2: thing.plural ? 'their' : 'its', ...(thing.plural ? { xPlural: 'yes' } : {}) })
    if (c.verb === 'be' && c.subject === 'i' && c.object) out['as'] = c.object.you
  } else if (c.subject === 'it' || c.pronoun === 'it') Object.assign(out, { x: 'it', it: 'it', is: 'is', was: 'was', has: 'has', s: 's', their2: 'its' })
  if (who) Object.assign(out, { who: who.the, ...(who.plural || /^(people|everyone|everybody|they)$/.test(who.head) && who.head === 'people' ? { whoPlural: 'yes' } : {}) })
  for (const key of ['with', 'for', 'about'] as const) if (c.by[key]) { out[key] = c.by[key].the; if (key === 'for') out['forbare'] = c.by[key].bare }
  if (c.by['with'] && !c.by['with'].human) delete out['with']
  const place = c.by['to'] ?? c.by['from'] ?? c.by['in'] ?? c.by['at'] ?? c.by['near']
  if (place && !place.human) out['place'] = place.the
  if (c.how && c.how.length > 2) out['how'] = c.how
  const doing = doingOf(c)
  if (doing) { out['do'] = doing; const first = doing.split(' ')[0]!; out['ing'] = `${gerund(first)}${doing.slice(first.length)}` }
  const clause = clauseOf(c, before)
  if (clause) out['clause'] = clause
  const echo = echoOf(c)
  if (echo) out['echo'] = echo
  if (!out['clause'] && c.verb === '' && !c.asks) { const fragment = turned(c.text.replace(/^((so|well|oh|and|but|because|just|yes|no|yeah|then|also|mostly|maybe|probably) )+/i, ''), 9); if (fragment) out['clause'] = lowerFirst(fragment) }
  const between = c.by['between']?.the.split(/ (?:and|or) /)
  if (between?.length === 2) { out['one'] = between[0]; out['other'] = between[1] }
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
  const tail = c.rest.slice(start).replace(inTime, '').replace(/\s+(after|before|because|but|so|and then|when|if|since|while|which|that|to|from|into|for|with|about|at)\b.*$/i, '').trim()
  const text = turned(tail, 7)
  return text && text.split(' ').length > 1 ? lowerFirst(text) : undefined
}

/** The whole clause in the second person: "your son starts school tomorrow". */
export function clauseOf(c: Clause, before: Before): string | undefined {
  if (!c.verb || c.asks || c.subject === 'you') return undefined
  const cut = c.text.replace(/^((so|well|oh|hey|and|but|because|honestly|actually|basically|anyway|ugh|yeah|yes|no|omg|wow|man|god|also|then|when|if|while|though|although|lol|haha|i mean|you know|like|guess what|the thing is|plus) )+/i, '').replace(/( (lol|haha|tbh|ngl|though|tho|anyway|you know|too))+$/i, '')
  let text = turned(cut, 11)
  if (!text) return undefined
  if (c.subject === 'none' || (c.subject === 'i' && !/\b(you|your|you're|you've)\b/i.test(text.split(' ').slice(0, 4).join(' ')))) {
    if (/^(been)\b/i.test(text)) text = `you've ${text}`
    else if (c.form === 'ing' && !/^(just |still |finally )?(am|are|is)\b/i.test(text)) text = `you're ${text}`
    else if (c.form === 'past' || c.form === 'present') text = `you ${text}`
    else return undefined
  }
  if ((c.subject === 'he' || c.subject === 'she') && before.human && (before.human.they === c.subject || before.human.they === 'they')) text = text.replace(/^(he|she)('s)?\b/i, (_, __, is: string | undefined) => before.human!.the + (is ? ' is' : ''))
  return text.charAt(0) === 'I' ? undefined : lowerFirst(text)
}
const lowerFirst = (text: string): string => (/^(The|My|Your|He|She|It|They|We|There|That|This|His|Her|Their|Our|A|An|Some|Everyone|Everybody|Nobody|Someone|People|Just|Still|Finally|Had|Got|Went|Been|Today|Tomorrow|Yesterday|Last|Every|Nothing|Everything|You)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

/** "call the bank", "see your mother": the doing in its base form, without the time. */
export function doingOf(c: Clause): string | undefined {
  if (!c.verb || c.verb === 'be' && !c.rest) return undefined
  const led = /\b(?:of|about) (\w+ing)\b(.*)$/.exec(c.rest)
  if (led && /^(think|be|dream|talk|worry)$/.test(c.verb)) { const base = lemma(led[1]!.toLowerCase()); const back = turned(led[2]!.replace(inTime, '').trim() || 'it', 8); return base && back ? `${base}${led[2]!.trim() ? ` ${back}` : ''}` : undefined }
  const cut = c.rest.replace(inTime, '').replace(/\s+(because|but|so|and then|when|if|since|while|which|that)\b.*$/i, '').replace(/\s+/g, ' ').trim()
  if (/\b(do|does|did|is|are|was|were|have|has|will|would|can) not\b/.test(cut)) return undefined
  if (cut === '') return c.verb.length > 2 ? c.verb : undefined
  if (/\b(to|with|for|at|on|of|a|the|my|in|about|and|from)$/i.test(cut)) return undefined
  const back = turned(cut, 8)
  return back ? `${c.verb} ${back}` : undefined
}
