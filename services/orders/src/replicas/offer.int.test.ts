import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../../test/ids.ts';
import { type OrdersWorld, startOrders } from '../../test/world.ts';
import { applyCapacity } from './offer.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrders();
  await world.tellFacts();
});
afterAll(() => world[Symbol.asyncDispose]());

const terms = {
  placeType: 'двухместный',
  bedType: 'кровать',
  heightCm: 50,
  floor: 1,
  roomArea: '18.5',
  otherBeds: 1,
  accessibility: '',
};
const beds = Array.from({ length: 500 }, (_, at) => ({
  bedId: `0190a8a0-0600-7000-8000-000000001${String(at).padStart(3, '0')}`,
  terms: { ...terms, floor: at },
}));

/** Keeps the beds, and gives the number of the last statement of the transaction that has written one. */
async function keep(version: number, kept: typeof beds): Promise<number | undefined> {
  const { db } = world.deps;
  await db.$transaction((tx) => applyCapacity(tx, { offerId: ids.offer, beds: kept, version }));
  const [row] = await db.$queryRaw<{ last: number }[]>`SELECT max(cmin::text::int) AS last FROM beds WHERE NOT removed`;
  return row?.last;
}

describe('an offer with as many beds as one may have', () => {
  it('is kept in a few statements, and again with other words and fewer beds', async () => {
    expect(await keep(1002, beds)).toBeLessThan(10);
    const fewer = beds.slice(0, 499).map((bed) => ({ ...bed, terms: { ...bed.terms, bedType: 'диван' } }));
    expect(await keep(1003, fewer)).toBeLessThan(10);
    const rows = await world.deps.db.bed.findMany({ where: { offerId: ids.offer, removed: false }, orderBy: { bedId: 'asc' } });
    expect(rows).toHaveLength(499);
    expect(rows[7]).toEqual({
      ...{ bedId: '0190a8a0-0600-7000-8000-000000001007', offerId: ids.offer, removed: false },
      terms: { ...terms, bedType: 'диван', floor: 7 },
    });
  });
});
