/** Trouble with an engine (a disk, a server, a model): expected to happen, told in words, retried where that is safe. */
export class Trouble extends Error {
  readonly engine: string
  readonly retry: 'now' | 'later' | 'never'
  /** What the companion would say about it, in words that a person understands. */
  readonly tell: string

  constructor(what: { engine: string; retry: 'now' | 'later' | 'never'; tell: string; cause?: unknown }) {
    super(`${what.engine}: ${what.tell}`, { cause: what.cause })
    this.name = 'Trouble'
    this.engine = what.engine
    this.retry = what.retry
    this.tell = what.tell
  }
}
