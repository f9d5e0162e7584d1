import type { Actor } from '@aleumet/server';
import { catalogue } from '../refusals.ts';

/** Why a stream stays closed, as the answer tells it. */
export type StreamRefusal = { status: number; message: string; extensions: { code: string; messages?: object } };

/** Streams are for operators, and only so many at a time; undefined when this one may open. */
export function refuseStream(actor: Actor, open: number, allowed: number): StreamRefusal | undefined {
  if (actor.kind === 'ANONYMOUS') {
    const message = actor.problem ? `The token was not accepted: ${actor.problem}.` : 'Log in first: a token is needed.';
    return { status: 401, message, extensions: { code: 'UNAUTHENTICATED' } };
  }
  if (actor.kind !== 'OPERATOR') {
    return { status: 403, message: `Events are not for ${actor.kind}.`, extensions: { code: 'FORBIDDEN' } };
  }
  if (open < allowed) return undefined;
  const messages = catalogue.TOO_MANY_STREAMS;
  return { status: 503, message: messages.en, extensions: { code: 'TOO_MANY_STREAMS', messages } };
}
