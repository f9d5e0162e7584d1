import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { momentOf, UnreadableValue } from '@aleumet/domain';
import { demoDepartments, demoEmployees } from '@aleumet/testkit/demo';
import { findFunded } from '../src/entry/entry-details.ts';
import { fromRow } from '../src/entry/row.ts';
import { caseOf, fund, loadCalendar, morning, queueCase, setAmount } from './fixtures.ts';
import { JOURNAL, PERSONS } from './operations.ts';
import { startQueue, type World } from './world.ts';

const { specialistAlmaty } = demoEmployees;
const { karaganda } = demoDepartments;
const [first, bad, last] = [caseOf(1), caseOf(2), caseOf(3)];
const shown = [{ id: first.entryId }, null, { id: last.entryId }];

let world: World;

/** Three entries in one queue, of which the second came through a channel that nobody knows. */
beforeAll(async () => {
  world = await startQueue();
  await loadCalendar(world);
  await setAmount(world);
  await fund(world, 14_000_000);
  for (const one of [first, bad, last]) await queueCase(world, one, { receivedAt: morning('2026-01-20') });
  await world.deps.db.entry.updateMany({ where: { id: bad.entryId }, data: { channel: 'BY_PIGEON' } });
});
afterAll(() => world[Symbol.asyncDispose]());

describe('an entry that cannot be shown', () => {
  it('costs itself only in the journal, and the others keep their places behind it', async () => {
    const { data, errors } = await world.askWithPlaces(specialistAlmaty, JOURNAL);
    const nodes = [{ id: first.entryId, place: 1 }, null, { id: last.entryId, place: 3 }];
    expect(data).toMatchObject({ queueJournal: { nodes } });
    expect(errors).toEqual(['queueJournal.nodes.1 INTERNAL_SERVER_ERROR']);
  });

  it('is walked past by pages', async () => {
    const found: unknown[] = [];
    for (let after: unknown = null, more: unknown = true; more === true && found.length < 9;) {
      const { data } = await world.ask(specialistAlmaty, JOURNAL, { first: 1, after });
      const page = data?.['queueJournal'] as { nodes: ({ id: string } | null)[]; pageInfo: Record<string, unknown> };
      found.push(...page.nodes.map((node) => node && { id: node.id }));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(found).toEqual(shown);
  });

  it('costs itself only among the entries of persons', async () => {
    const representations = [bad, first].map(({ personId: id }) => ({ __typename: 'Person', id }));
    const { data, errors } = await world.askWithPlaces(specialistAlmaty, PERSONS, { representations });
    expect(data).toMatchObject({
      _entities: [{ queueEntries: { nodes: [null] } }, { queueEntries: { nodes: [{ id: first.entryId }] } }],
    });
    expect(errors).toEqual(['_entities.0.queueEntries.nodes.0 INTERNAL_SERVER_ERROR']);
  });
});

describe('an entry that was served by two orders at once', () => {
  it('is not read, and the error names the column', async () => {
    const window = {
      transferNo: 1,
      openedOn: new Date('2026-01-20'),
      remindOn: new Date('2026-02-20'),
      closesOn: new Date('2026-03-20'),
    };
    const data = { ...window, status: 'SERVED', orderIds: [first.orderId, last.orderId] };
    const row = await world.deps.db.entry.update({ where: { id: bad.entryId }, data: { ...data, channel: 'PROACTIVE' } });
    expect(() => fromRow(row)).toThrow(new UnreadableValue('entry.orderIds', 'is not one order'));
  });
});

describe('a guaranteed amount that is too large to be multiplied', () => {
  it('costs the answer about its own funds only', async () => {
    const elsewhere = caseOf(4);
    await queueCase(world, elsewhere, { departmentId: karaganda.id, region: karaganda.region });
    const amount = await world.deps.db.guaranteedAmount.findFirst({ where: { product: '' } });
    const huge = { region: karaganda.region, amountTiyn: 9_223_372_036_854_775_807n };
    if (amount) await world.deps.db.guaranteedAmount.create({ data: { ...amount, id: elsewhere.orderId, ...huge } });
    const { db } = world.deps;
    const reading = { db, actor: { kind: 'ANONYMOUS' } as const, moment: momentOf(world.deps.clock) };
    expect(await findFunded(reading, [first.entryId, elsewhere.entryId])).toEqual([true, expect.any(Error)]);
  });
});
