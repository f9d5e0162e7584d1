import { type Iin, type Moment, type PersonId, type PlainDate, refuse } from '@aleumet/domain';
import { type ActingOffice, requireServes } from '../../acting/office.ts';
import type { Attorney, Person, PowerOfAttorneyRegistered, Representative } from '../person.ts';

export type RegisterPowerOfAttorney = Moment & {
  type: 'RegisterPowerOfAttorney';
  personId: PersonId;
  attorney: { iin: Iin; name: string; validUntil: PlainDate | null };
  by: ActingOffice;
};

/** At the intake the person's power of attorney to process documents is entered; it reaches to applications only (A2-6a). */
export function registerPowerOfAttorney(
  person: Person,
  { personId, attorney, by, now, today }: RegisterPowerOfAttorney,
): PowerOfAttorneyRegistered[] {
  if (person.status !== 'known') refuse('PERSON_NOT_FOUND');
  requireServes(by, person.departmentId, 'PERSON_NOT_FOUND');
  if (attorney.iin === person.iin) refuse('ATTORNEY_IS_THE_PERSON');
  if (attorney.validUntil !== null && attorney.validUntil < today)
    refuse('POWER_OF_ATTORNEY_ENDED', { validUntil: attorney.validUntil });
  if (person.representatives.some((one) => isSame(one, attorney))) return [];

  const entered: Attorney = { ...attorney, kind: 'POWER_OF_ATTORNEY', scope: 'INTAKE', phones: [] };
  return [{ type: 'PowerOfAttorneyRegistered', personId, attorney: entered, registeredAt: now }];
}

function isSame(one: Representative, { iin, name, validUntil }: RegisterPowerOfAttorney['attorney']): boolean {
  return one.kind === 'POWER_OF_ATTORNEY' && one.iin === iin && one.name === name && one.validUntil === validUntil;
}
