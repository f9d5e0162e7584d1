import { describe, expect, it, vi } from 'vitest';
import type { Message } from '@aleumet/messaging';
import { IrpFormedSchema, ServiceKind } from '@aleumet/proto-events';
import { citizenUser, demoEmployees, demoRecipients, type TokenHolder } from '@aleumet/testkit/demo';
import { aigerim, caseOf, measure } from './fixtures.ts';
import { startQueue, type World } from './world.ts';

const PARKED = `query ($filter: ParkedMessageFilter, $first: Int, $after: String) {
  queueParkedMessages(filter: $filter, first: $first, after: $after) {
    nodes { id type topic key reason attempts nextAttemptAt occurredAt } pageInfo { hasNextPage endCursor } } }`;
const RELEASE = `mutation ($messageId: Line!) { releaseQueueMessage(input: { messageId: $messageId }) { id attempts } }`;

const PATIENCE = { timeout: 10_000 };

type Parked = { id: string; key: string; reason: string; attempts: number; nextAttemptAt: string | null };
type Page = { nodes: Parked[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

const { operator } = demoEmployees;
const others: [string, TokenHolder | undefined][] = [
  ['nobody', undefined],
  ['a recipient', citizenUser(demoRecipients.aigerim)],
  ['a specialist', demoEmployees.specialistAlmaty],
  ['a provider', demoEmployees.alatau],
  ['a payer', demoEmployees.payerAlmaty],
  ['a data bank', demoEmployees.dataBank],
];

async function parkedIn(world: World, variables: Record<string, unknown> = {}): Promise<Page> {
  const { data, codes } = await world.ask(operator, PARKED, variables);
  expect(codes).toEqual([]);
  return data?.['queueParkedMessages'] as Page;
}

const release = (world: World, { id: messageId }: { id: string }) => world.ask(operator, RELEASE, { messageId });

/** A running queue whose bus has brought a measure of no kind, and then the same measure as it should be. */
async function startWithPoison() {
  const world = await startQueue();
  await world.service.start();
  const { about, ...term } = measure(aigerim);
  const broken = { ...term, about: { ...about, kind: ServiceKind.UNSPECIFIED } };
  const poison = world.messageOf(IrpFormedSchema, broken, aigerim.measureId);
  const behind = world.messageOf(IrpFormedSchema, measure(aigerim), aigerim.measureId);
  const neighbour = caseOf(2);
  await world.deps.bus.publish([poison, behind, world.messageOf(IrpFormedSchema, measure(neighbour), neighbour.measureId)]);
  await vi.waitFor(async () => expect(await world.deps.db.measure.count()).toBe(1), PATIENCE);
  return Object.assign(world, { poison, behind });
}

/** What a repaired program would make of the message: here its bytes are repaired. */
async function repair(world: World, poison: Message, { value }: Message): Promise<void> {
  await world.deps.db.parkedMessage.update({ where: { messageId: poison.id }, data: { value: Buffer.from(value ?? []) } });
}

describe('a message that breaks the contract', () => {
  it('is seen by the operator with the later ones of its key, without its content', async () => {
    await using world = await startWithPoison();
    const { nodes } = await parkedIn(world);
    expect(nodes).toMatchObject([
      {
        ...{ id: world.poison.id, type: 'portal.irp.v1.IrpFormed', topic: 'irp.events.v1', key: aigerim.measureId },
        ...{ reason: expect.stringMatching(/^kind: /), attempts: 1, nextAttemptAt: null, occurredAt: world.now() },
      },
      { id: world.behind.id, reason: 'waits for an earlier message', attempts: 0, nextAttemptAt: expect.any(String) },
    ]);
    expect(await parkedIn(world, { filter: { needsOperator: true } })).toMatchObject({ nodes: [{ id: world.poison.id }] });
    expect(await parkedIn(world, { filter: { needsOperator: false } })).toMatchObject({ nodes: [{ id: world.behind.id }] });
  });

  it('is listed page by page', async () => {
    await using world = await startWithPoison();
    const first = await parkedIn(world, { first: 1 });
    expect(first).toMatchObject({ nodes: [{ id: world.poison.id }], pageInfo: { hasNextPage: true } });
    const rest = await parkedIn(world, { first: 1, after: first.pageInfo.endCursor });
    expect(rest).toMatchObject({ nodes: [{ id: world.behind.id }], pageInfo: { hasNextPage: false } });
    const after = Buffer.from('nothing').toString('base64url');
    expect((await world.ask(operator, PARKED, { after })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is released, tried again, and parked again while nothing is repaired', async () => {
    await using world = await startWithPoison();
    expect((await release(world, world.poison)).data).toEqual({ releaseQueueMessage: { id: world.poison.id, attempts: 0 } });
    await vi.waitFor(
      async () => expect((await parkedIn(world)).nodes[0]).toMatchObject({ attempts: 1, nextAttemptAt: null }),
      PATIENCE,
    );
    expect((await parkedIn(world)).nodes).toHaveLength(2);
    expect(await world.service.backlog()).toMatchObject({ inbox: 0 }); // both wait for an operator, and nothing moves by itself
  });

  it('is released, handled, and lets those behind it go', async () => {
    await using world = await startWithPoison();
    await repair(world, world.poison, world.behind);
    await release(world, world.poison);
    await vi.waitFor(async () => expect((await parkedIn(world)).nodes).toEqual([]), PATIENCE);
    expect(await world.deps.db.measure.findUnique({ where: { measureId: aigerim.measureId } })).not.toBeNull();
    expect(await world.service.backlog()).toMatchObject({ outbox: 0, inbox: 0, lag: 0 });
    expect((await release(world, world.poison)).data).toEqual({ releaseQueueMessage: null });
  });

  it.each(others)('is neither seen nor released by %s', async (_who, holder) => {
    await using world = await startQueue();
    const code = holder ? 'FORBIDDEN' : 'UNAUTHENTICATED';
    expect((await world.ask(holder, PARKED)).codes).toEqual([code]);
    expect((await world.ask(holder, RELEASE, { messageId: 'any' })).codes).toEqual([code]);
  });
});
