import type { Actor, ActorOf } from '@aleumet/server';
import { catalogue } from '../refusals.ts';

/** Why a stream is refused, as sent to the client. */
export type StreamRefusal = {
  status: number;
  message: string;
  extensions: { code: string; details?: object; messages?: object };
};

/** Open streams, and their maximum number. */
export type OpenStreams = { all: number; ofActor: number; allowed: { all: number; ofActor: number } };

/** Whether the actor may read events at all. */
export function isReader(actor: Actor): actor is ActorOf<'OPERATOR'> {
  return actor.kind === 'OPERATOR';
}

/** Returns the refusal for anyone but operators; undefined for an operator. */
export function refuseActor(actor: Exclude<Actor, ActorOf<'OPERATOR'>>): StreamRefusal {
  if (actor.kind === 'ANONYMOUS') {
    const message = actor.problem
      ? `The token was not accepted: ${actor.problem}.`
      : 'Log in first: an access token is required.';
    return { status: 401, message, extensions: { code: 'UNAUTHENTICATED' } };
  }
  return { status: 403, message: `Events are not for ${actor.kind}.`, extensions: { code: 'FORBIDDEN' } };
}

/** Limits the streams of each actor, so that one cannot use those of others; undefined when another one may be opened. */
export function refuseStream({ all, ofActor, allowed }: OpenStreams): StreamRefusal | undefined {
  if (all < allowed.all && ofActor < allowed.ofActor) return undefined;
  const messages = catalogue.TOO_MANY_STREAMS;
  const isOwn = ofActor >= allowed.ofActor;
  const details = { allowed: isOwn ? allowed.ofActor : allowed.all };
  return { status: isOwn ? 429 : 503, message: messages.en, extensions: { code: 'TOO_MANY_STREAMS', details, messages } };
}
