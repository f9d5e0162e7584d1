import { describe, expect, it } from 'vitest';
import { id, instant, momentOf, money, plainDate } from '@aleumet/domain';
import {
  approve,
  balance,
  claimId,
  given,
  now,
  otherPayer,
  pay,
  payer,
  purpose,
  registerId,
  reserve,
  setBudget,
  spend,
} from '../../../test/ledger-specification.ts';

const owed = [setBudget(5_000_000), reserve(1), spend(1), reserve(2), spend(2)];

describe('when claims are approved', () => {
  const approved = given(...owed, approve(1), approve(2));

  it('are paid together by one register (A2-4c, A2-28a)', () => {
    const paying = approved.when(pay([1, 2]));
    paying.tells('PaymentMade', 'PaymentMade', 'BudgetChanged', 'BudgetChanged');
    paying.leaves(balance(5_000_000, { paid: 2_000_000 }));
  });

  it('are paid out of the budgets in which their money is owed (A2-4c)', () => {
    const nextYear = setBudget(3_000_000, { budgetId: id('0190a8a0-0a00-7000-8000-000000000002'), year: 2027 });
    const ofNextYear = reserve(2, { purpose: { ...purpose(2), budgetYear: 2027 } });
    const both = [setBudget(5_000_000), nextYear, reserve(1), ofNextYear, spend(1), spend(2), approve(1), approve(2)];
    expect(given(...both, pay([1, 2])).ledger.budgets.map((budget) => budget.balance)).toEqual([
      balance(5_000_000, { paid: 1_000_000 }),
      balance(3_000_000, { paid: 1_000_000 }),
    ]);
  });

  it('stand in the register with their sum', () => {
    const { registers } = given(...owed, approve(1), approve(2), pay([1, 2])).ledger;
    const what = { departmentId: payer.departmentId, region: '75', claimIds: [claimId(1), claimId(2)], total: money(2_000_000) };
    expect(registers).toEqual([{ id: registerId(1), ...what, paidOn: plainDate('2026-02-02'), enteredAt: now }]);
  });

  it('are paid once when one is named twice', () => {
    approved.when(pay([1, 1])).leaves(balance(5_000_000, { owed: 1_000_000, paid: 1_000_000 }));
  });

  it('are not paid on a day to come', () => {
    approved.when(pay([1], { paidOn: plainDate('2026-02-03') })).refused('PAID_IN_FUTURE', { today: '2026-02-02' });
  });

  it('are not paid on the day before their approval', () => {
    const details = { claimId: claimId(1), approvedOn: '2026-02-02' };
    approved.when(pay([1], { paidOn: plainDate('2026-02-01') })).refused('PAID_BEFORE_APPROVAL', details);
  });

  it('are paid by a register that names a day between approval and today', () => {
    const later = momentOf({ now: () => instant('2026-02-09T04:00:00Z') });
    approved.when(pay([1], { ...later, paidOn: plainDate('2026-02-02') })).tells('PaymentMade', 'BudgetChanged');
  });

  it('are hidden from the payer of another department', () => {
    approved.when(pay([1], { by: otherPayer })).refused('CLAIM_NOT_FOUND', { claimId: claimId(1) });
  });

  it('are not paid by an empty register', () => {
    approved.when(pay([])).refused('PAYMENT_REGISTER_EMPTY');
  });
});

describe('when one claim of a register is not approved', () => {
  it('is the whole register refused', () => {
    given(...owed, approve(1))
      .when(pay([1, 2]))
      .refused('CLAIM_NOT_APPROVED', { claimId: claimId(2) });
  });
});

describe('when a register is entered', () => {
  const paid = given(...owed, approve(1), approve(2), pay([1]));

  it('changes nothing when it is entered again', () => {
    paid.when(pay([1])).gives();
  });

  it('cannot hold other claims', () => {
    paid.when(pay([1, 2])).refused('PAYMENT_REGISTER_DIFFERS');
  });

  it('cannot have another day', () => {
    paid.when(pay([1], { paidOn: plainDate('2026-02-01') })).refused('PAYMENT_REGISTER_DIFFERS');
  });

  it('keeps its claims from other registers', () => {
    paid.when(pay([1], { registerId: registerId(2) })).refused('CLAIM_ALREADY_PAID', { claimId: claimId(1) });
  });
});
