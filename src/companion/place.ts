/** Countries and time zones as the runtime's own locale data (CLDR) knows them: no table of ours to go stale. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Every region that CLDR names and that has a time zone, as ISO 3166 alpha-2. About 250; computed when asked. */
export function countries(): { code: string; name: string; zones: readonly string[] }[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const found: { code: string; name: string; zones: readonly string[] }[] = []
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second
      const name = names.of(code)
      const zones = name ? new Intl.Locale(`und-${code}`).getTimeZones() : undefined
      if (name && zones && zones.length > 0 && !outdated.has(code)) found.push({ code, name, zones })
    }
  }
  return found
}

/** Codes that CLDR still names for what has another code now. */
const outdated = new Set([
  'UK',
  'EU',
  'EZ',
  'UN',
  'QO',
  'AC',
  'CP',
  'DG',
  'EA',
  'IC',
  'TA',
  'XA',
  'XB',
  'ZZ',
  'AN',
  'BU',
  'CS',
  'DD',
  'FX',
  'NT',
  'SU',
  'TP',
  'YD',
  'YU',
  'ZR',
])

export type Place = { readonly country: string; readonly countryName: string; readonly zone?: string; readonly city?: string }

/** Where a clock that is set to this zone most likely is. Undefined for zones of no country (UTC). */
export function placeOfZone(zone: string): Place | undefined {
  const home = countries().find(({ zones }) => zones.includes(zone))
  if (!home) return undefined
  return { country: home.code, countryName: withArticle(home.name), zone, city: cityOf(zone) }
}

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

const needsArticle =
  /^(United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Czech Republic|Isle|Dominican Republic|Central African|Comoros|Seychelles|Solomon|Marshall|Faroe|Falkland|Cayman|Cook)/
const withArticle = (name: string): string => (needsArticle.test(name) ? `the ${name}` : name)

const spoken: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  'northern ireland': 'GB',
  us: 'US',
  usa: 'US',
  america: 'US',
  'the states': 'US',
  holland: 'NL',
  czechia: 'CZ',
  'south korea': 'KR',
  turkey: 'TR',
  'ivory coast': 'CI',
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\s]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The place that an answer names: a country, or a city that a time zone is called after. */
export function placeIn(text: string): Place | undefined {
  const said = ` ${plain(text)} `
  const all = countries()
  const known = Object.entries(spoken).find(([name]) => said.includes(` ${name} `))
  const byName = known
    ? all.find(({ code }) => code === known[1])
    : all.filter(({ name }) => said.includes(` ${plain(name)} `)).sort((a, b) => b.name.length - a.name.length)[0]
  for (const { code, name, zones } of byName ? [byName] : all) {
    const zone = zones.find((one) => one.includes('/') && said.includes(` ${plain(cityOf(one))} `))
    if (zone) return { country: code, countryName: withArticle(name), zone, city: cityOf(zone) }
  }
  if (!byName) return undefined
  return { country: byName.code, countryName: withArticle(byName.name), ...(byName.zones.length === 1 && byName.zones[0] ? { zone: byName.zones[0] } : {}) }
}
