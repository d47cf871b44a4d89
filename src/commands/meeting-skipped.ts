import type { Awake } from '../awaken.ts'

/** The name that the companion has where nobody met it: a short one from the table. */
const defaultName = { name: 'Wren', why: 'Nobody has met me yet, so I took a short name for the time being.' }

/** Skips the first meeting where lines come from a pipe or a file: a default name, and no questions. */
export async function unmet(awake: Awake): Promise<void> {
  if (!awake.companion.meeting() || awake.person.profile().companion) return
  const now = awake.clock.now()
  await awake.person.save({ companion: { ...defaultName, since: now.toString() } }, now)
}
