import type { FastifyError, FastifyInstance } from 'fastify';
import type { Log } from '@aleumet/server';
import { formatError } from './format-error.ts';

/** Answers what never reached GraphQL (bad JSON, too large, too late) in the form GraphQL clients read. */
export function answerHttpErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ requestId: request.id, error }, 'request failed');
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
    const answer = formatError({ message: error.message, extensions: { code, requestId: request.id } });
    return reply.code(status).send({ errors: [answer] });
  });
}
