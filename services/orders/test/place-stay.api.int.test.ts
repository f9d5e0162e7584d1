import { describe, expect, it, vi } from 'vitest';
import { FundsRefusalReason, FundsRefusedSchema } from '@aleumet/proto-events';
import { demoRecipients } from '@aleumet/testkit/demo';
import { eventually } from '@aleumet/testkit/eventually';
import { ids } from './ids.ts';
import { acceptOrder, PLACE, placeStay, placing, signContract } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

/** Sends the orders while none can be stored: each has read its facts before another one is there. */
async function placeAtOnce({ deps: { db }, ask, aigerim }: OrdersWorld, inputs: readonly object[]) {
  const answers = await db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE orders IN EXCLUSIVE MODE`;
    const asked = inputs.map((input) => ask(aigerim, PLACE, { input }));
    await eventually(async () => ((await countWaiting(db)) === inputs.length ? true : undefined));
    return asked;
  });
  return Promise.all(answers);
}

async function countWaiting(db: OrdersWorld['deps']['db']): Promise<number> {
  const rows = await db.$queryRaw<object[]>`SELECT pid FROM pg_locks WHERE relation = 'orders'::regclass AND NOT granted`;
  return rows.length;
}

describe('a recipient whose window is open', () => {
  it('places a signed order with the reimbursement application, once however often it is sent (A2-28a, A2-29b)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    expect(await signContract(world)).toEqual({ data: { signPublicContract: { id: ids.contract } }, codes: [] });
    const input = await placing(world);
    const placed = {
      id: ids.order,
      status: 'AWAITING_FUNDS',
      quantity: 14,
      answerBy: '2026-02-09',
      cancelBy: '2026-02-25',
      price: { tiyn: 28_000_000 },
      guaranteed: { tiyn: 21_000_000 },
      coPayment: { tiyn: 7_000_000 },
    };
    expect(await world.ask(world.aigerim, PLACE, { input })).toEqual({ data: { placeStay: placed }, codes: [] });
    expect(await world.ask(world.aigerim, PLACE, { input })).toEqual({ data: { placeStay: placed }, codes: [] });
    const told = (await world.told()).map(({ type, key, sequence }) => ({ type, key, sequence }));
    expect(told).toEqual([
      { type: 'PublicContractSigned', key: ids.contract, sequence: 1 },
      { type: 'OrderPlaced', key: ids.order, sequence: 1 },
    ]);
  });

  it('gets one of two orders placed at once for one entry, although each has a bed and a year of its own (A2-28a)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await signContract(world);
    const ofThisYear = await placing(world, { arrivalOn: '2026-12-28', departureOn: '2027-01-04' });
    const next = { orderId: ids.otherOrder, bedId: ids.otherBed, arrivalOn: '2027-01-04', departureOn: '2027-01-11' };
    const ofNextYear = await placing(world, next);
    const placed = await placeAtOnce(world, [ofThisYear, ofNextYear]);
    expect(placed.flatMap(({ codes }) => codes)).toEqual(['ORDER_ALREADY_LIVE']);
    expect(await world.deps.db.order.count()).toBe(1);
    expect(await world.deps.db.booking.count()).toBe(7);
    expect(await world.deps.db.rightUse.count()).toBe(1);
  });

  it('gets one of two orders placed at once in one year, although each has a bed and an entry of its own (A2-26a)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await world.tellSelection(ids.otherEntry);
    await signContract(world);
    const first = await placing(world);
    const second = { orderId: ids.otherOrder, entryId: ids.otherEntry, bedId: ids.otherBed };
    const placed = await placeAtOnce(world, [first, await placing(world, second)]);
    expect(placed.flatMap(({ codes }) => codes)).toEqual(['RIGHT_USED_UP']);
    expect(await world.deps.db.order.count()).toBe(1);
    expect(await world.deps.db.right.findMany({ select: { most: true, used: true } })).toEqual([{ most: 1, used: 1 }]);
  });

  it('orders in the last days of one year and in the first of the next one: the right is of the year of arrival (A2-26a)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await world.tellSelection(ids.otherEntry);
    await signContract(world);
    expect((await placeStay(world, { arrivalOn: '2026-12-31', departureOn: '2027-01-01' })).codes).toEqual([]);
    const other = { orderId: ids.otherOrder, entryId: ids.otherEntry, bedId: ids.otherBed };
    const ofThisYear = { ...other, arrivalOn: '2026-12-28', departureOn: '2026-12-29' };
    expect((await placeStay(world, ofThisYear)).codes).toEqual(['RIGHT_USED_UP']);
    expect((await placeStay(world, { ...other, arrivalOn: '2027-01-01', departureOn: '2027-01-02' })).codes).toEqual([]);
  });

  it('may order again for the entry once the order has ended (A2-33)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await signContract(world);
    await placeStay(world);
    const again = { orderId: ids.otherOrder, arrivalOn: '2026-03-03', departureOn: '2026-03-10' };
    expect((await placeStay(world, again)).codes).toEqual(['ORDER_ALREADY_LIVE']);
    await world.tell(FundsRefusedSchema, { about: { orderId: ids.order }, reason: FundsRefusalReason.NO_FUNDS }, ids.reservation);
    expect((await placeStay(world, again)).codes).toEqual([]);
  });

  it('gets one order however often the same request comes at once (A2-28a)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await signContract(world);
    const input = await placing(world);
    const placed = await placeAtOnce(world, [input, input]);
    expect(placed.map(({ codes }) => codes)).toEqual([[], []]);
    expect(await world.deps.db.order.count()).toBe(1);
  });

  it('compares what offers would cost, and what they share is read once (A2-29b)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    using statements = vi.spyOn(world.deps.db, '$queryRawUnsafe');
    const query = `query ($offers: [_Any!]!) { _entities(representations: $offers) {
      ... on Offer { coPayment(arrivalOn: "2026-03-02", departureOn: "2026-03-16") { tiyn } } } }`;
    const offers = [2_000_000, 1_900_000].map((tiyn) => ({
      __typename: 'Offer',
      id: ids.offer,
      price: { tiyn },
      unit: 'BED_DAY',
      kind: 'SANATORIUM_RESORT_TREATMENT',
    }));
    const { data } = await world.ask(world.aigerim, query, { offers });
    expect(data).toEqual({ _entities: [{ coPayment: { tiyn: 7_000_000 } }, { coPayment: { tiyn: 5_600_000 } }] });
    expect(statements.mock.calls.filter(([sql]) => sql.includes('guaranteed_amounts'))).toHaveLength(1);
  });

  it('is refused without the public contract, and nothing is left of it (A2-27a)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    expect((await placeStay(world)).codes).toEqual(['CONTRACT_NOT_SIGNED']);
    expect(await world.deps.db.order.count()).toBe(0);
    expect(await world.told()).toEqual([]);
  });

  it('is refused when only another person has signed the contract, or only an older text of it was signed (A2-27a)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    const by = { departmentId: ids.department, region: '75', ageBand: 'FROM_30_TO_44', disabilityGroup: 'SECOND' };
    const contract = {
      ...by,
      version: 1,
      documentDigest: 'digest',
      signatureId: 'signature',
      signedAt: new Date('2026-02-01T06:00:00Z'),
    };
    const { version } = world.deps.law.contract;
    await world.deps.db.publicContract.createMany({
      data: [
        { ...contract, id: ids.act, personId: ids.otherOrder, textVersion: version },
        { ...contract, id: ids.otherBed, personId: demoRecipients.aigerim.personId, textVersion: `before ${version}` },
      ],
    });
    expect((await placeStay(world)).codes).toEqual(['CONTRACT_NOT_SIGNED']);
  });

  it('gets the notice of the bed in full when the provider accepts (A2-28d)', async () => {
    await using world = await startOrders();
    await world.tellFacts();
    await signContract(world);
    await placeStay(world);
    expect((await acceptOrder(world)).codes).toEqual(['FUNDS_PENDING']);
    await world.tellFunds(ids.order);
    expect(await acceptOrder(world)).toEqual({
      data: {
        acceptOrder: {
          status: 'ACCEPTED',
          fulfilment: {
            bedNotice: {
              orderAmount: { tiyn: 28_000_000 },
              arrivalDate: '2026-03-02',
              cancelBy: '2026-02-25',
              bedPlaceType: 'ward for two',
              sanatoriumPhone: '+7 (727) 1234567',
            },
          },
        },
      },
      codes: [],
    });
  });
});
