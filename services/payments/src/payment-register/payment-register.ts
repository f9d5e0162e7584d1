import type { ClaimId, DepartmentId, Instant, Money, PlainDate } from '@aleumet/domain';
import type { PaymentRegisterId } from '../claim/claim.ts';

/** The claims that the payer of a department has paid on one day. Made at once, never changed. */
export type PaymentRegister = {
  id: PaymentRegisterId;
  departmentId: DepartmentId;
  region: string;
  claimIds: readonly ClaimId[];
  total: Money;
  paidOn: PlainDate;
  enteredAt: Instant;
};
