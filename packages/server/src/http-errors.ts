import type { FastifyError, FastifyInstance } from 'fastify';
import type { Log } from './logger.ts';

/** Responds to requests that did not reach GraphQL (invalid JSON, too large, too late) in the format of GraphQL responses. */
export function answerHttpErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler<FastifyError>((error, { id: requestId }, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(answerOf(error.message, { code: 'BAD_REQUEST' }));
    log.error({ requestId, error }, 'request failed');
    const message = 'An internal error occurred. Include the request id when you report it.';
    return reply.code(status).send(answerOf(message, { code: 'INTERNAL_SERVER_ERROR', requestId }));
  });
}

function answerOf(message: string, extensions: { code: string; requestId?: string }) {
  return { errors: [{ message, extensions }] };
}
