import { type EntryId, type Moment, type PlainDate } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Entry, EntryRequeued, EntryWaitsForFunds, JournalEntry, OpenedEntry, SelectionOpened } from '../entry.ts';
import type { EntryFacts } from '../facts.ts';
import { type ActingSpecialist, entryOfDepartment } from '../../people/parties.ts';
import { nextTransfer } from './transfer-again.ts';

export type ReleaseEntry = Moment & { type: 'ReleaseEntry'; entryId: EntryId; by: ActingSpecialist };

/**
 * When the used right has renewed, the specialist releases the next transfer, in the order of the queue and while the disability and
 * the measure are valid (A2-26a, GAP-8).
 */
export function releaseEntry(
  entry: Entry,
  command: ReleaseEntry,
  facts: EntryFacts,
): (EntryRequeued | SelectionOpened | EntryWaitsForFunds)[] {
  const found = entryOfDepartment(entry, command.by);
  if (found.status === 'SELECTION_OPEN' || found.status === 'WAITING_FOR_FUNDS') return []; // released before
  const used = requireUsed(found);
  if (used.nextOn === null || command.today < used.nextOn) refuse('RIGHT_USED_UP', { nextOn: used.nextOn });

  const { entryId, by, now } = command;
  const requeued: EntryRequeued = { type: 'EntryRequeued', entryId, specialistId: by.specialistId, requeuedAt: now };
  // without a new application (A2-4b)
  return [requeued, ...nextTransfer(used, command, facts)];
}

/** Returns the entry. Refuses when its right is not used (A2-26a). */
function requireUsed(entry: JournalEntry): OpenedEntry & { nextOn: PlainDate | null } {
  if (entry.status === 'SERVED' || (entry.status === 'NEEDS_DECISION' && entry.nextOn !== null)) return entry;
  return refuse('RIGHT_NOT_USED');
}
