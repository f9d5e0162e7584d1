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
const publish = (input: object, by = alatau) => world.ask(by, PUBLISH, { input });
const typesTold = async () => (await world.told()).map(({ type }) => type);

beforeAll(async () => {
  world = await startProviders();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('before the provider is in the register', () => {
  it('nothing can be published', async () => {
    expect((await publish(wellnessOffer)).codes).toEqual(['NOT_IN_REGISTER']);
    expect(await world.told()).toEqual([]);
  });
});

describe('when the provider is in the register', () => {
  beforeAll(async () => {
    for (const input of [alatauEntry, karkaralyEntry]) {
      expect((await world.ask(operator, REGISTER, { input })).codes).toEqual([]);
    }
  });

  it('an offer is published and told with all that A2/F7 prints (A2-28a, A2-28d)', async () => {
    const { data, codes } = await publish(wellnessOffer);
    expect(codes).toEqual([]);
    expect(data?.['publishOffer']).toEqual({
      ...wellnessOffer,
      price: { tiyn: 1_800_000, currency: 'KZT' },
      status: 'PUBLISHED',
      publishedAt: '2026-02-02T04:00:00.000Z',
      withdrawnAt: null,
      provider: { id: IDS.alatau },
    });
    expect((await world.told()).at(-1)).toEqual({
      type: 'OfferPublished',
      key: IDS.offer,
      sequence: 1,
      occurredAt: '2026-02-02T04:00:00.000Z',
      event: {
        about: { providerId: IDS.alatau, kind: 'SERVICE_KIND_SANATORIUM_RESORT_TREATMENT' },
        offerId: IDS.offer,
        region: '75',
        price: { tiyn: '1800000', currency: 'KZT' },
        unit: 'UNIT_BED_DAY',
        profile: 'SANATORIUM_PROFILE_GENERAL',
        arrivalTime: '12:00',
        departureTime: '10:00',
        meals: 'күніне төрт рет',
        diagnostics: 'ЭКГ',
        treatment: 'массаж',
        address: 'Алматы, Кеңсай шатқалы, 5',
        phone: '+7 (727) 0000101',
        beds: [{ ...doubleRoomBed, id: undefined, bedId: IDS.bed }],
        publishedAt: '2026-02-02T04:00:00Z',
      },
    });
  });

  it('an offer that no bus could tell is refused, and leaves no trace', async () => {
    const before = await typesTold();
    const beds = Array.from({ length: 160 }, (_, at) => ({
      ...doubleRoomBed,
      id: `0190a8a0-0600-7000-8000-000000002${String(at).padStart(3, '0')}`,
      accessibility: '\u0958'.repeat(2_000), // each becomes two letters of three bytes
    }));
    const { codes } = await publish({ ...wellnessOffer, id: IDS.otherOffer, beds });
    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(await typesTold()).toEqual(before);
  });

  it('a repeated request changes nothing', async () => {
    const before = await typesTold();
    expect((await publish(wellnessOffer)).codes).toEqual([]);
    expect(await typesTold()).toEqual(before);
  });

  it('other beds are told as a change of capacity, and beds left out are gone', async () => {
    const beds = [{ ...doubleRoomBed, id: IDS.otherBed }];
    const { data } = await publish({ ...wellnessOffer, beds });
    expect(data?.['publishOffer']).toMatchObject({ beds });
    expect((await world.told()).at(-1)).toMatchObject({ type: 'CapacityChanged', sequence: 2 });
  });

  it('other terms are published anew', async () => {
    await publish({ ...wellnessOffer, meals: 'үш рет' });
    expect((await world.told()).at(-1)).toMatchObject({ type: 'OfferPublished', sequence: 3, event: { meals: 'үш рет' } });
  });

  it('a bed cannot stand in two offers', async () => {
    const offer = { ...wellnessOffer, id: IDS.otherOffer };
    expect((await publish(offer, karkaraly)).codes).toEqual(['BED_IN_ANOTHER_OFFER']);
    const removed = [{ ...doubleRoomBed, id: IDS.otherBed }];
    expect((await publish({ ...offer, beds: removed })).codes).toEqual(['BED_IN_ANOTHER_OFFER']);
  });

  it('the offer of another provider cannot be changed or withdrawn', async () => {
    expect((await publish(wellnessOffer, karkaraly)).codes).toEqual(['OFFER_EXISTS']);
    const withdraw = `mutation { withdrawOffer(input: { offerId: "${IDS.offer}" }) { id } }`;
    expect((await world.ask(karkaraly, withdraw)).codes).toEqual(['NOT_YOUR_OFFER']);
  });

  it.each([
    { phone: '8 727 0000101' },
    { arrivalTime: '24:00' },
    { price: { tiyn: 0 } },
    { region: 'Almaty' },
    { beds: [] },
    { beds: [doubleRoomBed, doubleRoomBed] },
    { meals: ' ' },
  ])('what A2/F7 could not print is bad input: %j', async (wrong) => {
    expect((await publish({ ...wellnessOffer, ...wrong })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('a withdrawn offer stays withdrawn', async () => {
    const withdraw = `mutation { withdrawOffer(input: { offerId: "${IDS.offer}" }) { status withdrawnAt } }`;
    const withdrawn = { withdrawOffer: { status: 'WITHDRAWN', withdrawnAt: '2026-02-02T04:00:00.000Z' } };
    expect(await world.ask(alatau, withdraw)).toEqual({ data: withdrawn, codes: [] });
    expect(await world.ask(alatau, withdraw)).toEqual({ data: withdrawn, codes: [] });
    expect((await world.told()).at(-1)).toMatchObject({ type: 'OfferWithdrawn', sequence: 4 });
    expect((await publish(wellnessOffer)).codes).toEqual(['OFFER_WITHDRAWN']);
  });
});
