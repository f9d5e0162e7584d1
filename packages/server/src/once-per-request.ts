import type { Actor, Authenticate } from './actor.ts';
import { headerOf } from './request-id.ts';
import type { RequestHeaders } from './service.ts';

/** Finds who asks by the headers of a request. */
export type AuthenticateRequest = (headers: RequestHeaders) => Promise<Actor>;

/**
 * Finds who asks once for each headers object. Over HTTP every call has its own. In one process the gateway hands the same object to
 * every subgraph that it calls for one request, so that token and identity are looked up once for all of them; the next request is
 * looked up anew, which is when a revoked right is felt.
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
