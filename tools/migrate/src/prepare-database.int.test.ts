import { describe, expect, it } from 'vitest';
import { adminUrl, createScratch, query } from '../test/scratch.ts';
import { applyFolder } from './apply-migrations.ts';
import { prepareDatabase } from './prepare-database.ts';

const beds = 'create table beds (id bigserial primary key)';

describe('when the database is prepared and migrated', () => {
  it('lets the app read and write rows', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);
    await applyFolder(scratch, scratch.urls.migrator);

    await query(scratch.urls.app, 'insert into beds default values');

    expect(await query(scratch.urls.app, 'select id from beds')).toEqual([{ id: '1' }]);
  });

  it('lets the app neither make, nor change, nor empty tables, nor say what was migrated', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);
    await applyFolder(scratch, scratch.urls.migrator);

    const forbidden = [
      'create table rooms (id int)',
      'alter table beds add name text',
      'truncate beds',
      'delete from _prisma_migrations',
    ];
    const attempts = await Promise.allSettled(forbidden.map((sql) => query(scratch.urls.app, sql)));

    expect(attempts.map(({ status }) => status)).toEqual(forbidden.map(() => 'rejected'));
  });

  it('lets no role of another service in', async () => {
    await using scratch = await createScratch();
    await using other = await createScratch();
    const url = new URL(other.urls.app);
    url.pathname = `/${scratch.service}`;

    await expect(query(url.href, 'select 1')).rejects.toThrow('permission denied');
  });

  it('can be prepared again, by several at once', async () => {
    await using scratch = await createScratch();
    const access = { migrator: "m'1", app: 'a 1' };

    const urls = await Promise.all([1, 2, 3].map(() => prepareDatabase(adminUrl(), scratch.service, access)));

    expect(urls).toEqual([scratch.urls, scratch.urls, scratch.urls]);
  });
});
