import type {
  ApplicationId,
  BedId,
  DepartmentId,
  EntryId,
  Id,
  Instant,
  MeasureId,
  Money,
  OfferId,
  OrderId,
  PersonId,
  PlainDate,
  ProviderId,
  ReservationId,
  ServiceKind,
  Tariffs,
} from '@aleumet/domain';
import type { SignedDocument } from '../signature/signed-document.ts';
import type { RightUse } from './rights.ts';

/*
 * The life of an order (A2-28 to A2-33). Every end leads to CLOSED with its outcome, and OrderClosed follows:
 *
 *   none ──OrderPlaced (recipient)──► AWAITING_FUNDS ──OrderFunded (payments)──► SENT ──OrderAccepted (provider)──► ACCEPTED
 *   ACCEPTED ──ArrivalRecorded (provider)──► IN_SERVICE ──StayCompleted (provider)──► CLOSED, SERVED
 *
 *   AWAITING_FUNDS, SENT ──OrderWithdrawn (recipient)──► CLOSED, WITHDRAWN
 *   AWAITING_FUNDS ──OrderVoided (payments: no funds)──► CLOSED, VOIDED
 *   AWAITING_FUNDS, SENT, ACCEPTED ──OrderVoided (queue: selection denied, entry closed)──► CLOSED, VOIDED
 *   SENT ──OrderRefused (provider)──► CLOSED, REFUSED
 *   ACCEPTED ──OrderCancelled (recipient or provider)──► CLOSED, CANCELLED
 *   ACCEPTED ──NoShowRecorded (provider)──► CLOSED, NOT_TAKEN
 *   IN_SERVICE ──ServiceRefusedAfterArrival (provider)──► CLOSED, BROKEN_OFF
 *
 *   SENT ──OrderAnswerOverdue (time)──► SENT, overdue
 *   AWAITING_FUNDS, SENT, ACCEPTED ──OrderDeadlinesMoved (calendar)──► the same
 *   IN_SERVICE, SERVED, BROKEN_OFF ──DenialOverruled (queue: selection denied)──► the same
 */

export type ReimbursementApplicationId = Id<'ReimbursementApplicationId'>;

/** What was signed at the beginning and never changes. */
export type OrderTerms = {
  id: OrderId;
  personId: PersonId;
  departmentId: DepartmentId;
  region: string;
  ageBand: string;
  disabilityGroup: string;
  applicationId: ApplicationId;
  measureId: MeasureId;
  kind: ServiceKind;
  /** Product of the measure: `NO_PRODUCT` where the kind has none. */
  product: string;
  entryId: EntryId;
  providerId: ProviderId;
  offerId: OfferId;
  bedId: BedId;
  arrivalOn: PlainDate;
  departureOn: PlainDate;
  bedDays: number;
  /** By what the amounts were counted: the act counts again over the actual bed-days. */
  tariffs: Tariffs;
  price: Money;
  guaranteed: Money;
  coPayment: Money;
  placedAt: Instant;
  orderSignatureId: string;
  reimbursementApplicationId: ReimbursementApplicationId;
  reimbursementSignatureId: string;
};

/** Dates computed once by the working calendar of that version. */
export type OrderDeadlines = {
  /** Last day of the provider's answer (A2-28b). */
  answerBy: PlainDate;
  /** Last day of a cancellation by either side (A2-31a, A2-32a). */
  cancelBy: PlainDate;
  calendarVersion: number;
};

export type Placed = OrderTerms & OrderDeadlines;
export type Reserved = Placed & { reservationId: ReservationId; answerOverdue: boolean };
export type Acceptance = { acceptedAt: Instant; noticeSignatureId: string };
export type Answered = Reserved & Acceptance;
export type PresentedDocuments = {
  identityDocument: boolean;
  sanatoriumCard: boolean;
  bedNotice: boolean;
  cardNumber: string | null;
};
export type Arrived = Answered & {
  arrivedAt: Instant;
  presented: PresentedDocuments;
  /** Why the queue denied the turn, when it did so after the arrival. */
  denialCode: string | null;
};
export const PROVIDER_CANCELLATION_REASONS = ['PROVIDER_LEAVES_REGISTER', 'FORCE_MAJEURE'] as const;
export type ProviderCancellationReason = (typeof PROVIDER_CANCELLATION_REASONS)[number];
export const VOID_REASONS = ['FUNDS_REFUSED', 'SELECTION_DENIED'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];
export const ORDER_OUTCOMES = ['SERVED', 'REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED', 'NOT_TAKEN', 'BROKEN_OFF'] as const;
export type OrderOutcome = (typeof ORDER_OUTCOMES)[number];

/** How and when an order ended. */
type Ended<Outcome extends OrderOutcome> = { status: 'CLOSED'; outcome: Outcome; closedOn: PlainDate; closedAt: Instant };

export type ClosedOrder =
  | (Reserved & Ended<'REFUSED'> & { reason: string; closingSignatureId: string })
  | (Placed & Ended<'WITHDRAWN'> & { reservationId: ReservationId | null; closingSignatureId: string })
  | (Placed & Ended<'VOIDED'> & Voided)
  | (Answered & Ended<'CANCELLED'> & Cancelled)
  | (Answered & Ended<'NOT_TAKEN'>)
  | (Arrived & Ended<'BROKEN_OFF'> & { reason: string })
  | (Arrived & Ended<'SERVED'> & { departedOn: PlainDate });

export type OpenOrder =
  | (Placed & { status: 'AWAITING_FUNDS' })
  | (Reserved & { status: 'SENT' })
  | (Answered & { status: 'ACCEPTED' })
  | (Arrived & { status: 'IN_SERVICE' });

export type Order = { status: 'none' } | OpenOrder | ClosedOrder;

export type Cancelled = {
  cancelledBy: 'RECIPIENT' | 'PROVIDER';
  reason: ProviderCancellationReason | null;
  closingSignatureId: string;
};

/** What an order had when it became void: payments releases the money, and the notice stays to be read. */
export type Voided = {
  reason: VoidReason;
  voidCode: string;
  reservationId: ReservationId | null;
  acceptedAt: Instant | null;
  noticeSignatureId: string | null;
};

export type PlacedOrder = Exclude<Order, { status: 'none' }>;
export type OrderStatus = PlacedOrder['status'];

type About = { orderId: OrderId };

export type OrderPlaced = {
  type: 'OrderPlaced';
  placed: Placed;
  /** What the order uses up while `usesRights` says so. */
  rights: readonly RightUse[];
  documents: { order: SignedDocument; reimbursement: SignedDocument };
};
export type OrderFunded = About & { type: 'OrderFunded'; reservationId: ReservationId; fundedAt: Instant };
export type OrderVoided = About & {
  type: 'OrderVoided';
  reason: VoidReason;
  code: string;
  voidedAt: Instant;
  closedOn: PlainDate;
};
export type DenialOverruled = About & { type: 'DenialOverruled'; code: string; overruledAt: Instant };
export type OrderAccepted = About & { type: 'OrderAccepted'; notice: SignedDocument; acceptedAt: Instant };
export type OrderRefused = About & {
  type: 'OrderRefused';
  reason: string;
  document: SignedDocument;
  refusedAt: Instant;
  closedOn: PlainDate;
};
export type OrderWithdrawn = About & {
  type: 'OrderWithdrawn';
  document: SignedDocument;
  withdrawnAt: Instant;
  closedOn: PlainDate;
};
export type OrderCancelled = About & {
  type: 'OrderCancelled';
  by: 'RECIPIENT' | 'PROVIDER';
  reason: ProviderCancellationReason | null;
  document: SignedDocument;
  cancelledAt: Instant;
  closedOn: PlainDate;
};
export type OrderAnswerOverdue = About & { type: 'OrderAnswerOverdue'; notedAt: Instant };
export type OrderDeadlinesMoved = About & { type: 'OrderDeadlinesMoved'; deadlines: OrderDeadlines; movedAt: Instant };
export type ArrivalRecorded = About & {
  type: 'ArrivalRecorded';
  arrivedAt: Instant;
  presented: PresentedDocuments;
  recordedAt: Instant;
};
export type NoShowRecorded = About & { type: 'NoShowRecorded'; recordedAt: Instant; closedOn: PlainDate };
export type ServiceRefusedAfterArrival = About & {
  type: 'ServiceRefusedAfterArrival';
  reason: string;
  recordedAt: Instant;
  closedOn: PlainDate;
};
export type StayCompleted = About & { type: 'StayCompleted'; departedOn: PlainDate; completedAt: Instant; closedOn: PlainDate };

/** A part of the service is rendered, in the unit of the order: 0 for a stay, which is counted when the order closes. */
export type OrderServed = About & { type: 'OrderServed'; servedOn: PlainDate; quantity: number; servedAt: Instant };
/** The order has ended, however it did. `quantity` and `guaranteed` are what was served in all and what the state owes for it. */
export type OrderClosed = About & {
  type: 'OrderClosed';
  closedOn: PlainDate;
  outcome: OrderOutcome;
  voidReason: VoidReason | null;
  quantity: number;
  guaranteed: Money;
  closedAt: Instant;
};

export type OrderEvent =
  | OrderServed
  | OrderClosed
  | OrderPlaced
  | OrderFunded
  | OrderVoided
  | DenialOverruled
  | OrderAccepted
  | OrderRefused
  | OrderWithdrawn
  | OrderCancelled
  | OrderAnswerOverdue
  | OrderDeadlinesMoved
  | ArrivalRecorded
  | NoShowRecorded
  | ServiceRefusedAfterArrival
  | StayCompleted;

/** The events that end an order. */
export type EndingEvent = Exclude<Extract<OrderEvent, { closedOn: PlainDate }>, OrderClosed>;

/** Statuses of an order whose service has not begun: its deadlines move with the calendar. */
export const AWAITS_SERVICE = new Set<OrderStatus>(['AWAITING_FUNDS', 'SENT', 'ACCEPTED']);

/** An order is live until it is closed: it holds its bed and, where the kind keeps one live order, its entry (A2-28a). */
export function isLive(order: PlacedOrder): order is OpenOrder {
  return order.status !== 'CLOSED';
}

const USED_UP = new Set<OrderOutcome>(['BROKEN_OFF', 'SERVED']);

/** Whether an order uses up rights: while it is live, and when the service had begun; else they are given back (GAP-8). */
export function usesRights(order: PlacedOrder): boolean {
  return isLive(order) || USED_UP.has(order.outcome);
}

/** The provider's acceptance; null when there was none. */
export function acceptanceOf(order: PlacedOrder): Acceptance | null {
  if (!('acceptedAt' in order)) return null;
  const { acceptedAt, noticeSignatureId } = order;
  return acceptedAt === null || noticeSignatureId === null ? null : { acceptedAt, noticeSignatureId };
}

/** The order, if it ended so. */
export function endedAs<Outcome extends OrderOutcome>(
  order: PlacedOrder,
  outcome: Outcome,
): Extract<ClosedOrder, { outcome: Outcome }> | null {
  return isEndedAs(order, outcome) ? order : null;
}

function isEndedAs<Outcome extends OrderOutcome>(
  order: PlacedOrder,
  outcome: Outcome,
): order is Extract<ClosedOrder, { outcome: Outcome }> {
  return order.status === 'CLOSED' && order.outcome === outcome;
}
