import { describe, expect, it } from 'vitest';
import { money } from '@aleumet/domain';
import {
  actId,
  balance,
  budgetId,
  claimId,
  given,
  GUARANTEED,
  now,
  purpose,
  release,
  reservationId,
  reserve,
  setBudget,
  spend,
} from '../../../test/ledger-specification.ts';

describe('when an act is signed', () => {
  const reserved = given(setBudget(5_000_000), reserve());

  it('turns the reserved money into a debt with a claim (A2-28a)', () => {
    const terms = {
      ...purpose(1),
      id: claimId(1),
      reservationId: reservationId(1),
      budgetId,
      actId: actId(1),
      registeredAt: now,
    };
    reserved
      .when(spend())
      .gives(
        { type: 'ReservationSpent', reservationId: reservationId(1), actId: actId(1), amount: GUARANTEED, spentAt: now },
        { type: 'ClaimRegistered', claimId: claimId(1), terms, amount: GUARANTEED },
        expect.objectContaining({ type: 'BudgetChanged', balance: balance(5_000_000, { owed: 1_000_000 }) }),
      );
  });

  it('frees what a shorter stay did not need (A2-29b)', () => {
    const shorter = reserved.when(spend(1, money(999_999)));
    shorter.tells('ReservationReleased', 'ReservationSpent', 'ClaimRegistered', 'BudgetChanged', 'BudgetChanged');
    shorter.leaves(balance(5_000_000, { owed: 999_999 }));
  });

  it('frees all of it when the state owes nothing', () => {
    reserved.when(spend(1, money(0))).tells('ReservationReleased', 'BudgetChanged');
    reserved.when(spend(1, money(0))).leaves(balance(5_000_000));
  });

  it('never owes a tiyn more than was reserved: the message waits for an operator (A2-29b)', () => {
    reserved.when(spend(1, money(1_000_001))).breaks('more than was reserved');
  });

  it('is owed once', () => {
    given(setBudget(5_000_000), reserve(), spend()).when(spend()).gives();
  });

  it('cannot rest on a released reservation: the message waits for an operator', () => {
    given(setBudget(5_000_000), reserve(), release()).when(spend()).breaks('released');
  });

  it('cannot rest on a reservation that another act has used up: the message waits for an operator', () => {
    given(setBudget(5_000_000), reserve(), spend())
      .when(spend(1, GUARANTEED, { actId: actId(2), claimId: claimId(2) }))
      .breaks('spent');
  });
});
