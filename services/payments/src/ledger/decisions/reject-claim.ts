import { type ClaimId, type Moment, repeated } from '@aleumet/domain';
import type { ClaimRejected, ClaimRejectionReason } from '../../claim/claim.ts';
import { refuse } from '../../refusals.ts';
import type { Ledger } from '../ledger.ts';
import { type ActingPayer, requireClaimOf, requireText } from './guards.ts';

export type RejectClaim = Moment & {
  type: 'RejectClaim';
  claimId: ClaimId;
  by: ActingPayer;
  reason: ClaimRejectionReason;
  text: string;
};

/** The payer rejects a claim; its money remains owed until the claim is corrected or released. */
export function rejectClaim(ledger: Ledger, { claimId, by, reason, text, now }: RejectClaim): ClaimRejected[] {
  const claim = requireClaimOf(by, ledger, claimId);
  if (claim.status === 'REJECTED')
    return repeated({ reason: claim.rejection.reason, text: claim.rejection.text }, { reason, text: text.trim() });
  if (claim.status === 'PAID') refuse('CLAIM_ALREADY_PAID');
  if (claim.status === 'RELEASED') refuse('CLAIM_RELEASED');
  const rejection = { reason, text: requireText(text, 'REASON_MISSING'), rejectedAt: now };
  return [{ type: 'ClaimRejected', claimId, rejection }];
}
