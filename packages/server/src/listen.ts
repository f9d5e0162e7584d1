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

/** What of a service is needed to answer over HTTP. */
export type Answering<Context extends RequestContext> = Pick<
  Service<Context>,
  'server' | 'contextFor' | 'isReady' | 'sweep' | 'backlog' | 'stop'
>;

/** A service that answers over HTTP. */
export type Listening = {
  /** Its address, with the port that was free when 0 was asked for. */
  url: string;
  /** Lets requests under way finish and takes no new ones, then ends the service. Asked again, it waits for the same end. */
  stop: () => Promise<void>;
};

/** Serves a subgraph over HTTP: `/graphql`, `/health/live`, `/health/ready`, and the door of the test clock where asked. */
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

/** The door of the test clock. It opens when the service has started: one that does not take part yet is not at rest. */
function openTestDoor(app: FastifyInstance, { sweep, backlog }: Pick<Answering<RequestContext>, 'sweep' | 'backlog'>): void {
  app.post('/test/sweep', async (_request, reply) => {
    const sent = await sweep();
    return sent === undefined ? reply.code(503).send() : { sent };
  });
  app.get('/test/idle', async (_request, reply) => (await backlog()) ?? reply.code(503).send());
}
