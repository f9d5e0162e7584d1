import type { Budget, BudgetChanged } from '../budget/budget.ts';
import type { Claim, ClaimEvent } from '../claim/claim.ts';
import type { PaymentRegister } from '../payment-register/payment-register.ts';
import type { Reservation, ReservationEvent } from '../reservation/reservation.ts';

/**
 * The pages of the books that one command touches: budgets, and the reservations, claims and payment registers written in them.
 * They change together in one transaction under the lock of their budgets, so that no tenge is in two places or in none. Each page
 * has its own life (`budget.ts`, `reservation.ts`, `claim.ts`), its own version, and tells its events under its own key.
 */
export type Ledger = {
  budgets: readonly Budget[];
  reservations: readonly Reservation[];
  claims: readonly Claim[];
  registers: readonly PaymentRegister[];
};

export type LedgerEvent = BudgetChanged | ReservationEvent | ClaimEvent;

export const EMPTY_LEDGER: Ledger = { budgets: [], reservations: [], claims: [], registers: [] };
