import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alatau, alatauEntry, IDS, karkaraly, karkaralyEntry, operator, PUBLISH, REGISTER, wellnessOffer } from './fixtures.ts';
import { startProviders, type World } from './world.ts';

let world: World;
const register = (input: object) => world.ask(operator, REGISTER, { input });
const excluding = `mutation { excludeProvider(input: { providerId: "${IDS.alatau}" }) { status excludedOn exclusionRequestedAt } }`;
const leaving = `mutation { requestExclusion(input: { providerId: "${IDS.alatau}" }) { status exclusionRequestedAt } }`;

beforeAll(async () => {
  world = await startProviders();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the register', () => {
  it('takes a provider; its BIN is told as a digest only', async () => {
    const { data, codes } = await register(alatauEntry);
    expect(codes).toEqual([]);
    expect(data?.['registerProvider']).toEqual({
      ...alatauEntry,
      phone: '+7 (727) 0000101',
      status: 'REGISTERED',
      registeredAt: '2026-02-02T04:00:00.000Z',
      exclusionRequestedAt: null,
      excludedOn: null,
    });
    expect(await world.told()).toEqual([
      {
        type: 'ProviderRegistered',
        key: IDS.alatau,
        sequence: 1,
        occurredAt: '2026-02-02T04:00:00.000Z',
        event: {
          about: { providerId: IDS.alatau },
          binDigest: world.deps.digestOf(alatauEntry.bin),
          region: '75',
          kinds: ['SERVICE_KIND_SANATORIUM_RESORT_TREATMENT'],
          registeredAt: '2026-02-02T04:00:00Z',
        },
      },
    ]);
  });

  it('takes a repeated request as the same one', async () => {
    expect((await register(alatauEntry)).codes).toEqual([]);
    expect(await world.told()).toHaveLength(1);
  });

  it('holds a BIN once, and never changes it', async () => {
    expect((await register({ ...alatauEntry, id: IDS.karkaraly })).codes).toEqual(['BIN_REGISTERED']);
    expect((await register({ ...alatauEntry, bin: karkaralyEntry.bin })).codes).toEqual(['BIN_CANNOT_CHANGE']);
    expect(await world.told()).toHaveLength(1);
  });

  it('corrects an address', async () => {
    const { data } = await register({ ...alatauEntry, address: 'Алматы, Кеңсай шатқалы, 7' });
    expect(data?.['registerProvider']).toMatchObject({ address: 'Алматы, Кеңсай шатқалы, 7' });
    expect((await world.told()).at(-1)).toMatchObject({ type: 'ProviderRegistered', sequence: 2 });
  });

  it.each([{ phone: '+7 (495) 0000101' }, { bin: '123456789012' }, { name: { kk: '', ru: 'а', en: 'a' } }, { kinds: [] }])(
    'takes no entry with %j',
    async (wrong) => {
      expect((await register({ ...karkaralyEntry, ...wrong })).codes).toEqual(['BAD_USER_INPUT']);
    },
  );
});

describe('when a provider leaves the register', () => {
  beforeAll(async () => {
    await register(karkaralyEntry);
    expect((await world.ask(alatau, PUBLISH, { input: wellnessOffer })).codes).toEqual([]);
  });

  it('nobody can apply in its place', async () => {
    expect((await world.ask(karkaraly, leaving)).codes).toEqual(['NOT_YOUR_ENTRY']);
  });

  it('its application is told once: the proof of reason 1 (A2-32b)', async () => {
    const requested = { requestExclusion: { status: 'LEAVING', exclusionRequestedAt: '2026-02-02T04:00:00.000Z' } };
    expect(await world.ask(alatau, leaving)).toEqual({ data: requested, codes: [] });
    world.moveTo('2026-02-02T05:00:00Z');
    expect(await world.ask(alatau, leaving)).toEqual({ data: requested, codes: [] });
    expect((await world.told()).at(-1)).toMatchObject({ type: 'ProviderExclusionRequested', sequence: 3 });
  });

  it('it publishes nothing new, and its offer stays until it is out', async () => {
    const anew = { ...wellnessOffer, meals: 'үш рет' };
    expect((await world.ask(alatau, PUBLISH, { input: anew })).codes).toEqual(['PROVIDER_LEAVES_REGISTER']);
    await world.sweep();
    expect((await world.ask(undefined, '{ offers { nodes { id } } }')).data).toEqual({ offers: { nodes: [{ id: IDS.offer }] } });
  });

  it('excluded, it is out from today on and its offers are withdrawn (A2-32b)', async () => {
    const { data } = await world.ask(operator, excluding);
    const excluded = { status: 'EXCLUDED', excludedOn: '2026-02-02', exclusionRequestedAt: '2026-02-02T04:00:00.000Z' };
    expect(data).toEqual({ excludeProvider: excluded });
    await world.ask(operator, excluding);
    await world.sweep();
    await world.sweep();
    const last = (await world.told()).slice(-2).map(({ type, sequence }) => [type, sequence]);
    expect(last).toEqual([
      ['ProviderExcluded', 4],
      ['OfferWithdrawn', 2],
    ]);
    expect((await world.ask(undefined, '{ offers { nodes { id } } }')).data).toEqual({ offers: { nodes: [] } });
  });

  it('out of the register it can neither apply, publish nor be corrected', async () => {
    expect((await world.ask(alatau, leaving)).codes).toEqual(['PROVIDER_EXCLUDED']);
    expect((await world.ask(alatau, PUBLISH, { input: wellnessOffer })).codes).toEqual(['PROVIDER_EXCLUDED']);
    expect((await register(alatauEntry)).codes).toEqual(['PROVIDER_EXCLUDED']);
  });
});
