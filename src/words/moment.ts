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
}

/** The civil time of a moment. */
export const localTime = (moment: Pick<Moment, 'now' | 'zone'>): Temporal.ZonedDateTime => moment.now.toZonedDateTimeISO(moment.zone)
