import { describe, it } from 'vitest';
import { money } from '@aleumet/domain';
import {
  balance,
  budgetId,
  department,
  facts,
  given,
  now,
  otherDepartment,
  reserve,
  setBudget,
} from '../../../test/ledger-specification.ts';

const head = { id: budgetId, departmentId: department, region: '75', kind: 'SANATORIUM_RESORT_TREATMENT', year: 2026 } as const;
const otherId = '0190a8a0-0a00-7000-8000-000000000002' as typeof budgetId;

describe('when a department has no budget for the year', () => {
  it('gets one, all of it free (A2-4c)', () => {
    const movement = { from: null, to: 'FREE', amount: money(5_000_000), orderId: null, claimId: null } as const;
    given()
      .when(setBudget(5_000_000))
      .gives({ type: 'BudgetChanged', head, movement, balance: balance(5_000_000), changedAt: now });
  });

  it('gets one from its own payer', () => {
    given()
      .when(setBudget(5_000_000, { by: { kind: 'PAYER', departmentId: department } }))
      .leaves(balance(5_000_000));
  });

  it('gets none from the payer of another department', () => {
    given()
      .when(setBudget(5_000_000, { by: { kind: 'PAYER', departmentId: otherDepartment } }))
      .refused('NOT_YOUR_DEPARTMENT');
  });

  it('may have a budget of nothing', () => {
    given().when(setBudget(0)).leaves(balance(0));
  });

  it('never has less than nothing', () => {
    given().when(setBudget(-1)).refused('BUDGET_TOO_SMALL', { boundTiyn: 0 });
  });
});

describe('when a budget is set', () => {
  const set = given(setBudget(5_000_000), reserve());

  it('changes nothing when set to the same', () => {
    set.when(setBudget(5_000_000)).gives();
  });

  it('grows in what is free', () => {
    set.when(setBudget(5_000_001)).leaves(balance(5_000_001, { reserved: 1_000_000 }));
  });

  it('shrinks to what is bound (A2-4c)', () => {
    set.when(setBudget(1_000_000)).leaves(balance(1_000_000, { reserved: 1_000_000 }));
  });

  it('does not shrink one tiyn below it (A2-4c)', () => {
    set.when(setBudget(999_999)).refused('BUDGET_TOO_SMALL', { boundTiyn: 1_000_000 });
  });

  it('is the only one of its department, kind and year', () => {
    set.when(setBudget(1, { budgetId: otherId })).refused('BUDGET_EXISTS', { budgetId });
  });

  it('does not become the budget of another year', () => {
    set.when(setBudget(1, { year: 2027 }), facts).refused('BUDGET_DIFFERS');
  });
});
