import type { EntryId, Money, PlainDate, WorkingCalendar } from '@aleumet/domain';
import type { QueuePolicy } from '../policy.ts';

/** The terms after which nothing is transferred any more (A2-4b, GAP-2); null is without end. */
export type TermFact = { validTo: PlainDate | null; disabilityUntil: PlainDate | null };

/** Whether there is money for one more transfer, and whose turn it is (A2-25e, GAP-7). */
export type FundsFact = {
  /** Free money of the budget, less what is counted for open re-transfers. */
  available: Money;
  /** The most that one transfer may cost the budget; null when no amount is set for the region. */
  basis: Money | null;
  /** The first in the queue who waits for the same money, when somebody waits. */
  earlierEntryId: EntryId | null;
};

/** What a decision rests on; null is what its command does not ask for. */
export type EntryFacts = {
  policy: QueuePolicy | null;
  /** The next number of the journal. */
  nextQueueNo: number | null;
  term: TermFact | null;
  calendar: WorkingCalendar | null;
  funds: FundsFact | null;
};

/** A fact that `load` brings for this command: its absence is a fault of the program. */
export function loaded<Fact>(fact: Fact | null, name: string): Fact {
  if (fact === null) throw new Error(`not loaded for this decision: ${name}`);
  return fact;
}
