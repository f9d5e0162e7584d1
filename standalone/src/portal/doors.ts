import type { FastifyInstance } from 'fastify';
import { demoUsers, type TokenIssuer, tokenRoutes } from '@aleumet/testkit/demo';
import type { Member } from './member.ts';

export type DoorsOptions = { members: readonly Member[]; issuer: TokenIssuer; now: () => Date };

/** Where the people of the demo get their tokens. */
export const TOKEN_PATH = '/demo/token';

/** What only the demo has beside the gateway's own routes: tokens for its people, and the one door that moves its clock. */
export function mountDoors(app: FastifyInstance, { members, issuer, now }: DoorsOptions): void {
  void app.register(tokenRoutes, { prefix: '/demo', issuer, users: demoUsers(), now }); // an error comes out of the gateway's `ready`
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
