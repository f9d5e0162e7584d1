import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interleaved } from '@aleumet/testkit/interleaved';
import { ids } from '../../test/ids.ts';
import { type OrdersWorld, startOrders } from '../../test/world.ts';
import { applyCapacity, applyOffer, applyWithdrawal } from './offer.ts';

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

describe('two versions of an offer at once', () => {
  const published = (bedType: string) => ({
    ...{ offerId: '0190a8a0-0600-7000-8000-00000000000a', providerId: ids.entry, kind: 'SANATORIUM_RESORT_TREATMENT' },
    ...{ region: '75', price: { tiyn: 2_000_000, currency: 'KZT' as const }, unit: 'BED_DAY' as const },
    terms: { arrivalTime: '', departureTime: '', meals: '', diagnostics: '', treatment: '', address: '', phone: '' },
    beds: [{ bedId: '0190a8a0-0600-7000-8000-00000000000b', terms: { ...terms, bedType } }],
  });
  const stored = () =>
    world.deps.db.$queryRaw`SELECT version::int, withdrawn, beds.terms ->> 'bedType' AS bed FROM offers JOIN beds USING (offer_id)
      WHERE offer_id = '0190a8a0-0600-7000-8000-00000000000a'`;

  it('leave the newer one with its beds', async () => {
    await interleaved(
      world.deps.db,
      (tx) => applyOffer(tx, published('new bed'), 5),
      (tx) => applyOffer(tx, published('old bed'), 4),
    );
    expect(await stored()).toEqual([{ version: 5, withdrawn: false, bed: 'new bed' }]);
  });

  it('leave a withdrawn offer withdrawn when an older change of its beds comes again', async () => {
    const { db } = world.deps;
    const { offerId, beds } = published('older bed');
    await db.$transaction((tx) => applyWithdrawal(tx, offerId, 7));
    await db.$transaction((tx) => applyCapacity(tx, { offerId, beds, version: 6 }));
    expect(await stored()).toEqual([{ version: 7, withdrawn: true, bed: 'new bed' }]);
  });
});
