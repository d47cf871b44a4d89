/** Asks the door over HTTP. What went wrong comes back as an Error with words that may be shown. */
const away = 'I am not reachable just now. Nothing was changed.'

async function call(method: string, path: string, body?: unknown): Promise<Response> {
  let got: Response
  try {
    got = await fetch(path, {
      method,
      cache: 'no-store',
      ...(method === 'GET' ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}) }),
    })
  } catch {
    throw new Error(away)
  }
  if (got.ok) return got
  const { error } = (await got.json().catch(() => ({}))) as { error?: string }
  throw new Error(error ?? away)
}

export async function ask<T>(path: string): Promise<T> {
  return (await call('GET', path)).json() as Promise<T>
}

export async function tell<T = unknown>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  return (await call(method, path, body)).json() as Promise<T>
}

/** Fetches a file and hands it to the browser to be kept. */
export async function take(path: string): Promise<string> {
  const got = await call('POST', path)
  const name = /filename="([^"]+)"/.exec(got.headers.get('content-disposition') ?? '')?.[1] ?? 'os1'
  const url = URL.createObjectURL(await got.blob())
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}

export const path = (...parts: string[]): string => `/api/${parts.map(encodeURIComponent).join('/')}`
export const wordsOf = (problem: unknown): string => (problem instanceof Error ? problem.message : away)
