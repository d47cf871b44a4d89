/** What a clause offers to the lines: things, people and doings, turned to the second person. */
import type { Slots } from './realise.ts'
import { gerund, humans, pronounOf } from './talk/grammar.ts'
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
  if (c.object?.human) return c.object
  for (const key of ['with', 'to', 'about', 'of', 'from', 'for', 'by', 'at']) if (c.by[key]?.human) return c.by[key]
  if (/^(him|her|them)$/.test(c.pronoun) && before.human) return before.human
  return c.fragment?.human ? c.fragment : undefined
}

const fits = (who: Phrase, pronoun: string): boolean => { const they = who.they === 'they' && humans.has(who.head) ? pronounOf(who.head) : who.they; return they === 'they' || they === pronoun }

export function slotsOf(c: Clause, before: Before): Slots {
  const out: Record<string, string | undefined> = {}
  const thing = thingOf(c, before)
  const who = humanOf(c, before)
  if (thing) {
    Object.assign(out, { x: thing.the, a: thing.you, bare: thing.bare, it: thing.plural ? 'them' : 'it', is: thing.plural ? 'are' : 'is', was: thing.plural ? 'were' : 'was', has: thing.plural ? 'have' : 'has', s: thing.plural ? '' : 's', their2: thing.plural ? 'their' : 'its' })
    if (c.verb === 'be' && c.subject === 'i' && c.object) out['as'] = c.object.you
  } else if (c.subject === 'it' || c.pronoun === 'it') Object.assign(out, { x: 'it', it: 'it', is: 'is', was: 'was', has: 'has', s: 's', their2: 'its' })
  if (who) Object.assign(out, { who: who.the })
  for (const key of ['with', 'for', 'about'] as const) if (c.by[key]) { out[key] = c.by[key].the; if (key === 'for') out['forbare'] = c.by[key].bare }
  if (c.by['with'] && !c.by['with'].human) delete out['with']
  const place = c.by['to'] ?? c.by['from'] ?? c.by['in'] ?? c.by['at'] ?? c.by['near']
  if (place && !place.human) out['place'] = place.the
  if (c.how && c.how.length > 2) out['how'] = c.how
  const doing = doingOf(c)
  if (doing) { out['do'] = doing; out['ing'] = `${gerund(c.verb)}${doing.slice(c.verb.length)}` }
  const between = c.by['between']?.the.split(/ (?:and|or) /)
  if (between?.length === 2) { out['one'] = between[0]; out['other'] = between[1] }
  if (/^(say|tell)$/.test(c.verb)) {
    const said = turned(c.rest.replace(/^(to )?(me|us)\s+/i, '').replace(/^that\s+/i, ''), 12)
    if (said && /^(he|she|it|they|you|the|your|there|that|his|her|we)\b/i.test(said) && said.split(' ').length > 2) out['said'] = said
  }
  return out
}

/** "call the bank", "see your mother": the doing in its base form, without the time. */
export function doingOf(c: Clause): string | undefined {
  if (!c.verb || c.verb === 'be' && !c.rest) return undefined
  const cut = c.rest.replace(inTime, '').replace(/\s+(because|but|so|and then|when|if|since|while|which|that)\b.*$/i, '').replace(/\s+/g, ' ').trim()
  if (/\b(do|does|did|is|are|was|were|have|has|will|would|can) not\b/.test(cut)) return undefined
  if (cut === '') return c.verb.length > 2 ? c.verb : undefined
  if (/\b(to|with|for|at|on|of|a|the|my|in|about|and|from)$/i.test(cut)) return undefined
  const back = turned(cut, 8)
  return back ? `${c.verb} ${back}` : undefined
}
