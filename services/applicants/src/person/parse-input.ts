import { birthDateOf, id, iin, InvalidInput, lastDay, type PlainDate, plainDate } from '@aleumet/domain';
import type { DisabilityInput, LegalRepresentativeInput, PhoneInput, RegisterPersonInput } from '../generated/graphql.ts';
import type { LegalRepresentative, PersonRecord, Phone } from './person.ts';

/** Reads what a data bank delivers. Throws `InvalidInput` when parts contradict each other or the calendar. */
export function toPersonRecord(input: RegisterPersonInput, today: PlainDate): PersonRecord {
  const { address } = input;
  const number = iin(input.iin, 'input.iin');
  const birthDate = notAfter(today, plainDate(input.birthDate), 'input.birthDate');
  if (birthDate !== birthDateOf(number)) throw new InvalidInput('input.birthDate', 'NOT_OF_THE_IIN');
  const life = { birthDate, today };
  return {
    iin: number,
    surname: input.surname,
    firstName: input.firstName,
    patronymic: input.patronymic ?? null,
    birthDate,
    disability: toDisability(input.disability, life),
    identityDocument: {
      ...input.identityDocument,
      issuedOn: within(life, input.identityDocument.issuedOn, 'input.identityDocument.issuedOn'),
    },
    address: { ...address, village: address.village ?? null, flat: address.flat ?? null },
    departmentId: id(input.departmentId, 'input.departmentId'),
    language: input.language,
    phones: (input.phones ?? []).map(toPhone),
    legalRepresentatives: (input.legalRepresentatives ?? []).map((one, at) =>
      toRepresentative(one, life, `input.legalRepresentatives.${at}`),
    ),
  };
}

/** Range of the dates in a person's life. */
type Life = { birthDate: PlainDate; today: PlainDate };

/** Returns the disability with the period for which it is established (A2-4b). */
function toDisability(input: DisabilityInput, life: Life): PersonRecord['disability'] {
  const validFrom = within(life, input.validFrom, 'input.disability.validFrom');
  return { group: input.group, validFrom, validTo: lastDay(validFrom, input.validTo, 'input.disability.validTo') };
}

function within({ birthDate, today }: Life, text: string, path: string): PlainDate {
  return notBefore(birthDate, notAfter(today, plainDate(text, path), path), path);
}

function notAfter(today: PlainDate, day: PlainDate, path: string): PlainDate {
  if (day > today) throw new InvalidInput(path, 'IN_THE_FUTURE');
  return day;
}

function notBefore(birthDate: PlainDate, day: PlainDate, path: string): PlainDate {
  if (day < birthDate) throw new InvalidInput(path, 'BEFORE_THE_BIRTH');
  return day;
}

function toPhone({ number, source }: PhoneInput): Phone {
  return { number, source };
}

/** The decision compares the date of the record with today, because its refusal names the rule. */
function toRepresentative(input: LegalRepresentativeInput, { birthDate }: Life, path: string): LegalRepresentative {
  const { iin: number, name, validUntil, phones, evidence } = input;
  const recordedOn = notBefore(birthDate, plainDate(evidence.recordedOn), `${path}.evidence.recordedOn`);
  return {
    iin: iin(number),
    name,
    kind: 'LEGAL',
    scope: 'ALL',
    validUntil: lastDay(recordedOn, validUntil, `${path}.validUntil`),
    phones: (phones ?? []).map(toPhone),
    evidence: { source: evidence.source, recordId: evidence.recordId, recordedOn },
  };
}
