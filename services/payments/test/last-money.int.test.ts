import { describe, expect, it } from 'vitest';
import { budgetId, startPayments } from './world.ts';

describe('two orders for the last money', () => {
  it('leave one with it and the other refused, whoever is first (A2-4c)', async () => {
    await using world = await startPayments({ budget: 1_999_999 });
    await Promise.all([world.place(1), world.place(2)]);
    const rows = await world.deps.db.reservation.findMany({ orderBy: { status: 'asc' } });
    expect(rows.map(({ status, refusalReason }) => [status, refusalReason])).toEqual([
      ['REFUSED', 'NO_FUNDS'],
      ['RESERVED', null],
    ]);
    expect(await world.balance()).toEqual([999_999, 1_000_000, 0, 0]);
  });
});

describe('thirty orders at the same moment for the money of twelve', () => {
  it('leave twelve with it and eighteen refused (A2-4c)', async () => {
    await using world = await startPayments({ budget: 12_500_000 });
    await Promise.all(Array.from({ length: 30 }, (_, number) => world.place(number)));
    const counts = await world.deps.db.reservation.groupBy({ by: ['status'], _count: true, orderBy: { status: 'asc' } });
    expect(counts.map(({ status, _count }) => [status, _count])).toEqual([
      ['REFUSED', 18],
      ['RESERVED', 12],
    ]);
    expect(await world.balance()).toEqual([500_000, 12_000_000, 0, 0]);
    const told = (await world.told()).filter(({ key }) => key === budgetId);
    expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_, at) => at + 1));
  });
});

describe('the database', () => {
  it('refuses a budget whose states are not its total (A2-4c)', async () => {
    await using world = await startPayments({ budget: 5_000_000 });
    const leak = world.deps.db.budget.update({ where: { id: budgetId }, data: { freeTiyn: 4_999_999 } });
    await expect(leak).rejects.toThrow('budgets_total_is_sum_of_states');
    const debt = world.deps.db.budget.update({ where: { id: budgetId }, data: { freeTiyn: -1, totalTiyn: -1 } });
    await expect(debt).rejects.toThrow('budgets_no_state_below_zero');
  });
});
