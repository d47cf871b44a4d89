/**
 * Questions made of the person's own sentence: "What did you do when the bus never came?", "How did you come to adopt a
 * greyhound?". They need no knowledge of the subject, add no claim, and fit no other line. Which frame fits depends on who does
 * what, and when.
 */
import type { Slots } from './realise.ts'
import type { Clause } from './talk/gist.ts'

/** What befalls one, and is not done on purpose. */
const befalls =
  /^(drop|lose|spill|forget|miss|break|burn|cut|hurt|fall|trip|slip|fail|oversleep|hit|crash|catch|get|run|wake|feel|see|hear|notice|find|meet|dream|cry|sleep|have|be|leave|die|faint|smell)$/
const speech = /^(ask|say|tell|shout|call|text|write|answer|claim|suggest|offer|promise|warn|reply|joke|whisper|mention|admit)$/
/** Verbs of a state: one cannot ask how one came to do them. */
const states =
  /^(be|have|know|like|love|hate|feel|think|want|need|mean|seem|look|live|own|belong|cost|matter|hope|wish|believe|guess|suppose|remember|sound|smell|taste|do|say|tell)$/
const passive =
  /\b(?:was|were|got|been|am|are|is|being)\s+(?:\w+ly\s+)?(?:\w+ed|mistaken|taken|given|told|chosen|sent|caught|left|stolen|beaten|bitten|born|brought|hit|cut|paid|made|found|seen|asked)\b/i

/** Frames for a clause, best first; empty where none would be true. */
/** `heavy`: what is being talked of weighs, and nobody is asked there how they came to do a thing. */
export function framesFor(c: Clause, slots: Slots, heavy = false): readonly string[] {
  if (passive.test(c.text) && c.form === 'present' && /^(i|we|none)$/.test(c.subject)) return []
  if (/^(to|of|about|in|on|at|for|with|from|by|and|or|but|not|than|as)\b/i.test(slots['clause'] ?? '')) return []
  if (!slots['clause'] || c.asks || c.subject === 'you' || c.verb === '' || /\b(if|unless)\b/.test(c.text.toLowerCase())) return []
  const mine = /^(i|we|none)$/.test(c.subject)
  const past = c.form === 'past' || c.form === 'perfect'
  const acted = slots['do'] !== undefined && !passive.test(c.text) && c.chain.length === 0
  if (mine && c.chain.includes('must') && past) return ['And how was it, {ing}?', 'What was it like, {ing}?']
  if (mine && heavy && past)
    return acted && c.subject === 'i' && !c.negated && !states.test(c.verb) ? ['What went through your head, {ing}?', 'What was it like, {ing}?'] : []
  if (mine) return ofMine(c, { past, acted })
  if (c.subject === 'there' || (c.subject === 'it' && !c.how)) return []
  if (/^(it|that|this|them)$/.test(c.pronoun) && !c.object) return []
  if (/^(people|everyone|everybody|nobody|no one|someone|somebody)$/.test(slots['who'] ?? '')) return []
  const frames = ofOthers(c, past)
  return heavy ? frames.filter((line) => !/had to wait|come about/.test(line)) : frames
}

function ofMine(c: Clause, { past, acted }: { past: boolean; acted: boolean }): readonly string[] {
  const [first] = c.chain
  if (first === 'used') return ['When did that stop?', 'What came in its place?', 'What do you miss of it?']
  if (first === 'wish' || c.verb === 'wish') return []
  if (/^(think|dream|toy|consider)$/.test(c.verb) && /\b(?:of|about|consider\w*) \w+ing\b/.test(c.text)) return considering
  if (first === 'must' || first === 'need' || c.modal === 'should' || c.modal === 'must')
    return ['By when do you have to {do}?', 'What is the awkward part of {ing}?', 'Who else cares whether you {do}?']
  if (/^(might|may|could)$/.test(c.modal) && !c.negated) return ['What speaks for {ing}?', 'What would decide it?']
  if (c.form === 'future' && c.verb === 'be') return []
  if (/^(think|feel|believe|guess|suppose|reckon|suspect)$/.test(c.verb) && c.form === 'present') return opinionFrames
  if (c.verb === 'be' && c.form === 'present' && c.how && !c.negated) return weak('How long have you been {how}?', 'What makes you {how}?')
  if (c.verb === 'have' && c.form === 'present' && c.chain.length === 0 && c.object)
    return c.negated || /\bno \w+/.test(c.text)
      ? weak('How long has that been so?', 'When did you last have any?')
      : ['How long have you had {x}?', 'How did you come by {x}?']
  if (c.negated && /^(can|could)$/.test(c.modal))
    return ['What happens when you try to {do}?', 'Since when can you not {do}?', 'What would it change, if you could {do}?']
  if (past && /^(think|know|be)$/.test(c.verb)) return []
  if (c.negated && c.form === 'past' && acted) return ['What kept you from it?', 'Would you have liked to {do}?']
  if (c.negated) return weak('Has that always been so?', 'What lies behind it?', 'When did that begin?')
  if (first === 'must' || first === 'need' || c.modal === 'should' || c.modal === 'must')
    return ['By when do you have to {do}?', 'What is the awkward part of {ing}?', 'Who else cares whether you {do}?']
  if (first === 'want' || first === 'hope' || first === 'wish' || (c.modal === 'would' && first === 'like'))
    return ['How long have you wanted to {do}?', 'What keeps you from {ing}?', 'What would be the first step, if you were to {do}?']
  if (first === 'try' || first === 'struggle' || first === 'learn')
    return ['How far have you got with {ing}?', 'What makes {ing} difficult?', 'What set you on {ing}?']
  if (first === 'start' || first === 'begin' || first === 'decide')
    return ['What brought you to {do}?', 'What was it that decided you to {do}?', 'And how is it so far, {ing}?']
  if (c.form === 'future' || first === 'plan') return ['When do you mean to {do}?', 'What made you think of {ing}?', 'What has to happen before you {do}?']
  if (c.form === 'ing' && /^(go|come|leave|travel|fly|drive|head)$/.test(c.verb)) return weak('What takes you there?', 'Who is coming along?')
  if (c.form === 'ing')
    return c.verb === 'have' || c.verb === 'be'
      ? weak('When did that begin?', 'What set it off?')
      : ['What brought you to {do}?', 'How long have you been {ing}?', 'And how is it, {ing}?']
  if (past && c.verb === 'get') return ['How did it come about, that {clause}?']
  if (past && acted && !states.test(c.verb))
    return befalls.test(c.verb)
      ? ['How did you come to {do}?', 'How did it happen?']
      : ['What made you {do}?', 'And how was it, {ing}?', 'How did you come to {do}?']
  if (past && passive.test(c.text)) return ['How did it come about, that {clause}?', 'What did you do when {clause}?']
  if (past && c.verb === 'have') return weak('How did it come about?', 'What was the best of it?')
  if (past && c.form === 'perfect') return weak('What has it been like?')
  if (past) return ['How did it come about, that {clause}?']
  return states.test(c.verb)
    ? weak('Has that always been so?', 'When did that begin?')
    : weak('How often do you {do}?', 'What makes you {do}?', 'When did you begin to {do}?')
}
const considering: readonly string[] = ['What has put {ing} into your head?', 'What speaks against {ing}?', 'What has kept you from {ing} so far?']
const opinionFrames: readonly string[] = [
  'What gives you that idea?',
  '~What happened, that you say so?',
  '~When does it look that way most?',
  '~What would somebody say who knows you well?',
]

function ofOthers(c: Clause, past: boolean): readonly string[] {
  const human = /^(human|he|she|they)$/.test(c.subject)
  if (human && c.form === 'past' && !c.negated)
    return speech.test(c.verb)
      ? ['What did you say to that?', 'And what did you answer?', 'What did you make of it?']
      : ['What went through your head when {clause}?', 'How did it come about, that {clause}?', 'And what did you do, when {clause}?']
  if (human && (c.form === 'future' || c.form === 'ing') && !c.negated)
    return weak('When did you hear of it?', 'What do you say to {who} about it?', 'How do you look at it?')
  if (human && speech.test(c.verb)) return ['And what do you say to that?', 'Do you think so too?']
  if (human) return weak('How long has it been like that with {who}?', 'What do you say to {who}, if anything?', 'What have you tried so far with {who}?')
  if (c.form === 'past' && c.subject === 'thing') return ['What did you do when {clause}?', 'What had to wait because {clause}?']
  if (past) return []
  if (passive.test(c.text)) return []
  if (c.verb === 'be' && c.how && !c.negated) return weak('How long {has} {x} been {how}?', 'How did {x} get so {how}?')
  return c.verb === 'be' ? weak('How long {has} {x} been like that?', 'When did you first notice it, with {x}?') : []
}

/** Frames that do for an opening, where one must begin somewhere, and are too thin in the middle of a story: marked with `~`. */
const weak = (...frames: readonly string[]): readonly string[] => frames.map((frame) => `~${frame}`)
