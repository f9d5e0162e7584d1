import { type EntryId, type Moment, yearOf } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Entry, EntryRequeued, EntryWaitsForFunds, JournalEntry, SelectionOpened } from '../entry.ts';
import type { EntryFacts } from '../facts.ts';
import { type ActingSpecialist, entryOfDepartment } from '../../people/parties.ts';
import { nextTransfer } from './transfer-again.ts';

export type ReleaseNewYear = Moment & { type: 'ReleaseNewYear'; entryId: EntryId; by: ActingSpecialist };

/**
 * In a new calendar year the specialist releases the next transfer of a person who was treated in an earlier one, without a
 * new application and in the order of the queue, while disability and measure are valid (A2-4b, A2-26a, GAP-8).
 */
export function releaseNewYear(
  entry: Entry,
  command: ReleaseNewYear,
  facts: EntryFacts,
): (EntryRequeued | SelectionOpened | EntryWaitsForFunds)[] {
  const found = entryOfDepartment(entry, command.by);
  if (found.status === 'SELECTION_OPEN' || found.status === 'WAITING_FOR_FUNDS') return []; // released before
  const usedYear = usedYearOf(found);
  const year = yearOf(command.today);
  if (year <= usedYear) refuse('YEARLY_RIGHT_USED', { year: usedYear });

  const { entryId, by, now } = command;
  const requeued: EntryRequeued = { type: 'EntryRequeued', entryId, year, specialistId: by.specialistId, requeuedAt: now };
  return [requeued, ...nextTransfer(found, command, facts)];
}

function usedYearOf(entry: JournalEntry): number {
  if (entry.status === 'USED_THIS_YEAR') return entry.year;
  if (entry.status === 'NEEDS_DECISION' && entry.usedYear !== null) return entry.usedYear;
  return refuse('YEARLY_RIGHT_NOT_USED');
}
