import {
  type Amounts,
  day,
  flag,
  group,
  idOf,
  moment,
  type Money,
  oneOfWords,
  orNull,
  record,
  rowOf,
  SERVICE_KINDS,
  text,
  tiyn,
  unionBy,
  UNITS,
  wholeNumber,
} from '@aleumet/domain';
import { type Order as OrderRow, Prisma } from '../generated/prisma/client.ts';
import { type PlacedOrder, PROVIDER_CANCELLATION_REASONS, VOID_REASONS } from './order.ts';

export type { OrderRow };

/** An order's row, if there is one, and the version of the calendar: what every load of an order reads beside its facts. */
export type KnownOrder = { row: OrderRow | null; calendarVersion: number | null };

/** The columns of `orders o` under the names that rows have, for statements that join facts to them. */
export const ORDER_COLUMNS = Object.values(Prisma.OrderScalarFieldEnum)
  .map((name) => `o.${toColumn(name)} AS "${name}"`)
  .join(', ');

/** `personId` lies in `person_id`. */
function toColumn(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const tariff = record({ per: oneOfWords(UNITS), amount: record({ tiyn: wholeNumber, currency: oneOfWords(['KZT']) }) });

const placed = {
  id: idOf<'OrderId'>(),
  personId: idOf<'PersonId'>(),
  departmentId: idOf<'DepartmentId'>(),
  region: text,
  ageBand: text,
  disabilityGroup: text,
  applicationId: idOf<'ApplicationId'>(),
  measureId: idOf<'MeasureId'>(),
  kind: oneOfWords(SERVICE_KINDS),
  product: text,
  entryId: idOf<'EntryId'>(),
  providerId: idOf<'ProviderId'>(),
  offerId: idOf<'OfferId'>(),
  bedId: idOf<'BedId'>(),
  arrivalOn: day,
  departureOn: day,
  bedDays: wholeNumber,
  tariffs: record({ offered: tariff, guaranteed: tariff }),
  priceTiyn: tiyn,
  guaranteedTiyn: tiyn,
  coPaymentTiyn: tiyn,
  placedAt: moment,
  orderSignatureId: text,
  reimbursementApplicationId: idOf<'ReimbursementApplicationId'>(),
  reimbursementSignatureId: text,
  answerBy: day,
  cancelBy: day,
  calendarVersion: wholeNumber,
};
const sent = { ...placed, reservationId: idOf<'ReservationId'>(), answerOverdue: flag };
const accepted = { ...sent, acceptedAt: moment, noticeSignatureId: text };
const presented = group({ identityDocument: flag, sanatoriumCard: flag, bedNotice: flag, cardNumber: orNull(text) });
const inService = { ...accepted, arrivedAt: moment, presented, denialCode: orNull(text) };
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
      ...{ acceptedAt: orNull(moment), noticeSignatureId: orNull(text) },
    },
    CANCELLED: {
      ...{ ...accepted, ...ended, cancelledBy: oneOfWords(['RECIPIENT', 'PROVIDER']), closingSignatureId: text },
      reason: orNull(oneOfWords(PROVIDER_CANCELLATION_REASONS)),
    },
    NOT_TAKEN: { ...accepted, ...ended },
    BROKEN_OFF: { ...inService, ...ended, reason: text },
    SERVED: { ...inService, ...ended, departedOn: day },
  }),
);

/** Columns that an order has only once it has ended. */
const NOT_ENDED = {
  ...{ outcome: null, closedOn: null, closedAt: null, reason: null, closingSignatureId: null },
  ...{ voidCode: null, cancelledBy: null, departedOn: null },
};

/** Columns that never change after placing. */
const { answerBy: _, cancelBy: __, calendarVersion: ___, ...terms } = placed;
const TERM_COLUMNS = new Set(Object.keys(terms).map(toColumn));

/** Reads a row into the union. */
export function fromRow(row: OrderRow): PlacedOrder {
  if (row.status !== 'CLOSED') return withAmounts(openRow.fromRow(row));
  return { ...withAmounts(closedRow.fromRow(row)), status: 'CLOSED' };
}

/** All columns of an order. */
export function toColumns(order: PlacedOrder): Record<string, unknown> {
  const row = toRow(order);
  const values = Object.entries({ ...row, answerOverdue: row.answerOverdue ?? false });
  return Object.fromEntries(values.map(([name, value]) => [toColumn(name), value]));
}

/** What a change may touch, as columns. */
export function toStatusColumns(order: PlacedOrder): Record<string, unknown> {
  return Object.fromEntries(Object.entries(toColumns(order)).filter(([column]) => !TERM_COLUMNS.has(column)));
}

function toRow(order: PlacedOrder) {
  const amounts = { priceTiyn: order.price, guaranteedTiyn: order.guaranteed, coPaymentTiyn: order.coPayment };
  if (order.status === 'CLOSED') return { ...closedRow.toRow({ ...order, ...amounts }), status: order.status };
  return { ...NOT_ENDED, ...openRow.toRow({ ...order, ...amounts }) };
}

type AmountColumns = { priceTiyn: Money; guaranteedTiyn: Money; coPaymentTiyn: Money };
type WithAmounts<Read> = Read extends AmountColumns ? Omit<Read, keyof AmountColumns> & Amounts : never;

/** The amounts under the names that the state gives them. */
function withAmounts<Read extends AmountColumns>(read: Read): WithAmounts<Read>;
function withAmounts({
  priceTiyn: price,
  guaranteedTiyn: guaranteed,
  coPaymentTiyn: coPayment,
  ...kept
}: AmountColumns): Amounts {
  return { ...kept, price, guaranteed, coPayment };
}
