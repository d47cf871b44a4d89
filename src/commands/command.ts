import type { Readable } from 'node:stream'

/** One word of the command line. `run` gives the exit code: 0 done, 1 failed (said on `err`), 2 not understood. */
export type Command = {
  readonly about: string
  readonly usage: string
  run(args: readonly string[], io: Io): Promise<number>
}

/** What a command may touch, so that tests can play it. */
export type Io = {
  readonly in: Readable & { readonly isTTY?: boolean }
  out(text: string): void
  err(text: string): void
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  /** What this user's other programs give the files that they make; what is started here and is not OS1 gets it back. */
  readonly umask?: number
  /** Somebody sits there: questions may be asked. */
  readonly isTerminal: boolean
  /** Keeps the compiled form of what was loaded for the next start. */
  flush(): void
}
