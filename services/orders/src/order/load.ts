import type { ServiceKind } from '@aleumet/domain';
import { type CalendarCache, createCalendarCache, type Loaded } from '@aleumet/messaging';
import type { Law } from '../law.ts';
import { orderPolicyOn } from '../terms/policy.ts';
import { findAnswering } from './answering-facts.ts';
import type { OrderCommand } from './decider.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';
import { findPlacing } from './placing-facts.ts';
import type { Transaction } from './store.ts';

export type LoadOrder = (tx: Transaction, command: OrderCommand) => Promise<Loaded<Order, OrderFacts>>;

/** Reads an order and all data needed for a decision with one statement; the calendar only when its version is new. */
export function createLoadOrder(law: Law): LoadOrder {
  const calendarOf: CalendarCache = createCalendarCache();
  return async (tx, command) => {
    const { order, version, calendarVersion, ...found } = await findKnown(tx, command, law);
    const calendar = await calendarOf(tx, calendarVersion);
    const policyOf = (kind: ServiceKind) => orderPolicyOn(law.policies, kind, command.today);
    const facts: OrderFacts = { placing: null, answering: null, ...found, policyOf, calendar };
    return { state: order ?? { status: 'none' }, facts, version };
  };
}

function findKnown(tx: Transaction, command: OrderCommand, law: Law) {
  return command.type === 'PlaceOrder' ? findPlacing(tx, command, law.contract.version) : findAnswering(tx, command.orderId);
}
