import { describe, expect, it } from 'vitest';
import { InvalidInput, plainDate } from '@aleumet/domain';
import type { RegisterPersonInput } from '../generated/graphql.ts';
import { toPersonRecord } from './parse-input.ts';

const TODAY = plainDate('2026-02-02');
const representative = {
  ...{ iin: '880314400015', name: 'Saule', validUntil: null, phones: [] },
  evidence: { source: 'Registry office', recordId: '1', recordedOn: '2026-02-02' },
};
/** Born on 1 January 1985. */
const input: RegisterPersonInput = {
  ...{ id: '0190a8a0-0600-7000-8000-000000000001', departmentId: '0190a8a0-0600-7000-8000-000000000002' },
  ...{ iin: '850101300015', birthDate: '1985-01-01', surname: 'Abenov', firstName: 'Marat', patronymic: null, language: 'KK' },
  disability: { group: 'SECOND', validFrom: '2025-06-01', validTo: null },
  identityDocument: { kind: 'Identity card', number: '1', issuedBy: 'MIA', issuedOn: '2020-01-01' },
  address: { oblast: 'Almaty', cityOrDistrict: 'Almaty', street: 'Abai', house: '1' },
  legalRepresentatives: [representative],
};

const disability = (validFrom: string, validTo: string | null = null) => ({
  disability: { ...input.disability, validFrom, validTo },
});
const document = (issuedOn: string) => ({ identityDocument: { ...input.identityDocument, issuedOn } });
const recorded = (recordedOn: string, validUntil: string | null = null) => ({
  legalRepresentatives: [{ ...representative, validUntil, evidence: { ...representative.evidence, recordedOn } }],
});

function problemOf(changes: Partial<RegisterPersonInput>): string {
  try {
    toPersonRecord({ ...input, ...changes }, TODAY);
    return 'taken';
  } catch (error) {
    if (error instanceof InvalidInput) return `${error.path} ${error.problem}`;
    throw error;
  }
}

describe('a person that a data bank delivers', () => {
  const EVIDENCE = 'input.legalRepresentatives.0.evidence.recordedOn';

  it.each([
    ['a disability from today', disability('2026-02-02'), 'taken'],
    ['a disability from tomorrow', disability('2026-02-03'), 'input.disability.validFrom IN_THE_FUTURE'],
    ['a disability from birth', disability('1985-01-01'), 'taken'],
    ['a disability before birth', disability('1984-12-31'), 'input.disability.validFrom BEFORE_THE_BIRTH'],
    ['a disability of one day', disability('2025-06-01', '2025-06-01'), 'taken'],
    ['a document of today', document('2026-02-02'), 'taken'],
    ['a document of tomorrow', document('2026-02-03'), 'input.identityDocument.issuedOn IN_THE_FUTURE'],
    ['a document of the day of birth', document('1985-01-01'), 'taken'],
    ['a document before birth', document('1984-12-31'), 'input.identityDocument.issuedOn BEFORE_THE_BIRTH'],
    ['a right recorded on the day of birth', recorded('1985-01-01'), 'taken'],
    ['a right recorded before birth', recorded('1984-12-31'), `${EVIDENCE} BEFORE_THE_BIRTH`],
    ['a right that ends on the day it was recorded', recorded('2020-01-01', '2020-01-01'), 'taken'],
    [
      'a right that ended before it was recorded',
      recorded('2020-01-01', '2019-12-31'),
      'input.legalRepresentatives.0.validUntil BEFORE_ITS_BEGINNING',
    ],
  ])('with %s', (_what, changes, expected) => {
    expect(problemOf(changes)).toBe(expected);
  });
});

describe('a disability that a data bank delivers', () => {
  const recordedAs = (changes: Partial<RegisterPersonInput>) => toPersonRecord({ ...input, ...changes }, TODAY).disability;

  it('is recorded with the first and the last day of its period, or without end (A2-4b)', () => {
    const period = { validFrom: '2025-06-01', validTo: '2027-05-31' };
    expect(recordedAs(disability('2025-06-01', '2027-05-31'))).toEqual({ group: 'SECOND', ...period });
    expect(recordedAs({})).toEqual({ group: 'SECOND', validFrom: '2025-06-01', validTo: null });
  });

  it('begins by today and ends after it has begun (A2-4b)', () => {
    expect(problemOf(disability('2026-02-03'))).toBe('input.disability.validFrom IN_THE_FUTURE');
    expect(problemOf(disability('2025-06-01', '2025-05-31'))).toBe('input.disability.validTo BEFORE_ITS_BEGINNING');
  });
});
