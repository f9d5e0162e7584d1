import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ids } from './ids.ts';
import { placeStay, signContract } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const BEDS = `query ($first: Int, $after: String) { freeBeds(arrivalOn: "2026-03-02", departureOn: "2026-03-16", first: $first, after: $after) {
  nodes { bedId price { tiyn } guaranteed { tiyn } } pageInfo { hasNextPage endCursor } } }`;
const price = { tiyn: 28_000_000 };

let world: OrdersWorld;

type Page = { nodes: ({ bedId: string } | null)[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

/** The beds of all pages, a page for each. */
async function walk(): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (let after: string | null = null, more = true; more && found.length < 9;) {
    const { data } = await world.ask(world.aigerim, BEDS, { first: 1, after });
    const page = data?.['freeBeds'] as Page;
    found.push(...page.nodes.map((node) => node && node.bedId));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return found;
}

beforeAll(async () => {
  world = await startOrders();
  await world.tellFacts();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a free bed that cannot be shown', () => {
  it('costs itself only, and pages walk past it', async () => {
    await world.deps.db.$executeRawUnsafe(`UPDATE beds SET terms = terms - 'floor' WHERE bed_id = '${ids.bed}'`);
    const { data, errors } = await world.askWithPlaces(world.aigerim, BEDS);
    expect(data).toMatchObject({ freeBeds: { nodes: [null, { bedId: ids.otherBed, price, guaranteed: { tiyn: 21_000_000 } }] } });
    expect(errors).toEqual(['freeBeds.nodes.0 INTERNAL_SERVER_ERROR']);
    expect(await walk()).toEqual([null, ids.otherBed]);
  });

  it('costs itself only when the guaranteed amount is what cannot be read: the price stays', async () => {
    await world.deps.db.guaranteedAmount.updateMany({ data: { amountTiyn: 9_007_199_254_740_993n } });
    const { data, errors } = await world.askWithPlaces(world.aigerim, BEDS);
    expect(data).toMatchObject({ freeBeds: { nodes: [null, { bedId: ids.otherBed, price, guaranteed: null }] } });
    expect(errors).toEqual(['freeBeds.nodes.0 INTERNAL_SERVER_ERROR', 'freeBeds.nodes.1.guaranteed INTERNAL_SERVER_ERROR']);
  });

  it('is walked past where its price is beyond what a number can say', async () => {
    await world.deps.db.offer.updateMany({ data: { priceTiyn: 9_007_199_254_740_993n } });
    expect(await walk()).toEqual([null, null]);
  });
});

describe('a guaranteed amount that cannot be read', () => {
  it('costs the co-payment of its own days only', async () => {
    await using own = await startOrders();
    await own.tellFacts();
    const [amount] = await own.deps.db.guaranteedAmount.findMany();
    const later = { id: ids.otherOrder, validFrom: new Date('2026-03-10'), amountTiyn: 9_007_199_254_740_993n };
    if (amount) await own.deps.db.guaranteedAmount.create({ data: { ...amount, ...later } });
    const query = `query ($any: [_Any!]!) { _entities(representations: $any) { ... on Offer {
      early: coPayment(arrivalOn: "2026-03-02", departureOn: "2026-03-16") { tiyn }
      late: coPayment(arrivalOn: "2026-03-12", departureOn: "2026-03-26") { tiyn } } } }`;
    const any = [
      { __typename: 'Offer', id: ids.offer, price: { tiyn: 2_000_000 }, unit: 'BED_DAY', kind: 'SANATORIUM_RESORT_TREATMENT' },
    ];
    const { data, errors } = await own.askWithPlaces(own.aigerim, query, { any });
    expect(data).toEqual({ _entities: [{ early: { tiyn: 7_000_000 }, late: null }] });
    expect(errors).toEqual(['_entities.0.late INTERNAL_SERVER_ERROR']);
  });
});

describe('an order that cannot be shown', () => {
  it('costs itself only among the orders of its entry', async () => {
    await using own = await startOrders();
    await own.tellFacts();
    await signContract(own);
    await placeStay(own);
    await own.deps.db.order.updateMany({ data: { tariffs: {} } });
    const query = 'query ($any: [_Any!]!) { _entities(representations: $any) { ... on QueueEntry { id orders { id } } } }';
    const any = [{ __typename: 'QueueEntry', id: ids.entry }];
    const { data, errors } = await own.askWithPlaces(own.aigerim, query, { any });
    expect(data).toEqual({ _entities: [{ id: ids.entry, orders: [null] }] });
    expect(errors).toEqual(['_entities.0.orders.0 INTERNAL_SERVER_ERROR']);
  });
});
