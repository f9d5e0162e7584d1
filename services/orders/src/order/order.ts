import type { Instant, PlainDate, ReservationId } from '@aleumet/domain';
import type { Acceptance } from '../terms/acceptance.ts';
import type { Deadlines, OrderOutcome, Terms } from '../terms/terms.ts';
import type { Fulfilment } from './fulfilment.ts';

/*
 * The life of an order (A2-28 to A2-33). Every end leads to CLOSED with its outcome, and OrderClosed follows:
 *
 *   none ──OrderPlaced (recipient)──► AWAITING_FUNDS ──OrderFunded (payments)──► SENT ──OrderAccepted (provider)──► ACCEPTED
 *   ACCEPTED ──OrderServed (provider, a first part)──► IN_SERVICE ──(the family: the whole is served)──► CLOSED, SERVED
 *
 *   AWAITING_FUNDS, SENT ──OrderWithdrawn (recipient)──► CLOSED, WITHDRAWN
 *   AWAITING_FUNDS ──OrderVoided (payments: no funds)──► CLOSED, VOIDED
 *   AWAITING_FUNDS, SENT, ACCEPTED ──OrderVoided (queue: selection denied, entry closed)──► CLOSED, VOIDED
 *   SENT ──OrderRefused (provider)──► CLOSED, REFUSED
 *   ACCEPTED ──OrderCancelled (recipient or provider)──► CLOSED, CANCELLED
 *   ACCEPTED ──(the family: not taken)──► CLOSED, NOT_TAKEN
 *   IN_SERVICE ──(the family: broken off)──► CLOSED, BROKEN_OFF
 *
 *   SENT ──OrderAnswerOverdue (time)──► SENT, overdue
 *   AWAITING_FUNDS, SENT, ACCEPTED ──OrderDeadlinesMoved (calendar)──► the same
 *   IN_SERVICE, SERVED, BROKEN_OFF ──DenialOverruled (queue: selection denied)──► the same
 */

/** `served` is the quantity served so far, in the unit of the order. */
export type Placed = Terms & Deadlines & { served: number; fulfilment: Fulfilment };
export type Reserved = Placed & { reservationId: ReservationId; answerOverdue: boolean };
export type Accepted = Reserved & Acceptance;
/** `denialCode`: why the queue denied the choice, if it did so after the service had begun. */
export type InService = Accepted & { denialCode: string | null };
/** The reasons for which a provider may cancel, and no other (A2-32b). */
export const PROVIDER_CANCELLATION_REASONS = ['PROVIDER_LEAVES_REGISTER', 'FORCE_MAJEURE'] as const;
export type ProviderCancellationReason = (typeof PROVIDER_CANCELLATION_REASONS)[number];
export const VOID_REASONS = ['FUNDS_REFUSED', 'SELECTION_DENIED'] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

/** How and when an order ended. */
type Ended<Outcome extends OrderOutcome> = { status: 'CLOSED'; outcome: Outcome; closedOn: PlainDate; closedAt: Instant };

export type ClosedOrder =
  | (Reserved & Ended<'REFUSED'> & { reason: string; closingSignatureId: string })
  | (Placed & Ended<'WITHDRAWN'> & { reservationId: ReservationId | null; closingSignatureId: string })
  | (Placed & Ended<'VOIDED'> & Voided)
  | (Accepted & Ended<'CANCELLED'> & Cancelled)
  | (Accepted & Ended<'NOT_TAKEN'>)
  | (InService & Ended<'BROKEN_OFF'> & { reason: string })
  | (InService & Ended<'SERVED'>);

export type OpenOrder =
  | (Placed & { status: 'AWAITING_FUNDS' })
  | (Reserved & { status: 'SENT' })
  | (Accepted & { status: 'ACCEPTED' })
  | (InService & { status: 'IN_SERVICE' });

export type Order = { status: 'none' } | OpenOrder | ClosedOrder;

export type Cancelled = {
  cancelledBy: 'RECIPIENT' | 'PROVIDER';
  reason: ProviderCancellationReason | null;
  closingSignatureId: string;
};

/** The data of an order when it became void: payments releases the money, and the notice can still be read. */
export type Voided = {
  reason: VoidReason;
  voidCode: string;
  reservationId: ReservationId | null;
  acceptedAt: Instant | null;
  acceptanceSignatureId: string | null;
};

export type PlacedOrder = Exclude<Order, { status: 'none' }>;
type Head<Of> = Of extends PlacedOrder ? Omit<Of, 'fulfilment'> : never;
/** An order without its fulfilment, as in its own row. */
export type OrderHead = Head<PlacedOrder>;

/** Statuses of an order whose service has not begun: its deadlines change with the calendar. */
export const AWAITS_SERVICE = new Set<Order['status']>(['AWAITING_FUNDS', 'SENT', 'ACCEPTED']);

export function awaitsService(order: Order): order is OpenOrder {
  return AWAITS_SERVICE.has(order.status);
}

/**
 * An order is live until it is closed: it keeps what was booked for it and, if the kind allows one live order, its entry.
 */
export function isLive(order: PlacedOrder): order is OpenOrder {
  return order.status !== 'CLOSED';
}

const USED_UP = new Set<OrderOutcome>(['BROKEN_OFF', 'SERVED']);

/** Whether an order uses up rights: while it is live, and when the service had begun; otherwise they are given back (A2-33, GAP-8). */
export function usesRights(order: PlacedOrder): boolean {
  return isLive(order) || USED_UP.has(order.outcome);
}

/** Returns the order, if it ended in this way. */
export function endedAs<Outcome extends OrderOutcome>(
  order: OrderHead,
  outcome: Outcome,
): Extract<OrderHead, { outcome: Outcome }> | null {
  return isEndedAs(order, outcome) ? order : null;
}

function isEndedAs<Outcome extends OrderOutcome>(
  order: OrderHead,
  outcome: Outcome,
): order is Extract<OrderHead, { outcome: Outcome }> {
  return order.status === 'CLOSED' && order.outcome === outcome;
}
