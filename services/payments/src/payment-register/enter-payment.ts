import { ZERO, plus } from '@aleumet/domain';
import type { Claim, PaymentMade } from '../claim/claim.ts';
import type { PaymentRegister } from './payment-register.ts';

/** Returns the register with one more paid claim. */
export function enterPayment(register: PaymentRegister | undefined, claim: Claim, event: PaymentMade): PaymentRegister {
  const { registerId: id, paidOn, paidAt: enteredAt } = event;
  const { departmentId, region } = claim;
  const entered = register ?? { id, departmentId, region, claimIds: [], total: ZERO, paidOn, enteredAt };
  return { ...entered, claimIds: [...entered.claimIds, claim.id], total: plus(entered.total, claim.amount) };
}
