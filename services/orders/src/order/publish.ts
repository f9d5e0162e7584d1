import { NO_PRODUCT, unitOf, yearOf } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, type OutboxEvent, tell, type SqlTransaction } from '@aleumet/messaging';
import {
  CancellationReason,
  DenialOverruledSchema,
  OrderAcceptedSchema,
  OrderClosedSchema,
  OrderOutcome,
  OrderServedSchema,
  OrderAnswerOverdueSchema,
  OrderCancelledSchema,
  OrderDeadlinesMovedSchema,
  OrderFundedSchema,
  OrderPlacedSchema,
  OrderRefusedSchema,
  OrderVoidedSchema,
  OrderWithdrawnSchema,
  Party,
  toMoneyMessage,
  toTimestamp,
  Unit,
  VoidReason,
} from '@aleumet/proto-events';
import { stayTerms, toStayOutboxEvent } from '../stay/publish.ts';
import { toAbout } from '../terms/about.ts';
import type { Deadlines } from '../terms/terms.ts';
import { isFulfilmentEvent } from './fulfilment.ts';
import type { EndingEvent, OrderEvent } from './events.ts';
import type { Order, Placed } from './order.ts';

/** Stores every event of the change in the outbox, in the same transaction. */
export async function publishOrder(tx: SqlTransaction, change: Change<Order, OrderEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const outboxEvents = events.map((event) => toOutboxEvent(event, state));
  await appendOutbox(tx, outboxEvents, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toOutboxEvent(event: OrderEvent, order: Placed): OutboxEvent {
  const about = toAbout(order);
  if (isFulfilmentEvent(event)) return toStayOutboxEvent(event, about, order.fulfilment);
  switch (event.type) {
    case 'OrderPlaced':
      return tell(OrderPlacedSchema, { about, ...placing(order) }, order.placedAt);
    case 'OrderFunded': {
      const { reservationId, fundedAt } = event;
      return tell(OrderFundedSchema, { about, reservationId, fundedAt: toTimestamp(fundedAt) }, fundedAt);
    }
    case 'OrderAccepted': {
      const accepted = { about, ...amounts(order), ...cancelBy(order), acceptedAt: toTimestamp(event.acceptedAt) };
      return tell(OrderAcceptedSchema, accepted, event.acceptedAt);
    }
    case 'OrderAnswerOverdue': {
      const overdue = { about, answerBy: order.answerBy, notedAt: toTimestamp(event.notedAt) };
      return tell(OrderAnswerOverdueSchema, overdue, event.notedAt);
    }
    case 'OrderDeadlinesMoved': {
      const { answerBy, calendarVersion } = event.deadlines;
      const moved = { about, answerBy, ...cancelBy(event.deadlines), calendarVersion, movedAt: toTimestamp(event.movedAt) };
      return tell(OrderDeadlinesMovedSchema, moved, event.movedAt);
    }
    case 'DenialOverruled': {
      const { code, overruledAt } = event;
      return tell(DenialOverruledSchema, { about, code, overruledAt: toTimestamp(overruledAt) }, overruledAt);
    }
    case 'OrderServed': {
      const { servedOn, quantity, begins, servedAt } = event;
      return tell(OrderServedSchema, { about, servedOn, quantity, begins, budgetYear: yearOf(order.tariffOn) }, servedAt);
    }
    case 'OrderClosed': {
      const { closedOn, outcome, voidReason, quantity, guaranteed, closedAt } = event;
      const closed = { closedOn, outcome: OrderOutcome[outcome], quantity, guaranteed: toMoneyMessage(guaranteed) };
      return tell(OrderClosedSchema, { about, ...closed, ...(voidReason && { voidReason: VoidReason[voidReason] }) }, closedAt);
    }
    case 'OrderRefused':
    case 'OrderWithdrawn':
    case 'OrderCancelled':
    case 'OrderVoided':
      return toEndingEvent(event, order);
  }
}

/** Events after which only the acts of an order can change. */
function toEndingEvent(event: EndingEvent, order: Placed): OutboxEvent {
  const head = { about: toAbout(order) };
  switch (event.type) {
    case 'OrderRefused':
      return tell(OrderRefusedSchema, { ...head, refusedAt: toTimestamp(event.refusedAt) }, event.refusedAt);
    case 'OrderWithdrawn': {
      return tell(OrderWithdrawnSchema, { ...head, withdrawnAt: toTimestamp(event.withdrawnAt) }, event.withdrawnAt);
    }
    case 'OrderVoided': {
      const { reason, code, voidedAt } = event;
      return tell(OrderVoidedSchema, { ...head, reason: VoidReason[reason], code, voidedAt: toTimestamp(voidedAt) }, voidedAt);
    }
    case 'OrderCancelled': {
      const { by, reason, cancelledAt } = event;
      const given = reason === null ? {} : { reason: CancellationReason[reason] };
      return tell(
        OrderCancelledSchema,
        {
          ...head,
          party: Party[by],
          ...given,
          cancelledAt: toTimestamp(cancelledAt),
        },
        cancelledAt,
      );
    }
  }
}

function placing(order: Placed) {
  const { offerId, reimbursementApplicationId, placedAt, answerBy, calendarVersion } = order;
  const given = { offerId, reimbursementApplicationId, answerBy, ...cancelBy(order), calendarVersion };
  const terms = stayTerms(order.fulfilment);
  const budgetYear = yearOf(order.tariffOn);
  return { ...given, ...ordered(order), ...amounts(order), terms, budgetYear, placedAt: toTimestamp(placedAt) };
}

/** The fields that all kinds of service have in common. */
function ordered({ kind, product, quantity, tariffOn }: Placed) {
  return { ...(product !== NO_PRODUCT && { productCode: product }), quantity, unit: Unit[unitOf(kind)], tariffOn };
}

function cancelBy({ cancelBy: on }: Deadlines) {
  return on === null ? {} : { cancelBy: on };
}

function amounts({ price, guaranteed, coPayment }: Placed) {
  return { price: toMoneyMessage(price), guaranteed: toMoneyMessage(guaranteed), coPayment: toMoneyMessage(coPayment) };
}
