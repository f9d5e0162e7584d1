import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Ends connections that would hold up the end of a server: Node.js waits for one that a client keeps for later, and for one that a
 * browser has opened ahead and not used yet. From the call of what it gives, an answer is the last of its connection, and a connection without a
 * request is closed.
 */
export function drainConnections(app: FastifyInstance): () => void {
  const unused = new Set<Socket>();
  let draining = false;
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  app.server.on('connection', (socket) => {
    if (draining) return void socket.destroy();
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => unused.delete(socket));
  return () => {
    draining = true;
    for (const socket of unused) socket.destroy();
  };
}
