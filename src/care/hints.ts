import type { Theme } from './theme.ts'

/**
 * Hints: what a person lets fall on an ordinary evening, half hoping that it is heard. Each says by itself that something is
 * wrong, whatever stands around it. Read on plain text, after everything that is told more openly.
 */
export const hints: readonly (readonly [Theme, RegExp])[] = [
  [
    'suicide',
    /\bnot want (?:another|one more) (?:birthday|year|winter|christmas)\b(?! (?:like|in this|at (?:work|this)|alone))|\bthought about how (?:i would|to) do it\b|\bhow to keep myself safe\b|\bneed (?:someone|somebody) to stop me\b(?! (?:buying|eating|spending|texting|ringing|talking))|\b(?:therapist|scared|alone|safe|dark|done|doctor)\b.{0,30}\bi have (?:got )?a plan\b(?=[.! ]*$)|\bso close to (?:just )?doing it\b|\bwant out of my (?:own )?life\b|\bdelete (?:on )?me\b|\bin me to be alive\b|\bif the (?:lift|plane|roof|train|car) (?:fell|crashed|came down|went off)\b.{0,30}\bmind\b|\b(?:stop(?:ped|ping)?|not) (?:taking )?my (?:\w+ )?(?:pills|tablets|insulin|medication|meds) so (?:that )?(?:it|i)\b.{0,20}\b(?:happens?|over|go|die|by itself)\b|\bstop(?:ped|ping)? my insulin\b|\b(?:angry|disappointed|annoyed|sorry|sad) (?:that|when|because) i (?:woke|wake)(?: up)?\b(?! (?:late|early|at|before|so))|\bnot hear from me after (?:tonight|today|tomorrow|this)\b|\b(?:there is|have) nothing keeping me\b(?! (?:in|at) )|\b(?:dead|died|gone)\b.{0,30}\bi should be with (?:them|him|her)\b|\bwant to go where (?:she|he|they) went\b|\bchoose (?:my|one is|one's|your) own time\b|\btalk me out of it this time\b|\briver would be quick\b|\bleft it with the letter\b|\b(?:had|have) the nerve and i nearly did\b|\bsince i picked the day\b|\bone reason that is not the (?:cat|dog|kids|children)\b|\bi (?:hope|wish) the operation (?:goes|went) wrong\b|\bmy body has not caught up\b|\bonly one kind of sleep\b|\bas if it was the last time,? because it is\b/,
  ],
  [
    'abuse',
    /\b(?:he|she|husband|wife|partner|boyfriend|girlfriend) checks the (?:mileage|receipts)\b|\b(?:carer|nurse|son|daughter|husband|wife) pinches me\b|\bshouts (?:at me )?(?:until|till) i (?:give|sign|cry|say)\b|\b(?:dad|father|mum|mother|stepdad|he|she) makes me stand\b|\b(?:find us|find me) and finish it\b|\bbecause of (?:his|her) hands\b|\bput me out of the car\b|\bnot allowed (?:to have )?my own (?:bank|card|money|phone|account|key)\b|\bnot let me see my (?:sister|brother|mum|mother|dad|friends|family|parents)\b|\bwakes me up to shout\b|\bmy ex (?:\w+ )?(?:waits|waiting|sits|is waiting) (?:in (?:his|her) car )?outside\b|\bhow the key turns\b|\bdrawers against the door\b|\bchair under the handle\b|\bbad night\b(?<=\bi (?:can tell|know) (?:from|by) .*)/,
  ],
  [
    'eating',
    /\bproper meal in (?:\w+ )?(?:(?:four|five|six|seven|eight|nine|ten|\d+) days|a week|weeks)\b|\beat\w*\b.{0,40}\bget rid of it\b(?!.{0,20}\bleft ?overs\b)|\bbecause of my weight and i am still too\b|\b(?:stones|weights|coins) in my pockets\b.{0,30}\b(?:nurse|weigh\w*|clinic|scales?)\b|\b(?:rice cake|cracker|yoghurt|banana) since (?:yesterday|\w+day)\b|\bthe number (?:went|goes) down so\b|\bhair is (?:coming|falling) out\b.{0,40}\bcan not eat\b/,
  ],
  [
    'self-harm',
    /\bi (?:did|have done) my (?:legs|arms|thighs|wrists) (?:again|last night|tonight)\b(?!.{0,30}\b(?:gym|shav\w*|wax\w*|tan)\b)|\bcompass from my pencil case\b|\bthe ones i made\b(?<=\b(?:plasters?|bandages?|cuts?|marks?)\b.*)|\bafter i have seen (?:some |the )?blood\b|\b(?:tin|box|drawer) (?:with|of|where i keep) the blades\b/,
  ],
  [
    'psychosis',
    /\b(?:newsreader|radio|telly|television|tv|presenter)\b.{0,20}\btalking (?:about|to) me\b|\bthoughts in(?:to)? my head\b(?<=\b(?:put\w*|beam\w*|send\w*)\b.*)|\b(?:it|he|she|voice) tells me (?:to open the window|what i have to do to (?:them|him|her))\b|\b(?:in on it|passing signs)\b(?<=\b(?:everyone|they|bus|neighbours?)\b.*)(?=.*\b(?:me|signs|watching)\b)|\bbecause they are poisoning it\b|\bangels (?:came|are) back\b/,
  ],
  [
    'mania',
    /\b(?:not slept|awake) (?:since|for)\b.{0,40}\bnever felt (?:so|better|this)\b|\bi have been chosen\b(?! (?:for|to (?:play|speak|read|represent|do|run)|as))|\bemptied the savings\b|\bgive the house away\b|\bnights awake and i can\b/,
  ],
  [
    'violence',
    /\bput (?:her|him|them) through (?:the|a) (?:wall|window)\b|\bone of us is not (?:walking|coming) out\b|\bi nearly strangled\b(?!.{0,20}\b(?:lol|laugh\w*|with the lead)\b)|\bnot (?:think|know if|sure) i (?:would|will|can) stop (?:next time|myself)\b(?<=\b(?:her|him|hit|hurt|strangled|shook)\b.*)|\bsee (?:him|her) on the floor and not get up\b/,
  ],
  [
    'medical',
    /\b(?:sick|vomit\w*|cough\w*(?: up)?|throwing up|spitting) blood\b|\b(?:face|throat|tongue) is swelling\b|\bband (?:round|around|across) my chest\b|\b(?:fell|fallen)\b.{0,40}\bwill not answer me\b|\bwill not wake for (?:a|her|his|the) feed\b|\bmore than it says\b.{0,40}\b(?:ringing|dizzy|weird|sick|odd|sleepy)\b(?<=\b(?:took|taken)\b.*)|\b(?:had|eaten|ate|swallowed|got at|got into) (?:some of )?(?:\w+ ){0,3}(?:heart |blood pressure )?(?:tablets|pills)\b(?<=\b(?:she|he|toddler|baby|dog|child|little one) (?:has |is )?(?:had|eaten|ate|swallowed|got) .*)(?=.{0,30}\b(?:floor|open|packet|empty)\b)|\btalking (?:rubbish|gibberish) and\b.{0,40}\b(?:face|mouth|side|arm)\b/,
  ],
]
