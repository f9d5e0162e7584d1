import type { KeptSignature } from '../signature/store.ts';
import type { OrderEvent, PlacedOrder } from './order.ts';

/** The signatures that came with an event. */
export function toKeptSignatures(order: PlacedOrder, event: OrderEvent): KeptSignature[] {
  const about = { orderId: order.id, personId: order.personId };
  switch (event.type) {
    case 'OrderPlaced':
      return [
        { ...about, kind: 'ORDER', document: event.documents.order, signedAt: order.placedAt },
        { ...about, kind: 'REIMBURSEMENT_APPLICATION', document: event.documents.reimbursement, signedAt: order.placedAt },
      ];
    case 'OrderAccepted':
      return [{ ...about, kind: 'BED_NOTICE', document: event.notice, signedAt: event.acceptedAt }];
    case 'OrderRefused':
      return [{ ...about, kind: 'ORDER_REFUSAL', document: event.document, signedAt: event.refusedAt }];
    case 'OrderWithdrawn':
      return [{ ...about, kind: 'ORDER_WITHDRAWAL', document: event.document, signedAt: event.withdrawnAt }];
    case 'OrderCancelled':
      return [{ ...about, kind: 'ORDER_CANCELLATION', document: event.document, signedAt: event.cancelledAt }];
    case 'OrderFunded':
    case 'OrderVoided':
    case 'OrderAnswerOverdue':
    case 'OrderDeadlinesMoved':
    case 'ArrivalRecorded':
    case 'NoShowRecorded':
    case 'ServiceRefusedAfterArrival':
    case 'StayCompleted':
      return [];
  }
}
