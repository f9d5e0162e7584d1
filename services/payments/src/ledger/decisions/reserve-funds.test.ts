import { describe, expect, it } from 'vitest';
import { money } from '@aleumet/domain';
import type { FundsRefused } from '../../reservation/reservation.ts';
import {
  balance,
  budgetId,
  given,
  GUARANTEED,
  now,
  orderId,
  otherDepartment,
  purpose,
  reservationId,
  reserve,
  setBudget,
} from '../../../test/ledger-specification.ts';

const refused: FundsRefused = {
  ...{ type: 'FundsRefused', reservationId: reservationId(1), purpose: purpose(1) },
  ...{ reason: 'NO_FUNDS', amount: GUARANTEED, refusedAt: now },
};

describe('when an order is placed', () => {
  it('has its guaranteed amount reserved (A2-4c, A2-28a)', () => {
    const { ledger, when } = given(setBudget(5_000_000));
    const movement = { from: 'FREE', to: 'RESERVED', amount: GUARANTEED, orderId: orderId(1), claimId: null } as const;
    const head = ledger.budgets.map(({ id, departmentId, region, kind, year }) => ({ id, departmentId, region, kind, year }))[0];
    when(reserve()).gives(
      {
        type: 'FundsReserved',
        reservationId: reservationId(1),
        purpose: purpose(1),
        budgetId,
        amount: GUARANTEED,
        reservedAt: now,
      },
      {
        type: 'BudgetChanged',
        head: head ?? expect.fail(),
        movement,
        balance: balance(5_000_000, { reserved: 1_000_000 }),
        changedAt: now,
      },
    );
  });

  it('gets the last tiyn (A2-4c)', () => {
    given(setBudget(1_000_000))
      .when(reserve())
      .leaves(balance(1_000_000, { reserved: 1_000_000 }));
  });

  it('gets nothing when one tiyn is missing (A2-4c)', () => {
    given(setBudget(999_999)).when(reserve()).gives(refused);
  });

  it('gets nothing where no budget is set (A2-4c)', () => {
    given().when(reserve()).gives(refused);
  });

  it('gets nothing from the budget of another year (A2-4c)', () => {
    given(setBudget(5_000_000, { year: 2027 }))
      .when(reserve())
      .gives(refused);
  });

  it('gets nothing from the budget of another kind (A2-4c)', () => {
    given(setBudget(5_000_000, { kind: 'WHEELCHAIR' }))
      .when(reserve())
      .gives(refused);
  });

  it('gets nothing from the budget of another department (A2-4c)', () => {
    given(setBudget(5_000_000, { departmentId: otherDepartment }))
      .when(reserve())
      .gives(refused);
  });

  it('is reserved once, however often it is told (A2-4c)', () => {
    given(setBudget(5_000_000), reserve()).when(reserve()).gives();
    given(setBudget(5_000_000), reserve(1), reserve(2)).when(reserve(1)).gives();
  });
});

describe('when two orders want the last money', () => {
  it('goes to the first; the second is refused (A2-4c)', () => {
    given(setBudget(1_999_999), reserve(1)).when(reserve(2)).tells('FundsRefused');
  });
});

describe('the amount that an order was signed for', () => {
  it('is reserved as it was signed, and the rest stays free (A2-28a, A2-29b)', () => {
    const cheap = reserve(1, { guaranteed: money(999_999) });
    given(setBudget(5_000_000))
      .when(cheap)
      .leaves(balance(5_000_000, { reserved: 999_999 }));
  });
});
