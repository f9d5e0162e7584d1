import { randomUUID } from 'node:crypto';
import type { DescMessage, MessageInitShape } from '@bufbuild/protobuf';
import { createLocalJWKSet } from 'jose';
import { type Clock, type Instant, instant } from '@aleumet/domain';
import {
  type Bus,
  createInProcessBus,
  type Job,
  kindOf,
  type Message,
  type Reaction,
  runAll,
  type SqlTransaction,
  topicOf,
} from '@aleumet/messaging';
import { create, toBinary, toEventJson } from '@aleumet/proto-events';
import { createLogger, type Log, type RequestContext, type Service } from '@aleumet/server';
import { freshDatabase } from './database.ts';
import type { TokenHolder } from './token-holder.ts';
import { createTokenIssuer, TOKEN_AUDIENCE, TOKEN_ISSUER } from './token-issuer.ts';

/** The parts of a service that a test uses. */
export type ServiceParts<Deps extends { db: SqlTransaction }, Context extends RequestContext> = {
  name: string;
  createDeps: (env: WorldEnv, outside: WorldOutside) => Deps;
  createService: (deps: Deps) => Service<Context>;
  reactions: readonly Reaction<Deps>[];
  jobs: readonly Job<Deps>[];
};
export type WorldEnv = { DATABASE_URL: string; DIGEST_KEY: string; TOKEN_ISSUER: string; TOKEN_AUDIENCE: string };
export type WorldOutside = { bus: Bus; clock: Clock; keys: ReturnType<typeof createLocalJWKSet>; log: Log };
type Operation = { query: string; variables: Record<string, unknown> };
export type Answer = { data: Record<string, unknown> | null; codes: unknown[] };

/** Key of the digests in tests. */
export const DIGEST_KEY = '5a'.repeat(32);

/**
 * Starts a service on an empty database, on 2 February 2026 at 9 o'clock in Almaty. Messages are delivered one by one and no jobs
 * run in the background, so that the test decides what happens when.
 */
export async function startServiceWorld<Deps extends { db: SqlTransaction }, Context extends RequestContext>(
  parts: ServiceParts<Deps, Context>,
) {
  const database = await freshDatabase(parts.name);
  const issuer = await createTokenIssuer();
  const time = { now: instant('2026-02-02T04:00:00Z') };
  const bus = createInProcessBus();
  const outside = {
    bus,
    clock: { now: () => time.now },
    keys: createLocalJWKSet(issuer.jwks),
    log: createLogger(parts.name, 'silent'),
  };
  const deps = parts.createDeps({ DATABASE_URL: database.url, DIGEST_KEY, TOKEN_ISSUER, TOKEN_AUDIENCE }, outside);
  const service = parts.createService(deps);
  const counter = { sequence: 0 };

  function messageOf<Desc extends DescMessage>(schema: Desc, event: MessageInitShape<Desc>, key: string = randomUUID()): Message {
    counter.sequence += 1;
    const about = { topic: topicOf(schema), type: schema.typeName, source: 'test', key, sequence: counter.sequence };
    const value = toBinary(schema, create(schema, event));
    return { ...about, value, id: randomUUID(), time: time.now, correlationId: 'test', causationId: null };
  }

  async function answerTo(holder: TokenHolder | undefined, operation: Operation) {
    const token = holder && (await issuer.tokenFor(holder, new Date(time.now)));
    return execute(service, token, operation);
  }

  async function deliver(message: Message): Promise<void> {
    const reaction = parts.reactions.find(({ type }) => type === kindOf(message));
    if (!reaction) throw new Error(`nothing reacts to ${message.type}`);
    await reaction.react(message, deps);
  }

  return {
    ...{ deps, service, messageOf, deliver },
    now: () => time.now,
    moveTo: (moment: string) => {
      time.now = instant(moment);
    },
    tell: <Desc extends DescMessage>(schema: Desc, event: MessageInitShape<Desc>, key?: string) =>
      deliver(messageOf(schema, event, key)),
    sweep: () => runAll(parts.jobs, deps),
    ask: async (holder: TokenHolder | undefined, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const { data, errors } = await answerTo(holder, { query, variables });
      return { data, codes: errors.map(({ extensions }) => extensions?.['code']) };
    },
    /** Returns the data, with the path and code of each error. */
    askWithPlaces: async (holder: TokenHolder | undefined, query: string, variables: Record<string, unknown> = {}) => {
      const { data, errors } = await answerTo(holder, { query, variables });
      return { data, errors: errors.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions?.['code'])}`) };
    },
    /** Returns the extensions of each error: code, details, sentences. */
    whyRefused: async (holder: TokenHolder | undefined, query: string, variables: Record<string, unknown>): Promise<unknown[]> =>
      (await answerTo(holder, { query, variables })).errors.map(({ extensions }) => extensions),
    told: () => toldBy(deps.db),
    [Symbol.asyncDispose]: async () => {
      await service.stop();
      await bus.stop();
      await database[Symbol.asyncDispose]();
    },
  };
}

async function execute<Context extends RequestContext>(
  service: Service<Context>,
  token: string | undefined,
  operation: Operation,
) {
  const contextValue = await service.contextFor(token ? { authorization: `Bearer ${token}` } : {});
  const { body } = await service.server.executeOperation(operation, { contextValue });
  if (body.kind !== 'single') throw new Error('an answer in parts');
  const { data, errors } = body.singleResult;
  return { data: structuredClone(data ?? null), errors: errors ?? [] };
}

export type ToldEvent = { type: string | undefined; key: string; sequence: number; event: unknown; occurredAt: Instant };

/** Returns every event published so far, oldest first. */
async function toldBy(db: SqlTransaction): Promise<ToldEvent[]> {
  type Row = { type: string; key: string; sequence: bigint; value: Uint8Array | null; occurred_at: Date };
  const rows = await db.$queryRawUnsafe<Row[]>('SELECT type, key, sequence, value, occurred_at FROM outbox ORDER BY position');
  return rows.map(({ type, key, sequence, value, occurred_at }) => ({
    type: type.split('.').at(-1),
    key,
    sequence: Number(sequence),
    event: toEventJson(type, value ?? new Uint8Array()),
    occurredAt: instant(occurred_at),
  }));
}
