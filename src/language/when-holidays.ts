import { at, day, dayNumber, daysInMonth, weekdayOf } from './when-civil.ts'
import { tithiDay } from './when-moon.ts'
import { is, time } from './when-node.ts'
import type { Node } from './when-node.ts'
import { counted, nthWeekday, span, yearly } from './when-series.ts'
import type { Series, Span } from './when-series.ts'

/**
 * Holidays by their rules. One line each: `rule: name, other name; …`, where a rule is
 *   M-D                a date                      3 mon 1      the third Monday of January (negative: from the end)
 *   e+N / o+N          days from western / orthodox Easter
 *   h:M-D+N            Hebrew month and day (1 Tishri … by Temporal's month code); the eve counts as the day; N days where given
 *   i:M-D+N            Islamic (Umm al-Qura) month and day
 *   c:M-D              Chinese month and day
 *   m:M-D@H+N          Hindu month and day (tithi), as it stands at hour H in India
 *   =name              a rule written out below
 * Feasts that begin at sunset count from the evening before, as Duckling has them.
 */
const table = `
1-1: new years day, new years, new year, new year day
12-31: new years eve, new year eve, silvester
1-6: epiphany, three kings day
2-2: groundhog day, groundhogs day, candlemas
2-12: lincolns birthday, abraham lincolns birthday, lincoln birthday
2-14: valentines day, valentine day, valentines, st valentines day, saint valentines day
3-1: st davids day, saint davids day
3-8: international womens day, womens day
3-14: pi day
3-17: st patricks day, saint patricks day, st pattys day, st paddys day, saint paddys day, paddys day, st patrick day
4-1: april fools day, april fools, april fool day
4-10: siblings day, national siblings day, sibling day, national sibling day
4-22: earth day
4-23: st georges day, saint georges day, feast of saint george
4-25: anzac day
5-1: may day, workers day, international workers day, loyalty day, lei day
5-4: star wars day
5-5: cinco de mayo
5-25: africa day, africa freedom day
6-14: flag day
6-19: juneteenth
7-1: canada day
7-4: independence day, 4th of july, fourth of july
7-14: bastille day
8-15: assumption of mary, assumption day, assumption
8-26: womens equality day
9-11: patriot day
9-16: stepfamily day, step family day, step families day
9-17: constitution day, citizenship day
10-9: leif erikson day
10-31: halloween, all hallows eve, reformation day
11-1: all saints day, all hallows day, hallowmas, world vegan day
11-2: all souls day
11-5: guy fawkes day, guy fawkes night, bonfire night, bonfire day
11-11: veterans day, veteran day, remembrance day, armistice day, martinmas
11-19: international mens day
11-30: st andrews day, saint andrews day
12-6: st nicholas day, feast of st nicholas, saint nicholas day
12-8: immaculate conception, feast of the immaculate conception
12-24: christmas eve, xmas eve, x mas eve
12-25: christmas, christmas day, xmas, xmas day, x mas
12-26: boxing day, st stephens day, saint stephens day
12-26+7: kwanzaa
3 mon 1: martin luther kings day, martin luther king day, mlk day, mlk jr day, martin luther king jr day, civil rights day
3 mon 2: presidents day, president day, washingtons birthday, george washington day, washington day
1 mon 3: casimir pulaski day
-1 fri 4: arbor day
4 thu 4: take our daughters and sons to work day, take your child to work day
1 mon 5: early may bank holiday
2 sun 5@US: mothers day, mother day
=mothering@GB: mothers day, mother day, mothering sunday
=mothering: mothering sunday
3 sat 5: armed forces day
-1 mon 5: memorial day, decoration day
-1 mon 5: spring bank holiday, late may bank holiday
=ems: ems week, emergency medical services week
2 sun 6@CH: fathers day
3 sun 6: fathers day, father day
1 sun 9@AU: fathers day, father day
4 sun 7: parents day, national parents day
-1 mon 8: summer bank holiday, august bank holiday, late summer bank holiday
1 mon 9@US: labor day, labour day
5-1@GB: labour day, labor day
=grandparents: grandparents day, national grandparents day
2 mon 10: columbus day, indigenous peoples day
2 mon 10@CA: thanksgiving, thanksgiving day
4 thu 11: thanksgiving, thanksgiving day
=blackfriday: black friday
=cybermonday: cyber monday
=election: election day
=admin: administrative professionals day, administrative professional day, administrative professionals, secretaries day, secretary day, admins day, admin day
=boss: boss day, bosss day, bosses day, boss, bosss, national boss day
=spouse: military spouse day, military spouse appreciation day
=emancipation: emancipation day
=tax: tax day
=supertuesday: super tuesday, super tue, super duper tuesday
=gigatuesday: giga tuesday, mega giga tuesday, tsunami tuesday
=minituesday: mini tuesday
=dststart: daylight saving start day, daylight savings start, daylight saving start, daylight savings start day, spring forward
=dstend: daylight saving end day, daylight savings end, daylight saving end, daylight savings end day, fall back day
=youth: global youth service day, national youth service day
=kings: kings day, koningsdag
=earthhour: earth hour
e-47: shrove tuesday, pancake day, pancake tuesday, mardi gras, fat tuesday, shrovetide
e-46: ash wednesday
e-46+46: lent
e-7: palm sunday, branch sunday
e-3: maundy thursday, covenant thursday, holy thursday
e-2: good friday, great friday
e-1: holy saturday, easter saturday, easter eve, black saturday
e+0: easter, easter sunday, easter day
e+1: easter monday, easter mon
e+39: ascension day, ascension thursday, ascension
e+49: pentecost, whit sunday, whitsunday, white sunday, whitsun
e+50: whit monday, pentecost monday, monday of the holy spirit
e+56: trinity sunday
e+60: corpus christi, feast of corpus christi
o-48: clean monday, orthodox shrove monday, orthodox ash monday, ash monday, green monday, pure monday, shrove monday
o-48+40: great lent, great fast
o-8: lazarus saturday
o-7: orthodox palm sunday
o-2: orthodox good friday, orthodox great friday
o-1: orthodox holy saturday
o+0: orthodox easter, orthodox easter sunday, pascha
o+1: orthodox easter monday
h:M01-1+3: rosh hashanah, rosh hashana, jewish new year, yom teruah
h:M01-10: yom kippur, day of atonement
h:M01-15+9: sukkot, sukkos, feast of tabernacles, feast of booths, feast of the ingathering
h:M01-21: hoshana rabbah, hoshanah rabbah
h:M01-22: shemini atzeret, shemini atzeres
h:M01-23: simchat torah, simchas torah
h:M03-25+8: hanukkah, hanukah, hanukkah, chanukah, chanuka, hanuka, feast of dedication, festival of lights
h:M05-15: tu bishvat, tu bshvat
h:M06-14: purim
h:M06-15: shushan purim
h:M07-15+9: passover, pesach, pesah
=yomhashoah: yom hashoah, yom ha shoah, holocaust day, holocaust remembrance day
=yomhaatzmaut: yom haatzmaut, yom ha atzmaut, israeli independence day
h:M08-18: lag baomer, lag bomer, lag ba omer
h:M09-6+3: shavuot, shavuos, feast of weeks
h:M11-9: tisha bav, tishah bav, ninth of av
i:1-1: islamic new year, amun jadid, hijri new year
i:1-10: day of ashura, ashura
i:3-12: mawlid, mawlid al nabawi, mawlid al nabi, eid milad, prophets birthday
i:7-27: isra and miraj, prophets ascension, ascension to heaven, night journey
i:9-1+m: ramadan, ramadhan, ramazan
i:9-27: laylat al qadr, laylat al kadr, night of power, night of measures, night of decree
=lastfriday: jumuatul wida, jamat ul vida, jumat ul vida
i:10-1: eid al fitr, eid ul fitr, id al fitr, id ul fitr, lesser eid, sugar feast
i:12-10: eid al adha, eid ul adha, id al adha, id ul adha, bakr id, bakr eid, sacrifice feast, feast of sacrifice, greater eid, festival of the sacrifice
c:1-1: chinese new year, chinese new years, chinese new years day, chinese lunar new year, chinese lunar new years day, lunar new year, spring festival
c:1-15: lantern festival
c:5-5: dragon boat festival
c:8-15: mid autumn festival, moon festival
m:1-1@6: ugadi, yugadi, chaitra sukladi, chaitra sukhladi, gudi padwa, samvatsaradi
m:1-9@12: rama navami, ram navami
m:1-13@6: mahavir jayanti, mahaveer jayanti, mahavir janma kalyanak, mahaveer janma kalyanak
m:1-15@6: hanuman jayanti
m:2-15@20: vesak, vaisakha, vesakha, buddha day, buddha purnima, buddha jayanti
m:4-2@6: ratha yatra, rath yatra, rathayatra
m:4-15@18: guru purnima
m:5-15@12: raksha bandhan, rakhi
m:5-23@24: krishna janmashtami, janmashtami, gokulashtami, krishnashtami
m:6-4@12: ganesh chaturthi, vinayaka chaturthi
m:7-1@6+9: navaratri, navratri, durga puja
m:7-10@15: dussehra, vijayadashami, vijaya dashami, dasara
m:7-15@18: pargat diwas, valmiki jayanti, maharishi valmiki jayanti
m:7-19@20: karva chauth, karwa chauth
m:7-28@18: dhanteras, dhanatrayodashi
m:7-29@18: naraka chaturdashi, kali chaudas, roop chaudas, choti diwali, chhoti diwali
m:7-30@18: diwali, deepavali, divali, lakshmi puja
m:8-2@12: bhai dooj, bhai duj
m:8-6@18: chhath, chhath puja, chhath parva, surya shashthi
m:8-15@18: guru nanak jayanti, gurpurab
m:10-7@6: guru gobind singh jayanti, guru gobind singh birthday
m:11-5@10: vasant panchami, basant panchami
m:11-15@18: guru ravidass jayanti, guru ravidas jayanti, guru ravidass birthday, guru ravidas birthday
m:11-29@24: maha shivaratri, mahashivratri, maha shivratri, shivaratri
m:12-15@20: holika dahan, chhoti holi, choti holi, kamudu pyre
=holi: holi, dhulandi, dhulivandan
1-14: thai pongal, pongal, makar sankranti
1-15: mattu pongal, maattu pongal
4-14: vaisakhi, baisakhi
5-9: rabindra jayanti, rabindranath jayanti
=parsi: parsi new year, jamshedi navroz
`

/** Sunday of Easter in the western reckoning (the anonymous Gregorian algorithm, Nature 1876). */
function easter(y: number): number {
  const a = y % 19
  const b = Math.floor(y / 100)
  const c = y % 100
  const d = Math.floor(b / 4)
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(y, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Easter by the Julian reckoning, in Gregorian days (Meeus, Astronomical Algorithms, chapter 9). */
function orthodoxEaster(y: number): number {
  const d = (19 * (y % 19) + 15) % 30
  const e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return dayNumber(y, month, ((d + e + 114) % 31) + 1) + Math.floor(y / 100) - Math.floor(y / 400) - 2
}

const nth = (y: number, m: number, weekday: number, n: number): number => dayNumber(y, m, nthWeekday(y, m, weekday, n) ?? 1)
/** The nearest working day: Saturday to Friday, Sunday to Monday. */
const observed = (number: number): number => (weekdayOf(number) === 6 ? number - 1 : weekdayOf(number) === 7 ? number + 1 : number)

/** First day (and how many) of holidays that no short rule describes; null in a year without. */
const written: Readonly<Record<string, (y: number) => readonly [number, number] | null>> = {
  mothering: (y) => [easter(y) - 21, 1],
  ems: (y) => [nth(y, 5, 7, 3), 7],
  grandparents: (y) => [nth(y, 9, 1, 1) + 6, 1],
  blackfriday: (y) => [nth(y, 11, 4, 4) + 1, 1],
  cybermonday: (y) => [nth(y, 11, 4, 4) + 4, 1],
  election: (y) => [nth(y, 11, 1, 1) + 1, 1],
  // Wednesday of the last full week of April.
  admin: (y) => [
    (() => {
      const saturday = nth(y, 4, 6, -1)
      return saturday - 3
    })(),
    1,
  ],
  boss: (y) => [
    (() => {
      const d = dayNumber(y, 10, 16)
      return observed(d)
    })(),
    1,
  ],
  spouse: (y) => [nth(y, 5, 7, 2) - 2, 1],
  emancipation: (y) => [observed(dayNumber(y, 4, 16)), 1],
  // 15 April, put off past weekends and the District's Emancipation Day.
  tax: (y) => [taxDay(y), 1],
  supertuesday: (y) => {
    const d = superTuesdays[y]
    return d ? [dayNumber(y, d[0], d[1]), 1] : null
  },
  gigatuesday: (y) => (y === 2008 ? [dayNumber(2008, 2, 5), 1] : null),
  minituesday: (y) => (y === 2004 ? [dayNumber(2004, 2, 3), 1] : null),
  dststart: (y) => [y >= 2007 ? nth(y, 3, 7, 2) : nth(y, 4, 7, 1), 1],
  dstend: (y) => [y >= 2007 ? nth(y, 11, 7, 1) : nth(y, 10, 7, -1), 1],
  youth: (y) => {
    const d = youthDays[y]
    return d ? [dayNumber(y, d[0], d[1]), 3] : [nth(y, 4, 5, 3), 3]
  },
  kings: (y) => {
    const [m, d] = [4, y >= 2014 ? 27 : 30]
    const number = dayNumber(y, m, d)
    return [weekdayOf(number) === 7 ? number - 1 : number, 1]
  },
  earthhour: (y) => [nth(y, 3, 6, -1), 1],
  // 27 Nisan, moved off the Sabbath's neighbours; 5 Iyar likewise. The eve counts.
  yomhashoah: (y) => {
    const d = hebrewDay(y, 'M07', 27)
    return d === null ? null : [d + (weekdayOf(d) === 5 ? -1 : weekdayOf(d) === 7 ? 1 : 0) - 1, 1]
  },
  yomhaatzmaut: (y) => {
    const d = hebrewDay(y, 'M08', 5)
    return d === null ? null : [d + (weekdayOf(d) === 5 ? -1 : weekdayOf(d) === 6 ? -2 : weekdayOf(d) === 1 ? 1 : 0) - 1, 1]
  },
  // The Shahenshahi year of 365 days: 16 August from 2020, a day later before each leap day.
  // The day of colours follows the night of the fire.
  holi: (y) => {
    const fire = tithiDay(y, 12, 15, 20)
    return fire === null ? null : [fire + 1, 1]
  },
  parsi: (y) => [dayNumber(2020, 8, 16) + (y - 2020) * 365, 1],
}
const superTuesdays: Readonly<Record<number, readonly [number, number]>> = {
  1984: [3, 13],
  1988: [3, 8],
  1992: [3, 10],
  1996: [3, 12],
  2000: [3, 7],
  2004: [3, 2],
  2008: [2, 5],
  2012: [3, 6],
  2016: [3, 1],
  2020: [3, 3],
  2024: [3, 5],
}
const youthDays: Readonly<Record<number, readonly [number, number]>> = {
  2013: [4, 26],
  2014: [4, 11],
  2015: [4, 17],
  2016: [4, 15],
  2017: [4, 21],
  2018: [4, 20],
  2019: [4, 12],
}

function taxDay(y: number): number {
  const weekend = (d: number): boolean => weekdayOf(d) >= 6
  const free = y >= 2006 ? observed(dayNumber(y, 4, 16)) : 0
  let d = dayNumber(y, 4, 15)
  while (weekend(d) || d === free) d++
  return d
}

const isoDay = (date: Temporal.PlainDate): number => {
  const iso = date.withCalendar('iso8601')
  return dayNumber(iso.year, iso.month, iso.day)
}

/** The Gregorian year's occurrence of a Hebrew date (its daylight day). In leap years Adar is Adar II. */
function hebrewDay(y: number, monthCode: string, d: number): number | null {
  for (const year of [y + 3760, y + 3761]) {
    try {
      const found = isoDay(Temporal.PlainDate.from({ calendar: 'hebrew', year, monthCode, day: d }))
      if (found >= dayNumber(y, 1, 1) && found < dayNumber(y + 1, 1, 1)) return found
    } catch {
      // No such day in that year.
    }
  }
  return null
}

const days = (from: number, count: number): Span => (count === 1 ? span(from * day, 'day') : { s: from * day, e: (from + count) * day, g: 'day' })

const weekdays: Readonly<Record<string, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 }

function seriesOf(rule: string): { series: Series; stretch: boolean } {
  const easterRule = /^([eo])([+-]\d+)(?:\+(\d+))?$/.exec(rule)
  if (easterRule) {
    const [, which, offset, count] = easterRule
    return { series: yearly((y) => days((which === 'e' ? easter(y) : orthodoxEaster(y)) + Number(offset), Number(count ?? 1))), stretch: count !== undefined }
  }
  const hebrew = /^h:(M\d\d)-(\d+)(?:\+(\d+))?$/.exec(rule)
  if (hebrew) {
    const [, month = '', d, count] = hebrew
    return {
      series: yearly((y) => {
        const found = hebrewDay(y, month, Number(d))
        return found === null ? null : days(found - 1, Number(count ?? 1))
      }),
      stretch: count !== undefined,
    }
  }
  const islamic = /^i:(\d+)-(\d+)(\+m)?$/.exec(rule)
  if (islamic) return { series: hijri(Number(islamic[1]), Number(islamic[2]), islamic[3] !== undefined), stretch: islamic[3] !== undefined }
  const chinese = /^c:(\d+)-(\d+)$/.exec(rule)
  if (chinese) {
    const monthCode = `M${(chinese[1] as string).padStart(2, '0')}`
    return {
      series: yearly((y) => {
        try {
          return days(isoDay(Temporal.PlainDate.from({ calendar: 'chinese', year: y, monthCode, day: Number(chinese[2]) })), 1)
        } catch {
          return null
        }
      }),
      stretch: false,
    }
  }
  const hindu = /^m:(\d+)-(\d+)@(\d+)(?:\+(\d+))?$/.exec(rule)
  if (hindu) {
    const [, month, tithi, hour, count] = hindu
    return {
      series: yearly((y) => {
        const found = tithiDay(y, Number(month), Number(tithi), Number(hour))
        return found === null ? null : days(found, Number(count ?? 1))
      }),
      stretch: count !== undefined,
    }
  }
  const counted3 = /^(-?\d+) (\w{3}) (\d+)$/.exec(rule)
  if (counted3)
    return {
      series: yearly((y) => {
        const d = nthWeekday(y, Number(counted3[3]), weekdays[counted3[2] as string] as number, Number(counted3[1]))
        return d === null ? null : span(at(y, Number(counted3[3]), d), 'day')
      }),
      stretch: false,
    }
  const fixedDate = /^(\d+)-(\d+)(?:\+(\d+))?$/.exec(rule)
  if (fixedDate)
    return {
      series: yearly((y) =>
        days(dayNumber(y, Number(fixedDate[1]), Math.min(Number(fixedDate[2]), daysInMonth(y, Number(fixedDate[1])))), Number(fixedDate[3] ?? 1)),
      ),
      stretch: fixedDate[3] !== undefined,
    }
  if (rule === '=lastfriday') return { series: lastFriday, stretch: false }
  const own = written[rule.slice(1)]
  if (!own) throw new Error(`no holiday rule ${rule}`)
  const probe = own(2013) ?? own(2020)
  return {
    series: yearly((y) => {
      const found = own(y)
      return found && days(found[0], found[1])
    }),
    stretch: (probe?.[1] ?? 1) > 1,
  }
}

/** The Islamic year in which a civil time lies, roughly: 33 of them make 32 of ours. */
const hijriYear = (t: number): number => Math.floor(((t / day / 365.2425 + 1970 - 622) * 33) / 32)
const ummAlQura = (year: number, month: number, d: number): number | null => {
  try {
    return isoDay(Temporal.PlainDate.from({ calendar: 'islamic-umalqura', year, month, day: d }))
  } catch {
    return null
  }
}
const hijri = (month: number, d: number, wholeMonth: boolean): Series =>
  counted(hijriYear, (year) => {
    const from = ummAlQura(year, month, d)
    const next = wholeMonth ? ummAlQura(year, month + 1, 1) : null
    return from === null ? null : days(from, wholeMonth ? (next ?? from + 30) - from : 1)
  })
/** The last Friday of Ramadan. */
const lastFriday: Series = counted(hijriYear, (year) => {
  const end = ummAlQura(year, 10, 1)
  return end === null ? null : days(end - 1 - ((weekdayOf(end - 1) - 5 + 7) % 7), 1)
})

/** Names without apostrophes and signs, in lower case, words one space apart. */
export type Holidays = {
  readonly firsts: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Second words, by the first; an empty one where the first is a name by itself. */ readonly second: ReadonlyMap<string, ReadonlySet<string>>
  readonly longest: number
  of(name: string, region: string): Node | undefined
}

/** The table read once; series are made when a holiday is first named. */
export function holidays(more = ''): Holidays {
  const rules = new Map<string, { rule: string; region: string }[]>()
  const firsts = new Set<string>()
  const second = new Map<string, Set<string>>()
  const all = new Set<string>(['s', 't', '-', '.'])
  let longest = 1
  for (const line of (table + more).trim().split('\n')) {
    const colon = line.lastIndexOf(': ')
    const [rule = '', region = ''] = line.slice(0, colon).split(/@(?=[A-Z]{2}$)/)
    for (const name of line.slice(colon + 2).split(', ')) {
      rules.set(name, [...(rules.get(name) ?? []), { rule, region }])
      const words = name.split(' ')
      firsts.add(words[0] as string)
      const after = second.get(words[0] as string) ?? new Set()
      second.set(words[0] as string, after.add(words[1] ?? ''))
      // "mothers" is written "mother's" too.
      for (const word of words) {
        all.add(word)
        if (word.endsWith('s')) all.add(word.slice(0, -1))
        if (word.length > 6)
          for (let k = 2; k < word.length - 2; k++)
            if (/^(?:jumu|ha)$/.test(word.slice(0, k))) {
              all.add(word.slice(0, k))
              all.add(word.slice(k))
            }
      }
      longest = Math.max(longest, words.length)
    }
  }
  const made = new Map<string, Node>()
  return {
    firsts,
    words: all,
    second,
    longest,
    of(name, region) {
      const found = rules.get(name)
      if (!found) return undefined
      const { rule } =
        found.find((one) => one.region === region) ?? found.find((one) => one.region === '') ?? (found.find((one) => one.region === 'US') as { rule: string })
      let one = made.get(rule)
      if (!one) {
        const { series, stretch } = seriesOf(rule)
        one = time(series, 'day', is.holiday | (stretch ? is.stretch : 0) | (weak.has(name) ? is.weak : 0), { by: rule })
        made.set(rule, one)
      }
      return one
    },
  }
}

/** Names that are something else as a rule. */
const weak = new Set(['boss', 'bosss', 'assumption', 'ascension', 'new year', 'pascha'])
