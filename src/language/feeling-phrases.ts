import type { FeelingWord } from '../words/reading.ts'

/** Several words that feel like something together; `word` where they name it. */
export type FeelingPhrase = { readonly valence: number; readonly arousal: number; readonly word?: FeelingWord; readonly pattern: RegExp }

const pattern = (source: string): RegExp => new RegExp(String.raw`\b(?:${source.replaceAll("'", "['’]?")})\b`, 'gi')

/** What only looks like a feeling: "as well", "a blue car", "best friend", "hard boiled". Taken out before words are weighed. */
export const noFeeling = pattern(
  String.raw`as well|just as well|well,|best (?:friend|man|mate|before|way|of)|good (?:morning|evening|afternoon|night|for nothing)|(?:i|you|do you|does (?:it|that)) mean|what .{0,20} mean|hard[- ]?(?:boiled|drive|back|hat|ware|copy|wood|shoulder)|work(?:s|ed|ing)? hard|kind of|what kind|some kind|sort of|(?:a|the|my|his|her|light|dark|navy|royal|sky|with) blue|blue (?:one|car|box|coat|door|bag|pot|shirt|dress|pen|eyes)|(?:feel|feels|felt|would|i'd|you'd|she'd|he'd) like|passed (?:away|over|out|on|the|by|me the|through)|pass(?:ed)? (?:me|it)|lost (?:and found)|low (?:on|fat|battery)|miss (?:the (?:bus|train|turning)|\p{Lu}\p{L}+)|thank you|fine(?:,| by)|sick (?:day|leave|note)|broken down|broke down|alone time|leave me alone|hang on|safe and sound|funny (?:enough|thing)|dead (?:end|line|batter\w+|good)|pretty (?:much|well)|better (?:go|get|be|do|not)|had better|i'd better|fight(?:ing)? fit|no (?:trouble|problem|worries)|mad about|crazy about`,
)

const all: readonly (readonly [number, number, FeelingWord | '', string])[] = [
  [
    0.7,
    0.5,
    'glad',
    String.raw`over the moon|on top of the world|made my (?:day|week)|(?:can't|cannot|couldn't) stop (?:smiling|grinning|laughing)|couldn't be happier|never been happier|walking on air|on cloud nine|chuffed|full of joy|bliss(?:ful)?|happy tears|what a (?:joy|treat|gift)|magic(?:al)?|heaven(?:ly)?|gorgeous|glorious|delight(?:ful)?|grinning|beaming`,
  ],
  [
    0.6,
    0.4,
    '',
    String.raw`(?:he|she|they|i) said yes|(?:i|we|he|she) got (?:the (?:job|flat|house|part|place|promotion|keys)|in|into|a (?:raise|place|promotion))|gave me a (?:raise|hug|bonus|present)|(?:he|she) makes me (?:laugh|smile|happy)|(?:such|had) a (?:good |great |proper )?laugh|looking up|like a baby|first steps|first word|paid (?:off|for my)|mortgage[- ]free|debt[- ]free|(?:remembered|didn't forget) my birthday|made up(?! (?:story|excuse|my mind|his|her))|finally (?:finished|done|did it|home|free)|ran (?:my|a|ten|five|the whole) .{0,12}(?:k|miles|marathon|10k|5k)|we're having a (?:baby|girl|boy)|accepted|approved|got accepted|it worked|all (?:sorted|worked out)|proper good|not bad|not half bad|no complaints|went (?:really |so |very )?well|won|gave me (?:flowers|a present)|so kind|came through for me|big hug|danced`,
  ],
  [
    0.6,
    0.2,
    'relieved',
    String.raw`all[- ]clear|(?:scan|test|results?|biopsy|mammogram) (?:was|were|is|are|came back) (?:clear|fine|negative|good|normal|ok)|no more (?:chemo|pain|exams|debts?)|on the mend|out of (?:the woods|danger|hospital)|weight off|(?:so much )?lighter|it's (?:nothing serious|benign)|nothing (?:hurts|serious)|(?:not|no longer|stopped being|n't) (?:so )?(?:scared|afraid|worried|anxious|nervous|lonely|ashamed)(?: any ?more)?|stopped (?:worrying|crying|hurting|drinking|smoking)|(?:didn't|haven't) cr(?:y|ied)|dodged a bullet|back on (?:my|her|his) feet|feel(?:ing)? (?:a bit |much |so much )?better|good night's sleep`,
  ],
  [
    0.7,
    0.3,
    'grateful',
    String.raw`lucky to have|bless (?:him|her)|means the world|(?:a|some|total) (?:stranger|woman|man|lady|girl|guy) .{0,30}(?:paid|helped|gave me|carried|handed)`,
  ],
  [0.7, 0.6, 'excited', String.raw`can't wait|cannot wait|looking forward|counting the days|in love|falling for`],
  [
    0.7,
    0.5,
    'proud',
    String.raw`proud of|(?:got|gets|getting) into (?:\w+ )?(?:school|uni|university|college|oxford|cambridge)|did it (?:all )?(?:by )?myself|personal best|(?:i|he|she|we) (?:did it|made it|nailed it|aced it|smashed it)|got promoted|made (?:partner|manager|team lead)`,
  ],
  [
    -0.7,
    0.4,
    'sad',
    String.raw`(?:can't|cannot|couldn't|won't) stop (?:crying|sobbing)|passed away|put (?:him|her|(?:the|our|my) \w+) (?:down|to sleep)|had to (?:be )?put (?:down|to sleep)|lost (?:the baby|my (?:mum|mom|dad|wife|husband|mother|father|brother|sister|best friend|dog|cat))|we lost|broke up|split up|broken up|break[- ]?up|doesn't (?:know|recognise|recognize) (?:me|who i am)|know who i am|moving away|mov(?:es|ed) away|not coming back|isn't coming back|never coming back|it's over(?! (?:here|there))|no heartbeat|buried|funeral|stillborn|miscarr\w+|packed (?:a|her|his) (?:bag|things)|in bits|in tears|heart ?broken|bereft|gone (?:downhill|for good)|eight months,? gone`,
  ],
  [
    -0.7,
    0.4,
    'hurt',
    String.raw`left me|dumped me|walked out|stood me up|cheat(?:ed|ing) on|lied to (?:me|my face)|turned (?:me|us) down|wasn't invited|weren't invited|not invited|nobody (?:came|asked|noticed|remembered|called|cares)|no one (?:came|asked|even noticed|noticed|remembered|called|cares)|forgot my (?:birthday|name|anniversary)|never (?:called|rang|replied|showed|turned up|texted|came|wrote)|(?:hasn't|haven't|won't|not|isn't|aren't) (?:spoken|speaking|talking|talked|called|replied|rung|written|answered)|blocked me|behind my back|laughed at me|ghosted|bailed on me|cancelled on me|doesn't love me|on read`,
  ],
  [
    -0.6,
    0.4,
    'disappointed',
    String.raw`(?:didn't|did not|haven't|never) get (?:the|it|in|a|any)|to someone else|to somebody else|instead of me|passed (?:me )?over|overlooked|let (?:me|us) (?:go|down)|made redundant|laid off|sacked|lost my job|lost on|got turned down|no luck|fell through|missed out|failed|n't pass|went (?:all )?wrong|what a (?:rotten|horrible|nightmare|rubbish|shit|terrible|awful|bad|lousy) \w+|not (?:a )?(?:great|good|my) day|rotten|rubbish|not (?:okay|ok|great|good|well|fun|happy|alright|fine)|wasn't (?:great|good|fun|nice)|don't feel (?:good|well|great|right)|nothing i do|been better|for nothing`,
  ],
  [
    -0.6,
    0.4,
    'guilty',
    String.raw`let (?:everyone|everybody|her|him|them|people) down|messed (?:it|everything|that|this)?(?: all)? ?up|screwed (?:it )?up|all my fault|i had a drink last night|fell off the wagon|relaps\w+|shouldn't have|can't forgive myself`,
  ],
  [
    -0.6,
    0.7,
    'anxious',
    String.raw`can't breathe|chest (?:is |feels )?tight|bag of nerves|sick with (?:worry|nerves)|worried sick|knot in my stomach|bricking it|heart(?:'s| is) (?:racing|pounding)|don't think i can|what if|at my wits' end`,
  ],
  [
    -0.6,
    0.5,
    'overwhelmed',
    String.raw`can't (?:face|cope|take|do (?:this|it)|go on|keep up|pay|afford|manage|handle)|couldn't (?:face|cope)|won't stop (?:screaming|crying)|on top of me|nowhere near|too much|end of my (?:tether|rope)|at breaking point|snowed under`,
  ],
  [
    -0.6,
    0.7,
    'angry',
    String.raw`(?:had|having) a (?:massive |huge |big |blazing |terrible )?(?:row|fight|argument)|tore into|had a go at|in front of everyone|been (?:nicked|stolen|robbed)|got (?:mugged|burgled|scammed|robbed)|nicked my|stole my|sick (?:of|to death of)|had enough|fed up|doing my head in|driv(?:es|ing) me (?:mad|crazy|up the wall)|how dare|took (?:the )?credit`,
  ],
  [
    -0.5,
    0.3,
    '',
    String.raw`killing me|gone up again|broke(?:n)? down|packed up|put my back out|threw up|throwing up|flooded|taken ill|got worse|it's cancer|tumou?r|malignant|in agony|splitting head|couldn't sleep(?: at all)?|(?:can't|didn't|barely) sle(?:ep|pt)|no sleep|can't find|nothing ever|nothing is ever right|redundan\w+|overdrawn|skint`,
  ],
  [-0.5, 0.2, 'tired', String.raw`worn out|dead on my feet|running on empty|done in|wiped out|burnt out|burned out`],
  [-0.7, 0.3, 'lonely', String.raw`all alone|on my own again|by myself again|nobody to talk to|no one to talk to|sick of being alone`],
  [-0.6, 0.4, 'ashamed', String.raw`not good enough|made a fool of myself|such a failure`],
]

export const feelingPhrases: readonly FeelingPhrase[] = all.map(([valence, arousal, word, source]) => ({
  valence,
  arousal,
  pattern: pattern(source),
  ...(word === '' ? {} : { word }),
}))
