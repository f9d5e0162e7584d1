import type { Moment, OrderId } from '@aleumet/domain';
import { cancellationText } from '../../documents/answering.ts';
import { refuse } from '../../refusals.ts';
import type { SignedDocument } from '../../signature/signed-document.ts';
import type { Order, OrderEvent } from '../order.ts';
import { type Citizen, requireRecipient } from '../../people/parties.ts';
import { requirePlaced, requireSignedByCitizen } from './guards.ts';

export type CancelOrder = Moment & { type: 'CancelOrder'; orderId: OrderId; by: Citizen; document: SignedDocument };

/**
 * The recipient cancels an accepted order without a reason, at the latest on the third working day before arrival
 * (A2-31a, A2-31b). The right to choose and the right of the year stay (A2-33).
 */
export function cancelOrder(state: Order, { orderId, by, document, now, today }: CancelOrder): OrderEvent[] {
  const order = requirePlaced(state);
  requireRecipient(by, order.personId);
  if (order.status === 'CLOSED' && order.outcome === 'CANCELLED' && order.closingSignatureId === document.signatureId) return [];
  if (order.status !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  if (today > order.cancelBy) refuse('CANCELLATION_TOO_LATE', { cancelBy: order.cancelBy });
  requireSignedByCitizen(document, cancellationText(order, null), by);
  return [{ type: 'OrderCancelled', orderId, by: 'RECIPIENT', reason: null, document, cancelledAt: now, closedOn: today }];
}
