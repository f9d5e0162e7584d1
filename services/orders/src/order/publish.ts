import { NO_PRODUCT, unitOf, yearOf } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, type OutboxEvent, tell, type SqlTransaction } from '@aleumet/messaging';
import {
  ArrivalRecordedSchema,
  CancellationReason,
  DenialOverruledSchema,
  NoShowRecordedSchema,
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
  ServiceRefusedAfterArrivalSchema,
  StayCompletedSchema,
  toMoneyMessage,
  toTimestamp,
  Unit,
  VoidReason,
} from '@aleumet/proto-events';
import { toAbout } from './about.ts';
import type { EndingEvent, Order, OrderEvent, Placed } from './order.ts';
import { bedDaysOf } from '../stay/stay.ts';

/** Tells every event of the change, in its transaction. */
export async function publishOrder(tx: SqlTransaction, change: Change<Order, OrderEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const told = events.map((event) => toOutboxEvent(event, state));
  await appendOutbox(tx, told, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toOutboxEvent(event: OrderEvent, order: Placed): OutboxEvent {
  const about = toAbout(order);
  switch (event.type) {
    case 'OrderPlaced':
      return tell(OrderPlacedSchema, { about, ...placing(order) }, order.placedAt);
    case 'OrderFunded': {
      const { reservationId, fundedAt } = event;
      return tell(OrderFundedSchema, { about, reservationId, fundedAt: toTimestamp(fundedAt) }, fundedAt);
    }
    case 'OrderAccepted': {
      const accepted = {
        about,
        ...dates(order),
        ...amounts(order),
        cancelBy: order.cancelBy,
        acceptedAt: toTimestamp(event.acceptedAt),
      };
      return tell(OrderAcceptedSchema, accepted, event.acceptedAt);
    }
    case 'OrderAnswerOverdue': {
      const overdue = { about, answerBy: order.answerBy, notedAt: toTimestamp(event.notedAt) };
      return tell(OrderAnswerOverdueSchema, overdue, event.notedAt);
    }
    case 'OrderDeadlinesMoved': {
      const moved = { about, ...event.deadlines, movedAt: toTimestamp(event.movedAt) };
      return tell(OrderDeadlinesMovedSchema, moved, event.movedAt);
    }
    case 'DenialOverruled': {
      const { code, overruledAt } = event;
      return tell(DenialOverruledSchema, { about, code, overruledAt: toTimestamp(overruledAt) }, overruledAt);
    }
    case 'OrderServed': {
      const { servedOn, quantity, servedAt } = event;
      return tell(OrderServedSchema, { about, servedOn, quantity, budgetYear: yearOf(order.arrivalOn) }, servedAt);
    }
    case 'OrderClosed': {
      const { closedOn, outcome, voidReason, quantity, guaranteed, closedAt } = event;
      const closed = { closedOn, outcome: OrderOutcome[outcome], quantity, guaranteed: toMoneyMessage(guaranteed) };
      return tell(OrderClosedSchema, { about, ...closed, ...(voidReason && { voidReason: VoidReason[voidReason] }) }, closedAt);
    }
    case 'ArrivalRecorded':
      return arrival(event, order);
    case 'StayCompleted': {
      const { departedOn, completedAt } = event;
      const bedDays = bedDaysOf(order, departedOn);
      const completed = { about, departedOn, bedDays, completedAt: toTimestamp(completedAt) };
      return tell(StayCompletedSchema, completed, completedAt);
    }
    case 'OrderRefused':
    case 'OrderWithdrawn':
    case 'OrderCancelled':
    case 'OrderVoided':
    case 'NoShowRecorded':
    case 'ServiceRefusedAfterArrival':
      return toEndingEvent(event, order);
  }
}

/** The events after which nothing of the order can change but its acts. */
function toEndingEvent(event: Exclude<EndingEvent, { type: 'StayCompleted' }>, order: Placed): OutboxEvent {
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
    case 'NoShowRecorded': {
      return tell(
        NoShowRecordedSchema,
        {
          ...head,
          arrivalOn: order.arrivalOn,
          recordedAt: toTimestamp(event.recordedAt),
        },
        event.recordedAt,
      );
    }
    case 'ServiceRefusedAfterArrival': {
      return tell(ServiceRefusedAfterArrivalSchema, { ...head, recordedAt: toTimestamp(event.recordedAt) }, event.recordedAt);
    }
  }
}

function arrival(
  { arrivedAt, presented, recordedAt }: Extract<OrderEvent, { type: 'ArrivalRecorded' }>,
  order: Placed,
): OutboxEvent {
  return tell(
    ArrivalRecordedSchema,
    {
      about: toAbout(order),
      budgetYear: yearOf(order.arrivalOn),
      arrivedAt: toTimestamp(arrivedAt),
      identityDocumentShown: presented.identityDocument,
      sanatoriumCardShown: presented.sanatoriumCard,
      bedNoticeShown: presented.bedNotice,
      recordedAt: toTimestamp(recordedAt),
    },
    recordedAt,
  );
}

function placing(order: Placed) {
  const { offerId, bedId, bedDays, reimbursementApplicationId, placedAt, answerBy, cancelBy, calendarVersion } = order;
  const given = { offerId, bedId, bedDays, reimbursementApplicationId, answerBy, cancelBy, calendarVersion };
  const budgetYear = yearOf(order.arrivalOn);
  return { ...given, ...ordered(order), ...dates(order), ...amounts(order), budgetYear, placedAt: toTimestamp(placedAt) };
}

/** What is ordered, in the words of every kind. */
function ordered({ kind, product, bedDays: quantity, arrivalOn: tariffOn }: Placed) {
  const unit = Unit[unitOf(kind)];
  return { ...(product !== NO_PRODUCT && { productCode: product }), quantity, unit, tariffOn };
}

function dates({ arrivalOn, departureOn }: Placed) {
  return { arrivalOn, departureOn };
}

function amounts({ price, guaranteed, coPayment }: Placed) {
  return { price: toMoneyMessage(price), guaranteed: toMoneyMessage(guaranteed), coPayment: toMoneyMessage(coPayment) };
}
