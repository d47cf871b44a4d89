import { asName } from './names.ts'
import { trade } from './lists.ts'
import { pattern, tidy } from './rule.ts'
import type { Around, Found, FoundFact, Rule } from './rule.ts'

/** One fact about whoever the subject of the clause is. */
function about(around: Around, subject: string | undefined, fact: Omit<FoundFact, 'subject'> & { subject?: never }): Found | undefined {
  const who = subject === undefined ? undefined : around.who(subject)
  if (who === undefined || fact.value === '') return undefined
  return { facts: [{ ...fact, subject: who }], ...(who !== 'you' && { people: [who] }) }
}

const place = "(?:the )?\\p{Lu}[\\p{L}'’.-]+(?:(?:,)? (?:(?:of|on|upon|de|la|le|and|the|in) )?\\p{Lu}[\\p{L}'’.-]+){0,3}"
const notPlace =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|English|French|I|Mum|Mom|Dad|God)\b/
const lowerPlace = '\\p{Ll}[\\p{L}]+(?: \\p{Ll}[\\p{L}]+)?'

/** A place as it was written, or in lower case where it was understood as one. */
function placeIn(words: string | undefined, around: Around): string | undefined {
  const where = words
    ?.replace(/[.,]+$/, '')
    .replace(
      / (?:in|on|at) (?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/,
      '',
    )
    .trim()
  // Rooms are no towns, and nobody lives "in Spain till Easter".
  if (
    !where ||
    notPlace.test(where) ||
    /^the (?:kitchen|living room|bedroom|garden|house|office|city|country|past|present|moment|lounge|attic|shed)\b/i.test(where)
  )
    return undefined
  return /\p{Lu}/u.test(where) ? where : around.isPlace(where) ? asName(where) : undefined
}

export const lifeRules: readonly Rule[] = [
  {
    about: 'I live in Oakland',
    pattern: pattern(
      `^{S} (?:{ADV}(?:live|lives)|(?:have|has) {ADV}(?:lived|been living)|{AM} {ADV}(?:living|based)) (?:\\w+ )?in (?:a (?:[\\p{Ll}-]+ ){1,3}in )?(?<where>${place}|${lowerPlace})(?<rest>.*)$`,
    ),
    find({ s, where, rest = '' }, around) {
      const value = placeIn(where, around)
      return value && !/^,? (?:when|until|before)\b/.test(rest) ? about(around, s, { slot: 'lives in', value }) : undefined
    },
  },
  {
    about: 'we moved to Portland',
    pattern: pattern(
      `^{S} (?:have |has )?{ADV}(?:moved|relocated) (?:back |house |home |out |away |here |down |up |over )*(?:from (?<from>${place}) )?to (?:(?:an? |the )?(?:[\\p{Ll}-]+ ){1,3}in )?(?<where>${place}|${lowerPlace})(?<rest>.*)$`,
    ),
    find({ s, where, rest = '' }, around) {
      const value = placeIn(where, around)
      const who = s === undefined ? undefined : around.who(s)
      // "moved to Tuesday", "moved to the kitchen", "moved to Portland for a month in 2004" say something else.
      if (!value || who === undefined || /^ (?:when|as a child|for (?:a|\d|two|three|six))/.test(rest)) return undefined
      const since = around.daysBack(rest).find(({ past }) => past)
      return {
        facts: [{ subject: who, slot: 'lives in', value, ...(since && { since: /^\d{4}(?:-\d\d)?$/.test(since.date) ? since.date : since.start }) }],
        ends: [{ subject: who, slot: 'address' }],
        ...(who !== 'you' && { people: [who] }),
      }
    },
  },
  {
    about: 'I used to live in Leeds',
    pattern: pattern(
      `^{S} (?:used to live|lived|was living|were living) in (?<where>${place})(?: (?:for|from|until|till|when|before|between|as|while|back|in \\d|during)\\b|$)`,
    ),
    find: ({ s, where }, around) => about(around, s, { slot: 'lived in', value: placeIn(where, around) ?? '' }),
  },
  {
    about: 'I do not live in Oakland any more',
    pattern: pattern(`^{S} (?:(?:do|does) not (?:live|work) (?:in|at|for)|no longer (?:lives?|works?) (?:in|at|for)) (?<where>${place})(?: any ?more)?$`),
    negated: true,
    find({ s, where }, around, clause) {
      const who = s === undefined ? undefined : around.who(s)
      const value = placeIn(where, around)
      if (who === undefined || !value || !/no longer|any ?more/.test(clause.text)) return undefined
      return { ends: [{ subject: who, slot: /\bwork/.test(clause.text) ? 'works at' : 'lives in', value }] }
    },
  },
  {
    about: 'I grew up in Hull',
    pattern: pattern(`^{S} (?:grew up|was (?:born and )?(?:raised|brought up)) in (?<where>${place})`),
    find: ({ s, where }, around) => about(around, s, { slot: 'grew up in', value: placeIn(where, around) ?? '' }),
  },
  {
    about: 'I was born in Cork',
    pattern: pattern(`^{S} was born in (?<where>${place})(?:$|[,.]| in \\d)`),
    find: ({ s, where }, around) => about(around, s, { slot: 'was born in', value: placeIn(where, around) ?? '' }),
  },
  {
    about: 'I am from Cork',
    pattern: pattern(`^(?:[Oo]riginally )?{S} (?:{AM} {ADV}from|comes? from) (?<where>${place})(?: originally)?(?:$|,| but\\b)`),
    find: ({ s, where }, around) => about(around, s, { slot: 'comes from', value: placeIn(where, around) ?? '' }),
  },
  {
    about: 'my address is 12 Mill Lane; I live at 12 Mill Lane',
    pattern: pattern(
      "^(?:[Mm]y|[Oo]ur) (?:(?:new|home|current) )?address is (?<one>.{5,80})$|^(?:I|[Ww]e) {ADV}live (?:at|on) (?<two>(?:(?:\\d+\\p{L}?|[Ff]lat \\d+,?) )?\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)*(?:, .*)?)$",
    ),
    find: ({ one, two }) => ({ facts: [{ subject: 'you', slot: 'address', value: (one ?? two ?? '').replace(/[.]+$/, '') }] }),
  },
  {
    about: 'I moved into the flat on Alder Street',
    pattern: pattern(
      "^(?:I|[Ww]e) (?:have )?{ADV}moved in(?:to)? (?:the|a|our|my|this) (?:new |little |tiny |big )*(?:flat|house|place|apartment|bungalow|studio|cottage|room) (?:on|in|at) (?<where>(?:\\d+\\p{L}? )?\\p{Lu}[\\p{L}'’]+ (?:Street|Road|Lane|Avenue|Drive|Close|Way|Terrace|Gardens|Place|Square|Crescent|Row|Court))",
    ),
    find: ({ where }) => ({ facts: [{ subject: 'you', slot: 'address', value: where ?? '' }] }),
  },
  {
    about: 'I used to work for the council',
    pattern: pattern("^{S} used to work (?:at|for) (?<where>(?:the |a |an )?[\\p{L}\\d&' .-]{2,50})$"),
    find({ s, where }, around) {
      const value = tidy(where, 5)
      return value && !/^(?:night|nights|home|it|that|free)$/i.test(value) ? about(around, s, { slot: 'worked at', value }) : undefined
    },
  },
  {
    about: 'I drive lorries for Hendersons; I started at the birthing centre today',
    pattern: pattern(
      "^(?:I|[Ww]e) (?:{ADV}(?:drive|clean|cook|write|code|design|consult|bake|nurse|garden|deliver) (?:\\p{Ll}+ ){0,3}for (?<one>(?:the )?\\p{Lu}[\\p{L}\\d&'-]+(?: \\p{Lu}[\\p{L}\\d&'-]+)?)|(?:have )?{ADV}started at (?<two>(?:the |a )?(?:\\p{Ll}+ ){0,3}\\p{L}[\\p{L}&'-]+(?: in \\p{Lu}\\p{L}+)?)(?= today| yesterday| this| last| on |,|$)|(?:have )?{ADV}got the job (?:at|with) (?<three>(?:the )?\\p{Lu}[\\p{L}\\d&'-]+(?: \\p{Lu}[\\p{L}\\d&'-]+)?)|have been at (?<four>\\p{Lu}[\\p{L}\\d&'-]+(?: \\p{Lu}[\\p{L}\\d&'-]+)?) (?:since|for)\\b|have {ADV}worked (?:at|for) (?<five>(?:the )?[\\p{L}\\d&' -]{2,40}?) (?:since|for)\\b)(?<rest>.*)$",
    ),
    find({ one, two, three, four, five, rest = '' }, around) {
      const value = tidy(one ?? two ?? three ?? four ?? five, 6)
      if (
        !value ||
        /\b(?:school|college|uni|university|nursery|gym|six|seven|eight|nine|ten|noon|midnight|page|\d)\b|^(?:the (?:beginning|start|top|bottom|end|back|front))/i.test(
          two ? value : '',
        )
      )
        return undefined
      const since = around.daysBack(rest).find(({ past }) => past)
      return { facts: [{ subject: 'you', slot: 'works at', value, ...(since ? { since: since.start.slice(0, 10) } : two ? { since: around.today } : {}) }] }
    },
  },
  {
    about: 'he teaches geography',
    pattern: pattern("^{S} {ADV}(?:teach|teaches) (?<what>[\\p{L}]+(?: (?:and )?[\\p{L}]+)?)(?: (?:at|in) (?<where>(?:the |a )?[\\p{L}' ]{2,40}))?$"),
    find({ s, what, where }, around) {
      const value = tidy(what, 3)
      return value && !/^(?:me|us|him|her|them|you|my|our|the|a|an|his|kids|children|people|at|in|on|part|full|year|every|how)\b/i.test(value)
        ? about(around, s, { slot: 'teaches', value: where ? `${value} at ${where.trim()}` : value })
        : undefined
    },
  },
  {
    about: 'my dad retired last year',
    pattern: pattern('^{S} (?:has |have )?{ADV}retired(?: (?:in|last|this|at|from|a|two|three|early)\\b(?<rest>.*))?$'),
    find({ s, rest = '' }, around, clause) {
      if (/\b(?:am|is|are) \p{L}* ?retired/u.test(clause.text)) return undefined
      const since = around.daysBack(rest).find(({ past }) => past) ?? around.daysBack(clause.text).find(({ past }) => past)
      return about(around, s, { slot: 'works as', value: 'retired', ...(since && { since: since.date }) })
    },
  },
  {
    about: 'I work as a nurse',
    pattern: pattern(
      "^{S} {ADV}(?:works?|worked|{AM} working) as (?<what>(?:an? |the )?[\\p{L} -]{3,50}?)(?: (?:at|for|with) (?<where>(?:the |a |an )?[\\p{L}\\d&' -]{2,50}))?$",
    ),
    find({ s, what, where }, around, clause) {
      if (/worked as/.test(clause.text)) return undefined
      const who = s === undefined ? undefined : around.who(s)
      const value = tidy(what)
      const at = tidy(where)
      if (who === undefined || !value) return undefined
      return {
        facts: [{ subject: who, slot: 'works as', value }, ...(at ? [{ subject: who, slot: 'works at', value: at }] : [])],
        ...(who !== 'you' && { people: [who] }),
      }
    },
  },
  {
    about: 'I am a nurse',
    pattern: pattern(
      `^{S} {AM} {ADV}(?<what>an? (?:(?:retired|junior|senior|freelance|trainee|qualified|part-time|full-time|primary school|secondary school|high school|maths|English|music|science|history|head|medical|PhD|doctoral|law|piano|freelance|staff|paediatric|psychiatric|district|registered|chartered|civil|mechanical|electrical|structural|chemical) )*(?:${trade}))(?: (?:at|for|(?:in|with) (?=the )) ?(?<where>[\\p{L}\\d&' -]{2,50}))?(?:$|[,.]| in \\p{Lu})`,
    ),
    find({ s, what, where }, around) {
      const who = s === undefined ? undefined : around.who(s)
      const at = tidy(where)
      if (who === undefined || !what) return undefined
      return {
        facts: [{ subject: who, slot: 'works as', value: what }, ...(at && /\p{Lu}/u.test(at) ? [{ subject: who, slot: 'works at', value: at }] : [])],
        ...(who !== 'you' && { people: [who] }),
      }
    },
  },
  {
    about: 'I work at Siemens',
    pattern: pattern(
      "^{S} (?:{ADV}works?|{AM} {ADV}working|{ADV}started (?:working|work|a new job)|have started working|has started working|have got a (?:new )?job|got a (?:new )?job) (?:at|for) (?<where>(?:the |a |an )?[\\p{L}\\d&' .-]{2,60})$",
    ),
    find({ s, where }, around) {
      const date = where === undefined ? undefined : around.dates(where)[0]
      const value = tidy(date ? where?.replace(date.text, ' ').replace(/\s+(?:on|in|since|from)?\s*$/, '') : where, 6)
      if (
        !value ||
        /^(?:home|night|nights|weekends?|the moment|last|a living|free|it|that|peanuts|\d.*|(?:a|an|one|two|three|the next) (?:hour|hours|day|days|while|week|weeks|month|months|year|years))$/i.test(
          value,
        ) ||
        around.dates(value).length > 0
      )
        return undefined
      if (/^(?:myself|himself|herself)$/i.test(value)) return about(around, s, { slot: 'works as', value: 'self-employed' })
      return about(around, s, { slot: 'works at', value })
    },
  },
  {
    about: 'I work in publishing',
    pattern: pattern('^{S} {ADV}works? in (?<where>(?:(?:a|an|the) )?[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,2})$'),
    find({ s, where }, around) {
      const value = tidy(where, 4)
      return value &&
        !/^(?:the (?:morning|afternoon|evening|evenings|mornings|dark|background|end|garden|kitchen)|an? (?:hour|rush|hurry|minute|moment|way|mess)|progress|silence|peace|theory|practice|vain|pairs?|shifts?|teams?)/.test(
          value,
        )
        ? about(around, s, { slot: 'works in', value })
        : undefined
    },
  },
  {
    about: 'I am retired',
    pattern: pattern('^{S} {AM} {ADV}(?<what>retired|unemployed|self-employed|a stay-at-home (?:mum|mom|dad|parent))(?:$|[,.])'),
    find: ({ s, what = '' }, around) => about(around, s, { slot: 'works as', value: what }),
  },
  {
    about: 'I study physics',
    pattern: pattern(
      "^{S} (?:{ADV}(?:study|studies)|{AM} {ADV}(?:studying|doing a (?:degree|PhD|master's|masters) in)) (?<what>[\\p{L} -]{3,40}?)(?: at (?<where>[\\p{L}' -]{2,50}))?$",
    ),
    find({ s, what, where }, around) {
      const value = tidy(what, 4)
      return value && !/^(?:hard|for|all|too|every|at|in|with|more|so|like|really)\b/.test(value)
        ? about(around, s, { slot: 'studies', value: where ? `${value} at ${where}` : value })
        : undefined
    },
  },
]

export { about as factAbout }
