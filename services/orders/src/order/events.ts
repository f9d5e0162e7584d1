import type { Instant, Money, OrderId, PlainDate, ReservationId } from '@aleumet/domain';
import type { GivenSignature } from '../signing/signed-document.ts';
import type { OrderServed } from '../terms/fulfilment-part.ts';
import type { RightUse } from '../terms/rights.ts';
import type { Deadlines, OrderOutcome } from '../terms/terms.ts';
import type { FulfilmentEvent } from './fulfilment.ts';
import type { Placed, ProviderCancellationReason, VoidReason } from './order.ts';

type About = { orderId: OrderId };

export type OrderPlaced = {
  type: 'OrderPlaced';
  placed: Placed;
  /** What the order uses up while `usesRights` says so. */
  rights: readonly RightUse[];
  /** The order and the reimbursement application. */
  signed: readonly [GivenSignature, GivenSignature];
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
export type OrderAccepted = About & { type: 'OrderAccepted'; signed: readonly [GivenSignature]; acceptedAt: Instant };
export type OrderRefused = About & {
  type: 'OrderRefused';
  reason: string;
  signed: readonly [GivenSignature];
  refusedAt: Instant;
  closedOn: PlainDate;
};
export type OrderWithdrawn = About & {
  type: 'OrderWithdrawn';
  signed: readonly [GivenSignature];
  withdrawnAt: Instant;
  closedOn: PlainDate;
};
export type OrderCancelled = About & {
  type: 'OrderCancelled';
  by: 'RECIPIENT' | 'PROVIDER';
  reason: ProviderCancellationReason | null;
  signed: readonly [GivenSignature];
  cancelledAt: Instant;
  closedOn: PlainDate;
};
export type OrderAnswerOverdue = About & { type: 'OrderAnswerOverdue'; notedAt: Instant };
export type OrderDeadlinesMoved = About & { type: 'OrderDeadlinesMoved'; deadlines: Deadlines; movedAt: Instant };
/** The order has ended. `quantity` and `guaranteed` are the total served and the amount that the state owes for it. */
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
  | FulfilmentEvent;

/** The events of every kind of service that end an order. */
export type EndingEvent = OrderVoided | OrderRefused | OrderWithdrawn | OrderCancelled;
