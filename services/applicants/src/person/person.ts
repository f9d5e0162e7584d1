import type { DepartmentId, Iin, Instant, PersonId, PlainDate } from '@aleumet/domain';

/*
 * The life of a person with a disability in the portal:
 *
 *   none ──PersonRegistered (data bank)──► KNOWN ──PersonChanged (data bank)──► KNOWN
 *   KNOWN ──PowerOfAttorneyRegistered (specialist, State Corporation)──► KNOWN
 *   KNOWN ──PersonErased (data bank)──► ERASED
 */

export type PersonName = { surname: string; firstName: string; patronymic: string | null };
export const DISABILITY_GROUPS = ['FIRST', 'SECOND', 'THIRD', 'CHILD'] as const;
export type DisabilityGroup = (typeof DISABILITY_GROUPS)[number];
/** `to` null: no end date. */
export type Disability = { group: DisabilityGroup; validFrom: PlainDate; validTo: PlainDate | null };
export type IdentityDocument = { kind: string; number: string; issuedBy: string; issuedOn: PlainDate };
export type Address = {
  oblast: string;
  cityOrDistrict: string;
  village: string | null;
  street: string;
  house: string;
  flat: string | null;
};
/** Registered in the e-government web portal or in the mobile citizens database. */
export const PHONE_SOURCES = ['EGOV', 'MOBILE_CITIZENS'] as const;
export type Phone = { number: string; source: (typeof PHONE_SOURCES)[number] };
/** The record in a state register that makes someone a legal representative. */
export type Evidence = { source: string; recordId: string; recordedOn: PlainDate };
type SomebodyActing = { iin: Iin; name: string; validUntil: PlainDate | null; phones: readonly Phone[] };
/** May do everything, with a right recorded in a state register (A2-15). */
export type LegalRepresentative = SomebodyActing & { kind: 'LEGAL'; scope: 'ALL'; evidence: Evidence };
/** Holds a power of attorney, which is limited to applications (A2-6a). */
export type Attorney = SomebodyActing & { kind: 'POWER_OF_ATTORNEY'; scope: 'INTAKE' };
export type Representative = LegalRepresentative | Attorney;

export const LANGUAGES = ['KK', 'RU'] as const;

/** The data of a person in state registers. */
export type PersonRecord = PersonName & {
  iin: Iin;
  birthDate: PlainDate;
  disability: Disability;
  identityDocument: IdentityDocument;
  address: Address;
  departmentId: DepartmentId;
  language: (typeof LANGUAGES)[number];
  phones: readonly Phone[];
  legalRepresentatives: readonly LegalRepresentative[];
};

export type KnownPerson = Omit<PersonRecord, 'legalRepresentatives'> & {
  id: PersonId;
  region: string;
  representatives: readonly Representative[];
  /** The data bank that delivered the person, as its token names it; no other may change it. */
  deliveredBy: string;
};

/** The data bank that delivered the person is kept, so that only it learns of the erasure. Null: erased before it was stored. */
export type ErasedPerson = { status: 'ERASED'; id: PersonId; deliveredBy: string | null };
export type Person = { status: 'none' } | (KnownPerson & { status: 'KNOWN' }) | ErasedPerson;

export type PersonRegistered = { type: 'PersonRegistered'; person: KnownPerson; registeredAt: Instant };
export type PersonChanged = { type: 'PersonChanged'; person: KnownPerson; changedAt: Instant };
export type PowerOfAttorneyRegistered = {
  type: 'PowerOfAttorneyRegistered';
  personId: PersonId;
  attorney: Attorney;
  registeredAt: Instant;
};
export type PersonErased = { type: 'PersonErased'; personId: PersonId; erasedAt: Instant };
export type PersonEvent = PersonRegistered | PersonChanged | PowerOfAttorneyRegistered | PersonErased;

/** Returns the state after the event. */
export function evolve(person: Person, event: PersonEvent): Person {
  switch (event.type) {
    case 'PersonRegistered':
    case 'PersonChanged':
      return { status: 'KNOWN', ...event.person };
    case 'PowerOfAttorneyRegistered': {
      if (person.status !== 'KNOWN') throw new Error(`no power of attorney for a person that is ${person.status}`);
      const others = person.representatives.filter((one) => one.iin !== event.attorney.iin || one.kind === 'LEGAL');
      return { ...person, representatives: [...others, event.attorney] };
    }
    case 'PersonErased':
      return { status: 'ERASED', id: event.personId, deliveredBy: person.status === 'none' ? null : person.deliveredBy };
  }
}

/** Returns surname, first name and patronymic as printed in documents. */
export function fullName({ surname, firstName, patronymic }: PersonName): string {
  return [surname, firstName, patronymic].filter((part) => part !== null && part !== '').join(' ');
}
