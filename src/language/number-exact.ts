/** Exact fractions, so that 0.1 plus 0.2 is 0.3 and a third of three is one. */
export type Exact = { readonly n: bigint; readonly d: bigint }

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
const made = (n: bigint, d: bigint): Exact => {
  const sign = d < 0n ? -1n : 1n
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n
  return { n: (sign * n) / common, d: (sign * d) / common }
}

export const exact = (n: bigint | number): Exact => ({ n: BigInt(n), d: 1n })
/** From decimal digits: "84.50". */
export function fromDecimal(text: string): Exact {
  const [whole = '0', rest = ''] = text.replaceAll(',', '').split('.')
  return made(BigInt(whole + rest || '0'), 10n ** BigInt(rest.length))
}
/** The nearest fraction that a float shows. */
export const fromFloat = (x: number): Exact => {
  const text = x.toPrecision(15)
  const [mantissa = '0', power = '0'] = text.split('e')
  const base = fromDecimal(mantissa.replace('-', ''))
  const scale = Number(power) >= 0 ? made(10n ** BigInt(power), 1n) : made(1n, 10n ** BigInt(-Number(power)))
  const size = times(base, scale)
  return mantissa.startsWith('-') ? { n: -size.n, d: size.d } : size
}
export const plus = (a: Exact, b: Exact): Exact => made(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Exact, b: Exact): Exact => made(a.n * b.d - b.n * a.d, a.d * b.d)
export const times = (a: Exact, b: Exact): Exact => made(a.n * b.n, a.d * b.d)
/** null where one divides by nothing. */
export const over = (a: Exact, b: Exact): Exact | null => (b.n === 0n ? null : made(a.n * b.d, a.d * b.n))
export const float = (a: Exact): number => {
  const direct = Number(a.n) / Number(a.d)
  return Number.isFinite(direct) ? direct : Number((a.n * 1_000_000_000_000n) / a.d) / 1e12
}
export const isWhole = (a: Exact): boolean => a.d === 1n
export const negated = (a: Exact): Exact => ({ n: -a.n, d: a.d })

/** a to the power of b; null where there is no exact answer of sensible size. */
export function power(a: Exact, b: Exact): Exact | null {
  if (!isWhole(b) || b.n > 2000n || b.n < -2000n) return null
  if (b.n < 0n) return a.n === 0n ? null : made(a.d ** -b.n, a.n ** -b.n)
  if (String(a.n).length * Number(b.n) > 20_000) return null
  return made(a.n ** b.n, a.d ** b.n)
}

/** Square root, where it is exact. */
export function root(a: Exact): Exact | null {
  if (a.n < 0n) return null
  const [n, d] = [whole(a.n), whole(a.d)]
  return n * n === a.n && d * d === a.d ? made(n, d) : null
}
function whole(n: bigint): bigint {
  if (n < 2n) return n
  let x = BigInt(Math.floor(Math.sqrt(Number(n))))
  for (let k = 0; k < 200; k++) {
    const next = (x + n / x) >> 1n
    if (next === x || next === x + 1n) break
    x = next
  }
  while (x * x > n) x--
  while ((x + 1n) * (x + 1n) <= n) x++
  return x
}

/** Digits grouped by three from 10,000 on; a decimal fraction that ends is given whole (up to 12 places), another to six significant places. */
export function show(a: Exact): { readonly text: string; readonly exact: boolean } {
  const sign = a.n < 0n ? '-' : ''
  const n = a.n < 0n ? -a.n : a.n
  let d = a.d
  let places = 0
  while (d % 10n === 0n) {
    d /= 10n
    places++
  }
  while (d % 2n === 0n) {
    d /= 2n
    places++
  }
  while (d % 5n === 0n) {
    d /= 5n
    places++
  }
  const ends = d === 1n && places <= 12
  const size = Number(n) / Number(a.d)
  if (!ends) {
    if (size >= 1e21) return { text: sign + size.toExponential(6).replace('e+', ' × 10^'), exact: false }
    const wanted = size === 0 || size >= 1 ? 4 : Math.min(12, 5 - Math.floor(Math.log10(size)))
    return { text: sign + grouped(rounded(n, a.d, size >= 100_000 ? 2 : wanted)), exact: false }
  }
  return { text: sign + grouped(rounded(n, a.d, places)), exact: true }
}

/** Rounded half away from zero to so many places, without zeros at the end. */
function rounded(n: bigint, d: bigint, places: number): string {
  const scale = 10n ** BigInt(places)
  const digits = ((n * scale * 2n + d) / (d * 2n)).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const rest = places > 0 ? digits.slice(-places).replace(/0+$/, '') : ''
  return rest ? `${whole}.${rest}` : whole
}

/** To so many places, kept: 28.10 stays 28.10. For money. */
export function toPlaces(a: Exact, places: number): string {
  const sign = a.n < 0n ? '-' : ''
  const n = a.n < 0n ? -a.n : a.n
  const digits = ((n * 10n ** BigInt(places) * 2n + a.d) / (a.d * 2n)).toString().padStart(places + 1, '0')
  return sign + grouped(places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits)
}

function grouped(text: string): string {
  const [whole = '', rest] = text.split('.')
  const shown = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return rest === undefined ? shown : `${shown}.${rest}`
}
