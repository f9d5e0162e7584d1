import { describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import { type Message, MessageRefused } from './bus.ts';
import { createInProcessBus } from './in-process.ts';
import { LARGEST_MESSAGE } from './largest-message.ts';
import { appendOutbox } from './outbox.ts';
import { listRefused, releaseRefused } from './refused-events.ts';
import { createRelay } from './relay.ts';

const [topic, type, occurredAt] = ['applicants.events.v1', 'portal.applicants.v1.PersonRegistered', '2026-02-02T04:00:00Z'];
const within = { timeout: 20_000 };
const TOO_LARGE = new Uint8Array(LARGEST_MESSAGE + 1);

/** A relay over a bus that takes no message for which `refuses` returns true. */
async function startWorld(refuses: (message: Message) => boolean = () => false) {
  const database = await freshDatabase('applicants');
  const db = createTestDatabase(database.url);
  const inProcess = createInProcessBus();
  const bus = {
    ...inProcess,
    publish: async (messages: readonly Message[]) => {
      if (messages.some(refuses)) throw new MessageRefused('the record is not valid');
      await inProcess.publish(messages);
    },
  };
  const seen: string[] = [];
  const alarms: object[] = [];
  await bus.subscribe('test', [topic], async ({ key, sequence }) => void seen.push(`${key} ${sequence}`));
  const log = { warn: () => {}, error: (fields: object) => void alarms.push(fields) };
  const relay = createRelay({ url: database.url, bus, source: 'applicants', log });
  return {
    ...{ db, seen, alarms, relay },
    tell: async (key: string, firstSequence: number, ...values: Uint8Array[]) => {
      const facts = values.map((value) => ({ topic, type, value, occurredAt }));
      await db.$transaction((tx) => appendOutbox(tx, facts, { key, firstSequence, cause: { correlationId: 'request' } }));
      relay.wake();
    },
    unpublished: async () => {
      const sql = `SELECT key || ' ' || sequence AS event FROM outbox WHERE published_at IS NULL ORDER BY position`;
      return (await db.$queryRawUnsafe<{ event: string }[]>(sql)).map(({ event }) => event);
    },
    [Symbol.asyncDispose]: async () => {
      await relay.stop();
      await db[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

const small = new Uint8Array([1]);

describe('a person with 15,000 representatives', () => {
  it('does not stop the events of all others: the event that no bus takes is set aside, and its key waits behind it', async () => {
    await using world = await startWorld();
    await world.tell('a', 1, small, TOO_LARGE, small);
    await world.tell('b', 1, small, small);
    await vi.waitFor(() => expect(world.seen).toEqual(['a 1', 'b 1', 'b 2']), within);
    await world.tell('a', 4, small);
    await world.tell('c', 1, small);
    await vi.waitFor(() => expect(world.seen).toEqual(['a 1', 'b 1', 'b 2', 'c 1']), within);
    await vi.waitFor(async () => expect(await world.unpublished()).toEqual(['a 2', 'a 3', 'a 4']), within);
  });

  it('is told to the operator once, with nothing of its content', async () => {
    await using world = await startWorld();
    await world.tell('a', 1, TOO_LARGE, small);
    await world.tell('b', 1, small);
    await vi.waitFor(() => expect(world.seen).toEqual(['b 1']), within);
    const reason = expect.stringContaining(`more than the ${LARGEST_MESSAGE} that a bus takes`);
    const about = { topic, type, key: 'a', size: TOO_LARGE.length, reason };
    const alarm = { ...about, eventId: expect.any(String), source: 'applicants' };
    await vi.waitFor(() => expect(world.alarms).toEqual([alarm]), within);
    const refused = await listRefused(world.db, { limit: 10 });
    expect(refused).toMatchObject([{ ...about, behind: 1 }]);
    expect(refused[0]).not.toHaveProperty('value');
  });
});

describe('a record that the broker refuses among a thousand others', () => {
  const isPoison = ({ key, sequence }: Message) => key === 'k7' && sequence === 3;

  it('is found by halving the batch; each key keeps its order', async () => {
    await using world = await startWorld(isPoison);
    for (let at = 0; at < 100; at += 1) await world.tell(`k${at}`, 1, ...Array.from({ length: 10 }, () => small));
    await vi.waitFor(async () => expect(await world.unpublished()).toHaveLength(8), within);
    expect(await world.unpublished()).toEqual([3, 4, 5, 6, 7, 8, 9, 10].map((sequence) => `k7 ${sequence}`));
    const ofOne = world.seen.filter((event) => event.startsWith('k8 '));
    expect([...new Set(ofOne)]).toEqual(Array.from({ length: 10 }, (_, at) => `k8 ${at + 1}`));
    expect(world.alarms).toHaveLength(1);
  });

  it('goes again when the operator releases it, with those behind it in their order', async () => {
    const broker = { refuses: true };
    await using world = await startWorld(() => broker.refuses);
    await world.tell('a', 1, small, small);
    await vi.waitFor(async () => expect(await listRefused(world.db, { limit: 10 })).toHaveLength(1), within);
    const [refused] = await listRefused(world.db, { limit: 10 });
    broker.refuses = false;
    expect(await releaseRefused(world.db, refused?.id ?? '')).toEqual(refused);
    await vi.waitFor(() => expect(world.seen).toEqual(['a 1', 'a 2']), within);
    expect(await listRefused(world.db, { limit: 10 })).toEqual([]);
    expect(await releaseRefused(world.db, refused?.id ?? '')).toBeUndefined();
    expect(await releaseRefused(world.db, 'no id at all')).toBeUndefined();
  });
});
