import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { money, plainDate } from '@aleumet/domain';
import { evolve } from '../src/order/evolve.ts';
import type { OrderEvent } from '../src/order/events.ts';
import type { Order } from '../src/order/order.ts';
import { publishOrder } from '../src/order/publish.ts';
import { ids } from './ids.ts';
import { cancelled, HISTORIES, voided, withdrawn } from './order-histories.ts';
import { about, accepted, arrived, at, closed, funded, placed, placedOrder, served, started } from './order-specification.ts';
import { type OrdersWorld, startOrders } from './world.ts';

let world: OrdersWorld;
beforeAll(async () => {
  world = await startOrders();
});
afterAll(() => world[Symbol.asyncDispose]());

const last = { ...about, type: 'OrderAnswerOverdue', notedAt: at('2026-02-10') } as const;

/** The messages of an order that has come so far, without the head that all share. */
async function messagesOf(...events: readonly OrderEvent[]) {
  const { db } = world.deps;
  await db.$executeRawUnsafe('DELETE FROM outbox');
  const before: Order = { status: 'none' };
  const change = { before, state: events.reduce<Order>(evolve, before), events: [...events], version: events.length };
  await db.$transaction((tx) => publishOrder(tx, change, { correlationId: 'test' }));
  return (await world.told()).map(({ type, key, sequence, event }) => {
    const { about: head, ...rest } = event as Record<string, unknown>;
    return { type, key, sequence, head, rest };
  });
}

describe('what orders publishes', () => {
  it('names in every head whom, which case and which order it is about', async () => {
    const messages = await messagesOf(...HISTORIES.SERVED);
    for (const { key, head } of messages) {
      expect(key).toBe(ids.order);
      expect(head).toEqual({
        personId: placedOrder.personId,
        departmentId: placedOrder.departmentId,
        providerId: placedOrder.providerId,
        applicationId: ids.application,
        measureId: ids.measure,
        entryId: ids.entry,
        orderId: ids.order,
        kind: 'SERVICE_KIND_SANATORIUM_RESORT_TREATMENT',
        region: '75',
        ageBand: 'AGE_BAND_FROM_30_TO_44',
        disabilityGroup: 'DISABILITY_GROUP_SECOND',
      });
    }
    expect(messages.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('says of a new order how much, of which day and price, and what only a stay has (A2-26a, A2-28a, A2-28b, A2-31a)', async () => {
    const [placed] = await messagesOf(...HISTORIES.AWAITING_FUNDS);
    expect(placed).toMatchObject({ type: 'OrderPlaced' });
    expect(placed?.rest).toEqual({
      ...{ offerId: ids.offer, quantity: 14, unit: 'UNIT_BED_DAY', tariffOn: '2026-03-02', budgetYear: 2026 },
      price: { tiyn: '28000000', currency: 'KZT' },
      guaranteed: { tiyn: '21000000', currency: 'KZT' },
      coPayment: { tiyn: '7000000', currency: 'KZT' },
      ...{ reimbursementApplicationId: ids.reimbursement, placedAt: '2026-02-02T06:00:00Z' },
      ...{ answerBy: '2026-02-09', cancelBy: '2026-02-25', calendarVersion: 1 },
      stay: { bedId: ids.bed, arrivalOn: '2026-03-02', departureOn: '2026-03-16' },
    });
  });

  it('says of a stay when it began, what was shown, and how many bed-days it came to (A2-29a, A2-30a, A2-30e)', async () => {
    const [funded, accepted, arrived, begun, served, completed] = (await messagesOf(...HISTORIES.SERVED)).slice(1);
    expect(funded?.rest).toEqual({ reservationId: ids.reservation, fundedAt: '2026-02-02T06:00:00Z' });
    expect(accepted?.rest).toMatchObject({ cancelBy: '2026-02-25', acceptedAt: '2026-02-04T06:00:00Z' });
    expect(arrived).toMatchObject({ type: 'ArrivalRecorded', rest: { arrivedAt: '2026-03-02T06:00:00Z', bedNoticeShown: true } });
    expect(begun).toMatchObject({ type: 'OrderServed', rest: { servedOn: '2026-03-02', budgetYear: 2026, begins: true } });
    expect(served?.rest).toEqual({ servedOn: '2026-03-16', quantity: 14, budgetYear: 2026 });
    expect(completed).toMatchObject({ type: 'StayCompleted', rest: { departedOn: '2026-03-16', bedDays: 14 } });
  });

  it('takes the year of budget and right from the day of the tariff, not from today (A2-26a)', async () => {
    const nextYear = plainDate('2027-01-02');
    const ofNextYear = { ...placed, placed: { ...placedOrder, tariffOn: nextYear, beginsOn: nextYear } };
    const messages = await messagesOf(ofNextYear, funded, accepted, arrived, started);
    expect(messages.map(({ type, rest }) => [type, rest['budgetYear']])).toEqual([
      ['OrderPlaced', 2027],
      ['OrderFunded', undefined],
      ['OrderAccepted', undefined],
      ['ArrivalRecorded', undefined],
      ['OrderServed', 2027],
    ]);
  });

  it('says at the end what the state owes for what was served, not what was ordered (A2-29b, GAP-13)', async () => {
    const end = { ...about, type: 'StayCompleted', departedOn: plainDate('2026-03-10'), bedDays: 8 } as const;
    const completed = { ...end, completedAt: at('2026-03-10'), closedOn: plainDate('2026-03-10') };
    const eight = { quantity: 8, guaranteed: money(12_000_000) };
    const stay = [placed, funded, accepted, arrived, started, served(8, '2026-03-10'), completed] as const;
    const last = (await messagesOf(...stay, closed('SERVED', '2026-03-10', eight))).at(-1);
    expect(last).toMatchObject({ type: 'OrderClosed' });
    expect(last?.rest).toEqual({
      ...{ closedOn: '2026-03-10', outcome: 'ORDER_OUTCOME_SERVED', quantity: 8 },
      guaranteed: { tiyn: '12000000', currency: 'KZT' },
    });
  });

  it.each([
    ['OrderWithdrawn', [...HISTORIES.AWAITING_FUNDS, withdrawn], { withdrawnAt: '2026-02-05T06:00:00Z' }],
    ['OrderCancelled', [...HISTORIES.ACCEPTED, cancelled], { party: 'PARTY_RECIPIENT', cancelledAt: '2026-02-05T06:00:00Z' }],
    [
      'OrderVoided',
      [...HISTORIES.AWAITING_FUNDS, voided],
      { reason: 'VOID_REASON_FUNDS_REFUSED', code: 'NO_FUNDS', voidedAt: '2026-02-05T06:00:00Z' },
    ],
    ['OrderRefused', HISTORIES.REFUSED, { refusedAt: '2026-02-05T06:00:00Z' }],
    ['NoShowRecorded', HISTORIES.NOT_TAKEN, { arrivalOn: '2026-03-02', recordedAt: '2026-02-05T06:00:00Z' }],
    ['ServiceRefusedAfterArrival', HISTORIES.BROKEN_OFF, { recordedAt: '2026-02-05T06:00:00Z' }],
    ['OrderAnswerOverdue', [...HISTORIES.SENT, last], { answerBy: '2026-02-09', notedAt: '2026-02-10T06:00:00Z' }],
  ] as const)('%s keeps reasons in words and signatures to itself', async (type, events, rest) => {
    expect((await messagesOf(...events)).at(-1)).toMatchObject({ type, rest });
    expect(Object.keys((await messagesOf(...events)).at(-1)?.rest ?? {}).toSorted()).toEqual(Object.keys(rest).toSorted());
  });
});
