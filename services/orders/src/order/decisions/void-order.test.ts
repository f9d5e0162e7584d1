import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { about, accepted, at, funded, given, on, placed } from '../../../test/order-specification.ts';

const voidIt = { type: 'VoidOrder' as const, ...about, reason: 'FUNDS_REFUSED' as const, code: 'NO_FUNDS', ...on('2026-02-02') };
const voided = {
  ...{ type: 'OrderVoided' as const, ...about, reason: 'FUNDS_REFUSED' as const, code: 'NO_FUNDS' },
  ...{ voidedAt: at('2026-02-02'), closedOn: plainDate('2026-02-02') },
};

describe('an order whose money was refused', () => {
  it('is void, so that its bed is free and the place in the queue is kept (A2-25e, A2-33)', () => {
    given(placed).when(voidIt).gives(voided);
    given(placed, voided).when(voidIt).gives();
  });
});

describe('an order whose turn had ended', () => {
  it('is void as long as it is not accepted (A2-25a)', () => {
    const denied = { ...voidIt, reason: 'SELECTION_DENIED' as const, code: 'ENTRY_CLOSED' };
    given(placed, funded)
      .when(denied)
      .gives({ ...voided, reason: 'SELECTION_DENIED', code: 'ENTRY_CLOSED' });
    given(placed, funded, accepted).when(denied).gives();
  });
});
