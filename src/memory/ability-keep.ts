import { z } from 'zod'
import type { Ability } from '../words/ability.ts'
import type { AbilityParts } from './abilities.ts'
import { toYou } from './learning/rule.ts'
import { sayFact } from './say-fact.ts'

type Keep = { what: string }
/** `said`: what is now known, each as a sentence; empty where it stands as it was said. */
type Kept = { facts: readonly string[]; said: readonly string[] }

export const keepAbility = ({ memory }: AbilityParts): Ability<Keep, Kept> => ({
  name: 'memory.keep',
  class: 'reversible',
  about: 'Keeps something in mind that you asked me to remember.',
  takes: z.object({ what: z.string().trim().min(2).max(2000) }),
  async do({ what }, moment, label) {
    const item = label.sources.map((id) => memory.item(id)).find((found) => found !== undefined)
    if (moment.betweenUs || !item) return { kind: 'not', why: 'We are between us, so I write nothing down. Say it again afterwards and I will keep it.' }
    const facts = await memory.keep(item, what, moment)
    const said = facts.filter(({ slot }) => slot !== 'note').map((fact) => sayFact(fact, { now: moment.now, zone: moment.zone, locale: moment.locale }))
    return {
      kind: 'done',
      result: { facts: facts.filter(({ recordedAt }) => recordedAt === moment.now.toString()).map(({ id }) => id), said },
      sources: [{ item: item.id, text: item.text, at: item.at, who: item.who }],
    }
  },
  async undo({ facts }, moment) {
    for (const fact of facts) await memory.takeBack(fact, moment.now.toString())
  },
  spoken: {
    intents: ['memory_keep'],
    fill: (reading) => {
      const what = reading.slots['what']?.trim()
      return what ? { what } : {}
    },
    needs: [{ slot: 'what', ask: ['What shall I remember?', 'Yes: what is it?', 'Go on, I am listening. What should I keep?'] }],
    tell({ said }, { what }) {
      const kept = said.length > 0 ? said.join(' ') : `${toYou(what).replace(/[.!?]+$/, '')}.`
      const lower = said.length > 0 ? kept : kept.charAt(0).toUpperCase() + kept.slice(1)
      return [`I have it. ${lower}`, `Kept: ${kept}`, `I will remember. ${lower}`, `${lower} That stays with me.`]
    },
  },
})
