import { applyMigrations, type DatabaseUrls, prepareDatabase } from '@aleumet/migrate';
import { freshDatabase } from '@aleumet/testkit/database';
import { startPostgres } from '@aleumet/testkit/postgres';
import type { DataFolder } from './data-folder.ts';

/** The databases of one portal. `of` gives the address of a service's own, at its newest migration. */
export type Databases = AsyncDisposable & { of: (service: string) => Promise<string> };

/** What waits for a person to read it: what is being done. */
export type Hear = (doing: string) => void;

const NOTE = 'databases.json';

/** A server in the data folder, with a database for each service, made once; a later start asks each of them one question. */
export async function ownDatabases(folder: DataFolder, { durable, hear }: { durable: boolean; hear: Hear }): Promise<Databases> {
  const server = await startPostgres({ folder: folder.path, durable, log: hear });
  const { password } = folder.keys;
  const made = new Set<string>(JSON.parse(folder.noted(NOTE) ?? '[]'));

  return {
    of: async (service) => {
      const urls = made.has(service)
        ? urlsOf(server.adminUrl, service, password)
        : await prepareDatabase(server.adminUrl, service, { migrator: password, app: password });
      const applied = await applyMigrations(service, urls.migrator);
      if (applied.length > 0) hear(`tables of ${service} are made`);
      if (!made.has(service)) folder.note(NOTE, JSON.stringify([...made.add(service)]));
      return urls.app;
    },
    [Symbol.asyncDispose]: server.stop,
  };
}

/** Databases on a server that is there already, for tests; they go with the portal. */
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
