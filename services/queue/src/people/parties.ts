import { type ActsFor, type DepartmentId, personsSignedFor, type SpecialistId } from '@aleumet/domain';
import { refuse } from '../refusals.ts';
import type { Entry, JournalEntry } from '../entry/entry.ts';

/** An acting citizen, with the persons for whom he or she may act. */
export type Citizen = { actsFor: readonly ActsFor[] };

/** An acting specialist, for entries of the own department. */
export type ActingSpecialist = { specialistId: SpecialistId; departmentId: DepartmentId };

/**
 * Returns the entry of a person for whom the citizen may act, as the person or as legal representative; the holder of a power of
 * attorney may not. Otherwise refuses in the same way as when the entry does not exist.
 */
export function entryOfRecipient(entry: Entry, by: Citizen): JournalEntry {
  if (entry.status === 'none') return refuse('ENTRY_NOT_FOUND');
  const { personId } = entry.registration;
  return personsSignedFor(by).includes(personId) ? entry : refuse('ENTRY_NOT_FOUND');
}

/** Returns the entry if it belongs to the specialist's department; otherwise refuses as not found. */
export function entryOfDepartment(entry: Entry, by: ActingSpecialist): JournalEntry {
  if (entry.status === 'none' || entry.registration.departmentId !== by.departmentId) return refuse('ENTRY_NOT_FOUND');
  return entry;
}
