import { first, plain, said } from './parts.ts'
import type { SlotRule } from './parts.ts'

const name = String.raw`(\p{L}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’-]*){0,2})`
const rename: SlotRule = ({ text }) => {
  const words = plain(text)
  const found = first(
    words,
    new RegExp(String.raw`\b(?:rename you(?: to)?|call you|named?|name is|name to|name be|be called|you are|you're|become)\s+(?:now\s+)?${name}`, 'iu'),
    new RegExp(String.raw`^(?:how about|what about|let's say)\s+${name}\s+as\b`, 'iu'),
  )
  return said({
    name: found
      ?.replace(/\s+(?:now|from now on|instead|as your name|okay|ok|then)$/i, '')
      .replace(/^(?:something else|something|else|a different name|another name|yourself.*|you.*)$/i, ''),
  })
}

const personRename: SlotRule = ({ text }) => {
  const words = text.trim()
  const found = first(
    words,
    new RegExp(String.raw`\b(?:it'?s|its)\s+${name}$`, 'iu'),
    new RegExp(
      String.raw`\b(?:call me|name is|name's|name’s|names|name to|to be called|go by|known as|calls? me|address me as|refer to me as)\s+${name}`,
      'iu',
    ),
    new RegExp(String.raw`^(?:i'?m|i am|this is|it'?s)\s+${name}`, 'iu'),
  )
  return said({
    name:
      /\b(?:don'?t|stop|not)\b.*\bcall/i.test(words) && !/\bcall me\b.*\bcall me\b|it'?s\b/i.test(words)
        ? undefined
        : found?.replace(/\s+(?:now|from now on|instead|please|okay|actually|not\b.*|and\b.*|but\b.*)$/i, ''),
    not: first(
      words,
      new RegExp(String.raw`\b(?:don'?t|stop) call(?:ing)? me\s+${name}`, 'iu'),
      new RegExp(String.raw`\bname (?:isn'?t|is not)\s+(\p{L}+)`, 'iu'),
    ),
  })
}

/** Which dial of the manner is meant, and which way: "shorter" is { dial: 'length', way: 'less' }. */
const dials: readonly (readonly [RegExp, string, 'more' | 'less'])[] = [
  [
    /\b(?:brief|short(?:er)?|less detail(?:ed)?|too long|too much|talk less|say less|concise|fewer words|less chatty|too chatty|cut it short|get to the point|no small talk|less talk)\b/i,
    'length',
    'less',
  ],
  [/\b(?:more detail(?:ed)?|longer|say more|talk more|elaborate more|too short|more words|chattier|more chatty)\b/i, 'length', 'more'],
  [/\b(?:less formal|don'?t be so formal|too formal|casual|like a friend|relax(?:ed)?|informal|simpler|like a person|slang)\b/i, 'formality', 'less'],
  [/\b(?:formal|polite(?:r)?|proper|professional|business)\b/i, 'formality', 'more'],
  [
    /\b(?:less (?:jokes|joking|funny|humou?r|sarcas\w+|playful|silly)|stop joking|fewer jokes|no (?:more )?jokes|don'?t (?:be so (?:sarcastic|funny|silly)|joke)|serious|not funny|stop being (?:funny|silly|sarcastic))\b/i,
    'humour',
    'less',
  ],
  [/\b(?:funn(?:y|ier)|humou?r|playful|joke more|more jokes|lighter|silly|witty|wittier)\b/i, 'humour', 'more'],
  [/\b(?:gentl(?:e|er)|softer|sugar ?coat me|less (?:direct|blunt|harsh)|too (?:direct|blunt|harsh)|careful)\b/i, 'directness', 'less'],
  [/\b(?:direct|blunt|honest|straight|don'?t sugar\s?coat|frank|tell it like)\b/i, 'directness', 'more'],
  [
    /\b(?:less (?:warm|nice|cheerful|sweet|emotional)|don'?t be so nice|stop being so (?:nice|cheerful|sweet)|too (?:nice|cheerful|sweet)|cooler|distant)\b/i,
    'warmth',
    'less',
  ],
  [/\b(?:nicer|warm(?:er|th)?|kinder|friendl(?:y|ier)|sweeter|more caring|cheer(?:ful|ier))\b/i, 'warmth', 'more'],
  [/\b(?:(?:less|fewer|stop (?:asking|with)|so many|no more|too many|don'?t ask)\b.*\bquestions?|don'?t ask me)\b/i, 'questions', 'less'],
  [/\b(?:advice|just listen)\b/i, 'advice', 'less'],
  [/\bmy name\b/i, 'name', 'less'],
  [/\b(?:slow(?:er|ly)?|slow down)\b/i, 'pace', 'less'],
  [/\b(?:fast(?:er)?|quick(?:er|ly)?|speed up|hurry)\b/i, 'pace', 'more'],
  [/\b(?:celsius|metric|kilomet\w+)\b/i, 'units', 'more'],
  [/\b(?:fahrenheit|imperial|miles)\b/i, 'units', 'less'],
  [/\b24[- ]?hour/i, 'clock', 'more'],
  [/\b12[- ]?hour/i, 'clock', 'less'],
]

const manner: SlotRule = ({ text }) => {
  for (const [pattern, dial, way] of dials) if (pattern.test(text)) return { dial, way, how: plain(text) }
  return said({ how: plain(text) })
}

const opinion: SlotRule = ({ text }) =>
  said({
    what: first(
      plain(text),
      /\b(?:think (?:about|of)|opinion (?:on|about|of)|view (?:on|of|about)|feel about|make of|believe in|for or against|agree (?:with me )?(?:about|that|on)|thoughts on)\s+(.+)$/i,
      /\bfavou?rite\s+(.+)$/i,
      /\bshould (?:i|people|we|one|you)\s+(.+)$/i,
      /\b(?:is|are|was) (?:it )?(.+)$/i,
    ),
  })

export const selfSlots: Readonly<Record<string, SlotRule>> = {
  self_rename: rename,
  person_rename: personRename,
  manner_change: manner,
  self_opinion: opinion,
  company: ({ text }) =>
    said({ what: first(plain(text), /\b(?:talk|chat|advice|help)\b.*?\babout\s+(.+)$/i)?.replace(/^(?:something.*|anything.*|it)$/i, '') }),
  mood_tell: () => ({}),
}
