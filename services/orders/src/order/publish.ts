import { yearOf } from '@aleumet/domain';
import { appendOutbox, type Cause, type Change, type Fact, fact, type SqlTransaction } from '@aleumet/messaging';
import {
  ArrivalRecordedSchema,
  CancellationReason,
  create,
  DenialOverruledSchema,
  NoShowRecordedSchema,
  OrderAcceptedSchema,
  OrderAnswerOverdueSchema,
  OrderCancelledSchema,
  OrderDeadlinesMovedSchema,
  OrderFundedSchema,
  OrderPlacedSchema,
  OrderRefusedSchema,
  OrderVoidedSchema,
  OrderWithdrawnSchema,
  Party,
  ServiceKind,
  ServiceRefusedAfterArrivalSchema,
  StayCompletedSchema,
  toMoneyMessage,
  toTimestamp,
  VoidReason,
} from '@aleumet/proto-events';
import { toDemography } from './message-demography.ts';
import type { Order, OrderEvent, Placed } from './order.ts';
import { bedDaysOf } from './stay.ts';

/** Tells every event of the change, in its transaction. */
export async function publishOrder(tx: SqlTransaction, change: Change<Order, OrderEvent>, cause: Cause): Promise<void> {
  const { state, events, version } = change;
  if (state.status === 'none') return;
  const facts = events.map((event) => toFact(event, state));
  await appendOutbox(tx, facts, { key: state.id, firstSequence: version - events.length + 1, cause });
}

function toFact(event: OrderEvent, order: Placed): Fact {
  const about = aboutOrder(order);
  switch (event.type) {
    case 'OrderPlaced':
      return fact(OrderPlacedSchema, create(OrderPlacedSchema, { ...about, ...placing(order) }), order.placedAt);
    case 'OrderFunded': {
      const { reservationId, fundedAt } = event;
      return fact(
        OrderFundedSchema,
        create(OrderFundedSchema, { ...about, reservationId, fundedAt: toTimestamp(fundedAt) }),
        fundedAt,
      );
    }
    case 'OrderAccepted': {
      const accepted = {
        ...about,
        ...dates(order),
        ...amounts(order),
        cancelBy: order.cancelBy,
        acceptedAt: toTimestamp(event.acceptedAt),
      };
      return fact(OrderAcceptedSchema, create(OrderAcceptedSchema, accepted), event.acceptedAt);
    }
    case 'OrderAnswerOverdue': {
      const overdue = { ...about, answerBy: order.answerBy, notedAt: toTimestamp(event.notedAt) };
      return fact(OrderAnswerOverdueSchema, create(OrderAnswerOverdueSchema, overdue), event.notedAt);
    }
    case 'OrderDeadlinesMoved': {
      const moved = { ...about, ...event.deadlines, movedAt: toTimestamp(event.movedAt) };
      return fact(OrderDeadlinesMovedSchema, create(OrderDeadlinesMovedSchema, moved), event.movedAt);
    }
    case 'DenialOverruled': {
      const { code, overruledAt } = event;
      const overruled = create(DenialOverruledSchema, { ...about, code, overruledAt: toTimestamp(overruledAt) });
      return fact(DenialOverruledSchema, overruled, overruledAt);
    }
    case 'ArrivalRecorded':
      return arrival(event, order);
    case 'StayCompleted': {
      const { departedOn, closedOn, completedAt } = event;
      const bedDays = bedDaysOf(order, departedOn);
      const completed = { ...about, departedOn, closedOn, bedDays, completedAt: toTimestamp(completedAt) };
      return fact(StayCompletedSchema, create(StayCompletedSchema, completed), completedAt);
    }
    case 'OrderRefused':
    case 'OrderWithdrawn':
    case 'OrderCancelled':
    case 'OrderVoided':
    case 'NoShowRecorded':
    case 'ServiceRefusedAfterArrival':
      return toEndingFact(event, order);
  }
}

type Ending = Extract<OrderEvent, { closedOn: string }>;

/** The events after which nothing of the order can change but its act. */
function toEndingFact(event: Exclude<Ending, { type: 'StayCompleted' }>, order: Placed): Fact {
  const about = { ...aboutOrder(order), closedOn: event.closedOn };
  switch (event.type) {
    case 'OrderRefused':
      return fact(
        OrderRefusedSchema,
        create(OrderRefusedSchema, { ...about, refusedAt: toTimestamp(event.refusedAt) }),
        event.refusedAt,
      );
    case 'OrderWithdrawn': {
      const withdrawn = create(OrderWithdrawnSchema, { ...about, withdrawnAt: toTimestamp(event.withdrawnAt) });
      return fact(OrderWithdrawnSchema, withdrawn, event.withdrawnAt);
    }
    case 'OrderVoided': {
      const { reason, code, voidedAt } = event;
      const voided = create(OrderVoidedSchema, { ...about, reason: VoidReason[reason], code, voidedAt: toTimestamp(voidedAt) });
      return fact(OrderVoidedSchema, voided, voidedAt);
    }
    case 'OrderCancelled': {
      const { by, reason, cancelledAt } = event;
      const given = reason === null ? {} : { reason: CancellationReason[reason] };
      const cancelled = create(OrderCancelledSchema, {
        ...about,
        party: Party[by],
        ...given,
        cancelledAt: toTimestamp(cancelledAt),
      });
      return fact(OrderCancelledSchema, cancelled, cancelledAt);
    }
    case 'NoShowRecorded': {
      const noShow = create(NoShowRecordedSchema, {
        ...about,
        arrivalOn: order.arrivalOn,
        recordedAt: toTimestamp(event.recordedAt),
      });
      return fact(NoShowRecordedSchema, noShow, event.recordedAt);
    }
    case 'ServiceRefusedAfterArrival': {
      const refused = create(ServiceRefusedAfterArrivalSchema, { ...about, recordedAt: toTimestamp(event.recordedAt) });
      return fact(ServiceRefusedAfterArrivalSchema, refused, event.recordedAt);
    }
  }
}

function arrival({ arrivedAt, presented, recordedAt }: Extract<OrderEvent, { type: 'ArrivalRecorded' }>, order: Placed): Fact {
  const message = create(ArrivalRecordedSchema, {
    ...aboutOrder(order),
    budgetYear: yearOf(order.arrivalOn),
    arrivedAt: toTimestamp(arrivedAt),
    identityDocumentShown: presented.identityDocument,
    sanatoriumCardShown: presented.sanatoriumCard,
    bedNoticeShown: presented.bedNotice,
    recordedAt: toTimestamp(recordedAt),
  });
  return fact(ArrivalRecordedSchema, message, recordedAt);
}

function placing(order: Placed) {
  const { offerId, bedId, bedDays, reimbursementApplicationId, placedAt, answerBy, cancelBy, calendarVersion } = order;
  const given = { offerId, bedId, bedDays, reimbursementApplicationId, answerBy, cancelBy, calendarVersion };
  return { ...given, ...dates(order), ...amounts(order), budgetYear: yearOf(order.arrivalOn), placedAt: toTimestamp(placedAt) };
}

function dates({ arrivalOn, departureOn }: Placed) {
  return { arrivalOn, departureOn };
}

function amounts({ price, guaranteed, coPayment }: Placed) {
  return { price: toMoneyMessage(price), guaranteed: toMoneyMessage(guaranteed), coPayment: toMoneyMessage(coPayment) };
}

/** The ids that rows are filtered and joined by, and what analysts count by. */
function aboutOrder(order: Placed) {
  const { personId, departmentId, providerId, applicationId, measureId, entryId, region } = order;
  return {
    ...{ personId, departmentId, providerId, applicationId, measureId, entryId, region, orderId: order.id },
    kind: ServiceKind.SANATORIUM_RESORT_TREATMENT,
    ...toDemography(order),
  };
}
