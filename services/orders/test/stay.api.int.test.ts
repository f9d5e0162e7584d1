import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { ids } from './ids.ts';
import { acceptedOrder } from './steps.ts';
import { type OrdersWorld, startOrders } from './world.ts';

const orderId = ids.order;
const SHOWN = `{ status outcome reason quantity served unit fulfilment { ... on Stay {
  status arrivedAt departedOn presentedDocuments { identityDocument sanatoriumCard bedNotice cardNumber } } } }`;
const ARRIVE = `mutation($input: RecordArrivalInput!) { answer: recordArrival(input: $input) ${SHOWN} }`;
const NO_SHOW = `mutation($input: RecordNoShowInput!) { answer: recordNoShow(input: $input) ${SHOWN} }`;
const REFUSE = `mutation($input: RefuseServiceAfterArrivalInput!) { answer: refuseServiceAfterArrival(input: $input) ${SHOWN} }`;
const COMPLETE = `mutation($input: CompleteStayInput!) { answer: completeStay(input: $input) ${SHOWN} }`;
const BOTH = `mutation($arrival: RecordArrivalInput!, $end: CompleteStayInput!) {
  arrived: recordArrival(input: $arrival) ${SHOWN} left: completeStay(input: $end) ${SHOWN} }`;
const DRAFT = 'mutation($input: DraftActInput!) { draftAct(input: $input) { part quantity unit guaranteed { tiyn } } }';
const SIGN = 'mutation($input: SignActInput!) { signAct(input: $input) { status signedByProvider signedByRecipient } }';
const TO_SIGN = 'query($actId: UUID!) { actToSign(actId: $actId) { kind text } }';

const presentedDocuments = { identityDocument: true, sanatoriumCard: true, bedNotice: true, cardNumber: '12' };
const arrival = { orderId, arrivedAt: '2026-03-02T09:30:00Z', ...presentedDocuments };
const ordered = { quantity: 14, unit: 'BED_DAY', reason: null, outcome: null };
const arrived = { status: 'ARRIVED', arrivedAt: '2026-03-02T09:30:00.000Z', departedOn: null, presentedDocuments };

function moveTo(world: OrdersWorld, moment: string): void {
  world.moveTo(moment);
  world.responder.now = new Date(world.now());
}

async function arrive(world: OrdersWorld) {
  moveTo(world, '2026-03-02T10:00:00Z');
  return world.ask(world.alatau, ARRIVE, { input: arrival });
}

async function signAct(world: OrdersWorld, who: 'alatau' | 'aigerim') {
  const { data } = await world.ask(world[who], TO_SIGN, { actId: ids.act });
  const { text } = z.object({ actToSign: z.object({ text: z.string() }) }).parse(data).actToSign;
  return world.ask(world[who], SIGN, { input: { actId: ids.act, act: await world.sign(who, text) } });
}

describe('a stay', () => {
  it('begins with the arrival, ends with the departure, and its act bills the days used (A2-29a, A2-29b, A2-30a, GAP-13)', async () => {
    await using world = await startOrders();
    await acceptedOrder(world);
    const inService = { ...ordered, status: 'IN_SERVICE', served: 0, fulfilment: arrived };
    expect(await arrive(world)).toEqual({ data: { answer: inService }, codes: [] });
    expect((await world.ask(world.alatau, DRAFT, { input: { actId: ids.act, orderId } })).codes).toEqual(['NOTHING_SERVED']);
    moveTo(world, '2026-03-12T10:00:00Z');
    const left = { ...arrived, status: 'DEPARTED', departedOn: '2026-03-12' };
    const served = { ...ordered, status: 'CLOSED', outcome: 'SERVED', served: 10, fulfilment: left };
    expect(await world.ask(world.alatau, COMPLETE, { input: { orderId, departedOn: '2026-03-12' } })).toEqual({
      data: { answer: served },
      codes: [],
    });
    const draftAct = { part: 1, quantity: 10, unit: 'BED_DAY', guaranteed: { tiyn: 15_000_000 } };
    expect(await world.ask(world.alatau, DRAFT, { input: { actId: ids.act, orderId } })).toEqual({
      data: { draftAct },
      codes: [],
    });
    await signAct(world, 'alatau');
    const signed = { status: 'SIGNED', signedByProvider: true, signedByRecipient: true };
    expect(await signAct(world, 'aigerim')).toEqual({ data: { signAct: signed }, codes: [] });
  });

  it('is shown as it is after each of two mutations of one request', async () => {
    await using world = await startOrders();
    await acceptedOrder(world);
    moveTo(world, '2026-03-16T10:00:00Z');
    const { data } = await world.ask(world.alatau, BOTH, { arrival, end: { orderId, departedOn: '2026-03-16' } });
    expect(data).toMatchObject({
      arrived: { status: 'IN_SERVICE', served: 0, fulfilment: { status: 'ARRIVED', departedOn: null } },
      left: { status: 'CLOSED', served: 14, fulfilment: { status: 'DEPARTED', departedOn: '2026-03-16' } },
    });
  });

  it('is not taken by who does not arrive, from the day after on (A2-30b, GAP-12)', async () => {
    await using world = await startOrders();
    await acceptedOrder(world);
    moveTo(world, '2026-03-02T18:59:59Z');
    expect((await world.ask(world.alatau, NO_SHOW, { input: { orderId } })).codes).toEqual(['NO_SHOW_TOO_EARLY']);
    moveTo(world, '2026-03-02T19:00:00Z');
    const booked = { status: 'BOOKED', arrivedAt: null, departedOn: null, presentedDocuments: null };
    const answer = { ...ordered, status: 'CLOSED', outcome: 'NOT_TAKEN', served: 0, fulfilment: booked };
    expect(await world.ask(world.alatau, NO_SHOW, { input: { orderId } })).toEqual({ data: { answer }, codes: [] });
    expect(await world.deps.db.booking.count()).toBe(0);
  });

  it('is broken off where the recipient does not perform the obligations: the right is used, nothing is billed (A2-30c)', async () => {
    await using world = await startOrders();
    await acceptedOrder(world);
    await arrive(world);
    const input = { orderId, reason: 'The regime was not kept.' };
    const answer = { ...ordered, status: 'CLOSED', outcome: 'BROKEN_OFF', reason: input.reason, served: 0, fulfilment: arrived };
    expect(await world.ask(world.alatau, REFUSE, { input })).toEqual({ data: { answer }, codes: [] });
    expect((await world.ask(world.alatau, DRAFT, { input: { actId: ids.act, orderId } })).codes).toEqual(['NOTHING_SERVED']);
    expect(await world.deps.db.right.findMany({ select: { used: true } })).toEqual([{ used: 1 }]);
  });
});
