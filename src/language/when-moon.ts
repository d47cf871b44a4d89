import { dayNumber } from './when-civil.ts'

/**
 * Days of the Hindu lunar calendar: months that begin at the new moon and are named by the sun's sidereal sign, days (tithis)
 * of twelve degrees between moon and sun, as seen in India. Sun and moon by the largest terms of Meeus, Astronomical
 * Algorithms (chapters 25 and 47), good to a few minutes of arc, so that a feast is a day off only where almanacs differ too.
 */
const rad = Math.PI / 180
const turn = (x: number): number => ((x % 360) + 360) % 360

/** Ecliptic longitudes of sun and moon in degrees; `t` in days from 2000-01-01T12:00 UT. */
function longitudes(t: number): { sun: number; moon: number } {
  const T = t / 36_525
  const d = (297.8501921 + 445_267.1114034 * T) * rad
  const m = (357.5291092 + 35_999.0502909 * T) * rad
  const mm = (134.9633964 + 477_198.8675055 * T) * rad
  const f = (93.272095 + 483_202.0175233 * T) * rad
  const sun = 280.46646 + 36_000.76983 * T + 1.914602 * Math.sin(m) + 0.019993 * Math.sin(2 * m)
  const moon =
    218.3164477 +
    481_267.88123421 * T +
    6.288774 * Math.sin(mm) +
    1.274027 * Math.sin(2 * d - mm) +
    0.658314 * Math.sin(2 * d) +
    0.213618 * Math.sin(2 * mm) -
    0.185116 * Math.sin(m) -
    0.114332 * Math.sin(2 * f) +
    0.058793 * Math.sin(2 * d - 2 * mm) +
    0.057066 * Math.sin(2 * d - m - mm) +
    0.053322 * Math.sin(2 * d + mm) +
    0.045758 * Math.sin(2 * d - m) -
    0.040923 * Math.sin(m - mm) -
    0.03472 * Math.sin(d) -
    0.030383 * Math.sin(m + mm)
  return { sun: turn(sun), moon: turn(moon) }
}

const epoch = dayNumber(2000, 1, 1)
/** Days from the epoch of an hour of the day in India, five and a half hours ahead of UT. */
const moment = (day: number, hour: number): number => day - epoch - 0.5 + (hour - 5.5) / 24
const elongation = (t: number): number => {
  const { sun, moon } = longitudes(t)
  return turn(moon - sun)
}

/** The month (1 Chaitra to 12 Phalguna) that runs at a time: by the sun's sidereal sign (Lahiri) at the new moon before. */
function monthAt(t: number): number {
  let start = t - elongation(t) / 12.1907
  for (let k = 0; k < 3; k++) {
    const off = ((elongation(start) + 180) % 360) - 180
    start -= off / 12.1907
  }
  const sign = Math.floor(turn(longitudes(start).sun - 23.853 - (1.397 * start) / 36_525) / 30)
  return ((sign + 1) % 12) + 1
}

/**
 * The day number in a Gregorian year on which a tithi (1 to 15 in the bright half, 16 to 30 in the dark) of a month prevails at an
 * hour in India; in a year with a leap month, that of the second. null where the year has none.
 */
export function tithiDay(year: number, month: number, tithi: number, hour: number): number | null {
  // Chaitra begins between mid-March and mid-April; Pausha to Phalguna may lie at either end of the year.
  const guess = dayNumber(month >= 10 ? year - 1 : year, 3, 28) + Math.round((month - 1) * 29.53 + tithi * 0.984)
  let found: number | null = null
  for (let day = guess - 34; day <= guess + 34; day++) {
    const now = moment(day, hour)
    const here = Math.floor(elongation(now) / 12) + 1
    const skipped = here === tithi - 1 && Math.floor(elongation(moment(day + 1, hour)) / 12) + 1 === tithi + 1
    if ((here === tithi || skipped) && monthAt(now) === month && (found === null || day - found > 1)) found = day
  }
  return found
}
