import { PrismaPg } from '@prisma/adapter-pg';
import { databaseConnection } from '@aleumet/domain';
import { createSeal, createStatementNames } from '@aleumet/messaging';
import { type BaseEnv, createBaseDeps, type ServiceOutside } from '@aleumet/server/service';
import type { StateRegisters } from './adapters/state-registers.ts';
import { createHandleApplication } from './application/handle.ts';
import { createHandleComplaint } from './complaint/handle.ts';
import { createHandleCorporationUnit } from './corporation-unit/handle.ts';
import { createHandleDepartment } from './department/handle.ts';
import type { Env } from './env.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { createHandlePerson } from './person/handle.ts';
import { createHandleInvitation } from './invitation/handle.ts';

/** Dependencies that `main.ts`, the standalone program or a test passes in. */
export type Outside = ServiceOutside & { registers: StateRegisters };

export type DepsEnv = BaseEnv & Pick<Env, 'SEAL_KEY'>;

export type Deps = ReturnType<typeof createDeps>;

/** Combines the service's database with dependencies from outside; the only place where resources are created. */
export function createDeps(env: DepsEnv, outside: Outside) {
  const statements = { statementNameGenerator: createStatementNames() };
  const adapter = new PrismaPg(databaseConnection(env.DATABASE_URL), statements);
  const base = createBaseDeps(env, outside, new PrismaClient({ adapter }));
  const { db, outboxWritten, digestOf } = base;
  const seal = createSeal(Buffer.from(env.SEAL_KEY, 'hex'));
  return {
    ...base,
    registers: outside.registers,
    handlePerson: createHandlePerson(db, outboxWritten.notify, { digestOf, seal }),
    handleDepartment: createHandleDepartment(db, outboxWritten.notify),
    handleCorporationUnit: createHandleCorporationUnit(db, outboxWritten.notify),
    handleApplication: createHandleApplication(db, outboxWritten.notify),
    handleInvitation: createHandleInvitation(db, outboxWritten.notify),
    handleComplaint: createHandleComplaint(db, outboxWritten.notify),
  };
}
