import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FactMissing } from '@aleumet/domain';
import { ApplicationGrantedSchema, Channel, IrpFormedSchema } from '@aleumet/proto-events';
import { demoDepartments, demoEmployees } from '@aleumet/testkit/demo';
import { aigerim, caseOf, granted, measure, morning } from './fixtures.ts';
import { startQueue, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await startQueue();
});
afterAll(() => world[Symbol.asyncDispose]());

describe('a granted application', () => {
  it('enters the journal with the next number before its measure is known, and waits for the transfer (A2-22b, A2-23a)', async () => {
    const message = world.messageOf(ApplicationGrantedSchema, granted(aigerim), aigerim.applicationId);
    await expect(world.deliver(message)).rejects.toThrow(FactMissing);
    expect((await world.told()).map(({ type, sequence }) => [type, sequence])).toEqual([['EntryQueued', 1]]);

    await world.tell(IrpFormedSchema, measure(aigerim));
    world.moveTo(morning('2026-02-03'));
    await world.deliver(message);
    await world.deliver(message);
    const [queued, opened, ...more] = await world.told();
    expect(more).toEqual([]);
    expect(queued?.event).toEqual({
      about: {
        ...{ personId: aigerim.personId, departmentId: demoDepartments.almaty.id, region: '75', caseNo: '75-1' },
        ...{ applicationId: aigerim.applicationId, measureId: aigerim.measureId, entryId: aigerim.entryId },
        kind: 'SERVICE_KIND_SANATORIUM_RESORT_TREATMENT',
        ...{ ageBand: 'AGE_BAND_FROM_30_TO_44', disabilityGroup: 'DISABILITY_GROUP_SECOND' },
      },
      ...{ queueNo: '1', seq: '1', channel: 'CHANNEL_EMPLOYMENT_DEPARTMENT' },
      specialistId: demoEmployees.specialistAlmaty.specialistId,
      ...{ receivedAt: '2026-01-26T05:00:00Z', queuedAt: '2026-02-02T04:00:00Z' },
    });
    expect(opened).toMatchObject({ type: 'SelectionOpened', key: aigerim.entryId, sequence: 2 });
    expect(opened?.event).toMatchObject({
      transferNo: 1,
      openedOn: '2026-02-02',
      remindOn: '2026-03-02',
      closesOn: '2026-04-02',
    });
  });

  it('gets a number of its own, however many come at once (A2-22b)', async () => {
    const others = [2, 3, 4, 5, 6].map((n) => caseOf(n));
    for (const other of others) await world.tell(IrpFormedSchema, measure(other));
    await Promise.all(others.map((other) => world.tell(ApplicationGrantedSchema, granted(other))));
    const rows = await world.deps.db.entry.findMany({ orderBy: { queueNo: 'asc' }, select: { queueNo: true, status: true } });
    expect(rows.map(({ queueNo }) => Number(queueNo))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['SELECTION_OPEN']));
  });

  it('is closed instead of transferred when its measure has expired (A2-23a, A2-4b)', async () => {
    const late = caseOf(7);
    await world.tell(IrpFormedSchema, measure(late, { validTo: '2026-02-02' }));
    await world.tell(ApplicationGrantedSchema, granted(late));
    const row = await world.deps.db.entry.findUniqueOrThrow({ where: { id: late.entryId } });
    expect(row).toMatchObject({ status: 'CLOSED', reason: 'MEASURE_EXPIRED', transferNo: null, queueNo: 7n });
  });
});

describe('a granted application whose record is incomplete', () => {
  const complete = granted(caseOf(8));
  it.each([
    { field: 'channel', broken: { ...complete, channel: Channel.UNSPECIFIED } },
    { field: 'received_at', broken: { ...complete, receivedAt: undefined } },
    { field: 'specialist_id', broken: { ...complete, specialistId: '' } },
  ])('is not registered, and the operator learns that $field is missing (A2-22b)', async ({ field, broken }) => {
    await expect(world.tell(ApplicationGrantedSchema, broken)).rejects.toThrow(new RegExp(`^${field}: `));
  });
});
