import { mayBeName } from './names.ts'
import { pattern, tidy, toYou } from './rule.ts'
import type { Around, Found, Rule } from './rule.ts'

/** Things that can be liked for good: not people, not this moment, not what somebody does. */
const notTaste =
  /^(?:it|that|this|these|those|you|him|her|them|me|us|myself|yourself|your|his|their|how|when|where|what|who|why|the way|the idea|the fact|the thought|the look|the sound of that|to think|to know|to say|to see you|to ask|to be asked|to bother|to admit|to tell|to hear|to be|to go by|to get|to have|to see|to make|my life|my (?:(?:new|old|little|big|best|own|dear|next-door|lovely|older|younger) )*(?:ex|boss|job|neighbours?|colleagues?|cousins?|nephews?|nieces?|teachers?|class|team|manager|flatmates?|girlfriend|boyfriend|in-laws|parents|grand\p{L}+|wife|husband|partner|mother|father|mum|mom|dad|sister|brother|son|daughter|kids?|children|family|friends?)|being (?:ignored|told|late|left)|every(?:one|body|thing)|some(?:one|body)|any(?:one|thing)|nothing|no one|nobody|a (?:good|bit|drink|coffee|lot)|one|more|some|another|both|each other|having to|waiting|talking to you|here|there|up|down|still|by|straight|seeing you|and|or|not|so|going (?:to the|home)|today|tonight|yesterday)\b/iu
/** "I love Lena" is no taste, and "I love Paris" looks just like it: one capitalised word counts only where it is read as a place. */
const humans = /^(?:\p{Lu}\p{Ll}+)$/u

/** "I love the dark sky" speaks of what is before one's eyes; "the sea" and "the Beatles" are there always. */
const momentary =
  /^(?:all |both |some of |most of )?(?:the|those|these|its|that|this) (?!(?:sea|ocean|beach|mountains?|countryside|woods?|forest|rain|snow|sun|cold|heat|dark|theatre|theater|cinema|opera|ballet|outdoors|piano|violin|cello|guitar|gym|smell of .+|taste of .+|sound of .+|\p{Lu}.*)$)/u
/** What points at somebody or something just spoken of. */
const pointing = /\b(?:them|it|him|her|that|this|those|these|you|your|yours|himself|herself|themselves|here|there)\b/i

type Taste = 'likes' | 'dislikes'

function taste(around: Around, { s, verb, what }: { s: string | undefined; verb: Taste; what: string | undefined }): Found | undefined {
  const who = s === undefined ? undefined : around.who(s)
  const said = tidy(what, 6)
  if (
    who === undefined ||
    !said ||
    notTaste.test(said) ||
    momentary.test(said) ||
    pointing.test(said) ||
    (humans.test(said) && !around.isPlace(said) && mayBeName(said)) ||
    around.dates(said).length > 0
  )
    return undefined
  const opposite = verb === 'likes' ? 'dislikes' : 'likes'
  const values = listOf(said).filter((one) => !notTaste.test(one))
  return {
    facts: values.map((value) => ({ subject: who, slot: verb, value: toYou(value) })),
    ends: values.map((value) => ({ subject: who, slot: opposite, value: toYou(value) })),
    ...(who !== 'you' && { people: [who] }),
  }
}

/** "tea and coffee" are two tastes; "fish and chips" and "walking in the rain" are one. */
function listOf(words: string): string[] {
  const parts = words.split(/\s+and\s+|\s+or\s+/)
  return parts.length > 1 &&
    parts.every((part) => part.split(' ').length <= 2) &&
    (parts[0] ?? '').split(' ').length >= (parts.at(-1) ?? '').split(' ').length &&
    !/\b(?:fish and chips|rock and roll|salt and|mac and|gin and|bread and|drum and|rhythm and|arts and|black and white|peanut butter and|bed and|cheese and|country and|bacon and|pros and|odds and|peace and|hide and)\b/i.test(
      words,
    )
    ? parts
    : [words]
}

export const tasteRules: readonly Rule[] = [
  {
    about: 'I like green tea',
    pattern: pattern(
      '^{S} {ADV}(?:likes?|loves?|enjoys?|adores?|prefers?|{AM} {ADV}(?:fond of|into|crazy about|mad about|keen on|a (?:big |huge )?fan of|obsessed with|partial to)) (?<what>.+)$',
    ),
    find: ({ s, what }, around) => taste(around, { s, verb: 'likes', what: what?.split(/ (?:over|more than|rather than|to) (?=\p{L}+$)/u)[0] }),
  },
  {
    about: 'I hate coriander',
    pattern: pattern('^{S} {ADV}(?:hates?|dislikes?|detests?|loathes?|despises?) (?<what>.+)$'),
    find: ({ s, what }, around) => taste(around, { s, verb: 'dislikes', what }),
  },
  {
    about: 'I do not like coriander; I can not stand coriander',
    pattern: pattern(
      '^{S} (?:(?:do|does) not {ADV}(?:much )?(?:like|enjoy|care for)|(?:have |has )?never {ADV}(?:liked|enjoyed|cared for)|can not (?:stand|bear|abide)|no longer (?:likes?|enjoys?)|{AM} not {ADV}(?:fond of|into|keen on|a (?:big |huge )?fan of)) (?<what>.+)$',
    ),
    negated: true,
    find: ({ s, what }, around) => taste(around, { s, verb: 'dislikes', what: what?.replace(/ any ?more$/, '') }),
  },
  {
    about: 'I am allergic to peanuts; I have a peanut allergy',
    pattern: pattern(
      '^{S} (?:{AM} {ADV}(?:very |badly |severely |slightly |a bit |deathly )?allergic to (?<one>.+)|(?:have|has|have got|has got) (?:an? (?:severe |bad |mild )?(?<two>[\\p{Ll}-]+(?: [\\p{Ll}-]+)?) allergy|an allergy to (?<three>.+)))$',
    ),
    find({ s, one, two, three }, around) {
      const who = s === undefined ? undefined : around.who(s)
      const said = tidy(one ?? two ?? three, 6)
      if (who === undefined || !said || /^(?:mornings?|mondays?|work|exercise|commitment|fun|bullshit|people|nonsense|you)\b/i.test(said)) return undefined
      const values = said
        .split(/,\s*|\s+and\s+/)
        .map((one) => one.replace(/^to /, ''))
        .filter(Boolean)
      return { facts: values.map((value) => ({ subject: who, slot: 'allergic to', value: toYou(value) })), ...(who !== 'you' && { people: [who] }) }
    },
  },
  {
    about: 'I am vegetarian',
    pattern: pattern(
      '^{S} (?:{AM}|have been|has been|went|have gone|has gone) {ADV}(?:strictly )?(?:an? )?(?<what>vegetarian|vegan|pescatarian|teetotal|teetotaller|veggie|kosher|halal)(?: for \\w+ years)?(?:$|[,.])',
    ),
    find({ s, what = '' }, around) {
      const who = s === undefined ? undefined : around.who(s)
      return who === undefined
        ? undefined
        : {
            facts: [{ subject: who, slot: 'diet', value: what.replace('veggie', 'vegetarian').replace('teetotaller', 'teetotal') }],
            ...(who !== 'you' && { people: [who] }),
          }
    },
  },
  {
    about: 'I do not eat pork; I do not drink',
    pattern: pattern(
      '^{S} (?:(?:do|does) not|can not|never) (?<verb>eats?|drinks?|smokes?)(?: (?<what>[\\p{Ll}]+(?: (?:or|and) [\\p{Ll}]+)?(?: [\\p{Ll}]+)?))?(?: any ?more)?$',
    ),
    negated: true,
    find({ s, verb = '', what }, around) {
      const who = s === undefined ? undefined : around.who(s)
      const base = verb.replace(/s$/, '')
      if (
        who === undefined ||
        (base === 'eat' && !what) ||
        (what &&
          /^(?:much|enough|well|at|in|before|after|out|any|that|this|it|anything|too|properly|breakfast|lunch|dinner|here|there|with|alone|a)\b/.test(what))
      )
        return undefined
      return {
        facts: [{ subject: who, slot: `does not ${base}`, value: what ?? (base === 'drink' ? 'alcohol' : '') }]
          .filter(({ slot, value }) => value || slot === 'does not smoke')
          .map((fact) => ({ ...fact, value: fact.value || 'tobacco' })),
        ...(who !== 'you' && { people: [who] }),
      }
    },
  },
  {
    about: 'my favourite film is Amélie',
    pattern: pattern(
      "^(?:(?<own>[Mm]y|[Oo]ur)|(?<whose>(?:[Mm]y (?:{REL})|{NAME})'s|[Hh]is|[Hh]er)) favou?rite (?<kind>[\\p{L} -]{3,30}?)(?:'s| is| are| has always been| has to be) (?<what>.+)$",
    ),
    find({ own, whose, kind = '', what }, around) {
      const who = own
        ? 'you'
        : around.who(
            whose === undefined
              ? ''
              : whose
                  .replace(/'s$/, '')
                  .replace(/^[Hh]is$/, 'he')
                  .replace(/^[Hh]er$/, 'she'),
          )
      const value = /^\p{Lu}[\p{L}]+, \p{Lu}[\p{L}]+$/u.test(what ?? '') ? what : tidy(what, 8)
      if (who === undefined || !value || /^(?:that|this|it|when|how|you|what)\b/i.test(value) || /\b(?:about|of|part|one|ones|to|thing|things)\b/.test(kind))
        return undefined
      return { facts: [{ subject: who, slot: `favourite ${kind.trim().toLowerCase()}`, value: toYou(value) }], ...(who !== 'you' && { people: [who] }) }
    },
  },
]
