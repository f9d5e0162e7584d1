import type { Moment, OrderId } from '@aleumet/domain';
import { refuse } from '../../refusals.ts';
import { requireSigned } from '../../signing/require-signed.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import type { OrderFacts } from '../facts.ts';
import { acceptanceDocument } from '../fulfilment.ts';
import type { OrderAccepted } from '../events.ts';
import type { Order } from '../order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { answeringFacts, requireProvider } from './guards.ts';

export type AcceptOrder = Moment & { type: 'AcceptOrder'; orderId: OrderId; by: ActingProvider; document: SignedDocument };

/**
 * The provider accepts with a signed document, for a stay the notice of the bed A2/F7. A late answer is accepted too (A2-28d,
 * GAP-10).
 */
export function acceptOrder(order: Order, { orderId, by, document, now }: AcceptOrder, facts: OrderFacts): OrderAccepted[] {
  requireProvider(order, by, facts);
  if (order.status === 'ACCEPTED' && order.acceptanceSignatureId === document.signatureId) return [];
  if (order.status === 'AWAITING_FUNDS') refuse('FUNDS_PENDING');
  if (order.status !== 'SENT') refuse('ORDER_NOT_AWAITING_ANSWER');
  const { kind, text } = acceptanceDocument(order, answeringFacts(facts).fulfilment);
  requireSigned(document, text, by);
  return [{ type: 'OrderAccepted', orderId, signed: [{ kind, by: 'PROVIDER', document, signedAt: now }], acceptedAt: now }];
}
