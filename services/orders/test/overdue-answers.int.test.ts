import { describe, expect, it } from 'vitest';
import { instant } from '@aleumet/domain';
import { HISTORIES } from './order-histories.ts';
import { ids } from './ids.ts';
import { evolve } from '../src/order/evolve.ts';
import type { Order } from '../src/order/order.ts';
import { saveOrder } from '../src/order/store.ts';
import { type OrdersWorld, startOrders } from './world.ts';

async function saveSent({ deps }: OrdersWorld): Promise<void> {
  let state: Order = { status: 'none' };
  for (const [count, event] of HISTORIES.SENT.entries()) {
    const before = state;
    state = evolve(before, event);
    const change = { before, state, events: [event], version: count + 1 };
    await deps.db.$transaction((tx) => saveOrder(tx, change));
  }
}

describe('an order that its provider does not answer', () => {
  it('is flagged on the day after the fifth working day, and not on that day (A2-28b)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await saveSent(world);
    const isOverdue = async () => (await world.deps.db.order.findUniqueOrThrow({ where: { id: ids.order } })).answerOverdue;
    world.moveTo(instant('2026-02-09T13:00:00Z'));
    await world.sweep();
    expect(await isOverdue()).toBe(false);
    world.moveTo(instant('2026-02-10T01:00:00Z'));
    await world.sweep();
    expect(await isOverdue()).toBe(true);
    expect((await world.told()).map(({ type }) => type)).toEqual(['OrderAnswerOverdue']);
  });
});
