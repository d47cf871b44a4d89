import { keeping } from './0001-keeping.ts'
import { memory } from './0002-memory.ts'
import { consent } from './0003-consent.ts'
import { secretary } from './0004-secretary.ts'
import { mind } from './0005-mind.ts'
import { speakers } from './0006-speakers.ts'
import { innerLife } from './0007-inner-life.ts'
import { vectors } from './0008-vectors.ts'
import { asking } from './0009-asking.ts'
import type { Migration } from './upgrade.ts'

/** Every step of the schema, in order. */
export const migrations: readonly Migration[] = [keeping, memory, consent, secretary, mind, speakers, innerLife, vectors, asking]
