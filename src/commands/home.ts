/** What every command that needs the vault begins with: which home, and who answers there. */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { callSocket } from '../door/socket.ts'
import type { Line } from '../door/socket.ts'
import { placesOn } from '../person/places.ts'
import type { Places } from '../person/places.ts'
import { Trouble } from '../words/trouble.ts'
import type { Io } from './command.ts'

/** The home that `--home` or `OS1_HOME` names, else the platform's own folders. */
export function homeOf(chosen: string | undefined, io: Pick<Io, 'env' | 'platform'>): Places {
  return placesOn({ platform: io.platform, env: io.env, home: homedir(), chosen })
}

/** A socket's path may have 107 bytes on Linux and 103 on macOS, the closing zero included. */
const longestPath = 100

/**
 * Where a running OS1 of this home listens: a socket in the home's own folder, which only this user may enter, or a named
 * pipe. A home with a very long path has its socket in a folder of this user's in the temporary one instead.
 */
export function socketOf(places: Places, io: Pick<Io, 'platform'>): string {
  const name = createHash('sha256').update(places.vault).digest('hex').slice(0, 16)
  if (io.platform === 'win32') return `\\\\.\\pipe\\os1-${userInfo().username}-${name}`
  const inside = join(places.data, 'os1.sock')
  if (Buffer.byteLength(inside) <= longestPath) return inside
  const uid = userInfo().uid
  const folder = join(tmpdir(), `os1-${uid}`)
  const found = lstatSync(folder, { throwIfNoEntry: false })
  // In a folder that anyone may write to, somebody else may have been there first, to listen in our place.
  if (found && (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0)) {
    throw new Trouble({
      engine: 'socket',
      retry: 'never',
      tell: `${folder} is there already and is not yours alone. Remove it, or choose a home with a shorter path.`,
    })
  }
  return join(folder, `${name}.sock`)
}

/** A line to the OS1 that runs on this home, or undefined where none does. */
export const running = (places: Places, io: Pick<Io, 'env' | 'platform'>): Promise<Line | undefined> => callSocket(socketOf(places, io))
