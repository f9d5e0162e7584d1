import type { OrderStatus as ShownStatus } from '../generated/graphql.ts';
import type { PlacedOrder } from './order.ts';

type Status = PlacedOrder['status'];

const SHOWN = {
  awaitingFunds: 'AWAITING_FUNDS',
  sent: 'SENT',
  accepted: 'ACCEPTED',
  arrived: 'ARRIVED',
  completed: 'COMPLETED',
  refused: 'REFUSED',
  withdrawn: 'WITHDRAWN',
  cancelled: 'CANCELLED',
  voided: 'VOIDED',
  noShow: 'NO_SHOW',
  refusedAfterArrival: 'REFUSED_AFTER_ARRIVAL',
} as const satisfies Record<Status, ShownStatus>;

const STORED = new Map(Object.entries(SHOWN).map(([status, shown]) => [shown, status as Status]));

/** A status as the schema names it. */
export function toShownStatus(status: Status): ShownStatus {
  return SHOWN[status];
}

/** A status as the state names it. */
export function fromShownStatus(shown: ShownStatus): Status {
  const status = STORED.get(shown);
  if (!status) throw new Error(`no such status: ${shown}`);
  return status;
}
