import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';

/** What this service does when others tell it something: it only keeps who a person is, to know whose token it reads. */
export const reactions: Reaction<Deps>[] = replicaReactions();
