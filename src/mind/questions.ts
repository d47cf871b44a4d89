/** What kind of question is asked of the companion's judgement: keys of `lines/asking`. */
import type { Clause, Gist } from './talk/gist.ts'

export function questionPattern(c: Clause, gist: Gist): string[] {
  const text = c.text.toLowerCase()
  const out: string[] = []
  const contact = /\b(call|ring|phone|text|write|message|email|visit|invite|apologi[sz]e|talk|speak|tell|ask|contact|reach|forgive|meet|see)\b/
  if (/\b(meaning|purpose|point) of (life|it all|anything|everything)\b|\bwhy are we here\b|\bwhat'?s the point\b/.test(gist.text.toLowerCase()))
    out.push('meaning')
  const choice =
    /\bwhat (?:should|shall|can|do|could) (?:i|we) (?:even |actually |ever )?(?:have to )?(have|eat|cook|make|drink|wear|watch|read|say|tell|write|give|get|buy)\b/.exec(
      text,
    )?.[1]
  if (choice)
    out.push(
      /have|eat|cook|make|drink/.test(choice)
        ? 'whatEat'
        : choice === 'wear'
          ? 'whatWear'
          : /watch|read/.test(choice)
            ? 'whatWatch'
            : /say|tell|write/.test(choice)
              ? 'whatSay'
              : 'whatGive',
    )
  if (
    /\bshould (i|we)\b|\b(would|do) you (think i should|recommend|suggest|advise)\b|\bis it (a good|a bad|worth|ok|okay|fine|too (late|early|soon))\b.*\bto\b|\bought i\b/.test(
      text,
    )
  ) {
    if (/\bwhat should (i|we) do\b|\bwhat do (you|u) (think|reckon) (i|we) should do\b/.test(text)) out.push('whatDo')
    else if (/\b(quit|leave|resign|break up|split up|divorce|give up|drop out)\b/.test(text)) out.push('shouldQuit')
    else if (/\b(buy|get|order|spend)\b/.test(text)) out.push('shouldBuy')
    else if (contact.test(text)) out.push('shouldContact')
    out.push('shouldDo')
  }
  if (/\bwhat (do|can|could|would|shall|am) (i|we|you)( \w+)? (do|supposed to do)\b/.test(text) && !/\b(today|for fun|you can|can you)\b/.test(text))
    out.push('whatDo')
  if (/\bwhat would you( have)?( \w+)?\b/.test(text) && !/\bwhat would you (like|recommend|suggest)\b/.test(text)) out.push('wouldHave')
  if (/^why (is|are|do|does|did|has|have|must|can) (everyone|everybody|people|nobody|no one|men|women|kids|they|some people|the world|life)\b/.test(text))
    out.push('whyEveryone')
  if (
    /\b(mad|crazy|silly|stupid|weird|strange|odd|pathetic|selfish|mean|wrong|normal|too late|too old)\b/.test(text) &&
    /\bdo (you|u) (think|reckon) (it|that|this|i|he|she|we)\b/.test(text)
  )
    out.push('isIt')
  if (/\bdo (you|u) (think|believe|reckon)\b/.test(text) && !/^what\b/.test(text) && !/\bdo (you|u) think (i|we) should\b/.test(text)) out.push('doYouThink')
  if (/^why\b/.test(text)) out.push(c.subject === 'human' || c.subject === 'he' || c.subject === 'she' || c.subject === 'they' ? 'whyPerson' : 'whyMe')
  if (/\bwhat do (you|u) (think|make|reckon|say)\b|\b(your|any) (opinion|thoughts|view|take)\b|\bwhat would you\b/.test(text)) out.push('whatThink')
  if (/^how (do|can|should|could|would|to)\b/.test(text)) out.push('howTo')
  if (/^(will|would|could) (it|this|things|he|she|they|i|we|my)\b|\bgoing to (be|get)\b/.test(text)) out.push('willIt')
  if (/\b(is|was|isn'?t) (it|this|that) (all )?my fault\b|\bam i to blame\b|\bdid i do (something|anything) wrong\b/.test(text)) out.push('fault')
  if (
    /\b(is it|am i|is this|is that|are we|isn'?t it) .*\b(mad|pathetic|sad|terrible|awful|normal|weird|wrong|strange|odd|bad|silly|stupid|ok|okay|crazy|selfish|mean)\b/.test(
      text,
    )
  )
    out.push('isIt')
  if (/\b(have|did|do|had) you (ever|already|once)\b/.test(text)) out.push('everHad')
  if (/^what (if|happens if)\b/.test(text)) out.push('whatIf')
  if (out.length === 0 && (c.subject === 'you' || /\b(your|you'?ve|you'?re)\b/.test(text)) && !/\bcould you|can you|would you\b/.test(text)) out.push('everHad')
  if (out.length === 0 && /^(what|who|which|when|where|how|is|are|do|does|can|could|would|am|was|did|have|has)\b/.test(text) && c.subject !== 'human')
    out.push('openQuestion')
  if (out.length === 0 && (c.subject === 'human' || c.subject === 'he' || c.subject === 'she')) out.push('aboutPerson', 'openQuestion')
  out.push('openQuestion')
  return out
}
