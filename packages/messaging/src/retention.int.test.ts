import { describe, expect, it } from 'vitest';
import { plainDate } from '@aleumet/domain';
import { messageOn } from '@aleumet/testkit/contracts/bus';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import { admit } from './parking.ts';
import { forgetOld, retentionOn } from './retention.ts';
import { IDENTITIES_TOPIC } from './topic.ts';

const POLICY = { outboxDays: 400, inboxDays: 800 };
const EVENTS = `INSERT INTO outbox (id, topic, key, type, sequence, occurred_at, correlation_id, value, published_at)
  SELECT gen_random_uuid(), $1, 'key ' || row, 'Type', row, now() - $2::int * interval '1 day', 'request', '\\x01',
    CASE WHEN $3::boolean THEN now() - $2::int * interval '1 day' END FROM generate_series(1, $4::int) AS row`;
const MESSAGES = `INSERT INTO inbox (message_id, target, outcome, seen_at)
  SELECT 'message ' || $1::int || ' ' || row, '', 'DONE', now() - $1::int * interval '1 day' FROM generate_series(1, $2::int) AS row`;

/** An outbox and an inbox with rows of this age, in days. */
async function startWorld() {
  const database = await freshDatabase('applicants');
  const db = createTestDatabase(database.url);
  const left = (table: string, column: string) =>
    db.$queryRawUnsafe(
      `SELECT round(extract(epoch FROM now() - ${column}) / 86400)::int AS age, count(*)::int AS rows FROM ${table} GROUP BY 1 ORDER BY 1`,
    );
  return {
    db,
    publish: (topic: string, age: number, rows: number) => db.$executeRawUnsafe(EVENTS, topic, age, true, rows),
    tell: (age: number, rows: number) => db.$executeRawUnsafe(EVENTS, 'applicants.events.v1', age, false, rows),
    receive: (age: number, rows: number) => db.$executeRawUnsafe(MESSAGES, age, rows),
    outbox: () => left('outbox', 'occurred_at'),
    inbox: () => left('inbox', 'seen_at'),
    [Symbol.asyncDispose]: async () => {
      await db[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

describe('an outbox and an inbox that grow for years', () => {
  it('lose what is older than the policy, and keep what a restore needs', async () => {
    await using world = await startWorld();
    for (const age of [500, 401, 399, 1]) await world.publish('applicants.events.v1', age, 10);
    await world.publish(IDENTITIES_TOPIC, 450, 10);
    await world.tell(600, 10);
    for (const age of [900, 801, 799, 401]) await world.receive(age, 10);
    expect(await forgetOld(world.db, POLICY)).toBe(40);
    const ten = (age: number) => ({ age, rows: 10 });
    expect(await world.outbox()).toEqual([1, 399, 450, 600].map(ten));
    expect(await world.inbox()).toEqual([401, 799].map(ten));
    expect(await forgetOld(world.db, POLICY)).toBe(0);
  });

  it('are emptied in batches, past identities that stay, also when thousands were published at once', async () => {
    await using world = await startWorld();
    await world.publish(IDENTITIES_TOPIC, 500, 2500);
    await world.publish('applicants.events.v1', 450, 2500);
    await world.receive(900, 2500);
    expect(await forgetOld(world.db, POLICY)).toBe(5000);
    expect(await world.outbox()).toEqual([{ age: 500, rows: 2500 }]);
    expect(await world.inbox()).toEqual([]);
  });
});

describe('a message that comes again from the first day of a topic', () => {
  const messageOf = (age: number) => ({
    ...messageOn('orders.events.v1', 'a', 1),
    time: new Date(Date.now() - age * 86_400_000).toISOString(),
  });

  it('has no second effect when the inbox has forgotten it', async () => {
    await using world = await startWorld();
    await world.receive(900, 10);
    await forgetOld(world.db, POLICY);
    expect(await admit(world.db, messageOf(901))).toBe('FORGOTTEN');
    expect(await admit(world.db, messageOf(899))).toBe('NEXT');
  });

  it('is handled by a service that is new and has forgotten nothing', async () => {
    await using world = await startWorld();
    await forgetOld(world.db, POLICY);
    expect(await admit(world.db, messageOf(5000))).toBe('NEXT');
  });
});

describe('the policy of retention', () => {
  it('lets no inbox forget what an outbox can publish again', async () => {
    const { outboxDays, inboxDays } = retentionOn(plainDate('2026-02-02'));
    expect(inboxDays).toBeGreaterThan(outboxDays);
    await using world = await startWorld();
    await expect(forgetOld(world.db, { outboxDays: 400, inboxDays: 400 })).rejects.toThrow('remember longer');
  });
});
