import { appendOutbox, type Cause, type Change, type OutboxEvent, type SqlTransaction } from '@aleumet/messaging';
import { toBudgetEvent } from '../budget/publish.ts';
import { toClaimEvent } from '../claim/publish.ts';
import { toReservationEvent } from '../reservation/publish.ts';
import type { Ledger, LedgerEvent } from './ledger.ts';
import { pageOf, type Sequenced, sequenced } from './pages.ts';

type LedgerChange = Change<Ledger, LedgerEvent>;

/** Publishes every event under the key of its page, with the page's own version. */
export async function publishLedger(tx: SqlTransaction, change: LedgerChange, cause: Cause): Promise<void> {
  const byKey = Map.groupBy(sequenced(change.before, change.events), ({ key }) => key);
  for (const [key, events] of byKey) {
    const firstSequence = Math.min(...events.map(({ sequence }) => sequence));
    const outboxEvents = events.map(({ event }) => toOutboxEvent(event, change.state));
    await appendOutbox(tx, outboxEvents, { key, firstSequence, cause });
  }
}

function toOutboxEvent(event: Sequenced['event'], { reservations, claims }: Ledger): OutboxEvent {
  switch (event.type) {
    case 'BudgetChanged':
      return toBudgetEvent(event);
    case 'FundsReserved':
    case 'FundsRefused':
    case 'ReservationReleased':
    case 'ReservationSpent':
      return toReservationEvent(event, pageOf(reservations, event.reservationId));
    case 'ClaimRegistered':
    case 'ClaimApproved':
    case 'ClaimRejected':
    case 'ClaimCorrected':
    case 'ClaimReleased':
    case 'PaymentMade':
      return toClaimEvent(event, pageOf(claims, event.claimId));
  }
}
