import type { Companion } from '../companion/companion.ts'
import { nextDue, sayRinging, takeDue, told } from '../secretary/secretary.ts'
import type { Vault } from '../vault/vault.ts'
import type { Chance } from '../words/chance.ts'
import type { Person } from '../person/person.ts'
import type { Occasion } from './initiative.ts'

/** The operating system's own notification; resolves to whether it was shown. */
export type Notify = (title: string, text: string) => Promise<boolean>

/**
 * Reminders, timers and wake-ups: marked as fired on the disk first, then carried to the open windows and terminals, else to
 * the system's notification. What reached nobody stays untold, and is said first at the next contact.
 */
export function reminders(parts: { vault: Vault; companion: Companion; notify: Notify; person: Person; chance: Chance }): Occasion {
  const { vault, companion, notify, person, chance } = parts
  return {
    name: 'reminders',
    next: () => nextDue(vault, person.profile().zone),
    async take(now) {
      const { zone, locale, companion: self } = person.profile()
      const { ringing, ops } = takeDue(vault, now, zone)
      await vault.append(ops)
      for (const ring of ringing) {
        const text = chance.pick(sayRinging(ring, now.toZonedDateTimeISO(zone), locale))
        const listened = companion.isAttended()
        if (!listened && !(await notify(self?.name ?? 'OS1', text))) continue
        await companion.reachOut({ text, why: ring.late ? 'late' : ring.kind, urgent: true })
        await vault.append(told(vault, [ring.id], now))
      }
    },
  }
}
