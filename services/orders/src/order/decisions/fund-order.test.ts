import { describe, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import {
  about,
  accepted,
  at,
  byRecipient,
  funded,
  given,
  on,
  placed,
  signedOn,
  texts,
} from '../../../test/order-specification.ts';

const fund = { type: 'FundOrder' as const, ...about, reservationId: funded.reservationId, ...on('2026-02-02') };
const withdrawn = {
  type: 'OrderWithdrawn' as const,
  ...about,
  signed: signedOn('2026-02-02', 'ORDER_WITHDRAWAL', byRecipient(texts.withdrawal)),
  withdrawnAt: at('2026-02-02'),
  closedOn: plainDate('2026-02-02'),
};

describe('an order that was placed', () => {
  it('goes to the provider when its money is reserved (A2-28a)', () => {
    given(placed).when(fund).gives(funded);
  });
  it('stays as it is when the news comes again, or late (A2-28a)', () => {
    given(placed, funded).when(fund).gives();
    given(placed, funded, accepted).when(fund).gives();
    given(placed, withdrawn).when(fund).gives();
  });
  it('must exist (A2-28a)', () => {
    given().when(fund).refused('ORDER_NOT_FOUND');
  });
});
