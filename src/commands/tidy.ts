import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Collects what a start has left behind, once, a little later. V8 collects when it allocates, and a companion that waits
 * allocates next to nothing: some 10 MB would stay for hours in a process that should be small.
 */
export function tidySoon(): void {
  const timer = setTimeout(() => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as (how: { type: string; execution: string; flavor: string }) => void
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  }, 4_000)
  timer.unref()
}
