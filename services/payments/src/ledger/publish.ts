import { appendOutbox, type Cause, type Change, type Fact, type SqlTransaction } from '@aleumet/messaging';
import { toBudgetFact } from '../budget/publish.ts';
import { toClaimFact } from '../claim/publish.ts';
import { toReservationFact } from '../reservation/publish.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';
import { pageOf, type Sequenced, sequenced } from './pages.ts';

type LedgerChange = Change<Ledger, LedgerEvent>;

/** Tells every event under the key of its page, numbered by the page's own version. */
export async function publishLedger(tx: SqlTransaction, change: LedgerChange, cause: Cause): Promise<void> {
  const byKey = Map.groupBy(sequenced(change.before, change.events), ({ key }) => key);
  for (const [key, told] of byKey) {
    const firstSequence = Math.min(...told.map(({ sequence }) => sequence));
    const facts = told.map(({ event }) => toFact(event, change.state));
    await appendOutbox(tx, facts, { key, firstSequence, cause });
  }
}

function toFact(event: Sequenced['event'], { reservations, claims }: Ledger): Fact {
  switch (event.type) {
    case 'BudgetChanged':
      return toBudgetFact(event);
    case 'FundsReserved':
    case 'FundsRefused':
    case 'ReservationReleased':
    case 'ReservationSpent':
      return toReservationFact(event, pageOf(reservations, event.reservationId));
    case 'ClaimRegistered':
    case 'ClaimApproved':
    case 'ClaimRejected':
    case 'ClaimCorrected':
    case 'ClaimReleased':
    case 'PaymentMade':
      return toClaimFact(event, pageOf(claims, event.claimId));
  }
}
