import { idOf, longNumber, moment, oneOfWords, rowOf, SERVICE_KINDS, text, tiyn, unionBy, wholeNumber } from '@aleumet/domain';
import type { Reservation as ReservationRow } from '../generated/prisma/client.ts';
import type { Reservation } from './reservation.ts';

/** The order that the money is for, as every row about money stores it. */
export const purpose = {
  orderId: idOf<'OrderId'>(),
  personId: idOf<'PersonId'>(),
  departmentId: idOf<'DepartmentId'>(),
  providerId: idOf<'ProviderId'>(),
  kind: oneOfWords(SERVICE_KINDS),
  region: text,
  budgetYear: wholeNumber,
  reimbursementApplicationId: idOf<'ReimbursementApplicationId'>(),
};

const asked = {
  ...purpose,
  id: idOf<'ReservationId'>(),
  amountTiyn: tiyn,
  decidedAt: moment,
  changedAt: moment,
  version: longNumber,
};
const funded = { ...asked, budgetId: idOf<'BudgetId'>(), spentTiyn: tiyn };

const row = rowOf(
  'reservation',
  unionBy('status', {
    REFUSED: { ...asked, refusalReason: oneOfWords(['NO_FUNDS']) },
    RESERVED: funded,
    RELEASED: funded,
    SPENT: funded,
  }),
);

/** Reads a row into the union. */
export function toReservation(stored: ReservationRow): Reservation {
  const read = row.fromRow(stored);
  if (read.status === 'REFUSED') {
    const { amountTiyn: amount, refusalReason: reason, ...kept } = read;
    return { ...kept, amount, reason };
  }
  const { amountTiyn: amount, spentTiyn: spent, ...kept } = read;
  return { ...kept, amount, spent };
}

/** The columns of a reservation. */
export function toRow(reservation: Reservation) {
  const amountTiyn = reservation.amount;
  if (reservation.status === 'REFUSED') {
    return { ...row.toRow({ ...reservation, amountTiyn, refusalReason: reservation.reason }), spentTiyn: 0 };
  }
  const columns = row.toRow({ ...reservation, amountTiyn, spentTiyn: reservation.spent });
  return { ...columns, spentTiyn: reservation.spent.tiyn };
}
