import { PrismaPg } from '@prisma/adapter-pg';
import type { JWTVerifyGetKey } from 'jose';
import { type Clock, databaseConnection, momentOf } from '@aleumet/domain';
import { type Bus, createBell, createDigest, findActsFor } from '@aleumet/messaging';
import { createAuthenticate, type Log } from '@aleumet/server';
import type { Env } from './env.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createHandleOffer } from './offer/handle.ts';
import { createHandleProvider } from './provider/handle.ts';

/** What `main.ts`, the standalone program or a test brings from outside. */
export type Outside = { bus: Bus; clock: Clock; keys: JWTVerifyGetKey; log: Log };

export type DepsEnv = Pick<Env, 'DATABASE_URL' | 'DIGEST_KEY' | 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE'>;

export type Deps = ReturnType<typeof createDeps>;

/** Joins the service's database with what comes from outside; the only place where resources are made. */
export function createDeps(env: DepsEnv, { bus, clock, keys, log }: Outside) {
  const db = new PrismaClient({ adapter: new PrismaPg(databaseConnection(env.DATABASE_URL)) });
  const bell = createBell();
  const digestOf = createDigest(Buffer.from(env.DIGEST_KEY, 'hex'));
  return {
    db,
    databaseUrl: env.DATABASE_URL,
    bus,
    bell,
    clock,
    log,
    digestOf,
    authenticate: createAuthenticate({
      keys,
      issuer: env.TOKEN_ISSUER,
      audience: env.TOKEN_AUDIENCE,
      clock,
      digestOf,
      findActsFor: (iinDigest) => findActsFor(db, iinDigest, momentOf(clock).today),
    }),
    handleProvider: createHandleProvider(db, bell.ring),
    handleOffer: createHandleOffer(db, bell.ring),
    isReachable: () =>
      db.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      ),
    close: () => db.$disconnect(),
  };
}
