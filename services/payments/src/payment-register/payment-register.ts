import type { ClaimId, DepartmentId, Instant, Money, PlainDate } from '@aleumet/domain';
import type { PaymentRegisterId } from '../claim/claim.ts';

/** The claims that a department's payer paid on one day. Created at once, never changed. */
export type PaymentRegister = {
  id: PaymentRegisterId;
  departmentId: DepartmentId;
  region: string;
  claimIds: readonly ClaimId[];
  total: Money;
  paidOn: PlainDate;
  enteredAt: Instant;
};
