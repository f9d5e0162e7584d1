import { instant } from '@aleumet/domain';
import { createInProcessBus } from '@aleumet/messaging';
import { createLogger } from '@aleumet/server';
import { freshDatabase } from '@aleumet/testkit/database';
import { createDeps, type Deps } from '../../services/orders/src/deps.ts';
import { tellFacts } from './facts.ts';

export type OrdersRoom = AsyncDisposable & { deps: Deps; url: string };

/**
 * Creates the command handler of orders on a separate database with the data of so many persons. Nothing else of the service
 * runs.
 */
export async function openRoom(persons: number): Promise<OrdersRoom> {
  const database = await freshDatabase('orders');
  const env = { DATABASE_URL: database.url, DIGEST_KEY: '5a'.repeat(32), TOKEN_ISSUER: '', TOKEN_AUDIENCE: '' };
  const deps = createDeps(env, {
    bus: createInProcessBus(),
    clock: { now: () => instant('2026-02-02T06:00:00Z') },
    keys: notHere,
    verifier: { verify: notHere, askAgain: notHere },
    log: createLogger('orders', 'silent'),
  });
  await tellFacts(deps.db, persons);
  return {
    deps,
    url: database.url,
    [Symbol.asyncDispose]: async () => {
      await deps.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

async function notHere(): Promise<never> {
  throw new Error('tokens and signatures are verified before the room');
}
