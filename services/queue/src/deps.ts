import { PrismaPg } from '@prisma/adapter-pg';
import { databaseConnection } from '@aleumet/domain';
import { createStatementNames } from '@aleumet/messaging';
import { type BaseEnv, createBaseDeps, type ServiceOutside } from '@aleumet/server/service';
import { createHandleEntry } from './entry/handle.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createHandlePlan } from './plan/handle.ts';

export type Deps = ReturnType<typeof createDeps>;

/** Combines the service's database with dependencies from outside; the only place where resources are created. */
export function createDeps(env: BaseEnv, outside: ServiceOutside) {
  const statements = { statementNameGenerator: createStatementNames() };
  const adapter = new PrismaPg(databaseConnection(env.DATABASE_URL), statements);
  const base = createBaseDeps(env, outside, new PrismaClient({ adapter }));
  const { db, outboxWritten } = base;
  return {
    ...base,
    handleEntry: createHandleEntry(db, outboxWritten.notify),
    handlePlan: createHandlePlan(db, outboxWritten.notify),
  };
}
