/** What a running OS1 answers to its own commands: through the socket, or called here when none runs. */
import { z } from 'zod'
import type { Awake } from '../awaken.ts'
import { isStopWord } from '../consent/consent.ts'
import type { Commands } from '../door/socket.ts'
import type { Changed } from '../vault/keys/keys.ts'
import type { Unasked } from '../words/said.ts'
import { saidByPerson } from '../words/label.ts'
import { sizeOf } from './doctor.ts'
import type { Looked } from './doctor.ts'
import { keptAnswers } from './kept.ts'
import { meaningAnswers } from './meaning-asked.ts'
import { Misuse } from './told.ts'

/** `link` and `ended` are there where a door is open. */
export type Served = { readonly awake: Awake; link?(): string; address?(): string; end?(): void }

const talked = z.object({ id: z.string().min(1).max(64), text: z.string().min(1).max(8_000) })

const passphrases = z.object({ passphrase: z.string().max(1024), old: z.string().max(1024).optional() })

/** What was refused is told as the command's failure. */
function done(changed: Changed): null {
  if (changed.kind === 'refused') throw new Misuse(changed.why)
  return null
}

export function serve({ awake, link, address, end }: Served): Commands {
  const { companion } = awake
  const answers: Record<string, (args: unknown, signal: AbortSignal) => AsyncGenerator<unknown, unknown>> = {
    async *link() {
      return { link: link?.(), address: address?.() }
    },
    async *talk(args, signal) {
      const { id, text } = talked.parse(args)
      if (isStopWord(text)) awake.consent.stop()
      yield* companion.converse({ id, text, by: 'text', label: saidByPerson(id) }, { channel: 'terminal', signal })
      return null
    },
    async *confirm(args, signal) {
      const { id, yes } = z.object({ id: z.string(), yes: z.boolean() }).parse(args)
      yield* companion.confirm(id, { yes, by: 'screen' }, { channel: 'terminal', signal })
      return null
    },
    async *arrive(_args, signal) {
      yield* companion.arrive({ channel: 'terminal', signal })
      return null
    },
    async *attend(_args, signal) {
      yield* unasked(awake, signal)
      return null
    },
    async *who() {
      const profile = awake.person.profile()
      return {
        companion: profile.companion?.name,
        person: profile.name,
        meeting: companion.meeting(),
        betweenUs: companion.betweenUs(),
        latest: companion.latest(4),
      }
    },
    async *'keys.about'() {
      return awake.keys.about()
    },
    async *'keys.recovery'() {
      const made = await awake.keys.newRecoveryKey()
      if (made.kind === 'refused') throw new Misuse(made.why)
      return made
    },
    async *'keys.passphrase'(args) {
      const { passphrase, old } = passphrases.parse(args)
      return done(old === undefined ? await awake.keys.setPassphrase(passphrase) : await awake.keys.changePassphrase(old, passphrase))
    },
    async *'keys.by-itself'(args) {
      return done(await awake.keys.setUnlockByItself(z.object({ on: z.boolean() }).parse(args).on))
    },
    async *audit() {
      return awake.consent.verifyAudit()
    },
    async *look() {
      const audit = awake.consent.verifyAudit()
      const damage = awake.damage()
      return {
        ...(damage ? { damage } : {}),
        bytes: sizeOf(awake.places),
        ...awake.memory.count(),
        audit,
        keys: awake.keys.about(),
        meaning: awake.meaning.filled(),
      } satisfies Looked
    },
    async *end() {
      end?.()
      return null
    },
    ...keptAnswers({ awake, ...(end && { end }) }),
    ...meaningAnswers(awake),
  }
  return (command, args, signal) => {
    const found = Object.hasOwn(answers, command) ? answers[command] : undefined
    if (!found) throw new Misuse(`A running OS1 does not know "${command}". It may be of another version: stop it and start it again.`)
    return found(args, signal)
  }
}

/** What is said unasked while somebody listens, as it happens. */
async function* unasked({ companion }: Awake, signal: AbortSignal): AsyncGenerator<Unasked> {
  const waiting: Unasked[] = []
  let wake = (): void => {}
  const leave = companion.attend((event) => {
    if (event.kind !== 'unasked') return
    waiting.push(event.unasked)
    wake()
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  try {
    while (!signal.aborted) {
      const next = waiting.shift()
      if (next) yield next
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    leave()
  }
}
