import { momentOf } from '@aleumet/domain';
import type { Cause } from '@aleumet/messaging';
import type { RequestContext } from '../request-context.ts';
import { requestIdOf } from '../request-id.ts';
import type { RequestHeaders } from '../service.ts';
import type { BaseDeps } from './base-deps.ts';

/**
 * The context of a service's resolvers: the user, the current time, the cause of their commands, the dependencies, and reads bound
 * to the user.
 */
export type ServiceContext<Deps, Reads> = RequestContext & { cause: Cause; deps: Deps; reads: Reads };

/** Returns the contents of the headers of a request, the same over HTTP and in one process. */
export async function readRequest(
  { authenticate, clock }: Pick<BaseDeps, 'authenticate' | 'clock'>,
  headers: RequestHeaders,
): Promise<RequestContext & { cause: Cause }> {
  const requestId = requestIdOf(headers);
  const actor = await authenticate(headers);
  return { actor, requestId, moment: momentOf(clock), cause: { correlationId: requestId } };
}
