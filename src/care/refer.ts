import { anywhere, helpFor, type Line } from './helplines.ts'
import type { Theme } from './theme.ts'

/** Who is to be helped, and where. */
export type Whom = { readonly country?: string | undefined; readonly age: 'adult' | 'child'; readonly theme: Theme }

/** The lines that fit, best first; at most two, because a list is not read at three in the morning. */
export function linesFor({ country, age, theme }: Whom): readonly Line[] {
  const help = helpFor(country)
  const special = theme === 'abuse' ? help.abuse : theme === 'eating' ? help.eating : theme === 'medical' ? help.poison : undefined
  const child = age === 'child' ? help.child : undefined
  const found = [child, special, ...help.crisis].filter((line): line is Line => line !== undefined)
  const fit = theme === 'medical' ? found.filter((line) => line === help.poison) : found
  const once = fit.filter((line, n) => fit.findIndex((other) => other.name === line.name) === n)
  return (once.length > 0 || theme === 'medical' ? once : anywhere.crisis).slice(0, 2)
}

export const emergencyIn = (country?: string): string => helpFor(country).emergency

/** One line as it is said: "Samaritans on 116 123". */
export function sayLine(line: Line): string {
  const how = line.number
    ? `${line.name} on ${line.number}${line.text ? ` (or ${line.text})` : ''}`
    : line.text
      ? `${line.name}: ${line.text}`
      : line.name === line.site
        ? line.site
        : `${line.name} (${line.site})`
  return line.hours ? `${how}, ${line.hours}` : how
}

/**
 * The referral, in two or three short sentences. Where we do not know the country it says so by saying what works almost
 * anywhere. Never a bare list, never more than two lines and the emergency number.
 */
export function refer(whom: Whom): string {
  const lines = linesFor(whom)
  const emergency = emergencyIn(whom.country)
  const known = helpFor(whom.country) !== anywhere
  if (whom.theme === 'medical') {
    const poison = lines[0]
    return `Please ring ${emergency} now, or have somebody near you ring; they will tell you what to do, minute by minute.${poison ? ` If it is about something swallowed, ${sayLine(poison)} knows about that.` : ''}`
  }
  const always = lines.some((line) => line.number && !line.hours)
  const people = lines.map(sayLine).join(', or ')
  if (!known || !lines[0]?.number) {
    return `There are people who do this every night and are good at it: ${known && lines[0]?.name !== 'findahelpline.com' ? people : 'findahelpline.com lists the ones where you are'}. If it cannot wait, ring ${emergency}${known ? '' : ', which works from most mobile phones in the world'}.`
  }
  return `There are people who are good at this${always ? ', at any hour' : ''}: ${people}. If it cannot wait, ring ${emergency}.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** In another language only numbers and addresses are said: our descriptions of the lines are in English. */
export const bareLine = (line: Line): string => (line.number ? `${line.number} (${line.site})` : line.site)

/** The short form, for a later turn. */
export function referAgain(whom: Whom): string {
  const first = linesFor(whom).find((line) => line.number)
  const emergency = emergencyIn(whom.country)
  return first
    ? `${capital(sayLine(first))} is still there, and ${emergency} if it cannot wait.`
    : `findahelpline.com is still there, and ${emergency} if it cannot wait.`
}
