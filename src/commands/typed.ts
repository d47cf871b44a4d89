import { createInterface } from 'node:readline'
import type { Io } from './command.ts'

/** Reads a line without showing it, as for a passphrase. Ctrl-C ends the program as it would at any prompt. */
export function hiddenLine(io: Io, prompt: string): Promise<string> {
  io.err(prompt)
  const input = io.in as typeof process.stdin
  return new Promise((resolve) => {
    let line = ''
    input.setRawMode?.(true)
    input.setEncoding('utf8')
    input.resume()
    const take = (keys: string): void => {
      const rest = [...keys]
      for (let key = rest.shift(); key !== undefined; key = rest.shift()) {
        if (key === '\r' || key === '\n') {
          done(line)
          // A pipe gives several lines at once; the others are for whoever asks next.
          if (rest.length > 0) input.unshift(rest.join(''), 'utf8')
          return
        }
        if (key === '\u0003') {
          done('')
          process.kill(process.pid, 'SIGINT')
          return
        }
        if (key === '\u007f' || key === '\b') line = [...line].slice(0, -1).join('')
        else if (key >= ' ') line += key
      }
    }
    const done = (text: string): void => {
      input.off('data', take)
      input.off('end', ended)
      input.setRawMode?.(false)
      input.pause()
      io.err('\n')
      resolve(text)
    }
    // A pipe that ends without a line feed, or with nothing in it.
    const ended = (): void => done(line)
    input.on('data', take)
    input.once('end', ended)
    if (input.readableEnded) ended()
  })
}

/** Reads a line at a prompt, shown as it is typed. Empty when the input ends. */
export function shownLine(io: Io, prompt: string): Promise<string> {
  io.out(prompt)
  const lines = createInterface({ input: io.in, terminal: false })
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => resolve(''))
  })
}
