import { createLocalJWKSet } from 'jose';
import { addMilliseconds, instant } from '@aleumet/domain';
import { createInProcessBus } from '@aleumet/messaging';
import { toEventJson } from '@aleumet/proto-events';
import { createLogger } from '@aleumet/server';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTokenIssuer, TOKEN_AUDIENCE, TOKEN_ISSUER, type TokenHolder } from '@aleumet/testkit/demo';
import { createDeps } from '../src/deps.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';

export type Answer = { data: Record<string, unknown> | null; codes: unknown[] };
export type World = Awaited<ReturnType<typeof startProviders>>;

/** The service on a database of its own, at 2 February 2026, without a running background. */
export async function startProviders() {
  const database = await freshDatabase('providers');
  const issuer = await createTokenIssuer();
  let now = instant('2026-02-02T04:00:00Z');
  const env = { DATABASE_URL: database.url, DIGEST_KEY: '5a'.repeat(32), TOKEN_ISSUER, TOKEN_AUDIENCE };
  const bus = createInProcessBus();
  const keys = createLocalJWKSet(issuer.jwks);
  const deps = createDeps(env, { bus, clock: { now: () => now }, keys, log: createLogger('providers', 'silent') });
  const service = createService(deps);

  return {
    deps,
    passMilliseconds: (milliseconds: number) => {
      now = addMilliseconds(now, milliseconds);
    },
    sweep: async () => {
      for (const job of jobs) await job.run(deps);
    },
    ask: async (holder: TokenHolder | undefined, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const token = holder && (await issuer.tokenFor(holder, new Date(now)));
      const contextValue = await service.contextFor(token ? { authorization: `Bearer ${token}` } : {});
      const { body } = await service.server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      const { data, errors } = body.singleResult;
      return { data: structuredClone(data ?? null), codes: (errors ?? []).map(({ extensions }) => extensions?.['code']) };
    },
    /** What was told so far, without the moments. */
    told: async () => {
      const rows = await deps.db.outbox.findMany({ orderBy: { position: 'asc' } });
      return rows.map(({ type, key, sequence, value }) => {
        const event = toEventJson(type, value ?? new Uint8Array());
        return { type: type.split('.').at(-1), key, sequence: Number(sequence), event };
      });
    },
    [Symbol.asyncDispose]: async () => {
      await service.stop();
      await bus.stop();
      await database[Symbol.asyncDispose]();
    },
  };
}
