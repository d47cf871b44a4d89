import { occasion } from './lists.ts'
import { mayBeName, name } from './names.ts'
import { pattern, tidy, toYou } from './rule.ts'
import type { Around, DateFound, Found, FoundFact, Rule, Whom } from './rule.ts'

const monthAndDay = (date: DateFound): string | undefined =>
  /^--/.test(date.date) ? date.date : /^\d{4}-\d\d-\d\d$/.test(date.date) ? `-${date.date.slice(4)}` : undefined

/** "my", "my sister Anna's", "his": whose birthday it is. */
const whose = `(?:(?<own>[Mm]y|[Oo]ur)|(?<whose>(?:[Mm]y|[Oo]ur) {REL}(?:,? ${name})?|${name})'s?|(?<poss>[Hh]is|[Hh]er))`
function whoseIs({ own, whose: of, poss }: Readonly<Record<string, string | undefined>>, around: Around): Whom | undefined {
  if (own) return 'you'
  if (of) return around.who(of.replace(/'s?$/, ''))
  return poss ? around.who(/^[Hh]is$/.test(poss) ? 'he' : 'she') : undefined
}
const withPeople = (who: Whom, facts: readonly FoundFact[]): Found => ({ facts, ...(who !== 'you' && { people: [who] }) })

/** What is left of a clause without the date in it. */
const without = (words: string, date: DateFound): string =>
  words
    .replace(date.text, ' ')
    .replace(/\s+(?:on|at|in|for|by|from|until|till|this|next|the)\s*(?=$|,|\s(?:with|at|to|in)\b)/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?:on|at|in|by|from)$/, '')
    .trim()

function planned(around: Around, { who, words, verb }: { who: Whom; words: string; verb?: string }): Found | undefined {
  const date = around.dates(words).find(({ past }) => !past)
  if (!date) return undefined
  const what = tidy(without(words, date), 10)
  if (!what || /§/.test(what)) return undefined
  return withPeople(who, [{ subject: who, slot: 'plan', value: toYou(verb ? `${verb} ${what}` : what), since: begins(date), until: date.stop }])
}

/** "In April" is no first of April. */
const begins = (date: DateFound): string => (/^\d{4}(?:-\d\d)?$/.test(date.date) ? date.date : date.start)

const human = `(?:(?:[Mm]y|[Oo]ur) {REL}(?:,? ${name})?|${name})`
const met =
  '(?:saw|met(?: up)?(?: with)?|visited|ran into|bumped into|caught up with|hung out with|had (?:a )?(?:\\w+ )?(?:lunch|dinner|breakfast|brunch|coffee|tea|drinks?|beers?|a beer|a pint|pints?|a catch-up|a meal|a curry|a walk) with|went (?:for a \\w+|out|shopping|climbing|hiking|swimming|running|to the \\w+) with|spent (?:the \\w+|\\w+) with)'
const talked = '(?:talked (?:to|with)|spoke (?:to|with)|called|rang|phoned|texted|video-called|had a (?:long )?(?:call|phone call|chat) with)'

/** Everyone in "Anna and Karim" or "my sister Anna". */
function humansIn(words: string, around: Around): Whom[] {
  return words.split(/,\s*(?:and\s+)?|\s+and\s+/).flatMap((one) => {
    const who = around.who(one.replace(/^my|^My|^our|^Our/, 'my'))
    return who === undefined || who === 'you' ? [] : [who]
  })
}

const called = (who: Whom): string => (who === 'you' ? 'you' : (who.name ?? `your ${who.relation}`))

function contact(
  around: Around,
  { words = '', rest = '', slot }: { words: string | undefined; rest: string | undefined; slot: 'saw' | 'talked to' },
): Found | undefined {
  const people = humansIn(words, around)
  if (people.length === 0) return undefined
  const date = around.daysBack(rest).find(({ past }) => past)
  return { people, facts: people.map((who) => ({ subject: 'you' as const, slot, value: called(who), object: who, since: saidDay(date, around) })) }
}

/** As exact as it was said: a day, a month or a year; today where nothing was said. */
const saidDay = (date: DateFound | undefined, around: Around): string =>
  date && /^\d{4}(?:-\d\d)?$/.test(date.date) ? date.date : (date?.start ?? around.today).slice(0, 10)

const place = "\\p{Lu}[\\p{L}'’-]+(?: (?:(?:of|de|la|and) )?\\p{Lu}[\\p{L}'’-]+){0,2}"
const notPlace = /^(?:Mum|Mom|Dad|Gran|Grandma|Nan|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|French|Christmas|Easter|I)\b/

export const timeRules: readonly Rule[] = [
  {
    about: 'my sister’s birthday is on 3 May',
    pattern: pattern(`^${whose} (?:\\d+\\w\\w )?(?<what>birthday|anniversary|wedding anniversary|name day) (?:is|was|falls|will be) (?:on )?(?<rest>.+)$`),
    find(groups, around) {
      const who = whoseIs(groups, around)
      const date = around.dates(groups['rest'] ?? '')[0]
      const value = date && monthAndDay(date)
      return who !== undefined && value ? withPeople(who, [{ subject: who, slot: groups['what'] ?? 'birthday', value }]) : undefined
    },
  },
  {
    about: 'it is Anna’s birthday on Friday; Anna has a birthday on 3 May',
    pattern: pattern(`^(?:It is|[Tt]oday is|[Tt]omorrow is) ${whose} (?:\\d+\\w\\w )?birthday(?<rest>.*)$`),
    find(groups, around, clause) {
      const who = whoseIs(groups, around)
      const date =
        around.dates(groups['rest'] || clause.text)[0] ??
        (/^(?:It is|Today|today)/.test(clause.text) && !groups['rest']
          ? { date: around.today, start: around.today, stop: '', text: '', past: false }
          : undefined)
      const value = date && monthAndDay(date)
      return who !== undefined && value ? withPeople(who, [{ subject: who, slot: 'birthday', value }]) : undefined
    },
  },
  {
    about: 'Anna has a birthday on 3 May; I was born on 3 May 1984',
    pattern: pattern(
      '^{S} (?:(?:has|have) (?:a|her|his|my) birthday (?:on|in) |was born (?:on|in) (?=\\p{Lu}?\\p{Ll}*,? ?\\d|\\d|the \\d|\\p{Lu}\\p{Ll}+ (?:the )?\\d))(?<rest>.+)$',
    ),
    find({ s, rest = '' }, around, clause) {
      const who = s === undefined ? undefined : around.who(s)
      const date = around.dates(rest)[0] ?? around.dates(`in ${rest}`)[0]
      if (who === undefined || !date) return undefined
      const born = /was born/.test(clause.text)
      if (/^\d{4}(?:-\d\d)?$/.test(date.date)) return born ? withPeople(who, [{ subject: who, slot: 'born', value: date.date }]) : undefined
      const value = /^\d{4}-/.test(date.date) && born ? date.date : monthAndDay(date)
      return value ? withPeople(who, [{ subject: who, slot: 'birthday', value }]) : undefined
    },
  },
  {
    about: 'I have an interview on Thursday',
    pattern: pattern(`^(?:I|[Ww]e) {ADV}(?:have|have got|got|will have) (?<what>(?:an?|my|our|the|another) (?:[\\p{L}'-]+ ){0,3}?(?:${occasion})\\b.*)$`),
    find: ({ what = '' }, around) => planned(around, { who: 'you', words: what }),
  },
  {
    about: 'my wife has her driving test on the 28th',
    pattern: pattern(`^{S} has {ADV}(?:got )?(?<what>(?:an?|her|his) (?:[\\p{L}'-]+ ){0,3}?(?:${occasion})\\b.*)$`),
    find({ s, what = '' }, around) {
      const who = s === undefined ? undefined : around.who(s)
      return who === undefined || who === 'you' ? undefined : planned(around, { who, words: what.replace(/^(?:her|his) /, 'a ') })
    },
  },
  {
    about: 'dentist on Friday at ten; I have booked the vet for Friday',
    pattern: pattern(
      `^(?:(?<one>dentist|doctor|doctor's|vet|physio|therapist|therapy|hairdresser|optician|haircut|MOT|${occasion})(?= (?:on|at|is|this|next|tomorrow|set|booked|mon|tue|wed|thu|fri|sat|sun|in |${'\\d'}))|(?:I|[Ww]e) (?:have )?{ADV}(?:booked|got) (?<two>(?:in (?:at|with) )?(?:the |a |an )(?:dentist|doctor|vet|physio|therapist|hairdresser|optician|plumber|electrician|${occasion}))(?= )) ?(?:is |am |set |booked |moved )*(?<when>.+)$`,
      'ui',
    ),
    find({ one, two, when = '' }, around) {
      const date = around.dates(when).find(({ past }) => !past)
      const left =
        date &&
        without(when, date)
          .replace(/^(?:for|on|at|in|to|now|the)\b/g, '')
          .replace(/\bnow$/, '')
          .trim()
      if (!date || (left && !/^,? ?(?:in|at|with) \p{L}|^(?:ugh|sigh|yay|help|now|too)$/u.test(left))) return undefined
      return {
        facts: [{ subject: 'you', slot: 'plan', value: (one ?? two ?? '').toLowerCase().replace(/^mot$/, 'MOT'), since: begins(date), until: date.stop }],
      }
    },
  },
  {
    about: 'my driving test is on 3 May',
    pattern: pattern(
      `^(?<what>(?:[Mm]y|[Oo]ur|[Tt]he) (?:[\\p{L}'-]+ ){0,3}?(?:${occasion})(?: (?:with|at|in|for) [\\p{L} ]+?)?) (?:is|{AM} set for|is scheduled for|is booked for|got moved to|was moved to|has been moved to|is now) (?<when>.+)$`,
    ),
    find({ what = '', when = '' }, around) {
      const date = around.dates(when).find(({ past }) => !past)
      // Only a date may follow: "my interview is a disaster waiting to happen tomorrow" says nothing of when.
      if (
        !date ||
        without(when, date)
          .replace(/^(?:on|at|in|for|the)\b/, '')
          .trim() !== ''
      )
        return undefined
      return { facts: [{ subject: 'you', slot: 'plan', value: toYou(what.charAt(0).toLowerCase() + what.slice(1)), since: begins(date), until: date.stop }] }
    },
  },
  {
    about: 'we are flying to Lisbon next Friday',
    pattern: pattern(
      '^(?:I|[Ww]e) (?:am|are) {ADV}(?<what>(?:flying|going|travelling|traveling|driving|heading|moving|off|seeing|meeting|visiting|having|starting|taking|leaving|hosting|getting|running|giving|playing|picking|throwing|cooking)\\b.+)$',
    ),
    find: ({ what = '' }, around) =>
      /^(?:going to (?!the |an? |my |our |see |visit |meet |stay |\p{Lu})|going to (?:bed|sleep|the toilet)|getting (?:better|worse|old))/u.test(what)
        ? undefined
        : planned(around, { who: 'you', words: what, verb: 'are' }),
  },
  {
    about: 'Anna is getting married in June',
    pattern: pattern(
      '^{S} is {ADV}(?<what>(?:getting married|visiting|coming|arriving|moving|flying|leaving|graduating|due|starting|having|turning|retiring|going|staying|running)\\b.*)$',
    ),
    find({ s, what = '' }, around) {
      const who = s === undefined ? undefined : around.who(s)
      return who === undefined || who === 'you' ? undefined : planned(around, { who, words: what, verb: 'is' })
    },
  },
  {
    about: 'my daughter starts school in September',
    pattern: pattern(
      '^{S} (?<what>(?:starts?|start|finishes|leaves|graduates|retires|arrives|gets married|gets back|comes home|comes back|flies) (?:at (?:the )?\\p{Lu}|school|uni|university|college|nursery|work|on|in|from|this|next|home|tomorrow|\\p{Lu}).*)$',
    ),
    find({ s, what = '' }, around) {
      const who = s === undefined ? undefined : around.who(s)
      if (who === undefined || (who === 'you' && !/^start at (?:the )?\p{Lu}/u.test(what))) return undefined
      return planned(around, { who, words: what })
    },
  },
  {
    about: 'I saw my sister yesterday',
    pattern: pattern(`^(?:I|[Ww]e) (?:have )?{ADV}${met} (?<who>${human}(?:(?:, | and )${human})*)(?<rest>.*)$`),
    find: ({ who, rest }, around) => contact(around, { words: who, rest, slot: 'saw' }),
  },
  {
    about: 'Anna came for dinner',
    pattern: pattern(
      `^(?<who>${human}) (?:and I (?:went|had|met|spent|walked|saw|watched|cooked)|came (?:over|round|by|to (?:dinner|lunch|visit|stay|see)|for (?:dinner|lunch|tea|coffee|the weekend))|visited|dropped by|popped (?:in|round|over|by))\\b(?<rest>.*)$`,
    ),
    find: ({ who, rest }, around) => contact(around, { words: who, rest, slot: 'saw' }),
  },
  {
    about: 'I talked to Karim on Tuesday',
    pattern: pattern(`^(?:I|[Ww]e) (?:have )?{ADV}${talked} (?<who>${human}(?:(?:, | and )${human})*)(?<rest>.*)$`),
    find: ({ who, rest }, around) => contact(around, { words: who, rest, slot: 'talked to' }),
  },
  {
    about: 'we went to Lisbon in March',
    pattern: pattern(
      `^(?:I|[Ww]e) (?:have )?{ADV}(?:(?:went|flew|travelled|traveled|drove|took a trip|went on holiday|went back|have been) to|visited|(?:got|came|am|are) back from|returned from|was in|were in|spent [\\p{L} ]+ in|been to) (?<where>${place})(?<rest>.*)$`,
    ),
    find({ where = '', rest = '' }, around) {
      if (notPlace.test(where) || around.isHuman(where)) return undefined
      const count = /\b(once|twice|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|many|several|a few|a couple of) times)\b/.exec(rest)?.[1]
      if (count) return { facts: [{ subject: 'you', slot: 'has been to', value: `${where} ${count}` }] }
      const date = around.daysBack(rest).find(({ past }) => past)
      return { facts: [{ subject: 'you', slot: 'went to', value: where, since: saidDay(date, around) }] }
    },
  },
]

export { mayBeName }
