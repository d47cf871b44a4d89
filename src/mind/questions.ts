/** What kind of question is asked of the companion's judgement: keys of `lines/asking`, the likeliest first. */
import type { Clause, Gist } from './talk/gist.ts'

type Rule = readonly [RegExp, string]

const choices: readonly Rule[] = [
  [/\b(have|eat|cook|make|drink)$/, 'whatEat'],
  [/\bwear$/, 'whatWear'],
  [/\b(watch|read)$/, 'whatWatch'],
  [/\b(say|tell|write|reply|answer|text)$/, 'whatSay'],
  [/\b(give|get|buy)$/, 'whatGive'],
]
const choosing =
  /\bwhat (?:should|shall|can|do|could|would|to) (?:(?:i|we|you|u) )?(?:even |actually |ever )?(?:have to )?(?:have|eat|cook|make|drink|wear|watch|read|say|tell|write|reply|answer|text|give|get|buy)(?=\s|\?|$)/

/** "Should I …?": by the verb that comes first after it. */
const asksWhether =
  /\bshould (?:i|we)\b|\b(?:would|do) (?:you|u) (?:think|reckon|say) (?:i|we) (?:should|ought|need|have to)\b|\bwould you (?:recommend|suggest|advise)\b|\bis it (?:a (?:good|bad) idea|worth|too (?:early|soon)|better)\b.*\bto\b|\bought i\b|^(?:so |and |but )?would (?:you|u) (?!be \w+(?:ed|ry|et|t|d)\b|feel|mind|please|like|love|be able|remind|put|add|have|set|help|be so|tell me|want)|\bam i better off\b/
const acts: readonly Rule[] = [
  [
    /\b(?:see|talk to|speak to|go to) (?:someone|somebody|a (?:doctor|therapist|counsellor|counselor|psychologist|professional)|(?:my|the) (?:gp|doctor))\b/,
    'shouldSee',
  ],
  [/\b(?:take|bring|have|ask) (?:someone|somebody|anyone|anybody|a friend|him|her|them|my \w+)(?: (?:along|with me|there|to come))/, 'shouldTake'],
  [/\b(?:apologi[sz]e|say sorry)\b/, 'shouldApologise'],
  [/\bforgive\b/, 'shouldForgive'],
  [
    /\b(?:tell|admit|confess|mention|say (?:something|anything)|speak up|bring it up|be (?:\w+ )?(?:honest|open|straight)|come clean|let (?:him|her|them) know|warn|report|confront)\b/,
    'shouldTell',
  ],
  [/\b(?:say no|refuse|turn (?:it|him|her|them) down|decline|cancel)\b/, 'shouldRefuse'],
  [/\b(?:quit|leave (?!it\b|that\b|them\b)|resign|break up|split up|divorce|give up|drop out|end it|walk away|hand in)\b/, 'shouldQuit'],
  [/\b(?:buy|order|spend|get (?:a|an|the|one|myself|some))\b/, 'shouldBuy'],
  [/\b(?:call|ring|phone|text|write|message|email|contact|reach out|reply|answer|talk to|speak to|ask (?:him|her|them|my|if|for))\b/, 'shouldContact'],
  [/\b(?:go|attend|come|visit|turn up|show up|say yes)\b/, 'shouldGo'],
]

const howTo: readonly Rule[] = [
  [/\b(?:cheer|comfort|console|make \w+(?: \w+)? (?:happy|smile|laugh|feel better))\b/, 'howCheer'],
  [/\b(?:talk|speak|get through) (?:to|with)\b|\b(?:argue|discuss)\b/, 'howTalk'],
  [/\b(?:tell|say|explain|break it|break up|ask (?:him|her|them|for|my)|bring (?:it|this|that) up|apologi[sz]e|say sorry|word)\b/, 'howTell'],
  [/\b(?:help|support|be there for|look after)\b.*\b(?:him|her|them|someone|somebody|my|a friend|\p{Lu}\p{L}+)\b/iu, 'howHelp'],
  [/\b(?:sleep|fall asleep|get to sleep|nod off)\b/, 'howSleep'],
  [/\b(?:know|tell) (?:if|when|whether|what|that|which)\b/, 'howKnow'],
  [
    /\bstop (?:\w+ )?\w+ing\b|\bstop\b.*\b(?:thinking|worrying|feeling|missing|caring|crying|overthinking|panicking|doing|being)\b|\bswitch (?:it |my head |my brain )?off\b/,
    'howStop',
  ],
  [
    /\b(?:get over|get through|cope|deal with|move on|live with|carry on|survive|manage|handle|face|forgive|let (?:it |him |her |them )?go|feel better|be (?:happy|ok|okay))\b/,
    'howCope',
  ],
]

const thinks = /\b(?:do|would|did) (?:you|u) (?:really |honestly |still )?(?:think|believe|reckon|suppose)\b/
const ofOthers: readonly Rule[] = [
  [/\b(?:knew|knows?|realised|understood|heard|could tell)\b.*\b(?:lov|car|sorry|thank|miss|proud|grateful|there|how much)\w*/, 'knewIt'],
  [
    /\b(?:depress\w*|ill|sick|unwell|autistic|adhd|anxious|bipolar|an alcoholic|alcoholic|dement\w+|alzheimer\w*|ok|okay|alright|all right|dying|in danger|anorexic|burnt out|suicidal|drinking|on drugs|infected|serious|cancer|pregnant)\b/,
    'ofHealth',
  ],
  [
    /\b(?:lying|lied|lies|cheat\w*|hiding|hides|honest|truth|true|affair|seeing someone|faking|stole|using me|meant it|mean it|means it|serious about)\b/,
    'ofHonesty',
  ],
  [/\b(?:right|wrong|has a point|unfair|fair|overreacting|being (?:unreasonable|mean|selfish|rude))\b/, 'ofJudgement'],
  [
    /\b(?:love|loves|loved|like|likes|liked|miss|misses|hate|hates|hated|cares?|cared|angry|cross|mad|upset|jealous|bored|happy|sorry|regrets?|wants?|thinks?|feels?|proud|disappointed|interested|over me|into me|noticed?)\b/,
    'ofFeeling',
  ],
]
const shortAmI = /^(?:and |but |so )?(?:am i|was i|do i|did i)\??$/
const rightly =
  /\b(?:did|do|was|were|am|i|we) (?:\w+ )?(?:the right thing|right (?:to|not)|wrong (?:to|not)|overreact\w*|too (?:hard|harsh|strict|soft|much|late)|could have|should have|handled?)\b/
const adjectives =
  'greedy|vain|spoilt|needy|clingy|naive|foolish|daft|disloyal|cowardly|heartless|irresponsible|ridiculous|unkind|harsh|mad|crazy|silly|stupid|weird|strange|odd|pathetic|selfish|mean|wrong|bad|normal|sad|terrible|awful|cruel|rude|lazy|ungrateful|childish|dramatic|dumb|cold|horrible|petty|unfair|unreasonable|ok|okay'
const isIt = new RegExp(String.raw`\b(?:is|was|isn'?t|are|am|would|were) (?:it|this|that|i|we|they)\b.*\b(?:${adjectives})\b`)
const amI = new RegExp(
  String.raw`\bam i (?:\w+ ){0,3}(?:${adjectives}|overreacting|paranoid|imagining|wrong|being|person|mother|father|mum|mom|dad|friend|daughter|son|wife|husband|parent|too)\b|\bdo you think i'?m (?:\w+ ){0,3}(?:${adjectives}|overreacting|paranoid)\b`,
)
const someone = 'everyone|everybody|people|nobody|no one|men|women|kids|they all|some people|the world|life|things'

/** Whose inner life it asks about: somebody's in particular. */
const aboutSomebody = (c: Clause): boolean => c.subject === 'human' || c.subject === 'he' || c.subject === 'she' || c.subject === 'they'

export function questionPattern(c: Clause, gist: Gist): string[] {
  const text = c.text.toLowerCase().replaceAll('’', "'")
  const whole = gist.text.toLowerCase().replaceAll('’', "'")
  const out: string[] = []
  const first = (rules: readonly Rule[], of = text): string | undefined => rules.find(([pattern]) => pattern.test(of))?.[1]
  if (
    /\b(?:meaning|purpose|point) (?:of|in) (?:life|it all|anything|everything|living|going on)\b|\bwhy are we here\b|\bwhat(?:'?s| is) the point\b(?! (?:of|in) (?:me )?(?!living|trying|going on|being here|carrying|getting up|existing|anything|everything)\p{L}+ing\b)/u.test(
      whole,
    )
  )
    out.push('meaning')
  if (
    /\bafter (?:we|you|people|they|he|she|i) (?:die|are dead|'re dead)\b|\b(?:life|anything) after death\b|\b(?:is|are) (?:he|she|they) (?:in heaven|somewhere|watching)\b/.test(
      text,
    )
  )
    out.push('afterDeath')
  // Of a plain deed it asks whether it is worth doing, not what life is for.
  if (/\bwhat(?:'?s| is) the point (?:of|in) (?:me )?(?!living|trying|going on|being here|carrying|getting up|existing)\p{L}+ing\b/u.test(whole))
    out.push('worthIt')
  const choice = choosing.exec(text)?.[0]
  if (choice) out.push(first(choices, choice)!)
  if (
    /\bwhat (?:do|can|could|would|shall|am|should) (?:i|we|you|u)(?: \w+)?(?: \w+)? (?:do|supposed to do)\b|\bwhat (?:do|would) (?:you|u) (?:think|reckon|suggest) (?:i|we) (?:should )?do\b/.test(
      text,
    ) &&
    !/\b(?:for fun|you can|can you)\b/.test(text)
  )
    out.push('whatDo')
  if (/^(?:so |and |but )?(?:when|how soon) (?:should|do|can|shall|would) (?:i|we|you)\b/.test(text)) out.push('whenTo')
  if (/^(?:so |and |but )?would (?:you|u) (?:be|feel) /.test(text)) out.push('wouldFeel')
  if (/\b(?:of|like) the name\b/.test(text)) out.push('aName')
  if (/^(?:so |and |but )?(?:should|shall) (?:i|we)\b.* or (?!not\b)/.test(text)) out.push('whichOf')
  if (/^(?:who|what (?:kind|sort) of (?:person|man|woman|friend|mother|father|boss))(?: even)? (?:does|says|would do|would say|treats) /.test(text))
    out.push('whoDoes')
  if (asksWhether.test(text)) out.push(...[first(acts)].filter((key) => key !== undefined), 'shouldDo')
  if (/\bwhat would (?:you|u) have(?: \w+)?\b|\bwould (?:you|u) have\b/.test(text)) out.push('wouldHave')
  if (new RegExp(`^(?:but |and |so )?why (?:is|are|do|does|did|has|have|must|can) (?:${someone})\\b`).test(text)) out.push('whyEveryone')
  if (
    /\b(?:is|was|isn'?t) (?:it|this|that) (?:all )?my fault\b|\bam i to blame\b|\bdid i (?:do|say) (?:something|anything) wrong\b|\bwas it (?:because of )?me\b/.test(
      text,
    )
  )
    out.push('fault')
  if (/\btoo (?:late|old)\b/.test(text)) out.push('tooLate')
  if (/^(?:so |and |but )?is (?:it|that|this) (?:really )?worth\b/.test(text)) out.push('worthIt')
  if (/\b(?:is|are) (?:it|that|this) (?:ok|okay|all ?right|fine|allowed)\b|^(?:can|may) i (?:just|be|feel|not|stay|keep|ignore)\b/.test(text))
    out.push('allowed')
  if (amI.test(text) || shortAmI.test(text)) out.push('amI')
  if (/\b(?:is|was) (?:that|it|this) (?:really |such )?(?:a )?(?:good|bad|silly|terrible|mad|stupid|wise) (?:idea|thing to do|move|plan)\b/.test(text))
    out.push('ideaAsked')
  if (
    /\b(?:wrong|bad|awful|terrible|horrible|mean|selfish|cruel|weak)\b(?: of me)?,? (?:that|to|of me|if) (?:i|we|have|feel|not|be)?\b/.test(text) &&
    /\b(?:i|me|we)\b/.test(text)
  )
    out.push('wrongOfMe')
  if (rightly.test(text) && /^(?:do|did|was|should|am|have)\b/.test(text)) out.push('didRight')
  if (/\bis (?:it|this|that) (?:\w+ )?normal\b/.test(text)) out.push('normalFeeling')
  if (/^(?:but |and )?who (?:would|could|can|should|do|else can) i\b/.test(text)) out.push('whoFor')
  if (
    /\bhow (?:do|does|can|did) (?:people|other people|others|you|anyone|everyone|they|women|mothers|parents) (?:\w+ )?(?:do|manage|cope|handle|survive|get through|live with)\b/.test(
      text,
    )
  )
    out.push('howCope')
  if (/\bwhat would (?:a normal person|other people|anyone|most people|normal people|a good \w+|anybody) (?:\w+ )?do\b/.test(text)) out.push('whatDo')
  if (/\bwhat do (?:you|u) (?:think|reckon) (?:he|she|they|my \w+) /.test(text)) out.push('ofFeeling')
  if (/^do i (?:even |really |actually |still )?(?:mind|want|care|like|love|need|miss|regret|trust)\b/.test(text)) out.push('onlyYou')
  if (
    /\bcan (?:they|he|she|my \w+) (?:\w+ )?(?:sack|fire|evict|sue|force|charge|dismiss|refuse)\b|\b(?:legal|illegal|against the law|my rights|sue|allowed to (?:do|say) that)\b/.test(
      text,
    )
  )
    out.push('legal')
  if (/^(?:so |and |but )?what (?:does|did|do|could|might) (?:that|it|this|he|she|they) (?:even |actually )?mean\b/.test(text)) out.push('whatMeans')
  if (
    isIt.test(text) ||
    /^(?:so |and |but )?(?:is|was) (?:it|that) (?:so |really |a bit )?\p{L}+ (?:to|that|if|of me)\b/u.test(text) ||
    (new RegExp(`\\b(?:${adjectives})\\b`).test(text) && thinks.test(text) && /\b(?:it|that|this)\b/.test(text))
  )
    out.push('isIt')
  if (/\b(?:will|would|does|is|are|gonna|going to)\b.*\b(?:get|getting|be|feel) (?:any )?(?:better|easier|ok|okay|alright|all right|fine)\b/.test(text))
    out.push('willBetter')
  if (/\b(?:hurt|painful|pain)\b/.test(text) && /^(?:will|is|does|do|would|going)\b/.test(text)) out.push('willHurt')
  if (/^(?:is|are) (?:it|he|she|they|this|that|things|we) (?:ever )?(?:going to|gonna)\b/.test(text)) out.push('willIt')
  if (
    /^(?:will|would|could) (?:it|this|things|he|she|they|i|we|my|that)\b|\b(?:will|going to|gonna|'ll) (?:ever )?(?:be|get|come|call|go|happen|work|find|pass|win|say|leave|stay|change)\b/.test(
      text,
    )
  )
    out.push('willIt')
  if (thinks.test(text) && !/^what\b/.test(text))
    out.push(
      ...[aboutSomebody(c) || /\b(?:he|she|they|him|her|my \w+)\b|think \p{L}+ (?:is|was|likes|loves|knows)/u.test(text) ? first(ofOthers) : undefined].filter(
        (key) => key !== undefined,
      ),
      'doYouThink',
    )
  if (/^(?:is|are|does|has|was|did) (?:he|she|they|my|\p{L}+)\b/u.test(text) && aboutSomebody(c))
    out.push(...[first(ofOthers)].filter((key) => key !== undefined))
  if (/^(?:but |and |so )?why\b/.test(text)) out.push(aboutSomebody(c) || /\b(?:he|she|they|anyone|somebody|someone)\b/.test(text) ? 'whyPerson' : 'whyMe')
  if (/\bwhat do (?:you|u) (?:think|make|reckon|say)\b|\b(?:your|any) (?:opinion|thoughts|view|take|ideas?|advice)\b|\bwhat would (?:you|u)\b/.test(text))
    out.push('whatThink')
  if (/^(?:so |and |but )?how (?:do|can|should|could|would|to|on earth|am)\b/.test(text))
    out.push(...[first(howTo, whole)].filter((key) => key !== undefined), 'howTo')
  if (/\b(?:has|did|does) (?:that|this|it|anything like (?:that|this)) (?:ever )?happen(?:ed)? to (?:you|u)\b/.test(text)) out.push('everHad')
  if (/\b(?:have|did|do|had) (?:you|u) (?:ever|already|once)\b/.test(text)) out.push('everHad')
  if (/^(?:but |and |so )?what (?:if|happens if|would happen if)\b/.test(whole)) out.push('whatIf')
  if (out.length === 0 && aboutSomebody(c)) out.push('aboutPerson')
  if (
    out.length === 0 &&
    /^(?:so |and |but )?(?:how (?:long|many|much|often|far|old|big)|what (?:is|are|does|do|causes?|happens)|who|where|when|which)\b/.test(text) &&
    !/\b(?:i|me|my|you|your|we|our|that mean|this mean)\b/.test(text)
  )
    out.push('fact')
  out.push('openQuestion')
  return out
}
