import type { Moment, OrderId } from '@aleumet/domain';
import { bedNoticeText } from '../../documents/answering.ts';
import { refuse } from '../../refusals.ts';
import type { SignedDocument } from '../../signature/signed-document.ts';
import type { OrderFacts } from '../facts.ts';
import type { Order, OrderAccepted } from '../order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { requireProvider, requireSignedByProvider } from './guards.ts';

export type AcceptOrder = Moment & { type: 'AcceptOrder'; orderId: OrderId; by: ActingProvider; notice: SignedDocument };

/** The provider confirms the bed by the notice A2/F7 and so accepts the order; late answers are accepted too (A2-28d, GAP-10). */
export function acceptOrder(order: Order, { orderId, by, notice, now }: AcceptOrder, facts: OrderFacts): OrderAccepted[] {
  const offer = requireProvider(order, by, facts);
  if (order.status === 'ACCEPTED' && order.noticeSignatureId === notice.signatureId) return [];
  if (order.status === 'AWAITING_FUNDS') refuse('FUNDS_PENDING');
  if (order.status !== 'SENT') refuse('ORDER_NOT_AWAITING_ANSWER');
  requireSignedByProvider(notice, bedNoticeText(order, offer), by);
  return [{ type: 'OrderAccepted', orderId, notice, acceptedAt: now }];
}
