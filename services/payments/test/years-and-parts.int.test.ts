import { describe, expect, it } from 'vitest';
import { OrderClosedSchema, OrderOutcome } from '@aleumet/proto-events';
import { actId, budgetInput, operator, orderId, SET_BUDGET, startPayments } from './world.ts';

const NEXT_YEAR = '0190a8a0-0901-7000-8000-000000000002';

describe('an order of the next year', () => {
  it('is paid by the budget of its own year, and by no other (A2-26a, A2-28a)', async () => {
    await using world = await startPayments({ budget: 5_000_000 });
    const nextYear = { ...budgetInput(3_000_000), id: NEXT_YEAR, year: 2027 };
    await world.ask(operator, SET_BUDGET, { input: nextYear });
    await world.place(40, { budgetYear: 2027, tariffOn: '2027-01-02' });
    expect((await world.told()).at(-2)).toMatchObject({ type: 'FundsReserved', event: { budgetYear: 2027 } });
    const row = await world.deps.db.budget.findUniqueOrThrow({ where: { id: NEXT_YEAR } });
    expect([Number(row.freeTiyn), Number(row.reservedTiyn)]).toEqual([2_000_000, 1_000_000]);
    expect(await world.balance()).toEqual([5_000_000, 0, 0, 0]);
  });
});

describe('an order that is billed in two acts', () => {
  it('has a claim for each, and what neither bills is free at its end (GAP-13, A2-29b)', async () => {
    await using world = await startPayments({ budget: 5_000_000 });
    await world.place(50);
    await world.sign(50, 400_000, 501);
    await world.sign(50, 300_000, 502);
    const claims = await world.deps.db.claim.findMany({ where: { orderId: orderId(50) }, orderBy: { amountTiyn: 'asc' } });
    expect(claims.map(({ actId: act, amountTiyn }) => [act, Number(amountTiyn)])).toEqual([
      [actId(502), 300_000],
      [actId(501), 400_000],
    ]);
    const ended = { about: world.about(50), closedOn: '2026-03-12', outcome: OrderOutcome.SERVED };
    await world.tell(OrderClosedSchema, { ...ended, guaranteed: { tiyn: 700_000n, currency: 'KZT' } }, orderId(50));
    expect(await world.balance()).toEqual([4_300_000, 0, 700_000, 0]);
  });
});
