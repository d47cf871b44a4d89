import { keepsake } from './lists.ts'
import { pattern, tidy, toYou } from './rule.ts'
import type { Found, Rule } from './rule.ts'

const preposition =
  '(?:in|on|under|underneath|behind|inside|at|beside|next to|above|below|beneath|between|on top of|in front of|by|near|with|hanging (?:on|in|by))'
/** What is put and left and kept without being put away. */
const noThing =
  /^(?:foot|feet|mind|trust|faith|blame|finger|head|hand|hands|kids?|children|baby|son|daughter|husband|wife|dog|cat|job|house|home|work|office|school|party|money|time|effort|pressure|energy|hopes?|heart|secret|promise|eye|eyes|cool|distance|word|temper|weight|life|past|kettle|dinner|lunch|room|building|place|door|window|tap|oven|light|lights|tv|radio|music|name|mark|sister|brother|mother|father|friend|boss|fun|everything|it|that|this|them|hometown|family)$/i
const noPlace =
  /^(?:hold|time|mind|charge|trouble|peace|general|case|fact|love|order|touch|tears|pieces|shape|hand|the end|all|first|last|least|once|ease|the beginning|the moment|a mess|question|stock|strike|sale|offer|fire|purpose|the way|my mind|our minds|my side|me|us|you|him|her|them|the line|the table for|bed|hospital|prison)\b/i

function kept(thing: string | undefined, where: string | undefined, any: boolean): Found | undefined {
  const value = tidy(where, 12)
  const what = thing?.toLowerCase().trim()
  if (!what || !value || noPlace.test(value.replace(new RegExp(`^${preposition} `, 'u'), '')) || noThing.test(what.split(' ').at(-1) ?? '')) return undefined
  if (!any && !new RegExp(`(?:^| )(?:${keepsake})$`, 'u').test(what)) return undefined
  return { facts: [{ subject: 'you', slot: `keeps ${what}`, value: toYou(value) }] }
}

const thing = "(?<thing>(?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+?)"

export const thingRules: readonly Rule[] = [
  {
    about: 'I put the passport in the top drawer',
    pattern: pattern(
      `^(?:I|[Ww]e) (?:have )?{ADV}(?:put|left|keep|kept|hid|hide|stored|store|parked|stashed|placed|locked|tucked|moved) (?:my|our|the|all my|all the|some|a|an) ${thing} (?:away |back )?(?<where>${preposition} (?:the |my|our|a |an |his |her |\\p{Lu}|mum|dad|level|row|space|bay).+)$`,
    ),
    find: ({ thing: what, where }, _around, clause) => kept(what, where, !/\bmoved\b/.test(clause.text)),
  },
  {
    about: 'I parked on level 3',
    pattern: pattern(`^(?:I|[Ww]e)(?: have|'ve|'m|'re| am| are)? (?:just )?parked (?<where>${preposition} .+)$`),
    find: ({ where }) => kept('car', where, true),
  },
  {
    about: 'my passport is in the top drawer',
    pattern: pattern(
      `^(?:[Mm]y|[Oo]ur|[Tt]he) ${thing} (?:is|are|lives|live) (?:kept |now |still |usually |always |hidden |stored )*(?<where>${preposition} .+)$`,
    ),
    find: ({ thing: what, where }) => kept(what, where, false),
  },
  {
    about: 'my car is a silver Honda',
    pattern: pattern(
      '^(?:[Mm]y|[Oo]ur) (?:new |own )?(?:car|bike|van|motorbike|truck) is (?<what>an? (?:[\\p{Ll}-]+ ){0,3}\\p{Lu}[\\p{L}\\d-]+(?: \\p{Lu}?[\\p{L}\\d-]+)?)$',
    ),
    find: ({ what }) => ({ facts: [{ subject: 'you', slot: 'has', value: what ?? '' }] }),
  },
  {
    about: 'the door code is 4411',
    pattern: pattern(
      "^(?:[Mm]y|[Oo]ur|[Tt]he|[Mm]um's|[Dd]ad's) (?<what>(?:[\\p{L}\\d'-]+ ){0,3}?(?:code|password|passcode|pin|PIN|pin code|combination|pin number|wi-?fi key))(?: (?:for|to|of) (?<of>(?:my|our|the) [\\p{L} '-]{2,30}?|\\p{Lu}[\\p{L}]+))? (?:is|was changed to|has changed to|is now) (?<value>\\S{3,40}(?: [\\d-]+)*)$",
    ),
    find({ what = '', of, value = '' }) {
      // A word of the language is no code: "the password is wrong".
      if (
        /^(?:wrong|right|easy|hard|secret|safe|weak|strong|broken|not|the|a|an|my|written|stuck|missing|lost|expired|invalid|incorrect|always|still|gone|hidden|in|on|too|so|very)$/i.test(
          value,
        )
      )
        return undefined
      const name = of ? `${what} for ${toYou(of)}` : what
      return { facts: [{ subject: 'you', slot: `code: ${name.toLowerCase()}`, value: value.replace(/[.,]$/, ''), secret: true }] }
    },
  },
  {
    about: 'my phone number is 07700 900123',
    pattern: pattern(
      '^(?:[Mm]y|[Oo]ur) (?:new )?(?<what>(?:mobile|phone|home|work|landline) ?(?:phone )?number|mobile|(?:(?:work|personal|home) )?email(?: address)?|e-mail(?: address)?) is (?:now )?(?<value>[+\\d][\\d ()-]{4,20}\\d|\\S+@\\S+\\.\\S+)$',
    ),
    find: ({ what = '', value = '' }) => ({
      facts: [{ subject: 'you', slot: /mail/.test(what) ? 'email address' : 'phone number', value: value.replace(/[.,]$/, '') }],
    }),
  },
]
