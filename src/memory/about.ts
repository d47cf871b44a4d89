import type { Readable } from '../vault/vault.ts'
import type { Source } from '../words/said.ts'
import type { Asking } from './memory.ts'

export type Summary = { readonly text: string; readonly sources: readonly Source[] }
export const aboutMe = (_vault: Readable, _about: Asking & { length?: number }): Summary | undefined => undefined
export const aboutPerson = (_vault: Readable, _whom: string, _about: Asking & { length?: number }): Summary | undefined => undefined
