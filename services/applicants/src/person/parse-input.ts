import { id, iin, InvalidInput, plainDate } from '@aleumet/domain';
import type { LegalRepresentativeInput, PhoneInput, RegisterPersonInput } from '../generated/graphql.ts';
import type { LegalRepresentative, PersonRecord, Phone } from './person.ts';

/** What a data bank delivers, as the domain takes it. */
export function toPersonRecord(input: RegisterPersonInput): PersonRecord {
  const { disability, identityDocument, address } = input;
  return {
    iin: iin(input.iin),
    surname: filled(input.surname, 'surname'),
    firstName: filled(input.firstName, 'firstName'),
    patronymic: input.patronymic ?? null,
    birthDate: plainDate(input.birthDate, 'birthDate'),
    disability: {
      group: disability.group,
      validFrom: plainDate(disability.validFrom, 'disability.validFrom'),
      validTo: disability.validTo == null ? null : plainDate(disability.validTo, 'disability.validTo'),
    },
    identityDocument: { ...identityDocument, issuedOn: plainDate(identityDocument.issuedOn, 'identityDocument.issuedOn') },
    address: { ...address, village: address.village ?? null, flat: address.flat ?? null },
    departmentId: id(input.departmentId, 'departmentId'),
    language: input.language,
    phones: (input.phones ?? []).map(toPhone),
    legalRepresentatives: (input.legalRepresentatives ?? []).map(toRepresentative),
  };
}

function toPhone({ number, source }: PhoneInput): Phone {
  if (!/^\+7\d{10}$/.test(number)) throw new InvalidInput('phones.number', 'not of the form +77012345678');
  return { number, source };
}

function toRepresentative({ iin: number, name, validUntil, phones, evidence }: LegalRepresentativeInput): LegalRepresentative {
  return {
    iin: iin(number, 'legalRepresentatives.iin'),
    name: filled(name, 'legalRepresentatives.name'),
    kind: 'LEGAL',
    scope: 'ALL',
    validUntil: validUntil == null ? null : plainDate(validUntil, 'legalRepresentatives.validUntil'),
    phones: (phones ?? []).map(toPhone),
    evidence: {
      source: filled(evidence.source, 'legalRepresentatives.evidence.source'),
      recordId: filled(evidence.recordId, 'legalRepresentatives.evidence.recordId'),
      recordedOn: plainDate(evidence.recordedOn, 'legalRepresentatives.evidence.recordedOn'),
    },
  };
}

function filled(text: string, path: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new InvalidInput(path, 'empty');
  return trimmed;
}
