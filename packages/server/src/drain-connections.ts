import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Long enough for the event loop to read what the operating system has buffered. */
const TURN_MS = 50;
/** A client that keeps sending requests does not prevent the end. */
const MOST_TURNS = 20;

/**
 * Prepares a server for closing. The returned promise resolves when the server may be closed: by then, requests that had been sent
 * but not yet read by a busy event loop have arrived, and so have those on connections that were not accepted yet. From the call
 * on, each response closes its connection. At the end, connections without a request are closed, because Node.js would wait for
 * them.
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
      await new Promise(setImmediate); // sockets are read between the timer and this callback
    }
    for (const socket of unused) if (socket.bytesRead === 0) socket.destroy();
  };
}
