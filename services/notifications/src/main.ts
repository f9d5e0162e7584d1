import { randomInt } from 'node:crypto';
import { createKafkaBus } from '@aleumet/messaging/kafka';
import { runService } from '@aleumet/server';
import { createJournalOnly, createSmsGateway } from './adapters/sms-delivery.ts';
import { createDeps } from './deps.ts';
import { readEnv } from './env.ts';
import { createService } from './server.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const status = await runService({
  name: 'notifications',
  readEnv,
  createBus: createKafkaBus,
  create: (env, outside) => {
    const { SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token, SMS_GATEWAY_SUBJECT: gateway = 'none' } = env;
    const smsDelivery = url === undefined ? createJournalOnly(gateway) : createSmsGateway({ url, gateway, token });
    if (url === undefined) outside.log.warn('no SMS_GATEWAY_URL: SMS are stored in the journal and not sent');
    return createService(createDeps(env, { ...outside, smsDelivery, randomBelow: (limit) => randomInt(limit) }));
  },
  stopping: stopping.signal,
});
process.exit(status); // exiting also closes connections that no longer respond
