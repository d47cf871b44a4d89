/** The inward side of the invented life: six weeks of mood, a few days gathered, a portrait. */
import type { DaysView, MoodPoint, MoodView, MoodWord, PortraitView } from '../src/door/sheets.ts'
import type { Source } from '../src/door/wire.ts'

const zone = 'Europe/Istanbul'
const said = (item: string, text: string, at: string): Source => ({ item, text, at, who: 'person' })

const felt: readonly (readonly [day: string, valence: number, words: readonly MoodWord[], text: string])[] = [
  ['2026-10-12', 0.2, ['calm'], 'I varnished two pegboxes and the shop was quiet all day.'],
  ['2026-10-14', 0.55, ['glad'], 'Aylin sang in the workshop and the customers stayed to listen.'],
  ['2026-10-16', 0.35, ['hopeful'], 'Deniz says the museum may want the old kemençe after all.'],
  ['2026-10-17', -0.1, ['tired'], 'Up till two with the glue, I can hardly see straight.'],
  ['2026-10-19', -0.45, ['anxious'], 'The museum wants it in three weeks and I am scared to touch it.'],
  ['2026-10-21', -0.62, ['anxious', 'tired'], 'I never sleep before a deadline. I lay there and listened to the ferry.'],
  ['2026-10-23', -0.3, ['overwhelmed'], 'Three instruments on the bench and everybody rings at once.'],
  ['2026-10-26', 0.1, ['calm'], 'I swam before work.'],
  ['2026-10-28', 0.4, ['relieved'], 'The neck held. I tuned it up and it held.'],
  ['2026-10-31', 0.66, ['proud'], 'The curator played it and nobody in the room said a word.'],
  ['2026-11-02', 0.5, ['grateful'], 'Marchetti sent a case of oranges, just to say thank you.'],
  ['2026-11-05', 0.05, [], 'Jonas is off on Fridays from now on.'],
  ['2026-11-08', -0.5, ['sad'], 'I found father’s plane in the drawer and I had to sit down.'],
  ['2026-11-10', -0.36, ['lonely'], 'Everyone has somebody on a Sunday but me.'],
  ['2026-11-13', 0.15, ['calm'], 'Rain all day. I read.'],
  ['2026-11-16', 0.48, ['glad'], 'Mum laughed at the radio until she cried.'],
  ['2026-11-19', -0.2, ['guilty'], 'I still have not answered Karim, and it is seven weeks.'],
  ['2026-11-21', 0.6, ['glad', 'excited'], 'Aylin and I cooked for nine. It was loud and it was good.'],
]

export const exampleMood: MoodView = {
  zone,
  from: '2026-10-12',
  to: '2026-11-22',
  told: 'As far as you told me, in the last two weeks it went up and down: four good days and three hard ones. You sounded glad and calm most often.',
  days: felt.map(([day, valence, words, text], n): MoodPoint => ({
    day,
    valence,
    arousal: 0.4,
    words,
    felt: [{ source: said(`m-${n}`, text, `${day}T17:20:00Z`), valence, byPerson: n === 3, ...(words[0] ? { word: words[0] } : {}) }],
  })),
}

const line = (part: 'happened' | 'decided' | 'open', item: string, text: string, at: string) => ({ part, text, source: said(item, text, at) })

export const exampleDays: DaysView = {
  zone,
  today: '2026-11-22',
  entries: [
    {
      id: 'day/2026-11-21',
      grain: 'day',
      start: '2026-11-21',
      stop: '2026-11-22',
      told: 'Yesterday Aylin and you cooked for nine, and the kemençe went to the museum in a taxi. You decided to take no more work before the new year. What is open: you still have to answer Karim about the boat.',
      who: ['Aylin', 'Karim', 'Deniz'],
      lines: [
        line('happened', 'd-1', 'Aylin and I cooked for nine.', '2026-11-21T19:40:00Z'),
        line('happened', 'd-2', 'The kemençe went to the museum in a taxi.', '2026-11-21T09:12:00Z'),
        line('decided', 'd-3', 'I decided to take no more work before the new year.', '2026-11-21T20:02:00Z'),
        line('open', 'd-4', 'I still have to answer Karim about the boat.', '2026-11-21T20:05:00Z'),
      ],
    },
    {
      id: 'day/2026-11-19',
      grain: 'day',
      start: '2026-11-19',
      stop: '2026-11-20',
      told: 'On 19 November Jonas broke a bridge, and you glued it before noon. What is open: you are waiting for the strings from Cremona.',
      who: ['Jonas'],
      lines: [
        line('happened', 'd-5', 'Jonas broke a bridge and I glued it before noon.', '2026-11-19T12:00:00Z'),
        line('open', 'd-6', 'I am waiting for the strings from Cremona.', '2026-11-19T16:30:00Z'),
      ],
    },
    {
      id: 'week/2026-11-09',
      grain: 'week',
      start: '2026-11-09',
      stop: '2026-11-16',
      told: 'That week it rained, and you read. You decided to swim on Mondays and Thursdays.',
      who: ['Aylin'],
      lines: [line('decided', 'd-7', 'I decided to swim on Mondays and Thursdays.', '2026-11-13T18:00:00Z')],
    },
  ],
}

export const examplePortrait: PortraitView = {
  zone,
  lines: [
    {
      id: 'value/never hurry',
      kind: 'value',
      text: 'You never hurry an instrument.',
      madeBy: 'rule',
      for: [said('p-1', 'I never hurry an instrument.', '2026-09-14T18:00:00Z')],
      against: [said('p-2', 'I hurried the oud for the wedding and I am not proud of it.', '2026-10-03T20:10:00Z')],
    },
    {
      id: 'value/answer letter',
      kind: 'value',
      text: 'You believe in answering letters by hand.',
      madeBy: 'person',
      for: [said('p-3', 'I believe in answering letters.', '2026-09-20T18:00:00Z')],
      against: [],
    },
    {
      id: 'preference/likes tea',
      kind: 'preference',
      text: 'You like black tea from Rize.',
      madeBy: 'rule',
      for: [said('p-4', 'I like black tea from Rize, nothing else before ten.', '2026-09-03T07:10:00Z')],
      against: [],
    },
    {
      id: 'style/hours',
      kind: 'style',
      text: 'You mostly talk with me in the evening.',
      madeBy: 'rule',
      for: [said('p-5', 'Back from the shop.', '2026-11-20T18:10:00Z'), said('p-6', 'Long day.', '2026-11-19T18:40:00Z')],
      against: [],
    },
  ],
}
