/**
 * Word stems after M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two departures of his
 * own later version (step 2: "bli" and "logi"). `stem('connections')` is `connect`. Takes a lower-case English word.
 */
const vowel = '[aeiouy]'
const c = '[^aeiou][^aeiouy]*'
const v = '[aeiouy][aeiou]*'
/** m > 0, m = 1, m > 1: how many vowel-consonant pairs a stem has. */
const some = new RegExp(`^(?:${c})?${v}${c}`)
const one = new RegExp(`^(?:${c})?${v}${c}(?:${v})?$`)
const more = new RegExp(`^(?:${c})?${v}${c}${v}${c}`)
const hasVowel = new RegExp(`^(?:${c})?${vowel}`)
const shortEnd = new RegExp(`^${c}${vowel}[^aeiouwxy]$`)

const second: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
]
const third: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]
const fourth = ['al', 'ance', 'ence', 'er', 'ic', 'able', 'ible', 'ant', 'ement', 'ment', 'ent', 'ou', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize']

export function stem(word: string): string {
  if (word.length < 3) return word
  let w = word.startsWith('y') ? 'Y' + word.slice(1) : word
  w = plural(w)
  w = pastOrContinuous(w)
  if (w.endsWith('y') && hasVowel.test(w.slice(0, -1))) w = w.slice(0, -1) + 'i'
  w = replaceSuffix(w, second)
  w = replaceSuffix(w, third)
  w = dropSuffix(w)
  if (w.endsWith('e')) {
    const base = w.slice(0, -1)
    if (more.test(base) || (one.test(base) && !shortEnd.test(base))) w = base
  }
  if (w.endsWith('ll') && more.test(w)) w = w.slice(0, -1)
  return w.startsWith('Y') ? 'y' + w.slice(1) : w
}

function plural(w: string): string {
  if (w.endsWith('sses') || w.endsWith('ies')) return w.slice(0, -2)
  if (w.endsWith('s') && !w.endsWith('ss')) return w.slice(0, -1)
  return w
}

function pastOrContinuous(w: string): string {
  if (w.endsWith('eed')) return some.test(w.slice(0, -3)) ? w.slice(0, -1) : w
  const cut = w.endsWith('ed') ? 2 : w.endsWith('ing') ? 3 : 0
  if (cut === 0) return w
  const base = w.slice(0, -cut)
  if (!hasVowel.test(base)) return w
  if (/(?:at|bl|iz)$/.test(base)) return base + 'e'
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1)
  return shortEnd.test(base) ? base + 'e' : base
}

function replaceSuffix(w: string, table: readonly (readonly [string, string])[]): string {
  for (const [suffix, instead] of table) {
    if (!w.endsWith(suffix)) continue
    const base = w.slice(0, -suffix.length)
    return some.test(base) ? base + instead : w
  }
  return w
}

function dropSuffix(w: string): string {
  // The longest suffix that fits decides, also when its condition fails.
  let longest = ''
  for (const suffix of fourth) if (w.endsWith(suffix) && suffix.length > longest.length) longest = suffix
  if (longest !== '') {
    const base = w.slice(0, -longest.length)
    return more.test(base) ? base : w
  }
  if (/[st]ion$/.test(w)) {
    const base = w.slice(0, -3)
    return more.test(base) ? base : w
  }
  return w
}
