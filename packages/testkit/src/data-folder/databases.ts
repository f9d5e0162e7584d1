import { applyMigrations, type DatabaseUrls, OtherMigrations, prepareDatabase } from '@aleumet/migrate';
import { freshDatabase } from '../database.ts';
import { StartError } from '../postgres/start-error.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { DataFolder } from './data-folder.ts';

/** The databases of one portal. `of` returns the address of a service's database, migrated to the newest version. */
export type Databases = AsyncDisposable & { of: (service: string) => Promise<string> };

/** Receives a text about the progress, to be printed. */
export type Hear = (doing: string) => void;

const NOTE = 'databases.json';

/**
 * Starts a server in the data folder and creates a database for each service once; a later start sends each of them one query.
 * `of` throws `StartError` when the data were created by a version with other migrations.
 */
export async function ownDatabases(folder: DataFolder, { durable, hear }: { durable: boolean; hear: Hear }): Promise<Databases> {
  const server = await startPostgres({ folder: folder.path, durable, log: hear });
  const made = new Set<string>(JSON.parse(folder.noted(NOTE) ?? '[]'));
  const asked: Promise<string>[] = [];

  async function urlOf(service: string): Promise<string> {
    const urls = made.has(service)
      ? urlsOf(server.adminUrl, service, folder.keys.password)
      : await prepare(server.adminUrl, service, folder);
    await migrate(service, urls, hear).catch((error: unknown) => {
      throw error instanceof OtherMigrations ? ofAnotherVersion(folder, error) : error;
    });
    if (!made.has(service)) folder.note(NOTE, JSON.stringify([...made.add(service)]));
    return urls.app;
  }

  return {
    of: async (service) => {
      const url = urlOf(service);
      asked.push(url);
      return url;
    },
    async [Symbol.asyncDispose]() {
      await Promise.allSettled(asked); // when one is refused, the others may still be using the server
      await server.stop();
    },
  };
}

/** Returns databases on an existing server, given the address of its superuser. They are not dropped. */
export function givenDatabases(folder: DataFolder, adminUrl: string, hear: Hear): Databases {
  return {
    of: async (service) => {
      const urls = await prepare(adminUrl, service, folder);
      await migrate(service, urls, hear);
      return urls.app;
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

/** Returns copies on the server of the test run; they are dropped with the portal. */
export function borrowedDatabases(): Databases {
  const borrowed = new AsyncDisposableStack();
  return {
    of: async (service) => borrowed.use(await freshDatabase(service)).url,
    [Symbol.asyncDispose]: () => borrowed.disposeAsync(),
  };
}

function urlsOf(adminUrl: string, service: string, password: string): DatabaseUrls {
  const urlOf = (role: string) =>
    Object.assign(new URL(adminUrl), { pathname: `/${service}`, username: `${service}_${role}`, password }).href;
  return { migrator: urlOf('migrator'), app: urlOf('app') };
}

async function prepare(adminUrl: string, service: string, { keys: { password } }: DataFolder): Promise<DatabaseUrls> {
  return prepareDatabase(adminUrl, service, { migrator: password, app: password });
}

async function migrate(service: string, { migrator }: DatabaseUrls, hear: Hear): Promise<void> {
  const applied = await applyMigrations(service, migrator);
  if (applied.length > 0) hear(`created the tables of ${service}`);
}

function ofAnotherVersion({ path }: DataFolder, cause: OtherMigrations): StartError {
  const sentence = `The data in ${path} were created by another version of Aleumet, which this one cannot continue. Use an empty folder, or start with: npm start -- --fresh`;
  return new StartError('DATA_OF_ANOTHER_VERSION', sentence, { cause });
}
