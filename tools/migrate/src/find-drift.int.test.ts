import { describe, expect, it } from 'vitest';
import { adminUrl, createScratch } from '../test/scratch.ts';
import { findDrift } from './find-drift.ts';
import { prismaFolder, servicesWithDatabase } from './prisma-folder.ts';
import { writeMigration } from './write-migration.ts';

const model = 'model Bed {\n  id String @id @db.Uuid\n  takenOn DateTime @map("taken_on") @db.Date\n  @@map("beds")\n}\n';
const now = new Date('2026-02-02T04:00:00.000Z');
const byHand = `
alter table beds add constraint beds_taken_after_2020 check (taken_on > '2020-01-01');
create unique index beds_taken_once on beds (taken_on) where id is not null;
create function stay() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger beds_stay before update on beds for each row execute function stay();
`;

describe('drift', () => {
  it('is none in the services of the portal', async () => {
    const services = await servicesWithDatabase();
    expect(await findDrift(services.map(prismaFolder), adminUrl())).toEqual([]);
  });

  it('is what the schema says and no migration does', async () => {
    await using scratch = await createScratch();
    await scratch.writeSchema(model);
    await writeMigration(scratch, 'add_beds', { adminUrl: adminUrl(), now });
    await scratch.writeSchema(model.replace('@@map', 'floor Int\n  @@map'));

    const [found] = await findDrift([scratch], adminUrl());

    expect(found).toContain('ADD COLUMN     "floor" INTEGER NOT NULL');
  });

  it('is not what Prisma does not model', async () => {
    await using scratch = await createScratch();
    await scratch.writeSchema(model);
    await writeMigration(scratch, 'add_beds', { adminUrl: adminUrl(), now });
    await scratch.writeMigrationFile('20260202050000_guard_beds', byHand);

    expect(await findDrift([scratch], adminUrl())).toEqual([]);
  });

  it('is what a file for every service says and no migration of this one does', async () => {
    await using scratch = await createScratch();
    await scratch.writeSchema('');
    await scratch.writeShared('beds.prisma', model);

    const [found] = await findDrift([scratch], adminUrl());

    expect(found).toContain('CREATE TABLE "beds"');
  });
});

describe('writing a migration', () => {
  it('writes nothing when the migrations lead to the schema', async () => {
    await using scratch = await createScratch();
    await scratch.writeSchema(model);
    const file = await writeMigration(scratch, 'add_beds', { adminUrl: adminUrl(), now });

    expect(file).toBe(`${scratch.folder}/migrations/20260202040000_add_beds/migration.sql`);
    expect(await writeMigration(scratch, 'add_beds', { adminUrl: adminUrl(), now })).toBeUndefined();
  });
});
