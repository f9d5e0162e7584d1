import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FactMissing, type Instant } from '@aleumet/domain';
import {
  ApplicationGrantedSchema,
  IrpFormedSchema,
  MeasureExpiredSchema,
  OrderClosedSchema,
  OrderOutcome,
  OrderPlacedSchema,
  OrderServedSchema,
  toTimestamp,
  VoidReason,
} from '@aleumet/proto-events';
import { type Case, caseOf, granted, measure, morning, queueCase } from './fixtures.ts';
import { startQueue, type World } from './world.ts';

let world: World;
let one: Case;
let count = 0;
const row = () => world.deps.db.entry.findUniqueOrThrow({ where: { id: one.entryId } });
const toldOfIt = async () => (await world.told()).filter(({ key }) => key === one.entryId).map(({ type }) => type);
const day = (date: Date | null) => date?.toISOString().slice(0, 10);
const onlyMissing = (error: unknown) => {
  if (!(error instanceof FactMissing)) throw error;
};
const about = (orderId = one.orderId) => ({ about: { entryId: one.entryId, orderId } });
const place = (at: Instant, orderId?: string) => world.tell(OrderPlacedSchema, { ...about(orderId), placedAt: toTimestamp(at) });
/** The order has ended at this moment. */
const close = (outcome: keyof typeof OrderOutcome, time: Instant, more: { orderId?: string; voidReason?: VoidReason } = {}) => {
  const { orderId, ...reason } = more;
  const closed = { ...about(orderId), outcome: OrderOutcome[outcome], ...reason };
  return world.deliver({ ...world.messageOf(OrderClosedSchema, closed), time });
};
const serve = (begins = true) => world.tell(OrderServedSchema, { ...about(), servedOn: '2026-03-01', budgetYear: 2026, begins });

beforeAll(async () => {
  world = await startQueue();
});
afterAll(() => world[Symbol.asyncDispose]());
beforeEach(async () => {
  count += 1;
  one = caseOf(count);
  world.moveTo(morning('2026-02-02'));
  await queueCase(world, one);
});

describe('an order that comes to nothing', () => {
  it('refused, withdrawn or cancelled: choosing is open for a month from that day, with no reminder and no SMS of its own (A2-28c, A2-33)', async () => {
    const [, second, third] = ['', caseOf(101).orderId, caseOf(102).orderId];
    await place(morning('2026-02-10'));
    await close('REFUSED', morning('2026-03-20'));
    expect(await row()).toMatchObject({ status: 'SELECTION_OPEN', reminded: true, orderIds: [] });
    expect(day((await row()).closesOn)).toBe('2026-04-20');
    await place(morning('2026-03-21'), second);
    await close('WITHDRAWN', morning('2026-04-01'), { orderId: second });
    expect(day((await row()).closesOn)).toBe('2026-05-01');
    await place(morning('2026-04-02'), third);
    await close('CANCELLED', morning('2026-05-31'), { orderId: third });
    expect(day((await row()).closesOn)).toBe('2026-06-30');
    world.moveTo(morning('2026-06-30'));
    expect(await world.sweep()).toBe(0);
  });

  it('its end may come after the next order was told: nothing is denied or blocked (A2-33)', async () => {
    const next = caseOf(103).orderId;
    await place(morning('2026-02-10'));
    await place(morning('2026-02-20'), next);
    await close('CANCELLED', morning('2026-02-19'));
    expect(await row()).toMatchObject({ status: 'ORDERED', orderIds: [next] });
  });

  it('void for lack of money waits for it (A2-25e)', async () => {
    await place(morning('2026-02-10'));
    await close('VOIDED', morning('2026-02-11'), { voidReason: VoidReason.FUNDS_REFUSED });
    expect(await row()).toMatchObject({ status: 'WAITING_FOR_FUNDS', reason: 'FUNDS_REFUSED_FOR_ORDER', queueNo: BigInt(count) });
    expect(await world.deps.db.transfer.count({ where: { entryId: one.entryId } })).toBe(1);
  });
});

describe('an order that the queue learns of late', () => {
  it('placed in time, it undoes the block (A2-25a)', async () => {
    world.moveTo(morning('2026-04-03'));
    await world.sweep();
    expect(await row()).toMatchObject({ status: 'BLOCKED' });
    await place(morning('2026-04-02'));
    expect(await row()).toMatchObject({ status: 'ORDERED', orderIds: [one.orderId] });
    expect((await toldOfIt()).slice(-3)).toEqual(['SelectionBlocked', 'SelectionReopened', 'SelectionUsed']);
  });

  it('placed after the entry was closed, it is denied, and its voiding changes nothing (A2-4b)', async () => {
    await world.tell(MeasureExpiredSchema, { about: { measureId: one.measureId } });
    expect(await row()).toMatchObject({ status: 'CLOSED', reason: 'MEASURE_EXPIRED' });
    await place(morning('2026-02-03'));
    await close('VOIDED', morning('2026-02-03'), { voidReason: VoidReason.SELECTION_DENIED });
    expect((await toldOfIt()).slice(-2)).toEqual(['EntryClosed', 'SelectionDenied']);
    expect(await row()).toMatchObject({ status: 'CLOSED' });
  });
});

describe('an order that does not say when it was placed', () => {
  it('waits for an operator, who learns so (A2-25a)', async () => {
    await expect(world.tell(OrderPlacedSchema, about())).rejects.toThrow(/^placed_at: /);
  });
});

describe('the service of an order', () => {
  it('uses the right until the year after that of its budget (A2-26a, A2-30d)', async () => {
    await place(morning('2026-02-10'));
    await serve();
    expect(await row()).toMatchObject({ status: 'SERVED', nextOn: new Date('2027-01-01') });
  });

  it('the rest of a stay that goes on into the next year takes nothing of that year, also when it is told late (A2-26a)', async () => {
    await place(morning('2026-02-10'));
    await serve();
    await world.deps.db.entry.update({ where: { id: one.entryId }, data: { status: 'QUEUED', orderIds: [], nextOn: null } });
    await serve(false);
    expect(await row()).toMatchObject({ status: 'QUEUED' });
    await serve();
    expect(await row()).toMatchObject({ status: 'SERVED' });
  });

  it('leaves the right used when it is broken off, and unused when it is not taken (A2-30b, A2-30c, A2-30d)', async () => {
    await place(morning('2026-02-10'));
    await serve();
    await close('BROKEN_OFF', morning('2026-03-02'));
    expect(await row()).toMatchObject({ status: 'NEEDS_DECISION', reason: 'BROKEN_OFF', nextOn: new Date('2027-01-01') });

    count += 1;
    one = caseOf(count);
    await queueCase(world, one);
    await place(morning('2026-02-10'));
    await close('NOT_TAKEN', morning('2026-03-02'));
    expect(await row()).toMatchObject({ status: 'NEEDS_DECISION', reason: 'NOT_TAKEN', nextOn: null });
  });
});

describe('the term of disability', () => {
  it('ends the entry the day after its last day (A2-4b)', async () => {
    await world.tell(IrpFormedSchema, measure(one, { validTo: '2027-12-31', disabilityTo: '2026-02-10' }));
    world.moveTo(morning('2026-02-10'));
    expect(await world.sweep()).toBe(0);
    world.moveTo(morning('2026-02-11'));
    expect([await world.sweep(), await world.sweep()]).toEqual([1, 0]);
    expect(await row()).toMatchObject({ status: 'CLOSED' });
  });

  it('waits for an operator where the measure is not named (A2-4b)', async () => {
    await expect(world.tell(MeasureExpiredSchema, { about: { measureId: '' } })).rejects.toThrow(/^measure_id: /);
  });

  it('is known of an entry that was made while the programme arrived (A2-4b)', async () => {
    const cases = Array.from({ length: 8 }, (_, number) => caseOf(500 + number));
    const term = { validTo: '2027-12-31', disabilityTo: '2026-02-10' };
    for (const each of cases) {
      const granting = world.tell(ApplicationGrantedSchema, granted(each)).catch(onlyMissing);
      await Promise.all([granting, world.tell(IrpFormedSchema, measure(each, term))]);
    }
    const rows = await world.deps.db.entry.findMany({ where: { measureId: { in: cases.map(({ measureId }) => measureId) } } });
    expect(rows.map(({ validUntil }) => day(validUntil))).toEqual(cases.map(() => '2026-02-10'));
  });
});
