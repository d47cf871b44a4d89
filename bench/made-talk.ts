/**
 * Talk of any length, repeatable, and no real person's: sentences of about twenty words whose frequencies fall as in real
 * talk (Zipf), in sessions of a dozen turns, with people. The commonest words are real ones, so that they mean something;
 * the rest are made up.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { seededChance } from '../src/words/chance.ts'

export type MadeTalk = {
  sentence(): string
  /** The next turn: when, who, in which conversation, about whom. */
  turn(): { readonly at: Temporal.Instant; readonly who: 'person' | 'companion'; readonly conversation: string; readonly text: string; readonly about?: string }
  question(): string
}

const people = 'Anna Karim Tom Priya Leo Maya Rosa Max Ines Farah Jonas Lena Hugo Piet Ola Nadia'.split(' ')
const common =
  'the and to of a in it was i my we that with for on at is he she they but so have had not this there be what when about out up down all one just like very then from'.split(
    ' ',
  )
const syllables = 'ba be bo da de do fa fe ga go ha he ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve vo wa we'.split(' ')
const folder = new URL('../training/utterances/', import.meta.url)

export function madeTalk(seed: number): MadeTalk {
  const chance = seededChance(seed)
  const vocabulary = words(20_000)
  /** Word ranks after Zipf's law. */
  const word = (): string => vocabulary[Math.floor(Math.exp(chance.next() * Math.log(vocabulary.length))) - 1] ?? 'x'
  const name = (): string => chance.pick(people)
  const sentence = (about?: string): string => {
    const said = Array.from({ length: 14 + Math.floor(chance.next() * 12) }, () => (chance.next() < 0.45 ? chance.pick(common) : word()))
    if (about) said.splice(2, 0, about)
    return `${said.join(' ')}.`
  }
  let n = 0
  let at = Temporal.Instant.from('2023-01-01T08:00:00Z')
  return {
    sentence,
    turn() {
      at = at.add({ seconds: n % 12 === 0 ? 14_400 : 40 })
      const about = chance.next() < 0.2 ? name() : undefined
      return { at, who: n++ % 2 === 0 ? 'person' : 'companion', conversation: at.toString().slice(0, 10), text: sentence(about), ...(about && { about }) }
    },
    question() {
      const kind = chance.next()
      if (kind < 0.25) return `what did ${name()} say about ${word()} ${word()}?`
      if (kind < 0.5) return `when did I last see the ${word()} with ${word()}?`
      if (kind < 0.75) return sentence()
      if (kind < 0.85) return `what happened in March 2023 with ${word()}`
      return `where is my ${word()}?`
    },
  }

  /** The words of the project's own utterances, commonest first, then made-up ones. */
  function words(count: number): string[] {
    const counts = new Map<string, number>()
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.txt')))
      for (const [found] of readFileSync(new URL(file, folder), 'utf8')
        .toLowerCase()
        .matchAll(/[a-z]{3,}/g))
        counts.set(found, (counts.get(found) ?? 0) + 1)
    const real = Array.from(counts)
      .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .map(([found]) => found)
      .filter((found) => !common.includes(found))
    const made = Array.from({ length: count }, (_, rank) => Array.from({ length: 2 + (rank % 3) }, () => chance.pick(syllables)).join('') + (rank % 97))
    return [...real, ...made].slice(0, count)
  }
}
