import type { Actor } from '@aleumet/server';
import { createCalendarReads } from './calendar/reads.ts';
import type { Tx } from './database.ts';
import { createProgrammeReads } from './programme/reads.ts';

export type Reads = ReturnType<typeof createReads>;

/** What one request can look up, filtered by who asks, with its own loaders. */
export function createReads(db: Tx, actor: Actor) {
  return { programmes: createProgrammeReads(db, actor), calendar: createCalendarReads(db) };
}
