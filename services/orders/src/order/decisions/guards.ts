import type { PlainDate } from '@aleumet/domain';
import type { ActingProvider } from '../../people/parties.ts';
import { refuse } from '../../refusals.ts';
import type { AnsweringFacts, OrderFacts } from '../facts.ts';
import type { Order, PlacedOrder } from '../order.ts';

/** Demands that the order exists. */
export function requirePlaced(order: Order): PlacedOrder {
  return order.status === 'none' ? refuse('ORDER_NOT_FOUND') : order;
}

/** What answering rests on: the offer as published and the provider. */
export function answeringFacts({ answering }: OrderFacts): AnsweringFacts {
  if (!answering) throw new Error('facts of answering were not loaded');
  return answering;
}

/** Demands that it is this provider's order; another provider learns nothing of it. */
export function requireProvider(order: Order, by: ActingProvider, facts: OrderFacts): PlacedOrder {
  const found = requirePlaced(order);
  if (answeringFacts(facts).provider.binDigest !== by.binDigest) refuse('ORDER_NOT_FOUND');
  return found;
}

/** Demands that an accepted order may still be cancelled, up to its last day (A2-31a, A2-32a). */
export function requireCancellable({ cancelBy }: PlacedOrder, today: PlainDate): void {
  if (cancelBy === null) refuse('CANCELLATION_NOT_PROVIDED');
  if (today > cancelBy) refuse('CANCELLATION_TOO_LATE', { cancelBy });
}
