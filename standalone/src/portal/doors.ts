import type { FastifyInstance } from 'fastify';
import { demoUsers, type TokenIssuer, tokenRoutes } from '@aleumet/testkit/demo';
import type { Member } from './member.ts';

export type DoorsOptions = { members: readonly Member[]; issuer: TokenIssuer; now: () => Date };

/** Path at which users of the demo get their tokens. */
export const TOKEN_PATH = '/demo/token';

/**
 * Adds the routes that only the demo has: tokens for its users, and those that run deadline jobs and report what is unprocessed.
 */
export function mountDoors(app: FastifyInstance, { members, issuer, now }: DoorsOptions): void {
  void app.register(tokenRoutes, { prefix: '/demo', issuer, users: demoUsers(), now }); // the gateway's `ready` reports errors
  app.post('/test/sweep', async () => {
    const sent = await Promise.all(members.map((member) => member.sweep()));
    return { sent: sent.reduce<number>((sum, one) => sum + (one ?? 0), 0) };
  });
  app.get('/test/idle', async () => {
    const found = await Promise.all(members.map((member) => member.backlog()));
    const sum = (name: 'outbox' | 'inbox' | 'lag' | 'published') =>
      found.reduce((total, backlog) => total + (backlog?.[name] ?? 0), 0);
    return { outbox: sum('outbox'), inbox: sum('inbox'), lag: sum('lag'), published: sum('published') };
  });
}
