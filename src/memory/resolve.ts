import type { Readable } from '../vault/vault.ts'
import { closeRelations } from './learning/kin.ts'
import type { Whom } from './learning/rule.ts'
import type { Learned } from './ops.ts'
import { peopleCalled, relationWord } from './people.ts'

type Human = Exclude<Whom, 'you'>

/**
 * Who is meant: a known human by name or relation, or a new one. One that was known by relation only ("my sister") and one
 * known by name only ("Anna") become one as soon as both are said together.
 */
export function resolver(vault: Readable, newId: () => string) {
  const fresh: { id: string; name?: string; relation?: string }[] = []
  const merges: { from: string; into: string }[] = []

  const sameRelation = (a: string | undefined, b: string): boolean => a !== undefined && relationWord(a) === relationWord(b)
  const byName = (name: string): { id: string; name?: string; relation?: string }[] => {
    const lower = name.toLowerCase()
    return [...fresh.filter((one) => one.name?.toLowerCase() === lower), ...peopleCalled(vault, name).filter((one) => one.name !== undefined)]
  }
  const byRelation = (relation: string): { id: string; name?: string; relation?: string }[] => [
    ...fresh.filter((one) => sameRelation(one.relation, relation)),
    ...peopleCalled(vault, `my ${relation}`).filter((one) => sameRelation(one.relation, relation)),
  ]

  function id(who: Human): string | undefined {
    const { name, relation } = who
    if (name) {
      const named = byName(name)
      // Two Annas: the one of this relation, else the one last spoken of, unless the relations contradict.
      const fits =
        (relation && named.find((one) => sameRelation(one.relation, relation))) || named.find((one) => !relation || one.relation === undefined) || named[0]
      const unnamed = relation && closeRelations.has(relation) ? byRelation(relation).find((one) => one.name === undefined) : undefined
      if (fits && unnamed && fits.id !== unnamed.id && !merges.some(({ from }) => from === unnamed.id)) merges.push({ from: unnamed.id, into: fits.id })
      if (fits) return fits.id
      if (unnamed) {
        fresh.push({ id: unnamed.id, name, ...(relation && { relation }) })
        return unnamed.id
      }
    } else if (relation) {
      const all = [...new Map(byRelation(relation).map((one) => [one.id, one])).values()]
      if (all.length === 1) return all[0]?.id
      if (all.length > 1 || !closeRelations.has(relation)) return undefined
    } else return undefined
    const made = { id: newId(), ...(name && { name }), ...(relation && { relation }) }
    fresh.push(made)
    return made.id
  }

  return {
    id,
    merges: (): Learned['merges'] => merges,
    mention(who: Whom): Learned['mentions'][number] | undefined {
      if (who === 'you') return undefined
      const person = id(who)
      return person === undefined ? undefined : { person, ...(who.name && { name: who.name }), ...(who.relation && { relation: who.relation }) }
    },
  }
}
