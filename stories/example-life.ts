/**
 * A life for pictures and for tests of the page: one Sunday afternoon of Elif's, who restores instruments in Istanbul.
 * Everything in it is invented, and shows only what OS1 does today.
 */
import type { Clock } from '../src/clock/clock.ts'
import { type FakeLife, type Line, fakeLife } from '../src/door/life.fake.ts'
import type { KnownEntry } from '../src/door/sheets.ts'
import type { Source } from '../src/door/wire.ts'
import { exampleDays, exampleMood, examplePortrait } from './example-inward.ts'
import type { Said } from '../src/words/said.ts'

/** The afternoon on which it is now. */
export const afternoon = '2026-11-22T14:10:00Z'

const said = (item: string, text: string, at: string): Source => ({ item, text, at, who: 'person' })
const boat = said('u-101', 'Karim is restoring his father’s boat in Trieste, and asks if I want to come and hold a brush.', '2026-10-04T18:20:00Z')

const known: KnownEntry[] = [
  {
    id: 'fact/1',
    kind: 'fact',
    about: 'you',
    text: 'You restore instruments for a living.',
    value: 'restore instruments',
    madeBy: 'rule',
    sources: [said('u-12', 'I restore instruments, mostly ouds and a few violins.', '2026-08-30T19:02:00Z')],
  },
  {
    id: 'fact/2',
    kind: 'fact',
    about: 'you',
    text: 'You sleep badly before a deadline, and well after a swim.',
    madeBy: 'person',
    sources: [said('u-88', 'I never sleep before a deadline. After a swim I sleep like a stone.', '2026-11-03T19:44:00Z')],
  },
  {
    id: 'fact/3',
    kind: 'fact',
    about: 'you',
    text: 'You keep your passport in the blue tin on the top shelf.',
    value: 'in the blue tin on the top shelf',
    madeBy: 'rule',
    sources: [said('u-120', 'My passport is in the blue tin on the top shelf, remember that.', '2026-11-09T08:12:00Z')],
  },
  { id: 'fact/4', kind: 'fact', about: 'Karim', text: 'Karim is restoring his father’s boat in Trieste.', madeBy: 'rule', sources: [boat] },
  {
    id: 'fact/5',
    kind: 'fact',
    about: 'Aylin',
    text: 'Aylin plays the cello on Thursdays.',
    value: 'on Thursdays',
    madeBy: 'rule',
    sources: [
      said('u-64', 'Aylin has her cello evening on Thursdays, so not then.', '2026-10-20T16:31:00Z'),
      said('u-71', 'It’s Thursday, so Aylin is at her cello.', '2026-10-29T17:02:00Z'),
    ],
  },
  {
    id: 'fact/6',
    kind: 'fact',
    about: 'Mother',
    text: 'Your mother’s birthday is on 3 February.',
    value: '3 February',
    madeBy: 'rule',
    sources: [said('u-20', 'Mum’s birthday is the third of February.', '2026-09-02T09:15:00Z')],
  },
]
const of = (name: string): KnownEntry[] => known.filter(({ about }) => about === name)

const greeting = 'Good afternoon, Elif. Wren here, an AI. One thing is left today: your mother, at six.'
const last = 'It is the beginning that stops you. Shall I remind you tonight, to write one line?'

const reminderSet: Said = {
  kind: 'did',
  act: { id: 'act-1', ability: 'reminder.set', args: { what: 'call Mother' }, outcome: 'done', told: 'A reminder for six: call your mother.', undo: 'act-1' },
}
const because: Said = { kind: 'because', sources: [boat] }
const choose: Said = {
  kind: 'choose',
  choices: { question: 'How much company would you like?', options: ['only when I ask', 'now and then', 'often'], skippable: true },
}

/** What is answered to what, by the words in it; anything else gets an honest line. */
function answer(text: string): Line {
  if (/remind/i.test(text)) return { text: 'I will remind you at six to call your mother.', extras: [reminderSet] }
  if (/karim|boat/i.test(text)) return { text: 'He asks if you want to come and hold a brush.', extras: [because] }
  if (/company/i.test(text)) return { text: 'How much company would you like? I can speak first, or wait until you do.', extras: [choose] }
  if (/now and then|only when|often/i.test(text)) return { text: 'Now and then it is. You can change that whenever you like.' }
  if (/answer|begin/i.test(text)) return { text: last }
  return { text: 'I have heard that, and I will keep it.' }
}

/** `past: 'none'` is a life that begins now. With `tie` one human deserves attention, which OS1 does not find by itself yet. */
type Past = { readonly past?: 'none' | 'some' | 'long'; readonly pause?: () => Promise<unknown>; readonly tie?: boolean }

export function exampleLife(clock: Clock, { past = 'some', pause, tie }: Past = {}): FakeLife {
  const life = fakeLife({ clock, answer: (text) => ({ ...answer(text), ...(pause ? { pause } : {}) }) })
  if (past === 'none') return life
  if (past === 'long')
    for (let n = 1; n <= 90; n++)
      life.lived(n % 2 ? 'person' : 'companion', n % 2 ? `The ${n}th thing that I said.` : `I heard the ${n - 1}th thing.`, { at: '2026-11-20T18:00:00Z' })
  const today = (time: string): string => `2026-11-22T${time}:00Z`
  life.lived('person', 'I am off to the market with Aylin.', { at: today('06:40') })
  life.lived('companion', 'Then I will be quiet. Bring back a story.', { at: today('06:40') })
  life.lived('companion', greeting, { at: today('14:02') })
  life.lived('person', 'What did Karim ask me?', { at: today('14:03') })
  life.lived('companion', 'You told me on 4 October: he asks if you want to come and hold a brush.', { at: today('14:03'), sources: [boat] })
  life.views.today = {
    date: '2026-11-22',
    zone: 'Europe/Istanbul',
    now: afternoon,
    summary: 'One thing is left today.',
    fixed: [
      { id: 'event/1', kind: 'event', title: 'Market', at: today('07:00'), state: 'past', note: 'with Aylin', can: [] },
      { id: 'reminder/1', kind: 'reminder', title: 'Oil the oud’s pegs', at: today('11:30'), state: 'done', can: [] },
      {
        id: 'reminder/2',
        kind: 'reminder',
        title: 'Call your mother',
        at: today('15:00'),
        state: 'ahead',
        can: ['done', 'later', 'cancel'],
      },
    ],
    open: [
      { id: 'event/2', kind: 'event', title: 'The rent goes out', at: '2026-11-23T06:00:00Z', state: 'ahead', can: [] },
      { id: 'task/1', kind: 'task', title: 'Answer Karim about the boat', state: 'ahead', note: 'He asked seven weeks ago.', can: ['done', 'later'] },
    ],
  }
  const person = (name: string, lastContact: string, more: object = {}) => ({
    id: `person/${name}`,
    name,
    lastContact: `${lastContact}T12:00:00Z`,
    lastSpokenOf: `${lastContact}T12:00:00Z`,
    facts: of(name),
    ...more,
  })
  life.views.people = {
    now: afternoon,
    zone: 'Europe/Istanbul',
    people: [
      person('Aylin', '2026-11-22', { relation: 'sister' }),
      person('Mother', '2026-11-20', { relation: 'mother' }),
      person('Jonas', '2026-11-05', { relation: 'colleague' }),
      person('Marchetti', '2026-11-01', { relation: 'customer' }),
      person('Deniz', '2026-10-16', { relation: 'friend' }),
      person('Karim', '2026-10-04', {
        relation: 'friend',
        ...(tie ? { tie: 'Seven weeks ago he asked about the boat, and you meant to answer. Three lines would do.' } : {}),
      }),
      person('Uncle Selim', '2026-08-20', { relation: 'uncle' }),
      person('Hanna', '2026-04-11', { relation: 'friend' }),
      person('Teo', '2026-07-19', { relation: 'friend' }),
    ],
  }
  life.views.known = { counts: { items: 1204, facts: known.length, people: 9 }, zone: 'Europe/Istanbul', entries: known }
  life.views.mood = exampleMood
  life.views.days = exampleDays
  life.views.portrait = examplePortrait
  life.made['fact/3'] = [{ id: 'due/7', kind: 'reminder', text: 'take the passport to the consulate' }]
  return life
}
