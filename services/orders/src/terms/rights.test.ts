import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { rightsOf } from './rights.ts';

const policy = { mostOrdersAYear: 1 };
const ofStay = (arrivalOn: string) => rightsOf('SANATORIUM_RESORT_TREATMENT', { tariffOn: plainDate(arrivalOn), policy });

describe('the right to treatment', () => {
  it.each([
    ['2025-12-31', '2025-01-01'],
    ['2026-01-01', '2026-01-01'],
    ['2026-12-31', '2026-01-01'],
    ['2027-01-01', '2027-01-01'],
  ])('is one order of the year in which the stay begins: an arrival on %s is of the year from %s (A2-26a, GAP-8)', (on, from) => {
    expect(ofStay(on)).toEqual([{ subject: 'SANATORIUM_RESORT_TREATMENT', periodFrom: from, most: 1, quantity: 1 }]);
  });
});

describe('the right to hours', () => {
  it.each(['PERSONAL_ASSISTANT', 'SIGN_LANGUAGE_SPECIALIST'] as const)(
    'of %s is used by the hours that are recorded, not by the order (A1-43a, A1-44a)',
    (kind) => {
      expect(rightsOf(kind, { tariffOn: plainDate('2026-03-02'), policy })).toEqual([]);
    },
  );
});
