import type { OrderFacts } from '../facts.ts';
import { decideFulfilment, type FulfilmentCommand } from '../fulfilment.ts';
import type { OrderEvent } from '../events.ts';
import type { Order } from '../order.ts';
import { requireProvider } from './guards.ts';

/** The provider records a step of the service. The family of the service decides; the order records whether the service begins. */
export function fulfilOrder(state: Order, command: FulfilmentCommand, facts: OrderFacts): OrderEvent[] {
  const order = requireProvider(state, command.by, facts);
  const { id: orderId, quantity, fulfilment } = order;
  const standing = order.status === 'CLOSED' ? order.outcome : order.status;
  const reason = standing === 'BROKEN_OFF' && 'reason' in order ? order.reason : null;
  const output = decideFulfilment({ orderId, standing, quantity, reason, fulfilment }, command);
  return output.map((event) => (event.type === 'OrderServed' ? { ...event, begins: standing === 'ACCEPTED' } : event));
}
