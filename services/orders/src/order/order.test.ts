import { expect, it } from 'vitest';
import { HISTORIES } from '../../test/order-histories.ts';
import { evolve } from './evolve.ts';
import { type Order, usesRights } from './order.ts';

const none: Order = { status: 'none' };
const uses = (history: keyof typeof HISTORIES) => {
  const order = HISTORIES[history].reduce<Order>(evolve, none);
  return order.status !== 'none' && usesRights(order);
};

it.each(['AWAITING_FUNDS', 'SENT', 'ACCEPTED', 'IN_SERVICE', 'SERVED', 'BROKEN_OFF'] as const)(
  'an order uses the right of the year while it is live and when the service has begun: %s (A2-33, A2-26a)',
  (history) => expect(uses(history)).toBe(true),
);

it.each(['REFUSED', 'WITHDRAWN', 'CANCELLED', 'VOIDED', 'NOT_TAKEN'] as const)(
  'an order that ended before it began leaves the right of the year unused: %s (A2-33, A2-26a)',
  (history) => expect(uses(history)).toBe(false),
);
