import { isSameContent, type Moment, type PersonId, type PlainDate } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { PersonFacts } from '../facts.ts';
import type { KnownPerson, Person, PersonChanged, PersonRecord, PersonRegistered } from '../person.ts';

export type RegisterPerson = Moment & { type: 'RegisterPerson'; personId: PersonId; record: PersonRecord; deliveredBy: string };

/**
 * The data bank delivers a person, new or changed, as the state registers have it. A known IIN with another id refers to the
 * existing person. A person delivered by another data bank does not change.
 */
export function registerPerson(
  person: Person,
  { personId, record, deliveredBy, now, today }: RegisterPerson,
  { department }: PersonFacts,
): (PersonRegistered | PersonChanged)[] {
  if (person.status === 'ERASED') refuse('PERSON_ERASED');
  if (person.status === 'KNOWN' && person.iin !== record.iin) refuse('PERSON_HAS_OTHER_IIN');
  if (person.status === 'KNOWN' && person.deliveredBy !== deliveredBy) refuse('PERSON_OF_ANOTHER_SYSTEM');
  if (!department) refuse('DEPARTMENT_NOT_FOUND'); // A2-5
  requireProof(record, today);

  const { legalRepresentatives, ...rest } = record;
  const attorneys = person.status === 'KNOWN' ? person.representatives.filter(({ kind }) => kind === 'POWER_OF_ATTORNEY') : [];
  const known: KnownPerson = {
    ...rest,
    id: person.status === 'KNOWN' ? person.id : personId,
    region: department.region,
    representatives: [...legalRepresentatives, ...attorneys],
    deliveredBy,
  };
  if (person.status === 'none') return [{ type: 'PersonRegistered', person: known, registeredAt: now }];
  const { status: _, ...before } = person;
  return isSameContent(before, known) ? [] : [{ type: 'PersonChanged', person: known, changedAt: now }];
}

/** Refuses a legal representative who is the person, or whose right is not recorded in a state register by today (A2-6a, A2-15). */
function requireProof({ iin, legalRepresentatives }: PersonRecord, today: PlainDate): void {
  for (const { iin: representative, evidence } of legalRepresentatives) {
    if (representative === iin) refuse('REPRESENTATIVE_IS_THE_PERSON');
    if (evidence.recordedOn > today) refuse('REPRESENTATION_NOT_RECORDED', { recordedOn: evidence.recordedOn });
  }
}
