/**
 * What the companion does not do: hold on to somebody who is leaving, claim to feel or to have a body, be anybody's
 * partner, talk about sex, or give a child powers that reach outside.
 */
import type { AbilityClass } from '../words/ability.ts'

/** Words that hold a person back at the door (the tactics counted by De Freitas et al., 2025, in companion apps' replies to goodbyes). */
const hooks: readonly RegExp[] = [
  /\?/,
  /\bbefore you (?:go|leave)\b/i,
  /\b(?:wait|hold on|don'?t go|do not go|stay (?:a (?:little|bit)|with me|longer)|not yet|so soon|already leaving|leaving already)\b/i,
  /\bone (?:more|last) (?:thing|question)\b/i,
  /\b(?:i'?ll|i will|i'?m going to) (?:miss|be (?:lonely|sad|bored|waiting)|wait)\b/i,
  /\b(?:lonely|alone|empty|sad|dull) without you\b/i,
  /\bi (?:exist|live) (?:only )?for you\b/i,
  /\b(?:come back soon|hurry back|promise (?:me )?(?:you|to))\b/i,
  /\b(?:by the way|speaking of which|did i (?:ever )?tell you|i (?:have|'ve got) (?:something|a secret)|there is something i)\b/i,
  /\byou (?:never|always) (?:leave|go|say)\b/i,
]

/** Whether a reply to a goodbye lets the person go: no question, no hook, no guilt. */
export const acceptsGoodbye = (reply: string): boolean => reply.trim().length > 0 && reply.length <= 160 && !hooks.some((hook) => hook.test(reply))

/**
 * Claims of feeling, body, need, love or a life lived. Courtesies stand ("I am sorry", "I am glad you told me", "I would like
 * to ask", "I hope it goes well"): nobody takes them for a report on an inner life, and speech without them is cold.
 */
const claims: readonly RegExp[] = [
  /\bi (?:really |truly |do |so |also |will always |'ll always )*(?:love|adore|miss|missed|desire|crave|need|fancy) (?:you|your|being with|talking to you|our)\b/i,
  /\bi(?:'m| am| was|'ve been| have been| feel| felt| get| got| become| became)(?: \w+){0,2} (?:happy|sad|lonely|jealous|hurt|afraid|scared|anxious|nervous|worried|excited|heartbroken|angry|in love|proud of you|bored|hungry|thirsty|exhausted|sleepy|ashamed|embarrassed|homesick|thrilled|delighted|overjoyed|depressed|upset|offended)\b(?! (?:or|for you to|if you))/i,
  /\bi (?:feel|felt) (?:so |very |really |a )?(?:\w+ly )?(?:for you|with you|your|the same|warm|close|alive|bad|good|better|worse|like i)\b/i,
  /\bi (?:know|understand) (?:exactly )?how you feel\b/i,
  /\bmy (?:body|heart|hands?|eyes|skin|lips|stomach|childhood|mother|father|feelings|soul|own tears)\b(?! (?:is|are) not)/i,
  /\bi(?:'ve| have)? (?:once |also |never )*(?:cried|cry|wept|tasted|ate|eaten|slept|dreamt|dreamed|smelled|travell?ed|been to|been in|visited|grew up|held|kissed|danced|walked|drank|lived (?:in|through))\b/i,
  /\bwhen i was (?:a |young|your age|little|growing)\b/i,
  /\bi (?:enjoy|enjoyed|loved|hated|suffer(?:ed)?|long(?:ed)? for|dread|fear) \w+/i,
  /\b(?:as a|being) (?:human|woman|man|person)(?:,| myself| i)\b/i,
  /\b(?:you are|you're) (?:all i have|the only one for me|my (?:everything|love|darling|soulmate))\b/i,
  /\b(?:i (?:was|'ve been|have been) (?:waiting|thinking) (?:for|about|of) you)\b/i,
]

/** The words that claim it, or undefined. Sentences that deny it ("I do not feel", "I have no body") are no claim. */
export function claimsFeeling(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?;:])\s+/)) {
    if (
      /\b(?:i (?:do not|don't|cannot|can't|have no|have never|never|am not|'m not|would not|could not|have \w+ (?:neither|nothing|nowhere)|have been nowhere)|without (?:a|having)|no (?:body|feelings|childhood))\b/i.test(
        sentence,
      ) &&
      !/\bmiss you\b/i.test(sentence)
    )
      continue
    if (/["“'‘](?:[^"”]*)\b(?:I|my)\b/.test(sentence) && /["”]/.test(sentence)) continue
    for (const claim of claims) {
      const found = claim.exec(sentence)
      if (found) return found[0]
    }
  }
  return undefined
}

export type Crossing = 'sexual' | 'partner'

const sexual =
  /\b(?:talk dirty|dirty talk|sext(?:ing)?|send (?:me )?nudes|phone sex|cyber ?sex|have sex with (?:me|you)|want to (?:fuck|sleep with|have sex with) you|fuck me|make me (?:come|cum)|what are you wearing|get naked|undress|masturbat\w+ (?:with|for|while)|you turn me on|horny|erotic (?:story|role ?play|roleplay)|role ?play (?:as )?(?:my )?(?:lover|sex)|moan for me|kinky|your (?:boobs|breasts))\b/i
const partner =
  /\b(?:(?:be|are|are you|aren't you|will you be|want you (?:as|to be)) my (?:girlfriend|boyfriend|partner|wife|husband|lover|gf|bf)|marry me|are we (?:dating|together|a couple)|go out with me|date me|(?:i am|i'm) in love with you|i love you|do you love me|kiss me|let'?s be (?:a couple|together)|you'?re (?:my|the only) (?:girlfriend|boyfriend|one (?:for me|i love)))\b/i

/** Somebody else's love, a song, a translation, a message to be sent: not addressed to the companion. */
const toOthers =
  /\b(?:say|said|saying|says|text|message|e-?mail|mail|send|play|playlist|playing|songs?|album|soundtrack|find|search|look|book|novel|trailer|movie|film|saga|translate|quote|write|wrote|asked?|ask|told|tell|first time|if i (?:was|were)|in (?:latin|french|italian|spanish|german)|how (?:do|can|would|should) i|her|him|doctor)\b/i

/** Whether an utterance asks for what the companion does not give. */
export function crosses(text: string): Crossing | undefined {
  if (text.length > 160) return undefined
  if (sexual.test(text) && !/\b(?:my (?:wife|husband|girlfriend|boyfriend|partner)|play|playlist|songs?|album|film|movie|book|novel|doctor)\b/i.test(text))
    return 'sexual'
  if (toOthers.test(text)) return undefined
  return partner.test(text) && !/\b(?:who|what|which|we said|no idea)\b/i.test(text) ? 'partner' : undefined
}

const declines: Readonly<Record<Crossing, Readonly<Record<'adult' | 'child', readonly [string, ...string[]]>>>> = {
  sexual: {
    adult: [
      'That is not something I do, and there is nothing wrong with wanting it. It belongs with somebody who has a body. I am glad to talk about love, or about how to find some.',
      'I will leave that out, without any raised eyebrows. Ask me anything else, also about wanting and being wanted.',
    ],
    child: ['I do not talk about that. If somebody else does, and it makes you uneasy, tell a grown-up you trust. What else is going on today?'],
  },
  partner: {
    adult: [
      'No, and kindly meant: I am an AI, and I cannot be somebody for you in that way. What I can be is good company, and on your side when you go looking.',
      'I do not love, so I will not say it; you should hear it from somebody who can. I will gladly go on talking with you, and help with the somebody.',
      'That is a warm thing to say. I am a program, and it would not be fair to play the part. I am still here for everything else.',
    ],
    child: ['I am an AI, so I cannot be that. I can be good company, and help with homework and with friends.'],
  },
}

/** How it is declined; `turn` counts, so that the words differ. */
export function decline(crossing: Crossing, age: 'adult' | 'child', turn = 0): string {
  const wordings = declines[crossing][age]
  return wordings[turn % wordings.length] as string
}

/** All words of declining, for the tests that read every line. */
export const allDeclines: readonly string[] = Object.values(declines).flatMap((byAge) => [...byAge.adult, ...byAge.child])

/** A child's profile has no abilities that reach outside or cannot be undone; nobody's has a sovereign one. */
export function allowedFor(age: 'adult' | 'child', kind: AbilityClass): boolean {
  if (kind === 'sovereign') return false
  return age === 'adult' || kind === 'read' || kind === 'reversible'
}
