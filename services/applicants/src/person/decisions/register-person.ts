import { type Moment, type PersonId, refuse } from '@aleumet/domain';
import { isSameRecord } from '../../same-record.ts';
import type { PersonFacts } from '../facts.ts';
import type { KnownPerson, Person, PersonChanged, PersonRecord, PersonRegistered } from '../person.ts';

export type RegisterPerson = Moment & { type: 'RegisterPerson'; personId: PersonId; record: PersonRecord; deliveredBy: string };

/**
 * The integration delivers a person as the registers of the state know it, for the first time or changed. A known IIN under another id
 * means the person that exists (A2-6a, A2-15b).
 */
export function registerPerson(
  person: Person,
  { personId, record, deliveredBy, now }: RegisterPerson,
  { department }: PersonFacts,
): (PersonRegistered | PersonChanged)[] {
  if (person.status === 'erased') refuse('PERSON_ERASED');
  if (person.status === 'known' && person.iin !== record.iin) refuse('PERSON_HAS_OTHER_IIN');
  if (!department) refuse('DEPARTMENT_NOT_FOUND');

  const { legalRepresentatives, ...rest } = record;
  const attorneys = person.status === 'known' ? person.representatives.filter(({ kind }) => kind === 'POWER_OF_ATTORNEY') : [];
  const known: KnownPerson = {
    ...rest,
    id: person.status === 'known' ? person.id : personId,
    region: department.region,
    representatives: [...legalRepresentatives, ...attorneys],
    deliveredBy: person.status === 'known' ? person.deliveredBy : deliveredBy,
  };
  if (person.status === 'none') return [{ type: 'PersonRegistered', person: known, registeredAt: now }];
  const { status: _, ...before } = person;
  return isSameRecord(before, known) ? [] : [{ type: 'PersonChanged', person: known, changedAt: now }];
}
