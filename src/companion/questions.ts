/** The questions of the first meeting: closed, few, each with what counts as an answer. */
import type { Manner } from '../mind/mind.ts'
import type { Moment } from '../words/moment.ts'
import { nameIn } from './naming.ts'
import { placeIn, placeOfZone } from './place.ts'

export type Answers = {
  readonly call?: string
  readonly age?: 'adult' | 'child'
  readonly country?: string
  readonly countryName?: string
  readonly zone?: string
  readonly company?: number
  readonly help?: readonly string[]
  readonly manner?: Manner
}

export type Question = {
  readonly key: string
  ask(answers: Answers, moment: Moment): string
  options(answers: Answers, moment: Moment): readonly string[]
  /** What an answer adds, or undefined if this is no answer to the question. */
  read(text: string, about: { moment: Moment; answers: Answers }): Partial<Answers> | undefined
  /** A short word on the answer, before the next question. */
  reply(answers: Answers): string
  when?(answers: Answers): boolean
  /** How it is asked the second time, where the options do not say it. */
  readonly again?: string
}

const company = [
  ['Only when I ask', 0.1],
  ['Now and then', 0.5],
  ['Often', 0.9],
] as const

const helps = [
  ['Remembering things', /rememb|memory|forget|remind/i, 'remembering things'],
  ['Keeping my days in order', /day|order|list|calendar|organi[sz]|plan|schedul|task|appointment/i, 'keeping your days in order'],
  ['Thinking things over', /think|decid|decision|advice|work (it |things )?(out|through)|idea/i, 'thinking things over'],
  ['Someone to talk to', /talk|compan|chat|listen|lonely|evening/i, 'having someone to talk to'],
] as const

const plainManner: Manner = { length: 0.5, formality: 0.4, warmth: 0.6, humour: 0.4, directness: 0.6 }
const manners: readonly (readonly [string, RegExp, Manner, string])[] = [
  ['Briefly', /brief|short|quick|to the point|concise|blunt|direct/i, { ...plainManner, length: 0.15, directness: 0.9 }, 'Short it is.'],
  ['Plainly', /plain|normal|simpl|straight|ordinary|natural/i, plainManner, 'Plainly, then.'],
  ['Gently', /gentl|warm|soft|kind|friend|tender/i, { ...plainManner, warmth: 0.9, directness: 0.4 }, 'Gently, then.'],
  ['With some humour', /humou?r|fun|jok|dry|playful|light|tease|witt/i, { ...plainManner, humour: 0.85 }, 'I will try to be worth it.'],
]

const whole = (text: string, pattern: RegExp): boolean => pattern.test(text) && text.trim().split(/\s+/).length <= 14

export const questions: readonly Question[] = [
  {
    key: 'call',
    ask: () => 'What shall I call you?',
    options: () => [],
    read: (text) => {
      const call = nameIn(text, 'own')
      return call ? { call } : undefined
    },
    again: 'Just the name that you like to hear, or “skip”.',
    reply: ({ call }) => (call ? `${call}. Good.` : ''),
  },
  {
    key: 'age',
    ask: () => 'Am I for an adult, or for someone under eighteen? It changes what I may do.',
    options: () => ['An adult', 'Under eighteen'],
    read: (text) => {
      const years = /\b(\d{1,3})\b/.exec(text)?.[1]
      if (years && whole(text, /\d/)) return { age: Number(years) < 18 ? 'child' : 'adult' }
      if (whole(text, /\b(under (eighteen|18)|child|kid|minor|teen\w*|no,? (i'?m )?(not|under)|not yet)\b/i)) return { age: 'child' }
      if (whole(text, /\b(adult|grown|over (eighteen|18)|yes|of age|old enough|man|woman)\b/i)) return { age: 'adult' }
      return undefined
    },
    reply: ({ age }) => (age === 'child' ? 'Then I will never send or fetch anything for you, and I will say often that I am a program.' : ''),
  },
  {
    key: 'where',
    ask: (_answers, { zone }) => {
      const guess = placeOfZone(zone)
      return guess
        ? `Your clock is set to ${guess.city}. Are you in ${guess.countryName}? I ask so that the hours are right, and the help lines, if you should ever need one.`
        : 'Which country are you in? I ask so that the hours are right, and the help lines, if you should ever need one.'
    },
    options: (_answers, { zone }) => (placeOfZone(zone) ? ['Yes', 'Somewhere else'] : []),
    read: (text, { moment }) => {
      const guess = placeOfZone(moment.zone)
      const place = placeIn(text)
      if (place && whole(text, /\w/)) return { country: place.country, countryName: place.countryName, ...(place.zone ? { zone: place.zone } : {}) }
      if (guess && whole(text, /^\W*(yes|yeah|yep|right|correct|i am|that'?s right|sure|indeed)\b/i))
        return { country: guess.country, countryName: guess.countryName }
      if (whole(text, /^\W*(no|nope|somewhere else|elsewhere|not really)\W*$/i)) return {}
      return undefined
    },
    again: 'That place I do not find on my map. Which country is it in? Or “skip”.',
    reply: ({ countryName }) => (countryName ? `${capital(countryName)}, noted.` : 'You can tell me in Settings.'),
  },
  {
    key: 'company',
    ask: () => 'How much company would you like from me: only when you ask, now and then, or often?',
    options: () => company.map(([words]) => words),
    read: (text) => {
      if (whole(text, /only|when i ask|never|little|not much|quiet|rarely|leave me/i)) return { company: 0.1 }
      if (whole(text, /now and then|sometimes|a bit|some|medium|moderate|occasional/i)) return { company: 0.5 }
      if (whole(text, /often|a lot|lots|much|always|all the time|plenty/i)) return { company: 0.9 }
      return undefined
    },
    reply: ({ company: much }) =>
      much === undefined
        ? ''
        : much < 0.3
          ? 'Then I keep to myself until you speak.'
          : much > 0.7
            ? 'Often, and you can always send me away.'
            : 'Now and then is easily kept.',
  },
  {
    key: 'help',
    ask: () => 'What would you like help with? One of these, or something of your own.',
    options: () => helps.map(([words]) => words),
    read: (text) => {
      const known = helps.filter(([, pattern]) => pattern.test(text)).map(([, , phrase]) => phrase)
      if (known.length > 0) return { help: known }
      if (/^\W*(all|everything|all of (them|it|these)|anything)\W*$/i.test(text)) return { help: helps.map(([, , phrase]) => phrase) }
      if (/^\W*(nothing|no idea|not sure|i don'?t know|dunno|we'?ll see|none)\b/i.test(text)) return {}
      const own = text
        .trim()
        .replace(/^(?:maybe |probably |just |i(?:'d| would) like (?:some )?help with |help (?:me )?with |with )+/i, '')
        .replace(/[.!?]+$/, '')
      // Something of their own is a phrase ("my thesis"); a sentence about their life is answered as such.
      return own.length > 1 && own.split(/\s+/).length <= 6 && !/^(i|my \w+ (is|has|was|left|died))\b/i.test(own) ? { help: [ownWords(own)] } : undefined
    },
    reply: ({ help }) => (help?.length ? 'That I can do.' : 'We will find out.'),
  },
  {
    key: 'manner',
    ask: () => 'And how would you like to be spoken to: briefly, plainly, gently, or with some humour?',
    options: () => manners.map(([words]) => words),
    read: (text) => {
      const found = manners.find(([, pattern]) => whole(text, pattern))
      return found ? { manner: found[2] } : undefined
    },
    reply: ({ manner }) => manners.find(([, , known]) => JSON.stringify(known) === JSON.stringify(manner))?.[3] ?? '',
  },
]

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "my thesis" said back is "your thesis". */
const ownWords = (text: string): string => text.replace(/\bmy\b/gi, 'your').replace(/\bmyself\b/gi, 'yourself')
