import { describe, expect, it } from 'vitest';
import { type Decider, Refusal, VersionConflict } from '@aleumet/domain';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import { createCommandHandler } from './command-handler.ts';
import { appendOutbox } from './outbox.ts';
import type { SqlTransaction } from './transaction.ts';

type Count = { amount: number };
type Added = { by: number };

const decider: Decider<Count, Added, Added, { most: number }> = {
  initial: { amount: 0 },
  decide: ({ amount }, { by }, { most }) => {
    if (by === 0) return [];
    if (amount + by > most) throw new Refusal('TOO_MANY', { amount, most });
    return [{ by }];
  },
  evolve: ({ amount }, { by }) => ({ amount: amount + by }),
};

/** A counter kept in the table of budget hints: any table with a version will do. */
const KEY = '0190a8a0-1000-7000-8000-000000000001';
const READ = 'SELECT free_tiyn::int AS amount, version::int FROM budget_hints';
const INSERT = `INSERT INTO budget_hints (department_id, kind, year, free_tiyn, version) VALUES ('${KEY}', 'K', 2026, $1, $2)`;
const UPDATE = 'UPDATE budget_hints SET free_tiyn = $1, version = $2 WHERE version = $3';

async function startWorld(beforeSave: () => Promise<void> = async () => {}) {
  const database = await freshDatabase('orders');
  const db = createTestDatabase(database.url);
  const rings: number[] = [];
  const handle = createCommandHandler<SqlTransaction, Count, Added, Added, { most: number }>({
    db,
    decider,
    load: async (tx) => {
      const [row] = await tx.$queryRawUnsafe<{ amount: number; version: number }[]>(READ);
      return { state: { amount: row?.amount ?? 0 }, facts: { most: 10 }, version: row?.version ?? 0 };
    },
    save: async (tx, { state, events, version }) => {
      await beforeSave();
      const from = version - events.length;
      if (from === 0) await tx.$executeRawUnsafe(INSERT, state.amount, version);
      else if ((await tx.$executeRawUnsafe(UPDATE, state.amount, version, from)) === 0) throw new VersionConflict('count');
    },
    publish: (tx, { events, version }, cause) => {
      const told = events.map(({ by }) => ({
        topic: 't',
        type: 'Added',
        value: new Uint8Array([by]),
        occurredAt: '2026-02-02T00:00:00Z',
      }));
      return appendOutbox(tx, told, { key: KEY, firstSequence: version - events.length + 1, cause });
    },
    committed: () => rings.push(1),
  });
  return {
    ...{ db, handle, rings },
    rows: () => db.$queryRawUnsafe(READ),
    told: () => db.$queryRawUnsafe('SELECT sequence::int AS sequence, causation_id FROM outbox ORDER BY position'),
    [Symbol.asyncDispose]: async () => {
      await db[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

const request = { correlationId: 'request' };

describe('a command', () => {
  it('keeps state and event together, and rings the outboxWritten', async () => {
    await using world = await startWorld();
    await world.handle({ by: 3 }, request);
    await world.handle({ by: 4 }, request);
    expect(await world.rows()).toEqual([{ amount: 7, version: 2 }]);
    expect(await world.told()).toEqual([
      { sequence: 1, causation_id: null },
      { sequence: 2, causation_id: null },
    ]);
    expect(world.rings).toHaveLength(2);
  });

  it('that is refused leaves no trace, not even of its message', async () => {
    await using world = await startWorld();
    await expect(world.handle({ by: 11 }, { ...request, messageId: 'm' })).rejects.toMatchObject({ code: 'TOO_MANY' });
    expect(await world.rows()).toEqual([]);
    expect(await world.told()).toEqual([]);
    expect(await world.db.$queryRawUnsafe('SELECT * FROM inbox')).toEqual([]);
    expect(world.rings).toEqual([]);
  });

  it('that was done already tells nothing', async () => {
    await using world = await startWorld();
    await world.handle({ by: 0 }, request);
    expect(await world.told()).toEqual([]);
    expect(world.rings).toEqual([]);
  });

  it('of a message has its effect once, however often the message comes', async () => {
    await using world = await startWorld();
    const cause = { ...request, messageId: 'm' };
    await Promise.all([world.handle({ by: 3 }, cause), world.handle({ by: 3 }, cause)]);
    await world.handle({ by: 3 }, cause);
    expect(await world.rows()).toEqual([{ amount: 3, version: 1 }]);
    expect(await world.told()).toEqual([{ sequence: 1, causation_id: 'm' }]);
  });

  it('of a message has one effect for each target', async () => {
    await using world = await startWorld();
    await world.handle({ by: 3 }, { ...request, messageId: 'm', target: 'one' });
    await world.handle({ by: 3 }, { ...request, messageId: 'm', target: 'other' });
    expect(await world.rows()).toEqual([{ amount: 6, version: 2 }]);
  });

  it('that loses a race is decided again on the new facts', async () => {
    await using world = await startWorld();
    await Promise.all([1, 2].map((by) => world.handle({ by }, request)));
    expect(await world.rows()).toEqual([{ amount: 3, version: 2 }]);
    expect(await world.told()).toEqual([
      { sequence: 1, causation_id: null },
      { sequence: 2, causation_id: null },
    ]);
  });

  it('that loses three times in a row is given back as a conflict', async () => {
    const attempts = { count: 0 };
    await using world = await startWorld(async () => {
      attempts.count += 1;
      throw new VersionConflict('count');
    });
    await expect(world.handle({ by: 1 }, request)).rejects.toBeInstanceOf(VersionConflict);
    expect(attempts.count).toBe(3);
  });
});
