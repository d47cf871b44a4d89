// Before the first paint: the light that the person chose, else the system's. `auto`, `light` or `dark`.
;(function () {
  var chosen = 'auto'
  try {
    chosen = localStorage.getItem('light') || 'auto'
  } catch {
    // A browser that keeps nothing gets the system's light.
  }
  var dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.light = dark ? 'dark' : 'light'
  document.querySelector('meta[name="theme-color"]').content = dark ? '#130c0a' : '#ca4338'
})()
