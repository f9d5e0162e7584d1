import { describe, expect, it } from 'vitest';
import { freshDatabase } from '@aleumet/testkit/database';
import { interleaved } from '@aleumet/testkit/interleaved';
import { createTestDatabase } from '../test/database.ts';
import { changeIfNewer, keepNewest } from './keep-newest.ts';
import type { Database, SqlTransaction } from './transaction.ts';

const entry = { entryId: '0190a8a0-1000-7000-8000-000000000001' };
const about = {
  personId: '0190a8a0-1000-7000-8000-000000000002',
  applicationId: '0190a8a0-1000-7000-8000-000000000003',
  measureId: '0190a8a0-1000-7000-8000-000000000004',
};
const other = { entryId: '0190a8a0-1000-7000-8000-000000000005' };

const opened = (version: number, status = 'OPEN') => ({
  ...{ table: 'selections', key: entry, version },
  columns: { ...about, closesOn: '2026-04-02', status },
});
const changed = (version: number, status: string) => ({ table: 'selections', key: entry, version, columns: { status } });

const rowsOf = (db: SqlTransaction) =>
  db.$queryRawUnsafe<unknown[]>('SELECT version::int, status, closes_on::text FROM selections ORDER BY entry_id');

async function withDatabase(work: (db: Database<SqlTransaction>) => Promise<void>): Promise<void> {
  await using database = await freshDatabase('orders');
  await using db = createTestDatabase(database.url);
  await work(db);
}

describe('a row that keeps the newest version', () => {
  it('is written by a first and by a newer message, not by a repeated or an older one', () =>
    withDatabase(async (db) => {
      expect(await keepNewest(db, opened(3))).toBe(true);
      expect(await keepNewest(db, opened(5, 'BLOCKED'))).toBe(true);
      expect(await keepNewest(db, opened(5, 'CLOSED'))).toBe(false);
      expect(await keepNewest(db, opened(4, 'OPEN'))).toBe(false);
      expect(await rowsOf(db)).toEqual([{ version: 5, status: 'BLOCKED', closes_on: '2026-04-02' }]);
    }));

  it('stays when an older first message comes while the newer one is being written', () =>
    withDatabase(async (db) => {
      const answers = await interleaved(
        db,
        (tx) => keepNewest(tx, opened(5, 'BLOCKED')),
        (tx) => keepNewest(tx, opened(4)),
      );
      expect(answers).toEqual([true, false]);
      expect(await rowsOf(db)).toEqual([{ version: 5, status: 'BLOCKED', closes_on: '2026-04-02' }]);
    }));

  it('is newer when the newer message comes while the older one is being written', () =>
    withDatabase(async (db) => {
      const answers = await interleaved(
        db,
        (tx) => keepNewest(tx, opened(4)),
        (tx) => keepNewest(tx, opened(5, 'BLOCKED')),
      );
      expect(answers).toEqual([true, true]);
      expect(await rowsOf(db)).toEqual([{ version: 5, status: 'BLOCKED', closes_on: '2026-04-02' }]);
    }));
});

describe('a row of which a message changes a part', () => {
  it('is changed by a newer message only, and the other columns and rows stay', () =>
    withDatabase(async (db) => {
      await keepNewest(db, opened(3));
      await keepNewest(db, { ...opened(1), key: other });
      expect(await changeIfNewer(db, changed(5, 'BLOCKED'))).toBe(true);
      expect(await changeIfNewer(db, changed(5, 'CLOSED'))).toBe(false);
      expect(await changeIfNewer(db, changed(4, 'OPEN'))).toBe(false);
      expect(await rowsOf(db)).toEqual([
        { version: 5, status: 'BLOCKED', closes_on: '2026-04-02' },
        { version: 1, status: 'OPEN', closes_on: '2026-04-02' },
      ]);
    }));

  it('keeps the newest of two changes at once', () =>
    withDatabase(async (db) => {
      await keepNewest(db, opened(3));
      const answers = await interleaved(
        db,
        (tx) => changeIfNewer(tx, changed(5, 'CLOSED')),
        (tx) => changeIfNewer(tx, changed(4, 'BLOCKED')),
      );
      expect(answers).toEqual([true, false]);
      expect(await rowsOf(db)).toEqual([{ version: 5, status: 'CLOSED', closes_on: '2026-04-02' }]);
    }));

  it('is awaited when it has not arrived', () =>
    withDatabase(async (db) => {
      await expect(changeIfNewer(db, changed(2, 'CLOSED'))).rejects.toMatchObject({ code: 'FACT_MISSING', fact: 'selections' });
      expect(await rowsOf(db)).toEqual([]);
    }));
});
