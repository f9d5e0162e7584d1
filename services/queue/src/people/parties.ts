import { type ActsFor, type DepartmentId, personsSignedFor, type SpecialistId } from '@aleumet/domain';
import { refuse } from '../refusals.ts';
import type { Entry, JournalEntry } from '../entry/entry.ts';

/** A citizen who acts, with the persons that he or she is or represents. */
export type Citizen = { actsFor: readonly ActsFor[] };

/** A specialist who acts, for the entries of the own department. */
export type ActingSpecialist = { specialistId: SpecialistId; departmentId: DepartmentId };

/**
 * The entry of the person for whom the citizen may act, as oneself or as legal representative. A power of attorney for
 * documents (A2-6a) does not reach so far. Anybody else learns nothing, not even that the entry exists.
 */
export function entryOfRecipient(entry: Entry, by: Citizen): JournalEntry {
  if (entry.status === 'none') return refuse('ENTRY_NOT_FOUND');
  const { personId } = entry.registration;
  return personsSignedFor(by).includes(personId) ? entry : refuse('ENTRY_NOT_FOUND');
}

/** The entry of the specialist's own department; that of another is not found. */
export function entryOfDepartment(entry: Entry, by: ActingSpecialist): JournalEntry {
  if (entry.status === 'none' || entry.registration.departmentId !== by.departmentId) return refuse('ENTRY_NOT_FOUND');
  return entry;
}
