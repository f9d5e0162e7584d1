import { type Reaction, replicaReactions } from '@aleumet/messaging';
import type { Deps } from '../deps.ts';
import { onOrderClosed } from './on-order-closed.ts';
import { onOrderServed } from './on-order-served.ts';

/** Reactions of this service to events of other services. */
export const reactions: Reaction<Deps>[] = [...replicaReactions(), onOrderServed, onOrderClosed];
