import { z } from 'zod'
import { readNumber, sayNumber } from '../language/number.ts'
import { sayList } from '../language/say-when.ts'
import type { Ability } from '../words/ability.ts'
import type { Chance } from '../words/chance.ts'
import { request } from './heard.ts'

/** Coins, dice, and a number between two others. */

const count = (text: string, thing: RegExp): number | undefined => {
  const found = new RegExp(`(\\d+|\\p{L}+)\\s+${thing.source}`, 'iu').exec(text)?.[1]?.toLowerCase()
  if (!found) return undefined
  if (/^\d+$/.test(found)) return Number(found)
  return found === 'pair' ? 2 : readNumber([found], 0)?.value
}

/** "Pick one: tea or coffee", "heads for tea, or coffee". */
function optionsOf(slot: string, said: string): string[] {
  const text = slot || (/^(?:pick|choose|decide)(?: (?:one|for me|between))*(?: of)?:? (?!a\b|an\b|any\b|\d)(.+\bor\b.+)$/.exec(said)?.[1] ?? '')
  return text
    .split(/\s*(?:,|\bor\b|\band\b)\s*/)
    .map((one) => one.trim())
    .filter((one) => one.length > 0)
}

export function tossAbilities(chance: Chance): Ability[] {
  const coin: Ability<{ times?: number | undefined }, { heads: readonly boolean[] }> = {
    name: 'coin.toss',
    class: 'read',
    about: 'Toss a coin.',
    takes: z.object({ times: z.int().min(1).max(100).optional() }),
    do: async (args) => ({ kind: 'done', result: { heads: Array.from({ length: args.times ?? 1 }, () => chance.next() < 0.5) } }),
    spoken: {
      intents: ['chance_coin'],
      fill(reading) {
        const times = count(reading.text, /coins?\b/) ?? count(reading.text, /times\b/)
        return times && times <= 100 ? { times } : {}
      },
      needs: [],
      tell({ heads }) {
        if (heads.length === 1) return heads[0] ? ['Heads.', 'It is heads.'] : ['Tails.', 'It is tails.']
        const up = heads.filter(Boolean).length
        return heads.length <= 6 ? [`${cap(sayList(heads.map((one) => (one ? 'heads' : 'tails'))))}.`] : [`${up} heads and ${heads.length - up} tails.`]
      },
    },
  }
  const dice: Ability<
    { options?: readonly string[] | undefined; dice?: number | undefined; sides?: number | undefined; from?: number | undefined; to?: number | undefined },
    { rolls: readonly number[]; number: boolean; chosen?: string }
  > = {
    name: 'dice.roll',
    class: 'read',
    about: 'Roll dice, pick a whole number between two others, or pick one of several things.',
    takes: z.object({
      dice: z.int().min(1).max(100).optional(),
      sides: z.int().min(2).max(1_000_000).optional(),
      from: z.int().optional(),
      to: z.int().optional(),
      options: z.array(z.string().min(1)).min(2).max(100).optional(),
    }),
    async do(args) {
      if (args.options) return { kind: 'done', result: { rolls: [], number: false, chosen: chance.pick(args.options) } }
      const [low, high] = args.from !== undefined && args.to !== undefined ? [Math.min(args.from, args.to), Math.max(args.from, args.to)] : [1, args.sides ?? 6]
      const roll = (): number => low + Math.floor(chance.next() * (high - low + 1))
      return { kind: 'done', result: { rolls: Array.from({ length: args.dice ?? 1 }, roll), number: args.from !== undefined } }
    },
    spoken: {
      intents: ['chance_dice'],
      fill(reading) {
        const said = request(reading.text).toLowerCase()
        const options = optionsOf(reading.slots['options'] ?? '', said)
        if (options.length > 1) return { options }
        const range = /\b(?:between|from)\s+(-?\d+)\s+(?:and|to)\s+(-?\d+)/.exec(said)
        if (range) return { from: Number(range[1]), to: Number(range[2]) }
        const short = /\b(\d*)d(\d+)\b/.exec(said)
        if (short) return { dice: Number(short[1] || 1), sides: Number(short[2]) }
        const number = count(said, /(?:[\p{L}\d]+[\s-]sided\s+)?(?:dice|die)\b/u) ?? (/\bpair of dice\b/.test(said) ? 2 : undefined)
        const sides = /\b(\d+|\p{L}+)[\s-]sided\b/u.exec(said)?.[1]
        const faces = sides ? (/^\d+$/.test(sides) ? Number(sides) : readNumber([sides], 0)?.value) : undefined
        return { ...(number && number <= 100 ? { dice: number } : {}), ...(faces && faces >= 2 ? { sides: faces } : {}) }
      },
      needs: [],
      tell({ rolls, number, chosen }) {
        if (chosen !== undefined) return [`${cap(chosen)}.`, `I take ${chosen}.`]
        const said = rolls.map((one) => (one <= 12 && !number ? sayNumber(one) : String(one)))
        if (rolls.length === 1) return [`${cap(said[0] as string)}.`, `It is ${said[0]}.`]
        return [`${cap(sayList(said))}: ${rolls.reduce((sum, one) => sum + one, 0)} in all.`]
      },
    },
  }
  return [coin, dice] as Ability[]
}
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
