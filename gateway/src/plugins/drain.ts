import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';

/** When stopping: refuses new connections, completes open requests, and closes the rest after the grace period. */
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
