import { createRowLoader } from '@aleumet/server';
import type { Prisma } from '../generated/prisma/client.ts';
import type { RowsOf } from '../people/visibility.ts';
import { toReservation } from './row.ts';

/** Reservations as the actor may see them, read in batches. */
export function createReservationReads(db: Prisma.TransactionClient, rows: () => Promise<RowsOf>) {
  const find = async (where: Prisma.ReservationWhereInput) => db.reservation.findMany({ where: { AND: [where, await rows()] } });
  const byId = createRowLoader({ find: (ids) => find({ id: { in: [...ids] } }), keyOf: ({ id }) => id, toNode: toReservation });
  const byOrder = createRowLoader({
    find: (orderIds) => find({ orderId: { in: [...orderIds] } }),
    keyOf: ({ orderId }) => orderId,
    toNode: toReservation,
  });
  return { find: (id: string) => byId.load(id), ofOrder: (orderId: string) => byOrder.load(orderId) };
}
