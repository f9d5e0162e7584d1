import { PrismaPg } from '@prisma/adapter-pg';
import type { JWTVerifyGetKey } from 'jose';
import { type Clock, databaseConnection, momentOf } from '@aleumet/domain';
import { type Bus, createBell, createDigest, createSeal, createStatementNames, findActsFor } from '@aleumet/messaging';
import { createAuthenticate, type Log, oncePerRequest } from '@aleumet/server';
import type { StateRegisters } from './adapters/state-registers.ts';
import { createHandleApplication } from './application/handle.ts';
import { createHandleComplaint } from './complaint/handle.ts';
import { createHandleCorporationUnit } from './corporation-unit/handle.ts';
import { createHandleDepartment } from './department/handle.ts';
import type { Env } from './env.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createHandlePerson } from './person/handle.ts';
import { createHandleProactiveOffer } from './proactive-offer/handle.ts';

/** What `main.ts`, the standalone program or a test brings from outside. */
export type Outside = { bus: Bus; clock: Clock; keys: JWTVerifyGetKey; registers: StateRegisters; log: Log };

export type DepsEnv = Pick<Env, 'DATABASE_URL' | 'DIGEST_KEY' | 'SEAL_KEY' | 'TOKEN_ISSUER' | 'TOKEN_AUDIENCE'>;

export type Deps = ReturnType<typeof createDeps>;

/** Joins the service's database with what comes from outside; the only place where resources are made. */
export function createDeps(env: DepsEnv, { bus, clock, keys, registers, log }: Outside) {
  const statements = { statementNameGenerator: createStatementNames() };
  const db = new PrismaClient({ adapter: new PrismaPg(databaseConnection(env.DATABASE_URL), statements) });
  const bell = createBell();
  const digestOf = createDigest(Buffer.from(env.DIGEST_KEY, 'hex'));
  const seal = createSeal(Buffer.from(env.SEAL_KEY, 'hex'));
  return {
    db,
    databaseUrl: env.DATABASE_URL,
    bus,
    bell,
    clock,
    log,
    registers,
    digestOf,
    authenticate: oncePerRequest(
      createAuthenticate({
        keys,
        issuer: env.TOKEN_ISSUER,
        audience: env.TOKEN_AUDIENCE,
        clock,
        digestOf,
        findActsFor: (iinDigest) => findActsFor(db, iinDigest, momentOf(clock).today),
      }),
    ),
    handlePerson: createHandlePerson(db, bell.ring, { digestOf, seal }),
    handleDepartment: createHandleDepartment(db, bell.ring),
    handleCorporationUnit: createHandleCorporationUnit(db, bell.ring),
    handleApplication: createHandleApplication(db, bell.ring),
    handleProactiveOffer: createHandleProactiveOffer(db, bell.ring),
    handleComplaint: createHandleComplaint(db, bell.ring),
    isReachable: () =>
      db.$queryRaw`SELECT 1`.then(
        () => true,
        () => false,
      ),
    close: () => db.$disconnect(),
  };
}
