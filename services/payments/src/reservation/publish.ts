import {
  FundsRefusalReason,
  FundsRefusedSchema,
  FundsReservedSchema,
  ReservationReleasedSchema,
  ReservationSpentSchema,
  toMoneyMessage,
  toTimestamp,
} from '@aleumet/proto-events';
import { type OutboxEvent, tell } from '@aleumet/messaging';
import { toAbout } from './about.ts';
import type { Reservation, ReservationEvent } from './reservation.ts';

/** Returns the message of the event, with the ids of the order that the money is for. */
export function toReservationEvent(event: ReservationEvent, reservation: Reservation): OutboxEvent {
  const about = toAbout(reservation);
  const common = {
    about,
    budgetYear: reservation.budgetYear,
    reservationId: event.reservationId,
    amount: toMoneyMessage(event.amount),
  };
  const budgetId = reservation.status === 'REFUSED' ? '' : reservation.budgetId;
  switch (event.type) {
    case 'FundsReserved': {
      return tell(FundsReservedSchema, { ...common, budgetId, reservedAt: toTimestamp(event.reservedAt) }, event.reservedAt);
    }
    case 'FundsRefused': {
      const reason = FundsRefusalReason[event.reason];
      return tell(FundsRefusedSchema, { ...common, reason, refusedAt: toTimestamp(event.refusedAt) }, event.refusedAt);
    }
    case 'ReservationReleased': {
      return tell(
        ReservationReleasedSchema,
        { ...common, budgetId, releasedAt: toTimestamp(event.releasedAt) },
        event.releasedAt,
      );
    }
    case 'ReservationSpent': {
      const { actId, spentAt } = event;
      return tell(
        ReservationSpentSchema,
        { ...common, about: { ...about, actId }, budgetId, spentAt: toTimestamp(spentAt) },
        spentAt,
      );
    }
  }
}
