import { dayOf, InvalidInput, type Moment, type OrderId } from '@aleumet/domain';
import type { DenialOverruled, OrderVoided } from '../events.ts';
import { isLive, type OpenOrder, type Order, type PlacedOrder, type VoidReason } from '../order.ts';
import { acceptanceOf } from '../../terms/acceptance.ts';
import type { OrderOutcome } from '../../terms/terms.ts';
import { requirePlaced } from './guards.ts';

export type VoidOrder = Moment & { type: 'VoidOrder'; orderId: OrderId; reason: VoidReason; code: string };

type Effect = 'VOID' | 'OVERRULED' | 'CONTRADICTION' | 'NOTHING_HELD';

const FUNDED = { SELECTION_DENIED: 'VOID', FUNDS_REFUSED: 'CONTRADICTION' } as const;
const SERVED = { SELECTION_DENIED: 'OVERRULED', FUNDS_REFUSED: 'CONTRADICTION' } as const;
const ENDED = { SELECTION_DENIED: 'NOTHING_HELD', FUNDS_REFUSED: 'NOTHING_HELD' } as const;

/** What each reason does to an order of each status, and after each end. */
const EFFECTS = {
  AWAITING_FUNDS: { SELECTION_DENIED: 'VOID', FUNDS_REFUSED: 'VOID' },
  SENT: FUNDED,
  ACCEPTED: FUNDED,
  IN_SERVICE: SERVED,
} as const satisfies Record<OpenOrder['status'], Record<VoidReason, Effect>>;
const EFFECTS_AFTER = {
  SERVED,
  BROKEN_OFF: SERVED,
  REFUSED: ENDED,
  WITHDRAWN: ENDED,
  CANCELLED: ENDED,
  VOIDED: ENDED,
  NOT_TAKEN: ENDED,
} as const satisfies Record<OrderOutcome, Record<VoidReason, Effect>>;

/**
 * An order that the budget does not cover, or whose turn had ended, is void until the service begins, also when it was accepted: what was
 * booked and the money are free, the place in the queue is kept (A2-25a, A2-25e, A2-33). A service that has begun goes on, and the denial is recorded with it.
 * A refusal of money that payments has reserved is parked.
 */
export function voidOrder(state: Order, command: VoidOrder): (OrderVoided | DenialOverruled)[] {
  const order = requirePlaced(state);
  const effects = isLive(order) ? EFFECTS[order.status] : EFFECTS_AFTER[order.outcome];
  switch (effects[command.reason]) {
    case 'VOID':
      return [voided(order, command)];
    case 'OVERRULED':
      return overruled(order, command);
    case 'CONTRADICTION':
      throw new InvalidInput('order_id', 'CONTRADICTS_STATE', { held: `an order that is ${order.status} has its money` });
    case 'NOTHING_HELD':
      return [];
  }
}

/** The queue denies as of a moment that may lie before: an order does not end before it was placed and accepted. */
function voided(order: PlacedOrder, { orderId, reason, code, now }: VoidOrder): OrderVoided {
  const lastAt = acceptanceOf(order)?.acceptedAt ?? order.placedAt;
  const voidedAt = lastAt > now ? lastAt : now;
  return { type: 'OrderVoided', orderId, reason, code, voidedAt, closedOn: dayOf(voidedAt) };
}

function overruled(order: PlacedOrder, { orderId, code, now }: VoidOrder): DenialOverruled[] {
  if ('denialCode' in order && order.denialCode !== null) return [];
  return [{ type: 'DenialOverruled', orderId, code, overruledAt: now }];
}
