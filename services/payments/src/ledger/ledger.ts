import type { Budget, BudgetChanged } from '../budget/budget.ts';
import type { Claim, ClaimEvent } from '../claim/claim.ts';
import type { PaymentRegister } from '../payment-register/payment-register.ts';
import type { Reservation, ReservationEvent } from '../reservation/reservation.ts';

/**
 * The rows ("pages") that one command changes: budgets, with their reservations, claims and payment registers. They change in one
 * transaction while their budgets are locked, so that the sums always agree. Each page has its own life cycle (`budget.ts`,
 * `reservation.ts`, `claim.ts`) and version, and publishes events under its own key.
 */
export type Ledger = {
  budgets: readonly Budget[];
  reservations: readonly Reservation[];
  claims: readonly Claim[];
  registers: readonly PaymentRegister[];
};

export type LedgerEvent = BudgetChanged | ReservationEvent | ClaimEvent;

export const EMPTY_LEDGER: Ledger = { budgets: [], reservations: [], claims: [], registers: [] };
