import type { Actor, ActorOf } from '@aleumet/server';
import { refuse } from '../refusals.ts';

/** The actor as the kind that the field requires; `@access` admits nobody else. */
export function actorAs<Kind extends Actor['kind']>(actor: Actor, kind: Kind): ActorOf<Kind> {
  return isKind(actor, kind) ? actor : refuse('ENTRY_NOT_FOUND');
}

function isKind<Kind extends Actor['kind']>(actor: Actor, kind: Kind): actor is ActorOf<Kind> {
  return actor.kind === kind;
}
