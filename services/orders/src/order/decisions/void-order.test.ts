import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { HISTORIES } from '../../../test/order-histories.ts';
import { about, accepted, at, closed, funded, given, notice, on, placed } from '../../../test/order-specification.ts';
import type { VoidReason } from '../order.ts';

const asked = (reason: VoidReason, code: string, day: string) => ({
  ...{ type: 'VoidOrder' as const, ...about, reason, code },
  ...on(day),
});
const voided = (reason: VoidReason, code: string, day: string) => ({
  ...{ type: 'OrderVoided' as const, ...about, reason, code },
  ...{ voidedAt: at(day), closedOn: plainDate(day) },
});
const refused = asked('FUNDS_REFUSED', 'NO_FUNDS', '2026-02-02');
const denied = asked('SELECTION_DENIED', 'ENTRY_CLOSED', '2026-02-02');
const ended = ['REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED', 'NOT_TAKEN'] as const;

describe('an order whose money was refused', () => {
  it('is void, so that its bed is free and the place in the queue is kept (A2-25e, A2-33)', () => {
    given(...HISTORIES.AWAITING_FUNDS)
      .when(refused)
      .gives(voided('FUNDS_REFUSED', 'NO_FUNDS', '2026-02-02'), closed('VOIDED', '2026-02-02', { voidReason: 'FUNDS_REFUSED' }));
  });
  it.each(ended)('holds no money when it is %s', (status) => {
    given(...HISTORIES[status])
      .when(refused)
      .gives();
  });
  it.each(['SENT', 'ACCEPTED', 'IN_SERVICE', 'SERVED', 'BROKEN_OFF'] as const)(
    'has its money when it is %s: the message waits for an operator',
    (status) => {
      const order = given(...HISTORIES[status]);
      expect(() => order.when(refused).gives()).toThrow('has its money');
    },
  );
});

describe('an order whose turn had ended', () => {
  it.each([
    ['AWAITING_FUNDS', '2026-02-02'],
    ['SENT', '2026-02-02'],
    ['ACCEPTED', '2026-02-04'],
  ] as const)('is void when it is %s, at the earliest when it was placed or accepted (A2-25a, A2-33)', (status, day) => {
    given(...HISTORIES[status])
      .when(asked('SELECTION_DENIED', 'ENTRY_CLOSED', '2026-02-01'))
      .gives(voided('SELECTION_DENIED', 'ENTRY_CLOSED', day), closed('VOIDED', day, { voidReason: 'SELECTION_DENIED' }));
  });
  it('keeps the notice of an accepted bed to be read', () => {
    const ended = { outcome: 'VOIDED', closedOn: plainDate('2026-02-05'), closedAt: at('2026-02-05') } as const;
    given(placed, funded, accepted)
      .when(asked('SELECTION_DENIED', 'ENTRY_CLOSED', '2026-02-05'))
      .leaves({
        ...{ ...placed.placed, status: 'CLOSED', ...ended, reason: 'SELECTION_DENIED', voidCode: 'ENTRY_CLOSED' },
        ...{
          acceptedAt: accepted.acceptedAt,
          acceptanceSignatureId: notice.signatureId,
          reservationId: funded.reservationId,
        },
      });
  });
  it.each(['IN_SERVICE', 'SERVED', 'BROKEN_OFF'] as const)(
    'goes on when it is %s, with the denial on record, once (A2-30a)',
    (status) => {
      const overruled = { type: 'DenialOverruled' as const, ...about, code: 'ENTRY_CLOSED', overruledAt: at('2026-02-02') };
      given(...HISTORIES[status])
        .when(denied)
        .gives(overruled);
      given(...HISTORIES[status], overruled)
        .when(denied)
        .gives();
    },
  );
  it.each(ended)('holds nothing when it is %s', (status) => {
    given(...HISTORIES[status])
      .when(denied)
      .gives();
  });
});

describe('an order that nobody has placed', () => {
  it('cannot be void', () => {
    given().when(denied).refused('ORDER_NOT_FOUND');
  });
});
