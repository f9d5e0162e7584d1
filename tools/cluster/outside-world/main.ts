/**
 * node tools/cluster/outside-world/main.ts: the external systems of the portal, for a cluster on which people try things: the
 * token issuer, the state registers, and the authority that issues signing keys and publishes revocations, all from the test kit.
 * Their data are in FOLDER. Never in production: no password is required.
 */
import { createAuthority, createSimulatedRegisters, createTokenIssuer, demoUsers, tokenRoutes } from '@aleumet/testkit/demo';
import { revocationRoutes } from '@aleumet/testkit/revocation-routes';
import { registerRoutes } from '@aleumet/testkit/state-registers';
import { clockOf, runProgram } from '@aleumet/server';
import { fastify } from 'fastify';
import { type Env, readEnv } from './env.ts';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

const status = await runProgram<Env>({
  name: 'outside-world',
  readEnv,
  start: async (env, log, opened) => {
    const [clock, folder] = [clockOf(env), env.FOLDER];
    const app = opened.adopt(fastify({ forceCloseConnections: true }), (one) => one.close());
    const issuer = await createTokenIssuer({ folder });
    await app.register(tokenRoutes, { issuer, users: demoUsers(), now: () => new Date(clock.now()) });
    await app.register(registerRoutes, { prefix: '/registers', registers: createSimulatedRegisters() });
    const { rootPem, desk } = await createAuthority({ folder });
    await app.register(revocationRoutes, { desk, now: () => new Date(clock.now()) });
    app.get('/anchors.pem', (_request, reply) => reply.type('application/x-pem-file').send(rootPem));
    app.get('/health/ready', async () => ({ status: 'ready' }));
    log.info({ url: await app.listen({ host: env.HOST, port: env.PORT }) }, 'listens');
  },
  stopping: stopping.signal,
});
process.exit(status);
