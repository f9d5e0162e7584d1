import { type Moment, type OrderId, repeated } from '@aleumet/domain';
import { cancellationText } from '../documents.ts';
import { refuse } from '../../refusals.ts';
import { requireSigned } from '../../signing/require-signed.ts';
import type { SignedDocument } from '../../signing/signed-document.ts';
import type { OrderFacts } from '../facts.ts';
import type { OrderEvent } from '../events.ts';
import { endedAs, type Order, type ProviderCancellationReason } from '../order.ts';
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
 * The provider cancels an accepted order for one of two reasons, on the third working day before it begins at the latest (A2-32a).
 * The limit applies to both reasons (GAP-14).
 */
export function cancelOrderByProvider(state: Order, command: CancelOrderByProvider, facts: OrderFacts): OrderEvent[] {
  const { orderId, by, reason, document, now, today } = command;
  const order = requireProvider(state, by, facts);
  const cancelled = endedAs(order, 'CANCELLED');
  if (cancelled?.closingSignatureId === document.signatureId) return repeated(cancelled.reason, reason);
  if (order.status !== 'ACCEPTED') refuse('ORDER_NOT_ACCEPTED');
  requireCancellable(order, today);
  requireProven(reason, facts);
  requireSigned(document, cancellationText(order, reason), by);
  const signed = [{ kind: 'ORDER_CANCELLATION', by: 'PROVIDER', document, signedAt: now }] as const;
  return [{ type: 'OrderCancelled', orderId, by: 'PROVIDER', reason, signed, cancelledAt: now, closedOn: today }];
}

/** Refuses unless the provider has applied to be excluded from the register, where that is the reason; force majeure needs no proof (A2-32b). */
function requireProven(reason: ProviderCancellationReason, facts: OrderFacts): void {
  const hasApplied = answeringFacts(facts).provider.exclusionRequestedOn !== null;
  if (reason === 'PROVIDER_LEAVES_REGISTER' && !hasApplied) refuse('REASON_NOT_PROVEN');
}
