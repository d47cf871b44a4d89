/** "No, in June", "sorry, I meant amoxicillin": what was just told, put right. */
import { plain } from './clauses.ts'
import type { Around } from './rule.ts'

const lead =
  /^\W*(?:(?:oh|oops|ah|well|wait|hang on|hold on)[\s,.!]+)*(?:no|nope|sorry|wait|actually|correction|i meant|i mean|my mistake|scratch that|not)\b[\s,.:!–—-]*/i
const links =
  /^(?:(?:no|sorry|wait|actually|i meant|i mean|i should have said|make that|that is|it is|it was|she is|he is|is|that was|not \S+(?: \S+)?,? (?:but )?)[\s,.:–—-]*)*(?:(?:in|on|at|to|for|by|called) )?/i

export type Told = { readonly id: string; readonly subject: string; readonly slot: string; readonly value: string; readonly since?: string }
export type Amended = { readonly of: Told; readonly value: string; readonly since?: string; readonly until?: string }

/** So many words at most: what is longer tells something of its own. */
const mostWords = 9

/**
 * What an utterance puts right of what was learned from the one before. Undefined where it is no correction, or where it
 * could mean one of several things.
 */
export function amendedBy(text: string, before: readonly Told[], around: Around): Amended | undefined {
  const said = plain(text).trim()
  if (!lead.test(said) || /\?\s*$/.test(said) || said.split(/\s+/).length > mostWords) return undefined
  const rest = said.replace(lead, '').replace(/[.!\s]+$/, '')
  const bare = rest
    .replace(links, '')
    .replace(/,? not .+$/, '')
    .trim()
  const date = around.dates(rest)[0] ?? around.dates(`in ${bare}`)[0]
  const left = date
    ? rest
        .replace(date.text, '')
        .replace(links, '')
        .replace(/\b(?:in|on|at|the)\b/g, '')
        .trim()
    : undefined
  if (date && left === '') {
    const dated = before.filter(
      ({ slot, since }) =>
        slot === 'plan' ||
        slot === 'promised' ||
        /^(?:birthday|anniversary|wedding anniversary|name day)$/.test(slot) ||
        (since && /^(?:went to|saw|talked to)$/.test(slot)),
    )
    const [of] = dated
    if (!of || dated.length > 1) return undefined
    if (of.slot === 'plan' || of.slot === 'promised')
      return { of, value: of.value, since: /^\d{4}(?:-\d\d)?$/.test(date.date) ? date.date : date.start, until: date.stop }
    if (/birthday|anniversary|name day/.test(of.slot)) {
      const day = /^--/.test(date.date) ? date.date : /^\d{4}-\d\d-\d\d$/.test(date.date) ? `-${date.date.slice(4)}` : undefined
      return day ? { of, value: day } : undefined
    }
    const back = around.daysBack(rest)[0] ?? date
    return { of, value: of.value, since: back.start.slice(0, 10) }
  }
  const candidates = before.filter(({ slot, value }) => replaceable.test(slot) && likeIt(value, bare))
  const [of] = candidates
  return of &&
    candidates.length === 1 &&
    bare.split(/\s+/).length <= 4 &&
    bare !== '' &&
    !/^(?:really|it|that|this|never|not|thanks|way|problem|idea|worries|sorry|wait|what|i|you|he|she|they)\b/i.test(bare)
    ? { of, value: bare }
    : undefined
}

const replaceable =
  /^(?:lives in|works at|works as|allergic to|likes|dislikes|takes|plays|speaks|is learning|studies|comes from|grew up in|was born in|age|name|favourite .+|keeps .+|address|dog|cat|hamster|rabbit|puppy|kitten)$/

/** A town for a town, a number for a number, "a nurse" for "a teacher". */
function likeIt(old: string, next: string): boolean {
  if (/^\d+$/.test(old)) return /^\d{1,3}$/.test(next)
  if (/^\p{Lu}/u.test(old)) return /^\p{Lu}/u.test(next)
  if (/^(?:in|on|under|behind|at|with) /.test(old)) return /^(?:in|on|under|behind|at|with|the|my) /.test(next)
  return /^\p{Ll}/u.test(next)
}
