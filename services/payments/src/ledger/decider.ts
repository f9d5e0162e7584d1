import type { Decider } from '@aleumet/domain';
import { type ApproveClaim, approveClaim } from './decisions/approve-claim.ts';
import { type CorrectClaim, correctClaim } from './decisions/correct-claim.ts';
import { type PayClaims, payClaims } from './decisions/pay-claims.ts';
import { type RejectClaim, rejectClaim } from './decisions/reject-claim.ts';
import { type ReleaseClaim, releaseClaim } from './decisions/release-claim.ts';
import { type ReleaseReservation, releaseReservation } from './decisions/release-reservation.ts';
import { type ReserveFunds, reserveFunds } from './decisions/reserve-funds.ts';
import { type SetBudget, setBudget } from './decisions/set-budget.ts';
import { type SpendReservation, spendReservation } from './decisions/spend-reservation.ts';
import { evolve } from './evolve.ts';
import type { LedgerFacts } from './facts.ts';
import { EMPTY_LEDGER, type Ledger, type LedgerEvent } from './ledger.ts';

export type LedgerCommand =
  | SetBudget
  | ReserveFunds
  | ReleaseReservation
  | SpendReservation
  | ApproveClaim
  | RejectClaim
  | CorrectClaim
  | ReleaseClaim
  | PayClaims;

function decide(ledger: Ledger, command: LedgerCommand, facts: LedgerFacts): LedgerEvent[] {
  switch (command.type) {
    case 'SetBudget':
      return setBudget(ledger, command, facts);
    case 'ReserveFunds':
      return reserveFunds(ledger, command);
    case 'ReleaseReservation':
      return releaseReservation(ledger, command);
    case 'SpendReservation':
      return spendReservation(ledger, command);
    case 'ApproveClaim':
      return approveClaim(ledger, command);
    case 'RejectClaim':
      return rejectClaim(ledger, command);
    case 'CorrectClaim':
      return correctClaim(ledger, command, facts);
    case 'ReleaseClaim':
      return releaseClaim(ledger, command);
    case 'PayClaims':
      return payClaims(ledger, command);
  }
}

export const ledgerDecider: Decider<Ledger, LedgerCommand, LedgerEvent, LedgerFacts> = { initial: EMPTY_LEDGER, decide, evolve };
