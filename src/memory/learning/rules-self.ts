/** How old somebody is, what they have, speak, play and drive, what they are called. */
import { belonging, illness, instrument, language } from './lists.ts'
import { factAbout as about } from './rules-life.ts'
import { pattern } from './rule.ts'
import type { Rule } from './rule.ts'

export const selfRules: readonly Rule[] = [
  {
    about: 'my son is seven; I am 34 years old',
    pattern: pattern(
      '^(?:{S} (?:{AM} {ADV}(?:about |nearly |almost )?|(?:has |have )?(?:just )?turned |will be |turns ))(?<age>\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?<years> years old| years of age)?(?: (?:today|yesterday|last week|last month|this year|now|already|(?:in|on) \\p{Lu}\\p{Ll}+))?(?:$|,| and \\p{Ll}+$)',
    ),
    find({ s, age, years }, around, clause) {
      const subject = s ?? 'I'
      if (/\b(?:will be|turns) /.test(clause.text)) return undefined
      const value = ages.get(age ?? '') ?? Number(age)
      if (!(value >= 0 && value < 120) || (!years && subject === 'We')) return undefined
      return about(around, subject, { slot: 'age', value: String(value), since: around.today })
    },
  },
  {
    about: 'I have asthma; I was diagnosed with asthma',
    pattern: pattern(
      `^{S} (?:{ADV}(?:have|has|have got|has got)|(?:was|have been|has been|{AM}) (?:just |recently )?diagnosed with) (?<what>${illness})(?:$|[,.]| (?:when|at|in|as|since)\\b)`,
      'ui',
    ),
    find: ({ s, what = '' }, around) => about(around, s, { slot: 'health', value: what }),
  },
  {
    about: 'I am diabetic',
    pattern: pattern(
      '^{S} {AM} {ADV}(?:an? )?(?<what>diabetic|asthmatic|epileptic|coeliac|celiac|lactose[- ]intolerant|gluten[- ]intolerant|colou?r-?blind|left-handed|dyslexic|deaf|blind|pregnant|autistic|bipolar|a type (?:1|2|one|two) diabetic|hard of hearing)(?:$|[,.])',
    ),
    find: ({ s, what = '' }, around) => about(around, s, { slot: 'is', value: what }),
  },
  {
    about: 'I am divorced',
    pattern: pattern('^(?:I|[Ww]e) (?:{AM}|have been) {ADV}(?<what>married|divorced|separated|single|widowed|engaged|a widow|a widower)(?:$|[,.])'),
    find: ({ what = '' }) => ({ facts: [{ subject: 'you', slot: 'marital status', value: what }] }),
  },
  {
    about: 'I speak Portuguese',
    pattern: pattern(
      `^{S} {ADV}(?:speaks?|(?:{AM} )?learning|{AM} {ADV}learning) (?:(?:a (?:bit|little)(?: of)?|some|fluent|basic|good) )?(?<what>(?:${language})(?:(?:,| and) (?:some |a little |a bit of )?(?:${language}))*)(?:$|[,.]| (?:fluently|well|badly|at home|for|with|because)\\b)`,
    ),
    find({ s, what = '' }, around, clause) {
      const who = s === undefined ? undefined : around.who(s)
      if (who === undefined) return undefined
      const slot = /learning/.test(clause.text) ? 'is learning' : 'speaks'
      return {
        facts: what
          .split(/,| and /)
          .map((one) => ({ subject: who, slot, value: one.replace(/^\s*(?:some|a little|a bit of)\s+/, '').trim() }))
          .filter(({ value }) => value),
        ...(who !== 'you' && { people: [who] }),
      }
    },
  },
  {
    about: 'I play the piano',
    pattern: pattern(`^{S} {ADV}plays? (?:the )?(?<what>${instrument})(?:$|[,.]| (?:in|on|every|with)\\b)`),
    find: ({ s, what = '' }, around, clause) => about(around, s, { slot: 'plays', value: /\bplays? the /.test(clause.text) ? `the ${what}` : what }),
  },
  {
    about: 'I drive a Volvo; I own a piano',
    pattern: pattern(
      `^(?:I|[Ww]e) {ADV}(?:(?:have|have got|own|bought|just bought|have bought) (?<one>an? (?:[\\p{L}\\d-]+ ){0,3}(?:${belonging}))|drive (?<two>an? (?:[\\p{Ll}]+ ){0,2}\\p{Lu}[\\p{L}\\d-]+(?: \\p{Lu}?[\\p{L}\\d-]+)?))(?:$|[,.]| (?:in|from|for)\\b)`,
    ),
    find: ({ one, two }) => ({ facts: [one ? { subject: 'you', slot: 'has', value: one } : { subject: 'you', slot: 'drives', value: two ?? '' }] }),
  },
  {
    about: 'my name is Theo; call me Theo',
    pattern: pattern(
      "^(?:[Mm]y name is|(?:[Pp]lease )?[Cc]all me|I am called|[Ee]veryone calls me) (?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)(?:$|,| by the way| btw)",
    ),
    find: ({ name }) => ({ facts: [{ subject: 'you', slot: 'name', value: name ?? '' }] }),
  },
]

const ages = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, n) => [word, n]),
)
for (const [n, word] of 'thirty forty fifty sixty seventy eighty ninety'.split(' ').entries()) ages.set(word, 30 + n * 10)
