import { type ClaimId, dayOf, type Moment, type PlainDate } from '@aleumet/domain';
import type { BudgetChanged } from '../../budget/budget.ts';
import { move } from '../../budget/move.ts';
import type { Claim, PaymentMade, PaymentRegisterId } from '../../claim/claim.ts';
import type { PaymentRegister } from '../../payment-register/payment-register.ts';
import { refuse } from '../../refusals.ts';
import type { Ledger, LedgerEvent } from '../ledger.ts';
import { type ActingPayer, requireClaimOf } from './guards.ts';

export type PayClaims = Moment & {
  type: 'PayClaims';
  registerId: PaymentRegisterId;
  by: ActingPayer;
  claimIds: readonly ClaimId[];
  paidOn: PlainDate;
};

type Approved = Extract<Claim, { status: 'APPROVED' }>;

/** The payer has paid the approved claims of a register: all of them are recorded, or none. */
export function payClaims(ledger: Ledger, command: PayClaims): LedgerEvent[] {
  const { registerId, claimIds, by, paidOn, today } = command;
  const known = ledger.registers.find(({ id }) => id === registerId);
  if (known) return isSameRegister(known, command) ? [] : refuse('PAYMENT_REGISTER_DIFFERS');
  if (claimIds.length === 0) refuse('PAYMENT_REGISTER_EMPTY');
  if (paidOn > today) refuse('PAID_IN_FUTURE', { today });
  const claims = Array.from(new Set(claimIds), (claimId) => requirePayable(requireClaimOf(by, ledger, claimId), paidOn));

  return [...claims.map((claim) => paymentOf(claim, command)), ...movementsOf(claims, ledger, command)];
}

function isSameRegister(known: PaymentRegister, { by, claimIds, paidOn }: PayClaims): boolean {
  const asked = new Set(claimIds);
  const sameClaims = known.claimIds.length === asked.size && known.claimIds.every((id) => asked.has(id));
  return sameClaims && known.paidOn === paidOn && known.departmentId === by.departmentId;
}

function requirePayable(claim: Claim, paidOn: PlainDate): Approved {
  if (claim.status === 'PAID') return refuse('CLAIM_ALREADY_PAID', { claimId: claim.id });
  if (claim.status !== 'APPROVED') return refuse('CLAIM_NOT_APPROVED', { claimId: claim.id });
  const approvedOn = dayOf(claim.approvedAt);
  return paidOn < approvedOn ? refuse('PAID_BEFORE_APPROVAL', { claimId: claim.id, approvedOn }) : claim;
}

function paymentOf({ id }: Approved, { registerId, paidOn, now }: PayClaims): PaymentMade {
  return { type: 'PaymentMade', claimId: id, registerId, paidOn, paidAt: now };
}

/** The debts are paid out of the budgets in which their money was reserved (A2-4c). */
function movementsOf(claims: readonly Approved[], { budgets }: Ledger, { now }: PayClaims): BudgetChanged[] {
  return budgets.flatMap((budget) => {
    const own = claims.filter(({ budgetId }) => budgetId === budget.id);
    const movements = own.map(({ id, orderId, amount }) => ({ from: 'OWED', to: 'PAID', amount, orderId, claimId: id }) as const);
    return move(budget, movements, now);
  });
}
