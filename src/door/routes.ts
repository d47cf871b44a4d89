/**
 * Every path that the door answers, and who may call it. What is not in this table does not exist; a row without a
 * principal cannot be written. The matrix in `routes.test.ts` is generated from it.
 */
import type { z } from 'zod'
import type { Answer, House, Life, Parcel } from './life.ts'
import { sent, settingsChange } from './sheets.ts'
import type { Porter, Session } from './sessions.ts'
import { zip } from './zip.ts'

/** Who may call: anybody at all; a browser that was let in; one that was let in while the vault is open. */
export type Principal = 'anyone' | 'session' | 'life'

export type Call<Body = any> = {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Body
  /** Absent for `anyone`. */
  readonly session?: Session
  readonly life: Life
  readonly house: House
  readonly porter: Porter
  readonly now: Temporal.Instant
  /** What the browser calls itself, in a few words. */
  readonly where: string
}

/** What a handler gives: JSON, a download, or a refusal in words. `cookie` opens or ends the session. */
export type Reply =
  | { readonly kind: 'json'; readonly is: unknown; readonly cookie?: string | '' }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }
  | { readonly kind: 'not'; readonly status: 400 | 401 | 404 | 409; readonly why: string }

export type Route<Body = any> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly needs: Principal
  /** Every method but GET takes a JSON body that this accepts; anything else is refused before `run`. */
  readonly body?: z.ZodType<Body>
  /** Guessed at, or costly: limited much more tightly. */
  readonly guarded?: boolean
  /** What is right passes also when others have guessed too often: nobody may lock the person out by knocking. For secrets of 128 bits only. */
  readonly spares?: boolean
  run(call: Call<Body>): Promise<Reply>
}

const json = (is: unknown): Reply => ({ kind: 'json', is })
const answered = (answer: Answer): Reply => (answer.kind === 'done' ? json(answer.is ?? {}) : { kind: 'not', status: 409, why: answer.why })
const route = <Body>(is: Route<Body>): Route<Body> => is

export const routes: readonly Route[] = [
  // The session
  route({
    method: 'GET',
    path: '/api/session',
    needs: 'anyone',
    run: async ({ session, house }) => json({ session: session !== undefined, house: session ? house.kind : 'unknown' }),
  }),
  route({
    method: 'POST',
    path: '/api/session',
    needs: 'anyone',
    body: sent.code,
    guarded: true,
    spares: true,
    async run({ body, porter, where, house }) {
      const admitted = await porter.admit(body.code, where)
      if (!admitted) return { kind: 'not', status: 401, why: 'This link was used already or is too old. Run "os1 wake" again for a fresh one.' }
      return { kind: 'json', is: { session: true, house: house.kind }, cookie: admitted.token }
    },
  }),
  route({
    method: 'DELETE',
    path: '/api/session',
    needs: 'session',
    body: sent.nothing,
    async run({ porter, session }) {
      if (session) await porter.revoke(session.hash)
      return { kind: 'json', is: {}, cookie: '' }
    },
  }),
  route({
    method: 'GET',
    path: '/api/browsers',
    needs: 'session',
    run: async ({ porter, session }) =>
      json({ browsers: porter.list().map(({ hash, since, where }) => ({ id: hash.slice(0, 16), since, where, this: hash === session?.hash })) }),
  }),
  route({
    method: 'DELETE',
    path: '/api/browsers/:id',
    needs: 'session',
    body: sent.nothing,
    async run({ porter, params }) {
      const found = porter.list().filter(({ hash }) => hash.slice(0, 16) === params.id)
      for (const { hash } of found) await porter.revoke(hash)
      return found.length > 0 ? json({}) : { kind: 'not', status: 404, why: 'I know no such browser.' }
    },
  }),
  route({
    method: 'POST',
    path: '/api/unlock',
    needs: 'session',
    body: sent.unlocking,
    guarded: true,
    run: async ({ house, body }) => (house.kind === 'open' ? json({}) : answered(await house.unlock(body))),
  }),

  // Today
  route({ method: 'GET', path: '/api/today', needs: 'life', run: async ({ life }) => json(await life.today()) }),
  route({
    method: 'POST',
    path: '/api/today/:id/done',
    needs: 'life',
    body: sent.nothing,
    run: async ({ life, params }) => answered(await life.settle(params.id as string, { done: true })),
  }),
  route({
    method: 'POST',
    path: '/api/today/:id/cancel',
    needs: 'life',
    body: sent.nothing,
    run: async ({ life, params }) => answered(await life.settle(params.id as string, { cancel: true })),
  }),
  route({
    method: 'POST',
    path: '/api/today/:id/later',
    needs: 'life',
    body: sent.later,
    run: async ({ life, params, body }) => answered(await life.settle(params.id as string, { later: body.by })),
  }),

  // People, and what I know
  route({ method: 'GET', path: '/api/people', needs: 'life', run: async ({ life }) => json(await life.people()) }),
  route({
    method: 'GET',
    path: '/api/known',
    needs: 'life',
    run: async ({ life, query }) => json(await life.known((query.get('q') ?? '').slice(0, 200), query.get('next')?.slice(0, 200))),
  }),
  route({
    method: 'POST',
    path: '/api/known/:id/correct',
    needs: 'life',
    body: sent.correction,
    run: async ({ life, params, body }) => answered(await life.correct(params.id as string, body.value)),
  }),
  route({
    method: 'POST',
    path: '/api/known/:id/forget',
    needs: 'life',
    body: sent.forgetting,
    run: async ({ life, params, body }) => answered(await life.forget(params.id as string, body)),
  }),
  route({
    method: 'POST',
    path: '/api/forget',
    needs: 'life',
    body: sent.forgettingAll,
    run: async ({ life, body: { what, ...how } }) => answered(await life.forgetAll(what, how)),
  }),
  route({ method: 'POST', path: '/api/forget-again', needs: 'life', body: sent.nothing, run: async ({ life }) => answered(await life.forgetAgain()) }),
  route({
    method: 'GET',
    path: '/api/mood',
    needs: 'life',
    run: async ({ life, query }) => json(await life.mood(Math.min(60, Math.max(1, Math.floor(Number(query.get('weeks') ?? 6)) || 6)))),
  }),
  route({
    method: 'POST',
    path: '/api/mood/:id',
    needs: 'life',
    body: sent.feltAs,
    run: async ({ life, params, body }) => answered(await life.feltAs(params.id as string, body.word)),
  }),
  route({
    method: 'GET',
    path: '/api/days',
    needs: 'life',
    async run({ life, query }) {
      const of = query.get('of')
      return json(await life.days(of === 'week' || of === 'month' ? of : 'day', query.get('next')?.slice(0, 20)))
    },
  }),
  route({ method: 'GET', path: '/api/portrait', needs: 'life', run: async ({ life }) => json(await life.portrait()) }),
  route({
    method: 'POST',
    path: '/api/portrait/:id',
    needs: 'life',
    body: sent.portrayed,
    run: async ({ life, params, body }) => answered(await life.portray(params.id as string, body.text)),
  }),

  // Settings
  route({ method: 'GET', path: '/api/settings', needs: 'life', run: async ({ life }) => json(await life.settings()) }),
  route({ method: 'PUT', path: '/api/settings', needs: 'life', body: settingsChange, run: async ({ life, body }) => answered(await life.change(body)) }),
  route({ method: 'GET', path: '/api/key', needs: 'life', run: async ({ life }) => json(await life.keys()) }),
  route({
    method: 'POST',
    path: '/api/key/passphrase',
    needs: 'life',
    body: sent.newPassphrase,
    guarded: true,
    run: async ({ life, body }) => answered(await life.setPassphrase(body.passphrase, body.current)),
  }),
  route({
    method: 'POST',
    path: '/api/key/recovery',
    needs: 'life',
    body: sent.nothing,
    guarded: true,
    run: async ({ life }) => answered(await life.newRecoveryKey()),
  }),
  route({
    method: 'POST',
    path: '/api/key/opens',
    needs: 'life',
    body: sent.opens,
    guarded: true,
    run: async ({ life, body }) => answered(await life.opens(body.by)),
  }),
  route({
    method: 'POST',
    path: '/api/backup',
    needs: 'life',
    body: sent.nothing,
    guarded: true,
    async run({ life }) {
      const made = await life.backup()
      return made.kind === 'done' ? { kind: 'file', ...made.is } : answered(made)
    },
  }),
  route({
    method: 'POST',
    path: '/api/export',
    needs: 'life',
    body: sent.nothing,
    guarded: true,
    async run({ life, now }) {
      const made = await life.export()
      if (made.kind === 'not') return answered(made)
      const at = now.toZonedDateTimeISO(life.household().zone)
      return { kind: 'file', ...archive(made.is, at) }
    },
  }),
  route({ method: 'GET', path: '/api/erase', needs: 'life', run: async ({ life }) => json(await life.erasure()) }),
  route({
    method: 'POST',
    path: '/api/erase',
    needs: 'life',
    body: sent.erasing,
    guarded: true,
    run: async ({ life, body }) => answered(await life.erase(body.name)),
  }),
]

const archive = (parcels: AsyncIterable<Parcel>, at: Temporal.ZonedDateTime): Parcel => ({
  name: `os1-export-${at.toPlainDate().toString()}.zip`,
  bytes: zip(parcels, at),
})
