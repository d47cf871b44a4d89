import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type MoodName, moods, trace } from './moods.ts'

describe('the figure', () => {
  for (const name of Object.keys(moods) as MoodName[]) {
    test(`is one closed line when ${name}, within its canvas`, () => {
      const count = 960
      const points = new Float32Array(count * 3)
      for (const age of [0, 1.7, 60, 3600]) {
        trace({ mood: moods[name], turn: age * 0.3, flow: age * 0.2, age, energy: 1 }, count, points)
        const at = (n: number, k: number): number => points[(n % count) * 3 + k] as number
        let longest = 0
        for (let n = 0; n < count; n++) {
          longest = Math.max(longest, Math.hypot(at(n + 1, 0) - at(n, 0), at(n + 1, 1) - at(n, 1)))
          assert.ok(Math.hypot(at(n, 0), at(n, 1)) < 1.55 && at(n, 2) >= 0 && at(n, 2) <= 1)
        }
        // No step is longer than its neighbours allow: the last point meets the first.
        assert.ok(longest < 0.09, `a gap of ${longest.toFixed(3)} after ${age} s`)
      }
    })
  }
})
