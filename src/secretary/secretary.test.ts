import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findWhens } from '../language/when.ts'
import { fakeVault } from '../vault/vault.fake.ts'
import type { Vault } from '../vault/vault.ts'
import type { Done, Focus } from '../words/ability.ts'
import { seededChance } from '../words/chance.ts'
import { saidByPerson } from '../words/label.ts'
import type { Moment } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { secretaryOps } from './ops.ts'
import { lists, notes, nextDue, secretaryAbilities, takeDue, today, untold } from './secretary.ts'

type Talk = { readonly vault: Vault; now: Temporal.Instant; say(intent: string, text: string): Promise<string>; undo(): Promise<void> }

/** A person in Lisbon on a Sunday at noon, who is understood perfectly. */
function talk(locale = 'en-GB', zone = 'Europe/London'): Talk {
  const vault = fakeVault({ kinds: secretaryOps })
  const abilities = secretaryAbilities({ vault, chance: seededChance(7) })
  let focus: Focus[] = []
  let last: (() => Promise<void>) | undefined
  const momentAt = (now: Temporal.Instant): Moment => ({
    person: 'p',
    conversation: 'c',
    now,
    zone,
    locale,
    channel: 'terminal',
    betweenUs: false,
    signal: new AbortController().signal,
  })
  return {
    vault,
    now: Temporal.Instant.from('2026-11-22T12:00:00Z'),
    async say(intent, text) {
      const moment = momentAt(this.now)
      const reading: Reading = {
        text,
        act: 'request',
        intent,
        score: 0.9,
        others: [],
        slots: {},
        whens: findWhens(text, { now: this.now.toZonedDateTimeISO(zone), locale }),
        people: [],
        places: [],
        feeling: { valence: 0, arousal: 0 },
      }
      const ability = abilities.find((one) => one.spoken?.intents.includes(intent))
      assert.ok(ability?.spoken, intent)
      const scene = { moment, focus }
      const args = ability.spoken.fill(reading, {}, scene) as Record<string, unknown>
      const missing = ability.spoken.needs.find(({ slot }) => args[slot] === undefined)
      if (missing) return `? ${missing.ask[0]}`
      const checked = ability.takes.safeParse(args)
      assert.ok(checked.success, `${text}: ${checked.error?.message}`)
      const done = (await ability.do(checked.data, moment, saidByPerson('item'))) as Done<any>
      if (done.kind === 'not') return `- ${done.why}`
      if (done.kind === 'unclear') return `? ${done.question} ${done.options.join(' / ')}`
      focus = [...(done.about ?? []).map((one) => ({ ...one, at: this.now.toString() })), ...focus]
      last = ability.undo ? () => (ability.undo as NonNullable<typeof ability.undo>)(done.result, momentAt(this.now)) : undefined
      const wordings = ability.spoken.tell(done.result, checked.data, scene)
      for (const wording of wordings) {
        assert.doesNotMatch(wording, /!|undefined|null|NaN|\d{4}-\d\d-\d\dT/, wording)
        assert.match(wording, /[.?”]$/, wording)
      }
      return wordings[0]
    },
    async undo() {
      assert.ok(last, 'nothing to undo')
      await last()
    },
  }
}

const everything = (vault: Vault): unknown => ['due', 'note', 'list', 'entry', 'event'].map((table) => vault.all(`select * from ${table} order by id`))

test('a reminder is set in the words in which it was asked for', async () => {
  const she = talk()
  assert.equal(await she.say('reminder_set', 'remind me to call my mum tomorrow at nine'), 'I will remind you tomorrow at nine to call your mum.')
  assert.equal(
    await she.say('reminder_set', 'can you remind me on friday at 3pm to send the report please'),
    'I will remind you on Friday at 15:00 to send the report.',
  )
  assert.equal(await she.say('reminder_set', 'remind me tomorrow at 5 to pick up the parcel'), 'I will remind you tomorrow at 17:00 to pick up the parcel.')
  assert.equal(await she.say('reminder_set', 'every weekday at 7 remind me to take my pills'), 'I will remind you every weekday at seven to take your pills.')
  assert.equal(
    await she.say('reminder_set', 'remind me to buy milk by friday'),
    'I will remind you on Friday at nine to buy milk. Say another hour if that one is wrong.',
  )
  assert.equal(await she.say('reminder_set', 'remind me'), '? What should I remind you of?')
  assert.equal(await she.say('reminder_set', 'remind me to sleep'), '? When?')
  const american = talk('en-US', 'America/New_York')
  assert.equal(await american.say('reminder_set', 'remind me to call mom tomorrow at 9:30'), 'I will remind you tomorrow at 9:30 am to call your mom.')
})

test('reminders are listed, moved, cancelled and asked about when several fit', async () => {
  const she = talk()
  await she.say('reminder_set', 'remind me in ten minutes to check the oven')
  await she.say('reminder_set', 'remind me about the dentist on friday at 10')
  await she.say('reminder_set', 'remind me to water the plants on friday at 18:00')
  assert.equal(await she.say('reminder_change', 'move the oven reminder to half past twelve'), '“check the oven” is now today at 12:30.')
  assert.equal(await she.say('reminder_change', 'make it an hour later'), '“check the oven” is now today at 13:30.')
  await she.undo()
  assert.match(await she.say('reminder_query', 'what reminders do I have'), /today at 12:30, check the oven/)
  assert.match(
    await she.say('reminder_cancel', 'cancel the reminder on friday'),
    /^\? Which reminder\? the dentist, on Friday at ten \/ water the plants, on Friday at 18:00/,
  )
  assert.match(await she.say('reminder_cancel', 'cancel the dentist reminder'), /^Cancelled: “the dentist”/)
  assert.match(await she.say('reminder_cancel', 'delete all my reminders'), /^All 2 reminders are cancelled/)
  assert.equal(nextDue(she.vault, 'Europe/London'), null)
})

test('what has just rung can be had again in ten minutes', async () => {
  const she = talk()
  await she.say('reminder_set', 'remind me in ten minutes to check the oven')
  she.now = she.now.add({ minutes: 10 })
  const { ringing, ops } = takeDue(she.vault, she.now, 'Europe/London')
  await she.vault.append(ops)
  assert.deepEqual(
    ringing.map((one) => one.what),
    ['check the oven'],
  )
  assert.equal(untold(she.vault, she.now).length, 1)
  assert.match(await she.say('reminder_change', 'in ten minutes again'), /today at 12:20/)
  assert.equal(nextDue(she.vault, 'Europe/London')?.toString(), '2026-11-22T12:20:00Z')
})

test('timers run by name and say what is left', async () => {
  const she = talk()
  assert.equal(await she.say('timer_set', 'set a timer for ten minutes'), 'Ten minutes, from now.')
  assert.equal(await she.say('timer_set', 'start a pasta timer for an hour and a half'), 'An hour and a half for the pasta, from now.')
  assert.equal(await she.say('timer_set', 'timer'), '? For how long?')
  she.now = she.now.add({ minutes: 4 })
  assert.equal(
    await she.say('timer_query', 'how much time is left'),
    'The ten-minute timer has six minutes left and the pasta timer has an hour and 26 minutes left.',
  )
  assert.match(await she.say('timer_cancel', 'stop the pasta timer'), /^Stopped, with an hour and 26 minutes left/)
})

test('nobody is woken in the evening by mistake', async () => {
  const she = talk()
  assert.equal(await she.say('alarm_set', 'set an alarm for 7'), 'I will wake you tomorrow at seven.')
  assert.equal(await she.say('alarm_set', 'wake me up at 6:30 every weekday'), 'I will wake you every weekday at 6:30.')
  assert.equal(await she.say('alarm_set', 'wake me at 19:00'), 'I will wake you today at 19:00.')
  assert.match(await she.say('alarm_cancel', 'cancel the 6:30 alarm'), /every weekday at 6:30/)
})

test('notes are kept word for word', async () => {
  const she = talk()
  assert.equal(await she.say('note_write', 'take a note: the wifi password is Blue Whale'), 'Written down: the wifi password is Blue Whale.')
  await she.say('note_write', 'note that the plumber comes by the back door')
  assert.equal(await she.say('note_read', 'what did I note about the plumber'), 'From today: the plumber comes by the back door.')
  assert.equal(await she.say('note_remove', 'delete the note about the wifi'), 'Gone: the wifi password is Blue Whale.')
  assert.deepEqual(
    notes(she.vault).map((one) => one.text),
    ['the plumber comes by the back door'],
  )
  assert.equal(await she.say('note_write', 'make a note'), '? What should it say?')
})

test('lists take things apart and put them together again', async () => {
  const she = talk()
  assert.equal(
    await she.say('list_add', 'add milk, eggs and two loaves of bread to the shopping list'),
    'Milk, eggs and two loaves of bread are on the shopping list.',
  )
  await she.say('list_add', 'put sunscreen on my packing list')
  await she.say('list_add', 'we need salt and pepper')
  await she.say('list_make', 'make a list called films')
  assert.equal(await she.say('list_add', 'add Blade Runner to films'), 'Blade Runner is on the films list.')
  assert.equal(await she.say('list_add', 'add milk to the shopping list'), 'Milk is on the shopping list already.')
  assert.equal(await she.say('list_remove', 'take the eggs off the shopping list'), 'Eggs are off the shopping list.')
  assert.deepEqual(
    lists(she.vault).map((one) => [one.name, one.items.map((item) => item.text)]),
    [
      ['shopping', ['milk', 'two loaves of bread', 'salt and pepper']],
      ['packing', ['sunscreen']],
      ['films', ['Blade Runner']],
    ],
  )
  assert.equal(await she.say('list_clear', 'clear the shopping list'), 'The shopping list is empty; 3 things were on it.')
  await she.undo()
  assert.equal(await she.say('list_read', 'what is on my shopping list'), 'On the shopping list: milk, two loaves of bread and salt and pepper.')
  assert.match(await she.say('list_read', 'what is on the birthday list'), /^- There is no birthday list/)
})

test('the calendar keeps what, when and how long', async () => {
  const she = talk()
  assert.equal(await she.say('event_add', 'I have a dentist appointment on thursday at 3pm'), 'In your calendar: dentist appointment, on Thursday at 15:00.')
  assert.equal(
    await she.say('event_add', 'put lunch with Anna in my calendar tomorrow from 12 to 1:30'),
    'In your calendar: lunch with Anna, tomorrow from noon to 13:30.',
  )
  assert.equal(await she.say('event_add', 'schedule a meeting on friday for two hours at 10'), 'In your calendar: meeting, on Friday from ten to noon.')
  assert.equal(
    await she.say('event_add', 'add a holiday from 3 to 10 december'),
    'In your calendar: holiday, from Thursday 3 December to Thursday 10 December.',
  )
  assert.equal(await she.say('event_move', 'move the dentist to 4pm'), 'Dentist appointment is now on Thursday at 16:00.')
  assert.equal(await she.say('event_move', 'move it to friday'), 'Dentist appointment is now on Friday at 16:00.')
  assert.equal(await she.say('event_move', 'push the lunch an hour later'), 'Lunch with Anna is now tomorrow from 13:00 to 14:30.')
  assert.equal(await she.say('event_query', 'what is on my calendar tomorrow'), 'Tomorrow: lunch with Anna at 13:00.')
  assert.equal(await she.say('day_brief', 'what does friday look like'), 'Friday: meeting at ten and dentist appointment at 16:00.')
  assert.match(await she.say('event_cancel', 'cancel lunch with Anna'), /taken out/)
  assert.deepEqual(
    today(she.vault, Temporal.Instant.from('2026-12-05T10:00:00Z'), 'Europe/London').map((one) => one.kind),
    ['event'],
  )
})

test('a weekly event is there on each of its days, also after the clocks change', async () => {
  const she = talk()
  await she.say('event_add', 'add choir every tuesday at 7pm')
  const spring = today(she.vault, Temporal.Instant.from('2027-04-06T08:00:00Z'), 'Europe/London')
  assert.deepEqual(
    spring.map((one) => one.kind === 'event' && Temporal.Instant.fromEpochMilliseconds(one.at).toZonedDateTimeISO('Europe/London').hour),
    [19],
  )
})

test('it knows what time it is elsewhere, and asks when a place has several', async () => {
  const she = talk()
  assert.equal(await she.say('clock_time', 'what time is it'), 'It is noon.')
  assert.equal(await she.say('clock_time', 'what time is it in Tokyo'), 'It is 21:00 in Tokyo.')
  assert.equal(await she.say('clock_time', 'what time is it in India'), 'It is 17:30 in India.')
  assert.match(await she.say('clock_time', 'what time is it in Portland'), /^\? .*Portland in Oregon \/ Portland in Maine/)
  assert.match(await she.say('clock_time', 'what time is it in Atlantis'), /^- I do not know where/)
  assert.equal(await she.say('clock_zone', 'when it is 9am in New York what time is it in Tokyo'), 'Then it is 23:00 in Tokyo, today.')
  assert.equal(await she.say('clock_zone', 'what is the time difference between London and New York'), 'London is 5 hours ahead of New York.')
  assert.equal(await she.say('clock_date', 'what date is next friday'), 'That is Friday, 27 November.')
  assert.equal(await she.say('clock_until', 'how many days until 4 march'), '102 days: Thursday, 4 March 2027.')
  assert.equal(await she.say('clock_until', 'how long until christmas'), '33 days: Friday, 25 December.')
  assert.equal(await she.say('clock_until', 'how long till 5pm'), '5 hours.')
})

test('sums, units, chance and spelling are answered', async () => {
  const she = talk()
  assert.equal(await she.say('calculate', 'what is 15% of 80'), '12.')
  assert.equal(await she.say('calculate', 'split 84.50 between 3'), 'About 28.17 each.')
  assert.equal(await she.say('calculate', '10 divided by 0'), '- That divides by zero, which has no answer.')
  assert.equal(await she.say('convert', '5 foot 11 in cm'), '180.3 centimetres.')
  assert.match(await she.say('chance_coin', 'flip a coin'), /^(Heads|Tails)\.$/)
  assert.match(await she.say('chance_dice', 'roll two dice'), / and .*: \d+ in all\.$/)
  assert.equal(await she.say('spell', 'how do you spell necessary'), 'N-E-C-E-S-S-A-R-Y.')
})

test('whatever can be undone leaves the vault as it was', async () => {
  const acts: readonly (readonly [string, string])[] = [
    ['reminder_set', 'remind me to stretch tomorrow at nine'],
    ['reminder_change', 'move the call reminder to friday at 10'],
    ['reminder_cancel', 'delete all my reminders'],
    ['timer_set', 'set a timer for ten minutes'],
    ['timer_cancel', 'stop the pasta timer'],
    ['alarm_set', 'wake me at seven'],
    ['alarm_cancel', 'cancel the alarm'],
    ['note_write', 'note that it rained'],
    ['note_remove', 'delete the note about the plumber'],
    ['list_make', 'make a list called films with Alien and Heat'],
    ['list_add', 'add tea to the shopping list'],
    ['list_remove', 'remove milk from the shopping list'],
    ['list_clear', 'clear the shopping list'],
    ['event_add', 'I have a dentist appointment on friday at 3pm'],
    ['event_move', 'move lunch to 2pm'],
    ['event_cancel', 'cancel lunch'],
  ]
  for (const [intent, text] of acts) {
    const she = talk()
    for (const [first, said] of [
      ['reminder_set', 'remind me to call mum tomorrow at nine'],
      ['timer_set', 'start a pasta timer for an hour'],
      ['alarm_set', 'wake me at six'],
      ['note_write', 'note that the plumber rang'],
      ['list_add', 'add milk and eggs to the shopping list'],
      ['event_add', 'put lunch with Anna in my calendar tomorrow at noon'],
    ] as const)
      await she.say(first, said)
    const before = everything(she.vault)
    const told = await she.say(intent, text)
    assert.doesNotMatch(told, /^[?-]/, `${text}: ${told}`)
    assert.notDeepEqual(everything(she.vault), before, text)
    await she.undo()
    assert.deepEqual(everything(she.vault), before, text)
  }
})

test('every ability says what it is, and its arguments have a schema', () => {
  const abilities = secretaryAbilities({ vault: fakeVault({ kinds: secretaryOps }), chance: seededChance(1) })
  assert.equal(new Set(abilities.map((one) => one.name)).size, abilities.length)
  for (const one of abilities) {
    assert.match(one.about, /\.$/, one.name)
    assert.equal(one.class === 'reversible', one.undo !== undefined, one.name)
    assert.ok(one.takes.safeParse({}) !== undefined)
  }
})

test('what is on a day holds what will ring and whose birthday it is, beside the calendar', async () => {
  const t = talk()
  await t.say('reminder_set', 'remind me tomorrow at 9 to take the bins out')
  assert.match(await t.say('event_query', 'what have I got on tomorrow?'), /reminder: take the bins out at nine/)
  assert.match(await t.say('event_query', 'am I free tomorrow?'), /free.*bins/)
  assert.doesNotMatch(await t.say('event_query', 'do I have any meetings tomorrow?'), /bins/)
  assert.doesNotMatch(await t.say('event_query', 'what have I got on on Wednesday?'), /bins/)
  await t.say('alarm_set', 'wake me every day at 7')
  assert.match(await t.say('event_query', 'what have I got on on Thursday?'), /wake-up at seven/)
  await t.say('timer_set', 'set a tea timer for 20 minutes')
  assert.match(await t.say('event_query', 'what have I got on today?'), /timer: .*at 12:20/)
})

test('the list may be named before the things', async () => {
  const t = talk()
  await t.say('list_add', 'Add to shopping list milk, eggs and bread')
  await t.say('list_add', 'put on my packing list: socks')
  assert.deepEqual(
    lists(t.vault).map(({ name, items }) => [name, items.map(({ text }) => text)]),
    [
      ['shopping', ['milk', 'eggs', 'bread']],
      ['packing', ['socks']],
    ],
  )
})
