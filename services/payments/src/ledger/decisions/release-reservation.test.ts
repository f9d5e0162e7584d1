import { describe, it } from 'vitest';
import { money } from '@aleumet/domain';
import { balance, given, GUARANTEED, release, reserve, setBudget, spend } from '../../../test/ledger-specification.ts';

describe('when an order ends without a stay', () => {
  it('frees what was reserved for it (A2-33)', () => {
    const reserved = given(setBudget(5_000_000), reserve(1), reserve(2));
    reserved.when(release(1)).tells('ReservationReleased', 'BudgetChanged');
    reserved.when(release(1)).leaves(balance(5_000_000, { reserved: 1_000_000 }));
  });

  it('frees it once (A2-33)', () => {
    given(setBudget(5_000_000), reserve(), release()).when(release()).gives();
  });

  it('frees nothing where nothing was reserved (A2-33)', () => {
    given(reserve()).when(release()).gives();
  });

  it('leaves free money to the next order (A2-33)', () => {
    given(setBudget(1_000_000), reserve(1), release(1)).when(reserve(2)).tells('FundsReserved', 'BudgetChanged');
  });
});

describe('when an order closes that was served in part', () => {
  const reserved = given(setBudget(5_000_000), reserve());

  it('keeps what the state owes for it, before the act and after a part of it (A2-29b)', () => {
    reserved.when(release(1, money(900_000))).leaves(balance(5_000_000, { reserved: 900_000 }));
    const served = given(setBudget(5_000_000), reserve(), spend(1, money(300_000)));
    served.when(release(1, money(900_000))).leaves(balance(5_000_000, { reserved: 600_000, owed: 300_000 }));
    served.when(release(1, money(300_000))).leaves(balance(5_000_000, { owed: 300_000 }));
  });

  it('frees nothing when all that was ordered is owed', () => {
    reserved.when(release(1, GUARANTEED)).gives();
    given(setBudget(5_000_000), reserve(), spend()).when(release(1, GUARANTEED)).gives();
  });

  it('cannot owe more than is reserved, nor less than its acts: the message waits for an operator', () => {
    reserved.when(release(1, money(1_000_001))).breaks('less is reserved');
    given(setBudget(5_000_000), reserve(), spend(1, money(300_000)))
      .when(release(1, money(299_999)))
      .breaks('acts are signed');
    given(setBudget(5_000_000), reserve(), spend()).when(release()).breaks('acts are signed');
  });
});
