import type { ClaimId, Moment } from '@aleumet/domain';
import type { ClaimApproved, ClaimStatus } from '../../claim/claim.ts';
import { refuse } from '../../refusals.ts';
import type { Ledger } from '../ledger.ts';
import { type ActingPayer, requireClaimOf } from './guards.ts';

export type ApproveClaim = Moment & { type: 'ApproveClaim'; claimId: ClaimId; by: ActingPayer };

const ANSWER = {
  REGISTERED: 'APPROVE',
  CORRECTED: 'APPROVE',
  APPROVED: 'DONE',
  PAID: 'DONE',
  REJECTED: 'CLAIM_REJECTED',
  RELEASED: 'CLAIM_RELEASED',
} as const satisfies Record<ClaimStatus, string>;

/** The payer approves a claim, which may then be paid. */
export function approveClaim(ledger: Ledger, { claimId, by, now }: ApproveClaim): ClaimApproved[] {
  const claim = requireClaimOf(by, ledger, claimId);
  const answer = ANSWER[claim.status];
  if (answer === 'DONE') return [];
  if (answer !== 'APPROVE') refuse(answer);
  return [{ type: 'ClaimApproved', claimId, approvedAt: now }];
}
