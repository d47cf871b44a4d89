/**
 * What the companion thinks: some two hundred everyday questions on which it holds a considered view, and what divides
 * nations and faiths, on which it tells the sides and keeps out. Change a view only with a note to the person (see
 * `src/companion/character.md`); it is never changed by who asks.
 */
import { conduct } from './conduct.ts'
import { contested } from './contested.ts'
import { family } from './family.ts'
import { viewFinder } from './find-view.ts'
import { friends } from './friends.ts'
import { living } from './living.ts'
import { love } from './love.ts'
import { money } from './money.ts'
import { more } from './more.ts'
import { self } from './self.ts'
import type { Contested, View } from './view.ts'
import { work } from './work.ts'

export { keepsOut, pressed, withAgainst, type Contested, type View } from './view.ts'
export { contested }

export const views: readonly View[] = [...work, ...money, ...friends, ...love, ...family, ...living, ...self, ...conduct, ...more]

const finder = viewFinder(views, contested)

/** The view on what is asked; undefined where nothing is asked, or nothing is thought. Matters that divide nations and faiths are `findContested`. */
export const findView = (text: string): View | undefined => (finder.contested(text) ? undefined : finder.view(text))

export const findContested = (text: string): Contested | undefined => finder.contested(text)
