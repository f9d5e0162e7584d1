import type { FastifyInstance } from 'fastify';

/** No answer of ours is a page, but for the explorer, which has a policy of its own. */
const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Of every answer: nothing is cached, guessed, framed or run; answers hold personal data. */
export function securityHeaders(hstsSeconds: number): Readonly<Record<string, string>> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': NO_PAGE,
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    ...(hstsSeconds > 0 && { 'strict-transport-security': `max-age=${hstsSeconds}; includeSubDomains` }),
  };
}

/** Gives every answer the headers, with the id of its request. A route may say otherwise for itself. */
export function addSecurityHeaders(app: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  app.addHook('onRequest', async (request, reply) => void reply.headers({ ...headers, 'x-request-id': request.id }));
}
