import { describe, expect, it } from 'vitest';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTestDatabase } from '../test/database.ts';
import { appendOutbox } from './outbox.ts';

const [topic, occurredAt] = ['applicants.events.v1', '2026-02-02T04:00:00Z'];
const told = (type: string) => [{ topic, type, value: new Uint8Array([1]), occurredAt }];
const telling = { key: '0190a8a0-1000-7000-8000-000000000001', firstSequence: 1, cause: { correlationId: 'request' } };

describe('one new UUID that a client gives to an application and to a complaint', () => {
  it('is no conflict for ever: each tells its own events', async () => {
    await using database = await freshDatabase('applicants');
    await using db = createTestDatabase(database.url);
    for (const type of ['portal.applicants.v1.ApplicationRegistered', 'portal.applicants.v1.ComplaintRegistered']) {
      await db.$transaction((tx) => appendOutbox(tx, told(type), telling));
    }
    const rows = await db.$queryRawUnsafe<{ ids: number }[]>('SELECT count(DISTINCT id)::int AS ids FROM outbox');
    expect(rows).toEqual([{ ids: 2 }]);
  });
});
