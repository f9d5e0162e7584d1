import type { ClaimId, Moment } from '@aleumet/domain';
import { move } from '../../budget/move.ts';
import { refuse } from '../../refusals.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';
import { budgetById } from '../pages.ts';
import { type ActingPayer, requireClaimOf } from './guards.ts';

export type ReleaseClaim = Moment & { type: 'ReleaseClaim'; claimId: ClaimId; by: ActingPayer };

/** The payer closes a rejected claim without payment: its money is available again. */
export function releaseClaim(ledger: Ledger, { claimId, by, now }: ReleaseClaim): LedgerEvent[] {
  const claim = requireClaimOf(by, ledger, claimId);
  if (claim.status === 'RELEASED') return [];
  if (claim.status !== 'REJECTED') return refuse('CLAIM_NOT_REJECTED');

  const { amount, orderId } = claim;
  const movement = { from: 'OWED', to: 'FREE', amount, orderId, claimId } as const;
  return [
    { type: 'ClaimReleased', claimId, releasedAt: now },
    ...move(budgetById(ledger.budgets, claim.budgetId), [movement], now),
  ];
}
