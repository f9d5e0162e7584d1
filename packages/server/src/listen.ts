import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHttpServer } from './create-http-server.ts';
import { answerHttpErrors } from './http-errors.ts';
import { drainConnections } from './drain-connections.ts';
import type { HttpLimits } from './http-limits.ts';
import { admitTexts } from './limits/admit-text.ts';
import { SUBGRAPH_LIMITS } from './limits/limits.ts';
import type { Log } from './logger.ts';
import type { RequestContext } from './request-context.ts';
import type { Service } from './service.ts';

export type ListenOptions = { port: number; host: string; testClock: boolean; limits: HttpLimits; log: Log };

/** The parts of a service that are needed to respond over HTTP. */
export type Answering<Context extends RequestContext> = Pick<
  Service<Context>,
  'server' | 'contextFor' | 'isReady' | 'sweep' | 'backlog' | 'stop'
>;

/** A service that responds over HTTP. */
export type Listening = {
  /** Its address, with the port that was assigned when 0 was given. */
  url: string;
  /** Completes open requests and accepts no new ones, then stops the service. Further calls wait for the same end. */
  stop: () => Promise<void>;
};

/** Serves a subgraph over HTTP: `/graphql`, `/health/live`, `/health/ready`, and, if requested, the routes of the test clock. */
export async function listen<Context extends RequestContext>(
  service: Answering<Context>,
  { port, host, testClock, limits, log }: ListenOptions,
): Promise<Listening> {
  const app = createHttpServer({ bodyLimit: 1_048_576, limits });
  answerHttpErrors(app, log);
  service.server.addPlugin(fastifyApolloDrainPlugin(app));
  await service.server.start();
  admitTexts(app, { tokens: SUBGRAPH_LIMITS.tokens, log });
  const context = ({ id, headers }: FastifyRequest) => service.contextFor({ ...headers, 'x-request-id': id });
  await app.register(fastifyApollo(service.server), { context, method: ['GET', 'POST'] });
  answerHealth(app, service);
  if (testClock) openTestDoor(app, service);
  const drain = drainConnections(app);
  const end = async () => {
    await drain();
    await service.server.stop();
    await service.stop();
  };
  let ended: Promise<void> | undefined;
  const url = await app.listen({ port, host });
  return { url, stop: () => (ended ??= end()) };
}

function answerHealth(app: FastifyInstance, { isReady }: Pick<Answering<RequestContext>, 'isReady'>): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await isReady();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}

/** The routes of the test clock are added when the service has started: before that, it is not idle. */
function openTestDoor(app: FastifyInstance, { sweep, backlog }: Pick<Answering<RequestContext>, 'sweep' | 'backlog'>): void {
  app.post('/test/sweep', async (_request, reply) => {
    const sent = await sweep();
    return sent === undefined ? reply.code(503).send() : { sent };
  });
  app.get('/test/idle', async (_request, reply) => (await backlog()) ?? reply.code(503).send());
}
