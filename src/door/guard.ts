/**
 * Whether a request may come in at all, before anything reads it. Loopback grants nothing: any page in any browser on
 * this machine can send requests here, and DNS rebinding lets a foreign page call this address its own. So the Host must
 * be exactly one of ours, and whatever changes something must name the very origin that it is sent to.
 */
export type Headers = {
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly secFetchSite: string | undefined
  readonly secFetchMode: string | undefined
}
export type Refusal = { readonly status: 400 | 403 | 421; readonly why: string }

const reading = new Set(['GET', 'HEAD'])

/** The names by which this door may be called. Nothing else is ever answered. */
export const hostsOf = (port: number): ReadonlySet<string> => new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])

/** Undefined when the request may pass. `upgrade` marks the opening of a WebSocket, which must name its origin though it is a GET. */
export function refusal(method: string, headers: Headers, door: { hosts: ReadonlySet<string>; upgrade: boolean }): Refusal | undefined {
  const host = headers.host
  if (host === undefined || !door.hosts.has(host)) return { status: 421, why: 'I answer only under my own address on this machine.' }
  const changes = door.upgrade || !reading.has(method)
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return { status: 403, why: 'Another page sent this, so I did not listen.' }
  if (changes && headers.origin === undefined) return { status: 403, why: 'This did not say which page it comes from, so I did not listen.' }
  const site = headers.secFetchSite
  // A browser that says where the request comes from is believed when it says "from elsewhere". A plain link from elsewhere may open the page.
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    const followsLink = !changes && headers.secFetchMode === 'navigate'
    if (!followsLink) return { status: 403, why: 'Another site sent this, so I did not listen.' }
  }
  return undefined
}
