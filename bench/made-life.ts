/** A life of any length, made of plain sentences: repeatable, and no real person's. */
import type { Awake } from '../src/awaken.ts'
import type { Op } from '../src/vault/vault.ts'
import { seededChance } from '../src/words/chance.ts'
import { saidByPerson } from '../src/words/label.ts'

const people = 'Anna Karim Deniz Jonas Priya Marta Tomas Aylin Selim Hanna Teo Ruth Omar Lena Victor Grace Mei Pavel Nadia Hugo'.split(' ')
const places = 'Lisbon Oakland Trieste Leeds Izmir Ghent Turin Malmo Porto Cork Graz Bergen Split Lyon Utrecht Vilnius'.split(' ')
const things =
  'the boat|the piano|a green coat|the workshop|the garden|a letter|the kitchen table|an old bicycle|the choir|the report|the flat|a recipe|the dentist|the rent|a film|the allotment|the van|the tax form|a pair of boots|the school play'.split(
    '|',
  )
const deeds =
  'talked about|forgot|finally sorted out|argued over|laughed about|worried about|paid for|sold|repaired|lost|found|looked at|finished|started|postponed|photographed'.split(
    '|',
  )
const ends =
  'and it took all afternoon|which was a relief|although it rained|before dinner|after the meeting|and I slept badly afterwards|because of the holidays|with the neighbours listening|as we do every year|and nobody minded'.split(
    '|',
  )

/** Fills a life with `count` utterances, one every ten minutes before `until`, in batches of a thousand. */
export async function fill({ vault }: Pick<Awake, 'vault'>, count: number, until: Temporal.Instant): Promise<void> {
  const chance = seededChance(7)
  const start = until.subtract({ minutes: count * 10 })
  let ops: Op[] = []
  for (let n = 0; n < count; n++) {
    const at = start.add({ minutes: n * 10 }).toString()
    const id = chance.id(Temporal.Instant.from(at))
    const text = `${chance.pick(people)} and I ${chance.pick(deeds)} ${chance.pick(things)} in ${chance.pick(places)} ${chance.pick(ends)}.`
    ops.push({
      id: `op-${id}`,
      kind: 'memory.remembered',
      version: 1,
      at,
      body: { id, conversation: at.slice(0, 10), who: n % 5 === 4 ? 'companion' : 'person', text, at, label: saidByPerson(id) },
    })
    if (ops.length === 1000 || n === count - 1) {
      await vault.append(ops)
      ops = []
    }
  }
}

/** What an ordinary person says of an evening: told, asked, requested. */
export const utterances: readonly string[] = [
  'I had lunch with Anna today',
  'what did Karim say about the boat?',
  'remind me to water the plants tomorrow at nine',
  'when did I last talk about the piano?',
  'I slept badly again',
  'add oat milk to the shopping list',
  'my boss moved the deadline to Friday',
  'what time is it in Tokyo?',
  'who sold the green coat?',
  'I think I will paint the kitchen',
  'what is 15% of 84?',
  'tell me a joke',
  'we argued about money and I walked out',
  'how many times have I been to Lisbon?',
  'good evening',
  'the interview went well',
  'what do you think about second chances?',
  'I am bored',
  'thanks',
  'what is on my shopping list?',
]
