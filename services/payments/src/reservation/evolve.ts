import { type Instant, minus, type Money, ZERO, plus } from '@aleumet/domain';
import type { Reservation, ReservationEvent } from './reservation.ts';

type Reserved = Exclude<Reservation, { status: 'REFUSED' }>;

/** Returns a reservation after the event. */
export function evolveReservation(reservation: Reservation | undefined, event: ReservationEvent): Reservation {
  switch (event.type) {
    case 'FundsReserved': {
      const { reservationId: id, purpose, budgetId, amount, reservedAt: at } = event;
      return { ...purpose, id, status: 'RESERVED', budgetId, amount, spent: ZERO, decidedAt: at, changedAt: at, version: 1 };
    }
    case 'FundsRefused': {
      const { reservationId: id, purpose, reason, amount, refusedAt: at } = event;
      return { ...purpose, id, status: 'REFUSED', reason, amount, decidedAt: at, changedAt: at, version: 1 };
    }
    case 'ReservationReleased':
      return less(reserved(reservation), event.amount, { spent: ZERO, at: event.releasedAt });
    case 'ReservationSpent':
      return less(reserved(reservation), event.amount, { spent: event.amount, at: event.spentAt });
  }
}

/** Returns the reservation minus an amount. When nothing is left it becomes spent, or released if no act was signed. */
function less(held: Reserved, taken: Money, now: { spent: Money; at: Instant }): Reservation {
  const amount = minus(held.amount, taken);
  const spent = plus(held.spent, now.spent);
  const ended = spent.tiyn > 0 ? 'SPENT' : 'RELEASED';
  return { ...held, status: amount.tiyn > 0 ? 'RESERVED' : ended, amount, spent, changedAt: now.at, version: held.version + 1 };
}

function reserved(reservation: Reservation | undefined): Reserved {
  if (reservation?.status !== 'RESERVED') throw new Error(`no such change of a reservation that is ${reservation?.status}`);
  return reservation;
}
