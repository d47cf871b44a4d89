/** The room's light: coral by day, ember by night, or as the system has it. `public/light.js` sets it before the first paint. */
export type Light = 'auto' | 'light' | 'dark'

const system = matchMedia('(prefers-color-scheme: dark)')

export function chosenLight(): Light {
  try {
    const kept = localStorage.getItem('light')
    return kept === 'light' || kept === 'dark' ? kept : 'auto'
  } catch {
    return 'auto'
  }
}

export function setLight(light: Light): void {
  try {
    localStorage.setItem('light', light)
  } catch {
    // Lasts until the page is closed, then.
  }
  paint(light)
}

export function paint(light: Light = chosenLight()): void {
  const dark = light === 'dark' || (light === 'auto' && system.matches)
  document.documentElement.dataset.light = dark ? 'dark' : 'light'
  colourFrame()
  dispatchEvent(new Event('repaint'))
}

/** The colour that the browser gives to its own frame around the page. */
export function colourFrame(): void {
  const frame = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]')
  if (frame) frame.content = getComputedStyle(document.documentElement).getPropertyValue('--field').trim()
}

system.addEventListener('change', () => paint())
