/**
 * Everything that lives is made here: the only file that joins rooms to engines. Nothing else knows which disk, which
 * keychain, which clock. What is heavy (the minds, care's classifier) is loaded at the first word.
 */
import { getRandomValues } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from './clock/clock.ts'
import { companionAbilities } from './companion/abilities.ts'
import { openCompanion } from './companion/companion.ts'
import type { Companion } from './companion/companion.ts'
import { forgetOps } from './companion/forget.ts'
import { companionOps } from './companion/ops.ts'
import { bornAt, nightDone, nightLast } from './companion/days.ts'
import { openConsent, consentOps } from './consent/consent.ts'
import type { Consent } from './consent/consent.ts'
import { suitedCipher } from './engines/vault/cipher.ts'
import { sqliteStore } from './engines/vault/sqlite.ts'
import type { Cipher } from './engines/vault/sqlite.ts'
import { systemKeychain } from './engines/vault/keychain.ts'
import { defaultPort, openDoor } from './door/door.ts'
import type { Door } from './door/door.ts'
import { lifeBehind } from './door/behind.ts'
import { keysView } from './door/keys-behind.ts'
import type { Life } from './door/life.ts'
import { openAiEmbedder } from './engines/embeddings/openai.ts'
import { fileSessions } from './engines/sessions/file.ts'
import { desktopNotify } from './engines/notify/desktop.ts'
import { openInitiative } from './initiative/initiative.ts'
import type { Initiative, Occasion } from './initiative/initiative.ts'
import { followUps } from './initiative/follow-ups.ts'
import { night } from './initiative/night.ts'
import { reminders } from './initiative/reminders.ts'
import { memoryAbilities } from './memory/abilities.ts'
import { openMemory } from './memory/memory.ts'
import type { Memory } from './memory/memory.ts'
import { memoryOps } from './memory/ops.ts'
import { openMeaning } from './memory/vectors/meaning.ts'
import type { Embedder } from './memory/vectors/embedder.ts'
import type { Vectors } from './memory/vectors/meaning.ts'
import { personIn, personKinds } from './person/person.ts'
import type { MeaningModel, Person } from './person/person.ts'
import type { Places } from './person/places.ts'
import { secretaryOps } from './secretary/ops.ts'
import { letGoOps, madeOf, secretaryAbilities, standing, upcoming } from './secretary/secretary.ts'
import { backUpBeforeUpgrade, backupsIn, dailyBackup, rewrapBackups } from './vault/backup.ts'
import { erase, erasePlan, finishErasure, nameToType, planTold } from './vault/erase.ts'
import { backupParcel, exportParcels, keepsWhere } from './vault/take-away.ts'
import { keyGoneTrouble } from './vault/keys/key-file.ts'
import type { CarriedKey } from './vault/keys/key-file.ts'
import { createKeys, openKeys } from './vault/keys/keys.ts'
import type { Keys } from './vault/keys/keys.ts'
import type { Opener } from './vault/keys/unlock.ts'
import { openVault } from './vault/open-vault.ts'
import type { Store } from './vault/store.ts'
import { carriedForgotten, finishRestore, forgottenHere } from './vault/restore.ts'
import type { OpenStore } from './vault/restore.ts'
import { migrations } from './vault/schema/migrations.ts'
import type { Vault } from './vault/vault.ts'
import { writeWhole } from './vault/write-whole.ts'
import type { Ability } from './words/ability.ts'
import { chanceFrom } from './words/chance.ts'
import type { Chance } from './words/chance.ts'

export type Waking = {
  readonly places: Places
  readonly clock: Clock
  readonly chance: Chance
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The machine's own, until the person says otherwise. */
  readonly zone: string
  readonly locale: string
  /** Told of bugs that were caught: never with a person's words. */
  note(problem: unknown): void
}

/** Everything that is alive for one person. */
export type Awake = {
  readonly vault: Vault
  readonly person: Person
  readonly memory: Memory
  readonly meaning: Vectors
  /** A model for meaning as it would be if it were chosen, to be tried. */
  modelFor(choice: MeaningModel): Embedder
  readonly consent: Consent
  readonly abilities: readonly Ability[]
  readonly companion: Companion
  readonly initiative: Initiative
  readonly keys: Keys
  readonly clock: Clock
  readonly chance: Chance
  readonly places: Places
  /** Reads the whole vault; undefined when it is whole, else what is not. */
  damage(): string | undefined
  /** Derives everything but the items again, beside the vault; `changed` names what came out otherwise. Undefined where it was called off. */
  rebuild(how: { progress?(done: number, all: number): void; signal?: AbortSignal }): Promise<{ items: number; changed: readonly string[] } | undefined>
  close(): void
}

/** The keys to a home: made where there is none yet, and opened as far as the machine may do it by itself. */
export async function keysAt({ places, platform, env, clock }: Pick<Waking, 'places' | 'platform' | 'env' | 'clock'>, opener: Opener = { by: 'machine' }) {
  // What a crash cut short goes on before anything is opened.
  finishErasure(places)
  finishRestore(places)
  const keychain = await systemKeychain({ platform, env })
  const place = { file: places.key, ...(keychain ? { keychain } : {}), changed: (carried: CarriedKey) => rewrapBackups(places.backups, carried) }
  const found = openKeys(place)
  if (!found && existsSync(places.vault)) throw keyGoneTrouble(places.key, places.vault)
  const keys = found ?? (await createKeys(place, { cipher: suitedCipher(platform), now: clock.now() }))
  const outcome = keys.key() ? undefined : await keys.unlock(opener)
  return outcome?.kind === 'closed' ? { kind: 'locked' as const, keys, tell: outcome.tell } : { kind: 'open' as const, keys }
}

/** For `restore`, which opens a vault that is not alive yet. */
export const openStore: OpenStore = sqliteStore
export const systemKeychainOf = (machine: Pick<Waking, 'platform' | 'env'>): ReturnType<typeof systemKeychain> => systemKeychain(machine)

/** Brings a life up from its vault, whose keys are open. Throws `Trouble` when the vault cannot be opened. */
export async function awaken(waking: Waking, keys: Keys): Promise<Awake> {
  const { places, clock, note } = waking
  const key = keys.key()
  if (!key) throw new TypeError('the keys are locked')
  const store = sqliteStore({ file: places.vault, key, cipher: keys.about().cipher, mustExist: backupsIn(places.backups).length > 0 })
  let writes = 0
  const opened = openVault({
    store,
    kinds: [...personKinds, ...memoryOps, ...consentOps, ...secretaryOps, ...companionOps],
    migrations,
    now: clock.now,
    beforeUpgrade: backUpBeforeUpgrade(places, keys),
  })
  const vault: Vault = {
    ...opened,
    append(ops) {
      writes += 1
      return opened.append(ops)
    },
  }
  const carried = carriedForgotten(places)
  if (carried.length > 0) {
    await vault.append([{ id: waking.chance.id(clock.now()), kind: 'memory.noted-forgotten', version: 1, at: clock.now().toString(), body: { keys: carried } }])
    rmSync(forgottenHere(places), { force: true })
  }
  const copied = copying(waking, { vault, key, cipher: keys.about().cipher })
  return joined(waking, { vault, keys, damage: () => store.damage(), writes: () => writes, note, copied })
}

/** A copy of the vault under the same key, for as long as something is worked out on it. What a crash left of one goes first. */
function copying({ places }: Waking, { vault, key, cipher }: { vault: Vault; key: Uint8Array; cipher: Cipher }) {
  const file = join(places.cache, 'derived-again.vault')
  const gone = (): void => {
    for (const part of ['', '-wal', '-tail', '-shm']) rmSync(`${file}${part}`, { force: true })
  }
  gone()
  return async <T>(work: (copy: Store) => Promise<T>): Promise<T> => {
    gone()
    mkdirSync(places.cache, { recursive: true, mode: 0o700 })
    await vault.copyTo(file)
    const copy = sqliteStore({ file, key, cipher })
    try {
      return await work(copy)
    } finally {
      copy.close()
      gone()
    }
  }
}

async function joined(
  { places, clock, chance, platform, env, zone, locale }: Waking,
  {
    vault,
    keys,
    damage,
    writes,
    note,
    copied,
  }: { vault: Vault; keys: Keys; damage: Awake['damage']; writes: () => number; note: Waking['note']; copied: ReturnType<typeof copying> },
): Promise<Awake> {
  const person = personIn({ vault, chance })
  if (!vault.get("select 1 from setting where key = 'profile'")) await person.save({ zone, locale }, clock.now())
  const zoneNow = (): string => person.profile().zone

  const modelFor = (choice: MeaningModel): Embedder => openAiEmbedder({ ...choice, key: env['OS1_MEANING_KEY'] })
  const meaning = openMeaning({ vault, clock, embedder: chosenModel(person, modelFor), broken: note })
  const feel = once(async () => (await import('./mind/feel.ts')).loadFeelings())
  const memory = openMemory({
    vault,
    chance,
    meaning,
    feel,
    standing: (about) => standing(vault, about),
    alsoForget: (items) => forgetOps(vault, items, { id: () => chance.id(clock.now()), at: clock.now().toString() }),
  })
  // The companion changes itself through abilities too, so that there is one gate; it is made a few lines below.
  const itself = companionAbilities({
    person,
    clock,
    betweenUs: () => companion.betweenUs(),
    setBetweenUs: (on) => companion.setBetweenUs(on),
    changed: () => companion.changed(),
  })
  const abilities = [
    ...itself,
    ...memoryAbilities({
      memory,
      made: { of: (items) => madeOf(vault, items), gone: (ids, at) => letGoOps(vault, ids, { id: () => chance.id(clock.now()), at }) },
    }),
    ...secretaryAbilities({ vault, chance, birthdays: (from, to) => memory.birthdays(from, to) }),
  ]
  const consent = openConsent({ vault, chance, abilities, person: () => person.profile(), clock })

  const companion: Companion = openCompanion({
    vault,
    clock,
    chance,
    person,
    memory,
    consent,
    abilities,
    minds: once(async () => {
      const [{ builtInMind }, { loadUnderstanding }] = await Promise.all([import('./mind/built-in.ts'), import('./mind/understand.ts')])
      return { mind: builtInMind(), understand: loadUnderstanding().understand }
    }),
    attention: once(async () => (await import('./care/care.ts')).attend()),
  })

  const rebuild: Awake['rebuild'] = (how) =>
    copied(async (copy) => {
      const [{ rebuild: deriveAgain }, { loadUnderstanding }] = await Promise.all([import('./memory/rebuild.ts'), import('./mind/understand.ts')])
      const { locale: spoken } = person.profile()
      const at = clock.now()
      const outcome = await deriveAgain({
        ...how,
        vault,
        copy,
        reader: { understand: loadUnderstanding().understand, feel: await feel() },
        here: { zone: zoneNow(), locale: spoken },
        newId: () => chance.id(at),
        at: at.toString(),
      })
      companion.forgot()
      await meaning.rebuild()
      return outcome
    })

  const notify = desktopNotify(platform, env)
  const occasions: Occasion[] = [
    reminders({ vault, companion, notify, person, chance }),
    followUps({ companion, person }),
    night({
      zone: zoneNow,
      clock,
      last: () => nightLast(vault),
      done: (at) => nightDone(vault, chance, at),
      work: [
        // What is left of facts that the forgotten had a part in is read off what is left.
        async () => {
          if (!memory.forgotSince(nightLast(vault))) return
          const derived = rebuild({})
          // A long life takes long, and reminders must not wait for it.
          if (memory.count().items < 5_000) await derived
          else derived.catch(note)
        },
        async () => void (await memory.reflect(clock.now(), zoneNow())),
        () => consent.tidy(clock.now()),
        // Not waited for: a model elsewhere may take hours, and reminders must not.
        async () => void meaning.keepUp(),
        () => dailyBackup({ vault, places, keys, now: clock.now(), zone: zoneNow() }),
      ],
    }),
  ]
  await bornAt(vault, chance, clock.now())
  const initiative = openInitiative({ clock, occasions, writes, broken: (_occasion, cause) => note(cause) })
  const close = (): void => {
    meaning.close()
    vault.close()
  }
  return { vault, person, memory, meaning, modelFor, consent, abilities, companion, initiative, keys, clock, chance, places, damage, rebuild, close }
}

/** The stronger model that the person has chosen, if any, made anew when they choose another. */
function chosenModel(person: Person, modelFor: Awake['modelFor']): () => Embedder | undefined {
  let made: { readonly of: MeaningModel; readonly model: Embedder } | undefined
  return () => {
    const choice = person.settings().meaning
    if (made?.of !== choice) made = choice && { of: choice, model: modelFor(choice) }
    return made?.model
  }
}

/** Opens the door on this machine, to the life that is awake, or to the lock before it. */
export function openDoorTo(
  waking: Waking,
  behind: { port?: number | undefined; keys: Keys; page: string; version: string; awake(): Awake | undefined; rise(): Promise<Awake>; end(): void },
): Promise<Door> {
  const { keys } = behind
  let door: Door | undefined
  let rising: Promise<Awake> | undefined
  let life: { of: Awake; life: Life } | undefined
  const lifeNow = (awake: Awake): Life => {
    if (life?.of !== awake)
      life = { of: awake, life: lifeBehind({ ...awake, ...takenAway(awake, behind.end), version: behind.version, windows: () => door?.windows() ?? 0 }) }
    return life.life
  }
  return openDoor({
    clock: waking.clock,
    port: behind.port ?? defaultPort,
    page: behind.page,
    note: waking.note,
    sessions: fileSessions(join(waking.places.config, 'sessions.json'), writeWhole),
    house() {
      const awake = behind.awake()
      if (awake) return { kind: 'open', life: lifeNow(awake) }
      return {
        kind: 'locked',
        async unlock(how) {
          const outcome = await keys.unlock(
            'passphrase' in how ? { by: 'passphrase', passphrase: how.passphrase } : { by: 'recovery', recoveryKey: how.recovery },
          )
          if (outcome.kind === 'closed') return { kind: 'not', why: outcome.tell }
          // Two windows that unlock at once wake one life.
          if (!behind.awake()) await (rising ??= behind.rise().finally(() => (rising = undefined)))
          return { kind: 'done', is: null }
        },
      }
    },
  }).then((opened) => (door = opened))
}

/** What the page reads of the calendar, and what the person takes away from it or ends. */
function takenAway({ vault, keys, places, person, memory, clock, chance, close }: Awake, end: () => void) {
  const reader = () => {
    const { zone, locale, companion } = person.profile()
    return { vault, now: clock.now(), zone, locale, companion: companion?.name ?? 'OS1' }
  }
  const plan = () => erasePlan({ places, name: nameToType(person.profile()), vault })
  return {
    coming: (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => upcoming(vault, from, to),
    madeOf: (items: readonly string[]) => madeOf(vault, items),
    letGo: (made: readonly string[]) => letGoOps(vault, made, { id: () => chance.id(clock.now()), at: clock.now().toString() }),
    tie: async () => (await import('./care/care.ts')).lookOutward(memory.ties(clock.now()), { now: clock.now(), zone: person.profile().zone }),
    keeps: () => ({ keys: keysView(keys), keeps: keepsWhere(places) }),
    backup: async () => ({ kind: 'done' as const, is: await backupParcel({ vault, keys, cache: places.cache, now: clock.now() }) }),
    export: async () => ({ kind: 'done' as const, is: exportParcels(reader()) }),
    erasure: async () => ({ name: nameToType(person.profile()), goes: planTold(plan()) }),
    async erase(typed: string) {
      const outcome = await erase({
        places,
        plan: plan(),
        typed,
        destroyKeys: keys.destroy,
        close: () => {
          close()
          setImmediate(end)
        },
      })
      return outcome.kind === 'refused' ? { kind: 'not' as const, why: outcome.why } : { kind: 'done' as const, is: null }
    },
  }
}

/**
 * Chance from the machine, 32 random bits at a time: ids must not meet, so it is the operating system's own. Drawn in
 * blocks, because asking for each number costs more than an id is worth.
 */
function drawn(): () => number {
  const block = new Uint32Array(256)
  let next = block.length
  return () => {
    if (next === block.length) {
      getRandomValues(block)
      next = 0
    }
    return (block[next++] as number) / 4294967296
  }
}

export const machineChance: Chance = chanceFrom(drawn())

/** Made at the first call, kept afterwards; a failed try is tried again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}
