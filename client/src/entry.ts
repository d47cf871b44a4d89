/** The way in: a one-use code in the address's fragment is taken out of it at once and exchanged for a session. */
export let refused = ''

export async function enter(): Promise<void> {
  const code = /^#code=([A-Za-z0-9_-]{22})$/.exec(location.hash)?.[1]
  if (!code) return
  // Before anything is awaited: nobody who looks at the address bar, the history or a screenshot finds it.
  history.replaceState(null, '', location.pathname)
  try {
    const got = await fetch('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
    if (!got.ok) refused = ((await got.json()) as { error: string }).error
  } catch {
    refused = 'I am not reachable just now.'
  }
}
