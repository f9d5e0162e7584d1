import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id } from '@aleumet/domain';
import { bed, MOMENT, otherProviderId, own, particulars, providerId, terms } from '../../test/specification.ts';
import { startProviders, type World } from '../../test/world.ts';

let world: World;
const cause = { correlationId: 'test' };
const other = { binDigest: 'other' };
const publish = (number: number, by = own, beds = [bed(number)]) => {
  const offerId = id<'OfferId'>(`0190a8a0-0700-7000-8000-00000000000${number}`);
  return world.deps.handleOffer({ type: 'PublishOffer', offerId, by, terms, beds, ...MOMENT }, cause);
};

function refusals(outcomes: PromiseSettledResult<void>[]): unknown[] {
  return outcomes.filter((outcome) => outcome.status === 'rejected').map(({ reason }) => reason.code);
}

beforeAll(async () => {
  world = await startProviders();
  const entries = [
    { providerId, particulars },
    { providerId: otherProviderId, particulars: { ...particulars, bin: '980940005678', ...other } },
  ];
  for (const entry of entries) await world.deps.handleProvider({ type: 'RegisterProvider', ...entry, ...MOMENT }, cause);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('when two providers name the same bed at the same moment', () => {
  it('it stays with the one who came first, and the other is refused', async () => {
    const outcomes = await Promise.allSettled([publish(1, own, [bed(1)]), publish(2, other, [bed(1)])]);
    expect(refusals(outcomes)).toEqual(['BED_IN_ANOTHER_OFFER']);
    expect(await world.deps.db.offer.count()).toBe(1);
    expect(await world.deps.db.bed.count()).toBe(1);
  });
});

describe('when an offer is published twice at the same moment', () => {
  it('both find it published, and it is told once', async () => {
    const before = (await world.told()).length;
    expect(refusals(await Promise.allSettled([publish(3), publish(3)]))).toEqual([]);
    expect(await world.told()).toHaveLength(before + 1);
  });
});

describe('a bed that the offer dropped', () => {
  it('keeps its row, and comes back under its id', async () => {
    await publish(4, own, [bed(4), bed(5)]);
    await publish(4, own, [bed(5)]);
    const rows = () =>
      world.deps.db.bed.findMany({ where: { id: { in: [bed(4).bedId, bed(5).bedId] } }, orderBy: { id: 'asc' } });
    expect((await rows()).map(({ removed }) => removed)).toEqual([true, false]);
    await publish(4, own, [bed(5), bed(4)]);
    expect((await rows()).map(({ removed, position }) => [removed, position])).toEqual([
      [false, 1],
      [false, 0],
    ]);
  });
});

describe('an offer with as many beds as one may have', () => {
  const beds = Array.from({ length: 500 }, (_, at) => ({
    ...bed(6),
    bedId: id<'BedId'>(`0190a8a0-0600-7000-8000-000000001${String(at).padStart(3, '0')}`),
  }));
  /** The number of the last statement of a transaction that has written a bed. */
  const statements = async () => {
    const [row] = await world.deps.db.$queryRaw<{ last: number }[]>`SELECT max(cmin::text::int) AS last FROM beds`;
    return row?.last;
  };

  it('is written in a few statements, however many it changes', async () => {
    await publish(6, own, beds);
    expect(await statements()).toBeLessThan(10);
    await publish(6, own, beds.toReversed());
    expect(await statements()).toBeLessThan(10);
    expect(await world.deps.db.bed.count({ where: { removed: false, offerId: '0190a8a0-0700-7000-8000-000000000006' } })).toBe(
      500,
    );
  });
});
