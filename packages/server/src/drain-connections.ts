import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Long enough for the event loop to read what the operating system holds. */
const TURN_MS = 50;
/** A client that goes on asking does not hold up the end. */
const MOST_TURNS = 20;

/**
 * Prepares a server for its end. What this returns resolves when the server may be closed: a request that was sent before, and that
 * a busy event loop has not read yet, has arrived by then, as has one that waits in a connection which is not accepted yet. From the call
 * on, an answer is the last of its connection. At the end connections on which nothing was sent are closed: Node.js would wait for them.
 */
export function drainConnections(app: FastifyInstance): () => Promise<void> {
  const unused = new Set<Socket>();
  let draining = false;
  let arrivals = 0;
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  app.server.on('connection', (socket) => {
    arrivals += 1;
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  app.server.on('request', ({ socket }) => {
    arrivals += 1;
    unused.delete(socket);
  });

  return async () => {
    draining = true;
    for (let turn = 0, seen = -1; turn < MOST_TURNS && seen !== arrivals; turn += 1) {
      seen = arrivals;
      await setTimeout(TURN_MS);
      await new Promise(setImmediate); // sockets are read between the timer and this
    }
    for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
  };
}
