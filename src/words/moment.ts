/** The circumstances of one utterance: who, when, where, through what, and how to stop it. */

/** How the person is reached: a page in a browser, a terminal, or a clock that is being replayed. */
export type Channel = 'page' | 'terminal' | 'replay' | 'api'

export type Moment = {
  readonly person: string
  readonly conversation: string
  readonly now: Temporal.Instant
  /** The person's IANA time zone, for example `Europe/Lisbon`. All civil time is reckoned in it. */
  readonly zone: string
  /** BCP 47, for example `en-GB`: decides dates, units and the 12 or 24 hour clock. */
  readonly locale: string
  readonly channel: Channel
  /** "Between us": nothing of it is written down. */
  readonly betweenUs: boolean
  /** Aborted when the person interrupts, says stop, or goes. */
  readonly signal: AbortSignal
  /** The act under way, set by consent: the idempotency key of whatever the ability does to the world. */
  readonly act?: string
  /**
   * Set by consent beside `act`: takes the ops by which an ability changes the vault, to be kept in one transaction with
   * the act's outcome. So what was done and that it was done are on the disk together, or neither is.
   */
  keep?(changes: readonly Change[]): void
}

/** What an ability changes in the vault, as an op: see `vault/vault.ts`. */
export type Change = { readonly id: string; readonly kind: string; readonly version: number; readonly at: string; readonly body: unknown }

/** The civil time of a moment. */
export const localTime = (moment: Pick<Moment, 'now' | 'zone'>): Temporal.ZonedDateTime => moment.now.toZonedDateTimeISO(moment.zone)
