import { mount } from 'svelte'
import './look.css'
import './room.css'
import './sheet.css'
import House from './house.svelte'
import { enter } from './entry.ts'
import { colourFrame } from './light.ts'

colourFrame()
await enter()
mount(House, { target: document.getElementById('os1') as HTMLElement })

// The shell only: see public/shell.js. A browser that refuses it loses nothing but the offline page.
if (!import.meta.env.DEV) navigator.serviceWorker?.register('/shell.js').catch(() => {})
