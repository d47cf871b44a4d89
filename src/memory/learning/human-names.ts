import type { Reading } from '../../words/reading.ts'
import { plain } from './clauses.ts'
import { mayBeName } from './names.ts'

const before =
  '(?:with|spoke to|talked to|talk to|speak to|chatted to|heard from|thanks to|owe|owes|owed|promised|lent|paid|lend|repaid|met|saw|told|tell|called|call|asked|ask|texted|text|phoned|phone|invited|invite|miss|missed|meeting|married|thanked|emailed|email|rang|ring|hugged|kissed|dating|friend|mate|named|about me and|between me and|and my (?:friend|sister|brother))'
const after =
  '(?:from work|said|says|told|tells|called|calls|texted|rang|emailed|wrote to me|wants|wanted|came|comes|owes|promised|paid|gave|lent|thinks|thought|asked|asks|works|lives|likes|loves|hates|invited|invites|cried|laughed|smiled|left me|moved|married|died|and I|knows|knew|has (?:a|an|been|got|two)|is (?:angry|sad|sick|ill|upset|coming|moving|getting|visiting|pregnant|my|in hospital|late|fine|well|better|back home|turning)|was (?:angry|sad|sick|ill|upset|there|late|so|very|born)|turned)'

/**
 * Of what was read as a name, what the sentence treats as a human: somebody says, comes, lives, or is met, called, asked.
 * A capital alone is not enough: Lisbon, Mozart and Pride Month have one too. Lower case, as keys.
 */
export function humanNames(text: string, readings: readonly Reading[]): ReadonlySet<string> {
  // Once as it stands, once with each sentence begun small: "Met Anna" is "met Anna".
  const said = `${plain(text)} | ${plain(text).replace(/(?<=^|[.!?]\s)\p{Lu}/gu, (letter) => letter.toLowerCase())}`
  const names = new Set(readings.flatMap(({ people }) => people.flatMap(({ name }) => (name ? [name.trim()] : []))))
  return new Set(
    [...names]
      .filter((name) => /^\p{L}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(name) && !/^I'|^\p{Lu}{2,}$|'s\b/u.test(name) && mayBeName(name))
      // A place has a name, too, and is called by it.
      .filter(
        (name) =>
          !new RegExp(
            `\\b(?:place|restaurant|pub|bar|café|cafe|film|book|song|band|show|town|village|house|home|hotel|shop|school|company|game|course|street|dish|beer|wine|boat|brand|app|site|podcast|series|play) (?:called|named) ${name}`,
            'u',
          ).test(said),
      )
      .filter((name) => {
        const word = name.replace(/[-']/g, '.')
        return new RegExp(
          `\\b${before} (?:\\p{Lu}\\p{Ll}+ and )?${word}\\b(?!'s (?:music|songs?|books?|films?|painting))|\\b${word}(?:'s (?:birthday|wedding|mother|mum|mom|father|dad|husband|wife|boyfriend|girlfriend|kids?|son|daughter|party|house|place|funeral)|(?: and \\p{Lu}\\p{Ll}+)?(?: still| always| also| just| never| really| finally)? ${after})\\b`,
          'u',
        ).test(said)
      })
      .map((name) => name.toLowerCase()),
  )
}
