import { createLogger } from '@aleumet/server';
import { createDeps } from './deps.ts';
import { readEnv } from './env.ts';
import { connectOverHttp, createGateway } from './server.ts';
import { addressOf } from './subgraphs/address-of.ts';

const env = readEnv();
const log = createLogger('gateway', env.LOG_LEVEL);
const connect = connectOverHttp((name) => addressOf(env.subgraphUrls, name));
const gateway = await createGateway(createDeps(env, { connect, log }));
const url = await gateway.listen({ host: env.HOST, port: env.PORT });
log.info({ url }, 'gateway listens');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'gateway stops');
    void gateway.stop();
  });
}
