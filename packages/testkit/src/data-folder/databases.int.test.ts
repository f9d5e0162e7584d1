import { Client } from 'pg';
import { expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';
import { ownDatabases } from './databases.ts';
import { temporaryFolder } from './temporary-folder.ts';

const options = { durable: false, hear: () => {} };

it('says what to do with a data folder of another version', async () => {
  await using place = temporaryFolder();
  const folder = await openDataFolder(place.path);
  await using databases = await ownDatabases(folder, options);
  await recordAsOther(await databases.of('irp'));

  await expect(databases.of('irp')).rejects.toMatchObject({
    obstacle: 'DATA_OF_ANOTHER_VERSION',
    message: `The data in ${folder.path} were created by another version of Aleumet, which this one cannot continue. Use an empty folder, or start with: npm start -- --fresh`,
  });
});

it('stops when the last service has its database', async () => {
  await using place = temporaryFolder();
  const databases = await ownDatabases(await openDataFolder(place.path), options);
  const asked = databases.of('queue');

  await databases[Symbol.asyncDispose]();

  expect(new URL(await asked).pathname).toBe('/queue');
});

async function recordAsOther(appUrl: string): Promise<void> {
  const client = new Client({ connectionString: Object.assign(new URL(appUrl), { username: 'irp_migrator' }).href });
  await client.connect();
  await client.query(`UPDATE _prisma_migrations SET migration_name = '20260101000000_create_other'`);
  await client.end();
}
