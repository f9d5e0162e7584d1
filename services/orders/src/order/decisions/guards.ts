import type { PlainDate } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { AnsweringFacts, OrderFacts } from '../facts.ts';
import type { Order, PlacedOrder } from '../order.ts';

/** Returns the order; refuses when it does not exist. */
export function requirePlaced(order: Order): PlacedOrder {
  return order.status === 'none' ? refuse('ORDER_NOT_FOUND') : order;
}

/** The data needed for an answer: the published offer and the provider. */
export function answeringFacts({ answering }: OrderFacts): AnsweringFacts {
  if (!answering) throw new Error('facts of answering were not loaded');
  return answering;
}

/** Returns the order; refuses when it belongs to another provider, in the same way as when it does not exist. */
export function requireProvider(order: Order, by: ActingProvider, facts: OrderFacts): PlacedOrder {
  const found = requirePlaced(order);
  if (answeringFacts(facts).provider.binDigest !== by.binDigest) refuse('ORDER_NOT_FOUND');
  return found;
}

/** Refuses unless the order is accepted and its last day to cancel has not passed (A2-31a, A2-32a). */
export function requireCancellable({ cancelBy }: PlacedOrder, today: PlainDate): void {
  if (cancelBy === null) refuse('CANCELLATION_NOT_PROVIDED');
  if (today > cancelBy) refuse('CANCELLATION_TOO_LATE', { cancelBy });
}
