import type { Resolvers } from '../generated/graphql.ts';

export const reservationResolvers: Resolvers = {
  Reservation: {
    __resolveReference: ({ id }, { reads }) => reads.reservations.find(id),
    order: ({ orderId }) => ({ id: orderId }),
    spent: (reservation) => (reservation.status === 'REFUSED' ? null : reservation.spent),
    refusalReason: (reservation) => (reservation.status === 'REFUSED' ? reservation.reason : null),
  },
  Order: {
    __resolveReference: ({ id }) => ({ id }),
    reservation: ({ id }, _args, { reads }) => reads.reservations.ofOrder(id),
    claims: ({ id }, _args, { reads }) => reads.claims.ofOrder(id),
  },
};
