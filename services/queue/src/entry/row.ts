import { id, instant, money, type PlainDate, SERVICE_KINDS } from '@aleumet/domain';
import { z } from 'zod';
import type { Entry as EntryRow } from '../generated/prisma/client.ts';
import { fromDateColumn } from '../plain-dates.ts';
import type { Entry, JournalEntry, Registration, Window } from './entry.ts';
import { lastWindowOf, liveOrdersOf } from './evolve.ts';

const on = z.date().transform(fromDateColumn);
const at = z.date().transform((date) => instant(date));
const order = z.string().transform((text) => id<'OrderId'>(text));
const orderIds = z.array(order);
const oneOrder = z.tuple([order]).transform(([orderId]) => orderId);

const window = z
  .object({
    transferNo: z.number(),
    openedOn: on,
    remindOn: on,
    reminded: z.boolean(),
    closesOn: on,
    heldTiyn: z.bigint().transform((tiyn) => money(Number(tiyn))),
  })
  .transform(({ heldTiyn: held, ...rest }): Window => ({ ...rest, held }));

/** What each status carries, as it lies in the columns. Parsed at the border into the union. */
const outcome = z.discriminatedUnion('status', [
  z.object({ status: z.literal('QUEUED'), lastWindow: window.nullable() }),
  z.object({ status: z.literal('SELECTION_OPEN'), window }),
  z.object({ status: z.literal('ORDERED'), window, orderIds }),
  z.object({
    status: z.literal('BLOCKED'),
    window,
    reason: z.enum(['NOT_SELECTED_IN_TWO_MONTHS', 'NOT_SELECTED_AFTER_FAILED_ORDER']),
  }),
  z.object({
    status: z.literal('ACTIVATION_REQUESTED'),
    window,
    activation: z.object({ receivedAt: at, dueOn: on, calendarVersion: z.number() }),
  }),
  z.object({
    status: z.literal('WAITING_FOR_FUNDS'),
    window,
    reason: z.enum(['NO_FUNDS_FOR_ACTIVATION', 'FUNDS_REFUSED_FOR_ORDER']),
    since: at,
  }),
  z.object({ status: z.literal('SERVED'), window, orderId: oneOrder, nextOn: on.nullable() }),
  z.object({
    status: z.literal('NEEDS_DECISION'),
    window,
    orderId: oneOrder,
    reason: z.enum(['NOT_TAKEN', 'BROKEN_OFF']),
    since: at,
    nextOn: on.nullable(),
  }),
  z.object({ status: z.literal('CLOSED'), reason: z.enum(['MEASURE_EXPIRED', 'CLOSED_BY_DEPARTMENT']), closedOn: on }),
]);

const kind = z.enum(SERVICE_KINDS);
const channel = z.enum(['STATE_CORPORATION', 'EMPLOYMENT_DEPARTMENT', 'PROACTIVE']);

/** Reads a row into the union. */
export function fromRow(row: EntryRow): JournalEntry {
  const { activationReceivedAt: receivedAt, dueOn, calendarVersion, orderIds: orders } = row;
  const last = row.transferNo === null ? null : row;
  const activation = { receivedAt, dueOn, calendarVersion };
  const columns = { ...row, window: last, lastWindow: last, activation, orderId: orders };
  return { ...outcome.parse(columns), registration: registrationFrom(row) };
}

function registrationFrom(row: EntryRow): Registration {
  return {
    id: id(row.id),
    queueNo: Number(row.queueNo),
    personId: id(row.personId),
    departmentId: id(row.departmentId),
    region: row.region,
    kind: kind.parse(row.kind),
    applicationId: id(row.applicationId),
    measureId: id(row.measureId),
    caseNo: row.caseNo,
    channel: channel.parse(row.channel),
    ageBand: row.ageBand,
    disabilityGroup: row.disabilityGroup,
    receivedAt: instant(row.receivedAt),
    seq: Number(row.seq),
    registeredAt: instant(row.registeredAt),
    registeredBy: id(row.registeredBy),
  };
}

/** What a change may touch, as columns. */
export function toStatusColumns(entry: JournalEntry) {
  const last = lastWindowOf(entry);
  const activation = entry.status === 'ACTIVATION_REQUESTED' ? entry.activation : null;
  return {
    status: entry.status,
    transferNo: last?.transferNo ?? null,
    openedOn: toDate(last?.openedOn),
    remindOn: toDate(last?.remindOn),
    reminded: last?.reminded ?? false,
    closesOn: toDate(last?.closesOn),
    heldTiyn: last?.held.tiyn ?? 0,
    orderIds: [...ordersOf(entry)],
    activationReceivedAt: activation?.receivedAt ?? null,
    dueOn: toDate(activation?.dueOn),
    calendarVersion: activation?.calendarVersion ?? null,
    reason: 'reason' in entry ? entry.reason : null,
    since: 'since' in entry ? entry.since : null,
    nextOn: toDate('nextOn' in entry ? entry.nextOn : null),
    closedOn: toDate(entry.status === 'CLOSED' ? entry.closedOn : undefined),
  };
}

function ordersOf(entry: Entry): readonly string[] {
  return 'orderId' in entry ? [entry.orderId] : liveOrdersOf(entry);
}

function toDate(day: PlainDate | null | undefined): Date | null {
  return day === undefined || day === null ? null : new Date(day);
}
