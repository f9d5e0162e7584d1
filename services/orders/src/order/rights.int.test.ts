import { describe, expect, it } from 'vitest';
import { id, plainDate, VersionConflict } from '@aleumet/domain';
import { withdrawn } from '../../test/order-histories.ts';
import { placed } from '../../test/order-specification.ts';
import { type OrdersWorld, startOrders } from '../../test/world.ts';
import { evolve } from './evolve.ts';
import type { OrderPlaced } from './events.ts';
import type { Order } from './order.ts';
import { saveOrder } from './store.ts';

const ORDERS = 24;
const MOST = 4;
const idOf = (name: number, number: number) => `0190a8a0-20${name}0-7000-8000-0000000000${String(number).padStart(2, '0')}`;
const right = { periodFrom: plainDate('2026-01-01'), most: MOST, quantity: 1 };
const indoors = { ...right, subject: 'INDOOR' };
const outdoors = { ...right, subject: 'OUTDOOR' };

/** An order of one person, with an entry and a bed of its own, that uses two rights; every other one names them in the other sequence. */
function placing(number: number): OrderPlaced {
  const own = {
    id: id<'OrderId'>(idOf(1, number)),
    entryId: id<'EntryId'>(idOf(2, number)),
    fulfilment: { ...placed.placed.fulfilment, bedId: id<'BedId'>(idOf(3, number)) },
  };
  const rights = number % 2 === 0 ? [indoors, outdoors] : [outdoors, indoors];
  return { ...placed, placed: { ...placed.placed, ...own }, rights };
}

function place({ deps: { db } }: OrdersWorld, event: OrderPlaced): Promise<void> {
  const before: Order = { status: 'none' };
  return db.$transaction((tx) => saveOrder(tx, { before, state: evolve(before, event), events: [event], version: 1 }));
}

function withdraw({ deps: { db } }: OrdersWorld, event: OrderPlaced): Promise<void> {
  const before = evolve({ status: 'none' }, event);
  const events = [{ ...withdrawn, orderId: event.placed.id }];
  return db.$transaction((tx) => saveOrder(tx, { before, state: events.reduce(evolve, before), events, version: 2 }));
}

/** Runs all at once, and gives what failed. */
async function failuresOf(changes: readonly Promise<void>[]): Promise<unknown[]> {
  return (await Promise.allSettled(changes)).flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
}

function usedOf({ deps: { db } }: OrdersWorld) {
  return db.$queryRaw`SELECT r.subject, r.used, count(u)::int AS uses FROM rights r
    LEFT JOIN right_uses u USING (subject, period_from) GROUP BY r.subject, r.used ORDER BY r.subject`;
}

const all = Array.from({ length: ORDERS }, (_, number) => placing(number));

describe('two rights that many orders want at once', () => {
  it('go to as many orders as the law allows, and all others are decided again: no order waits for another in a circle', async () => {
    await using world = await startOrders();
    const failures = await failuresOf(all.map((event) => place(world, event)));
    expect(failures.filter((failure) => !(failure instanceof VersionConflict))).toEqual([]);
    expect(failures).toHaveLength(ORDERS - MOST);
    expect(await usedOf(world)).toEqual(['INDOOR', 'OUTDOOR'].map((subject) => ({ subject, used: MOST, uses: MOST })));
  });

  it('are given back while others take them, and what is used is what the orders use', async () => {
    await using world = await startOrders();
    const [first, others] = [all.slice(0, MOST), all.slice(MOST)];
    for (const event of first) await place(world, event);
    const changes = others.flatMap((event, at) => [
      ...first.slice(at, at + 1).map((one) => withdraw(world, one)),
      place(world, event),
    ]);
    const failures = await failuresOf(changes);
    expect(failures.filter((failure) => !(failure instanceof VersionConflict))).toEqual([]);
    const uses = others.length - failures.length;
    expect(uses).toBeLessThanOrEqual(MOST);
    expect(await usedOf(world)).toEqual(['INDOOR', 'OUTDOOR'].map((subject) => ({ subject, used: uses, uses })));
  });

  it('are given back once, however often it is asked at once', async () => {
    await using world = await startOrders();
    const [event, other] = [placing(0), placing(1)];
    await place(world, event);
    await place(world, other);
    const failures = await failuresOf(Array.from({ length: 8 }, () => withdraw(world, event)));
    expect(failures.filter((failure) => !(failure instanceof VersionConflict))).toEqual([]);
    expect(failures).toHaveLength(7);
    expect(await usedOf(world)).toEqual(['INDOOR', 'OUTDOOR'].map((subject) => ({ subject, used: 1, uses: 1 })));
  });
});
