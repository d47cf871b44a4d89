/**
 * Looking outward: once a week it names one person who deserves attention, and one small thing to do about it. It knows
 * only what it is handed: who was spoken of, how, and when there was last contact.
 */
export type Tie = {
  readonly name: string
  /** "sister", "friend", "colleague" … */
  readonly relation?: string
  /** ISO instants. */
  readonly lastSpokenOf?: string
  readonly lastContact?: string
  /** How often, over the last 90 days, the person spoke of them. */
  readonly mentions?: number
  /** -1 to 1, how they were spoken of. */
  readonly warmth?: number
  /** `--MM-DD`, where known. */
  readonly birthday?: string
  /** Something unfinished: "said you would ring her", "her exam was on Tuesday". */
  readonly open?: string
  /** The person asked not to be nudged about them, or they are dead or did harm. */
  readonly leave?: boolean
}

export type Nudge = { readonly name: string; readonly why: string; readonly act: string; readonly worth: number }

const closeness: Readonly<Record<string, number>> = {
  mother: 3,
  mum: 3,
  mom: 3,
  father: 3,
  dad: 3,
  sister: 3,
  brother: 3,
  daughter: 3,
  son: 3,
  grandmother: 3,
  grandfather: 3,
  wife: 2,
  husband: 2,
  partner: 2,
  friend: 2.5,
  'best friend': 3,
  cousin: 1.5,
  aunt: 1.5,
  uncle: 1.5,
  neighbour: 1.5,
  colleague: 1,
  flatmate: 1,
  boss: 0,
}

/** Days without contact after which a tie of this closeness begins to thin. */
const thinsAfter = (close: number): number => (close >= 3 ? 14 : close >= 2 ? 28 : 60)

/** The one tie of this week, or undefined: after less than seven days, or where nothing is worth saying. */
export function lookOutward(
  ties: readonly Tie[],
  at: { now: Temporal.Instant; zone: string; last?: { at: string; name: string } | undefined },
): Nudge | undefined {
  if (at.last && at.now.since(Temporal.Instant.from(at.last.at)).total('hours') < 7 * 24) return undefined
  const best = ties
    .filter((tie) => !tie.leave && (tie.warmth ?? 0) >= -0.4 && tie.name !== at.last?.name)
    .map((tie) => nudge(tie, at))
    .filter((found): found is Nudge => found !== undefined)
    .sort((a, b) => b.worth - a.worth)[0]
  return best && best.worth >= 2 ? best : undefined
}

function nudge(tie: Tie, { now, zone }: { now: Temporal.Instant; zone: string }): Nudge | undefined {
  const close = closeness[tie.relation?.toLowerCase() ?? ''] ?? 1.5
  const birthday = daysToBirthday(tie.birthday, now, zone)
  if (birthday !== undefined && birthday <= 7) {
    return {
      name: tie.name,
      why: birthday === 0 ? `${tie.name} has a birthday today.` : `${tie.name}'s birthday is in ${birthday} ${birthday === 1 ? 'day' : 'days'}.`,
      act: `A card or a call for ${tie.name}: shall I put it in your day?`,
      worth: 4 + close,
    }
  }
  const days = tie.lastContact ? now.since(Temporal.Instant.from(tie.lastContact)).total('hours') / 24 : undefined
  if (tie.open)
    return {
      name: tie.name,
      why: `There was something unfinished with ${tie.name}: ${tie.open}.`,
      act: `Two lines to ${tie.name} would do it. Shall we write them now?`,
      worth: 2 + close,
    }
  if (days === undefined)
    return (tie.mentions ?? 0) >= 3
      ? {
          name: tie.name,
          why: `You speak of ${tie.name} often.`,
          act: `Would you like to see ${tie.name} this week? I can look for an evening.`,
          worth: 0.5 + close * 0.6,
        }
      : undefined
  const thin = days / thinsAfter(close)
  if (thin < 1) return undefined
  return {
    name: tie.name,
    why: `It has been ${inWords(days)} since you and ${tie.name} were last in touch.`,
    act:
      close >= 2.5
        ? `A short call to ${tie.name}, ten minutes, on the way somewhere: when would suit you?`
        : `One message to ${tie.name}, with one question in it. Shall I start it?`,
    worth: close * Math.min(thin, 2) + (tie.warmth ?? 0),
  }
}

/** "three weeks", not "21 days": a number of days sounds like an accusation. */
function inWords(days: number): string {
  if (days < 21) return 'a couple of weeks'
  if (days < 28) return 'three weeks'
  if (days < 45) return 'about a month'
  if (days < 75) return 'about two months'
  return days < 200 ? 'some months' : 'a long time'
}

function daysToBirthday(birthday: string | undefined, now: Temporal.Instant, zone: string): number | undefined {
  const found = birthday?.match(/(\d{2})-(\d{2})$/)
  if (!found) return undefined
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  for (const year of [today.year, today.year + 1]) {
    const date = Temporal.PlainDate.from({ year, month: Number(found[1]), day: Number(found[2]) }, { overflow: 'constrain' })
    const days = today.until(date).days
    if (days >= 0) return days
  }
  return undefined
}
