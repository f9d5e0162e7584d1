import type { ReservationStatus, Resolvers } from '../generated/graphql.ts';
import type { Reservation } from './reservation.ts';

const STATUSES = {
  reserved: 'RESERVED',
  refused: 'REFUSED',
  released: 'RELEASED',
  spent: 'SPENT',
} as const satisfies Record<Reservation['status'], ReservationStatus>;

export const reservationResolvers: Resolvers = {
  Reservation: {
    __resolveReference: ({ id }, { reads }) => reads.reservations.find(id),
    order: ({ orderId }) => ({ id: orderId }),
    status: ({ status }) => STATUSES[status],
    spent: (reservation) => (reservation.status === 'refused' ? null : reservation.spent),
    refusalReason: (reservation) => (reservation.status === 'refused' ? reservation.reason : null),
  },
  Order: {
    __resolveReference: ({ id }) => ({ id }),
    reservation: ({ id }, _args, { reads }) => reads.reservations.ofOrder(id),
    claims: ({ id }, _args, { reads }) => reads.claims.ofOrder(id),
  },
};
