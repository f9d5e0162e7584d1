import { applyMigrations, type DatabaseUrls, OtherMigrations, prepareDatabase } from '@aleumet/migrate';
import { freshDatabase } from '../database.ts';
import { StartError } from '../postgres/start-error.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { DataFolder } from './data-folder.ts';

/** The databases of one portal. `of` gives the address of a service's own, at its newest migration. */
export type Databases = AsyncDisposable & { of: (service: string) => Promise<string> };

/** What waits for a person to read it: what is being done. */
export type Hear = (doing: string) => void;

const NOTE = 'databases.json';

/**
 * A server in the data folder, with a database for each service, made once; a later start asks each of them one question. `of` throws
 * `StartError` for the data of a version whose migrations are not those of this one.
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
      await Promise.allSettled(asked); // where one is refused, the others may still be at work on the server
      await server.stop();
    },
  };
}

/** Databases on a server of somebody else, named by an address of its superuser. They stay. */
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

/** Copies on the server of the test run; they go with the portal. */
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
  if (applied.length > 0) hear(`tables of ${service} are made`);
}

function ofAnotherVersion({ path }: DataFolder, cause: OtherMigrations): StartError {
  const sentence = `The data in ${path} are of another version, and this one cannot go on with them. Begin anew with an empty folder, or with: npm start -- --fresh`;
  return new StartError('DATA_OF_ANOTHER_VERSION', sentence, { cause });
}
