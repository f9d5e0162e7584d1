import { VersionConflict } from '@aleumet/domain';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Reservation } from './reservation.ts';
import { toRow } from './row.ts';

type Transaction = Prisma.TransactionClient;

/** Stores a reservation that has changed since version `from`. */
export async function saveReservation(tx: Transaction, reservation: Reservation, from: number): Promise<void> {
  const data = toRow(reservation);
  if (from === 0) {
    await tx.reservation.create({ data, select: { id: true } });
    return;
  }
  const { count } = await tx.reservation.updateMany({ where: { id: reservation.id, version: from }, data });
  if (count === 0) throw new VersionConflict(`reservation ${reservation.id}`);
}
