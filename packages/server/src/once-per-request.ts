import type { Actor, Authenticate } from './actor.ts';
import { headerOf } from './request-id.ts';
import type { RequestHeaders } from './service.ts';

/** Determines the user from the headers of a request. */
export type AuthenticateRequest = (headers: RequestHeaders) => Promise<Actor>;

/**
 * Determines the user once for each headers object. Over HTTP each call has its own. In one process, the gateway passes the same
 * object to every subgraph that it calls for a request, so token and identity are looked up once for all of them. The next request
 * is looked up again, so that a revoked right takes effect.
 */
export function oncePerRequest(authenticate: Authenticate): AuthenticateRequest {
  const actors = new WeakMap<RequestHeaders, Promise<Actor>>();
  return (headers) => {
    const known = actors.get(headers);
    if (known) return known;
    const found = authenticate(headerOf(headers, 'authorization'));
    actors.set(headers, found);
    return found;
  };
}
