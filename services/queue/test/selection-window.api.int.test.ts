import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instant } from '@aleumet/domain';
import { citizenUser, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { aigerim, fund, introduce, loadCalendar, morning, queueCase, setAmount } from './fixtures.ts';
import { ACTIVATE, ENTRY, TRANSFER } from './operations.ts';
import { startQueue, type World } from './world.ts';

const recipient = citizenUser(demoRecipients.aigerim);
const specialist = demoEmployees.specialistAlmaty;
const id = aigerim.entryId;

let world: World;
const typesTold = async () => (await world.told()).map(({ type }) => type);
const lastTold = async () => (await world.told()).at(-1)?.event;

beforeAll(async () => {
  world = await startQueue();
  await introduce(world);
  await loadCalendar(world);
  world.moveTo(morning('2025-12-31'));
  await queueCase(world, aigerim, { receivedAt: morning('2025-12-20') });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('two months without a choice, transferred on 31 December', () => {
  it('the recipient sees number, place and window (A2-22b, A2-23a)', async () => {
    const { data, codes } = await world.ask(recipient, ENTRY, { id });
    expect(codes).toEqual([]);
    expect(data?.['queueEntry']).toEqual({
      ...{ id, queueNo: 1, place: 1, status: 'SELECTION_OPEN', blockReason: null, activation: null, fundsWait: null },
      ...{ decision: null, nextOn: null, closing: null, liveOrders: [] },
      window: {
        transferNo: 1,
        openedOn: '2025-12-31',
        remindOn: '2026-01-31',
        isReminded: false,
        closesOn: '2026-02-28',
        isOpen: true,
      },
      transfers: [{ transferNo: 1, decidedAt: '2025-12-31T04:00:00.000Z', fundsAvailable: null, queueNo: 1 }],
    });
  });

  it('one reminder goes out on 31 January, none the day before (A2-24)', async () => {
    world.moveTo(morning('2026-01-30'));
    expect(await world.sweep()).toBe(0);
    world.moveTo(morning('2026-01-31'));
    expect([await world.sweep(), await world.sweep()]).toEqual([1, 0]);
    expect(await typesTold()).toEqual(['EntryQueued', 'SelectionOpened', 'SelectionReminded']);
    expect(await lastTold()).toMatchObject({ about: { entryId: id, caseNo: '75-1' }, transferNo: 1, closesOn: '2026-02-28' });
  });

  it('choosing stays open to the end of 28 February and is blocked at 00:00 of 1 March (A2-25a, A2-25b)', async () => {
    world.moveTo(instant('2026-02-28T18:59:59.999Z'));
    expect(await world.sweep()).toBe(0);
    world.moveTo(instant('2026-02-28T19:00:00Z'));
    expect([await world.sweep(), await world.sweep()]).toEqual([1, 0]);
    expect(await lastTold()).toMatchObject({
      about: { entryId: id },
      reason: 'SELECTION_BLOCK_REASON_NOT_SELECTED_IN_TWO_MONTHS',
    });
    const { data } = await world.ask(recipient, ENTRY, { id });
    expect(data?.['queueEntry']).toMatchObject({
      status: 'BLOCKED',
      place: 1,
      blockReason: 'NOT_SELECTED_IN_TWO_MONTHS',
      window: { isOpen: false },
    });
  });
});

describe('after the block', () => {
  it('the specialist cannot transfer before the recipient asks (A2-25e)', async () => {
    expect((await world.ask(specialist, TRANSFER, { id })).codes).toEqual(['ACTIVATION_NOT_REQUESTED']);
  });

  it('the button gives the specialist one working day, over the weekend (A2-25c, A2-25d, A2-25e)', async () => {
    world.moveTo(morning('2026-03-06'));
    const { data, codes } = await world.ask(recipient, ACTIVATE, { id });
    expect(codes).toEqual([]);
    const activation = { receivedAt: '2026-03-06T04:00:00.000Z', dueOn: '2026-03-09', isOverdue: false };
    expect(data?.['activateSelection']).toMatchObject({ status: 'ACTIVATION_REQUESTED', activation });
    expect((await world.ask(recipient, ACTIVATE, { id })).codes).toEqual([]);
    expect(await typesTold()).toEqual([
      'EntryQueued',
      'SelectionOpened',
      'SelectionReminded',
      'SelectionBlocked',
      'ActivationRequested',
    ]);
  });

  it('a holiday loaded later moves the term, once (A2-25e)', async () => {
    await loadCalendar(world, { version: 2, daysOff: ['2026-03-09'] });
    expect([await world.sweep(), await world.sweep()]).toEqual([1, 0]);
    expect(await lastTold()).toMatchObject({ dueOn: '2026-03-10', previousDueOn: '2026-03-09', calendarVersion: 2 });
  });

  it('a calendar that moves nothing sends nothing (A2-25e)', async () => {
    await loadCalendar(world, { version: 3, daysOff: ['2026-03-09', '2026-07-06'] });
    expect(await world.sweep()).toBe(0);
  });

  it('without money the entry waits and keeps its place; the attempt is recorded (A2-25e)', async () => {
    await setAmount(world);
    const { data } = await world.ask(specialist, TRANSFER, { id });
    expect(data?.['transferAgain']).toMatchObject({ status: 'WAITING_FOR_FUNDS', place: 1, queueNo: 1, fundsAvailable: false });
    expect((await world.ask(recipient, ENTRY, { id })).data?.['queueEntry']).toMatchObject({
      fundsWait: { reason: 'NO_FUNDS_FOR_ACTIVATION' },
    });
  });

  it('with money a new window opens with the old number and place, and runs as the first did (A2-25e, A2-24)', async () => {
    await fund(world, 14_000_000);
    const { data } = await world.ask(specialist, TRANSFER, { id });
    const decidedAt = '2026-03-06T04:00:00.000Z';
    expect(data?.['transferAgain']).toMatchObject({
      ...{ status: 'SELECTION_OPEN', place: 1, queueNo: 1 },
      window: { transferNo: 2, openedOn: '2026-03-06', remindOn: '2026-04-06', isReminded: false, closesOn: '2026-05-06' },
      transfers: [
        { transferNo: 1, fundsAvailable: null, queueNo: 1 },
        { transferNo: null, decidedAt, fundsAvailable: false, queueNo: 1 },
        { transferNo: 2, decidedAt, fundsAvailable: true, queueNo: 1 },
      ],
    });
    world.moveTo(morning('2026-04-06'));
    expect(await world.sweep()).toBe(1);
    expect((await typesTold()).slice(-3)).toEqual(['EntryWaitsForFunds', 'SelectionOpened', 'SelectionReminded']);
  });

  it('every event follows the one before without a gap', async () => {
    const sequences = (await world.told()).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, at) => at + 1));
  });
});
