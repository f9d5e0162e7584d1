import { describe, it } from 'vitest';
import { balance, given, release, reserve, setBudget, spend } from '../../../test/ledger-specification.ts';

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

  it('cannot have a signed act: the message waits for an operator', () => {
    given(setBudget(5_000_000), reserve(), spend()).when(release()).breaks('its act is signed');
  });
});
