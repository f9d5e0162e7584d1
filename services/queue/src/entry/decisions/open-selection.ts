import { type EntryId, type Moment, ZERO } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Entry, EntryClosed, SelectionOpened } from '../entry.ts';
import { type EntryFacts, loaded } from '../facts.ts';
import { isWithinTerm } from '../term.ts';
import { windowOf } from '../window.ts';

export type OpenSelection = Moment & { type: 'OpenSelection'; entryId: EntryId };

/**
 * Transfers the programme to the Portal for the first time, automatically and without checking the budget (A2-23a, GAP-4): the day
 * is T0.
 */
export function openSelection(
  entry: Entry,
  { entryId, now, today }: OpenSelection,
  facts: EntryFacts,
): (SelectionOpened | EntryClosed)[] {
  if (entry.status === 'none') refuse('ENTRY_NOT_FOUND');
  if (entry.status !== 'QUEUED' || entry.lastWindow) return []; // transferred before
  // Nothing is transferred after the end of the measure or of the disability (A2-4b, GAP-2).
  if (!isWithinTerm(loaded(facts, 'term'), today)) {
    return [{ type: 'EntryClosed', entryId, reason: 'MEASURE_EXPIRED', closedOn: today, closedAt: now }];
  }

  const window = windowOf(today, 1, { policy: loaded(facts, 'policy'), held: ZERO });
  return [{ type: 'SelectionOpened', entryId, window, openedAt: now, specialistId: null }];
}
