import { createKafkaBus } from '@aleumet/messaging/kafka';
import { readFileOf, runService } from '@aleumet/server';
import { readRevocationAddresses } from './adapters/revocation/read-addresses.ts';
import { createCmsVerifier } from './adapters/signature-verifier.ts';
import { createDeps } from './deps.ts';
import { readEnv } from './env.ts';
import { createService } from './server.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const status = await runService({
  name: 'orders',
  readEnv,
  createBus: createKafkaBus,
  create: (env, outside) => {
    const trustAnchors = [readFileOf('TRUST_ANCHORS', env.TRUST_ANCHORS)];
    const file = env.REVOCATION_ADDRESSES;
    const revocationAddresses = file ? readRevocationAddresses(readFileOf('REVOCATION_ADDRESSES', file)) : [];
    const verifier = createCmsVerifier({ trustAnchors, revocationAddresses });
    return createService(createDeps(env, { ...outside, verifier }));
  },
  stopping: stopping.signal,
});
process.exit(status); // exiting also closes connections that no longer respond
