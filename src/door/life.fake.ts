/** A life played from a script, for tests and for pictures: it keeps turns in memory and answers what it is told to answer. */
import type { Clock } from '../clock/clock.ts'
import type { Said, Unasked } from '../words/said.ts'
import type { Answer, Life, Parcel } from './life.ts'
import type { DaysView, KeysView, KnownView, MoodView, PeopleView, PortraitView, SettingsView, TodayView } from './sheets.ts'
import type { Household, Turn } from './wire.ts'

/** What is said to one utterance: words, and whatever else of a reply should come. `pause` waits between the pieces. */
export type Line = { readonly text: string; readonly extras?: readonly Said[]; readonly pieces?: number; readonly pause?: () => Promise<unknown> }

export type FakeLife = Life & {
  /** Every utterance heard, in order, also those between us. */
  readonly heardWords: { id: string; text: string; betweenUs: boolean }[]
  /** Puts a turn into the past. */
  lived(who: Turn['who'], text: string, more?: Partial<Turn>): Turn
  /** Says something unasked; whether a window heard it. */
  unasked(text: string, more?: Partial<Unasked>): boolean
  become(household: Partial<Household>): void
  readonly called: string[]
  /** What was made from an entry, by its id. */
  readonly made: Record<string, { id: string; kind: string; text: string }[]>
  views: {
    today: TodayView
    people: PeopleView
    known: KnownView
    settings: SettingsView
    keys: KeysView
    mood: MoodView
    days: DaysView
    portrait: PortraitView
  }
}

const utf8 = new TextEncoder()
async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield utf8.encode(text)
}

export function fakeLife({ clock, answer, greeting }: { clock: Clock; answer: (text: string) => Line; greeting?: string }): FakeLife {
  const turns: Turn[] = []
  const unaskedListeners = new Set<(words: Unasked) => boolean>()
  const changeListeners = new Set<() => void>()
  let household: Household = { companion: 'Wren', person: 'Elif', meeting: false, betweenUs: false, zone: 'Europe/Istanbul', locale: 'en-GB', version: '0.1.0' }
  let count = 0
  const called: string[] = []
  const made: FakeLife['made'] = {}
  const undone = new Set<string>()
  const heardWords: FakeLife['heardWords'] = []
  const now = (): string => clock.now().toString()
  const nextSeq = (): number => (turns.at(-1)?.seq ?? 0) + 1
  const keep = (turn: Omit<Turn, 'seq'>): Turn => {
    const kept = { ...turn, seq: nextSeq() }
    turns.push(kept)
    return kept
  }
  const changed = (): void => {
    for (const tell of changeListeners) tell()
  }
  const empty = { now: now(), zone: household.zone }
  const today = clock.now().toZonedDateTimeISO(household.zone).toPlainDate().toString()
  const views: FakeLife['views'] = {
    today: {
      date: clock.now().toZonedDateTimeISO(household.zone).toPlainDate().toString(),
      zone: household.zone,
      now: now(),
      summary: 'Nothing is written down for today.',
      fixed: [],
      open: [],
    },
    people: { ...empty, people: [] },
    known: { counts: { items: 0, facts: 0, people: 0 }, zone: household.zone, entries: [] },
    keys: { opens: 'by-itself', passphrase: false, recovery: false },
    mood: { zone: household.zone, from: today, to: today, told: '', days: [] },
    days: { zone: household.zone, today, entries: [] },
    portrait: { zone: household.zone, lines: [] },
    settings: {
      companion: { name: 'Wren', why: 'It is small and it sings in winter.' },
      name: 'Elif',
      age: 'adult',
      country: 'TR',
      zone: household.zone,
      locale: 'en-GB',
      company: 0.5,
      bedtime: 23,
      manner: { length: 0.5, formality: 0.4, warmth: 0.6, humour: 0.4, directness: 0.6 },
      keys: { opens: 'by-itself', passphrase: false, recovery: false },
      keeps: { where: '~/.local/share/os1/elif.vault', bytes: 1_204_224, backups: '~/.local/share/os1/backups' },
      version: '0.1.0',
    },
  }
  const done = <T>(is: T): Answer<T> => ({ kind: 'done', is })

  async function* speak(id: string | undefined, line: Line, betweenUs: boolean, signal: AbortSignal): AsyncGenerator<Said> {
    for (const extra of line.extras ?? []) yield extra
    const words = line.text.split(/(?<= )/)
    const size = Math.max(1, Math.ceil(words.length / (line.pieces ?? 3)))
    let text = ''
    for (let n = 0; n < words.length && !signal.aborted; n += size) {
      await line.pause?.()
      if (signal.aborted) break
      const piece = words.slice(n, n + size).join('')
      text += piece
      yield { kind: 'saying', text: piece }
    }
    const sources = line.extras?.flatMap((extra) => (extra.kind === 'because' ? extra.sources : [])) ?? []
    const deeds =
      line.extras?.flatMap((extra) =>
        extra.kind === 'did' ? [{ id: extra.act.id, ability: extra.act.ability, told: extra.act.told, undo: extra.act.undo !== undefined }] : [],
      ) ?? []
    const asked = line.extras?.find((extra) => extra.kind === 'choose')
    const reply = {
      id: `reply-${++count}`,
      who: 'companion' as const,
      text,
      at: now(),
      ...(id ? { to: id } : {}),
      ...(sources.length ? { sources: [...sources] } : {}),
      ...(deeds.length ? { deeds } : {}),
      ...(asked?.kind === 'choose' ? { choices: { ...asked.choices, options: [...asked.choices.options] } } : {}),
    }
    const kept = betweenUs ? undefined : keep(reply)
    yield { kind: 'done', id: reply.id, text, at: reply.at, ...(kept ? { seq: kept.seq as number } : {}) }
  }

  const parcel = (name: string, text: string): Parcel => ({ name, bytes: bytesOf(text) })
  return {
    heardWords,
    called,
    views,
    made,
    lived: (who, text, more) => keep({ id: `past-${++count}`, who, text, at: now(), ...more }),
    unasked(text, more) {
      const kept = keep({ id: more?.id ?? `unasked-${++count}`, who: 'companion', text, at: now(), unasked: true })
      const words: Unasked = { id: kept.id, seq: kept.seq as number, text, at: kept.at, why: 'reminder', urgent: false, acts: [], ...more }
      return [...unaskedListeners].map((tell) => tell(words)).some(Boolean)
    },
    become(what) {
      household = { ...household, ...what }
      changed()
    },
    household: () => household,
    seq: () => turns.at(-1)?.seq ?? 0,
    latest: (most, before) => turns.filter((turn) => before === undefined || (turn.seq as number) < before).slice(-most),
    after: (seq, most) => turns.filter((turn) => (turn.seq as number) > seq).slice(0, most),
    turn: (id) => turns.find((turn) => turn.id === id),
    async *converse({ id, text, betweenUs }, signal) {
      const kept = turns.find((turn) => turn.id === id)
      if (!kept) heardWords.push({ id, text, betweenUs })
      if (!betweenUs) {
        const turn = kept ?? keep({ id, who: 'person', text, at: now() })
        yield { kind: 'heard', id, seq: turn.seq as number }
      }
      yield* speak(id, answer(text), betweenUs, signal)
    },
    async *arrive(signal) {
      called.push('arrive')
      if (greeting !== undefined && turns.length === 0) yield* speak(undefined, { text: greeting }, false, signal)
    },
    async *confirm(id, yes, signal) {
      called.push(`confirm ${id} ${yes}`)
      yield* speak(undefined, { text: yes ? 'Done.' : 'I left it.' }, false, signal)
    },
    async undo(act) {
      if (undone.has(act)) return { kind: 'not', why: 'That was undone already.' }
      undone.add(act)
      return done({ told: 'That is undone.' })
    },
    stop: () => void called.push('stop'),
    async betweenUs(on) {
      household = { ...household, betweenUs: on }
    },
    onUnasked(tell) {
      unaskedListeners.add(tell)
      return () => void unaskedListeners.delete(tell)
    },
    onTurn: () => () => {},
    onChanged(tell) {
      changeListeners.add(tell)
      return () => void changeListeners.delete(tell)
    },
    seen: (id) => void called.push(`seen ${id}`),

    today: async () => views.today,
    async settle(id, how) {
      called.push(`settle ${id} ${JSON.stringify(how)}`)
      const part = <T extends { id: string }>(entries: readonly T[]): T[] =>
        entries.flatMap((entry) => (entry.id !== id ? [entry] : 'done' in how ? [{ ...entry, state: 'done', can: [] }] : 'cancel' in how ? [] : [entry]))
      views.today = { ...views.today, fixed: part(views.today.fixed), open: part(views.today.open) }
      return done({ told: 'done' in how ? 'Done.' : 'cancel' in how ? 'Cancelled.' : 'Later, then.', act: `act-${++count}` })
    },
    people: async () => views.people,
    async known(query) {
      const has = (text: string): boolean => text.toLowerCase().includes(query.toLowerCase())
      return { ...views.known, entries: views.known.entries.filter((entry) => has(entry.text) || has(entry.about)) }
    },
    async correct(id, value) {
      views.known = {
        ...views.known,
        entries: views.known.entries.map((entry) =>
          entry.id === id ? { ...entry, text: entry.value ? entry.text.replace(entry.value, value) : value, value, madeBy: 'person' } : entry,
        ),
      }
      return done({})
    },
    async forget(id, { sure, also }) {
      if (sure) called.push(`forget ${id}${also?.length ? ` and ${also.join(', ')}` : ''}`)
      const entry = views.known.entries.find((known) => known.id === id)
      if (!entry) return { kind: 'not', why: 'That is gone already.' }
      if (sure) views.known = { ...views.known, entries: views.known.entries.filter((known) => known.id !== id) }
      return done({
        rows: 1 + entry.sources.length,
        goes: [entry.text, ...entry.sources.map((from) => `what you said: “${from.text}”`)],
        ...(made[id] ? { made: made[id] } : {}),
      })
    },
    async forgetAll(what, { sure, also }) {
      called.push(`forget ${JSON.stringify(what)}${sure ? ' for good' : ''}${also?.length ? ` and ${also.join(', ')}` : ''}`)
      const about = 'topic' in what ? what.topic : 'person' in what ? what.person : 'day' in what ? what.day : what.source
      const those = views.known.entries.filter(
        ({ about: whom, text, sources }) => whom === about || text.includes(about) || sources.some(({ at }) => at.startsWith(about)),
      )
      if (sure) views.known = { ...views.known, entries: views.known.entries.filter((entry) => !those.includes(entry)) }
      if (sure && 'day' in what) views.days = { ...views.days, entries: views.days.entries.filter(({ start }) => start !== what.day) }
      return done({ rows: those.length, goes: those.map(({ text }) => text) })
    },
    async forgetAgain() {
      called.push('forget again')
      const { back: _, ...rest } = views.known
      views.known = rest
      return done({})
    },
    mood: async () => views.mood,
    async feltAs(item, word) {
      called.push(`felt ${item} ${word}`)
      views.mood = {
        ...views.mood,
        days: views.mood.days.map((day) => ({
          ...day,
          felt: day.felt.map(({ word: before, ...one }) =>
            one.source.item === item ? { ...one, byPerson: true, ...(word ? { word } : {}) } : { ...one, ...(before ? { word: before } : {}) },
          ),
        })),
      }
      return done({})
    },
    days: async (grain) => ({ ...views.days, entries: views.days.entries.filter((entry) => entry.grain === grain) }),
    portrait: async () => views.portrait,
    async portray(id, text) {
      called.push(`portray ${id} ${text}`)
      views.portrait = {
        ...views.portrait,
        lines:
          text === null
            ? views.portrait.lines.filter((line) => line.id !== id)
            : views.portrait.lines.map((line) => (line.id === id ? { ...line, text, madeBy: 'person' } : line)),
      }
      return done({})
    },
    settings: async () => ({ ...views.settings, keys: views.keys }),
    async change({ manner, ...what }) {
      called.push(`change ${JSON.stringify({ ...what, ...(manner ? { manner } : {}) })}`)
      const { companion, ...rest } = what
      const asked = Object.fromEntries(Object.entries(manner ?? {}).filter(([, value]) => value !== undefined))
      views.settings = {
        ...views.settings,
        ...(rest as Partial<SettingsView>),
        ...(companion ? { companion: { name: companion } } : {}),
        manner: { ...views.settings.manner, ...asked },
      }
      household = { ...household, companion: views.settings.companion.name, ...(views.settings.name ? { person: views.settings.name } : {}) }
      changed()
      return done({ ...views.settings, keys: views.keys })
    },
    backup: async () => done(parcel('os1-backup.vault', 'encrypted')),
    export: async () =>
      done(
        (async function* () {
          yield parcel('conversation.jsonl', turns.map((turn) => `${JSON.stringify(turn)}\n`).join(''))
          yield parcel('conversation.md', turns.map((turn) => `**${turn.who}** ${turn.text}\n\n`).join(''))
        })(),
      ),
    erasure: async () => ({ name: 'Elif', goes: [`${turns.length} things said`, 'every fact and every person', 'the key, so that no backup can be opened'] }),
    async erase(name) {
      if (name !== 'Elif') return { kind: 'not', why: 'That is not the name.' }
      called.push('erased')
      return done({})
    },
    keys: async () => views.keys,
    async setPassphrase(_next, current) {
      if (views.keys.passphrase && current !== 'the old passphrase') return { kind: 'not', why: 'That is not the passphrase of now.' }
      views.keys = { ...views.keys, passphrase: true }
      return done(views.keys)
    },
    async newRecoveryKey() {
      views.keys = { ...views.keys, recovery: true }
      return done({ key: 'WREN-7Q2M-K4TD-9XPA-2HJR-55VN' })
    },
    async opens(by) {
      if (by === 'by-passphrase' && !views.keys.passphrase) return { kind: 'not', why: 'Choose a passphrase first.' }
      views.keys = { ...views.keys, opens: by }
      return done(views.keys)
    },
  }
}
