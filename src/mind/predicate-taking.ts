/** What is asked about a thing done where no situation is sure: by its verb, and by who did it. */
import { asksTold } from './answered.ts'
import { lineId } from './fresh.ts'
import { spokenOf } from './predicates/predicate.ts'
import { choose } from './realise.ts'
import type { Slots } from './realise.ts'
import { agreeingThey } from './remarks/remark.ts'
import type { Scene, Taking } from './takings.ts'
import type { Clause } from './talk/gist.ts'
import type { Seen } from './telling.ts'
import { pronounOf } from './talk/grammar.ts'
import { capital } from './talk/phrase.ts'

const rest = 60
/** What the whole telling turns on counts more than what stands beside it, and what comes last more than what came before. */
const main = 1
const later = 0.4
/** Blocks further from the best than this would miss what was told. */
const reach = 2.2

/** A clause that hangs on another seldom carries the news. */
const aside = /^(?:because|though|although|when|if|while|since|which|until|except)$/
const hanging = 2

/** "Said there was traffic": who said it is not said. */
const unsaidSubject = ({ clause }: Seen): boolean => clause.subject === 'i' && /^(?:said|told me|told us|reckons|says|claims)\b/i.test(clause.text)

/** "They" are things where no human was spoken of, for what things do. */
const asThing = ({ clause, slots }: Seen): Clause =>
  clause.subject === 'they' && slots['who'] === undefined && /^(?:be|look|taste|smell|come|grow|break|fall|cost|fit|turn|melt|last)$/.test(clause.verb)
    ? { ...clause, subject: 'thing' }
    : clause

/** Where nothing may be asked, what stands before the question is said alone, if it says something. */
const unasked = (line: string): string[] => {
  const plain = line
    .split(/(?<=[.?])\s+/)
    .filter((sentence) => !sentence.endsWith('?'))
    .join(' ')
  return plain.split(' ').length > 2 ? [plain] : []
}

/** A line for the clause that says most, or undefined where no verb of it is known. */
export function ofPredicate({ telling, turn, voice, asksNow, asksIfNeeded }: Scene): Taking | undefined {
  const used = new Set(voice.state.moves.slice(-rest).map(({ line }) => line))
  const ranked = telling.seen
    .flatMap((seen, n) =>
      seen.clause.asks || seen.clause.subject === 'you' || unsaidSubject(seen)
        ? []
        : turn.predicates(asThing(seen)).map(({ predicate, worth }) => ({
            seen,
            predicate,
            worth: worth + n * later + (seen === telling.main ? main : 0) - (aside.test(seen.clause.link) ? hanging : 0),
          })),
    )
    .sort((a, b) => b.worth - a.worth)
  const best = ranked[0]
  if (!best) return undefined
  // The best first; what fits less well, and then what stands beside it, where nothing of that may be said now.
  const inReach = ranked.filter(({ worth }) => worth >= best.worth - reach)
  const order = [...inReach.filter(({ seen }) => seen === best.seen), ...inReach.filter(({ seen }) => seen !== best.seen)]
  for (const { seen, predicate } of order) {
    const open = predicate.lines.filter((line) => !used.has(lineId(line)) && !asksTold(line, telling))
    const unasking = open.flatMap((line) => (line.includes('?') ? unasked(line) : [line])).filter((line) => !used.has(lineId(line)))
    // Where no question is due, one that is to the point is still better than a phrase.
    const said = choose(asksNow ? open : unasking, slotsFor(seen), voice) ?? (asksNow || !asksIfNeeded ? undefined : choose(open, slotsFor(seen), voice))
    if (said) return { said: { ...said, text: echoed(agreeingThey(said.text), seen, voice) }, move: 'ask', asks: [], slots: seen.slots }
  }
  return undefined
}

/** A bare question now and then takes up first what stuck out, in their words: "A spreadsheet. Have you seen it?" */
function echoed(text: string, { slots, clause }: Seen, { chance, recent }: Scene['voice']): string {
  const echo = slots['echo']
  const bare = text.endsWith('?') && text.indexOf('?') === text.length - 1 && !/[.,]/.test(text)
  if (!echo || dangling.test(echo) || !bare || clause.negated || echo.split(' ').length > echoWords || vague.test(echo) || chance.next() > echoShare)
    return text
  const head = echo.toLowerCase().split(' ').at(-1) ?? ''
  const again = text.toLowerCase().includes(head) || recent.slice(-2).some((reply) => /^[^.?]{3,40}\. [^.]+\?$/.test(reply))
  return again ? text : `${capital(echo)}. ${text}`
}
/** Cut short, or about the body: "her eyes". */
const dangling =
  /\b(?:as|if|to|for|with|without|of|on|in|at|by|the|an?|and|or|wrong|asking)$|\b(?:without|wrong|eyes|head|hand|hands|name)\b|^(?:her|his|their) \w+$/i
const echoShare = 0.55
const echoWords = 6
/** Words that name nothing: said back they say nothing. */
const vague =
  /\b(?:it|them|this|that|thing|things|stuff|bit|lot|something|anything|nothing|everything|one|ones|some|time|times|way|kind|sort|more|less|much|other|others|same|own|half|day|today|tomorrow|yesterday|week|month|year|years|hour|hours|minutes?)$/i

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
