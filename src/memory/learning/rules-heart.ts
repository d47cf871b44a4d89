/** What somebody worries about, fears, misses, is proud of, looks forward to: as it was on the day it was said. */
import { pattern, tidy, toYou } from './rule.ts'
import type { Around, Found, Rule } from './rule.ts'

const how =
  '(?:(?:so|really|very|a bit|a little|quite|just|still|always|absolutely|genuinely|honestly|properly|pretty|also|constantly|actually|incredibly|dead) )*'
const nothing =
  /^(?:it|this|that|you|him|her|them|me|myself|nothing|everything|everyone|what|how|when|where|who|whether|being|the idea|all|one|anything|something|things?|so much|a lot|the point|the boat|the bus|the train|the (?:last|first|next) (?:bus|train)|my (?:train|bus|flight|stop|turn)|death|the (?:weekend|end)|bed)\b/i
const trailingTime =
  /\s+(?:this (?:week|month|year|morning|evening)|today|tonight|tomorrow|at the moment|these days|right now|every day|so much|like crazy|already)$/i

function feels(around: Around, slot: string, words: string | undefined): Found | undefined {
  const bare = words?.replace(trailingTime, '')
  const what = tidy(bare, 7)
  if (!what || nothing.test(what)) return undefined
  const who = around.who(what)
  const value = toYou(what.replace(/^mum$/i, 'your mum').replace(/^dad$/i, 'your dad')).replace(/(?<=\p{L})'s\b/gu, '’s')
  return {
    facts: [{ subject: 'you', slot, value, since: around.today, ...(who !== undefined && who !== 'you' && { object: who }) }],
    ...(who !== undefined && who !== 'you' && { people: [who] }),
  }
}

export const heartRules: readonly Rule[] = [
  {
    about: 'I am worried about money',
    pattern: pattern(
      `^(?:I|[Ww]e) (?:{AM}|have been|feel|keep|was getting) ${how}(?:worried|worrying|anxious|nervous|stressed|stressing|concerned|panicking|fretting) (?:sick )?about (?<what>.+)$`,
    ),
    find: ({ what }, around) => feels(around, 'is worried about', what),
  },
  {
    about: 'I am afraid of spiders',
    pattern: pattern(`^I {AM} ${how}(?:terrified|scared|afraid|frightened|petrified) of (?<what>.+)$`),
    find: ({ what }, around) => feels(around, 'is afraid of', what),
  },
  {
    about: 'I am proud of my daughter',
    pattern: pattern(`^(?:I|[Ww]e) {AM} ${how}proud of (?<what>.+)$`),
    find: ({ what }, around) => feels(around, 'is proud of', what),
  },
  {
    about: 'I miss my dad',
    pattern: pattern(`^I ${how}miss (?<what>.+)$`),
    find: ({ what }, around) => feels(around, 'misses', what),
  },
  {
    about: 'I am looking forward to seeing Karim',
    pattern: pattern(`^(?:I|[Ww]e) {AM} ${how}looking forward to (?<what>.+)$`),
    find: ({ what }, around) =>
      /^(?:my|the|a|our)?\s*(?:bed|sleep|weekend|the end)\b/i.test(what ?? '') ? undefined : feels(around, 'is looking forward to', what),
  },
]
