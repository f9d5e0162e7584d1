import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEmployees } from '@aleumet/testkit/demo';
import {
  OrderClosedSchema,
  OrderOutcome,
  OrderPlacedSchema,
  OrderServedSchema,
  toTimestamp,
  VoidReason,
} from '@aleumet/proto-events';
import { type Case, caseOf, fund, morning, queueCase, setAmount } from './fixtures.ts';
import { ENTRY, RELEASE, TRANSFER, WORK } from './operations.ts';
import { startQueue, type World } from './world.ts';

const specialist = demoEmployees.specialistAlmaty;
const [first, second, third] = [caseOf(1), caseOf(2), caseOf(3)];

let world: World;
const transfer = (one: Case) => world.ask(specialist, TRANSFER, { id: one.entryId });
const stateOf = async (one: Case) => (await world.ask(specialist, ENTRY, { id: one.entryId })).data?.['queueEntry'];

/** The money of an order is refused: the entry waits for money with its old place. */
async function refuseFunds(one: Case): Promise<void> {
  const about = { about: { entryId: one.entryId, orderId: one.orderId } };
  await world.tell(OrderPlacedSchema, { ...about, placedAt: toTimestamp(world.now()) });
  await world.tell(OrderClosedSchema, { ...about, outcome: OrderOutcome.VOIDED, voidReason: VoidReason.FUNDS_REFUSED });
}

beforeAll(async () => {
  world = await startQueue();
  await setAmount(world);
  await queueCase(world, second, { receivedAt: morning('2026-01-21') });
  await queueCase(world, first, { receivedAt: morning('2026-01-20') });
  await queueCase(world, third, { receivedAt: morning('2026-01-22') });
  for (const one of [first, second, third]) await refuseFunds(one);
});
afterAll(() => world[Symbol.asyncDispose]());

describe('three who wait for money', () => {
  it('keep their places by moment of receipt, whatever the order of registration (A2-22b, A2-25e)', async () => {
    expect(await stateOf(first)).toMatchObject({
      status: 'WAITING_FOR_FUNDS',
      place: 1,
      queueNo: 2,
      fundsWait: { reason: 'FUNDS_REFUSED_FOR_ORDER' },
    });
    expect(await stateOf(second)).toMatchObject({ place: 2, queueNo: 1 });
    expect(await stateOf(third)).toMatchObject({ place: 3, queueNo: 3 });
  });

  it('stand in the work list in the order of the queue, releasable when money comes (A2-25e)', async () => {
    const list = async () => (await world.ask(specialist, WORK)).data?.['workList'];
    const row = (one: Case, fundsAvailable: boolean) => ({
      id: one.entryId,
      status: 'WAITING_FOR_FUNDS',
      fundsAvailable,
      activation: null,
    });
    expect(await list()).toMatchObject({ nodes: [row(first, false), row(second, false), row(third, false)] });
    await fund(world, 14_000_000);
    expect(await list()).toMatchObject({ nodes: [row(first, true), row(second, true), row(third, true)] });
  });

  it('are transferred in the order of the queue (A2-25e, A2-22b)', async () => {
    expect((await transfer(third)).codes).toEqual(['NOT_NEXT_IN_QUEUE']);
    expect((await transfer(second)).codes).toEqual(['NOT_NEXT_IN_QUEUE']);
  });

  it('a refused request leaves no trace', async () => {
    const before = await world.told();
    await transfer(third);
    expect(await world.told()).toEqual(before);
  });

  it('money for one lets one pass, though asked at the same moment: what the open window counts on is not given twice (A2-25e)', async () => {
    const answers = await Promise.all([transfer(first), transfer(second), transfer(first)]);
    expect(answers.map(({ codes }) => codes.filter((code) => code !== 'NOT_NEXT_IN_QUEUE'))).toEqual([[], [], []]);
    await transfer(second);
    expect(await stateOf(first)).toMatchObject({ status: 'SELECTION_OPEN', window: { transferNo: 2 } });
    expect(await stateOf(second)).toMatchObject({ status: 'WAITING_FOR_FUNDS', place: 2 });
  });

  it('once the order of the first has its own money, the next one passes (A2-25e)', async () => {
    await world.tell(OrderPlacedSchema, {
      about: { entryId: first.entryId, orderId: second.orderId },
      placedAt: toTimestamp(world.now()),
    });
    expect((await transfer(second)).codes).toEqual([]);
    expect(await stateOf(second)).toMatchObject({ status: 'SELECTION_OPEN' });
    expect((await transfer(third)).data?.['transferAgain']).toMatchObject({ status: 'WAITING_FOR_FUNDS', place: 3 });
  });
});

describe('two who were served in an earlier year', () => {
  const [earlier, later] = [caseOf(4), caseOf(5)];
  const release = async (one: Case) => (await world.ask(specialist, RELEASE, { id: one.entryId })).codes;
  const serve = (one: Case) => {
    const about = { entryId: one.entryId, orderId: one.orderId };
    return world.tell(OrderServedSchema, { about, servedOn: '2025-12-01', budgetYear: 2025, begins: true });
  };

  it('do not hold up a transfer that was asked for, and are released in the order of the queue (A2-25e, A2-26a)', async () => {
    await queueCase(world, later, { receivedAt: morning('2026-01-03') });
    await queueCase(world, earlier, { receivedAt: morning('2026-01-02') });
    await serve(earlier);
    await serve(later);
    await fund(world, 56_000_000);
    expect((await transfer(third)).codes).toEqual([]);
    expect(await release(later)).toEqual(['NOT_NEXT_IN_QUEUE']);
    expect(await release(earlier)).toEqual([]);
    expect(await release(later)).toEqual([]);
  });
});
