import { addDays, type PlainDate, VersionConflict, yearOf } from '@aleumet/domain';
import type { Change } from '@aleumet/messaging';
import type { Prisma } from '../generated/prisma/client.ts';
import { saveSignature } from '../signature/store.ts';
import { HOLDS_BED, type Order, type OrderEvent, type Placed, type PlacedOrder, USES_YEAR } from './order.ts';
import { toStatusColumns, toTermColumns } from './row.ts';

export type Transaction = Prisma.TransactionClient;

/** Writes the change: the row where id and version match, the bed's nights, the right of the year, the signatures. */
export async function saveOrder(tx: Transaction, change: Change<Order, OrderEvent>): Promise<void> {
  const { before, state, events, version } = change;
  if (state.status === 'none') return;
  if (before.status === 'none') await insert(tx, state, version);
  else await update(tx, before, state, { from: version - events.length, to: version });
  for (const event of events) await saveSignatures(tx, state, event);
}

async function insert(tx: Transaction, order: PlacedOrder, version: number): Promise<void> {
  const { id: orderId, personId, arrivalOn } = order;
  await tx.order.create({ data: { ...toTermColumns(order), ...toStatusColumns(order), version }, select: { id: true } });
  await tx.booking.createMany({ data: nightsOf(order).map((night) => ({ bedId: order.bedId, night: new Date(night), orderId })) });
  await tx.yearlyRight.createMany({ data: [{ personId, year: yearOf(arrivalOn), orderId }] });
}

async function update(tx: Transaction, before: PlacedOrder, order: PlacedOrder, step: { from: number; to: number }): Promise<void> {
  const { count } = await tx.order.updateMany({
    where: { id: order.id, version: step.from },
    data: { ...toStatusColumns(order), version: step.to },
  });
  if (count === 0) throw new VersionConflict(`order ${order.id}`);
  const where = { orderId: order.id };
  if (HOLDS_BED.has(before.status) && !HOLDS_BED.has(order.status)) await tx.booking.deleteMany({ where });
  if (USES_YEAR.has(before.status) && !USES_YEAR.has(order.status)) await tx.yearlyRight.deleteMany({ where });
}

/** The nights from arrival to departure: the day of departure is free for the next guest. */
function nightsOf({ arrivalOn, departureOn }: Placed): PlainDate[] {
  const nights: PlainDate[] = [];
  for (let night = arrivalOn; night < departureOn; night = addDays(night, 1)) nights.push(night);
  return nights;
}

async function saveSignatures(tx: Transaction, order: PlacedOrder, event: OrderEvent): Promise<void> {
  const about = { orderId: order.id, personId: order.personId };
  switch (event.type) {
    case 'OrderPlaced':
      await saveSignature(tx, { ...about, kind: 'ORDER', document: event.documents.order, signedAt: order.placedAt });
      return saveSignature(tx, {
        ...about,
        kind: 'REIMBURSEMENT_APPLICATION',
        document: event.documents.reimbursement,
        signedAt: order.placedAt,
      });
    case 'OrderAccepted':
      return saveSignature(tx, { ...about, kind: 'BED_NOTICE', document: event.notice, signedAt: event.acceptedAt });
    case 'OrderRefused':
      return saveSignature(tx, { ...about, kind: 'ORDER_REFUSAL', document: event.document, signedAt: event.refusedAt });
    case 'OrderWithdrawn':
      return saveSignature(tx, { ...about, kind: 'ORDER_WITHDRAWAL', document: event.document, signedAt: event.withdrawnAt });
    case 'OrderCancelled':
      return saveSignature(tx, { ...about, kind: 'ORDER_CANCELLATION', document: event.document, signedAt: event.cancelledAt });
    default:
      return;
  }
}
