import { fastifyApolloHandler } from '@as-integrations/fastify';
import { admitTexts, answerHttpErrors, createHttpServer, drainConnections, type HttpLimits } from '@aleumet/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ApolloOptions, createApollo } from './apollo.ts';
import type { GatewayContext } from './context.ts';
import { type EventsDeps, serveEvents } from './events/events-route.ts';
import type { ExplorerOptions } from './explorer/explorer-page.ts';
import { serveExplorer } from './explorer/explorer-route.ts';
import { drainHttp } from './plugins/drain.ts';
import { answerHealth, type Phase } from './plugins/health.ts';
import { forwardedHeaders } from './plugins/propagate-identity.ts';

export { connectOverHttp } from './subgraphs/http.ts';
export { connectInProcess, inProcessSubgraph, type LocalServer } from './subgraphs/in-process.ts';

export type GatewayDeps = ApolloOptions & {
  bodyLimit: number;
  /** Limits of connections. */
  http: HttpLimits;
  /** Time for open requests when the gateway stops. */
  drainGrace: number;
  /** The source of `GET /events`; without it there is no such route. */
  events?: EventsDeps;
  /** The page of `GET /`; without it there is no such route. */
  explorer?: ExplorerOptions;
  /** Routes that the calling program adds. */
  mount?: (app: FastifyInstance) => void;
};

export type Gateway = {
  app: FastifyInstance;
  listen: (address: { host: string; port: number }) => Promise<string>;
  stop: () => Promise<void>;
};

/**
 * Creates the gateway over any supergraph. It can execute operations once this has resolved, and accepts connections after
 * `listen`.
 */
export async function createGateway(deps: GatewayDeps): Promise<Gateway> {
  let phase: Phase = 'starting';
  const app = await createHttp(deps, () => phase);

  const drain = drainConnections(app);
  const apollo = createApollo(deps, [drainHttp(app, deps.drainGrace)]);
  await apollo.start().catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  admitTexts(app, { tokens: deps.limits.tokens, log: deps.log });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  await app.ready();
  phase = 'serving';

  return {
    app,
    listen: (address) => app.listen(address),
    stop: async () => {
      phase = 'draining';
      await drain();
      await apollo.stop();
      phase = 'stopped';
    },
  };
}

/** All routes but GraphQL. */
async function createHttp(deps: GatewayDeps, phase: () => Phase): Promise<FastifyInstance> {
  const { bodyLimit, http: limits, log, events, explorer, mount } = deps;
  const app = createHttpServer({ bodyLimit, limits });
  answerHttpErrors(app, log);
  answerHealth(app, phase);
  if (events) await serveEvents(app, events, log);
  if (explorer) serveExplorer(app, explorer);
  mount?.(app);
  return app;
}

async function contextOf(request: FastifyRequest): Promise<GatewayContext> {
  return { requestId: request.id, forwarded: forwardedHeaders(request.headers, request.id) };
}
