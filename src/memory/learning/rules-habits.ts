/** What is done again and again, what is taken every day, with whom one lives. */
import { base } from '../answering/same-word.ts'
import { stem } from '../../language/stems.ts'
import { name } from './names.ts'
import { pattern, tidy, toYou } from './rule.ts'
import type { Rule } from './rule.ts'

const day = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const rhythm = `(?:every (?:single |other |second )?(?:${day}|day|morning|evening|night|week|weekend|month|summer|winter|year|lunchtime)|(?:on )?(?:most )?${day}s(?: and ${day}s)?|on weekends|at weekends|(?:once|twice|(?:three|four|five|six) times) (?:a|per) (?:day|week|month|year)|each (?:morning|evening|day|night|week))`
/** Verbs that are no habit to speak of: what one has, feels, thinks. */
const still =
  /^(?:am|have|had|was|were|did|do|will|would|could|can|should|may|might|must|hate|love|like|think|hope|wish|need|want|know|feel|said|say|mean|miss|wonder|guess|suppose|believe|remember|forget|get|dread|owe|prefer|enjoy|just|only|never|not|also|no|cry|worry|wake|sleep|regret|complain|tell|used|see|hear|ring)$/

/** A verb in the present: "ran" and "walked" tell of what was. */
const isPresent = (verb: string): boolean => !/ed$/.test(verb) && (base(verb) === stem(verb) || /^(?:read|put|run|come|cut|hit)$/.test(verb))

const medicine =
  '(?:(?:blood pressure|sleeping|iron|water|thyroid|heart|pain|diabetes|anxiety|epilepsy|folic acid|vitamin [A-Z]) )?(?:tablets?|pills?|medication|meds|medicine|supplements?)|insulin|antibiotics|steroids|statins|antidepressants|painkillers|beta ?blockers|antihistamines|blood thinners|the pill|HRT|ibuprofen|paracetamol|aspirin|codeine|morphine|tramadol|gabapentin|pregabalin|sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|mirtazapine|amitriptyline|lithium|lamotrigine|quetiapine|metformin|ramipril|lisinopril|amlodipine|losartan|bisoprolol|propranolol|atorvastatin|simvastatin|rosuvastatin|omeprazole|lansoprazole|levothyroxine|thyroxine|warfarin|apixaban|prednisolone|methotrexate|tamoxifen|salbutamol|melatonin|Ritalin|Concerta|Ozempic|Wegovy|Prozac|Zoloft|vitamin [A-Z]\\d?'
const dose = '(?:,? \\d+ ?(?:mg|ml|micrograms|mcg|units))?'

export const habitRules: readonly Rule[] = [
  {
    about: 'I swim at the lido on Tuesdays',
    pattern: pattern(
      `^(?:I|[Ww]e) (?:always |usually |normally |still |generally )?(?<verb>\\p{Ll}+)(?<rest>(?: .{0,60}?)?) (?<often>${rhythm})(?<tail> (?:before work|after work|before breakfast|after school|with (?:my \\p{L}+|\\p{Lu}\\p{Ll}+)))?(?:$|[,.]| (?:and|but|because|now|at|to|so)\\b)`,
    ),
    find({ verb = '', rest = '', often = '', tail = '' }, around) {
      if (still.test(verb) || !isPresent(verb) || /\b(?:he|she|they|that|because|when|if|but|last|play|plays)\b/.test(`${verb}${rest}`)) return undefined
      if (around.dates(rest).length > 0) return undefined
      return { facts: [{ subject: 'you', slot: 'routine', value: toYou(`${verb}${rest} ${often}${tail}`.replace(/\s+/g, ' ').trim()) }] }
    },
  },
  {
    about: 'I take ramipril; the doctor put me on metformin',
    pattern: pattern(
      `^(?:{S} {ADV}(?:takes?|{AM} {ADV}(?:taking|on)) (?:a |some |my |his |her )?(?<one>(?:${medicine})${dose})|(?:(?:[Mm]y|[Tt]he) )?(?:[Dd]octor|[Dd]r \\p{Lu}\\p{L}+|GP|consultant|psychiatrist|[Hh]e|[Ss]he|[Tt]hey) (?:has |have )?(?:just )?(?:put|started) me on (?:a course of |some )?(?<two>(?:${medicine})${dose}))(?:$|[,.]| (?:every|once|twice|for|in|at|now|since|again|and|each|daily)\\b)`,
    ),
    find({ s, one, two }, around) {
      const who = two ? 'you' : s === undefined ? undefined : around.who(s)
      const value = one ?? two
      return who === undefined || !value ? undefined : { facts: [{ subject: who, slot: 'takes', value }], ...(who !== 'you' && { people: [who] }) }
    },
  },
  {
    about: 'I live with my parents; I share a flat with Tom and Bea',
    pattern: pattern(
      `^(?:I|[Ww]e) {ADV}(?:live|am living|are living|moved in|have moved in|share (?:a |the |my )?(?:flat|house|apartment|place|room)) with (?<who>(?:my|our) .+|${name}(?:,? (?:and|&) ${name})*)(?: (?:in|on|last|this|since|for|now|at)\\b.*)?$`,
    ),
    find({ who }) {
      const value = tidy(who, 8)
      return value && !/^(?:my|our) (?:thoughts|decision|guilt|mistakes?|demons|pain|illness|condition|conscience)/.test(value)
        ? { facts: [{ subject: 'you', slot: 'lives with', value: toYou(value) }] }
        : undefined
    },
  },
  {
    about: 'I gave up smoking; I stopped drinking',
    pattern: pattern(
      '^{S} (?:have |has )?{ADV}(?:gave up|given up|stopped|quit) (?<what>smoking|drinking|cigarettes|alcohol|meat)(?:$|[,.]| (?:in|last|this|since|three|two|a|\\d|years|when|for good|altogether)\\b)',
    ),
    find({ s, what = '' }, around) {
      const who = s === undefined ? undefined : around.who(s)
      if (who === undefined) return undefined
      const fact = /smok|cigar/.test(what)
        ? { slot: 'does not smoke', value: 'tobacco' }
        : /meat/.test(what)
          ? { slot: 'does not eat', value: 'meat' }
          : { slot: 'does not drink', value: 'alcohol' }
      return { facts: [{ subject: who, ...fact }], ...(who !== 'you' && { people: [who] }) }
    },
  },
]
