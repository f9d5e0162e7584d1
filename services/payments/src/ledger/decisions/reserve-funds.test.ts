import { describe, expect, it } from 'vitest';
import { money } from '@aleumet/domain';
import {
  balance,
  budgetId,
  facts,
  given,
  GUARANTEED,
  now,
  orderId,
  purpose,
  reservationId,
  reserve,
  setBudget,
} from '../../../test/ledger-specification.ts';

const refused = (reason: 'NO_FUNDS' | 'AMOUNT_OUTDATED', amount = GUARANTEED) =>
  ({ type: 'FundsRefused', reservationId: reservationId(1), purpose: purpose(1), reason, amount, refusedAt: now }) as const;

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
    given(setBudget(999_999)).when(reserve()).gives(refused('NO_FUNDS'));
  });

  it('gets nothing where no budget is set', () => {
    given().when(reserve()).gives(refused('NO_FUNDS'));
  });

  it('gets nothing from the budget of another year', () => {
    given(setBudget(5_000_000, { year: 2027 }))
      .when(reserve())
      .gives(refused('NO_FUNDS'));
  });

  it('gets nothing from the budget of another kind', () => {
    given(setBudget(5_000_000, { kind: 'WHEELCHAIR' }))
      .when(reserve())
      .gives(refused('NO_FUNDS'));
  });

  it('is reserved once, however often it is told', () => {
    given(setBudget(5_000_000), reserve()).when(reserve()).gives();
  });
});

describe('when two orders want the last money', () => {
  it('goes to the first; the second is refused (A2-4c)', () => {
    given(setBudget(1_999_999), reserve(1)).when(reserve(2)).tells('FundsRefused');
  });
});

describe('the amount that an order was signed for', () => {
  const budget = given(setBudget(5_000_000));

  it('is the price when the price is below the guaranteed amount (A2-29b)', () => {
    const cheap = { price: money(999_999), guaranteed: money(999_999) };
    budget.when(reserve(1, cheap)).leaves(balance(5_000_000, { reserved: 999_999 }));
  });

  it('is refused when it is one tiyn more than the one in force (A2-29b)', () => {
    budget.when(reserve(1, { guaranteed: money(1_000_001) })).gives(refused('AMOUNT_OUTDATED', money(1_000_001)));
  });

  it('is refused when it is one tiyn less than the one in force (A2-29b)', () => {
    budget.when(reserve(1, { guaranteed: money(999_999) })).gives(refused('AMOUNT_OUTDATED', money(999_999)));
  });

  it('is refused when no amount is in force on the day of arrival', () => {
    budget.when(reserve(), { ...facts, guaranteedAmount: null }).gives(refused('AMOUNT_OUTDATED'));
  });

  it('does not grow with the days when it is meant for the stay', () => {
    const perStay = { ...facts, guaranteedAmount: { per: 'STAY', amount: money(700_000) } as const };
    budget.when(reserve(1, { guaranteed: money(700_000) }), perStay).leaves(balance(5_000_000, { reserved: 700_000 }));
  });
});
