// Draws the icon: the figure at rest, on coral. `node client/icon.js > client/public/icon.svg`
import { moods, trace } from './src/moods.ts'

const points = 360
const p = new Float32Array(points * 3)
// A little wider than at rest, so that it reads at 16 pixels.
trace({ mood: { ...moods.idle, w1: 0.19 }, turn: 0.3, flow: 0.66, age: 0, energy: 0 }, points, p)

const depths = 5
const far = [0xef, 0xaa, 0x95]
const near = [0xff, 0xf8, 0xee]
const x = (n) => 256 + p[n * 3] * 150
const y = (n) => 258 + p[n * 3 + 1] * 150
const shadeOf = (n) => Math.min(depths - 1, Math.floor(p[(n % points) * 3 + 2] * depths))
const thin = (edge) => edge.filter((_, n) => n % 3 === 0 || n === edge.length - 1).join('L')

let drawn = ''
for (let shade = 0; shade < depths; shade++) {
  let path = ''
  for (let i = 0; i < points; i++) {
    if (shadeOf(i) !== shade) continue
    let j = i
    while (j + 1 < points && shadeOf(j + 1) === shade) j++
    const left = []
    const right = []
    for (let n = i; n <= j + 1; n++) {
      const at = n % points
      const dx = x((n + 1) % points) - x((n - 1 + points) % points)
      const dy = y((n + 1) % points) - y((n - 1 + points) % points)
      const half = (7.5 * (0.5 + 0.9 * p[at * 3 + 2])) / Math.hypot(dx, dy)
      left.push(`${(x(at) - dy * half).toFixed(1)} ${(y(at) + dx * half).toFixed(1)}`)
      right.unshift(`${(x(at) + dy * half).toFixed(1)} ${(y(at) - dx * half).toFixed(1)}`)
    }
    path += `M${thin(left)}L${thin(right)}Z`
    i = j
  }
  const colour = far
    .map((c, k) =>
      Math.round(c + ((near[k] - c) * shade) / (depths - 1))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
  if (path) drawn += `<path fill="#${colour}" d="${path}"/>`
}
console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#ca4338"/>${drawn}</svg>`)
