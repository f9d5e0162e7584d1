import { day, flag, idOf, moment, oneOfWords, orNull, rowOf, text, unionBy, wholeNumber } from '@aleumet/domain';
import type { Order as OrderRow } from '../generated/prisma/client.ts';
import { type Stored, toColumn } from '../terms/columns.ts';
import { termFields } from '../terms/row.ts';
import { type OrderHead, type PlacedOrder, PROVIDER_CANCELLATION_REASONS, VOID_REASONS } from './order.ts';

export type { OrderRow };

const placed = {
  ...termFields,
  answerBy: day,
  cancelBy: orNull(day),
  calendarVersion: wholeNumber,
  served: wholeNumber,
};
const sent = { ...placed, reservationId: idOf<'ReservationId'>(), answerOverdue: flag };
const accepted = { ...sent, acceptedAt: moment, acceptanceSignatureId: text };
const inService = { ...accepted, denialCode: orNull(text) };
const ended = { closedOn: day, closedAt: moment };
const unfunded = { ...placed, reservationId: orNull(idOf<'ReservationId'>()) };

const openRow = rowOf(
  'order',
  unionBy('status', { AWAITING_FUNDS: placed, SENT: sent, ACCEPTED: accepted, IN_SERVICE: inService }),
);
const closedRow = rowOf(
  'order',
  unionBy('outcome', {
    REFUSED: { ...sent, ...ended, reason: text, closingSignatureId: text },
    WITHDRAWN: { ...unfunded, ...ended, closingSignatureId: text },
    VOIDED: {
      ...{ ...unfunded, ...ended, reason: oneOfWords(VOID_REASONS), voidCode: text },
      ...{ acceptedAt: orNull(moment), acceptanceSignatureId: orNull(text) },
    },
    CANCELLED: {
      ...{ ...accepted, ...ended, cancelledBy: oneOfWords(['RECIPIENT', 'PROVIDER']), closingSignatureId: text },
      reason: orNull(oneOfWords(PROVIDER_CANCELLATION_REASONS)),
    },
    NOT_TAKEN: { ...accepted, ...ended },
    BROKEN_OFF: { ...inService, ...ended, reason: text },
    SERVED: { ...inService, ...ended },
  }),
);

/** Columns that an order has only after it has ended. */
const NOT_ENDED = {
  ...{ outcome: null, closedOn: null, closedAt: null, reason: null, closingSignatureId: null },
  ...{ voidCode: null, cancelledBy: null },
};

/** Reads a row into the union, without the fulfilment, which has a table of its own. */
export function fromRow(row: Stored<OrderRow>): OrderHead {
  return row.status === 'CLOSED' ? { ...closedRow.fromRow(row), status: 'CLOSED' } : openRow.fromRow(row);
}

/** All columns of an order. */
export function toColumns({ fulfilment: _, ...order }: PlacedOrder): Record<string, unknown> {
  const row = toRow(order);
  const values = Object.entries({ ...row, answerOverdue: row.answerOverdue ?? false });
  return Object.fromEntries(values.map(([name, value]) => [toColumn(name), value]));
}

function toRow(order: OrderHead) {
  if (order.status === 'CLOSED') return { ...closedRow.toRow(order), status: order.status };
  return { ...NOT_ENDED, ...openRow.toRow(order) };
}
