// The service worker: keeps the empty page, so that it opens while OS1 sleeps and says so. It never sees or keeps what
// anybody said: whatever is under /api/ or is not in the list below goes past it. The build fills in the two constants.
const made = '__MADE__'
const shell = ['__SHELL__']

addEventListener('install', (event) => {
  event.waitUntil(caches.open(made).then((kept) => kept.addAll(shell)))
  skipWaiting()
})
addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== made).map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  )
})
addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== location.origin || !shell.includes(url.pathname)) return
  // The page itself is asked for first, so that a newer OS1 is never hidden by an older page.
  const fresh = event.request.mode === 'navigate' || url.pathname === '/'
  event.respondWith(fresh ? fetch(event.request).catch(() => caches.match('/')) : caches.match(event.request).then((kept) => kept ?? fetch(event.request)))
})
addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(clients.matchAll({ type: 'window' }).then(([open]) => (open ? open.focus() : clients.openWindow('/'))))
})
