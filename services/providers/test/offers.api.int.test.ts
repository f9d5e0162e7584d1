import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  alatau,
  alatauEntry,
  doubleRoomBed,
  IDS,
  karkaraly,
  karkaralyEntry,
  operator,
  PUBLISH,
  REGISTER,
  wellnessOffer,
} from './fixtures.ts';
import { startProviders, type World } from './world.ts';

let world: World;
const idOf = (number: number) => `0190a8a0-0700-7000-8000-00000000000${number}`;
const published = [
  { number: 1, by: alatau, region: '75', tiyn: 1_800_000, unit: 'BED_DAY', profile: 'GENERAL' },
  { number: 2, by: alatau, region: '75', tiyn: 2_400_000, unit: 'BED_DAY', profile: 'VISION' },
  { number: 3, by: karkaraly, region: '35', tiyn: 1_800_000, unit: 'BED_DAY', profile: 'GENERAL' },
  { number: 4, by: karkaraly, region: '35', tiyn: 20_000_000, unit: 'ORDER', profile: 'SPINAL' },
];
const LIST = /* GraphQL */ `
  query ($filter: OfferFilter, $orderBy: OfferSort!, $first: Int, $after: String) {
    offers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
      }
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

type Page = { edges: { cursor: string }[]; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

async function page(variables: Record<string, unknown>): Promise<Page> {
  const { data } = await world.ask(undefined, LIST, { orderBy: 'PRICE_ASC', ...variables });
  return data?.['offers'] as Page;
}

const numbers = async (variables: Record<string, unknown>) => (await page(variables)).nodes.map(({ id }) => Number(id.at(-1)));

beforeAll(async () => {
  world = await startProviders();
  for (const input of [alatauEntry, karkaralyEntry]) await world.ask(operator, REGISTER, { input });
  for (const { number, by, tiyn, ...terms } of published) {
    world.moveTo(`2026-02-02T04:00:0${number}Z`);
    const beds = [{ ...doubleRoomBed, id: `0190a8a0-0600-7000-8000-00000000000${number}` }];
    const input = { ...wellnessOffer, ...terms, id: idOf(number), price: { tiyn }, beds };
    expect((await world.ask(by, PUBLISH, { input })).codes).toEqual([]);
  }
});
afterAll(() => world[Symbol.asyncDispose]());

describe('offers', () => {
  it.each([
    [{ region: '75' }, [1, 2]],
    [{ providerId: IDS.karkaraly }, [3, 4]],
    [{ unit: 'BED_DAY', priceTo: 1_800_000 }, [1, 3]],
    [{ priceFrom: 2_400_000, priceTo: 2_400_000 }, [2]],
    [{ profile: 'SPINAL' }, [4]],
    [{ kind: 'WHEELCHAIR' }, []],
    [{ status: 'WITHDRAWN' }, []],
  ])('are filtered by %j', async (filter, found) => {
    expect(await numbers({ filter })).toEqual(found);
  });

  it.each([
    ['PRICE_ASC', [1, 3, 2, 4]],
    ['PRICE_DESC', [4, 2, 1, 3]],
    ['NEWEST', [4, 3, 2, 1]],
  ])('are sorted by %s, and pages go on where the one before ended', async (orderBy, order) => {
    expect(await numbers({ orderBy })).toEqual(order);
    const found: number[] = [];
    for (let after: string | undefined; found.length < order.length;) {
      const { nodes, pageInfo } = await page({ orderBy, first: 1, after });
      found.push(...nodes.map(({ id }) => Number(id.at(-1))));
      expect(pageInfo.hasNextPage).toBe(found.length < order.length);
      after = pageInfo.endCursor;
    }
    expect(found).toEqual(order);
  });

  it('take no cursor of another list', async () => {
    const after = Buffer.from('nonsense').toString('base64url');
    expect((await world.ask(undefined, LIST, { orderBy: 'NEWEST', after })).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the register', () => {
  it('is filtered and sorted', async () => {
    const ask = async (args: string) => (await world.ask(undefined, `{ providers(${args}) { nodes { id } } }`)).data;
    expect(await ask('filter: { region: "35" }')).toEqual({ providers: { nodes: [{ id: IDS.karkaraly }] } });
    expect(await ask('filter: { kind: WHEELCHAIR }')).toEqual({ providers: { nodes: [] } });
    expect(await ask('filter: { status: REGISTERED }, orderBy: NEWEST, first: 1')).toEqual({
      providers: { nodes: [{ id: IDS.alatau }] },
    });
  });

  it('leads from a provider to its offers', async () => {
    const query = `{ provider(id: "${IDS.alatau}") { offers { nodes { id } } } }`;
    expect((await world.ask(undefined, query)).data).toEqual({
      provider: { offers: { nodes: [{ id: idOf(2) }, { id: idOf(1) }] } },
    });
  });
});
