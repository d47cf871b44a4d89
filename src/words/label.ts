/**
 * Labels: where a datum comes from and who may see it. Every stored datum carries one, and a derived datum takes
 * the worst of its inputs. There is no function that improves a label, on purpose: only the person's own edit makes
 * a new datum with the person's integrity.
 */

/** Who vouches for it, best first. */
export type Integrity = 'person' | 'companion' | 'outside'

/** Who may see it, most open first. */
export type Confidentiality = 'public' | 'private' | 'secret'

export type Label = {
  readonly integrity: Integrity
  readonly confidentiality: Confidentiality
  /** Ids of what it was made from: item ids, message ids, URLs. Sorted, without repeats. */
  readonly sources: readonly string[]
}

const integrities: readonly Integrity[] = ['person', 'companion', 'outside']
const confidentialities: readonly Confidentiality[] = ['public', 'private', 'secret']

const worst = <T>(order: readonly T[], a: T, b: T): T => (order.indexOf(a) >= order.indexOf(b) ? a : b)

/** What nothing has touched yet: the neutral element of `join`. */
export const clean: Label = { integrity: 'person', confidentiality: 'public', sources: [] }

/** What the person says or writes themselves. */
export const saidByPerson = (source: string): Label => ({ integrity: 'person', confidentiality: 'private', sources: [source] })

/** What the companion says or concludes. */
export const saidByCompanion = (source: string): Label => ({ integrity: 'companion', confidentiality: 'private', sources: [source] })

/** The worst of all labels given. */
export function join(...labels: readonly Label[]): Label {
  let { integrity, confidentiality } = clean
  const sources = new Set<string>()
  for (const label of labels) {
    integrity = worst(integrities, integrity, label.integrity)
    confidentiality = worst(confidentialities, confidentiality, label.confidentiality)
    for (const source of label.sources) sources.add(source)
  }
  return { integrity, confidentiality, sources: [...sources].sort() }
}

/** Whether text from outside had a part in it. */
export const isTainted = (label: Label): boolean => label.integrity === 'outside'
