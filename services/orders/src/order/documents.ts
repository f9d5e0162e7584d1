import { moneyText, unitOf } from '@aleumet/domain';
import { canonical } from '../signing/canonical.ts';
import type { Terms } from '../terms/terms.ts';
import type { PlacingFacts } from './facts.ts';
import { fulfilmentInOrder } from './fulfilment.ts';
import type { ProviderCancellationReason } from './order.ts';
import type { Choice, Counted } from './plan.ts';

/** Returns the text of the order that the recipient signs (A2-28a). */
export function orderText(choice: Choice, placing: PlacingFacts, plan: Counted): string {
  const { selection, offer, contractTextVersion, term } = placing;
  return canonical({
    document: 'ORDER',
    orderId: choice.orderId,
    personId: selection.personId,
    measureId: selection.measureId,
    providerId: offer.providerId,
    offerId: choice.offerId,
    contractTextVersion,
    ...{ kind: term.kind, product: term.product, quantity: plan.quantity, unit: unitOf(term.kind) },
    ...{ price: moneyText(plan.price), guaranteed: moneyText(plan.guaranteed), coPayment: moneyText(plan.coPayment) },
    ...fulfilmentInOrder(plan.fulfilment, placing.fulfilment),
  });
}

/**
 * Returns the text of the application to the department to reimburse the provider for the guaranteed amount, signed together with
 * the order (A2-28a).
 */
export function reimbursementText(choice: Choice, { departmentId, selection, offer, term }: PlacingFacts, plan: Counted): string {
  return canonical({
    document: 'REIMBURSEMENT_APPLICATION',
    reimbursementApplicationId: choice.reimbursementApplicationId,
    orderId: choice.orderId,
    personId: selection.personId,
    departmentId,
    providerId: offer.providerId,
    guaranteed: moneyText(plan.guaranteed),
    ...{ quantity: plan.quantity, unit: unitOf(term.kind) },
  });
}

/** Returns the text of the provider's refusal with its reasons (A2-28c). */
export function refusalText(order: Terms, reason: string): string {
  return canonical({ document: 'ORDER_REFUSAL', ...aboutOrder(order), reason });
}

/** Returns the text with which the recipient withdraws an order that is not answered (GAP-10). */
export function withdrawalText(order: Terms): string {
  return canonical({ document: 'ORDER_WITHDRAWAL', ...aboutOrder(order) });
}

/**
 * Returns the text of the cancellation of an accepted order: by the recipient without reason (A2-31b), by the provider with one of
 * two (A2-32b).
 */
export function cancellationText(order: Terms, reason: ProviderCancellationReason | null): string {
  return canonical({ document: 'ORDER_CANCELLATION', ...aboutOrder(order), beginsOn: order.beginsOn, reason });
}

function aboutOrder({ id, personId, providerId }: Terms) {
  return { orderId: id, personId, providerId };
}
