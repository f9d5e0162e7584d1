import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

/** On stop: no new connections, the requests under way get their answers, and after the grace the rest is cut. */
export function drainHttp(app: Pick<FastifyInstance, 'close' | 'server'>, graceMilliseconds: number): ApolloServerPlugin {
  return {
    serverWillStart: async () => ({
      drainServer: async () => {
        const timer = setTimeout(() => app.server.closeAllConnections(), graceMilliseconds);
        await app.close();
        clearTimeout(timer);
      },
    }),
  };
}
