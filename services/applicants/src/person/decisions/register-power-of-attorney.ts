import type { ApplicationId, Iin, Moment, PersonId, PlainDate } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import type { PersonFacts } from '../facts.ts';
import type { Attorney, Person, PowerOfAttorneyRegistered, Representative } from '../person.ts';

export type RegisterPowerOfAttorney = Moment & {
  type: 'RegisterPowerOfAttorney';
  /** The application that the acting office accepted, and its person. */
  applicationId: ApplicationId;
  personId: PersonId;
  attorney: { iin: Iin; name: string; validUntil: PlainDate | null };
};

/**
 * The office that accepted an application registers the power of attorney that was presented with it (A2-6a). The power covers the
 * person's applications and nothing else.
 */
export function registerPowerOfAttorney(
  person: Person,
  { personId, attorney, now, today }: RegisterPowerOfAttorney,
  { hasAccepted }: PersonFacts,
): PowerOfAttorneyRegistered[] {
  if (person.status !== 'KNOWN' || !hasAccepted) refuse('APPLICATION_NOT_FOUND');
  if (attorney.iin === person.iin) refuse('ATTORNEY_IS_THE_PERSON');
  if ((attorney.validUntil ?? today) < today) refuse('POWER_OF_ATTORNEY_ENDED', { validUntil: attorney.validUntil });
  if (person.representatives.some((one) => isSame(one, attorney))) return [];

  const entered: Attorney = { ...attorney, kind: 'POWER_OF_ATTORNEY', scope: 'INTAKE', phones: [] };
  return [{ type: 'PowerOfAttorneyRegistered', personId, attorney: entered, registeredAt: now }];
}

function isSame(one: Representative, { iin, name, validUntil }: RegisterPowerOfAttorney['attorney']): boolean {
  return one.kind === 'POWER_OF_ATTORNEY' && one.iin === iin && one.name === name && one.validUntil === validUntil;
}
