import type { Moment, OrderId } from '@aleumet/domain';
import { cancellationText } from '../documents.ts';
import { refuse } from '../../refusals.ts';
import { requireSigned } from '../../signing/require-signed.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import type { OrderEvent } from '../events.ts';
import { endedAs, type Order } from '../order.ts';
import { type Citizen, requireRecipient } from '../../people/parties.ts';
import { requireCancellable, requirePlaced } from './guards.ts';

export type CancelOrder = Moment & { type: 'CancelOrder'; orderId: OrderId; by: Citizen; document: SignedDocument };

/**
 * The recipient cancels an accepted order without stating a reason, on the third working day before it begins at the latest
 * (A2-31a, A2-31b). The right to choose and the right of the year are kept.
 */
export function cancelOrder(state: Order, { orderId, by, document, now, today }: CancelOrder): OrderEvent[] {
  const order = requirePlaced(state);
  requireRecipient(by, order.personId);
  if (endedAs(order, 'CANCELLED')?.closingSignatureId === document.signatureId) return [];
  if (order.status !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  requireCancellable(order, today);
  requireSigned(document, cancellationText(order, null), { iinDigest: by.iinDigest });
  const signed = [{ kind: 'ORDER_CANCELLATION', by: 'RECIPIENT', document, signedAt: now }] as const;
  return [{ type: 'OrderCancelled', orderId, by: 'RECIPIENT', reason: null, signed, cancelledAt: now, closedOn: today }];
}
