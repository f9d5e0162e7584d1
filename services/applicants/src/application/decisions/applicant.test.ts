import { iin, plainDate } from '@aleumet/domain';
import { iinOf } from '@aleumet/testkit';
import { describe, expect, it } from 'vitest';
import { legal, person } from '../../../test/application-specification.ts';
import type { Filing } from '../application.ts';
import { applicantOf } from './applicant.ts';

const byMother: Filing = { as: 'LEGAL_REPRESENTATIVE', iin: legal.iin };
const mother = { as: 'LEGAL_REPRESENTATIVE', iin: legal.iin, name: 'Mother M.' };
const withMother = (validUntil: typeof legal.validUntil) => ({ ...person, representatives: [{ ...legal, validUntil }] });
const today = plainDate('2026-02-10');

describe('a legal representative', () => {
  it('files on the last day of the right, and not on the day after (A2-6a)', () => {
    expect(applicantOf(withMother(today), byMother, today)).toEqual(mother);
    const late = () => applicantOf(withMother(plainDate('2026-02-09')), byMother, today);
    expect(late).toThrow(expect.objectContaining({ code: 'REPRESENTATION_ENDED', details: { as: 'LEGAL_REPRESENTATIVE' } }));
  });

  it('files on every day by a right without an end (A2-6a)', () => {
    expect(applicantOf(withMother(null), byMother, today)).toEqual(mother);
  });

  it('is the one of the register and nobody else (A2-6a)', () => {
    const other: Filing = { as: 'LEGAL_REPRESENTATIVE', iin: iin(iinOf('1991-01-01', 'FEMALE', 3)) };
    const ask = () => applicantOf(withMother(null), other, today);
    expect(ask).toThrow(expect.objectContaining({ code: 'NOT_A_REPRESENTATIVE', details: { as: 'LEGAL_REPRESENTATIVE' } }));
  });
});
