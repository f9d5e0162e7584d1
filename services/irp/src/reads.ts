import type { Actor } from '@aleumet/server';
import { createCalendarReads } from './calendar/reads.ts';
import type { Tx } from './database.ts';
import { createProgrammeReads } from './programme/reads.ts';

export type Reads = ReturnType<typeof createReads>;

/** All reads of a request, filtered by actor, with their own loaders. */
export function createReads(db: Tx, actor: Actor) {
  return { programmes: createProgrammeReads(db, actor), calendar: createCalendarReads(db) };
}
