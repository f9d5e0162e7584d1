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

/** The effect of each reason on an order in each status, and after each outcome. */
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
 * Voids an order that the budget does not cover or whose choice was denied, until the service begins, even when it was accepted.
 * What was booked and the money are released; the place in the queue is kept. If the service has begun, it
 * continues, and the denial is recorded. A refusal of money that payments has already reserved is parked.
 */
export function voidOrder(state: Order, command: VoidOrder): (OrderVoided | DenialOverruled)[] {
  const order = requirePlaced(state);
  const effects = isLive(order) ? EFFECTS[order.status] : EFFECTS_AFTER[order.outcome];
  switch (effects[command.reason]) {
    // The choice had ended before the order was placed (A2-25a).
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

/** The time of the queue's denial may be earlier: an order cannot end before it was placed and accepted. */
function voided(order: PlacedOrder, { orderId, reason, code, now }: VoidOrder): OrderVoided {
  const lastAt = acceptanceOf(order)?.acceptedAt ?? order.placedAt;
  const voidedAt = lastAt > now ? lastAt : now;
  return { type: 'OrderVoided', orderId, reason, code, voidedAt, closedOn: dayOf(voidedAt) };
}

function overruled(order: PlacedOrder, { orderId, code, now }: VoidOrder): DenialOverruled[] {
  if ('denialCode' in order && order.denialCode !== null) return [];
  return [{ type: 'DenialOverruled', orderId, code, overruledAt: now }];
}
