/** Asking, unasked and once, how something went that the person told of. */
import type { Thread } from '../mind/mind.ts'
import type { Life } from './life.ts'

const isWaiting = (thread: Thread): boolean => thread.followUpAt !== undefined && thread.followedUp === undefined && thread.status !== 'let go'

/** The first thread whose time comes, and when; null where nothing is to be asked. */
export function nextFollowUp(life: Pick<Life, 'state'>): { thread: Thread; at: Temporal.Instant } | null {
  if (unanswered(life)) return null
  let first: { thread: Thread; at: Temporal.Instant } | null = null
  for (const thread of life.state.threads) {
    if (!isWaiting(thread)) continue
    const at = Temporal.Instant.from(thread.followUpAt as string)
    if (!first || Temporal.Instant.compare(at, first.at) < 0) first = { thread, at }
  }
  return first
}

/** Something was asked unasked for, and the person has not spoken since: then nothing more is. */
function unanswered({ state: { threads, last } }: Pick<Life, 'state'>): boolean {
  const asked = threads
    .flatMap(({ followedUp }) => followedUp ?? [])
    .sort()
    .at(-1)
  return asked !== undefined && last !== undefined && Temporal.Instant.compare(asked, last.at) > 0
}

/** The words for it and the state in which they were said; a thread is asked about once, whether there were words or not. */
export async function askAfter(life: Life, thread: Thread): Promise<{ text: string | undefined; state: Life['state'] }> {
  const { mind } = await life.minds()
  const now = life.clock.now()
  const { zone, locale, manner, companion } = life.person.profile()
  const moment = { person: 'me', conversation: '', now, zone, locale, channel: 'page' as const, betweenUs: false, signal: new AbortController().signal }
  const asked = mind.followUp(thread, {
    state: life.state,
    chance: life.chance,
    moment,
    self: { name: companion?.name ?? 'OS1', since: companion?.since ?? now.toString(), manner },
  })
  const state = asked?.state ?? life.state
  return { text: asked?.text, state: { ...state, threads: state.threads.map((one) => (one.id === thread.id ? { ...one, followedUp: now.toString() } : one)) } }
}
