/** How a request that was let in is answered: by a row of the route table, or by a file of the page, or not at all. */
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Clock } from '../clock/clock.ts'
import { Trouble } from '../words/trouble.ts'
import { always } from './headers.ts'
import type { House, Life } from './life.ts'
import { limit } from './limit.ts'
import type { Page } from './page.ts'
import { type Reply, type Route, routes } from './routes.ts'
import { type Porter, cookieName, cookieOf, setCookie } from './sessions.ts'

const largestBody = 64 * 1024
/** Of a part of a path that names a thing, in UTF-16 units. */
const longestName = 200

export type Behind = {
  readonly house: () => House
  readonly porter: Porter
  readonly clock: Clock
  readonly page: Page
  readonly port: number
  readonly note: (problem: unknown) => void
}

const words = (status: number, why: string): Response => Response.json({ error: why }, { status, headers: { 'cache-control': 'no-store' } })

export function answers({ house, porter, clock, page, port, note }: Behind): Hono {
  const app = new Hono()
  const pace = { page: limit(clock, { most: 300, per: 30 }), api: limit(clock, { most: 120, per: 20 }), guarded: limit(clock, { most: 8, per: 60 }) }
  const cookie = cookieName(port)

  app.use('*', async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(always)) c.res.headers.set(name, value)
  })
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: () => words(413, 'That is too much to take in at once.') }))

  const serve = (row: Route): void => {
    app.on(row.method, row.path, async (c) => {
      const session = porter.whose(cookieOf(c.req.header('cookie'), cookie))
      // Whoever was not let in must not use up what those who were may do: another user of this machine can knock as well.
      const isStranger = row.needs !== 'anyone' && !session
      const isTooOften = !(row.guarded && !isStranger ? pace.guarded.take(row.path) : pace.api.take(session?.hash ?? 'anyone'))
      const later = (): Response => words(429, 'That is too often. Wait a minute, then try again.')
      if (isTooOften && !row.spares) return later()
      if (isStranger) return words(401, 'I do not know this browser. Run "os1 wake" for a link that opens it.')
      // Nothing of ours has so long a name.
      if (Object.values(c.req.param() as Record<string, string>).some((value) => value.length > longestName)) return words(404, 'There is no such thing here.')
      const home = house()
      if (row.needs === 'life' && home.kind !== 'open') return words(423, 'I am locked. Give the passphrase first.')
      let body: unknown
      if (row.method !== 'GET') {
        if (!/^application\/json(;|$)/i.test(c.req.header('content-type') ?? '')) return words(415, 'I read JSON only.')
        const read = (row.body as NonNullable<Route['body']>).safeParse(await c.req.json().catch(() => undefined))
        if (!read.success) return words(400, read.error.issues.map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': ')).join('; '))
        body = read.data
      }
      const reply = await row.run({
        params: c.req.param(),
        query: new URL(c.req.url).searchParams,
        body,
        ...(session ? { session } : {}),
        life: home.kind === 'open' ? home.life : absentLife,
        house: home,
        porter,
        now: clock.now(),
        where: browserOf(c.req.header('user-agent')),
      })
      return isTooOften && reply.kind === 'not' ? later() : answer(reply, cookie)
    })
  }
  for (const row of routes) serve(row)

  app.on(['GET', 'HEAD'], '*', (c) => {
    const { pathname } = new URL(c.req.url)
    if (pathname.startsWith('/api/')) return words(404, 'There is no such thing here.')
    if (!pace.page.take('page')) return words(429, 'That is too often. Wait a minute, then try again.')
    return page(pathname, { accepts: c.req.header('accept-encoding'), ifNoneMatch: c.req.header('if-none-match') }) ?? words(404, 'There is no such page here.')
  })
  app.notFound(() => words(404, 'There is no such thing here.'))
  app.onError((problem) => {
    if (problem instanceof Trouble) return words(503, problem.tell)
    note(problem)
    return words(500, 'Something in me went wrong. Nothing was changed that I know of.')
  })
  return app
}

/** What a route gets that asked for no life: whoever touches it has made a mistake. */
const absentLife = new Proxy({} as Life, {
  get() {
    throw new Error('a route without the principal "life" asked for the life')
  },
})

function answer(reply: Reply, cookie: string): Response {
  switch (reply.kind) {
    case 'json': {
      const response = Response.json(reply.is, { headers: { 'cache-control': 'no-store' } })
      if (reply.cookie !== undefined) response.headers.append('set-cookie', setCookie(cookie, reply.cookie))
      return response
    }
    case 'file':
      return new Response(ReadableStream.from(reply.bytes) as ReadableStream, {
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="${reply.name.replace(/[^\w.-]/g, '_')}"`,
          'cache-control': 'no-store',
        },
      })
    case 'not':
      return words(reply.status, reply.why)
  }
}

/** What a browser calls itself, in words short enough for a list; never more than its own claim. */
export function browserOf(agent = ''): string {
  const name = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(agent)?.[1]
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|CrOS|Linux)/.exec(agent)?.[1]
  const named = { Edg: 'Edge', OPR: 'Opera', CrOS: 'Chrome OS', 'Mac OS X': 'macOS' } as Record<string, string>
  return [name ? (named[name] ?? name) : 'a browser', system ? `on ${named[system] ?? system}` : ''].filter(Boolean).join(' ')
}
