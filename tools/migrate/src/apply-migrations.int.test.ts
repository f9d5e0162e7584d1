import { describe, expect, it } from 'vitest';
import { createScratch, query } from '../test/scratch.ts';
import { applyFolder, pendingMigrations } from './apply-migrations.ts';

const beds = `create table beds (id int primary key);
create function one() returns int language plpgsql as $$ begin return 1; end $$;`;
const recorded = 'select migration_name as name from _prisma_migrations order by 1';

describe('applying migrations', () => {
  it('applies each once, in the order of their names', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260102000000_name_beds', 'alter table beds add name text');
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);

    expect(await applyFolder(scratch, scratch.urls.migrator)).toEqual(['20260101000000_add_beds', '20260102000000_name_beds']);
    expect(await applyFolder(scratch, scratch.urls.migrator)).toEqual([]);
  });

  it('applies each once when two programs start at the same moment', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);

    const applied = await Promise.all([1, 2, 3].map(() => applyFolder(scratch, scratch.urls.migrator)));

    expect(applied.flat()).toEqual(['20260101000000_add_beds']);
  });

  it('tells the app what it still has to wait for', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);
    expect(await pendingMigrations(scratch, scratch.urls.app)).toEqual(['20260101000000_add_beds']);

    await applyFolder(scratch, scratch.urls.migrator);
    expect(await pendingMigrations(scratch, scratch.urls.app)).toEqual([]);
  });

  it('leaves no trace of a migration that fails, and keeps the one before', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);
    await scratch.writeMigrationFile('20260102000000_add_rooms', 'create table rooms (id int); select 1 / 0;');

    await expect(applyFolder(scratch, scratch.urls.migrator)).rejects.toThrow(
      'Migration 20260102000000_add_rooms cannot be applied.',
    );

    expect(await query(scratch.urls.migrator, recorded)).toEqual([{ name: '20260101000000_add_beds' }]);
    expect(await query(scratch.urls.migrator, `select to_regclass('rooms') as rooms`)).toEqual([{ rooms: null }]);
  });

  it('refuses a migration that was changed after it had been applied', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);
    await applyFolder(scratch, scratch.urls.migrator);
    await scratch.writeMigrationFile('20260101000000_add_beds', 'create table beds (id bigint primary key)');

    await expect(applyFolder(scratch, scratch.urls.migrator)).rejects.toThrow('was changed after it had been applied');
  });

  it('refuses a database that began with other migrations, and leaves it as it is', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);
    await applyFolder(scratch, scratch.urls.migrator);
    await scratch.removeMigration('20260101000000_add_beds');
    await scratch.writeMigrationFile('20260102000000_create_beds', beds);

    await expect(applyFolder(scratch, scratch.urls.migrator)).rejects.toThrow(
      'was created with migrations that this version does not have (20260101000000_add_beds). Use an empty database.',
    );

    expect(await query(scratch.urls.migrator, recorded)).toEqual([{ name: '20260101000000_add_beds' }]);
  });

  it('has nothing to do in a database that a newer version brought further', async () => {
    await using scratch = await createScratch();
    await scratch.writeMigrationFile('20260101000000_add_beds', beds);
    await scratch.writeMigrationFile('20260102000000_name_beds', 'alter table beds add name text');
    await applyFolder(scratch, scratch.urls.migrator);
    await scratch.removeMigration('20260102000000_name_beds');

    expect(await applyFolder(scratch, scratch.urls.migrator)).toEqual([]);
    expect(await pendingMigrations(scratch, scratch.urls.app)).toEqual([]);
  });
});
