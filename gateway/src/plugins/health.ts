import type { FastifyInstance } from 'fastify';

export type Phase = 'starting' | 'serving' | 'draining' | 'stopped';

/** `live` while the process responds; `ready` only between start and stop, so that no new requests are sent here. */
export function answerHealth(app: FastifyInstance, phase: () => Phase): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    reply.code(phase() === 'serving' ? 200 : 503);
    return { status: phase() };
  });
}
