import {
  column,
  idOf,
  longNumber,
  moment,
  oneOfWords,
  rowOf,
  SERVICE_KINDS,
  text,
  tiyn,
  unionBy,
  wholeNumber,
} from '@aleumet/domain';
import type { Reservation as ReservationRow } from '../generated/prisma/client.ts';
import type { Reservation } from './reservation.ts';

/** The order that the money is for, as stored in every row about money. */
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
  amount: column('amountTiyn', tiyn),
  decidedAt: moment,
  changedAt: moment,
  version: longNumber,
};
const funded = { ...asked, budgetId: idOf<'BudgetId'>(), spent: column('spentTiyn', { ...tiyn, empty: 0 }) };

const row = rowOf(
  'reservation',
  unionBy('status', {
    REFUSED: { ...asked, reason: column('refusalReason', oneOfWords(['NO_FUNDS'])) },
    RESERVED: funded,
    RELEASED: funded,
    SPENT: funded,
  }),
);

/** Reads a row into the union. */
export function toReservation(stored: ReservationRow): Reservation {
  return row.fromRow(stored);
}

/** The columns of a reservation. */
export function toRow(reservation: Reservation) {
  return row.toRow(reservation);
}
