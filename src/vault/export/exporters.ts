import { consentExporters } from './consent.ts'
import type { Exporter } from './exporter.ts'
import { innerLifeExporters } from './inner-life.ts'
import { keepingExporters } from './keeping.ts'
import { memoryExporters } from './memory.ts'
import { secretaryExporters } from './secretary.ts'

/** Everything that is told, in the order of the file. A test keeps that no table and no column is forgotten. */
export const exporters: readonly Exporter[] = [...keepingExporters, ...memoryExporters, ...innerLifeExporters, ...secretaryExporters, ...consentExporters]

/** Tables that are not told, and why. A name stands for itself and for the tables that FTS5 keeps behind it. */
export const leftOut: Readonly<Record<string, string>> = {
  applied_op: 'digests by which a change that arrives twice is recognised; nothing of yours',
  item_fts: 'an index of the words of the utterances, made from them',
  item_term: 'a view of that index',
  fact_fts: 'an index of the words of the facts, made from them',
  reflection_fts: 'an index of the words of the reflections, made from them',
  vector_model: 'which models made vectors, and how far they got',
  vector_segment: 'what the utterances mean as numbers, made from them',
  holding: 'which acts are held back for a few seconds; they are told as acts',
  sealing_key: 'a number by which confirmations are sealed; nothing of yours',
  sqlite_sequence: 'a counter of the database',
}
