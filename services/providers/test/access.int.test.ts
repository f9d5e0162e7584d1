import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenUser, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { alatau, alatauEntry, IDS, karkaralyEntry, operator, PUBLISH, REGISTER, wellnessOffer } from './fixtures.ts';
import { startProviders, type World } from './world.ts';

let world: World;
const everybody = [...Object.values(demoEmployees), citizenUser(demoRecipients.aigerim)];
const NOBODY = '0190a8a0-0b00-7000-8000-000000000009';

beforeAll(async () => {
  world = await startProviders();
  for (const input of [alatauEntry, karkaralyEntry]) await world.ask(operator, REGISTER, { input });
  await world.ask(alatau, PUBLISH, { input: wellnessOffer });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the register and its offers', () => {
  it('are public, without a token too', async () => {
    const query = `{ providers { nodes { id } } offers { nodes { id beds { id } provider { id } } } }`;
    const nodes = [{ id: IDS.alatau }, { id: IDS.karkaraly }];
    const offers = { nodes: [{ id: IDS.offer, beds: [{ id: IDS.bed }], provider: { id: IDS.alatau } }] };
    for (const holder of [undefined, ...everybody]) {
      expect(await world.ask(holder, query)).toEqual({ data: { providers: { nodes }, offers }, codes: [] });
    }
  });

  it('are found by reference', async () => {
    const query = `query ($entities: [_Any!]!) {
      _entities(representations: $entities) { ... on Provider { id region } ... on Offer { id price { tiyn } } }
    }`;
    const entities = [
      { __typename: 'Provider', id: IDS.karkaraly },
      { __typename: 'Offer', id: IDS.offer },
      { __typename: 'Provider', id: NOBODY },
    ];
    const found = [{ id: IDS.karkaraly, region: '35' }, { id: IDS.offer, price: { tiyn: 1_800_000 } }, null];
    expect((await world.ask(undefined, query, { entities })).data).toEqual({ _entities: found });
  });
});

describe('a BIN', () => {
  const query = '{ providers { nodes { id bin } } }';

  it('is shown to the provider itself and to operators', async () => {
    const own = [
      { id: IDS.alatau, bin: alatauEntry.bin },
      { id: IDS.karkaraly, bin: null },
    ];
    expect((await world.ask(alatau, query)).data).toEqual({ providers: { nodes: own } });
    const all = [
      { id: IDS.alatau, bin: alatauEntry.bin },
      { id: IDS.karkaraly, bin: karkaralyEntry.bin },
    ];
    expect((await world.ask(operator, query)).data).toEqual({ providers: { nodes: all } });
  });

  it.each(
    everybody.filter(({ kind }) => kind !== 'PROVIDER' && kind !== 'OPERATOR').map((holder) => [holder.kind, holder] as const),
  )('is not shown to %s', async (_kind, holder) => {
    const { data, codes } = await world.ask(holder, query);
    expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(data).toEqual({
      providers: {
        nodes: [
          { id: IDS.alatau, bin: null },
          { id: IDS.karkaraly, bin: null },
        ],
      },
    });
  });

  it('finds the own entry', async () => {
    expect((await world.ask(alatau, '{ myProvider { id } }')).data).toEqual({ myProvider: { id: IDS.alatau } });
    expect((await world.ask(operator, '{ myProvider { id } }')).codes).toEqual(['FORBIDDEN']);
  });
});

describe('mutations', () => {
  const mutations = [
    ['registerProvider', 'OPERATOR', REGISTER, { input: alatauEntry }],
    ['excludeProvider', 'OPERATOR', `mutation { excludeProvider(input: { providerId: "${NOBODY}" }) { id } }`, {}],
    ['requestExclusion', 'PROVIDER', `mutation { requestExclusion(input: { providerId: "${NOBODY}" }) { id } }`, {}],
    ['publishOffer', 'PROVIDER', PUBLISH, { input: wellnessOffer }],
    ['withdrawOffer', 'PROVIDER', `mutation { withdrawOffer(input: { offerId: "${NOBODY}" }) { id } }`, {}],
  ] as const;

  it.each(mutations)('%s is for %s alone', async (...[, allowed, ...request]) => {
    for (const holder of everybody) {
      const { codes } = await world.ask(holder, ...request);
      expect([holder.kind, codes.includes('FORBIDDEN')]).toEqual([holder.kind, holder.kind !== allowed]);
    }
    expect((await world.ask(undefined, ...request)).codes).toEqual(['UNAUTHENTICATED']);
  });
});
