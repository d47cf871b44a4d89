/** What reaches the person when the page is not in front of them: a soft sound and the system's notification. */
let sound: AudioContext | undefined

/** Two soft tones, a fifth apart. Silent until the person has touched the page once: browsers see to that. */
export function chime(): void {
  sound ??= new AudioContext()
  const { currentTime: now, destination } = sound
  for (const [n, pitch] of [523.25, 783.99].entries()) {
    const tone = new OscillatorNode(sound, { type: 'sine', frequency: pitch })
    const swell = new GainNode(sound, { gain: 0 })
    const start = now + n * 0.22
    swell.gain.linearRampToValueAtTime(0, start)
    swell.gain.linearRampToValueAtTime(0.12, start + 0.03)
    swell.gain.exponentialRampToValueAtTime(0.0008, start + 1.4)
    tone.connect(swell).connect(destination)
    tone.start(start)
    tone.stop(start + 1.5)
  }
  if (sound.state === 'suspended') void sound.resume().catch(() => {})
}

export type Leave = 'granted' | 'denied' | 'default' | 'impossible'
export const leaveToNotify = (): Leave => ('Notification' in globalThis ? Notification.permission : 'impossible')
export const askLeave = async (): Promise<Leave> => ('Notification' in globalThis ? Notification.requestPermission() : 'impossible')

/** Shown only while the page is hidden: in front of the person the words stand there anyway. */
export async function notify(title: string, text: string, tag: string): Promise<void> {
  if (leaveToNotify() !== 'granted' || !document.hidden) return
  const options = { body: text, tag, icon: '/icon-192.png' }
  try {
    const worker = await navigator.serviceWorker?.getRegistration()
    if (worker) await worker.showNotification(title, options)
    else new Notification(title, options)
  } catch {
    // No notifications here after all; the sound and the words remain.
  }
}
