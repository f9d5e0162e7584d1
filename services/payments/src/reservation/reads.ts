import DataLoader from 'dataloader';
import type { Prisma } from '../generated/prisma/client.ts';
import type { RowsOf } from '../visibility/reads.ts';
import type { Reservation } from './reservation.ts';
import { toReservation } from './store.ts';

/** Reservations as the actor may see them, read in batches. */
export function createReservationReads(db: Prisma.TransactionClient, rows: () => Promise<RowsOf>) {
  const find = async (where: Prisma.ReservationWhereInput): Promise<Reservation[]> =>
    (await db.reservation.findMany({ where: { AND: [where, await rows()] } })).map(toReservation);
  const byId = new DataLoader<string, Reservation | null>(async (ids) => {
    const found = new Map((await find({ id: { in: [...ids] } })).map((one) => [String(one.id), one]));
    return ids.map((id) => found.get(id) ?? null);
  });
  const byOrder = new DataLoader<string, Reservation | null>(async (orderIds) => {
    const found = new Map((await find({ orderId: { in: [...orderIds] } })).map((one) => [String(one.orderId), one]));
    return orderIds.map((orderId) => found.get(orderId) ?? null);
  });
  return { find: (id: string) => byId.load(id), ofOrder: (orderId: string) => byOrder.load(orderId) };
}
