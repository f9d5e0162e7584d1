import {
  type EndingEvent,
  type Answered,
  type Arrived,
  type Order,
  type OrderEvent,
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
      return { status: 'AWAITING_FUNDS', ...event.placed };
    case 'OrderFunded':
      return { ...placed(order), status: 'SENT', reservationId: event.reservationId, answerOverdue: false };
    case 'DenialOverruled':
      return 'arrivedAt' in order ? { ...order, denialCode: event.code } : impossible(order.status);
    case 'OrderAccepted': {
      const { acceptedAt, notice } = event;
      return { ...sent(order), status: 'ACCEPTED', acceptedAt, noticeSignatureId: notice.signatureId };
    }
    case 'OrderAnswerOverdue':
      return order.status === 'SENT' ? { ...order, answerOverdue: true } : order;
    case 'OrderDeadlinesMoved':
      return order.status === 'none' ? order : { ...order, ...event.deadlines };
    case 'ArrivalRecorded': {
      const { arrivedAt, presented } = event;
      return { ...accepted(order), status: 'IN_SERVICE', arrivedAt, presented, denialCode: null };
    }
    case 'OrderVoided':
    case 'OrderRefused':
    case 'OrderWithdrawn':
    case 'OrderCancelled':
    case 'NoShowRecorded':
    case 'ServiceRefusedAfterArrival':
    case 'StayCompleted':
      return end(order, event);
  }
}

function end(order: Order, event: EndingEvent): Order {
  switch (event.type) {
    case 'OrderVoided':
      return voided(order, event);
    case 'OrderRefused': {
      const { reason, document, refusedAt: closedAt, closedOn } = event;
      const { signatureId: closingSignatureId } = document;
      return { ...sent(order), status: 'CLOSED', outcome: 'REFUSED', reason, closingSignatureId, closedOn, closedAt };
    }
    case 'OrderWithdrawn': {
      const { document, withdrawnAt: closedAt, closedOn } = event;
      const reservationId = order.status === 'SENT' ? order.reservationId : null;
      const { signatureId: closingSignatureId } = document;
      return { ...placed(order), status: 'CLOSED', outcome: 'WITHDRAWN', reservationId, closingSignatureId, closedOn, closedAt };
    }
    case 'OrderCancelled': {
      const { by, reason, document, cancelledAt: closedAt, closedOn } = event;
      const { signatureId: closingSignatureId } = document;
      return {
        ...accepted(order),
        status: 'CLOSED',
        outcome: 'CANCELLED',
        cancelledBy: by,
        reason,
        closingSignatureId,
        closedOn,
        closedAt,
      };
    }
    case 'NoShowRecorded': {
      const { recordedAt: closedAt, closedOn } = event;
      return { ...accepted(order), status: 'CLOSED', outcome: 'NOT_TAKEN', closedOn, closedAt };
    }
    case 'ServiceRefusedAfterArrival': {
      const { reason, recordedAt: closedAt, closedOn } = event;
      return { ...inService(order), status: 'CLOSED', outcome: 'BROKEN_OFF', reason, closedOn, closedAt };
    }
    case 'StayCompleted': {
      const { departedOn, completedAt: closedAt, closedOn } = event;
      return { ...inService(order), status: 'CLOSED', outcome: 'SERVED', departedOn, closedOn, closedAt };
    }
  }
}

function voided(before: Order, { reason, code: voidCode, voidedAt: closedAt, closedOn }: OrderVoided): Order {
  const unanswered = { reservationId: null, answerOverdue: false, acceptedAt: null, noticeSignatureId: null };
  const { answerOverdue: _, ...kept } = { ...unanswered, ...placed(before) };
  return { ...kept, status: 'CLOSED', outcome: 'VOIDED', reason, voidCode, closedOn, closedAt };
}

function placed(order: Order): PlacedOrder {
  return order.status === 'none' ? impossible(order.status) : order;
}

function sent(order: Order): Reserved {
  return order.status === 'SENT' ? order : impossible(order.status);
}

function accepted(order: Order): Answered {
  return order.status === 'ACCEPTED' ? order : impossible(order.status);
}

function inService(order: Order): Arrived {
  return order.status === 'IN_SERVICE' ? order : impossible(order.status);
}

/** A decision gave an event that its status does not allow: a fault of the program, not of the caller. */
function impossible(status: Order['status']): never {
  throw new Error(`no such change of an order that is ${status}`);
}
