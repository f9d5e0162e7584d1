import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  about,
  accepted,
  at,
  byRecipient,
  closed,
  funded,
  given,
  on,
  placed,
  recipient,
  signed,
  signedOn,
  stranger,
  texts,
} from '../../../test/order-specification.ts';
import { evolve } from '../evolve.ts';
import type { Order } from '../order.ts';

const document = byRecipient(texts.withdrawal);
const withdraw = { type: 'WithdrawOrder' as const, ...about, by: recipient, document, ...on('2026-02-20') };
const withdrawn = {
  type: 'OrderWithdrawn' as const,
  ...about,
  signed: signedOn('2026-02-20', 'ORDER_WITHDRAWAL', document),
  withdrawnAt: at('2026-02-20'),
  closedOn: plainDate('2026-02-20'),
};
const overdue = { type: 'OrderAnswerOverdue' as const, ...about, notedAt: at('2026-02-10') };

describe('an order that is not answered', () => {
  it('can be taken back, overdue or not (GAP-10)', () => {
    given(placed, funded).when(withdraw).gives(withdrawn, closed('WITHDRAWN', '2026-02-20'));
    given(placed, funded, overdue).when(withdraw).gives(withdrawn, closed('WITHDRAWN', '2026-02-20'));
    given(placed, funded, withdrawn).when(withdraw).gives();
  });
  it('keeps the reservation that payments releases', () => {
    const state = [placed, funded, withdrawn].reduce<Order>(evolve, { status: 'none' });
    expect(state).toMatchObject({ status: 'CLOSED', outcome: 'WITHDRAWN', reservationId: funded.reservationId });
  });
  it('can be taken back before its money is reserved', () => {
    given(placed).when(withdraw).gives(withdrawn, closed('WITHDRAWN', '2026-02-20'));
  });
  it('is taken back by its recipient alone', () => {
    given(placed, funded)
      .when({ ...withdraw, by: stranger })
      .refused('ORDER_NOT_FOUND');
    given(placed, funded)
      .when({ ...withdraw, document: signed(texts.withdrawal, stranger) })
      .refused('SIGNER_IS_ANOTHER_PERSON');
  });
});

describe('an order that is answered', () => {
  it('cannot be taken back any more, only cancelled (GAP-10)', () => {
    given(placed, funded, accepted).when(withdraw).refused('ORDER_ALREADY_ANSWERED');
  });
});
