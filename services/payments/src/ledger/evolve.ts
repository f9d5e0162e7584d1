import type { BudgetChanged } from '../budget/budget.ts';
import type { ClaimEvent } from '../claim/claim.ts';
import { evolveClaim } from '../claim/evolve.ts';
import { enterPayment } from '../payment-register/enter-payment.ts';
import { evolveReservation } from '../reservation/evolve.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';
import { pageOf, replace } from './pages.ts';

/** Returns a page after the event. */
export function evolve(ledger: Ledger, event: LedgerEvent): Ledger {
  switch (event.type) {
    case 'BudgetChanged':
      return turnBudget(ledger, event);
    case 'FundsReserved':
    case 'FundsRefused':
    case 'ReservationReleased':
    case 'ReservationSpent': {
      const before = ledger.reservations.find(({ id }) => id === event.reservationId);
      return { ...ledger, reservations: replace(ledger.reservations, evolveReservation(before, event)) };
    }
    case 'ClaimRegistered':
    case 'ClaimApproved':
    case 'ClaimRejected':
    case 'ClaimCorrected':
    case 'ClaimReleased':
    case 'PaymentMade':
      return turnClaim(ledger, event);
  }
}

function turnBudget(ledger: Ledger, { head, balance, changedAt }: BudgetChanged): Ledger {
  const version = (ledger.budgets.find(({ id }) => id === head.id)?.version ?? 0) + 1;
  return { ...ledger, budgets: replace(ledger.budgets, { ...head, balance, changedAt, version }) };
}

function turnClaim(ledger: Ledger, event: ClaimEvent): Ledger {
  const before = ledger.claims.find(({ id }) => id === event.claimId);
  const claims = replace(ledger.claims, evolveClaim(before, event));
  if (event.type !== 'PaymentMade') return { ...ledger, claims };
  const register = ledger.registers.find(({ id }) => id === event.registerId);
  const entered = enterPayment(register, pageOf(claims, event.claimId), event);
  return { ...ledger, claims, registers: replace(ledger.registers, entered) };
}
