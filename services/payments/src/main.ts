import { createKafkaBus } from '@aleumet/messaging/kafka';
import { runService } from '@aleumet/server';
import { createDeps } from './deps.ts';
import { readEnv } from './env.ts';
import { createService } from './server.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const status = await runService({
  name: 'payments',
  readEnv,
  createBus: createKafkaBus,
  create: (env, outside) => createService(createDeps(env, outside)),
  stopping: stopping.signal,
});
process.exit(status); // exiting also closes connections that no longer respond
