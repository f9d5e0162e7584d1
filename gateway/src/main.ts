import { randomUUID } from 'node:crypto';
import { createKafkaBus } from '@aleumet/messaging/kafka';
import { toEventJson, TOPICS } from '@aleumet/proto-events';
import { brokerAccess, clockOf, type Log, remoteKeys, runProgram } from '@aleumet/server';
import { shareOperations } from './adapters/operation-store.ts';
import { connectRedis } from './adapters/redis.ts';
import { createDeps } from './deps.ts';
import { type Env, readEnv } from './env.ts';
import { joinLater } from './events/join-later.ts';
import { authenticateOperators } from './events/operators-only.ts';
import { connectOverHttp, createGateway } from './server.ts';
import { addressOf } from './subgraphs/address-of.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const status = await runProgram<Env>({
  name: 'gateway',
  readEnv,
  start: async (env, log, opened) => {
    const connect = connectOverHttp((name) => addressOf(env.subgraphUrls, name));
    const events = env.events && openEvents(env.events, log, opened);
    const operations = env.REDIS_URL === undefined ? undefined : openOperations(env.REDIS_URL, log, opened);
    const deps = createDeps(env, { connect, log, ...(events && { events }), ...(operations && { operations }) });
    const gateway = opened.adopt(await createGateway(deps), (one) => one.stop());
    log.info({ url: await gateway.listen({ host: env.HOST, port: env.PORT }) }, 'listens');
  },
  stopping: stopping.signal,
});
process.exit(status); // connections that are still open end with the process

/** Every gateway receives every event: its group is its own. */
function openEvents(env: NonNullable<Env['events']>, log: Log, opened: AsyncDisposableStack) {
  const { KAFKA_USER: user, JWKS_URL, TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience } = env;
  const bus = opened.adopt(createKafkaBus(brokerAccess(env, user, log)), (one) => one.stop());
  return {
    bus: joinLater(bus, log),
    group: `${user}-${randomUUID()}`,
    topics: TOPICS.filter(({ readers }) => readers === 'everyone').map(({ name }) => name),
    readData: toEventJson,
    authenticate: authenticateOperators({ keys: remoteKeys(JWKS_URL), issuer, audience, clock: clockOf(env) }),
  };
}

/** Data that instances share to be faster. */
function openOperations(url: string, log: Log, opened: AsyncDisposableStack) {
  return shareOperations(
    opened.adopt(connectRedis(url, log), (redis) => redis.disconnect()),
    log,
  );
}
