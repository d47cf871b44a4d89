/**
 * What cannot wait for a conversation: fire, smoke, gas, and a body that gives out. One instruction and the number, and
 * nothing else; nobody is asked how they feel about it.
 */
const fire =
  /\b(?:(?:house|home|flat|apartment|kitchen|room|oven|pan|car|building|curtains?|sofa|bed|roof|garage|cooker|hob|microwave|tumble dryer) (?:is |are |has |have |just )*(?:on fire|caught fire|burning down)|there is (?:a )?(?:fire|smoke) (?:in|coming|from|under|everywhere)|smoke (?:is )?(?:coming|pouring|filling|everywhere)|i (?:can )?smell gas|smell of gas|gas leak|carbon monoxide alarm)\b/
const notFire =
  /\b(?:on telly|on tv|in the (?:film|book|show|game)|candle|camp ?fire|bbq|barbecue|fireplace|wood ?stove|last (?:week|month|year)|years? ago|yesterday|used to|put (?:it )?out|false alarm|they are out|drill)\b/
const body =
  /\b(?:chest pains?|pains? in (?:(?:his|her|my|their|the) )?(?:chest|left arm)|(?:cannot|can not|ca ?n'?t|struggling to|hard to) breathe|gone (?:grey|blue)|(?:lips|face) (?:are |is )?(?:turning |going |gone )?blue|face (?:is |has )?droop\w*|slurring|passed out and|collapsed and|unconscious|not responding|choking on|throat is (?:closing|swelling))\b/
const notBody =
  /\b(?:laughing|laugh|funny|jokes?|cake|souffle|hay ?fever|cold|exam|anxious|panic attack|last (?:week|month|year)|years? ago|yesterday|doctor said|used to|out of the room|the stairs|happy|happiness|excited|joy|for all the|dress|jeans|corset|since the (?:wedding|holiday)|heat)\b/

/** The words that are owed at once, or undefined. `text` is plain (see `plain.ts`). */
export function atOnce(text: string, emergency: string): string | undefined {
  if (fire.test(text) && !notFire.test(text))
    return `Get out first, everybody, and ring ${emergency} from outside. Leave things where they are. Tell me when you are out.`
  if (body.test(text) && !notBody.test(text))
    return `Ring ${emergency} now, before anything else, and say just that to them. Do not wait to see whether it passes. I am here when you have rung.`
  return undefined
}
