import { PrismaPg } from '@prisma/adapter-pg';
import { databaseConnection, inForceOn } from '@aleumet/domain';
import { createStatementNames } from '@aleumet/messaging';
import { type BaseEnv, createBaseDeps, type ServiceOutside } from '@aleumet/server/service';
import { createHandleAct } from './act/handle.ts';
import type { SignatureVerifier } from './adapters/signature-verifier.ts';
import { createHandleContract } from './contract/handle.ts';
import type { Env } from './env.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { readLaw } from './law.ts';
import { createHandleOrder } from './order/handle.ts';
import { createHandleSignature } from './signing/handle.ts';
import { createVerifySigned } from './signing/verify-signed.ts';
import { findServedParts } from './stay/served-parts.ts';

/** Dependencies that `main.ts`, the standalone program or a test passes in. */
export type Outside = ServiceOutside & { verifier: SignatureVerifier };

export type DepsEnv = BaseEnv & Pick<Env, 'REVOCATION_POLICY'>;

export type Deps = ReturnType<typeof createDeps>;

/** Combines the service's database with dependencies from outside; the only place where resources are created. */
export function createDeps(env: DepsEnv, outside: Outside) {
  const statements = { statementNameGenerator: createStatementNames() };
  const adapter = new PrismaPg(databaseConnection(env.DATABASE_URL), statements);
  const base = createBaseDeps(env, outside, new PrismaClient({ adapter }));
  const { db, outboxWritten, digestOf } = base;
  const law = readLaw();
  return {
    ...base,
    law,
    verifySigned: createVerifySigned(outside.verifier, {
      digestOf,
      ruleOn: (day) => env.REVOCATION_POLICY ?? inForceOn(law.revocation, day).revocation,
    }),
    handleOrder: createHandleOrder(db, law, outboxWritten.notify),
    handleAct: createHandleAct(db, findServedParts, outboxWritten.notify),
    handleContract: createHandleContract(db, law, outboxWritten.notify),
    handleSignature: createHandleSignature(db, outboxWritten.notify),
    verifier: outside.verifier,
  };
}
