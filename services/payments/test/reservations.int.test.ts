import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FactMissing, InvalidInput } from '@aleumet/domain';
import { OrderClosedSchema, OrderOutcome } from '@aleumet/proto-events';
import { almaty, amountInput, operator, orderId, SET_AMOUNT, startPayments, type World } from './world.ts';

const LATER = '0190a8a0-0902-7000-8000-000000000002';

const NOTHING_SERVED = ['REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED', 'NOT_TAKEN', 'BROKEN_OFF'] as const;

let world: World;
beforeAll(async () => {
  world = await startPayments({ budget: 20_000_000 });
});
afterAll(() => world[Symbol.asyncDispose]());

const statusOf = async (number: number) =>
  (await world.deps.db.reservation.findUnique({ where: { orderId: orderId(number) } }))?.status ?? null;

const closed = (number: number, outcome: keyof typeof OrderOutcome, tiyn = 0n) => {
  const ended = { about: world.about(number), closedOn: '2026-03-12', outcome: OrderOutcome[outcome] };
  return world.messageOf(OrderClosedSchema, { ...ended, guaranteed: { tiyn, currency: 'KZT' } }, orderId(number));
};

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
    await world.place(2, { tariffOn: '2026-09-01' });
    expect((await world.told()).slice(-2).map(({ type }) => type)).toEqual(['FundsReserved', 'BudgetChanged']);
    expect(await world.balance()).toEqual([18_000_000, 2_000_000, 0, 0]);
    await world.deliver(closed(2, 'WITHDRAWN'));
  });
});

describe('a guaranteed amount that contradicts the price of its order', () => {
  it.each([-1n, 1_500_001n])('is a broken contract and moves no money: %s of 1500000 tiyn', async (tiyn) => {
    await expect(world.place(3, { guaranteed: { tiyn, currency: 'KZT' } })).rejects.toThrow(InvalidInput);
    expect(await statusOf(3)).toBe(null);
  });
});

describe('an order that closes and was not served', () => {
  it.each(NOTHING_SERVED.map((outcome, at) => ({ outcome, number: 10 + at })))(
    'gives its money back: $outcome (A2-33)',
    async ({ outcome, number }) => {
      await world.place(number);
      expect(await world.balance()).toEqual([18_000_000, 2_000_000, 0, 0]);
      const message = closed(number, outcome);
      await world.deliver(message);
      await world.deliver(message);
      expect(await world.balance()).toEqual([19_000_000, 1_000_000, 0, 0]);
      expect(await statusOf(number)).toBe('RELEASED');
    },
  );

  it('waits for the order itself, and is never lost (A2-33)', async () => {
    const withdrawn = closed(20, 'WITHDRAWN');
    await expect(world.deliver(withdrawn)).rejects.toThrow(FactMissing);
    await world.place(20);
    await world.deliver(withdrawn);
    expect(await statusOf(20)).toBe('RELEASED');
  });

  it('needs nothing when payments had refused the money', async () => {
    const tooMuch = { tiyn: 100_000_000n, currency: 'KZT' };
    await world.place(21, { price: tooMuch, guaranteed: tooMuch });
    await world.deliver(closed(21, 'VOIDED'));
    expect(await statusOf(21)).toBe('REFUSED');
  });
});

describe('an act that is signed', () => {
  it('waits for the reservation of its order, then is owed once (A2-28a)', async () => {
    const act = world.signed(30, 900_000);
    await expect(world.deliver(act)).rejects.toThrow(FactMissing);
    await world.place(30);
    await world.deliver(act);
    await world.deliver(act);
    expect(await world.balance()).toEqual([18_000_000, 1_100_000, 900_000, 0]);
    expect((await world.told()).slice(-3).map(({ type }) => type)).toEqual([
      'ReservationSpent',
      'ClaimRegistered',
      'BudgetChanged',
    ]);
  });

  it.each([
    { order: 'before the order is known to have closed', number: 31, closesFirst: false },
    { order: 'after it', number: 32, closesFirst: true },
  ])('leaves the rest to the end of the order: $order (A2-29b, A2-33)', async ({ number, closesFirst }) => {
    const [free = 0, , owed = 0] = await world.balance();
    await world.place(number);
    const [act, end] = [world.signed(number, 900_000), closed(number, 'SERVED', 900_000n)];
    for (const message of closesFirst ? [end, act] : [act, end]) await world.deliver(message);
    const [freeNow, , owedNow] = await world.balance();
    expect([freeNow, owedNow]).toEqual([free - 900_000, owed + 900_000]);
    expect(await statusOf(number)).toBe('SPENT');
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
