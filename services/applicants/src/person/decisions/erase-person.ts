import type { Moment, PersonId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { PersonFacts } from '../facts.ts';
import type { Person, PersonErased } from '../person.ts';

export type ErasePerson = Moment & { type: 'ErasePerson'; personId: PersonId; deliveredBy: string };

/**
 * The data bank that delivered a person erases it: all data that identify the person are deleted. Refused while the person has an
 * open case.
 */
export function erasePerson(
  person: Person,
  { personId, deliveredBy, now }: ErasePerson,
  { hasLiveCase }: PersonFacts,
): PersonErased[] {
  if (person.status === 'none' || person.deliveredBy !== deliveredBy) refuse('PERSON_NOT_FOUND');
  if (person.status === 'ERASED') return [];
  if (hasLiveCase) refuse('PERSON_HAS_LIVE_CASE');

  return [{ type: 'PersonErased', personId, erasedAt: now }];
}
