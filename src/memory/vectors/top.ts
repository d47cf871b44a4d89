/** The highest of many numbers, with what they belong to: a heap of fixed size whose root is the lowest that is still in. */
export type Top = {
  /** What a number must exceed to get in. */
  bar(): number
  put(key: number, value: number): void
  /** Highest first. */
  sorted(): { key: number; value: number }[]
}

export function top(most: number): Top {
  const kept: { key: number; value: number }[] = []
  const swap = (a: number, b: number): void => {
    const one = kept[a]!
    kept[a] = kept[b]!
    kept[b] = one
  }
  const rise = (from: number): void => {
    for (let child = from; child > 0;) {
      const parent = (child - 1) >> 1
      if (kept[parent]!.value <= kept[child]!.value) return
      swap(parent, child)
      child = parent
    }
  }
  const sink = (): void => {
    for (let parent = 0; ;) {
      let lowest = parent
      for (const child of [2 * parent + 1, 2 * parent + 2]) if (child < kept.length && kept[child]!.value < kept[lowest]!.value) lowest = child
      if (lowest === parent) return
      swap(parent, lowest)
      parent = lowest
    }
  }
  const bar = (): number => (kept.length < most ? -Infinity : most === 0 ? Infinity : kept[0]!.value)
  return {
    bar,
    put(key, value) {
      if (!(value > bar())) return
      if (kept.length < most) {
        kept.push({ key, value })
        rise(kept.length - 1)
      } else {
        kept[0] = { key, value }
        sink()
      }
    },
    sorted: () => kept.toSorted((a, b) => b.value - a.value || a.key - b.key),
  }
}
