import { describe, expect, it } from 'vitest';
import { id, plainDate } from '@aleumet/domain';
import { WorkingCalendarChangedSchema } from '@aleumet/proto-events';
import { demoEmployees } from '@aleumet/testkit/demo';
import { evolve } from '../src/order/evolve.ts';
import type { Placed } from '../src/order/order.ts';
import { saveOrder } from '../src/order/store.ts';
import { ids } from './ids.ts';
import { placed, placedOrder } from './order-specification.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const { operator } = demoEmployees;
const SKIPPED = '{ ordersSkippedRows { nodes { job rowId code attempts } } }';

/** An open order of this year, and one whose stay ends early in the next. */
const nextYear = {
  ...placedOrder,
  ...{ id: id<'OrderId'>(ids.otherOrder), entryId: id<'EntryId'>(ids.act) },
  ...{ tariffOn: plainDate('2027-01-06'), beginsOn: plainDate('2027-01-06'), cancelBy: plainDate('2026-12-31') },
  fulfilment: {
    ...{ ...placedOrder.fulfilment, bedId: id<'BedId'>(ids.otherBed) },
    ...{ arrivalOn: plainDate('2027-01-06'), departureOn: plainDate('2027-01-20') },
  },
  ...{ orderSignatureId: 'of the other order', reimbursementSignatureId: 'of the other reimbursement' },
};

async function saveOpen({ deps }: OrdersWorld, order: Placed): Promise<void> {
  const [ofOrder, ofApplication] = placed.signed;
  const signed = [
    { ...ofOrder, document: { ...ofOrder.document, signatureId: order.orderSignatureId } },
    { ...ofApplication, document: { ...ofApplication.document, signatureId: order.reimbursementSignatureId } },
  ] as const;
  const event = { ...placed, placed: order, rights: [], signed };
  const before = { status: 'none' } as const;
  const change = { before, state: evolve(before, event), events: [event], version: 1 };
  await deps.db.$transaction((tx) => saveOrder(tx, change));
}

const load = (world: OrdersWorld, version: number, lastYear: number) =>
  world.tell(WorkingCalendarChangedSchema, { version, firstYear: 2026, lastYear, daysOff: ['2026-02-05'] });
const skipped = async (world: OrdersWorld) => (await world.ask(operator, SKIPPED)).data;
const versions = async ({ deps: { db } }: OrdersWorld) =>
  (await db.order.findMany({ orderBy: { id: 'asc' }, select: { calendarVersion: true } })).map((row) => row.calendarVersion);

describe('an open order in a year that the new working calendar lacks', () => {
  it('does not keep the others from their new deadlines, and is shown to the operator until a table has its year', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await saveOpen(world, nextYear);
    await saveOpen(world, placedOrder);
    await load(world, 2, 2026);
    expect(await world.sweep()).toBe(1);
    expect(await versions(world)).toEqual([2, 1]);
    const row = { job: 'move-deadlines', rowId: nextYear.id, code: 'CALENDAR_NOT_LOADED', attempts: 1 };
    expect(await skipped(world)).toEqual({ ordersSkippedRows: { nodes: [row] } });
    expect(await world.sweep()).toBe(0);
    expect(await skipped(world)).toEqual({ ordersSkippedRows: { nodes: [{ ...row, attempts: 2 }] } });
    expect(await world.sweep()).toBe(0);
    expect(await skipped(world)).toEqual({ ordersSkippedRows: { nodes: [{ ...row, attempts: 2 }] } });
    await load(world, 3, 2027);
    expect(await world.sweep()).toBe(2);
    expect(await versions(world)).toEqual([3, 3]);
    expect(await skipped(world)).toEqual({ ordersSkippedRows: { nodes: [] } });
  });

  it('is hidden from everybody but the operator', async () => {
    await using world = await startOrders();
    expect((await world.ask(world.aigerim, SKIPPED)).codes).toEqual(['FORBIDDEN']);
    expect((await world.ask(undefined, SKIPPED)).codes).not.toEqual([]);
  });
});
