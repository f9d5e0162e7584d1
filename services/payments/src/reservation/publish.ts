import {
  create,
  FundsRefusalReason,
  FundsRefusedSchema,
  FundsReservedSchema,
  ReservationReleasedSchema,
  ReservationSpentSchema,
  ServiceKind,
  toMoneyMessage,
  toTimestamp,
} from '@aleumet/proto-events';
import { type Fact, fact } from '@aleumet/messaging';
import type { Reservation, ReservationEvent } from './reservation.ts';

/** The event as it is told, with the ids of the order that the money is for. */
export function toReservationFact(event: ReservationEvent, reservation: Reservation): Fact {
  const { personId, departmentId, providerId, orderId, region, budgetYear, kind } = reservation;
  const about = { personId, departmentId, providerId, orderId, region, budgetYear, kind: ServiceKind[kind] };
  const common = { ...about, reservationId: event.reservationId, amount: toMoneyMessage(event.amount) };
  const budgetId = reservation.status === 'refused' ? '' : reservation.budgetId;
  switch (event.type) {
    case 'FundsReserved': {
      const message = create(FundsReservedSchema, { ...common, budgetId, reservedAt: toTimestamp(event.reservedAt) });
      return fact(FundsReservedSchema, message, event.reservedAt);
    }
    case 'FundsRefused': {
      const reason = FundsRefusalReason[event.reason];
      const message = create(FundsRefusedSchema, { ...common, reason, refusedAt: toTimestamp(event.refusedAt) });
      return fact(FundsRefusedSchema, message, event.refusedAt);
    }
    case 'ReservationReleased': {
      const message = create(ReservationReleasedSchema, { ...common, budgetId, releasedAt: toTimestamp(event.releasedAt) });
      return fact(ReservationReleasedSchema, message, event.releasedAt);
    }
    case 'ReservationSpent': {
      const { actId, spentAt } = event;
      const message = create(ReservationSpentSchema, { ...common, budgetId, actId, spentAt: toTimestamp(spentAt) });
      return fact(ReservationSpentSchema, message, spentAt);
    }
  }
}
