import { describe, expect, it } from 'vitest';
import { id, type OrderId, plainDate } from '@aleumet/domain';
import { requireRights, type RightFact, rightsOf } from './rights.ts';

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

describe('a right of which one order a year is allowed', () => {
  const [subject, periodFrom] = ['SANATORIUM_RESORT_TREATMENT', plainDate('2026-01-01')];
  const orderId: OrderId = id('0190a8a0-1000-7000-8000-000000000010');
  const used: RightFact = { subject, periodFrom, used: 1, orderId };
  const asking = (quantity: number, known: RightFact[]) => () =>
    requireRights([{ subject, periodFrom, most: 1, quantity }], known);

  it('is used up by one order (A2-26a)', () => {
    const details = { subject, periodFrom: '2026-01-01', orderId: '0190a8a0-1000-7000-8000-000000000010' };
    expect(asking(1, [used])).toThrow(expect.objectContaining({ code: 'RIGHT_USED_UP', details }));
  });

  it('is free while nothing of it is used, or was given back (A2-26a)', () => {
    expect(asking(1, [])).not.toThrow();
    expect(asking(1, [{ ...used, used: 0, orderId: null }])).not.toThrow();
  });

  it('is not used up by an order of another year or of another right (A2-26a)', () => {
    expect(asking(1, [{ ...used, periodFrom: plainDate('2025-01-01') }])).not.toThrow();
    expect(asking(1, [{ ...used, subject: 'WHEELCHAIR' }])).not.toThrow();
  });

  it('is not enough for two at once (A2-26a)', () => {
    expect(asking(2, [])).toThrow(
      expect.objectContaining({ code: 'RIGHT_USED_UP', details: { subject, periodFrom: '2026-01-01', orderId: null } }),
    );
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
