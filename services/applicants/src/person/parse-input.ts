import { birthDateOf, id, iin, InvalidInput, type PlainDate, plainDate } from '@aleumet/domain';
import type {
  DisabilityInput,
  IdentityDocumentInput,
  LegalRepresentativeInput,
  PhoneInput,
  RegisterPersonInput,
} from '../generated/graphql.ts';
import type { LegalRepresentative, PersonRecord, Phone } from './person.ts';

/** What a data bank delivers, as the domain takes it. Throws `InvalidInput` where the parts contradict each other or the calendar. */
export function toPersonRecord(input: RegisterPersonInput, today: PlainDate): PersonRecord {
  const { address } = input;
  const number = iin(input.iin, 'input.iin');
  const birthDate = notAfter(today, plainDate(input.birthDate), 'input.birthDate');
  if (birthDate !== birthDateOf(number)) throw new InvalidInput('input.birthDate', 'NOT_OF_THE_IIN');
  return {
    iin: number,
    surname: input.surname,
    firstName: input.firstName,
    patronymic: input.patronymic ?? null,
    birthDate,
    disability: toDisability(input.disability),
    identityDocument: toDocument(input.identityDocument, today),
    address: { ...address, village: address.village ?? null, flat: address.flat ?? null },
    departmentId: id(input.departmentId, 'input.departmentId'),
    language: input.language,
    phones: (input.phones ?? []).map(toPhone),
    legalRepresentatives: (input.legalRepresentatives ?? []).map(toRepresentative),
  };
}

function toDisability(input: DisabilityInput): PersonRecord['disability'] {
  const validFrom = plainDate(input.validFrom);
  const validTo = input.validTo == null ? null : plainDate(input.validTo);
  if (validTo !== null && validTo < validFrom) throw new InvalidInput('input.disability.validTo', 'BEFORE_ITS_BEGINNING');
  return { group: input.group, validFrom, validTo };
}

function toDocument(input: IdentityDocumentInput, today: PlainDate): PersonRecord['identityDocument'] {
  return { ...input, issuedOn: notAfter(today, plainDate(input.issuedOn), 'input.identityDocument.issuedOn') };
}

function notAfter(today: PlainDate, day: PlainDate, path: string): PlainDate {
  if (day > today) throw new InvalidInput(path, 'IN_THE_FUTURE');
  return day;
}

function toPhone({ number, source }: PhoneInput): Phone {
  return { number, source };
}

function toRepresentative({ iin: number, name, validUntil, phones, evidence }: LegalRepresentativeInput): LegalRepresentative {
  return {
    iin: iin(number),
    name,
    kind: 'LEGAL',
    scope: 'ALL',
    validUntil: validUntil == null ? null : plainDate(validUntil),
    phones: (phones ?? []).map(toPhone),
    evidence: {
      source: evidence.source,
      recordId: evidence.recordId,
      recordedOn: plainDate(evidence.recordedOn),
    },
  };
}
