import {
  acceptanceOf,
  type Answered,
  type Arrived,
  type Order,
  type OrderEvent,
  type OrderStatus,
  type OrderVoided,
  type PlacedOrder,
  type Reserved,
} from './order.ts';

/** Explains the whole change from the event alone. */
export function evolve(order: Order, event: OrderEvent): Order {
  switch (event.type) {
    case 'OrderServed':
    case 'OrderClosed':
      return order; // the events before them have said how
    case 'OrderPlaced':
      return { status: 'awaitingFunds', ...event.placed };
    case 'OrderFunded':
      return { ...placed(order), status: 'sent', reservationId: event.reservationId, answerOverdue: false };
    case 'OrderVoided':
      return voided(order, event);
    case 'DenialOverruled':
      return 'arrivedAt' in order ? { ...order, denialCode: event.code } : impossible(order.status);
    case 'OrderAccepted':
      return {
        ...reserved(order),
        status: 'accepted',
        acceptedAt: event.acceptedAt,
        noticeSignatureId: event.notice.signatureId,
      };
    case 'OrderRefused': {
      const { reason, refusedAt, closedOn } = event;
      return { ...reserved(order), status: 'refused', reason, refusedAt, closedOn, signatureId: event.document.signatureId };
    }
    case 'OrderWithdrawn': {
      const { withdrawnAt, closedOn } = event;
      const reservationId = order.status === 'sent' ? order.reservationId : null;
      return {
        ...placed(order),
        status: 'withdrawn',
        reservationId,
        withdrawnAt,
        closedOn,
        signatureId: event.document.signatureId,
      };
    }
    case 'OrderCancelled': {
      const { by, reason, cancelledAt, closedOn } = event;
      const signatureId = event.document.signatureId;
      return { ...answered(order), status: 'cancelled', by, reason, cancelledAt, closedOn, signatureId };
    }
    case 'OrderAnswerOverdue':
      return order.status === 'sent' ? { ...order, answerOverdue: true } : order;
    case 'OrderDeadlinesMoved':
      return order.status === 'none' ? order : { ...order, ...event.deadlines };
    case 'ArrivalRecorded':
      return { ...answered(order), status: 'arrived', arrivedAt: event.arrivedAt, presented: event.presented, denialCode: null };
    case 'NoShowRecorded':
      return { ...answered(order), ...without(event), status: 'noShow' };
    case 'ServiceRefusedAfterArrival':
      return { ...arrived(order), ...without(event), status: 'refusedAfterArrival' };
    case 'StayCompleted':
      return { ...arrived(order), ...without(event), status: 'completed' };
  }
}

function voided(before: Order, event: OrderVoided): Order {
  const order = placed(before);
  const unanswered = { reservationId: null, answerOverdue: false, acceptedAt: null, noticeSignatureId: null };
  const { answerOverdue: _, acceptedAt: __, noticeSignatureId: ___, ...kept } = { ...unanswered, ...order };
  return { ...kept, ...without(event), acceptance: acceptanceOf(order), status: 'voided' };
}

function without<Event extends { type: string; orderId: string }>({ type: _, orderId: __, ...rest }: Event) {
  return rest;
}

function placed(order: Order): PlacedOrder {
  if (order.status === 'none') return impossible(order.status);
  return order;
}

function reserved(order: Order): Reserved {
  if (!('reservationId' in order) || !('answerOverdue' in order)) return impossible(order.status);
  return order;
}

function answered(order: Order): Answered {
  if (!('acceptedAt' in order)) return impossible(order.status);
  return order;
}

function arrived(order: Order): Arrived {
  if (!('arrivedAt' in order)) return impossible(order.status);
  return order;
}

/** A decision gave an event that its status does not allow: a fault of the program, not of the caller. */
function impossible(status: OrderStatus): never {
  throw new Error(`no such change of an order that is ${status}`);
}
