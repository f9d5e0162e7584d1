import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';

/** Reactions of this service to events: it stores persons only to determine the user of a token. */
export const reactions: Reaction<Deps>[] = replicaReactions();
