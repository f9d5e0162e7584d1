import { randomUUID } from 'node:crypto';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import type { RequestContext } from './request-context.ts';
import type { RequestHeaders, Service } from './service.ts';

export type ListenOptions = { port: number; host: string; testClock: boolean };

/** One header as text. */
export function headerOf(headers: RequestHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The id of the request as its caller gave it, or a new one. */
export function requestIdOf(headers: RequestHeaders): string {
  const given = headerOf(headers, 'x-request-id');
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** Serves a subgraph over HTTP: `/graphql`, `/health/live`, `/health/ready`, and the door of the test clock where asked. */
export async function listen<Context extends RequestContext>(
  service: Service<Context>,
  { port, host, testClock }: ListenOptions,
): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 1_048_576, forceCloseConnections: 'idle' });
  service.server.addPlugin(fastifyApolloDrainPlugin(app));
  await service.server.start();
  await app.register(fastifyApollo(service.server), { context: (request) => service.contextFor(request.headers) });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await service.isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  if (testClock) {
    app.post('/test/sweep', async () => ({ sent: await service.sweep() }));
    app.get('/test/idle', () => service.unrest());
  }
  await app.listen({ port, host });
  return app;
}
