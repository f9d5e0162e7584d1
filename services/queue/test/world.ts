import { randomUUID } from 'node:crypto';
import type { DescMessage, MessageInitShape } from '@bufbuild/protobuf';
import { createLocalJWKSet } from 'jose';
import { type Instant, instant } from '@aleumet/domain';
import { createInProcessBus, kindOf, type Message, topicOf } from '@aleumet/messaging';
import { create, toBinary, toEventJson } from '@aleumet/proto-events';
import { createLogger } from '@aleumet/server';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTokenIssuer, TOKEN_AUDIENCE, TOKEN_ISSUER, type TokenHolder } from '@aleumet/testkit/demo';
import { createDeps } from '../src/deps.ts';
import { reactions } from '../src/inbox/reactions.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';

export type Answer = { data: Record<string, unknown> | null; codes: unknown[] };
export type World = Awaited<ReturnType<typeof startQueue>>;

/** The service on a database of its own, at 2 February 2026; messages are given to it one by one, and nothing runs beside. */
export async function startQueue() {
  const database = await freshDatabase('queue');
  const issuer = await createTokenIssuer();
  let now = instant('2026-02-02T04:00:00Z');
  let sequence = 0;
  const env = { DATABASE_URL: database.url, DIGEST_KEY: '5a'.repeat(32), TOKEN_ISSUER, TOKEN_AUDIENCE };
  const bus = createInProcessBus();
  const keys = createLocalJWKSet(issuer.jwks);
  const deps = createDeps(env, { bus, clock: { now: () => now }, keys, log: createLogger('queue', 'silent') });
  const service = createService(deps);

  function messageOf<Desc extends DescMessage>(schema: Desc, event: MessageInitShape<Desc>, key: string): Message {
    const value = toBinary(schema, create(schema, event));
    const about = { topic: topicOf(schema), type: schema.typeName, source: 'test', key, sequence: (sequence += 1) };
    return { ...about, id: randomUUID(), time: now, correlationId: 'test', causationId: null, value };
  }

  async function deliver(message: Message): Promise<void> {
    const reaction = reactions.find(({ type }) => type === kindOf(message));
    if (!reaction) throw new Error(`nothing reacts to ${message.type}`);
    await reaction.react(message, deps);
  }

  return {
    deps,
    service,
    messageOf,
    deliver,
    now: () => now,
    moveTo: (moment: Instant) => {
      now = moment;
    },
    tell: <Desc extends DescMessage>(schema: Desc, event: MessageInitShape<Desc>, key: string = randomUUID()) =>
      deliver(messageOf(schema, event, key)),
    /** Runs every job once; gives how many commands were sent. */
    sweep: async () => {
      let sent = 0;
      for (const job of jobs) sent += await job.run(deps);
      return sent;
    },
    ask: async (holder: TokenHolder | undefined, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const token = holder && (await issuer.tokenFor(holder, new Date(now)));
      const contextValue = await service.contextFor(token ? { authorization: `Bearer ${token}` } : {});
      const { body } = await service.server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      const { data, errors } = body.singleResult;
      return { data: structuredClone(data ?? null), codes: (errors ?? []).map(({ extensions }) => extensions?.['code']) };
    },
    /** What was told so far, oldest first. */
    told: async () => {
      const rows = await deps.db.outbox.findMany({ orderBy: { position: 'asc' } });
      return rows.map(({ type, key, sequence: told, value }) => {
        const event = toEventJson(type, value ?? new Uint8Array());
        return { type: type.split('.').at(-1), key, sequence: Number(told), event };
      });
    },
    [Symbol.asyncDispose]: async () => {
      await service.stop();
      await bus.stop();
      await database[Symbol.asyncDispose]();
    },
  };
}
