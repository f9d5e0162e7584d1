import { createKafkaBus } from '@aleumet/messaging/kafka';
import { runService } from '@aleumet/server';
import { createHttpRegisters } from './adapters/state-registers.ts';
import { createDeps } from './deps.ts';
import { readEnv } from './env.ts';
import { createService } from './server.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const status = await runService({
  name: 'applicants',
  readEnv,
  createBus: createKafkaBus,
  create: (env, outside) => {
    const registers = createHttpRegisters({ url: env.STATE_REGISTERS_URL });
    return createService(createDeps(env, { ...outside, registers }));
  },
  stopping: stopping.signal,
});
process.exit(status); // exiting also closes connections that no longer respond
