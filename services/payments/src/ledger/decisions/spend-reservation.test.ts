import { describe, expect, it } from 'vitest';
import { type Money, money } from '@aleumet/domain';
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

  it('keeps what is left for the acts that follow (A2-29b)', () => {
    const first = reserved.when(spend(1, money(400_000)));
    first.tells('ReservationSpent', 'ClaimRegistered', 'BudgetChanged');
    first.leaves(balance(5_000_000, { reserved: 600_000, owed: 400_000 }));
    const second = given(setBudget(5_000_000), reserve(), spend(1, money(400_000))).when(secondAct(money(600_000)));
    second.tells('ReservationSpent', 'ClaimRegistered', 'BudgetChanged');
    second.leaves(balance(5_000_000, { owed: 1_000_000 }));
  });

  it('moves nothing when the state owes nothing', () => {
    reserved.when(spend(1, money(0))).gives();
  });

  it('never owes a tiyn more than was reserved: the message waits for an operator (A2-29b)', () => {
    reserved.when(spend(1, money(1_000_001))).breaks('more than is reserved');
  });

  it('is owed once', () => {
    given(setBudget(5_000_000), reserve(), spend()).when(spend()).gives();
  });

  it('cannot rest on a released reservation: the message waits for an operator', () => {
    given(setBudget(5_000_000), reserve(), release()).when(spend()).breaks('RELEASED');
  });

  it('cannot owe more than the acts before it have left: the message waits for an operator', () => {
    const used = given(setBudget(5_000_000), reserve(), spend(1, money(400_000)));
    used.when(secondAct(money(600_001))).breaks('more than is reserved');
    given(setBudget(5_000_000), reserve(), spend())
      .when(secondAct(money(1)))
      .breaks('SPENT');
  });

  it('is owed once, also when a part of the order was owed before', () => {
    given(setBudget(5_000_000), reserve(), spend(1, money(400_000)))
      .when(spend(1, money(400_000)))
      .gives();
  });
});

function secondAct(guaranteed: Money) {
  return spend(1, guaranteed, { actId: actId(2), claimId: claimId(2) });
}
