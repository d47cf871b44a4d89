/**
 * The figure: one thin turning line. It follows the empty element that it is given (the hearth): layout moves that, and
 * the figure glides after it. No frames are drawn while the page is hidden, one still picture where motion is unwanted,
 * and 30 a second while nothing happens.
 */
import { type Mood, type MoodName, type Pose, moods, trace } from './moods.ts'

const mostPoints = 960
/** Enough while no ripple needs the detail. */
const calmPoints = 480
/** Shades from far to near; one fill for each, so that no seam shows. */
const depths = 7
/** The canvas reaches this many half widths of the hearth from its middle. */
const reach = 1.55
const calmFrame = 1000 / 30

type Place = { x: number; y: number; size: number }

export class Figure {
  #pen: CanvasRenderingContext2D
  #mood: MoodName = 'boot'
  #pose: Omit<Pose, 'mood'> & { mood: { -readonly [name in keyof Mood]: number } } = { mood: { ...moods.boot }, turn: 0, flow: 0, age: 0, energy: 0 }
  #wanted = 0
  #place: Place | undefined
  #side = 0
  #shades: string[] = []
  #frame = 0
  #last = 0
  #changed = 0
  #points = new Float32Array(mostPoints * 3)
  #motion = matchMedia('(prefers-reduced-motion: reduce)')
  #ends = new AbortController()
  #watch: ResizeObserver
  /** Between us: the line is drawn broken, as something that leaves no line. */
  broken = false

  canvas: HTMLCanvasElement
  hearth: HTMLElement

  constructor(canvas: HTMLCanvasElement, hearth: HTMLElement) {
    this.canvas = canvas
    this.hearth = hearth
    this.#pen = canvas.getContext('2d') as CanvasRenderingContext2D
    const until = { signal: this.#ends.signal }
    document.addEventListener('visibilitychange', () => this.#wake(), until)
    this.#motion.addEventListener('change', () => this.#wake(), until)
    addEventListener('resize', () => this.refresh(), until)
    this.#watch = new ResizeObserver(() => this.refresh())
    this.#watch.observe(hearth)
    this.repaint()
    this.#wake()
  }

  /** Read the colours of the light again. */
  repaint(): void {
    const style = getComputedStyle(document.documentElement)
    const rgb = (name: string): number[] =>
      (
        style
          .getPropertyValue(name)
          .trim()
          .match(/[\da-f]{2}/gi) ?? ['ff', 'ff', 'ff']
      ).map((hex) => Number.parseInt(hex, 16))
    const near = rgb('--line')
    const far = rgb('--line-far')
    this.#shades = Array.from(
      { length: depths },
      (_, n) => `rgb(${near.map((c, k) => Math.round((far[k] ?? 0) + (c - (far[k] ?? 0)) * (n / (depths - 1)))).join(' ')})`,
    )
    this.refresh()
  }

  become(mood: MoodName): void {
    if (mood === this.#mood) return
    this.#mood = mood
    this.#changed = performance.now()
    this.refresh()
  }

  /** Somebody's voice or hand, 0 to 1: the line answers, and comes to rest by itself. */
  stir(energy: number): void {
    this.#wanted = Math.max(this.#wanted, energy)
  }

  /** The line is there already: nobody wants to watch it being drawn each time. */
  skipDrawing(): void {
    this.#pose.age = 3
    this.#pose.mood = { ...moods.idle }
  }

  /** The layout may have moved the hearth. */
  refresh(): void {
    if (this.#motion.matches) this.#drawStill()
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    this.#ends.abort()
    this.#watch.disconnect()
  }

  #wake(): void {
    cancelAnimationFrame(this.#frame)
    if (this.#motion.matches) return this.#drawStill()
    if (document.hidden) return
    this.#last = performance.now()
    const loop = (now: number): void => {
      this.#frame = requestAnimationFrame(loop)
      const calm = (this.#mood === 'idle' || this.#mood === 'away') && now - this.#changed > 3000
      if (calm && now - this.#last < calmFrame - 2) return
      this.#step(Math.min((now - this.#last) / 1000, 0.05))
      this.#last = now
      this.#draw()
    }
    this.#frame = requestAnimationFrame(loop)
  }

  #step(seconds: number): void {
    const pose = this.#pose
    const goal = moods[this.#mood]
    pose.age += seconds
    // Each amplitude eases to the mood's own: 63% of the way in 0.45 s.
    const ease = 1 - Math.exp(-seconds / 0.45)
    for (const name of Object.keys(pose.mood) as (keyof Mood)[]) pose.mood[name] += (goal[name] - pose.mood[name]) * ease
    pose.turn += pose.mood.spin * seconds
    pose.flow += pose.mood.flow * seconds
    pose.energy += (this.#wanted - pose.energy) * (1 - Math.exp(-seconds / 0.09))
    this.#wanted *= Math.exp(-seconds / 0.5)
    const where = this.#goal()
    if (!this.#place) this.#place = where
    const glide = 1 - Math.exp(-seconds / 0.24)
    for (const key of ['x', 'y', 'size'] as const) this.#place[key] += (where[key] - this.#place[key]) * glide
  }

  /** One settled picture of the present mood. */
  #drawStill(): void {
    const mood = moods[this.#mood]
    this.#pose = { mood: { ...mood }, age: 3, turn: mood.spin * 3, flow: mood.flow * 3, energy: this.#mood === 'speaking' ? 0.8 : 0.5 }
    this.#place = this.#goal()
    this.#draw()
  }

  #goal(): Place {
    const box = this.hearth.getBoundingClientRect()
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, size: box.width / 2 }
  }

  /** Makes the canvas just as large as the figure needs, puts it where the figure is, and says where in it the middle lies. */
  #fit({ x, y, size }: Place): { x: number; y: number } {
    const ratio = Math.min(devicePixelRatio || 1, 2)
    const needed = Math.ceil((2 * reach * size) / 64) * 64
    const wanted = Math.max(needed, Math.ceil((2 * reach * this.#goal().size) / 64) * 64)
    if (wanted !== this.#side || this.canvas.width !== wanted * ratio) {
      this.#side = wanted
      this.canvas.width = this.canvas.height = wanted * ratio
      this.canvas.style.width = this.canvas.style.height = `${wanted}px`
    }
    this.#pen.setTransform(ratio, 0, 0, ratio, 0, 0)
    // The canvas stands on whole pixels and the figure moves inside it: half a pixel would blur the line.
    const left = Math.round(x - wanted / 2)
    const top = Math.round(y - wanted / 2)
    this.canvas.style.transform = `translate(${left}px, ${top}px)`
    return { x: x - left, y: y - top }
  }

  #draw(): void {
    const place = this.#place
    if (!place || place.size === 0) return
    const middle = this.#fit(place)
    const pose = this.#pose
    const count = pose.mood.ripple * pose.energy > 0.002 ? mostPoints : calmPoints
    trace(pose, count, this.#points)
    const p = this.#points
    for (let i = 0; i < count; i++) {
      p[i * 3] = middle.x + (p[i * 3] as number) * place.size
      p[i * 3 + 1] = middle.y + (p[i * 3 + 1] as number) * place.size
    }
    this.#pen.clearRect(0, 0, this.#side, this.#side)

    // While waking the line is drawn by a hand: it grows from one point.
    const drawn = 1 - (1 - Math.min(pose.age / 2.2, 1)) ** 3
    const until = Math.floor(count * drawn)
    const half = Math.max(0.9, place.size / 160)
    const gap = this.broken ? count / 40 : 0
    const shadeOf = (i: number): number => {
      if (gap && i % gap < gap * 0.42) return -1
      // A dash has one shade, that of its middle: split in two it would look torn.
      const at = gap ? Math.floor((Math.floor(i / gap) + 0.7) * gap) : i
      return Math.min(depths - 1, Math.floor((p[(at % count) * 3 + 2] as number) * depths))
    }
    for (let shade = 0; shade < depths; shade++) {
      this.#pen.fillStyle = this.#shades[shade] as string
      this.#pen.beginPath()
      for (let i = 0; i < until; i++) {
        if (shadeOf(i) !== shade) continue
        let j = i
        while (j + 1 < until && shadeOf(j + 1) === shade) j++
        const further = gap ? j : j + 2
        this.#ribbon({ from: i, to: drawn < 1 ? Math.min(further, until - 1) : further, half, count, tip: drawn < 1 ? until : 0 })
        i = j
      }
      this.#pen.fill()
    }
  }

  /** Add the outline of one stroke: nearer is wider, like a nib under pressure. */
  #ribbon({ from, to, half: base, count, tip }: { from: number; to: number; half: number; count: number; tip: number }): void {
    const p = this.#points
    const back: number[] = []
    for (let n = from; n <= to; n++) {
      const at = n % count
      const next = (n + 1) % count
      const before = (n - 1 + count) % count
      const dx = (p[next * 3] as number) - (p[before * 3] as number)
      const dy = (p[next * 3 + 1] as number) - (p[before * 3 + 1] as number)
      const length = Math.hypot(dx, dy) || 1
      let half = base * (0.42 + 0.78 * (p[at * 3 + 2] as number)) * (1 + 0.12 * Math.sin((at / count) * 8 * Math.PI + 1))
      // A pen that is still moving has a fine tip.
      if (tip) half *= Math.min(1, (tip - n) / (count / 24))
      const x = p[at * 3] as number
      const y = p[at * 3 + 1] as number
      const ox = (dy / length) * half
      const oy = (dx / length) * half
      if (n === from) this.#pen.moveTo(x - ox, y + oy)
      else this.#pen.lineTo(x - ox, y + oy)
      back.push(x + ox, y - oy)
    }
    for (let n = back.length - 2; n >= 0; n -= 2) this.#pen.lineTo(back[n] as number, back[n + 1] as number)
    this.#pen.closePath()
  }
}
