import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrderServedSchema, OrderPlacedSchema, toTimestamp } from '@aleumet/proto-events';
import { citizenUser, demoDepartments, demoEmployees, demoRecipients } from '@aleumet/testkit/demo';
import { aigerim, caseOf, fund, introduce, loadCalendar, morning, queueCase, setAmount } from './fixtures.ts';
import { ACTIVATE, ENTITIES, ENTRY, JOURNAL, PERSONS, RELEASE, WORK } from './operations.ts';
import { startQueue, type World } from './world.ts';

const { specialistAlmaty, specialistKaraganda, regionalSpecialist } = demoEmployees;
const { almaty, karaganda } = demoDepartments;
const [second, third, elsewhere, served] = [caseOf(2), caseOf(3), caseOf(4), caseOf(5)];

let world: World;
type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
const idsIn = (page: unknown) => (page as Page).nodes.map(({ id }) => id);
const journal = async (by: typeof specialistAlmaty | typeof regionalSpecialist, variables: object = {}) =>
  (await world.ask(by, JOURNAL, { ...variables })).data?.['queueJournal'];
const placeOf = async (id: string) => (await world.ask(specialistAlmaty, ENTRY, { id })).data?.['queueEntry'];

beforeAll(async () => {
  world = await startQueue();
  await introduce(world);
  await loadCalendar(world);
  await setAmount(world);
  await fund(world, 14_000_000, 2027);
  await queueCase(world, third, { receivedAt: morning('2026-01-21'), seq: 9 });
  await queueCase(world, second, { receivedAt: morning('2026-01-21'), seq: 8 });
  await queueCase(world, aigerim, { receivedAt: morning('2026-01-20'), seq: 10 });
  await queueCase(world, elsewhere, { departmentId: karaganda.id, region: karaganda.region, receivedAt: morning('2026-01-01') });
  await queueCase(world, served, { receivedAt: morning('2026-01-02') });
  await world.tell(OrderPlacedSchema, {
    about: { entryId: served.entryId, orderId: served.orderId },
    placedAt: toTimestamp(world.now()),
  });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('the journal', () => {
  it('orders by moment of receipt, and by sequence where that is the same (A2-22b)', async () => {
    const all = [served.entryId, aigerim.entryId, second.entryId, third.entryId];
    expect(idsIn(await journal(specialistAlmaty))).toEqual(all);
    expect(idsIn(await journal(specialistAlmaty, { orderBy: 'NEWEST' }))).toEqual(all.toReversed());
  });

  it('counts numbers and places for each department on its own (A2-22b)', async () => {
    expect(await journal(regionalSpecialist)).toMatchObject({ nodes: [{ id: elsewhere.entryId, queueNo: 1, place: 1 }] });
    expect(await placeOf(third.entryId)).toMatchObject({ queueNo: 1, place: 4 });
  });

  it('turns pages without gaps, in the order of receipt (A2-22b)', async () => {
    const first = (await journal(specialistAlmaty, { first: 3 })) as Page;
    expect([idsIn(first).length, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const rest = await journal(specialistAlmaty, { first: 3, after: first.pageInfo.endCursor });
    expect(rest).toMatchObject({ nodes: [{ id: third.entryId }], pageInfo: { hasNextPage: false } });
  });

  it('refuses a cursor of another list', async () => {
    for (const after of ['', Buffer.from('a b c').toString('base64url')]) {
      expect((await world.ask(specialistAlmaty, JOURNAL, { after })).codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('filters by status and department', async () => {
    expect(idsIn(await journal(specialistAlmaty, { filter: { statuses: ['ORDERED'] } }))).toEqual([served.entryId]);
    expect(idsIn(await journal(specialistAlmaty, { filter: { statuses: [] } }))).toEqual([]);
    expect(idsIn(await journal(specialistAlmaty, { filter: { departmentId: karaganda.id } }))).toEqual([]);
    expect(idsIn(await journal(specialistKaraganda, { filter: { departmentId: karaganda.id } }))).toEqual([elsewhere.entryId]);
    expect(idsIn(await journal(regionalSpecialist, { filter: { departmentId: almaty.id } }))).toEqual([]);
  });
});

describe('a place', () => {
  it('is held while an order lives, and moves up when the service has begun (A2-22b, A2-26a)', async () => {
    expect(await placeOf(served.entryId)).toMatchObject({ place: 1, liveOrders: [{ id: served.orderId }] });
    const about = { entryId: served.entryId, orderId: served.orderId };
    const service = { about, servedOn: '2026-03-01', budgetYear: 2026, begins: true };
    await world.tell(OrderServedSchema, service);
    expect(await placeOf(served.entryId)).toMatchObject({ place: null, status: 'SERVED', nextOn: '2027-01-01' });
    expect(await placeOf(aigerim.entryId)).toMatchObject({ place: 1 });
  });
});

describe('other services show the queue', () => {
  it('beside person, application and measure, as far as the actor may see', async () => {
    const representations = [
      { __typename: 'QueueEntry', id: aigerim.entryId },
      { __typename: 'Person', id: aigerim.personId },
      { __typename: 'Application', id: aigerim.applicationId },
      { __typename: 'Measure', id: aigerim.measureId },
      { __typename: 'Application', id: second.applicationId },
    ];
    const queueEntry = { id: aigerim.entryId };
    const { data, codes } = await world.ask(citizenUser(demoRecipients.aigerim), ENTITIES, { representations });
    expect(codes).toEqual([]);
    const queueEntries = { nodes: [queueEntry] };
    expect(data?.['_entities']).toEqual([
      { ...queueEntry, place: 1 },
      { queueEntries },
      { queueEntry },
      { queueEntry },
      { queueEntry: null },
    ]);
  });
});

describe('entries of several persons', () => {
  const pageOf = async (personIds: string[], page: object) => {
    const representations = personIds.map((id) => ({ __typename: 'Person', id }));
    const { data } = await world.ask(specialistAlmaty, PERSONS, { representations, ...page });
    return data?.['_entities'];
  };

  it('come with one question, to each person the own ones', async () => {
    expect(await pageOf([third.personId, elsewhere.personId, aigerim.personId], { first: 1 })).toMatchObject([
      { queueEntries: { nodes: [{ id: third.entryId }], pageInfo: { hasNextPage: false } } },
      { queueEntries: { nodes: [], pageInfo: { hasNextPage: false } } },
      { queueEntries: { nodes: [{ id: aigerim.entryId }], pageInfo: { hasNextPage: false } } },
    ]);
  });

  it('go on behind the cursor', async () => {
    const [{ queueEntries }] = (await pageOf([third.personId], { first: 1 })) as [{ queueEntries: Page }];
    const after = queueEntries.pageInfo.endCursor;
    expect(await pageOf([third.personId], { first: 1, after })).toMatchObject([{ queueEntries: { nodes: [] } }]);
  });
});

describe('the work list', () => {
  it('leads with the nearest term, tells what is overdue, and then follows the queue (A2-25e)', async () => {
    const work = async (tasks?: string[]) => (await world.ask(specialistAlmaty, WORK, { filter: { tasks } })).data?.['workList'];
    world.moveTo(morning('2026-04-03'));
    await world.sweep();
    expect((await world.ask(citizenUser(demoRecipients.aigerim), ACTIVATE, { id: aigerim.entryId })).codes).toEqual([]);
    expect(await work()).toMatchObject({
      nodes: [{ id: aigerim.entryId, activation: { dueOn: '2026-04-06', isOverdue: false } }],
    });
    world.moveTo(morning('2026-04-07'));
    expect(await work()).toMatchObject({ nodes: [{ id: aigerim.entryId, activation: { isOverdue: true } }] });
    expect(idsIn(await work(['DECIDE']))).toEqual([]);
  });

  it('holds from 1 January who was served in the year before; the release follows the queue (A2-26a)', async () => {
    world.moveTo(morning('2026-12-31'));
    expect((await world.ask(specialistAlmaty, RELEASE, { id: served.entryId })).codes).toEqual(['RIGHT_USED_UP']);
    expect(idsIn((await world.ask(specialistAlmaty, WORK)).data?.['workList'])).toEqual([aigerim.entryId]);
    world.moveTo(morning('2027-01-01'));
    const { data } = await world.ask(specialistAlmaty, WORK);
    expect(idsIn(data?.['workList'])).toEqual([aigerim.entryId, served.entryId]);
    const page = async (after?: string) =>
      (await world.ask(specialistAlmaty, WORK, { first: 1, after })).data?.['workList'] as Page;
    const [first, rest] = [await page(), await page((await page()).pageInfo.endCursor)];
    expect([...idsIn(first), ...idsIn(rest), rest.pageInfo.hasNextPage]).toEqual([aigerim.entryId, served.entryId, false]);
    const released = await world.ask(specialistAlmaty, RELEASE, { id: served.entryId });
    expect(released.data?.['releaseEntry']).toMatchObject({
      ...{ status: 'SELECTION_OPEN', queueNo: 4, place: 1 },
      window: { transferNo: 2, openedOn: '2027-01-01', closesOn: '2027-03-01' },
    });
    expect((await world.told()).slice(-2).map(({ type }) => type)).toEqual(['EntryRequeued', 'SelectionOpened']);
  });
});
