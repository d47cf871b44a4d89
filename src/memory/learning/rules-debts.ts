/** Who owes whom what, and what was promised, in both directions. */
import { mayBeName, name } from './names.ts'
import { pattern, tidy, toYou } from './rule.ts'
import type { Around, Found, Rule, Whom } from './rule.ts'

const human = `(?:[Mm]y|[Oo]ur) {REL}(?:,? ${name})?|[Mm]um|[Dd]ad|[Mm]om|${name}`
const called = (who: Whom): string => (who === 'you' ? 'you' : (who.name ?? `your ${who.relation}`))
const whom = (words: string | undefined, around: Around): Whom | undefined =>
  words === undefined ? undefined : around.who(/^(?:mum|dad|mom)$/.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words)

/** One is promised and told things by nobody but a human. */
const surely = (words: string | undefined, around: Around): Whom | undefined =>
  whom(words, around) ??
  (words && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(words) && mayBeName(words) && !around.isPlace(words) ? { name: words } : undefined)

const sum =
  /(?:[£$€] ?\d[\d.,]*|\d[\d.,]* ?(?:quid|pounds?|euros?|dollars?|bucks|k)\b|(?:\p{L}+(?:-\p{L}+)? )?(?:hundred|forty|fifty|twenty|thirty|sixty|seventy|eighty|ninety|ten|five|a) (?:quid|pounds|euros|dollars|bucks|fiver|tenner)\b|\ba (?:tenner|fiver|pint|drink|coffee|dinner|lunch|favour|call|letter|visit)\b)/iu

/** What is owed: a sum wherever it stands, else the thing up to its reason. */
function owed(words: string): string | undefined {
  const money = sum.exec(words)?.[0]
  if (money) return money.trim()
  const thing = tidy(words.split(/ for (?:the|my|our|that|a|dinner|lunch|last)\b/)[0], 5)
  return thing && /^(?:an?|the|some|\d)/.test(thing) && !/^(?:an? (?:lot|living|explanation))/.test(thing) ? thing : undefined
}

/** "to call her tomorrow": the deed with its people named, and the day by which. */
function deed(words: string, who: Whom, around: Around): { what: string; until?: string } | undefined {
  const date = around.dates(words.replace(/\bby (?=\p{L})/gu, 'on ')).find(({ past }) => !past)
  const bare = date
    ? words
        .replace(date.text.replace(/^on /, ''), ' ')
        .replace(/\s+(?:by|on|before|at|until|this|next)?\s*$/i, '')
        .replace(/\s+(?:by|on|before)\s+(?=$|,)/, ' ')
    : words
  const said = tidy(bare.replace(/\s+/g, ' '), 10)
  if (!said || /^(?:be|stop|not|never|try|the|myself)\b/.test(said)) return undefined
  const named = called(who)
  const own = /s$/.test(named) && !/^your /.test(named) ? `${named}’` : `${named}’s`
  const what = toYou(said)
    .replace(/\b(?:him|them)\b|\bher\b(?!\s+\p{L})|\bher\b(?= (?:the|a|an|some|back|about|for|to|on|at|with|when|if|tomorrow|today)\b)/gu, named)
    .replace(/\b(?:his|her|their)\b/g, own)
  return { what, ...(date && { until: date.stop }) }
}

const due = (until: string | undefined): { until?: string } => (until ? { until } : {})

export const debtRules: readonly Rule[] = [
  {
    about: 'I owe Daniel 60 euros',
    pattern: pattern(`^(?:I|[Ww]e) {ADV}owe (?<who>${human}) (?<what>.+)$`),
    find({ who, what = '' }, around) {
      const to = whom(who, around)
      const thing = owed(what)
      return to === undefined || to === 'you' || !thing
        ? undefined
        : { people: [to], facts: [{ subject: 'you', slot: 'owes', value: `${called(to)} ${thing}`, object: to, since: around.today }] }
    },
  },
  {
    about: 'Pete owes me 200 quid',
    pattern: pattern(`^{S} {ADV}owes (?:me|us) (?<what>.+)$`),
    find({ s, what = '' }, around) {
      const who = whom(s, around)
      const thing = owed(what)
      return who === undefined || who === 'you' || !thing
        ? undefined
        : { people: [who], facts: [{ subject: who, slot: 'owes', value: `you ${thing}`, since: around.today }] }
    },
  },
  {
    about: 'I told Pete he still owes me 200 quid',
    pattern: pattern(`^(?:I|[Ww]e) (?:have )?{ADV}(?:told|reminded) (?<who>${human}) (?:that )?(?:he|she|they) {ADV}owes? (?:me|us) (?<what>.+)$`),
    always: true,
    find({ who, what = '' }, around, clause) {
      const from = clause.asked || clause.negated ? undefined : whom(who, around)
      const thing = owed(what)
      return from === undefined || from === 'you' || !thing
        ? undefined
        : { people: [from], facts: [{ subject: from, slot: 'owes', value: `you ${thing}`, object: 'you', since: around.today }] }
    },
  },
  {
    about: 'I paid Daniel back',
    pattern: pattern(`^(?:I|[Ww]e) (?:have )?{ADV}(?:paid|repaid) (?<who>${human}) back(?: (?:at last|today|now|yesterday|finally|everything|in full))*$`),
    find({ who }, around): Found | undefined {
      const to = whom(who, around)
      return to === undefined || to === 'you' ? undefined : { people: [to], ends: [{ subject: 'you', slot: 'owes', object: to }] }
    },
  },
  {
    about: 'Pete paid me back',
    pattern: pattern(
      `^{S} (?:has )?{ADV}(?:paid|gave) (?:me|us) (?:the money |it |everything |all of it )?back(?: (?:at last|today|now|yesterday|finally|everything|in full))*$`,
    ),
    find({ s }, around): Found | undefined {
      const who = whom(s, around)
      return who === undefined || who === 'you' ? undefined : { people: [who], ends: [{ subject: who, slot: 'owes' }] }
    },
  },
  {
    about: 'I promised Leila I would water her plants; I told Sheila I would cover her shift',
    pattern: pattern(
      `^(?:I|[Ww]e) (?:have )?{ADV}(?<how>promised|told) (?<who>${human})(?: at \\w+(?: \\w+)?)?,? (?:that )?(?<link>(?:I|we) (?:would|will) |to )(?<what>.+)$`,
    ),
    always: true,
    find({ how, who, link = '', what = '' }, around, clause) {
      // "I told him to stop" is an order, and what is asked is no promise.
      if (clause.asked || clause.negated || (how === 'told' && link.startsWith('to'))) return undefined
      const to = surely(who, around)
      const done = to === undefined || to === 'you' ? undefined : deed(what, to, around)
      return !done || to === undefined || to === 'you'
        ? undefined
        : {
            people: [to],
            facts: [{ subject: 'you', slot: 'promised', value: `${called(to)} to ${done.what}`, object: to, since: around.today, ...due(done.until) }],
          }
    },
  },
  {
    about: 'Pete promised to bring the van back',
    pattern: pattern(`^{S} (?:has )?{ADV}promised (?:me |us )?(?:that )?(?:(?:he|she|they) (?:would|will) |to )(?<what>.+)$`),
    always: true,
    find({ s, what = '' }, around, clause) {
      const who = whom(s, around)
      if (clause.asked || clause.negated || who === undefined || who === 'you') return undefined
      const done = deed(what, who, around)
      return (
        done && { people: [who], facts: [{ subject: who, slot: 'promised', value: `to ${done.what}`, object: 'you', since: around.today, ...due(done.until) }] }
      )
    },
  },
]
