import { describe, it } from 'vitest';
import { money } from '@aleumet/domain';
import {
  approve,
  balance,
  claimId,
  correct,
  facts,
  given,
  now,
  otherPayer,
  pay,
  reject,
  releaseClaim,
  reserve,
  setBudget,
  spend,
} from '../../../test/ledger-specification.ts';

const owed = [setBudget(5_000_000), reserve(), spend()];
const rejection = { reason: 'AMOUNT_WRONG', text: 'Nine days.', rejectedAt: now } as const;

describe('when a claim is registered', () => {
  const registered = given(...owed);

  it('may be approved by the payer of its department (A2-28a)', () => {
    registered.when(approve()).gives({ type: 'ClaimApproved', claimId: claimId(1), approvedAt: now });
  });

  it('is hidden from the payer of another department', () => {
    registered.when(approve(1, otherPayer)).refused('CLAIM_NOT_FOUND', { claimId: claimId(1) });
  });

  it('may be rejected with a reason, and stays owed (A2-28a)', () => {
    registered.when(reject()).gives({ type: 'ClaimRejected', claimId: claimId(1), rejection });
    registered.when(reject()).leaves(balance(5_000_000, { owed: 1_000_000 }));
  });

  it('is not rejected without words', () => {
    registered.when(reject(1, { text: ' ' })).refused('REASON_MISSING');
  });

  it('can be neither corrected nor released before it is rejected', () => {
    registered.when(correct()).refused('CLAIM_NOT_REJECTED');
    registered.when(releaseClaim()).refused('CLAIM_NOT_REJECTED');
  });
});

describe('when a claim is approved', () => {
  const approved = given(...owed, approve());

  it('is approved once', () => {
    approved.when(approve()).gives();
  });

  it('may still be rejected before it is paid', () => {
    approved.when(reject()).tells('ClaimRejected');
  });
});

describe('when a claim is rejected', () => {
  const rejected = given(...owed, reject());

  it('is rejected once', () => {
    rejected.when(reject()).gives();
    rejected.when(reject(1, { text: 'Another reason' })).refused('REPEATED_DIFFERENTLY');
  });

  it('cannot be approved as it is', () => {
    rejected.when(approve()).refused('CLAIM_REJECTED');
  });

  it('may be corrected downwards; the difference is free (A2-29b)', () => {
    rejected.when(correct()).tells('ClaimCorrected', 'BudgetChanged');
    rejected.when(correct()).leaves(balance(5_000_000, { owed: 900_000 }));
  });

  it('may be corrected in its documents only, for the same amount', () => {
    rejected.when(correct(1, { amount: money(1_000_000) })).tells('ClaimCorrected');
  });

  it('is never corrected a tiyn upwards (A2-29b)', () => {
    rejected.when(correct(1, { amount: money(1_000_001) })).refused('CLAIM_ABOVE_ACT', { mostTiyn: 1_000_000 });
  });

  it('is corrected to a tiyn at least', () => {
    rejected.when(correct(1, { amount: money(1) })).leaves(balance(5_000_000, { owed: 1 }));
    rejected.when(correct(1, { amount: money(0) })).refused('AMOUNT_NOT_POSITIVE');
  });

  it('is not corrected without words', () => {
    rejected.when(correct(1, { explanation: '' })).refused('EXPLANATION_MISSING');
  });

  it('is hidden from other providers', () => {
    rejected.when(correct(1, { by: { binDigest: 'bb' } })).refused('CLAIM_NOT_FOUND', { claimId: claimId(1) });
    rejected.when(correct(), { ...facts, providerBinDigest: null }).refused('CLAIM_NOT_FOUND', { claimId: claimId(1) });
  });

  it('may be given up; its money is free', () => {
    rejected.when(releaseClaim()).tells('ClaimReleased', 'BudgetChanged');
    rejected.when(releaseClaim()).leaves(balance(5_000_000));
  });
});

describe('when a claim is corrected', () => {
  const corrected = given(...owed, reject(), correct());

  it('is corrected once', () => {
    corrected.when(correct()).gives();
    corrected.when(correct(1, { explanation: 'Another explanation' })).refused('REPEATED_DIFFERENTLY');
  });

  it('may be approved, and paid as corrected', () => {
    given(...owed, reject(), correct(), approve())
      .when(pay([1]))
      .leaves(balance(5_000_000, { paid: 900_000 }));
  });

  it('may be rejected again', () => {
    corrected.when(reject()).tells('ClaimRejected');
  });
});

describe('when a claim is given up', () => {
  const released = given(...owed, reject(), releaseClaim());

  it('is given up once', () => {
    released.when(releaseClaim()).gives();
  });

  it('can be nothing else any more', () => {
    released.when(approve()).refused('CLAIM_RELEASED');
    released.when(reject()).refused('CLAIM_RELEASED');
    released.when(correct()).refused('CLAIM_NOT_REJECTED');
  });
});

describe('when a claim is paid', () => {
  const paid = given(...owed, approve(), pay([1]));

  it('stays paid', () => {
    paid.when(approve()).gives();
    paid.when(reject()).refused('CLAIM_ALREADY_PAID');
    paid.when(releaseClaim()).refused('CLAIM_NOT_REJECTED');
  });
});
