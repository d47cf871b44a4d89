/**
 * The table of life events: what happens to people, and how one who pays attention meets it. Data only; the reader, the
 * planner and the threads of the built-in mind use it, and a language model gets the same particulars to ask for.
 */
import { awayAndAround } from './away-and-around.ts'
import { bodyAndSleep } from './body-and-sleep.ts'
import { children } from './children.ts'
import { familyAndFeasts } from './family-and-feasts.ts'
import { friends } from './friends.ts'
import { homeAndMoney } from './home-and-money.ts'
import { illness } from './illness.ts'
import { innerWeather } from './inner-weather.ts'
import type { LifeEventKind } from './kind.ts'
import { loss } from './loss.ts'
import { love } from './love.ts'
import { partings } from './partings.ts'
import { smallJoys } from './small-joys.ts'
import { studyAndMaking } from './study-and-making.ts'
import { work } from './work.ts'
import { workdays } from './workdays.ts'

export const lifeEvents: readonly LifeEventKind[] = [
  ...work,
  ...workdays,
  ...love,
  ...partings,
  ...illness,
  ...bodyAndSleep,
  ...loss,
  ...children,
  ...friends,
  ...familyAndFeasts,
  ...homeAndMoney,
  ...studyAndMaking,
  ...awayAndAround,
  ...smallJoys,
  ...innerWeather,
]

const byKey: ReadonlyMap<string, LifeEventKind> = new Map(lifeEvents.map((kind) => [kind.key, kind]))

/** The kind with this key. */
export const lifeEvent = (key: string): LifeEventKind | undefined => byKey.get(key)
