import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FactMissing, InvalidInput } from '@aleumet/domain';
import {
  NoShowRecordedSchema,
  OrderCancelledSchema,
  OrderRefusedSchema,
  OrderVoidedSchema,
  OrderWithdrawnSchema,
  ServiceRefusedAfterArrivalSchema,
} from '@aleumet/proto-events';
import { almaty, amountInput, operator, orderId, SET_AMOUNT, startPayments, type World } from './world.ts';

const LATER = '0190a8a0-0902-7000-8000-000000000002';

const ENDS = [
  OrderRefusedSchema,
  OrderWithdrawnSchema,
  OrderCancelledSchema,
  OrderVoidedSchema,
  NoShowRecordedSchema,
  ServiceRefusedAfterArrivalSchema,
];

let world: World;
beforeAll(async () => {
  world = await startPayments({ budget: 20_000_000 });
});
afterAll(() => world[Symbol.asyncDispose]());

const statusOf = async (number: number) =>
  (await world.deps.db.reservation.findUnique({ where: { orderId: orderId(number) } }))?.status ?? null;

describe('an order that is placed', () => {
  it('has its money reserved once, however often the message comes (A2-28a)', async () => {
    const before = (await world.told()).length;
    const message = world.placed(1);
    await world.deliver(message);
    await world.deliver(message);
    expect(await world.balance()).toEqual([19_000_000, 1_000_000, 0, 0]);
    const told = (await world.told()).slice(before);
    expect(told.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['FundsReserved', 1],
      ['BudgetChanged', 2],
    ]);
    expect(told[0]?.event).toMatchObject({
      about: { orderId: orderId(1), departmentId: almaty.id },
      budgetYear: 2026,
      amount: { tiyn: '1000000' },
    });
  });

  it('keeps what the person has signed, when the amount was changed before the money was reserved (A2-28a, A2-29b)', async () => {
    const autumn = { id: LATER, validFrom: '2026-09-01' };
    await world.ask(operator, SET_AMOUNT, { input: amountInput(100_000, autumn) });
    await world.ask(operator, SET_AMOUNT, { input: amountInput(90_000, autumn) });
    await world.place(2, { arrivalOn: '2026-09-01', departureOn: '2026-09-11' });
    expect((await world.told()).slice(-2).map(({ type }) => type)).toEqual(['FundsReserved', 'BudgetChanged']);
    expect(await world.balance()).toEqual([18_000_000, 2_000_000, 0, 0]);
    await world.deliver(world.messageOf(OrderWithdrawnSchema, { about: world.about(2) }, orderId(2)));
  });
});

describe('a guaranteed amount that contradicts the price of its order', () => {
  it.each([-1n, 1_500_001n])('is a broken contract and moves no money: %s of 1500000 tiyn', async (tiyn) => {
    await expect(world.place(3, { guaranteed: { tiyn, currency: 'KZT' } })).rejects.toThrow(InvalidInput);
    expect(await statusOf(3)).toBe(null);
  });
});

describe('an order that ends without a stay', () => {
  it.each(ENDS.map((schema, at) => ({ name: schema.name, schema, number: 10 + at })))(
    'gives its money back: $name (A2-33)',
    async ({ schema, number }) => {
      await world.place(number);
      expect(await world.balance()).toEqual([18_000_000, 2_000_000, 0, 0]);
      const message = world.messageOf(schema, { about: world.about(number) }, orderId(number));
      await world.deliver(message);
      await world.deliver(message);
      expect(await world.balance()).toEqual([19_000_000, 1_000_000, 0, 0]);
      expect(await statusOf(number)).toBe('released');
    },
  );

  it('waits for the order itself, and is never lost (A2-33)', async () => {
    const withdrawn = world.messageOf(OrderWithdrawnSchema, { about: world.about(20) }, orderId(20));
    await expect(world.deliver(withdrawn)).rejects.toThrow(FactMissing);
    await world.place(20);
    await world.deliver(withdrawn);
    expect(await statusOf(20)).toBe('released');
  });

  it('needs nothing when payments had refused the money', async () => {
    const tooMuch = { tiyn: 100_000_000n, currency: 'KZT' };
    await world.place(21, { price: tooMuch, guaranteed: tooMuch });
    await world.deliver(world.messageOf(OrderVoidedSchema, { about: world.about(21) }, orderId(21)));
    expect(await statusOf(21)).toBe('refused');
  });
});

describe('an act that is signed', () => {
  it('waits for the reservation of its order, then is owed once (A2-28a)', async () => {
    const act = world.signed(30, 900_000);
    await expect(world.deliver(act)).rejects.toThrow(FactMissing);
    await world.place(30);
    await world.deliver(act);
    await world.deliver(act);
    expect(await world.balance()).toEqual([18_100_000, 1_000_000, 900_000, 0]);
    const told = (await world.told()).slice(-5).map(({ type, sequence }) => [type, sequence]);
    expect(told.map(([type]) => type)).toEqual([
      'ReservationReleased',
      'ReservationSpent',
      'ClaimRegistered',
      'BudgetChanged',
      'BudgetChanged',
    ]);
  });
});

describe('all that was told', () => {
  it('is numbered without gaps under each key', async () => {
    const told = await world.told();
    const byKey = Map.groupBy(told, ({ key }) => key);
    for (const events of byKey.values()) {
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, at) => at + 1));
    }
  });

  it('says where every tenge is, movement by movement (A2-4c)', async () => {
    const movements = await world.deps.db.movement.findMany({ orderBy: { sequence: 'asc' } });
    const states = { FREE: 0, RESERVED: 0, OWED: 0, PAID: 0 };
    const isState = (text: string | null): text is keyof typeof states => text !== null && text in states;
    for (const { fromState, toState, amountTiyn } of movements) {
      if (isState(fromState)) states[fromState] -= Number(amountTiyn);
      if (isState(toState)) states[toState] += Number(amountTiyn);
    }
    expect(Object.values(states)).toEqual(await world.balance());
  });
});
