import { type EntryId, isMoreThan, type Moment } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { Entry, EntryWaitsForFunds, JournalEntry, OpenedEntry, SelectionOpened } from '../entry.ts';
import { type EntryFacts, loaded } from '../facts.ts';
import { type ActingSpecialist, entryOfDepartment } from '../../people/parties.ts';
import { isWithinTerm } from '../term.ts';
import { windowOf } from '../window.ts';

export type TransferAgain = Moment & { type: 'TransferAgain'; entryId: EntryId; by: ActingSpecialist };

/** All data about money and queue that a further transfer depends on. */
type NextTransfer = Pick<TransferAgain, 'entryId' | 'by' | 'now' | 'today'>;

/**
 * The specialist transfers the programme to the Portal again: after an activation, when money has become available, or after a
 * service that was not taken (GAP-11). The place in the queue is kept, and the day is a new T0 (A2-25e).
 */
export function transferAgain(entry: Entry, command: TransferAgain, facts: EntryFacts): (SelectionOpened | EntryWaitsForFunds)[] {
  const found = entryOfDepartment(entry, command.by);
  if (found.status === 'SELECTION_OPEN') return []; // already transferred
  return nextTransfer(requireReady(found), command, facts);
}

/**
 * Opens the next window if there is enough money; otherwise the entry waits and keeps its place (A2-25e, GAP-7). Money is assigned
 * in the order of the queue: an entry waits for earlier ones.
 */
export function nextTransfer(
  entry: OpenedEntry,
  { entryId, by, now, today }: NextTransfer,
  facts: EntryFacts,
): (SelectionOpened | EntryWaitsForFunds)[] {
  // A2-4b
  if (!isWithinTerm(loaded(facts, 'term'), today)) refuse('TERM_ENDED', { ...facts.term });
  const { available, basis, earlierEntryId } = loaded(facts, 'funds');
  if (!basis) refuse('GUARANTEED_AMOUNT_NOT_SET', { region: entry.registration.region });
  const { specialistId } = by;
  if (isMoreThan(basis, available)) {
    if (entry.status === 'WAITING_FOR_FUNDS') return []; // already waiting
    const reason = 'NO_FUNDS_FOR_ACTIVATION';
    return [{ type: 'EntryWaitsForFunds', entryId, reason, orderId: null, specialistId, since: now }];
  }
  if (earlierEntryId) refuse('NOT_NEXT_IN_QUEUE', { earlierEntryId });

  const window = windowOf(today, entry.window.transferNo + 1, { policy: loaded(facts, 'policy'), held: basis });
  return [{ type: 'SelectionOpened', entryId, window, openedAt: now, specialistId }];
}

/** Returns the entry. Refuses when it does not wait for a transfer by the specialist (A2-25e). */
function requireReady(entry: JournalEntry): OpenedEntry {
  switch (entry.status) {
    case 'ACTIVATION_REQUESTED':
    case 'WAITING_FOR_FUNDS':
      return entry;
    case 'NEEDS_DECISION':
      if (entry.nextOn !== null) refuse('RIGHT_USED_UP', { nextOn: entry.nextOn });
      return entry;
    case 'SERVED':
      refuse('RIGHT_USED_UP', { nextOn: entry.nextOn });
    case 'BLOCKED':
      refuse('ACTIVATION_NOT_REQUESTED');
    case 'ORDERED':
      refuse('ORDER_IS_LIVE', { orderId: entry.orderIds[0] ?? null });
    case 'QUEUED':
    case 'SELECTION_OPEN':
    case 'CLOSED':
      refuse('NOTHING_TO_TRANSFER');
  }
}
