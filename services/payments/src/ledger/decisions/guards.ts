import type { ClaimId, DepartmentId } from '@aleumet/domain';
import type { Claim } from '../../claim/claim.ts';
import { type RefusalCode, refuse } from '../../refusals.ts';
import type { Ledger } from '../ledger.ts';

/** A payer who acts, as the token names the department. */
export type ActingPayer = { departmentId: DepartmentId };

/** Demands that it is a claim on the payer's department; another payer learns nothing of it. */
export function requireClaimOf(by: ActingPayer, { claims }: Ledger, claimId: ClaimId): Claim {
  const claim = claims.find(({ id }) => id === claimId);
  return claim && claim.departmentId === by.departmentId ? claim : refuse('CLAIM_NOT_FOUND', { claimId });
}

/** Demands words: a decision against somebody is never without a reason. */
export function requireText(text: string, code: RefusalCode): string {
  const words = text.trim();
  return words === '' ? refuse(code) : words;
}
