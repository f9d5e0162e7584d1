import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import type { Message } from './bus.ts';
import { createInProcessBus } from './in-process.ts';
import { appendOutbox } from './outbox.ts';
import { createRelay } from './relay.ts';
import type { SqlTransaction } from './transaction.ts';

const log = { warn: () => {}, error: () => {} };
const topic = 'orders.events.v1';
const type = 'portal.orders.v1.OrderPlaced';
const occurredAt = '2026-02-02T04:00:00Z';

async function tell(tx: SqlTransaction, key: string, sequence: number): Promise<void> {
  const told = { topic, type, value: new Uint8Array([sequence]), occurredAt };
  await appendOutbox(tx, [told], { key, firstSequence: sequence, cause: { correlationId: 'request' } });
}

async function startWorld() {
  const database = await freshDatabase('orders');
  const db = createTestDatabase(database.url);
  const bus = createInProcessBus();
  const seen: Message[] = [];
  await bus.subscribe('test', [topic], async (message) => void seen.push(message));
  return {
    ...{ db, bus, seen, url: database.url },
    seenAs: () => seen.map(({ key, sequence }) => `${key} ${sequence}`),
    [Symbol.asyncDispose]: async () => {
      await db[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

describe('the relay', () => {
  it('carries what was told, once, with its attributes', async () => {
    await using world = await startWorld();
    await world.db.$transaction((tx) => tell(tx, 'a', 1));
    const relay = createRelay({ ...world, source: 'orders', log });
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['a 1']));
    await world.db.$transaction((tx) => tell(tx, 'a', 2));
    relay.wake();
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['a 1', 'a 2']));
    await relay.stop();
    const [message] = world.seen;
    expect(message).toMatchObject({
      topic,
      type: 'portal.orders.v1.OrderPlaced',
      source: 'orders',
      time: '2026-02-02T04:00:00.000Z',
    });
    expect(message).toMatchObject({ correlationId: 'request', causationId: null });
  });

  it('carries more than fits one batch, in order and once', async () => {
    await using world = await startWorld();
    const sequences = Array.from({ length: 3300 }, (_, at) => at + 1);
    const facts = sequences.map((sequence) => ({ topic, type, value: new Uint8Array([sequence % 256]), occurredAt }));
    await world.db.$transaction((tx) =>
      appendOutbox(tx, facts, { key: 'a', firstSequence: 1, cause: { correlationId: 'request' } }),
    );
    const relay = createRelay({ ...world, source: 'orders', log });
    await vi.waitFor(() => expect(world.seen).toHaveLength(3300), { timeout: 10_000 });
    await relay.stop();
    expect(world.seen.map(({ sequence }) => sequence)).toEqual(sequences);
    expect(await world.db.$queryRawUnsafe('SELECT position FROM outbox WHERE published_at IS NULL')).toEqual([]);
  });

  it('stands by on one connection while another instance leads, however often it is woken', async () => {
    await using world = await startWorld();
    const [first, second] = [createRelay({ ...world, source: 'one', log }), createRelay({ ...world, source: 'two', log })];
    const connections = async () => {
      const sql = `SELECT pid, application_name AS name FROM pg_stat_activity WHERE application_name LIKE '% relay' AND datname = current_database()`;
      return world.db.$queryRawUnsafe<{ pid: number; name: string }[]>(`${sql} ORDER BY name`);
    };
    await vi.waitFor(async () => expect((await connections()).map(({ name }) => name)).toEqual(['one relay', 'two relay']));
    const before = await connections();
    for (let sequence = 1; sequence <= 20; sequence += 1) {
      await world.db.$transaction((tx) => tell(tx, 'a', sequence));
      for (const relay of [first, second]) relay.wake();
    }
    await vi.waitFor(() => expect(world.seen).toHaveLength(20));
    expect(await connections()).toEqual(before);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('does not skip what commits late, behind what was told after it', async () => {
    await using world = await startWorld();
    const relay = createRelay({ ...world, source: 'orders', log });
    const slow = new pg.Client({ connectionString: world.url });
    await slow.connect();
    await slow.query('BEGIN');
    await tell(
      {
        $executeRawUnsafe: async (sql, ...values) => (await slow.query(sql, values)).rowCount ?? 0,
        $queryRawUnsafe: world.db.$queryRawUnsafe,
      },
      'late',
      1,
    );
    await world.db.$transaction((tx) => tell(tx, 'early', 1));
    relay.wake();
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['early 1']));
    await slow.query('COMMIT');
    await slow.end();
    relay.wake();
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['early 1', 'late 1']));
    await relay.stop();
  });

  it('carries nothing of a transaction that was rolled back', async () => {
    await using world = await startWorld();
    const relay = createRelay({ ...world, source: 'orders', log });
    const failing = world.db.$transaction(async (tx) => {
      await tell(tx, 'never', 1);
      throw new Error('a rule said no');
    });
    await expect(failing).rejects.toThrow('a rule said no');
    await world.db.$transaction((tx) => tell(tx, 'a', 1));
    relay.wake();
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['a 1']));
    await relay.stop();
  });

  it('sends a batch again that the bus did not keep', async () => {
    await using world = await startWorld();
    const failures = { left: 1 };
    const bus = {
      ...world.bus,
      publish: async (messages: readonly Message[]) => {
        failures.left -= 1;
        if (failures.left >= 0) throw new Error('the bus is gone');
        await world.bus.publish(messages);
      },
    };
    await world.db.$transaction((tx) => tell(tx, 'a', 1));
    const relay = createRelay({ url: world.url, bus, source: 'orders', log });
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['a 1']), { timeout: 5000 });
    await relay.stop();
  });

  it('is one for each service: a second one waits until the first has ended', async () => {
    await using world = await startWorld();
    const first = createRelay({ ...world, source: 'orders', log });
    await world.db.$transaction((tx) => tell(tx, 'a', 1));
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['a 1']));
    const second = createRelay({ ...world, source: 'orders', log });
    await first.stop();
    await world.db.$transaction((tx) => tell(tx, 'a', 2));
    await vi.waitFor(() => expect(world.seenAs()).toEqual(['a 1', 'a 2']), { timeout: 5000 });
    await second.stop();
  });
});
