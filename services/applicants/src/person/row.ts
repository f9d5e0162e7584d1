import {
  day,
  dayText,
  group,
  idOf,
  iin,
  json,
  listOf,
  oneOfWords,
  orNull,
  record,
  rowOf,
  text,
  textAs,
  unionBy,
} from '@aleumet/domain';
import { Prisma } from '../generated/prisma/client.ts';
import { DISABILITY_GROUPS, LANGUAGES, PHONE_SOURCES } from './person.ts';

const phones = listOf(record({ number: text, source: oneOfWords(PHONE_SOURCES) }));

const acting = { iin: textAs(iin), name: text, validUntil: orNull(dayText), phones };

const representative = unionBy('kind', {
  LEGAL: {
    ...acting,
    scope: oneOfWords(['ALL']),
    evidence: record({ source: text, recordId: text, recordedOn: dayText }),
  },
  POWER_OF_ATTORNEY: { ...acting, scope: oneOfWords(['INTAKE']) },
});

const known = {
  id: idOf<'PersonId'>(),
  iin: textAs(iin),
  surname: text,
  firstName: text,
  patronymic: orNull(text),
  birthDate: day,
  disability: group({ group: oneOfWords(DISABILITY_GROUPS), validFrom: day, validTo: orNull(day) }),
  identityDocument: json(record({ kind: text, number: text, issuedBy: text, issuedOn: dayText }), Prisma.DbNull),
  address: json(
    record({
      oblast: text,
      cityOrDistrict: text,
      village: orNull(text),
      street: text,
      house: text,
      flat: orNull(text),
    }),
    Prisma.DbNull,
  ),
  departmentId: idOf<'DepartmentId'>(),
  region: text,
  language: oneOfWords(LANGUAGES),
  phones: json(phones, Prisma.DbNull),
  representatives: json(listOf(representative), Prisma.DbNull),
  deliveredBy: text,
};

export const personRow = rowOf(
  'person',
  unionBy('status', { KNOWN: known, ERASED: { id: idOf<'PersonId'>(), deliveredBy: orNull(text) } }),
);

/** A row of which the query has asked that the person is known. */
export const knownPersonRow = rowOf('person', record(known));
