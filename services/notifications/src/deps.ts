import { PrismaPg } from '@prisma/adapter-pg';
import { databaseConnection } from '@aleumet/domain';
import { createSeal, createStatementNames } from '@aleumet/messaging';
import { type BaseEnv, createBaseDeps, type ServiceOutside } from '@aleumet/server/service';
import type { SmsDelivery } from './adapters/sms-delivery.ts';
import type { Env } from './env.ts';
import { PrismaClient } from './generated/prisma/client.ts';
import { readLaw } from './law.ts';
import { createHandleReply } from './reply/handle.ts';
import { type RandomBelow, shuffledCodes } from './sms/codes.ts';
import { createHandleSms } from './sms/handle.ts';

/** Dependencies that `main.ts`, the standalone program or a test passes in. */
export type Outside = ServiceOutside & { smsDelivery: SmsDelivery; randomBelow: RandomBelow };

export type DepsEnv = BaseEnv & Pick<Env, 'SEAL_KEY'>;

export type Deps = ReturnType<typeof createDeps>;

/** Combines the service's database with dependencies from outside; the only place where resources are created. */
export function createDeps(env: DepsEnv, outside: Outside) {
  const statements = { statementNameGenerator: createStatementNames() };
  const adapter = new PrismaPg(databaseConnection(env.DATABASE_URL), statements);
  const base = createBaseDeps(env, outside, new PrismaClient({ adapter }));
  const { db, outboxWritten } = base;
  const law = readLaw();
  return {
    ...base,
    smsDelivery: outside.smsDelivery,
    law,
    openSealed: createSeal(Buffer.from(env.SEAL_KEY, 'hex')).open,
    codesInRandomOrder: () => shuffledCodes(outside.randomBelow),
    handleSms: createHandleSms(db, law, outboxWritten.notify),
    handleReply: createHandleReply(db, law, outboxWritten.notify),
  };
}
