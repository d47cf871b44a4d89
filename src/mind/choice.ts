/** Reads a choice among options: by number ("the second one"), by position ("the last"), or by enough of its own words. */
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  one: 1,
  '1': 1,
  second: 2,
  '2nd': 2,
  two: 2,
  '2': 2,
  third: 3,
  '3rd': 3,
  three: 3,
  '3': 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  '4': 4,
  fifth: 5,
  '5th': 5,
  five: 5,
  '5': 5,
  sixth: 6,
  six: 6,
  '6': 6,
}

const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)

/** The option meant, or undefined where none or several fit. */
export function chosenOption(text: string, options: readonly string[]): string | undefined {
  const said = plain(text)
  if (said.length === 0) return undefined
  const exact = options.find((option) => plain(option).join(' ') === said.join(' '))
  if (exact) return exact
  // "the second one", "number two", "the last": only short answers, so that a sentence with "one" in it is not a choice.
  if (said.length <= 4) {
    if (said.includes('last')) return options.at(-1)
    // A word of the options themselves ("the one with Anna") says more than the "one" beside it.
    const position = said
      .filter((word) => !['the', 'one', 'number', 'option', 'please'].includes(word) || said.length === 1)
      .map((word) => ordinals[word])
      .find((n) => n !== undefined)
    if (position !== undefined && options[position - 1] !== undefined) return options[position - 1]
  }
  const small = new Set([
    'the',
    'a',
    'an',
    'my',
    'one',
    'please',
    'with',
    'about',
    'that',
    'which',
    'and',
    'of',
    'to',
    'in',
    'for',
    'at',
    'it',
    'i',
    'mean',
    'meant',
  ])
  const wanted = said.filter((word) => !small.has(word))
  const hits = options.filter((option) => {
    const words = new Set(plain(option))
    return wanted.length > 0 && wanted.every((word) => words.has(word))
  })
  return hits.length === 1 ? hits[0] : undefined
}
