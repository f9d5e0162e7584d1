import { randomUUID } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import { addMilliseconds, instant } from '@aleumet/domain';
import { createInProcessBus, topicOf } from '@aleumet/messaging';
import {
  AgeBand,
  create,
  DisabilityGroup,
  IdentitySchema,
  Language,
  type MessageInitShape,
  toBinary,
  toEventJson,
} from '@aleumet/proto-events';
import type { DescMessage } from '@bufbuild/protobuf';
import { createLogger } from '@aleumet/server';
import { freshDatabase } from '@aleumet/testkit/database';
import { createTokenIssuer, TOKEN_AUDIENCE, TOKEN_ISSUER, type TokenHolder } from '@aleumet/testkit/demo';
import { createDeps } from '../src/deps.ts';
import { reactions } from '../src/inbox/reactions.ts';
import { jobs } from '../src/jobs/jobs.ts';
import { createService } from '../src/server.ts';

export type Answer = { data: Record<string, unknown> | null; codes: unknown[] };
export type World = Awaited<ReturnType<typeof startIrp>>;
/** A person as the tests tell it: `iin` only becomes a digest. */
export type ToldPerson = Omit<MessageInitShape<typeof IdentitySchema>, 'iinDigest' | '$typeName'> & {
  personId: string;
  iin: string;
};

const DAY = 86_400_000;

/** The service on a database of its own, at 2 February 2026; messages and jobs come when the test says so. */
export async function startIrp() {
  const database = await freshDatabase('irp');
  const issuer = await createTokenIssuer();
  let now = instant('2026-02-02T04:00:00Z');
  const env = { DATABASE_URL: database.url, DIGEST_KEY: '5a'.repeat(32), TOKEN_ISSUER, TOKEN_AUDIENCE };
  const bus = createInProcessBus();
  const keys = createLocalJWKSet(issuer.jwks);
  const deps = createDeps(env, { bus, clock: { now: () => now }, keys, log: createLogger('irp', 'silent') });
  const service = createService(deps);

  async function hear<Desc extends DescMessage>(schema: Desc, content: MessageInitShape<Desc>, key: string): Promise<void> {
    const value = toBinary(schema, create(schema, content));
    const message = { id: randomUUID(), topic: topicOf(schema), key, type: schema.typeName, source: 'test', sequence: 1 };
    const reaction = reactions.find(({ type }) => type === schema.typeName);
    if (!reaction) throw new Error(`nobody listens to ${schema.typeName}`);
    await reaction.react({ ...message, time: now, correlationId: randomUUID(), causationId: null, value }, deps);
  }

  return {
    deps,
    hear,
    hearPerson: ({ iin, ...person }: ToldPerson) => {
      const plain = { ageBand: AgeBand.FROM_30_TO_44, disabilityGroup: DisabilityGroup.SECOND, language: Language.KK };
      return hear(IdentitySchema, { ...plain, ...person, iinDigest: deps.digestOf(iin) }, person.personId);
    },
    passDays: (days: number) => {
      now = addMilliseconds(now, days * DAY);
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
    /** What was told so far. */
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
