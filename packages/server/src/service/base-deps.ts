import { momentOf } from '@aleumet/domain';
import { type Bus, createSignal, createDigest, findActsFor, type SqlTransaction } from '@aleumet/messaging';
import { createAuthenticate } from '../actor.ts';
import { type AuthenticateRequest, oncePerRequest } from '../once-per-request.ts';
import type { Outside } from '../run-service.ts';
import type { ServiceEnv } from '../service-env.ts';

/** What `main.ts`, the standalone program or a test passes to every service. */
export type ServiceOutside = Outside<Bus> & {
  /** Determines the user, once for all services of one process; without it, the service uses its own identity replica. */
  authenticate?: AuthenticateRequest;
};

/** The environment variables that every service needs. */
export type BaseEnv = Pick<ServiceEnv, 'DATABASE_URL' | 'DIGEST_KEY' | 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE'>;

/** A generated Prisma client, as far as all services use it. */
export type ServiceDatabase = SqlTransaction & { $disconnect: () => Promise<void> };

export type BaseDeps = ReturnType<typeof createBaseDeps>;

/** Returns the dependencies that all services have in common. `close` closes `db`. */
export function createBaseDeps<Db extends ServiceDatabase>(env: BaseEnv, outside: ServiceOutside, db: Db) {
  const { bus, clock, keys, log } = outside;
  const digestOf = createDigest(Buffer.from(env.DIGEST_KEY, 'hex'));
  const authenticate = createAuthenticate({
    ...{ keys, clock, digestOf, issuer: env.TOKEN_ISSUER, audience: env.TOKEN_AUDIENCE },
    findActsFor: (iinDigest) => findActsFor(db, iinDigest, momentOf(clock).today),
  });
  return {
    ...{ db, databaseUrl: env.DATABASE_URL, bus, outboxWritten: createSignal(), clock, log, digestOf },
    authenticate: outside.authenticate ?? oncePerRequest(authenticate),
    isReachable: () =>
      db.$queryRawUnsafe('SELECT 1').then(
        () => true,
        () => false,
      ),
    close: () => db.$disconnect(),
  };
}
