import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alatau, alatauEntry, doubleRoomBed, IDS, operator, PUBLISH, REGISTER, wellnessOffer } from './fixtures.ts';
import { startProviders, type World } from './world.ts';

const PAGE = 'nodes { id } pageInfo { hasNextPage endCursor }';
const [first, bad, last] = [1, 2, 3].map((number) => ({ id: `0190a8a0-0700-7000-8000-00000000000${number}` }));

let world: World;

/** Three offers, of which the second costs more than a number can say. */
beforeAll(async () => {
  world = await startProviders();
  await world.ask(operator, REGISTER, { input: alatauEntry });
  for (const offer of [first, bad, last]) {
    const beds = [{ ...doubleRoomBed, id: offer?.id.replace('-0700-', '-0600-') }];
    expect((await world.ask(alatau, PUBLISH, { input: { ...wellnessOffer, ...offer, beds } })).codes).toEqual([]);
  }
  await world.deps.db.offer.updateMany({ where: { id: String(bad?.id) }, data: { priceTiyn: 9_007_199_254_740_993n } });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('an offer that cannot be shown', () => {
  it('costs itself only in the list of offers', async () => {
    const { data, errors } = await world.askWithPlaces(
      undefined,
      '{ offers(orderBy: NEWEST) { nodes { id } edges { node { id } } } }',
    );
    const nodes = [first, null, last];
    expect(data).toEqual({ offers: { nodes, edges: nodes.map((node) => ({ node })) } });
    expect(errors).toEqual(['offers.nodes.1 INTERNAL_SERVER_ERROR', 'offers.edges.1.node INTERNAL_SERVER_ERROR']);
  });

  it.each(['PRICE_ASC', 'PRICE_DESC', 'NEWEST'])('is walked past by the pages in the order of %s', async (orderBy) => {
    const found: unknown[] = [];
    for (let after: unknown = null, more: unknown = true; more === true && found.length < 9;) {
      const query = `query ($after: String) { offers(orderBy: ${orderBy}, first: 1, after: $after) { ${PAGE} } }`;
      const { data } = await world.ask(undefined, query, { after });
      const page = data?.['offers'] as { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      found.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(new Set(found)).toEqual(new Set([first, null, last]));
    expect(found).toHaveLength(3);
  });

  it('costs itself only below its provider', async () => {
    const { data, errors } = await world.askWithPlaces(
      undefined,
      `{ provider(id: "${IDS.alatau}") { offers { nodes { id } } } }`,
    );
    expect(data).toEqual({ provider: { offers: { nodes: [first, null, last] } } });
    expect(errors).toEqual(['provider.offers.nodes.1 INTERNAL_SERVER_ERROR']);
  });

  it('costs itself only among the entities of a request', async () => {
    const any = [bad, first].map((offer) => ({ __typename: 'Offer', ...offer }));
    const query = 'query ($any: [_Any!]!) { _entities(representations: $any) { ... on Offer { id } } }';
    const { data, errors } = await world.askWithPlaces(undefined, query, { any });
    expect(data).toEqual({ _entities: [null, first] });
    expect(errors).toEqual(['_entities.0 INTERNAL_SERVER_ERROR']);
  });
});
