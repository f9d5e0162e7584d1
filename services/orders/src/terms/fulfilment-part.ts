import type { Instant, OrderId, PlainDate } from '@aleumet/domain';
import type { OrderOutcome, OrderStatus } from './terms.ts';

/** What a family of services sees of its order. */
export type OrderPart<Fulfilment> = {
  orderId: OrderId;
  /** The status of the order, or its outcome once it is closed. */
  standing: Exclude<OrderStatus, 'CLOSED'> | OrderOutcome;
  /** How much is ordered, in the unit of the order. */
  quantity: number;
  /** Why the service was broken off. */
  reason: string | null;
  fulfilment: Fulfilment;
};

/** The terms of an order that its family has computed. */
export type Chosen<Fulfilment> = { fulfilment: Fulfilment; quantity: number; tariffOn: PlainDate; beginsOn: PlainDate | null };

/** A part of the service was rendered, in the unit of the order. The first one begins the service, even with a quantity of 0. */
export type OrderServed = {
  type: 'OrderServed';
  orderId: OrderId;
  servedOn: PlainDate;
  quantity: number;
  begins: boolean;
  servedAt: Instant;
};

/** A rendered part, as decided by the family; the order knows whether the service begins with it. */
export type PartServed = Omit<OrderServed, 'begins'>;

/** How the service ended: the order ends with it. */
export type ServiceEnd = { closedOn: PlainDate; closedAt: Instant } & (
  | { outcome: 'SERVED' }
  | { outcome: 'NOT_TAKEN' }
  | { outcome: 'BROKEN_OFF'; reason: string }
);
