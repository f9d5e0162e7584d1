import type { ClaimId, DepartmentId } from '@aleumet/domain';
import type { Claim } from '../../claim/claim.ts';
import { type RefusalCode, refuse } from '../../refusals.ts';
import type { Ledger } from '../ledger.ts';

/** A payer, with the department named in the token. */
export type ActingPayer = { departmentId: DepartmentId };

/** Returns the claim; refuses when it is on another department, in the same way as when it does not exist. */
export function requireClaimOf(by: ActingPayer, { claims }: Ledger, claimId: ClaimId): Claim {
  const claim = claims.find(({ id }) => id === claimId);
  return claim && claim.departmentId === by.departmentId ? claim : refuse('CLAIM_NOT_FOUND', { claimId });
}

/** Refuses when the text is empty: a decision against someone needs a reason. */
export function requireText(text: string, code: RefusalCode): string {
  const words = text.trim();
  return words === '' ? refuse(code) : words;
}
