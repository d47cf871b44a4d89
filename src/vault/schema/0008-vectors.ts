import type { Migration } from './upgrade.ts'

/**
 * What items mean, as vectors of bytes, model by model. Made from the items and made again when it is gone. A row of
 * `vector_segment` holds the vectors of as many items in a row as fit beneath a page (see memory/vectors/segments.ts); an
 * item that is gone or has none is zeros. It has a rowid because only such rows may fill a page.
 */
export const vectors: Migration = {
  version: 8,
  about: 'Vectors: what was said, by its meaning, one set a model.',
  sql: `
    create table vector_model (
      rid integer primary key,
      id text not null unique,
      dimensions integer not null,
      reached integer not null default 0 -- the items up to this rid have been looked at
    );
    create table vector_segment (
      place integer primary key, -- the model's rid * 2^32 + the number of the segment
      bytes blob not null
    );
  `,
}
