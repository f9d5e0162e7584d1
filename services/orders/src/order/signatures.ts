import type { KeptSignature } from '../signature/store.ts';
import { acceptanceOf, type OrderEvent, type PlacedOrder } from './order.ts';

/** The signatures that came with an event. */
export function toKeptSignatures(order: PlacedOrder, event: OrderEvent): KeptSignature[] {
  const { id: orderId, personId, departmentId, region } = order;
  const about = { orderId, personId, departmentId, region };
  const [byRecipient, byProvider] = [{ ...about, by: 'RECIPIENT' } as const, { ...about, by: 'PROVIDER' } as const];
  switch (event.type) {
    case 'OrderPlaced':
      return [
        { ...byRecipient, kind: 'ORDER', document: event.documents.order, signedAt: order.placedAt },
        { ...byRecipient, kind: 'REIMBURSEMENT_APPLICATION', document: event.documents.reimbursement, signedAt: order.placedAt },
      ];
    case 'OrderAccepted':
      return [{ ...byProvider, kind: 'BED_NOTICE', document: event.notice, signedAt: event.acceptedAt }];
    case 'OrderRefused':
      return [{ ...byProvider, kind: 'ORDER_REFUSAL', document: event.document, signedAt: event.refusedAt }];
    case 'OrderWithdrawn':
      return [{ ...byRecipient, kind: 'ORDER_WITHDRAWAL', document: event.document, signedAt: event.withdrawnAt }];
    case 'OrderCancelled':
      return [{ ...about, by: event.by, kind: 'ORDER_CANCELLATION', document: event.document, signedAt: event.cancelledAt }];
    case 'OrderServed':
    case 'OrderClosed':
    case 'OrderFunded':
    case 'OrderVoided':
    case 'DenialOverruled':
    case 'OrderAnswerOverdue':
    case 'OrderDeadlinesMoved':
    case 'ArrivalRecorded':
    case 'NoShowRecorded':
    case 'ServiceRefusedAfterArrival':
    case 'StayCompleted':
      return [];
  }
}

/** The signatures that an order rests on, the oldest first. */
export function signatureIdsOf(order: PlacedOrder): string[] {
  const acceptance = acceptanceOf(order);
  return [
    ...[order.orderSignatureId, order.reimbursementSignatureId],
    ...(acceptance ? [acceptance.noticeSignatureId] : []),
    ...('closingSignatureId' in order ? [order.closingSignatureId] : []),
  ];
}
