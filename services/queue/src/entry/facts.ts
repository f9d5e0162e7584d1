import type { EntryId, Money, PlainDate, WorkingCalendar } from '@aleumet/domain';
import type { QueuePolicy } from '../policy.ts';

/** The last days after which nothing is transferred (A2-4b, GAP-2); null means no end date. */
export type TermFact = { validTo: PlainDate | null; disabilityUntil: PlainDate | null };

/** Whether there is money for one more transfer, and whose turn it is (A2-25e, GAP-7). */
export type FundsFact = {
  /** Available money of the budget, minus what is subtracted for open transfers. */
  available: Money;
  /** The highest cost of one transfer; null when no amount is set for the region. */
  basis: Money | null;
  /** The first entry in the queue that waits for the same money, if any. */
  earlierEntryId: EntryId | null;
};

/** The data needed for a decision; those that the command does not need are null. */
export type EntryFacts = {
  policy: QueuePolicy | null;
  /** The next number of the journal. */
  nextQueueNo: number | null;
  term: TermFact | null;
  calendar: WorkingCalendar | null;
  funds: FundsFact | null;
};

/** Returns a fact that `load` reads for this command. Throws when it is missing, which is a bug. */
export function loaded<Name extends keyof EntryFacts>(facts: EntryFacts, name: Name): NonNullable<EntryFacts[Name]> {
  const fact = facts[name];
  if (fact == null) throw new Error(`not loaded for this decision: ${name}`);
  return fact;
}
