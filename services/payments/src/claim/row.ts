import { column, day, group, idOf, longNumber, moment, oneOfWords, rowOf, text, tiyn, unionBy } from '@aleumet/domain';
import type { Claim as ClaimRow } from '../generated/prisma/client.ts';
import { purpose } from '../reservation/row.ts';
import { type Claim, CLAIM_REJECTION_REASONS } from './claim.ts';

const registered = {
  ...purpose,
  id: idOf<'ClaimId'>(),
  reservationId: idOf<'ReservationId'>(),
  budgetId: idOf<'BudgetId'>(),
  actId: idOf<'ActId'>(),
  registeredAt: moment,
  amount: column('amountTiyn', tiyn),
  version: longNumber,
};
const rejection = group({ reason: oneOfWords(CLAIM_REJECTION_REASONS), text, rejectedAt: moment });
const correction = group({ explanation: text, correctedAt: moment });
const payment = { paymentRegisterId: idOf<'PaymentRegisterId'>(), paidOn: day, paidAt: moment };

const row = rowOf(
  'claim',
  unionBy('status', {
    REGISTERED: registered,
    CORRECTED: { ...registered, rejection, correction },
    APPROVED: { ...registered, approvedAt: moment },
    REJECTED: { ...registered, rejection },
    RELEASED: { ...registered, rejection, releasedAt: moment },
    PAID: { ...registered, approvedAt: moment, ...payment },
  }),
);

/** Reads a row into the union. */
export function toClaim(stored: ClaimRow): Claim {
  return row.fromRow(stored);
}

/** The columns of a claim. */
export function toRow(claim: Claim) {
  return row.toRow(claim);
}
