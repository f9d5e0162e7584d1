import type { FastifyInstance } from 'fastify';

/** No response is a page, except the explorer, which has its own policy. */
const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers of every response: no caching, sniffing, framing or scripts, because responses contain personal data. */
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

/** Adds the headers to every response, with the request id. A route may override them. */
export function addSecurityHeaders(app: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  app.addHook('onRequest', async (request, reply) => void reply.headers({ ...headers, 'x-request-id': request.id }));
}
