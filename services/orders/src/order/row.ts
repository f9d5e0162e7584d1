import { z } from 'zod';
import { id, instant, money, oneOf, plainDate, SERVICE_KINDS, UNITS } from '@aleumet/domain';
import { type Order as OrderRow, Prisma } from '../generated/prisma/client.ts';
import { LIVE, type Placed, type PlacedOrder } from './order.ts';

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

/** What each status adds, as it lies in the column `outcome`. Parsed at the border into the union. */
const reservationId = z.string().transform((text) => id<'ReservationId'>(text));
const at = z.string().transform((text) => instant(text));
const on = z.string().transform((text) => plainDate(text));
const closed = { closedOn: on };
const reserved = { reservationId, answerOverdue: z.boolean() };
const acceptance = { acceptedAt: at, noticeSignatureId: z.string() };
const answered = { ...reserved, ...acceptance };
const presented = z.object({
  identityDocument: z.boolean(),
  sanatoriumCard: z.boolean(),
  bedNotice: z.boolean(),
  cardNumber: z.string().nullable(),
});
const arrived = { ...answered, arrivedAt: at, presented, denialCode: z.string().nullable().default(null) };

const outcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('awaitingFunds') }),
  z.object({ status: z.literal('sent'), ...reserved }),
  z.object({ status: z.literal('accepted'), ...answered }),
  z.object({ status: z.literal('arrived'), ...arrived }),
  z.object({ status: z.literal('refused'), ...reserved, ...closed, reason: z.string(), refusedAt: at, signatureId: z.string() }),
  z.object({
    status: z.literal('withdrawn'),
    ...closed,
    reservationId: reservationId.nullable(),
    withdrawnAt: at,
    signatureId: z.string(),
  }),
  z.object({
    status: z.literal('voided'),
    ...closed,
    reason: z.enum(['FUNDS_REFUSED', 'SELECTION_DENIED']),
    code: z.string(),
    voidedAt: at,
    reservationId: reservationId.nullable(),
    acceptance: z.object(acceptance).nullable().default(null),
  }),
  z.object({
    status: z.literal('cancelled'),
    ...answered,
    ...closed,
    by: z.enum(['RECIPIENT', 'PROVIDER']),
    reason: z.enum(['PROVIDER_LEAVES_REGISTER', 'FORCE_MAJEURE']).nullable(),
    cancelledAt: at,
    signatureId: z.string(),
  }),
  z.object({ status: z.literal('noShow'), ...answered, ...closed, recordedAt: at }),
  z.object({ status: z.literal('refusedAfterArrival'), ...arrived, ...closed, reason: z.string(), recordedAt: at }),
  z.object({ status: z.literal('completed'), ...arrived, ...closed, departedOn: on, completedAt: at }),
]);

const amount = z.object({ tiyn: z.number(), currency: z.literal('KZT') });
const tariff = z.object({ per: z.enum(UNITS), amount });
const tariffs = z.object({ offered: tariff, guaranteed: tariff });

const anything = z.record(z.string(), z.unknown());

/** Reads a row into the union. */
export function fromRow(row: OrderRow): PlacedOrder {
  const { status, answerOverdue } = row;
  const extras = anything.parse(row.outcome);
  return { ...placedFrom(row), ...outcome.parse({ reservationId: row.reservationId, answerOverdue, ...extras, status }) };
}

function placedFrom(row: OrderRow): Placed {
  return {
    id: id(row.id),
    personId: id(row.personId),
    departmentId: id(row.departmentId),
    region: row.region,
    ageBand: row.ageBand,
    disabilityGroup: row.disabilityGroup,
    applicationId: id(row.applicationId),
    measureId: id(row.measureId),
    kind: oneOf(SERVICE_KINDS, row.kind, 'kind'),
    product: row.product,
    entryId: id(row.entryId),
    providerId: id(row.providerId),
    offerId: id(row.offerId),
    bedId: id(row.bedId),
    arrivalOn: toPlainDate(row.arrivalOn),
    departureOn: toPlainDate(row.departureOn),
    bedDays: row.bedDays,
    tariffs: tariffs.parse(row.tariffs),
    price: money(Number(row.priceTiyn)),
    guaranteed: money(Number(row.guaranteedTiyn)),
    coPayment: money(Number(row.coPaymentTiyn)),
    placedAt: instant(row.placedAt),
    orderSignatureId: row.orderSignatureId,
    reimbursementApplicationId: id(row.reimbursementApplicationId),
    reimbursementSignatureId: row.reimbursementSignatureId,
    answerBy: toPlainDate(row.answerBy),
    cancelBy: toPlainDate(row.cancelBy),
    calendarVersion: row.calendarVersion,
  };
}

/** What never changes after placing, as columns. */
export function toTermColumns(order: PlacedOrder) {
  return {
    id: order.id,
    person_id: order.personId,
    department_id: order.departmentId,
    region: order.region,
    age_band: order.ageBand,
    disability_group: order.disabilityGroup,
    application_id: order.applicationId,
    measure_id: order.measureId,
    kind: order.kind,
    product: order.product,
    entry_id: order.entryId,
    provider_id: order.providerId,
    offer_id: order.offerId,
    bed_id: order.bedId,
    arrival_on: order.arrivalOn,
    departure_on: order.departureOn,
    bed_days: order.bedDays,
    tariffs: order.tariffs,
    price_tiyn: order.price.tiyn,
    guaranteed_tiyn: order.guaranteed.tiyn,
    co_payment_tiyn: order.coPayment.tiyn,
    placed_at: order.placedAt,
    order_signature_id: order.orderSignatureId,
    reimbursement_application_id: order.reimbursementApplicationId,
    reimbursement_signature_id: order.reimbursementSignatureId,
  };
}

/** What a change may touch, as columns. */
export function toStatusColumns(order: PlacedOrder) {
  const { status, ...extras } = outcome.parse(order);
  return {
    status,
    answer_by: order.answerBy,
    cancel_by: order.cancelBy,
    calendar_version: order.calendarVersion,
    reservation_id: 'reservationId' in order ? order.reservationId : null,
    answer_overdue: 'answerOverdue' in order && order.answerOverdue,
    closed_on: LIVE.has(order.status) || !('closedOn' in order) ? null : order.closedOn,
    outcome: extras,
  };
}

function toPlainDate(date: Date) {
  return plainDate(date.toISOString().slice(0, 10));
}
