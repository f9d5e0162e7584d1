import { PrismaPg } from '@prisma/adapter-pg';
import { databaseConnection } from '@aleumet/domain';
import { createStatementNames } from '@aleumet/messaging';
import { type BaseEnv, createBaseDeps, type ServiceOutside } from '@aleumet/server/service';
import { PrismaClient } from './generated/prisma/client.ts';
import { createHandleGuaranteedAmount } from './guaranteed-amount/handle.ts';
import { createHandleLedger } from './ledger/handle.ts';

export type Deps = ReturnType<typeof createDeps>;

/** Orders of one budget wait for each other, so a burst of them may use or await connections for a while. */
const PATIENCE = { maxWait: 30_000, timeout: 30_000 };

/** Combines the service's database with dependencies from outside; the only place where resources are created. */
export function createDeps(env: BaseEnv, outside: ServiceOutside) {
  const statements = { statementNameGenerator: createStatementNames() };
  const adapter = new PrismaPg(databaseConnection(env.DATABASE_URL), statements);
  const base = createBaseDeps(env, outside, new PrismaClient({ adapter, transactionOptions: PATIENCE }));
  const { db, outboxWritten } = base;
  return {
    ...base,
    handleLedger: createHandleLedger(db, outboxWritten.notify),
    handleGuaranteedAmount: createHandleGuaranteedAmount(db, outboxWritten.notify),
  };
}
