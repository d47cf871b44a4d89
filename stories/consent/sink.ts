/** A server on loopback that keeps every byte that reaches it, as mail servers, calendars, banks and locks would. */
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

export type Sink = { send(words: string): Promise<void>; received(): string; close(): Promise<void> }

export async function openSink(): Promise<Sink> {
  const kept: Buffer[] = []
  const server = createServer((socket) => {
    socket.on('data', (bytes) => void kept.push(Buffer.from(bytes)))
    socket.on('end', () => socket.end('ok'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    send: (words) =>
      new Promise((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => socket.end(`${words}\n`))
        socket.on('error', reject)
        socket.on('data', () => undefined)
        socket.on('close', () => resolve())
      }),
    received: () => Buffer.concat(kept).toString('utf8'),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
