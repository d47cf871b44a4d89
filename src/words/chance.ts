/** Chance, handed in like time, so that a day can be lived again exactly as it was. */
export type Chance = {
  /** A number in [0, 1). */
  next(): number
  /** One of the things given. Throws a RangeError on an empty list: that is a bug. */
  pick<T>(things: readonly T[]): T
  /** A new id: 26 characters, sortable by the time given. */
  id(now: Temporal.Instant): string
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Chance over any source of numbers in [0, 1). Ids are ULIDs (https://github.com/ulid/spec). */
export function chanceFrom(next: () => number): Chance {
  return {
    next,
    pick(things) {
      if (things.length === 0) throw new RangeError('cannot pick from nothing')
      return things[Math.floor(next() * things.length)] as (typeof things)[number]
    },
    id(now) {
      let time = now.epochMilliseconds
      let id = ''
      for (let n = 0; n < 10; n++) {
        id = crockford[time % 32] + id
        time = Math.floor(time / 32)
      }
      for (let n = 0; n < 16; n++) id += crockford[Math.floor(next() * 32)]
      return id
    },
  }
}

/** Repeatable chance. Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to choose wordings. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  return chanceFrom(() => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  })
}
