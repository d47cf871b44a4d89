import { posix, win32 } from 'node:path'

/** Where things lie on a machine. The key lies apart from the vault, so that a copy of one is not a copy of both. */
export type Places = {
  /** The one encrypted file. */
  readonly vault: string
  readonly key: string
  readonly backups: string
  /** Vaults that a restore has put aside. */
  readonly aside: string
  readonly logs: string
  readonly data: string
  readonly config: string
  readonly cache: string
}

/** What the places depend on. `home` is the user's home folder; `chosen` what `--home` or `OS1_HOME` says. */
export type Machine = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly chosen?: string | undefined
}

/**
 * The platform's own folders: XDG base directories on Linux and other Unixes (relative ones are ignored, as the
 * specification asks), Application Support on macOS, Local and Roaming AppData on Windows. A chosen home holds everything.
 */
export function placesOn(machine: Machine): Places {
  const { join } = machine.platform === 'win32' ? win32 : posix
  const chosen = machine.chosen || machine.env['OS1_HOME']
  const { data, config, cache } = chosen ? { data: chosen, config: join(chosen, 'keys'), cache: join(chosen, 'cache') } : folders(machine)
  return {
    vault: join(data, 'vault', 'life.vault'),
    key: join(config, 'key.json'),
    backups: join(data, 'backups'),
    aside: join(data, 'aside'),
    logs: join(data, 'logs'),
    data,
    config,
    cache,
  }
}

function folders({ platform, env, home }: Machine): { data: string; config: string; cache: string } {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local')
    const roaming = env['APPDATA'] || win32.join(home, 'AppData', 'Roaming')
    return { data: win32.join(local, 'OS1'), config: win32.join(roaming, 'OS1', 'keys'), cache: win32.join(local, 'OS1', 'cache') }
  }
  if (platform === 'darwin') {
    const library = posix.join(home, 'Library')
    return {
      data: posix.join(library, 'Application Support', 'OS1'),
      config: posix.join(library, 'Preferences', 'OS1'),
      cache: posix.join(library, 'Caches', 'OS1'),
    }
  }
  const xdg = (name: string, otherwise: string): string => {
    const said = env[name]
    return posix.join(said && posix.isAbsolute(said) ? said : posix.join(home, otherwise), 'os1')
  }
  return { data: xdg('XDG_DATA_HOME', '.local/share'), config: xdg('XDG_CONFIG_HOME', '.config'), cache: xdg('XDG_CACHE_HOME', '.cache') }
}
