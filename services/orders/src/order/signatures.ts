import type { KeptSignature } from '../signing/store.ts';
import { acceptanceOf } from '../terms/acceptance.ts';
import type { OrderEvent } from './events.ts';
import type { OrderHead, PlacedOrder } from './order.ts';

/** Returns the signatures in an event. */
export function toKeptSignatures({ id, personId, departmentId, region }: PlacedOrder, event: OrderEvent): KeptSignature[] {
  const given = 'signed' in event ? event.signed : [];
  return given.map((signature) => ({ orderId: id, personId, departmentId, region, ...signature }));
}

/** Returns the signatures of an order's documents, oldest first. */
export function signatureIdsOf(order: OrderHead): string[] {
  const acceptance = acceptanceOf(order);
  return [
    ...[order.orderSignatureId, order.reimbursementSignatureId],
    ...(acceptance ? [acceptance.acceptanceSignatureId] : []),
    ...('closingSignatureId' in order ? [order.closingSignatureId] : []),
  ];
}
