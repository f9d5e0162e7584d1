import { createCommandHandler, type Database, findCalendar, type Handle, type Loaded } from '@aleumet/messaging';
import type { Law } from '../law.ts';
import { findAnsweringFacts } from './answering-facts.ts';
import { type OrderCommand, orderDecider } from './decider.ts';
import type { OrderFacts } from './facts.ts';
import type { Order, OrderEvent } from './order.ts';
import { findPlacingFacts } from './placing-facts.ts';
import { policyOn } from './policy.ts';
import { publishOrder } from './publish.ts';
import { fromRow } from './row.ts';
import { saveOrder, type Transaction } from './store.ts';

/** The only door to a change of an order. */
export function createHandleOrder(db: Database<Transaction>, law: Law, committed: () => void): Handle<OrderCommand> {
  return createCommandHandler<Transaction, Order, OrderCommand, OrderEvent, OrderFacts>({
    db,
    decider: orderDecider,
    load: (tx, command) => loadOrder(tx, command, law),
    save: saveOrder,
    publish: publishOrder,
    committed,
  });
}

async function loadOrder(tx: Transaction, command: OrderCommand, law: Law): Promise<Loaded<Order, OrderFacts>> {
  const row = await tx.order.findUnique({ where: { id: command.orderId } });
  const state: Order = row ? fromRow(row) : { status: 'none' };
  const facts: OrderFacts = {
    policy: policyOn(law.policies, command.today),
    calendar: await findCalendar(tx),
    placing: command.type === 'PlaceOrder' ? await findPlacingFacts(tx, command, law.contract.version) : null,
    answering: state.status === 'none' ? null : await findAnsweringFacts(tx, state),
  };
  return { state, facts, version: Number(row?.version ?? 0) };
}
