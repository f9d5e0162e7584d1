import { describe, expect, it } from 'vitest';
import { instant } from '@aleumet/domain';
import {
  EntryClosedSchema,
  FundsRefusalReason,
  FundsRefusedSchema,
  SelectionDenialReason,
  SelectionDeniedSchema,
} from '@aleumet/proto-events';
import { ids } from './ids.ts';
import { acceptOrder, choice, placeStay, signContract } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const SHOWN = `query($id: UUID!) { order(id: $id) { status outcome voidCode denialCode closedOn fulfilment { ... on Stay { bedNotice { cancelBy } } } signatures { kind } } }`;
const ARRIVE = 'mutation($input: RecordArrivalInput!) { recordArrival(input: $input) { status } }';
const COMPLETE = 'mutation($input: CompleteStayInput!) { completeStay(input: $input) { status outcome denialCode } }';
const signed = [{ kind: 'ORDER' }, { kind: 'REIMBURSEMENT_APPLICATION' }, { kind: 'BED_NOTICE' }];

/** An order placed on 2 February and accepted on 4 February, before the queue has learned of it. */
async function acceptEarly(world: OrdersWorld): Promise<void> {
  await world.tellFacts();
  await signContract(world);
  await placeStay(world);
  await world.tellFunds(ids.order);
  world.moveTo('2026-02-04T04:00:00Z');
  world.responder.now = new Date(world.now());
  await acceptOrder(world);
}

/** The queue denies as of the placing, whenever it learns of the order. */
function deny(world: OrdersWorld): Promise<void> {
  const denial = { about: { orderId: ids.order, entryId: ids.entry }, reason: SelectionDenialReason.ENTRY_CLOSED };
  return world.deliver({ ...world.messageOf(SelectionDeniedSchema, denial, ids.entry), time: instant('2026-02-02T04:00:00Z') });
}

async function toldOf({ told }: OrdersWorld) {
  return (await told()).filter(({ key }) => key === ids.order).map(({ type }) => type);
}

describe('an accepted order whose turn the queue denies', () => {
  it('is void for recipient and provider, and holds neither bed nor entry nor right of the year (A2-25a, A2-33)', async () => {
    await using world = await startOrders();
    await acceptEarly(world);
    await deny(world);
    const order = {
      ...{ status: 'CLOSED', outcome: 'VOIDED', voidCode: 'ENTRY_CLOSED', denialCode: null, closedOn: '2026-02-04' },
      ...{ fulfilment: { bedNotice: { cancelBy: '2026-02-25' } }, signatures: signed },
    };
    for (const reader of [world.aigerim, world.alatau]) {
      expect(await world.ask(reader, SHOWN, { id: ids.order })).toEqual({ data: { order }, codes: [] });
    }
    const { db } = world.deps;
    expect([await db.booking.count(), await db.rightUse.count()]).toEqual([0, 0]);
    const reason = 'VOID_REASON_SELECTION_DENIED';
    expect((await world.told()).slice(-2)).toMatchObject([
      { type: 'OrderVoided', key: ids.order, sequence: 4, event: { reason, code: 'ENTRY_CLOSED' } },
      {
        ...{ type: 'OrderClosed', key: ids.order, sequence: 5 },
        event: { outcome: 'ORDER_OUTCOME_VOIDED', voidReason: reason, closedOn: '2026-02-04' },
      },
    ]);
    expect((await placeStay(world, { orderId: ids.otherOrder })).codes).toEqual([]);
  });
});

describe('an accepted order whose entry ends', () => {
  it.each([
    { closedOn: '2026-03-01', status: 'CLOSED', nights: 0 },
    { closedOn: '2026-03-02', status: 'ACCEPTED', nights: 14 },
  ])('on $closedOn is $status, its arrival being on 2 March (A2-4b, GAP-2)', async ({ closedOn, status, nights }) => {
    await using world = await startOrders();
    await acceptEarly(world);
    world.moveTo(`${closedOn}T04:00:00Z`);
    const ended = world.messageOf(EntryClosedSchema, { about: { entryId: ids.entry } }, ids.entry);
    await world.deliver(ended);
    await world.deliver(ended);
    const voidCode = status === 'CLOSED' ? 'ENTRY_CLOSED' : null;
    expect((await world.ask(world.alatau, SHOWN, { id: ids.order })).data).toMatchObject({ order: { status, voidCode } });
    expect(await world.deps.db.booking.count()).toBe(nights);
  });
});

describe('a stay whose turn the queue denies', () => {
  it('goes on, and the denial is on record for all who read the order (A2-30a)', async () => {
    await using world = await startOrders();
    await acceptEarly(world);
    world.moveTo('2026-03-02T10:00:00Z');
    const presented = { identityDocument: true, sanatoriumCard: true, bedNotice: true };
    const arrival = { orderId: ids.order, arrivedAt: '2026-03-02T09:00:00Z', ...presented };
    expect((await world.ask(world.alatau, ARRIVE, { input: arrival })).codes).toEqual([]);
    await deny(world);
    expect((await world.ask(world.aigerim, SHOWN, { id: ids.order })).data).toMatchObject({
      order: { status: 'IN_SERVICE', outcome: null, voidCode: null, denialCode: 'ENTRY_CLOSED', closedOn: null },
    });
    expect(await world.deps.db.booking.count()).toBe(14);
    expect((await toldOf(world)).slice(-3)).toEqual(['ArrivalRecorded', 'OrderServed', 'DenialOverruled']);
    world.moveTo('2026-03-16T10:00:00Z');
    const completing = { input: { orderId: ids.order, departedOn: choice.departureOn } };
    expect(await world.ask(world.alatau, COMPLETE, completing)).toEqual({
      data: { completeStay: { status: 'CLOSED', outcome: 'SERVED', denialCode: 'ENTRY_CLOSED' } },
      codes: [],
    });
  });
});

describe('a refusal of money that payments has reserved', () => {
  it('contradicts what is known: it waits for an operator, and the order stands', async () => {
    await using world = await startOrders();
    await acceptEarly(world);
    const refusal = { about: { orderId: ids.order }, reason: FundsRefusalReason.NO_FUNDS };
    await expect(world.tell(FundsRefusedSchema, refusal, ids.reservation)).rejects.toThrow('has its money');
    expect(await toldOf(world)).toEqual(['OrderPlaced', 'OrderFunded', 'OrderAccepted']);
  });
});
