/** From 32-bit hashes to row numbers, in one typed array: open addressing, twice as many places as keys. */
export type HashIndex = { row(hash: number): number }

/** `keys[n]` gets row n. Keys must differ. Row -1 means absent. */
export function hashIndex(keys: Uint32Array): HashIndex {
  let places = 16
  while (places < keys.length * 2) places *= 2
  const mask = places - 1
  const rows = new Int32Array(places).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let place = (keys[row] as number) & mask
    while (rows[place] !== -1) place = (place + 1) & mask
    rows[place] = row
  }
  return {
    row(hash) {
      let place = hash & mask
      for (;;) {
        const row = rows[place] as number
        if (row === -1 || keys[row] === hash) return row
        place = (place + 1) & mask
      }
    },
  }
}
