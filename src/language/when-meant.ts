import type { When } from '../words/when.ts'

/** Words that settle the half of the day. */
const halfSaid = /\b(am|pm|a\.m|p\.m|morning|noon|midnight|midday|night|evening|afternoon|tonight|early)\b|\d\s?[ap]\.?m\b|\b0\d:|\b(?:1[3-9]|2[0-3])\b/i

/**
 * What people mean by a bare hour in talk about their lives: "Thursday at two" is the afternoon. Hours from one to six are
 * moved to it unless the words, or words beside them, say otherwise; what lies in the past is left as it was said.
 */
export function asMeant(when: When, text: string, now?: Temporal.ZonedDateTime): When {
  const { from, to, until, clock } = when
  if (!clock || !from || from.hour < 1 || from.hour > 6 || halfSaid.test(text) || /\b(in|ago|hence)\b/i.test(when.text)) return when
  // Nobody is woken at a quarter to seven in the evening.
  if (/\b(?:wake|alarm|get me up|up (?:at|by|for))\b/i.test(text)) return when
  // At three in the morning, five is this morning.
  if (now && now.hour < 6 && from.epochMilliseconds > now.epochMilliseconds && from.epochMilliseconds - now.epochMilliseconds < 6 * 3_600_000) return when
  return { ...when, from: from.add({ hours: 12 }), to: to ? to.add({ hours: 12 }) : to, ...(until ? { until: until.add({ hours: 12 }) } : {}) }
}
