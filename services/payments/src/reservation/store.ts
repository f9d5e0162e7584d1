import { z } from 'zod';
import { id, instant, money, VersionConflict } from '@aleumet/domain';
import type { Prisma, Reservation as ReservationRow } from '../generated/prisma/client.ts';
import { serviceKind } from '../service-kinds.ts';
import type { Purpose, Reservation } from './reservation.ts';

type Transaction = Prisma.TransactionClient;

const funded = {
  budgetId: z.string().transform((text) => id<'BudgetId'>(text)),
  spentTiyn: z.bigint().transform((tiyn) => money(Number(tiyn))),
};
const statusColumns = z.discriminatedUnion('status', [
  z.object({ status: z.literal('refused'), refusalReason: z.literal('NO_FUNDS') }),
  z.object({ status: z.enum(['reserved', 'released', 'spent']), ...funded }),
]);

/** Writes a reservation that grew from version `from`. */
export async function saveReservation(tx: Transaction, reservation: Reservation, from: number): Promise<void> {
  if (from === 0) {
    await tx.reservation.create({
      data: { ...toTermColumns(reservation), ...toStatusColumns(reservation) },
      select: { id: true },
    });
    return;
  }
  const where = { id: reservation.id, version: from };
  const { count } = await tx.reservation.updateMany({ where, data: toStatusColumns(reservation) });
  if (count === 0) throw new VersionConflict(`reservation ${reservation.id}`);
}

/** Reads a row into the union. */
export function toReservation(row: ReservationRow): Reservation {
  const kept = {
    ...toPurpose(row),
    id: id<'ReservationId'>(row.id),
    amount: money(Number(row.amountTiyn)),
    decidedAt: instant(row.decidedAt),
    changedAt: instant(row.changedAt),
    version: Number(row.version),
  };
  const columns = statusColumns.parse(row);
  if (columns.status === 'refused') return { ...kept, status: 'refused', reason: columns.refusalReason };
  const { status, budgetId, spentTiyn: spent } = columns;
  return { ...kept, status, budgetId, spent };
}

type PurposeColumns = Omit<Purpose, 'kind'> & { kind: string };

/** The order that the money is for, as every row about money keeps it. */
export function toPurpose(row: { [Column in keyof PurposeColumns]: Column extends 'budgetYear' ? number : string }): Purpose {
  return {
    orderId: id(row.orderId),
    personId: id(row.personId),
    departmentId: id(row.departmentId),
    providerId: id(row.providerId),
    kind: serviceKind(row.kind),
    region: row.region,
    budgetYear: row.budgetYear,
    reimbursementApplicationId: id(row.reimbursementApplicationId),
  };
}

function toTermColumns({ id: reservationId, decidedAt, ...reservation }: Reservation) {
  const { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId } = reservation;
  const purpose = { orderId, personId, departmentId, providerId, kind, region, budgetYear, reimbursementApplicationId };
  return { id: reservationId, decidedAt, ...purpose };
}

function toStatusColumns(reservation: Reservation) {
  const { status, amount, changedAt, version } = reservation;
  return {
    status,
    amountTiyn: amount.tiyn,
    changedAt,
    version,
    budgetId: status === 'refused' ? null : reservation.budgetId,
    refusalReason: status === 'refused' ? reservation.reason : null,
    spentTiyn: status === 'refused' ? 0 : reservation.spent.tiyn,
  };
}
