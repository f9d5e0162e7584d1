import type { EntryId, Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Entry, EntryClosed } from '../entry.ts';

export type CloseEntry = Moment & { type: 'CloseEntry'; entryId: EntryId };

/** Closes the entry when the measure or the disability has ended: its programme is not transferred any more (A2-4b, GAP-2). */
export function closeEntry(entry: Entry, { entryId, now, today }: CloseEntry): EntryClosed[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status === 'CLOSED') return [];

  return [{ type: 'EntryClosed', entryId, reason: 'MEASURE_EXPIRED', closedOn: today, closedAt: now }];
}
