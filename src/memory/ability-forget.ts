import { z } from 'zod'
import { sayList } from '../language/say-when.ts'
import type { Ability, Wordings } from '../words/ability.ts'
import type { Moment } from '../words/moment.ts'
import type { AbilityParts } from './abilities.ts'
import type { Forgettable, Memory } from './memory.ts'
import { sayOn, instantToDate } from './say-when.ts'
import { searchTerms, wordsOf } from './terms.ts'
import { windowIn } from './window.ts'

type Forget = { what?: string | undefined; who?: string | undefined; all?: string | undefined; sure?: string | undefined }
/** Counts and days only: the words that went must not come back in the telling. */
type Forgotten = { items: number; facts: number; first?: string; last?: string; just: boolean; stays?: boolean }

/** More than this is told before it goes, and takes a second word. */
const mostInOneTurn = 6
const yes = 'Forget all of it'
const only = 'Forget only what I said'
const no = 'Leave it'

export const forgetAbility = ({ memory, made: elsewhere }: AbilityParts): Ability<Forget, Forgotten> => ({
  name: 'memory.forget',
  class: 'irreversible',
  own: true,
  about: 'Forgets for good what you name: the last thing you told me, a subject, a person or a day.',
  takes: z.object({
    what: z.string().trim().min(1).max(300).optional(),
    who: z.string().trim().min(1).max(120).optional(),
    all: z.string().optional(),
    sure: z.string().optional(),
  }),

  /** The wish must stand in the person's own words, and so must what goes. */
  named({ what, who, sure }, said) {
    const wished =
      /\b(?:forget|delete|erase|wipe|scrub|unlearn|remove|strike)\b/i.test(said) &&
      !/\b(?:do not|don['’]?t|never|didn['’]?t|did not|not to|won['’]?t) (?:you )?(?:ever )?(?:forget|delete|erase|wipe|remove)\b|\b(?:I|we|you|he|she|they)(?:['’](?:d|ll|ve))? (?:always |often |never |will |would |might |may )?(?:forget|forgot)\b/i.test(
        said,
      )
    const words = new Set(wordsOf(said))
    const all = [...searchTerms(what ?? ''), ...searchTerms(who ?? '')].every((term) => words.has(term))
    return { destination: false, content: wished && (sure !== undefined || all) }
  },

  async do(args, moment, label) {
    const current = label.sources[0]
    if (args.sure !== undefined && args.sure !== yes && args.sure !== only) return { kind: 'not', why: 'Then it stays.' }
    if (args.all && !args.what && !args.who) {
      return {
        kind: 'not',
        why: 'Everything at once is more than I unmake on one word. Settings has Erase: it shows what goes, asks for your name, and then all of it is gone.',
      }
    }
    const target = targetOf(memory, args, { moment, current })
    if (!target)
      return {
        kind: 'not',
        why:
          args.what || args.who
            ? `I have nothing about ${args.what ?? args.who}, so there is nothing to forget.`
            : 'There is nothing before this that you told me today.',
      }
    const plan = memory.wouldForget(target)
    if (plan.goes.filter((text) => text !== (current && memory.item(current)?.text)).length === 0 && plan.facts === 0)
      return { kind: 'not', why: 'I have nothing of that, so there is nothing to forget.' }
    const made = elsewhere?.of(plan.ids) ?? []
    // What was made from it is the person's to keep: it holds the words, and they may still want the reminder.
    if (made.length > 0 && args.sure === undefined) {
      const things = sayList(made.slice(0, 4).map(({ kind, text }) => `the ${kind} “${text}”`))
      const many = plan.goes.length > mostInOneTurn ? `That is ${plan.goes.length} things that you said${between(plan, moment)}, and it is for good. ` : ''
      return {
        kind: 'unclear',
        slot: 'sure',
        question: `${many}From it I also made ${things}${made.length > 4 ? ` and ${made.length - 4} more` : ''}. Shall ${made.length === 1 ? 'it' : 'they'} go too?`,
        options: [yes, only, no],
      }
    }
    if (plan.goes.length > mostInOneTurn && args.sure === undefined) {
      return {
        kind: 'unclear',
        slot: 'sure',
        question: `That is ${plan.goes.length} things that you said${between(plan, moment)}, and it is for good. All of it?`,
        options: [yes, no],
      }
    }
    const request = current === undefined ? undefined : memory.item(current)?.text
    const at = moment.now.toString()
    await memory.forget(
      target,
      at,
      args.sure === yes
        ? (elsewhere?.gone(
            made.map(({ id }) => id),
            at,
          ) ?? [])
        : [],
    )
    return {
      kind: 'done',
      result: {
        items: plan.goes.filter((text) => text !== request).length,
        facts: plan.facts,
        ...(plan.first && { first: plan.first }),
        ...(plan.last && { last: plan.last }),
        just: target.item !== undefined,
        ...(args.sure === only && made.length > 0 && { stays: true }),
      },
    }
  },

  spoken: {
    intents: ['memory_forget'],
    fill(reading, known) {
      const what = reading.slots['what']?.trim() || undefined
      const who = reading.slots['who']?.trim() || undefined
      const all = reading.slots['all']
      if (known.what || known.who) return { ...known, ...(what === yes || what === only ? { sure: what } : {}) }
      return { ...(what && { what }), ...(who && { who }), ...(all && { all }) }
    },
    needs: [],
    tell({ items, facts, first, last, just, stays }, _args, { moment }): Wordings {
      if (stays) return ['Forgotten, what you said. What I made from it stays.', 'Gone: your words. What I made from them I have left.']
      if (just)
        return [
          'Forgotten, and my answer to it too.',
          'Gone: what you told me, and what I made of it.',
          'It is gone. I could not bring it back if you asked me.',
          'Done. I no longer have it.',
        ]
      const count = `${items === 1 ? 'one thing that you said' : `${items} things that you said`}${facts > 0 ? ` and ${facts === 1 ? 'one thing that I knew' : `${facts} things that I knew`}` : ''}${between({ ...(first && { first }), ...(last && { last }) }, moment)}`
      return [`Forgotten: ${count}.`, `Gone for good: ${count}.`, `Done. ${count.charAt(0).toUpperCase()}${count.slice(1)}, and nothing of it is left here.`]
    },
  },
})

function between({ first, last }: { first?: string; last?: string }, moment: Moment): string {
  if (!first || !last) return ''
  const at = { now: moment.now, zone: moment.zone, locale: moment.locale }
  const [from, to] = [sayOn(instantToDate(first, at.zone), at), sayOn(instantToDate(last, at.zone), at)]
  return from === to ? ` ${from}` : `, the first ${from}, the last ${to}`
}

/** What the words point at: a day, a person, a subject, or the last thing told before this. */
function targetOf(memory: Memory, { what, who }: Forget, { moment, current }: { moment: Moment; current: string | undefined }): Forgettable | undefined {
  const window = what ? windowIn(what, { now: moment.now, zone: moment.zone }) : undefined
  const beside = window && what ? searchTerms(what.replace(window.text, ' ')) : []
  if (window && beside.length === 0) {
    const iso = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString()
    return { from: iso(window.from), to: iso(window.to) }
  }
  const human = (who && memory.whoIs(who)) || (what && /^(?:my |our )?\p{L}+(?: \p{L}+)?$/u.test(what) ? memory.whoIs(what) : undefined)
  // "forget Anna's old number" names more than Anna.
  if (human && (!what || searchTerms(what).every((term) => wordsOf(`${human.name ?? ''} ${human.relation ?? ''} ${who ?? ''}`).includes(term))))
    return { person: human.id }
  if (what) return searchTerms(what).length > 0 ? { topic: what } : lastTold(memory, { moment, current })
  return lastTold(memory, { moment, current })
}

function lastTold(memory: Memory, { moment, current }: { moment: Moment; current: string | undefined }): Forgettable | undefined {
  const last = memory
    .latest(20)
    .filter(
      (item) =>
        item.who === 'person' &&
        item.id !== current &&
        item.conversation === moment.conversation &&
        Temporal.Instant.compare(Temporal.Instant.from(item.at), moment.now) <= 0,
    )
    .at(-1)
  return last && { item: last.id }
}
