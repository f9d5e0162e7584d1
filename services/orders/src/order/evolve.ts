import type { OrderServed } from '../terms/fulfilment-part.ts';
import { endOfFulfilment, evolveFulfilment, type FulfilmentEvent, isFulfilmentEvent } from './fulfilment.ts';
import type { EndingEvent, OrderEvent, OrderVoided } from './events.ts';
import type { Accepted, InService, Order, PlacedOrder, Reserved } from './order.ts';

/** Returns the state after the event. */
export function evolve(order: Order, event: OrderEvent): Order {
  if (isFulfilmentEvent(event)) return fulfil(placed(order), event);
  switch (event.type) {
    case 'OrderClosed':
      return order; // `outcome` was set by the previous event
    case 'OrderPlaced':
      return { status: 'AWAITING_FUNDS', ...event.placed };
    case 'OrderFunded':
      return { ...placed(order), status: 'SENT', reservationId: event.reservationId, answerOverdue: false };
    case 'DenialOverruled':
      return 'denialCode' in order ? { ...order, denialCode: event.code } : impossible(order.status);
    case 'OrderAccepted': {
      const { acceptedAt, signed } = event;
      return { ...sent(order), status: 'ACCEPTED', acceptedAt, acceptanceSignatureId: signed[0].document.signatureId };
    }
    case 'OrderAnswerOverdue':
      return order.status === 'SENT' ? { ...order, answerOverdue: true } : order;
    case 'OrderDeadlinesMoved':
      return order.status === 'none' ? order : { ...order, ...event.deadlines };
    case 'OrderServed':
      return served(order, event);
    case 'OrderVoided':
    case 'OrderRefused':
    case 'OrderWithdrawn':
    case 'OrderCancelled':
      return end(order, event);
  }
}

/** The first part that is served begins the service. */
function served(order: Order, { quantity }: OrderServed): Order {
  if (order.status === 'IN_SERVICE') return { ...order, served: order.served + quantity };
  return { ...accepted(order), status: 'IN_SERVICE', denialCode: null, served: quantity };
}

function end(order: Order, event: EndingEvent): Order {
  if (event.type === 'OrderVoided') return voided(order, event);
  const { closedOn, signed } = event;
  const closed = { status: 'CLOSED', closedOn, closingSignatureId: signed[0].document.signatureId } as const;
  switch (event.type) {
    case 'OrderRefused':
      return { ...sent(order), ...closed, outcome: 'REFUSED', reason: event.reason, closedAt: event.refusedAt };
    case 'OrderWithdrawn': {
      const reservationId = order.status === 'SENT' ? order.reservationId : null;
      return { ...placed(order), ...closed, outcome: 'WITHDRAWN', reservationId, closedAt: event.withdrawnAt };
    }
    case 'OrderCancelled': {
      const { by: cancelledBy, reason, cancelledAt: closedAt } = event;
      return { ...accepted(order), ...closed, outcome: 'CANCELLED', cancelledBy, reason, closedAt };
    }
  }
}

function voided(before: Order, { reason, code: voidCode, voidedAt: closedAt, closedOn }: OrderVoided): Order {
  const unanswered = { reservationId: null, answerOverdue: false, acceptedAt: null, acceptanceSignatureId: null };
  const { answerOverdue: _, ...kept } = { ...unanswered, ...placed(before) };
  return { ...kept, status: 'CLOSED', outcome: 'VOIDED', reason, voidCode, closedOn, closedAt };
}

/** What happens to the fulfilment may end the order. */
function fulfil(order: PlacedOrder, event: FulfilmentEvent): Order {
  const fulfilment = evolveFulfilment(order.fulfilment, event);
  const ended = endOfFulfilment(event);
  if (ended === null) return { ...order, fulfilment };
  if (ended.outcome === 'NOT_TAKEN') return { ...accepted(order), fulfilment, status: 'CLOSED', ...ended };
  if (ended.outcome === 'SERVED') return { ...inService(order), fulfilment, status: 'CLOSED', ...ended };
  return { ...inService(order), fulfilment, status: 'CLOSED', ...ended };
}

function placed(order: Order): PlacedOrder {
  return order.status === 'none' ? impossible(order.status) : order;
}

function sent(order: Order): Reserved {
  return order.status === 'SENT' ? order : impossible(order.status);
}

function accepted(order: Order): Accepted {
  return order.status === 'ACCEPTED' ? order : impossible(order.status);
}

function inService(order: Order): InService {
  return order.status === 'IN_SERVICE' ? order : impossible(order.status);
}

/** Throws for an event that the status does not allow, which is a bug. */
function impossible(status: Order['status']): never {
  throw new Error(`no such change of an order that is ${status}`);
}
