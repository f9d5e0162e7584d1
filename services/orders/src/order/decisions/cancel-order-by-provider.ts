import { type Moment, type OrderId, repeated } from '@aleumet/domain';
import { cancellationText } from '../documents.ts';
import { refuse } from '../../refusals.ts';
import { requireSigned } from '../../signing/require-signed.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import type { OrderFacts } from '../facts.ts';
import type { OrderEvent } from '../events.ts';
import type { Order, ProviderCancellationReason } from '../order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { answeringFacts, requireCancellable, requireProvider } from './guards.ts';

export type CancelOrderByProvider = Moment & {
  type: 'CancelOrderByProvider';
  orderId: OrderId;
  by: ActingProvider;
  reason: ProviderCancellationReason;
  document: SignedDocument;
};

/**
 * The provider cancels an accepted order, on the third working day before it begins at the latest (A2-32a), for one of two reasons:
 * it has applied to be excluded from the register, or force majeure (A2-32b). The limit applies to both (GAP-14).
 */
export function cancelOrderByProvider(order: Order, command: CancelOrderByProvider, facts: OrderFacts): OrderEvent[] {
  const { orderId, by, reason, document, now, today } = command;
  requireProvider(order, by, facts);
  if (order.status === 'CLOSED' && order.outcome === 'CANCELLED' && order.closingSignatureId === document.signatureId)
    return repeated(order.reason, reason);
  if (order.status !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  requireCancellable(order, today);
  const leaves = answeringFacts(facts).provider.exclusionRequestedOn !== null;
  if (reason === 'PROVIDER_LEAVES_REGISTER' && !leaves) refuse('REASON_NOT_PROVEN');
  requireSigned(document, cancellationText(order, reason), by);
  const signed = [{ kind: 'ORDER_CANCELLATION', by: 'PROVIDER', document, signedAt: now }] as const;
  return [{ type: 'OrderCancelled', orderId, by: 'PROVIDER', reason, signed, cancelledAt: now, closedOn: today }];
}
