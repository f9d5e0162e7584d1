import { type ClaimId, isMoreThan, minus, type Moment, type Money, repeated } from '@aleumet/domain';
import { move } from '../../budget/move.ts';
import { refuse } from '../../refusals.ts';
import type { LedgerFacts } from '../facts.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';
import { budgetById } from '../pages.ts';
import { requireText } from './guards.ts';

export type CorrectClaim = Moment & {
  type: 'CorrectClaim';
  claimId: ClaimId;
  by: { binDigest: string };
  amount: Money;
  explanation: string;
};

/** The provider corrects a rejected claim, with the same or a smaller amount; the difference is available again. */
export function correctClaim(ledger: Ledger, command: CorrectClaim, { providerBinDigest }: LedgerFacts): LedgerEvent[] {
  const { claimId, by, amount, explanation, now } = command;
  const claim = ledger.claims.find(({ id }) => id === claimId);
  if (!claim || providerBinDigest !== by.binDigest) return refuse('CLAIM_NOT_FOUND', { claimId });
  if (claim.status === 'CORRECTED')
    return repeated(
      { amount: claim.amount, explanation: claim.correction.explanation },
      { amount, explanation: explanation.trim() },
    );
  if (claim.status !== 'REJECTED') return refuse('CLAIM_NOT_REJECTED');
  if (amount.tiyn <= 0) refuse('AMOUNT_NOT_POSITIVE');
  if (isMoreThan(amount, claim.amount)) refuse('CLAIM_ABOVE_ACT', { mostTiyn: claim.amount.tiyn });
  const correction = { explanation: requireText(explanation, 'EXPLANATION_MISSING'), correctedAt: now };

  const rest = minus(claim.amount, amount);
  const movement = { from: 'OWED', to: 'FREE', amount: rest, orderId: claim.orderId, claimId } as const;
  return [
    { type: 'ClaimCorrected', claimId, amount, correction },
    ...move(budgetById(ledger.budgets, claim.budgetId), [movement], now),
  ];
}
