/**
 * What was written and is not known to have been heard. It survives a reload of the page (in the tab's own storage), so
 * that no message is lost; what is said between us is held in memory only.
 */
export type Unsent = { readonly id: string; readonly text: string; readonly betweenUs: boolean }

const name = 'unsent'

export class Outbox {
  #unsent: Unsent[] = []

  constructor() {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '[]')
      if (Array.isArray(kept)) this.#unsent = kept.filter((one): one is Unsent => typeof one?.id === 'string' && typeof one?.text === 'string')
    } catch {
      // A browser that keeps nothing, or something else under our name: begin empty.
    }
  }

  get all(): readonly Unsent[] {
    return this.#unsent
  }

  add(unsent: Unsent): void {
    this.#unsent.push(unsent)
    this.#keep()
  }

  heard(id: string): void {
    this.#unsent = this.#unsent.filter((one) => one.id !== id)
    this.#keep()
  }

  #keep(): void {
    try {
      sessionStorage.setItem(name, JSON.stringify(this.#unsent.filter(({ betweenUs }) => !betweenUs)))
    } catch {
      // Full or forbidden: the message is still in memory and is sent as soon as the door answers.
    }
  }
}
