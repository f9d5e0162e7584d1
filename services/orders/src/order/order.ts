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
 * The life of an order for a stay (A2-28 to A2-33):
 *
 *   none ──OrderPlaced (recipient)──► awaitingFunds ──OrderFunded (payments)──► sent
 *   awaitingFunds ──OrderVoided (payments: no funds)──► voided
 *   awaitingFunds, sent, accepted ──OrderVoided (queue: selection denied, entry closed)──► voided
 *   arrived, completed, refusedAfterArrival ──DenialOverruled (queue: selection denied)──► the same
 *   sent ──OrderAccepted (provider)──► accepted ──ArrivalRecorded (provider)──► arrived ──StayCompleted──► completed
 *   sent ──OrderRefused (provider)──► refused                    arrived ──ServiceRefusedAfterArrival──► refusedAfterArrival
 *   awaitingFunds, sent ──OrderWithdrawn (recipient)──► withdrawn
 *   sent ──OrderAnswerOverdue (time)──► sent, overdue
 *   accepted ──OrderCancelled (recipient or provider)──► cancelled
 *   accepted ──NoShowRecorded (provider)──► noShow
 *   sent, accepted ──OrderDeadlinesMoved (calendar)──► the same
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
export type ProviderCancellationReason = 'PROVIDER_LEAVES_REGISTER' | 'FORCE_MAJEURE';
export type VoidReason = 'FUNDS_REFUSED' | 'SELECTION_DENIED';
export type Closed = { closedOn: PlainDate };
export type OrderOutcome = 'SERVED' | 'REFUSED' | 'WITHDRAWN' | 'CANCELLED' | 'VOIDED' | 'NOT_TAKEN' | 'BROKEN_OFF';

export type Order =
  | { status: 'none' }
  | (Placed & { status: 'awaitingFunds' })
  | (Reserved & { status: 'sent' })
  | (Answered & { status: 'accepted' })
  | (Arrived & { status: 'arrived' })
  | (Reserved & Closed & { status: 'refused'; reason: string; refusedAt: Instant; signatureId: string })
  | (Placed & Closed & { status: 'withdrawn'; reservationId: ReservationId | null; withdrawnAt: Instant; signatureId: string })
  | (Placed & Closed & Voided & { status: 'voided' })
  | (Answered & Closed & Cancelled & { status: 'cancelled' })
  | (Answered & Closed & { status: 'noShow'; recordedAt: Instant })
  | (Arrived & Closed & { status: 'refusedAfterArrival'; reason: string; recordedAt: Instant })
  | (Arrived & Closed & { status: 'completed'; departedOn: PlainDate; completedAt: Instant });

export type Cancelled = {
  by: 'RECIPIENT' | 'PROVIDER';
  reason: ProviderCancellationReason | null;
  cancelledAt: Instant;
  signatureId: string;
};

/** What an order had when it became void: payments releases the money, and the notice stays to be read. */
export type Voided = {
  reason: VoidReason;
  code: string;
  voidedAt: Instant;
  reservationId: ReservationId | null;
  acceptance: Acceptance | null;
};

export type PlacedOrder = Exclude<Order, { status: 'none' }>;
export type OrderStatus = Order['status'];

type About = { orderId: OrderId };

export type OrderPlaced = {
  type: 'OrderPlaced';
  placed: Placed;
  /** What the order uses up while its status is one of `USES_RIGHTS`. */
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
export type OrderClosed = About &
  Closed & {
    type: 'OrderClosed';
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

/** Statuses of an order whose recipient may still arrive: its deadlines move with the calendar. */
export const AWAITS_ARRIVAL = new Set<OrderStatus>(['awaitingFunds', 'sent', 'accepted']);
/** Statuses in which an order is live: it holds its bed and, where the kind keeps one live order, its entry (A2-28a). */
export const LIVE = new Set<OrderStatus>([...AWAITS_ARRIVAL, 'arrived']);
/** Statuses in which an order uses up rights; with all others they are given back (GAP-8). */
export const USES_RIGHTS = new Set<OrderStatus>([...LIVE, 'refusedAfterArrival', 'completed']);

/** The provider's acceptance; null when there was none. */
export function acceptanceOf(order: PlacedOrder): Acceptance | null {
  if (order.status === 'voided') return order.acceptance;
  return 'acceptedAt' in order ? { acceptedAt: order.acceptedAt, noticeSignatureId: order.noticeSignatureId } : null;
}
