import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { HISTORIES } from '../../../test/order-histories.ts';
import { about, at, closed, given, on } from '../../../test/order-specification.ts';

const endOn = (day: string) => ({ type: 'EndWithEntry' as const, ...about, ...on(day) });

describe('an order whose entry has ended', () => {
  it.each(['AWAITING_FUNDS', 'SENT', 'ACCEPTED'] as const)(
    'is void when it is %s and was to begin after that day (A2-4b, GAP-2)',
    (status) => {
      given(...HISTORIES[status])
        .when(endOn('2026-03-01'))
        .gives(
          {
            ...{ type: 'OrderVoided', ...about, reason: 'SELECTION_DENIED', code: 'ENTRY_CLOSED' },
            ...{ voidedAt: at('2026-03-01'), closedOn: plainDate('2026-03-01') },
          },
          closed('VOIDED', '2026-03-01', { voidReason: 'SELECTION_DENIED' }),
        );
    },
  );
  it.each(['AWAITING_FUNDS', 'SENT', 'ACCEPTED'] as const)(
    'stands when it is %s and begins up to that day (A2-4b, GAP-2)',
    (status) => {
      given(...HISTORIES[status])
        .when(endOn('2026-03-02'))
        .gives();
    },
  );
  it.each(['IN_SERVICE', 'SERVED', 'BROKEN_OFF', 'REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED', 'NOT_TAKEN'] as const)(
    'stays as it is when it is %s (A2-4b)',
    (status) => {
      given(...HISTORIES[status])
        .when(endOn('2026-03-01'))
        .gives();
    },
  );
  it('must exist (A2-4b)', () => {
    given().when(endOn('2026-03-01')).refused('ORDER_NOT_FOUND');
  });
});
