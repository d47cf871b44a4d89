/** Units and conversion between them: length, area, mass, volume (also of the kitchen), temperature, speed, data, time, energy, pressure, angle. */
import { readNumber } from './number.ts'

export type Unit = { readonly kind: string; /** How many of the base unit it holds. */ readonly size: number; readonly one: string; readonly many: string }

/**
 * `kind: base` and then `size = one/many, other names`. Sizes are exact definitions (SI Brochure 9th ed.; NIST SP 811 appendix B).
 * Cups, pints and gallons are US measures unless "imperial" or "uk" is said.
 */
const table = `
length
1 = metre/metres, m, meter, meters
1000 = kilometre/kilometres, km, kms, kilometer, kilometers, k
0.01 = centimetre/centimetres, cm, cms, centimeter, centimeters
0.001 = millimetre/millimetres, mm, millimeter, millimeters
1e-6 = micrometre/micrometres, micron, microns, micrometer, micrometers
0.0254 = inch/inches, in, "
0.3048 = foot/feet, ft, '
0.9144 = yard/yards, yd, yds
1609.344 = mile/miles, mi
1852 = nautical mile/nautical miles, nmi
1.8288 = fathom/fathoms
201.168 = furlong/furlongs
9460730472580800 = light year/light years, lightyear, lightyears
149597870700 = astronomical unit/astronomical units, au
mass
1 = gram/grams, g, gr, gramme, grammes
1000 = kilogram/kilograms, kg, kgs, kilo, kilos, kilogramme
0.001 = milligram/milligrams, mg
1e-6 = microgram/micrograms, mcg
1000000 = tonne/tonnes, t, metric ton, metric tons
907184.74 = ton/tons, short ton, us ton
453.59237 = pound/pounds, lb, lbs
28.349523125 = ounce/ounces, oz
6350.29318 = stone/stone, stones, st
0.2 = carat/carats
volume
1 = litre/litres, l, liter, liters
0.001 = millilitre/millilitres, ml, milliliter, milliliters, cc
0.01 = centilitre/centilitres, cl, centiliter, centiliters
0.1 = decilitre/decilitres, dl, deciliter, deciliters
1000 = cubic metre/cubic metres, m3, cubic meter, cubic meters
0.2365882365 = cup/cups
0.01478676478125 = tablespoon/tablespoons, tbsp, tbs
0.00492892159375 = teaspoon/teaspoons, tsp
0.0295735295625 = fluid ounce/fluid ounces, fl oz, floz
0.473176473 = pint/pints, pt
0.56826125 = imperial pint/imperial pints, uk pint, uk pints, british pint
0.946352946 = quart/quarts, qt
3.785411784 = gallon/gallons, gal
4.54609 = imperial gallon/imperial gallons, uk gallon, uk gallons
158.987294928 = barrel/barrels
28.316846592 = cubic foot/cubic feet
area
1 = square metre/square metres, m2, sqm, square meter, square meters, sq m
1000000 = square kilometre/square kilometres, km2, square kilometer, square kilometers, sq km
0.0001 = square centimetre/square centimetres, cm2
0.09290304 = square foot/square feet, sqft, sq ft, ft2
0.00064516 = square inch/square inches, sq in
0.83612736 = square yard/square yards
4046.8564224 = acre/acres
10000 = hectare/hectares, ha
2589988.110336 = square mile/square miles, sq mi
speed
1 = metre per second/metres per second, m/s, mps, meters per second, meter per second
0.2777777777777778 = kilometre an hour/kilometres an hour, km/h, kmh, kph, kilometres per hour, kilometers per hour, kilometer per hour, kilometers an hour, km per hour
0.44704 = mile an hour/miles an hour, mph, miles per hour, mile per hour
0.5144444444444445 = knot/knots, kn, kt
0.3048 = foot per second/feet per second, ft/s, fps
data
1 = byte/bytes
0.125 = bit/bits
1000 = kilobyte/kilobytes, kb
1e6 = megabyte/megabytes, mb
1e9 = gigabyte/gigabytes, gb, gig, gigs
1e12 = terabyte/terabytes, tb
1e15 = petabyte/petabytes, pb
1024 = kibibyte/kibibytes, kib
1048576 = mebibyte/mebibytes, mib
1073741824 = gibibyte/gibibytes, gib
1099511627776 = tebibyte/tebibytes, tib
125000 = megabit/megabits, mbit
125000000 = gigabit/gigabits, gbit
time
1 = second/seconds, s, sec, secs
0.001 = millisecond/milliseconds, ms
60 = minute/minutes, min, mins
3600 = hour/hours, h, hr, hrs
86400 = day/days
604800 = week/weeks
1209600 = fortnight/fortnights
2629746 = month/months
31556952 = year/years, yr, yrs
315569520 = decade/decades
3155695200 = century/centuries
energy
1 = joule/joules, j
1000 = kilojoule/kilojoules, kj
4184 = kilocalorie/kilocalories, kcal, calorie, calories, cal
3600000 = kilowatt hour/kilowatt hours, kwh
1055.05585262 = BTU/BTU, btus
power
1 = watt/watts, w
1000 = kilowatt/kilowatts, kw
745.6998715822702 = horsepower/horsepower, hp
pressure
1 = pascal/pascals, pa
100 = hectopascal/hectopascals, hpa, millibar, millibars, mbar
1000 = kilopascal/kilopascals, kpa
100000 = bar/bars
6894.757293168361 = psi/psi
101325 = atmosphere/atmospheres, atm
angle
1 = degree/degrees of angle, arc degree
57.29577951308232 = radian/radians, rad
`
const temperatures: Readonly<Record<string, 'C' | 'F' | 'K'>> = {
  celsius: 'C',
  c: 'C',
  centigrade: 'C',
  '°c': 'C',
  'degrees celsius': 'C',
  'degree celsius': 'C',
  'degrees c': 'C',
  'degrees centigrade': 'C',
  '° c': 'C',
  fahrenheit: 'F',
  f: 'F',
  '°f': 'F',
  'degrees fahrenheit': 'F',
  'degree fahrenheit': 'F',
  'degrees f': 'F',
  '° f': 'F',
  farenheit: 'F',
  kelvin: 'K',
  k: 'K',
  kelvins: 'K',
  'degrees kelvin': 'K',
}
const scaleNames = { C: 'degrees Celsius', F: 'degrees Fahrenheit', K: 'kelvin' } as const

/** Units by every name that they go by, made once by whoever converts. */
export function units(): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>()
  let kind = ''
  for (const line of table.trim().split('\n')) {
    const [size, names] = line.split(' = ')
    if (names === undefined) {
      kind = line
      continue
    }
    const [first = '', ...others] = names.split(', ')
    const [one, many]: readonly [string, string] = first.split('/').length > 2 ? [first, first] : splitNames(first)
    const unit: Unit = { kind, size: Number(size), one, many }
    for (const name of [one, many, ...others]) if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), unit)
  }
  return found
}
const splitNames = (first: string): [string, string] => {
  const at = first.indexOf('/')
  return [first.slice(0, at), first.slice(at + 1)]
}

export type Conversion = { readonly amount: number; readonly from: string; readonly to: string }
export type Converted = { readonly value: number; /** "3.1 miles" */ readonly said: string; readonly asked: string; readonly kind: string }

/** The value in another unit; null where a unit is unknown, 'apart' where they measure different things. */
export function convert({ amount, from, to }: Conversion, known: ReadonlyMap<string, Unit> = units()): Converted | null | 'apart' {
  const [a, b] = [from.toLowerCase().trim(), to.toLowerCase().trim()]
  const [ta, tb] = [temperatures[a], temperatures[b]]
  if (ta && tb && !(a === 'k' && !tb) && (a !== 'k' || tb)) {
    const kelvin = ta === 'C' ? amount + 273.15 : ta === 'F' ? ((amount - 32) * 5) / 9 + 273.15 : amount
    const value = tb === 'C' ? kelvin - 273.15 : tb === 'F' ? ((kelvin - 273.15) * 9) / 5 + 32 : kelvin
    const shown = Number(value.toFixed(1))
    return { value, said: `${number(shown)} ${scaleNames[tb]}`, asked: `${number(amount)} ${scaleNames[ta]}`, kind: 'temperature' }
  }
  const [ua, ub] = [known.get(a), known.get(b)]
  if (!ua || !ub) return null
  // An ounce of a liquid is a fluid ounce.
  const [x, y] =
    ua.kind === 'mass' && ub.kind === 'volume' && ua.one === 'ounce'
      ? [known.get('fluid ounce') as Unit, ub]
      : ub.kind === 'mass' && ua.kind === 'volume' && ub.one === 'ounce'
        ? [ua, known.get('fluid ounce') as Unit]
        : [ua, ub]
  if (x.kind !== y.kind) return 'apart'
  const value = (amount * x.size) / y.size
  return { value, said: sized(value, y), asked: sized(amount, x), kind: x.kind }
}

/** Three decimals for small, two for middling, none for large numbers; what is exact stays exact. */
export function sensible(value: number): number {
  const size = Math.abs(value)
  if (size === 0 || Number.isInteger(value)) return value
  const whole = Math.round(value)
  if (Math.abs(value - whole) < 1e-9 * Math.max(1, size)) return whole
  if (size >= 1000) return Math.round(value)
  if (size >= 100) return Number(value.toFixed(1))
  if (size >= 1) return Number(value.toFixed(2))
  return Number(value.toPrecision(3))
}
function number(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size < 1e-6 && size > 0)) return value.toExponential(3).replace('e+', ' × 10^').replace('e-', ' × 10^-')
  const [whole = '', rest] = String(value).includes('e') ? [value.toFixed(10).replace(/\.?0+$/, '')] : String(value).split('.')
  const shown = whole.replace('-', '').length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return rest === undefined ? shown : `${shown}.${rest}`
}
const sized = (value: number, unit: Unit): string => `${number(sensible(value))} ${sensible(value) === 1 ? unit.one : unit.many}`

/** Reads "how many miles is 5 km", "convert 100 fahrenheit to celsius", "5 foot 11 in cm". null where no conversion is asked for. */
export function findConversion(text: string, known: ReadonlyMap<string, Unit>): { amounts: readonly { amount: number; unit: string }[]; to: string } | null {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/(\d)\s*[°º]\s*([cfk])\b/g, '$1 $2')
      .replace(/[°º]/g, ' degrees ')
      .match(/\d[\d,]*(?:\.\d+)?(?:\/\d+)?|\.\d+|[a-zµ]+(?:\/[a-z]+)?\d?|["']|-(?=\d)|\S/g) ?? []
  const unitAt = (k: number): { name: string; length: number } | null => {
    for (let n = 3; n > 0; n--) {
      const name = words.slice(k, k + n).join(' ')
      if (k + n <= words.length && (known.has(name) || Object.hasOwn(temperatures, name))) return { name, length: n }
    }
    return null
  }
  const amounts: { amount: number; unit: string }[] = []
  const others: { name: string; at: number }[] = []
  for (let k = 0; k < words.length;) {
    const quantity = amountAt(words, k)
    const unit = quantity && unitAt(k + quantity.length)
    if (quantity && unit) {
      amounts.push({ amount: quantity.value, unit: unit.name })
      k += quantity.length + unit.length
      // "5 foot 11"
      const inches = /^(?:foot|feet|ft|')$/.test(unit.name) ? amountAt(words, k) : null
      if (inches && inches.value < 12 && !unitAt(k + inches.length)) {
        amounts.push({ amount: inches.value, unit: 'inch' })
        k += inches.length
      }
      continue
    }
    const bare = unitAt(k)
    // "in" is a preposition before another unit, "a" an article before one.
    if (bare && !(bare.name === 'in' && (unitAt(k + 1) ?? k + 1 < words.length)) && !/^(?:k|t|'|"|st|s)$/.test(bare.name)) {
      others.push({ name: bare.name, at: k })
      k += bare.length
      continue
    }
    k++
  }
  if (amounts.length === 0 && others.length === 2) {
    // "how many grams in an ounce"
    const [to, from] = others as unknown as [{ name: string }, { name: string }]
    return /\b(?:how (?:many|much)|what)\b/.test(text.toLowerCase())
      ? { amounts: [{ amount: 1, unit: from.name }], to: to.name }
      : { amounts: [{ amount: 1, unit: to.name }], to: from.name }
  }
  const to = others[0]?.name
  return amounts.length > 0 && to ? { amounts, to } : null
}

function amountAt(words: readonly string[], k: number): { value: number; length: number } | null {
  const word = words[k] ?? ''
  if (word === '-' || word === 'minus' || word === 'negative') {
    const rest = amountAt(words, k + 1)
    return rest && { value: -rest.value, length: rest.length + 1 }
  }
  if (/^[\d.]/.test(word) && word !== '.') {
    const [a, b] = word.replaceAll(',', '').split('/')
    const value = b ? Number(a) / Number(b) : Number(a)
    // "1 1/2 cups"
    const part = /^(\d+)\/(\d+)$/.exec(words[k + 1] ?? '')
    if (!b && part) return { value: value + Number(part[1]) / Number(part[2]), length: 2 }
    const scale = ({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 } as Record<string, number>)[words[k + 1] ?? '']
    if (scale) return { value: value * scale, length: 2 }
    if (words[k + 1] === 'and' && words[k + 2] === 'a' && words[k + 3] === 'half') return { value: value + 0.5, length: 4 }
    return { value, length: 1 }
  }
  if (word === 'half') return { value: 0.5, length: /^(?:a|an)$/.test(words[k + 1] ?? '') ? 2 : 1 }
  if ((word === 'a' || word === 'an') && words[k + 1] === 'half') return { value: 0.5, length: words[k + 2] === 'a' ? 3 : 2 }
  if (word === 'a' || word === 'an') return { value: 1, length: 1 }
  const read = readNumber(words, k)
  if (!read || read.ordinal) return null
  if (words[k + read.length] === 'and' && words[k + read.length + 1] === 'a' && words[k + read.length + 2] === 'half')
    return { value: read.value + 0.5, length: read.length + 3 }
  return { value: read.value, length: read.length }
}
