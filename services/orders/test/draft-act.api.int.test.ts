import { describe, expect, it } from 'vitest';
import { evolve } from '../src/order/evolve.ts';
import type { Order } from '../src/order/order.ts';
import { saveOrder } from '../src/order/store.ts';
import { ids } from './ids.ts';
import { HISTORIES } from './order-histories.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const AMOUNTS = 'price { tiyn } guaranteed { tiyn } coPayment { tiyn }';
const DRAFT = `mutation ($input: DraftActInput!) { draftAct(input: $input) { part quantity unit ${AMOUNTS} } }`;
const ACTS = `query ($id: UUID!) { order(id: $id) { acts { id part quantity } } }`;

/** The order of fourteen bed-days whose stay has ended, with an act over the first four of them. */
async function servedInParts(): Promise<OrdersWorld> {
  const world = await startOrders();
  await world.tellFacts();
  const { db } = world.deps;
  let before: Order = { status: 'none' };
  for (const [count, event] of HISTORIES.SERVED.entries()) {
    const state = evolve(before, event);
    const change = { before, state, events: [event], version: count + 1 };
    await db.$transaction((tx) => saveOrder(tx, change));
    before = state;
  }
  await draft(world, ids.act);
  await db.act.updateMany({
    data: { quantity: 4, priceTiyn: 8_000_000n, guaranteedTiyn: 6_000_000n, coPaymentTiyn: 2_000_000n },
  });
  return world;
}

const draft = (world: OrdersWorld, actId: string) => world.ask(world.alatau, DRAFT, { input: { actId, orderId: ids.order } });

describe('an order that is billed in parts', () => {
  it('has an act for each part, the last one over all that is left (GAP-13, A2-29b)', async () => {
    await using world = await servedInParts();
    expect(await draft(world, ids.otherAct)).toEqual({
      data: {
        draftAct: {
          ...{ part: 2, quantity: 10, unit: 'BED_DAY' },
          ...{ price: { tiyn: 20_000_000 }, guaranteed: { tiyn: 15_000_000 }, coPayment: { tiyn: 5_000_000 } },
        },
      },
      codes: [],
    });
    const { data } = await world.ask(world.alatau, ACTS, { id: ids.order });
    expect(data).toEqual({
      order: {
        acts: [
          { id: ids.act, part: 1, quantity: 4 },
          { id: ids.otherAct, part: 2, quantity: 10 },
        ],
      },
    });
  });

  it('bills a part once, also when two acts are drawn up at once', async () => {
    await using world = await servedInParts();
    const answers = await Promise.all([draft(world, ids.otherAct), draft(world, ids.thirdAct)]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['ACT_EXISTS']);
    const acts = await world.deps.db.act.findMany({ orderBy: { part: 'asc' }, select: { part: true, quantity: true } });
    expect(acts).toEqual([
      { part: 1, quantity: 4 },
      { part: 2, quantity: 10 },
    ]);
  });

  it('shows its other acts when one cannot be read', async () => {
    await using world = await servedInParts();
    await draft(world, ids.otherAct);
    await world.deps.db.act.updateMany({ where: { part: 1 }, data: { unit: 'STAY' } });
    const { data, errors } = await world.askWithPlaces(world.alatau, ACTS, { id: ids.order });
    expect(data).toEqual({ order: { acts: [null, { id: ids.otherAct, part: 2, quantity: 10 }] } });
    expect(errors).toEqual(['order.acts.0 INTERNAL_SERVER_ERROR']);
  });
});
