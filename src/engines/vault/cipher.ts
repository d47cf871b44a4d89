import { readFileSync } from 'node:fs'
import type { Cipher } from './sqlite.ts'

/**
 * The cipher for a new vault on this machine: aegis where the processor has AES instructions, else chacha20, which is then
 * the faster one. Only 64-bit Linux machines come without them nowadays (a Raspberry Pi 4, some virtual machines); where
 * nothing can be found out, they are taken to be there: aegis works without them too, only slower.
 */
export function suitedCipher(platform: NodeJS.Platform, processors: () => string = linuxProcessors): Cipher {
  if (platform !== 'linux') return 'aegis'
  let described: string
  try {
    described = processors()
  } catch {
    return 'aegis'
  }
  // "flags" on x86, "Features" on ARM.
  const flags = /^(?:flags|Features)\s*:(.*)$/m.exec(described)?.[1]
  return flags === undefined || /\saes(\s|$)/.test(flags) ? 'aegis' : 'chacha20'
}

const linuxProcessors = (): string => readFileSync('/proc/cpuinfo', 'utf8')
