import { type Moment, type OrderId, repeated } from '@aleumet/domain';
import { refusalText } from '../documents.ts';
import { refuse } from '../../refusals.ts';
import { requireSigned } from '../../signing/require-signed.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import type { OrderFacts } from '../facts.ts';
import type { OrderEvent } from '../events.ts';
import { endedAs, type Order } from '../order.ts';
import type { ActingProvider } from '../../people/parties.ts';
import { requireProvider } from './guards.ts';

export type RefuseOrder = Moment & {
  type: 'RefuseOrder';
  orderId: OrderId;
  by: ActingProvider;
  reason: string;
  document: SignedDocument;
};

/** The provider refuses for any reason, which must be stated (A2-28c). */
export function refuseOrder(state: Order, command: RefuseOrder, facts: OrderFacts): OrderEvent[] {
  const { orderId, by, reason, document, now, today } = command;
  const order = requireProvider(state, by, facts);
  const refused = endedAs(order, 'REFUSED');
  if (refused?.closingSignatureId === document.signatureId) return repeated(refused.reason, reason);
  if (order.status === 'AWAITING_FUNDS') refuse('FUNDS_PENDING');
  if (order.status !== 'SENT') refuse('ORDER_NOT_AWAITING_ANSWER');
  if (reason.trim() === '') refuse('REASON_MISSING');
  requireSigned(document, refusalText(order, reason), by);
  const signed = [{ kind: 'ORDER_REFUSAL', by: 'PROVIDER', document, signedAt: now }] as const;
  return [{ type: 'OrderRefused', orderId, reason, signed, refusedAt: now, closedOn: today }];
}
