import { PrismaPg } from '@prisma/adapter-pg';
import type { JWTVerifyGetKey } from 'jose';
import { type Clock, databaseConnection, momentOf } from '@aleumet/domain';
import { type Bus, createBell, createDigest, createStatementNames, findActsFor } from '@aleumet/messaging';
import { type AuthenticateRequest, createAuthenticate, type Log, oncePerRequest } from '@aleumet/server';
import { createHandleAct } from './act/handle.ts';
import type { SignatureVerifier } from './adapters/signature-verifier.ts';
import { createHandleContract } from './contract/handle.ts';
import type { Env } from './env.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { readLaw } from './law.ts';
import { createHandleOrder } from './order/handle.ts';
import { policyOn } from './order/policy.ts';
import { createHandleSignature } from './signature/handle.ts';
import { createReadSigned } from './signature/read-signed.ts';

/** What `main.ts`, the standalone program or a test brings from outside. */
export type Outside = {
  bus: Bus;
  clock: Clock;
  keys: JWTVerifyGetKey;
  verifier: SignatureVerifier;
  log: Log;
  /** Who asks, looked up once for all services of one process; without it this service looks it up itself. */
  authenticate?: AuthenticateRequest;
};

export type DepsEnv = Pick<Env, 'DATABASE_URL' | 'DIGEST_KEY' | 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE' | 'REVOCATION_POLICY'>;

export type Deps = ReturnType<typeof createDeps>;

/** Joins the service's database with what comes from outside; the only place where resources are made. */
export function createDeps(env: DepsEnv, { bus, clock, keys, verifier, log, authenticate }: Outside) {
  const statements = { statementNameGenerator: createStatementNames() };
  const db = new PrismaClient({ adapter: new PrismaPg(databaseConnection(env.DATABASE_URL), statements) });
  const bell = createBell();
  const digestOf = createDigest(Buffer.from(env.DIGEST_KEY, 'hex'));
  const law = readLaw();
  return {
    db,
    databaseUrl: env.DATABASE_URL,
    bus,
    bell,
    clock,
    log,
    law,
    readSigned: createReadSigned(verifier, {
      digestOf,
      ruleOn: (day) => env.REVOCATION_POLICY ?? policyOn(law.policies, day).revocation,
    }),
    authenticate:
      authenticate ??
      oncePerRequest(
        createAuthenticate({
          keys,
          issuer: env.TOKEN_ISSUER,
          audience: env.TOKEN_AUDIENCE,
          clock,
          digestOf,
          findActsFor: (iinDigest) => findActsFor(db, iinDigest, momentOf(clock).today),
        }),
      ),
    handleOrder: createHandleOrder(db, law, bell.ring),
    handleAct: createHandleAct(db, bell.ring),
    handleContract: createHandleContract(db, law, bell.ring),
    handleSignature: createHandleSignature(db, bell.ring),
    verifier,
    isReachable: () =>
      db.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      ),
    close: () => db.$disconnect(),
  };
}
