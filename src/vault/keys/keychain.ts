/**
 * The operating system's keychain, where there is one: keeps one small secret under a name, for this user on this
 * machine. It rejects with `Trouble` when it is locked or does not answer.
 */
export type Keychain = {
  /** As a person would call it: "the macOS keychain". */
  readonly name: string
  /** Replaces what was there. */
  put(name: string, secret: Uint8Array): Promise<void>
  get(name: string): Promise<Uint8Array | undefined>
  /** Quiet when there is nothing. */
  remove(name: string): Promise<void>
}
