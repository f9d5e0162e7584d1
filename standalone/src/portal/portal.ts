import { createInProcessBus } from '@aleumet/messaging';
import { createLogger, createTestClock } from '@aleumet/server';
import { createPortalClock, openClockDoor, type PortalClock } from '@aleumet/testkit/clock';
import { type Authority, createAuthority, createTokenIssuer, demoUser } from '@aleumet/testkit/demo';
import { createLocalJWKSet } from 'jose';
import { type DataFolder, openDataFolder } from '@aleumet/testkit/data-folder';
import { borrowedDatabases, type Databases, type Hear, ownDatabases } from '@aleumet/testkit/databases';
import { TOKEN_PATH } from './doors.ts';
import { createEntrance } from './entrance.ts';
import { holdBus } from './held-bus.ts';
import { listenAt } from './listen-at.ts';
import type { Member } from './member.ts';
import { createMembers } from './members.ts';
import { temporaryFolder } from '@aleumet/testkit/temporary-folder';

export type PortalOptions = {
  /** Data folder; by default a temporary one that is removed with the portal. */
  folder?: string;
  /**
   * `own`: a server in the data folder. `borrowed`: databases on the server of the test run, which is faster. Otherwise those of
   * the caller, disposed of with the portal.
   */
  database?: 'own' | 'borrowed' | Databases;
  host?: string;
  /** Any free port by default. */
  port?: number;
  /** NODE_ENV. In `production` the test clock is refused, and the start fails. */
  environment?: string;
  logLevel?: string;
  hear?: Hear;
};

/** The whole portal in this process: gateway, seven services, bus and database. */
export type Portal = AsyncDisposable & {
  url: string;
  /** Returns a token for `{"user": …}`, for users of the demo. */
  tokenUrl: string;
  folder: DataFolder;
  clock: PortalClock;
  /** Issues the signing keys of the users of the demo. */
  authority: Authority;
  /** Returns a token for a user of the demo, valid from now on by the portal's clock. */
  tokenFor: (user: string) => Promise<string>;
  /** The subgraphs behind the gateway, by name. They check access themselves, also when called directly. */
  subgraphs: Readonly<Record<string, Member['subgraph']>>;
  stop: () => Promise<void>;
};

/**
 * Starts the portal; when this resolves, it answers at `url`. Resources are closed in reverse order, also when the start fails.
 */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  await using opened = new AsyncDisposableStack();
  const { folder, databases } = await openPlace(opened, options);
  const log = opened.adopt(createLogger('portal', options.logLevel, folder.logFile), (one) => one.flush());
  const [authority, issuer] = await Promise.all([
    createAuthority({ folder: folder.path }),
    createTokenIssuer({ folder: folder.path }),
  ]);
  const heldBus = holdBus(createInProcessBus());
  const clock = createTestClock(folder.offsetFile, options.environment ?? 'development');
  const shared = { bus: heldBus.bus, clock, keys: createLocalJWKSet(issuer.jwks), log };

  const making = createMembers({ folder, databases, shared, authority });
  const members = await Promise.all(
    making.map(async (made) => {
      const member = opened.adopt(await made, (one) => one.stop());
      await member.start();
      return member;
    }),
  );
  opened.defer(heldBus.close);
  const entrance = opened.adopt(await createEntrance({ members, issuer, shared }), (gateway) => gateway.stop());
  heldBus.open();
  const url = await listenAt(entrance, { host: options.host ?? '127.0.0.1', port: options.port ?? 0 });
  folder.note('address', url); // `npm run clock` reads it

  const resources = opened.move();
  const stop = () => resources.disposeAsync();
  return {
    ...{ url, tokenUrl: `${url}${TOKEN_PATH}`, folder, authority, stop },
    clock: createPortalClock({ offsetFile: folder.offsetFile, door: openClockDoor([url]) }),
    subgraphs: Object.fromEntries(members.map(({ name, subgraph }) => [name, subgraph])),
    tokenFor: async (user) => issuer.tokenFor(demoUser(user), new Date(clock.now())),
    [Symbol.asyncDispose]: stop,
  };
}

async function openPlace(opened: AsyncDisposableStack, { folder: given, database = 'own', hear = () => {} }: PortalOptions) {
  const folder = await openDataFolder(given ?? opened.use(temporaryFolder()).path);
  if (typeof database === 'object') return { folder, databases: opened.use(database) };
  const databases = database === 'own' ? await ownDatabases(folder, { durable: given !== undefined, hear }) : borrowedDatabases();
  return { folder, databases: opened.use(databases) };
}
