import type { Line } from '../door/socket.ts'

/** Asks one thing and waits for its answer. What happens on the way is not of interest. */
export async function asked<T>(line: Pick<Line, 'ask'>, command: string, args?: unknown): Promise<T> {
  const events = line.ask(command, args)
  for (;;) {
    const { value, done } = await events.next()
    if (done) return value as T
  }
}
