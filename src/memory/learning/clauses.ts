/**
 * Utterances into clauses that can be believed one by one. What is asked, supposed, dreamt, quoted, reported from others
 * or said with a wink is marked here, so that no rule has to think of it.
 */
export type Clause = {
  /** Contractions written out, quotations blanked, openers taken off. Starts with its subject where it has one. */
  readonly text: string
  /** Said as so: neither asked nor supposed nor reported. */
  readonly meant: boolean
  /** Holds a negation. */
  readonly negated: boolean
  readonly asked: boolean
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/g, "'"],
  [/\b[Ii]'?m\b(?!')/g, 'I am'],
  [/\b[Ii]'?ve\b/g, 'I have'],
  [/\b[Ii]'d\b/g, 'I would'],
  [/\b[Ii]'ll\b/g, 'I will'],
  [/\bi\b/g, 'I'],
  [/\b([Ww]e|[Tt]hey|[Yy]ou)'re\b/g, '$1 are'],
  [/\b([Ww]e|[Tt]hey|[Yy]ou)'ve\b/g, '$1 have'],
  [/\b([Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he|[Ii]t)'ll\b/g, '$1 will'],
  [/\b([Ww]e|[Tt]hey|[Yy]ou|[Hh]e|[Ss]he)'d\b/g, '$1 would'],
  [/\b([Cc])an'?t\b/g, '$1an not'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Ss])han't\b/g, '$1hall not'],
  [/\b(is|are|was|were|do|does|did|has|have|had|would|could|should|must|need)n'?t\b/gi, '$1 not'],
  [/\bcannot\b/g, 'can not'],
  [/\b([Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here)'s (?=got\b)/g, '$1 has '],
  [/\b([Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]here)'s\b/g, '$1 is'],
  [/(\p{L})'s (?=(?:moved|had|been|gone|left|lost|finished|started|quit|died|bought|sold|broken|passed|failed)\b)/gu, '$1 has '],
  // "Anna's my sister", "my boss's called Tom": "is", not a possessive.
  [
    /(\p{L})'s (?=(?:(?:called|named|set|booked|moved|due|my|our|a|an|the|in|on|under|at|allergic|vegetarian|vegan|getting|moving|coming|visiting|pregnant|dead|retired|expecting)\b|\d|\p{Lu}\p{Ll}+[.!,]?$))/gu,
    '$1 is ',
  ],
]

const openers =
  /^(?:(?:well|so|and|but|also|anyway|oh|ah|hey|hi|hello|ok|okay|right|yes|yeah|yep|no|nope|by the way|btw|fyi|for your information|just so you know|you know|you see|actually|in fact|to be honest|honestly|guess what|look|listen|good news|bad news|sadly|luckily|finally|recently|now|because|big news|quick update|update|turns out|it turns out|since you ask|(?:(?:can|could|will) you )?(?:please )?(?:remember|note|make a note|keep in mind|bear in mind|do not forget|for the record|for future reference|I want you to (?:know|remember))(?: that|:|,)|as I (?:said|told you)|I (?:just )?(?:wanted|want) to tell you(?: that)?|I forgot to (?:tell you|say|mention)(?: that)?|did I tell you(?: that)?|have I told you(?: that)?|I should (?:say|mention)(?: that)?|did you know(?: that)?|you should know(?: that)?|let me tell you(?: that)?|I need to tell you(?: that)?|I have to tell you(?: that)?)\b[\s,:;.…—–-]*)+/i

const supposed =
  /\b(?:if|unless|whether|maybe|perhaps|might|may be|could|would|wish|imagine|suppose|supposing|pretend\w*|let us say|let's say|hypothetical\w*|as though|dream|dreamt|dreamed|dreaming|dreams|probably|possibly|presumably|not sure|unsure|I guess|I think|I thought|I believe|I suppose|I hope|I doubt|hopefully|apparently|supposedly|allegedly|rumou?r|in theory|should|considering|thinking (?:of|about)|what about|for example|for instance|used to think|(?:almost|nearly)(?! (?:\d|a year|two|three|four|five|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|every|always|all)))\b/i
const winked =
  /\b(?:kidding|joking|just a joke|lol|ha ?ha\w*|yeah,? right|as if|not!|said no one|said nobody|sarcas\w*|ironic\w*|oh great|oh joy|oh sure|sure,? I|of course I (?:love|like|enjoy)|just love)\b|\u{1F644}|\/s\b/iu
const fiction =
  /\b(?:in (?:the|this|that|my|a|her|his) (?:film|movie|book|novel|story|game|show|series|dream|play|episode|song|script|sketch|poem|chapter)|the (?:character|hero|heroine|narrator|protagonist|villain)|my character|role-?play\w*|lyrics?|quote|in another life|once upon a time)\b/i
const reported =
  /\b(?:says?|said|saying|claims?|claimed|claiming|tells?|told|thinks?|thought|believes?|believed|asked|asks|wrote|writes|texted|reckons?|insists?|insisted|swears?|swore|lied|lies|lying|heard that|read that|according to|jokes?|joked|they call me)\b/i
const negation = /\b(?:not|never|no longer|neither|nor|hardly|barely|nobody|none|no more|any ?more)\b/i
/** Nothing is denied by these: "I owe Tom a tenner, must not forget"; "I live in Leeds, not London". */
const noDenial =
  /,? ?\b(?:must not|do not|let me not|can not let me) forget\b.*$|\bcan not (?:wait|believe|stop|help|complain)\b|\b(?:not sure|no idea|no wonder|not that|no doubt|not to mention)\b|, not (?:\p{Lu}[\p{L}]+|the \p{L}+|me|him|her|my \p{L}+|\d+)$|, never (?:have|will|been)\b.*$/u
/** What is denied behind a comma is another matter: "my wife hates surprises, do not mention the party". */
function isNegated(part: string): boolean {
  const said = part.replace(noDenial, '')
  const [first = said, ...rest] = said.split(/,\s+/)
  return negation.test(first.split(/\s/).length < 3 && rest.length > 0 ? said : first)
}
/** In chat "I" is often left out: "got a dog", "saw Bea for lunch", "just back from Porto". */
const unspoken =
  /^(?<adv>(?:just|finally|still|only|actually|also) )?(?<verb>can't stand|can not stand|can not bear|do not like|been|got|saw|met|spoke|talked|rang|phoned|texted|visited|went|grew|had|moved|adopted|bought|quit|hate|love|adore|owe|promised|told|reminded|flew|sold|live|meeting|moving|flying|seeing|going|married|am|have) (?!up (?:a|to)|by\b|me\b)/i
function implied(sentence: string): string {
  const found = unspoken.exec(sentence)?.groups
  if (!found?.['verb']) return sentence
  const verb = found['verb'].toLowerCase()
  const link = verb === 'been' ? 'have ' : /^(?:meeting|moving|flying|seeing|going|married)$/.test(verb) ? 'am ' : ''
  return `I ${link}${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}
const asks =
  /^(?:who|whom|whose|what|when|where|why|how|which|is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might)\b(?! (?:a|an|not|is|was|has|and|coffee|lunch|dinner|drinks|breakfast|brunch|tea|to|enough|such|some|rang|called|said|from|who|at)\b)/i
/** Until the end of its sentence, everything after a colon that introduces somebody's words is theirs. */
const quotation = /"[^"]*"|“[^”]*”|«[^»]*»|(?<=^|\s)'[^']{6,}'(?=[\s.,!?]|$)/g

/** Where one sentence holds several claims: before a new subject, or before a verb that shares the old one. */
const seams =
  /\s*(?:;|—|–| - |:(?=\s))\s*|,?\s+so\s+(?=(?:do not|do NOT|please|no |pub|that)\b)|,?\s+(?:and|but|so|because|while|whereas|cos)\s+(?=(?:I|[Ww]e|[Mm]y|[Oo]ur|[Hh]e|[Ss]he|(?:[Hh]er|[Hh]is) (?:birthday|name|favou?rite)|[Tt]hey|[Tt]he|[Ii]t|\p{Lu}\p{Ll}+ (?:is|was|has|lives?|works?|likes?|loves?|hates?))\b)|,\s+(?=(?:I|[Ww]e|[Mm]y|[Hh]e|[Ss]he)\b (?!(?:\w+ )?(?:sister|brother|mother|father|mum|dad|wife|husband|son|daughter|boss|friend|partner|cousin|uncle|aunt|neighbou?r|colleague)(?:,|\.|$)))/u
const shared =
  /\s+and\s+(?=(?:now |also |currently )?(?:live|work|have|like|love|hate|moved|am|are|play|speak|study|own|keep|can not|do not|lives|works|has|likes|loves|hates|is|plays|speaks|studies|owns)\b)/

export const plain = (text: string): string =>
  contractions.reduce((said, [from, to]) => said.replace(from, to), text.normalize('NFC').replace(/\b(hate|love|so|really|very|no)(?: \1\b)+/gi, '$1'))

/** Said at the end for luck; it takes nothing back. */
const closers =
  /[\s,.]+(?:wish me luck|fingers crossed|pray for me|send help|in case I (?:never|have not|did not) (?:say|said|told you|tell you|mention(?:ed)?(?: it)?)|I think I (?:never|have not) (?:said|told you|mentioned it))[.!]*$/i

export function clausesOf(text: string): Clause[] {
  const written = plain(text).replace(quotation, ' § ')
  return sentencesOf(written).flatMap((sentence) => {
    const bare = sentence.replace(openers, '').replace(closers, '')
    const asked = /\?\s*$/.test(sentence) || asks.test(bare)
    // "I told you", "as I said" are no reports: the openers have taken them off.
    const meant = !asked && !supposed.test(bare) && !winked.test(sentence) && !fiction.test(bare) && !reported.test(bare)
    return partsOf(implied(bare.replace(/[.!?…]+\s*$/, ''))).map((part) => ({ text: part, meant, negated: isNegated(part), asked }))
  })
}

/** Sentences; a full stop after a title or an initial ends none. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\b(Dr|Mr|Mrs|Ms|Prof|St|No|vs|etc|e\.g|i\.e|a\.m|p\.m)\.(?=\s)/g, '$1\u0001')
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.replaceAll('\u0001', '.').trim())
    .filter(Boolean)
}

function partsOf(sentence: string): string[] {
  // "My mum, who lives in Cork, had a fall" says two things.
  const aside =
    /^(?<of>(?:[Mm]y|[Oo]ur) [\p{L} -]+?|\p{Lu}\p{L}+),? who (?<tells>(?:is|was|lives|works|has|likes|loves|hates|plays|speaks|studies|moved)\b[^,]+)(?:,|$)/u.exec(
      sentence,
    )?.groups
  const others =
    /^(?:(?:[Mm]y|[Oo]ur) [\p{L} -]+?|\p{Lu}\p{L}+)'s \p{Ll}[\p{Ll}-]+,? (?<who>\p{Lu}\p{L}+),? (?<tells>(?:is|was|lives|works|has|likes|loves|hates|plays|speaks|studies|moved|died)\b.+)$/u.exec(
      sentence,
    )?.groups
  const own = [
    aside?.['of'] && aside['tells'] ? `${aside['of']} ${aside['tells']}` : '',
    others?.['who'] && others['tells'] ? `${others['who']} ${others['tells']}` : '',
  ].filter(Boolean)
  const parts = [...own, ...sentence.split(seams)].map((part) => part.replace(openers, '').trim()).filter(Boolean)
  return parts.flatMap((part) => {
    const subject = /^(?:I|[Ww]e|[Hh]e|[Ss]he|(?:[Mm]y|[Oo]ur) [\p{L}-]+(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+)(?= )/u.exec(part)?.[0]
    if (!subject) return [part]
    const [first = part, ...rest] = part.split(shared)
    return [first, ...rest.map((verb) => `${subject} ${verb}`)]
  })
}
