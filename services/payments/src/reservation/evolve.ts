import { minus } from '@aleumet/domain';
import type { Reservation, ReservationEvent } from './reservation.ts';

/** Explains the whole change of a reservation from the event alone. */
export function evolveReservation(reservation: Reservation | undefined, event: ReservationEvent): Reservation {
  switch (event.type) {
    case 'FundsReserved': {
      const { reservationId: id, purpose, budgetId, amount, reservedAt: at } = event;
      return { ...purpose, id, status: 'reserved', budgetId, amount, decidedAt: at, changedAt: at, version: 1 };
    }
    case 'FundsRefused': {
      const { reservationId: id, purpose, reason, amount, refusedAt: at } = event;
      return { ...purpose, id, status: 'refused', reason, amount, decidedAt: at, changedAt: at, version: 1 };
    }
    case 'ReservationReleased': {
      const held = reserved(reservation);
      const amount = minus(held.amount, event.amount);
      const status = amount.tiyn === 0 ? 'released' : 'reserved';
      return { ...held, status, amount, changedAt: event.releasedAt, version: held.version + 1 };
    }
    case 'ReservationSpent': {
      const held = reserved(reservation);
      const { actId, amount, spentAt } = event;
      return { ...held, status: 'spent', actId, amount, changedAt: spentAt, version: held.version + 1 };
    }
  }
}

function reserved(reservation: Reservation | undefined): Extract<Reservation, { status: 'reserved' }> {
  if (reservation?.status !== 'reserved') throw new Error(`no such change of a reservation that is ${reservation?.status}`);
  return reservation;
}
