/** What is asked about a thing done where no situation is sure: by its verb, and by who did it. */
import { asksTold } from './answered.ts'
import { lineId } from './fresh.ts'
import { spokenOf } from './predicates/predicate.ts'
import { choose } from './realise.ts'
import type { Slots } from './realise.ts'
import { agreeingThey } from './remarks/remark.ts'
import type { Scene, Taking } from './takings.ts'
import type { Seen } from './telling.ts'
import { pronounOf } from './talk/grammar.ts'

const rest = 60
/** What the whole telling turns on counts more than what stands beside it, and what comes last more than what came before. */
const main = 1
const later = 0.4
/** Blocks this close to the best are as good. */
const alike = 0.6

/** A line for the clause that says most, or undefined where no verb of it is known. */
export function ofPredicate({ telling, turn, voice, asksNow }: Scene): Taking | undefined {
  const used = new Set(voice.state.moves.slice(-rest).map(({ line }) => line))
  const ranked = telling.seen
    .flatMap((seen, n) =>
      seen.clause.asks || seen.clause.subject === 'you'
        ? []
        : turn.predicates(seen.clause).map(({ predicate, worth }) => ({ seen, predicate, worth: worth + n * later + (seen === telling.main ? main : 0) })),
    )
    .sort((a, b) => b.worth - a.worth)
  const best = ranked[0]
  if (!best) return undefined
  for (const { seen, predicate } of ranked.filter(({ worth, seen: of }) => of === best.seen && worth >= best.worth - alike)) {
    const lines = predicate.lines.filter((line) => !used.has(lineId(line)) && (asksNow || !line.includes('?')) && !asksTold(line, telling))
    const said = choose(lines, slotsFor(seen), voice)
    if (said) return { said: { ...said, text: agreeingThey(said.text) }, move: 'ask', asks: [], slots: seen.slots }
  }
  return undefined
}

const forms: Readonly<Record<string, readonly [string, string, string]>> = {
  he: ['he', 'him', 'his'],
  she: ['she', 'her', 'her'],
  they: ['they', 'them', 'their'],
}

function slotsFor({ clause, slots }: Seen): Slots {
  const human = spokenOf(clause)
  const pronoun =
    clause.subject === 'he' || clause.subject === 'she'
      ? clause.subject
      : (({ him: 'he', her: 'she' } as Readonly<Record<string, string>>)[/^(?:i|we|none)$/.test(clause.subject) ? clause.pronoun : ''] ??
        (human && !human.plural ? (human.they === 'they' ? pronounOf(human.head) : human.they) : 'they'))
  const [he, him, his] = forms[pronoun] ?? forms['they']!
  return { ...slots, he, him, his }
}
