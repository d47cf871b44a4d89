/** For tests: requests as no browser would let a page make them, with any Host, Origin or cookie. */
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { WebSocket } from 'ws'

export type Sent = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly host?: string
}
export type Got = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
  readonly text: string
}

export function knock(port: number, { method = 'GET', path, headers = {}, body, host }: Sent): Promise<Got> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = httpRequest(
      { host: '127.0.0.1', port, method, path, agent: false, headers: { host: host ?? `localhost:${port}`, ...headers, ...length } },
      (got) => {
        const pieces: Buffer[] = []
        got.on('data', (piece: Buffer) => pieces.push(piece))
        got.on('end', () => {
          const bytes = Buffer.concat(pieces)
          resolve({ status: got.statusCode ?? 0, headers: got.headers, bytes, text: bytes.toString() })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** The status that an attempt to open a WebSocket is answered with; 101 when it opened. */
export const knockSocket = (port: number, headers: Readonly<Record<string, string>>, path = '/ws'): Promise<number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers: { host: `localhost:${port}`, ...headers } })
    socket.on('unexpected-response', (_asked, got) => {
      resolve(got.statusCode ?? 0)
      socket.terminate()
    })
    socket.on('open', () => {
      resolve(101)
      socket.terminate()
    })
    socket.on('error', () => resolve(0))
  })

/** Bytes as they are, and the first line of what comes back. */
export const knockRaw = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    const line = connect(port, '127.0.0.1', () => line.write(text))
    let got = ''
    line.on('data', (piece) => {
      got += piece.toString()
      if (got.includes('\r\n')) {
        resolve(got.split('\r\n')[0] ?? '')
        line.destroy()
      }
    })
    line.on('close', () => resolve(got.split('\r\n')[0] ?? ''))
    line.on('error', () => resolve(''))
  })
