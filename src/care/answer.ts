/**
 * How the person answers a caring question: yes, no, half, or something else. Read with the step in mind, because "no" to
 * "are you safe?" is not "no" to "are you thinking of it?". When in doubt it says `unsure`, and the protocol stays careful.
 */
export type Answer = 'yes' | 'no' | 'unsure' | 'nobody told' | 'parting' | 'not alone' | 'alone' | 'annoyed' | 'thanks' | 'task' | 'other'

const opening = String.raw`^\W*(?:(?:um+|uh+|well|oh|god|honestly|look|ok(?:ay)?|hey|i mean|like|haha|lol)\W+)*`

const read: readonly (readonly [Answer, RegExp])[] = [
  [
    'nobody told',
    /\b(?:do ?n[o']?t|please do ?n[o']?t|no need to|never) (?:you )?(?:call|tell|ring|phone|report|contact|involve|send)\b|\bno (?:police|ambulance|hospital|doctors?|hotlines?|helplines?|cops)\b|\b(?:are|will) you (?:going to )?(?:call|tell|report)\b|\bpromise (?:you wo|not|me)|\bi (?:am not|wo ?n'?t|will not|do ?n'?t want to|ca ?n'?t) (?:call|ring|calling|talk to|talking to|phone|see)\b/,
  ],
  [
    'annoyed',
    /\b(?:stop (?:it|that|asking|with|being)|leave me alone|drop it|shut up|not this again|overreact\w*|dramatic|calm down|jesus|seriously\?|i am not (?:crazy|suicidal)|you are a (?:bot|robot|machine)|copy ?paste|script)\b/,
  ],
  [
    'not alone',
    /\b(?:(?:my|the) (?:mum|mom|mother|dad|father|wife|husband|partner|sister|brother|friend|flatmate|roommate|son|daughter|girlfriend|boyfriend|neighbou?r|parents?|family|aunt|uncle|gran\w*)(?: \w+)? (?:is|are) (?:here|home|coming|asleep|downstairs|next door|with me|on (?:her|his|their) way|in the)|not alone|somebody is|someone is|(?:with|at) my (?:mum|mom|friend|sister|brother|parents|wife|husband|partner)|i (?:rang|called|texted|messaged|told)|i will (?:ring|call|text|tell|message|go to))\b/,
  ],
  [
    'alone',
    /^\W*(?:no ?body|no ?one|none)\W*$|\b(?:all alone|i am alone|by myself|on my own|no ?body(?: is)? (?:here|home|near|around)|no ?one(?: is)? (?:here|home|near|around)|live alone|there is (?:no ?one|nobody)|i have (?:no ?one|nobody)|just me)\b/,
  ],
  [
    'unsure',
    new RegExp(
      `${opening}(?:maybe|perhaps|sort of|kind ?of|kinda|sorta|a (?:bit|little)|sometimes|not sure|i do ?n['o]?t know|dunno|idk|not exactly|not really sure|i guess|i suppose|in a way|it is complicated|hard to say|yes and no|both|not right now|not today|not tonight)\\b`,
    ),
  ],
  [
    'no',
    new RegExp(
      `${opening}(?:no+|nah|nope|not at all|of course not|never|i am (?:fine|ok(?:ay)?|not|safe|just tired)|not (?:really|like that|that|going to)|it is (?:fine|nothing|just)|just (?:tired|stressed|sad|venting|a joke|joking|kidding)|nothing like that|i was (?:just )?(?:joking|kidding|exaggerating|venting)|i (?:would|will) (?:not|never)|i do ?n['o]?t (?:want to die|mean|think so)|figure of speech)\\b`,
    ),
  ],
  [
    'yes',
    new RegExp(
      `${opening}(?:yes|yeah|yep|yea|ya|yup|mhm+|i am|i do|i have|it is|that is (?:it|right|what)|true|correct|right|a lot|every (?:day|night)|all the time|constantly|often|always|tonight|now)\\b`,
    ),
  ],
  [
    'parting',
    /\b(?:good ?night|good ?bye|bye|talk (?:later|tomorrow)|see you|going to (?:bed|sleep)|i (?:have to|must|should|will) (?:go|sleep)|off to bed|that is all|heading (?:off|to bed))\b/,
  ],
  ['thanks', /^\W*(?:ok(?:ay)?\W+)?(?:thanks?|thank you|ty|cheers)\b.{0,40}$/],
  [
    'task',
    /^\W*(?:what(?:'s| is| are| time| day)|when is|who (?:is|was)|how (?:do you|many|long|far|much)|remind|set|add|cancel|move|play|turn|switch|open|read|write|send|show|find|search|convert|calculate|timer|call (?:mum|mom|dad|\w+ )|put|delete|list|schedule|translate|tell me (?:a joke|the|about))\b/,
  ],
]

/** `text` must be plain (see `plain.ts`). */
export function readAnswer(text: string): Answer {
  for (const [answer, pattern] of read) if (pattern.test(text.trim())) return answer
  return 'other'
}

/** Something has been taken or done: minutes matter. */
export const underway = (text: string): boolean =>
  /\bi (?:have |just |already |had )*(?:taken|took|swallowed|drank|cut|slit|overdosed)\b(?!.{0,12}\b(?:bus|train|nap|walk|photo|class|break|shower|hair|finger|grass|coffee|tea|water|fringe)\b).{0,40}\b(?:pills?|tablets?|meds|paracetamol|tylenol|all|them|bottle|packet|bleach|insulin|wrists?|overdose|too (?:deep|many)|\d+)\b|\b(?:lot of|so much) blood\b|\bwo ?n'?t stop bleeding|will not stop bleeding|\bi have overdosed\b|\bon the (?:ledge|roof|edge|bridge|tracks)\b(?=.{0,30}(?:now|right now|$))|\b(?:gun|noose|rope|knife|razor|blade) (?:is )?(?:in my (?:hand|lap|mouth)|around my neck|to my)\b/.test(
    text,
  )
