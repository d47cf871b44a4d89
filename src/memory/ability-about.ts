import { z } from 'zod'
import type { Ability, Wordings } from '../words/ability.ts'
import type { Moment } from '../words/moment.ts'
import type { AbilityParts } from './abilities.ts'
import type { Asking, Summary } from './memory.ts'

type Known = { text: string; left: number }

const asking = (moment: Moment, parts: AbilityParts): Asking & { length?: number } => ({
  now: moment.now,
  zone: moment.zone,
  locale: moment.locale,
  ...(parts.length && { length: parts.length() }),
})
const known = (summary: Summary | undefined): Known => ({ text: summary?.text ?? '', left: summary?.left ?? 0 })

function more({ left }: Known): string {
  if (left <= 0) return ''
  return left === 1 ? ' And one thing more, on the page of what I know.' : ` And ${left} things more, on the page of what I know.`
}

export const aboutMeAbility = (parts: AbilityParts): Ability<Record<string, never>, Known> => ({
  name: 'memory.about-me',
  class: 'read',
  about: 'Tells you what I know about you, and where I have it from.',
  takes: z.object({}),
  async do(_args, moment) {
    const summary = parts.memory.about('you', asking(moment, parts))
    return { kind: 'done', result: known(summary), sources: summary?.sources ?? [] }
  },
  spoken: {
    intents: ['memory_about_me'],
    fill: () => ({}),
    needs: [],
    tell(result): Wordings {
      if (!result.text)
        return [
          'Nothing yet that I could put in a sentence. It comes from what you tell me, and from nowhere else.',
          'So far, very little: you have told me nothing about yourself that I could repeat.',
          'Hardly anything yet. I know only what you say to me.',
        ]
      return [
        `${result.text}${more(result)}`,
        `This is what you have told me. ${result.text}${more(result)}`,
        `What I have from you: ${result.text}${more(result)}`,
      ]
    },
  },
})

export const aboutAbility = (parts: AbilityParts): Ability<{ whom: string }, Known> => ({
  name: 'memory.about-person',
  class: 'read',
  about: 'Tells you what I know about somebody you spoke of, by name or by what they are to you.',
  takes: z.object({ whom: z.string().trim().min(1).max(120) }),
  async do({ whom }, moment) {
    const summary = parts.memory.about(whom, asking(moment, parts))
    if (!summary) return { kind: 'not', why: `You have told me nothing about ${whom}.` }
    return { kind: 'done', result: known(summary), sources: summary.sources, about: [{ kind: 'person', text: whom }] }
  },
})
