import type { Danger, Theme } from './theme.ts'

/**
 * Despair in general words: not a sign of death, and more than a hard day. It is asked about, once and gently; never
 * answered with numbers. Narrow, because ordinary sorrow is not to be interrogated. Read on plain text.
 */
const small =
  /\b(?:printer|wifi|homework|traffic|commute|spreadsheet|job|jobs|company|office|meeting|podcast|game|level|queue|weather|laundry|cooking|cleaning|diet|team|crossword|exam|maths|climate|new role|contract|dentist|novel|series|scan|snow|rain|shift|final week|radio|telly|tv|news|programme|film|album|lol|haha)\b/
/** What others said or wrote, and what is only supposed. */
const reported =
  /\b(?:(?:message|text|note|letter|voicemail|she|he|they|people) (?:just )?(?:saying|said|says|wrote|texted)|(?:saying|telling) (?:people|everyone|them|everybody)|find out|what if|prove|told me)(?: that)? (?:i|they) (?:can|could) not\b.{0,30}$/

const patterns: readonly (readonly [Theme, RegExp])[] = [
  [
    'suicide',
    /\b(?:tired|sick|exhausted) of (?:it all|all this|all of (?:it|this)|everything|trying|fighting|being me|being strong all|existing)\b|\b(?:can not|could not|do not know how much more i can|not sure (?:how much longer )?i can) (?:(?:take|do|bear|stand|keep (?:doing|going)|carry)(?: (?:this|it|on|like this))*(?: any ?more| any longer| much longer)|(?:take|bear|do) this|bear it|take it any|keep doing this|go on|keep going|hold on|carry on|cope(?: with (?:everything|all of it|any of it))?)(?= *(?:$|[.,;!?]|and|like this))(?<=\b(?:i|can not)\b.*)|\bhow much more of this i can\b/,
  ],
  [
    'suicide',
    /\bi (?:am|feel|have been feeling|feel so|am so|felt) (?:\w+ )?(?:hopeless|worthless|trapped|dead inside|beyond (?:help|repair)|falling apart|breaking(?: down)?|broken|drowning|like (?:a burden|i am drowning|i do not exist)|a (?:ghost|burden|waste|mistake|failure at everything))\b(?! (?:at|with|out|up|even|for|in (?:work|emails?|paper\w*|laundry|nappies|marking|deadlines|admin|bed|traffic|the|a)|on the|by|before|arm|leg|already)\b)|\b(?:hate|loathe|despise) (?:myself|my life|being me|everything about me|waking up|who i am)\b(?! (?:for (?:doing|saying|it|that|not|being late|eating|going|leaving)|in (?:photos|pictures)))|\b(?:no|lost(?: all)?|losing) (?:\w+ )?hope(?: for me| left)?\b(?= *(?:$|[.,!?]|for me|left|about))(?<=\b(?:i|is|have|am)\b.*)/,
  ],
  [
    'suicide',
    /\b(?:(?<!\b(?:he|she|partner|they|husband|wife|boss|son|daughter) (?:says|said|thinks|reckons) )nothing matters|everything (?:is|feels) (?:so )?(?:pointless|meaningless|hopeless|black|dark)|life (?:feels|is|seems) (?:so )?(?:pointless|meaningless|empty|not worth)|what is the point (?:of (?:me|it all|any of it|anything|all this|trying)|in (?:trying|anything)| any ?more)|(?:not|do not|stopped) (?:see|seeing) (?:the|any|a) (?:point|future|way out)(?! (?:for me )?(?:in|at|of (?:meetings|it now|(?:this|it|debt) (?:till|until|before|without)))))\b|\bwhat is the point\b(?= *[.?!]*$)|\b(?:nothing (?:will|would) (?:ever )?(?:change|get better)|never (?:going to )?get(?:s)? (?:any )?better|will it ever end|nothing makes me happy|nothing brings me)\b/,
  ],
  [
    'suicide',
    /\b(?:nobody|no one) (?:would|will) (?:even )?(?:miss me|notice (?:me )?if i (?:was|were|did not|disappeared))\b|\b(?:would|if) (?:anyone|anybody) (?:even )?(?:would )?(?:miss me|come to my funeral)\b|\bi (?:do not|would not) matter\b|\b(?:dark|bad|black|terrible|scary) thoughts\b|\b(?:scare|scares|afraid of|scared of) (?:me )?my (?:own )?thoughts\b|\bmy (?:own )?thoughts (?:scare|frighten) me\b|\b(?:dark|darkest) place\b(?<=\b(?:i|my (?:head|mind))\b.*)|\b(?:done|finished) with (?:everything|all of it|it all)\b|\b(?:want|wish) (?:to|i could) (?:just )?(?:disappear|vanish|stop feeling)\b(?! into| to (?:an?|the|some|my|our) | for (?:an?|one|some|two|three) (?:hours?|days?|weeks?|months?|years?|weekend))|\bwant (?:it|everything|the pain|the noise in my head) (?:all )?to stop\b(?! (?:raining|snowing|barking|ringing|being))|\b(?:give|giving|given|gave) up on (?:everything|myself|life|all of it)\b|\bi (?:am |just |really )*(?:feel like |want to |am )(?:just )?giv(?:e|ing) up\b(?= *[.!]*$)|\bno fight left\b|\bnothing left to give\b|\bend of my (?:rope|tether)\b|\b(?:wish|do not care (?:if|whether)) .{0,20}(?:never (?:been )?born|wake up|what happens to me)\b/,
  ],
  [
    'suicide',
    /\bdifference if i (?:was|were) not (?:here|around|there)\b|\b(?:what|who) i am (?:even )?for\b(?<=\bnot .*)|\bweight (?:round|around) (?:everybody|everyone|their|everyone is)\b|\bwhat is the use of (?:any of (?:it|this)|it all|anything|me)\b|\bnothing to look forward to\b(?! (?:till|until|at work|this week))|\balone in the (?:whole )?world\b|\bthinking (?:\w+ )?dark things\b|\bno way out of this\b(?! (?:meeting|contract|lunch|party|till|until|car park))(?<=\b(?:feels?|feel like|there is|see)\b.*)|\bnot care what happens to me\b|\bnot think i am going to be (?:all right|ok(?:ay)?)\b|^ ?nobody would (?:even )?notice[.! ]*$|\bhow (?:long|much longer) i can keep (?:this|it) up\b|\b(?:find|think of) a reason to get up\b|\bsleep until it is all (?:finished|over)\b/,
  ],
  [
    'abuse',
    /\b(?:he|she|husband|wife|boyfriend|girlfriend|partner|dad|mum|mom|father|mother|stepdad|someone|somebody) (?:has )?hurt me\b(?! (?:when (?:he|she|they) (?:forgot|said|did not|left)|feelings|by (?:accident|not|saying)))/,
  ],
  [
    'abuse',
    /\b(?:can|could) (?:only |finally )?breathe when (?:he|she) is (?:asleep|out|away|gone|at work)\b|\bknow what (?:he|she) is like when (?:he|she) (?:wakes|drinks|gets|comes|has)\b/,
  ],
  [
    'suicide',
    /\bwill not be here for (?:the )?(?:spring|summer|autumn|christmas|bulbs|next (?:year|spring|summer)|harvest)\b(?!.{0,40}\b(?:holiday|away|in spain|moving|moved|sister is|daughter is|cruise)\b)|\b(?:shall|will) not be needing .{0,40}\b(?:told|given|gave|have it|to have|take it|can have)\b(?!.{0,30}\b(?:new one|bigger|moving)\b)|^ ?i am (?:up )?on the (?:roof|ledge|bridge)[.! ]*$|\bi have (?:got |picked )?(?:a|the) date (?:in mind|picked|set)\b(?!.{0,60}\b(?:wedding|party|move|holiday|trip|launch|scan|venue|baby|book\w*)\b)|^ ?i have picked the date[.! ]*$/,
  ],
  [
    'suicide',
    /\bi (?:(?:do|just|still|keep|only|always|have|am|been) )*(?:think(?:ing)?|thought) (?:a lot )?(?:about|of) (?:my own )?(?:death|dying)\b(?! (?:some|one) day)(?!.{0,20}\b(?:you do|one does|we all do|does not everyone|at my age|like anyone)\b)/,
  ],
  [
    'suicide',
    /\b(?:my|a|the) (?:best )?(?:\w+ )?(?:friend|mate|brother|sister|son|daughter|mum|mom|mother|dad|father|husband|wife|boyfriend|girlfriend|flatmate|roommate|cousin|colleague|student|grandfather|boy|girl|pupil|classmate|nephew|niece)\b.{0,60}\b(?:want(?:s|ed)? to (?:die|be dead|end (?:it|things|(?:his|her) life)|kill (?:him|her|them)sel)|kill (?:him|her|them)sel|suicid\w*|ending (?:it|things)|end it|not be alive|(?:hurts|hurting|(?:will|would|might|could|to) hurt) (?:him|her)self|cut(?:s|ting) (?:him|her)self|(?:hurt|cut) (?:him|her)self (?:again|on purpose)|cuts on|self harms?|took (?:his|her) own life|hanged (?:him|her)self|ended (?:his|her) life|without (?:her|him),? and)\b|\bsomebody who is suicidal|\bsomeone (?:who is )?suicidal\b/,
  ],
]

/** `undefined` where it is ordinary sorrow, or nothing at all. */
export function lowSpirits(text: string): Danger | undefined {
  if (small.test(text) || reported.test(text)) return undefined
  const found = patterns.find(([, pattern]) => pattern.test(text))
  return found && { level: 'check', theme: found[0] }
}
