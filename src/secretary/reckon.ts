import { z } from 'zod'
import { convert, findConversion, units } from '../language/measure.ts'
import type { Unit } from '../language/measure.ts'
import { reckon } from '../language/number-sum.ts'
import type { Ability } from '../words/ability.ts'

/** Sums and units. */

const troubles = { zero: 'That divides by zero, which has no answer.', root: 'That has no real answer.', size: 'That grows too large for me.' } as const

export function reckonAbilities(): Ability[] {
  let known: ReadonlyMap<string, Unit> | undefined
  const all = (): ReadonlyMap<string, Unit> => (known ??= units())

  const calculate: Ability<{ sum: string }, { text: string; exact: boolean; each: boolean }> = {
    name: 'calculate',
    class: 'read',
    about: 'Work out a sum, in words or signs.',
    takes: z.object({ sum: z.string().min(1).max(500) }),
    async do(args) {
      const found = reckon(args.sum)
      if (!found) return { kind: 'not', why: 'I could not make a sum of that.' }
      if ('trouble' in found) return { kind: 'not', why: troubles[found.trouble] }
      return { kind: 'done', result: { text: found.text, exact: found.exact, each: found.each ?? false } }
    },
    spoken: {
      intents: ['calculate'],
      fill: (reading) =>
        reckon(reading.text)
          ? { sum: reading.text }
          : reading.slots['expression'] && reckon(reading.slots['expression'])
            ? { sum: reading.slots['expression'] }
            : {},
      needs: [{ slot: 'sum', ask: ['What is the sum?', 'Which numbers?'] }],
      tell({ text, exact, each }) {
        const said = text.replace('-', '−')
        if (each) return exact ? [`${said} each.`] : [`About ${said} each.`]
        return exact ? [`${said}.`, `That is ${said}.`] : [`About ${said}.`, `Roughly ${said}.`]
      },
    },
  }

  const change: Ability<{ amount: number; from: string; to: string; and?: { amount: number; unit: string } | undefined }, { said: string; asked: string }> = {
    name: 'convert',
    class: 'read',
    about: 'Convert between units of length, mass, volume, temperature, speed, area, data, time, energy, power or pressure.',
    takes: z.object({
      amount: z.number(),
      from: z.string().min(1).max(60),
      to: z.string().min(1).max(60),
      and: z.object({ amount: z.number(), unit: z.string() }).optional(),
    }),
    async do(args) {
      let amount = args.amount
      if (args.and) {
        const rest = convert({ amount: args.and.amount, from: args.and.unit, to: args.from }, all())
        if (!rest || rest === 'apart') return { kind: 'not', why: 'Those two do not measure the same thing.' }
        amount += rest.value
      }
      const found = convert({ amount, from: args.from, to: args.to }, all())
      if (found === null) return { kind: 'not', why: 'I do not know that unit.' }
      if (found === 'apart') return { kind: 'not', why: `${args.from} and ${args.to} do not measure the same thing.` }
      return { kind: 'done', result: { said: found.said, asked: args.and ? `${args.amount} ${args.from} ${args.and.amount}` : found.asked } }
    },
    spoken: {
      intents: ['convert'],
      fill(reading) {
        const found = findConversion(reading.text, all()) ?? findConversion(reading.slots['expression'] ?? '', all())
        const [first, second] = found?.amounts ?? []
        return found && first ? { amount: first.amount, from: first.unit, to: found.to, ...(second ? { and: second } : {}) } : {}
      },
      needs: [
        { slot: 'amount', ask: ['How much of what?', 'What should I convert, and into what?'] },
        { slot: 'to', ask: ['Into what?', 'Into which unit?'] },
      ],
      tell: ({ said, asked }) => [
        `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
        `${asked.charAt(0).toUpperCase()}${asked.slice(1)} ${/^1 /.test(asked) ? 'is' : 'are'} ${said}.`,
      ],
    },
  }
  return [calculate, change] as Ability[]
}
